/** Which names are those of modules of the standard library: the sys module knows. */

let known: (name: string) => boolean = () => false;
/** The sys module, which has the list, gives the question. */
export function setStandardNames(names: (name: string) => boolean): void {
  known = names;
}
/** Whether CPython's library has a module of that name. */
export const isStandardName = (name: string): boolean => known(name);
