/**
 * `trace`: what a run leaves behind and everything that is read off it. A `Recorder` takes events; a `Timeline` reads a recording once
 * and answers: what is true at any point (`world`), what the rows of the timeline are, what was printed, what was found. Knows nothing
 * of the engine or the screen.
 */
export { chromeTrace } from './chrome.ts';
export { loadRecording, RecordingFileError, saveRecording } from './file.ts';
export type { Finding } from './findings.ts';
export {
  density,
  groupName,
  LANE_STATES,
  type Lane,
  type LaneState,
  laneCells,
  stateOf,
  turnOf,
  type Wake,
} from './lanes.ts';
export { courseValues, percentile } from './measure.ts';
export { memoryOf, peakMemory } from './memory.ts';
export { endOfWait, letsGo } from './reasons.ts';
export { Recorder, type Recording } from './recording.ts';
export { causeOf, type Follow, type Step, seekChange, seekKind, seekLine, stepCall, stepCursor } from './seek.ts';
export { type OutputLine, Timeline, world } from './timeline.ts';
export { nextOwner, wakerText, whyBlocked, whyWaiting } from './wakers.ts';
export {
  duration,
  eventText,
  fileName,
  moment,
  partyName,
  spent,
  spentIn,
  taskName,
  taskStateText,
  threadName,
  threadStateText,
} from './words.ts';
export * from './world.ts';
