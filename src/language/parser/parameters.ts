/** Collecting the parameters of a `def` or `lambda` and keeping their order lawful. */
import type { Arg, Arguments, Expression } from '../ast.ts';
import { BAIL } from './cursor.ts';

/** Parameters as they come, put in the order in which the tree has them. */
export class ParameterList {
  private posonlyargs: Arg[] = [];
  private args: Arg[] = [];
  private vararg: Arg | null = null;
  private readonly kwonlyargs: Arg[] = [];
  private readonly kwDefaults: (Expression | null)[] = [];
  private kwarg: Arg | null = null;
  private readonly defaults: Expression[] = [];
  private slashed = false;
  private starred = false;
  private bareStar = false;

  plain(arg: Arg, defaultValue: Expression | null): void {
    if (this.kwarg !== null) throw BAIL;
    if (this.starred) {
      this.kwonlyargs.push(arg);
      this.kwDefaults.push(defaultValue);
      return;
    }
    if (defaultValue !== null) this.defaults.push(defaultValue);
    else if (this.defaults.length > 0) throw BAIL;
    this.args.push(arg);
  }

  /** `/`: what came before is positional-only. */
  slash(): void {
    if (this.slashed || this.starred || this.kwarg !== null || this.args.length === 0) throw BAIL;
    this.slashed = true;
    this.posonlyargs = this.args;
    this.args = [];
  }

  /** `*name`, or `*` alone, after which a name must follow. */
  star(arg: Arg | null): void {
    if (this.starred || this.kwarg !== null) throw BAIL;
    this.starred = true;
    this.bareStar = arg === null;
    this.vararg = arg;
  }

  doubleStar(arg: Arg): void {
    if (this.kwarg !== null) throw BAIL;
    this.kwarg = arg;
  }

  finish(): Arguments {
    if (this.bareStar && this.kwonlyargs.length === 0) throw BAIL;
    return {
      kind: 'arguments',
      posonlyargs: this.posonlyargs,
      args: this.args,
      vararg: this.vararg,
      kwonlyargs: this.kwonlyargs,
      kw_defaults: this.kwDefaults,
      kwarg: this.kwarg,
      defaults: this.defaults,
    };
  }
}
