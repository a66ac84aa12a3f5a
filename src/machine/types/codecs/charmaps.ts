/** The one-byte encodings beyond ASCII and latin-1: their names, and the character of each byte. */
import { PAGES } from './pages.ts';

let names: Map<string, string> | undefined;
function allNames(): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, [aliases]] of Object.entries(PAGES))
    for (const alias of [name, ...aliases.split(' ')]) all.set(alias.replaceAll('.', '_'), name);
  return all;
}
/** The table's own name for a normalised name or alias; undefined when there is none. */
export function canonicalName(name: string): string | undefined {
  names ??= allNames();
  return names.get(name.replaceAll('.', '_'));
}
/** The character of each byte; undefined for a byte without one. */
export function table(name: string): (string | undefined)[] | undefined {
  const characters = PAGES[name]?.[1];
  if (characters === undefined) return undefined;
  const first = 256 - characters.length;
  return Array.from({ length: 256 }, (_, byte) => {
    const char = byte < first ? String.fromCharCode(byte) : characters[byte - first];
    return char === '\ufffd' ? undefined : char;
  });
}
