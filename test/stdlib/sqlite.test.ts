// sqlite3 on the simulated computer: waiting, locks and processes, for which there is no CPython to ask.
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/engine/index.ts';

const run = (source: string) => runProgram(source, { filename: 'shop.py' }).stdout;

/** Beats of a loop while forty orders are stored, each safe on the disk before the next one; `call` says who stores them. */
const service = (call: string) => `
import asyncio, sqlite3, time
def store():
    shop = sqlite3.connect("/tmp/shop.db")
    shop.execute("CREATE TABLE IF NOT EXISTS orders(id INTEGER PRIMARY KEY, name TEXT)")
    for number in range(40):
        with shop:
            shop.execute("INSERT INTO orders(name) VALUES (?)", (f"order {number}",))
    shop.close()
async def beat():
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.01)
async def main():
    heart = asyncio.create_task(beat())
    await asyncio.sleep(0.015)
    ${call}
    await asyncio.sleep(0.015)
    heart.cancel()
beats = []
asyncio.run(main())
gaps = [after - before for before, after in zip(beats, beats[1:])]
print(max(gaps) > 0.1, len(beats) > 10)
`;

describe('sqlite3', () => {
  it('stops the event loop for as long as the disk needs', () => expect(run(service('store()'))).toBe('True False\n'));
  it('lets the event loop go on when it works in a thread: the GIL is free while the disk works', () =>
    expect(run(service('await asyncio.to_thread(store)'))).toBe('False True\n'));
  it('waits for a lock on the virtual clock, and gives up when its patience is over', () =>
    expect(
      run(`
import sqlite3, time
first, second = (sqlite3.connect("/tmp/shop.db", timeout=0.5) for _ in "ab")
first.execute("CREATE TABLE orders(id)")
first.execute("INSERT INTO orders VALUES (1)")
began = time.perf_counter()
try:
    second.execute("INSERT INTO orders VALUES (2)")
except sqlite3.OperationalError as error:
    print(error, round(time.perf_counter() - began, 1))
`),
    ).toBe('database is locked 0.5\n'));
  it('keeps locks between processes', () =>
    expect(
      run(`
import multiprocessing, sqlite3
def child():
    shop = sqlite3.connect("/tmp/shop.db", timeout=0)
    try:
        shop.execute("INSERT INTO orders VALUES (2)")
    except sqlite3.OperationalError as error:
        print(error)
if __name__ == "__main__":
    shop = sqlite3.connect("/tmp/shop.db")
    shop.execute("CREATE TABLE orders(id)")
    shop.commit()
    shop.execute("INSERT INTO orders VALUES (1)")
    process = multiprocessing.Process(target=child)
    process.start(); process.join()
`),
    ).toBe('database is locked\n'));
  it('gives a forked process a database of its own, with the functions of its parent', () =>
    expect(
      run(`
import os, sqlite3
shop = sqlite3.connect(":memory:")
shop.create_function("double", 1, lambda x: x * 2)
shop.execute("CREATE TABLE orders(id)")
shop.execute("INSERT INTO orders VALUES (1)")
child = os.fork()
if child == 0:
    shop.execute("INSERT INTO orders VALUES (2)")
print("child" if child == 0 else "parent", shop.execute("SELECT double(id) FROM orders").fetchall(), flush=True)
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
`)
        .trim()
        .split('\n')
        .sort(),
    ).toEqual(['child [(2,), (4,)]', 'parent [(2,)]']));
});
