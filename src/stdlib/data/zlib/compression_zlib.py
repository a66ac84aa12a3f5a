"""zlib, in the package of what compresses."""

import zlib
from zlib import *

__doc__ = zlib.__doc__
del zlib
