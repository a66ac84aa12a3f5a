"""Encoding the payload of a message."""

__all__ = ["encode_7or8bit", "encode_base64", "encode_noop", "encode_quopri"]

from email.message import _base64_lines, _to_quoted


def _data(msg):
    payload = msg.get_payload(decode=True)
    return payload if payload is not None else b""


def encode_base64(msg):
    msg.set_payload(_base64_lines(_data(msg)))
    msg["Content-Transfer-Encoding"] = "base64"


def encode_quopri(msg):
    msg.set_payload(_to_quoted(_data(msg)).replace(" ", "=20"))
    msg["Content-Transfer-Encoding"] = "quoted-printable"


def encode_7or8bit(msg):
    data = msg.get_payload(decode=True)
    msg["Content-Transfer-Encoding"] = "7bit" if data is None or data.isascii() else "8bit"


def encode_noop(msg):
    """Do nothing."""
