/** Event loop policies, as far as 3.14 keeps them, and the functions of asyncio.events that go through them. */
import {
  afterCopy,
  call,
  checkInstance,
  defineLibraryClass,
  fillType,
  getAttr,
  type LibrarySpec,
  type NativeGen,
  PyObject,
  type PyType,
  raise,
  repr,
  survivesModules,
  typeName,
  type Value,
  vm,
  warnSync,
  withAttributes,
} from '../../../machine/index.ts';
import { eventLoopPolicy, keepPolicy } from './running.ts';
import { asy, stateIfAny } from '../state.ts';

class PyPolicy extends PyObject {}
/** `_local` of a default policy: its attributes are those of the running thread. */
class PyPolicyLocal extends PyObject {
  policy: PyPolicy | null = null;
}
/** The current loop that a policy keeps for the running thread. */
const loops = (self: PyPolicy): Value => (vm.thread.locals.get(self) as Value | undefined) ?? null;

function setLoop(self: PyPolicy, loop: Value): void {
  vm.thread.locals.set(self, loop);
}
// A forked process has no current loop: that of the parent goes on there.
afterCopy((copier) => {
  const policy = stateIfAny()?.policy ?? null;
  if (policy !== null) copier.of(vm.thread).locals.delete(copier.of(policy as PyPolicy));
});
// The policy outlives the modules, and so does the current loop of the main thread.
survivesModules.push(() => {
  const policy = stateIfAny()?.policy ?? null;
  return policy === null ? [] : [policy, vm.thread.locals.get(policy)];
});
const abstract = () => (): never => raise('NotImplementedError');
export function definePolicies(loopClass: PyType): Record<string, PyType> {
  const module = 'asyncio.events';
  const _AbstractEventLoopPolicy = defineLibraryClass({
    name: '_AbstractEventLoopPolicy',
    module,
    doc: 'Abstract policy for accessing the event loop.',
    alloc: (cls) => withAttributes(new PyPolicy(cls)),
    functions: {
      get_event_loop: ['self', abstract()],
      set_event_loop: ['self, loop', abstract()],
      new_event_loop: ['self', abstract()],
    },
  });
  const _BaseDefaultEventLoopPolicy = defineLibraryClass({
    name: '_BaseDefaultEventLoopPolicy',
    module,
    bases: [_AbstractEventLoopPolicy],
    doc: 'Default policy implementation for accessing the event loop.',
    attributes: { _loop_factory: null },
    functions: {
      __init__: ['self', () => null],
      get_event_loop: [
        'self',
        (self: PyPolicy) => {
          const loop = loops(self);
          if (loop === null) raise('RuntimeError', `There is no current event loop in thread ${repr(vm.thread.name)}.`);
          return loop;
        },
      ],
      set_event_loop: [
        'self, loop',
        (self: PyPolicy, loop: Value) => {
          if (loop !== null && !checkInstance(loop, asy().classes.AbstractEventLoop as PyType)) {
            raise('TypeError', `loop must be an instance of AbstractEventLoop or None, not '${typeName(loop)}'`);
          }
          setLoop(self, loop);
          return null;
        },
      ],
      new_event_loop: [
        'self',
        function* (self: PyPolicy): NativeGen {
          return yield* call(getAttr(self, '_loop_factory'));
        },
      ],
    },
  });
  const _Local = defineLibraryClass({
    name: '_Local',
    module,
    alloc: (cls) => withAttributes(new PyPolicyLocal(cls)),
    getset: {
      _loop: [
        (self: PyPolicyLocal) => (self.policy === null ? null : loops(self.policy)),
        (self: PyPolicyLocal, value: Value | undefined) => {
          if (self.policy !== null) setLoop(self.policy, value ?? null);
        },
      ],
    },
  });
  _Local.qualname = '_BaseDefaultEventLoopPolicy._Local';
  _BaseDefaultEventLoopPolicy.ns.set('_Local', _Local);
  fillType(_BaseDefaultEventLoopPolicy, {
    getset: {
      _local: [
        (self: PyPolicy) => {
          const local = withAttributes(new PyPolicyLocal(_Local));
          local.policy = self;
          return local;
        },
      ],
    },
  });
  const _UnixDefaultEventLoopPolicy = defineLibraryClass({
    name: '_UnixDefaultEventLoopPolicy',
    module: 'asyncio.unix_events',
    bases: [_BaseDefaultEventLoopPolicy],
    doc: 'UNIX event loop policy',
    attributes: { _loop_factory: loopClass },
  });
  return { _AbstractEventLoopPolicy, _BaseDefaultEventLoopPolicy, _UnixDefaultEventLoopPolicy };
}

function deprecated(name: string): void {
  warnSync('DeprecationWarning', `'asyncio.${name}' is deprecated and slated for removal in Python 3.16`, 1);
}
function setPolicy(policy: Value): null {
  if (policy !== null && !checkInstance(policy, asy().classes._AbstractEventLoopPolicy as PyType)) {
    raise('TypeError', `policy must be an instance of AbstractEventLoopPolicy or None, not '${typeName(policy)}'`);
  }
  keepPolicy(policy);
  return null;
}
export const policyFunctions: Readonly<Record<string, LibrarySpec>> = {
  _get_event_loop_policy: ['', eventLoopPolicy],
  get_event_loop_policy: [
    '',
    () => {
      deprecated('get_event_loop_policy');
      return eventLoopPolicy();
    },
  ],
  _set_event_loop_policy: ['policy', setPolicy],
  set_event_loop_policy: [
    'policy',
    (policy: Value) => {
      deprecated('set_event_loop_policy');
      return setPolicy(policy);
    },
  ],
  set_event_loop: [
    'loop',
    function* (loop: Value): NativeGen {
      return yield* call(getAttr(eventLoopPolicy(), 'set_event_loop'), [loop]);
    },
    'Equivalent to calling get_event_loop_policy().set_event_loop(loop).',
  ],
  new_event_loop: [
    '',
    function* (): NativeGen {
      return yield* call(getAttr(eventLoopPolicy(), 'new_event_loop'));
    },
    'Equivalent to calling get_event_loop_policy().new_event_loop().',
  ],
};
