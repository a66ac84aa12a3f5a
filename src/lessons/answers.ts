/** Right answers: computed by running, never typed by an author. */
import { compare, Evidence, type Value } from './evidence.ts';
import { asksSchedules, isTime, type Query } from './observation.ts';
import type { LessonRun, LessonRunner, RunRequest } from './runner.ts';
import type { LessonRunOptions, Option, Question } from './types.ts';

/** Where a question is asked: the files beside it and how programs are run. */
export interface QuestionPlace {
  readonly files: ReadonlyMap<string, string>;
  readonly options: LessonRunOptions;
}

/** What a question comes to. */
export interface Answer {
  /** The value of what is asked; undefined where every option has a condition of its own. */
  readonly value: Value;
  /** Indexes of the options that are right. */
  readonly right: readonly number[];
  /** The run it was read off; undefined for questions over several programs. */
  readonly run: LessonRun | undefined;
  readonly evidence: Evidence | undefined;
  /** The value as a learner reads it: "2.2 s", "3", "a, b". */
  readonly text: string;
}

/** Most schedules that are run for a question about all of them. */
const MOST_SCHEDULES = 5000;

const request = (place: QuestionPlace, program: string, more: Partial<RunRequest> = {}): RunRequest => ({
  ...place.options,
  source: place.files.get(program) ?? '',
  filename: program,
  files: modulesOf(place.files),
  ...more,
});
/** The Python files of a folder, as modules that its programs may import. */
export function modulesOf(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].filter(([name]) => name.endsWith('.py')));
}

/** Computes the answer of a question by running. */
export async function answer(question: Question, place: QuestionPlace, runner: LessonRunner): Promise<Answer> {
  const { ask } = question;
  if (ask?.value.kind === 'program') return whichProgram(question, place, runner, ask.value.condition);
  if (ask !== undefined && asksSchedules(ask.value)) return overSchedules(question, place, runner, ask.value);
  const run = await runner.run(request(place, question.program));
  const evidence = new Evidence(run, place.files.get(question.program) ?? '');
  const value = ask === undefined ? undefined : evidence.value(ask.value);
  const right = rightOptions(question, (option) =>
    option.when === undefined ? sameText(option.text, value, question) : evidence.holds(option.when.value),
  );
  return { value, right, run, evidence, text: ask === undefined ? '' : shown(value, ask.value) };
}
function rightOptions(question: Question, isRight: (option: Option) => boolean): number[] {
  return question.options.flatMap((option, index) => (isRight(option) ? [index] : []));
}

async function whichProgram(
  question: Question,
  place: QuestionPlace,
  runner: LessonRunner,
  condition: Parameters<Evidence['holds']>[0],
): Promise<Answer> {
  const right: number[] = [];
  let run: LessonRun | undefined;
  let evidence: Evidence | undefined;
  for (const [index, option] of question.options.entries()) {
    if (option.program === undefined) continue;
    const its = await runner.run(request(place, option.program));
    const found = new Evidence(its, place.files.get(option.program) ?? '');
    if (!found.holds(condition)) continue;
    right.push(index);
    run ??= its;
    evidence ??= found;
  }
  const first = question.options[right[0] ?? -1];
  return { value: first?.text, right, run, evidence, text: first?.text ?? '' };
}

async function overSchedules(
  question: Question,
  place: QuestionPlace,
  runner: LessonRunner,
  query: Query,
): Promise<Answer> {
  const source = place.files.get(question.program) ?? '';
  const seen: Evidence[] = [];
  await runner.explore(request(place, question.program, { lines: false }), MOST_SCHEDULES, (run) => {
    seen.push(new Evidence(run, source));
    return false;
  });
  let value: Value;
  let proof = seen[0];
  if (query.kind === 'schedules') {
    const { where } = query;
    value = where === undefined ? seen.length : seen.filter((one) => one.holds(where)).length;
    if (where !== undefined) proof = seen.find((one) => one.holds(where)) ?? proof;
  } else if (query.kind === 'least' || query.kind === 'most') {
    const better = query.kind === 'least' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b;
    for (const one of seen) {
      const found = one.value(query.of);
      if (typeof found === 'number' && (typeof value !== 'number' || better(found, value))) {
        value = found;
        proof = one;
      }
    }
  }
  const right = rightOptions(question, (option) =>
    option.when === undefined
      ? sameText(option.text, value, question)
      : seen.some((one) => one.holds(option.when!.value)),
  );
  // looked at again with its lines: moments are counted in what is shown
  const again = proof && { schedule: proof.run.schedule, switchModel: 'any' as const };
  const run = again && { ...(await runner.run(request(place, question.program, again))), switchModel: 'any' as const };
  return { value, right, run, evidence: run && new Evidence(run, source), text: shown(value, query) };
}

/** Whether what somebody typed (or an option says) is the value. */
export function sameText(given: string, value: Value, question: Question): boolean {
  if (value === undefined) return /^(never|nothing|none)\b/i.test(given.trim());
  if (Array.isArray(value)) return sameRow(given, value);
  if (typeof value === 'number') {
    const number = /^\s*(?:t\s*=\s*)?(-?(?:\d[\d_]*(?:\.\d+)?|\.\d+))\s*(ms|s\b|seconds?\b)?/.exec(given);
    if (number === null) return false;
    const scaled = Number(number[1]!.replaceAll('_', '')) / (number[2] === 'ms' ? 1000 : 1);
    const times = question.ask !== undefined && isTime(question.ask.value);
    return question.tolerance > 0
      ? Math.abs(scaled - value) <= question.tolerance + 1e-9
      : compare(scaled, '=', value, times);
  }
  return given.trim().replace(/^["`]|["`]$/g, '') === String(value).trim();
}

/** Whether a text names these pieces one after the other. A piece may have commas of its own. */
function sameRow(given: string, pieces: readonly string[]): boolean {
  let rest = given.trim();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      const between = /^(?:\s*[,>/]\s*|\s+then\s+)/.exec(rest);
      if (between === null) return false;
      rest = rest.slice(between[0].length);
    }
    const quoted = /^(["'`])/.exec(rest)?.[1];
    const said = quoted !== undefined && !piece.startsWith(quoted) ? `${quoted}${piece}${quoted}` : piece;
    if (!rest.startsWith(said)) return false;
    rest = rest.slice(said.length);
  }
  return rest === '';
}

/** A value as a learner reads it. */
export function shown(value: Value, query: Query): string {
  if (value === undefined) return 'never';
  if (Array.isArray(value)) return value.join(value.some((piece) => piece.includes(',')) ? ' / ' : ', ');
  if (typeof value === 'number' && isTime(query)) return `${Number(value.toFixed(3))} s`;
  return String(value);
}
