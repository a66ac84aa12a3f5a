// Ctrl-C in a plain run: asked between two pieces of it, and told once until the program has dealt with it.
import { describe, expect, it } from 'vitest';
import { runPlain } from '../../src/engine/index.ts';

/** Runs a program at whose keyboard Ctrl-C is pressed at these askings (from 0). */
function run(source: string, presses: readonly number[], lines: (string | undefined)[] = []) {
  let [asked, isDown, taken, written] = [0, false, 0, ''];
  const result = runPlain(
    source,
    { filename: 'x.py' },
    {
      write: (_fd, text) => (written += text),
      readLine: () => (lines.length === 0 ? '' : lines.shift()),
      interrupts: {
        came() {
          if (!isDown) isDown = presses.includes(asked++);
          return isDown;
        },
        taken() {
          isDown = false;
          taken++;
        },
      },
    },
  );
  return { ...result, taken, written };
}

describe('Ctrl-C in a plain run', () => {
  it('raises KeyboardInterrupt where the program is, and ends it as SIGINT does', () => {
    const { written, exitCode, signal } = run('try:\n    while True: pass\nfinally:\n    print("cleaned up")\n', [2]);
    expect(written).toMatch(/cleaned up\n/);
    expect(written).toMatch(/KeyboardInterrupt\n/);
    expect(written).toContain('File "x.py", line 2, in <module>');
    expect([exitCode, signal]).toEqual([130, 2]);
  });
  it('comes as often as it is pressed', () => {
    const { written, taken, exitCode, signal } = run(
      `
import signal
pressed = 0
def handler(number, frame):
    global pressed
    pressed += 1
    print(pressed, frame.f_code.co_name)
    if pressed == 3:
        raise SystemExit(7)
signal.signal(signal.SIGINT, handler)
while True:
    pass
`,
      [0, 3, 6],
    );
    expect([written, taken, exitCode, signal]).toEqual(['1 <module>\n2 <module>\n3 <module>\n', 3, 7, 0]);
  });
  it('takes a program out of its wait for input, and what is asked again is read', () => {
    const { written } = run(
      'try:\n    input()\nexcept KeyboardInterrupt:\n    print("caught")\nprint(input())\n',
      [0],
      [undefined, 'next\n'],
    );
    expect(written).toBe('caught\nnext\n');
  });
  it('goes to the children, too, as a terminal sends it', () => {
    const { written } = run(
      `
import os, signal, time
child = os.fork()
if child == 0:
    try:
        while True: pass
    except KeyboardInterrupt:
        os._exit(5)
reading, writing = os.pipe()
group = os.fork()
if group == 0:
    os.setpgrp()
    os.write(writing, b"!")
    try:
        time.sleep(1)
    except KeyboardInterrupt:
        os._exit(6)
    os._exit(0)
os.read(reading, 1)
try:
    while True: pass
except KeyboardInterrupt:
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), os.waitstatus_to_exitcode(os.waitpid(group, 0)[1]))
`,
      [3],
    );
    expect(written).toBe('5 0\n');
  });
  it('does nothing to a program that ignores it', () => {
    const { written, taken } = run(
      'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nfor n in range(3_000_000): pass\nprint(n)\n',
      [0],
    );
    expect([written, taken]).toEqual(['2999999\n', 1]);
  });
});
