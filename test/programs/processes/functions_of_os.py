# python: 3.13
"""Built-in functions of os go to other processes by the name of the module that they are from."""

import os
import pickle
import posix
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

if __name__ == '__main__':
    print(pickle.loads(pickle.dumps(os.getpid)) is os.getpid is posix.getpid, posix.O_CREAT == os.O_CREAT)
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(os.getpid).result() == os.getpid(), executor.submit(os.getppid).result() > 0)
    with Pool(1) as pool:
        print(pool.apply(os.getpid) == os.getpid(), pool.map(os.path.basename, ['a/b', 'c']))
    print(hasattr(posix, 'path'), hasattr(posix, 'walk'), hasattr(posix, 'sep'), posix.stat_result is os.stat_result)
# expect: True True
# expect: False True
# expect: False ['b', 'c']
# expect: False False False True
