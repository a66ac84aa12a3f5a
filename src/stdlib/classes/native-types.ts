/** _types: the built-in classes that have no name in builtins. */
import { defineType, type ModuleSpec, type PyType, types, type Value } from '../../machine/index.ts';

let capsule: PyType | undefined;

export const typesModule: ModuleSpec = {
  kind: 'native',
  doc: 'Define names for built-in types.',
  make(): Record<string, Value> {
    // Nothing here has capsules; the class only has to exist.
    capsule ??= defineType({ name: 'PyCapsule', alloc: null, isBaseType: false });
    return {
      AsyncGeneratorType: types.async_generator,
      BuiltinFunctionType: types.builtinFunction,
      BuiltinMethodType: types.builtinMethod,
      CapsuleType: capsule,
      CellType: types.cell,
      ClassMethodDescriptorType: types.classMethodDescriptor,
      CodeType: types.code,
      CoroutineType: types.coroutine,
      EllipsisType: types.ellipsis,
      FrameType: types.frame,
      FunctionType: types.function,
      GeneratorType: types.generator,
      GenericAlias: types.genericAlias,
      GetSetDescriptorType: types.getset,
      LambdaType: types.function,
      MappingProxyType: types.mappingproxy,
      MemberDescriptorType: types.member,
      MethodDescriptorType: types.methodDescriptor,
      MethodType: types.method,
      MethodWrapperType: types.methodWrapper,
      ModuleType: types.module,
      NoneType: types.NoneType,
      NotImplementedType: types.NotImplementedType,
      SimpleNamespace: types.simpleNamespace,
      TracebackType: types.traceback,
      UnionType: types.union,
      WrapperDescriptorType: types.wrapperDescriptor,
    };
  },
};
