# python: 3.13
import os
import signal

# Signals that were held back run their handlers in the order of their numbers, not of their coming.
numbers = (signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2)
for number in numbers:
    signal.signal(number, lambda number, frame: print("handler", number))
signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
for number in reversed(numbers):
    os.kill(os.getpid(), number)
signal.pthread_sigmask(signal.SIG_UNBLOCK, numbers)

for number in (65, 999, -1):
    try:
        os.kill(os.getpid(), number)
    except OSError as error:
        print(number, error)
# expect: handler 1
# expect: handler 10
# expect: handler 12
# expect: 65 [Errno 22] Invalid argument
# expect: 999 [Errno 22] Invalid argument
# expect: -1 [Errno 22] Invalid argument
