"""A shop."""

from .till import pay
from . import shelf

__all__ = ["pay", "shelf", "cellar"]
