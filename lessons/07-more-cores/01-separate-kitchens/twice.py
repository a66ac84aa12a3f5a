from multiprocessing import Process

print("loading the module")


def job():
    print("in the child")


if __name__ == "__main__":
    process = Process(target=job)
    process.start()
    process.join()
