"""python -m timeit: how long a statement takes."""
# as file timeit.py

import os
import sys
import time
import timeit

_USAGE = """usage: python -m timeit [-n N] [-r N] [-s S] [-p] [-v] [-u UNIT] [-h] [--] [statement ...]

  -n, --number N   how often the statement runs in a round (without: as often as takes 0.2 s, and 10000 times at most)
  -r, --repeat N   how many rounds there are (without: 5)
  -s, --setup S    what runs once before, unmeasured (several times: several lines)
  -p, --process    measure the time of the processor alone
  -v, --verbose    show every round
  -u, --unit UNIT  nsec, usec, msec or sec
  -h, --help       show this

Several statements are the lines of one."""
_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


# As often a statement runs at most, where nobody says how often: on the virtual clock much of what takes a machine long costs little.
_MOST = 10_000


def _rounds(measured, told):
    """How often a statement runs in a round: until 0.2 s have passed."""
    number = 1
    while True:
        for factor in 1, 2, 5:
            seconds = measured.timeit(number * factor)  # as line 223 in autorange: time_taken = self.timeit(number)
            if told:
                told(number * factor, seconds)
            if seconds >= 0.2 or number * factor >= _MOST:
                return number * factor
        number *= 10


def main(args=None, *, _wrap_timer=None):
    import getopt

    try:
        options, args = getopt.getopt(
            sys.argv[1:] if args is None else args, "n:u:s:r:pvh", ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"]
        )
    except getopt.error as problem:
        print(problem)
        print("use -h/--help for command line help")
        return 2
    timer, number, setup, repeat, verbose, unit, precision = timeit.default_timer, 0, [], timeit.default_repeat, 0, None, 3
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            repeat = max(1, int(value))
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            precision += bool(verbose)
            verbose += 1
        elif option in ("-h", "--help"):
            print(_USAGE)
            return 0
    sys.path.insert(0, os.curdir)
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    measured = timeit.Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)  # as line 314: t = ‹Timer(stmt, setup, timer)›

    def words(seconds):
        best = unit or next((name for name in ("sec", "msec", "usec") if seconds >= _UNITS[name]), "nsec")
        return f"{seconds / _UNITS[best]:.{precision}g} {best}"

    if number == 0:

        def told(number, seconds):
            print(f"{number} loop{'s' if number != 1 else ''} -> {seconds:.{precision}g} secs")

        try:
            number = _rounds(measured, told if verbose else None)  # as line 327: number, _ = ‹t.autorange(callback)›
        except:
            measured.print_exc()
            return 1
        if verbose:
            print()
    try:
        times = measured.repeat(repeat, number)  # as line 336: raw_timings = ‹t.repeat(repeat, number)›
    except:
        measured.print_exc()
        return 1
    if verbose:
        print("raw times: " + ", ".join(map(words, times)) + "\n")
    times = [seconds / number for seconds in times]
    best, worst = min(times), max(times)
    print(f"{number} loop{'s' if number != 1 else ''}, best of {repeat}: {words(best)} per loop")
    if worst >= best * 4:
        import warnings

        warnings.warn_explicit(
            f"The test results are likely unreliable. The worst time ({words(worst)}) was more than four times slower than the best time ({words(best)}).",
            UserWarning, "", 0,
        )
    return None


if __name__ == "__main__":
    sys.exit(main())  # as line 378: sys.exit(‹main()›)
