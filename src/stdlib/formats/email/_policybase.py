"""The base of policies, and the one that behaves as there were none."""

__all__ = ['Compat32', 'Policy', 'compat32']

import abc

from email import charset, header
from email.utils import _has_surrogates


class _PolicyBase:
    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError('{!r} is an invalid keyword argument for {}'.format(name, self.__class__.__name__))
            object.__setattr__(self, name, value)

    def __repr__(self):
        return f'{self.__class__.__name__}({", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())})'

    def clone(self, **kw):
        """A policy with other settings."""
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__)
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError('{!r} is an invalid keyword argument for {}'.format(name, self.__class__.__name__))
            object.__setattr__(other, name, value)
        return other

    def __setattr__(self, name, value):
        words = '{!r} object attribute {!r} is read-only' if hasattr(self, name) else '{!r} object has no attribute {!r}'
        raise AttributeError(words.format(self.__class__.__name__, name))

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Policy(_PolicyBase, metaclass=abc.ABCMeta):
    """How messages are read and written; clone() makes a policy with other settings."""

    raise_on_defect = False
    linesep = '\n'
    cte_type = '8bit'
    max_line_length = 78
    mangle_from_ = False
    message_factory = None
    verify_generated_headers = True

    def handle_defect(self, obj, defect):
        """What is done about something wrong: it is raised, or noted."""
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)

    def register_defect(self, obj, defect):
        """Notes something wrong."""
        obj.defects.append(defect)

    def header_max_count(self, name):
        """How often a header may come; None: as often as one likes."""
        return None

    @abc.abstractmethod
    def header_source_parse(self, sourcelines):
        """(name, value) of the lines of a header."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_store_parse(self, name, value):
        """(name, value) of a header that a program gives."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_fetch_parse(self, name, value):
        """The value that a program gets."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold(self, name, value):
        """The text of a header."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold_binary(self, name, value):
        """The bytes of a header."""
        raise NotImplementedError


def _source_parts(sourcelines):
    name, value = sourcelines[0].split(':', 1)
    return name, ''.join((value, *sourcelines[1:])).lstrip(' \t\r\n').rstrip('\r\n')


def checked_name(name):
    """A name that a header may have."""
    if not name or not all(33 <= ord(char) <= 126 and char != ':' for char in name):
        raise ValueError(f'Header field name contains invalid characters: {name!r}')
    return name


class Compat32(Policy):
    """The behaviour of the package before there were policies."""

    mangle_from_ = True

    def header_source_parse(self, sourcelines):
        """(name, value) of the lines of a header."""
        return _source_parts(sourcelines)

    def header_store_parse(self, name, value):
        """(name, value) as they are."""
        return checked_name(name), value

    def header_fetch_parse(self, name, value):
        """The value; a Header where it holds bytes that are no text."""
        if isinstance(value, str) and _has_surrogates(value):
            return header.Header(value, charset=charset.UNKNOWN8BIT, header_name=name)
        return value

    def fold(self, name, value):
        """The text of a header."""
        return self._fold(name, value, sanitize=True)

    def fold_binary(self, name, value):
        """The bytes of a header."""
        return self._fold(name, value, sanitize=self.cte_type == '7bit').encode('ascii', 'surrogateescape')

    def _fold(self, name, value, sanitize):
        made = None
        if isinstance(value, str):
            if _has_surrogates(value):
                if sanitize:
                    made = header.Header(value, charset=charset.UNKNOWN8BIT, header_name=name)
                else:
                    return f'{name}: {value}{self.linesep}'
            else:
                made = header.Header(value, header_name=name)
        else:
            made = value
        most = 0 if self.max_line_length is None else self.max_line_length
        return f'{name}: {made.encode(linesep=self.linesep, maxlinelen=most)}{self.linesep}'


compat32 = Compat32()
