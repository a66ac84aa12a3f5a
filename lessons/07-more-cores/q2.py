from concurrent.futures import ProcessPoolExecutor
from sim import cpu

if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(cpu, [0.6, 0.6]))
    print("done")
