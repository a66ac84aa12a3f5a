// Primitives are called as the learner calls them: after the variable, attribute or place in a list in which they are kept.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';

/** Type and name of everything that a program makes, in order. */
function namesIn(source: string): string[] {
  const session = new PlayerSession(source, { filename: 'names.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const names: string[] = [];
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'lock.created') names.push(`${event.type.replace(/^.*\./, '')} ${event.name}`.trim());
  }
  return names;
}

test.each([
  ['a variable', 'door = Lock()', ['Lock door']],
  ['several at once', 'left, right = Lock(), Lock()', ['Lock left', 'Lock right']],
  ['more at once', 'a, b, c, d = Lock(), Lock(), Lock(), Lock()', ['Lock a', 'Lock b', 'Lock c', 'Lock d']],
  ['a list', 'both = [Lock(), Lock()]', ['Lock both[0]', 'Lock both[1]']],
  ['a list that grows', 'forks = [Lock() for _ in range(3)]', ['Lock forks[0]', 'Lock forks[1]', 'Lock forks[2]']],
  ['a dict', 'locks = {name: Lock() for name in "ab"}', ["Lock locks['a']", "Lock locks['b']"]],
  ['a dict written out', 'k = 7\nlocks = {"a": Lock(), k: Semaphore(2)}', ["Lock locks['a']", 'Semaphore locks[7]']],
  ['an element', 'locks = {}\nfor name in "ab":\n    locks[name] = Lock()', ["Lock locks['a']", "Lock locks['b']"]],
  ['keys that cannot be shown', 'locks = {(n, n): Lock() for n in range(2)}', ['Lock locks', 'Lock locks 2']],
  [
    'what is made when it is missing',
    'from collections import defaultdict\nlocks = defaultdict(Lock)\nfor name in "ab":\n    with locks[name]: pass',
    ["Lock locks['a']", "Lock locks['b']"],
  ],
  [
    'an element of an attribute',
    'class Bank:\n    def __init__(self, names):\n        self.locks = {}\n        for n in names: self.locks[n] = Lock()\nbank = Bank("ab")',
    ["Lock bank.locks['a']", "Lock bank.locks['b']"],
  ],
  ['what a function makes', 'def make():\n    return Lock()\ndoor = make()', ['Lock door']],
  ['a context manager', 'with Semaphore(2) as places:\n    pass', ['Semaphore places']],
  ['part of another primitive', 'gate = Barrier(2)', ['Barrier gate']],
  ['nothing', 'print(Lock().locked())', ['Lock']],
  ['an argument', 'def use(lock):\n    pass\nuse(Lock())', ['Lock']],
])('%s', (_name, source, names) => {
  expect(namesIn(`from threading import *\n${source}\n`)).toEqual(names);
});

test('an attribute is called after the object it belongs to', () => {
  const account = 'class Account:\n    def __init__(self):\n        self.lock = Lock()\n';
  const source = `from threading import *\n${account}alice, bob = Account(), Account()\nothers = [Account() for _ in "ab"]\nAccount()\n`;
  expect(namesIn(source)).toEqual([
    'Lock alice.lock',
    'Lock bob.lock',
    'Lock others[0].lock',
    'Lock others[1].lock',
    'Lock self.lock',
  ]);
});

test('the pipes of a pool of processes are told apart by what they are for, and the end of the pool is told', () => {
  const source = `
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
if __name__ == '__main__':
    with Pool(1) as pool:
        pool.map(abs, [1])
    with ProcessPoolExecutor(1) as workers:
        workers.submit(abs, 1)
`;
  const session = new PlayerSession(source, { filename: 'names.py' });
  while (session.advance(100) === 'more');
  const { recording } = session;
  const told: string[] = [];
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'pipe.created' && event.name !== '') told.push(event.name);
    if (event.kind === 'executor.closed') told.push('shut down');
  }
  expect(told).toEqual([
    'jobs of Pool pool',
    'results of Pool pool',
    'wake-ups of ProcessPoolExecutor workers',
    'jobs of ProcessPoolExecutor workers',
    'results of ProcessPoolExecutor workers',
    'shut down',
  ]);
});
