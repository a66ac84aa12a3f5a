/**
 * The command line, in one table: what there is is parsed by it, and the help is made from it. Options stand before the file; what comes
 * after the file belongs to the program, as with `python`.
 */
import { nearest } from './near.ts';
import { wrapped } from './wrapped.ts';

/** An option: its name, what its value is (absent for a switch) and what it does. */
interface OptionRow {
  readonly name: string;
  readonly value?: string;
  /** The values there are, where they can be listed. */
  readonly among?: readonly string[];
  readonly help: string;
}

/** A command: its name, what follows it, what it does, and which options it has. */
interface CommandRow {
  readonly name: string;
  readonly operands: string;
  /** How many operands there must be; those beyond `most` belong to the program where `passes` is set. */
  readonly least: number;
  readonly most: number;
  readonly passes?: boolean;
  /** Whether `-m MODULE` may stand for the file. */
  readonly modules?: boolean;
  readonly help: string;
  readonly options: readonly string[];
  /** Options that it has where they are not given. */
  readonly unless?: Readonly<Record<string, string>>;
  /** What its own help says of options that mean something else, or less, elsewhere. */
  readonly says?: Readonly<Record<string, string>>;
}

const OPTIONS = [
  { name: 'plain', help: 'run like python: no screen, the program has the terminal' },
  { name: 'json', help: 'run and print every event as a line of JSON; explore: what was found as one' },
  { name: 'accessible', help: 'no screen: sentences, and commands typed as words' },
  { name: 'watch', help: 'run again whenever the file is saved' },
  { name: 'cores', value: 'N', help: 'cores of the simulated computer (4)' },
  { name: 'gil', value: 'on|off', among: ['on', 'off'], help: 'off: the free-threaded build' },
  {
    name: 'switch',
    value: 'cpython|any',
    among: ['cpython', 'any'],
    help: 'any: threads may switch between any two instructions',
  },
  { name: 'switch-interval', value: 'TIME', help: 'as sys.setswitchinterval(): 5ms, 0.005' },
  {
    name: 'costs',
    value: 'model|small',
    among: ['model', 'small'],
    help: 'what computing takes: as on a computer, or next to nothing (usual without threads and alarms)',
  },
  { name: 'seed', value: 'N', help: 'what is drawn at random: latencies, random without a seed' },
  { name: 'permute', value: 'N', help: 'another legal order of what Python leaves open, the same for the same N' },
  { name: 'schedule', value: 'TEXT', help: 'replay these choices' },
  { name: 'changes', value: 'TEXT', help: 'do these things otherwise, as # in the player copies them' },
  { name: 'world', value: 'FILE', help: 'settings of the simulated world (TOML, YAML or JSON)' },
  { name: 'events', value: 'N', help: 'events kept in the recording (1000000; --json: 10000000)' },
  {
    name: 'theme',
    value: 'dark|light|none|bare',
    among: ['dark', 'light', 'none', 'bare'],
    help: 'how the screen looks',
  },
  { name: 'runs', value: 'N', help: 'explore: orders that are run at most, each way (2000, fewer of long runs)' },
  { name: 'course', value: 'FOLDER', help: 'the course of this folder instead of ours' },
  { name: 'ascii', help: 'draw with ASCII signs only' },
  { name: 'no-mouse', help: 'leave the mouse to the terminal' },
] as const satisfies readonly OptionRow[];

/** The only argument of a worker of our own. */
export const AS_WORKER = 'be-worker';

/** How the operand begins that names a module in the place of a file. */
export const AS_MODULE = '-m ';

/** The name of an option. */
export type OptionName = (typeof OPTIONS)[number]['name'];

const LOOKS = ['accessible', 'theme', 'ascii', 'no-mouse'] as const;
const MACHINE = [
  'cores',
  'gil',
  'switch',
  'switch-interval',
  'costs',
  'seed',
  'permute',
  'schedule',
  'changes',
  'world',
  'events',
] as const;

const EVENTS = 'events kept in the recording (1000000)';

/** The commands; the first one is what `headwaiter` alone does. */
const COMMANDS = [
  { name: 'home', operands: '', least: 0, most: 0, help: 'the first screen', options: LOOKS },
  {
    name: 'run',
    operands: 'FILE [ARGUMENT ...]',
    least: 1,
    most: 1,
    passes: true,
    modules: true,
    help: 'watch a program run ("-" reads it from standard input, "-m MODULE" finds it as an import does)',
    options: ['plain', 'json', 'watch', ...MACHINE, ...LOOKS],
    says: { json: 'run and print every event as a line of JSON' },
  },
  { name: 'open', operands: 'RECORDING', least: 1, most: 1, help: 'look at a saved recording', options: LOOKS },
  {
    name: 'compare',
    operands: 'FILE FILE ...',
    least: 1,
    most: 9,
    help: 'programs side by side on one clock',
    options: [...MACHINE, ...LOOKS],
    // what takes next to no time in one program and its full time in another one cannot be compared
    unless: { costs: 'model' },
    says: { costs: 'what computing takes: as on a computer (usual here), or next to nothing', events: EVENTS },
  },
  {
    name: 'repl',
    operands: '',
    least: 0,
    most: 0,
    help: 'a prompt with await at the top, on the virtual clock',
    options: ['cores', 'gil', 'switch', 'switch-interval', 'seed', 'world', 'events', ...LOOKS],
    says: { events: EVENTS },
  },
  {
    name: 'explore',
    operands: 'FILE [ARGUMENT ...]',
    least: 1,
    most: 1,
    passes: true,
    modules: true,
    help: 'every order that Python leaves open (threads, answers, ...): what can go wrong',
    options: ['json', 'runs', 'cores', 'gil', 'switch', 'seed', 'world'],
    says: {
      json: 'print what was found as a line of JSON',
      runs: 'orders that are run at most, each way (2000, fewer of long runs)',
    },
  },
  {
    name: 'learn',
    operands: '[LESSON]',
    least: 0,
    most: 1,
    help: 'the lessons: their map, or one of them (2.2)',
    options: ['course', ...LOOKS],
  },
  { name: 'keys', operands: '', least: 0, most: 0, help: 'the keys as config.toml takes them', options: [] },
  { name: 'check', operands: 'FOLDER', least: 1, most: 1, help: 'prove a course of your own', options: [] },
  {
    name: 'progress',
    operands: '[show | export FILE | import FILE]',
    least: 0,
    most: 2,
    help: 'what you have learned: on this screen, to a file, from a file',
    options: [],
  },
] as const satisfies readonly CommandRow[];

/** The name of a command. */
export type CommandName = (typeof COMMANDS)[number]['name'];

/** A command line, understood. */
export interface Invocation {
  readonly command: CommandName;
  readonly options: ReadonlyMap<OptionName, string>;
  readonly operands: readonly string[];
  /** What is the program's: everything after the file. */
  readonly passed: readonly string[];
}

/** What the command line asks for: a command, a text to print, or a mistake in a sentence. */
export type Understood =
  | { readonly kind: 'command'; readonly invocation: Invocation }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'mistake'; readonly text: string };

/** Options that say where everything is to be seen. */
const WAYS = ['plain', 'json', 'accessible'] as const satisfies readonly OptionName[];

const mistake = (text: string): Understood => ({
  kind: 'mistake',
  text: `headwaiter: ${text}\nTry: headwaiter --help`,
});

/**
 * Reads a command line (without node and the script).
 * @param columns how wide the help may be
 */
export function understand(words: readonly string[], version: string, columns: number): Understood {
  const first = words[0];
  if (first === '--version' || first === '-V') return { kind: 'print', text: `headwaiter ${version}` };
  if (first === '--help' || first === '-h' || first === 'help') {
    if (words[1] !== undefined && !COMMANDS.some((command) => command.name === words[1])) return noCommand(words[1]);
    return { kind: 'print', text: helpText(columns, words[1]) };
  }
  const named = COMMANDS.find((command) => command.name === first);
  if (named !== undefined) return readWords(named, words.slice(1), columns);
  const meant = first === undefined ? undefined : withoutCommand(words);
  if (meant === undefined && first !== undefined && !first.startsWith('-')) return noCommand(first);
  return readWords(COMMANDS.find(({ name }) => name === meant) ?? COMMANDS[0], words, columns);
}

/** What to do with a file that is named without a command: `headwaiter shop.py`. */
function withoutCommand(words: readonly string[]): CommandName | undefined {
  const file = words[0]!.startsWith('-') ? words.find((word) => word.endsWith('.py')) : words[0]!;
  if (file === undefined) return undefined;
  return file.endsWith('.py') ? 'run' : file.endsWith('.jsonl') ? 'open' : undefined;
}

function noCommand(word: string): Understood {
  const like = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  const hint = like === undefined ? '' : `. Did you mean: headwaiter ${like}`;
  return mistake(`there is no command ${JSON.stringify(word)}${hint}`);
}

function readWords(
  command: CommandRow & { readonly name: CommandName },
  words: readonly string[],
  columns: number,
): Understood {
  const options = new Map<OptionName, string>();
  const operands: string[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word === '--') {
      at++;
      break;
    }
    if (word === '-m' && command.modules === true) {
      const name = words[at + 1];
      if (name === undefined) return mistake(`-m needs the name of a module: ${command.name} -m MODULE`);
      operands.push(`${AS_MODULE}${name}`);
      at += 2;
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      if (command.passes === true && operands.length >= command.most) {
        at++;
        break;
      }
      continue;
    }
    if (word === '--help' || word === '-h') return { kind: 'print', text: helpText(columns, command.name) };
    const [name, given] = split(word);
    const option: OptionRow | undefined = OPTIONS.find((row) => `--${row.name}` === name);
    if (option === undefined || !command.options.includes(option.name)) {
      return mistake(
        `${command.name === 'home' ? 'headwaiter' : command.name} has no option ${name}${likeOption(command, name)}`,
      );
    }
    const value = option.value === undefined ? given : (given ?? words[++at]);
    if (option.value === undefined && value !== undefined) return mistake(`${name} takes no value`);
    if (option.value !== undefined && value === undefined)
      return mistake(`${name} needs a value: ${name} ${option.value}`);
    if (option.among !== undefined && !option.among.includes(value!))
      return mistake(`${name} is one of ${option.among.join(', ')}`);
    options.set(option.name as OptionName, value ?? '');
  }
  const ways = WAYS.filter((name) => options.has(name));
  if (ways.length > 1) return mistake(`--${ways[0]} and --${ways[1]} are two ways: take one of them`);
  if (ways.length > 0 && options.has('watch'))
    return mistake(`--watch is for the screen: take --${ways[0]} without it`);
  for (const [name, value] of Object.entries(command.unless ?? {}))
    if (!options.has(name as OptionName)) options.set(name as OptionName, value);
  const passed = words.slice(at);
  // what stands behind `--` is no option, whatever it begins with
  operands.push(...passed.splice(0, command.passes === true ? command.most - operands.length : passed.length));
  if (operands.length < command.least) return mistake(`${command.name} needs ${command.operands}`);
  if (operands.length > command.most)
    return mistake(`${command.name} takes no ${JSON.stringify(operands[command.most])}`);
  return { kind: 'command', invocation: { command: command.name, options, operands, passed } };
}

/** The option that may be meant. */
function likeOption({ options }: CommandRow, name: string): string {
  const like = name.startsWith('--') ? nearest(name.slice(2), options) : undefined;
  return like === undefined ? '' : `. Did you mean: --${like}`;
}

/** `--name=value` in two. */
function split(word: string): readonly [name: string, value: string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Where the second column of the help begins: beyond the longest option. */
const HELP_AT = 33;
/** The help's second column is never narrower: where there is no room for it, it stands below the first. */
const HELP_LEAST = 30;
const HELP_MOST = 100;

/** The help: of one command, or of all. */
function helpText(columns: number, name?: string): string {
  const width = Math.min(columns, HELP_MOST);
  const command: CommandRow | undefined = COMMANDS.find((row) => row.name === name);
  if (command !== undefined && command.name !== 'home') {
    return [
      `headwaiter ${command.name}${command.options.length === 0 ? '' : ' [option ...]'} ${command.operands}`.trimEnd(),
      '',
      ...wrapped(`${command.help}.`, width),
      ...(command.options.length === 0 ? [] : ['', ...optionLines(command.options, width, command.says)]),
    ].join('\n');
  }
  return [
    ...wrapped('headwaiter: see what asyncio, threads, processes and the GIL do.', width),
    '',
    ...helpLines('headwaiter', 'the first screen', width),
    ...COMMANDS.filter((row) => row.name !== 'home').flatMap((row) =>
      helpLines(`headwaiter ${row.name} ${row.operands}`.trimEnd(), row.help, width),
    ),
    '',
    ...wrapped(
      "A .py file alone is run. Options stand before the file; what comes after it is the program's. Which of them a command has: headwaiter COMMAND --help.",
      width,
    ),
    '',
    ...optionLines(
      OPTIONS.map((option) => option.name),
      width,
    ),
    ...helpLines('--help, --version', 'this text; the version', width),
  ].join('\n');
}

function optionLines(names: readonly string[], width: number, says: Readonly<Record<string, string>> = {}): string[] {
  return (OPTIONS as readonly OptionRow[])
    .filter((option) => names.includes(option.name))
    .flatMap((option) =>
      helpLines(
        `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
        says[option.name] ?? option.help,
        width,
      ),
    );
}

/** What something is called and what it is: side by side, where there is room. */
function helpLines(called: string, help: string, width: number): string[] {
  const at = width - HELP_AT < HELP_LEAST ? 6 : HELP_AT;
  const [first, ...others] = wrapped(help, width - at);
  const name = `  ${called}`;
  const below = [first!, ...others].map((line) => `${' '.repeat(at)}${line}`);
  return name.length < at ? [`${name.padEnd(at)}${first}`, ...below.slice(1)] : [name, ...below];
}
