def main():
    total = 0
    for round in range(12):
        squares = [x * x for x in range(15_000)]
        odd = {x for x in squares if x & 1}
        index = {x: i for i, x in enumerate(squares)}
        total += len(odd) + index[81] + sum(a + b for a, b in zip(squares, squares[1:]))
    print(total)


main()
