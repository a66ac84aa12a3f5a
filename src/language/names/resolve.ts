/** Decides for every name of every block whether it is local, global, free or a cell, once all names are collected. */
import type { Position } from '../ast.ts';
import { ParseError } from '../problem.ts';
import { BOUND, CLASS_CELLS, Def, Place, type Scope } from './scope.ts';

/** @throws ParseError for `nonlocal` without a binding and the like */
export function resolve(module: Scope): void {
  block(module, null, new Set(), new Set(), new Set(), null);
}

function directiveError(scope: Scope, name: string, message: string): never {
  const directive = scope.directives.find((candidate) => candidate.name === name);
  const at: Position = directive?.at ?? scope.at;
  throw new ParseError('SyntaxError', message, at.lineno, at.col_offset + 1, at.end_lineno, at.end_col_offset + 1);
}

/**
 * @param bound names bound in the functions around this block; null at module level
 * @param free gets the names this block leaves to those around it
 * @param global names declared global around this block
 */
function block(
  scope: Scope,
  bound: Set<string> | null,
  free: Set<string>,
  global: Set<string>,
  typeParameters: Set<string>,
  classEntry: Scope | null,
): void {
  const local = new Set<string>();
  const places = new Map<string, Place>();
  const newGlobal = new Set<string>();
  const newFree = new Set<string>();
  const newBound = new Set<string>();
  const inlinedCells = new Set<string>();
  // A class's own names are not seen by the functions in it, so it passes on what it got before looking at its names.
  if (scope.type === 'class') {
    for (const name of global) newGlobal.add(name);
    if (bound !== null) for (const name of bound) newBound.add(name);
  }
  for (const [name, { flags }] of scope.symbols) {
    places.set(name, placeOf(scope, name, flags, bound, local, free, global, typeParameters, classEntry));
  }
  if (scope.type !== 'class') {
    if (scope.isFunctionLike) for (const name of local) newBound.add(name);
    if (bound !== null) for (const name of bound) newBound.add(name);
    for (const name of global) newGlobal.add(name);
  } else for (const name of CLASS_CELLS) newBound.add(name);
  const children: Scope[] = [];
  for (const child of scope.children) {
    const childClass = child.canSeeClassScope ? (scope.type === 'class' ? scope : classEntry) : null;
    const inline = child.comprehension !== null && child.comprehension !== 'generator' && !scope.canSeeClassScope;
    const childFree = new Set<string>();
    block(child, new Set(newBound), childFree, new Set(newGlobal), new Set(typeParameters), childClass);
    if (inline) {
      inlineComprehension(scope, child, places, childFree, inlinedCells);
      child.isInlined = true;
      children.push(...child.children);
    } else children.push(child);
    for (const name of childFree) newFree.add(name);
  }
  scope.children = children;
  if (scope.isFunctionLike) makeCells(places, newFree, inlinedCells);
  else if (scope.type === 'class') dropClassNames(scope, newFree);
  update(scope, places, bound, newFree, inlinedCells);
  for (const name of newFree) free.add(name);
}

function placeOf(
  scope: Scope,
  name: string,
  flags: number,
  bound: Set<string> | null,
  local: Set<string>,
  free: Set<string>,
  global: Set<string>,
  typeParameters: Set<string>,
  classEntry: Scope | null,
): Place {
  if (flags & Def.GLOBAL) {
    if (flags & Def.NONLOCAL) directiveError(scope, name, `name '${name}' is nonlocal and global`);
    global.add(name);
    bound?.delete(name);
    return Place.globalExplicit;
  }
  if (flags & Def.NONLOCAL) {
    if (bound === null) directiveError(scope, name, 'nonlocal declaration not allowed at module level');
    if (!bound.has(name)) directiveError(scope, name, `no binding for nonlocal '${name}' found`);
    if (typeParameters.has(name)) {
      directiveError(scope, name, `nonlocal binding not allowed for type parameter '${name}'`);
    }
    free.add(name);
    return Place.free;
  }
  if (flags & BOUND) {
    local.add(name);
    global.delete(name);
    if (flags & Def.TYPE_PARAM) typeParameters.add(name);
    else typeParameters.delete(name);
    return Place.local;
  }
  if (classEntry !== null) {
    // The class body decides whether the functions around it are asked at all.
    const inClass = classEntry.flags(name);
    if (inClass & Def.GLOBAL) return Place.globalExplicit;
    if (inClass & BOUND && !(inClass & Def.NONLOCAL)) return Place.globalImplicit;
  }
  if (bound?.has(name)) {
    free.add(name);
    return Place.free;
  }
  return Place.globalImplicit;
}

/** Moves the names of a list, set or dict comprehension into the block around it (PEP 709). */
function inlineComprehension(
  scope: Scope,
  comprehension: Scope,
  places: Map<string, Place>,
  childFree: Set<string>,
  inlinedCells: Set<string>,
): void {
  for (const [name, entry] of comprehension.symbols) {
    if (entry.flags & Def.PARAM) continue;
    let place = entry.place;
    if (place === Place.cell || entry.flags & Def.COMP_CELL) inlinedCells.add(name);
    const existing = scope.symbols.get(name);
    if (place === Place.free && scope.type === 'class' && CLASS_CELLS.has(name)) {
      place = Place.globalImplicit;
      if (!isFreeInAnyChild(comprehension, name)) childFree.delete(name);
      comprehension.symbols.delete(name);
    }
    if (existing === undefined) {
      scope.symbols.set(name, { flags: entry.flags, place: Place.unknown });
      places.set(name, place);
    } else if (existing.flags & BOUND && scope.type !== 'class' && !isFreeInAnyChild(comprehension, name)) {
      childFree.delete(name);
    }
  }
}

function isFreeInAnyChild(scope: Scope, name: string): boolean {
  return scope.children.some((child) => child.place(name) === Place.free);
}

/** A local that an inner function uses becomes a cell. */
function makeCells(places: Map<string, Place>, free: Set<string>, inlinedCells: Set<string>): void {
  for (const [name, place] of places) {
    if (place !== Place.local || !(free.has(name) || inlinedCells.has(name))) continue;
    places.set(name, Place.cell);
    free.delete(name);
  }
}

function dropClassNames(scope: Scope, free: Set<string>): void {
  if (free.delete('__class__')) scope.needsClassClosure = true;
  if (free.delete('__classdict__')) scope.needsClassdict = true;
  if (free.delete('__conditional_annotations__')) scope.hasConditionalAnnotations = true;
}

function update(
  scope: Scope,
  places: Map<string, Place>,
  bound: Set<string> | null,
  free: Set<string>,
  inlinedCells: Set<string>,
): void {
  for (const [name, entry] of scope.symbols) {
    entry.place = places.get(name) ?? Place.globalImplicit;
    if (inlinedCells.has(name)) entry.flags |= Def.COMP_CELL;
  }
  for (const name of free) {
    const entry = scope.symbols.get(name);
    if (entry !== undefined) {
      // A method needs the name of a function around the class that also has a name of its own: pass the cell through.
      if (scope.type === 'class' || scope.canSeeClassScope) entry.flags |= Def.FREE_CLASS;
      continue;
    }
    if (bound !== null && !bound.has(name)) continue;
    scope.symbols.set(name, { flags: 0, place: Place.free });
  }
}
