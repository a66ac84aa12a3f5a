# python: 3.13
import sys, threading, traceback


def innermost(event):
    event.wait()


def waits(event):
    started.release()
    innermost(event)


event, started = threading.Event(), threading.Semaphore(0)
threads = [threading.Thread(target=waits, args=(event,)) for _ in range(2)]
for thread in threads:
    thread.start()
    started.acquire()
frames = sys._current_frames()
print(len(frames), set(frames) == {thread.ident for thread in threading.enumerate()})
for thread in threads:
    names = [frame.f_code.co_name for frame, _ in traceback.walk_stack(frames[thread.ident])]
    print([name for name in names if name in ("waits", "innermost", "<module>", "run")])
print(frames[threading.get_ident()] is sys._getframe())
event.set()
for thread in threads:
    thread.join()
print(len(sys._current_frames()))
# expect: 3 True
# expect: ['innermost', 'waits', 'run']
# expect: ['innermost', 'waits', 'run']
# expect: True
# expect: 1
