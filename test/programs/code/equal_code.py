# Code objects are equal where everything about them is, types of constants included; what else is asked of what is compiled.
import annotationlib
import copy
import dis
import sys
import typing

for one, other in [('0.0', '-0.0'), ('(0,)', '(0.0,)'), ("'a'", "b'a'"), ('1', '1'), ('(1, (2, 3))', '(1, (2, 3))'), ('True', '1')]:
    first, second = (eval(f'lambda: {text}').__code__ for text in (one, other))
    print(one, other, first == second, first == eval(f'lambda: {one}').__code__)
a, b = lambda: 'x', lambda: 'x'
print(a.__code__ == b.__code__)
print(a.__code__.replace(co_consts=(1 + 2j,)).co_consts)

source = '''
def f():
    "text"
    return 42
class C:
    "text"
'''
bare = compile(source, 'bare.py', 'exec', optimize=2)
print([i.opname for i in dis.get_instructions(bare.co_consts[0])], bare.co_consts[0].co_consts)
namespace = {}
exec(bare, namespace)
print(namespace['f'].__doc__, namespace['C'].__doc__, namespace['f']())

frame = sys._getframe()
for name in ('f_trace_lines', 'f_trace_opcodes'):
    for value in (1, None, True):
        try:
            setattr(frame, name, value)
            print(name, getattr(frame, name))
        except TypeError as error:
            print(name, error)

z = 1j
print(complex(z) is z, complex.from_number(z) is z)
s = super(int, 5)
print(copy.copy(s) is s)
for make in (typing.TypeVar('T', bound=int).evaluate_bound, typing.TypeVar('T', int, str).evaluate_constraints):
    print([annotationlib.call_evaluate_function(make, format) for format in (1, 3, annotationlib.Format.STRING)])
# expect: 0.0 -0.0 False True
# expect: (0,) (0.0,) False True
# expect: 'a' b'a' False True
# expect: 1 1 True True
# expect: (1, (2, 3)) (1, (2, 3)) True True
# expect: True 1 False True
# expect: False
# expect: ((1+2j),)
# expect: ['RESUME', 'LOAD_SMALL_INT', 'RETURN_VALUE'] (42,)
# expect: None None 42
# expect: f_trace_lines attribute value type must be bool
# expect: f_trace_lines attribute value type must be bool
# expect: f_trace_lines True
# expect: f_trace_opcodes attribute value type must be bool
# expect: f_trace_opcodes attribute value type must be bool
# expect: f_trace_opcodes True
# expect: True True
# expect: True
# expect: [<class 'int'>, <class 'int'>, 'int']
# expect: [(<class 'int'>, <class 'str'>), (<class 'int'>, <class 'str'>), '(int, str)']
