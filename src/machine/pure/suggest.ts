/** Which name somebody may have meant: CPython's distance of names and its thresholds (Python/suggestions.c). */

const moveCost = 2;
const caseCost = 1;

/** Cost of turning one name into another: 2 for a letter added, dropped or changed, 1 for its case. More than `max` is `max + 1`. */
function editCost(a: string, b: string, max: number): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const x = a.slice(from, endA);
  const y = b.slice(from, endB);
  if (x.length === 0 || y.length === 0) return (x.length + y.length) * moveCost;
  if (x.length > 40 || y.length > 40) return max + 1;
  if (Math.abs(x.length - y.length) * moveCost > max) return max + 1;
  let row = Array.from(y, (_, at) => (at + 1) * moveCost);
  for (let i = 0; i < x.length; i++) {
    const next: number[] = [];
    let left = (i + 1) * moveCost;
    let diagonal = i * moveCost;
    for (let j = 0; j < y.length; j++) {
      const change = x[i] === y[j] ? 0 : x[i]!.toLowerCase() === y[j]!.toLowerCase() ? caseCost : moveCost;
      left = Math.min(diagonal + change, Math.min(left, row[j]!) + moveCost);
      diagonal = row[j]!;
      next.push(left);
    }
    row = next;
  }
  return row[row.length - 1]!;
}
/** The candidate nearest to a name, or undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length >= 750) return undefined;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const max = Math.min(Math.floor(((name.length + candidate.length + 3) * moveCost) / 6), bestCost - 1);
    const cost = editCost(name, candidate, max);
    if (cost > max) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}
