class Money:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Money(self.value + getattr(other, "value", other))

    def __iadd__(self, other):
        self.value += other
        return self

    def __radd__(self, other):
        return f"{other}+{self.value}"


def add_up(start, step, times):
    total = start
    for _ in range(times):
        total += step
    return total


class Account:
    balance = 0


def in_places(steps):
    account = Account()
    found = {"all": 0}
    kept = [0]
    count = 0

    def add(step):
        nonlocal count
        count += step
    for step in steps:
        account.balance += step
        found["all"] += step
        kept[0] += step
        add(step)
    return account.balance, found, kept, count


for start, step in (
    (0, 1), (0, 2**24), (2**31 - 50, 1), (-(2**31) + 50, -1), (2**53 - 60, 1), (-(2**53) + 60, -1), (2**52, 2**47), (2**70, 1), (0, 2**70),
    (0, 0.1), (0.5, 1), (1, True), (False, 3), (0, -0.0), (-0.0, 0), (0, 1j), (0, float("inf")),
):
    total = add_up(start, step, 200)
    print(type(total).__name__, total)
print(len(add_up("", "ab", 200)), len(add_up([], (1, 2), 200)), add_up(Money(1), 2, 200).value, add_up(b"", b"x", 100)[:3])
print(add_up(1, Money(2), 1), add_up((), (1,), 100)[:2])
print(in_places([2**29 + n for n in range(120)]))
print(in_places([2**52 + n for n in range(120)]))
print(in_places([n / 4 for n in range(120)]))
total = 0
for n in range(100):
    total += n * 2**25
    if n == 98:
        total += 0.5
print(total)
try:
    add_up(0, None, 3)
except TypeError as error:
    print(error)
for step in [1] * 300 + ["x"]:
    try:
        total += step
    except TypeError as error:
        print(total, error)
# expect: int 200
# expect: int 3355443200
# expect: int 2147483798
# expect: int -2147483798
# expect: int 9007199254741132
# expect: int -9007199254741132
# expect: int 32651097298436096
# expect: int 1180591620717411303624
# expect: int 236118324143482260684800
# expect: float 20.000000000000014
# expect: float 200.5
# expect: int 201
# expect: int 600
# expect: float 0.0
# expect: float 0.0
# expect: complex 200j
# expect: float inf
# expect: 400 400 401 b'xxx'
# expect: 1+2 (1, 1)
# expect: (64424516580, {'all': 64424516580}, [64424516580], 64424516580)
# expect: (540431955284466660, {'all': 540431955284466660}, [540431955284466660], 540431955284466660)
# expect: (1785.0, {'all': 1785.0}, [1785.0], 1785.0)
# expect: 166094438400.5
# expect: unsupported operand type(s) for +=: 'int' and 'NoneType'
# expect: 166094438700.5 unsupported operand type(s) for +=: 'float' and 'str'
