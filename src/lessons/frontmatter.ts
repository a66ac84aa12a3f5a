/** The YAML between `---` at the top of a lesson, a chapter or a course, with the line of every setting. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { LessonProblem } from './types.ts';

/** A file cut into its front matter and the text below it. */
export interface FrontMatter {
  /** The settings by key; empty when there is no front matter or it cannot be read. */
  readonly settings: ReadonlyMap<string, Setting>;
  /** Whether it could be read: what is missing in one that could not has been told. */
  readonly isRead: boolean;
  readonly body: string;
  /** The line, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** One setting and where it stands. */
export interface Setting {
  readonly value: unknown;
  readonly line: number;
}

/** Cuts off and reads the YAML between `---` lines at the top of a file. Mistakes are added to `problems`. */
export function readFrontMatter(file: string, text: string, problems: LessonProblem[]): FrontMatter {
  const lines = text.split('\n');
  const none = { settings: new Map<string, Setting>(), isRead: false, body: text, bodyLine: 1 };
  if (lines[0]?.trim() !== '---') {
    problems.push({
      file,
      line: 1,
      message: 'the file must begin with front matter: settings between two lines of ---',
    });
    return none;
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) {
    problems.push({ file, line: 1, message: 'the front matter is never closed: a second line of --- is missing' });
    return none;
  }
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter });
  for (const error of document.errors)
    problems.push({
      file,
      line: counter.linePos(error.pos[0]).line + 1,
      message: `this is not YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')} (a text with a colon stands in quotes)`,
    });
  const settings = new Map<string, Setting>();
  if (document.errors.length === 0 && isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (!isScalar(pair.key)) continue;
      const at = pair.key.range ? counter.linePos(pair.key.range[0]).line + 1 : 2;
      const node = pair.value as { toJSON?: () => unknown } | null;
      settings.set(String(pair.key.value), { value: node?.toJSON ? node.toJSON() : null, line: at });
    }
  }
  return { settings, isRead: document.errors.length === 0, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Reads settings with the checks and worded problems that every front matter needs. */
export class Settings {
  private readonly file: string;
  private readonly settings: ReadonlyMap<string, Setting>;
  private readonly isRead: boolean;
  private readonly problems: LessonProblem[];

  constructor(file: string, { settings, isRead }: FrontMatter, problems: LessonProblem[]) {
    this.file = file;
    this.settings = settings;
    this.isRead = isRead;
    this.problems = problems;
  }

  /** Complains about every key that is not among the known ones. */
  onlyKnown(known: readonly string[]): void {
    for (const [key, { line }] of this.settings) {
      if (!known.includes(key)) this.complain(line, `unknown setting "${key}"; known are ${known.join(', ')}`);
    }
  }

  text(key: string, required: boolean): string {
    const setting = this.settings.get(key);
    if (setting === undefined) {
      if (required && this.isRead) this.complain(1, `the front matter lacks "${key}"`);
      return '';
    }
    if (typeof setting.value !== 'string')
      this.complain(setting.line, `"${key}" must be a text (a number in quotes is one)`);
    return String(setting.value ?? '');
  }

  number(key: string): number | undefined {
    const setting = this.settings.get(key);
    if (setting === undefined) return undefined;
    if (typeof setting.value === 'number' && setting.value > 0) return setting.value;
    this.complain(setting.line, `"${key}" must be a number above 0`);
    return undefined;
  }

  /** A whole number, as of cores. */
  whole(key: string, most: number): number | undefined {
    const value = this.number(key);
    if (value === undefined || (Number.isInteger(value) && value <= most)) return value;
    this.complain(this.settings.get(key)!.line, `"${key}" must be a whole number from 1 to ${most}`);
    return undefined;
  }

  flag(key: string): boolean | undefined {
    const setting = this.settings.get(key);
    if (setting === undefined) return undefined;
    if (typeof setting.value !== 'boolean') this.complain(setting.line, `"${key}" must be true or false`);
    return setting.value === true;
  }

  /** One of several words. */
  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    const setting = this.settings.get(key);
    if (setting === undefined) return undefined;
    const found = words.find((word) => word === setting.value);
    if (found === undefined) this.complain(setting.line, `"${key}" must be one of ${words.join(', ')}`);
    return found;
  }

  /** A list of words, each of which must pass `allowed`. */
  words<T extends string>(key: string, allowed: (word: string) => word is T, expected: string): readonly T[] {
    const setting = this.settings.get(key);
    if (setting === undefined) return [];
    const list = Array.isArray(setting.value) ? setting.value.map(String) : String(setting.value).split(/\s*,\s*/);
    return list.filter((word): word is T => {
      const good = allowed(word);
      if (!good) this.complain(setting.line, `"${key}": "${word}" is not ${expected}`);
      return good;
    });
  }

  mapping(key: string): Readonly<Record<string, unknown>> | undefined {
    const setting = this.settings.get(key);
    if (setting === undefined) return undefined;
    if (typeof setting.value === 'object' && setting.value !== null && !Array.isArray(setting.value))
      return setting.value as Record<string, unknown>;
    this.complain(setting.line, `"${key}" must be a mapping of settings`);
    return undefined;
  }

  private complain(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }
}
