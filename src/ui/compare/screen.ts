/** The comparison as a screen. */
import type { ScreenModule } from '../app/screen.ts';
import { copied, type Effect, noted, type Result, still } from '../effects.ts';
import { keyLabel } from '../keys.ts';
import type { Message } from '../messages.ts';
import { CLOCK_RATES, makeRun, openPlayer, type Run } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import { drawCompare } from './draw.ts';
import { type CompareState, longest } from './model.ts';
import { CORES, turned, withSliders } from './sliders.ts';

const RATE = CLOCK_RATES.indexOf(0.2);

function update(state: CompareState, message: Message): Result<CompareState> {
  const end = longest(state);
  switch (message.type) {
    case 'step':
      return still({
        ...state,
        fresh: false,
        playing: false,
        at: clamp(state.at + (message.direction * end) / 100, end),
      });
    case 'end':
      return still({ ...state, fresh: false, playing: false, at: message.direction === 1 ? end : 0 });
    case 'play':
      return still({
        ...state,
        fresh: false,
        playing: !state.playing,
        at: !state.playing && state.at >= end ? 0 : state.at,
      });
    case 'tick':
      return still(tick(state, message.ms, end));
    case 'select':
      return still({ ...state, slider: Math.max(0, Math.min(state.sliders.length - 1, state.slider + message.by)) });
    case 'slider':
      return slide(state, message.by);
    case 'nextRun':
      return still({ ...state, active: (state.active + message.by + state.runs.length) % state.runs.length });
    case 'enter':
      return lookInto(state);
    case 'copyReplay':
      // no command turns knobs
      return isTurned(state)
        ? noted(state, 'the knobs are turned: the file alone does not give this run')
        : { state, effects: copied(state.runs[state.active]!.session.replayCommand) };
    case 'grown':
      return still(grown(state, message));
    case 'opened':
      return still(replaced(state, message));
    default:
      return still(state);
  }
}

const clamp = (at: number, end: number): number => Math.max(0, Math.min(end, Math.round(at)));

function tick(state: CompareState, ms: number, end: number): CompareState {
  if (!state.playing) return state;
  // the whole comparison takes about ten seconds, or the clock's own pace where that is slower
  const perMs = Math.min(end / 10_000, CLOCK_RATES[RATE]! * 5e6);
  const at = clamp(state.at + ms * perMs, end);
  return { ...state, at, playing: at < end };
}

/** Turns a knob: every program runs again with the new value. */
function slide(state: CompareState, by: number): Result<CompareState> {
  const slider = state.sliders[state.slider];
  if (slider === undefined) return still(state);
  const sliders = state.sliders.map((other) => (other === slider ? turned(other, by) : other));
  const cores = sliders.find((other) => other.name === CORES)!.value;
  const effects = state.programs.map(
    (program, slot): Effect => ({
      type: 'openText',
      file: program.file,
      text: withSliders(program.text, sliders),
      label: state.runs[slot]!.label,
      slot,
      options: { ...state.options, cores },
    }),
  );
  return { state: { ...state, sliders, playing: false, fresh: true }, effects };
}

/** Whether the programs run with other numbers than are in their files. */
const isTurned = ({ sliders, given }: CompareState): boolean =>
  sliders.some(({ value }, number) => value !== given[number]!.value);

function grown(state: CompareState, message: Extract<Message, { type: 'grown' }>): CompareState {
  if (!state.runs.some((run) => run.session === message.run)) return state;
  const runs = state.runs.map((run) =>
    run.session === message.run ? { ...run, length: run.timeline.length, status: message.status } : run,
  );
  const next = { ...state, runs };
  return next.fresh ? { ...next, at: longest(next) } : next;
}

function replaced(state: CompareState, message: Extract<Message, { type: 'opened' }>): CompareState {
  if (message.slot < 0) return state;
  const runs = state.runs.map(
    (run, number): Run => (number === message.slot ? makeRun(message.session, message.label) : run),
  );
  return { ...state, runs };
}

/** The player on the run that is marked, at this moment. */
function lookInto(state: CompareState): Result<CompareState> {
  const run = state.runs[state.active]!;
  const cursor = run.length === 0 ? 0 : run.session.recording.countAt(state.at);
  const screen = { ...openPlayer(run.session), runs: [run], ...momentAt(run, cursor), fresh: false };
  return { state: { ...state, playing: false }, effects: [{ type: 'push', screen }] };
}

export const compareScreen: ScreenModule<CompareState> = {
  keys: 'compare',
  update,
  draw: (state, { theme, columns, rows }) => drawCompare(state, theme, columns, rows),
  hints(state, { keys, theme }) {
    const ascii = theme.glyphs.arrow.length > 1;
    const key = (id: string): string => keyLabel(keys.keyOf(id), ascii);
    return [
      [`${key('compare.back')}${key('compare.next')}`, 'time'],
      [key('compare.play'), state.playing ? 'pause' : 'play'],
      ...(state.programs.length > 0
        ? ([
            [`${key('compare.up')}${key('compare.down')}`, 'knob'],
            [`${key('compare.less')}${key('compare.more')}`, 'change it'],
          ] as const)
        : []),
      [key('compare.other'), 'next run'],
      [key('compare.open'), 'look into it'],
      [key('help'), 'help'],
      [key('leave'), 'back'],
    ];
  },
};
