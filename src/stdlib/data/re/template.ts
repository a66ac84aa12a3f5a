/** Replacement templates: `\1`, `\g<name>`, escapes. */
import { strRepr } from '../../../machine/index.ts';
import { isOctal, simpleEscapes } from './escapes.ts';
import { Source } from './source.ts';
import { PatternProblem } from './syntax.ts';

/** A template: texts and numbers of groups, in order. */
export type Template = readonly (string | number)[];

/** Reads a template for a pattern with these groups. @throws PatternProblem */
export function parseTemplate(
  chars: readonly string[],
  isText: boolean,
  groups: number,
  names: ReadonlyMap<string, number>,
): Template {
  const source: Source = new Source(chars, isText);
  const parts: (string | number)[] = [];
  let literal = '';
  const group = (index: number, back: number): void => {
    if (index > groups) source.fail(`invalid group reference ${index}`, back);
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push(index);
  };
  for (;;) {
    let char = source.get();
    if (char === undefined) break;
    if (char[0] !== '\\') {
      literal += char;
      continue;
    }
    const escaped = char[1] as string;
    if (escaped === 'g') {
      if (!source.match('<')) source.fail('missing <');
      const name = source.getUntil('>', 'group name');
      const length = [...name].length;
      if (/^[0-9]+$/.test(name)) {
        if (Number(name) >= 1073741823) source.fail(`invalid group reference ${BigInt(name)}`, length + 1);
        group(Number(name), length + 1);
      } else {
        source.checkName(name, 1);
        const index = names.get(name);
        if (index === undefined)
          throw new PatternProblem(`unknown group name ${strRepr(name)}`, undefined, 'IndexError');
        group(index, length + 1);
      }
    } else if (escaped === '0') {
      for (let more = 0; more < 2 && isOctal(source.next); more++) char += source.get();
      literal += String.fromCharCode(Number.parseInt(char.slice(1), 8) & 0xff);
    } else if (escaped >= '1' && escaped <= '9') {
      if (source.next !== undefined && /^[0-9]$/.test(source.next)) {
        char += source.get();
        if (isOctal(char[1]) && isOctal(char[2]) && isOctal(source.next)) {
          char += source.get();
          const code = Number.parseInt(char.slice(1), 8);
          if (code > 0o377) source.fail(`octal escape value ${char} outside of range 0-0o377`, char.length);
          literal += String.fromCharCode(code);
          continue;
        }
      }
      group(Number(char.slice(1)), char.length - 1);
    } else if (char in simpleEscapes) literal += String.fromCharCode(simpleEscapes[char] as number);
    else {
      if (/^[a-zA-Z]$/.test(escaped)) source.fail(`bad escape ${char}`, char.length);
      literal += char;
    }
  }
  if (literal !== '') parts.push(literal);
  return parts;
}
