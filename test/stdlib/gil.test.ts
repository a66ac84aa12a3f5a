// Who lets go of the GIL: the table that was measured with CPython 3.13 (progress of another thread meanwhile).
import { expect, test } from 'vitest';
import { Run } from '../../src/engine/index.ts';

const PROGRAM = `import base64, hashlib, json, math, pickle, queue, re, threading, time, zlib
big = b"x" * 20_000_000
document = json.dumps(list(range(200_000)))
pickled = pickle.dumps(list(range(300_000)))
numbers = list(range(100_000, 0, -1))

def share(call):
    """How much of a call's time the longest pause of another thread took."""
    pauses, over = [], []
    def ticker():
        last = time.perf_counter()
        while not over:
            time.sleep(0.0001)
            now = time.perf_counter()
            pauses.append(now - last)
            last = now
    thread = threading.Thread(target=ticker)
    thread.start()
    time.sleep(0.001)
    start = time.perf_counter()
    try:
        call()
    except queue.Empty:
        pass
    spent = time.perf_counter() - start
    over.append(1)
    thread.join()
    return max(pauses) / spent

def locked():
    lock = threading.Lock()
    lock.acquire()
    lock.acquire(timeout=0.02)

for name, call in {
    "time.sleep": lambda: time.sleep(0.02),
    "sha256 of 20 MB": lambda: hashlib.sha256(big).digest(),
    "zlib": lambda: zlib.compress(big[:500_000]),
    "crc32": lambda: zlib.crc32(big),
    "pbkdf2": lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 20_000),
    "Lock.acquire": locked,
    "queue.get": lambda: queue.Queue().get(timeout=0.02),
    "json.loads": lambda: json.loads(document),
    "json.dumps": lambda: json.dumps(numbers),
    "pickle.loads": lambda: pickle.loads(pickled),
    "re": lambda: re.match("(a+)+b", "a" * 18),
    "sorted": lambda: sorted(numbers),
    "sum": lambda: sum(numbers * 10),
    "base64": lambda: base64.b64encode(big),
    "factorial": lambda: math.factorial(3000),
}.items():
    print(name, "holds" if share(call) > 0.9 else "releases")
`;

test('waiting and long work in C release the GIL; json, re, sorting, pickling and big integers hold it', () => {
  let stdout = '';
  const run = new Run(PROGRAM, { filename: 'gil.py', costs: 'model' }, { write: (_fd, text) => (stdout += text) });
  while (run.advance(1_000_000) === 'more');
  expect(stdout.split('\n').slice(0, -1)).toEqual([
    'time.sleep releases',
    'sha256 of 20 MB releases',
    'zlib releases',
    'crc32 releases',
    'pbkdf2 releases',
    'Lock.acquire releases',
    'queue.get releases',
    'json.loads holds',
    'json.dumps holds',
    'pickle.loads holds',
    're holds',
    'sorted holds',
    'sum holds',
    'base64 holds',
    'factorial holds',
  ]);
});

test('a ticker beside a thread of pure Python is late by the switch interval', () => {
  const source = `import threading, time
def work():
    total = 0
    for number in range(1_300_000):
        total += number
thread = threading.Thread(target=work)
thread.start()
late = []
for _ in range(5):
    due = time.perf_counter() + 0.005
    time.sleep(0.005)
    late.append(time.perf_counter() - due)
print(all(0.0049 < each < 0.006 for each in late), thread.is_alive())
`;
  let stdout = '';
  const run = new Run(source, { filename: 'late.py', costs: 'model' }, { write: (_fd, text) => (stdout += text) });
  while (run.advance(1_000_000) === 'more');
  expect(stdout).toBe('True True\n');
});

test('a sleeper beside a Python loop comes when it has asked; beside one json.loads only when that is over', () => {
  const source = `import json, threading, time
text = json.dumps(list(range(1_000_000)))
def loop():
    end = time.perf_counter() + 0.05
    while time.perf_counter() < end:
        pass
for work in (loop, lambda: json.loads(text)):
    ticks = []
    start = time.perf_counter()
    def ticker():
        time.sleep(0.01)
        ticks.append(time.perf_counter() - start)
    thread = threading.Thread(target=ticker)
    thread.start()
    work()
    took = time.perf_counter() - start
    thread.join()
    print(took > 0.045, 0.0149 < ticks[0] < 0.016, abs(ticks[0] - took) < 0.001)
`;
  let stdout = '';
  const run = new Run(source, { filename: 'late.py', costs: 'model' }, { write: (_fd, text) => (stdout += text) });
  while (run.advance(1_000_000) === 'more');
  expect(stdout).toBe('True True False\nTrue False True\n');
});
