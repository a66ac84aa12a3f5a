# fails: all the work is done
total = 0
for _ in range(40):
    total += 1
print("total", total)
