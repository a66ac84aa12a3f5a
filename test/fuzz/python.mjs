// Random programs of the plain language: expressions of every kind of value, classes with special methods, exceptions, generators, functions with all
// kinds of parameters, comprehensions, matching, unpacking, scopes. Every statement is guarded, so that one error doesn't hide what comes after it.
import fc from 'fast-check';

const nested = fc.createDepthIdentifier();
const NAMES = ['a', 'b', 'c', 'd'];
const name = fc.constantFrom(...NAMES);
/** A name that stands beside others: twice the same would be no program. */
const besides = (...taken) => NAMES.find((other) => !taken.includes(other));
const integer = fc.oneof(
  fc.integer({ min: -5, max: 12 }),
  // none between what 32 bits and 64 bits hold: pyodide has 32
  fc.constantFrom(255, 1000, 4096, '-(10**30)', '(1 << 70)'),
);
const float = fc.constantFrom(
  '0.0',
  '-0.0',
  '1.5',
  '-2.25',
  '1e16',
  '1e-7',
  '0.1',
  '1e308',
  "float('inf')",
  "float('nan')",
  '123456789.123456789',
);
const text = fc.constantFrom(
  "''",
  "'x'",
  "'abc'",
  "'Hello World'",
  "'é'",
  "'𝄞z'",
  "'a,b,,c'",
  "'  pad '",
  "'12'",
  "'tab\\t\\n'",
  "'it\\'s \"q\"'",
);
const bytes = fc.constantFrom("b''", "b'ab'", "b'\\x00\\xff'", "bytearray(b'xyz')");
const binary = fc.constantFrom(
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
  '@',
  'and',
  'or',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'is',
  'is not',
  'in',
  'not in',
);
const unary = fc.constantFrom('-', '+', '~', 'not ');
const format = fc.constantFrom(
  '',
  '>8',
  '<8',
  '^9',
  '05',
  '+',
  ',',
  '_',
  '.2f',
  '.3e',
  'g',
  'x',
  '#b',
  'o',
  '%',
  'c',
  's',
  '10.3',
  '08.2f',
  '*^12',
  '!r:>9',
  '!s',
  '!a',
  '=',
);
const method = fc.constantFrom(
  '.upper()',
  '.split(",")',
  '.split()',
  '.strip()',
  '.replace("a", "bb")',
  '.join(["1", "2"])',
  '.find("b")',
  '.index("z")',
  '.title()',
  '.zfill(5)',
  '.encode()',
  '.decode()',
  '.partition("b")',
  '.count(1)',
  '.copy()',
  '.items()',
  '.keys()',
  '.get(1)',
  '.get("x", 0)',
  '.pop()',
  '.pop(0)',
  '.append(1)',
  '.extend("xy")',
  '.sort()',
  '.reverse()',
  '.add(3)',
  '.union([1, 2])',
  '.update({1: 2})',
  '.bit_length()',
  '.is_integer()',
  '.hex()',
  '.as_integer_ratio()',
  '.conjugate()',
  '.real',
  '.imag',
  '.nothing',
  '.__class__',
  '.__doc__ is None',
  '.__len__()',
  '.__hash__',
  '.v',
  '.m(1)',
  '.p',
  '.s()',
  '.k(2)',
  '.setdefault(1, [])',
  '.insert(1, 9)',
  '.remove(2)',
  '.isdigit()',
  '.startswith(("a", "H"))',
  '.rjust(6, ".")',
  '.splitlines()',
  '.casefold()',
  '.to_bytes(4, "big")',
  '.discard(1)',
  '.difference([1])',
  '.fromkeys([1, 2], 0)',
  '.format(1, x=2)',
  '.expandtabs(4)',
  '.translate({97: "A"})',
  '.swapcase()',
);
const builtin = fc.constantFrom(
  'len',
  'repr',
  'str',
  'int',
  'float',
  'complex',
  'bool',
  'list',
  'tuple',
  'set',
  'frozenset',
  'dict',
  'sorted',
  'reversed',
  'sum',
  'min',
  'max',
  'abs',
  'hash_',
  'type',
  'iter',
  'next',
  'bytes',
  'bytearray',
  'ord',
  'chr',
  'hex',
  'oct',
  'bin',
  'any',
  'all',
  'enumerate',
  'round',
  'callable',
  'ascii',
  'range',
  'slice',
  'memoryview',
  'vars',
  'K',
  'L',
  'fact',
  'gen',
  'outer',
  'kw',
  'divmod_',
  'isinstance_',
);

const { block } = fc.letrec((tie) => ({
  expression: fc.oneof(
    { depthIdentifier: nested, maxDepth: 5, withCrossShrink: true },
    integer.map(String),
    float,
    text,
    bytes,
    name,
    name,
    fc.constantFrom(
      'None',
      'True',
      'False',
      '...',
      'NotImplemented',
      '2j',
      '1-1j',
      'K',
      'int',
      'K(3)',
      'L(1, 2)',
      'range(5)',
      'range(10, 0, -3)',
    ),
    fc.array(tie('expression'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(tie('expression'), { maxLength: 3 }).map((items) => `(${items.map((item) => `${item},`).join(' ')})`),
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((items) => `{${items.join(', ')}}`),
    fc
      .array(fc.tuple(tie('expression'), tie('expression')), { maxLength: 3 })
      .map((items) => `{${items.map(([k, v]) => `${k}: ${v}`).join(', ')}}`),
    fc
      .tuple(tie('expression'), binary, tie('expression'))
      .map(([l, op, r]) => (op === '**' || op === '<<' ? `power(${l}, ${r})` : `(${l} ${op} ${r})`)),
    fc
      .tuple(tie('expression'), binary, tie('expression'))
      .map(([l, op, r]) => (op === '**' || op === '<<' ? `power(${l}, ${r})` : `(${l} ${op} ${r})`)),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('<', '<=', '==', '!='),
        tie('expression'),
        fc.constantFrom('<', '>', 'in', 'is'),
        tie('expression'),
      )
      .map(([x, o, y, p, z]) => `(${x} ${o} ${y} ${p} ${z})`),
    fc.tuple(unary, tie('expression')).map(([op, x]) => `(${op}${x})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([x, y, z]) => `(${x} if ${y} else ${z})`),
    fc.tuple(tie('expression'), tie('expression')).map(([x, i]) => `(${x})[${i}]`),
    fc
      .tuple(tie('expression'), fc.option(integer), fc.option(integer), fc.option(fc.constantFrom(-2, -1, 1, 2, 0)))
      .map(([x, i, j, k]) => `(${x})[${i ?? ''}:${j ?? ''}:${k ?? ''}]`),
    fc.tuple(tie('expression'), method).map(([x, m]) => `(${x})${m}`),
    fc.tuple(builtin, tie('expression')).map(([f, x]) => `${f}(${x})`),
    fc.tuple(builtin, tie('expression'), tie('expression')).map(([f, x, y]) => `${f}(${x}, ${y})`),
    fc.tuple(tie('expression'), tie('expression')).map(([x, y]) => `kw(${x}, *[${y}], z=1)`),
    fc.tuple(tie('expression'), tie('expression')).map(([x, y]) => `kw(1, ${x}, **{'q': ${y}})`),
    fc.tuple(tie('expression'), tie('expression'), name).map(([x, y, n]) => `[${x} for ${n} in ${y}]`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'), name)
      .map(([x, y, z, n]) => `{${x}: ${n} for ${n} in ${y} if ${z}}`),
    fc
      .tuple(tie('expression'), name, name)
      .map(([x, n, m]) => `sorted((${n}, ${m}) for ${n}, ${m} in enumerate(${x}))`),
    fc.tuple(tie('expression'), name).map(([x, n]) => `(${n} := ${x})`),
    fc.tuple(tie('expression'), name).map(([x, n]) => `(lambda ${n}, /, *r, k=2, **o: (${x}, r, o))(1, 2, z=3)`),
    fc
      .tuple(name, format)
      .map(([x, f]) => (f === '=' ? `f"{${x}=}"` : f.startsWith('!') ? `f"<{${x}${f}}>"` : `f"<{${x}:${f}}>"`)),
    fc
      .tuple(fc.constantFrom('%d', '%5.1f', '%s', '%r', '%x', '%-6s|', '%c', '%%', '%(k)s', '%05d'), tie('expression'))
      .map(([f, x]) => `('${f}' % ${x})`),
    fc.tuple(tie('expression'), tie('expression')).map(([x, y]) => `[*${x}, *${y}]`),
    fc.tuple(tie('expression'), tie('expression')).map(([x, y]) => `{**${x}, **${y}}`),
  ),
  block: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }).map((list) => list.flat()),
  statement: fc.oneof(
    { depthIdentifier: nested, maxDepth: 4, withCrossShrink: true },
    tie('expression').map((x) => [`show(${x})`]),
    tie('expression').map((x) => [`show(${x})`]),
    fc.tuple(name, tie('expression')).map(([n, x]) => [`${n} = ${x}`]),
    fc
      .tuple(name, fc.constantFrom('+=', '-=', '*=', '//=', '%=', '|=', '&=', '/='), tie('expression'))
      .map(([n, op, x]) => [`${n} ${op} ${x}`]),
    fc.tuple(name, name, tie('expression')).map(([n, m, x]) => [`${n}, *${m} = ${x}`]),
    fc.tuple(name, name, tie('expression')).map(([n, m, x]) => [`(${n}, ${m}) = ${x}`]),
    fc.tuple(name, tie('expression'), tie('expression')).map(([n, i, x]) => [`${n}[${i}] = ${x}`]),
    fc.tuple(name, tie('expression')).map(([n, i]) => [`del ${n}[${i}]`]),
    name.map((n) => [`del ${n}`]),
    fc.tuple(name, tie('expression')).map(([n, x]) => [`${n}.v = ${x}`]),
    fc
      .tuple(tie('expression'), tie('block'), tie('block'))
      .map(([x, yes, no]) => [`if ${x}:`, ...inside(yes), 'else:', ...inside(no)]),
    fc
      .tuple(name, tie('expression'), tie('block'), tie('block'))
      .map(([n, x, body, rest]) => [`for ${n} in few(${x}):`, ...inside(body), 'else:', ...inside(rest)]),
    fc
      .tuple(tie('block'), fc.constantFrom('break', 'continue'))
      .map(([body, how]) => ['for turn in range(2):', ...inside(body), `    if turn == 0: ${how}`]),
    fc
      .tuple(
        tie('block'),
        fc.constantFrom('Exception', 'TypeError', '(ValueError, KeyError)', 'LookupError', 'AttributeError'),
        tie('block'),
      )
      .map(([body, what, handler]) => [
        'try:',
        ...inside(body),
        `except ${what} as e:`,
        '    show(e)',
        ...inside(handler),
        'else:',
        "    show('else')",
      ]),
    fc.tuple(tie('block'), tie('block')).map(([body, last]) => ['try:', ...inside(body), 'finally:', ...inside(last)]),
    fc
      .tuple(tie('block'), fc.constantFrom('Exception', 'TypeError', 'ValueError'))
      .map(([body, what]) => ['try:', ...inside(body), `except* ${what} as e:`, '    show(e)']),
    fc
      .tuple(
        fc.constantFrom(
          'raise ValueError(a)',
          'raise KeyError("k") from b',
          'raise',
          "raise ExceptionGroup('g', [ValueError(1), TypeError(2)])",
          'raise TypeError from None',
          'assert a, b',
          'assert not a',
        ),
      )
      .map(([x]) => [x]),
    fc
      .tuple(tie('block'), fc.boolean())
      .map(([body, swallow]) => [`with manager(${swallow ? 'True' : 'False'}) as a:`, ...inside(body)]),
    fc
      .tuple(tie('expression'), name, name, tie('block'))
      .map(([x, n, m, body]) => [
        `match ${x}:`,
        `    case [${n}, *_] if ${m}: show('seq', ${n})`,
        `    case {'x': ${m}, **${besides(m)}}: show('map', ${besides(m)}, ${m})`,
        `    case K(v=${n}): show('K', ${n})`,
        `    case int(${n}) | float(${n}): show('num', ${n})`,
        "    case 'abc' | None | True: show('const')",
        `    case ${n}:`,
        ...inside(body).map((line) => `    ${line}`),
      ]),
    fc
      .tuple(name, tie('block'), tie('expression'))
      .map(([n, body, x]) => [
        `def f(${n}, ${besides(n)}=1, *args, ${besides(n, besides(n))}=2, **kwargs):`,
        ...inside(body),
        `    return ${x}`,
        'show(f)',
        `show(f(1, 2, 3, ${besides(n, besides(n))}=4, e=5))`,
      ]),
    fc
      .tuple(tie('block'), tie('expression'), name)
      .map(([body, x, n]) => [
        'def g():',
        ...inside(body),
        `    ${n} = yield ${x}`,
        `    show('sent', ${n})`,
        '    yield from few(b)',
        '    return 5',
        'drive(g())',
      ]),
    fc
      .tuple(tie('block'), name, fc.constantFrom('global', 'nonlocal'))
      .map(([body, n, how]) =>
        how === 'global'
          ? ['def h():', `    global ${n}`, ...inside(body), 'h()']
          : [
              'def o():',
              `    ${n} = 1`,
              '    def i():',
              `        nonlocal ${n}`,
              ...inside(inside(body)),
              '    i()',
              `    show(${n})`,
              'o()',
            ],
      ),
    fc
      .tuple(
        tie('expression'),
        tie('block'),
        fc.constantFrom('K', 'L', 'list', 'dict', 'int', 'str', 'Exception', 'object'),
      )
      .map(([x, body, base]) => [
        `class M(${base}):`,
        `    v = ${x}`,
        '    def __repr__(self): return f"M<{self.v!r}>"',
        ...inside(body),
        '    def m(self, q): return super().__repr__()[:4], q',
        'show(M.__mro__, M.v)',
        'show(M())',
        'show(M().m(1))',
      ]),
  ),
}));
const inside = (lines) => lines.map((line) => `    ${line}`);

const PRELUDE = `import re, sys, warnings
warnings.simplefilter('ignore')

def clean(text):
    return re.sub(r'0x[0-9a-f]+', '0x', text)[:300]

def show(*values):
    shown = []
    for value in values:
        try:
            if isinstance(value, BaseExceptionGroup):
                shown.append(f'{value!r} {[repr(e) for e in value.exceptions]}')
            elif isinstance(value, BaseException):
                shown.append(f'{type(value).__name__}: {value} | {value!r} {value.__cause__!r} {value.__context__!r} {value.__suppress_context__}')
            elif hasattr(value, '__next__') and not isinstance(value, K):
                shown.append(f'{type(value).__name__} {[x for _, x in zip(range(9), value)]}')
            elif isinstance(value, (set, frozenset)):
                shown.append(f'{type(value).__name__} {sorted(map(repr, value))}')
            else:
                shown.append(repr(value))
        except RecursionError:
            shown.append('recursion')
        except Exception as error:
            shown.append(f'{type(error).__name__}: {error}')
    print(clean(' '.join(shown)))

def power(x, y):
    if isinstance(x, (int, float)) and isinstance(y, (int, float)) and (abs(x) > 1000 or abs(y) > 100):
        return 0
    return x ** y

def few(values):
    for number, value in enumerate(values):
        if number > 4:
            return
        yield value

def hash_(x):
    return hash(x) == hash(x)

def divmod_(x, y=3):
    return divmod(x, y)

def isinstance_(x, y=int):
    return isinstance(x, y)

def drive(generator):
    print('drive', clean(repr(generator)))
    try:
        show(next(generator))
        show(generator.send(7))
        show(generator.throw(KeyError('thrown')))
    except StopIteration as stop:
        show('stop', stop.value)
    except Exception as error:
        show('raised', error)
    generator.close()

class K:
    """A class."""
    kind = 'k'
    def __init__(self, v=0, *rest):
        self.v = v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __eq__(self, other):
        return self.v == getattr(other, 'v', other)
    def __hash__(self):
        return hash(self.v)
    def __lt__(self, other):
        return self.v < getattr(other, 'v', other)
    def __add__(self, other):
        return type(self)((self.v, other)) if not isinstance(other, str) else NotImplemented
    def __radd__(self, other):
        return 'radd', other
    def __iadd__(self, other):
        self.v = other
        return self
    def __neg__(self):
        return K(('neg', self.v))
    def __len__(self):
        return self.v
    def __getitem__(self, key):
        if key == 4:
            raise IndexError(key)
        return key, self.v
    def __setitem__(self, key, value):
        print('set', clean(repr(key)), clean(repr(value)))
    def __contains__(self, x):
        return x
    def __call__(self, *args, **kwargs):
        return args, kwargs
    def __getattr__(self, name):
        if name.startswith('_') or name in ('v', 'keys', 'nothing', 'get'):
            raise AttributeError(name)
        return f'<{name}>'
    def __format__(self, spec):
        return f'K:{spec}'
    def __index__(self):
        return self.v
    @property
    def p(self):
        return 'p', self.v
    def m(self, x):
        return self.v, x
    @staticmethod
    def s():
        return 's'
    @classmethod
    def k(cls, x):
        return cls.__name__, x

class L(K):
    __slots__ = ('w',)
    def __init__(self, v=0, w=None):
        super().__init__(v)
        self.w = w
    def __bool__(self):
        return bool(self.w)
    def __iter__(self):
        yield self.v
        yield self.w
    def __sub__(self, other):
        return 'L-', other
    def __rsub__(self, other):
        return 'rL-', other

class manager:
    def __init__(self, swallow):
        self.swallow = swallow
    def __enter__(self):
        print('enter')
        return [1, 2]
    def __exit__(self, kind, error, traceback):
        print('exit', kind)
        return self.swallow

def fact(n, acc=1):
    if n <= 1 or n > 30:
        return acc
    return fact(n - 1, acc * n)

def gen(*values):
    got = None
    for value in values:
        got = yield value, got

def outer(x, y=2):
    def inner():
        nonlocal x
        x = x, y
        return x
    inner()
    return inner()

def kw(x, y=2, *rest, z=None, **more):
    return x, y, rest, z, more

a, b, c, d = 3, [1, 2, 3], 'abc', {'x': 1}
`;

/** The text of a random program: every statement at the top is tried by itself, and the last one not at all. */
export const pythonProgram = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([blocks, bare]) => {
    const parts = blocks.map((lines, at) =>
      bare && at === blocks.length - 1
        ? lines.join('\n')
        : [
            'try:',
            ...inside(lines),
            'except Exception as error:',
            '    show(error)',
            `show('state ${at}', globals().get('a'), globals().get('b'), globals().get('c'), globals().get('d'))`,
          ].join('\n'),
    );
    return `${PRELUDE}${parts.join('\n')}\n`;
  });
