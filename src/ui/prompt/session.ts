/** What the prompt's screen asks of a conversation. The engine implements it. */
import type { Request, Said } from '../../engine/index.ts';
import type { RunSession } from '../session.ts';

export type { Request, Said } from '../../engine/index.ts';

/** A conversation with a running program that waits to be asked. */
export interface PromptSession extends RunSession {
  /** What was said, the oldest first, and how many pieces before that are gone. */
  readonly said: readonly Said[];
  readonly forgotten: number;
  /** What it waits for now: to be asked something, a line of input, or (stuck) nobody but Ctrl+C can help it. */
  readonly asks: 'request' | 'line' | 'stuck' | 'nothing';
  /** Whether what was asked last took more steps than are recorded down to the line. */
  readonly isThinned: boolean;
  readonly ending: { readonly reason: string; readonly exitCode: number; readonly message: string } | null;
  readonly requests: readonly Request[];
  ask(request: Request): void;
  input(text: string): void;
  interrupt(): void;
  /** Whether a text is a whole input, or more has to come. @param mode exec: of several statements */
  stateOf(text: string, mode?: 'single' | 'exec'): 'complete' | 'incomplete' | 'error';
  /** What the word at the end of a text could be completed with. Runs nothing. */
  completion(text: string): { readonly from: number; readonly options: readonly string[] };
  /** The conversation without its last request; undefined when there is none. */
  back(): PromptSession | undefined;
  /** Whether going back has nothing to tell again, and a part of what is left to do for that. */
  readonly isPrepared: boolean;
  prepare(budgetMs: number): void;
  /** The same requests in another world. */
  again(options: Readonly<Record<string, unknown>>): PromptSession;
}

/** Whether a run is a conversation. */
export const isPrompt = (session: RunSession): session is PromptSession => 'asks' in session;

/** A request as it is typed. */
export function requestText(request: Request): string {
  switch (request.what) {
    case 'run':
      return request.source;
    case 'load':
      return `:load ${request.file}`;
    case 'wait':
      return `:run ${secondsText(request.seconds)}`;
    default:
      return `:${request.what}`;
  }
}

/** What is said once a request is taken back. */
export const undoneText = (request: Request): string =>
  `undone: ${requestText(request)
    .trimEnd()
    .replace(/\n[\s\S]*/, ' ...')}`;

const secondsText = (seconds: number): string =>
  seconds >= 1 ? `${seconds}s` : `${Number((seconds * 1000).toFixed(6))}ms`;
