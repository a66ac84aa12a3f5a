/** Putting events together. */
import { type FieldType, VOCABULARY } from './vocabulary.ts';

type Kind = keyof typeof VOCABULARY;
/** Puts an event of one kind together, its own fields taken from an object that has them. */
export type Maker = (at: number, position: number, process: number, thread: number, fields: object) => object;

const makers = new Map<Kind, Maker>();
const asked = new Map<Kind, number>();
/** How many events of a kind are made one field after the other: generating code costs as much as some dozens of them. */
const FEW = 16;

/** The maker of a kind. One that is often asked for is generated from its row: copying fields whose names stand in the code costs a tenth of copying any fields. */
export function makerOf(kind: Kind): Maker {
  const made = makers.get(kind);
  if (made !== undefined) return made;
  const times = asked.get(kind) ?? 0;
  asked.set(kind, times + 1);
  return times < FEW ? copierOf(kind) : generate(kind);
}
const copierOf =
  (kind: Kind): Maker =>
  (at, position, process, thread, fields) => {
    const event: Record<string, unknown> = { kind, at, position, process, thread };
    for (const name in VOCABULARY[kind].fields) event[name] = (fields as Record<string, unknown>)[name];
    return event;
  };

function generate(kind: Kind): Maker {
  const own = Object.keys(VOCABULARY[kind].fields).map((name) => `${name}: fields.${name}`);
  const maker = new Function(
    'at',
    'position',
    'process',
    'thread',
    'fields',
    `return { ${[`kind: '${kind}', at, position, process, thread`, ...own].join(', ')} };`,
  ) as Maker;
  // What is made first says how V8 keeps the fields of all that follow: moments as doubles.
  maker(0.5, 0, 0, 0, sample(kind));
  makers.set(kind, maker);
  return maker;
}
const SAMPLES = { id: 0, count: 0, ns: 0.5, number: 0.5, text: '', flag: false } as const;
const sample = (kind: Kind): object =>
  Object.fromEntries(Object.entries<FieldType>(VOCABULARY[kind].fields).map(([name, type]) => [name, SAMPLES[type]]));
