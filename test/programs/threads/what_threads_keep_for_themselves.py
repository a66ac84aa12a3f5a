# python: 3.13
"""Thread-local data goes with its thread: before whoever joins it goes on, the youngest first."""
import _thread
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


class Own(threading.local):
    def __init__(self, name):
        self.name = Noisy(name)


first, second, own = threading.local(), threading.local(), Own('own')
seen = weakref.WeakSet()


def work(number):
    own.more = Noisy('more')
    first.one = Noisy(number)
    second.two = Noisy('two')
    second.three = Noisy('three')
    second.first = first
    seen.add(first.one)
    print('worked', len(seen))


for number in range(2):
    thread = threading.Thread(target=work, args=(number,))
    thread.start()
    thread.join()
    print('joined', len(seen), hasattr(first, 'one'))


def a_circle():
    mine = threading.local()
    mine.kept = Noisy('kept in a circle')
    mine.self = mine
    print('made')


thread = threading.Thread(target=a_circle)
thread.start()
thread.join()
print('joined')


def connection():
    if not hasattr(first, 'connection'):
        first.connection = Noisy('connection')
    return first.connection.name


with ThreadPoolExecutor(1) as pool:
    print(list(pool.map(lambda _: connection(), range(3))))
print('shut down')


def fails():
    first.one = Noisy('failing')
    raise SystemExit('bad')


thread = threading.Thread(target=fails)
thread.start()
thread.join()
print('joined')


class Again:
    def __del__(self):
        print('again', hasattr(first, 'one'))
        first.one = Noisy('at the end')


def comes_back():
    first.one = Again()


thread = threading.Thread(target=comes_back)
thread.start()
thread.join()
print('joined')
_thread.start_new_thread(lambda: setattr(first, 'low', Noisy('low')), ())
time.sleep(0.05)
print('end', own.name.name)
# expect: worked 1
# expect: del two
# expect: del three
# expect: del 0
# expect: del own
# expect: del more
# expect: joined 0 False
# expect: worked 1
# expect: del two
# expect: del three
# expect: del 1
# expect: del own
# expect: del more
# expect: joined 0 False
# expect: made
# expect: del kept in a circle
# expect: joined
# expect: ['connection', 'connection', 'connection']
# expect: del connection
# expect: shut down
# expect: del failing
# expect: joined
# expect: again False
# expect: joined
# expect: del low
# expect: end own
# expect: del at the end
# expect: del own
