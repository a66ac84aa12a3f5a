/** `engine`: joins the rooms below into runs: source + options + choices -> events, output, exit code. */

export { type Progress, RunStopped } from '../kernel/index.ts';
export { highlight } from '../language/index.ts';
export { whenCompiled } from '../machine/index.ts';
export {
  carryOutTask,
  type ExploreCrew,
  type ExploreDone,
  type ExploreReport,
  type ExploreTask,
  everySchedule,
  exploreProgram,
  type ToldRun,
} from './exploring/explore.ts';
export type { FrameView, Inspection, InstructionView, NamedValue, ProcessMemory, Whom } from './inspect.ts';
export { Unwritten } from './options.ts';
export type { FoundSource, Interrupts, Limits, RealFiles, RealThing, RunHost, RunOptions } from './options.ts';
export { runPlain, runProgram } from './plain.ts';
export { PromptSession, type Request, type Said } from './prompt.ts';
export { OptionError, Run, worldProblems } from './run.ts';
export { Recorder } from '../trace/index.ts';
export { PlayerSession } from './session.ts';
