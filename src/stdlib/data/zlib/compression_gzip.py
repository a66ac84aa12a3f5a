"""gzip, in the package of what compresses."""

import gzip
from gzip import BadGzipFile, GzipFile, compress, decompress, open

__doc__ = gzip.__doc__
del gzip
