import threading

balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:
        balance = balance - amount


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance)
