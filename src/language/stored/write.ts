/** Code objects as bytes, to be kept and read back without compiling (read.ts). */
import type { CodeConstant, CodeObject } from '../code.ts';
import { ByteWriter } from './bytes.ts';
import { TAGS } from './tags.ts';

/** A module's code object with all that are inside of it. The name of its file is not kept. */
export function storeCode(code: CodeObject): Uint8Array {
  const texts = new Texts();
  const body = new ByteWriter();
  writeCode(body, code, texts);
  const all = new ByteWriter();
  texts.write(all);
  all.raw(body.done());
  return all.done();
}

/** Every text once, in order of first use. */
class Texts {
  private readonly indices = new Map<string, number>();

  index(text: string): number {
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }
  write(to: ByteWriter): void {
    const texts = [...this.indices.keys()];
    const joined = texts.join('');
    // units that are no characters (lone surrogates) stay what they are
    const units = Uint16Array.from({ length: joined.length }, (_, at) => joined.charCodeAt(at));
    const isAscii = units.every((unit) => unit < 128);
    to.count(isAscii ? 1 : 2);
    to.count(units.length);
    for (const unit of units) to.raw(isAscii ? Uint8Array.of(unit) : Uint8Array.of(unit & 255, unit >> 8));
    to.count(texts.length);
    for (const text of texts) to.count(text.length);
  }
}

function writeCode(to: ByteWriter, code: CodeObject, texts: Texts): void {
  const list = (names: readonly string[]): void => {
    to.count(names.length);
    for (const name of names) to.count(texts.index(name));
  };
  to.count(texts.index(code.name));
  to.count(texts.index(code.qualname));
  to.count(code.docstring === null ? 0 : texts.index(code.docstring) + 1);
  for (const number of [
    code.firstlineno,
    code.argcount,
    code.posonlyargcount,
    code.kwonlyargcount,
    code.flags,
    code.stacksize,
  ])
    to.count(number);
  list(code.localsplusNames);
  // from here on: what is read when the code is first run or looked into
  list(code.varnames);
  list(code.cellvars);
  list(code.freevars);
  list(code.names);
  numbers(to, code.code);
  numbers(to, code.exceptionTable);
  to.count(code.consts.length);
  for (const constant of code.consts) writeConstant(to, constant, texts);
  to.part((inner) => {
    writePositions(inner, code.positions);
  });
}
function numbers(to: ByteWriter, values: Int32Array): void {
  to.count(values.length);
  for (const value of values) to.count(value);
}
/** Instruction after instruction; a 0 where a place is that of the instruction before. */
function writePositions(to: ByteWriter, positions: Int32Array): void {
  to.count(positions.length);
  let [line, endLine, column, endColumn] = [0, 0, 0, 0];
  for (let at = 0; at < positions.length; at += 4) {
    const [nextLine, nextEndLine, nextColumn, nextEndColumn] = positions.subarray(at, at + 4) as unknown as number[];
    if (nextLine === line && nextEndLine === endLine && nextColumn === column && nextEndColumn === endColumn) {
      to.count(0);
      continue;
    }
    // 1 + the step, so that 0 is free
    const step = nextLine! - line;
    to.count(1 + (step < 0 ? -2 * step - 1 : 2 * step));
    to.whole(nextEndLine! - nextLine!);
    to.whole(nextColumn!);
    to.whole(nextEndColumn! - nextColumn!);
    [line, endLine, column, endColumn] = [nextLine!, nextEndLine!, nextColumn!, nextEndColumn!];
  }
}

function writeConstant(to: ByteWriter, constant: CodeConstant, texts: Texts): void {
  const tag = TAGS.indexOf(constant.type);
  to.count(tag);
  switch (constant.type) {
    case 'int':
      to.count(texts.index(`${constant.value}`));
      return;
    case 'float':
      to.raw(float(constant.value));
      return;
    case 'complex':
      to.raw(float(constant.real ?? 0));
      to.raw(float(constant.imag));
      return;
    case 'str':
      to.count(texts.index(constant.value));
      return;
    case 'bytes':
      to.count(constant.value.length);
      to.raw(constant.value);
      return;
    case 'tuple':
    case 'frozenset':
      to.count(constant.items.length);
      for (const item of constant.items) writeConstant(to, item, texts);
      return;
    case 'slice':
      for (const part of [constant.start, constant.stop, constant.step]) writeConstant(to, part, texts);
      return;
    case 'code':
      to.part((inner) => {
        writeCode(inner, constant.code, texts);
      });
      return;
  }
}
function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}
