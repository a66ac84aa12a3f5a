"""Pictures."""

__all__ = ['MIMEImage']

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

_BEGINNINGS = {
    'png': (b'\x89PNG\r\n\x1a\n',),
    'gif': (b'GIF87a', b'GIF89a'),
    'tiff': (b'MM', b'II'),
    'rgb': (b'\x01\xda',),
    'rast': (b'\x59\xa6\x6a\x95',),
    'xbm': (b'#define ',),
    'bmp': (b'BM',),
    'exr': (b'\x76\x2f\x31\x01',),
}


def _kind(data):
    """What kind of picture some bytes are."""
    if data[6:10] in (b'JFIF', b'Exif') or data[:4] == b'\xff\xd8\xff\xdb':
        return 'jpeg'
    for kind, beginnings in _BEGINNINGS.items():
        if data.startswith(beginnings):
            return kind
    if len(data) >= 3 and data[0] == ord('P') and data[2] in b' \t\n\r':
        if data[1] in b'14':
            return 'pbm'
        if data[1] in b'25':
            return 'pgm'
        if data[1] in b'36':
            return 'ppm'
    return 'webp' if data.startswith(b'RIFF') and data[8:12] == b'WEBP' else None


class MIMEImage(MIMENonMultipart):
    """A picture; its kind is found out where it is not said."""

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        _subtype = _kind(_imagedata) if _subtype is None else _subtype
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        MIMENonMultipart.__init__(self, 'image', _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
