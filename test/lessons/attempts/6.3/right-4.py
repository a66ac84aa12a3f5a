import threading

balance = 100
lock = threading.Lock()
paid = 0


def withdraw(amount):
    global balance, paid
    lock.acquire()
    if balance >= amount:
        balance = balance - amount
        paid = paid + amount
    lock.release()


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance, "paid", paid)
