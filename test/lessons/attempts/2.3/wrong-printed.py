# fails: both are run to their ends, once
for line in ("a0", "b0", "a1", "b1", "a2"):
    print(line)
print(["A", "B"])
