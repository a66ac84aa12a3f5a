/** What somebody may have meant who mistyped a name. */

/** Letters to change, add, leave out or swap with their neighbour until one text is the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const [above, line] = [rows[row - 1]!, [row]];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[a.length]![b.length]!;
}

/** The name that a word was meant to be: its beginning, or not far from it; undefined when none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const begun = names.find((name) => word.length > 0 && (name.startsWith(word) || word.startsWith(name)));
  if (begun !== undefined) return begun;
  const most = word.length < 4 ? 1 : 2;
  const [best] = names
    .map((name) => ({ name, far: distance(word, name) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return best?.name;
}
