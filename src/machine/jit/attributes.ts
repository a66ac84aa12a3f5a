/** The short ways to an attribute, by what the instruction's cache has learned (link.ts). */

/**
 * The beginning of a statement that ends with what is done otherwise.
 * @param name the variable that gets the value
 * @param self the one that gets the receiver, where a method is loaded to be called; '' where not
 */
export function attributeWay(kind: number, cache: string, owner: string, name: string, self: string): string {
  const methodForm = self !== '';
  const sameShape = `${owner}?.shape===${cache}.shape`;
  const member = `${owner}.members?.[${cache}.slot]`;
  const way = (condition: string, value: string, receiver = 'undefined'): string =>
    `if(${cache}.version===$typeClock.version&&${cache}.kind===${kind}&&${condition}){${name}=${value};${methodForm ? `${self}=${receiver};` : ''}}else `;
  switch (kind) {
    case 1:
      return way(sameShape, `${owner}.slots[${cache}.slot]`);
    case 2:
      return methodForm ? way(sameShape, `${cache}.value`, owner) : '';
    case 3:
      return way(sameShape, `${cache}.value`);
    case 6: {
      const isIt = `(typeof ${owner}==='string'?${cache}.cls===$strType:${owner}?.cls===${cache}.cls&&${owner}.shape===undefined)`;
      return methodForm ? way(isIt, `${cache}.value`, owner) : '';
    }
    case 7:
      return way(
        `${owner}===${cache}.owner&&${cache}.table.version===${cache}.builtinsVersion`,
        `${cache}.table.values[${cache}.slot]`,
      );
    case 9:
      return way(`${owner}===${cache}.owner`, `${cache}.value`);
    case 10:
      return way(`${owner}?.cls===${cache}.cls&&${member}!==undefined`, member);
    case 12:
      return methodForm ? way(sameShape, `${cache}.value`, `${cache}.owner`) : '';
    case 13:
      return methodForm ? way(`${owner}===${cache}.owner`, `${cache}.value`, owner) : '';
    default:
      return '';
  }
}
