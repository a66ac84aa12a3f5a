# fails: the balance is 20 in the end, in every order
import threading

balance = 100
a = threading.Lock()
paid = 0


def withdraw(amount):
    global balance, paid
    a.acquire()
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
