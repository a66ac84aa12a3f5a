"""The statuses by name."""

from enum import IntEnum
from http import HTTPStatus


class _Code(IntEnum):
    def __str__(self):
        return str(self.value)

    @classmethod
    def get_reason_phrase(cls, value):
        try:
            return HTTPStatus(value).phrase
        except ValueError:
            return ''

    @classmethod
    def is_informational(cls, value):
        return 100 <= value <= 199

    @classmethod
    def is_success(cls, value):
        return 200 <= value <= 299

    @classmethod
    def is_redirect(cls, value):
        return 300 <= value <= 399

    @classmethod
    def is_client_error(cls, value):
        return 400 <= value <= 499

    @classmethod
    def is_server_error(cls, value):
        return 500 <= value <= 599

    @classmethod
    def is_error(cls, value):
        return 400 <= value <= 599


codes = _Code('codes', [(status.name, status.value) for status in HTTPStatus], module='httpx')
