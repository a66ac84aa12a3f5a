# Packages, submodules, relative imports, __all__, __getattr__ of modules.
import sys

from shop import *

print(pay("soup"), shelf.PRICES, cellar.WINE, cellar.cheese)
try:
    cellar.bread
except AttributeError as error:
    print(error)
try:
    from shop.cellar import bread
except ImportError as error:
    print(type(error).__name__, error.name, error.name_from)
import shop.till as till
import shop

print(till is shop.till, shop.__doc__, shop.__package__, till.__package__, till.__name__, shop.__spec__.name)
try:
    import shop.attic
except ModuleNotFoundError as error:
    print(error)
try:
    import shop.till.drawer
except ModuleNotFoundError as error:
    print(error)
print(sorted(name for name in sys.modules if name.startswith("shop")))
print(__import__("shop.till").__name__, __import__("shop.till", fromlist=["pay"]).__name__)
import importlib

print(importlib.import_module(".shelf", "shop") is shelf)
del sys.modules["shop.shelf"]
print(importlib.import_module("shop.shelf") is shelf)
# raises: ImportError: attempted relative import beyond top-level package
