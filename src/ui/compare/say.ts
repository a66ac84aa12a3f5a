/** A comparison in words: what each run cost and from where on they differ. */
import { duration, spent } from '../../trace/index.ts';
import { sizeText } from '../panes/processes.ts';
import type { Run } from '../player/model.ts';
import { visible } from '../text.ts';
import { type CompareState, firstDifference, longest, type Totals, totalsOf } from './model.ts';
import { valueText } from './sliders.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What a run cost, each thing in a few words. */
export function totalsTexts(run: Run, totals: Totals) {
  const who = [
    ...(totals.tasks > 1 ? [counted(totals.tasks, 'task')] : []),
    ...(totals.threads > 1 ? [counted(totals.threads, 'thread')] : []),
    ...(totals.processes > 1 ? [counted(totals.processes, 'process', 'processes')] : []),
  ];
  return {
    time: `${run.status === 'running' ? 'so far ' : ''}${duration(totals.time)}`,
    cpu: `CPU ${spent(totals.cpu)}`,
    switches: counted(totals.switches, 'switch', 'switches'),
    memory: sizeText(totals.memory),
    who: who.join(', '),
  };
}

/** Moments in the unit in which the longest of the runs is well read, all with as many places: seconds, or less where the runs are short. */
export function clockOf(state: CompareState): { readonly unit: string; readonly at: (ns: number) => string } {
  const ns = longest(state);
  if (ns >= 100_000_000) return { unit: 's', at: (at) => (at / 1e9).toFixed(3) };
  return ns >= 100_000
    ? { unit: 'ms', at: (at) => (at / 1e6).toFixed(3) }
    : { unit: 'µs', at: (at) => (at / 1e3).toFixed(3) };
}

/** From where on runs of one program differ; undefined where they are programs of their own. */
export function differenceText(state: CompareState): { readonly text: string; readonly differs: boolean } | undefined {
  const first = state.runs[0];
  const other = state.runs[state.active === 0 ? 1 : state.active];
  if (state.programs.length > 0 || first === undefined || other === undefined) return undefined;
  const index = firstDifference(first, other);
  if (index < 0) return { text: 'no difference so far', differs: false };
  if (other.length === 0) return undefined;
  const at = other.session.recording.at(Math.min(index, other.length - 1));
  const { unit, at: told } = clockOf(state);
  return { text: `differ from t=${told(at)} ${unit} (event ${index + 1})`, differs: true };
}

const MOST_LINES = 12;

/** The whole comparison, a sentence a thing. */
export function compareSentences(state: CompareState): readonly string[] {
  const said: string[] = [];
  for (const [number, run] of state.runs.entries()) {
    const { time, cpu, switches, memory, who } = totalsTexts(run, totalsOf(run));
    const costs = [time, cpu, switches, `about ${memory}`, who].filter((text) => text !== '');
    said.push(`Run ${number + 1}, ${run.label}: ${costs.join(', ')}.`);
  }
  const difference = differenceText(state);
  if (difference !== undefined)
    said.push(difference.differs ? `They ${difference.text}.` : 'They do not differ so far.');
  if (state.programs.length > 0 && state.sliders.length > 0) {
    const list = state.sliders.map((slider) => `${slider.name} = ${valueText(slider)}`).join(', ');
    const chosen = state.sliders[state.slider]!.name;
    said.push(`Numbers: ${list}. "more" and "less" change ${chosen}, "next number" chooses another.`);
  }
  const outputs = state.runs.map((run) => run.timeline.outputLines(run.length, 500).map(({ text }) => visible(text)));
  if (outputs.every((lines) => lines.join('\n') === outputs[0]!.join('\n'))) return [...said, 'All print the same.'];
  for (const [number, lines] of outputs.entries()) {
    const more = lines.length > MOST_LINES ? [`  and ${lines.length - MOST_LINES} more`] : [];
    said.push(`Run ${number + 1} prints ${lines.length === 0 ? 'nothing.' : `${counted(lines.length, 'line')}:`}`);
    said.push(...lines.slice(0, MOST_LINES).map((line) => `  ${line}`), ...more);
  }
  return said;
}
