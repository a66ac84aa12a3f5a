/** `engine`: joins the rooms below into runs: source + options + choices -> events, output, exit code. */

export type { ExploreOptions, Progress } from '../kernel/index.ts';
export { highlight } from '../language/index.ts';
export {
  carryOutTask,
  type ExploreCrew,
  type ExploreDone,
  type Explored,
  type ExploreReport,
  type ExploreSurroundings,
  type ExploreTask,
  everySchedule,
  exploreProgram,
} from './explore.ts';
export type { FrameView, Inspection, InstructionView, NamedValue, Whom } from './inspect.ts';
export type { FoundSource, Intervention, Limits, RunHost, RunOptions } from './options.ts';
export type { Completion } from './complete.ts';
export { type PlainResult, type ProgramResult, runPlain, runProgram } from './plain.ts';
export { type Asks, PromptSession, type Request, type Said } from './prompt.ts';
export { type Ending, OptionError, Run, worldProblems } from './run.ts';
export { type Change, PlayerSession, type SessionOptions } from './session.ts';
