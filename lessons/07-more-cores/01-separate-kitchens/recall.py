import threading

cart = []
threads = [
    threading.Thread(target=cart.append, args=(item,))
    for item in ("milk", "tea")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("things", len(cart))
