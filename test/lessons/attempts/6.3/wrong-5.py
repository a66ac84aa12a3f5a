# fails: one of them has been paid, in every order
import threading

balance = 100
paid = 0


def withdraw(amount):
    global balance, paid
    new = balance - amount
    if new >= 0:
        balance = new
        paid = paid + amount


ann = threading.Thread(target=withdraw, args=(80,))
bob = threading.Thread(target=withdraw, args=(80,))
ann.start()
bob.start()
ann.join()
bob.join()
print("balance", balance, "paid", paid)
