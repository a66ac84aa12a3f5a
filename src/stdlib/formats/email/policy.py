"""How messages are read and written."""

__all__ = ['Compat32', 'compat32', 'Policy', 'EmailPolicy', 'default', 'strict', 'SMTP', 'HTTP', 'SMTPUTF8']

import re
import sys

from email._policybase import Compat32, Policy, _source_parts, checked_name, compat32
from email.contentmanager import raw_data_manager
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.utils import _has_surrogates

_line = re.compile(r'\r\n|\r|\n')


class EmailPolicy(Policy):
    """Headers are text with a meaning: addresses, dates, names."""

    message_factory = EmailMessage
    utf8 = False
    refold_source = 'long'
    header_factory = HeaderRegistry()
    content_manager = raw_data_manager

    def __init__(self, **kw):
        # Every policy has a registry of its own, so that a class added to it is known there alone.
        if 'header_factory' not in kw:
            object.__setattr__(self, 'header_factory', HeaderRegistry())
        super().__init__(**kw)

    def header_max_count(self, name):
        """How often a header may come."""
        return self.header_factory[name].max_count

    def header_source_parse(self, sourcelines):
        """(name, value) of the lines of a header."""
        return _source_parts(sourcelines)

    def header_store_parse(self, name, value):
        """(name, header)."""
        checked_name(name)
        if hasattr(value, 'name') and value.name.lower() == name.lower():
            return name, value
        if isinstance(value, str) and len(value.splitlines()) > 1:
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        return name, self.header_factory(name, value)

    def header_fetch_parse(self, name, value):
        """The header."""
        if hasattr(value, 'name'):
            return value
        return self.header_factory(name, ''.join(_line.split(value)))

    def fold(self, name, value):
        """The text of a header."""
        return self._fold(name, value, refold_binary=True)

    def fold_binary(self, name, value):
        """The bytes of a header."""
        text = self._fold(name, value, refold_binary=self.cte_type == '7bit')
        return text.encode('utf8' if self.utf8 else 'ascii', 'surrogateescape')

    def _fold(self, name, value, refold_binary=False):
        if hasattr(value, 'name'):
            return value.fold(policy=self)
        most = self.max_line_length or sys.maxsize
        lines = _line.split(value)
        refold = self.refold_source == 'all' or self.refold_source == 'long' and (
            lines and len(lines[0]) + len(name) + 2 > most or any(len(line) > most for line in lines[1:])
        )
        if not refold:
            odd = _has_surrogates(value) if self.utf8 else not value.isascii()
            refold = refold_binary and odd
        if refold:
            return self.header_factory(name, ''.join(lines)).fold(policy=self)
        return name + ': ' + self.linesep.join(lines) + self.linesep


default = EmailPolicy()
del default.__dict__['header_factory']
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep='\r\n')
HTTP = default.clone(linesep='\r\n', max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
