# python: 3.13
import multiprocessing
import pickle
import threading
from multiprocessing.dummy import connection


def child(queue):
    key = multiprocessing.current_process().authkey
    queue.put((type(key).__name__, bytes(key) == b"known"))


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    key = multiprocessing.current_process().authkey
    print(type(key).__name__, isinstance(key, bytes), len(key))
    for thing in (key, context.Process()):
        try:
            pickle.dumps(thing)
        except TypeError as error:
            print(error)
    multiprocessing.current_process().authkey = b"known"
    for method in ("fork", "spawn"):
        context = multiprocessing.get_context(method)
        queue = context.Queue()
        process = context.Process(target=child, args=(queue,))
        process.start()
        print(queue.get())
        process.join()

    # The limit is looked at before the lock is.
    for lock in (multiprocessing.Lock(), multiprocessing.RLock(), multiprocessing.Semaphore(2)):
        for arguments in ((True, "late"), ("anything", None), (True, -1), (False, 2.5)):
            try:
                print(lock.acquire(*arguments))
                lock.release()
            except TypeError as error:
                print(error)

    # Listeners and clients of threads.
    with connection.Listener() as listener:
        def serve():
            with listener.accept() as accepted:
                accepted.send(accepted.recv() * 2)
        thread = threading.Thread(target=serve)
        thread.start()
        client = connection.Client(listener.address)
        client.send(21)
        print(client.recv(), connection.families)
        thread.join()
    print(listener.address)
# expect: AuthenticationString True 32
# expect: Pickling an AuthenticationString object is disallowed for security reasons
# expect: Pickling an AuthenticationString object is disallowed for security reasons
# expect: ('AuthenticationString', True)
# expect: ('AuthenticationString', True)
# expect: must be real number, not str
# expect: True
# expect: True
# expect: True
# expect: must be real number, not str
# expect: True
# expect: True
# expect: True
# expect: must be real number, not str
# expect: True
# expect: True
# expect: True
# expect: 42 [None]
# expect: None
