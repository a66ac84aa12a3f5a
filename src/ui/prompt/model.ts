/** What the prompt's screen knows: the conversation, what is being typed, and which panes stand beside it. */
import { type Buffer, makeBuffer } from '../editor/buffer.ts';
import { activeRun, openPlayer, type PlayerState } from '../player/model.ts';
import type { StyleName } from '../theme.ts';
import type { PaneName } from '../view.ts';
import type { PromptSession } from './session.ts';

/** A remark of the screen's own in the conversation. */
export interface Note {
  /** It stands after so many pieces of what was said. */
  readonly after: number;
  readonly text: string;
  readonly style: StyleName;
  /** Typed by the reader: drawn with the prompt before it. */
  readonly typed?: boolean;
}

/** Words to choose from while one is being typed. */
export interface Choices {
  readonly from: number;
  readonly options: readonly string[];
  /** The one that stands in the text; -1 none yet. */
  readonly chosen: number;
}

/** The state of the prompt. */
export interface PromptState {
  readonly kind: 'prompt';
  /** The run as the panes show it: always at its end. */
  readonly player: PlayerState;
  readonly buffer: Buffer;
  readonly undo: readonly Buffer[];
  readonly history: readonly string[];
  /** Which entry of the history stands in the buffer; its length: none. */
  readonly at: number;
  /** What was typed before the history was asked. */
  readonly draft: string;
  readonly notes: readonly Note[];
  readonly choices: Choices | undefined;
  /** Rows that the conversation is scrolled up. */
  readonly scroll: number;
  /** The pane that stands below where there is room for one only. */
  readonly pane: PaneName;
  readonly showsPanes: boolean;
  /** The conversation is being told again from its start. */
  readonly retelling: boolean;
  /** The orders of the conversation are being run. */
  readonly exploring: boolean;
}

/** Panes that can stand beside the conversation. */
export const BESIDE: readonly PaneName[] = ['tasks', 'loop', 'threads', 'locks', 'timeline', 'processes', 'findings'];

/** The screen on a conversation. */
export function openPrompt(session: PromptSession, history: readonly string[]): PromptState {
  return {
    kind: 'prompt',
    player: openPlayer(session),
    buffer: makeBuffer(''),
    undo: [],
    history,
    at: history.length,
    draft: '',
    notes: [],
    choices: undefined,
    scroll: 0,
    pane: 'tasks',
    showsPanes: true,
    retelling: false,
    exploring: false,
  };
}

/** The conversation itself. */
export const sessionOf = (state: PromptState): PromptSession => activeRun(state.player).session as PromptSession;

/** How many pieces have been said, those that are gone included. */
export const saidCount = (session: PromptSession): number => session.forgotten + session.said.length;
