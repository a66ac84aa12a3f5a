/** What was done to a run from outside, as a text for the command line: `120@100000000:cancel:2,300:signal:0:SIGINT`. */
import type { Intervention } from './options.ts';

/** The text of interventions, in order of position. */
export function formatInterventions(list: readonly Intervention[]): string {
  return list
    .map(({ position, at, kind, target, what }) => {
      const moment = at === undefined ? position : `${position}@${at}`;
      return [moment, kind, target, ...(what === '' ? [] : [encodeURIComponent(what)])].join(':');
    })
    .join(',');
}

/** Reads what formatInterventions wrote. @returns the interventions, or a sentence that says what is wrong */
export function parseInterventions(text: string): readonly Intervention[] | string {
  const list: Intervention[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{1,15})(?:@(\d{1,15}))?:([a-z]+):(\d{1,9})(?::([\w%.-]+))?$/.exec(part.trim());
    if (match === null)
      return `a change is POSITION:WHAT:WHOM, as # in the player copies it; ${JSON.stringify(part)} is none`;
    const [, position, at, kind, target, what = ''] = match;
    list.push({
      position: Number(position),
      ...(at === undefined ? {} : { at: Number(at) }),
      kind: kind!,
      target: Number(target),
      what: /%(?![\da-f]{2})/i.test(what) ? what : decodeURIComponent(what),
    });
  }
  return list.sort((a, b) => a.position - b.position);
}
