def main():
    counts = {}
    for i in range(250_000):
        key = i * 7919 % 1009
        counts[key] = counts.get(key, 0) + 1
    names = {f'key{k}': v for k, v in counts.items()}
    total = 0
    for round in range(60):
        for name, value in names.items():
            if name in names:
                total += names[name] + value
    pairs = {(a, b): a * b for a in range(200) for b in range(50)}
    for a in range(200):
        for b in range(50):
            total += pairs[a, b]
    print(total, len(names))


main()
