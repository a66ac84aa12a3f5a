/**
 * Methods of loops that stand in modules written in Python, which cost time to load: in their places are descriptors that load the module when somebody
 * first asks for one of them, and then give what it brought.
 */
import type { CodeObject } from '../../../language/index.ts';
import {
  bind,
  bindToClass,
  defineType,
  EngineBug,
  PyFunction,
  PyObject,
  PyType,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { importModule } from '../support.ts';

class PyLateMethod extends PyObject {
  constructor(
    /** The class that it stands in. */
    readonly home: PyType,
    readonly name: string,
    readonly module: string,
  ) {
    super(lateType());
  }
}
const lateType = lazy(
  (): PyType =>
    defineType({
      name: '_asyncio._LateMethod',
      alloc: null,
      methods: {
        __get__: [
          'self, instance, owner=None, /',
          (self: PyLateMethod, instance: Value, owner?: Value): Value => {
            importModule(self.module);
            const brought = self.home.ns.get(self.name);
            if (brought === undefined || brought instanceof PyLateMethod)
              throw new EngineBug(`${self.module} brings no ${self.name}`);
            const cls = owner instanceof PyType ? owner : self.home;
            return instance === null ? bindToClass(brought, cls) : bind(brought, instance, cls);
          },
        ],
      },
    }),
);
/** Puts them into a class. */
export function addLate(type: PyType, module: string, names: readonly string[]): void {
  for (const name of names) type.ns.set(name, new PyLateMethod(type, name, module));
}
/** Gives code, and what is defined in it, the name of the class where CPython has it. */
function rename(code: CodeObject, from: string, to: string): void {
  if (!code.qualname.startsWith(`${from}.`)) return;
  (code as { qualname: string }).qualname = to + code.qualname.slice(from.length);
  for (const constant of code.consts) if (constant.type === 'code') rename(constant.code, from, to);
}
/** `_install(cls, source)`: gives a class the methods of one written in Python, except what a program has put in their places. */
export function install(cls: PyType, source: PyType): null {
  for (const [name, member] of source.ns) {
    const known = cls.ns.get(name);
    if (/^__\w+__$/.test(name) || (known !== undefined && !(known instanceof PyLateMethod))) continue;
    if (member instanceof PyFunction) {
      member.qualname = `${cls.ownName}.${name}`;
      rename(member.linked.code, source.ownName, cls.ownName);
    }
    cls.set(name, member);
  }
  return null;
}
