"""What exit callbacks register and unregister is too late, and names that no variable of the environment can have."""
import atexit
@atexit.register
def first(): print("first")
@atexit.register
def nested(): atexit.register(print, "registered late"); print("nested")
@atexit.register
def un(): atexit.unregister(first); print("un")
@atexit.register
def cl(): pass
import os
for name, value in (("a=b", "c"), ("a\0", "b"), ("", "x"), ("=", "")):
    try:
        os.environ[name] = value
    except (ValueError, OSError) as error:
        print(type(error).__name__, getattr(error, "strerror", error))
    try:
        os.environ.update({name: value})
    except (ValueError, OSError) as error:
        print(type(error).__name__, getattr(error, "strerror", error))
print(os.sysconf("SC_PAGE_SIZE") > 0, "SC_OPEN_MAX" in os.sysconf_names)
try:
    os.sysconf("SC_NOSUCH")
except ValueError as error:
    print(error)
# expect: ValueError illegal environment variable name
# expect: ValueError illegal environment variable name
# expect: ValueError embedded null byte
# expect: ValueError embedded null byte
# expect: OSError Invalid argument
# expect: OSError Invalid argument
# expect: ValueError illegal environment variable name
# expect: ValueError illegal environment variable name
# expect: True True
# expect: unrecognized configuration name
# expect: un
# expect: nested
# expect: first
