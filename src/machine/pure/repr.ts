/** repr() and ascii() of texts. */
import { isPrintable } from './unicode.ts';

const plain = /^[ -&(-[\]-~]*$/;
const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    if (code === 0x5c) out += '\\\\';
    else if (code >= 32 && code < 127) out += code === 39 && quote === "'" ? "\\'" : String.fromCharCode(code);
    else if (code === 10) out += '\\n';
    else if (code === 13) out += '\\r';
    else if (code === 9) out += '\\t';
    else if (code > 127 && isPrintable(code)) out += String.fromCodePoint(code);
    else if (code < 256) out += `\\x${hex(code, 2)}`;
    else out += code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  }
  return out + quote;
}
/** repr(str): quotes chosen and characters escaped as CPython does. */
export function strRepr(text: string): string {
  return plain.test(text) ? `'${text}'` : quoted(text);
}
/** What ascii() makes of a repr: everything beyond ASCII escaped. */
export function asciiText(shown: string): string {
  let out = '';
  for (const char of shown) {
    const code = char.codePointAt(0) as number;
    if (code < 128) out += char;
    else if (code < 256) out += `\\x${code.toString(16)}`;
    else out += code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  }
  return out;
}
