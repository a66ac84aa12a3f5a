from multiprocessing import Process

seen = []


def job():
    seen.append(1)


if __name__ == "__main__":
    child = Process(target=job)
    child.start()
    child.join()
    print("seen", len(seen))
