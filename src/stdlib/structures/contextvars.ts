/**
 * _contextvars: ContextVar, Token, Context, copy_context. Behaviour and wording follow CPython's Python/context.c.
 *
 * A context's variables are a Map that is shared by copies until one of them is written: copy_context() (one a task, a call_soon, a thread) costs nothing,
 * and the first set() in a copy costs the few variables a program has.
 */
import {
  ArrayIterator,
  answered,
  asStr,
  call,
  copyUnderWay,
  counters,
  defineFunction,
  defineType,
  equals,
  hash64,
  hashIdentity,
  hashValue,
  inSight,
  iteratorType,
  type ModuleSpec,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  notImplemented,
  PyObject,
  type PyType,
  raise,
  repr,
  TRACKED,
  type Value,
  vm,
} from '../../machine/index.ts';
import { address, lazy, readonlyMember } from './common.ts';

export class PyContextVar extends PyObject {
  constructor(
    cls: PyType,
    readonly varName: string,
    readonly fallback: Value | undefined,
  ) {
    super(cls);
  }
}
type Variables = Map<PyContextVar, Value>;

export class PyContext extends PyObject {
  entered = false;
  /** The context that was current when this one was entered. */
  previous: Value = null;
  constructor(
    cls: PyType,
    public vars: Variables = new Map(),
    /** Somebody else may hold the same Map. */
    public shared = false,
  ) {
    super(cls);
  }
  /** The values by name, for whoever looks at a program from outside. */
  write(variable: PyContextVar, value: Value | undefined): void {
    if (this.shared) {
      this.vars = new Map(this.vars);
      this.shared = false;
    }
    if (value === undefined) this.vars.delete(variable);
    else this.vars.set(variable, value);
  }
}
class PyToken extends PyObject {
  used = false;
  constructor(
    cls: PyType,
    readonly context: PyContext,
    readonly variable: PyContextVar,
    readonly old: Value | undefined,
  ) {
    super(cls);
  }
}

// ---- what asyncio, threads and the like use ------------------------------------------------------------------------------------------------

/** The running thread's context; made empty at first use. */
export function currentContext(): PyContext {
  const { thread } = vm;
  if (thread.context instanceof PyContext) return thread.context;
  const context = new PyContext(contextTypes().Context);
  thread.context = context;
  return context;
}
/** contextvars.copy_context(). */
export const copyContext = (): PyContext => copyOf(currentContext());
/** A copy that is kept out of Python's sight, and so may be held in several places: whoever wants to show or enter it takes a copy of it. */
export class PyKeptContext extends PyContext {}
/** The running thread's context as it is: `last`, where it is the same as that. */
export function keptContext(last: PyKeptContext | null): PyKeptContext {
  const { vars, cls } = currentContext();
  if (last !== null && last.vars === vars) return last;
  currentContext().shared = true;
  return new PyKeptContext(cls, vars, true);
}
/** A context for Python's eyes. */
export const shownContext = (context: Value): Value => (context instanceof PyKeptContext ? copyOf(context) : context);
function copyOf(context: PyContext): PyContext {
  context.shared = true;
  return new PyContext(context.cls, context.vars, true);
}
/** Makes a context current. @throws Raise(RuntimeError) when it is entered already */
export function enterContext(context: PyContext): void {
  if (context.entered) raise('RuntimeError', `cannot enter context: ${repr(context)} is already entered`);
  const { thread } = vm;
  context.previous = thread.context;
  context.entered = true;
  thread.context = context;
}
/** Undoes enterContext. */
export function exitContext(context: PyContext): void {
  const { thread } = vm;
  if (!context.entered) raise('RuntimeError', `cannot exit context: ${repr(context)} has not been entered`);
  if (thread.context !== context) {
    raise('RuntimeError', 'cannot exit context: thread state references a different context object');
  }
  thread.context = context.previous;
  context.previous = null;
  context.entered = false;
}
/** Context.run: calls a function in a context. */
function* runInContext(
  context: PyContext,
  callable: Value,
  args: Value[] = [],
  kwargs: Map<string, Value> | null = null,
): NativeGen {
  enterContext(context);
  try {
    return yield* call(callable, args, kwargs);
  } finally {
    exitContext(context);
  }
}
copyUnderWay('run', ([self]) =>
  self instanceof PyContext
    ? function* ([context]): NativeGen {
        try {
          return yield* answered<Value>();
        } finally {
          exitContext(context as PyContext);
        }
      }
    : undefined,
);

// ---- ContextVar ---------------------------------------------------------------------------------------------------------------------------

function newVariable(args: Value[], kwargs: Map<string, Value>): { name: string; fallback: Value | undefined } {
  const given = args.length + kwargs.size;
  if (given > 2) raise('TypeError', `ContextVar() takes at most 2 arguments (${given} given)`);
  if (args.length > 1) raise('TypeError', `ContextVar() takes at most 1 positional argument (${args.length} given)`);
  if (args.length < 1) raise('TypeError', 'ContextVar() takes exactly 1 positional argument (0 given)');
  for (const key of kwargs.keys()) {
    if (key !== 'default') raise('TypeError', `ContextVar() got an unexpected keyword argument '${key}'`);
  }
  const name = asStr(args[0] as Value);
  if (name === undefined) raise('TypeError', 'context variable name must be a str');
  hash64(args[0] as Value);
  return { name, fallback: kwargs.get('default') };
}
function getVariable(self: PyContextVar, fallback?: Value): Value {
  const context = vm.thread.context;
  if (context instanceof PyContext) {
    const value = context.vars.get(self);
    if (value !== undefined) return value;
  }
  if (fallback !== undefined) return fallback;
  if (self.fallback !== undefined) return self.fallback;
  raise('LookupError', self);
}
function setVariable(self: PyContextVar, value: Value): PyToken {
  const context = currentContext();
  const token = new PyToken(contextTypes().Token, context, self, context.vars.get(self));
  context.write(self, value);
  gaveUp(token.old, token);
  return token;
}
function resetVariable(self: PyContextVar, token: Value): void {
  if (!(token instanceof PyToken)) raise('TypeError', `expected an instance of Token, got ${repr(token)}`);
  if (token.used) raise('RuntimeError', `${repr(token)} has already been used once`);
  if (token.variable !== self) raise('ValueError', `${repr(token)} was created by a different ContextVar`);
  const context = currentContext();
  if (token.context !== context) raise('ValueError', `${repr(token)} was created in a different Context`);
  token.used = true;
  const before = context.vars.get(self);
  context.write(self, token.old);
  gaveUp(before, token);
}
/** A context has given up a value: it dies with the token that has it, or at once. */
function gaveUp(value: Value | undefined, token: PyToken): void {
  if (counters[TRACKED] !== 0 && value instanceof PyObject) inSight([token], () => vm.dropped(value));
}
function variableRepr(self: PyContextVar): string {
  const shown = self.fallback === undefined ? '' : ` default=${repr(self.fallback)}`;
  return `<ContextVar name=${repr(self.varName)}${shown} at ${address(self)}>`;
}

// ---- Context --------------------------------------------------------------------------------------------------------------------------------

function variable(key: Value): PyContextVar {
  if (!(key instanceof PyContextVar)) raise('TypeError', `a ContextVar key was expected, got ${repr(key)}`);
  return key;
}
function sameVariables(a: PyContext, b: PyContext): boolean {
  if (a.vars === b.vars) return true;
  if (a.vars.size !== b.vars.size) return false;
  for (const [key, value] of a.vars) {
    const other = b.vars.get(key);
    if (other === undefined || !equals(value, other)) return false;
  }
  return true;
}

// ---- the classes ----------------------------------------------------------------------------------------------------------------------------

export const contextTypes = lazy(() => {
  const keys = iteratorType('keys', { hasNoHint: true });
  const values = iteratorType('values', { hasNoHint: true });
  const items = iteratorType('items', { hasNoHint: true });
  const identityHash = (self: PyObject) => {
    hashIdentity(self);
    return hashValue();
  };
  const ContextVar = defineType({
    name: '_contextvars.ContextVar',
    alloc: null,
    isBaseType: false,
    new: [
      'cls, /, *args, **kwargs',
      (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        const { name, fallback } = newVariable(args, kwargs);
        return new PyContextVar(cls, name, fallback);
      },
    ],
    methods: {
      get: [
        'self, default=None, /',
        getVariable,
        'Return a value for the context variable for the current context.\n\nIf there is no value for the variable in the current context, the method will:\n * return the value of the default argument of the method, if provided; or\n * return the default value for the context variable, if it was created\n   with one; or\n * raise a LookupError.',
      ],
      set: [
        'self, value, /',
        setVariable,
        'Call to set a new value for the context variable in the current context.\n\nThe required value argument is the new value for the context variable.\n\nReturns a Token object that can be used to restore the variable to its previous\nvalue via the `ContextVar.reset()` method.',
      ],
      reset: [
        'self, token, /',
        resetVariable,
        'Reset the context variable.\n\nThe variable is reset to the value it had before the `ContextVar.set()` that\ncreated the token was used.',
      ],
      __repr__: ['self, /', variableRepr],
      __hash__: ['self, /', identityHash],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
    getset: { name: readonlyMember((self: PyContextVar) => self.varName) },
  });

  class Missing extends PyObject {}
  const missingType = defineType({
    name: 'Token.MISSING',
    isBaseType: false,
    alloc: null,
    methods: { __repr__: ['self, /', () => '<Token.MISSING>'] },
  });
  missingType.name = missingType.qualname = 'Token.MISSING';
  missingType.module = 'builtins';
  const missing = new Missing(missingType);

  const Token = defineType({
    name: '_contextvars.Token',
    alloc: null,
    isBaseType: false,
    unhashable: true,
    new: ['cls, /, *args, **kwargs', () => raise('RuntimeError', 'Tokens can only be created by ContextVars')],
    attributes: { MISSING: missing },
    methods: {
      __repr__: [
        'self, /',
        (self: PyToken) => `<Token${self.used ? ' used' : ''} var=${repr(self.variable)} at ${address(self)}>`,
      ],
      __enter__: ['self, /', (self: PyToken) => self, 'Enter into Token context manager.'],
      __exit__: [
        'self, type, value, traceback, /',
        (self: PyToken) => resetVariable(self.variable, self),
        'Exit from Token context manager, restore the linked ContextVar.',
      ],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
    getset: {
      var: [(self: PyToken) => self.variable],
      old_value: [(self: PyToken) => (self.old === undefined ? missing : self.old)],
    },
  });

  const Context = defineType({
    name: '_contextvars.Context',
    weakrefable: true,
    alloc: null,
    isBaseType: false,
    unhashable: true,
    mappingPattern: true,
    new: [
      'cls, /, *args, **kwargs',
      (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (args.length > 0 || kwargs.size > 0) raise('TypeError', 'Context() does not accept any arguments');
        return new PyContext(cls);
      },
    ],
    methods: {
      get: [
        'self, key, default=None, /',
        (self: PyContext, key: Value, fallback?: Value) => {
          const value = self.vars.get(variable(key));
          return value === undefined ? fallback : value;
        },
        'Return the value for `key` if `key` has the value in the context object.\n\nIf `key` does not exist, return `default`. If `default` is not given,\nreturn None.',
      ],
      items: [
        'self, /',
        (self: PyContext) =>
          new ArrayIterator(
            items,
            [...self.vars].map((pair) => makeTuple(pair)),
          ),
        'Return all variables and their values in the context object.\n\nThe result is returned as a list of 2-tuples (variable, value).',
      ],
      keys: [
        'self, /',
        (self: PyContext) => new ArrayIterator(keys, [...self.vars.keys()]),
        'Return a list of all variables in the context object.',
      ],
      values: [
        'self, /',
        (self: PyContext) => new ArrayIterator(values, [...self.vars.values()]),
        "Return a list of all variables' values in the context object.",
      ],
      copy: ['self, /', copyOf, 'Return a shallow copy of the context object.'],
      run: [
        'self, /, *args, **kwargs',
        function* (self: PyContext, args: Value[], kwargs: Map<string, Value>) {
          if (args.length < 1) raise('TypeError', 'run() missing 1 required positional argument');
          return yield* runInContext(self, args[0] as Value, args.slice(1), kwargs.size > 0 ? kwargs : null);
        },
      ],
      __len__: ['self, /', (self: PyContext) => self.vars.size],
      __iter__: ['self, /', (self: PyContext) => new ArrayIterator(keys, [...self.vars.keys()])],
      __getitem__: [
        'self, key, /',
        (self: PyContext, key: Value) => {
          const value = self.vars.get(variable(key));
          if (value === undefined) raise('KeyError', key);
          return value;
        },
      ],
      __contains__: ['self, key, /', (self: PyContext, key: Value) => self.vars.has(variable(key))],
      __eq__: [
        'self, value, /',
        (self: PyContext, other: Value) => (other instanceof PyContext ? sameVariables(self, other) : notImplemented()),
      ],
      __ne__: [
        'self, value, /',
        (self: PyContext, other: Value) =>
          other instanceof PyContext ? !sameVariables(self, other) : notImplemented(),
      ],
    },
  });
  return { ContextVar, Token, Context };
});

export const contextvarsModule: ModuleSpec = {
  kind: 'native',
  doc: 'Context Variables',
  make: () => ({
    ...contextTypes(),
    copy_context: defineFunction('copy_context', ['/', copyContext], '_contextvars'),
  }),
};
