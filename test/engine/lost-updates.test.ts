// A write of what was worked out from an old value, over what somebody else wrote meanwhile: found in every run that is looked at.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Timeline } from '../../src/trace/index.ts';

/** The lost updates that are found in a program. */
function found(source: string): readonly string[] {
  const session = new PlayerSession(source, { filename: 'updates.py' });
  while (session.advance(200) === 'more');
  const timeline = new Timeline(session.recording);
  timeline.catchUp();
  return timeline.findings.filter((finding) => finding.kind === 'lost update').map((finding) => finding.text);
}

const threads = (body: string, before = ''): string => `import threading, time
${before}
def pay(amount):
${body.replace(/^/gm, '    ')}
both = [threading.Thread(target=pay, args=(n,), name=f"t{n}") for n in (10, 20)]
for t in both: t.start()
for t in both: t.join()
`;

test.each([
  [
    'a global variable',
    threads('global money\nseen = money\ntime.sleep(0.01)\nmoney = seen - amount', 'money = 100'),
    'Lost update of money: t20 read 100 (line 5), t10 then wrote 90, and t20 wrote 80 over it.',
  ],
  [
    'an attribute',
    threads(
      'seen = bank.money\ntime.sleep(0.01)\nbank.money = seen - amount',
      'class Bank: money = 1\nbank = Bank()\nbank.money = 100',
    ),
    'Lost update of Bank.money: t20 read 100 (line 6), t10 then wrote 90, and t20 wrote 80 over it.',
  ],
  [
    'an element of a dict',
    threads('seen = stock["pens"]\ntime.sleep(0.01)\nstock["pens"] = seen - 1', 'stock = {"pens": 5}'),
    "Lost update of stock['pens']: t20 read 5 (line 4), t10 then wrote 4, and t20 wrote 4 over it.",
  ],
  [
    'an element of a list',
    threads('seen = counts[0]\ntime.sleep(0.01)\ncounts[0] = seen + 0.5', 'counts = [1.5]'),
    'Lost update of counts[0]: t20 read 1.5 (line 4), t10 then wrote 2.0, and t20 wrote 2.0 over it.',
  ],
  [
    'a variable of the function around, between tasks',
    `import asyncio
async def main():
    count = 0
    async def visit():
        nonlocal count
        seen = count
        await asyncio.sleep(0.01)
        count = seen + 1
    await asyncio.gather(visit(), visit(), visit())
asyncio.run(main())
`,
    'Lost update of count: Task-3 read 0 (line 6), Task-2 then wrote 1, and Task-3 wrote 1 over it.',
  ],
  [
    'what was kept in a list',
    threads('global money\nkept = []\nkept.append(money)\ntime.sleep(0.01)\nmoney = min(kept) - amount', 'money = 100'),
    'Lost update of money: t20 read 100 (line 6), t10 then wrote 90, and t20 wrote 80 over it.',
  ],
  [
    'what was read is given to a function, and its answer awaited',
    `import asyncio
class Shop:
    left = 5
    async def less(self, seen):
        await asyncio.sleep(0.01)
        return seen - 1
    async def sell(self):
        if (seen := self.left) > 0:
            self.left = await self.less(seen)
async def main():
    shop = Shop()
    shop.left = 5
    await asyncio.gather(shop.sell(), shop.sell())
asyncio.run(main())
`,
    'Lost update of Shop.left: Task-3 read 5 (line 8), Task-2 then wrote 4, and Task-3 wrote 4 over it.',
  ],
  [
    'one value of two',
    threads('global money\nseen = money\ntime.sleep(0.01)\nmoney = seen - amount if seen else 0', 'money = 100'),
    'Lost update of money: t20 read 100 (line 5), t10 then wrote 90, and t20 wrote 80 over it.',
  ],
])('%s', (_name, source, text) => {
  expect(found(source)).toEqual([text]);
});

test.each([
  [
    'with a lock',
    threads(
      'global money\nwith lock:\n    seen = money\n    time.sleep(0.01)\n    money = seen - amount',
      'money = 100\nlock = threading.Lock()',
    ),
  ],
  ['one after the other', threads('global money\ntime.sleep(amount / 100)\nmoney -= amount', 'money = 100')],
  ['a flag', threads('global ready\nif not ready:\n    time.sleep(0.01)\n    ready = True', 'ready = False')],
  [
    'a counter that begins anew',
    threads(
      'global failures\nif failures > 3: print("open")\ntime.sleep(amount / 1000)\nif amount > 10: failures = 0\nelse: failures += 1',
      'failures = 1',
    ),
  ],
  [
    'a state and a moment',
    threads(
      'if door.state == "shut":\n    print(door.since)\ntime.sleep(0.01)\ndoor.state = "open"\ndoor.since = time.monotonic()',
      'class Door: pass\ndoor = Door()\ndoor.state = "shut"\ndoor.since = 0.0',
    ),
  ],
  [
    'an answer that was waited for',
    `import asyncio
prices = {"tea": 0}
async def fetch():
    await asyncio.sleep(0.01)
    return 3
async def price():
    if not prices["tea"]:
        found = await fetch()
        prices["tea"] = found
async def main():
    await asyncio.gather(price(), price())
asyncio.run(main())
`,
  ],
  [
    'each its own',
    threads(
      'bank = Bank()\nseen = bank.money\ntime.sleep(0.01)\nbank.money = seen - amount',
      'class Bank:\n    def __init__(self): self.money = 1',
    ),
  ],
  [
    'each its own element',
    threads('seen = stock[amount]\ntime.sleep(0.01)\nstock[amount] = seen - 1', 'stock = {10: 1, 20: 2}'),
  ],
])('no update is lost: %s', (_name, source) => {
  expect(found(source)).toEqual([]);
});
