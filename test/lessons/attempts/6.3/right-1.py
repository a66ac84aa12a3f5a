import threading

balance = 100
lock = threading.RLock()
paid = 0


def withdraw(amount):
    global balance, paid
    with lock:
        if balance >= amount:
            balance = balance - amount
            paid = paid + amount


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance, "paid", paid)
