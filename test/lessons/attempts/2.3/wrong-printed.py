# fails: both are run to their ends, once
for line in ("a0", "b0", "a1", "b1", "b2"):
    print(line)
print(["A", "B"])
