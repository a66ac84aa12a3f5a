/**
 * The settings of the simulated world: how long its services take, how much they can do at once, what goes wrong when. They stand in a lesson's front matter
 * or in a file beside the learner's program, and are checked here, with a sentence for every mistake.
 */
import * as v from 'valibot';

const seconds = v.pipe(v.number('must be a number of seconds'), v.minValue(0, 'must not be negative'));
const rising = (sentence: string) =>
  v.pipe(
    v.array(seconds),
    v.length(2, sentence),
    v.check(([from, to]) => from! <= to!, `${sentence}, the smaller one first`),
  );
const more = v.pipe(
  seconds,
  v.check((value) => value > 0, 'must be more than 0'),
);
const latency = v.union(
  [
    seconds,
    v.strictObject({ uniform: rising('must be two numbers: the least and the most') }),
    v.strictObject({
      'long-tailed': v.pipe(
        v.strictObject({ median: seconds, p99: seconds }),
        v.check(
          ({ median, p99 }) => median > 0 && p99 >= median,
          'must have a median above 0 and a p99 that is not less',
        ),
      ),
    }),
    v.strictObject({ 'one-of': v.pipe(v.array(seconds), v.minLength(1, 'must name at least one number')) }),
  ],
  'must be a number of seconds, {uniform: [least, most]}, {long-tailed: {median, p99}} or {one-of: [..]}',
);
const STATUS = 'must be an HTTP status (100 to 599), "timeout", "reset" or "refused"';
const outcome = v.union(
  [
    v.pipe(v.number(), v.integer(), v.minValue(100, STATUS), v.maxValue(599, STATUS)),
    v.picklist(['timeout', 'reset', 'refused']),
  ],
  'must be an HTTP status, "timeout", "reset" or "refused"',
);
const outcomes =
  'must be an HTTP status, "timeout", "reset" or "refused" (always), or a list of them (one after the other)';
/** What a setting by parts of a URL or a query has in common: the first part that occurs counts. */
const byPart = <const T extends v.GenericSchema>(setting: T) => v.optional(v.record(v.string(), setting));
const down = v.optional(v.array(rising('must be two moments: from and to'), 'must be a list of [from, to]'));
const service = v.strictObject({
  latency: v.optional(latency),
  latencies: byPart(latency),
  answers: byPart(v.unknown()),
  capacity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'))),
  outcomes: byPart(v.union([outcome, v.array(outcome)], outcomes)),
  'rate-limit': v.optional(v.strictObject({ requests: v.pipe(v.number(), v.minValue(1)), per: v.optional(more, 1) })),
  down,
});
const schema = v.strictObject({
  latency: v.optional(latency),
  services: v.optional(v.record(v.string(), service)),
  database: v.optional(
    v.strictObject({
      latency: v.optional(latency),
      latencies: byPart(latency),
      answers: byPart(v.array(v.record(v.string(), v.unknown()), 'must be a list of rows')),
      connections: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      'lost-at': v.optional(v.array(seconds)),
      down,
    }),
  ),
  redis: v.optional(v.strictObject({ latency: v.optional(latency), down })),
  disk: v.optional(v.strictObject({ latency: v.optional(latency) })),
  arrivals: v.optional(v.strictObject({ rate: more, pattern: v.optional(v.picklist(['even', 'poisson'])) })),
});

export type LatencySetting = v.InferOutput<typeof latency>;
export type OutcomeSetting = v.InferOutput<typeof outcome>;
export type ServiceSettings = v.InferOutput<typeof service>;
/** The settings of the simulated world, checked. */
export type World = v.InferOutput<typeof schema>;

/** What a setting of a kind must be. */
const kinds: Readonly<Record<string, string>> = {
  number: 'must be a number',
  integer: 'must be a whole number',
  string: 'must be a text',
  boolean: 'must be true or false',
  array: 'must be a list',
  record: 'must hold names and values',
  strict_object: 'must hold settings',
};
/** The place of a setting as it is written: services."api.test".latency */
const placeOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => (/^[\w-]+$/.test(String(key)) ? String(key) : JSON.stringify(key))).join('.');
/** The names of the settings at a place; none where it holds something else. */
function settingsAt(path: readonly string[]): readonly string[] {
  type Level = { readonly entries?: Readonly<Record<string, Level>>; readonly value?: Level; readonly wrapped?: Level };
  const bare = (level: Level | undefined): Level | undefined =>
    level?.wrapped === undefined ? level : bare(level.wrapped);
  let level: Level | undefined = schema as unknown as Level;
  for (const key of path) level = bare(level?.entries?.[key] ?? level?.value);
  return Object.keys(level?.entries ?? {});
}
function complaint(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = settingsAt((issue.path ?? []).slice(0, -1).map(({ key }) => String(key)));
    return `is not a setting${known.length === 0 ? '' : `; known are ${known.join(', ')}`}`;
  }
  if (issue.received === 'undefined') return 'is missing';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'min_value') return `must be at least ${String(issue.requirement)}`;
  if (issue.type === 'picklist')
    return `must be one of ${issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ')}`;
  return kinds[issue.type] ?? issue.message;
}
/** Reads settings. @returns the world, or what is wrong with them, a sentence a mistake */
export function readWorld(settings: unknown): World | readonly string[] {
  const parsed = v.safeParse(schema, settings ?? {});
  if (parsed.success) return parsed.output;
  return parsed.issues.map((issue) => `${placeOf(issue) || 'the world'} ${complaint(issue)}`);
}
