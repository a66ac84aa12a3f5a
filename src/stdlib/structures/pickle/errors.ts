/** The exceptions of pickle, and PickleBuffer. */
import {
  asBytes,
  callSync,
  defineType,
  exceptionType,
  getAttr,
  type Lender,
  type Lent,
  PyObject,
  type PyType,
  raise,
  typeName,
  types,
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
    return getAttr(this.view(), 'readonly') === true;
  }
  /** The bytes, not copied. */
  contiguous(refuse: () => never): Uint8Array {
    const view = this.view();
    if (getAttr(view, 'contiguous') !== true) refuse();
    return asBytes(view) as Uint8Array;
  }
  exportBuffer(): Lent {
    return (this.view() as unknown as Lender).exportBuffer();
  }
  view(): Value {
    return callSync(types.memoryview, [this.whole()]);
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
        (self: PyPickleBuffer) => {
          self.contiguous(() => raise('BufferError', 'cannot extract raw buffer from non-contiguous buffer'));
          return callSync(getAttr(self.view(), 'cast'), ['B']);
        },
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
