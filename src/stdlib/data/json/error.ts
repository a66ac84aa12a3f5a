/** `json.JSONDecodeError`. */
import {
  asInt,
  asStr,
  codePointLength,
  codePointSlice,
  defineLibraryClass,
  exceptionType,
  makeException,
  makeTuple,
  ownAttribute,
  type PyException,
  raise,
  setOwnAttribute,
  throwExc,
  toIndex,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';

function fill(exc: PyException, message: string, doc: Value, at: number): void {
  const before = codePointSlice(asStr(doc) ?? '', 0, at);
  const line = before.split('\n').length;
  const column = at - codePointLength(before.slice(0, before.lastIndexOf('\n') + 1)) + 1;
  exc.args = makeTuple([`${message}: line ${line} column ${column} (char ${at})`]);
  for (const [name, value] of Object.entries({ msg: message, doc, pos: at, lineno: line, colno: column }))
    setOwnAttribute(exc, name, value);
}
export const decodeError = lazy(() =>
  defineLibraryClass({
    name: 'JSONDecodeError',
    module: 'json.decoder',
    bases: [exceptionType('ValueError')],
    doc: 'Subclass of ValueError with the following additional properties:\n\nmsg: The unformatted error message\ndoc: The JSON document being parsed\npos: The start index of doc where parsing failed\nlineno: The line corresponding to pos\ncolno: The column corresponding to pos\n\n',
    functions: {
      __init__: [
        'self, msg, doc, pos',
        (self: PyException, message: Value, doc: Value, at: Value) => {
          const text = asStr(message);
          if (text === undefined || asStr(doc) === undefined)
            raise('TypeError', `must be str, not ${typeName(text === undefined ? message : doc)}`);
          fill(self, text, doc, Number(asInt(at) ?? toIndex(at)));
          return null;
        },
      ],
      __reduce__: [
        'self',
        (self: PyException) =>
          makeTuple([self.cls, makeTuple(['msg', 'doc', 'pos'].map((name) => ownAttribute(self, name) ?? null))]),
      ],
    },
  }),
);
/** @param unit index in UTF-16 units */
export function failDecoding(message: string, doc: string, unit: number): never {
  const exc = makeException(decodeError());
  fill(exc, message, doc, codePointLength(doc.slice(0, unit)));
  throwExc(exc);
}
