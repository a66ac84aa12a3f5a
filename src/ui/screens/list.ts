/** A list that the mouse can choose from: a click chooses, a click on what is chosen takes it, the wheel goes through the list. */
import type { Mouse } from '../terminal/input.ts';

/**
 * What a mouse report means to a list whose rows stand one below the other.
 * @param chosen the row that is chosen @param above screen rows above the list @param top the first row that is shown @param count how many there are
 * @returns the row to choose, 'enter' to take the one that is chosen, or undefined where nothing is meant
 */
export function clicked(input: Mouse, chosen: number, above: number, top: number, count: number): Click {
  if (input.action === 'up') return Math.max(0, chosen - 1);
  if (input.action === 'down') return Math.max(0, Math.min(count - 1, chosen + 1));
  if (input.action !== 'press' || input.y < above) return undefined;
  const row = top + input.y - above;
  if (row >= count) return undefined;
  return row === chosen ? 'enter' : row;
}

/** What the mouse means to a list. */
export type Click = number | 'enter' | undefined;
