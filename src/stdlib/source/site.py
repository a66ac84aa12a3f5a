"""Where modules that are no part of the library are looked for."""

import os
import sys

PREFIXES = [sys.prefix, sys.exec_prefix]
ENABLE_USER_SITE = True
_FOLDER = f'python{sys.version_info[0]}.{sys.version_info[1]}'
USER_BASE = os.environ.get('PYTHONUSERBASE') or os.path.join(os.path.expanduser('~'), '.local')
USER_SITE = os.path.join(USER_BASE, 'lib', _FOLDER, 'site-packages')


def makepath(*paths):
    """A path as it is, and as it is compared."""
    folder = os.path.abspath(os.path.join(*paths))
    return folder, os.path.normcase(folder)


def removeduppaths():
    """Leaves every folder once in sys.path; those that were there."""
    seen, kept = set(), []
    for folder in sys.path:
        folder, key = makepath(folder)
        if key not in seen:
            kept.append(folder)
            seen.add(key)
    sys.path[:] = kept
    return seen


def addsitedir(sitedir, known_paths=None):
    """Puts a folder into sys.path, with those that its .pth files name."""
    whole = known_paths is None
    if whole:
        known_paths = {makepath(folder)[1] for folder in sys.path if os.path.exists(folder)}
    sitedir, key = makepath(sitedir)
    if key not in known_paths:
        sys.path.append(sitedir)
        known_paths.add(key)
    try:
        names = os.listdir(sitedir)
    except OSError:
        return None
    for name in sorted(names):
        if name.endswith('.pth') and not name.startswith('.'):
            addpackage(sitedir, name, known_paths)
    return None if whole else known_paths


def addpackage(sitedir, name, known_paths):
    """Puts the folders that a .pth file names into sys.path."""
    with open(os.path.join(sitedir, name), encoding='utf-8-sig') as file:
        for line in file:
            line = line.rstrip()
            if line.startswith(('import ', 'import\t')):
                exec(line)
            elif line and not line.startswith('#'):
                folder, key = makepath(sitedir, line)
                if key not in known_paths and os.path.exists(folder):
                    sys.path.append(folder)
                    known_paths.add(key)
    return known_paths


def getuserbase():
    """Where the user's own modules and programs are."""
    return USER_BASE


def getusersitepackages():
    """Where the user's own modules are."""
    return USER_SITE


def getsitepackages(prefixes=None):
    """Where modules for everybody are."""
    found = []
    for prefix in dict.fromkeys(PREFIXES if prefixes is None else prefixes):
        if prefix:
            found.append(os.path.join(prefix, 'lib', _FOLDER, 'site-packages'))
    return found


def check_enableusersite():
    """Whether the user's own modules may be used."""
    return ENABLE_USER_SITE


def main():
    """Does at the start what has been done already."""
    removeduppaths()
