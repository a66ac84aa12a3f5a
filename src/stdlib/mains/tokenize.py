"""python -m tokenize: the tokens of a file, or of what comes in."""
# as file tokenize.py

import sys
import token
import tokenize


def _complaint(message, filename, location=None):
    place = filename + ":" if filename else ""
    if location:
        place += "%d:%d:" % location
    print(f"{place} error: {message}" if place else f"error: {message}", file=sys.stderr)
    sys.exit(1)


def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument(dest="filename", nargs="?", metavar="filename.py", help="the file to tokenize; defaults to stdin")
    parser.add_argument("-e", "--exact", dest="exact", action="store_true", help="display token names using the exact type")
    args = parser.parse_args(args)
    filename = args.filename or "<stdin>"
    try:
        if args.filename:
            with open(filename, "rb") as file:
                tokens = list(tokenize.tokenize(file.readline))
        else:
            tokens = tokenize.generate_tokens(sys.stdin.readline)
        for one in tokens:
            kind = one.exact_type if args.exact else one.type
            place = "%d,%d-%d,%d:" % (one.start + one.end)
            print("%-20s%-15s%-15r" % (place, token.tok_name[kind], one.string))
    except IndentationError as problem:
        _complaint(problem.args[0], filename, problem.args[1][1:3])
    except tokenize.TokenError as problem:
        _complaint(problem.args[0], filename, problem.args[1])
    except SyntaxError as problem:
        _complaint(problem, filename)
    except OSError as problem:
        _complaint(problem, None)
    except KeyboardInterrupt:
        print("interrupted\n")


if __name__ == "__main__":
    main()  # as line 588
