/** Programs from files: read as Python reads them (encodings, folders with a __main__), and refused in Python's words. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { AS_MODULE } from '../arguments.ts';

/** A program's text and what Python calls it. */
export interface ProgramText {
  readonly source: string;
  readonly filename: string;
  /** Where its own modules are looked for. */
  readonly folder: string;
  /** Its file, byte for byte. */
  readonly bytes: Uint8Array;
  /** The name of the module that it is run as (`-m`). */
  readonly module?: string;
}

/** Why a program can't be read: what Python would say, and with which code it would leave. */
export interface Unreadable {
  readonly message: string;
  readonly exitCode: number;
}

/** Whether reading a program failed. */
export const isUnreadable = (read: ProgramText | Unreadable): read is Unreadable => 'exitCode' in read;

/** The same in one line, for the screen: what Python says over several begins with the place. */
export const inOneLine = ({ message }: Unreadable): string =>
  message.replace(/^headwaiter: /, '').replace(/^ {2}File "(.*)", (line \d+)\n[\s\S]*\n(.+)$/, '$3 ($1, $2)');

/** Whether a file is a zip file, which a line for the shell may precede: such a file ends with the list of what is in it. */
function isZip(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 2);
  return (head === 'PK' || head === '#!') && bytes.subarray(-65557).includes('PK\x05\x06');
}

/** Reads a program; "-" is standard input, "-m NAME" a module that lies where imports look. */
export function readProgram(file: string): ProgramText | Unreadable {
  if (file.startsWith(AS_MODULE)) return readModule(file.slice(AS_MODULE.length));
  if (file === '-') return decoded(readStandardInput(), '<stdin>', '');
  const full = resolve(file);
  let bytes: Buffer;
  let filename = full;
  try {
    if (statSync(full).isDirectory()) {
      filename = join(full, '__main__.py');
      try {
        bytes = readFileSync(filename);
      } catch {
        return { message: `headwaiter: can't find '__main__' module in '${full}'`, exitCode: 1 };
      }
    } else {
      bytes = readFileSync(full);
    }
  } catch (error) {
    return { message: `headwaiter: can't open file '${full}': ${systemText(error)}`, exitCode: 2 };
  }
  if (isZip(bytes))
    return { message: `headwaiter: '${full}' is a zip file; unpack it and run the folder`, exitCode: 1 };
  return decoded(bytes, filename, dirname(realpathSync(filename)));
}

/** The module that is the program. Without a file of its own it is one of the library, or none: the run says which. */
function readModule(module: string): ProgramText | Unreadable {
  const start = process.cwd();
  const more = (process.env.PYTHONPATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of [start, ...more.map((one) => resolve(start, one))]) {
    const base = join(folder, ...module.split('.'));
    const file = [join(base, '__main__.py'), `${base}.py`].find((one) => existsSync(one));
    if (file === undefined && existsSync(join(base, '__init__.py'))) break;
    if (file === undefined) continue;
    const read = readProgram(file);
    return isUnreadable(read) ? read : { ...read, folder: start, module };
  }
  return { source: '', filename: `<module ${module}>`, folder: start, bytes: new Uint8Array(0), module };
}

function readStandardInput(): Buffer {
  try {
    return readFileSync(0);
  } catch {
    return Buffer.alloc(0);
  }
}

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: '[Errno 2] No such file or directory',
  EACCES: '[Errno 13] Permission denied',
  EPERM: '[Errno 1] Operation not permitted',
  EISDIR: '[Errno 21] Is a directory',
  ENOTDIR: '[Errno 20] Not a directory',
  ENAMETOOLONG: '[Errno 36] File name too long',
  ELOOP: '[Errno 40] Too many levels of symbolic links',
  ENOSPC: '[Errno 28] No space left on device',
  EROFS: '[Errno 30] Read-only file system',
};

/** What the system says, as Python words it. */
export function systemText(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return ERRORS[code] ?? message;
}

/** The text of a file's bytes: UTF-8, or what the first two lines declare. */
export function decoded(bytes: Buffer, filename: string, folder: string): ProgramText | Unreadable {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const encoding = declared(body);
  if (!isUtf8(encoding)) {
    const source = decodeAs(body, encoding!);
    if (source === undefined) return { message: `SyntaxError: encoding problem: ${encoding}`, exitCode: 1 };
    return { source, filename, folder, bytes };
  }
  const nul = body.indexOf(0);
  const bad = firstInvalid(body);
  if (nul >= 0 && (bad < 0 || nul < bad)) {
    // The line is read as far as the byte that may not be there.
    const before = body.subarray(0, nul).toString('utf8').split('\n');
    const message = `  File "${filename}", line ${before.length}\n    ${before.at(-1)!.trim()}\nSyntaxError: source code cannot contain null bytes`;
    return { message, exitCode: 1 };
  }
  if (bad >= 0) {
    const line = body.subarray(0, bad).filter((byte) => byte === 10).length + 1;
    const byte = `\\x${body[bad]!.toString(16).padStart(2, '0')}`;
    const message = `SyntaxError: Non-UTF-8 code starting with '${byte}' in file ${filename} on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`;
    return { message, exitCode: 1 };
  }
  return { source: body.toString('utf8'), filename, folder, bytes };
}

/** The encoding that one of the first two lines declares (PEP 263). */
function declared(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 1000).toString('latin1').split('\n', 2);
  for (const line of head) {
    const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
    if (match !== null) return match[1];
    if (!/^[ \t\f]*(#.*)?\r?$/.test(line)) return undefined;
  }
  return undefined;
}

const isUtf8 = (encoding: string | undefined): boolean => encoding === undefined || /^utf[-_]?8/i.test(encoding);

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  const name = encoding.toLowerCase().replaceAll('_', '-');
  if (['latin-1', 'iso-8859-1', 'iso8859-1', 'latin1', 'l1', 'ascii', 'us-ascii'].includes(name))
    return Buffer.from(bytes).toString('latin1');
  try {
    return new TextDecoder(name.replace(/^cp(125\d|866|874)$/, 'windows-$1')).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a program's text, as `decoded` reads them again: in the encoding that it declares, after the mark that the file begins with.
 * @throws Error with a sentence, where the text has no such bytes
 */
export function encoded(text: string, before: Uint8Array | undefined): Uint8Array {
  const encoding = declared(Buffer.from(text.slice(0, 1000)));
  if (isUtf8(encoding)) {
    const marked = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
    return Buffer.from(marked ? `\ufeff${text}` : text);
  }
  const bytesOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const read = decodeAs(Uint8Array.of(byte), encoding!);
    if (read === undefined) throw new Error(`its encoding ${encoding} is not known`);
    if (read !== '\ufffd') bytesOf.set(read, byte);
  }
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytesOf.get(text[at]!);
    if (byte === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      throw new Error(
        `it declares ${encoding}, which has no single byte for '${character}'; other characters are not written here`,
      );
    }
    bytes[at] = byte;
  }
  return bytes;
}

/** Where bytes cease to be UTF-8; -1 when they are all right. */
function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const size =
      byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    if (size === 0 || !continues(bytes, at, size)) return at;
    at += size;
  }
  return -1;
}

function continues(bytes: Uint8Array, at: number, size: number): boolean {
  const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return false;
  for (let offset = 2; offset < size; offset++) if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
