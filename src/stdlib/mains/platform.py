"""python -m platform: the computer in one line."""
# as file platform.py

import platform


def main():
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("args", nargs="*", choices=["nonaliased", "terse"])
    parser.add_argument(
        "--terse", action="store_true", help="return only the absolute minimum information needed to identify the platform",
    )
    parser.add_argument(
        "--nonaliased", dest="aliased", action="store_false",
        help="disable system/OS name aliasing. If aliasing is enabled, some platforms report system names different from their common names, "
        "e.g. SunOS is reported as Solaris",
    )
    args = parser.parse_args()
    print(platform.platform(args.aliased and "nonaliased" not in args.args, args.terse or "terse" in args.args))


if __name__ == "__main__":
    main()
