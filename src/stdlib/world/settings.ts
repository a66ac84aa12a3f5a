/**
 * The settings of the simulated world: how long its services take, how much they can do at once, what goes wrong when. They stand in a lesson's front matter
 * or in a file beside the learner's program, and are checked here, with a sentence for every mistake.
 */
import * as v from 'valibot';

const seconds = v.pipe(v.number('must be a number of seconds'), v.minValue(0, 'must not be negative'));
const latency = v.union(
  [
    seconds,
    v.strictObject({ uniform: v.pipe(v.array(seconds), v.length(2, 'must be two numbers: the least and the most')) }),
    v.strictObject({ 'long-tailed': v.strictObject({ median: seconds, p99: seconds }) }),
    v.strictObject({ 'one-of': v.pipe(v.array(seconds), v.minLength(1, 'must name at least one number')) }),
  ],
  'must be a number of seconds, {uniform: [least, most]}, {long-tailed: {median, p99}} or {one-of: [..]}',
);
const outcome = v.union(
  [v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)), v.picklist(['timeout', 'reset', 'refused'])],
  'must be an HTTP status, "timeout", "reset" or "refused"',
);
const service = v.strictObject({
  latency: v.optional(latency),
  capacity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'))),
  outcomes: v.optional(v.record(v.string(), v.array(outcome))),
  'rate-limit': v.optional(
    v.strictObject({ requests: v.pipe(v.number(), v.minValue(1)), per: v.optional(seconds, 1) }),
  ),
  down: v.optional(v.array(v.pipe(v.array(seconds), v.length(2, 'must be two moments: from and to')))),
});
const schema = v.strictObject({
  latency: v.optional(latency),
  services: v.optional(v.record(v.string(), service)),
  database: v.optional(
    v.strictObject({
      latency: v.optional(latency),
      connections: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      'lost-at': v.optional(v.array(seconds)),
    }),
  ),
  redis: v.optional(v.strictObject({ latency: v.optional(latency) })),
  disk: v.optional(v.strictObject({ latency: v.optional(latency) })),
  arrivals: v.optional(
    v.strictObject({ rate: v.pipe(v.number(), v.minValue(0)), pattern: v.optional(v.picklist(['even', 'poisson'])) }),
  ),
});

export type LatencySetting = v.InferOutput<typeof latency>;
export type OutcomeSetting = v.InferOutput<typeof outcome>;
export type ServiceSettings = v.InferOutput<typeof service>;
/** The settings of the simulated world, checked. */
export type World = v.InferOutput<typeof schema>;

/** Reads settings. @returns the world, or what is wrong with them, a sentence a mistake */
export function readWorld(settings: unknown): World | readonly string[] {
  const parsed = v.safeParse(schema, settings ?? {});
  if (parsed.success) return parsed.output;
  return parsed.issues.map((issue) => {
    const path = v.getDotPath(issue);
    const message = issue.type === 'strict_object' && issue.expected === 'never' ? 'is not a setting' : issue.message;
    return `${path ?? 'the settings'} ${message}`;
  });
}
