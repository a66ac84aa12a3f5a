/** `engine`: joins the rooms below into runs: source + options + choices -> events, output, exit code. */
export { type FoundSource, type Intervention, type Limits, PLAIN_LIMITS, PLAYER_LIMITS, type RunHost, type RunOptions } from './options.ts';
export { type PlainResult, type ProgramResult, runPlain, runProgram } from './plain.ts';
export { type Ending, OptionError, Run } from './run.ts';
export { type Change, PlayerSession, type SessionOptions } from './session.ts';
export type { FrameView, Inspection, InstructionView, NamedValue, Whom } from './inspect.ts';
export { highlight } from '../language/index.ts';
export { everySchedule, type Explored, type ExploreReport, exploreProgram } from './explore.ts';
export type { ExploreOptions } from '../kernel/index.ts';
