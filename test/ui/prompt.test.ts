// The prompt's screen: what is typed, carried out, taken back.
import { describe, expect, test } from 'vitest';
import { PROMPT_COMMANDS, promptCommand } from '../../src/ui/prompt/commands.ts';
import { conversationOf, conversationText } from '../../src/ui/prompt/conversation.ts';
import { Conversation } from '../support/prompt.ts';

const TICK = ['async def tick(name):', 'for n in range(5):', 'await asyncio.sleep(1)', 'print(name, n)', ''];

/** What stands after the welcome. */
const after = (here: Conversation): string => here.text().split('\n').slice(2).join('\n');

describe('typing', () => {
  test('what is whole is carried out, what is not goes on in the next line, indented', () => {
    const here = new Conversation(80, 24).enter('1 + 1', 'def twice(x):', 'return 2 * x', '', 'twice(', '21)');
    expect(after(here)).toBe('>>> 1 + 1\n2\n>>> def twice(x):\n...     return 2 * x\n>>> twice(\n...     21)\n42\n>>>');
  });

  test('who types blanks at the start of a line indents it alone', () => {
    const here = new Conversation(80, 24).enter(
      'for n in (1, 2):',
      '    if n > 1:',
      '        print(n)',
      '    print(-n)',
      '',
    );
    expect(after(here)).toBe(
      '>>> for n in (1, 2):\n...     if n > 1:\n...         print(n)\n...     print(-n)\n-1\n2\n-2\n>>>',
    );
  });

  test('a block that is pasted stands as it is, and runs with Enter', () => {
    const here = new Conversation(80, 24);
    here.input({ type: 'paste', text: 'x = 1\r\nfor n in range(2):\r\n    print(n, x)\r\n' });
    expect(after(here)).toBe('>>> x = 1\n... for n in range(2):\n...     print(n, x)\n...');
    here.press('enter').settle();
    expect(after(here)).toBe('>>> x = 1\n... for n in range(2):\n...     print(n, x)\n0 1\n1 1\n>>>');
  });

  test('several statements that are pasted run with Enter where the last one needs no further line', () => {
    const here = new Conversation(80, 24);
    here.input({ type: 'paste', text: 'def twice(x):\n    return 2 * x\n\ny = twice(4)\nprint(y)' });
    here.press('enter').settle();
    expect(after(here)).toMatch(/^>>> def twice[\s\S]*\.\.\. print\(y\)\n8\n>>>$/);
    here.input({ type: 'paste', text: 'y = 1\nfor n in range(2): print(n)' });
    here.press('enter').settle();
    expect(after(here)).toMatch(/\.\.\. for n in range\(2\): print\(n\)\n\.\.\.$/);
  });

  test('a mistake in what is pasted is told with its line, also before several statements', () => {
    const here = new Conversation(80, 24);
    here.input({ type: 'paste', text: 'def f(x):\n    return x\n\nfor i in range(3)\n    print(i)\n\nprint("end")' });
    here.press('enter').settle().press('enter').settle();
    expect(after(here)).toContain(
      '  File "<python-input-0>", line 4\n    for i in range(3)\n                     ^\nSyntaxError: expected \':\'',
    );
  });

  test('errors are told as Python tells them', () => {
    const here = new Conversation(80, 24).enter('1 / 0', 'x = = 1');
    expect(after(here)).toBe(
      [
        '>>> 1 / 0',
        'Traceback (most recent call last):',
        '  File "<python-input-0>", line 1, in <module>',
        '    1 / 0',
        '    ~~^~~',
        'ZeroDivisionError: division by zero',
        '>>> x = = 1',
        '  File "<python-input-1>", line 1',
        '    x = = 1',
        '        ^',
        'SyntaxError: invalid syntax',
        '>>>',
      ].join('\n'),
    );
  });

  test('Tab completes: the common start first, then one after the other, and indents where nothing stands', () => {
    const here = new Conversation(80, 24).enter('value_one = value_two = 1');
    here.type('val').press('tab');
    expect(after(here)).toMatch(/>>> value_\n {2}value_one {2}value_two$/);
    here.press('tab tab');
    expect(after(here)).toMatch(/>>> value_two\n/);
    here.press('escape').type('asyncio.create_t').press('tab');
    expect(after(here)).toMatch(/>>> asyncio.create_task$/);
    here.press('escape tab').type('x');
    expect(after(here)).toMatch(/>>> {5}x$/);
    here.press('escape').type(':ti').press('tab');
    expect(after(here)).toMatch(/>>> :timeline$/);
  });

  test('the history goes back and forth, and to what begins like what is typed', () => {
    const here = new Conversation(80, 24, ['old = 1', 'print(old)', 'pass']);
    expect(after(here.press('up up'))).toBe('>>> print(old)');
    expect(after(here.press('down down'))).toBe('>>>');
    expect(after(here.type('old').press('up'))).toBe('>>> old = 1');
    here.press('enter').settle();
    expect(after(here.press('up'))).toBe('>>> old = 1\n>>> old = 1');
    expect(here.done).toEqual([{ type: 'history', text: 'old = 1' }]);
  });

  test('a program that asks for a line gets it, or the end of its input', () => {
    const here = new Conversation(80, 24).enter('name = input("who? ")');
    expect(after(here.type('Ad'))).toBe('>>> name = input("who? ")\nwho? Ad');
    here.type('a').press('enter').settle().enter('name', 'input()');
    here.press('ctrl+d').settle();
    expect(after(here).split('\n').slice(1, 6)).toEqual(['who? Ada', '>>> name', "'Ada'", '>>> input()', '^D']);
    expect(after(here)).toContain('EOFError: EOF when reading a line');
  });
});

describe('time', () => {
  test('stands still while one types, passes where it is asked to, and the panes follow', () => {
    const here = new Conversation(120, 40).enter(...TICK, 't = asyncio.create_task(tick("a"), name="ticker")');
    expect(here.frame()).toContain('1 task pending, 1 ready');
    here.enter(':run 2s');
    expect(here.frame().split('\n')[0]).toMatch(/t=2\.00\d+ s .* 1 task pending, next at t=3\.000$/);
    expect(here.text()).toMatch(/>>> :run 2s\na 0\na 1\n>>>$/);
    expect(here.frame()).toContain('waits for sleep until t=3.000');
    here.enter('1 + 1').press('f7').settle().press('f6').settle();
    expect(here.text()).toMatch(/2\n>>> :turn\n>>> :step\na 2\n>>>$/);
  });

  test('the last input or step is undone exactly', () => {
    const here = new Conversation(120, 40).enter(...TICK, 't = asyncio.create_task(tick("a"))', ':run 1s');
    const before = here.frame();
    here.enter(':run 1s', ':why');
    expect(here.text()).toContain('a 1');
    here.press('f5').settle();
    expect(here.frame().replace(/^.*undone.*$/m, '')).toBe(before.replace(/^ Tab complete.*$/m, ''));
  });

  test('a file that is loaded is shown once, one that is not there with the reason', () => {
    const here = new Conversation().enter(':load mod.py');
    expect(here.done.at(-1)).toEqual({ type: 'read', file: 'mod.py' });
    here.send({ type: 'loaded', file: 'mod.py', text: 'print("loaded")\n' });
    expect(here.settle().text()).toMatch(/lists what else there is\.\n>>> :load mod\.py\nloaded\n>>>$/);
    here.press('f5').settle();
    expect(here.frame()).toContain('undone: :load mod.py');
  });

  test(':why says what a task waits for, and who will wake it', () => {
    const here = new Conversation(120, 40).enter(
      'lock = asyncio.Lock()',
      'async def hold():',
      'async with lock: await asyncio.sleep(3)',
      '',
      'a, b = (asyncio.create_task(hold(), name=name) for name in "ab")',
      ':run 1s',
      ':why b',
    );
    expect(here.session.said.at(-1)?.text).not.toContain('b waits');
    expect(here.text().replaceAll(/\n */g, ' ')).toContain(
      '(held by a), for 1 s so far; will be woken by a, when it gives it back',
    );
    expect(here.enter(':why c').text()).toContain('no task is named "c"; the names are: a, b');
    // a variable names what it holds, and wins over the name of another
    here.enter('c, jobs, a = b, [a], b');
    const answer = (who: string): string | undefined => here.enter(`:why ${who}`).text().split(`:why ${who}\n`).at(-1);
    expect(answer('c')).toMatch(/^b waits/);
    expect(answer('jobs[0]')).toMatch(/^a waits/);
    expect(answer('a')).toMatch(/^b waits/);
    expect(answer('lock')).toContain('no task is named "lock"');
  });
});

describe('interrupting and leaving', () => {
  test('Ctrl+C stops an endless loop, and takes away what is typed', () => {
    const here = new Conversation(80, 24);
    here.type('while True: pass').press('enter enter').settle(3);
    expect(here.frame()).toContain('runs: Ctrl+C interrupts');
    here.press('ctrl+c').settle().enter('1');
    expect(after(here)).toBe('>>> while True: pass\n...\n^C\nKeyboardInterrupt\n>>> 1\n1\n>>>'.replace('...\n', ''));
    here.type('abc').press('ctrl+c');
    expect(after(here)).toMatch(/>>> abc\nKeyboardInterrupt\n>>>$/);
  });

  test('Ctrl+C ends an exploration, and nothing else is carried out until it is over', () => {
    const here = new Conversation(80, 24).enter(':explore').type('1').press('enter').settle();
    expect(here.frame()).toContain('it is exploring: Ctrl+C ends that');
    expect(here.done.at(-1)).toMatchObject({ type: 'explore' });
    here.press('ctrl+c').settle();
    expect(here.done.at(-1)).toEqual({ type: 'explored' });
    here.send({ type: 'told', text: '1 run' });
    here.press('enter').settle();
    expect(after(here)).toBe('>>> :explore\nexploring ...\n1 run\n>>> 1\n1\n>>>');
    const left = new Conversation(80, 24).enter(':explore').press('ctrl+d').settle();
    expect(left.done).toContainEqual({ type: 'explored' });
  });

  test('what can never be woken is said to be so', () => {
    const here = new Conversation(80, 24).enter('await asyncio.Event().wait()');
    expect(here.frame()).toContain('nothing can ever wake it: Ctrl+C interrupts');
    here.press('ctrl+c').settle();
    expect(after(here)).toMatch(/\^C\nKeyboardInterrupt\n>>>$/);
  });

  test('Ctrl+D leaves at once, or asks where tasks are pending', () => {
    const here = new Conversation(80, 24);
    here.press('ctrl+d').settle();
    expect(here.done).toContainEqual({ type: 'exit', code: 0 });
    const busy = new Conversation(80, 24).enter('t = asyncio.create_task(asyncio.sleep(1))');
    busy.press('ctrl+d').settle();
    expect(busy.frame()).toContain('a task is pending');
    busy.press('enter').settle();
    expect(busy.done).not.toContainEqual({ type: 'exit', code: 0 });
    busy.press('ctrl+d down enter').settle();
    expect(busy.done).toContainEqual({ type: 'exit', code: 0 });
  });

  test('exit() leaves with its code', () => {
    expect(new Conversation(80, 24).enter('exit(3)').settle().done).toContainEqual({ type: 'exit', code: 3 });
  });
});

test('the player looks back at the very conversation', () => {
  const here = new Conversation(120, 40).enter(...TICK, 'await tick("a")').press('f4');
  expect(here.player.cursor).toBe(here.session.recording.length);
  here.press('left left');
  expect(here.frame()).toContain('await asyncio.sleep(1)');
  here.press('q');
  expect(here.text()).toMatch(/a 4\n>>>$/);
});

test('what makes no sense is said in a sentence', () => {
  const said = (typed: string): unknown => promptCommand(typed);
  expect(said(':rn 2')).toEqual({
    type: 'mistake',
    text: 'there is no command :rn, but there is :run; :help lists them',
  });
  expect(said(':hlep')).toMatchObject({ text: 'there is no command :hlep, but there is :help; :help lists them' });
  expect(said(':xyz')).toEqual({ type: 'mistake', text: 'there is no command :xyz; :help lists them' });
  expect(said(':run')).toEqual({ type: 'mistake', text: 'how long? :run 2s' });
  expect(said(':run -1s')).toMatchObject({ type: 'mistake' });
  expect(said(':step 3')).toMatchObject({ type: 'mistake' });
  expect(said(':save')).toMatchObject({ type: 'mistake' });
  expect(said(':run 250ms')).toEqual({ type: 'request', request: { what: 'wait', seconds: 0.25 } });
  expect(said(': run 1min')).toEqual({ type: 'request', request: { what: 'wait', seconds: 60 } });
  expect(new Set(PROMPT_COMMANDS.flatMap(({ name, also = [] }) => [name, ...also])).size).toBe(
    PROMPT_COMMANDS.reduce((sum, { also = [] }) => sum + 1 + also.length, 0),
  );
});

test('a conversation is saved as it was typed, and read again', () => {
  const requests = [
    { what: 'run', source: 'def f():\n    return 1\n' },
    { what: 'wait', seconds: 1.5 },
    { what: 'run', source: 'f()' },
  ] as const;
  const text = conversationText(requests);
  expect(text).toBe('>>> def f():\n...     return 1\n>>> :run 1.5s\n>>> f()\n');
  expect(conversationOf(text)).toEqual(['def f():\n    return 1', ':run 1.5s', 'f()']);
  expect(conversationOf('print(1)\n')).toBeUndefined();
  const here = new Conversation(80, 24);
  here.send({ type: 'loaded', file: 'talk.txt', text });
  here.settle();
  expect(after(here)).toBe('>>> def f():\n...     return 1\n>>> :run 1.5s\n>>> f()\n1\n>>>');
});
