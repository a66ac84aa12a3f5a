"""lzma, in the package of what compresses."""

import lzma
from lzma import *
from lzma import _encode_filter_properties, _decode_filter_properties

__doc__ = lzma.__doc__
__all__ = lzma.__all__
del lzma
