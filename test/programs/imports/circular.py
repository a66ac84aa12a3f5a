# Names that a half loaded module does not have yet.
import circular_a

print(circular_a.late)
try:
    from circular_a import never
except ImportError as error:
    print(type(error).__name__, error.name, error.name_from)
try:
    import circular_a.sub
except ImportError as error:
    print(error)
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from . import circular_a
except ImportError as error:
    print(error)
# expect: ImportError circular_a late
# expect: False
# expect: ImportError circular_a never
# expect: No module named 'circular_a.sub'; 'circular_a' is not a package
# expect: No module named 'no_such_module' no_such_module
# expect: attempted relative import with no known parent package
