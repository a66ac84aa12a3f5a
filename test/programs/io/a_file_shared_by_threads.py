# python: 3.13
import os, sys, threading

sys.setswitchinterval(0.000001)


def together(count, work):
    threads = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


for mode, line in (("w", "line %d %d\n"), ("wb", b"line %d %d\n")):
    with open("shared.txt", mode) as file:
        together(6, lambda n: [file.write(line % (n, i)) for i in range(300)])
    with open("shared.txt", "rb") as file:
        lines = file.read().split(b"\n")
    print(len(lines) - 1, len(set(lines)) - 1, all(line.startswith(b"line ") for line in lines[:-1]))

with open("shared.txt", "rb") as file:
    found = []
    together(4, lambda n: found.extend(iter(file.readline, b"")))
    print(len(found), len(set(found)), found.count(b"line 3 200\n"))
for buffering in (-1, 0):
    with open("shared.txt", "rb", buffering=buffering) as file:
        found = []
        together(4, lambda n: found.extend(iter(lambda: file.read(100), b"")))
    print(sum(map(len, found)) == os.path.getsize("shared.txt"))
# expect: 1800 1800 True
# expect: 1800 1800 True
# expect: 1800 1800 1
# expect: True
# expect: True
os.remove("shared.txt")
