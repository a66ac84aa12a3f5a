import threading

balance = 100
paid = 0
till = threading.Semaphore(1)


def withdraw(amount):
    global balance, paid
    till.acquire()
    try:
        if balance >= amount:
            balance -= amount
            paid += amount
    finally:
        till.release()


both = [threading.Thread(target=withdraw, args=(80,)) for _ in range(2)]
for one in both:
    one.start()
for one in both:
    one.join()
print("balance", balance, "paid", paid)
