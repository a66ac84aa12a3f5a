"""Paragraphs of a given width, and margins."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

# Only these: non-breaking spaces are not for breaking at.
_whitespace = "\t\n\x0b\x0c\r "

_SPACE = r"[\t\n\x0b\x0c\r ]"
_SOLID = r"[^\t\n\x0b\x0c\r ]"
_IN_WORD = r"""[\w!"'&.,?]"""
_LETTER = r"[^\d\W]"


class TextWrapper:
    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    # A chunk is: spaces; the dashes between two words; or a word up to a place where it may be broken: behind a hyphen between
    # letters, before spaces or the end, before dashes.
    wordsep_re = re.compile(
        rf"({_SPACE}+"
        rf"|(?<={_IN_WORD})-{{2,}}(?=\w)"
        rf"|{_SOLID}+?(?:"
        rf"-(?:(?<={_LETTER}{{2}}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})"
        rf"|(?={_SPACE}|\Z)"
        rf"|(?<={_IN_WORD})(?=-{{2,}}\w)"
        r"))"
    )
    # Without hyphens only spaces separate.
    wordsep_simple_re = re.compile(rf"({_SPACE}+)")
    # A small letter, the end of a sentence, perhaps a closing quote.
    sentence_end_re = re.compile(r"""[a-z][\.\!\?][\"\']?\Z""")

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
        max_lines=None, placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        """Expand tabs and convert all other whitespace characters to spaces."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)  # as line 151
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)  # as line 153
        return text

    def _split(self, text):
        """Cuts the text into the pieces that lines are put together from."""
        pattern = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        """Make the space behind the end of a sentence two spaces."""
        at = 0
        ends = self.sentence_end_re.search
        while at < len(chunks) - 1:
            if chunks[at + 1] == " " and ends(chunks[at]):
                chunks[at + 1] = "  "
                at += 2
            else:
                at += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Handle a chunk of text that is too long to fit in any line."""
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words and room > 0:
            word = reversed_chunks.pop()
            cut = self._cut(word, room)
            cur_line.append(word[:cut])
            reversed_chunks.append(word[cut:])
        elif not cur_line:
            # It must go somewhere: alone in a line.
            cur_line.append(reversed_chunks.pop())  # as line 230

    def _cut(self, word, room):
        """Where a word is broken: behind the last hyphen that fits, if something else stands before it, else where the room ends."""
        if self.break_on_hyphens and len(word) > room:
            before = word[:room].rpartition("-")[0]
            if before.strip("-"):
                return len(before) + 1
        return room

    def _wrap_chunks(self, chunks):
        if self.width <= 0:  # as line 252
            raise ValueError("invalid width %r (must be > 0)" % self.width)  # as line 253
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:  # as line 259
                raise ValueError("placeholder too large for max width")  # as line 260
        lines = []
        rest = chunks[::-1]
        while rest:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            pieces = self._next_line(rest, room, bool(lines))
            if not pieces:
                continue
            if not self._is_allowed(pieces, rest, room, len(lines)):
                self._give_up(lines, indent, pieces, room)
                break
            lines.append(indent + "".join(pieces))
        return lines

    def _next_line(self, rest, room, is_later):
        """Takes what fits into the next line off the end of the rest."""
        if self.drop_whitespace and is_later and not rest[-1].strip():
            rest.pop()
        pieces = []
        length = 0
        while rest and length + len(rest[-1]) <= room:
            length += len(rest[-1])
            pieces.append(rest.pop())
        if rest and len(rest[-1]) > room:
            self._handle_long_word(rest, pieces, length, room)
        if self.drop_whitespace and pieces and not pieces[-1].strip():
            pieces.pop()
        return pieces

    def _is_allowed(self, pieces, rest, room, before):
        """Whether a line may stand as it is: it is not the last one, or all is said with it."""
        if self.max_lines is None or before + 1 < self.max_lines:
            return True
        is_said = not rest or self.drop_whitespace and len(rest) == 1 and not rest[0].strip()
        return is_said and sum(map(len, pieces)) <= room

    def _give_up(self, lines, indent, pieces, room):
        """Ends the lines with the placeholder, where there is room for it."""
        while pieces:
            if pieces[-1].strip() and sum(map(len, pieces)) + len(self.placeholder) <= room:
                lines.append(indent + "".join(pieces) + self.placeholder)
                return
            pieces.pop()
        ended = lines[-1].rstrip() + self.placeholder if lines else None
        if ended is not None and len(ended) <= self.width:
            lines[-1] = ended
        else:
            lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))  # as line 342: text = ‹self._munge_whitespace(text)›

    def wrap(self, text):
        chunks = self._split_chunks(text)  # as line 356
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)  # as line 358
        return self._wrap_chunks(chunks)  # as line 359

    def fill(self, text):
        return "\n".join(self.wrap(text))  # as line 368


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)  # as line 384: return ‹w.wrap(text)›


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)  # as line 396: return ‹w.fill(text)›


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))  # as line 411: return ‹w.fill(' '.join(text.strip().split()))›


def dedent(text):
    try:
        lines = text.split("\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None  # as line 433: raise TypeError(msg) from None
    solid = [line for line in lines if line and not line.isspace()]
    # What the first and the last in alphabetical order share all share.
    low, high = min(solid, default=""), max(solid, default="")
    margin = 0
    for margin, char in enumerate(low):
        if char != high[margin] or char not in " \t":
            break
    return "\n".join([line[margin:] if line and not line.isspace() else "" for line in lines])


def indent(text, prefix, predicate=None):
    pieces = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            pieces.append(prefix)
        pieces.append(line)
    return "".join(pieces)
