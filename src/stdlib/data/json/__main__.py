"""python -m json."""

from json.tool import main

if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError as error:
        raise SystemExit(error.errno)
