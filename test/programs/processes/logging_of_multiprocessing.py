# python: 3.13
# What multiprocessing itself logs, and under which file the program's own lines in that log stand.
import logging
import multiprocessing as mp
import sys
import time


def work(number):
    mp.get_logger().warning("number %d", number)
    if number == 2:
        sys.exit(3)


if __name__ == "__main__":
    logger = mp.get_logger()
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    mp.util.info("begins")
    handler.setFormatter(logging.Formatter("%(filename)s %(message)s"))
    mp.util.info("here")
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    for number in (1, 2):
        process = mp.get_context("fork").Process(target=work, args=(number,))
        process.start()
        process.join()
    daemon = mp.get_context("fork").Process(target=time.sleep, args=(9,), daemon=True)
    daemon.start()
    time.sleep(0.2)
# expect: [INFO/MainProcess] begins
# expect: logging_of_multiprocessing.py here
# expect: [INFO/ForkProcess-1] child process calling self.run()
# expect: [WARNING/ForkProcess-1] number 1
# expect: [INFO/ForkProcess-1] process exiting with exitcode 0
# expect: [INFO/ForkProcess-1] process shutting down
# expect: [INFO/ForkProcess-2] child process calling self.run()
# expect: [WARNING/ForkProcess-2] number 2
# expect: [INFO/ForkProcess-2] process exiting with exitcode 3
# expect: [INFO/ForkProcess-2] process shutting down
# expect: [INFO/ForkProcess-3] child process calling self.run()
# expect: [INFO/MainProcess] process shutting down
# expect: [INFO/MainProcess] calling terminate() for daemon ForkProcess-3
# expect: [INFO/MainProcess] calling join() for process ForkProcess-3
