/**
 * Reads code objects that were stored (write.ts). Most functions of a library module are never called by a program, so of a code object only what a
 * function object needs is read at once; the rest follows when it is asked for.
 */
import type { CodeConstant, CodeObject } from '../code.ts';
import { ByteReader } from './bytes.ts';
import { TAGS } from './tags.ts';

/** The code object of a module. @param filename the file that it is said to come from */
export function readCode(bytes: Uint8Array, filename: string): CodeObject {
  const from = new ByteReader(bytes);
  const texts = new Texts(from);
  return new StoredCode(from.bytes, from.at, texts, filename);
}

/** The texts of a module, cut out when first used. */
class Texts {
  private readonly joined: string;
  private readonly starts: Int32Array;
  private readonly known: (string | undefined)[];

  constructor(from: ByteReader) {
    const size = from.count();
    const length = from.count();
    const raw = from.raw(length * size);
    this.joined = size === 1 ? new TextDecoder().decode(raw) : wide(raw);
    const count = from.count();
    this.starts = new Int32Array(count + 1);
    this.known = new Array(count).fill(undefined);
    for (let at = 0, start = 0; at < count; at++) this.starts[at + 1] = start += from.count();
  }
  at(index: number): string {
    this.known[index] ??= this.joined.substring(this.starts[index]!, this.starts[index + 1]);
    return this.known[index];
  }
}
function wide(raw: Uint8Array): string {
  let text = '';
  for (let at = 0; at < raw.length; at += 8192) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(raw.length, at + 8192); unit += 2)
      units.push(raw[unit]! + raw[unit + 1]! * 256);
    text += String.fromCharCode(...units);
  }
  return text;
}

/** What is read when the code is first run or looked into. */
interface Body
  extends Pick<CodeObject, 'varnames' | 'cellvars' | 'freevars' | 'names' | 'consts' | 'code' | 'exceptionTable'> {
  /** Where the positions begin. */
  readonly positionsAt: number;
}

class StoredCode implements CodeObject {
  readonly name: string;
  readonly qualname: string;
  readonly docstring: string | null;
  readonly firstlineno: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly flags: number;
  readonly stacksize: number;
  readonly localsplusNames: readonly string[];
  private readonly bodyAt: number;
  private readBody: Body | null = null;
  private readPositions: Int32Array | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    at: number,
    private readonly texts: Texts,
    readonly filename: string,
  ) {
    const from = new ByteReader(bytes, at);
    this.name = texts.at(from.count());
    this.qualname = texts.at(from.count());
    const docstring = from.count();
    this.docstring = docstring === 0 ? null : texts.at(docstring - 1);
    this.firstlineno = from.count();
    this.argcount = from.count();
    this.posonlyargcount = from.count();
    this.kwonlyargcount = from.count();
    this.flags = from.count();
    this.stacksize = from.count();
    this.localsplusNames = list(from, texts);
    this.bodyAt = from.at;
  }
  private get body(): Body {
    if (this.readBody === null) {
      const from = new ByteReader(this.bytes, this.bodyAt);
      const { texts, filename } = this;
      this.readBody = {
        varnames: list(from, texts),
        cellvars: list(from, texts),
        freevars: list(from, texts),
        names: list(from, texts),
        code: numbers(from),
        exceptionTable: numbers(from),
        consts: Array.from({ length: from.count() }, () => readConstant(from, texts, filename)),
        positionsAt: from.at,
      };
    }
    return this.readBody;
  }
  get varnames(): readonly string[] {
    return this.body.varnames;
  }
  get cellvars(): readonly string[] {
    return this.body.cellvars;
  }
  get freevars(): readonly string[] {
    return this.body.freevars;
  }
  get names(): readonly string[] {
    return this.body.names;
  }
  get consts(): readonly CodeConstant[] {
    return this.body.consts;
  }
  get code(): Int32Array {
    return this.body.code;
  }
  get exceptionTable(): Int32Array {
    return this.body.exceptionTable;
  }
  get positions(): Int32Array {
    this.readPositions ??= positions(new ByteReader(this.bytes, this.body.positionsAt));
    return this.readPositions;
  }
}

function list(from: ByteReader, texts: Texts): readonly string[] {
  const names: string[] = [];
  for (let left = from.count(); left > 0; left--) names.push(texts.at(from.count()));
  return names;
}
function numbers(from: ByteReader): Int32Array {
  const values = new Int32Array(from.count());
  for (let at = 0; at < values.length; at++) values[at] = from.count();
  return values;
}
function positions(from: ByteReader): Int32Array {
  from.count();
  const values = new Int32Array(from.count());
  let [line, endLine, column, endColumn] = [0, 0, 0, 0];
  for (let at = 0; at < values.length; at += 4) {
    const step = from.count();
    if (step > 0) {
      line += step % 2 === 1 ? (step - 1) / 2 : -step / 2;
      endLine = line + from.whole();
      column = from.whole();
      endColumn = column + from.whole();
    }
    values[at] = line;
    values[at + 1] = endLine;
    values[at + 2] = column;
    values[at + 3] = endColumn;
  }
  return values;
}

function readConstant(from: ByteReader, texts: Texts, filename: string): CodeConstant {
  const type = TAGS[from.count()]!;
  switch (type) {
    case 'None':
    case 'True':
    case 'False':
    case 'Ellipsis':
      return { type };
    case 'int': {
      const value = BigInt(texts.at(from.count()));
      return { type, value: Number.isSafeInteger(Number(value)) ? Number(value) : value };
    }
    case 'float':
      return { type, value: float(from) };
    case 'complex':
      return { type, real: float(from), imag: float(from) };
    case 'str':
      return { type, value: texts.at(from.count()) };
    case 'bytes':
      return { type, value: from.raw(from.count()).slice() };
    case 'tuple':
    case 'frozenset':
      return { type, items: Array.from({ length: from.count() }, () => readConstant(from, texts, filename)) };
    case 'slice':
      return {
        type,
        start: readConstant(from, texts, filename),
        stop: readConstant(from, texts, filename),
        step: readConstant(from, texts, filename),
      };
    case 'code': {
      const length = from.count();
      const code = new StoredCode(from.bytes, from.at, texts, filename);
      from.skip(length);
      return { type, code };
    }
  }
}
function float(from: ByteReader): number {
  const raw = from.raw(8);
  return new DataView(raw.buffer, raw.byteOffset, 8).getFloat64(0);
}
