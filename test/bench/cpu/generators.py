def numbers(n):
    for i in range(n):
        yield i


def evens(source):
    for i in source:
        if i % 2 == 0:
            yield i


def flatten(levels):
    if levels == 0:
        yield 1
        return
    yield from flatten(levels - 1)
    yield from flatten(levels - 1)


total = 0
for i in evens(numbers(300_000)):
    total += i
total += sum(x * x for x in numbers(150_000))
total += sum(flatten(13))
print(total)
