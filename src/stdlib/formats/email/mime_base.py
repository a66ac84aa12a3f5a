"""The base of the classes for MIME messages."""

__all__ = ["MIMEBase"]

from email import message, policy as policies


class MIMEBase(message.Message):
    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        message.Message.__init__(self, policies.compat32 if policy is None else policy)
        self.add_header("Content-Type", f"{_maintype}/{_subtype}", **_params)
        self["MIME-Version"] = "1.0"
