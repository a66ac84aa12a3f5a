/** What is often believed: how it is told, and where in a course it comes up. */
import type { Claim, Lesson, Step } from './types.ts';

/** A belief as it is told to whoever has just shown it. Those with an S are slips in reckoning rather than something that is said. */
export const believed = ({ id, said }: Claim): string =>
  `${id.startsWith('S') ? 'An easy slip' : 'Often believed'} (${id}): ${said}`;

/** The beliefs that a lesson is about: those of its settings, and those that its wrong answers come from. */
export const claimsOf = ({ claims, steps }: Lesson): ReadonlySet<string> => new Set([...claims, ...claimsIn(steps)]);

/** The beliefs that the wrong answers of these steps come from. */
export function claimsIn(steps: readonly Step[]): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const step of steps) {
    if (!('question' in step)) continue;
    const { options, wrong } = step.question;
    for (const { claim } of wrong === undefined ? options : [...options, wrong])
      if (claim !== undefined) claims.add(claim);
  }
  return claims;
}
