"""python -m base64: a file, or what comes in, to base 64 and back."""
# as file base64.py

import base64
import sys


def main():
    import getopt

    usage = f"usage: {sys.argv[0]} [-h|-d|-e|-u] [file|-]\n        -h: print this help message and exit\n        -d, -u: decode\n        -e: encode (default)"
    try:
        options, args = getopt.getopt(sys.argv[1:], "hdeu")
    except getopt.error as problem:
        sys.stdout = sys.stderr
        print(problem)
        print(usage)
        sys.exit(2)
    carry = base64.encode
    for option, _ in options:
        if option == "-e":
            carry = base64.encode
        if option in ("-d", "-u"):
            carry = base64.decode
        if option == "-h":
            print(usage)
            return
    if args and args[0] != "-":
        with open(args[0], "rb") as f:  # as line 611
            carry(f, sys.stdout.buffer)  # as line 612: ‹func(f, sys.stdout.buffer)›
    elif sys.stdin.isatty():
        # What is typed is carried when it is at its end.
        import io

        carry(io.BytesIO(sys.stdin.buffer.read()), sys.stdout.buffer)
    else:
        carry(sys.stdin.buffer, sys.stdout.buffer)  # as line 621: ‹func(sys.stdin.buffer, sys.stdout.buffer)›


if __name__ == "__main__":
    main()  # as line 625
