def main():
    seed = 12345
    rows = []
    for i in range(60_000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        rows.append((seed % 1000, f'n{seed % 777}', i))
    by_number = sorted(rows, key=lambda row: (row[0], row[2]))
    by_name = sorted(rows, key=lambda row: row[1], reverse=True)
    rows.sort()
    print(by_number[0], by_name[0], rows[-1])


main()
