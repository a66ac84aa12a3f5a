// A run is a value: however it is cut into slices, the same events come out.
import { expect, test } from 'vitest';
import { Run } from '../../src/engine/index.ts';
import type { HeadwaiterEvent } from '../../src/events/index.ts';
import { ORDERS } from '../support/script.ts';

const THREADS = `import threading, time

lock = threading.Lock()
total = 0

def work(n):
    global total
    for i in range(300):
        with lock:
            total += i * n
    time.sleep(0.01)

threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, sum(i * i for i in range(2000)))
`;

const PROCESSES = `import multiprocessing

def work(queue, n):
    total = 0
    for i in range(2000):
        total += i * n
    queue.put(total)

if __name__ == '__main__':
    queue = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=work, args=(queue, n)) for n in range(3)]
    for process in processes:
        process.start()
    print(sorted(queue.get() for process in processes))
    for process in processes:
        process.join()
`;

/** All events of a run that is carried on so many instructions at a time. */
function events(source: string, stride: number, costs: 'model' | 'small'): string[] {
  const lines: string[] = [];
  const run = new Run(source, { filename: 'program.py', lines: true, costs }, {}, (event: HeadwaiterEvent) =>
    lines.push(JSON.stringify(event)),
  );
  while (run.advance(stride) !== 'done');
  return lines;
}

test.each([
  ['tasks', ORDERS],
  ['threads', THREADS],
  ['processes', PROCESSES],
])('%s: slices of any length make the same events', (_name, source) => {
  for (const costs of ['model', 'small'] as const) {
    const whole = events(source, 10_000_000, costs);
    for (const stride of [1000, 37, 7]) {
      const cut = events(source, stride, costs);
      const different = cut.findIndex((line, index) => line !== whole[index]);
      expect([different, cut[different], whole[different]], `${costs} ${stride}`).toEqual([-1, undefined, undefined]);
      expect(cut.length).toBe(whole.length);
    }
  }
});

test('a run knows no classes of another one', () => {
  const source = `class Mine(ValueError): pass
print([cls.__name__ for cls in ValueError.__subclasses__() if cls.__module__ == '__main__'])
import multiprocessing
def child():
    print([cls.__name__ for cls in ValueError.__subclasses__() if cls.__module__ == '__main__'])
if __name__ == '__main__':
    process = multiprocessing.get_context('fork').Process(target=child)
    process.start()
    process.join()
`;
  for (let time = 0; time < 2; time++) {
    let text = '';
    const run = new Run(source, { filename: 'program.py' }, { write: (_fd, part) => (text += part) });
    while (run.advance(1_000_000) !== 'done');
    expect(text).toBe("['Mine']\n['Mine']\n");
  }
});
