"""Random templates of % and str.format, and what is joined: all answers and complaints, as one hash, and some of them."""
import random
random.seed(77)
plain = [0, 1, -5, 10 ** 20, 255, True, False, None, 1.5, -0.0, float('inf'), float('nan'), 1e+300, 'a', '', 'längst', 'x' * 10, 3.0, 12345.678]

class Text(str):
    pass

class Real(float):
    pass

class Whole(int):
    pass
others = plain + [Text('sub'), Real(2.5), Whole(7), [1], (1, 2), {'k': 1}, b'b', 1j, type, print]

def percent_field():
    return '%' + random.choice(['', '', '-', '+', ' ', '#', '0', '-0', '+0', '(k)']) + random.choice(['', '', '5', '12', '*']) + random.choice(['', '', '.2', '.0', '.', '.*']) + random.choice('dsrafgexXoiuGEFc%qz')

def format_field():
    return '{' + random.choice(['', '', '0', '1', 'k', '9', '0.real', '0[0]']) + random.choice(['', '', '!r', '!s', '!a', '!z']) + random.choice(['', ':', ':>5', ':05', ':,', ':.2f', ':x', ':{}', ':s', ':^10s', ':+d', ':%', ':e', ':g', ':_', ':c', ':5.3', ':#x']) + '}'
out = []
for n in range(3000):
    template = ''.join((random.choice([percent_field(), 'txt', '%%', 'é ']) for _ in range(random.randint(1, 4))))
    args = tuple((random.choice(others) for _ in range(random.choice([0, 1, 1, 2, 2, 3]))))
    if len(args) == 1 and random.random() < 0.4:
        args = args[0]
    if random.random() < 0.05:
        args = {'k': 5}
    try:
        answer = template % args
    except Exception as e:
        answer = type(e).__name__ + ': ' + str(e)
    out.append((template, answer))
    template = ''.join((random.choice([format_field(), 'txt', '{{', '}}', '{', '}']) if random.random() < 0.05 else random.choice([format_field(), 'txt', '{{', '}}']) for _ in range(random.randint(1, 4))))
    args = tuple((random.choice(others) for _ in range(random.choice([0, 1, 1, 2, 2, 3]))))
    try:
        answer = template.format(*args, k=random.choice(others))
    except Exception as e:
        answer = type(e).__name__ + ': ' + str(e)
    out.append((template, answer))
    parts = [random.choice(['a', 'b', Text('c'), 'é', '']) if random.random() < 0.95 else 5 for _ in range(random.randint(0, 4))]
    try:
        answer = random.choice(['', ',', Text('-')]).join(random.choice([parts, tuple(parts), iter(parts), set(parts) if len(parts) < 2 else parts]))
    except Exception as e:
        answer = type(e).__name__ + ': ' + str(e)
    out.append((parts, answer, type(answer)))
import hashlib
shown = [ascii(line) for line in out]
print(len(shown), hashlib.sha256('\n'.join(shown).encode()).hexdigest())
for line in shown[::600]:
    print(line)
# expect: 9000 0f770284c6fabe6b6c57f2013b406e7a2c51c4da69a3f5b7345a56c9db667abb
# expect: ('%#etxt%+0*X', 'TypeError: * wants int')
# expect: ('txt', 'txt')
# expect: ('txttxt%%', 'TypeError: not all arguments converted during string formatting')
# expect: ('%%', 'TypeError: not all arguments converted during string formatting')
# expect: ('txt\xe9 ', 'TypeError: not all arguments converted during string formatting')
# expect: ('txt', 'TypeError: not all arguments converted during string formatting')
# expect: ('\xe9 %%\xe9 %+12.q', "ValueError: unsupported format character 'q' (0x71) at index 11")
# expect: ('\xe9 %#*Gtxt%%', 'TypeError: not enough arguments for format string')
# expect: ('txt', 'TypeError: not all arguments converted during string formatting')
# expect: ('\xe9 ', 'TypeError: not all arguments converted during string formatting')
# expect: ('\xe9 ', '\xe9 ')
# expect: ('%-0i', 'TypeError: %i format: a real number is required, not Text')
# expect: ('%(k)*g%%txt', 'TypeError: format requires a mapping')
# expect: ('%%', 'TypeError: not all arguments converted during string formatting')
# expect: ('%%', '%')
