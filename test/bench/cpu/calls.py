def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def area(width, height=2, *, scale=1):
    return width * height * scale


total = fib(23)
for i in range(100_000):
    total += area(i) + area(i, 3) + area(i, scale=2)
print(total)
