/** Breaks a line between words; what follows is indented. */
export function wrapped(line: string, width: number): string[] {
  const indent = /^ *(?:\d+\. +|- |\d+ (?:wrong|fine ) +)?/.exec(line)![0].length;
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    const cut = at <= indent ? width : at;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = ' '.repeat(indent) + rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
