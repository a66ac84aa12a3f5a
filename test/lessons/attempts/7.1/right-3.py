import multiprocessing as mp
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


def work(n, out):
    out.put(resize(n))


def main():
    out = mp.Queue()
    ps = [mp.Process(target=work, args=(n, out)) for n in range(8)]
    for p in ps: p.start()
    print("sum", sum(out.get() for p in ps))
    for p in ps: p.join()


if __name__ == "__main__":
    main()
