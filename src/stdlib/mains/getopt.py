"""python -m getopt: what it makes of the words behind it."""
# as file getopt.py

import sys
from getopt import getopt

if __name__ == "__main__":
    print(getopt(sys.argv[1:], "a:b", ["alpha=", "beta"]))
