import time
from concurrent.futures import ThreadPoolExecutor


def fetch(job):
    name, seconds = job
    time.sleep(seconds)
    print("got", name)
    return name


with ThreadPoolExecutor(2) as pool:
    jobs = [("user", 1.0), ("stock", 0.5), ("price", 0.6)]
    names = list(pool.map(fetch, jobs))
print(names)
