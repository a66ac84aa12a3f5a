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
            text = text.translate(self.unicode_whitespace_trans)
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
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words and space_left > 0:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                # Behind the last hyphen that fits, if something else stands before it.
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(char != "-" for char in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            # It must go somewhere: alone in a line.
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)  # as line 253
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")  # as line 260
        # Taken from the end.
        chunks.reverse()
        while chunks:
            cur_line = []
            cur_len = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == "":
                del chunks[-1]
            while chunks:
                length = len(chunks[-1])
                if cur_len + length > width:
                    break
                cur_line.append(chunks.pop())
                cur_len += length
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, cur_line, cur_len, width)
                cur_len = sum(map(len, cur_line))
            if self.drop_whitespace and cur_line and cur_line[-1].strip() == "":
                cur_len -= len(cur_line[-1])
                del cur_line[-1]
            if not cur_line:
                continue
            fits = self.max_lines is None or len(lines) + 1 < self.max_lines or (
                (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and cur_len <= width
            )
            if fits:
                lines.append(indent + "".join(cur_line))
                continue
            # The last line that is allowed: make room for the placeholder.
            while cur_line:
                if cur_line[-1].strip() and cur_len + len(self.placeholder) <= width:
                    cur_line.append(self.placeholder)
                    lines.append(indent + "".join(cur_line))
                    break
                cur_len -= len(cur_line[-1])
                del cur_line[-1]
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))  # as line 342: text = ‹self._munge_whitespace(text)›

    def wrap(self, text):
        chunks = self._split_chunks(text)  # as line 356
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
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
