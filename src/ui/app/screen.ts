/** What a screen is to the app. */
import type { Result } from '../effects.ts';
import type { KeyMap } from '../keys.ts';
import type { Message } from '../messages.ts';
import type { Highlight } from '../session.ts';
import type { Input } from '../terminal/input.ts';
import type { Line } from '../text.ts';
import type { Theme } from '../theme.ts';

/** What a screen may know of its surroundings. */
export interface Context {
  readonly theme: Theme;
  readonly keys: KeyMap;
  /** Cells that are the screen's: all but the foot. */
  readonly columns: number;
  readonly rows: number;
  /** Nothing lies below the screen: to leave it is to leave headwaiter. */
  readonly isLast: boolean;
  readonly highlight: (source: string) => readonly Highlight[];
}

/** A hint at the foot: keys and what they do. */
export type Hint = readonly [keys: string, text: string];

/** A kind of screen: how it takes messages and how it is drawn. A screen's state is a value with its `kind`. */
export interface ScreenModule<S> {
  /** Which keys of the table work in it. */
  readonly keys: 'player' | 'editor' | 'compare' | 'prompt' | 'other';
  update(state: S, message: Message, context: Context): Result<S>;
  /** Takes an input before the key table does; undefined leaves it to the table. */
  input?(state: S, input: Input, context: Context): Result<S> | undefined;
  /** Exactly `context.rows` rows. */
  draw(state: S, context: Context): readonly Line[];
  hints(state: S, context: Context): readonly Hint[];
  /** Whether Ctrl+C is for the screen itself. */
  readonly interrupts?: boolean;
  /** Whether something would be lost by quitting now. */
  unsaved?(state: S): boolean;
}
