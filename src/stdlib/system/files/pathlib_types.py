"""What paths are to type checkers, and to isinstance()."""
from pathlib import Path, PurePath
from typing import Protocol, runtime_checkable


@runtime_checkable
class PathInfo(Protocol):
    """What a path knows of what it leads to."""

    def exists(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_symlink(self) -> bool: ...
