"""Which lines have made what is in memory."""

import fnmatch
import linecache
import os.path
import pickle
from collections.abc import Iterable, Sequence
from functools import total_ordering

from _tracemalloc import *
from _tracemalloc import _get_object_traceback, _get_traces


def _format_size(size, sign):
    shape = "%+.*f %s" if sign else "%.*f %s"
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if abs(size) < 100 and unit != "B":
            return shape % (1, size, unit)
        if abs(size) < 10240 or unit == "TiB":
            return shape % (0, size, unit)
        size /= 1024


class Statistic:
    """How much memory is in use that one place has made."""

    __slots__ = "traceback", "size", "count"

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count

    def _values(self):
        return tuple(getattr(self, name) for name in type(self).__slots__)

    def __hash__(self):
        return hash(self._values())

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, Statistic) else NotImplemented

    def __str__(self):
        average = f", average={_format_size(self.size / self.count, False)}" if self.count else ""
        return f"{self.traceback}: size={_format_size(self.size, False)}, count={self.count}{average}"

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """How that has changed since an earlier snapshot."""

    __slots__ = "traceback", "size", "size_diff", "count", "count_diff"

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size, self.size_diff, self.count, self.count_diff = size, size_diff, count, count_diff

    _values = Statistic._values

    def __hash__(self):
        return hash(self._values())

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, StatisticDiff) else NotImplemented

    def __str__(self):
        average = f", average={_format_size(self.size / self.count, False)}" if self.count else ""
        sizes = f"size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)})"
        return f"{self.traceback}: {sizes}, count={self.count} ({self.count_diff:+}){average}"

    def __repr__(self):
        return (f"<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+})"
                f" count={self.count} ({self.count_diff:+})>")

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _compare_grouped_stats(old_group, new_group):
    changes = []
    for place in [*new_group, *(place for place in old_group if place not in new_group)]:
        new, old = new_group.get(place), old_group.get(place)
        size, count = (new.size, new.count) if new else (0, 0)
        size_before, count_before = (old.size, old.count) if old else (0, 0)
        changes.append(StatisticDiff((new or old).traceback, size, size - size_before, count, count - count_before))
    return changes


@total_ordering
class Frame:
    """A line of a file."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


@total_ordering
class Traceback(Sequence):
    """The lines that were at work when something was made, the outermost first."""

    __slots__ = "_frames", "_total_nframe"

    def __init__(self, frames, total_nframe=None):
        Sequence.__init__(self)
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        found = self._frames[index]
        return tuple(Frame(each) for each in found) if isinstance(index, slice) else Frame(found)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self._total_nframe is None else f" total_nframe={self.total_nframe}"
        return f"<Traceback {tuple(self)}{total}>"

    def format(self, limit=None, most_recent_first=False):
        """Lines like those of a traceback."""
        chosen = self
        if limit is not None:
            chosen = self[-limit:] if limit > 0 else self[:limit]
        lines = []
        for frame in reversed(chosen) if most_recent_first else chosen:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            if text := linecache.getline(frame.filename, frame.lineno).strip():
                lines.append(f"    {text}")
        return lines


def get_object_traceback(obj):
    """Where an object was made; None where nobody watched."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


class Trace:
    """One piece of memory."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_format_size(self.size, False)}"

    def __repr__(self):
        return f"<Trace domain={self.domain} size={_format_size(self.size, False)}, traceback={self.traceback!r}>"


class _Traces(Sequence):
    def __init__(self, traces):
        Sequence.__init__(self)
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        found = self._traces[index]
        return tuple(Trace(each) for each in found) if isinstance(index, slice) else Trace(found)

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f"<Traces len={len(self)}>"


def _normalize_filename(filename):
    name = os.path.normcase(filename)
    return name[:-1] if name.endswith(".pyc") else name


class BaseFilter:
    """Chooses traces."""

    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """Those of files whose names look like a pattern, or of one line."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._filename_pattern = _normalize_filename(filename_pattern)
        self.inclusive, self.lineno, self.all_frames, self.domain = inclusive, lineno, all_frames, domain

    @property
    def filename_pattern(self):
        return self._filename_pattern

    def _is_meant(self, filename, lineno):
        return fnmatch.fnmatch(_normalize_filename(filename), self._filename_pattern) and self.lineno in (None, lineno)

    def _match_frame(self, filename, lineno):
        return self._is_meant(filename, lineno) is bool(self.inclusive)

    def _match_traceback(self, traceback):
        looked_at = traceback if self.all_frames else traceback[:1]
        return any(self._is_meant(*frame) for frame in looked_at) is bool(self.inclusive)

    def _match(self, trace):
        if self.domain is not None:
            same = trace[0] == self.domain
            if same is not bool(self.inclusive):
                return False
        return self._match_traceback(trace[2])


class DomainFilter(BaseFilter):
    """Those of a kind of memory."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    @property
    def domain(self):
        return self._domain

    def _match(self, trace):
        return (trace[0] == self.domain) is bool(self.inclusive)


class Snapshot:
    """What was in memory at a moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        with open(filename, "rb") as file:
            return pickle.load(file)

    def filter_traces(self, filters):
        """The same with those traces only that the filters leave."""
        if not isinstance(filters, Iterable):
            raise TypeError(f"filters must be a list of filters, not {type(filters).__name__}")
        wanted = [each for each in filters if each.inclusive]
        unwanted = [each for each in filters if not each.inclusive]
        kept = [trace for trace in self.traces._traces
                if (not wanted or any(each._match(trace) for each in wanted)) and all(each._match(trace) for each in unwanted)]
        return Snapshot(kept, self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in ("traceback", "filename", "lineno"):
            raise ValueError(f"unknown key_type: {key_type!r}")
        if cumulative and key_type not in ("lineno", "filename"):
            raise ValueError(f"cumulative mode cannot by used with key type {key_type!r}")
        groups = {}
        for _, size, frames, _ in self.traces._traces:
            if key_type == "traceback":
                keys = [(frames, None)]
            else:
                looked_at = frames if cumulative else frames[:1]
                keys = [(((name, line if key_type == "lineno" else 0),), None) for name, line in looked_at]
            for key in dict.fromkeys(keys):
                group = groups.setdefault(key, [0, 0])
                group[0] += size
                group[1] += 1
        found = {}
        for (frames, total), (size, count) in groups.items():
            place = Traceback(frames, total)
            found[place] = Statistic(place, size, count)
        return found

    def statistics(self, key_type, cumulative=False):
        """Sums, for each line, file or traceback; the largest first."""
        return sorted(self._group_by(key_type, cumulative).values(), reverse=True, key=Statistic._sort_key)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """What has changed since an earlier snapshot; the largest changes first."""
        changes = _compare_grouped_stats(
            old_snapshot._group_by(key_type, cumulative), self._group_by(key_type, cumulative))
        return sorted(changes, reverse=True, key=StatisticDiff._sort_key)


def take_snapshot():
    """What is in memory now."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())
