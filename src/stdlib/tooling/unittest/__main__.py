"""python -m unittest."""

import os
import sys

if __name__ == "__main__":
    from .main import main

    if sys.argv[0].endswith("__main__.py"):
        sys.argv[0] = f"{os.path.basename(sys.executable)} -m unittest"
    main(module=None)
