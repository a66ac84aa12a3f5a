/** What `update` asks for besides a new state: things the app does to its screens, and things the shell does in the world. Data. */
import type { Follow } from '../trace/index.ts';
import type { Screen } from './app/model.ts';
import type { Draft } from './editor/model.ts';
import type { RunOptions } from './host.ts';
import type { Deed, Item, School } from './learn/school.ts';
import type { Study } from './learn/update.ts';
import type { Command, Direction, Look, Question } from './messages.ts';
import type { PromptSession, Request } from './prompt/session.ts';
import type { Change, RunSession } from './session.ts';

/** One row of a menu. */
export interface MenuItem {
  readonly label: string;
  /** On or off, where the item is a switch; undefined otherwise. */
  readonly on?: boolean;
  readonly command: Command;
}

/** A list laid over the screen. */
export interface Menu {
  readonly type: 'menu';
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly selected: number;
  /** Choosing leaves it open: for switches. */
  readonly stays: boolean;
}

/** A line of text asked for at the foot of the screen. */
export interface Prompt {
  readonly type: 'prompt';
  readonly label: string;
  readonly what: Question;
  readonly text: string;
  /** Where the next letter goes, in UTF-16 units. */
  readonly at: number;
  /** The text is only proposed: what is typed stands instead of it. */
  readonly isProposed?: boolean;
}

/** What lies over the screen. */
export type Overlay = Menu | Prompt;

/** What is asked for. */
export type Effect =
  // of the app
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  | { readonly type: 'push'; readonly screen: Screen }
  | { readonly type: 'pop'; readonly code?: number }
  | { readonly type: 'command'; readonly command: Command }
  // of the shell
  | { readonly type: 'exit'; readonly code: number }
  | { readonly type: 'open'; readonly file: string }
  | {
      readonly type: 'openText';
      readonly file: string;
      readonly text: string;
      readonly label: string;
      readonly slot: number;
      readonly options?: RunOptions;
      readonly draft?: Draft;
    }
  | {
      readonly type: 'openBeside';
      readonly program: string;
      readonly file: string;
      readonly text: string;
      readonly label: string;
      readonly draft: Draft;
    }
  | { readonly type: 'list'; readonly folder: string }
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'changes'; readonly run: RunSession; readonly position: number; readonly at: number }
  | { readonly type: 'fork'; readonly run: RunSession; readonly position: number; readonly change: Change }
  /** `changed`: only where the program reads otherwise now. */
  | { readonly type: 'restart'; readonly run: RunSession; readonly changed?: boolean }
  | { readonly type: 'answerInput'; readonly run: RunSession; readonly text: string }
  | { readonly type: 'save'; readonly run: RunSession; readonly file: string }
  | {
      readonly type: 'write';
      readonly file: string;
      readonly text: string;
      readonly over?: string;
      readonly after: 'run' | 'stay';
    }
  /** What was typed at a prompt. */
  | { readonly type: 'saveTalk'; readonly file: string; readonly text: string }
  | { readonly type: 'editor'; readonly file: string }
  /** What is typed over `saved` is kept until it is saved; `text` is undefined when there is nothing (any longer). */
  | { readonly type: 'keepDraft'; readonly file: string; readonly saved: string; readonly text: string | undefined }
  | { readonly type: 'readDraft'; readonly file: string; readonly saved: string }
  | { readonly type: 'school'; readonly to: 'map' | 'next' }
  | { readonly type: 'study'; readonly school: School; readonly item: Item; readonly study: Study }
  | { readonly type: 'record'; readonly school: School; readonly deed: Deed }
  | {
      readonly type: 'seekValue';
      readonly run: RunSession;
      readonly name: string;
      readonly isExpression: boolean;
      readonly whom: Follow;
      /** Only where this one goes on; undefined: wherever anybody does. */
      readonly follow: Follow | undefined;
      readonly cursor: number;
      readonly length: number;
      readonly direction: Direction;
    }
  | { readonly type: 'prompt' }
  | { readonly type: 'ask'; readonly session: PromptSession; readonly request: Request }
  | { readonly type: 'interrupt'; readonly session: PromptSession }
  | { readonly type: 'retell'; readonly session: PromptSession; readonly how: 'back' | 'world'; readonly file: string }
  | { readonly type: 'explore'; readonly session: PromptSession }
  /** What was found of what is being explored is told. */
  | { readonly type: 'explored' }
  | { readonly type: 'read'; readonly file: string }
  | { readonly type: 'history'; readonly text: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'remember'; readonly name: string; readonly value: string }
  | { readonly type: 'repaint' }
  | { readonly type: 'suspend' };

/** A state and what is asked for with it. */
export interface Result<S> {
  readonly state: S;
  readonly effects: readonly Effect[];
}

/** A state with nothing asked for. */
export const still = <S>(state: S): Result<S> => ({ state, effects: [] });

/** A state and a remark at the foot of the screen. */
export const noted = <S>(state: S, text: string): Result<S> => ({ state, effects: [{ type: 'note', text }] });

/** A command is copied, and said. */
export const copied = (command: string): readonly Effect[] => [
  { type: 'copy', text: command },
  { type: 'note', text: `copied: ${command}` },
];

/** A prompt, with a text that is proposed. */
export const prompt = (what: Question, label: string, text = ''): Effect => ({
  type: 'overlay',
  overlay: { type: 'prompt', what, label, text, at: text.length, isProposed: text !== '' },
});
