# fails: "done" is said when all thirty calls have been made
from concurrent.futures import ThreadPoolExecutor


def call(n):
    print("called", n)


with ThreadPoolExecutor(8) as pool:
    list(pool.map(call, range(30)))
print("done")
