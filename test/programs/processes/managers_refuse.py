# python: 3.13
import multiprocessing
import queue
from multiprocessing.managers import BaseManager, SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


class Counter:
    def __init__(self):
        self.value = 0

    def increment(self):
        self.value += 1
        return self.value

    def missing(self):
        return self.nothing


class Manager(BaseManager):
    pass


Manager.register("Counter", Counter, exposed=("increment", "missing", "never"))

if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    with multiprocessing.Manager() as manager:
        one = manager.Queue(1)
        print(type(one).__name__, repr(one).split(" at ")[0], type(manager.JoinableQueue()).__name__)
        one.put("a")
        try:
            one.put_nowait("b")
        except queue.Full as error:
            print(repr(error))
        print(one.full(), one.get(), one.qsize(), one.task_done(), one.join())
        print(type(manager._debug_info()).__name__)
    with Manager() as manager:
        counter = manager.Counter()
        print(counter.increment())
        for name in ("missing", "never", "other"):
            try:
                counter._callmethod(name)
            except Exception as error:
                print(type(error).__name__, str(error).strip("\n-").splitlines()[-1])
    try:
        Manager(serializer="unheard of")
    except KeyError as error:
        print(repr(error))
    blocks = SharedMemoryManager()
    for made in (lambda: blocks.SharedMemory(4), lambda: SharedMemory(create=True, size=-1), lambda: SharedMemory(name="a\0b"), blocks.start,
                 lambda: blocks.SharedMemory(-1), lambda: blocks.SharedMemory(3).size >= 3, lambda: blocks.shutdown(), lambda: blocks.SharedMemory(3)):
        try:
            print(made())
        except Exception as error:
            print(type(error).__name__, error)
# expect: AutoProxy[Queue] <AutoProxy[Queue] object, typeid 'Queue' AutoProxy[JoinableQueue]
# expect: Full()
# expect: True a 0 None None
# expect: str
# expect: 1
# expect: AttributeError 'Counter' object has no attribute 'nothing'
# expect: RemoteError KeyError: 'never'
# expect: RemoteError KeyError: 'other'
# expect: KeyError('unheard of')
# expect: ValueError address type of None unrecognized
# expect: ValueError 'size' must be a positive integer
# expect: ValueError embedded null character
# expect: None
# expect: ValueError 'size' must be a positive integer
# expect: True
# expect: None
# expect: FileNotFoundError [Errno 2] No such file or directory
