# fails: three rows are saved
for n in range(3):
    print("saved", n)
