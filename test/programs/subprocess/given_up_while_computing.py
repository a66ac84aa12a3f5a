# python: 3.13
"""Whoever waits for at most so long for what computes endlessly is not kept waiting: children, and a thread beside an event loop."""
import asyncio
import os
import signal
import subprocess
import sys
import time

began = time.monotonic()
try:
    subprocess.run([sys.executable, "-c", "while True: pass"], timeout=0.08)
except subprocess.TimeoutExpired as error:
    print("given up after", round(error.timeout, 2), error.cmd[1:])
for code in (
    "while True: print('x')",
    "while True: print('x', flush=True)",
    "import os\nwhile True: os.write(1, b'x')",
    "import itertools; sum(itertools.count())",
    "import itertools; sum(filter(None, itertools.repeat(0)))",
    "while True: sum(range(10000))",
):
    try:
        subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, timeout=0.08)
    except subprocess.TimeoutExpired as error:
        print("given up:", error.cmd[2].splitlines()[-1])

child = os.fork()
if child == 0:
    count = 0
    while True:
        count += 1
time.sleep(0.05)
os.kill(child, signal.SIGTERM)
status = os.waitpid(child, 0)[1]
print("forked child ended by", signal.Signals(os.WTERMSIG(status)).name)

stop = False


def spin():
    count = 0
    while not stop:
        count += 1
    return "stopped"


async def main():
    global stop
    spinning = asyncio.create_task(asyncio.to_thread(spin))
    try:
        await asyncio.wait_for(asyncio.shield(spinning), 0.05)
    except TimeoutError:
        print("the thread still spins")
    stop = True
    print(await spinning)


asyncio.run(main())
rows = []
growing = time.monotonic()
for number in range(1000):
    rows.extend(value for value in range(10))
    rows += map(abs, range(10))
print(len(rows), "rows at once:", time.monotonic() - growing < 0.05)
print("took about 0.7 seconds:", 0.5 < time.monotonic() - began < 2.5)
# expect: given up after 0.08 ['-c', 'while True: pass']
# expect: given up: while True: print('x')
# expect: given up: while True: print('x', flush=True)
# expect: given up: while True: os.write(1, b'x')
# expect: given up: import itertools; sum(itertools.count())
# expect: given up: import itertools; sum(filter(None, itertools.repeat(0)))
# expect: given up: while True: sum(range(10000))
# expect: forked child ended by SIGTERM
# expect: the thread still spins
# expect: stopped
# expect: 20000 rows at once: True
# expect: took about 0.7 seconds: True
