"""python -m textwrap: one text without the indentation that all its lines share."""
# as file textwrap.py

from textwrap import dedent

if __name__ == "__main__":
    print(dedent("Hello there.\n  This is indented."))
