import threading

balance = 100
lock = threading.Lock()


def withdraw(amount):
    global balance
    with lock:
        if balance >= amount:
            balance = balance - amount


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance)
