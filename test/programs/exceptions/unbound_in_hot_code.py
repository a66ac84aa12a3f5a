# Local variables without a value, in code that has run often: deleted ones, names of handlers, what a comprehension puts back, many variables, parameters.


def told(work, *args, **named):
    try:
        return work(*args, **named)
    except UnboundLocalError as error:
        return str(error)


def deleted(n, last):
    total = 0
    for i in range(n):
        value = i
        total += value
        if i != last:
            continue
        del value
        total += value
    return total


def handler(n):
    seen = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            seen += 1
        except ValueError as error:
            seen += error.args[0]
    return seen, error


def half(n):
    for i in range(n):
        try:
            if i == n - 1:
                raise KeyError
            found = i
        except KeyError:
            break
    return found


def before_the_try(n, bad):
    total = 0
    for i in range(n):
        try:
            if i >= bad:
                del step
                raise KeyError(i)
            step = 1
            total += step
        except KeyError:
            total += step
    return total


def put_back(n, keep):
    total = 0
    if keep:
        item = 7
    for i in range(n):
        total += len([item for item in (1, 2, 3)])
    return total, item


def parameter(a, b=1, *rest, c=2, **more):
    total = 0
    for i in range(60):
        total += a + b + c + len(rest) + len(more)
        if i == 50 and more:
            del a
    return total


def many(n):
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 1
    b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 1
    c0 = c1 = c2 = c3 = c4 = c5 = c6 = c7 = c8 = c9 = 1
    d0 = d1 = d2 = d3 = 1
    for i in range(n):
        d4 = i
        a0 += b9 + c9 + d3 + d4
        if i == 99:
            del d3, d4
            d4 = 0
    return a0 + a9 + b0 + c0 + d0


def loop_never_ran(n):
    for i in range(n):
        last = i
    return last


def generator(n):
    for i in range(n):
        value = yield i
        if value == "stop":
            del value
        yield value


print(told(deleted, 100, -1))
print(told(deleted, 100, 60))
print(told(handler, 100))
print(told(half, 100))
print(told(half, 1))
print(told(before_the_try, 100, 200))
print(told(before_the_try, 100, 70))
print(told(put_back, 100, True))
print(told(put_back, 100, False))
print(told(parameter, 1, 2, 3, c=4))
print(told(parameter, 1, 2, 3, c=4, d=5))
print(told(many, 90))
print(told(many, 110))
for _ in range(60):
    loop_never_ran(3)
print(told(loop_never_ran, 5))
print(told(loop_never_ran, 0))
steps = generator(100)
for at in range(60):
    next(steps)
    steps.send(at)
next(steps)
print(told(steps.send, "stop"))
# expect: 4950
# expect: cannot access local variable 'value' where it is not associated with a value
# expect: cannot access local variable 'error' where it is not associated with a value
# expect: 98
# expect: cannot access local variable 'found' where it is not associated with a value
# expect: 100
# expect: cannot access local variable 'step' where it is not associated with a value
# expect: (300, 7)
# expect: cannot access local variable 'item' where it is not associated with a value
# expect: 480
# expect: cannot access local variable 'a' where it is not associated with a value
# expect: 4280
# expect: cannot access local variable 'd3' where it is not associated with a value
# expect: 4
# expect: cannot access local variable 'last' where it is not associated with a value
# expect: cannot access local variable 'value' where it is not associated with a value
