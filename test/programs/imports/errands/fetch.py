import sys
from pathlib import Path

WHAT = "milk"

if __name__ == "__main__":
    print("fetch", sys.argv[1:], Path(__file__).name, Path(sys.path[0]).name)
