"""Command-line parsing library.

A parser knows arguments (actions). Parsing marks each word of the command line as option or argument, and lets options and positional arguments take
as many of the words as their `nargs` allow; what is taken is converted and stored in a Namespace. A HelpFormatter writes usage and help.
"""

import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _AttributeHolder(object):
    """Shows its attributes in its repr."""

    def __repr__(self):
        type_name = type(self).__name__  # as line 119
        shown = [repr(arg) for arg in self._get_args()]
        star_args = {}
        for name, value in self._get_kwargs():  # as line 124
            if name.isidentifier():  # as line 125
                shown.append("%s=%r" % (name, value))
            else:
                star_args[name] = value  # as line 128
        if star_args:
            shown.append("**%s" % repr(star_args))
        return "%s(%s)" % (type_name, ", ".join(shown))

    def _get_kwargs(self):
        return list(self.__dict__.items())  # as line 134

    def _get_args(self):
        return []


def _columns():
    import os

    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    return columns if columns > 0 else 80


# ---- help


class HelpFormatter(object):
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _columns() - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)  # as line 189
        self._current_section = self._root_section

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, "Indent decreased below 0."
        self._level -= 1

    class _Section(object):
        def __init__(self, formatter, parent, heading=None):
            self.formatter = formatter
            self.parent = parent
            self.heading = heading
            self.items = []

        def format_help(self):
            if self.parent is not None:
                self.formatter._indent()  # as line 229
            text = self.formatter._join_parts([func(*args) for func, args in self.items])
            if self.parent is not None:
                self.formatter._dedent()  # as line 233
            if not text:
                return ""
            heading = ""
            if self.heading is not SUPPRESS and self.heading is not None:
                indent = self.formatter._current_indent
                heading = "%*s%s\n" % (indent, "", "%s:" % self.heading)
            return self.formatter._join_parts(["\n", heading, text, "\n"])

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))  # as line 255

    def start_section(self, heading):
        self._indent()  # as line 262
        section = self._Section(self, self._current_section, heading)  # as line 263
        self._add_item(section.format_help, [])  # as line 264
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent  # as line 268
        self._dedent()  # as line 269

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])  # as line 273

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        get_invocation = self._format_action_invocation
        length = len(get_invocation(action)) + self._current_indent
        for subaction in self._iter_indented_subactions(action):  # as line 286
            length = max(length, len(get_invocation(subaction)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, length)
        self._add_item(self._format_action, [action])  # as line 295

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)  # as line 299

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            while "\n\n\n" in text:
                text = text.replace("\n\n\n", "\n\n")
            text = text.strip("\n") + "\n"
        return text

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = "%(prog)s" % dict(prog=self._prog)
        else:
            prog = "%(prog)s" % dict(prog=self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            opt_parts, pos_parts = self._usage_parts(optionals + positionals, groups, len(optionals))
            usage = " ".join([prog, *opt_parts, *pos_parts])
            text_width = self._width - self._current_indent  # as line 355
            if len(prefix) + len(usage) > text_width:
                usage = self._wrap_usage(prefix, prog, opt_parts, pos_parts, text_width)
        return f"{prefix}{usage}\n\n"

    def _wrap_usage(self, prefix, prog, opt_parts, pos_parts, text_width):
        def get_lines(parts, indent, prefix=None):
            lines = []
            line = []
            used = (len(prefix) if prefix is not None else len(indent)) - 1
            for part in parts:
                if used + 1 + len(part) > text_width and line:
                    lines.append(indent + " ".join(line))
                    line = []
                    used = len(indent) - 1
                line.append(part)
                used += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if prefix is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        if len(prefix) + len(prog) <= 0.75 * text_width:
            # Short: the arguments stand behind the name of the program.
            indent = " " * (len(prefix) + len(prog) + 1)
            if opt_parts:
                lines = get_lines([prog] + opt_parts, indent, prefix)
                lines.extend(get_lines(pos_parts, indent))
            elif pos_parts:
                lines = get_lines([prog] + pos_parts, indent, prefix)
            else:
                lines = [prog]
        else:
            indent = " " * len(prefix)
            lines = get_lines(opt_parts + pos_parts, indent)
            if len(lines) > 1:
                lines = get_lines(opt_parts, indent) + get_lines(pos_parts, indent)
            lines = [prog] + lines
        return "\n".join(lines)

    def _usage_parts(self, actions, groups, opt_count):
        """The texts of options and of positional arguments in the usage."""
        in_group = set()
        inserts = {}
        for group in groups:
            if not group._group_actions:
                raise ValueError(f"empty group {group}")
            if all(action.help is SUPPRESS for action in group._group_actions):
                continue
            try:
                start = actions.index(group._group_actions[0])
            except ValueError:
                continue
            end = start + len(group._group_actions)
            if actions[start:end] == group._group_actions:
                in_group.update(group._group_actions)
                inserts[start, end] = group
        parts = []
        for action in actions:
            if action.help is SUPPRESS:
                parts.append(None)
            elif not action.option_strings:
                part = self._format_args(action, self._get_default_metavar_for_positional(action))
                # The group's brackets are enough.
                if action in in_group and part[0] == "[" and part[-1] == "]":
                    part = part[1:-1]
                parts.append(part)
            else:
                option_string = action.option_strings[0]
                if action.nargs == 0:
                    part = action.format_usage()
                else:
                    default = self._get_default_metavar_for_optional(action)
                    part = "%s %s" % (option_string, self._format_args(action, default))
                if not action.required and action not in in_group:
                    part = "[%s]" % part
                parts.append(part)
        # Inner groups first: outer brackets go around them.
        inserted = {}
        for start, end in sorted(inserts, reverse=True):
            group = inserts[start, end]
            items = [at for at in range(start, end) if parts[at] is not None]
            count = len(items)
            if group.required:
                opening, closing = ("(", ")") if count > 1 else ("", "")
            else:
                opening, closing = "[", "]"
            if not count:
                continue
            parts[items[0]] = opening + parts[items[0]]
            for at in items[:-1]:
                parts[at] += " |"
            parts[items[-1]] += closing
        opt_parts = [part for part in parts[:opt_count] if part is not None]
        pos_parts = [part for part in parts[opt_count:] if part is not None]
        return opt_parts, pos_parts

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)  # as line 524
        text_width = max(self._width - self._current_indent, 11)  # as line 525
        indent = " " * self._current_indent
        return self._fill_text(text, text_width, indent) + "\n\n"

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)  # as line 533
        action_width = help_position - self._current_indent - 2  # as line 534
        header = self._format_action_invocation(action)
        if not action.help:  # as line 539
            header = "%*s%s\n" % (self._current_indent, "", header)
        elif len(header) <= action_width:
            header = "%*s%-*s  " % (self._current_indent, "", action_width, header)
            indent_first = 0
        else:
            # Too long: the help begins in a line of its own.
            header = "%*s%s\n" % (self._current_indent, "", header)
            indent_first = help_position
        parts = [header]
        if action.help and action.help.strip():  # as line 565
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, help_width)
                parts.append("%*s%s\n" % (indent_first, "", lines[0]))
                for line in lines[1:]:
                    parts.append("%*s%s\n" % (help_position, "", line))
        elif not header.endswith("\n"):
            parts.append("\n")
        for subaction in self._iter_indented_subactions(action):  # as line 578
            parts.append(self._format_action(subaction))  # as line 579
        return self._join_parts(parts)  # as line 582

    def _format_action_invocation(self, action):
        if not action.option_strings:  # as line 587
            default = self._get_default_metavar_for_positional(action)  # as line 588
            return " ".join(self._metavar_formatter(action, default)(1))
        if action.nargs == 0:  # as line 608
            return ", ".join(action.option_strings)
        default = self._get_default_metavar_for_optional(action)  # as line 615
        return ", ".join(action.option_strings) + " " + self._format_args(action, default)

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:  # as line 623
            result = action.metavar  # as line 624
        elif action.choices is not None:  # as line 625
            result = "{%s}" % ",".join(map(str, action.choices))
        else:
            result = default_metavar
        return lambda tuple_size: result if isinstance(result, tuple) else (result,) * tuple_size

    def _format_args(self, action, default_metavar):
        get_metavar = self._metavar_formatter(action, default_metavar)  # as line 638
        nargs = action.nargs
        if nargs is None:
            return "%s" % get_metavar(1)
        if nargs == OPTIONAL:
            return "[%s]" % get_metavar(1)
        if nargs == ZERO_OR_MORE:
            metavar = get_metavar(1)  # as line 644
            return "[%s [%s ...]]" % metavar if len(metavar) == 2 else "[%s ...]" % metavar
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % get_metavar(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % get_metavar(1)
        if nargs == SUPPRESS:
            return ""
        try:
            formats = ["%s" for _ in range(nargs)]
        except TypeError:
            raise ValueError("invalid nargs value") from None  # as line 661
        return " ".join(formats) % get_metavar(nargs)

    def _expand_help(self, action):
        help_string = self._get_help_string(action)  # as line 666
        if "%" not in help_string:
            return help_string
        params = dict(vars(action), prog=self._prog)  # as line 669
        for name in list(params):  # as line 670
            value = params[name]  # as line 671
            if value is SUPPRESS:
                del params[name]  # as line 673
            elif hasattr(value, "__name__"):
                params[name] = value.__name__  # as line 675
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return help_string % params  # as line 678

    def _iter_indented_subactions(self, action):
        try:
            get_subactions = action._get_subactions  # as line 682
        except AttributeError:
            return
        self._indent()  # as line 686
        yield from get_subactions()  # as line 687
        self._dedent()  # as line 688

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help  # as line 705

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()  # as line 708

    def _get_default_metavar_for_positional(self, action):
        return action.dest  # as line 711


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()  # as line 733


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ""
        if "%(default)" not in text:
            if action.default is not SUPPRESS and (action.option_strings or action.nargs in [OPTIONAL, ZERO_OR_MORE]):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__  # as line 766

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__  # as line 769


# ---- errors


def _get_action_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        metavar = argument.metavar  # as line 782
        if not isinstance(metavar, tuple):  # as line 783
            return metavar
        if argument.nargs == ZERO_OR_MORE and len(metavar) == 2:  # as line 785
            return "%s[, %s]" % metavar
        if argument.nargs == ONE_OR_MORE:
            return "%s[, %s]" % metavar
        return ", ".join(metavar)
    if argument.dest not in (None, SUPPRESS):
        return argument.dest  # as line 792
    if argument.choices:
        return "{%s}" % ",".join(argument.choices)
    return None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)  # as line 807
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return "%s" % self.message
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    pass


# ---- actions


class Action(_AttributeHolder):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.deprecated = deprecated

    def _get_kwargs(self):
        names = [
            "option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar",
            "deprecated",
        ]
        return [(name, getattr(self, name)) for name in names]  # as line 917

    def format_usage(self):
        return self.option_strings[0]  # as line 920

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')  # as line 923


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        both = []
        for option_string in option_strings:
            both.append(option_string)
            if len(option_string) > 2 and option_string[0] == option_string[1]:
                # Two prefix characters: the other form.
                if option_string.startswith("--no-"):
                    raise ValueError(
                        f"invalid option name {option_string!r} for BooleanOptionalAction"
                    )
                both.append("--no-" + option_string[2:])
        super().__init__(
            option_strings=both, dest=dest, nargs=0, default=default, required=required, help=help, deprecated=deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:  # as line 957
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:  # as line 978
            raise ValueError(  # as line 979: raise ValueError('nargs for store actions must be != 0; if you '\n                 'have nothing to store, actions such as store '\n                 'true or store const may be more appropriate')
                "nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store "
                "const may be more appropriate"
            )
        if const is not None and nargs != OPTIONAL:  # as line 982
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)  # as line 983
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
            choices=choices, required=required, help=help, metavar=metavar, deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)  # as line 998


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=0, const=const, default=default, required=required, help=help,
            deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)  # as line 1023


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, const=True, deprecated=deprecated, required=required, help=help,
            default=default,
        )


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, const=False, default=default, required=required, help=help,
            deprecated=deprecated,
        )


def _copy_items(items):
    if items is None:
        return []
    if type(items) is list:  # as line 146
        return items[:]  # as line 147
    import copy

    return copy.copy(items)  # as line 149


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:  # as line 1078
            raise ValueError(
                "nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append "
                "const action may be more appropriate"
            )
        if const is not None and nargs != OPTIONAL:  # as line 1082
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)  # as line 1083
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
            choices=choices, required=required, help=help, metavar=metavar, deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(values)  # as line 1100
        setattr(namespace, self.dest, items)  # as line 1101


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=0, const=const, default=default, required=required, help=help,
            metavar=metavar, deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(self.const)  # as line 1129
        setattr(namespace, self.dest, items)  # as line 1130


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=0, default=default, required=required, help=help,
            deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)  # as line 1152
        setattr(namespace, self.dest, (0 if count is None else count) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(
            option_strings=option_strings, dest=dest, default=default, nargs=0, help=help, deprecated=deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()  # as line 1175
        parser.exit()  # as line 1176


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version
        if version is None:
            version = parser.version  # as line 1201
        formatter = parser._get_formatter()  # as line 1202
        formatter.add_text(version)  # as line 1203
        parser._print_message(formatter.format_help(), _sys.stdout)  # as line 1204
        parser.exit()  # as line 1205


class _SubParsersAction(Action):
    class _ChoicesPseudoAction(Action):
        """A sub-command in the help."""

        def __init__(self, name, aliases, help):
            metavar = dest = name
            if aliases:
                metavar += " (%s)" % ", ".join(aliases)
            super().__init__(option_strings=[], dest=dest, help=help, metavar=metavar)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()  # as line 1233
        super().__init__(
            option_strings=option_strings, dest=dest, nargs=PARSER, choices=self._name_parser_map, required=required,
            help=help, metavar=metavar,
        )

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog_prefix, name)
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:  # as line 1256
            raise ValueError(f'conflicting subparser: {name}')  # as line 1257
        for alias in aliases:
            if alias in self._name_parser_map:  # as line 1259
                raise ValueError(f'conflicting subparser alias: {alias}')  # as line 1260
        if "help" in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)  # as line 1271
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
            if deprecated:
                self._deprecated.add(each)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        parser_name, *arg_strings = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, parser_name)  # as line 1295
        try:
            subparser = self._name_parser_map[parser_name]  # as line 1299
        except KeyError:
            choices = ", ".join(self._name_parser_map)
            raise ArgumentError(
                self, "unknown parser %(parser_name)r (choices: %(choices)s)" % dict(parser_name=parser_name, choices=choices)
            )
        if parser_name in self._deprecated:  # as line 1306
            parser._warning("command '%(parser_name)s' is deprecated" % {"parser_name": parser_name})
        # Into a namespace of its own first: its defaults come before those of the parser above.
        subnamespace, arg_strings = subparser.parse_known_args(arg_strings, None)  # as line 1317
        for key, value in vars(subnamespace).items():  # as line 1318
            setattr(namespace, key, value)  # as line 1319
        if arg_strings:
            if not hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):  # as line 1322
                setattr(namespace, _UNRECOGNIZED_ARGS_ATTR, [])  # as line 1323
            getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(arg_strings)  # as line 1324


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.extend(values)  # as line 1330
        setattr(namespace, self.dest, items)  # as line 1331


class FileType(object):
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        import warnings

        warnings.warn(
            "FileType is deprecated. Simply open files after parsing arguments.",
            category=PendingDeprecationWarning,
            stacklevel=2,
        )
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            if any(c in self._mode for c in "wax"):
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            raise ValueError('argument "-" with mode %r' % self._mode)
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError("can't open '%(filename)s': %(error)s" % {"filename": string, "error": e})

    def __repr__(self):
        shown = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        shown += [
            "%s=%r" % pair for pair in (("encoding", self._encoding), ("errors", self._errors)) if pair[1] is not None
        ]
        return "%s(%s)" % (type(self).__name__, ", ".join(shown))


class Namespace(_AttributeHolder):
    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])  # as line 1407

    def __eq__(self, other):
        if not isinstance(other, Namespace):  # as line 1410
            return NotImplemented
        return vars(self) == vars(other)  # as line 1412

    def __contains__(self, key):
        return key in self.__dict__  # as line 1415


# ---- containers of actions


class _ActionsContainer(object):
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {}
        for name, action in (
            (None, _StoreAction), ("store", _StoreAction), ("store_const", _StoreConstAction),
            ("store_true", _StoreTrueAction), ("store_false", _StoreFalseAction), ("append", _AppendAction),
            ("append_const", _AppendConstAction), ("count", _CountAction), ("help", _HelpAction),
            ("version", _VersionAction), ("parsers", _SubParsersAction), ("extend", _ExtendAction),
        ):
            self.register("action", name, action)
        # Wrong names of handlers are told at once.
        self._get_handler()  # as line 1450
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        # Not empty when an option looks like a negative number.
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)  # as line 1479

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)  # as line 1486
        for action in self._actions:
            if action.dest in kwargs:  # as line 1491
                action.default = kwargs[action.dest]  # as line 1492

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:  # as line 1496
                return action.default  # as line 1497
        return self._defaults.get(dest, None)  # as line 1498

    def add_argument(self, *args, **kwargs):
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:  # as line 1515
            if args and "dest" in kwargs:
                raise TypeError("dest supplied twice for positional argument, did you mean metavar?")
            kwargs = self._get_positional_kwargs(*args, **kwargs)  # as line 1519
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)  # as line 1523
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:  # as line 1528
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        action_name = kwargs.get("action")
        action_class = self._pop_action_class(kwargs)  # as line 1535
        if not callable(action_class):  # as line 1536
            raise ValueError(f'unknown action {action_class!r}')  # as line 1537
        action = action_class(**kwargs)  # as line 1538
        type_func = self._registry_get("type", action.type, action.type)
        if not callable(type_func):  # as line 1547
            raise TypeError(f'{type_func!r} is not callable')  # as line 1548
        if type_func is FileType:
            raise TypeError(f"{type_func!r} is a FileType class object, instance of it must be passed")
        # Does the metavar fit?
        formatter = self._get_validation_formatter()
        if formatter is not None:
            try:
                formatter._format_args(action, None)  # as line 1558
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        self._check_help(action)  # as line 1561
        return self._add_action(action)  # as line 1562

    def _get_validation_formatter(self):
        get = getattr(self, "_get_formatter", None)
        if get is None and getattr(self, "_container", None) is not None:
            return self._container._get_validation_formatter()
        return None if get is None else get()

    def _check_help(self, action):
        formatter = self._get_validation_formatter() if action.help and action.help is not SUPPRESS else None
        if formatter is not None:
            try:
                formatter._expand_help(action)  # as line 1747
            except (ValueError, TypeError, KeyError) as exc:
                raise ValueError('badly formed help string') from exc  # as line 1749

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)  # as line 1565
        self._action_groups.append(group)  # as line 1566
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)  # as line 1570
        self._mutually_exclusive_groups.append(group)  # as line 1571
        return group

    def _add_action(self, action):
        self._check_conflict(action)  # as line 1576
        self._actions.append(action)  # as line 1579
        action.container = self  # as line 1580
        for option_string in action.option_strings:
            self._option_string_actions[option_string] = action  # as line 1584
        for option_string in action.option_strings:
            if _is_negative_number(option_string) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)  # as line 1590
        return action

    def _remove_action(self, action):
        self._actions.remove(action)  # as line 1596

    def _add_container_actions(self, container):
        """Takes over all that another container has: for parents=."""
        title_group_map = {}
        for group in self._action_groups:
            if group.title in title_group_map:  # as line 1602
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            title_group_map[group.title] = group  # as line 1607
        group_map = {}
        for group in container._action_groups:  # as line 1611
            if group.title not in title_group_map:  # as line 1615
                title_group_map[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                group_map[action] = title_group_map[group.title]  # as line 1623
        for group in container._mutually_exclusive_groups:  # as line 1628
            owner = self
            if group._container is not container:
                owner = title_group_map.get(group._container.title, self)
            mutex_group = owner.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                group_map[action] = mutex_group  # as line 1638
        for action in container._actions:  # as line 1641
            group_map.get(action, self)._add_action(action)  # as line 1642

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")  # as line 1648: raise TypeError(msg)
        nargs = kwargs.get("nargs")
        if nargs == 0:  # as line 1653
            raise ValueError('nargs for positionals must be != 0')  # as line 1654
        # Required unless nothing at all will do, too.
        if nargs not in [OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS]:  # as line 1655
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])  # as line 1659

    def _get_optional_kwargs(self, *args, **kwargs):
        option_strings = []
        long_option_strings = []
        for option_string in args:
            if not option_string[0] in self.prefix_chars:  # as line 1667
                raise ValueError(
                    f"invalid option string {option_string!r}: must start with a character {self.prefix_chars!r}"
                )
            option_strings.append(option_string)  # as line 1673
            if len(option_string) > 1 and option_string[1] in self.prefix_chars:  # as line 1674
                long_option_strings.append(option_string)  # as line 1675
        dest = kwargs.pop("dest", None)
        if dest is None:
            # After the first long option, else the first one.
            dest_option_string = long_option_strings[0] if long_option_strings else option_strings[0]
            dest = dest_option_string.lstrip(self.prefix_chars)  # as line 1684
            if not dest:
                raise TypeError(f"dest= is required for options like {option_string!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=option_strings)  # as line 1691

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    def _get_handler(self):
        name = "_handle_conflict_%s" % self.conflict_handler
        try:
            return getattr(self, name)
        except AttributeError:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")

    def _check_conflict(self, action):
        conflicts = [
            (option_string, self._option_string_actions[option_string])
            for option_string in action.option_strings
            if option_string in self._option_string_actions
        ]
        if conflicts:
            self._get_handler()(action, conflicts)  # as line 1718: conflict_handler(action, confl_optionals)

    def _handle_conflict_error(self, action, conflicting_actions):
        message = "conflicting option string: %s" if len(conflicting_actions) == 1 else "conflicting option strings: %s"
        raise ArgumentError(action, message % ", ".join([option_string for option_string, _ in conflicting_actions]))  # as line 1727: raise ArgumentError(action, message % conflict_string)

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option_string, other in conflicting_actions:
            other.option_strings.remove(option_string)
            self._option_string_actions.pop(option_string, None)  # as line 1736
            # Nothing left to be called by.
            if not other.option_strings:
                other.container._remove_action(other)


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            import warnings

            warnings.warn(
                "The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is deprecated.",
                DeprecationWarning,
                stacklevel=3,
            )
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        # Most things are the container's.
        self._container = container
        self._registries = container._registries  # as line 1776
        self._actions = container._actions  # as line 1777
        self._option_string_actions = container._option_string_actions  # as line 1778
        self._defaults = container._defaults  # as line 1779
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups  # as line 1782

    def _add_action(self, action):
        action = super()._add_action(action)  # as line 1785: action = ‹super(_ArgumentGroup, self)._add_action(action)›
        self._group_actions.append(action)  # as line 1786
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)  # as line 1791

    def add_argument_group(self, *args, **kwargs):
        raise ValueError('argument groups cannot be nested')  # as line 1794


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:  # as line 1804
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)  # as line 1807
        self._group_actions.append(action)  # as line 1808
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)  # as line 1812
        self._group_actions.remove(action)  # as line 1813

    def add_mutually_exclusive_group(self, **kwargs):
        raise ValueError('mutually exclusive groups cannot be nested')  # as line 1816


_negative_number = None


def _is_negative_number(text):
    global _negative_number
    if len(text) < 2 or text[0] != "-" or not (text[1].isdigit() or text[1] == "."):
        return False
    if _negative_number is None:
        import re

        _negative_number = re.compile(r"-\.?\d")
    return _negative_number.match(text) is not None


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True, *, suggest_on_error=False, color=True):
        super().__init__(
            description=description, prefix_chars=prefix_chars, argument_default=argument_default,
            conflict_handler=conflict_handler,
        )
        self.prog = _program_name(prog)
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = suggest_on_error
        self.color = color
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, _identity)
        default_prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if self.add_help:
            self.add_argument(
                default_prefix + "h", default_prefix * 2 + "help", action="help", default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            if not isinstance(parent, ArgumentParser):  # as line 1921
                raise TypeError('parents must be a list of ArgumentParser')  # as line 1922
            self._add_container_actions(parent)  # as line 1923
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"]
        return [(name, getattr(self, name)) for name in names]  # as line 1940

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')  # as line 1948
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = kwargs.pop("title", "subcommands")
            description = kwargs.pop("description", None)
            self._subparsers = self.add_argument_group(title, description)  # as line 1956
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            # The name of a sub-command shows the arguments that come before it.
            formatter = self._get_formatter()
            formatter.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        parsers_class = self._pop_action_class(kwargs, "parsers")
        action = parsers_class(option_strings=[], **kwargs)  # as line 1973
        self._check_help(action)  # as line 1975
        self._subparsers._add_action(action)  # as line 1976
        return action

    def _add_action(self, action):
        if action.option_strings:  # as line 1982
            self._optionals._add_action(action)  # as line 1983
        else:
            self._positionals._add_action(action)  # as line 1985
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # ---- parsing

    def parse_args(self, args=None, namespace=None):
        args, argv = self.parse_known_args(args, namespace)  # as line 2003
        if argv:
            msg = "unrecognized arguments: %s" % " ".join(argv)
            if self.exit_on_error:
                self.error(msg)  # as line 2007
            else:
                raise ArgumentError(None, msg)  # as line 2009
        return args

    def parse_known_args(self, args=None, namespace=None):
        return self._parse_known_args2(args, namespace, intermixed=False)  # as line 2013

    def _parse_known_args2(self, args, namespace, intermixed):
        args = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()  # as line 2025
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)  # as line 2032
        for dest in self._defaults:
            if not hasattr(namespace, dest):  # as line 2036
                setattr(namespace, dest, self._defaults[dest])  # as line 2037
        if self.exit_on_error:
            try:
                namespace, args = self._parse_known_args(args, namespace, intermixed)
            except ArgumentError as err:
                self.error(str(err))  # as line 2044
        else:
            namespace, args = self._parse_known_args(args, namespace, intermixed)  # as line 2046
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):  # as line 2048
            args.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))  # as line 2049
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)  # as line 2050
        return namespace, args

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)  # as line 2056
        conflicts = {}
        for group in self._mutually_exclusive_groups:
            for i, action in enumerate(group._group_actions):
                others = conflicts.setdefault(action, [])
                others.extend(group._group_actions[:i])
                others.extend(group._group_actions[i + 1:])

        # What each word is: O an option, A an argument, - the two dashes, after which all are arguments.
        option_string_indices = {}
        pattern_parts = []
        words = iter(arg_strings)
        for i, word in enumerate(words):
            if word == "--":
                pattern_parts.append("-")
                for word in words:
                    pattern_parts.append("A")
            else:
                option_tuples = self._parse_optional(word)
                if option_tuples is None:
                    pattern_parts.append("A")
                else:
                    option_string_indices[i] = option_tuples  # as line 2089
                    pattern_parts.append("O")
        arg_strings_pattern = "".join(pattern_parts)

        seen_actions = set()  # as line 2097
        seen_non_default_actions = set()  # as line 2098
        warned = set()  # as line 2099
        extras = []
        extras_pattern = []

        def take_action(action, argument_strings, option_string=None):
            seen_actions.add(action)  # as line 2102
            argument_values = self._get_values(action, argument_strings)  # as line 2103
            # What was not given does not conflict.
            if action.option_strings or argument_strings:  # as line 2107
                seen_non_default_actions.add(action)  # as line 2108
                for conflict_action in conflicts.get(action, []):
                    if conflict_action in seen_non_default_actions:  # as line 2110
                        raise ArgumentError(action, "not allowed with argument %s" % _get_action_name(conflict_action))
            if argument_values is not SUPPRESS:
                action(self, namespace, argument_values, option_string)  # as line 2118

        def consume_optional(start_index):
            option_tuples = option_string_indices[start_index]  # as line 2124
            if len(option_tuples) > 1:  # as line 2126
                options = ", ".join([option_string for action, option_string, sep, explicit_arg in option_tuples])
                raise ArgumentError(
                    None,
                    "ambiguous option: %(option)s could match %(matches)s"
                    % {"option": arg_strings[start_index], "matches": options},
                )
            action, option_string, sep, explicit_arg = option_tuples[0]  # as line 2133
            taken = []
            while True:
                if action is None:
                    extras.append(arg_strings[start_index])  # as line 2143
                    extras_pattern.append("O")
                    return start_index + 1  # as line 2145
                if explicit_arg is None:
                    start = start_index + 1  # as line 2201
                    stop = start + self._match_argument(action, arg_strings_pattern[start:])
                    taken.append((action, arg_strings[start:stop], option_string))
                    break
                count = self._match_argument(action, "A")
                chars = self.prefix_chars
                if count == 0 and option_string[1] not in chars and explicit_arg != "":
                    # -xyz: several options of one letter.
                    if sep or explicit_arg[0] in chars:  # as line 2161
                        raise ArgumentError(action, "ignored explicit argument %r" % explicit_arg)
                    taken.append((action, [], option_string))
                    char = option_string[0]  # as line 2165
                    option_string = char + explicit_arg[0]  # as line 2166
                    if option_string in self._option_string_actions:
                        action = self._option_string_actions[option_string]
                        explicit_arg = explicit_arg[1:]
                        if not explicit_arg:
                            sep = explicit_arg = None
                        elif explicit_arg[0] == "=":
                            sep = "="
                            explicit_arg = explicit_arg[1:]
                        else:
                            sep = ""
                    else:
                        extras.append(char + explicit_arg)  # as line 2179
                        extras_pattern.append("O")
                        stop = start_index + 1
                        break
                elif count == 1:
                    stop = start_index + 1
                    taken.append((action, [explicit_arg], option_string))
                    break
                else:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit_arg)
            for action, args, option_string in taken:
                if action.deprecated and option_string not in warned:  # as line 2213
                    self._warning("option '%(option)s' is deprecated" % {"option": option_string})
                    warned.add(option_string)  # as line 2216
                take_action(action, args, option_string)  # as line 2217
            return stop

        positionals = self._get_positional_actions()  # as line 2222

        def consume_positionals(start_index):
            selected = arg_strings_pattern[start_index:]
            counts = self._match_arguments_partial(positionals, selected)
            for action, count in zip(positionals, counts):
                args = arg_strings[start_index:start_index + count]
                # The dashes themselves are no argument.
                if action.nargs == PARSER:  # as line 2236
                    if arg_strings_pattern[start_index] == "-":
                        assert args[0] == "--"
                        args.remove("--")
                elif action.nargs != REMAINDER:  # as line 2240
                    if arg_strings_pattern.find("-", start_index, start_index + count) >= 0:
                        args.remove("--")
                start_index += count
                if args and action.deprecated and action.dest not in warned:  # as line 2245
                    self._warning("argument '%(argument_name)s' is deprecated" % {"argument_name": action.dest})
                    warned.add(action.dest)  # as line 2248
                take_action(action, args)  # as line 2249
            positionals[:] = positionals[len(counts):]
            return start_index

        start_index = 0
        last_option = max(option_string_indices, default=-1)
        while start_index <= last_option:
            next_option = start_index
            while next_option <= last_option and next_option not in option_string_indices:
                next_option += 1
            if not intermixed and start_index != next_option:
                end = consume_positionals(start_index)
                if end > start_index:
                    start_index = end
                    continue
            if start_index not in option_string_indices:  # as line 2286
                # Nobody wants them.
                extras.extend(arg_strings[start_index:next_option])
                extras_pattern.extend(arg_strings_pattern[start_index:next_option])
                start_index = next_option
            start_index = consume_optional(start_index)  # as line 2293
        if not intermixed:
            stop_index = consume_positionals(start_index)  # as line 2297
            extras.extend(arg_strings[stop_index:])  # as line 2300
        else:
            # All the options are done; now what is left.
            extras.extend(arg_strings[start_index:])  # as line 2302
            extras_pattern.extend(arg_strings_pattern[start_index:])  # as line 2303
            kinds = "".join(extras_pattern)
            arg_strings = [word for word, kind in zip(extras, kinds) if kind != "O"]
            arg_strings_pattern = kinds.replace("O", "")
            extras = [word for word, kind in zip(extras, kinds) if kind == "O"]
            stop_index = consume_positionals(0)  # as line 2309
            extras.extend(arg_strings[stop_index:])  # as line 2300

        required_actions = []
        for action in self._actions:
            if action in seen_actions:
                continue
            if action.required:  # as line 2324
                required_actions.append(_get_action_name(action))  # as line 2325
            elif (
                action.default is not None
                and isinstance(action.default, str)
                and hasattr(namespace, action.dest)
                and action.default is getattr(namespace, action.dest)
            ):
                # A text is converted as if it had been given.
                setattr(namespace, action.dest, self._get_value(action, action.default))
        if required_actions:
            raise ArgumentError(None, "the following arguments are required: %s" % ", ".join(required_actions))
        for group in self._mutually_exclusive_groups:
            if group.required and not any(action in seen_non_default_actions for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(names))
        return namespace, extras

    def _read_args_from_files(self, arg_strings):
        result = []
        for word in arg_strings:
            if not word or word[0] not in self.fromfile_prefix_chars:
                result.append(word)
                continue
            try:
                with open(
                    word[1:], encoding=_sys.getfilesystemencoding(), errors=_sys.getfilesystemencodeerrors()
                ) as args_file:
                    lines = args_file.read().splitlines()
                inner = [arg for line in lines for arg in self.convert_arg_line_to_args(line)]
                result.extend(self._read_args_from_files(inner))
            except OSError as err:
                raise ArgumentError(None, str(err))  # as line 2382
        return result

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        """How many of the words that follow an action takes."""
        import re

        match = re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if match is None:
            messages = {
                None: "expected one argument",
                OPTIONAL: "expected at most one argument",
                ONE_OR_MORE: "expected at least one argument",
            }
            msg = messages.get(action.nargs)
            if msg is None:
                msg = ("expected %s argument" if action.nargs == 1 else "expected %s arguments") % action.nargs
            raise ArgumentError(action, msg)  # as line 2407
        return len(match.group(1))  # as line 2410

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        """How many words each of the first positional arguments takes: as many arguments as can be satisfied."""
        import re

        for i in range(len(actions), 0, -1):  # as line 2415
            pattern = "".join([self._get_nargs_pattern(action) for action in actions[:i]])
            match = re.match(pattern, arg_strings_pattern)
            if match is not None:
                result = [len(string) for string in match.groups()]  # as line 2421
                if match.end() < len(arg_strings_pattern) and arg_strings_pattern[match.end()] == "O":
                    # Those that would take nothing may yet get something behind the option.
                    while result and not result[-1]:  # as line 2424
                        result.pop()
                return result
        return []

    def _get_nargs_pattern(self, action):
        nargs = action.nargs  # as line 2522
        option = action.option_strings  # as line 2524
        if nargs is None:
            pattern = "([A])" if option else "(-*A-*)"
        elif nargs == OPTIONAL:  # as line 2531
            pattern = "(A?)" if option else "(-*A?-*)"
        elif nargs == ZERO_OR_MORE:  # as line 2535
            pattern = "(A*)" if option else "(-*[A-]*)"
        elif nargs == ONE_OR_MORE:  # as line 2539
            pattern = "(AA*)" if option else "(-*A[A-]*)"
        elif nargs == REMAINDER:  # as line 2543
            pattern = "([AO]*)" if option else "(.*)"
        elif nargs == PARSER:  # as line 2547
            pattern = "(A[AO]*)" if option else "(-*A[-AO]*)"
        elif nargs == SUPPRESS:  # as line 2551
            pattern = "()" if option else "(-*)"
        else:
            pattern = "(%s)" % ("A" * nargs) if option else "(-*%s-*)" % "-*".join("A" * nargs)
        return pattern

    def _parse_optional(self, arg_string):
        """The options that a word may mean: (action, option string, separator, argument in the word); None: it is no option."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        if arg_string in self._option_string_actions:  # as line 2439
            return [(self._option_string_actions[arg_string], arg_string, None, None)]
        if len(arg_string) == 1:  # as line 2444
            return None
        option_string, sep, explicit_arg = arg_string.partition("=")
        if sep and option_string in self._option_string_actions:  # as line 2449
            return [(self._option_string_actions[option_string], option_string, sep, explicit_arg)]
        option_tuples = self._get_option_tuples(arg_string)  # as line 2455
        if option_tuples:
            return option_tuples
        # Numbers are arguments, unless there are options that look like them.
        if _is_negative_number(arg_string) and not self._has_negative_number_optionals:
            return None
        if " " in arg_string:
            return None
        # Meant as an option, but none that is known.
        return [(None, arg_string, None, None)]

    def _get_option_tuples(self, option_string):
        """Options that begin like the word."""
        result = []
        chars = self.prefix_chars
        if option_string[0] in chars and option_string[1] in chars:  # as line 2481
            if self.allow_abbrev:
                option_prefix, sep, explicit_arg = option_string.partition("=")
                if not sep:
                    sep = explicit_arg = None
                for known in self._option_string_actions:
                    if known.startswith(option_prefix):
                        result.append((self._option_string_actions[known], known, sep, explicit_arg))
        elif option_string[0] in chars:
            short = option_string[:2]
            for known in self._option_string_actions:
                action = self._option_string_actions[known]
                if known == short:
                    result.append((action, known, "", option_string[2:]))
                elif self.allow_abbrev and known.startswith(option_string):
                    result.append((action, known, None, None))
        else:
            raise ArgumentError(None, "unexpected option string: %s" % option_string)
        return result

    def parse_intermixed_args(self, args=None, namespace=None):
        args, argv = self.parse_known_intermixed_args(args, namespace)  # as line 2566
        if argv:
            msg = "unrecognized arguments: %s" % " ".join(argv)
            if self.exit_on_error:
                self.error(msg)  # as line 2570
            else:
                raise ArgumentError(None, msg)  # as line 2572
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = self._get_positional_actions()  # as line 2584
        refused = [action for action in positionals if action.nargs in [PARSER, REMAINDER]]
        if refused:
            raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % refused[0].nargs)
        return self._parse_known_args2(args, namespace, intermixed=True)  # as line 2591

    # ---- values

    def _get_values(self, action, arg_strings):
        if not arg_strings and action.nargs == OPTIONAL:  # as line 2599
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:  # as line 2604
                value = self._get_value(action, value)  # as line 2605
        elif not arg_strings and action.nargs == ZERO_OR_MORE and not action.option_strings:
            value = action.default if action.default is not None else []
        elif len(arg_strings) == 1 and action.nargs in [None, OPTIONAL]:  # as line 2617
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)  # as line 2620
        elif action.nargs == REMAINDER:  # as line 2623
            value = [self._get_value(action, v) for v in arg_strings]
        elif action.nargs == PARSER:  # as line 2627
            value = [self._get_value(action, v) for v in arg_strings]
            self._check_value(action, value[0])  # as line 2629
        elif action.nargs == SUPPRESS:  # as line 2632
            value = SUPPRESS
        else:
            value = [self._get_value(action, v) for v in arg_strings]
            for v in value:
                self._check_value(action, v)  # as line 2639
        return value

    def _get_value(self, action, arg_string):
        type_func = self._registry_get("type", action.type, action.type)
        if not callable(type_func):  # as line 2646
            raise TypeError(f'{type_func!r} is not callable')  # as line 2647
        try:
            return type_func(arg_string)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %(type)s value: %(value)r" % {"type": name, "value": arg_string})

    def _check_value(self, action, value):
        choices = action.choices  # as line 2670
        if choices is None:
            return
        if isinstance(choices, str):  # as line 2674
            choices = iter(choices)  # as line 2675
        if value in choices:
            return
        args = {"value": str(value), "choices": ", ".join(map(str, action.choices))}
        msg = "invalid choice: %(value)r (choose from %(choices)s)"
        if self.suggest_on_error and isinstance(value, str) and all(isinstance(choice, str) for choice in action.choices):
            import difflib

            suggestions = difflib.get_close_matches(value, action.choices, 1)  # as line 2685
            if suggestions:
                args["closest"] = suggestions[0]
                msg = "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"
        raise ArgumentError(action, msg % args)  # as line 2691

    # ---- help

    def format_usage(self):
        formatter = self._get_formatter()  # as line 2698
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()  # as line 2701

    def format_help(self):
        formatter = self._get_formatter()  # as line 2704
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)  # as line 2711
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()  # as line 2718
        formatter.add_text(self.epilog)  # as line 2721
        return formatter.format_help()  # as line 2724

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        if file is None:
            file = _sys.stdout  # as line 2737
        self._print_message(self.format_usage(), file)  # as line 2738

    def print_help(self, file=None):
        if file is None:
            file = _sys.stdout  # as line 2742
        self._print_message(self.format_help(), file)  # as line 2743

    def _print_message(self, message, file=None):
        if message:
            file = file or _sys.stderr  # as line 2747
            try:
                file.write(message)  # as line 2749
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)  # as line 2759
        _sys.exit(status)  # as line 2760

    def error(self, message):
        self.print_usage(_sys.stderr)  # as line 2771
        self.exit(2, "%(prog)s: error: %(message)s\n" % {"prog": self.prog, "message": message})

    def _warning(self, message):
        self._print_message("%(prog)s: warning: %(message)s\n" % {"prog": self.prog, "message": message}, _sys.stderr)


def _identity(string):
    return string


def _program_name(prog):
    if prog is not None:
        return prog
    import os

    arg0 = _sys.argv[0]
    try:
        modspec = _sys.modules["__main__"].__spec__
    except (KeyError, AttributeError):
        modspec = None
    if modspec is None:
        return os.path.basename(arg0)
    return f"{os.path.basename(_sys.executable)} -m {modspec.name.removesuffix('.__main__')}"
