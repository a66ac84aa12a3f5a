"""python -m pickle: what pickles hold."""
# as file pickle.py

import pickle


def main(args=None):
    import argparse
    import pprint

    parser = argparse.ArgumentParser(description="display contents of the pickle files", color=True)
    parser.add_argument("pickle_file", nargs="+", help="the pickle file")
    for name in parser.parse_args(args).pickle_file:
        if name == "-":
            import sys

            held = pickle.load(sys.stdin.buffer)
        else:
            with open(name, "rb") as f:  # as line 1933: with ‹open(fn, 'rb')› as f:
                held = pickle.load(f)  # as line 1934: obj = ‹load(f)›
        pprint.pprint(held)


if __name__ == "__main__":
    main()
