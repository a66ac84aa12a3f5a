# Run once, before a longer program is: every instruction meets the kinds of values it usually meets, so that the machine's inner loop is compiled for all of
# them at once instead of being thrown away and compiled anew at each one it has not seen.


class Base:
    kind = 'base'
    count = 0

    def __init__(self, x):
        self.x = x
        self.items = []

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def half(x):
        return x // 2

    def add(self, n, *, scale=1):
        self.x += n * scale
        self.items.append(n)
        return self.x

    def __add__(self, other):
        return Base(self.x + other.x)

    def __eq__(self, other):
        return self.x == other.x

    def __lt__(self, other):
        return self.x < other.x

    def __hash__(self):
        return hash(self.x)

    def __len__(self):
        return len(self.items)

    def __bool__(self):
        return self.x != 0

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __contains__(self, value):
        return value in self.items

    def __iter__(self):
        return iter(self.items)

    def __call__(self, n):
        return self.x + n

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return True

    def __getattr__(self, name):
        if name == 'missing':
            return 1
        raise AttributeError(name)


class Sub(Base):
    def __init__(self, x, y=1):
        super().__init__(x)
        self.y = y

    def add(self, n, *, scale=1):
        return super().add(n, scale=scale) + 1


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def plain(a, b):
    return a + b


def flexible(a, b=2, *args, c=3, **kwargs):
    return a + b + c + len(args) + len(kwargs)


def counting(n):
    i = 0
    while i < n:
        got = yield i
        i += 1
    return n


def delegating(n):
    result = yield from counting(n)
    return result


def closing(n):
    total = n

    def inner(x):
        nonlocal total
        total += x
        return total
    return inner


async def waited(n):
    return n


async def waiting(n):
    total = 0
    for i in range(n):
        total += await waited(i)
    return total


def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def failing(n):
    if n % 2:
        raise ValueError(n)
    return n


def arithmetic(n):
    x = 1.5
    big = 2 ** 40
    text = 'ab'
    for i in range(n):
        x = x + i
        x = x * 0.5 - i / 3 + 2 ** i
        x = i + x - x * i
        x += 1.0
        x -= 0.5
        x *= 1.0
        x /= 2.0
        big = big * 3 % 1000003 + big // 7
        big = (big << 2) ^ (big >> 1) | i & 3
        text = text + 'c'
        text += str(i)
        y = -x if x > 0 else +x
        same = x == y or x != y or x < 1 or i >= 2 and not x <= 3
        z = ~i + (i % 5) - (i // 2)
        if i == 2 or i != 3 and i < 9 and i > 1 or i <= 2:
            z += 1
        if text == 'ab' or text != 'abc' or text < 'b':
            z -= 1
        if x is None or y is not None:
            z += i
        if text:
            z *= 2
        label = f'{i} {text!r} {x:.2f} {z:>4}{same}'
    return z, label


def containers(n):
    numbers = [1, 2, 3]
    table = {'a': 1, 2: 'b'}
    unique = {1, 2}
    pair = (1, 'x')
    for i in range(n):
        numbers.append(i)
        numbers[0] = numbers[-1] + numbers[i]
        table['a'] = table['a'] + 1
        table[i] = i
        table.setdefault('k', []).append(i)
        unique.add(i)
        a, b = pair
        c, d = [i, i + 1]
        first, *rest = numbers
        if 'a' in table and i not in unique or 3 in numbers or 'x' in 'xy':
            a += 1
        head = numbers[1:3] + numbers[:1]
        numbers[1:2] = [9, 9]
        text = 'hello'[i % 5] + 'hello'[1:3]
        del table[i]
        squares = [k * k for k in numbers if k]
        index = {k: str(k) for k in squares}
        letters = {ch for ch in 'abc'}
        total = sum(k for k in numbers)
        for key, value in table.items():
            total += 1
        for key in table:
            total += 1
        for position, value in enumerate(numbers):
            total += value
        for left, right in zip(numbers, squares):
            total += left
        for value in unique:
            total += value
        for ch in text:
            total += 1
        for value in pair:
            total += 1
        merged = {**table, 'z': 1}
        joined = [*numbers, *pair]
        ordered = sorted(numbers, key=lambda k: -k) + sorted(['b', 'a'])
        longest = max(numbers) + min(1, 2) + len(joined) + abs(-i) + int('7') + round(2.5)
        words = ' a b '.strip().split(' ')
        line = ','.join(words).replace('a', 'b').upper()
        ok = isinstance(i, int) and isinstance(table, dict) and callable(len) and any(numbers) and all(pair)
        match i:
            case 0 | 1:
                total += 1
            case int(k) if k > 2:
                total += k
            case _:
                total += 3
        match pair:
            case (1, str(s)):
                total += len(s)
            case {'a': q}:
                total += q
    return total


def objects(n):
    total = 0
    base = Base(1)
    sub = Sub(2)
    add = base.add
    for i in range(n):
        total += base.add(i) + sub.add(i, scale=2) + add(1)
        total += base.double + Base.count + base.count + len(base.kind) + Base.half(4)
        base.double = i
        base.y = i
        base.x = i + 1
        total += base.y + base.missing + base(1) + len(base)
        both = base + sub
        if both and base == sub or base < sub or base != sub:
            total += 1
        total += base[0] + Base.make(3).x
        base[0] = i
        if 1 in base:
            total += 1
        for item in base:
            total += item
        for item in Counter(2):
            total += item
        with base as inside:
            total += inside.x
        with base:
            raise ValueError
        total += plain(1, 2) + flexible(1) + flexible(1, 3, 4, c=5, d=6) + flexible(*[1, 2], **{'c': 1})
        try:
            failing(i)
        except (TypeError, ValueError) as exc:
            total += len(exc.args)
        finally:
            total += 1
        for item in counting(3):
            total += item
        for item in delegating(2):
            total += item
        total += closing(1)(2)
        total += drive(waiting(2))
        made = type(base)
        if made is Base and hasattr(base, 'x'):
            total += getattr(base, 'x')
        total += (lambda k: k + 1)(i)
    return total


for _ in range(2):
    arithmetic(4)
    containers(4)
    objects(4)
    level = 0
    while level < 3:
        level += 1
