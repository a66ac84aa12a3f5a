"""Encoding the payload of a message."""

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']

from base64 import encodebytes
from quopri import encodestring


def encode_base64(msg):
    """Encodes the payload in base64."""
    data = msg.get_payload(decode=True)
    msg.set_payload('' if data is None else str(encodebytes(data), 'ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    """Encodes the payload as quoted-printable text."""
    data = encodestring(msg.get_payload(decode=True), quotetabs=True).replace(b' ', b'=20')
    msg.set_payload(data.decode('ascii', 'surrogateescape'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    """Says whether the payload is ASCII."""
    data = msg.get_payload(decode=True)
    if data is None:
        msg['Content-Transfer-Encoding'] = '7bit'
        return
    msg['Content-Transfer-Encoding'] = '7bit' if data.isascii() else '8bit'


def encode_noop(msg):
    """Do nothing."""
