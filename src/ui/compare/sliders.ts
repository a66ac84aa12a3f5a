/**
 * Knobs of a comparison. A program's own upper-case numbers at the top level (`REQUESTS = 100`, `LATENCY = 0.05`) are its knobs, and the
 * machine's cores are one: turning a knob changes the number in the text of every program that has it, and all run again.
 */

/** A knob, and which of the programs have it. */
export interface Slider {
  readonly name: string;
  readonly value: number;
  readonly whole: boolean;
}

/** The knob that is the machine's. */
export const CORES = 'cores';

const ASSIGNMENT = /^([A-Z][A-Z0-9_]*)\s*(?::\s*\w+\s*)?=\s*(\d[\d_]*(?:\.\d+)?(?:[eE]-?\d+)?)\s*(?:#.*)?$/;

/** The knobs of several programs, in the order in which they first come. */
export function slidersOf(texts: readonly string[], cores: number): readonly Slider[] {
  const found = new Map<string, Slider>();
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const match = ASSIGNMENT.exec(line);
      if (match === null || found.has(match[1]!)) continue;
      found.set(match[1]!, {
        name: match[1]!,
        value: Number(match[2]!.replaceAll('_', '')),
        whole: !/[.eE]/.test(match[2]!),
      });
    }
  }
  return [...found.values(), { name: CORES, value: cores, whole: true }];
}

/** A program's text with the knobs' values put in; the text itself where it has none of them. */
export function withSliders(text: string, sliders: readonly Slider[]): string {
  const values = new Map(sliders.map((slider) => [slider.name, slider]));
  return text
    .split('\n')
    .map((line) => {
      const match = ASSIGNMENT.exec(line);
      const slider = match === null ? undefined : values.get(match[1]!);
      if (match === null || slider === undefined) return line;
      const at = line.indexOf('=') + 1;
      return `${line.slice(0, at)} ${valueText(slider)}${line.slice(at).replace(/^\s*\d[\d_.eE-]*/, '')}`;
    })
    .join('\n');
}

/** A value as Python reads it. */
export function valueText(slider: Slider): string {
  if (slider.whole) return String(slider.value);
  return Number.isInteger(slider.value) ? `${slider.value}.0` : String(slider.value);
}

/** The value after turning a knob: 1, 2, 5, 10, 20, 50, ... and what lies between them for cores. */
export function turned(slider: Slider, by: number): Slider {
  const { name, value, whole } = slider;
  if (name === CORES) return { ...slider, value: Math.max(1, Math.min(64, value + by)) };
  if (value === 0) return by > 0 ? { ...slider, value: whole ? 1 : 0.01 } : slider;
  const steps = [1, 2, 5, 10];
  const scale = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const head = value / scale;
  const next =
    by > 0
      ? steps.find((step) => step > head * (1 + 1e-9))! * scale
      : ([...steps].reverse().find((step) => step < head * (1 - 1e-9)) ?? 0.5) * scale;
  const tidy = Number(next.toPrecision(6));
  return { ...slider, value: whole ? Math.max(1, Math.round(tidy)) : tidy };
}
