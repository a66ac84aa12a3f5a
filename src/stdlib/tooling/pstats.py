"""Statistics of a profiler: sorted, reduced and printed."""

import marshal
import os
import re
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from functools import cmp_to_key
from typing import Dict

__all__ = ["Stats", "SortKey", "FunctionProfile", "StatsProfile"]


class SortKey(StrEnum):
    CALLS = "calls", "ncalls"
    CUMULATIVE = "cumulative", "cumtime"
    FILENAME = "filename", "module"
    LINE = "line"
    NAME = "name"
    NFL = "nfl"
    PCALLS = "pcalls"
    STDNAME = "stdname"
    TIME = "time", "tottime"

    def __new__(cls, *names):
        made = str.__new__(cls, names[0])
        made._value_ = names[0]
        for other in names[1:]:
            cls._value2member_map_[other] = made
        return made


@dataclass(unsafe_hash=True)
class FunctionProfile:
    ncalls: str
    tottime: float
    percall_tottime: float
    cumtime: float
    percall_cumtime: float
    file_name: str
    line_number: int


@dataclass(unsafe_hash=True)
class StatsProfile:
    """The whole of a profile: the time it took, and each function's share."""

    total_tt: float
    func_profiles: Dict[str, FunctionProfile]


# What a function's line is sorted by: calls of which no frame was open, calls, own time, whole time, file, line, name, shown name.
_PCALLS, _CALLS, _TIME, _CUMULATIVE, _FILE, _LINE, _NAME, _STDNAME = range(8)


class Stats:
    """Stats(source, ..., stream=None): the statistics of profilers and of files that profilers wrote."""

    sort_arg_dict_default = {
        "calls": (((_CALLS, -1),), "call count"),
        "ncalls": (((_CALLS, -1),), "call count"),
        "cumtime": (((_CUMULATIVE, -1),), "cumulative time"),
        "cumulative": (((_CUMULATIVE, -1),), "cumulative time"),
        "filename": (((_FILE, 1),), "file name"),
        "line": (((_LINE, 1),), "line number"),
        "module": (((_FILE, 1),), "file name"),
        "name": (((_NAME, 1),), "function name"),
        "nfl": (((_NAME, 1), (_FILE, 1), (_LINE, 1)), "name/file/line"),
        "pcalls": (((_PCALLS, -1),), "primitive call count"),
        "stdname": (((_STDNAME, 1),), "standard name"),
        "time": (((_TIME, -1),), "internal time"),
        "tottime": (((_TIME, -1),), "internal time"),
    }

    def __init__(self, *args, stream=None):  # as line 107
        self.stream = stream or sys.stdout
        first, *rest = args if len(args) else (None,)
        self.init(first)
        self.add(*rest)

    def init(self, arg):  # as line 117
        self.all_callees = None
        self.files = []
        self.fcn_list = None
        self.total_tt = 0
        self.total_calls = 0
        self.prim_calls = 0
        self.max_name_len = 0
        self.top_level = set()
        self.stats = {}
        self.sort_arg_dict = {}
        self.load_stats(arg)
        try:
            self.get_top_level_stats()
        except Exception:
            print("Invalid timing data %s" % (self.files[-1] if self.files else ""), file=self.stream)
            raise

    def load_stats(self, arg):  # as line 136
        if arg is None:
            self.stats = {}
            return
        if isinstance(arg, str):
            with open(arg, "rb") as source:
                self.stats = marshal.load(source)
            try:
                arg = time.ctime(os.stat(arg).st_mtime) + "    " + arg
            except OSError:
                pass
            self.files = [arg]
        elif hasattr(arg, "create_stats"):
            arg.create_stats()
            self.stats = arg.stats
            arg.stats = {}
        if not self.stats:
            raise TypeError("Cannot create or construct a %r object from %r" % (self.__class__, arg))

    def get_top_level_stats(self):
        for function, (primitive, calls, own, _, callers) in self.stats.items():
            self.total_calls += calls
            self.prim_calls += primitive
            self.total_tt += own
            if ("jprofile", 0, "profiler") in callers:
                self.top_level.add(function)
            self.max_name_len = max(self.max_name_len, len(func_std_string(function)))

    def add(self, *arg_list):
        """Adds other statistics to these."""
        for other in reversed(arg_list):
            if type(self) != type(other):
                other = Stats(other)
            self.files += other.files
            self.total_calls += other.total_calls
            self.prim_calls += other.prim_calls
            self.total_tt += other.total_tt
            self.top_level |= other.top_level
            self.max_name_len = max(self.max_name_len, other.max_name_len)
            self.fcn_list = None
            for function, numbers in other.stats.items():
                known = self.stats.get(function, (0, 0, 0, 0, {}))
                self.stats[function] = add_func_stats(known, numbers)
        return self

    def dump_stats(self, filename):
        """Writes the statistics to a file, which Stats reads."""
        with open(filename, "wb") as target:
            marshal.dump(self.stats, target)

    def get_sort_arg_defs(self):
        """What sort_stats() takes: the names and every beginning of one that means only one order."""
        if not self.sort_arg_dict:
            known = self.sort_arg_dict = {}
            doubtful = set()
            for word, order in self.sort_arg_dict_default.items():
                for end in range(len(word), 0, -1):
                    part = word[:end]
                    if part in known and known[part][0] != order[0]:
                        doubtful.add(part)
                    known.setdefault(part, order)
            for part in doubtful:
                if part not in self.sort_arg_dict_default:
                    del known[part]
        return self.sort_arg_dict

    def sort_stats(self, *field):
        """Sorts by names of SortKey, one after another."""
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [{-1: "stdname", 0: "calls", 1: "time", 2: "cumulative"}[field[0]]]
        elif len(field) >= 2:
            for other in field[1:]:
                if type(other) != type(field[0]):
                    raise TypeError("Can't have mixed argument type")
        orders = self.get_sort_arg_defs()
        columns = []
        self.sort_type = ""
        separator = ""
        for word in field:
            if isinstance(word, SortKey):
                word = word.value
            columns += orders[word][0]
            self.sort_type += separator + orders[word][1]
            separator = ", "

        def compare(left, right):
            for column, direction in columns:
                if left[column] != right[column]:
                    return -direction if left[column] < right[column] else direction
            return 0

        lines = [(*numbers[:4], *function, func_std_string(function), function) for function, numbers in self.stats.items()]
        self.fcn_list = [line[-1] for line in sorted(lines, key=cmp_to_key(compare))]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        """Leaves the folders of file names out."""
        stats = {}
        self.max_name_len = 0
        for function, (*numbers, callers) in self.stats.items():
            shown = func_strip_path(function)
            self.max_name_len = max(self.max_name_len, len(func_std_string(shown)))
            callers = {func_strip_path(caller): values for caller, values in callers.items()}
            now = (*numbers, callers)
            stats[shown] = add_func_stats(stats[shown], now) if shown in stats else now
        self.stats = stats
        self.top_level = {func_strip_path(function) for function in self.top_level}
        self.fcn_list = None
        self.all_callees = None
        return self

    def calc_callees(self):
        if self.all_callees:
            return
        self.all_callees = {}
        for function, (*_, callers) in self.stats.items():
            self.all_callees.setdefault(function, {})
            for caller, numbers in callers.items():
                self.all_callees.setdefault(caller, {})[function] = numbers

    # ---- what is printed ----

    def eval_print_amount(self, sel, list, msg):
        """Reduces the functions: to so many, to a part of them, or to those whose shown name has a match."""
        reduced = list
        if isinstance(sel, str):
            try:
                pattern = re.compile(sel)
            except re.PatternError:
                return list, msg + "   <Invalid regular expression %r>\n" % sel
            reduced = [function for function in list if pattern.search(func_std_string(function))]
        elif isinstance(sel, float) and 0.0 <= sel < 1.0:
            reduced = list[: int(len(list) * sel + 0.5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            reduced = list[:sel]
        if len(list) != len(reduced):
            msg += "   List reduced from %r to %r due to restriction <%r>\n" % (len(list), len(reduced), sel)
        return reduced, msg

    def get_stats_profile(self):
        """The numbers as a StatsProfile."""
        functions = self.fcn_list[:] if self.fcn_list else list(self.stats)
        profiles = {}
        for function in functions:
            primitive, calls, own, whole, _ = self.stats[function]
            file, line, name = function
            profiles[name] = FunctionProfile(
                str(calls) if calls == primitive else f"{calls}/{primitive}",
                float(f8(own)), -1 if calls == 0 else float(f8(own / calls)),
                float(f8(whole)), -1 if primitive == 0 else float(f8(whole / primitive)), file, line,
            )
        return StatsProfile(float(f8(self.total_tt)), profiles)

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            functions = self.fcn_list[:]
            message = "   Ordered by: " + self.sort_type + "\n"
        else:
            functions = list(self.stats)
            message = "   Random listing order was used\n"
        for selection in sel_list:
            functions, message = self.eval_print_amount(selection, functions, message)
        if not functions:
            return 0, functions
        print(message, file=self.stream)
        if len(functions) < len(self.stats):
            width = max(len(func_std_string(function)) for function in functions)
        return width + 2, functions

    def print_stats(self, *amount):
        """Prints a line for each function, or for those that the restrictions leave."""
        for name in self.files:
            print(name, file=self.stream)
        if self.files:
            print(file=self.stream)
        indent = " " * 8
        for function in self.top_level:
            print(indent, func_get_function_name(function), file=self.stream)
        primitive = "" if self.total_calls == self.prim_calls else f" ({self.prim_calls} primitive calls)"
        print(f"{indent} {self.total_calls} function calls{primitive} in {self.total_tt:.3f} seconds", file=self.stream)
        print(file=self.stream)
        _, functions = self.get_print_list(amount)
        if functions:
            self.print_title()
            for function in functions:
                self.print_line(function)
            print(file=self.stream)
            print(file=self.stream)
        return self

    def print_callees(self, *amount):
        """Prints what each function called."""
        width, functions = self.get_print_list(amount)
        if functions:
            self.calc_callees()
            self.print_call_heading(width, "called...")
            for function in functions:
                self.print_call_line(width, function, self.all_callees.get(function, {}))
            print(file=self.stream)
            print(file=self.stream)
        return self

    def print_callers(self, *amount):
        """Prints what called each function."""
        width, functions = self.get_print_list(amount)
        if functions:
            self.print_call_heading(width, "was called by...")
            for function in functions:
                self.print_call_line(width, function, self.stats[function][4], "<-")
            print(file=self.stream)
            print(file=self.stream)
        return self

    def print_call_heading(self, name_size, column_title):
        print("Function ".ljust(name_size) + column_title, file=self.stream)
        if any(isinstance(value, tuple) for *_, callers in self.stats.values() for value in callers.values()):
            print(" " * name_size + "    ncalls  tottime  cumtime", file=self.stream)

    def print_call_line(self, name_size, source, call_dict, arrow="->"):
        print(func_std_string(source).ljust(name_size) + arrow, end=" ", file=self.stream)
        if not call_dict:
            print(file=self.stream)
            return
        indent = ""
        for function in sorted(call_dict):
            value = call_dict[function]
            name = func_std_string(function)
            if isinstance(value, tuple):
                calls, primitive, own, whole = value
                count = f"{calls}" if calls == primitive else f"{calls}/{primitive}"
                line = f"{count.rjust(7 + 2 * len(indent))} {f8(own)} {f8(whole)}  {name}"
                left = name_size + 1
            else:
                line = f"{name}({value!r}) {f8(self.stats[function][3])}"
                left = name_size + 3
            print(indent * left + line, file=self.stream)
            indent = " "

    def print_title(self):
        print("   ncalls  tottime  percall  cumtime  percall filename:lineno(function)", file=self.stream)

    def print_line(self, func):
        primitive, calls, own, whole, _ = self.stats[func]
        count = str(calls) if calls == primitive else f"{calls}/{primitive}"
        per_call = " " * 8 if calls == 0 else f8(own / calls)
        per_primitive = " " * 8 if primitive == 0 else f8(whole / primitive)
        print(f"{count.rjust(9)} {f8(own)} {per_call} {f8(whole)} {per_primitive} {func_std_string(func)}", file=self.stream)


def func_strip_path(func_name):
    filename, line, name = func_name
    return os.path.basename(filename), line, name


def func_get_function_name(func):
    return func[2]


def func_std_string(func_name):
    """How a function is shown: file:line(name), or {name} where C code has no file."""
    if func_name[:2] != ("~", 0):
        return "%s:%d(%s)" % func_name
    name = func_name[2]
    return "{%s}" % name[1:-1] if name.startswith("<") and name.endswith(">") else name


def add_func_stats(target, source):
    """The numbers of two profiles of a function together."""
    return (*(a + b for a, b in zip(target[:4], source[:4])), add_callers(target[4], source[4]))


def add_callers(target, source):
    together = dict(target)
    for caller, numbers in source.items():
        if caller not in together:
            together[caller] = numbers
        elif isinstance(numbers, tuple):
            together[caller] = tuple(a + b for a, b in zip(numbers, together[caller]))
        else:
            together[caller] += numbers
    return together


def count_calls(callers):
    return sum(callers.values())


def f8(x):
    return "%8.3f" % x
