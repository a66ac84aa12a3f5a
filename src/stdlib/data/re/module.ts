/** The module `re`. */
import {
  asBytes,
  asInt,
  asStr,
  call,
  defineType,
  isCallable,
  iter,
  makeBytes,
  makeDict,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeModuleSpec,
  type NativeSpec,
  next,
  ownAttribute,
  PyInstance,
  PyIntBox,
  PyLibraryFunction,
  type PyType,
  raise,
  setOwnAttribute,
  toArray,
  typeName,
  types,
  type Value,
  warnSync,
  withAttributes,
} from '../../../machine/index.ts';
import { fromLatin1, functions, latin1, lazy, pythonFunctions } from '../common.ts';
import { directory, flagNamed } from './flags.ts';
import { groupText, makeMatch, matchType } from './match.ts';
import { compilePattern, PyPattern, patternError, purge, subjectFor, Walk } from './pattern.ts';
import { find, findAll, findIter, patternType, remake, split, substitute } from './pattern-type.ts';

/** Flags as a number. */
function flagsOf(value: Value | undefined): number {
  if (value === undefined) return 0;
  const int = asInt(value);
  if (int === undefined) raise('TypeError', `unsupported operand type(s) for &: '${typeName(value)}' and 'int'`);
  return Number(int);
}
const compiled = (pattern: Value, flags: Value | undefined): PyPattern =>
  pattern instanceof PyPattern && flags === undefined ? pattern : compilePattern(pattern, flagsOf(flags));

const finding = (how: 'match' | 'search' | 'fullmatch', doc: string): NativeSpec => [
  'pattern, string, flags=0',
  (pattern: Value, string: Value, flags?: Value) => find(compiled(pattern, flags), how, string),
  doc,
];

/** What `count` and its like are when nobody gave them: a zero of its own. */
const absent = lazy(() => {
  const zero = new PyIntBox(defineType({ name: '_ZeroSentinel', module: 're', base: types.int }));
  zero.value = 0;
  return zero;
});
/** `count` and `flags` (or `maxsplit` and `flags`) may still be given by position. */
function positional(
  name: string,
  rest: readonly Value[],
  first: Value | undefined,
  flags: Value | undefined,
  firstName: string,
  taken: number,
): [Value | undefined, Value | undefined] {
  if (rest.length === 0) return [first, flags];
  if (first !== absent()) raise('TypeError', `${name}() got multiple values for argument '${firstName}'`);
  if (rest.length > 1) {
    if (flags !== absent()) raise('TypeError', `${name}() got multiple values for argument 'flags'`);
    if (rest.length > 2)
      raise(
        'TypeError',
        `${name}() takes from ${taken} to ${taken + 2} positional arguments but ${taken + rest.length} were given`,
      );
  }
  warnSync('DeprecationWarning', `'${firstName}' is passed as positional argument`);
  return [rest[0], rest[1] ?? flags];
}
/** The functions whose keyword arguments tell whether they were given. */
function withAbsent(functions: Record<string, Value>): Record<string, Value> {
  for (const made of Object.values(functions)) {
    if (made instanceof PyLibraryFunction && made.kwdefaults !== null)
      made.kwdefaults = makeDict(['count', 'maxsplit', 'flags'].map((name): [Value, Value] => [name, absent()]));
  }
  remake.by = functions._compile as Value;
  return functions;
}
function replacing(name: 'sub' | 'subn', doc: string): NativeSpec {
  return [
    'pattern, repl, string, *args, count=0, flags=0',
    function* (
      pattern: Value,
      replacement: Value,
      string: Value,
      rest: Value[],
      count?: Value,
      flags?: Value,
    ): NativeGen {
      const [most, how] = positional(name, rest, count, flags, 'count', 3);
      const [text, done] = yield* substitute(compiled(pattern, how), replacement, string, most);
      return name === 'sub' ? text : makeTuple([text, done]);
    },
    doc,
  ];
}

const special = /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g;
function escaped(pattern: Value): Value {
  const text = asStr(pattern);
  if (text !== undefined) return text.replace(special, '\\$&');
  const bytes = asBytes(pattern);
  if (bytes === undefined) raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(pattern)} found`);
  return makeBytes(fromLatin1(latin1(bytes).replace(special, '\\$&')));
}

// ---- re.Scanner -------------------------------------------------------------------------------------------------------------------------------

/** `re.Scanner(lexicon)`: the first rule that matches decides; its action makes the token. */
function* scan(self: PyInstance, string: Value): NativeGen {
  const rules = toArray(ownAttribute(self, 'lexicon') as Value).map((rule) => toArray(rule));
  const pattern = ownAttribute(self, 'scanner') as PyPattern;
  const subject = subjectFor(pattern, string);
  const walk = new Walk(pattern, subject, 0, subject.length, 'match');
  const tokens: Value[] = [];
  let at = 0;
  for (let registers = walk.next(); registers !== null; registers = walk.next()) {
    const end = registers[1] as number;
    if (end === at) break;
    const match = makeMatch(pattern, string, subject, registers, 0, subject.length);
    let action = rules[match.lastIndex - 1]?.[1] ?? null;
    if (isCallable(action)) {
      setOwnAttribute(self, 'match', match);
      action = yield* call(action, [self, groupText(subject, match.ends, 0) as Value]);
    }
    if (action !== null) tokens.push(action);
    at = end;
  }
  return makeTuple([makeList(tokens), subject.slice(at, subject.length)]);
}
const scannerClass = lazy(
  (): PyType =>
    defineType({
      name: 'Scanner',
      module: 're',
      hasDict: true,
      alloc: (cls) => withAttributes(new PyInstance(cls)),
      methods: {
        __init__: [
          'self, lexicon, flags=0',
          function* (self: PyInstance, lexicon: Value, flags?: Value) {
            const phrases: string[] = [];
            const iterator = yield* iter(lexicon);
            for (let rule = yield* next(iterator); rule !== undefined; rule = yield* next(iterator)) {
              const phrase = asStr(toArray(rule)[0] as Value);
              if (phrase === undefined) raise('TypeError', 'first argument must be string or compiled pattern');
              // Groups within a rule do not count.
              compilePattern(phrase, flagsOf(flags));
              phrases.push(`(${phrase.replace(/\\.|\((?!\?)/gs, (part) => (part === '(' ? '(?:' : part))})`);
            }
            setOwnAttribute(self, 'lexicon', lexicon);
            setOwnAttribute(self, 'scanner', compilePattern(phrases.join('|'), flagsOf(flags)));
            return null;
          },
        ],
        scan: ['self, string', scan],
      },
    }),
);

const names = [
  'match',
  'fullmatch',
  'search',
  'sub',
  'subn',
  'split',
  'findall',
  'finditer',
  'compile',
  'purge',
  'escape',
  'error',
  'Pattern',
  'Match',
  'A',
  'I',
  'L',
  'M',
  'S',
  'X',
  'U',
  'ASCII',
  'IGNORECASE',
  'LOCALE',
  'MULTILINE',
  'DOTALL',
  'VERBOSE',
  'UNICODE',
  'NOFLAG',
  'RegexFlag',
  'PatternError',
];

export const re: NativeModuleSpec = {
  kind: 'native',
  doc: 'Support for regular expressions (RE).',
  isPackage: true,
  make: () => ({
    ...withAbsent(
      pythonFunctions('re', {
        match: finding(
          'match',
          'Try to apply the pattern at the start of the string, returning\na Match object, or None if no match was found.',
        ),
        fullmatch: finding(
          'fullmatch',
          'Try to apply the pattern to all of the string, returning\na Match object, or None if no match was found.',
        ),
        search: finding(
          'search',
          'Scan through string looking for a match to the pattern, returning\na Match object, or None if no match was found.',
        ),
        sub: replacing(
          'sub',
          'Return the string obtained by replacing the leftmost\nnon-overlapping occurrences of the pattern in string by the\nreplacement repl.',
        ),
        subn: replacing('subn', 'Return a 2-tuple containing (new_string, number).'),
        split: [
          'pattern, string, *args, maxsplit=0, flags=0',
          (pattern: Value, string: Value, rest: Value[], maxsplit?: Value, flags?: Value) => {
            const [most, how] = positional('split', rest, maxsplit, flags, 'maxsplit', 2);
            return split(compiled(pattern, how), string, most);
          },
        ],
        findall: [
          'pattern, string, flags=0',
          (pattern: Value, string: Value, flags?: Value) => findAll(compiled(pattern, flags), string),
        ],
        finditer: [
          'pattern, string, flags=0',
          (pattern: Value, string: Value, flags?: Value) => findIter(compiled(pattern, flags), string),
        ],
        compile: [
          'pattern, flags=0',
          (pattern: Value, flags?: Value) => compilePattern(pattern, flagsOf(flags)),
          'Compile a regular expression pattern, returning a Pattern object.',
        ],
        purge: [
          '',
          () => {
            purge();
            return null;
          },
        ],
        escape: ['pattern', escaped],
        _compile: ['pattern, flags', (pattern: Value, flags: Value) => compilePattern(pattern, flagsOf(flags))],
      }),
    ),
    ...functions('re', { __getattr__: ['name, /', flagNamed], __dir__: ['', directory] }),
    PatternError: patternError(),
    error: patternError(),
    Pattern: patternType(),
    Match: matchType(),
    Scanner: scannerClass(),
    __all__: makeList(names),
    __version__: '2.2.1',
  }),
};
