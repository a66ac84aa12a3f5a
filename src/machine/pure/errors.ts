/**
 * The one way a pure algorithm reports the learner's mistake: the name of a Python exception and its message. The machine turns it into the
 * Python object. Not an Error: no stack is captured, throwing is cheap.
 */
export class PyError {
  constructor(
    /** Name of the exception class, for example 'ValueError', 'binascii.Error', 're.PatternError'. */
    readonly typeName: string,
    /** What str(exception) answers. */
    readonly message: string,
    /** The constructor's arguments where they are more than the message (UnicodeDecodeError, JSONDecodeError, PatternError ...). */
    readonly details?: readonly unknown[],
  ) {}
  toString(): string {
    return `${this.typeName}: ${this.message}`;
  }
}
