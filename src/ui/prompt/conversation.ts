/** A conversation as a text, as it stands in Python's own documentation: what was typed, with the prompts. */
import { type Request, requestText } from './session.ts';

/** A conversation as a text that :load repeats. */
export function conversationText(requests: readonly Request[]): string {
  return requests
    .map((request) =>
      requestText(request)
        .replace(/\n+$/, '')
        .split('\n')
        .map((line, number) => `${number === 0 ? '>>>' : '...'} ${line}`.trimEnd())
        .join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** The requests of such a text; undefined when it is a program. */
export function conversationOf(text: string): readonly string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0 || !lines.every((line) => /^(>>>|\.\.\.)( |$)/.test(line))) return undefined;
  const requests: string[] = [];
  for (const line of lines) {
    if (line.startsWith('>>>')) requests.push(line.slice(4));
    else requests[requests.length - 1] += `\n${line.slice(4)}`;
  }
  return requests;
}
