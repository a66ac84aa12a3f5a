/** Which names are those of modules of the standard library: the sys module knows. */

let known: (name: string) => boolean = () => false;
export function setStandardNames(names: (name: string) => boolean): void {
  known = names;
}
export const isStandardName = (name: string): boolean => known(name);
