/** Code for `try` and `with`, and for what leaves them early: `return`, `break`, `continue`. */
import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { AsyncWith, ExceptHandler, Expression, Position, Statement, With, WithItem } from '../ast.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { fold } from './fold.ts';
import { PatternCompiler } from './patterns.ts';
import type { FrameBlock } from './unit.ts';

type TryNode = Extract<Statement, { kind: 'Try' | 'TryStar' }>;

/** The compiler as far as `try`, `with` and what leaves them. */
export abstract class TryCompiler extends PatternCompiler {
  abstract statements(body: readonly Statement[]): void;

  protected return(node: Extract<Statement, { kind: 'Return' }>): void {
    const { value } = node;
    // As in CPython only what is a constant in the tree itself: `-1` is kept on the stack while a `finally` block runs.
    const constant = value?.kind === 'Constant' ? fold(value) : null;
    const isKept = value !== null && constant === null;
    const { scope } = this.unit;
    if (!scope.isFunctionLike) fail("'return' outside function", node);
    if (value !== null && scope.isGenerator && scope.isCoroutine) fail("'return' with value in async generator", node);
    let at: Position = node;
    if (isKept) this.expression(value);
    else if (value !== null) {
      at = value;
      this.op(Op.NOP, at);
    }
    if (value === null || value.lineno !== node.lineno) {
      at = node;
      this.op(Op.NOP, at);
    }
    at = this.unwindAll(at, isKept, false).at;
    if (value === null) this.none(at);
    else if (constant !== null) this.constant(constant, at);
    this.op(Op.RETURN_VALUE, at);
    this.use(new Block());
  }

  protected break(node: Extract<Statement, { kind: 'Break' }>): void {
    this.op(Op.NOP, node);
    const { loop, at } = this.unwindAll(node, false, true);
    if (loop === null) fail("'break' outside loop", node);
    const after = this.unwind(loop, at, false);
    this.jump(Pseudo.JUMP, loop.exit as Block, after);
    this.use(new Block());
  }

  protected continue(node: Extract<Statement, { kind: 'Continue' }>): void {
    this.op(Op.NOP, node);
    const { loop, at } = this.unwindAll(node, false, true);
    if (loop === null) fail("'continue' not properly in loop", node);
    this.jump(Pseudo.JUMP, loop.block as Block, at);
    this.use(new Block());
  }

  /**
   * Emits what leaving the blocks from the innermost outwards must do.
   * @param keep whether the value on top of the stack (what is returned) must stay there
   * @param toLoop stop at the innermost loop, which is returned
   */
  protected unwindAll(from: Position, keep: boolean, toLoop: boolean): { loop: FrameBlock | null; at: Position } {
    const { frameBlocks } = this.unit;
    const removed: FrameBlock[] = [];
    let at = from;
    let loop: FrameBlock | null = null;
    while (frameBlocks.length > 0) {
      const top = frameBlocks[frameBlocks.length - 1] as FrameBlock;
      if (top.type === 'group handler') {
        fail("'break', 'continue' and 'return' cannot appear in an except* block", from);
      }
      if (toLoop && (top.type === 'while' || top.type === 'for' || top.type === 'async for')) {
        loop = top;
        break;
      }
      frameBlocks.pop();
      removed.push(top);
      at = this.unwind(top, at, keep);
    }
    while (removed.length > 0) frameBlocks.push(removed.pop() as FrameBlock);
    return { loop, at };
  }

  protected unwind(block: FrameBlock, at: Position, keep: boolean): Position {
    switch (block.type) {
      case 'while':
      case 'handler':
      case 'group handler':
      case 'async comprehension':
      case 'stop iteration':
        return at;
      case 'for':
      case 'async for':
      case 'value':
        if (keep) this.emit(Op.SWAP, 2, at);
        this.op(Op.POP_TOP, at);
        return at;
      case 'try':
        this.op(Pseudo.POP_BLOCK, at);
        return at;
      case 'finally try':
        this.op(Pseudo.POP_BLOCK, at);
        if (keep) this.push({ type: 'value', block: null, exit: null, at: block.at });
        this.again(block.finalbody as readonly Statement[]);
        if (keep) this.pop();
        // What follows belongs to the statement that left, and the finally block ran after it.
        return NOWHERE;
      case 'finally end':
        if (keep) this.emit(Op.SWAP, 2, at);
        this.op(Op.POP_TOP, at);
        if (keep) this.emit(Op.SWAP, 2, at);
        this.op(Pseudo.POP_BLOCK, at);
        this.op(Op.POP_EXCEPT, at);
        return at;
      case 'with':
      case 'async with': {
        const with_ = block.at;
        this.op(Pseudo.POP_BLOCK, with_);
        if (keep) {
          this.emit(Op.SWAP, 3, with_);
          this.emit(Op.SWAP, 2, with_);
        }
        this.exitWithNones(with_);
        if (block.type === 'async with') this.await(with_, 2);
        this.op(Op.POP_TOP, with_);
        return NOWHERE;
      }
      case 'handler cleanup': {
        const { name } = block;
        if (name) this.op(Pseudo.POP_BLOCK, at);
        if (keep) this.emit(Op.SWAP, 2, at);
        this.op(Pseudo.POP_BLOCK, at);
        this.op(Op.POP_EXCEPT, at);
        if (name) this.unbind(name, at);
        return at;
      }
    }
  }

  /** Compiles statements that were or will be compiled elsewhere too; they warn once. */
  protected again(body: readonly Statement[]): void {
    this.quiet++;
    this.statements(body);
    this.quiet--;
  }

  protected unbind(name: string, at: Position): void {
    this.none(at);
    this.store(name, at);
    this.delete(name, at);
  }

  protected try(node: TryNode): void {
    if (node.finalbody.length > 0) this.tryFinally(node);
    else this.tryExcept(node);
  }

  protected tryExcept(node: TryNode): void {
    if (node.kind === 'TryStar') this.tryStarHandlers(node);
    else this.tryHandlers(node);
  }

  protected tryFinally(node: TryNode): void {
    const body = new Block();
    const handler = new Block();
    const cleanup = new Block();
    const exit = new Block();
    this.jump(Pseudo.SETUP_FINALLY, handler, node);
    this.use(body);
    this.push({ type: 'finally try', block: body, exit: handler, at: node, finalbody: node.finalbody });
    if (node.handlers.length > 0) this.tryExcept(node);
    else this.statements(node.body);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.pop();
    this.statements(node.finalbody);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, exit, NOWHERE);
    this.use(handler);
    this.push({ type: 'finally end', block: handler, exit: null, at: node });
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, NOWHERE);
    this.op(Op.PUSH_EXC_INFO, NOWHERE);
    this.again(node.finalbody);
    this.pop();
    this.emit(Op.RERAISE, 0, NOWHERE);
    this.use(cleanup);
    this.popExceptAndReraise(NOWHERE);
    this.use(exit);
  }

  /** The statements of a try, whose exceptions go to a block. */
  private guardedBody(node: TryNode, except: Block): void {
    const body = new Block();
    this.jump(Pseudo.SETUP_FINALLY, except, node);
    this.use(body);
    this.push({ type: 'try', block: body, exit: null, at: node });
    this.statements(node.body);
    this.pop();
    this.op(Pseudo.POP_BLOCK, NOWHERE);
  }

  protected tryHandlers(node: TryNode): void {
    const cleanup = new Block();
    const end = new Block();
    let except = new Block();
    this.guardedBody(node, except);
    this.statements(node.orelse);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
    this.use(except);
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, NOWHERE);
    this.op(Op.PUSH_EXC_INFO, NOWHERE);
    this.push({ type: 'handler', block: null, exit: null, at: node });
    node.handlers.forEach((handler, i) => {
      if (handler.type === null && i < node.handlers.length - 1) fail("default 'except:' must be last", handler);
      except = new Block();
      if (handler.type !== null) {
        this.expression(handler.type);
        this.op(Op.CHECK_EXC_MATCH, handler);
        this.jump(Op.POP_JUMP_IF_FALSE, except, handler);
        this.use(new Block());
      }
      this.handlerBody(handler, end);
      this.use(except);
    });
    this.pop();
    this.emit(Op.RERAISE, 0, NOWHERE);
    this.use(cleanup);
    this.popExceptAndReraise(NOWHERE);
    this.use(end);
  }

  protected handlerBody(handler: ExceptHandler, end: Block): void {
    const body = new Block();
    const { name } = handler;
    if (name === null) {
      this.op(Op.POP_TOP, handler);
      this.use(body);
      this.push({ type: 'handler cleanup', block: body, exit: null, at: handler, name: null });
      this.statements(handler.body);
      this.pop();
      this.op(Pseudo.POP_BLOCK, NOWHERE);
      this.op(Op.POP_EXCEPT, NOWHERE);
      this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
      return;
    }
    const cleanup = new Block();
    this.store(name, handler);
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, handler);
    this.use(body);
    this.push({ type: 'handler cleanup', block: body, exit: null, at: handler, name });
    this.statements(handler.body);
    this.pop();
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.op(Op.POP_EXCEPT, NOWHERE);
    this.unbind(name, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
    this.use(cleanup);
    this.unbind(name, NOWHERE);
    this.emit(Op.RERAISE, 1, NOWHERE);
  }

  /**
   * except*: the stack holds the exception before, the original group, a list of what the handlers raised, and what is still unhandled.
   */
  protected tryStarHandlers(node: TryNode): void {
    const except = new Block();
    const orelse = new Block();
    const end = new Block();
    const cleanup = new Block();
    const reraiseStar = new Block();
    this.guardedBody(node, except);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, orelse, NOWHERE);
    this.use(except);
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, NOWHERE);
    this.op(Op.PUSH_EXC_INFO, NOWHERE);
    this.push({ type: 'group handler', block: null, exit: null, at: node });
    node.handlers.forEach((handler, i) => {
      if (i === 0) {
        this.emit(Op.BUILD_LIST, 0, handler);
        this.emit(Op.COPY, 2, handler);
      }
      this.starHandler(handler, i === node.handlers.length - 1, reraiseStar);
    });
    this.pop();
    this.use(reraiseStar);
    const reraise = new Block();
    this.intrinsic2('PREP_RERAISE_STAR', NOWHERE);
    this.emit(Op.COPY, 1, NOWHERE);
    this.jump(Op.POP_JUMP_IF_NOT_NONE, reraise, NOWHERE);
    this.use(new Block());
    this.op(Op.POP_TOP, NOWHERE);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.op(Op.POP_EXCEPT, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, end, NOWHERE);
    this.use(reraise);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.emit(Op.SWAP, 2, NOWHERE);
    this.op(Op.POP_EXCEPT, NOWHERE);
    this.emit(Op.RERAISE, 0, NOWHERE);
    this.use(cleanup);
    this.popExceptAndReraise(NOWHERE);
    this.use(orelse);
    this.statements(node.orelse);
    this.use(end);
  }

  protected starHandler(handler: ExceptHandler, isLast: boolean, reraiseStar: Block): void {
    const next = new Block();
    const withError = new Block();
    const noMatch = new Block();
    const body = new Block();
    const cleanup = new Block();
    const { name } = handler;
    if (handler.type !== null) {
      this.expression(handler.type);
      this.op(Op.CHECK_EG_MATCH, handler);
      this.emit(Op.COPY, 1, handler);
      this.jump(Op.POP_JUMP_IF_NONE, noMatch, handler);
      this.use(new Block());
    }
    if (name !== null) this.store(name, handler);
    else this.op(Op.POP_TOP, handler);
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, handler);
    this.use(body);
    this.push({ type: 'handler cleanup', block: body, exit: null, at: handler, name });
    this.statements(handler.body);
    this.pop();
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    if (name !== null) this.unbind(name, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, next, NOWHERE);
    this.use(cleanup);
    if (name !== null) this.unbind(name, NOWHERE);
    this.emit(Op.LIST_APPEND, 3, NOWHERE);
    this.op(Op.POP_TOP, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, withError, NOWHERE);
    this.use(next);
    this.op(Op.NOP, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, withError, NOWHERE);
    this.use(noMatch);
    this.op(Op.POP_TOP, handler);
    this.use(withError);
    if (isLast) {
      this.emit(Op.LIST_APPEND, 1, NOWHERE);
      this.jump(Pseudo.JUMP_NO_INTERRUPT, reraiseStar, NOWHERE);
    }
  }

  protected exitWithNones(at: Position): void {
    this.none(at);
    this.none(at);
    this.none(at);
    this.emit(Op.CALL, 3, at);
  }

  protected with(node: With | AsyncWith, index: number): void {
    const isAsync = node.kind === 'AsyncWith';
    if (isAsync) this.asyncOnly("'async with' outside async function", node);
    const item = node.items[index] as WithItem;
    const block = new Block();
    const final = new Block();
    const exit = new Block();
    const cleanup = new Block();
    this.expression(item.context_expr);
    const at: Expression = item.context_expr;
    this.emit(Op.COPY, 1, at);
    this.emit(Op.LOAD_SPECIAL, isAsync ? 3 : 1, at);
    this.emit(Op.SWAP, 2, at);
    this.emit(Op.SWAP, 3, at);
    this.emit(Op.LOAD_SPECIAL, isAsync ? 2 : 0, at);
    this.emit(Op.CALL, 0, at);
    if (isAsync) this.await(at, 1);
    this.jump(Pseudo.SETUP_WITH, final, at);
    this.use(block);
    this.push({ type: isAsync ? 'async with' : 'with', block, exit: final, at });
    if (item.optional_vars !== null) this.expression(item.optional_vars);
    else this.op(Op.POP_TOP, at);
    if (index + 1 === node.items.length) this.statements(node.body);
    else this.with(node, index + 1);
    this.pop();
    this.op(Pseudo.POP_BLOCK, isAsync ? at : NOWHERE);
    this.exitWithNones(at);
    if (isAsync) this.await(at, 2);
    this.op(Op.POP_TOP, at);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, exit, at);
    this.use(final);
    this.jump(Pseudo.SETUP_CLEANUP, cleanup, at);
    this.op(Op.PUSH_EXC_INFO, at);
    this.op(Op.WITH_EXCEPT_START, at);
    if (isAsync) this.await(at, 2);
    const suppress = new Block();
    this.op(Op.TO_BOOL, NOWHERE);
    this.jump(Op.POP_JUMP_IF_TRUE, suppress, NOWHERE);
    this.use(new Block());
    this.emit(Op.RERAISE, 2, NOWHERE);
    this.use(suppress);
    this.op(Op.POP_TOP, NOWHERE);
    this.op(Pseudo.POP_BLOCK, NOWHERE);
    this.op(Op.POP_EXCEPT, NOWHERE);
    this.op(Op.POP_TOP, NOWHERE);
    this.op(Op.POP_TOP, NOWHERE);
    this.op(Op.POP_TOP, NOWHERE);
    this.jump(Pseudo.JUMP_NO_INTERRUPT, exit, NOWHERE);
    this.use(cleanup);
    this.popExceptAndReraise(NOWHERE);
    this.use(exit);
  }

  protected asyncOnly(message: string, at: Position): void {
    const { unit } = this;
    if (unit.kind === 'async function' || (unit.kind === 'module' && this.options.topLevelAwait)) return;
    fail(message, at);
  }
}
