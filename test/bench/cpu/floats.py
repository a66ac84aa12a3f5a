import math


def main():
    x = y = 0.0
    vx, vy = 1.5, 0.25
    for step in range(200_000):
        r = math.sqrt(x * x + y * y) + 1.0
        vx -= x / r * 0.01
        vy -= y / r * 0.01
        x += vx * 0.01
        y += vy * 0.01
    print(round(x, 6), round(y, 6))
    pi = 0.0
    for k in range(300_000):
        pi += (-1) ** (k & 1) / (2 * k + 1)
    print(round(4 * pi, 9))


main()
