"""Generators as tasks, on a clock of their own: a heap of deadlines, and next() until StopIteration."""
import heapq


def task(number):
    for _ in range(3):
        yield number * 0.001


def run(count):
    ready = [task(number) for number in range(count)]
    waiting = []
    asked = done = 0
    now = 0.0
    while ready or waiting:
        if not ready:
            now, _, woken = heapq.heappop(waiting)
            ready.append(woken)
        turn, ready = ready, []
        for one in turn:
            try:
                seconds = next(one)
            except StopIteration:
                done += 1
            else:
                asked += 1
                heapq.heappush(waiting, (now + seconds, asked, one))
    print(done, asked, round(now, 3))


run(10_000)
