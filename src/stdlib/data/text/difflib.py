"""What differs between two sequences."""

from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from types import GenericAlias

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
    "unified_diff", "diff_bytes", "HtmlDiff", "Match",
]

Match = _namedtuple("Match", "a b size")


def _calculate_ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)  # as line 182

    def set_seqs(self, a, b):
        self.set_seq1(a)  # as line 193
        self.set_seq2(b)  # as line 194

    def set_seq1(self, a):
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self.__chain_b()  # as line 248

    def __chain_b(self):
        # Where each element of b stands; without junk, and without those that stand nearly everywhere.
        b = self.b
        self.b2j = b2j = {}
        for i, element in enumerate(b):
            b2j.setdefault(element, []).append(i)
        self.bjunk = junk = set()  # as line 285
        isjunk = self.isjunk
        if isjunk:
            for element in b2j.keys():
                if isjunk(element):
                    junk.add(element)
            for element in junk:
                del b2j[element]
        self.bpopular = popular = set()  # as line 295
        n = len(b)  # as line 296
        if self.autojunk and n >= 200:  # as line 297
            most = n // 100 + 1
            for element, places in b2j.items():
                if len(places) > most:
                    popular.add(element)
            for element in popular:
                del b2j[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, b2j, isbjunk = self.a, self.b, self.b2j, self.bjunk.__contains__  # as line 363
        if ahi is None:
            ahi = len(a)  # as line 365
        if bhi is None:
            bhi = len(b)  # as line 367
        besti, bestj, bestsize = alo, blo, 0
        # For each place in b the length of the match that ends there and at the last element of a.
        lengths = {}
        nothing = []
        for i in range(alo, ahi):  # as line 374
            new_lengths = {}
            for j in b2j.get(a[i], nothing):  # as line 379
                if j < blo:  # as line 381
                    continue
                if j >= bhi:  # as line 383
                    break
                k = new_lengths[j] = lengths.get(j - 1, 0) + 1
                if k > bestsize:  # as line 386
                    besti, bestj, bestsize = i - k + 1, j - k + 1, k
            lengths = new_lengths
        # Then what was left out: first the popular elements beside it, then junk.
        while besti > alo and bestj > blo and not isbjunk(b[bestj - 1]) and a[besti - 1] == b[bestj - 1]:
            besti, bestj, bestsize = besti - 1, bestj - 1, bestsize + 1
        while (
            besti + bestsize < ahi and bestj + bestsize < bhi and not isbjunk(b[bestj + bestsize])
            and a[besti + bestsize] == b[bestj + bestsize]
        ):
            bestsize += 1
        while besti > alo and bestj > blo and isbjunk(b[bestj - 1]) and a[besti - 1] == b[bestj - 1]:
            besti, bestj, bestsize = besti - 1, bestj - 1, bestsize + 1
        while (
            besti + bestsize < ahi and bestj + bestsize < bhi and isbjunk(b[bestj + bestsize])
            and a[besti + bestsize] == b[bestj + bestsize]
        ):
            bestsize += 1
        return Match(besti, bestj, bestsize)  # as line 419

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)  # as line 442
        queue = [(0, la, 0, lb)]
        blocks = []
        while queue:
            alo, ahi, blo, bhi = queue.pop()  # as line 453
            i, j, k = found = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                blocks.append(found)
                if alo < i and blo < j:  # as line 460
                    queue.append((alo, i, blo, j))  # as line 461
                if i + k < ahi and j + k < bhi:
                    queue.append((i + k, ahi, j + k, bhi))
        blocks.sort()
        # Neighbours become one.
        merged = []
        i1 = j1 = k1 = 0
        for i2, j2, k2 in blocks:
            if i1 + k1 == i2 and j1 + k1 == j2:  # as line 473
                k1 += k2
            else:
                if k1:
                    merged.append((i1, j1, k1))
                i1, j1, k1 = i2, j2, k2
        if k1:
            merged.append((i1, j1, k1))
        merged.append((la, lb, 0))
        self.matching_blocks = list(map(Match._make, merged))
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = answer = []
        for ai, bj, size in self.get_matching_blocks():  # as line 525
            if i < ai and j < bj:  # as line 532
                answer.append(("replace", i, ai, j, bj))
            elif i < ai:  # as line 534
                answer.append(("delete", i, ai, j, bj))
            elif j < bj:  # as line 536
                answer.append(("insert", i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                answer.append(("equal", ai, i, bj, j))
        return answer

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]  # as line 577
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]  # as line 580
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > n + n:
                # Long enough to part two groups.
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        matches = sum(triple[-1] for triple in self.get_matching_blocks())  # as line 619
        return _calculate_ratio(matches, len(self.a) + len(self.b))  # as line 620

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = {}
            for element in self.b:
                self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            count = left[element] if element in left else self.fullbcount.get(element, 0)
            left[element] = count - 1
            if count > 0:
                matches += 1
        return _calculate_ratio(matches, len(self.a) + len(self.b))  # as line 649

    def real_quick_ratio(self):
        la, lb = len(self.a), len(self.b)  # as line 658
        return _calculate_ratio(min(la, lb), la + lb)  # as line 661

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))  # as line 696
    if not 0.0 <= cutoff <= 1.0:  # as line 697
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))  # as line 698
    result = []
    s = SequenceMatcher()  # as line 700
    s.set_seq2(word)  # as line 701
    for x in possibilities:
        s.set_seq1(x)  # as line 703
        if s.real_quick_ratio() >= cutoff and s.quick_ratio() >= cutoff and s.ratio() >= cutoff:
            result.append((s.ratio(), x))  # as line 707
    return [x for score, x in _nlargest(n, result)]


def _keep_original_ws(s, tag_s):
    return "".join(c if tag_c == " " and c.isspace() else tag_c for c, tag_c in zip(s, tag_s))


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            elif tag == "equal":
                yield from self._dump(" ", a, alo, ahi)
            else:
                raise ValueError("unknown tag %r" % (tag,))

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):  # as line 876
            yield "%s %s" % (tag, x[i])

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        assert alo < ahi and blo < bhi  # as line 880
        # The shorter part first: easier to read.
        if bhi - blo < ahi - alo:  # as line 883
            yield from self._dump("+", b, blo, bhi)
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Replaces one block of lines by another: similar lines are told as pairs, with marks below them."""
        # Lines this far apart are not compared.
        WINDOW = 10
        best_i = best_j = None
        dump_i, dump_j = alo, blo
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):  # as line 928
            matcher.set_seq2(b[j])
            aequiv = alo + (j - blo)  # as line 932
            best_ratio = 0.74999
            near = range(max(aequiv - WINDOW, dump_i), min(aequiv + WINDOW + 1, ahi))
            if not near:
                # Nothing left of a.
                break
            for i in near:
                matcher.set_seq1(a[i])
                # The cheap bounds first.
                if (
                    matcher.real_quick_ratio() > best_ratio
                    and matcher.quick_ratio() > best_ratio
                    and matcher.ratio() > best_ratio
                ):
                    best_i, best_j, best_ratio = i, j, matcher.ratio()
            if best_i is None:
                continue
            # Before the pair: what has no counterpart.
            yield from self._fancy_helper(a, dump_i, best_i, b, dump_j, best_j)
            aelt, belt = a[best_i], b[best_j]  # as line 955
            if aelt != belt:  # as line 956
                atags = btags = ""
                matcher.set_seqs(aelt, belt)
                for tag, ai1, ai2, bj1, bj2 in matcher.get_opcodes():
                    la, lb = ai2 - ai1, bj2 - bj1  # as line 961
                    if tag == "replace":
                        atags += "^" * la
                        btags += "^" * lb
                    elif tag == "delete":
                        atags += "-" * la
                    elif tag == "insert":
                        btags += "+" * lb
                    elif tag == "equal":
                        atags += " " * la
                        btags += " " * lb
                    else:
                        raise ValueError("unknown tag %r" % (tag,))
                yield from self._qformat(aelt, belt, atags, btags)  # as line 974
            else:
                yield "  " + aelt
            dump_i, dump_j = best_i + 1, best_j + 1  # as line 978
            best_i = best_j = None
        yield from self._fancy_helper(a, dump_i, ahi, b, dump_j, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:  # as line 987
            if blo < bhi:  # as line 988
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._dump("-", a, alo, ahi)
        elif blo < bhi:  # as line 992
            yield from self._dump("+", b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        atags = _keep_original_ws(aline, atags).rstrip()  # as line 1013
        btags = _keep_original_ws(bline, btags).rstrip()  # as line 1014
        yield "- " + aline  # as line 1016
        if atags:
            yield f"? {atags}\n"  # as line 1018
        yield "+ " + bline  # as line 1020
        if btags:
            yield f"? {btags}\n"  # as line 1022


def IS_LINE_JUNK(line, pat=None):
    r"""Whether a line may be passed over: it is empty, or one # at most."""
    if pat is None:
        return line.strip() in ("", "#")
    return pat(line) is not None  # as line 1060


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws  # as line 1078


def _format_range_unified(start, stop):
    beginning = start + 1
    length = stop - start  # as line 1089
    if length == 1:  # as line 1090
        return "{}".format(beginning)
    if not length:
        # An empty range is named by the line before it.
        beginning -= 1
    return "{},{}".format(beginning, length)


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)  # as line 1137
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = "\t{}".format(fromfiledate) if fromfiledate else ""
            todate = "\t{}".format(tofiledate) if tofiledate else ""
            yield "--- {}{}{}".format(fromfile, fromdate, lineterm)
            yield "+++ {}{}{}".format(tofile, todate, lineterm)
        first, last = group[0], group[-1]  # as line 1147
        file1_range = _format_range_unified(first[1], last[2])  # as line 1148
        file2_range = _format_range_unified(first[3], last[4])  # as line 1149
        yield "@@ -{} +{} @@{}".format(file1_range, file2_range, lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in {"replace", "delete"}:
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in {"replace", "insert"}:
                for line in b[j1:j2]:  # as line 1161
                    yield "+" + line


def _format_range_context(start, stop):
    beginning = start + 1
    length = stop - start  # as line 1173
    if not length:
        beginning -= 1
    if length <= 1:  # as line 1176
        return "{}".format(beginning)
    return "{},{}".format(beginning, beginning + length - 1)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)  # as line 1225
    prefix = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = "\t{}".format(fromfiledate) if fromfiledate else ""
            todate = "\t{}".format(tofiledate) if tofiledate else ""
            yield "*** {}{}{}".format(fromfile, fromdate, lineterm)
            yield "--- {}{}{}".format(tofile, todate, lineterm)
        first, last = group[0], group[-1]  # as line 1236
        yield "***************" + lineterm
        yield "*** {} ****{}".format(_format_range_context(first[1], last[2]), lineterm)
        if any(tag in {"replace", "delete"} for tag, _, _, _, _ in group):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:  # as line 1245
                        yield prefix[tag] + line
        yield "--- {} ----{}".format(_format_range_context(first[3], last[4]), lineterm)
        if any(tag in {"replace", "insert"} for tag, _, _, _, _ in group):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:  # as line 1254
                        yield prefix[tag] + line


def _check_types(a, b, *args):
    # Only the first lines are looked at: all would take long.
    if a and not isinstance(a[0], str):  # as line 1264
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):  # as line 1267
        raise TypeError("lines to compare must be str, not %s (%r)" % (type(b[0]).__name__, b[0]))
    if isinstance(a, str):  # as line 1270
        raise TypeError("input must be a sequence of strings, not %s" % type(a).__name__)
    if isinstance(b, str):  # as line 1273
        raise TypeError("input must be a sequence of strings, not %s" % type(b).__name__)
    for arg in args:
        if not isinstance(arg, str):  # as line 1277
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    def decode(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as err:
            raise TypeError("all arguments must be bytes, not %s (%r)" % (type(s).__name__, s)) from err

    lines = dfunc(
        list(map(decode, a)), list(map(decode, b)), decode(fromfile), decode(tofile), decode(fromfiledate),
        decode(tofiledate), n, decode(lineterm),
    )
    for line in lines:
        yield line.encode("ascii", "surrogateescape")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)  # as line 1345


def restore(delta, which):
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]  # as line 2057
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]  # as line 2064


# ---- side by side in HTML ---------------------------------------------------------------------------------------------

class _SideBySide:
    """Pairs of lines, (number, marked text) or None for a gap, of what ndiff() says."""

    def __init__(self, before, after, linejunk, charjunk):
        import re

        self._marks = re.compile(r"\++|-+|\^+")
        self._delta = ndiff(before, after, linejunk, charjunk)
        self._ahead = []
        self._numbers = [0, 0]

    def _line(self, side, kind):
        """Takes the next line, as it is shown: changed as a whole ("+", "-"), in part ("?"), or not at all."""
        self._numbers[side] += 1
        text = self._ahead.pop(0)
        if kind == "?":
            for found in reversed(list(self._marks.finditer(self._ahead.pop(0)))):
                begin, end = found.span()
                text = f"{text[:begin]}\0{found[0][0]}{text[begin:end]}\1{text[end:]}"
            text = text[2:]
        else:
            text = text[2:]
            if kind:
                text = f"\0{kind}{text or ' '}\1"
        return self._numbers[side], text

    def _single(self):
        """(line before, line after, whether they differ); None for a line whose partner comes later."""
        blank = "", "\n"
        pending = 0
        while True:
            while len(self._ahead) < 4:
                self._ahead.append(next(self._delta, "X"))
            signs = "".join(line[0] for line in self._ahead)
            owed, pair = 0, None
            if signs.startswith("X"):
                owed = pending
            elif signs.startswith("-?+?"):
                yield self._line(0, "?"), self._line(1, "?"), True
                continue
            elif signs.startswith("--++"):
                pending -= 1
                yield self._line(0, "-"), None, True
                continue
            elif signs.startswith(("--?+", "--+", "- ")):
                pair = self._line(0, "-"), None, True
                owed, pending = pending - 1, 0
            elif signs.startswith("-+?"):
                yield self._line(0, None), self._line(1, "?"), True
                continue
            elif signs.startswith("-?+"):
                yield self._line(0, "?"), self._line(1, None), True
                continue
            elif signs.startswith("-"):
                pending -= 1
                yield self._line(0, "-"), None, True
                continue
            elif signs.startswith(("+ ", "+-")) and not signs.startswith("+--"):
                pair = None, self._line(1, "+"), True
                owed, pending = pending + 1, 0
            elif signs.startswith("+"):
                pending += 1
                yield None, self._line(1, "+"), True
                continue
            else:
                self._numbers[0] += 1
                before = self._numbers[0], self._ahead[0][2:]
                yield before, self._line(1, None), False
                continue
            for _ in range(-owed):
                yield None, blank, True
            for _ in range(owed):
                yield blank, None, True
            if pair is None:
                return
            yield pair

    def pairs(self):
        """(line before, line after, whether they differ)."""
        waiting = [], []
        for before, after, differs in self._single():
            for side, line in enumerate((before, after)):
                if line is not None:
                    waiting[side].append((line, differs))
            while waiting[0] and waiting[1]:
                (left, left_differs), (right, right_differs) = waiting[0].pop(0), waiting[1].pop(0)
                yield left, right, left_differs or right_differs


def _near_changes(pairs, around):
    """Only pairs that lie so near to a change; (None, None, None) stands where some are left out."""
    around += 1
    while True:
        seen, last = 0, []
        for pair in pairs:
            last = [*last[-(around - 1) :], pair] if around > 1 else [pair]
            seen += 1
            if pair[2]:
                break
        else:
            return
        if seen > around:
            yield None, None, None
        yield from last
        left = around - 1
        while left:
            pair = next(pairs, None)
            if pair is None:
                return
            left = around - 1 if pair[2] else left - 1
            yield pair


def _mdiff(fromlines, tolines, context=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    pairs = _SideBySide(fromlines, tolines, linejunk, charjunk).pairs()
    yield from pairs if context is None else _near_changes(pairs, context)


def _styles(dark):
    colors = {
        "header": ("#e0e0e0", "#666"), "next": ("#c0c0c0", "#393939"), "add": ("palegreen", "darkgreen"),
        "chg": ("#ffff77", "#847415"), "sub": ("#ffaaaa", "darkred"),
    }
    return [f".diff_{name} {{background-color:{color[dark]}}}" for name, color in colors.items()]


def _style_text():
    fonts = "Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace"
    light = _styles(False)
    rules = [":root {color-scheme: light dark}", f"table.diff {{font-family: {fonts}; border:medium}}", light[0]]
    rules += ["td.diff_header {text-align:right}", *light[1:]]
    dark = ["@media (prefers-color-scheme: dark) {", *("    " + rule for rule in _styles(True)), "}"]
    return "".join("\n" + " " * 8 + rule for rule in rules) + "\n" + "".join("\n" + " " * 8 + rule for rule in dark)


def _legend_text():
    colors = [("add", "&nbsp;Added&nbsp;", "</td>"), ("chg", "Changed", "</td> "), ("sub", "Deleted", "</td> ")]
    inner = " " * 22
    rows = [f'{inner}<tr><td class="diff_{name}">{text}{end}</tr>' for name, text, end in colors]
    links = [f"{inner}<tr><td>{text}</td> </tr>" for text in ("(f)irst change", "(n)ext change", "(t)op")]
    return "\n".join([
        "", '    <table class="diff" summary="Legends">', '        <tr> <th colspan="2"> Legends </th> </tr>',
        '        <tr> <td> <table border="" summary="Colors">', inner + "<tr><th> Colors </th> </tr>", *rows,
        " " * 18 + "</table></td>", ' ' * 13 + '<td> <table border="" summary="Links">',
        inner + '<tr><th colspan="2"> Links </th> </tr>', *links, " " * 18 + "</table></td> </tr>", "    </table>",
    ])


class HtmlDiff:
    """Two texts side by side, as a table or a page of HTML."""

    _file_template = (
        '\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
        '\n\n<html>\n\n<head>\n    <meta http-equiv="Content-Type"\n          content="text/html; charset=%(charset)s" />\n    <title></title>'
        '\n    <style type="text/css">%(styles)s\n    </style>\n</head>\n\n<body>\n    %(table)s%(legend)s\n</body>\n\n</html>'
    )
    _styles = _style_text()
    _table_template = (
        '\n    <table class="diff" id="difflib_chg_%(prefix)s_top"\n           cellspacing="0" cellpadding="0" rules="groups" >\n'
        + " ".join(["       ", *["<colgroup></colgroup>"] * 3])
        + "\n"
        + " ".join(["       ", *["<colgroup></colgroup>"] * 3])
        + "\n        %(header_row)s\n        <tbody>\n%(data_rows)s        </tbody>\n    </table>"
    )
    _legend = _legend_text()
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize, self._wrapcolumn = tabsize, wrapcolumn
        self._linejunk, self._charjunk = linejunk, charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *, charset="utf-8"):
        """A whole page."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % {"styles": self._styles, "legend": self._legend, "table": table, "charset": charset}
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def _untabbed(self, line):
        # What a tab stands for stays told apart from spaces until the end.
        text = line.replace(" ", "\0").expandtabs(self._tabsize).replace(" ", "\t")
        return text.replace("\0", " ").rstrip("\n")

    def _pieces(self, number, text):
        """A line in pieces that are not too wide."""
        most = self._wrapcolumn
        while number and len(text) > most and len(text) - text.count("\0") * 3 > most:
            at = width = 0
            mark = ""
            while width < most and at < len(text):
                if text[at] == "\0":
                    mark = text[at + 1]
                    at += 2
                elif text[at] == "\1":
                    mark = ""
                    at += 1
                else:
                    at += 1
                    width += 1
            yield number, text[:at] + ("\1" if mark else "")
            number, text = ">", (f"\0{mark}" if mark else "") + text[at:]
        yield number, text

    def _wrapped(self, pairs):
        for before, after, differs in pairs:
            if differs is None:
                yield before, after, differs
                continue
            rows = list(self._pieces(*before)), list(self._pieces(*after))
            for at in range(max(map(len, rows))):
                yield *(side[at] if at < len(side) else ("", " ") for side in rows), differs

    def _cell(self, prefix, line):
        number, text = line
        name = f' id="{prefix}{number}"' if isinstance(number, int) else ""
        text = text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace(" ", "&nbsp;").rstrip()
        return f'<td class="diff_header"{name}>{number}</td><td nowrap="nowrap">{text}</td>'

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """A table."""
        left, right = (f"{side}{HtmlDiff._default_prefix}_" for side in ("from", "to"))
        HtmlDiff._default_prefix += 1
        before, after = ([self._untabbed(line) for line in lines] for lines in (fromlines, tolines))
        pairs = _mdiff(before, after, numlines if context else None, self._linejunk, self._charjunk)
        rows = list(self._wrapped(pairs) if self._wrapcolumn else pairs)
        cells = [(self._cell(left, one), self._cell(right, two)) if flag is not None else None for one, two, flag in rows]
        flags = [flag for *_, flag in rows]
        names, links = [""] * len(rows), [""] * len(rows)
        changes, inside, last = 0, False, 0
        for at, flag in enumerate(flags):
            if flag and not inside:
                last = at
                names[max(0, at - numlines)] = f' id="difflib_chg_{right}_{changes}"'
                changes += 1
                links[at] = f'<a href="#difflib_chg_{right}_{changes}">n</a>'
            inside = bool(flag)
        if not rows:
            words = "No Differences Found" if context else "Empty File"
            flags, names, links = [False], [""], [""]
            cells = [(f"<td></td><td>&nbsp;{words}&nbsp;</td>",) * 2]
        if not flags[0]:
            links[0] = f'<a href="#difflib_chg_{right}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{right}_top">t</a>'
        written = []
        for at, flag in enumerate(flags):
            if flag is None:
                if at:
                    written.append("        </tbody>        \n        <tbody>\n")
                continue
            one, two = cells[at]
            written.append(
                f'            <tr><td class="diff_next"{names[at]}>{links[at]}</td>{one}<td class="diff_next">{links[at]}</td>{two}</tr>\n'
            )
        head = ""
        if fromdesc or todesc:
            gap = '<th class="diff_next"><br /></th>'
            titles = [f'{gap}<th colspan="2" class="diff_header">{title}</th>' for title in (fromdesc, todesc)]
            head = f"<thead><tr>{''.join(titles)}</tr></thead>"
        table = self._table_template % {"data_rows": "".join(written), "header_row": head, "prefix": right}
        for mark, kind in (("+", "add"), ("-", "sub"), ("^", "chg")):
            table = table.replace("\0" + mark, f'<span class="diff_{kind}">')
        return table.replace("\1", "</span>").replace("\t", "&nbsp;")
