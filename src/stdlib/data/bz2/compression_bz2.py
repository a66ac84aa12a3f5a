"""bz2, in the package of what compresses."""

import bz2
from bz2 import BZ2Compressor, BZ2Decompressor, BZ2File, compress, decompress, open

__doc__ = bz2.__doc__
__all__ = bz2.__all__
del bz2
