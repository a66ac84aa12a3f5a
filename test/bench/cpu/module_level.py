i = 0
total = 0
seen = []
while i < 400_000:
    total += i
    seen.append(i)
    i += 1
print(total, len(seen))
