/**
 * The classes that every other class is made of, bare. They must exist before any module of the machine defines a class, whatever the order in which
 * modules happen to be loaded, so this file imports only the shapes. types/core and types/functions fill them.
 */
import { PyType } from './objects.ts';

/** Every built-in class by a name of ours. Filled by types/*.ts as they are loaded. */
export const types = {} as {
  [name in
    | 'object'
    | 'type'
    | 'NoneType'
    | 'bool'
    | 'int'
    | 'float'
    | 'complex'
    | 'str'
    | 'bytes'
    | 'bytearray'
    | 'memoryview'
    | 'tuple'
    | 'list'
    | 'dict'
    | 'set'
    | 'frozenset'
    | 'slice'
    | 'range'
    | 'cell'
    | 'code'
    | 'module'
    | 'function'
    | 'method'
    | 'builtinFunction'
    | 'builtinMethod'
    | 'methodDescriptor'
    | 'wrapperDescriptor'
    | 'methodWrapper'
    | 'classMethodDescriptor'
    | 'getset'
    | 'member'
    | 'property'
    | 'staticmethod'
    | 'classmethod'
    | 'super'
    | 'generator'
    | 'coroutine'
    | 'async_generator'
    | 'async_generator_wrapped_value'
    | 'coroutineWrapper'
    | 'frame'
    | 'traceback'
    | 'ellipsis'
    | 'NotImplementedType'
    | 'mappingproxy'
    | 'weakref'
    | 'dictKeys'
    | 'dictValues'
    | 'dictItems'
    | 'nativeIterator'
    | 'union'
    | 'genericAlias'
    | 'enumerate'
    | 'zip'
    | 'map'
    | 'filter'
    | 'reversed'
    | 'template'
    | 'interpolation'
    | 'typeAlias'
    | 'typeVar'
    | 'paramSpec'
    | 'typeVarTuple'
    | 'generic'
    | 'simpleNamespace']: PyType;
};

const type = new PyType(null, 'type', [], new Map());
type.cls = type;
type.shape = type.rootShape;
types.type = type;
const object = new PyType(type, 'object', [], new Map());
object.mro = [object];
types.object = object;
type.bases = [object];
type.mro = [type, object];
object.enlist(type);

/** A class without members yet. */
function bare(name: string): PyType {
  const made = new PyType(type, name, [object], new Map());
  made.mro = [made, object];
  object.enlist(made);
  return made;
}
types.builtinFunction = bare('builtin_function_or_method');
types.builtinMethod = types.builtinFunction;
types.methodDescriptor = bare('method_descriptor');
types.wrapperDescriptor = bare('wrapper_descriptor');
types.methodWrapper = bare('method-wrapper');
types.classMethodDescriptor = bare('classmethod_descriptor');
types.getset = bare('getset_descriptor');
types.member = bare('member_descriptor');
for (const cls of [
  types.builtinFunction,
  types.methodDescriptor,
  types.wrapperDescriptor,
  types.methodWrapper,
  types.classMethodDescriptor,
  types.getset,
  types.member,
])
  cls.isBaseType = false;
types.staticmethod = bare('staticmethod');
types.classmethod = bare('classmethod');
types.staticmethod.hasDict = true;
types.classmethod.hasDict = true;
