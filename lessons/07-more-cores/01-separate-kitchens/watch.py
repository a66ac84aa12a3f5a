from multiprocessing import Process

cart = []


def add(item):
    cart.append(item)
    print("child's cart", cart)


if __name__ == "__main__":
    for item in ("milk", "tea"):
        process = Process(target=add, args=(item,))
        process.start()
        process.join()
    print("parent's cart", cart)
