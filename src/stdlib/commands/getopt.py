"""Parser for command line options, in the manner of the C function getopt()."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]

import os
from gettext import gettext as _


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)  # as line 42

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Parses options up to the first argument that is none. Returns (options with values, the rest)."""
    opts = []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]  # as line 85
            break
        args = _option(opts, args, shortopts, names)  # as line 90: opts, args = ‹do_shorts(opts, args[0][1:], shortopts, args[1:])›
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt(), but options and other arguments may be mixed, unless `shortopts` begins with "+"."""
    opts, rest = [], []
    names = [longopts] if isinstance(longopts, str) else list(longopts)
    in_order = False
    if shortopts.startswith("-"):
        shortopts = shortopts[1:]
        in_order = True
    stops = shortopts.startswith("+")
    if stops:
        shortopts = shortopts[1:]
    stops = stops or bool(os.environ.get("POSIXLY_CORRECT"))
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            if in_order and rest:
                opts.append((None, rest))
                rest = []
            args = _option(opts, args, shortopts, names)
        elif stops:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]  # as line 151
    return opts, rest


def _option(opts, args, shortopts, names):
    """Reads the option in args[0] with its value. Returns what is left."""
    if args[0].startswith("--"):
        return do_longs(opts, args[0][2:], names, args[1:])[1]
    return do_shorts(opts, args[0][1:], shortopts, args[1:])[1]  # not shown


def do_longs(opts, opt, longopts, args):
    opt, equals, value = opt.partition("=")
    value = value if equals else None
    takes, opt = long_has_args(opt, longopts)
    if takes:
        if value is None and takes != "?":
            if not args:
                raise GetoptError(_("option --%s requires argument") % opt, opt)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(_("option --%s must not have an argument") % opt, opt)
    opts.append(("--" + opt, value or ""))
    return opts, args


def long_has_args(opt, longopts):
    """Whether an option takes a value ("?": it may), and its full name."""
    possible = [name for name in longopts if name.startswith(opt)]
    if not possible:
        raise GetoptError(_("option --%s not recognized") % opt, opt)
    for ending, takes in (("", False), ("=", True), ("=?", "?")):
        if opt + ending in possible:
            return takes, opt
    if len(possible) > 1:
        raise GetoptError(
            _("option --%s not a unique prefix; possible options: %s") % (opt, ", ".join(possible)), opt
        )
    (name,) = possible
    if name.endswith("=?"):
        return "?", name[:-2]
    if name.endswith("="):
        return True, name[:-1]
    return False, name


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        opt, optstring = optstring[0], optstring[1:]  # as line 206
        takes = short_has_arg(opt, shortopts)  # as line 207: has_arg = ‹short_has_arg(opt, shortopts)›
        value = ""
        if takes:
            if not optstring and takes != "?":
                if not args:
                    raise GetoptError(_("option -%s requires argument") % opt, opt)
                optstring, args = args[0], args[1:]  # as line 213
            value, optstring = optstring, ""
        opts.append(("-" + opt, value))
    return opts, args


def short_has_arg(opt, shortopts):
    for at, char in enumerate(shortopts):
        if opt == char != ":":
            if not shortopts.startswith(":", at + 1):
                return False
            return "?" if shortopts.startswith("::", at + 1) else True
    raise GetoptError(_("option -%s not recognized") % opt, opt)  # as line 228: raise GetoptError(_('option -%s not recognized') % opt, opt)
