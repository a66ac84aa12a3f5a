def main():
    total = 0
    items = []
    i = 0
    while i < 600_000:
        total += i * 3 % 7
        items.append(i)
        i += 1
    for x in items:
        if x & 1:
            total -= 1
    print(total, len(items))


main()
