import threading

balance = 100
lock = threading.Lock()


def withdraw(amount):
    global balance
    lock.acquire()
    try:
        if balance >= amount:
            balance -= amount
    finally:
        lock.release()


people = [threading.Thread(target=withdraw, args=(80,)) for _ in range(2)]
for person in people:
    person.start()
for person in people:
    person.join()
print("balance", balance)
