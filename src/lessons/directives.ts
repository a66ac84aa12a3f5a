/** Reading the `:::name` blocks of a lesson: settings first, then text and lists whose items may have settings of their own. */
import type { LessonProblem } from './types.ts';

/** A stretch of text and the line it begins on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** A list item of a directive: its first line, and the lines indented under it. */
export interface Item {
  readonly text: string;
  readonly line: number;
  /** Lines `key: value` right under the item, where the key is one the caller knows. */
  readonly keys: ReadonlyMap<string, Passage>;
  /** The other lines under it, as Markdown. */
  readonly body: Passage;
}

/** `:::name` ... `:::`, or the plain text between two of them (name ''). */
export interface Directive {
  readonly name: string;
  readonly line: number;
  readonly header: ReadonlyMap<string, readonly Passage[]>;
  /** The text before the first section or list. */
  readonly text: Passage;
  /** The items of the list under each section title, `''` for the list without one. */
  readonly sections: ReadonlyMap<string, readonly Item[]>;
}

/** What a directive may contain: header keys, section titles, keys of list items. */
export interface DirectiveShape {
  readonly keys: readonly string[];
  readonly sections: readonly string[];
  readonly itemKeys: readonly string[];
}

/**
 * Cuts a lesson's text into directives and the plain text between them.
 *
 *     :::name
 *     key: value            the header, up to the first empty line
 *
 *     Text in Markdown.
 *
 *     Goals:                a section title, only where the shape knows it
 *     - item                a list item; what is indented under it belongs to it
 *       key: value
 *       More text.
 *     :::
 */
export function readDirectives(
  file: string,
  body: string,
  firstLine: number,
  shapes: ReadonlyMap<string, DirectiveShape>,
  problems: LessonProblem[],
): readonly Directive[] {
  const directives: Directive[] = [];
  const lines = body.split('\n');
  let plain: string[] = [];
  let plainLine = firstLine;
  const finishPlain = (nextLine: number) => {
    if (plain.some((line) => line.trim() !== '')) {
      const skipped = plain.findIndex((line) => line.trim() !== '');
      const text = { text: plain.slice(skipped).join('\n').trimEnd(), line: plainLine + skipped };
      directives.push({ name: '', line: text.line, header: new Map(), text, sections: new Map() });
    }
    plain = [];
    plainLine = nextLine;
  };
  let fenced = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    const opening = fenced ? null : /^:::\s*([\w-]+)\s*$/.exec(line);
    if (!opening) {
      if (!fenced && /^:::/.test(line))
        problems.push({
          file,
          line: firstLine + index,
          message:
            line.trim() === ':::'
              ? 'nothing is open that ::: could close'
              : 'a directive is written :::name, alone on its line',
        });
      plain.push(line);
      continue;
    }
    const end = closingLine(lines, index + 1);
    if (end < 0) {
      problems.push({ file, line: firstLine + index, message: `:::${opening[1]} is never closed by a line of :::` });
      finishPlain(firstLine + index);
      return directives;
    }
    finishPlain(firstLine + end + 1);
    const shape = shapes.get(opening[1]!);
    if (shape === undefined)
      problems.push({
        file,
        line: firstLine + index,
        message: `unknown directive :::${opening[1]}; known are ${[...shapes.keys()].join(', ')}`,
      });
    else
      directives.push(
        readDirective(file, opening[1]!, lines.slice(index + 1, end), firstLine + index, shape, problems),
      );
    index = end;
  }
  finishPlain(firstLine + lines.length);
  return directives;
}

function closingLine(lines: readonly string[], from: number): number {
  let fenced = false;
  for (let index = from; index < lines.length; index++) {
    if (/^\s*(```|~~~)/.test(lines[index]!)) fenced = !fenced;
    if (!fenced && /^:::\s*$/.test(lines[index]!)) return index;
    if (!fenced && /^:::\s*[\w-]+/.test(lines[index]!)) return -1;
  }
  return -1;
}

function readDirective(
  file: string,
  name: string,
  lines: readonly string[],
  line: number,
  shape: DirectiveShape,
  problems: LessonProblem[],
): Directive {
  const header = new Map<string, Passage[]>();
  let at = 0;
  while (at < lines.length && lines[at]!.trim() !== '') {
    const match = /^([\w-]+):\s*(.*)$/.exec(lines[at]!);
    if (!match) {
      if (header.size === 0) break;
      problems.push({
        file,
        line: line + 1 + at,
        message: 'a setting is written "key: value"; an empty line ends the settings',
      });
    } else if (!shape.keys.includes(match[1]!)) {
      // a sentence may have a colon, too
      if (header.size === 0 && !/^[a-z-]+$/.test(match[1]!)) break;
      problems.push({
        file,
        line: line + 1 + at,
        message: `:::${name} has no setting "${match[1]}"; it has ${shape.keys.join(', ')}`,
      });
    } else {
      const passages = header.get(match[1]!) ?? [];
      passages.push({ text: match[2]!.trim(), line: line + 1 + at });
      header.set(match[1]!, passages);
    }
    at++;
  }
  const text: string[] = [];
  const textLine = line + 1 + at;
  const sections = new Map<string, Item[]>();
  let section = '';
  let inList = false;
  let fenced = false;
  for (; at < lines.length; at++) {
    const current = lines[at]!;
    if (/^(```|~~~)/.test(current)) fenced = !fenced;
    const title = /^([A-Z][\w ]*):\s*$/.exec(current);
    if (!fenced && title && shape.sections.includes(title[1]!)) {
      section = title[1]!;
      sections.set(section, sections.get(section) ?? []);
      inList = true;
      continue;
    }
    const bullet = !fenced && (inList || shape.sections.includes('')) ? /^(?:[-*]|\d+\.)\s+(.*)$/.exec(current) : null;
    if (bullet) {
      inList = true;
      const under: string[] = [];
      const itemLine = line + 1 + at;
      while (
        at + 1 < lines.length &&
        (/^\s+\S/.test(lines[at + 1]!) || (lines[at + 1]!.trim() === '' && /^\s+\S/.test(lines[at + 2] ?? '')))
      ) {
        under.push(lines[++at]!);
      }
      const items = sections.get(section) ?? [];
      items.push(readItem(file, bullet[1]!.trim(), itemLine, under, shape, problems));
      sections.set(section, items);
    } else if (inList && current.trim() !== '') {
      problems.push({
        file,
        line: line + 1 + at,
        message: 'after the list began, only list items (or text indented under one) may follow',
      });
    } else text.push(current);
  }
  return { name, line, header, text: { text: text.join('\n').trim(), line: textLine }, sections };
}

function readItem(
  file: string,
  text: string,
  line: number,
  under: readonly string[],
  shape: DirectiveShape,
  problems: LessonProblem[],
): Item {
  const keys = new Map<string, Passage>();
  const body: string[] = [];
  const indent = Math.min(...under.filter((one) => one.trim() !== '').map((one) => /^\s*/.exec(one)![0].length));
  under.forEach((one, index) => {
    const content = one.slice(indent);
    const match = /^([\w-]+):\s*(.*)$/.exec(content);
    if (match && shape.itemKeys.includes(match[1]!))
      keys.set(match[1]!, { text: match[2]!.trim(), line: line + 1 + index });
    else {
      const meant = match === null ? undefined : shape.itemKeys.find((key) => isSlipOf(match[1]!, key));
      if (meant === undefined) body.push(content);
      else
        problems.push({
          file,
          line: line + 1 + index,
          message: `an item has no setting "${match![1]}"; did you mean "${meant}"?`,
        });
    }
  });
  return { text, line, keys, body: { text: body.join('\n').trim(), line: line + 1 } };
}

/** Whether a word is another one with a letter wrong, missing, too many, or two of them exchanged. */
function isSlipOf(word: string, key: string): boolean {
  if (key.length < 3 || Math.abs(word.length - key.length) > 1) return false;
  let from = 0;
  while (from < key.length && word[from] === key[from]) from++;
  const [rest, wanted] = [word.slice(from), key.slice(from)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
