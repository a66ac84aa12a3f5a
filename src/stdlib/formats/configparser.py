"""Configuration files: sections of names and values, in the manner of INI files."""

import functools
import re
from collections import ChainMap
from collections.abc import Iterable, MutableMapping

__all__ = (
    'NoSectionError',
    'DuplicateOptionError',
    'DuplicateSectionError',
    'NoOptionError',
    'InterpolationError',
    'InterpolationDepthError',
    'InterpolationMissingOptionError',
    'InterpolationSyntaxError',
    'ParsingError',
    'MissingSectionHeaderError',
    'MultilineContinuationError',
    'UnnamedSectionDisabledError',
    'InvalidWriteError',
    'ConfigParser',
    'RawConfigParser',
    'Interpolation',
    'BasicInterpolation',
    'ExtendedInterpolation',
    'SectionProxy',
    'ConverterMapping',
    'DEFAULTSECT',
    'MAX_INTERPOLATION_DEPTH',
    'UNNAMED_SECTION',
)

_default_dict = dict
DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10


# ---- errors -------------------------------------------------------------------------------------


class Error(Exception):
    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)  # as line 181

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """Raised when no section matches a requested section."""

    def __init__(self, section):
        super().__init__(f'No section: {section!r}')
        self.section = section
        self.args = (section,)


def _place(source, lineno):
    where = f'While reading from {source!r}'
    if lineno is not None:
        where += f' [line {lineno:2d}]'
    return where + ': '


class DuplicateSectionError(Error):
    """Raised when a section is repeated in an input source, or by add_section()."""

    def __init__(self, section, source=None, lineno=None):
        if source is None:
            message = f'Section {section!r} already exists'
        else:
            message = f'{_place(source, lineno)}section {section!r} already exists'
        super().__init__(message)
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """Raised when an option is repeated in an input source."""

    def __init__(self, section, option, source=None, lineno=None):
        if source is None:
            message = f'Option {option!r} in section {section!r} already exists'
        else:
            message = f'{_place(source, lineno)}option {option!r} in section {section!r} already exists'
        super().__init__(message)
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f'No option {option!r} in section: {section!r}')
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(
            option,
            section,
            f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key '
            f'{reference!r} which is not a valid option name. Raw value: {rawval!r}',
        )
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(
            option,
            section,
            f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an '
            f'interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}',
        )
        self.args = (option, section, rawval)


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')  # as line 309
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)  # as line 314

    def append(self, lineno, line):
        self.errors.append((lineno, line))  # as line 317
        self.message += f'\n\t[line {lineno:2d}]: {line!r}'

    def combine(self, others):
        for other in others:
            for error in other.errors:  # as line 322
                self.append(*error)  # as line 323
        return self

    @staticmethod
    def _raise_all(exceptions):
        """Raise one exception for all of them, if there are any."""
        exceptions = iter(exceptions)  # as line 331
        first = next(exceptions, None)
        if first is not None:
            raise first.combine(exceptions)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, f'Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}'
        )
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    """Options before the first section were written, though they are not allowed."""

    def __init__(self):
        super().__init__('Support for UNNAMED_SECTION is disabled.')


class InvalidWriteError(Error):
    """What would be written could not be read again."""

    def __init__(self, msg=''):
        super().__init__(msg)


class _UnnamedSection:
    def __repr__(self):
        return '<UNNAMED_SECTION>'


class _Unset:
    """Says that an argument was not given, where None means something."""

    def __repr__(self):
        return '<unset>'


UNNAMED_SECTION = _UnnamedSection()
_UNSET = _Unset()


# ---- values that refer to others -------------------------------------------------------------------


class Interpolation:
    """Leaves values as they are; the other kinds put other values into them."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """%(name)s stands for the value of another option of the section (or of the defaults); %% for a percent sign."""

    _KEYCRE = re.compile(r'%\(([^)]+)\)s')

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._expand(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub('', value.replace('%%', ''))
        if '%' in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("%")}')
        return value

    def _expand(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            before, sign, rest = rest.partition('%')
            parts.append(before)
            if not sign:
                return
            if rest[:1] == '%':
                parts.append('%')
                rest = rest[1:]
            elif rest[:1] == '(':
                found = self._KEYCRE.match('%' + rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {"%" + rest!r}')
                name = parser.optionxform(found[1])
                rest = rest[found.end() - 1 :]
                try:
                    value = values[name]
                except KeyError:
                    raise InterpolationMissingOptionError(option, section, raw, name) from None
                if '%' in value:
                    self._expand(parser, option, parts, value, section, values, depth + 1)
                else:
                    parts.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'%' must be followed by '%' or '(', found: {'%' + rest!r}"
                )


class ExtendedInterpolation(Interpolation):
    """${name} stands for another option of the section, ${section:name} for one of another section; $$ for a dollar."""

    _KEYCRE = re.compile(r'\$\{([^}]+)\}')

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._expand(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub('', value.replace('$$', ''))
        if '$' in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("$")}')
        return value

    def _expand(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            before, sign, rest = rest.partition('$')
            parts.append(before)
            if not sign:
                return
            if rest[:1] == '$':
                parts.append('$')
                rest = rest[1:]
            elif rest[:1] == '{':
                found = self._KEYCRE.match('$' + rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {"$" + rest!r}')
                path = found[1].split(':')
                rest = rest[found.end() - 1 :]
                from_section, name = section, option
                try:
                    if len(path) == 1:
                        name = parser.optionxform(path[0])
                        value = values[name]
                    elif len(path) == 2:
                        from_section = path[0]
                        name = parser.optionxform(path[1])
                        value = parser.get(from_section, name, raw=True)
                    else:
                        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
                if value is None:
                    continue
                if '$' in value:
                    inside = dict(parser.items(from_section, raw=True))
                    self._expand(parser, name, parts, value, from_section, inside, depth + 1)
                else:
                    parts.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'$' must be followed by '$' or '{{', found: {'$' + rest!r}"
                )


# ---- parsers --------------------------------------------------------------------------------------


class _Reading:
    """What a parser knows while it reads: the section and option it is in, and what was there before."""

    def __init__(self):
        self.seen = set()
        self.section = None
        self.section_name = None
        self.option = None
        self.indent = 0
        self.errors = []


class RawConfigParser(MutableMapping):
    _SECT_TMPL = r'\[(?P<header>.+)\]'
    _OPT_TMPL = r'(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))$'
    _OPT_NV_TMPL = r'(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))?$'
    _DEFAULT_INTERPOLATION = Interpolation()
    SECTCRE = re.compile(_SECT_TMPL)
    OPTCRE = re.compile(_OPT_TMPL.format(delim='=|:'))
    OPTCRE_NV = re.compile(_OPT_NV_TMPL.format(delim='=|:'))
    NONSPACECRE = re.compile(r'\S')
    BOOLEAN_STATES = {
        '1': True,
        'yes': True,
        'true': True,
        'on': True,
        '0': False,
        'no': False,
        'false': False,
        'off': False,
    }

    def __init__(
        self,
        defaults=None,
        dict_type=dict,
        allow_no_value=False,
        *,
        delimiters=('=', ':'),
        comment_prefixes=('#', ';'),
        inline_comment_prefixes=None,
        strict=True,
        empty_lines_in_values=True,
        default_section=DEFAULTSECT,
        interpolation=_UNSET,
        converters=_UNSET,
        allow_unnamed_section=False,
    ):
        self._dict = dict_type
        self._sections = self._dict()  # as line 656
        self._defaults = self._dict()  # as line 657
        self._converters = ConverterMapping(self)  # as line 658
        self._proxies = self._dict()  # as line 659
        self._proxies[default_section] = SectionProxy(self, default_section)  # as line 660
        self._delimiters = tuple(delimiters)  # as line 661
        if delimiters == ('=', ':'):  # as line 662
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            template = self._OPT_NV_TMPL if allow_no_value else self._OPT_TMPL
            self._optcre = re.compile(template.format(delim='|'.join([re.escape(sign) for sign in delimiters])))
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()  # as line 681
        if not isinstance(self._interpolation, Interpolation):  # as line 682
            raise TypeError(
                'interpolation= must be None or an instance of Interpolation; got an object of type '
                f'{type(self._interpolation)}'
            )
        if converters is not _UNSET:
            self._converters.update(converters)  # as line 688
        if defaults:
            self._read_defaults(defaults)  # as line 690
        self._allow_unnamed_section = allow_unnamed_section

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, without the default section."""
        return list(self._sections.keys())  # as line 699

    def add_section(self, section):
        """Make a section.

        Raise DuplicateSectionError if a section by the specified name already exists. Raise ValueError if name is
        DEFAULT.
        """
        if section == self.default_section:  # as line 707
            raise ValueError(f'Invalid section name: {section!r}')  # as line 708: raise ValueError('Invalid section name: %r' % section)
        if section is UNNAMED_SECTION:
            if not self._allow_unnamed_section:
                raise UnnamedSectionDisabledError  # as line 712
        if section in self._sections:  # as line 714
            raise DuplicateSectionError(section)  # as line 715
        self._sections[section] = self._dict()  # as line 716
        self._proxies[section] = SectionProxy(self, section)  # as line 717

    def has_section(self, section):
        """Whether there is a section of that name; the default section does not count."""
        return section in self._sections  # as line 724

    def options(self, section):
        """The names of the options of a section, and of the defaults."""
        try:
            found = self._sections[section].copy()
        except KeyError:
            raise NoSectionError(section) from None  # as line 731
        found.update(self._defaults)
        return list(found.keys())

    # ---- reading --------------------------------------------------------------------------------

    def read(self, filenames, encoding=None):
        """Read a file, or several; those that cannot be opened are left out. Returns the list of those read."""
        import os

        if isinstance(filenames, (str, bytes, os.PathLike)):  # as line 747
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            if isinstance(filename, os.PathLike):  # as line 757
                filename = os.fspath(filename)  # as line 758
            done.append(filename)
        return done

    def read_file(self, f, source=None):
        """Read the lines of a file, or of anything that gives lines."""
        if source is None:
            source = getattr(f, 'name', '<???>')
        self._read(f, source)  # as line 775

    def read_string(self, string, source='<string>'):
        """Read a text."""
        import io

        self.read_file(io.StringIO(string), source)  # as line 780: self.read_file(sfile, source)

    def read_dict(self, dictionary, source='<dict>'):
        """Read sections from a dict of dicts."""
        seen = set()
        for section, options in dictionary.items():
            section = section if section is UNNAMED_SECTION else str(section)
            try:
                self.add_section(section)  # as line 799
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise  # as line 802
            seen.add(section)
            for name, value in options.items():
                name = self.optionxform(str(name))
                if value is not None:
                    value = str(value)  # as line 807
                if self._strict and (section, name) in seen:
                    raise DuplicateOptionError(section, name, source)
                seen.add((section, name))
                self.set(section, name, value)

    def _read(self, lines, name):
        state = _Reading()
        try:
            self._read_lines(state, lines, name)  # as line 1069: ParsingError._raise_all(‹self._read_inner(fp, fpname)›) && line 1097 in _read_inner: self._handle_rest(st, line, fpname) && line 1121 in _handle_rest: raise MissingSectionHeaderError(fpname, st.lineno, line)
        finally:
            self._join_lines()
        if state.errors:
            problem = ParsingError(name)
            for error in state.errors:
                problem.append(*error)
            raise problem  # as line 1069: ‹ParsingError._raise_all(self._read_inner(fp, fpname))› && line 333 in _raise_all: raise next(exceptions).combine(exceptions)

    def _read_lines(self, state, lines, name):
        for lineno, line in enumerate(lines, 1):
            text, has_comment = self._without_comment(line)
            if not text:
                if not self._empty_lines_in_values:
                    # An empty line ends a value.
                    state.indent = float('inf')
                elif not has_comment and state.section is not None and state.option:
                    if state.section[state.option] is not None:
                        state.section[state.option].append('')
                continue
            found = self.NONSPACECRE.search(line)
            indent = found.start() if found else 0
            if state.section is not None and state.option and indent > state.indent:
                if state.section[state.option] is None:
                    raise MultilineContinuationError(name, lineno, line)
                state.section[state.option].append(text)
                continue
            state.indent = indent
            header = self.SECTCRE.match(text)
            if header:
                self._read_header(state, header['header'], name, lineno)
                continue
            if state.section is None:
                if not self._allow_unnamed_section:
                    raise MissingSectionHeaderError(name, lineno, line)  # not shown
                self._read_header(state, UNNAMED_SECTION, name, lineno)
            self._read_option(state, text, name, lineno, line)

    def _without_comment(self, line):
        """The text of a line without what is a comment, and whether there was one."""
        text = line.strip()
        if any(text.startswith(prefix) for prefix in self._comment_prefixes):
            return '', True
        start = None
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                # A comment begins the line, or stands after white space.
                if at == 0 or line[at - 1].isspace():
                    start = at if start is None else min(start, at)
                    break
                at = line.find(prefix, at + 1)
        if start is None:
            return text, False
        return line[:start].strip(), True

    def _read_header(self, state, section, name, lineno):
        state.option = None
        state.section_name = section
        if section in self._sections:
            if self._strict and section in state.seen:
                raise DuplicateSectionError(section, name, lineno)
            state.section = self._sections[section]
            state.seen.add(section)
        elif section == self.default_section:
            state.section = self._defaults
        else:
            state.section = self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)
            state.seen.add(section)

    def _read_option(self, state, text, name, lineno, line):
        found = self._optcre.match(text)
        if not found:
            state.errors.append((lineno, line))
            return
        option, value = found['option'], found['value']
        if not option:
            state.errors.append((lineno, line))
        option = state.option = self.optionxform(option.rstrip())
        if self._strict and (state.section_name, option) in state.seen:
            raise DuplicateOptionError(state.section_name, option, name, lineno)
        state.seen.add((state.section_name, option))
        state.section[option] = None if value is None else [value.strip()]

    def _join_lines(self):
        """Values were read as lists of lines."""
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

    # ---- values ---------------------------------------------------------------------------------

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option: from vars, the section, or the defaults."""
        try:
            values = self._values(section, vars)  # as line 829: d = ‹self._unify_values(section, vars)› && line 1202 in _unify_values: raise NoSectionError(section) from None
        except NoSectionError:
            if fallback is _UNSET:
                raise  # as line 832
            return fallback
        option = self.optionxform(option)  # as line 835
        try:
            value = values[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _values(self, section, vars):
        own = {}
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None  # not shown
        given = {}
        if vars:
            for name, value in vars.items():
                given[self.optionxform(name)] = value if value is None else str(value)
        return ChainMap(given, own, self._defaults)

    def _get(self, section, conv, option, **kwargs):
        return conv(self.get(section, option, **kwargs))  # as line 851

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return self._get(section, conv, option, raw=raw, vars=vars, **kwargs)  # as line 856: return ‹self._get(section, conv, option, raw=raw, vars=vars,\n                 **kwargs)›
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise  # as line 860
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)  # as line 866: return ‹self._get_conv(section, option, int, raw=raw, vars=vars,\n                      fallback=fallback, **kwargs)›

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)  # as line 876: return ‹self._get_conv(section, option, self._convert_to_boolean,\n                      raw=raw, vars=vars, fallback=fallback, **kwargs)›

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:  # as line 1215
            raise ValueError(f'Not a boolean: {value}')  # as line 1216: raise ValueError('Not a boolean: %s' % value)
        return self.BOOLEAN_STATES[value.lower()]  # as line 1217

    def items(self, section=_UNSET, raw=False, vars=None):
        """The names and values of a section; without one, the names and proxies of all sections."""
        if section is _UNSET:
            return super().items()  # as line 891
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:  # as line 896
                raise NoSectionError(section) from None
        names = list(values.keys())
        if vars:
            for name, value in vars.items():
                values[self.optionxform(name)] = value
        if raw:
            return [(name, values[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        """Remove a section from the parser and return it as a (name, proxy) pair; the default section stays."""
        for name in self.sections():
            value = self[name]
            del self[name]
            return name, value
        raise KeyError  # as line 920

    def optionxform(self, optionstr):
        return optionstr.lower()  # as line 923

    def has_option(self, section, option):
        """Whether an option is there; without a section, among the defaults."""
        if not section or section == self.default_section:  # as line 929
            return self.optionxform(option) in self._defaults
        if section not in self._sections:
            return False
        option = self.optionxform(option)
        return option in self._sections[section] or option in self._defaults

    def set(self, section, option, value=None):
        """Set an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:  # as line 944
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None  # as line 950
        options[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Write everything to a file, as it could be read again (but without comments)."""
        sign = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), sign)
        # What has no header comes first.
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:  # as line 969
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION].items(), sign, unnamed=True)
        for section, options in self._sections.items():
            if section is not UNNAMED_SECTION:
                self._write_section(fp, section, options.items(), sign)

    def _write_section(self, fp, section_name, section_items, delimiter, unnamed=False):
        if not unnamed:
            fp.write(f'[{section_name}]\n')
        for name, value in section_items:
            self._check_key(name)
            value = self._interpolation.before_write(self, section_name, name, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace('\n', '\n\t')  # as line 987
            else:
                value = ''
            fp.write(f'{name}{value}\n')
        fp.write('\n')

    def _check_key(self, key):
        """Whether a name could be read again."""
        if not isinstance(key, str):
            return
        if re.match(self.SECTCRE, key):
            raise InvalidWriteError(f'Cannot write key {key}; begins with section pattern')
        for sign in self._delimiters:
            if sign in key:
                raise InvalidWriteError(f'Cannot write key {key}; contains delimiter {sign}')

    def remove_option(self, section, option):
        """Remove an option; returns whether it was there."""
        if not section or section == self.default_section:  # as line 995
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None  # as line 1001
        option = self.optionxform(option)  # as line 1002
        if option not in options:
            return False
        del options[option]
        return True

    def remove_section(self, section):
        """Remove a section; returns whether it was there."""
        if section not in self._sections:
            return False
        del self._sections[section]  # as line 1012
        del self._proxies[section]  # as line 1013
        return True

    # ---- as a mapping ----------------------------------------------------------------------------

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):  # as line 1017
            raise KeyError(key)  # as line 1018
        return self._proxies[key]  # as line 1019

    def __setitem__(self, key, value):
        if key in self and self[key] is value:  # as line 1024
            return
        if key == self.default_section:  # as line 1028
            self._defaults.clear()  # as line 1029
        elif key in self._sections:  # as line 1030
            self._sections[key].clear()  # as line 1031
        self.read_dict({key: value})  # as line 1032

    def __delitem__(self, key):
        if key == self.default_section:  # as line 1035
            raise ValueError("Cannot remove the default section.")  # as line 1036
        if not self.has_section(key):  # as line 1037
            raise KeyError(key)  # as line 1038
        self.remove_section(key)  # as line 1039

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)  # as line 1042

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections.keys()

    @property
    def converters(self):
        return self._converters

    def _validate_value_types(self, *, section='', option='', value=''):
        if not isinstance(section, (str, _UnnamedSection)):
            raise TypeError("section names must be strings or UNNAMED_SECTION")  # as line 1244
        if not isinstance(option, str):  # as line 1245
            raise TypeError("option keys must be strings")  # as line 1246
        if not self._allow_no_value or value:
            if not isinstance(value, str):  # as line 1248
                raise TypeError("option values must be strings")  # as line 1249


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Sets an option to a text; what it interpolates is checked."""
        self._validate_value_types(option=option, value=value)  # as line 1264
        super().set(section, option, value)  # as line 1265

    def add_section(self, section):
        """Adds a section, whose name must be a text."""
        self._validate_value_types(section=section)  # as line 1271
        super().add_section(section)  # as line 1272

    def _read_defaults(self, defaults):
        # As for other values, but the interpolation looks at them only when they are read.
        interpolation = self._interpolation
        self._interpolation = Interpolation()  # as line 1282
        try:
            self.read_dict({self.default_section: defaults})  # as line 1283
        finally:
            self._interpolation = interpolation


class SectionProxy(MutableMapping):
    """One section of a parser."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for converter in parser.converters:
            key = 'get' + converter
            setattr(self, key, functools.partial(self.get, _impl=getattr(parser, key)))

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):  # as line 1304
            raise KeyError(key)  # as line 1305
        return self._parser.get(self._name, key)  # as line 1306

    def __setitem__(self, key, value):
        self._parser._validate_value_types(option=key, value=value)  # as line 1309
        return self._parser.set(self._name, key, value)  # as line 1310

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)  # as line 1315

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)  # as line 1318

    def __len__(self):
        return len(self._options())  # as line 1321

    def __iter__(self):
        return self._options().__iter__()  # as line 1324

    def _options(self):
        if self._name != self._parser.default_section:  # as line 1327
            return self._parser.options(self._name)  # as line 1328
        return list(self._parser.defaults())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or the fallback."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The converters of a parser by name: for each NAME the parser and its sections have a method getNAME."""

    GETTERCRE = re.compile(r'^get(?P<name>.+)$')

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(self._parser):  # as line 1371
            found = self.GETTERCRE.match(getter)
            if found and callable(getattr(self._parser, getter)):
                self._data[found['name']] = None

    def __getitem__(self, key):
        return self._data[key]  # as line 1378

    def __setitem__(self, key, value):
        try:
            name = 'get' + key
        except TypeError:
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})') from None
        if name == 'get':
            raise ValueError('Incompatible key: cannot use "" as a name')  # as line 1387
        self._data[key] = value  # as line 1388
        getter = functools.partial(self._parser._get_conv, conv=value)
        getter.converter = value
        setattr(self._parser, name, getter)
        for proxy in self._parser.values():  # as line 1392
            setattr(proxy, name, functools.partial(proxy.get, _impl=getter))

    def __delitem__(self, key):
        try:
            name = 'get' + (key or None)
        except TypeError:
            raise KeyError(key) from None
        del self._data[key]  # as line 1401
        for owner in (self._parser, *self._parser.values()):
            try:
                delattr(owner, name)
            except AttributeError:
                # The parser's own getters stay.
                continue

    def __iter__(self):
        return iter(self._data)  # as line 1411

    def __len__(self):
        return len(self._data)  # as line 1414
