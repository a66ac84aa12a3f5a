"""Sounds."""

__all__ = ['MIMEAudio']

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart


def _kind(data):
    """What kind of sound some bytes are."""
    if data.startswith(b'FORM') and data[8:12] in (b'AIFF', b'AIFC'):
        return 'x-aiff'
    if data.startswith(b'.snd'):
        return 'basic'
    if data.startswith(b'RIFF') and data[8:12] == b'WAVE' and data[12:16] == b'fmt ':
        return 'x-wav'
    return None


class MIMEAudio(MIMENonMultipart):
    """A sound; its kind is found out where it is not said."""

    def __init__(self, _audiodata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        _subtype = _kind(_audiodata) if _subtype is None else _subtype
        if _subtype is None:
            raise TypeError('Could not find audio MIME subtype')
        MIMENonMultipart.__init__(self, 'audio', _subtype, policy=policy, **_params)
        self.set_payload(_audiodata)
        _encoder(self)
