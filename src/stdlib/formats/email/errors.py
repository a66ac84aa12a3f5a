"""What may be wrong with a message."""


class MessageError(Exception):
    """The base of what the package raises."""


class MessageParseError(MessageError):
    """A text is no message."""


class HeaderParseError(MessageParseError):
    """The value of a header cannot be read."""


class BoundaryError(MessageParseError):
    """The parts of a message have no end."""


class MultipartConversionError(MessageError, TypeError):
    """A message that has no parts cannot be given one."""


class CharsetError(MessageError):
    """A charset that there is not."""


class HeaderWriteError(MessageError):
    """A header cannot be written so that it is read as it was meant."""


class MessageDefect(ValueError):
    """What the parser found wrong and went on from."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


def _defect(name, words, base=MessageDefect):
    globals()[name] = type(name, (base,), {'__doc__': words, '__module__': __name__})


for _name, _words in {
    'NoBoundaryInMultipartDefect': 'A message of several parts does not say what stands between them.',
    'StartBoundaryNotFoundDefect': 'What should stand before the first part never comes.',
    'CloseBoundaryNotFoundDefect': 'What should stand behind the last part never comes.',
    'FirstHeaderLineIsContinuationDefect': 'The first line is the continuation of a header.',
    'MisplacedEnvelopeHeaderDefect': 'A line that begins with "From " stands among the headers.',
    'MissingHeaderBodySeparatorDefect': 'A line that is no header stands where the headers have not ended.',
    'MultipartInvariantViolationDefect': 'A message says that it has parts, and has none.',
    'InvalidMultipartContentTransferEncodingDefect': 'Parts were encoded as a whole.',
    'UndecodableBytesDefect': 'There were bytes that are no text.',
    'InvalidBase64PaddingDefect': 'Base64 ends with too few "=".',
    'InvalidBase64CharactersDefect': 'Base64 holds other characters.',
    'InvalidBase64LengthDefect': 'Base64 of a length that no bytes have.',
}.items():
    _defect(_name, _words)
del _name, _words

MalformedHeaderDefect = MissingHeaderBodySeparatorDefect


class HeaderDefect(MessageDefect):
    """Something is wrong with a header."""

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


class InvalidHeaderDefect(HeaderDefect):
    """A header that does not follow the rules."""


class HeaderMissingRequiredValue(HeaderDefect):
    """A header that has to say something, and does not."""


class NonPrintableDefect(HeaderDefect):
    """Characters that are not to be seen."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f'the following ASCII non-printables found in header: {self.non_printables}'


class ObsoleteHeaderDefect(HeaderDefect):
    """A header written as one did long ago."""


class NonASCIILocalPartDefect(HeaderDefect):
    """An address whose name is not ASCII."""


class InvalidDateDefect(HeaderDefect):
    """A date that is none."""
