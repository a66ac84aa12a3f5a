/**
 * The key table: every key there is, what it does and how that is said, in one place. The screens look keys up here, the help screen and
 * the accessible screen's list of words are made from it, and a config file changes it by the actions' names.
 */
import type { Command } from './messages.ts';
import { signAfter } from './text.ts';

/** Where a key works. `player` keys work wherever a run is shown. */
export type KeyContext = 'player' | 'editor' | 'compare' | 'lesson' | 'prompt' | 'everywhere';

/** One row of the table. */
export interface Action {
  /** Its name in the config file. */
  readonly id: string;
  readonly keys: readonly string[];
  /** What is typed for it in the accessible screen. */
  readonly words: readonly string[];
  readonly help: string;
  readonly group: Group;
  readonly context: KeyContext;
  readonly command: Command;
}

/** The sections of the help screen, in order. */
export const GROUPS = [
  'Move',
  'Jump',
  'Play',
  'Stop at',
  'Look',
  'Timeline',
  'Change the past',
  'Program',
  'Compare',
  'Lesson',
  'Prompt',
  'Editor',
  'headwaiter',
] as const;
export type Group = (typeof GROUPS)[number];

type Row = readonly [id: string, keys: string, words: string, help: string, command: Command];

/** Keys are separated by blanks, words by commas. */
const rows = (group: Group, context: KeyContext, list: readonly Row[]): readonly Action[] =>
  list.map(([id, keys, words, help, command]) => ({
    id,
    keys: keys.split(' ').filter((key) => key !== ''),
    words: words.split(', ').filter((word) => word !== ''),
    help,
    group,
    context,
    command,
  }));

const pair = (
  id: string,
  keys: readonly [forth: string, back: string],
  words: readonly [forth: string, back: string],
  help: readonly [forth: string, back: string],
  make: (direction: 1 | -1) => Command,
): readonly Row[] => [
  [`${id}.next`, keys[0], words[0], help[0], make(1)],
  [`${id}.back`, keys[1], words[1], help[1], make(-1)],
];

/** The table as it is without a config file. */
export const ACTIONS: readonly Action[] = [
  ...rows('Move', 'player', [
    ...pair(
      'line',
      ['right l', 'left h'],
      ['line, next, n', 'back line, back, b'],
      ['one line on', 'one line back'],
      (direction) => ({
        type: 'step',
        step: 'line',
        direction,
      }),
    ),
    ...pair(
      'instruction',
      ['i', 'I'],
      ['instruction', 'back instruction'],
      ['one instruction on', 'one instruction back'],
      (direction) => ({
        type: 'step',
        step: 'instruction',
        direction,
      }),
    ),
    ...pair('event', ['e', 'E'], ['event', 'back event'], ['one event on', 'one event back'], (direction) => ({
      type: 'step',
      step: 'event',
      direction,
    })),
    ...pair(
      'turn',
      ['t', 'T'],
      ['turn', 'back turn'],
      ['one turn of the event loop on', 'one turn back'],
      (direction) => ({
        type: 'step',
        step: 'turn',
        direction,
      }),
    ),
    ...pair(
      'switch',
      ['s', 'S'],
      ['switch', 'back switch'],
      ['to the next switch of task or thread', 'to the switch before'],
      (direction) => ({
        type: 'step',
        step: 'switch',
        direction,
      }),
    ),
    ...pair(
      'gil',
      ['g', 'G'],
      ['gil', 'back gil'],
      ['to the next hand-over of the GIL', 'to the hand-over before'],
      (direction) => ({
        type: 'step',
        step: 'gil',
        direction,
      }),
    ),
    ...pair(
      'output',
      ['o', 'O'],
      ['print', 'back print'],
      ['to the next output', 'to the output before'],
      (direction) => ({
        type: 'step',
        step: 'output',
        direction,
      }),
    ),
    ['call.into', 'd', 'into', 'into the next call (down)', { type: 'call', how: 'into' }],
    ['call.over', 'x', 'over', 'over the call on this line', { type: 'call', how: 'over' }],
    ['call.out', 'u', 'out', 'out of this function (up)', { type: 'call', how: 'out' }],
  ]),
  ...rows('Jump', 'player', [
    ...pair(
      'change',
      ['c', 'C'],
      ['change', 'back change'],
      ['to the next change of the chosen task or thread', 'to its change before'],
      (direction) => ({
        type: 'change',
        direction,
      }),
    ),
    ...pair(
      'kind',
      ['y', 'Y'],
      ['again', 'back again'],
      ['to the next event of the chosen kind', 'to the one before'],
      (direction) => ({
        type: 'kind',
        direction,
      }),
    ),
    ...pair(
      'value',
      ['}', '{'],
      ['value change', 'back value change'],
      ['to the next change of a chosen value', 'to the change before'],
      (direction) => ({ type: 'valueChange', direction }),
    ),
    [
      'value.choose',
      '*',
      'choose value',
      'choose the value: a variable, or what the inspector was asked for',
      { type: 'menu', menu: 'values' },
    ],
    ['kind.choose', ';', 'kind', 'choose that kind of event', { type: 'menu', menu: 'kinds' }],
    ['cause', 'w', 'why', 'to the cause: who woke, cancelled or blocks it; where it failed', { type: 'cause' }],
    ['back', 'backspace', 'return', 'back to where the last jump came from', { type: 'back' }],
    ['start', 'home <', 'start', 'to the start', { type: 'end', direction: -1 }],
    ['end', 'end >', 'end', 'to the end', { type: 'end', direction: 1 }],
    ['goto', '@', 'time', 'to a moment (0.5, 300ms), an event (#120) or a line (:7)', { type: 'ask', what: 'time' }],
    ['search', '/', 'search', 'search events, output and code', { type: 'ask', what: 'search' }],
    ...pair('found', ['n', 'N'], ['found', 'back found'], ['to the next hit', 'to the hit before'], (direction) => ({
      type: 'found',
      direction,
    })),
  ]),
  ...rows('Play', 'player', [
    ['play', 'space', 'play, pause', 'play, pause', { type: 'play' }],
    ['faster', '+ =', 'faster', 'faster', { type: 'rate', by: 1 }],
    ['slower', '-', 'slower', 'slower', { type: 'rate', by: -1 }],
    ['beat', 'p', 'pace', 'what one beat is: a line, a turn, a switch, the clock', { type: 'menu', menu: 'beat' }],
  ]),
  ...rows('Stop at', 'player', [
    ['break', 'b', 'break', 'break point on the selected line, or the current one', { type: 'breakpoint' }],
    [
      'break.kinds',
      'B',
      'stops',
      'stop when a task wakes, a lock is freed, a timer fires and so on',
      { type: 'menu', menu: 'breaks' },
    ],
    ...pair(
      'run',
      ['r', 'R'],
      ['run', 'back run'],
      ['run to the next break point', 'run back to the one before'],
      (direction) => ({
        type: 'run',
        direction,
      }),
    ),
  ]),
  ...rows('Look', 'player', [
    ['select.up', 'up k', 'up', 'select: up', { type: 'select', by: -1 }],
    ['select.down', 'down j', 'down', 'select: down', { type: 'select', by: 1 }],
    ['page.up', 'pageup', 'page up', 'scroll up', { type: 'page', by: -1 }],
    ['page.down', 'pagedown', 'page down', 'scroll down', { type: 'page', by: 1 }],
    ['enter', 'enter', 'enter', 'go to what is selected', { type: 'enter' }],
    ['follow', 'f', 'follow', 'follow the selected task or thread: all else dims', { type: 'follow' }],
    ['unfollow', 'F escape', 'unfollow', 'follow nobody', { type: 'unfollow' }],
    ['pane.next', 'tab', 'next pane', 'next pane', { type: 'focusBy', by: 1 }],
    ['pane.back', 'shift+tab', 'pane before', 'pane before', { type: 'focusBy', by: -1 }],
    ['zoom', 'z', 'zoom', 'this pane alone, and back', { type: 'zoom' }],
    ['pane.code', '1', 'code', 'the code', { type: 'focus', pane: 'code' }],
    ['pane.tasks', '2', 'tasks', 'the tasks', { type: 'focus', pane: 'tasks' }],
    ['pane.loop', '3', 'loop', 'the event loop', { type: 'focus', pane: 'loop' }],
    ['pane.timeline', '4', 'timeline', 'the timeline', { type: 'focus', pane: 'timeline' }],
    ['pane.output', '5', 'output', 'the output', { type: 'focus', pane: 'output' }],
    ['pane.threads', '6', 'threads', 'threads, GIL and cores', { type: 'focus', pane: 'threads' }],
    ['pane.processes', '7', 'processes', 'processes and pipes', { type: 'focus', pane: 'processes' }],
    ['pane.locks', '8', 'locks', 'locks, queues, devices', { type: 'focus', pane: 'locks' }],
    ['pane.inspector', '9', 'inspect', 'one task or thread from inside', { type: 'focus', pane: 'inspector' }],
    ['pane.findings', '0', 'findings', 'what was found', { type: 'focus', pane: 'findings' }],
    ['pane.events', '`', 'events', 'the events; up and down go through them', { type: 'focus', pane: 'events' }],
    ['evaluate', ':', 'value', 'the value of an expression at this moment', { type: 'ask', what: 'evaluate' }],
  ]),
  ...rows('Timeline', 'player', [
    ['timeline.in', ']', 'zoom in', 'zoom in at the cursor', { type: 'scale', by: 1 }],
    ['timeline.out', '[', 'zoom out', 'zoom out', { type: 'scale', by: -1 }],
    ['timeline.left', ',', 'pan left', 'pan left', { type: 'pan', by: -1 }],
    ['timeline.right', '.', 'pan right', 'pan right', { type: 'pan', by: 1 }],
  ]),
  ...rows('Change the past', 'player', [
    [
      'otherwise',
      'a',
      'otherwise',
      'what could happen otherwise here: choose, and the run forks',
      { type: 'menu', menu: 'changes' },
    ],
    ['run.other', 'v', 'other run', 'the next of the runs', { type: 'nextRun', by: 1 }],
    ['run.list', 'V', 'runs', 'list of the runs', { type: 'menu', menu: 'runs' }],
    ['compare', '|', 'compare', 'all runs side by side on one clock', { type: 'sideBySide' }],
  ]),
  ...rows('Program', 'player', [
    ['edit', 'm', '', 'edit the program here and run it again', { type: 'edit' }],
    ['editor', 'M', 'edit', 'edit it in your own editor ($EDITOR)', { type: 'editor' }],
    ['restart', 'ctrl+r', 'restart', 'read the file again and run it again', { type: 'restart' }],
    ['input', '!', 'input', 'give the program the line it waits for', { type: 'ask', what: 'input' }],
    ['save', 'ctrl+s', 'save', 'save the recording', { type: 'ask', what: 'save' }],
    ['replay', '#', 'replay', 'copy the command that replays this run', { type: 'copyReplay' }],
  ]),
  ...rows('Compare', 'compare', [
    ['compare.next', 'right l', '', 'on by a hundredth of the time', { type: 'step', step: 'event', direction: 1 }],
    ['compare.back', 'left h', '', 'back by a hundredth of the time', { type: 'step', step: 'event', direction: -1 }],
    ['compare.start', 'home <', '', 'to the start', { type: 'end', direction: -1 }],
    ['compare.end', 'end >', '', 'to the end', { type: 'end', direction: 1 }],
    ['compare.play', 'space', '', 'play, pause', { type: 'play' }],
    ['compare.up', 'up k', 'number before', 'the knob above', { type: 'select', by: -1 }],
    ['compare.down', 'down j', 'next number', 'the knob below', { type: 'select', by: 1 }],
    ['compare.more', '+ =', 'more', 'more: all run again at once', { type: 'slider', by: 1 }],
    ['compare.less', '-', 'less', 'less: all run again at once', { type: 'slider', by: -1 }],
    ['compare.open', 'enter', 'look into', 'look into the run', { type: 'enter' }],
    ['compare.other', 'tab v', 'next run', 'the next run', { type: 'nextRun', by: 1 }],
    ['compare.replay', '#', '', 'copy the command that replays this run', { type: 'copyReplay' }],
  ]),
  ...rows('Lesson', 'lesson', [
    ['lesson.on', 'enter', '', 'give the answer; go on', { type: 'lesson', what: 'on' }],
    ['lesson.skip', 's', '', 'pass over a question, or see its answer', { type: 'lesson', what: 'skip' }],
    ['lesson.next', 'ctrl+n', '', 'to the next step', { type: 'lesson', what: 'next' }],
    ['lesson.back', 'ctrl+p', '', 'to the step before', { type: 'lesson', what: 'back' }],
    ['lesson.remark', 'n', '', 'to the next remark', { type: 'lesson', what: 'remark' }],
    ['lesson.remarkBack', 'N', '', 'to the remark before', { type: 'lesson', what: 'remarkBack' }],
    ['lesson.edit', 'm', '', 'edit your file here', { type: 'lesson', what: 'edit' }],
    ['lesson.editor', 'M', '', 'edit it in your own editor ($EDITOR)', { type: 'lesson', what: 'editor' }],
    ['lesson.check', 'ctrl+r', '', 'check your file', { type: 'lesson', what: 'check' }],
    ['lesson.hint', 'h', '', 'a hint', { type: 'lesson', what: 'hint' }],
    [
      'lesson.solution',
      'ctrl+o',
      '',
      'a solution, after passing or after the hints',
      { type: 'lesson', what: 'solution' },
    ],
    [
      'lesson.startOver',
      'ctrl+x',
      '',
      'begin the file anew; a copy of yours is kept',
      { type: 'lesson', what: 'startOver' },
    ],
  ]),
  ...rows('Prompt', 'prompt', [
    [
      'prompt.enter',
      'enter',
      '',
      'carry out what is typed; a new line where it is not whole',
      { type: 'prompt', what: 'enter' },
    ],
    ['prompt.newLine', 'alt+enter ctrl+j', '', 'a new line in any case', { type: 'editing', what: 'newLine' }],
    ['prompt.complete', 'tab', '', 'complete the name; again: the next one', { type: 'prompt', what: 'complete' }],
    ['prompt.completeBack', 'shift+tab', '', 'the completion before', { type: 'prompt', what: 'completeBack' }],
    [
      'prompt.up',
      'up',
      '',
      'the line above; what was typed before (it may begin like this)',
      { type: 'prompt', what: 'up' },
    ],
    ['prompt.down', 'down', '', 'the line below; what was typed after', { type: 'prompt', what: 'down' }],
    ['prompt.earlier', 'ctrl+p', '', 'what was typed before', { type: 'prompt', what: 'earlier' }],
    ['prompt.later', 'ctrl+n', '', 'what was typed after', { type: 'prompt', what: 'later' }],
    ['prompt.pane', 'f2', '', 'the next pane', { type: 'prompt', what: 'pane' }],
    ['prompt.panes', 'f3', '', 'hide or show the panes', { type: 'prompt', what: 'panes' }],
    ['prompt.player', 'f4', '', 'look back: the whole conversation in the player', { type: 'prompt', what: 'player' }],
    ['prompt.back', 'f5', '', 'undo the last input or step', { type: 'prompt', what: 'back' }],
    ['prompt.step', 'f6', '', 'one handle of the ready queue', { type: 'prompt', what: 'step' }],
    ['prompt.turn', 'f7', '', 'one turn of the event loop', { type: 'prompt', what: 'turn' }],
    ['prompt.scrollUp', 'pageup', '', 'scroll up', { type: 'prompt', what: 'scrollUp' }],
    ['prompt.scrollDown', 'pagedown', '', 'scroll down', { type: 'prompt', what: 'scrollDown' }],
    ['prompt.left', 'left ctrl+b', '', 'left', { type: 'editing', what: 'left' }],
    ['prompt.right', 'right ctrl+f', '', 'right', { type: 'editing', what: 'right' }],
    ['prompt.wordLeft', 'ctrl+left alt+b', '', 'a word to the left', { type: 'editing', what: 'wordLeft' }],
    ['prompt.wordRight', 'ctrl+right alt+f', '', 'a word to the right', { type: 'editing', what: 'wordRight' }],
    ['prompt.lineStart', 'home ctrl+a', '', 'start of the line', { type: 'editing', what: 'lineStart' }],
    ['prompt.lineEnd', 'end ctrl+e', '', 'end of the line', { type: 'editing', what: 'lineEnd' }],
    ['prompt.textStart', 'ctrl+home', '', 'start of what is typed', { type: 'editing', what: 'textStart' }],
    ['prompt.textEnd', 'ctrl+end', '', 'end of what is typed', { type: 'editing', what: 'textEnd' }],
    [
      'prompt.backspace',
      'backspace ctrl+h',
      '',
      'take away the character before',
      { type: 'editing', what: 'backspace' },
    ],
    ['prompt.delete', 'delete', '', 'take away the character after', { type: 'editing', what: 'delete' }],
    ['prompt.killLine', 'ctrl+k', '', 'take away the rest of the line', { type: 'editing', what: 'killLine' }],
    ['prompt.killStart', 'ctrl+u', '', 'take away the line up to here', { type: 'prompt', what: 'killStart' }],
    ['prompt.killWord', 'ctrl+w alt+backspace', '', 'take away the word before', { type: 'prompt', what: 'killWord' }],
    ['prompt.undo', 'ctrl+_', '', 'undo typing', { type: 'editing', what: 'undo' }],
    ['prompt.clear', 'escape', '', 'take away what is typed', { type: 'prompt', what: 'clear' }],
    ['prompt.interrupt', 'ctrl+c', '', 'interrupt what runs', { type: 'prompt', what: 'interrupt' }],
    ['prompt.end', 'ctrl+d', '', 'leave the prompt (it asks where tasks are pending)', { type: 'prompt', what: 'end' }],
  ]),
  ...rows('Editor', 'editor', [
    ['editor.saveRun', 'ctrl+s', '', 'save and run', { type: 'editing', what: 'saveRun' }],
    ['editor.run', 'ctrl+r', '', 'run without saving', { type: 'editing', what: 'run' }],
    ['editor.save', 'ctrl+o', '', 'save and go on editing', { type: 'editing', what: 'save' }],
    ['editor.undo', 'ctrl+z ctrl+_', '', 'undo', { type: 'editing', what: 'undo' }],
    ['editor.redo', 'ctrl+y', '', 'do again', { type: 'editing', what: 'redo' }],
    ['editor.find', 'ctrl+f', '', 'find', { type: 'editing', what: 'find' }],
    ['editor.findNext', 'ctrl+g f3', '', 'find again', { type: 'editing', what: 'findNext' }],
    ['editor.comment', 'ctrl+n', '', 'comment, uncomment', { type: 'editing', what: 'comment' }],
    ['editor.cut', 'ctrl+x', '', 'cut what is selected', { type: 'editing', what: 'cut' }],
    ['editor.copy', 'ctrl+b', '', 'copy what is selected', { type: 'editing', what: 'copy' }],
    ['editor.paste', 'ctrl+v', '', 'put it here', { type: 'editing', what: 'paste' }],
    ['editor.all', 'ctrl+a', '', 'select everything', { type: 'editing', what: 'selectAll' }],
    ['editor.kill', 'ctrl+k', '', 'take away the rest of the line', { type: 'editing', what: 'killLine' }],
    ['editor.left', 'left', '', 'left', { type: 'editing', what: 'left' }],
    ['editor.right', 'right', '', 'right', { type: 'editing', what: 'right' }],
    ['editor.up', 'up', '', 'up', { type: 'editing', what: 'up' }],
    ['editor.down', 'down', '', 'down', { type: 'editing', what: 'down' }],
    ['editor.wordLeft', 'ctrl+left alt+b', '', 'a word to the left', { type: 'editing', what: 'wordLeft' }],
    ['editor.wordRight', 'ctrl+right alt+f', '', 'a word to the right', { type: 'editing', what: 'wordRight' }],
    ['editor.pageUp', 'pageup', '', 'a page up', { type: 'editing', what: 'pageUp' }],
    ['editor.pageDown', 'pagedown', '', 'a page down', { type: 'editing', what: 'pageDown' }],
    ['editor.lineStart', 'home', '', 'start of the line', { type: 'editing', what: 'lineStart' }],
    ['editor.lineEnd', 'end ctrl+e', '', 'end of the line', { type: 'editing', what: 'lineEnd' }],
    ['editor.textStart', 'ctrl+home', '', 'start of the text', { type: 'editing', what: 'textStart' }],
    ['editor.textEnd', 'ctrl+end', '', 'end of the text', { type: 'editing', what: 'textEnd' }],
    ['editor.selectLeft', 'shift+left', '', 'select to the left', { type: 'editing', what: 'left', selecting: true }],
    [
      'editor.selectRight',
      'shift+right',
      '',
      'select to the right',
      { type: 'editing', what: 'right', selecting: true },
    ],
    ['editor.selectUp', 'shift+up', '', 'select upwards', { type: 'editing', what: 'up', selecting: true }],
    ['editor.selectDown', 'shift+down', '', 'select downwards', { type: 'editing', what: 'down', selecting: true }],
    [
      'editor.selectStart',
      'shift+home',
      '',
      'select to the start of the line',
      { type: 'editing', what: 'lineStart', selecting: true },
    ],
    [
      'editor.selectEnd',
      'shift+end',
      '',
      'select to the end of the line',
      { type: 'editing', what: 'lineEnd', selecting: true },
    ],
    ['editor.newLine', 'enter', '', 'a new line, indented', { type: 'editing', what: 'newLine' }],
    ['editor.indent', 'tab', '', 'indent', { type: 'editing', what: 'indent' }],
    ['editor.dedent', 'shift+tab', '', 'take back an indentation', { type: 'editing', what: 'dedent' }],
    ['editor.backspace', 'backspace', '', 'take away the character before', { type: 'editing', what: 'backspace' }],
    ['editor.delete', 'delete ctrl+d', '', 'take away the character after', { type: 'editing', what: 'delete' }],
    ['editor.leave', 'escape ctrl+q', '', 'leave the editor; asks when something would be lost', { type: 'leave' }],
  ]),
  ...rows('headwaiter', 'everywhere', [
    ['help', '? f1', 'help', 'this help', { type: 'help' }],
    ['theme', 'ctrl+t', '', 'light or dark', { type: 'theme' }],
    ['repaint', 'ctrl+l', '', 'draw the screen anew', { type: 'repaint' }],
    ['suspend', 'ctrl+z', '', 'back to the shell for a while (fg returns)', { type: 'suspend' }],
    ['leave', 'q', 'quit, q', 'leave this screen', { type: 'leave' }],
    ['quit', 'ctrl+c', '', 'quit headwaiter', { type: 'quit' }],
  ]),
];

/** Keys looked up by name. */
export interface KeyMap {
  readonly actions: readonly Action[];
  /** The file that changes the table, and what in it means nothing, in sentences; for the help screen. */
  readonly config?: { readonly file: string; readonly problems: readonly string[] };
  command(key: string, context: 'player' | 'editor' | 'compare' | 'lesson' | 'prompt' | 'other'): Command | undefined;
  /** The first key of an action, for hints; '' when it has none. */
  keyOf(id: string): string;
}

/**
 * The table with the changes of a config file: action name to the keys it has instead.
 * @returns the map, and a sentence for every row of the file that means nothing
 */
export function makeKeyMap(wanted: Readonly<Record<string, readonly string[]>> = {}): {
  readonly map: KeyMap;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const changes = namedKeys(wanted, problems);
  const contextOf = new Map(ACTIONS.map((action) => [action.id, action.context]));
  const actions = ACTIONS.map((action) => {
    const own = changes[action.id];
    if (own !== undefined) return { ...action, keys: own };
    // a key given to an action leaves the one that had it
    const taken = new Set(
      Object.entries(changes).flatMap(([id, keys]) => (meet(contextOf.get(id), action.context) ? keys : [])),
    );
    return { ...action, keys: action.keys.filter((key) => !taken.has(key)) };
  });
  const tables = {
    player: table(actions, 'player', problems),
    editor: table(actions, 'editor', problems),
    compare: table(actions, 'compare', problems),
    lesson: table(actions, 'lesson', problems),
    prompt: table(actions, 'prompt', problems),
    other: table(actions, 'everywhere', problems),
  };
  const byId = new Map(actions.map((action) => [action.id, action.keys[0] ?? '']));
  return {
    map: {
      actions,
      command: (key, context) => tables[context].get(key),
      keyOf: (id) => byId.get(id) ?? '',
    },
    problems: [...new Set(problems)],
  };
}

/** The changes with every key by its own name; what is no action or no key is left out and said. */
function namedKeys(
  wanted: Readonly<Record<string, readonly string[]>>,
  problems: string[],
): Readonly<Record<string, readonly string[]>> {
  const changes: Record<string, readonly string[]> = {};
  for (const [id, keys] of Object.entries(wanted)) {
    if (!ACTIONS.some((action) => action.id === id)) {
      problems.push(`there is no action called ${JSON.stringify(id)} (headwaiter keys lists them)`);
      continue;
    }
    const named: string[] = [];
    for (const key of keys) {
      const name = keyNamed(key);
      if (name === undefined) problems.push(`${id}: there is no key ${JSON.stringify(key)}`);
      else named.push(name);
    }
    if (named.length > 0 || keys.length === 0) changes[id] = named;
  }
  // somebody who can't leave is trapped
  if (changes.quit?.length === 0 && changes.leave?.length === 0) {
    problems.push('something has to leave: quit keeps its keys');
    delete changes.quit;
  }
  return changes;
}

/** Whether two contexts can be in force at the same time. */
const meet = (a: KeyContext | undefined, b: KeyContext): boolean => a === b || a === 'everywhere' || b === 'everywhere';

/** Keys of a context; its own rows come before those that hold everywhere. */
function table(actions: readonly Action[], context: KeyContext, problems: string[]): ReadonlyMap<string, Command> {
  const found = new Map<string, { readonly command: Command; readonly from: KeyContext }>();
  for (const action of actions) {
    if (action.context !== context && action.context !== 'everywhere') continue;
    for (const key of action.keys) {
      const before = found.get(key);
      if (before !== undefined && before.from === action.context)
        problems.push(`two actions have the key ${JSON.stringify(key)}`);
      if (before === undefined || before.from === 'everywhere')
        found.set(key, { command: action.command, from: action.context });
    }
  }
  return new Map([...found].map(([key, { command }]) => [key, command]));
}

const SHOWN: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  space: 'Space',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Del',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** A key's own name, for a text as people write it or help shows it: Ctrl+S, PgUp, Space, ←; undefined where there is no such key. */
export function keyNamed(text: string): string | undefined {
  if (signAfter(text, 0) === text.length && text.trim() !== '') return named.get(text) ?? text;
  const parts = text.trim().split(/\+(?=.)/);
  const last = parts.pop()!;
  const modifiers = parts.map((part) => part.toLowerCase());
  const order = MODIFIERS.filter((modifier) => modifiers.includes(modifier));
  if (order.length !== modifiers.length) return undefined;
  const plain =
    named.get(last.toLowerCase()) ??
    (last !== '' && signAfter(last, 0) === last.length ? last.toLowerCase() : undefined);
  return plain === undefined ? undefined : [...order, plain].join('+');
}

const MODIFIERS = ['ctrl', 'alt', 'shift'];
/** Keys that are called by a word, by all their names. */
const named: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHOWN).flatMap(([name, shown]): [string, string][] => [
    [name, name],
    [shown.toLowerCase(), name],
  ]),
  ['insert', 'insert'],
  ...Array.from({ length: 12 }, (_, number): [string, string] => [`f${number + 1}`, `f${number + 1}`]),
]);

/** A text in which `{run.next}` stands for an action of the table, with what `name` calls that: other braces are left. */
export function withActions(text: string, actions: readonly Action[], name: (action: Action) => string): string {
  return text.replace(/\{([\w.]+)\}/g, (all, id: string) => {
    const action = actions.find((candidate) => candidate.id === id);
    return action === undefined ? all : name(action);
  });
}

/** A key as a reader sees it: Ctrl+S, ←, Space. */
export function keyLabel(key: string, ascii = false): string {
  const parts = key === '+' ? ['+'] : key.split(/\+(?=.)/);
  const last = parts.pop()!;
  const arrow = ascii && (SHOWN[last] ?? '').charCodeAt(0) > 127 ? last[0]!.toUpperCase() + last.slice(1) : undefined;
  const plain = parts.length > 0 && last.length === 1 ? last.toUpperCase() : last;
  const name = arrow ?? SHOWN[last] ?? (/^f\d+$/.test(last) ? last.toUpperCase() : plain);
  return [...parts.map((part) => part[0]!.toUpperCase() + part.slice(1)), name].join('+');
}
