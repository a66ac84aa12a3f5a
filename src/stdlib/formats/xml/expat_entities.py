"""Entities of XML documents: what stands for something else."""

import re

UNCLOSED, RECURSIVE, ASYNCHRONOUS, BREACHED = 5, 12, 13, 43

_NAME_START = r":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF"
_NAME = f"[{_NAME_START}][-.0-9\xb7\u0300-\u036f\u203f-\u2040{_NAME_START}]*"
_name = re.compile(_NAME)
_name_letters = re.compile(f"[-.0-9\xb7\u0300-\u036f\u203f-\u2040{_NAME_START}]*")
_BAD = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff"
_bad_character = re.compile(f"[{_BAD}]")
_reference_in = re.compile(f"&({_NAME});")
# How much entities may make of a document.
_MOST_BYTES, _MOST_TIMES = 8388608, 100
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "apos": "'", "quot": '"'}


class _Problem(Exception):
    def __init__(self, code, at):
        self.code = code
        self.at = at


class _More(Exception):
    """The text ends within a piece of markup."""

    def __init__(self, code=UNCLOSED):
        self.code = code


class Entities:
    """Reads, for a parser, what its document's entities stand for."""

    def _count(self, size, at):
        """Entities may not make much of little."""
        self._made_of_entities += size
        read = self._index(at) or 1
        if read + self._made_of_entities > _MOST_BYTES and self._made_of_entities / read > _MOST_TIMES:
            raise _Problem(BREACHED, at)

    def _expand(self, name, value, at):
        """Reads the text of an entity, which may hold markup, as if it stood here: in the same place, for all who ask."""
        if name in self._expanding:
            raise _Problem(RECURSIVE, at)
        self._count(self._size(value), at)
        outer, here, frozen = self._text, self._at, self._frozen
        self._flush() if not self.buffer_text else None
        self._frozen = frozen or (*self._place(at), self._index(at))
        self._expanding.append(name)
        self._text, self._at = value, 0
        depth = len(self._stack)
        while self._at < len(value):
            before = self._at
            try:
                self._step(value, before, True)  # not shown
            except _More as more:
                raise _Problem(more.code, 0) from None
            if self._at == before:
                self._at += 1
            if len(self._stack) < depth:
                raise _Problem(ASYNCHRONOUS, 0)
        if len(self._stack) != depth:
            raise _Problem(ASYNCHRONOUS, 0)
        self._expanding.pop()
        self._text, self._at, self._frozen = outer, here, frozen

    def _expanded(self, name, at):
        """All the text that an entity stands for, when it is only text; None otherwise."""
        found = self._measured(name)
        if found is None:
            return None
        size, _ = found
        self._count(size, at)
        return self._spelled(name)

    def _measured(self, name, above=()):
        """(How many bytes are read for an entity, those within it) when all of it is text."""
        if name in self._plain:
            return self._plain[name]
        value = self._declared.entities.get(name)
        found = None
        if value is not None and name not in above and "<" not in value and "]]>" not in value and not _bad_character.search(value):
            size, inner = self._size(value), []
            for part in _reference_in.findall(value):
                if part in _ENTITIES:
                    continue
                measured = self._measured(part, (*above, name))
                if measured is None:
                    break
                size += measured[0]
                inner.append(part)
            else:
                if "&" not in _reference_in.sub("", value):
                    found = size, inner
        if not above or found is not None:
            self._plain[name] = found
        return found

    def _spelled(self, name):
        value = self._declared.entities[name]
        return _reference_in.sub(lambda found: _ENTITIES.get(found[1]) or self._spelled(found[1]), value) if "&" in value else value
