"""Constants of characters, templates with $ and formatters."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))  # as line 48: return (sep or ' ').join(map(str.capitalize, ‹s.split›(sep)))


_no_mapping = {}


class _TemplatePattern:
    """Compiles the pattern of Template when it is first needed: not every program that imports string uses templates."""

    def __get__(self, instance, cls=None):
        return Template._compile(Template if cls is None else cls)


class Template:
    delimiter = "$"
    # Names in braces may follow another pattern.
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    pattern = _TemplatePattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile()

    @classmethod
    def _compile(cls, target=None):
        import re

        target = cls if target is None else target
        pattern = target.__dict__.get("pattern", None)
        if pattern is None or isinstance(pattern, _TemplatePattern):
            delimiter = re.escape(target.delimiter)
            name = target.idpattern
            braced = target.braceidpattern or name
            pattern = rf"""
            {delimiter}(?:
              (?P<escaped>{delimiter})  |   # Escape sequence of two delimiters
              (?P<named>{name})       |   # delimiter and a Python identifier
              {{(?P<braced>{braced})}} |   # delimiter and a braced identifier
              (?P<invalid>)             # Other ill-formed delimiter exprs
            )
            """
        flags = target.flags
        if flags is None:
            flags = re.IGNORECASE
        target.pattern = re.compile(pattern, flags | re.VERBOSE)
        target.flags = flags
        return target.pattern

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        at = mo.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = at - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (lineno, colno))  # as line 118: raise ValueError('Invalid placeholder in string: line %d, col %d' %\n                 (lineno, colno))

    def substitute(self, mapping=_no_mapping, /, **kws):
        mapping = _together(mapping, kws)

        def convert(mo):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                return str(mapping[name])  # as line 132: return str(‹mapping[named]›)
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                self._invalid(mo)  # as line 136
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)  # as line 139

    def safe_substitute(self, mapping=_no_mapping, /, **kws):
        mapping = _together(mapping, kws)

        def convert(mo):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                return mo.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        for mo in self.pattern.finditer(self.template):
            if mo.group("invalid") is not None:
                return False
            if mo.group("named") is None and mo.group("braced") is None and mo.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        names = []
        for mo in self.pattern.finditer(self.template):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                if name not in names:
                    names.append(name)
            elif mo.group("invalid") is None and mo.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return names


def _together(mapping, kws):
    if mapping is _no_mapping:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap

    return ChainMap(kws, mapping)


class Formatter:
    """Does what str.format does, in steps that subclasses can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)  # as line 205

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)  # as line 209
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')  # as line 216
        pieces = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                pieces.append(literal_text)
            if field_name is None:
                continue
            # Fields without a number are counted; the two ways do not mix.
            first = formatter_field_name_split(field_name)[0]
            if first == "":
                if auto_arg_index is False:
                    raise ValueError(  # as line 234: raise ValueError('cannot switch from manual field '\n                 'specification to automatic field '\n                 'numbering')
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError(  # as line 241: raise ValueError('cannot switch from automatic field '\n                 'numbering to manual field '\n                 'specification')
                        "cannot switch from automatic field numbering to manual field specification"
                    )
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)  # as line 250
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)  # as line 254
            format_spec, auto_arg_index = self._vformat(
                format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index
            )
            pieces.append(self.format_field(obj, format_spec))
        return "".join(pieces), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]  # as line 270
        return kwargs[key]  # as line 272

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")  # as line 293: raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        """
        Return an iterable that contains tuples of the form
        (literal_text, field_name, format_spec, conversion).

        *field_name* can be None, in which case there's no object
        to format and output; otherwise, it is looked up and
        formatted with *format_spec* and *conversion*.
        """
        return formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """Find the object referenced by a given field name.

        The field name *field_name* can be for instance "0.name"
        or "lookup[3]". The *args* and *kwargs* arguments are
        passed to get_value().
        """
        first, rest = formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)  # as line 315
        for is_attr, name in rest:
            obj = getattr(obj, name) if is_attr else obj[name]
        return obj, first


def formatter_parser(template):
    global formatter_parser
    from _string import formatter_parser

    return formatter_parser(template)


def formatter_field_name_split(name):
    global formatter_field_name_split
    from _string import formatter_field_name_split

    return formatter_field_name_split(name)
