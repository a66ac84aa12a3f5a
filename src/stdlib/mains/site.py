"""python -m site: where modules are looked for."""
# as file site.py

import os
import site
import sys


def _there(path):
    return "exists" if path is not None and os.path.isdir(path) else "doesn't exist"


def main():
    asked = sys.argv[1:]
    if not asked:
        print("sys.path = [", *(f"    {folder!r}," for folder in sys.path), "]", sep="\n")
        for name, path in ("USER_BASE", site.getuserbase()), ("USER_SITE", site.getusersitepackages()):
            print(f"{name}: {path!r} ({_there(path)})")
        print(f"ENABLE_USER_SITE: {site.ENABLE_USER_SITE!r}")
        sys.exit(0)
    parts = [
        *([site.getuserbase()] if "--user-base" in asked else []),
        *([site.getusersitepackages()] if "--user-site" in asked else []),
    ]
    if not parts:
        print(f"usage: {sys.argv[0]} [--user-base] [--user-site]")
        sys.exit(10)
    print(os.pathsep.join(parts))
    sys.exit(0 if site.ENABLE_USER_SITE else 1 if site.ENABLE_USER_SITE is False else 2)


if __name__ == "__main__":
    main()
