# python: 3.13
# What is asked of a connection that is closed, of a block of shared memory that is looked at, and of an executor that is shut down.
import multiprocessing
import os
import pickle
from concurrent.futures import Future, ProcessPoolExecutor, wait
from multiprocessing import resource_tracker, shared_memory, util


def attempt(work):
    try:
        return work()
    except Exception as exc:
        return f"{type(exc).__name__}: {exc}"


def main():
    fork = multiprocessing.get_context("fork")
    one, other = fork.Pipe()
    one.close()
    print(attempt(lambda: one.send(lambda: 1)))
    # expect: OSError: handle is closed
    print(attempt(lambda: one.send_bytes(b"abc", -1)))
    # expect: OSError: handle is closed
    print(attempt(lambda: one.recv_bytes(-1)))
    # expect: OSError: handle is closed
    print(attempt(lambda: other.recv_bytes(-1)))
    # expect: ValueError: negative maxlength
    print(attempt(lambda: pickle.dumps(fork.Event())))
    # expect: RuntimeError: Condition objects should only be shared between processes through inheritance

    block = shared_memory.SharedMemory(create=True, size=8)
    again = shared_memory.SharedMemory(block.name)
    part = again.buf[2:4]
    print(attempt(again.close))
    # expect: BufferError: cannot close exported pointers exist
    part.release()
    print(attempt(again.close), again.buf)
    # expect: None None
    block.close()
    resource_tracker.register(block._name, "shared_memory")
    block.unlink()

    with ProcessPoolExecutor(1, mp_context=fork) as executor:
        print(executor.submit(abs, -1).result(), len(executor._processes))
        # expect: 1 1
    print(executor._processes)
    # expect: None

    folder = util.get_temp_dir()
    print(os.path.basename(folder).startswith("pymp-"), os.path.isdir(folder), util.get_temp_dir() == folder)
    # expect: True True True

    # id() that no instruction of the program calls
    futures = [Future(), Future()]
    futures[0].set_result(1)
    print([len(some) for some in wait(futures, timeout=0)])
    # expect: [1, 1]


if __name__ == "__main__":
    main()
