from multiprocessing import Process


def add(item):
    print(item)


process = Process(target=add, args=("milk",))
process.start()
process.join()
print("exit code", process.exitcode)
