from multiprocessing import get_context


def add(item):
    print(item)


process = get_context("spawn").Process(target=add, args=("milk",))
process.start()
process.join()
print("exit code", process.exitcode)
