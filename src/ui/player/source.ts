/** Source texts as drawable lines, coloured once a text. */
import type { World } from '../../trace/index.ts';
import type { Highlight, RunSession } from '../session.ts';
import { type Line, type Span, visible } from '../text.ts';
import type { SourceView } from '../view.ts';

const cache = new WeakMap<RunSession, Map<string, SourceView>>();

/** The source of a file that a run has met; undefined when it is not known. */
export function sourceOf(session: RunSession, world: World, file: string): SourceView | undefined {
  let known = cache.get(session);
  if (known === undefined) cache.set(session, (known = new Map()));
  const found = known.get(file);
  if (found !== undefined) return found;
  const source = session.source(file) ?? world.sources.get(file);
  if (source === undefined) return undefined;
  const view: SourceView = { file, lines: colouredLines(source, session.highlight(source)) };
  known.set(file, view);
  return view;
}

/** A source text cut into lines of styled spans. Control characters and tabs are made visible. */
export function colouredLines(source: string, highlights: readonly Highlight[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  const ordered = [...highlights].sort((a, b) => a.start - b.start);
  for (const text of source.replace(/\n$/, '').split('\n')) {
    const end = start + text.length;
    while (next < ordered.length && ordered[next]!.end <= start) next++;
    lines.push(colouredLine(text.replace(/\r$/, ''), start, ordered, next));
    start = end + 1;
  }
  return lines;
}

function colouredLine(text: string, start: number, highlights: readonly Highlight[], first: number): Line {
  const spans: Span[] = [];
  let at = 0;
  for (let number = first; number < highlights.length && highlights[number]!.start < start + text.length; number++) {
    const highlight = highlights[number]!;
    const from = Math.max(at, highlight.start - start);
    const to = Math.min(text.length, highlight.end - start);
    if (to <= from) continue;
    if (from > at) spans.push({ text: visible(text.slice(at, from)) });
    spans.push({ text: visible(text.slice(from, to)), style: highlight.style });
    at = to;
  }
  if (at < text.length) spans.push({ text: visible(text.slice(at)) });
  return spans;
}
