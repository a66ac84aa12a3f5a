/** How the parts of the machine say what becomes of their objects when the memory of a process is copied (copy.ts). */
import type { Copier } from './copy.ts';
import type { NativeGen } from '../native.ts';
import type { Interpreter } from '../vm.ts';

/** Something that can't be copied; `what` says what it is. */
export class CannotCopy extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}
/** What stands for an object in the copy. */
export type Rule<T extends object> = (original: T, copier: Copier) => object;
// biome-ignore lint/suspicious/noExplicitAny: any class, abstract ones too
type Class<T extends object> = abstract new (...args: any[]) => T;

/** Memory that belongs to no process: views of it look at the same bytes in the copy. */
export const commonMemory = new WeakSet<ArrayBufferLike>();
/** By class. */
export const copyRules = new Map<unknown, Rule<object>>();
/** How instances of a class (and its subclasses) are copied; the rule may call `copier.plain` for the usual way. */
export function copyRule<T extends object>(cls: Class<T>, rule: Rule<T>): void {
  copyRules.set(cls, rule as Rule<object>);
}
const shared: Rule<object> = (original) => original;
/** Instances of the class belong to no process: the copy refers to the same ones. */
export const copyShared = (cls: Class<object>): void => copyRule(cls, shared);
/** In order of registration. */
export const followUps: ((copier: Copier, from: Interpreter, to: Interpreter) => void)[] = [];
/** Something to be done when the memory has been copied. */
export const afterCopy = (action: (copier: Copier, from: Interpreter, to: Interpreter) => void): void => {
  followUps.push(action);
};

/** What takes the place of a native that is under way in the copy of a thread: it begins by waiting (`answered`) for what the native waits for. */
export type Stand = (args: readonly unknown[]) => NativeGen;
/** By the name of the native. */
export const stands = new Map<string, (args: readonly unknown[]) => Stand | undefined>();
/** Natives of that name may be under way when a thread is copied: `find` tells from the arguments what goes on in their place, with copies of them. */
export const copyUnderWay = (name: string, find: (args: readonly unknown[]) => Stand | undefined): void => {
  stands.set(name, find);
};
