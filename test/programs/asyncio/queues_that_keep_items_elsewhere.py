"""What subclasses of queues keep their items in may lack what the queue needs: what fails then, and where."""
import asyncio, traceback


class Elsewhere(asyncio.Queue):
    def _init(self, maxsize):
        self.kept = []


class InSet(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {7}


class InList(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = [7]


class Number(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = 5


class SetHeap(asyncio.PriorityQueue):
    def _init(self, maxsize):
        self._queue = {7}


class SetStack(asyncio.LifoQueue):
    def _init(self, maxsize):
        self._queue = {7, 8}


def show():
    for line in traceback.format_exc().splitlines()[1:]:
        if '/queues.py' in line:
            print('   ', line[line.index('/queues.py') + 1 :])
        elif 'File' not in line:
            print('   ', line)


METHODS = 'empty qsize full get_nowait put_nowait _get _put _format shutdown task_done'.split()


async def main():
    for kind in (Elsewhere, InSet, InList, Number, SetHeap, SetStack):
        for maxsize in (0, 3):
            queue = kind(maxsize)
            for name in METHODS:
                print(kind.__name__, maxsize, name)
                try:
                    method = getattr(queue, name)
                    print(method(1) if 'put' in name else method())
                except Exception:
                    show()
            queue = kind(maxsize)
            for name in ('get', 'put', 'join'):
                print(kind.__name__, maxsize, name)
                method = getattr(queue, name)
                try:
                    async with asyncio.timeout(1):
                        print(await (method(1) if name == 'put' else method()))
                except Exception:
                    show()
            try:
                print(str(queue), len(repr(queue)) > 20)
            except Exception:
                show()
            try:
                queue.shutdown(immediate=True)
            except Exception:
                show()
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        try:
            kind()._get()
        except IndexError:
            show()


asyncio.run(main())
# expect: Elsewhere 0 empty
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 qsize
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 full
# expect: False
# expect: Elsewhere 0 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 211, in get_nowait
# expect:         if self.empty():
# expect:            ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 _format
# expect: maxsize=0
# expect: Elsewhere 0 shutdown
# expect: None
# expect: Elsewhere 0 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: Elsewhere 0 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 180, in get
# expect:         while self.empty():
# expect:               ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 0 join
# expect: None
# expect: <Elsewhere maxsize=0> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 264, in shutdown
# expect:         while not self.empty():
# expect:                   ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 empty
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 qsize
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 full
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 211, in get_nowait
# expect:         if self.empty():
# expect:            ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 165, in put_nowait
# expect:         if self.full():
# expect:            ~~~~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 _format
# expect: maxsize=3
# expect: Elsewhere 3 shutdown
# expect: None
# expect: Elsewhere 3 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: Elsewhere 3 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 180, in get
# expect:         while self.empty():
# expect:               ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 133, in put
# expect:         while self.full():
# expect:               ~~~~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: Elsewhere 3 join
# expect: None
# expect: <Elsewhere maxsize=3> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 264, in shutdown
# expect:         while not self.empty():
# expect:                   ~~~~~~~~~~^^
# expect:     queues.py", line 112, in empty
# expect:         return not self._queue
# expect:                    ^^^^^^^^^^^
# expect:     AttributeError: 'Elsewhere' object has no attribute '_queue'
# expect: InSet 0 empty
# expect: False
# expect: InSet 0 qsize
# expect: 1
# expect: InSet 0 full
# expect: False
# expect: InSet 0 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 0 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 0 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 0 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 0 _format
# expect: maxsize=0 _queue=[7]
# expect: InSet 0 shutdown
# expect: None
# expect: InSet 0 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: InSet 0 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 0 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 0 join
# expect: None
# expect: <InSet maxsize=0 _queue=[7]> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 3 empty
# expect: False
# expect: InSet 3 qsize
# expect: 1
# expect: InSet 3 full
# expect: False
# expect: InSet 3 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 3 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 3 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 3 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 3 _format
# expect: maxsize=3 _queue=[7]
# expect: InSet 3 shutdown
# expect: None
# expect: InSet 3 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: InSet 3 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InSet 3 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: InSet 3 join
# expect: None
# expect: <InSet maxsize=3 _queue=[7]> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'popleft'
# expect: InList 0 empty
# expect: False
# expect: InList 0 qsize
# expect: 1
# expect: InList 0 full
# expect: False
# expect: InList 0 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 0 put_nowait
# expect: None
# expect: InList 0 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 0 _put
# expect: None
# expect: InList 0 _format
# expect: maxsize=0 _queue=[7, 1, 1] tasks=1
# expect: InList 0 shutdown
# expect: None
# expect: InList 0 task_done
# expect: None
# expect: InList 0 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 0 put
# expect: None
# expect: InList 0 join
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 248, in join
# expect:         await self._finished.wait()
# expect:         await fut
# expect:     asyncio.exceptions.CancelledError
# expect:
# expect:     The above exception was the direct cause of the following exception:
# expect:
# expect:     Traceback (most recent call last):
# expect:         async with asyncio.timeout(1):
# expect:                    ~~~~~~~~~~~~~~~^^^
# expect:         raise TimeoutError from exc_val
# expect:     TimeoutError
# expect: <InList maxsize=0 _queue=[7, 1] tasks=1> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 3 empty
# expect: False
# expect: InList 3 qsize
# expect: 1
# expect: InList 3 full
# expect: False
# expect: InList 3 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 3 put_nowait
# expect: None
# expect: InList 3 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 3 _put
# expect: None
# expect: InList 3 _format
# expect: maxsize=3 _queue=[7, 1, 1] tasks=1
# expect: InList 3 shutdown
# expect: None
# expect: InList 3 task_done
# expect: None
# expect: InList 3 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: InList 3 put
# expect: None
# expect: InList 3 join
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 248, in join
# expect:         await self._finished.wait()
# expect:         await fut
# expect:     asyncio.exceptions.CancelledError
# expect:
# expect:     The above exception was the direct cause of the following exception:
# expect:
# expect:     Traceback (most recent call last):
# expect:         async with asyncio.timeout(1):
# expect:                    ~~~~~~~~~~~~~~~^^^
# expect:         raise TimeoutError from exc_val
# expect:     TimeoutError
# expect: <InList maxsize=3 _queue=[7, 1] tasks=1> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'list' object has no attribute 'popleft'
# expect: Number 0 empty
# expect: False
# expect: Number 0 qsize
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:     TypeError: object of type 'int' has no len()
# expect: Number 0 full
# expect: False
# expect: Number 0 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 0 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'append'
# expect: Number 0 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 0 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'append'
# expect: Number 0 _format
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 90, in _format
# expect:         result += f' _queue={list(self._queue)!r}'
# expect:                              ~~~~^^^^^^^^^^^^^
# expect:     TypeError: 'int' object is not iterable
# expect: Number 0 shutdown
# expect: None
# expect: Number 0 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: Number 0 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 0 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'append'
# expect: Number 0 join
# expect: None
# expect:         print(str(queue), len(repr(queue)) > 20)
# expect:               ~~~^^^^^^^
# expect:     queues.py", line 83, in __str__
# expect:         return f'<{type(self).__name__} {self._format()}>'
# expect:                                          ~~~~~~~~~~~~^^
# expect:     queues.py", line 90, in _format
# expect:         result += f' _queue={list(self._queue)!r}'
# expect:                              ~~~~^^^^^^^^^^^^^
# expect:     TypeError: 'int' object is not iterable
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 3 empty
# expect: False
# expect: Number 3 qsize
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:     TypeError: object of type 'int' has no len()
# expect: Number 3 full
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:     TypeError: object of type 'int' has no len()
# expect: Number 3 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 3 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 165, in put_nowait
# expect:         if self.full():
# expect:            ~~~~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:     TypeError: object of type 'int' has no len()
# expect: Number 3 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 3 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 67, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'append'
# expect: Number 3 _format
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 90, in _format
# expect:         result += f' _queue={list(self._queue)!r}'
# expect:                              ~~~~^^^^^^^^^^^^^
# expect:     TypeError: 'int' object is not iterable
# expect: Number 3 shutdown
# expect: None
# expect: Number 3 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: Number 3 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: Number 3 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 133, in put
# expect:         while self.full():
# expect:               ~~~~~~~~~^^
# expect:     queues.py", line 123, in full
# expect:         return self.qsize() >= self._maxsize
# expect:                ~~~~~~~~~~^^
# expect:     queues.py", line 103, in qsize
# expect:         return len(self._queue)
# expect:     TypeError: object of type 'int' has no len()
# expect: Number 3 join
# expect: None
# expect:         print(str(queue), len(repr(queue)) > 20)
# expect:               ~~~^^^^^^^
# expect:     queues.py", line 83, in __str__
# expect:         return f'<{type(self).__name__} {self._format()}>'
# expect:                                          ~~~~~~~~~~~~^^
# expect:     queues.py", line 90, in _format
# expect:         result += f' _queue={list(self._queue)!r}'
# expect:                              ~~~~^^^^^^^^^^^^^
# expect:     TypeError: 'int' object is not iterable
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'popleft'
# expect: SetHeap 0 empty
# expect: False
# expect: SetHeap 0 qsize
# expect: 1
# expect: SetHeap 0 full
# expect: False
# expect: SetHeap 0 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 0 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 0 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 0 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 0 _format
# expect: maxsize=0 _queue=[7]
# expect: SetHeap 0 shutdown
# expect: None
# expect: SetHeap 0 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: SetHeap 0 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 0 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 0 join
# expect: None
# expect: <SetHeap maxsize=0 _queue=[7]> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 3 empty
# expect: False
# expect: SetHeap 3 qsize
# expect: 1
# expect: SetHeap 3 full
# expect: False
# expect: SetHeap 3 get_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 3 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 3 _get
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 3 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 3 _format
# expect: maxsize=3 _queue=[7]
# expect: SetHeap 3 shutdown
# expect: None
# expect: SetHeap 3 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: SetHeap 3 get
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 201, in get
# expect:         return self.get_nowait()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     queues.py", line 215, in get_nowait
# expect:         item = self._get()
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetHeap 3 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 291, in _put
# expect:         heappush(self._queue, item)
# expect:         ~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: heappush() argument 1 must be list, not set
# expect: SetHeap 3 join
# expect: None
# expect: <SetHeap maxsize=3 _queue=[7]> True
# expect:         queue.shutdown(immediate=True)
# expect:         ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:     queues.py", line 265, in shutdown
# expect:         self._get()
# expect:         ~~~~~~~~~^^
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     TypeError: heappop() argument must be list, not set
# expect: SetStack 0 empty
# expect: False
# expect: SetStack 0 qsize
# expect: 2
# expect: SetStack 0 full
# expect: False
# expect: SetStack 0 get_nowait
# expect: 8
# expect: SetStack 0 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 0 _get
# expect: 7
# expect: SetStack 0 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 0 _format
# expect: maxsize=0
# expect: SetStack 0 shutdown
# expect: None
# expect: SetStack 0 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: SetStack 0 get
# expect: 8
# expect: SetStack 0 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 0 join
# expect: None
# expect: <SetStack maxsize=0 _queue=[7]> True
# expect: SetStack 3 empty
# expect: False
# expect: SetStack 3 qsize
# expect: 2
# expect: SetStack 3 full
# expect: False
# expect: SetStack 3 get_nowait
# expect: 8
# expect: SetStack 3 put_nowait
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 3 _get
# expect: 7
# expect: SetStack 3 _put
# expect:         print(method(1) if 'put' in name else method())
# expect:               ~~~~~~^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 3 _format
# expect: maxsize=3
# expect: SetStack 3 shutdown
# expect: None
# expect: SetStack 3 task_done
# expect:         print(method(1) if 'put' in name else method())
# expect:                                               ~~~~~~^^
# expect:     queues.py", line 234, in task_done
# expect:         raise ValueError('task_done() called too many times')
# expect:     ValueError: task_done() called too many times
# expect: SetStack 3 get
# expect: 8
# expect: SetStack 3 put
# expect:         print(await (method(1) if name == 'put' else method()))
# expect:               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     queues.py", line 154, in put
# expect:         return self.put_nowait(item)
# expect:                ~~~~~~~~~~~~~~~^^^^^^
# expect:     queues.py", line 167, in put_nowait
# expect:         self._put(item)
# expect:         ~~~~~~~~~^^^^^^
# expect:     queues.py", line 304, in _put
# expect:         self._queue.append(item)
# expect:         ^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'set' object has no attribute 'append'
# expect: SetStack 3 join
# expect: None
# expect: <SetStack maxsize=3 _queue=[7]> True
# expect:         kind()._get()
# expect:         ~~~~~~~~~~~^^
# expect:     queues.py", line 64, in _get
# expect:         return self._queue.popleft()
# expect:                ~~~~~~~~~~~~~~~~~~~^^
# expect:     IndexError: pop from an empty deque
# expect:         kind()._get()
# expect:         ~~~~~~~~~~~^^
# expect:     queues.py", line 307, in _get
# expect:         return self._queue.pop()
# expect:                ~~~~~~~~~~~~~~~^^
# expect:     IndexError: pop from empty list
# expect:         kind()._get()
# expect:         ~~~~~~~~~~~^^
# expect:     queues.py", line 294, in _get
# expect:         return heappop(self._queue)
# expect:     IndexError: index out of range
