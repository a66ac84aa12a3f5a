import sys


def by_subscript(rounds):
    variables = sys._getframe().f_locals
    seen = []
    for number in range(rounds):
        x = number
        variables['x'] = x + 100
        seen.append(x)
        x += 1
    return seen[0], seen[-1], x


def by_operator(rounds):
    variables = sys._getframe().f_locals
    total = 0
    for number in range(rounds):
        x = number
        variables |= {'x': -1}
        total += x
    return total


class Writer:
    def __init__(self, variables):
        self.variables = variables

    def __eq__(self, other):
        self.variables['x'] = other
        return True


def by_comparison(rounds):
    writer = Writer(sys._getframe().f_locals)
    total = 0
    for number in range(rounds):
        x = 1
        found = [writer].index(number + 10)
        total += x + found
        x = 2
        equal = writer == number
        total += x if equal else 0
    return total


print(by_subscript(60))
print(by_operator(60))
print(by_comparison(60))


class Name(str):
    pass


def by_another_text():
    x = 1
    proxy = sys._getframe().f_locals
    proxy[Name("x")] = 2
    return x, list(proxy), Name("x") in proxy, proxy[Name("x")]


print(by_another_text())
# expect: (100, 159, 160)
# expect: -60
# expect: 4140
# expect: (2, ['x', 'proxy'], True, 2)
