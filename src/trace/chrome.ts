/** A recording as Chrome trace events (chrome://tracing, Perfetto): a process a process, a track a thread and a task. */
import type { Id } from '../events/index.ts';
import { LANE_STATES, type Lane } from './lanes.ts';
import type { Recording } from './recording.ts';
import { Timeline } from './timeline.ts';

/** The text of the trace, in pieces. Timestamps are microseconds, as the format asks. Waiting is left out: it is the gap. */
export function* chromeTrace(recording: Recording): Generator<string> {
  const timeline = new Timeline(recording);
  timeline.catchUp();
  const world = timeline.world(recording.length);
  const processOf = (lane: Lane): Id => {
    if (lane.subject === 'thread') return lane.owner;
    if (lane.subject === 'task') return world.tasks.get(lane.id)?.process ?? 1;
    return lane.id;
  };
  let separator = '{"traceEvents":[\n';
  const row = (value: object): string => {
    const text = separator + JSON.stringify(value);
    separator = ',\n';
    return text;
  };
  for (const lane of timeline.lanes) {
    const pid = processOf(lane);
    if (lane.subject === 'process') {
      yield row({ name: 'process_name', ph: 'M', pid, args: { name: lane.name } });
      continue;
    }
    if (lane.subject === 'core') continue;
    const tid = lane.subject === 'thread' ? lane.id : 1_000_000 + lane.id;
    yield row({ name: 'thread_name', ph: 'M', pid, tid, args: { name: lane.name } });
    for (let number = 0; number < lane.times.length; number++) {
      const state = LANE_STATES[lane.states[number]!]!;
      if (state === 'none' || state === 'waiting') continue;
      const start = lane.times[number]!;
      const end = lane.times[number + 1] ?? (lane.endNs >= 0 ? lane.endNs : world.at);
      yield row({ name: state, ph: 'X', pid, tid, ts: start / 1000, dur: (end - start) / 1000 });
    }
  }
  for (const finding of timeline.findings) {
    yield row({
      name: finding.kind,
      ph: 'i',
      s: 'g',
      pid: 1,
      tid: 1,
      ts: finding.at / 1000,
      args: { text: finding.text },
    });
  }
  yield `${separator.startsWith('{') ? separator : '\n'}],"displayTimeUnit":"ms"}\n`;
}
