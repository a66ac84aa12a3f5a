/**
 * Bytes from a terminal into keys. Terminals send several keys in one piece when somebody types fast, cut sequences in two when the line
 * is slow, and say the same key in several ways; here all of that becomes a list of named keys, pasted texts and reports.
 *
 * Names: a printable character is its own name ('a', 'A', '?', 'é'); others are words ('up', 'enter', 'f5'), with 'ctrl+', 'alt+' and
 * 'shift+' before them in this order. The blank is 'space'.
 */

/** A key by name. `text` is what it would type; '' for keys that type nothing. */
export interface KeyPress {
  readonly type: 'key';
  readonly key: string;
  readonly text: string;
}

/** Text pasted in one go (bracketed paste). */
export interface Paste {
  readonly type: 'paste';
  readonly text: string;
}

/** A mouse report; cells are counted from 0. */
export interface Mouse {
  readonly type: 'mouse';
  readonly action: 'press' | 'drag' | 'release' | 'up' | 'down';
  readonly x: number;
  readonly y: number;
}

/** What the terminal answered when it was asked for the colour of its background. */
export interface Background {
  readonly type: 'background';
  readonly light: boolean;
}

/** What somebody does at a terminal. */
export type Input = KeyPress | Paste | Mouse;

/** An input, or an answer of the terminal. */
export interface Arrived {
  readonly input: Input | Background;
}

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

const FINALS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'center',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

const TILDES: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

const key = (name: string, text = ''): KeyPress => ({ type: 'key', key: name, text });

/** Takes pieces of text as they arrive and gives back whole inputs. */
export class InputReader {
  #rest = '';
  /** A paste has begun of which a part has been handed on: whatever comes before its end belongs to it, however slow the line is. */
  #pasting = false;

  /** Whether a sequence has begun that may go on in the next piece: a lone Escape is only certain after a short while. */
  get pending(): boolean {
    return this.#rest !== '';
  }

  /** The inputs that a piece completes. */
  read(piece: string): Arrived[] {
    const pasted = this.#rest === '' && !this.#pasting ? UNMARKED.exec(piece) : null;
    if (pasted !== null) return unmarked(pasted[1]!, pasted[2]!);
    this.#rest += piece;
    return this.#take(false);
  }

  /** What is left, taken as it stands: a lone Escape is the Escape key. */
  flush(): Arrived[] {
    return this.#take(true);
  }

  #take(all: boolean): Arrived[] {
    const inputs: Arrived[] = [];
    let text = this.#rest;
    while (text !== '') {
      const found = this.#pasting || text.startsWith(PASTE_START) ? this.#paste(text, all) : next(text, all);
      if (found === undefined) break;
      if (found.input !== undefined) inputs.push({ input: found.input });
      text = text.slice(found.length);
    }
    this.#rest = text;
    return inputs;
  }

  /** A paste, or what has arrived of it by now. Ctrl+C alone gives up one whose end got lost. */
  #paste(text: string, all: boolean): Found | undefined {
    const start = this.#pasting ? 0 : PASTE_START.length;
    if (this.#pasting && text === '\x03') {
      this.#pasting = false;
      return next(text, all);
    }
    const end = text.indexOf(PASTE_END);
    if (end < 0 && !all) return undefined;
    this.#pasting = end < 0;
    const until = end < 0 ? text.length - begunEnd(text) : end;
    const length = end < 0 ? until : end + PASTE_END.length;
    if (length === 0) return undefined;
    const input: Paste = { type: 'paste', text: pasted(text.slice(start, until)) };
    return { input: input.text === '' ? undefined : input, length };
  }
}

/** Characters at the end of a text with which the mark of a paste's end may begin: it can be cut in two like everything else. */
function begunEnd(text: string): number {
  let size = Math.min(text.length, PASTE_END.length - 1);
  while (size > 0 && !PASTE_END.startsWith(text.slice(text.length - size))) size--;
  return size;
}

/** Lines with blanks before them that arrive in one piece: a paste by a terminal that does not mark it, for nobody types so fast. */
const UNMARKED =
  /^([^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*[\r\n][ \t]+[^\s\x00-\x1f\x7f](?:[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*[^\s\x00-\x1f\x7f])?)([\r\n]*)$/;

/** Its text as a paste, the ends of line behind it as keys. */
function unmarked(text: string, ends: string): Arrived[] {
  const paste: Arrived = { input: { type: 'paste', text: pasted(text) } };
  const enters = pasted(ends).length;
  return [paste, ...Array.from({ length: enters }, (): Arrived => ({ input: key('enter') }))];
}

interface Found {
  readonly input: Input | Background | undefined;
  readonly length: number;
}

/** The first input of a text; undefined when more of it has to come first. */
function next(text: string, all: boolean): Found | undefined {
  if (text[0] !== '\x1b') {
    const character = String.fromCodePoint(text.codePointAt(0)!);
    return { input: plainKey(character), length: character.length };
  }
  if (text.length === 1) return all ? { input: key('escape'), length: 1 } : undefined;
  if (text[1] === '[') return text[2] === 'M' ? oldMouse(text, all) : control(text, all);
  if (']PX^_'.includes(text[1]!)) return answer(text, all);
  if (text[1] === 'O') {
    if (text.length < 3) return all ? { input: key('alt+O'), length: 2 } : undefined;
    const name = FINALS[text[2]!];
    return { input: name === undefined ? undefined : key(name), length: 3 };
  }
  if (text[1] === '\x1b') return { input: key('escape'), length: 1 };
  const character = String.fromCodePoint(text.codePointAt(1)!);
  const base = plainKey(character).key;
  return {
    input: key(base.startsWith('ctrl+') ? base.replace('ctrl+', 'ctrl+alt+') : `alt+${base}`),
    length: 1 + character.length,
  };
}

const pasted = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What begins as an answer does, and not as a key pressed with Alt. */
const ANSWERS = /^\x1b(?:\]\d+;|P[\d>|!=+$]|_G)/;

/** A string, as terminals answer questions: `ESC ]`, `ESC P` and their like, up to BEL or `ESC \`. None of it is a key. */
function answer(text: string, all: boolean): Found | undefined {
  const whole = /^\x1b[\]PX^_]([^\x07\x1b]*)(?:\x07|\x1b\\)/.exec(text);
  if (whole !== null) return { input: background(whole[1]!), length: whole[0].length };
  if (!all && /^\x1b.[^\x07\x1b]*\x1b?$/s.test(text)) return undefined;
  return ANSWERS.test(text) ? { input: undefined, length: text.length } : { input: key(`alt+${text[1]!}`), length: 2 };
}

/** The colour in an answer to `OSC 11`: "rgb:ffff/ffff/dddd", of one to four digits a part. */
function background(body: string): Background | undefined {
  const parts = /^11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(body);
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  return { type: 'background', light: 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 };
}

/** A control sequence: `ESC [ parameters final`. */
function control(text: string, all: boolean): Found | undefined {
  const match = /^\x1b\[([<=>?]?)([0-9;:]*)([ -/]*)([@-~])/.exec(text);
  if (match === null) {
    if (/^\x1b\[[0-9;:<=>? -/]*$/.test(text) && !all) return undefined;
    return { input: text.length === 2 ? key('alt+[') : undefined, length: Math.max(2, text.length) };
  }
  const length = match[0].length;
  const [, mark, numbers, , final] = match;
  if (mark === '<' && (final === 'M' || final === 'm')) return { input: mouse(numbers!, final), length };
  if (mark !== '') return { input: undefined, length };
  const [first = 0, second = 1] = numbers!.split(';').map((number) => Number(number.split(':')[0]));
  if (final === '~') return { input: named(TILDES[first], second), length };
  if (final === 'Z') return { input: key('shift+tab'), length };
  if (final === 'u') return { input: unicode(first, second), length };
  // where the cursor stands, and no F3
  if (final === 'R' && first > 1) return { input: undefined, length };
  return { input: named(FINALS[final!], second), length };
}

/** A key by name with the modifiers of its report: 1 plus shift 1, alt 2, ctrl 4. */
function named(name: string | undefined, modifiers: number): KeyPress | undefined {
  return name === undefined ? undefined : key(prefix(modifiers) + name);
}

const prefix = (modifiers: number): string => {
  const bits = Math.max(0, modifiers - 1);
  return `${(bits & 4) !== 0 ? 'ctrl+' : ''}${(bits & 2) !== 0 ? 'alt+' : ''}${(bits & 1) !== 0 ? 'shift+' : ''}`;
};

/** `CSI code ; modifiers u`, which some terminals send for keys that plain bytes can't tell apart. */
function unicode(code: number, modifiers: number): KeyPress | undefined {
  if (code < 1 || code > 0x10ffff) return undefined;
  const base = plainKey(String.fromCodePoint(code));
  if (modifiers <= 1) return base;
  if (base.text !== '' && base.text.length === 1 && modifiers === 2)
    return key(base.text.toUpperCase(), base.text.toUpperCase());
  return key(prefix(modifiers) + base.key);
}

function mouse(numbers: string, final: string): Mouse | undefined {
  const [button = 0, column = 1, row = 1] = numbers.split(';').map(Number);
  const place = { x: column - 1, y: row - 1 };
  if ((button & 64) !== 0) return { type: 'mouse', action: (button & 1) === 0 ? 'up' : 'down', ...place };
  if ((button & 3) !== 0 && (button & 32) === 0) return undefined;
  if (final === 'm') return { type: 'mouse', action: 'release', ...place };
  return { type: 'mouse', action: (button & 32) !== 0 ? 'drag' : 'press', ...place };
}

/** A report as terminals send it that do not know the one we ask for: three characters, each 32 more than what it says. */
function oldMouse(text: string, all: boolean): Found | undefined {
  if (text.length < 6) return all ? { input: undefined, length: text.length } : undefined;
  const [button = 0, column = 1, row = 1] = [3, 4, 5].map((at) => text.charCodeAt(at) - 32);
  const isRelease = (button & 67) === 3;
  const input = mouse(`${isRelease ? button & ~3 : button};${column};${row}`, isRelease ? 'm' : 'M');
  return { input, length: 6 };
}

function plainKey(character: string): KeyPress {
  switch (character) {
    case '\r':
    case '\n':
      return key('enter');
    case '\t':
      return key('tab');
    case '\x7f':
    case '\b':
      return key('backspace');
    case ' ':
      return key('space', ' ');
    case '\0':
      return key('ctrl+space');
    case '\x1b':
      return key('escape');
    default:
  }
  const code = character.codePointAt(0)!;
  if (code <= 26) return key(`ctrl+${String.fromCharCode(code + 96)}`);
  // the signs behind the letters: Ctrl+\, Ctrl+], Ctrl+^, Ctrl+_
  if (code < 32) return key(`ctrl+${String.fromCharCode(code + 64)}`);
  return key(character, character);
}
