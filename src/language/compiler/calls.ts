/** Code for calls, `super().x` and comprehensions. */

import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { Attribute, Call, Comprehension, Expression, Keyword, Position } from '../ast.ts';
import type { CodeConstant, CodeObject } from '../code.ts';
import { Def, Place, type Scope } from '../names/scope.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { foldAll, STACK_GUIDELINE } from './displays.ts';
import { Common, str } from './emitter.ts';
import { attributePlace, ExpressionCompiler } from './expressions.ts';
import { checkCalled } from './warnings.ts';

type ComprehensionNode = Extract<Expression, { kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>;

const COMPREHENSION_NAMES = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
} as const;

/** Where to come back to after the exception-safe part of an inlined comprehension. */
interface InlinedState {
  readonly pushed: readonly string[];
  readonly hidden: readonly string[];
  readonly cleanup: Block | null;
}

/** The compiler as far as calls, lambdas and comprehensions. */
export abstract class CallCompiler extends ExpressionCompiler {
  // ---- calls

  protected call(node: Call): void {
    this.checkKeywords(node.keywords);
    if (this.methodCall(node)) return;
    this.checkWarning(checkCalled(node.func), node.func);
    this.expression(node.func);
    const end = this.inlinedBuiltin(node);
    this.op(Op.PUSH_NULL, node.func);
    this.callWith(node, 0, node.args, node.keywords);
    if (end !== null) this.use(end);
  }

  protected checkKeywords(keywords: readonly Keyword[]): void {
    for (let i = 0; i < keywords.length; i++) {
      const keyword = keywords[i] as Keyword;
      if (keyword.arg === null) continue;
      for (let j = i + 1; j < keywords.length; j++) {
        const other = keywords[j] as Keyword;
        if (other.arg === keyword.arg) fail(`keyword argument repeated: ${keyword.arg}`, other);
      }
    }
  }

  /** `value.name(...)`: the attribute is loaded without making a bound method. */
  private methodCall(node: Call): boolean {
    const { func, args, keywords } = node;
    if (func.kind !== 'Attribute' || func.ctx !== 'Load') return false;
    if (this.isImported(func.value)) return false;
    if (args.length + keywords.length + (keywords.length > 0 ? 1 : 0) >= STACK_GUIDELINE) return false;
    if (args.some((arg) => arg.kind === 'Starred') || keywords.some(({ arg }) => arg === null)) return false;
    if (!this.superAttribute(func, true)) {
      this.expression(func.value);
      this.loadAttr(func.attr, attributePlace(func, func), true);
    }
    this.expressions(args);
    const at = attributePlace(node, func);
    if (keywords.length > 0) this.callKeywords(at, args.length, keywords, attributePlace(func, func));
    else this.emit(Op.CALL, args.length, at);
    return true;
  }

  /** A module's functions are no methods: `module.function(...)` at module level. */
  private isImported(node: Expression): boolean {
    if (node.kind !== 'Name') return false;
    return (this.table.module.flags(node.id) & Def.IMPORT) !== 0;
  }

  private callKeywords(at: Position, positional: number, keywords: readonly Keyword[], namesAt = at): void {
    for (const keyword of keywords) this.expression(keyword.value);
    const names: CodeConstant[] = keywords.map(({ arg }) => str(arg as string));
    this.constant({ type: 'tuple', items: names }, namesAt);
    this.emit(Op.CALL_KW, positional + keywords.length, at);
  }

  /** @param pushed positional arguments that lie on the stack already */
  protected callWith(
    at: Position,
    pushed: number,
    args: readonly Expression[],
    keywords: readonly Keyword[],
    injected: string | null = null,
  ): void {
    const isBig = args.length + keywords.length * 2 > STACK_GUIDELINE;
    const isStarred = args.some((arg) => arg.kind === 'Starred') || keywords.some(({ arg }) => arg === null);
    if (!isBig && !isStarred) {
      this.expressions(args);
      if (injected !== null) this.load(injected, at);
      const n = pushed + args.length + (injected !== null ? 1 : 0);
      if (keywords.length > 0) this.callKeywords(at, n, keywords);
      else this.emit(Op.CALL, n, at);
      return;
    }
    const only = args.length === 1 && pushed === 0 && injected === null ? args[0] : undefined;
    if (only?.kind === 'Starred') this.expression(only.value);
    else {
      const all: readonly Expression[] =
        injected === null ? args : [...args, { kind: 'Name', id: injected, ctx: 'Load', ...place(at) }];
      this.display(all, at, pushed, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, true);
    }
    if (keywords.length > 0) this.keywordDict(at, keywords);
    else this.op(Op.PUSH_NULL, at);
    this.op(Op.CALL_FUNCTION_EX, at);
  }

  private keywordDict(at: Position, keywords: readonly Keyword[]): void {
    let have = false;
    let waiting = 0;
    for (let i = 0; i < keywords.length; i++) {
      const keyword = keywords[i] as Keyword;
      if (keyword.arg !== null) {
        waiting++;
        continue;
      }
      if (waiting > 0) {
        this.subkeywords(at, keywords.slice(i - waiting, i));
        if (have) this.emit(Op.DICT_MERGE, 1, at);
        have = true;
        waiting = 0;
      }
      if (!have) {
        this.emit(Op.BUILD_MAP, 0, at);
        have = true;
      }
      this.expression(keyword.value);
      this.emit(Op.DICT_MERGE, 1, at);
    }
    if (waiting > 0) {
      this.subkeywords(at, keywords.slice(keywords.length - waiting));
      if (have) this.emit(Op.DICT_MERGE, 1, at);
    }
  }

  private subkeywords(at: Position, keywords: readonly Keyword[]): void {
    const big = keywords.length * 2 > STACK_GUIDELINE;
    if (big) this.emit(Op.BUILD_MAP, 0, NOWHERE);
    for (const keyword of keywords) {
      this.constant(str(keyword.arg as string), at);
      this.expression(keyword.value);
      if (big) this.emit(Op.MAP_ADD, 1, NOWHERE);
    }
    if (!big) this.emit(Op.BUILD_MAP, keywords.length, at);
  }

  /**
   * all(), any() and tuple() of a generator expression run its loop here, if the name still means the builtin.
   * @returns the block where the ordinary call must join, or null when this is not such a call
   */
  private inlinedBuiltin(node: Call): Block | null {
    const { func, args, keywords } = node;
    const argument = args[0];
    if (func.kind !== 'Name' || func.ctx !== 'Load' || args.length !== 1 || keywords.length > 0) return null;
    if (argument?.kind !== 'GeneratorExp') return null;
    const name = func.id;
    if (name !== 'all' && name !== 'any' && name !== 'tuple') return null;
    if (this.table.get(argument, 'body').isCoroutine) return null;
    const at = func;
    const skip = new Block();
    const end = new Block();
    const loop = new Block();
    const cleanup = new Block();
    this.emit(Op.COPY, 1, at);
    this.emit(Op.LOAD_COMMON_CONSTANT, Common[name], at);
    this.emit(Op.IS_OP, 0, at);
    this.jump(Op.POP_JUMP_IF_FALSE, skip, at);
    this.use(new Block());
    this.op(Op.POP_TOP, at);
    if (name === 'tuple') this.emit(Op.BUILD_LIST, 0, at);
    this.expression(argument);
    this.use(loop);
    this.jump(Op.FOR_ITER, cleanup, at);
    this.use(new Block());
    if (name === 'tuple') {
      this.emit(Op.LIST_APPEND, 2, at);
      this.jump(Pseudo.JUMP, loop, at);
    } else {
      this.op(Op.TO_BOOL, at);
      this.jump(name === 'all' ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, loop, at);
      this.use(new Block());
    }
    if (name !== 'tuple') {
      this.op(Op.POP_ITER, NOWHERE);
      this.constant({ type: name === 'all' ? 'False' : 'True' }, at);
      this.jump(Pseudo.JUMP_NO_INTERRUPT, end, at);
    }
    this.use(cleanup);
    this.op(Op.POP_ITER, NOWHERE);
    if (name === 'tuple') this.intrinsic1('LIST_TO_TUPLE', at);
    else this.constant({ type: name === 'all' ? 'True' : 'False' }, at);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, at);
    this.use(skip);
    return end;
  }

  protected superAttribute(node: Attribute, method: boolean): boolean {
    const { value } = node;
    if (value.kind !== 'Call' || value.func.kind !== 'Name' || value.func.id !== 'super' || value.keywords.length > 0) {
      return false;
    }
    const { unit } = this;
    const { scope } = unit;
    if (!scope.isFunctionLike || unit.inlined.length > 0) return false;
    // Somebody who names `super` at module level may mean something else by it.
    if (scope.place('super') !== Place.globalImplicit || this.table.module.symbols.has('super')) return false;
    if (node.attr === '__class__') return false;
    const { args } = value;
    if (args.some((arg) => arg.kind === 'Starred')) return false;
    if (args.length === 0) {
      if (unit.argcount + unit.posonlyargcount === 0 || scope.place('__class__') !== Place.free) return false;
    } else if (args.length !== 2) return false;
    this.load('super', value.func);
    if (args.length > 0) this.expressions(args);
    else {
      this.load('__class__', value);
      this.load([...unit.varnames.keys()][0] as string, value);
    }
    const index = unit.nameIndex(this.mangled(node.attr));
    const flags = (method ? 1 : 0) | (args.length === 2 ? 2 : 0);
    this.emit(Op.LOAD_SUPER_ATTR, (index << 2) | flags, node);
    this.op(Op.NOP, attributePlace(node, node));
    return true;
  }

  // ---- comprehensions

  protected comprehension(node: ComprehensionNode): void {
    const scope = this.table.get(node, 'body');
    const outermost = node.generators[0] as Comprehension;
    if (scope.isInlined) {
      this.outermostIterator(outermost);
      const state = this.enterInlined(scope, node);
      this.build(node);
      this.emit(Op.SWAP, 2, node);
      this.loops(node, 0, 0);
      this.leaveInlined(state, node);
      return;
    }
    const code = this.once(node, 'body', () => this.comprehensionCode(node, scope));
    this.closure(code, 0, node);
    this.outermostIterator(outermost);
    this.emit(Op.CALL, 0, node);
    if (scope.isCoroutine && node.kind !== 'GeneratorExp') this.await(node);
  }

  private comprehensionCode(node: ComprehensionNode, scope: Scope): CodeObject {
    const isGenerator = node.kind === 'GeneratorExp';
    const unit = this.enter('comprehension', COMPREHENSION_NAMES[node.kind], scope, node.lineno);
    unit.argcount = 1;
    const start = new Block();
    this.use(start);
    if (isGenerator) this.push({ type: 'stop iteration', block: start, exit: null, at: node });
    else this.build(node);
    this.load('.0', node);
    this.loops(node, 0, 0);
    if (isGenerator) {
      this.wrapInStopIteration();
      this.pop();
    } else this.op(Op.RETURN_VALUE, node);
    return this.leave(true);
  }

  private outermostIterator(outermost: Comprehension): void {
    if (outermost.is_async) this.expression(outermost.iter);
    else this.iterable(outermost.iter);
    this.op(outermost.is_async ? Op.GET_AITER : Op.GET_ITER, outermost.iter);
  }

  /** What a loop runs over: a literal list or set that nobody else sees becomes a tuple or frozenset. */
  protected iterable(node: Expression): void {
    if (node.kind === 'List' || node.kind === 'Set') {
      const items = foldAll(node.elts);
      if (items !== null && items.length > 0) {
        this.constant({ type: node.kind === 'List' ? 'tuple' : 'frozenset', items }, node);
        return;
      }
      if (node.kind === 'List' && !node.elts.some((element) => element.kind === 'Starred')) {
        if (node.elts.length <= STACK_GUIDELINE) {
          this.expressions(node.elts);
          this.emit(Op.BUILD_TUPLE, node.elts.length, node);
          return;
        }
      }
    }
    this.expression(node);
  }

  private build(node: ComprehensionNode): void {
    const op = node.kind === 'ListComp' ? Op.BUILD_LIST : node.kind === 'SetComp' ? Op.BUILD_SET : Op.BUILD_MAP;
    this.emit(op, 0, node);
  }

  /** One `for` of the comprehension with all that is inside it. The iterator of the first lies on the stack. */
  private loops(node: ComprehensionNode, index: number, depth: number): void {
    const generator = node.generators[index] as Comprehension;
    if (generator.is_async) this.asyncLoop(node, generator, index, depth);
    else this.syncLoop(node, generator, index, depth);
  }

  private syncLoop(node: ComprehensionNode, generator: Comprehension, index: number, depth: number): void {
    const start = new Block();
    const ifCleanup = new Block();
    const anchor = new Block();
    let loops = true;
    if (index > 0) {
      const { iter } = generator;
      const single = iter.kind === 'List' || iter.kind === 'Tuple' ? iter.elts : [];
      // `for y in [f(x)]` is how one names a value inside a comprehension: no loop is needed.
      if (single.length === 1 && single[0]?.kind !== 'Starred') {
        this.expression(single[0] as Expression);
        loops = false;
      } else {
        this.iterable(iter);
        this.op(Op.GET_ITER, iter);
      }
    }
    let inner = depth;
    if (loops) {
      inner++;
      this.use(start);
      this.jump(Op.FOR_ITER, anchor, generator.iter);
      this.use(new Block());
    }
    this.expression(generator.target);
    for (const test of generator.ifs) this.jumpIf(test, ifCleanup, false);
    const elementAt = this.innermost(node, index, inner);
    this.use(ifCleanup);
    if (!loops) return;
    this.jump(Pseudo.JUMP, start, elementAt);
    this.use(anchor);
    this.op(Op.POP_ITER, NOWHERE);
  }

  private asyncLoop(node: ComprehensionNode, generator: Comprehension, index: number, depth: number): void {
    const start = new Block();
    const except = new Block();
    const ifCleanup = new Block();
    if (index > 0) {
      this.expression(generator.iter);
      this.op(Op.GET_AITER, generator.iter);
    }
    this.use(start);
    this.push({ type: 'async comprehension', block: start, exit: null, at: node });
    this.jump(Pseudo.SETUP_FINALLY, except, node);
    this.op(Op.GET_ANEXT, node);
    this.none(node);
    this.yieldFrom(node, true);
    this.op(Pseudo.POP_BLOCK, node);
    this.expression(generator.target);
    for (const test of generator.ifs) this.jumpIf(test, ifCleanup, false);
    const elementAt = this.innermost(node, index, depth + 1);
    this.use(ifCleanup);
    this.jump(Pseudo.JUMP, start, elementAt);
    this.pop();
    this.use(except);
    this.op(Op.END_ASYNC_FOR, node);
  }

  /** The next `for`, or the element. @returns where the jump back stands */
  private innermost(node: ComprehensionNode, index: number, depth: number): Position {
    const isLast = index + 1 === node.generators.length;
    let at: Position = node.kind === 'DictComp' ? node.value : node.elt;
    if (!isLast) {
      this.loops(node, index + 1, depth);
      if (node.kind === 'DictComp') at = node.key;
      return at;
    }
    switch (node.kind) {
      case 'GeneratorExp':
        this.expression(node.elt);
        this.yield(node.elt);
        this.op(Op.POP_TOP, node.elt);
        return node.elt;
      case 'ListComp':
        this.expression(node.elt);
        this.emit(Op.LIST_APPEND, depth + 1, node.elt);
        return node.elt;
      case 'SetComp':
        this.expression(node.elt);
        this.emit(Op.SET_ADD, depth + 1, node.elt);
        return node.elt;
      case 'DictComp':
        this.expression(node.key);
        this.expression(node.value);
        at = {
          lineno: node.key.lineno,
          col_offset: node.key.col_offset,
          end_lineno: node.value.end_lineno,
          end_col_offset: node.value.end_col_offset,
        };
        this.emit(Op.MAP_ADD, depth + 1, at);
        return at;
    }
  }

  // ---- comprehensions inside their function (PEP 709)

  private enterInlined(scope: Scope, node: ComprehensionNode): InlinedState {
    const { unit } = this;
    const pushed: string[] = [];
    const hidden: string[] = [];
    const isClass = unit.scope.type === 'class';
    const at = node;
    const own: string[] = [];
    for (const [name, entry] of scope.symbols) {
      const isLocal = (entry.flags & Def.LOCAL) !== 0 && (entry.flags & Def.NONLOCAL) === 0;
      if (!isLocal && !isClass) continue;
      if (!isLocal || entry.flags & Def.PARAM) continue;
      own.push(name);
    }
    for (const name of own) {
      const entry = scope.symbols.get(name)!;
      const slot = this.hideLocal(name, hidden);
      this.emit(Op.LOAD_FAST_AND_CLEAR, slot, at);
      if (entry.place === Place.cell) this.emit(Op.MAKE_CELL, unit.addCell(name), at);
      pushed.push(name);
    }
    unit.inlined.push(scope);
    if (pushed.length === 0) return { pushed, hidden, cleanup: null };
    this.emit(Op.SWAP, pushed.length + 1, at);
    const cleanup = new Block();
    this.jump(Pseudo.SETUP_FINALLY, cleanup, at);
    return { pushed, hidden, cleanup };
  }

  private hideLocal(name: string, hidden: string[]): number {
    const { unit } = this;
    if (!unit.scope.isFunctionLike && !unit.hiddenLocals.has(name)) {
      unit.hiddenLocals.add(name);
      hidden.push(name);
    }
    return unit.addVariable(name);
  }

  private leaveInlined({ pushed, hidden, cleanup }: InlinedState, at: Position): void {
    const { unit } = this;
    unit.inlined.pop();
    if (cleanup !== null) {
      const end = new Block();
      this.op(Pseudo.POP_BLOCK, NOWHERE);
      this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
      this.use(cleanup);
      // The unfinished result lies under the exception.
      this.emit(Op.SWAP, 2, NOWHERE);
      this.op(Op.POP_TOP, NOWHERE);
      this.restore(pushed, at);
      this.emit(Op.RERAISE, 0, NOWHERE);
      this.use(end);
      this.restore(pushed, at);
    }
    for (const name of hidden) unit.hiddenLocals.delete(name);
  }

  private restore(pushed: readonly string[], at: Position): void {
    this.emit(Op.SWAP, pushed.length + 1, at);
    for (let i = pushed.length - 1; i >= 0; i--) {
      this.emit(Pseudo.STORE_FAST_MAYBE_NULL, this.unit.addVariable(pushed[i] as string), at);
    }
  }
}

function place({ lineno, col_offset, end_lineno, end_col_offset }: Position): Position {
  return { lineno, col_offset, end_lineno, end_col_offset };
}
