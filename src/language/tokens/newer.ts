/** Characters that are too new for Python. */

/** Characters that Unicode has had since version 17. CPython 3.14 keeps to version 16; JavaScript may know them. */
const NEWER =
  '88f c5c cdc 1acf-1add 1ae0-1aeb 20c1 2b96 a7ce-a7cf a7d2 a7d4 a7f1 fbc3-fbd2 fd90-fd91 fdc8-fdce 10940-10959 10ec5-10ec7 ' +
  '10ed0-10ed8 10efa-10efb 11b60-11b67 11db0-11ddb 11de0-11de9 16ea0-16eb8 16ebb-16ed3 16ff2-16ff6 187f8-187ff 18d09-18d1e ' +
  '18d80-18df2 1ccfa-1ccfc 1ceba-1ced0 1cee0-1cef0 1e6c0-1e6de 1e6e0-1e6f5 1e6fe-1e6ff 1f6d8 1f777-1f77a 1f8d0-1f8d8 ' +
  '1fa54-1fa57 1fa8a 1fa8e 1fac8 1facd 1faea 1faef 1fbfa 2b73a-2b73f 2cea2-2cead 323b0-33479';
const FIRST_NEWER = 0x88f;
/** So many units of a text are looked at one by one before a pattern is asked. */
const AHEAD = 40;
let newer: RegExp | undefined;
let others: RegExp | undefined;
const pattern = (start: string) => `[${start}${NEWER.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`;
/** Whether a text has characters of which Unicode 16 knows nothing: no letters, no digits, without case and not printable. */
export function hasNewer(text: string): boolean {
  let at = 0;
  while (at < text.length && at < AHEAD && text.charCodeAt(at) < FIRST_NEWER) at++;
  if (at === text.length) return false;
  newer ??= new RegExp(pattern(''), 'u');
  return newer.test(text);
}
/** A text in a normal form of Unicode, as version 16 has it: newer characters stay as they are, and what stands around them does not join over them. */
export function normalForm(text: string, form: string): string {
  if (!hasNewer(text)) return text.normalize(form);
  others ??= new RegExp(`${pattern('^')}+`, 'gu');
  return text.replace(others, (part) => part.normalize(form));
}
