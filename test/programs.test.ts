// Every program of test/programs does what CPython did, and does it twice in the same way.
import { describe, expect, it } from 'vitest';
import { allPrograms, lastLine, runTwice, trimmed } from './support/programs.ts';

const programs = allPrograms();
for (const topic of new Set(programs.map((program) => program.topic))) {
  describe(topic, () => {
    for (const program of programs.filter((candidate) => candidate.topic === topic)) {
      it(program.name, () => {
        const outcome = runTwice(program);
        expect(trimmed(outcome.stdout), outcome.stderr + outcome.message).toBe(program.stdout);
        if (program.raises !== null) expect(lastLine(outcome.stderr)).toBe(program.raises);
        expect(outcome.exitCode, outcome.stderr + outcome.message).toBe(program.exitCode);
        expect(outcome.difference).toBeNull();
      });
    }
  });
}
