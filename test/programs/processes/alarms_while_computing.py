# python: 3.13
"""An alarm interrupts what computes, in a loop of its own and within a native that has functions called."""
import itertools
import signal


class TooLong(Exception):
    pass


def handler(number, frame):
    raise TooLong(signal.Signals(number).name)


def spins():
    count = 0
    while True:
        count += 1


def rings(number, frame):
    rung.append(number)
    if len(rung) == 3:
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise TooLong("three times")


signal.signal(signal.SIGALRM, handler)
for work in (
    spins,
    lambda: sum(map(lambda n: n % 3, itertools.count())),
    lambda: max(itertools.count(), key=lambda n: -n),
    lambda: [n for n in itertools.count() if n < 0],
):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        work()
    except TooLong as error:
        print("interrupted by", error)
rung = []
signal.signal(signal.SIGALRM, rings)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.005)
try:
    spins()
except TooLong as error:
    print("rung", error, len(rung), signal.getitimer(signal.ITIMER_REAL))
signal.signal(signal.SIGALRM, handler)
print(signal.alarm(5), signal.alarm(0))
# expect: interrupted by SIGALRM
# expect: interrupted by SIGALRM
# expect: interrupted by SIGALRM
# expect: interrupted by SIGALRM
# expect: rung three times 3 (0.0, 0.0)
# expect: 0 5
