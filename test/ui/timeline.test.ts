// Lanes of threads that take turns: there is one key, and no lane looks as if it alone ran all the time.
import { expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import { Play } from '../support/stage.ts';

const TURNS = `import threading
def work():
    end = 0
    while end < 300_000:
        end += 1
for thread in [threading.Thread(target=work, name=name) for name in "ab"]:
    thread.start()
`;

test.each([
  [
    false,
    [
      'MainThread █▒▒▒▒▒▒█·······▒▒▒▒▒▒▒▒▒▒▒▒▒█···························▒▒',
      '         a ██████████████▄▒▒▒▒▒▒▃██████▇▒▒▒▒▒▒▒███████▂▒▒▒▒▒▒▅██████',
      '         b ┃      ▒▒▒▒▒▒▒███████▅▒▒▒▒▒▒▁███████▁▒▒▒▒▒▒▆██████▃▒▒▒▒▒██',
      '           █ running  ▄ in turns  · waiting  ▒ waits for the GIL',
    ],
  ],
  [
    true,
    [
      'MainThread #%%%%%%#.......%%%%%%%%%%%%%#...........................%%',
      '         a ##############4%%%%%%3######7%%%%%%%#######2%%%%%%5######',
      '         b |      %%%%%%%#######5%%%%%%1#######1%%%%%%6######3%%%%%##',
      '           # running  4 in turns  . waiting  % waits for the GIL',
    ],
  ],
])('what is less than a cell is as high as its part of it (ascii: %s)', (ascii, lanes) => {
  const session = new PlayerSession(TURNS, { filename: 'turns.py' });
  while (session.advance(1000) === 'more');
  const rows = Play.of(session, 80, 30, ascii).frame().split('\n');
  const at = rows.findIndex((row) => /. 4 timeline /.test(row));
  expect(rows.slice(at + 1).filter((row) => /^ *(MainThread|[ab]) |running/.test(row))).toEqual(lanes);
});
