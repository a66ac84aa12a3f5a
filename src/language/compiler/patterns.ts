/**
 * Code for `match`. As in CPython the values of captures wait on the stack, and a failed pattern jumps to a run of POP_TOPs that is entered
 * as deep as there is to clean up (`failPop[n]` drops n values).
 */

import { Block, NEXT, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type { Expression, Match, MatchCase, Pattern, Position } from '../ast.ts';
import type { CodeConstant } from '../code.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { CallCompiler } from './calls.ts';
import { constantKey } from './constants.ts';
import { Binary, int, str } from './emitter.ts';
import { fold } from './fold.ts';

interface PatternContext {
  /** Names captured so far; their values lie on the stack in this order. */
  stores: string[];
  /** Whether a pattern that always matches may stand here. */
  allowIrrefutable: boolean;
  failPop: Block[];
  /** How many values of the pattern machinery lie above the captures. */
  onTop: number;
}

const isWildcard = (pattern: Pattern): boolean =>
  pattern.kind === 'MatchAs' && pattern.pattern === null && pattern.name === null;

/** The compiler as far as the patterns of `match`. */
export abstract class PatternCompiler extends CallCompiler {
  private context!: PatternContext;

  protected match(node: Match): void {
    const outer = this.context;
    this.expression(node.subject);
    const end = new Block();
    const { cases } = node;
    const last = cases[cases.length - 1] as MatchCase;
    const hasDefault = isWildcard(last.pattern) && cases.length > 1;
    const tried = cases.length - (hasDefault ? 1 : 0);
    for (let i = 0; i < tried; i++) {
      const item = cases[i] as MatchCase;
      const at = item.pattern;
      const isLast = i === tried - 1;
      if (!isLast) this.emit(Op.COPY, 1, at);
      this.context = {
        stores: [],
        allowIrrefutable: item.guard !== null || i === cases.length - 1,
        failPop: [],
        onTop: 0,
      };
      this.pattern(item.pattern);
      for (const name of this.context.stores) this.store(name, at);
      if (item.guard !== null) {
        this.ensureFailPop(0);
        this.jumpIf(item.guard, this.context.failPop[0] as Block, false);
      }
      if (!isLast) this.op(Op.POP_TOP, NEXT);
      this.statements(item.body);
      this.jump(Pseudo.JUMP, end, NOWHERE);
      this.enterFailPop(at);
    }
    if (hasDefault) {
      if (cases.length === 1) this.op(Op.POP_TOP, last.pattern);
      else this.op(Op.NOP, last.pattern);
      if (last.guard !== null) this.jumpIf(last.guard, end, false);
      this.statements(last.body);
    }
    this.use(end);
    this.context = outer;
  }

  pattern(node: Pattern): void {
    switch (node.kind) {
      case 'MatchValue':
        this.valuePattern(node);
        return;
      case 'MatchSingleton':
        this.constant(node.value, node);
        this.emit(Op.IS_OP, 0, node);
        this.failUnless(node);
        return;
      case 'MatchSequence':
        this.sequencePattern(node);
        return;
      case 'MatchMapping':
        this.mappingPattern(node);
        return;
      case 'MatchClass':
        this.classPattern(node);
        return;
      case 'MatchStar':
        this.capture(node.name, node);
        return;
      case 'MatchAs':
        this.asPattern(node);
        return;
      case 'MatchOr':
        this.orPattern(node);
        return;
    }
  }

  private subpattern(node: Pattern): void {
    const { context } = this;
    const before = context.allowIrrefutable;
    context.allowIrrefutable = true;
    this.pattern(node);
    this.context.allowIrrefutable = before;
  }

  // ---- failing and capturing

  private ensureFailPop(n: number): void {
    const { failPop } = this.context;
    while (failPop.length < n + 1) failPop.push(new Block());
  }

  private jumpToFail(op: number, at: Position): void {
    const pops = this.context.onTop + this.context.stores.length;
    this.ensureFailPop(pops);
    this.jump(op, this.context.failPop[pops] as Block, at);
    this.use(new Block());
  }

  private failUnless(at: Position): void {
    this.jumpToFail(Op.POP_JUMP_IF_FALSE, at);
  }

  private enterFailPop(at: Position): void {
    const { failPop } = this.context;
    for (let n = failPop.length - 1; n > 0; n--) {
      this.use(failPop[n] as Block);
      this.op(Op.POP_TOP, at);
    }
    if (failPop.length > 0) this.use(failPop[0] as Block);
    this.context.failPop = [];
  }

  private rotate(count: number, at: Position): void {
    for (let n = count; n > 1; n--) this.emit(Op.SWAP, n, at);
  }

  private capture(name: string | null, at: Position): void {
    if (name === null) {
      this.op(Op.POP_TOP, at);
      return;
    }
    const { context } = this;
    if (context.stores.includes(name)) fail(`multiple assignments to name '${name}' in pattern`, at);
    this.rotate(context.onTop + context.stores.length + 1, at);
    context.stores.push(name);
  }

  // ---- the kinds of pattern

  private valuePattern(node: Extract<Pattern, { kind: 'MatchValue' }>): void {
    if (node.value.kind === 'JoinedStr' || node.value.kind === 'TemplateStr') {
      fail('patterns may only match literals and attribute lookups', node);
    }
    this.expression(node.value);
    this.emit(Op.COMPARE_OP, 2, node);
    this.op(Op.TO_BOOL, node);
    this.failUnless(node);
  }

  private asPattern(node: Extract<Pattern, { kind: 'MatchAs' }>): void {
    const { context } = this;
    if (node.pattern === null) {
      if (!context.allowIrrefutable) {
        if (node.name !== null) fail(`name capture '${node.name}' makes remaining patterns unreachable`, node);
        fail('wildcard makes remaining patterns unreachable', node);
      }
      this.capture(node.name, node);
      return;
    }
    context.onTop++;
    this.emit(Op.COPY, 1, node);
    this.pattern(node.pattern);
    this.context.onTop--;
    this.capture(node.name, node);
  }

  private classPattern(node: Extract<Pattern, { kind: 'MatchClass' }>): void {
    const { patterns, kwd_attrs, kwd_patterns } = node;
    kwd_attrs.forEach((name, i) => {
      for (let j = i + 1; j < kwd_attrs.length; j++) {
        if (kwd_attrs[j] === name)
          fail(`attribute name repeated in class pattern: ${name}`, kwd_patterns[j] as Pattern);
      }
    });
    this.expression(node.cls);
    this.constant({ type: 'tuple', items: kwd_attrs.map(str) }, node);
    this.emit(Op.MATCH_CLASS, patterns.length, node);
    this.emit(Op.COPY, 1, node);
    this.none(node);
    this.emit(Op.IS_OP, 1, node);
    const { context } = this;
    context.onTop++;
    this.failUnless(node);
    const all = [...patterns, ...kwd_patterns];
    this.emit(Op.UNPACK_SEQUENCE, all.length, node);
    context.onTop += all.length - 1;
    for (const pattern of all) {
      this.context.onTop--;
      if (isWildcard(pattern)) this.op(Op.POP_TOP, node);
      else this.subpattern(pattern);
    }
  }

  private mappingPattern(node: Extract<Pattern, { kind: 'MatchMapping' }>): void {
    const { keys, patterns, rest } = node;
    const size = keys.length;
    const { context } = this;
    context.onTop++;
    this.op(Op.MATCH_MAPPING, node);
    this.failUnless(node);
    if (size === 0 && rest === null) {
      context.onTop--;
      this.op(Op.POP_TOP, node);
      return;
    }
    if (size > 0) {
      this.op(Op.GET_LEN, node);
      this.constant(int(size), node);
      this.emit(Op.COMPARE_OP, 5, node);
      this.failUnless(node);
    }
    this.mappingKeys(keys, node);
    this.op(Op.MATCH_KEYS, node);
    context.onTop += 2;
    this.emit(Op.COPY, 1, node);
    this.none(node);
    this.emit(Op.IS_OP, 1, node);
    this.failUnless(node);
    this.emit(Op.UNPACK_SEQUENCE, size, node);
    context.onTop += size - 1;
    for (const pattern of patterns) {
      this.context.onTop--;
      this.subpattern(pattern);
    }
    this.context.onTop -= 2;
    if (rest === null) {
      this.op(Op.POP_TOP, node);
      this.op(Op.POP_TOP, node);
      return;
    }
    this.emit(Op.BUILD_MAP, 0, node);
    this.emit(Op.SWAP, 3, node);
    this.emit(Op.DICT_UPDATE, 2, node);
    this.emit(Op.UNPACK_SEQUENCE, size, node);
    for (let n = size; n > 0; n--) {
      this.emit(Op.COPY, 1 + n, node);
      this.emit(Op.SWAP, 2, node);
      this.op(Op.DELETE_SUBSCR, node);
    }
    this.capture(rest, node);
  }

  private mappingKeys(keys: readonly Expression[], at: Position): void {
    const seen = new Set<string>();
    const constants: CodeConstant[] = [];
    for (const key of keys) {
      const constant = fold(key);
      if (constant === null) {
        if (key.kind !== 'Attribute' && !isComplexLiteral(key)) {
          fail('mapping pattern keys may only match literals and attribute lookups', at);
        }
        continue;
      }
      const text = equalityKey(constant);
      if (seen.has(text)) fail(`mapping pattern checks duplicate key (${literalRepr(constant)})`, at);
      seen.add(text);
      constants.push(constant);
    }
    if (constants.length === keys.length) {
      this.constant({ type: 'tuple', items: constants }, at);
      return;
    }
    this.expressions(keys);
    this.emit(Op.BUILD_TUPLE, keys.length, at);
  }

  private orPattern(node: Extract<Pattern, { kind: 'MatchOr' }>): void {
    const end = new Block();
    const outer = this.context;
    const size = node.patterns.length;
    let control: string[] = [];
    node.patterns.forEach((alternative, i) => {
      const context: PatternContext = {
        stores: [],
        allowIrrefutable: i === size - 1 && outer.allowIrrefutable,
        failPop: [],
        onTop: 0,
      };
      this.context = context;
      this.emit(Op.COPY, 1, alternative);
      this.pattern(alternative);
      if (i === 0) control = context.stores;
      else this.reorder(context.stores, control, alternative, node);
      this.jump(Pseudo.JUMP_NO_INTERRUPT, end, alternative);
      this.enterFailPop(alternative);
    });
    this.context = outer;
    this.op(Op.POP_TOP, node);
    this.jumpToFail(Pseudo.JUMP_NO_INTERRUPT, node);
    this.use(end);
    // The captures lie on top; bring each below what else the pattern keeps there.
    const rotations = control.length + 1 + outer.onTop + outer.stores.length;
    for (const name of control) {
      this.rotate(rotations, node);
      if (outer.stores.includes(name)) fail(`multiple assignments to name '${name}' in pattern`, node);
      outer.stores.push(name);
    }
    this.op(Op.POP_TOP, node);
  }

  /** Every alternative must leave its captures in the order of the first. */
  private reorder(stores: string[], control: readonly string[], at: Position, whole: Position): void {
    const differ = 'alternative patterns bind different names';
    if (stores.length !== control.length) fail(differ, whole);
    for (let wanted = control.length - 1; wanted >= 0; wanted--) {
      const found = stores.indexOf(control[wanted] as string);
      if (found < 0) fail(differ, whole);
      if (found === wanted) continue;
      const rotated = stores.splice(0, found + 1);
      stores.splice(wanted - found, 0, ...rotated);
      for (let n = found + 1; n > 0; n--) this.rotate(wanted + 1, at);
    }
  }

  private sequencePattern(node: Extract<Pattern, { kind: 'MatchSequence' }>): void {
    const { patterns } = node;
    const size = patterns.length;
    let star = -1;
    let onlyWildcards = true;
    let starIsWildcard = false;
    patterns.forEach((pattern, i) => {
      if (pattern.kind === 'MatchStar') {
        if (star >= 0) fail('multiple starred names in sequence pattern', node);
        starIsWildcard = pattern.name === null;
        onlyWildcards = onlyWildcards && starIsWildcard;
        star = i;
      } else onlyWildcards = onlyWildcards && isWildcard(pattern);
    });
    const { context } = this;
    context.onTop++;
    this.op(Op.MATCH_SEQUENCE, node);
    this.failUnless(node);
    if (star < 0) this.lengthCheck(size, 2, node);
    else if (size > 1) this.lengthCheck(size - 1, 5, node);
    context.onTop--;
    if (onlyWildcards) this.op(Op.POP_TOP, node);
    else if (starIsWildcard) this.sequenceByIndex(patterns, star, node);
    else this.sequenceByUnpacking(patterns, node);
  }

  private lengthCheck(length: number, comparison: number, at: Position): void {
    this.op(Op.GET_LEN, at);
    this.constant(int(length), at);
    this.emit(Op.COMPARE_OP, comparison, at);
    this.failUnless(at);
  }

  private sequenceByUnpacking(patterns: readonly Pattern[], at: Position): void {
    this.unpack(
      patterns.length,
      patterns.map(({ kind }) => kind === 'MatchStar'),
      at,
      'multiple starred expressions in sequence pattern',
      'too many expressions in star-unpacking sequence pattern',
    );
    this.context.onTop += patterns.length;
    for (const pattern of patterns) {
      this.context.onTop--;
      this.subpattern(pattern);
    }
  }

  private sequenceByIndex(patterns: readonly Pattern[], star: number, at: Position): void {
    this.context.onTop++;
    const size = patterns.length;
    patterns.forEach((pattern, i) => {
      if (i === star || isWildcard(pattern)) return;
      this.emit(Op.COPY, 1, at);
      if (i < star) this.constant(int(i), at);
      else {
        // The subject need not know negative indices.
        this.op(Op.GET_LEN, at);
        this.constant(int(size - i), at);
        this.emit(Op.BINARY_OP, Binary.subtract, at);
      }
      this.emit(Op.BINARY_OP, Binary.subscript, at);
      this.subpattern(pattern);
    });
    this.context.onTop--;
    this.op(Op.POP_TOP, at);
  }
}

function isComplexLiteral(node: Expression): boolean {
  return (
    (node.kind === 'BinOp' && (node.op === 'Add' || node.op === 'Sub')) ||
    (node.kind === 'UnaryOp' && node.operand.kind === 'Constant')
  );
}

/** Equal keys of a dict: 1, 1.0 and True are one key. */
function equalityKey(constant: CodeConstant): string {
  if (constant.type === 'True') return 'n1';
  if (constant.type === 'False') return 'n0';
  if (constant.type === 'int' || constant.type === 'float') return `n${constant.value === 0 ? 0 : constant.value}`;
  if (constant.type === 'complex' && constant.imag === 0) return `n${constant.real ?? 0}`;
  return constantKey(constant);
}

/** repr() of a literal, for a complaint. */
function literalRepr(constant: CodeConstant): string {
  switch (constant.type) {
    case 'str': {
      const quote = constant.value.includes("'") && !constant.value.includes('"') ? '"' : "'";
      const escaped = constant.value
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\r', '\\r');
      return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
    }
    case 'int':
      return String(constant.value);
    case 'float':
      return Number.isInteger(constant.value) && Math.abs(constant.value) < 1e16
        ? constant.value.toFixed(1)
        : String(constant.value);
    case 'complex':
      return `${constant.imag}j`;
    case 'bytes':
      return `b'${String.fromCharCode(...constant.value)}'`;
    default:
      return constant.type;
  }
}
