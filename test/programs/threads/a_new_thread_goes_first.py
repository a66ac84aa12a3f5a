# python: 3.13
# start() waits until the thread runs; the thread holds the GIL then, and keeps it until it waits for something or its time is up.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

order = []


def short():
    order.append('thread')


def long():
    order.append('begins')
    time.sleep(0.05)
    order.append('ends')


thread = threading.Thread(target=short)
thread.start()
order.append('main')
print(order, thread.is_alive())

order.clear()
thread = threading.Thread(target=long)
thread.start()
order.append('main')
print(order, thread.is_alive())
thread.join()
print(order)

order.clear()
with ThreadPoolExecutor(2) as pool:
    future = pool.submit(short)
    order.append('main')
    print(order, future.done())
# expect: ['thread', 'main'] False
# expect: ['begins', 'main'] True
# expect: ['begins', 'main', 'ends']
# expect: ['thread', 'main'] True
