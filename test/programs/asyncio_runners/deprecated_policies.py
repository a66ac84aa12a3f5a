"""Policies are deprecated: the warning names the line that asked for one."""
import asyncio
import sys

import warnings


def told(message, category, filename, lineno, file=None, line=None):
    print(f"line {lineno}: {category.__name__}: {message}")


was, warnings.showwarning = warnings.showwarning, told
asyncio.set_event_loop_policy(None)
asyncio.get_event_loop_policy()
P = asyncio.DefaultEventLoopPolicy
from asyncio import AbstractEventLoopPolicy
warnings.showwarning = was
# expect: line 13: DeprecationWarning: 'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16
# expect: line 14: DeprecationWarning: 'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16
# expect: line 15: DeprecationWarning: 'asyncio.DefaultEventLoopPolicy' is deprecated and slated for removal in Python 3.16
# expect: line 16: DeprecationWarning: 'asyncio.AbstractEventLoopPolicy' is deprecated and slated for removal in Python 3.16
