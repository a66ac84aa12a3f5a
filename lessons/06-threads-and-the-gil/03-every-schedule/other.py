import threading

balance = 100
paid = 0
lock = threading.Lock()


def withdraw(amount):
    global balance, paid
    lock.acquire()
    try:
        if balance >= amount:
            balance -= amount
            paid += amount
    finally:
        lock.release()


people = [threading.Thread(target=withdraw, args=(80,)) for _ in range(2)]
for person in people:
    person.start()
for person in people:
    person.join()
print("balance", balance, "paid", paid)
