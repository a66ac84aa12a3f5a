/** The exceptions of pickle, and PickleBuffer. */
import {
  asBytes,
  defineType,
  exceptionType,
  makeBytes,
  PyBytes,
  PyObject,
  type PyType,
  raise,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';

export const pickleErrors = lazy(() => {
  const PickleError = defineType({ name: '_pickle.PickleError', base: exceptionType('Exception') });
  const PicklingError = defineType({ name: '_pickle.PicklingError', base: PickleError });
  const UnpicklingError = defineType({ name: '_pickle.UnpicklingError', base: PickleError });
  return { PickleError, PicklingError, UnpicklingError };
});

/** Wraps a bytes-like object for pickling out of band. */
export class PyPickleBuffer extends PyObject {
  constructor(
    cls: PyType,
    private object: Value | null,
  ) {
    super(cls);
  }
  private whole(): Value {
    if (this.object === null) raise('ValueError', 'operation forbidden on released PickleBuffer object');
    return this.object;
  }
  get readonly(): boolean {
    return this.whole() instanceof PyBytes;
  }
  bytes(): Uint8Array {
    return asBytes(this.whole()) as Uint8Array;
  }
  /** The object that lends the bytes. */
  lender(): Value {
    return this.whole();
  }
  release(): void {
    this.object = null;
  }
}
export const pickleBufferType = lazy(() =>
  defineType({
    name: 'pickle.PickleBuffer',
    alloc: null,
    isBaseType: false,
    weakrefable: true,
    doc: 'Wrapper for potentially out-of-band buffers',
    new: [
      'cls, object, /',
      (cls: PyType, object: Value) => {
        if (asBytes(object) === undefined)
          raise('TypeError', `a bytes-like object is required, not '${typeName(object)}'`);
        return new PyPickleBuffer(cls, object);
      },
    ],
    methods: {
      raw: [
        'self, /',
        (self: PyPickleBuffer) => makeBytes(self.bytes().slice()),
        'Return a memoryview of the raw memory underlying this buffer.',
      ],
      release: [
        'self, /',
        (self: PyPickleBuffer) => self.release(),
        'Release the underlying buffer held by the PickleBuffer object.',
      ],
    },
  }),
);
