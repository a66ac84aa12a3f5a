/**
 * A small PEG engine: turns grammar text (notation in grammar.ts) into functions over tokens, with memory, left recursion and CPython's
 * notion of "the furthest token looked at", which is where a plain "invalid syntax" stands.
 */
import type { ParseError } from '../problem.ts';
import { Kind, type Token } from '../tokens/token.ts';

/** A piece of the tree that complaints look at: what it is, where, and its parts. */
export interface Piece {
  readonly kind: string;
  readonly first: Token;
  readonly last: Token;
  readonly items: readonly Value[];
}
/** What an item yields: a token, a piece, a list from a repetition, null for "absent" or a lookahead. */
export type Value = Token | Piece | Value[] | null;
/** `undefined` means: does not match. */
type Match = Value | undefined;
type Step = (reader: Reader) => Match;
/** @returns the value of the alternative; undefined makes the whole rule fail; complaints throw */
export type Action = (reader: Reader, items: Value[]) => Match;

interface Rule {
  run: Step;
  readonly index: number;
  readonly left: boolean;
  /** What was found while mistakes were not looked for also holds where they are, and the other way round, as in CPython. */
  readonly shared: boolean;
}

/** Rules that CPython remembers (besides those that may begin with themselves). */
const SHARED = new Set(
  'expression star_expression disjunction conjunction inversion factor awaited arguments strings block simple del_target star_target'.split(
    ' ',
  ),
);

/** Grammar text made runnable. */
export class Grammar {
  private readonly rules = new Map<string, Rule>();
  private readonly actions: Readonly<Record<string, Action>>;

  constructor(text: string, actions: Readonly<Record<string, Action>>) {
    this.actions = actions;
    const sources: [string, string][] = [];
    for (const line of text.split('\n')) {
      const head = /^(\w+)(?: \((left)\))?: (.*)$/.exec(line);
      if (head !== null) {
        const name = head[1] as string;
        const left = head[2] !== undefined;
        this.rules.set(name, { run: fail, index: this.rules.size, left, shared: left || SHARED.has(name) });
        sources.push([name, head[3] as string]);
      } else if (line.trim() !== '') (sources[sources.length - 1] as [string, string])[1] += line;
    }
    for (const [name, source] of sources) {
      const rule = this.rules.get(name) as Rule;
      const body = new RuleReader(source, this).whole();
      rule.run = name === 'expression_quietly' ? quietly(body) : body;
    }
  }

  start(name: string): Step {
    return this.call(name);
  }

  /** The step that applies a rule: from memory, growing, or afresh. */
  call(name: string): Step {
    const rule = this.rules.get(name);
    if (rule === undefined) throw new Error(`the grammar has no rule ${name}`);
    return (reader) => reader.apply(rule);
  }

  action(name: string): Action | undefined {
    return this.actions[name];
  }
}

const fail: Step = () => undefined;

/** Reads with the rules for mistakes switched off. */
function quietly(step: Step): Step {
  return (reader) => {
    const before = reader.withMistakes;
    reader.withMistakes = false;
    const value = step(reader);
    reader.withMistakes = before;
    return value;
  };
}

/** One reading of the tokens. */
export class Reader {
  readonly tokens: readonly Token[];
  mark = 0;
  /** How many tokens have been looked at. */
  fill = 0;
  withMistakes = false;
  private readonly endError: (() => ParseError) | null;
  private memory: (Map<number, { value: Match; mark: number }> | undefined)[] = [];

  /** @param endError what to throw when the last token is looked at though the text is broken there */
  constructor(tokens: readonly Token[], endError: (() => ParseError) | null) {
    this.tokens = tokens;
    this.endError = endError;
  }

  /** Starts again from the first token; `fill` stays, as in CPython. */
  again(): void {
    this.mark = 0;
    this.memory = [];
    this.withMistakes = true;
  }

  look(): Token {
    const { mark, tokens } = this;
    if (mark >= this.fill) {
      this.fill = mark + 1;
      if (mark >= tokens.length - 1 && this.endError !== null) throw this.endError();
    }
    return (tokens[mark] ?? tokens[tokens.length - 1]) as Token;
  }

  lastLookedAt(): Token {
    return this.tokens[Math.min(this.fill, this.tokens.length) - 1] as Token;
  }

  apply(rule: Rule): Match {
    const start = this.mark;
    const key = start * 2 + (this.withMistakes && !rule.shared ? 1 : 0);
    let here = this.memory[key];
    if (here === undefined) this.memory[key] = here = new Map();
    const known = here.get(rule.index);
    if (known !== undefined) {
      this.mark = known.mark;
      return known.value;
    }
    if (!rule.left) {
      const value = rule.run(this);
      here.set(rule.index, { value, mark: this.mark });
      return value;
    }
    const entry: { value: Match; mark: number } = { value: undefined, mark: start };
    here.set(rule.index, entry);
    for (;;) {
      this.mark = start;
      const value = rule.run(this);
      if (value === undefined || this.mark <= entry.mark) break;
      entry.value = value;
      entry.mark = this.mark;
    }
    this.mark = entry.mark;
    return entry.value;
  }

  /** A piece from `start` to the current token. */
  piece(kind: string, start: number, items: readonly Value[]): Piece {
    const first = this.tokens[start] as Token;
    const last = this.mark > start ? (this.tokens[this.mark - 1] as Token) : first;
    return { kind, first, last, items };
  }
}

interface Alternative {
  readonly items: readonly Step[];
  readonly cuts: readonly number[];
  readonly mistake: boolean;
  readonly action: string | null;
}

const KINDS: Record<string, Kind> = {
  NAME: Kind.NAME,
  NUMBER: Kind.NUMBER,
  STRING: Kind.STRING,
  NEWLINE: Kind.NEWLINE,
  INDENT: Kind.INDENT,
  DEDENT: Kind.DEDENT,
  EOF: Kind.EOF,
  FSTRING_MIDDLE: Kind.FSTRING_MIDDLE,
  FSTRING_END: Kind.FSTRING_END,
};
const SOFT_KEYWORDS = new Set(['match', 'case', 'type', '_']);

/** Reads the right side of one rule. */
class RuleReader {
  private readonly words: string[];
  private at = 0;
  private readonly grammar: Grammar;

  constructor(source: string, grammar: Grammar) {
    this.grammar = grammar;
    this.words = source.match(/'[^']*'|"[^"]*"|=>|&&|\w+|[^\s\w]/g) ?? [];
  }

  whole(): Step {
    return this.alternatives(null);
  }

  private alternatives(close: string | null): Step {
    const list: Alternative[] = [];
    do list.push(this.alternative(close));
    while (this.take('|'));
    if (close !== null && !this.take(close)) throw new Error(`${close} missing in: ${this.words.join(' ')}`);
    return chooser(list, this.grammar);
  }

  private alternative(close: string | null): Alternative {
    const items: Step[] = [];
    const cuts: number[] = [];
    // As in CPython, only an alternative that is nothing but a rule for mistakes can be switched off.
    let mistake = false;
    let action: string | null = null;
    while (this.at < this.words.length) {
      const word = this.words[this.at] as string;
      if (word === '|' || word === close) break;
      if (word === '=>') {
        action = this.words[this.at + 1] as string;
        this.at += 2;
      } else if (word === '~') {
        this.at++;
        cuts.push(items.length);
      } else {
        mistake = items.length === 0 && word.startsWith('bad_');
        items.push(this.item());
      }
    }
    return { items, cuts, mistake, action };
  }

  private take(word: string): boolean {
    if (this.words[this.at] !== word) return false;
    this.at++;
    return true;
  }

  private item(): Step {
    if (this.take('&&')) return forced(this.atom(), (this.words[this.at - 1] as string).slice(1, -1));
    if (this.take('&')) return ahead(this.atom(), true);
    if (this.take('!')) return ahead(this.atom(), false);
    if (this.take('[')) return optional(this.alternatives(']'));
    const base = this.atom();
    if (this.take('*')) return repeat(base, null, 0);
    if (this.take('+')) return repeat(base, null, 1);
    if (this.take('.')) {
      const element = this.atom();
      this.at++; // the plus
      return repeat(element, base, 1);
    }
    return base;
  }

  private atom(): Step {
    const word = this.words[this.at++] as string;
    if (word === '(') return this.alternatives(')');
    if (word[0] === "'") return literal(word.slice(1, -1));
    if (word[0] === '"') return softKeyword(word.slice(1, -1));
    const kind = KINDS[word];
    if (kind !== undefined) return ofKind(kind);
    if (word === 'FSTRING_START') return fstringStart(false);
    if (word === 'TSTRING_START') return fstringStart(true);
    if (word === 'SOFT_KEYWORD') return anySoftKeyword;
    return this.grammar.call(word);
  }
}

// ---- the steps

function chooser(list: readonly Alternative[], grammar: Grammar): Step {
  const actions = list.map((alternative) => outcome(alternative, grammar));
  const only = list[0] as Alternative;
  if (list.length === 1 && only.items.length === 1 && only.action === null && !only.mistake)
    return only.items[0] as Step;
  return (reader) => {
    const start = reader.mark;
    for (let i = 0; i < list.length; i++) {
      const alternative = list[i] as Alternative;
      if (alternative.mistake && !reader.withMistakes) continue;
      reader.mark = start;
      const values: Value[] = [];
      let matched = true;
      for (let k = 0; k < alternative.items.length; k++) {
        const value = (alternative.items[k] as Step)(reader);
        if (value === undefined) {
          matched = false;
          // Past a cut no other alternative is tried.
          if (alternative.cuts.some((cut) => k >= cut)) return undefined;
          break;
        }
        values.push(value);
      }
      if (matched)
        return (actions[i] as (reader: Reader, start: number, values: Value[]) => Match)(reader, start, values);
    }
    reader.mark = start;
    return undefined;
  };
}

function outcome(
  alternative: Alternative,
  grammar: Grammar,
): (reader: Reader, start: number, values: Value[]) => Match {
  const { action } = alternative;
  if (action === null) {
    const own = alternative.items.flatMap((step, i) => (LOOKAHEADS.has(step) ? [] : [i]));
    if (own.length === 1) return (_reader, _start, values) => values[own[0] as number];
    return (reader, start, values) => reader.piece('', start, values);
  }
  if (/^\d$/.test(action)) return (_reader, _start, values) => values[Number(action) - 1] as Value;
  const run = grammar.action(action);
  if (run !== undefined) return (reader, _start, values) => run(reader, values);
  if (/^[a-z]+_/.test(action)) throw new Error(`no action ${action}`);
  return (reader, start, values) => reader.piece(action, start, values);
}

function literal(text: string): Step {
  return (reader) => {
    const token = reader.look();
    if (token.text !== text || token.kind < Kind.KEYWORD) return undefined;
    reader.mark++;
    return token;
  };
}

function softKeyword(text: string): Step {
  return (reader) => {
    const token = reader.look();
    if (token.text !== text || token.kind !== Kind.NAME) return undefined;
    reader.mark++;
    return token;
  };
}

const anySoftKeyword: Step = (reader) => {
  const token = reader.look();
  if (token.kind !== Kind.NAME || !SOFT_KEYWORDS.has(token.text)) return undefined;
  reader.mark++;
  return token;
};

function ofKind(kind: Kind): Step {
  return (reader) => {
    const token = reader.look();
    if (token.kind !== kind) return undefined;
    reader.mark++;
    return token;
  };
}

function fstringStart(template: boolean): Step {
  return (reader) => {
    const token = reader.look();
    if (token.kind !== Kind.FSTRING_START || /t/i.test(token.text) !== template) return undefined;
    reader.mark++;
    return token;
  };
}

function optional(step: Step): Step {
  return (reader) => {
    const start = reader.mark;
    const value = step(reader);
    if (value !== undefined) return value;
    reader.mark = start;
    return null;
  };
}

/** Steps that only look: they yield no value. */
const LOOKAHEADS = new WeakSet<Step>();

function ahead(step: Step, wanted: boolean): Step {
  const look: Step = (reader) => {
    const start = reader.mark;
    const found = step(reader) !== undefined;
    reader.mark = start;
    return found === wanted ? null : undefined;
  };
  LOOKAHEADS.add(look);
  return look;
}

function forced(step: Step, text: string): Step {
  return (reader) => {
    const value = step(reader);
    if (value !== undefined || !reader.withMistakes) return value;
    throw new Forced(text, reader.look());
  };
}

/** `&&'x'` was not there; diagnose.ts words it. */
export class Forced extends Error {
  readonly text: string;
  readonly token: Token;
  constructor(text: string, token: Token) {
    super();
    this.text = text;
    this.token = token;
  }
}

function repeat(step: Step, separator: Step | null, least: number): Step {
  return (reader) => {
    const list: Value[] = [];
    for (;;) {
      const before = reader.mark;
      if (separator !== null && list.length > 0 && separator(reader) === undefined) {
        reader.mark = before;
        break;
      }
      const value = step(reader);
      if (value === undefined) {
        reader.mark = before;
        break;
      }
      list.push(value);
      if (reader.mark === before) break;
    }
    return list.length < least ? undefined : list;
  };
}
