from multiprocessing import Process

names = ["ann"]


def add():
    names.append("bob")


if __name__ == "__main__":
    child = Process(target=add)
    child.start()
    child.join()
    print("names", len(names))
