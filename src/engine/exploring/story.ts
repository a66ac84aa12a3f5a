/** An explored run in words: what came in another order than usual, who touched what that others touch, too, and what came of it. */
import { type Access, type Actor, actorOf, type Step, type Told, type Trial } from '../../kernel/index.ts';
import type { Explored } from './outcome.ts';

/** What a story needs of a run besides its steps: it was run again for that. */
export interface Seen {
  /** The names of its tasks by their ids. */
  readonly tasks: ReadonlyMap<number, string>;
  /** What was decided otherwise than usual, where there are words for it. */
  readonly choices: readonly string[];
  /** Which task waits for what at the end, where nothing can go on. */
  readonly waiting: readonly string[];
}

/** So many turns of threads are told of the simplest failing run, and so many accesses of a turn. */
const TURNS_TOLD = 16;
const TOLD_OF_TURN = 5;
/** So many decisions are told. */
const CHOICES_TOLD = 6;

/** A run in words. @param shared the objects that are worth telling of */
export function story(
  trial: Trial<Explored>,
  shared: ReadonlySet<string | number>,
  { tasks, choices, waiting }: Seen,
): string[] {
  const lines: string[] = [];
  if (choices.length > 0) lines.push('Other than usual:');
  for (const words of choices.slice(0, CHOICES_TOLD)) lines.push(`  - ${words}`);
  if (choices.length > CHOICES_TOLD) lines.push(`  - and ${choices.length - CHOICES_TOLD} more`);
  const name = (actor: Actor): string =>
    actor < 0 ? (tasks.get(-actor) ?? `task ${-actor}`) : trial.result.threads.get(actor) || `thread ${actor}`;
  const lost = trial.result.lost[0];
  if (lost !== undefined) {
    const [loser, overwriter] = [name(lost.loser), name(lost.overwriter)];
    lines.push(
      `${overwriter} ${wordsOf(lost.read)}.`,
      `Before it writes, ${loser} ${wordsOf(lost.lost)}.`,
      `Then ${overwriter} ${wordsOf(lost.write)}, worked out from the old value: the write of ${loser} is lost.`,
    );
  }
  const turns = turnsOf(trial.result.steps, shared);
  if (turns.length > 0) lines.push('In order:');
  turns.slice(0, TURNS_TOLD).forEach(({ actor, accesses }, index) => {
    const words = accesses.map(wordsOf);
    const more = words.length > TOLD_OF_TURN ? ', ...' : '';
    lines.push(`${String(index + 1).padStart(3)}. ${name(actor)} ${words.slice(0, TOLD_OF_TURN).join(', ')}${more}`);
  });
  if (turns.length > TURNS_TOLD) lines.push('     ...');
  lines.push(trial.outcome === 'deadlock' ? trial.result.message : `It ends with: ${trial.outcome}`);
  for (const words of waiting) lines.push(`  - ${words}`);
  return lines;
}

/** An access in words, with its line. */
const wordsOf = ({ object, write, words, line }: Told): string =>
  `${words ?? `${write ? 'writes' : 'reads'} ${object}`}${line === undefined ? '' : ` (line ${line})`}`;

/** The task that was there first. */
export const mainTask = (steps: readonly Step[]): number =>
  steps.reduce(
    (first, { accesses }) => accesses.reduce((least, { task = least }) => Math.min(least, task), first),
    Number.POSITIVE_INFINITY,
  );

/** What threads and tasks did to what they share, from one switch to the next; nothing twice in a row. */
function turnsOf(
  steps: readonly Step[],
  shared: ReadonlySet<string | number>,
): { readonly actor: Actor; readonly accesses: Access[] }[] {
  const turns: { readonly actor: Actor; readonly accesses: Access[] }[] = [];
  const first = steps.find(({ accesses }) => accesses.length > 0)?.thread;
  const others = steps.findIndex(({ thread }) => thread !== first);
  const main = mainTask(steps);
  // what the main thread and the first task do before there is anybody else is as usual
  let isAlone = true;
  for (const [index, { thread, accesses }] of steps.entries()) {
    for (const access of accesses) {
      isAlone &&= (others < 0 || index < others) && (access.task === undefined || access.task === main);
      if (isAlone || access.hidden === true || !shared.has(access.object)) continue;
      const actor = actorOf(thread, access);
      let turn = turns.at(-1);
      if (turn?.actor !== actor) turns.push((turn = { actor, accesses: [] }));
      const last = turn.accesses.at(-1);
      if (last === undefined || wordsOf(last) !== wordsOf(access)) turn.accesses.push(access);
    }
  }
  return turns;
}
