import asyncio
import collections
import functools
import os
import re

for module, typo in [(os, "getcwdd"), (re, "mach"), (functools, "lru_cach"), (collections, "dequeue")]:
    try:
        getattr(module, typo)
    except AttributeError as error:
        print(error, error.name, error.obj is module)
        # expect: module 'os' has no attribute 'getcwdd' getcwdd True
        # expect: module 're' has no attribute 'mach' mach True
        # expect: module 'functools' has no attribute 'lru_cach' lru_cach True
        # expect: module 'collections' has no attribute 'dequeue' dequeue True
asyncio.slep(1)
# raises: AttributeError: module 'asyncio' has no attribute 'slep'. Did you mean: 'sleep'?
