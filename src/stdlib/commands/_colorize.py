"""Colours of a terminal, and whether they are wanted."""

import os
import sys

COLORIZE = True


class ANSIColors:
    """The escape sequences of the colours."""

    RESET = '\x1b[0m'
    BOLD = '\x1b[1m'


NoColors = type('NoColors', (ANSIColors,), {'__doc__': 'The same names without colours.'})
_NAMES = 'BLACK RED GREEN YELLOW BLUE MAGENTA CYAN WHITE'.split()
for _number, _name in enumerate(_NAMES):
    setattr(ANSIColors, 'GREY' if _name == 'WHITE' else _name, f'\x1b[{30 + _number}m')
    setattr(ANSIColors, 'BOLD_' + _name, f'\x1b[1;{30 + _number}m')
    setattr(ANSIColors, 'BACKGROUND_' + _name, f'\x1b[{40 + _number}m')
    setattr(ANSIColors, 'INTENSE_' + _name, f'\x1b[{90 + _number}m')
    setattr(ANSIColors, 'INTENSE_BACKGROUND_' + _name, f'\x1b[{100 + _number}m')
ANSIColors.WHITE = '\x1b[97m'
for _name in [name for name in vars(ANSIColors) if name.isupper()]:
    setattr(NoColors, _name, '')
ColorCodes = {value for name, value in vars(ANSIColors).items() if name.isupper()}


def can_colorize(*, file=None):
    """Whether a stream is a terminal that wants colours."""
    if sys.flags.ignore_environment is False:
        wish = os.environ.get('PYTHON_COLORS')
        if wish in ('0', '1'):
            return wish == '1'
    if os.environ.get('NO_COLOR'):
        return False
    if os.environ.get('FORCE_COLOR'):
        return True
    if os.environ.get('TERM') == 'dumb':
        return False
    stream = sys.stdout if file is None else file
    return bool(getattr(stream, 'isatty', bool)())


def get_colors(colorize=False, *, file=None):
    """The colours, or the same names without them."""
    return ANSIColors if colorize or (COLORIZE and can_colorize(file=file)) else NoColors


def decolor(text):
    """The text without escape sequences of colours."""
    for code in ColorCodes:
        text = text.replace(code, '')
    return text
