/** The commands of the prompt, in one table: a colon and a word. What is typed is understood by it, and the help is made from it. */
import type { PaneName } from '../view.ts';
import type { Request } from './session.ts';

/** What a command asks for. */
export type PromptCommand =
  | { readonly type: 'request'; readonly request: Request }
  | { readonly type: 'pane'; readonly pane: PaneName }
  | { readonly type: 'why'; readonly who: string }
  | { readonly type: 'load'; readonly file: string }
  | { readonly type: 'save'; readonly file: string }
  | { readonly type: 'world'; readonly file: string }
  | { readonly type: 'back' | 'explore' | 'player' | 'panes' | 'help' | 'quit' }
  | { readonly type: 'mistake'; readonly text: string };

interface Row {
  readonly name: string;
  readonly operand: string;
  readonly help: string;
  readonly also?: readonly string[];
  readonly make: (operand: string) => PromptCommand;
}

const mistake = (text: string): PromptCommand => ({ type: 'mistake', text });
const plain =
  (command: PromptCommand): ((operand: string) => PromptCommand) =>
  () =>
    command;
const pane = (name: PaneName): Row['make'] => plain({ type: 'pane', pane: name });

/** The table. */
export const PROMPT_COMMANDS: readonly Row[] = [
  { name: 'run', operand: 'TIME', help: 'let time pass: 2s, 300ms, 0.5', make: wait },
  {
    name: 'step',
    operand: '',
    help: 'one handle of the ready queue: a step of a task, a callback',
    make: plain({ type: 'request', request: { what: 'step' } }),
  },
  {
    name: 'turn',
    operand: '',
    help: 'one turn of the event loop',
    make: plain({ type: 'request', request: { what: 'turn' } }),
  },
  {
    name: 'why',
    operand: '[NAME]',
    help: 'what a task or thread waits for and who will wake it; without a name all of them',
    make: (who) => ({ type: 'why', who }),
  },
  {
    name: 'back',
    operand: '',
    help: 'undo the last input or step, exactly',
    also: ['undo'],
    make: plain({ type: 'back' }),
  },
  {
    name: 'player',
    operand: '',
    help: 'the whole conversation in the player: step through it, back and forth',
    make: plain({ type: 'player' }),
  },
  { name: 'tasks', operand: '', help: 'the tasks', make: pane('tasks') },
  { name: 'loop', operand: '', help: 'the event loop: ready queue, timers, I/O', make: pane('loop') },
  { name: 'timeline', operand: '', help: 'the timeline', make: pane('timeline') },
  { name: 'threads', operand: '', help: 'the threads and the GIL', make: pane('threads') },
  { name: 'locks', operand: '', help: 'locks and queues', make: pane('locks') },
  { name: 'processes', operand: '', help: 'the processes and their pipes', make: pane('processes') },
  {
    name: 'findings',
    operand: '',
    help: 'what was found: blocked loops, lost tasks, deadlocks',
    make: pane('findings'),
  },
  { name: 'panes', operand: '', help: 'hide the panes, show them again', make: plain({ type: 'panes' }) },
  {
    name: 'explore',
    operand: '',
    help: 'run all of this in every order that is left open',
    make: plain({ type: 'explore' }),
  },
  { name: 'save', operand: 'FILE', help: 'save what was typed; FILE.jsonl saves the recording', make: file('save') },
  { name: 'load', operand: 'FILE', help: 'run a file here, or repeat a saved conversation', make: file('load') },
  {
    name: 'world',
    operand: '[FILE]',
    help: 'tell everything again in a world with these settings; the usual world without',
    make: (name) => ({ type: 'world', file: name }),
  },
  { name: 'help', operand: '', help: 'this list', also: ['h', '?'], make: plain({ type: 'help' }) },
  {
    name: 'quit',
    operand: '',
    help: 'leave (Ctrl+D does it, too)',
    also: ['q', 'exit'],
    make: plain({ type: 'quit' }),
  },
];

function wait(operand: string): PromptCommand {
  const match = /^(\d+(?:\.\d*)?|\.\d+)\s*(s|ms|us|\u00b5s|m|min)?$/.exec(operand);
  if (match === null)
    return mistake(
      operand === ''
        ? 'how long? :run 2s'
        : `${JSON.stringify(operand)} is no length of time; write :run 2s, :run 300ms or :run 0.5`,
    );
  const unit = { s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, m: 60, min: 60 }[match[2] ?? 's']!;
  return { type: 'request', request: { what: 'wait', seconds: Number(match[1]) * unit } };
}

function file(type: 'save' | 'load'): Row['make'] {
  return (operand) => (operand === '' ? mistake(`which file? :${type} FILE`) : { type, file: operand });
}

/** What was typed after a colon, understood. */
export function promptCommand(typed: string): PromptCommand {
  const [, name = '', operand = ''] = /^:\s*(\S*)\s*(.*?)\s*$/s.exec(typed)!;
  if (name === '') return { type: 'help' };
  const row = PROMPT_COMMANDS.find((candidate) => candidate.name === name || candidate.also?.includes(name) === true);
  if (row === undefined) {
    const near = nearest(name);
    return mistake(
      `there is no command :${name}${near === undefined ? '' : `, but there is :${near}`}; :help lists them`,
    );
  }
  if (row.operand === '' && operand !== '')
    return mistake(`:${row.name} takes nothing after it, not ${JSON.stringify(operand)}`);
  return row.make(operand);
}

/** The command that was perhaps meant: one that begins so, or the nearest of those that are a letter or two away; rather one of the same letters. */
function nearest(name: string): string | undefined {
  const names = PROMPT_COMMANDS.map((row) => row.name);
  const begun = names.find((candidate) => candidate.startsWith(name));
  if (begun !== undefined) return begun;
  const near = names.filter((one) => Math.abs(one.length - name.length) <= 1 && apart(one, name) <= 2);
  const far = (one: string): number => apart(one, name) + (letters(one) === letters(name) ? 0 : 0.5);
  return near.sort((a, b) => far(a) - far(b))[0];
}
const letters = (word: string): string => [...word].sort().join('');

/** In how many places two words differ, read from the left. */
function apart(a: string, b: string): number {
  let count = Math.abs(a.length - b.length);
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) count++;
  return count;
}

/** The help, a line a command. */
export function promptHelp(): readonly string[] {
  return [
    'Type Python; await works at the top. Time stands still while you type: it passes while something is awaited, or by :run, :turn, :step.',
    ...PROMPT_COMMANDS.map((row) => `  ${`:${row.name} ${row.operand}`.padEnd(14)} ${row.help}`),
  ];
}

/** Commands that begin so, for completion. */
export const commandNames = (begun: string): readonly string[] =>
  PROMPT_COMMANDS.map((row) => row.name).filter((name) => name.startsWith(begun));
