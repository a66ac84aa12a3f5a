/** Removes the common indentation of a docstring's lines after the first, as CPython does since 3.13. */
export function cleanDocstring(text: string): string {
  const lines = expandTabs(text).split('\n');
  let margin = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const indent = indentation(line);
    if (indent < line.length) margin = Math.min(margin, indent);
  }
  const first = (lines[0] as string).replace(/^ +/, '');
  if (lines.length === 1) return first;
  if (margin === Number.POSITIVE_INFINITY) margin = 0;
  const rest = lines.slice(1).map((line) => line.slice(Math.min(margin, indentation(line))));
  return [first, ...rest].join('\n');
}

function indentation(line: string): number {
  let i = 0;
  while (line[i] === ' ') i++;
  return i;
}

/** str.expandtabs(8) */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let out = '';
  let column = 0;
  for (const character of text) {
    if (character === '\t') {
      const width = 8 - (column % 8);
      out += ' '.repeat(width);
      column += width;
    } else {
      out += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return out;
}
