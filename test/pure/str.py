from table import case, finish, random, times

alphabet = list("aAbB ,.x\t\n-_1") + ["\u00e9", "\u00df", "\u03a3", "\u03c3", "\U0001f600", "\U00010400", "\u01c6", "\u1f80", "\ufb01", "\u2003", "\u0130", "\u00b2", "\u0663", "\u5341", "\u2155", "\u10d0", "\u13a0", "\uab70", "\x1c", "\u0301", "\u2160", "\u00aa"]


def text(n=None):
    pool = alphabet if random.random() < 0.5 else alphabet[:13]
    return "".join(random.choice(pool) for _ in range(random.randint(0, 10 if n is None else n)))


def index():
    return random.choice([0, 0, 1, 2, 5, -1, -3, 20, -20])


def m(ours, theirs, *args):
    case(ours, lambda s, *a: getattr(s, theirs)(*a), *args)


for i in times(60):
    t, sub = text(), text(2)
    s, e = index(), index()
    for ours, theirs in [("strFind", "find"), ("strRfind", "rfind"), ("strCount", "count"), ("strStartsWith", "startswith"), ("strEndsWith", "endswith"), ("strIndex", "index"), ("strRindex", "rindex")]:
        m(ours, theirs, t, sub, s, e)
        m(ours, theirs, t, sub)
    m("strReplace", "replace", t, sub, "<>", random.randint(-1, 3))
    for ours, theirs in [("strSplit", "split"), ("strRsplit", "rsplit")]:
        m(ours, theirs, t, random.choice([None, sub, ",", " "]), random.randint(-1, 3))
    m("strSplitLines", "splitlines", t + "\r\nx\u2028", random.random() < 0.5)
    m("strPartition", "partition", t, sub)
    m("strRpartition", "rpartition", t, sub)
    m("strRemovePrefix", "removeprefix", t, sub)
    m("strRemoveSuffix", "removesuffix", t, sub)
    for ours, theirs in [("strStrip", "strip"), ("strLstrip", "lstrip"), ("strRstrip", "rstrip")]:
        m(ours, theirs, t, random.choice([None, sub, "aA \U0001f600"]))
    for ours, theirs in [("strCenter", "center"), ("strLjust", "ljust"), ("strRjust", "rjust")]:
        m(ours, theirs, t, random.randint(0, 15), random.choice(["*", "\U0001f600", " ", "ab"]))
    m("strZfill", "zfill", random.choice(["+", "-", ""]) + t, random.randint(0, 15))
    m("strExpandTabs", "expandtabs", t, random.randint(-1, 9))
    for word in ["lower", "upper", "casefold", "capitalize", "title", "swapcase"]:
        m("str" + word.capitalize(), word, t)
    for ours, theirs in [("Alpha", "alpha"), ("Decimal", "decimal"), ("Ascii", "ascii"), ("Numeric", "numeric"), ("Alnum", "alnum"), ("Digit", "digit"), ("Lower", "lower"), ("Upper", "upper"),
                         ("Title", "title"), ("Space", "space"), ("Printable", "printable"), ("Identifier", "identifier")]:
        m("strIs" + ours, "is" + theirs, random.choice([t, t[:1], t[:2], t.replace(" ", ""), random.choice(alphabet)]))
    case("strRepr", repr, t + random.choice(["", "'", '"', "'\"", "\\", "\x00\x7f\x80\xad\u200b\ud800\U000e0001", "\ue000"]))
    case("strAscii", ascii, t)
    a, b = text(3), text(3) + random.choice(["", "\uffff"])
    case("strCompare", lambda a, b: (a > b) - (a < b), a, b)
    case("strLength", len, t)
    st = slice(random.choice([None, index()]), random.choice([None, index()]), random.choice([1, 1, 2, -1, -3]))
    start, stop, step = st.indices(len(t))
    case("strSlice", lambda t, a, b, c: "".join(t[i] for i in range(a, b, c)), t, start, stop, step)
finish()
