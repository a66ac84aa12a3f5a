"""Options of a command line, the older way: argparse has taken its place."""

import os
import sys
import textwrap
from gettext import gettext as _, ngettext

__all__ = [
    "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup", "OptionParser", "HelpFormatter",
    "IndentedHelpFormatter", "TitledHelpFormatter", "OptParseError", "OptionError", "OptionConflictError", "OptionValueError", "BadOptionError",
    "check_choice",
]

NO_DEFAULT = ("NO", "DEFAULT")
SUPPRESS_HELP = "SUPPRESS" + "HELP"
SUPPRESS_USAGE = "SUPPRESS" + "USAGE"


class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """An option is made of what does not fit together."""

    def __init__(self, msg, option):
        self.msg = msg
        self.option_id = str(option)  # as line 107

    def __str__(self):
        return "option %s: %s" % (self.option_id, self.msg) if self.option_id else self.msg


class OptionConflictError(OptionError):
    """Two options share a name."""


class OptionValueError(OptParseError):
    """The value of an option is not right."""


class BadOptionError(OptParseError):
    """An option is not known."""

    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return _("no such option: %s") % self.opt_str  # as line 134


class AmbiguousOptionError(BadOptionError):
    """The beginning of several options."""

    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)  # as line 141
        self.possibilities = possibilities

    def __str__(self):
        return _("ambiguous option: %s (%s?)") % (self.opt_str, ", ".join(self.possibilities))


# ---- help ----


class HelpFormatter:
    """Lays help out; subclasses say how usage and headings look."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser = None
        self.indent_increment = indent_increment
        if width is None:
            try:
                width = int(os.environ["COLUMNS"])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.width = width
        self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = 0
        self.level = 0
        self.help_width = None
        self.short_first = short_first
        self.default_tag = "%default"
        self.option_strings = {}
        self._short_opt_fmt = "%s %s"
        self._long_opt_fmt = "%s=%s"

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        if delim not in ("", " "):  # as line 223
            raise ValueError("invalid metavar delimiter for short options: %r" % delim)
        self._short_opt_fmt = "%s" + delim + "%s"  # as line 226

    def set_long_opt_delimiter(self, delim):
        if delim not in ("=", " "):  # as line 229
            raise ValueError("invalid metavar delimiter for long options: %r" % delim)
        self._long_opt_fmt = "%s" + delim + "%s"  # as line 232

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        self.level -= 1

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")  # as line 244

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")  # as line 247

    def _format_text(self, text):
        indent = " " * self.current_indent
        width = max(self.width - self.current_indent, 11)
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def format_description(self, description):
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return "\n" + self._format_text(epilog) + "\n" if epilog else ""

    def expand_default(self, option):
        if self.parser is None or not self.default_tag:
            return option.help  # as line 277
        default = self.parser.defaults.get(option.dest)
        if default is NO_DEFAULT or default is None:
            default = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(default))

    def format_option(self, option):
        strings = self.option_strings[option]
        room = self.help_position - self.current_indent - 2
        if len(strings) > room:
            result = ["%*s%s\n" % (self.current_indent, "", strings)]
            first = self.help_position
        else:
            result = ["%*s%-*s  " % (self.current_indent, "", room, strings)]
            first = 0
        if option.help:  # as line 310
            lines = textwrap.wrap(self.expand_default(option), self.help_width)
            result.append("%*s%s\n" % (first, "", lines[0]))
            result += ["%*s%s\n" % (self.help_position, "", line) for line in lines[1:]]
        elif result[-1][-1] != "\n":
            result.append("\n")  # as line 318
        return "".join(result)  # as line 319

    def store_option_strings(self, parser):
        """Works out how wide the names of the options are."""
        self.indent()
        longest = 0
        for option in parser.option_list:
            self.option_strings[option] = strings = self.format_option_strings(option)
            longest = max(longest, len(strings) + self.current_indent)
        self.indent()
        for group in parser.option_groups:  # as line 329
            for option in group.option_list:
                self.option_strings[option] = strings = self.format_option_strings(option)
                longest = max(longest, len(strings) + self.current_indent)
        self.dedent()
        self.dedent()
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)  # as line 337

    def format_option_strings(self, option):
        """The names of an option, with its argument."""
        if option.takes_value():  # as line 341
            metavar = option.metavar or option.dest.upper()  # as line 342
            short = [self._short_opt_fmt % (name, metavar) for name in option._short_opts]
            long = [self._long_opt_fmt % (name, metavar) for name in option._long_opts]
        else:
            short, long = option._short_opts, option._long_opts
        return ", ".join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    """The usual layout."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return _("Usage: %s\n") % usage  # as line 371

    def format_heading(self, heading):
        return "%*s%s:\n" % (self.current_indent, "", heading)  # as line 374


class TitledHelpFormatter(HelpFormatter):
    """Headings are underlined."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return "%s  %s\n" % (self.format_heading(_("Usage")), usage)  # as line 390

    def format_heading(self, heading):
        return "%s\n%s\n" % (heading, "=-"[self.level] * len(heading))  # as line 393


# ---- values ----


def _integer(text):
    sign, digits = ("-", text[1:]) if text[:1] == "-" else ("", text)
    for prefix, base in (("0x", 16), ("0b", 2)):
        if digits[:2].lower() == prefix:
            return int(sign + (digits[2:] or "0"), base)
    if digits[:1] == "0" and len(digits) > 1:
        return int(sign + digits, 8)
    return int(text, 10)


_converters = {
    "int": (_integer, _("integer")), "long": (_integer, _("integer")), "float": (float, _("floating-point")), "complex": (complex, _("complex")),
}


def check_builtin(option, opt, value):
    convert, what = _converters[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError(_("option %s: invalid %s value: %r") % (opt, what, value)) from None


def check_choice(option, opt, value):
    if value in option.choices:  # as line 426
        return value
    choices = ", ".join(map(repr, option.choices))  # as line 429
    raise OptionValueError(_("option %s: invalid choice: %r (choose from %s)") % (opt, value, choices))


class Values:
    """The values of the options, as attributes."""

    def __init__(self, defaults=None):
        for name, value in (defaults or {}).items():
            setattr(self, name, value)

    def __str__(self):
        return str(self.__dict__)  # as line 821

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def __eq__(self, other):
        if isinstance(other, Values):  # as line 826
            return self.__dict__ == other.__dict__  # as line 827
        if isinstance(other, dict):
            return self.__dict__ == other  # as line 829
        return NotImplemented

    def _update(self, dict, mode):
        if mode not in ("careful", "loose"):
            raise ValueError("invalid update mode: %r" % mode)  # as line 860
        for name, value in dict.items():
            if value is not None and (mode == "loose" or hasattr(self, name)):
                setattr(self, name, value)

    def read_module(self, modname, mode="careful"):
        __import__(modname)  # as line 863
        self._update(vars(sys.modules[modname]), mode)

    def read_file(self, filename, mode="careful"):
        names = {}
        with open(filename) as source:
            exec(source.read(), names)
        self._update(names, mode)

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)  # as line 874
        return getattr(self, attr)  # as line 875


# ---- options ----


class Option:
    """An option: its names, what is done with it, what its value must be."""

    ATTRS = ["action", "type", "dest", "default", "nargs", "const", "choices", "callback", "callback_args", "callback_kwargs", "help", "metavar"]
    ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count", "callback", "help", "version")
    STORE_ACTIONS = ("store", "store_const", "store_true", "store_false", "append", "append_const", "count")
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = ("store", "append")
    CONST_ACTIONS = ("store_const", "append_const")
    TYPES = ("string", "int", "long", "float", "complex", "choice")
    TYPE_CHECKER = {"int": check_builtin, "long": check_builtin, "float": check_builtin, "complex": check_builtin, "choice": check_choice}
    CHECK_METHODS = None

    def __init__(self, *opts, **attrs):
        self._short_opts = []
        self._long_opts = []
        names = [name for name in opts if name]
        if not names:
            raise TypeError("at least one option string must be supplied")
        self._set_opt_strings(names)
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
        if attrs:
            raise OptionError("invalid keyword arguments: %s" % ", ".join(sorted(attrs)), self)
        self._complete()
        for check in self.CHECK_METHODS or ():
            check(self)

    def _set_opt_strings(self, opts):
        for opt in opts:
            if len(opt) < 2:  # as line 584
                raise OptionError("invalid option string %r: must be at least two characters long" % opt, self)
            if len(opt) == 2:
                if not (opt[0] == "-" and opt[1] != "-"):  # as line 589
                    raise OptionError("invalid short option string %r: must be of the form -x, (x any non-dash char)" % opt, self)
                self._short_opts.append(opt)  # as line 594
            else:
                if not (opt[:2] == "--" and opt[2] != "-"):
                    raise OptionError("invalid long option string %r: must start with --, followed by non-dash" % opt, self)
                self._long_opts.append(opt)  # as line 601

    def _complete(self):
        """Fills in what follows from the rest and checks that all fits together."""
        if self.action is None:
            self.action = "store"
        elif self.action not in self.ACTIONS:
            raise OptionError("invalid action: %r" % self.action, self)
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "string" if self.choices is None else "choice"
        else:
            if isinstance(self.type, type):
                self.type = self.type.__name__
            if self.type == "str":
                self.type = "string"
            if self.type not in self.TYPES:
                raise OptionError("invalid option type: %r" % self.type, self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError("must not supply a type for action %r" % self.action, self)
        if self.type == "choice":
            if self.choices is None:
                raise OptionError("must supply a list of choices for type 'choice'", self)
            if not isinstance(self.choices, (tuple, list)):
                kind = str(type(self.choices)).split("'")[1]
                raise OptionError("choices must be a list of strings ('%s' supplied)" % kind, self)
        elif self.choices is not None:
            raise OptionError("must not supply choices for type %r" % self.type, self)
        if self.dest is None and (self.action in self.STORE_ACTIONS or self.type is not None):
            self.dest = self._long_opts[0][2:].replace("-", "_") if self._long_opts else self._short_opts[0][1]
        if self.action not in self.CONST_ACTIONS and self.const is not None:
            raise OptionError("'const' must not be supplied for action %r" % self.action, self)
        if self.action in self.TYPED_ACTIONS and self.type is not None:
            if self.nargs is None:
                self.nargs = 1
        elif self.nargs is not None:
            raise OptionError("'nargs' must not be supplied for action %r" % self.action, self)
        if self.action == "callback":
            if not callable(self.callback):
                raise OptionError("callback not callable: %r" % self.callback, self)
            if self.callback_args is not None and not isinstance(self.callback_args, tuple):
                raise OptionError("callback_args, if supplied, must be a tuple: not %r" % self.callback_args, self)
            if self.callback_kwargs is not None and not isinstance(self.callback_kwargs, dict):
                raise OptionError("callback_kwargs, if supplied, must be a dict: not %r" % self.callback_kwargs, self)
        else:
            for name in ("callback", "callback_args", "callback_kwargs"):
                if getattr(self, name) is not None:
                    problem = "callback supplied (%r) for non-callback option" % self.callback if name == "callback" else name + " supplied for non-callback option"
                    raise OptionError(problem, self)

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)  # as line 735

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)  # as line 752
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is None:
            return None
        if self.nargs == 1:  # as line 760
            return self.check_value(opt, value)  # as line 761
        return tuple(self.check_value(opt, each) for each in value)

    def process(self, opt, value, values, parser):
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "store":  # as line 778
            setattr(values, dest, value)  # as line 779
        elif action == "store_const":  # as line 780
            setattr(values, dest, self.const)  # as line 781
        elif action in ("store_true", "store_false"):
            setattr(values, dest, action == "store_true")
        elif action == "append":  # as line 786
            values.ensure_value(dest, []).append(value)  # as line 787
        elif action == "append_const":  # as line 788
            values.ensure_value(dest, []).append(self.const)  # as line 789
        elif action == "count":  # as line 790
            setattr(values, dest, values.ensure_value(dest, 0) + 1)  # as line 791
        elif action == "callback":  # as line 792
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
        elif action == "help":  # as line 796
            parser.print_help()  # as line 797
            parser.exit()
        elif action == "version":  # as line 799
            parser.print_version()  # as line 800
            parser.exit()
        else:
            raise ValueError("unknown action %r" % self.action)  # as line 803
        return 1


make_option = Option


class OptionContainer:
    """What holds options: a parser or a group."""

    def __init__(self, option_class, conflict_handler, description):
        self._create_option_list()  # as line 915
        self.option_class = option_class
        self.set_conflict_handler(conflict_handler)  # as line 918
        self.set_description(description)  # as line 919

    def _share_option_mappings(self, parser):
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def _create_option_mappings(self):
        self._short_opt, self._long_opt, self.defaults = {}, {}, {}

    def set_conflict_handler(self, handler):
        if handler not in ("error", "resolve"):  # as line 938
            raise ValueError("invalid conflict_resolution value %r" % handler)  # as line 939
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def destroy(self):
        del self._short_opt, self._long_opt, self.defaults

    def _conflicts(self, option):
        found = [(name, self._short_opt[name]) for name in option._short_opts if name in self._short_opt]
        found += [(name, self._long_opt[name]) for name in option._long_opts if name in self._long_opt]
        if not found:
            return
        if self.conflict_handler == "error":
            raise OptionConflictError("conflicting option string(s): %s" % ", ".join(name for name, _ in found), option)
        for name, other in found:
            mine, table = (other._long_opts, self._long_opt) if name.startswith("--") else (other._short_opts, self._short_opt)
            mine.remove(name)
            del table[name]
            if not (other._short_opts or other._long_opts):
                other.container.option_list.remove(other)

    def add_option(self, *args, **kwargs):
        """Adds an option, or makes one and adds it."""
        if isinstance(args[0], str):  # as line 989
            option = self.option_class(*args, **kwargs)  # as line 990
        elif len(args) == 1 and not kwargs:  # as line 991
            option = args[0]  # as line 992
            if not isinstance(option, Option):  # as line 993
                raise TypeError("not an Option instance: %r" % option)  # as line 994
        else:
            raise TypeError("invalid arguments")  # as line 996
        self._conflicts(option)
        self.option_list.append(option)  # as line 1000
        option.container = self  # as line 1001
        for name in option._short_opts:
            self._short_opt[name] = option
        for name in option._long_opts:
            self._long_opt[name] = option
        if option.dest is not None:
            if option.default is not NO_DEFAULT:  # as line 1008
                self.defaults[option.dest] = option.default  # as line 1009
            elif option.dest not in self.defaults:  # as line 1010
                self.defaults[option.dest] = None  # as line 1011
        return option

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)  # as line 1017

    def get_option(self, opt_str):
        return self._short_opt.get(opt_str) or self._long_opt.get(opt_str)

    def has_option(self, opt_str):
        return opt_str in self._short_opt or opt_str in self._long_opt

    def remove_option(self, opt_str):
        option = self.get_option(opt_str)
        if option is None:
            raise ValueError("no such option %r" % opt_str)  # as line 1034
        for name in option._short_opts:
            del self._short_opt[name]
        for name in option._long_opts:
            del self._long_opt[name]
        option.container.option_list.remove(option)  # as line 1040

    def format_option_help(self, formatter):
        return "".join(formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP)

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())  # as line 1055

    def format_help(self, formatter):
        parts = []
        if self.description:
            parts.append(self.format_description(formatter))
        if self.option_list:
            parts.append(self.format_option_help(formatter))
        return "\n".join(parts)


class OptionGroup(OptionContainer):
    """Options under a heading."""

    def __init__(self, parser, title, description=None):
        self.parser = parser
        OptionContainer.__init__(self, parser.option_class, parser.conflict_handler, description)
        self.title = title

    def _create_option_list(self):
        self.option_list = []
        self._share_option_mappings(self.parser)  # as line 1076

    def set_title(self, title):
        self.title = title

    def destroy(self):
        OptionContainer.destroy(self)  # as line 1083
        del self.option_list

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()  # as line 1090
        heading += OptionContainer.format_help(self, formatter)
        formatter.dedent()  # as line 1092
        return heading


class OptionParser(OptionContainer):
    """Reads options: parse_args() gives their values and what is left."""

    standard_option_list = []

    def __init__(
        self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error", description=None, formatter=None,
        add_help_option=True, prog=None, epilog=None,
    ):
        OptionContainer.__init__(self, option_class, conflict_handler, description)
        self.set_usage(usage)  # as line 1181
        self.prog = prog
        self.version = version
        self.allow_interspersed_args = True
        self.process_default_values = True
        self.formatter = IndentedHelpFormatter() if formatter is None else formatter
        self.formatter.set_parser(self)  # as line 1189
        self.epilog = epilog
        self.add_options(self.standard_option_list)
        if option_list:
            self.add_options(option_list)
        if self.version:
            self.add_option("--version", action="version", help=_("show program's version number and exit"))
        if add_help_option:
            self.add_option("-h", "--help", action="help", help=_("show this help message and exit"))
        self.rargs = self.largs = self.values = None

    def _create_option_list(self):
        self.option_list = []
        self.option_groups = []
        self._create_option_mappings()  # as line 1223

    def destroy(self):
        OptionContainer.destroy(self)  # as line 1209
        for group in self.option_groups:
            group.destroy()  # as line 1211
        del self.option_list, self.option_groups, self.formatter

    def set_usage(self, usage):
        if usage is None:
            self.usage = _("%prog [options]")  # as line 1256
        elif usage is SUPPRESS_USAGE:
            self.usage = None
        else:
            # The word itself is put before it anyway.
            self.usage = usage[7:] if usage.lower().startswith("usage: ") else usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_process_default_values(self, process):
        self.process_default_values = process

    def set_default(self, dest, value):
        self.defaults[dest] = value  # as line 1285

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)  # as line 1288

    def _all_options(self):
        return self.option_list + [option for group in self.option_groups for option in group.option_list]

    def get_default_values(self):
        if not self.process_default_values:
            return Values(self.defaults)  # as line 1299
        defaults = self.defaults.copy()  # as line 1301
        for option in self._all_options():
            default = defaults.get(option.dest)  # as line 1303
            if isinstance(default, str):  # as line 1304
                defaults[option.dest] = option.check_value(option.get_opt_string(), default)
        return Values(defaults)  # as line 1308

    def add_option_group(self, *args, **kwargs):
        if isinstance(args[0], str):  # as line 1315
            group = OptionGroup(self, *args, **kwargs)  # as line 1316
        elif len(args) == 1 and not kwargs:  # as line 1317
            group = args[0]  # as line 1318
            if not isinstance(group, OptionGroup):  # as line 1319
                raise TypeError("not an OptionGroup instance: %r" % group)  # as line 1320
            if group.parser is not self:  # as line 1321
                raise ValueError("invalid OptionGroup (wrong parser)")  # as line 1322
        else:
            raise TypeError("invalid arguments")  # as line 1324
        self.option_groups.append(group)  # as line 1326
        return group

    def get_option_group(self, opt_str):
        option = self.get_option(opt_str)
        return option.container if option and option.container is not self else None

    # ---- reading ----

    def parse_args(self, args=None, values=None):
        """The values of the options and the words that are none."""
        self.rargs = rargs = list(sys.argv[1:] if args is None else args)
        self.largs = largs = []
        if values is None:
            values = self.get_default_values()  # as line 1361
        self.values = values
        try:
            self._process_args(largs, rargs, values)
        except (BadOptionError, OptionValueError) as problem:
            self.error(str(problem))
        return self.check_values(values, largs + rargs)

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs:
            word = rargs[0]
            if word == "--":
                del rargs[0]
                return
            if word[:2] == "--":
                self._process_long_opt(rargs, values)  # as line 1417
            elif word[:1] == "-" and len(word) > 1:
                self._process_short_opts(rargs, values)  # as line 1421
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                return

    def _match_long_opt(self, opt):
        return _match_abbrev(opt, self._long_opt)  # as line 1455

    def _value(self, option, opt, rargs):
        if not option.takes_value():
            return None
        count = option.nargs
        if len(rargs) < count:
            self.error(ngettext("%(option)s option requires %(number)d argument", "%(option)s option requires %(number)d arguments", count)
                       % {"option": opt, "number": count})
        if count == 1:
            return rargs.pop(0)
        value = tuple(rargs[:count])
        del rargs[:count]
        return value

    def _process_long_opt(self, rargs, values):
        opt, equals, given = rargs.pop(0).partition("=")
        if equals:
            rargs.insert(0, given)
        opt = self._match_long_opt(opt)  # as line 1470
        option = self._long_opt[opt]  # as line 1471
        if equals and not option.takes_value():
            self.error(_("%s option does not take a value") % opt)  # as line 1486
        option.process(opt, self._value(option, opt, rargs), values, self)

    def _process_short_opts(self, rargs, values):
        word = rargs.pop(0)
        for at in range(1, len(word)):
            opt = "-" + word[at]
            option = self._short_opt.get(opt)  # as line 1499
            if not option:
                raise BadOptionError(opt)  # as line 1503
            if option.takes_value():  # as line 1504
                if word[at + 1 :]:
                    rargs.insert(0, word[at + 1 :])
                option.process(opt, self._value(option, opt, rargs), values, self)
                return
            option.process(opt, None, values, self)

    # ---- telling ----

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, s):
        return s.replace("%prog", self.get_prog_name())  # as line 1541

    def get_description(self):
        return self.expand_prog_name(self.description) if self.description else self.description

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)  # as line 1548
        sys.exit(status)  # as line 1549

    def error(self, msg):
        """Says what is wrong and ends the program with status 2."""
        self.print_usage(sys.stderr)  # as line 1558
        self.exit(2, "%s: error: %s\n" % (self.get_prog_name(), msg))  # as line 1559

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ""

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)  # as line 1578

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ""

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)  # as line 1595

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)  # as line 1600
        parts = [formatter.format_heading(_("Options"))]
        formatter.indent()  # as line 1603
        if self.option_list:
            parts += [OptionContainer.format_option_help(self, formatter), "\n"]
        for group in self.option_groups:
            parts += [group.format_help(formatter), "\n"]
        formatter.dedent()  # as line 1610
        # The empty line at the end goes.
        return "".join(parts[:-1])

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)  # as line 1615

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = [self.get_usage() + "\n"] if self.usage else []
        if self.description:
            parts.append(self.format_description(formatter) + "\n")
        parts += [self.format_option_help(formatter), self.format_epilog(formatter)]
        return "".join(parts)

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())


def _match_abbrev(s, wordmap):
    """The key that s means: itself, or the only one that begins with it."""
    if s in wordmap:  # as line 1650
        return s
    found = [word for word in wordmap if word.startswith(s)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadOptionError(s)  # as line 1660
    raise AmbiguousOptionError(s, sorted(found))
