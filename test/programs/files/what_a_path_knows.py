import inspect
import os
import pathlib
from pathlib.types import PathInfo

os.chdir('/tmp')
pathlib.Path('kept').write_text('here')
os.symlink('kept', 'leads')
os.symlink('nowhere', 'lost')
for name in '.', 'kept', 'leads', 'lost', 'missing':
    info = pathlib.Path(name).info
    print(name, info.exists(), info.is_dir(), info.is_file(), info.is_symlink(), info.exists(follow_symlinks=False))
print(isinstance(info, PathInfo), isinstance(3, PathInfo), PathInfo.__module__, sorted(PathInfo.__protocol_attrs__))
print(inspect.signature(PathInfo.exists), pathlib.types.PathInfo is PathInfo)
for name in 'kept', 'leads', 'lost':
    os.unlink(name)
print(info.exists(), pathlib.Path('kept').info.exists())
# expect: . True True False False True
# expect: kept True False True False True
# expect: leads True False True True True
# expect: lost False False False True True
# expect: missing False False False False False
# expect: True False pathlib.types ['exists', 'is_dir', 'is_file', 'is_symlink']
# expect: (self, *, follow_symlinks: bool = True) -> bool True
# expect: False False
