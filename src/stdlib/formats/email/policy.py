"""How messages are read and written."""

__all__ = ["Compat32", "compat32", "Policy", "EmailPolicy", "default", "strict", "SMTP", "HTTP", "SMTPUTF8"]


class Policy:
    """Settings; clone() makes a policy with other ones."""

    raise_on_defect = False
    linesep = "\n"
    cte_type = "8bit"
    max_line_length = 78
    mangle_from_ = False
    message_factory = None
    verify_generated_headers = True

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError("{!r} is an invalid keyword argument for {}".format(name, self.__class__.__name__))
            object.__setattr__(self, name, value)

    def clone(self, **kw):
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__)
        Policy.__init__(other, **kw)
        return other

    def __setattr__(self, name, value):
        if hasattr(self, name):
            raise AttributeError("{!r} object attribute {!r} is read-only".format(self.__class__.__name__, name))
        raise AttributeError("{!r} object has no attribute {!r}".format(self.__class__.__name__, name))

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Compat32(Policy):
    """The behaviour of the package before there were policies."""

    mangle_from_ = True


class EmailPolicy(Policy):
    """Headers are text with a meaning: addresses, dates, names."""

    utf8 = False
    refold_source = "long"
    header_factory = None
    content_manager = None


compat32 = Compat32()
default = EmailPolicy()
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep="\r\n")
HTTP = default.clone(linesep="\r\n", max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
