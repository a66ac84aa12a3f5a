// A session over a recording made by hand: everything the screen asks of a run, without an engine.
import type { Recording } from '../../src/trace/index.ts';
import type { Highlight, RunSession } from '../../src/ui/session.ts';

const WORDS = /\b(async|await|def|with|as|return|import|global|for|in|if)\b|"[^"]*"|#.*|\b\d+(\.\d+)?\b/g;

/** Colours by words: enough for frames. */
export function highlight(source: string): Highlight[] {
  return [...source.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    style: match[0].startsWith('"')
      ? 'string'
      : match[0].startsWith('#')
        ? 'comment'
        : /^\d/.test(match[0])
          ? 'number'
          : 'keyword',
  }));
}

/** A run that is over from the start. */
export function sessionOf(
  recording: Recording,
  file: string,
  source: string,
  more: Partial<RunSession> = {},
): RunSession {
  return {
    title: file,
    file,
    recording,
    source: (name) => (name === file ? source : undefined),
    highlight,
    advance: () => 'done',
    replayCommand: `headwaiter run ${file}`,
    ...more,
  };
}
