"""python -m mimetypes: kinds of files by their names, and back."""
# as file mimetypes.py

import mimetypes
import sys


def main(args=None):
    from argparse import ArgumentParser

    parser = ArgumentParser(description="map filename extensions to MIME types", color=True)
    parser.add_argument("-e", "--extension", action="store_true", help="guess extension instead of type")
    parser.add_argument("-l", "--lenient", action="store_true", help="additionally search for common but non-standard types")
    parser.add_argument("type", nargs="+", help="a type to search")
    args = parser.parse_args(args)
    results = []
    for one in args.type:
        if args.extension:
            guess = mimetypes.guess_extension(one, not args.lenient)
            results.append(str(guess) if guess else f"error: unknown type {one}")
        else:
            guess, encoding = mimetypes.guess_type(one, not args.lenient)
            results.append(f"type: {guess} encoding: {encoding}" if guess else f"error: media type unknown for {one}")
    return results


if __name__ == "__main__":
    results = main()
    print("\n".join(results))
    sys.exit(any(result.startswith("error: ") for result in results))
