"""python -m random: draws a number or one of the words."""
# as file random.py

import random


def main(arg_list=None):
    import argparse

    parser = argparse.ArgumentParser(formatter_class=argparse.RawTextHelpFormatter, color=True)
    group = parser.add_mutually_exclusive_group()
    group.add_argument("-c", "--choice", nargs="+", help="print a random choice")
    group.add_argument("-i", "--integer", type=int, metavar="N", help="print a random integer between 1 and N inclusive")
    group.add_argument("-f", "--float", type=float, metavar="N", help="print a random floating-point number between 0 and N inclusive")
    group.add_argument("--test", type=int, const=10_000, nargs="?", help=argparse.SUPPRESS)
    parser.add_argument(
        "input", nargs="*",
        help="if no options given, output depends on the input\n    string or multiple: same as --choice\n    integer: same as --integer\n    float: same as --float",
    )
    args = parser.parse_args(arg_list)
    if args.choice:
        return random.choice(args.choice)
    if args.integer is not None:
        return random.randint(1, args.integer)
    if args.float is not None:
        return random.uniform(0, args.float)
    if args.test:
        parser.error("headwaiter does not measure how fast numbers are drawn")
    if len(args.input) == 1:
        [word] = args.input
        try:
            return random.randint(1, int(word))
        except ValueError:
            pass
        try:
            return random.uniform(0, float(word))
        except ValueError:
            return random.choice(word.split())
    if args.input:
        return random.choice(args.input)
    return parser.format_help()


if __name__ == "__main__":
    print(main())
