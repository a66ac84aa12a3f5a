/** Whether what is typed is whole, as Python's own prompt sees it. */
import type { PromptSession } from './session.ts';

/** What can tell. */
type Judge = Pick<PromptSession, 'stateOf'>;

/** Whether Enter after the last of these lines carries them out: after several lines only a blank one ends a compound statement. */
export function isWhole(judge: Judge, lines: readonly string[]): boolean {
  const last = lines.at(-1)!;
  const state = judge.stateOf(lines.join('\n').replace(/\n[ \t]*$/, '\n'));
  if (lines.length === 1) return state !== 'incomplete';
  if (last.trim() !== '') return state === 'complete' || areWhole(judge, lines);
  // two blank lines are the end in any case
  return state !== 'incomplete' || lines.at(-2)!.trim() === '';
}

/** Whether these are several statements of which the last one needs no further line: such are put in from elsewhere, rarely typed. */
const areWhole = (judge: Judge, lines: readonly string[]): boolean =>
  judge.stateOf(lines.at(-1)!) === 'complete' &&
  /^[^\s#]/.test(lines.at(-1)!) &&
  judge.stateOf(lines.join('\n'), 'exec') === 'complete';

/** The source as it is carried out: a compound statement is over with the blank line after it. */
export function wholeSource(judge: Judge, text: string): string {
  const source = text.replace(/\s+$/, '');
  return judge.stateOf(source) === 'incomplete' ? `${source}\n` : source;
}
