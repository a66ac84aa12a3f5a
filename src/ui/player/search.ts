/**
 * Searching a run: the sentences of its events, what they carry, and the lines of the program it comes to. Case, forms of a word and the order of words
 * do not matter: "cancelled worker" finds "worker is cancelled", "wakes", "woken" and "wake" find each other.
 */
import type { HeadwaiterEvent } from '../../events/index.ts';
import { eventText } from '../../trace/index.ts';
import type { Run } from './model.ts';

/** What is looked for: the text as it was typed, and the stems of its words. */
interface Wanted {
  readonly text: string;
  readonly words: readonly string[];
  /** Lines of the program that read so, "file:line". */
  readonly lines: ReadonlySet<string>;
}

/** The cursor just after the nearest event that has to do with a text; -1 when there is none. */
export function seekText(run: Run, cursor: number, text: string, direction: 1 | -1): number {
  if (text.trim() === '') return -1;
  const wanted = meaning(run, text.trim().toLowerCase());
  const known = new Map<string, boolean>();
  const { recording } = run.session;
  for (let index = direction === 1 ? cursor : cursor - 2; index >= 0 && index < run.length; index += direction) {
    if (matches(run, recording.event(index), wanted, known)) return index + 1;
  }
  return -1;
}

function meaning(run: Run, text: string): Wanted {
  const wanted = { text, words: wordsOf(text).map(stem) };
  const lines = new Set<string>();
  for (const [file, source] of run.timeline.world(run.length).sources) {
    for (const [index, line] of source.split('\n').entries()) {
      if (reads(line, wanted)) lines.add(`${file}:${index + 1}`);
    }
  }
  return { ...wanted, lines };
}

const MOST_TEXTS = 20_000;
/** Texts of an event that a reader never sees as such. */
const HIDDEN = new Set(['kind', 'file', 'source', 'traceback', 'python', 'switchModel', 'question']);

/** Names that the library has for itself ("_set_result_unless_cancelled"): who reads them in no sentence does not look for them. */
const isPrivate = (value: string): boolean => /^_[a-z]\w*$/i.test(value);

function matches(run: Run, event: HeadwaiterEvent, wanted: Wanted, known: Map<string, boolean>): boolean {
  if (event.kind === 'line') return wanted.lines.has(`${event.file}:${event.line}`);
  if (event.kind === 'source.loaded') return false;
  const text = wordsFor(run, event);
  let verdict = known.get(text);
  if (verdict === undefined) {
    if (known.size > MOST_TEXTS) known.clear();
    known.set(text, (verdict = reads(text, wanted)));
  }
  return verdict;
}

/** All that can be said of an event: its sentence, its kind, its own texts. */
function wordsFor(run: Run, event: HeadwaiterEvent): string {
  let text = `${eventText(event, run.timeline.names)}\n${event.kind}`;
  const fields = event as unknown as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'string' && value !== '' && !HIDDEN.has(name) && !isPrivate(value)) text += `\n${value}`;
  }
  return text;
}

function reads(text: string, { text: typed, words }: Omit<Wanted, 'lines'>): boolean {
  const lower = text.toLowerCase();
  if (lower.includes(typed)) return true;
  if (words.length === 0) return false;
  const parts = wordsOf(text).map(stem);
  return words.every((word) => parts.some((part) => (DIGITS.test(word) ? part === word : part.startsWith(word))));
}

// ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const DIGITS = /^\d+$/;

/** The words of a text in small letters; `putNowait`, `put_nowait` and `Task-12` are two each. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? []
  );
}

/** Forms that no ending explains. */
const FORMS: Readonly<Record<string, string>> = {
  woken: 'wake',
  woke: 'wake',
  held: 'hold',
  slept: 'sleep',
  ran: 'run',
  begun: 'begin',
  began: 'begin',
  sent: 'send',
  got: 'get',
  took: 'take',
  taken: 'take',
  left: 'leave',
  lost: 'lose',
  threw: 'throw',
  done: 'do',
  met: 'meet',
};
const stems = new Map<string, string>();
const MOST_STEMS = 10_000;

/** A word without the ending that makes a form of it: cancel for cancels, cancelled and cancelling. */
function stem(word: string): string {
  const form = FORMS[word];
  if (form !== undefined) return bare(form);
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size > MOST_STEMS) stems.clear();
    stems.set(word, (known = bare(word)));
  }
  return known;
}

function bare(word: string): string {
  const cut = word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word.replace(/(?:s|e)$/, '');
  const short = cut.length < 2 ? word : cut;
  return short.replace(/(\p{L})\1$/u, '$1');
}

// ── what was perhaps meant ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The typed text with each unknown word replaced by the one of this run that is written almost like it; undefined where that changes nothing. */
export function perhapsMeant(run: Run, text: string): string | undefined {
  const { tasks, threads, locks, sources } = run.timeline.world(run.length);
  const named = [...tasks.values(), ...threads.values(), ...locks.values()].map(({ name }) => name);
  const words = new Set([...named, ...sources.values(), ...VOCABULARY].flatMap(wordsOf));
  const meant = text
    .trim()
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (words.has(word) ? word : (nearWord(word, words) ?? word)));
  return meant === text.trim().toLowerCase() ? undefined : meant;
}

/** Words of the sentences about events. */
const VOCABULARY = [
  'cancelled deadlock exception finished queue semaphore timeout waiting woken prints raises released',
];

function nearWord(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > least) continue;
    const away = editsBetween(word, other);
    if (away < least || (away === least && best === undefined)) [best, least] = [other, away];
  }
  return best;
}

/** Letters to put in, take out, change or swap to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let [older, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      let edits = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + same);
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        edits = Math.min(edits, older[at - 2]! + 1);
      next.push(edits);
    }
    [older, last] = [last, next];
  }
  return last[b.length]!;
}
