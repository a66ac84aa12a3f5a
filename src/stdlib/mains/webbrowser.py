"""python -m webbrowser: there is none on this computer."""
# as file webbrowser.py

import webbrowser


def main():
    import argparse

    parser = argparse.ArgumentParser(description="Open URL in a web browser.", color=True)
    parser.add_argument("url", help="URL to open")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("-n", "--new-window", action="store_const", const=1, default=0, dest="new_win", help="open new window")
    group.add_argument("-t", "--new-tab", action="store_const", const=2, default=0, dest="new_win", help="open new tab")
    args = parser.parse_args()
    webbrowser.open(args.url, args.new_win)
    print("\a")


if __name__ == "__main__":
    main()
