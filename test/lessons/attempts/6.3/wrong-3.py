# fails: the balance is 20 in the end, in every order
import threading

balance = 100
paid = 0


def withdraw(amount):
    global balance, paid
    if balance >= amount:
        balance -= amount
        paid += amount


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance, "paid", paid)
