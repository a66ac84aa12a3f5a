"""python -m sqlite3: a statement, or a prompt for statements."""
# as file sqlite3/__main__.py

import sqlite3
import sys
from code import InteractiveConsole


def _carry_out(connection, statement, quits=True):
    """Carries out a statement and shows its rows; a mistake ends the program where no one is asked."""
    try:
        for row in connection.execute(statement):
            print(row)
    except sqlite3.Error as problem:
        kind = type(problem).__name__
        code = getattr(problem, "sqlite_errorname", None)
        print(f"{kind} ({code}): {problem}" if code else f"{kind}: {problem}", file=sys.stderr)
        if quits:
            sys.exit(1)


class Prompt(InteractiveConsole):
    """Reads statements until each is complete."""

    def __init__(self, connection):
        super().__init__()
        self.connection = connection

    def runsource(self, source, filename="<input>", symbol="single"):
        if not source or source.isspace():
            return False
        if source.startswith("."):
            word = source[1:].strip()
            if word == "version":
                print(sqlite3.sqlite_version)
            elif word == "help":
                print("Enter SQL code and press enter.")
            elif word == "quit":
                sys.exit(0)
            else:
                print(f'Error: unknown command or invalid arguments:  "{word}".', file=sys.stderr)
            return False
        if not sqlite3.complete_statement(source):
            return True
        _carry_out(self.connection, source, quits=False)
        return False


def main():
    from argparse import ArgumentParser

    parser = ArgumentParser(description="Python sqlite3 CLI", color=True)
    parser.add_argument(
        "filename", type=str, default=":memory:", nargs="?",
        help="SQLite database to open (defaults to ':memory:'). A new database is created if the file does not previously exist.",
    )
    parser.add_argument("sql", type=str, nargs="?", help="An SQL query to execute. Any returned rows are printed to stdout.")
    parser.add_argument("-v", "--version", action="version", version=f"SQLite version {sqlite3.sqlite_version}", help="Print underlying SQLite library version")
    args = parser.parse_args()
    place = "a transient in-memory database" if args.filename == ":memory:" else repr(args.filename)
    connection = sqlite3.connect(args.filename, isolation_level=None)
    try:
        if args.sql:
            _carry_out(connection, args.sql)
            return
        sys.ps1, sys.ps2 = "sqlite> ", "    ... "
        Prompt(connection).interact(
            f"sqlite3 shell, running on SQLite version {sqlite3.sqlite_version}\nConnected to {place}\n\n"
            'Each command will be run using execute() on the cursor.\nType ".help" for more information; type ".quit" or CTRL-D to quit.',
            exitmsg="",
        )
    finally:
        connection.close()
    sys.exit(0)


if __name__ == "__main__":
    main()
