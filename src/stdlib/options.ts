/** Options of a run that the library looks at. */
import type { Interpreter } from '../machine/index.ts';

/** What the library must know of a run's options. */
export interface LibraryOptions {
  readonly seed?: number;
  readonly world?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What Python leaves open comes in another order, the same for the same number. */
  readonly permuteSeed?: number;
  /** Deadlines that are a few microseconds apart count as equal, too, where ties are permuted: nobody should count on their order. */
  readonly permuteNearTies?: boolean;
}

/** Options of the run that an interpreter belongs to. */
export const libraryOptions = (interpreter: Interpreter): LibraryOptions =>
  (interpreter.state.get('options') as LibraryOptions | undefined) ?? {};
