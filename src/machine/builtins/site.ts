/** What CPython's site module adds to the builtins: exit, quit, copyright, credits, license, help. */

import { currentStream, writeStream } from './output.ts';
import { getAttrGen } from './text.ts';
import { call } from '../door.ts';
import { callerGlobals } from '../frames.ts';
import { hooks } from '../hooks.ts';
import { makeDict, makeTuple } from '../make.ts';
import { defineType, type NativeGen } from '../native.ts';
import { PyInstance, PyObject, type PyType, type Value } from '../objects.ts';
import { raise } from '../raise.ts';

class Quitter extends PyInstance {
  constructor(
    cls: PyType,
    readonly name: string,
  ) {
    super(cls);
  }
}
class Printer extends PyObject {
  constructor(
    cls: PyType,
    readonly text: string,
  ) {
    super(cls);
  }
}

/** Leaves the program; standard input is closed first. */
function* quit(_self: Quitter, code?: Value): NativeGen {
  const stdin = currentStream('stdin');
  if (stdin !== undefined && stdin !== null && stdin !== 'host') yield* call(yield* getAttrGen(stdin, 'close'));
  if (code === undefined) raise('SystemExit', null);
  raise('SystemExit', code);
}
function* show(self: Printer): NativeGen {
  yield* writeStream('stdout', `${self.text}\n`);
  return null;
}
function* help(_self: Value, args: Value[]): NativeGen {
  if (args.length === 0) {
    yield* writeStream('stdout', 'Type help(object) for what its documentation says.\n');
    return null;
  }
  const object = args[0] as Value;
  const pydoc = yield* hooks.importName('pydoc', callerGlobals() ?? makeDict(), makeTuple(['help']), 0);
  yield* call(yield* getAttrGen(yield* getAttrGen(pydoc, 'help'), 'help'), [object]);
  return null;
}

const PSF =
  'Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.';
/** sys.copyright */
export const copyrightText = PSF;
const credits =
  'Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software\nFoundation, and a cast of thousands for supporting Python\ndevelopment.  See www.python.org for more information.';

let made: { quitter: PyType; printer: PyType; helper: PyType } | undefined;
function siteTypes(): { quitter: PyType; printer: PyType; helper: PyType } {
  made ??= {
    quitter: defineType({
      name: 'Quitter',
      module: '_sitebuiltins',
      hasDict: true,
      alloc: null,
      methods: {
        __repr__: ['self, /', (self: Quitter) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`],
        __call__: ['self, code=None', quit],
      },
    }),
    printer: defineType({
      name: '_Printer',
      module: '_sitebuiltins',
      alloc: null,
      methods: {
        __repr__: ['self, /', (self: Printer) => self.text],
        __call__: ['self, /', show],
      },
    }),
    helper: defineType({
      name: '_Helper',
      module: '_sitebuiltins',
      alloc: null,
      methods: {
        __repr__: ['self, /', () => 'Type help() for interactive help, or help(object) for help about object.'],
        __call__: ['self, /, *args, **kwds', help],
      },
    }),
  };
  return made;
}
/** The objects by name, in the order in which site adds them. */
export function siteObjects(): [string, Value][] {
  const { quitter, printer, helper } = siteTypes();
  return [
    ['quit', new Quitter(quitter, 'quit')],
    ['exit', new Quitter(quitter, 'exit')],
    ['copyright', new Printer(printer, PSF)],
    ['credits', new Printer(printer, credits)],
    ['license', new Printer(printer, 'See https://www.python.org/psf/license/')],
    ['help', new PyObject(helper)],
  ];
}
