# What a format in braces may hold is looked at when it is made; warnings that are captured come from the function that shows them.
import logging
import sys
import warnings

for given in ["{a:!!}", "{a:>8}", "{a:{w}}", "{a!r:>{w}.{p}}", "{a b}", "{a.b[0]}", "{a..b}", "{0}", "{a:x>+#010_.3f}", "{a:%H}", "{}", "{:d}", "{-a}", "{a[}", "{a!z}"]:
    try:
        print(given, logging.Formatter(given, style="{")._fmt)
    except ValueError as error:
        print(given, error)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(name)s %(module)s %(funcName)s %(lineno)d %(message)s"))
logging.getLogger("py.warnings").addHandler(handler)
warnings.simplefilter("always")
warnings.formatwarning = lambda message, category, *place, line=None: f"{category.__name__}: {message}"
logging.captureWarnings(True)
warnings.warn("old", DeprecationWarning)
logging.captureWarnings(False)
# expect: {a:!!} invalid format: bad specifier: '!!'
# expect: {a:>8} {a:>8}
# expect: {a:{w}} {a:{w}}
# expect: {a!r:>{w}.{p}} {a!r:>{w}.{p}}
# expect: {a b} invalid format: invalid field name/expression: 'a b'
# expect: {a.b[0]} {a.b[0]}
# expect: {a..b} invalid format: invalid field name/expression: 'a..b'
# expect: {0} {0}
# expect: {a:x>+#010_.3f} {a:x>+#010_.3f}
# expect: {a:%H} invalid format: bad specifier: '%H'
# expect: {} invalid format: no fields
# expect: {:d} invalid format: no fields
# expect: {-a} invalid format: invalid field name/expression: '-a'
# expect: {a[} invalid format: expected '}' before end of string
# expect: {a!z} invalid format: invalid conversion: 'z'
# expect: py.warnings _py_warnings _showwarnmsg 230 DeprecationWarning: old
