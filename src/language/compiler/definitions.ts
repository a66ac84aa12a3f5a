/** Code for functions, classes, type parameters, annotations and whole programs. */

import { Block, NOWHERE, Pseudo } from '../assembler/blocks.ts';
import type {
  Arg,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  Expression,
  FunctionDef,
  Lambda,
  Position,
  Program,
  Statement,
  TypeParameter,
} from '../ast.ts';
import type { CodeObject } from '../code.ts';
import type { ScopeRole } from '../names/collector.ts';
import { Def, Place, type Scope } from '../names/scope.ts';
import { Op } from '../opcodes.ts';
import { fail } from '../problem.ts';
import { foldAll } from './displays.ts';
import { cleanDocstring } from './docstring.ts';
import { type Annotated, Common, int, str } from './emitter.ts';

import { StatementCompiler } from './statements.ts';
import type { Unit } from './unit.ts';
import { unparse } from './unparse.ts';

/** Annotation functions answer for formats up to this one (VALUE_WITH_FAKE_GLOBALS). */
const LAST_FORMAT = 2;

/** The whole compiler: definitions on top of everything else. */
export class Compiler extends StatementCompiler {
  // ---- programs

  program(tree: Program): CodeObject {
    const unit = this.enter('module', '<module>', this.table.module, 1, null);
    if (tree.kind === 'Expression') {
      this.expression(tree.body);
      return this.leaveProgram(false);
    }
    this.interactive = tree.kind === 'Interactive';
    this.body(tree.body, unit, NOWHERE);
    return this.leaveProgram(true);
  }

  private leaveProgram(returnsNone: boolean): CodeObject {
    const { unit } = this;
    if (unit.scope.isCoroutine && this.options.topLevelAwait) {
      // As a function's would, a StopIteration must not end the module's coroutine.
      if (!returnsNone) this.op(Op.RETURN_VALUE, NOWHERE);
      this.wrapInStopIteration();
      return this.leave(true);
    }
    return this.leave(returnsNone);
  }

  /** The statements of a module or class with its docstring and annotations. */
  private body(statements: readonly Statement[], unit: Unit, at: Position): void {
    const { scope } = unit;
    const isModule = scope.type === 'module';
    const hasAnnotations = this.options.futureAnnotations && scope.annotationBlock !== null;
    const first = statements[0];
    if (isModule && first !== undefined) at = first;
    if (scope.hasConditionalAnnotations) {
      this.emit(Op.BUILD_SET, 0, at);
      if (isModule) this.nameOp(Op.STORE_NAME, '__conditional_annotations__', at);
      else this.emit(Op.STORE_DEREF, unit.addCell('__conditional_annotations__'), at);
    }
    if (hasAnnotations) this.op(Op.SETUP_ANNOTATIONS, at);
    let rest = statements;
    const text = this.interactive && isModule ? null : docstringOf(statements);
    if (text !== null && first?.kind === 'Expr') {
      rest = statements.slice(1);
      if (this.options.optimize < 2) {
        this.constant(str(cleanDocstring(text)), first.value);
        this.store('__doc__', first.value);
        unit.docstring = cleanDocstring(text);
      }
    }
    this.statements(rest);
    if (unit.annotated.length > 0) this.deferredAnnotations(unit, at);
  }

  /** `__annotate__` of a module or class. A module may be looked at while it runs, so there it is made first. */
  private deferredAnnotations(unit: Unit, at: Position): void {
    const isModule = unit.scope.type === 'module';
    const annotations = unit.scope.annotationBlock as Scope;
    const mainStart = unit.entry;
    const mainNext = mainStart.next;
    const { current } = unit;
    const prologue = new Block();
    if (isModule) {
      // Compile into a block of its own, then put it right after RESUME.
      unit.current = prologue;
    }
    const code = this.annotateCode(annotations, unit.annotated, at, at.lineno);
    this.closure(code, 0, at);
    this.store(isModule ? '__annotate__' : '__annotate_func__', at);
    if (!isModule) return;
    const resume = mainStart.instructions.findIndex(({ op }) => op === Op.RESUME);
    mainStart.instructions.splice(resume + 1, 0, ...prologue.instructions);
    mainStart.next = mainNext;
    unit.current = current;
  }

  private annotateCode(scope: Scope, annotated: readonly Annotated[], at: Position, firstLine: number): CodeObject {
    this.enterLazy('annotations', '__annotate__', scope, firstLine, at);
    this.emit(Op.BUILD_MAP, 0, at);
    for (const { name, annotation, condition, at: statement } of annotated) {
      const end = new Block();
      if (condition >= 0) {
        this.constant(int(condition), statement);
        this.loadConditionalSet(scope, statement);
        this.emit(Op.CONTAINS_OP, 0, statement);
        this.jump(Op.POP_JUMP_IF_FALSE, end, statement);
        this.use(new Block());
      }
      this.expression(annotation);
      this.emit(Op.COPY, 2, statement);
      this.constant(str(this.mangled(name)), statement);
      this.op(Op.STORE_SUBSCR, at);
      this.use(end);
    }
    this.op(Op.RETURN_VALUE, at);
    return this.leave(false);
  }

  private loadConditionalSet(scope: Scope, at: Position): void {
    const { unit } = this;
    if (scope.place('__conditional_annotations__') === Place.free) {
      this.emit(Op.LOAD_DEREF, unit.freeSlot('__conditional_annotations__'), at);
    } else this.emit(Op.LOAD_GLOBAL, unit.nameIndex('__conditional_annotations__') << 1, at);
  }

  /** A function that is only called when somebody asks for annotations, a bound or an alias's value. */
  private enterLazy(kind: 'annotations' | 'function', name: string, scope: Scope, line: number, at: Position): void {
    const unit = this.enter(kind, name, scope, line);
    unit.posonlyargcount = 1;
    unit.argcount = 1;
    const body = new Block();
    this.emit(Op.LOAD_FAST, this.unit.addVariable('.format'), at);
    this.constant(int(LAST_FORMAT), at);
    this.emit(Op.COMPARE_OP, 4, at);
    this.jump(Op.POP_JUMP_IF_FALSE, body, at);
    this.use(new Block());
    this.emit(Op.LOAD_COMMON_CONSTANT, Common.NotImplementedError, at);
    this.emit(Op.RAISE_VARARGS, 1, at);
    this.use(body);
  }

  protected annAssign(node: Extract<Statement, { kind: 'AnnAssign' }>): void {
    const { target, annotation, value } = node;
    const { unit } = this;
    const { scope } = unit;
    const isSpace = scope.type === 'module' || scope.type === 'class';
    if (value !== null) {
      this.expression(value);
      this.expression(target);
    }
    if (target.kind === 'Name') {
      if (!node.simple || !isSpace) return;
      if (this.options.futureAnnotations) {
        this.constant(str(unparse(annotation)), annotation);
        this.nameOp(Op.LOAD_NAME, '__annotations__', node);
        this.constant(str(this.mangled(target.id)), node);
        this.op(Op.STORE_SUBSCR, node);
        return;
      }
      let condition = -1;
      if (scope.hasConditionalAnnotations && (scope.type === 'module' || unit.inConditional)) {
        condition = unit.conditionalAnnotations++;
        if (scope.type === 'class') this.emit(Op.LOAD_DEREF, unit.addCell('__conditional_annotations__'), node);
        else this.nameOp(Op.LOAD_NAME, '__conditional_annotations__', node);
        this.constant(int(condition), node);
        this.emit(Op.SET_ADD, 1, node);
        this.op(Op.POP_TOP, node);
      }
      unit.annotated.push({ name: target.id, annotation, condition, at: node });
      return;
    }
    if (value !== null) return;
    // Parts of a target that is not assigned to are evaluated for their effects.
    if (target.kind === 'Attribute') this.effects(target.value);
    else {
      this.effects(target.value);
      this.sliceEffects(target.slice);
    }
  }

  private effects(node: Expression): void {
    this.expression(node);
    this.op(Op.POP_TOP, node);
  }

  private sliceEffects(node: Expression): void {
    if (node.kind === 'Slice') {
      for (const part of [node.lower, node.upper, node.step]) if (part !== null) this.effects(part);
    } else if (node.kind === 'Tuple') for (const element of node.elts) this.sliceEffects(element);
    else this.effects(node);
  }

  // ---- functions

  protected lambda(node: Lambda): void {
    const flags = this.defaults(node.args, node);
    const code = this.once(node, 'body', () => {
      const scope = this.table.get(node, 'body');
      const unit = this.enter('lambda', '<lambda>', scope, node.lineno);
      this.counts(unit, node.args);
      this.expression(node.body);
      if (!scope.isGenerator) this.op(Op.RETURN_VALUE, node.body);
      return this.leave(false);
    });
    this.closure(code, flags, node);
  }

  private counts(unit: Unit, { posonlyargs, args, kwonlyargs }: Arguments): void {
    unit.posonlyargcount = posonlyargs.length;
    unit.argcount = posonlyargs.length + args.length;
    unit.kwonlyargcount = kwonlyargs.length;
  }

  /** Pushes default values. @returns the flags that say which are there */
  private defaults(args: Arguments, at: Position): number {
    let flags = 0;
    if (args.defaults.length > 0) {
      flags |= 1;
      const items = foldAll(args.defaults);
      if (items !== null) this.constant({ type: 'tuple', items }, at);
      else {
        this.expressions(args.defaults);
        this.emit(Op.BUILD_TUPLE, args.defaults.length, at);
      }
    }
    let n = 0;
    args.kwonlyargs.forEach((arg, i) => {
      const value = args.kw_defaults[i];
      if (!value) return;
      this.constant(str(this.mangled(arg.arg)), at);
      this.expression(value);
      n++;
    });
    if (n > 0) {
      flags |= 2;
      this.emit(Op.BUILD_MAP, n, at);
    }
    return flags;
  }

  protected functionDef(node: FunctionDef | AsyncFunctionDef): void {
    this.expressions(node.decorator_list);
    const firstLine = node.decorator_list[0]?.lineno ?? node.lineno;
    const generic = node.type_params.length > 0;
    const at: Position = node;
    let flags: number;
    if (generic) {
      const outer = this.once(node, 'parameters', () => this.genericFunction(node, firstLine));
      // The function that makes the type parameters gets the defaults as arguments, so it must come below them.
      flags = this.defaults(node.args, at);
      if (flags === 3) this.emit(Op.SWAP, 2, at);
      this.closure(outer, 0, at);
      const n = (flags & 1) + (flags >> 1);
      if (n > 0) this.emit(Op.SWAP, n + 1, at);
      else this.op(Op.PUSH_NULL, at);
      this.emit(Op.CALL, Math.max(0, n - 1), at);
    } else {
      flags = this.defaults(node.args, at);
      flags |= this.annotations(node, at);
      const code = this.once(node, 'body', () => this.functionBody(node, firstLine));
      this.closure(code, flags, at);
    }
    this.applyDecorators(node.decorator_list);
    this.store(node.name, at);
  }

  /** The scope of `def f[T]`: makes the type parameters, then the function. */
  private genericFunction(node: FunctionDef | AsyncFunctionDef, firstLine: number): CodeObject {
    const scope = this.table.get(node, 'parameters');
    const unit = this.enter('type parameters', `<generic parameters of ${node.name}>`, scope, firstLine);
    const at: Position = node;
    const hasDefaults = node.args.defaults.length > 0;
    const hasKeywordDefaults = scope.varnames.includes('.kwdefaults');
    unit.argcount = Number(hasDefaults) + Number(hasKeywordDefaults);
    this.typeParameters(node.type_params);
    let flags = 0;
    if (hasDefaults) {
      flags |= 1;
      this.load('.defaults', at);
    }
    if (hasKeywordDefaults) {
      flags |= 2;
      // The names stand in the table whether there are such defaults or not; what is given is counted.
      this.load(scope.varnames[Number(hasDefaults)] as string, at);
    }
    flags |= this.annotations(node, at);
    const code = this.functionBody(node, firstLine);
    this.closure(code, flags, at);
    this.emit(Op.SWAP, 2, at);
    this.intrinsic2('SET_FUNCTION_TYPE_PARAMS', at);
    return this.leave(false);
  }

  private applyDecorators(decorators: readonly Expression[]): void {
    for (let i = decorators.length - 1; i >= 0; i--) this.emit(Op.CALL, 0, decorators[i] as Expression);
  }

  private functionBody(node: FunctionDef | AsyncFunctionDef, firstLine: number): CodeObject {
    const scope = this.table.get(node, 'body');
    const unit = this.enter(node.kind === 'FunctionDef' ? 'function' : 'async function', node.name, scope, firstLine);
    this.counts(unit, node.args);
    let statements: readonly Statement[] = node.body;
    const text = docstringOf(statements);
    if (text !== null) {
      statements = statements.slice(1);
      if (this.options.optimize < 2) {
        unit.docstring = cleanDocstring(text);
        unit.constants.index(str(unit.docstring));
      }
    }
    const start = new Block();
    this.use(start);
    const wraps = scope.isGenerator || scope.isCoroutine;
    if (wraps) this.push({ type: 'stop iteration', block: start, exit: null, at: node });
    this.statements(statements);
    if (wraps) {
      this.wrapInStopIteration();
      this.pop();
      return this.leave(true);
    }
    return this.leave(true);
  }

  /** Pushes what makes `__annotations__`. @returns the flag for it */
  private annotations(node: FunctionDef | AsyncFunctionDef, at: Position): number {
    const list: { name: string; annotation: Expression }[] = [];
    const add = (arg: Arg | null): void => {
      if (arg !== null && arg.annotation !== null) list.push({ name: arg.arg, annotation: arg.annotation });
    };
    // CPython's order, as __annotations__ shows: positional-only parameters come second.
    node.args.args.forEach(add);
    node.args.posonlyargs.forEach(add);
    add(node.args.vararg);
    node.args.kwonlyargs.forEach(add);
    add(node.args.kwarg);
    if (node.returns !== null) list.push({ name: 'return', annotation: node.returns });
    if (list.length === 0) return 0;
    const code = this.once(node, 'annotations', () => this.functionAnnotate(node, list, at));
    this.closure(code, 0, at);
    return 16;
  }

  private functionAnnotate(
    node: FunctionDef | AsyncFunctionDef,
    list: readonly { name: string; annotation: Expression }[],
    at: Position,
  ): CodeObject {
    const scope = this.table.get(node, 'annotations');
    this.enterLazy('annotations', '__annotate__', scope, node.lineno, at);
    for (const { name, annotation } of list) {
      this.constant(str(this.mangled(name)), at);
      if (this.options.futureAnnotations) this.constant(str(unparse(annotation)), annotation);
      else if (annotation.kind === 'Starred') {
        // *args: *Ts
        this.expression(annotation.value);
        this.emit(Op.UNPACK_SEQUENCE, 1, at);
      } else this.expression(annotation);
    }
    this.emit(Op.BUILD_MAP, list.length, at);
    this.op(Op.RETURN_VALUE, at);
    return this.leave(false);
  }

  // ---- type parameters and aliases

  private typeParameters(list: readonly TypeParameter[]): void {
    let seenDefault = false;
    for (const parameter of list) {
      if (parameter.default_value !== null) seenDefault = true;
      else if (seenDefault) {
        fail(`non-default type parameter '${parameter.name}' follows default type parameter`, parameter);
      }
      this.constant(str(parameter.name), parameter);
      if (parameter.kind === 'TypeVar' && parameter.bound !== null) {
        const hasConstraints = parameter.bound.kind === 'Tuple';
        this.lazyValue(parameter, 'bound', parameter.name, parameter.bound, parameter.bound);
        this.intrinsic2(hasConstraints ? 'TYPEVAR_WITH_CONSTRAINTS' : 'TYPEVAR_WITH_BOUND', parameter);
      } else {
        const intrinsic =
          parameter.kind === 'TypeVar' ? 'TYPEVAR' : parameter.kind === 'ParamSpec' ? 'PARAMSPEC' : 'TYPEVARTUPLE';
        this.intrinsic1(intrinsic, parameter);
      }
      if (parameter.default_value !== null) {
        this.lazyValue(parameter, 'default', parameter.name, parameter.default_value, parameter.default_value);
        this.intrinsic2('SET_TYPEPARAM_DEFAULT', parameter);
      }
      this.emit(Op.COPY, 1, parameter);
      this.store(parameter.name, parameter);
    }
    const first = list[0] as TypeParameter;
    this.emit(Op.BUILD_TUPLE, list.length, first);
  }

  /** Pushes a function (with `format=VALUE` as default) that evaluates an expression when it is asked for. */
  private lazyValue(node: object, role: ScopeRole, name: string, value: Expression, at: Position): void {
    this.constant({ type: 'tuple', items: [int(1)] }, at);
    const code = this.once(node, role, () => {
      const scope = this.table.get(node, role);
      this.enterLazy('annotations', name, scope, at.lineno, at);
      if (value.kind === 'Starred') {
        this.expression(value.value);
        this.emit(Op.UNPACK_SEQUENCE, 1, at);
      } else this.expression(value);
      this.op(Op.RETURN_VALUE, at);
      return this.leave(false);
    });
    this.closure(code, 1, at);
  }

  protected typeAlias(node: Extract<Statement, { kind: 'TypeAlias' }>): void {
    const at: Position = node;
    const name = node.name.id;
    if (node.type_params.length > 0) {
      const code = this.once(node, 'parameters', () => {
        const scope = this.table.get(node, 'parameters');
        this.enter('type parameters', `<generic parameters of ${name}>`, scope, node.lineno);
        this.constant(str(name), at);
        this.typeParameters(node.type_params);
        this.aliasValue(node, at);
        return this.leave(false);
      });
      this.closure(code, 0, at);
      this.op(Op.PUSH_NULL, at);
      this.emit(Op.CALL, 0, at);
    } else {
      this.constant(str(name), at);
      this.none(at);
      this.aliasValue(node, at);
    }
    this.store(name, at);
  }

  private aliasValue(node: Extract<Statement, { kind: 'TypeAlias' }>, at: Position): void {
    this.lazyValue(node, 'value', node.name.id, node.value, at);
    this.emit(Op.BUILD_TUPLE, 3, at);
    this.intrinsic1('TYPEALIAS', at);
  }

  // ---- classes

  protected classDef(node: ClassDef): void {
    this.expressions(node.decorator_list);
    const firstLine = node.decorator_list[0]?.lineno ?? node.lineno;
    const at: Position = node;
    if (node.type_params.length > 0) {
      const code = this.once(node, 'parameters', () => {
        const scope = this.table.get(node, 'parameters');
        this.enter('type parameters', `<generic parameters of ${node.name}>`, scope, firstLine, node.name);
        this.typeParameters(node.type_params);
        this.store('.type_params', at);
        this.makeClass(node, firstLine, at, true);
        return this.leave(false);
      });
      this.closure(code, 0, at);
      this.op(Op.PUSH_NULL, at);
      this.emit(Op.CALL, 0, at);
    } else this.makeClass(node, firstLine, at, false);
    this.applyDecorators(node.decorator_list);
    this.store(node.name, at);
  }

  private makeClass(node: ClassDef, firstLine: number, at: Position, generic: boolean): void {
    this.checkKeywords(node.keywords);
    const code = this.once(node, 'body', () => this.classBody(node, firstLine, generic));
    this.op(Op.LOAD_BUILD_CLASS, at);
    this.op(Op.PUSH_NULL, at);
    this.closure(code, 0, at);
    this.constant(str(node.name), at);
    if (generic) {
      this.load('.type_params', at);
      this.intrinsic1('SUBSCRIPT_GENERIC', at);
      this.store('.generic_base', at);
    }
    this.callWith(at, 2, node.bases, node.keywords, generic ? '.generic_base' : null);
  }

  private classBody(node: ClassDef, firstLine: number, generic: boolean): CodeObject {
    const scope = this.table.get(node, 'body');
    const unit = this.enter('class', node.name, scope, firstLine, node.name);
    const at: Position = { lineno: firstLine, col_offset: 0, end_lineno: firstLine, end_col_offset: 0 };
    this.load('__name__', at);
    this.store('__module__', at);
    this.constant(str(unit.qualname), at);
    this.store('__qualname__', at);
    this.constant(int(firstLine), at);
    this.store('__firstlineno__', at);
    if (generic) {
      this.load('.type_params', at);
      this.store('__type_params__', at);
    }
    if (scope.needsClassdict) {
      this.op(Op.LOAD_LOCALS, at);
      this.emit(Op.STORE_DEREF, unit.addCell('__classdict__'), at);
    }
    this.body(node.body, unit, at);
    this.constant({ type: 'tuple', items: [...unit.staticAttributes].sort(byCodePoint).map(str) }, NOWHERE);
    this.nameOp(Op.STORE_NAME, '__static_attributes__', NOWHERE);
    if (scope.needsClassdict) {
      this.loadCell('__classdict__', NOWHERE);
      this.nameOp(Op.STORE_NAME, '__classdictcell__', NOWHERE);
    }
    if (scope.needsClassClosure) {
      this.loadCell('__class__', NOWHERE);
      this.emit(Op.COPY, 1, NOWHERE);
      this.nameOp(Op.STORE_NAME, '__classcell__', NOWHERE);
    } else this.none(NOWHERE);
    this.op(Op.RETURN_VALUE, NOWHERE);
    return this.leave(true);
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The text of a body's docstring, or null. */
function docstringOf(body: readonly Statement[]): string | null {
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.value.type !== 'str') return null;
  return first.value.value.value;
}

void Def;
void Pseudo;
