"""Parts of exception groups: their contexts, causes, and what of it a traceback would show."""
e = ExceptionGroup('x', [ValueError(), KeyError(), ExceptionGroup('y', [KeyError()])])
for a in e.split(ValueError) + (e.subgroup(KeyError), e.derive([TypeError()]), e): print(repr(a), a.__suppress_context__, a.__cause__)
print([x.__suppress_context__ for x in e.subgroup(KeyError).exceptions])
def show(e): print(type(e).__name__, repr(e.__context__), e.__suppress_context__, repr(e.__cause__))
for cause in (None, OSError('c'), False):
    for kind in KeyError, TypeError, ValueError:
        try:
            try:
                try: 1/0
                except ZeroDivisionError:
                    g = ExceptionGroup('x', [ValueError(), TypeError()])
                    if cause is False: raise g
                    raise g from cause
            except* kind: pass
        except BaseException as x: show(x); print(x is g)
        try:
            try:
                raise g
            except* kind: raise
        except BaseException as x: show(x); print(repr(x))
        try:
            try:
                raise g
            except* kind as q: raise IndexError
        except BaseException as x: show(x); print(repr(x), [repr(y.__context__) for y in x.exceptions])
# expect: ExceptionGroup('x', [ValueError()]) True None
# expect: ExceptionGroup('x', [KeyError(), ExceptionGroup('y', [KeyError()])]) True None
# expect: ExceptionGroup('x', [KeyError(), ExceptionGroup('y', [KeyError()])]) True None
# expect: ExceptionGroup('x', [TypeError()]) False None
# expect: ExceptionGroup('x', [ValueError(), KeyError(), ExceptionGroup('y', [KeyError()])]) False None
# expect: [False, True]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()]) ['None', 'None']
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [ValueError()])]) ["ExceptionGroup('x', [TypeError()])", "ZeroDivisionError('division by zero')"]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [TypeError()])]) ["ExceptionGroup('x', [ValueError()])", "ZeroDivisionError('division by zero')"]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: ExceptionGroup('x', [ValueError(), TypeError()]) ['None', 'None']
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [ValueError()])]) ["ExceptionGroup('x', [TypeError()])", "ZeroDivisionError('division by zero')"]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True OSError('c')
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [TypeError()])]) ["ExceptionGroup('x', [ValueError()])", "ZeroDivisionError('division by zero')"]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()]) ['None', 'None']
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [ValueError()])]) ["ExceptionGroup('x', [TypeError()])", "ZeroDivisionError('division by zero')"]
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: False
# expect: ExceptionGroup ZeroDivisionError('division by zero') True None
# expect: ExceptionGroup('x', [ValueError(), TypeError()])
# expect: ExceptionGroup None False None
# expect: ExceptionGroup('', [IndexError(), ExceptionGroup('x', [TypeError()])]) ["ExceptionGroup('x', [ValueError()])", "ZeroDivisionError('division by zero')"]
