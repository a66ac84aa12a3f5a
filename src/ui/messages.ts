/**
 * Everything that can happen to the screen, as data. Keys become messages through the table in keys.ts; the world outside (a run that
 * grew, an answer from the engine) sends messages of its own. `update` takes them one by one.
 */
import type { ManagerPick } from '../lessons/index.ts';
import type { Step } from '../trace/index.ts';
import type { Draft } from './editor/model.ts';
import type { Entry } from './host.ts';
import type { Answered, Attempt, Judged, School, Stretch } from './learn/school.ts';
import type { Change, Inspection, RunSession } from './session.ts';
import type { PromptSession } from './prompt/session.ts';
import type { Input } from './terminal/input.ts';
import type { PaneName } from './view.ts';

/** Forwards or back. */
export type Direction = 1 | -1;

/** What one beat of playing is: a step, or a stretch of the virtual clock. */
export type Beat = Step | 'clock';

/** What a line of text is asked for. */
export type Question = 'time' | 'search' | 'evaluate' | 'input' | 'save' | 'find';

/** Lists to choose from. */
export type MenuName = 'changes' | 'breaks' | 'kinds' | 'runs' | 'beat' | 'values';

/** What can be done to a text. */
export type Editing =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'wordLeft'
  | 'wordRight'
  | 'lineStart'
  | 'lineEnd'
  | 'textStart'
  | 'textEnd'
  | 'backspace'
  | 'delete'
  | 'newLine'
  | 'indent'
  | 'dedent'
  | 'killLine'
  | 'comment'
  | 'undo'
  | 'redo'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'selectAll'
  | 'find'
  | 'findNext'
  | 'save'
  | 'saveRun'
  | 'run';

/** What can be done in a lesson. */
export type LessonAction =
  | 'on'
  | 'next'
  | 'back'
  | 'skip'
  | 'remark'
  | 'remarkBack'
  | 'hint'
  | 'solution'
  | 'check'
  | 'startOver'
  | 'edit'
  | 'editor';

/** What can be done at the prompt. */
export type PromptAction =
  | 'enter'
  | 'complete'
  | 'completeBack'
  | 'up'
  | 'down'
  | 'earlier'
  | 'later'
  | 'clear'
  | 'killWord'
  | 'killStart'
  | 'interrupt'
  | 'end'
  | 'stay'
  | 'pane'
  | 'panes'
  | 'player'
  | 'turn'
  | 'step'
  | 'back'
  | 'scrollUp'
  | 'scrollDown';

/** What was found out for a step of a lesson. */
export type Found =
  | { readonly what: 'answered'; readonly answered: Answered }
  | { readonly what: 'stretches'; readonly stretches: readonly (Stretch | undefined)[] }
  | { readonly what: 'picks'; readonly picks: readonly ManagerPick[] }
  | { readonly what: 'session'; readonly session: RunSession; readonly aim: number }
  | { readonly what: 'attempt'; readonly attempt: Attempt }
  | { readonly what: 'judging'; readonly runs: number }
  | { readonly what: 'judged'; readonly judged: Judged };

/** What the learner asks for. */
export type Command =
  | { readonly type: 'step'; readonly step: Step; readonly direction: Direction }
  | { readonly type: 'call'; readonly how: 'into' | 'over' | 'out' }
  | { readonly type: 'change'; readonly direction: Direction }
  | { readonly type: 'kind'; readonly direction: Direction }
  | { readonly type: 'end'; readonly direction: Direction }
  | { readonly type: 'run'; readonly direction: Direction }
  | { readonly type: 'valueChange'; readonly direction: Direction }
  | { readonly type: 'watchValue'; readonly name: string }
  | { readonly type: 'found'; readonly direction: Direction }
  | { readonly type: 'goto'; readonly cursor: number }
  | { readonly type: 'cause' }
  | { readonly type: 'back' }
  | { readonly type: 'play' }
  | { readonly type: 'rate'; readonly by: number }
  | { readonly type: 'beat'; readonly beat: Beat }
  | { readonly type: 'follow' }
  | { readonly type: 'unfollow' }
  | { readonly type: 'focus'; readonly pane: PaneName }
  | { readonly type: 'focusBy'; readonly by: number }
  | { readonly type: 'zoom' }
  | { readonly type: 'select'; readonly by: number }
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'enter' }
  | { readonly type: 'pan'; readonly by: number }
  | { readonly type: 'scale'; readonly by: number }
  | { readonly type: 'breakpoint' }
  | { readonly type: 'breakKind'; readonly kind: string }
  | { readonly type: 'kindChosen'; readonly kind: string }
  | { readonly type: 'ask'; readonly what: Question }
  /** `ends`: nothing more is typed, the program's input is over. */
  | { readonly type: 'answer'; readonly what: Question; readonly text: string; readonly ends?: boolean }
  | { readonly type: 'menu'; readonly menu: MenuName }
  | { readonly type: 'fork'; readonly number: number }
  | { readonly type: 'nextRun'; readonly by: number }
  | { readonly type: 'showRun'; readonly number: number }
  | { readonly type: 'sideBySide' }
  | { readonly type: 'edit' }
  | { readonly type: 'editing'; readonly what: Editing; readonly selecting?: boolean }
  | { readonly type: 'discard' }
  | { readonly type: 'slider'; readonly by: number }
  | { readonly type: 'editor' }
  | { readonly type: 'restart' }
  | { readonly type: 'copyReplay' }
  | { readonly type: 'theme' }
  | { readonly type: 'help' }
  | { readonly type: 'repaint' }
  | { readonly type: 'suspend' }
  | { readonly type: 'open'; readonly screen: 'files' | 'lessons' | 'lesson' | 'continue' | 'prompt' }
  | { readonly type: 'lesson'; readonly what: LessonAction }
  | { readonly type: 'prompt'; readonly what: PromptAction }
  | { readonly type: 'course'; readonly what: 'reset' | 'resetAll' | 'keep' }
  | { readonly type: 'leave' }
  | { readonly type: 'quit' };

/** What happens without being asked for. */
export type Report =
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'background'; readonly light: boolean }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'grown'; readonly run: RunSession; readonly status: RunStatus }
  | { readonly type: 'surveyed'; readonly run: RunSession; readonly rows: Readonly<Partial<Record<PaneName, number>>> }
  | { readonly type: 'tick'; readonly ms: number }
  | {
      readonly type: 'inspected';
      readonly look: Look;
      readonly inspection: Inspection | undefined;
      readonly values: readonly string[];
    }
  | {
      readonly type: 'opened';
      readonly session: RunSession;
      /** `changed`: its file was, by somebody else or in an editor. */
      readonly why: 'open' | 'restart' | 'changed' | 'fork';
      readonly label: string;
      readonly slot: number;
      readonly draft?: Draft;
    }
  | { readonly type: 'edited'; readonly file: string }
  | { readonly type: 'revised'; readonly file: string }
  | { readonly type: 'schooled'; readonly school: School; readonly to: 'map' | 'next'; readonly lesson: string }
  | { readonly type: 'studied'; readonly key: string; readonly found: Found }
  | { readonly type: 'listed'; readonly folder: string; readonly entries: readonly Entry[] }
  | { readonly type: 'choices'; readonly changes: readonly Change[] }
  | { readonly type: 'saved'; readonly file: string }
  /** The text of an exercise is to be judged as it stands in the editor. */
  | { readonly type: 'tried'; readonly file: string; readonly text: string }
  /** Somebody else has written the file that is edited; `text` stands there now. */
  | { readonly type: 'overtaken'; readonly file: string; readonly text: string }
  // what was typed into the file another time, and not saved
  | { readonly type: 'draft'; readonly file: string; readonly text: string }
  | {
      readonly type: 'valueFound';
      readonly run: RunSession;
      readonly from: number;
      /** -1: it was not found. */
      readonly cursor: number;
      readonly text: string;
    }
  | { readonly type: 'prompted'; readonly session: PromptSession; readonly history: readonly string[] }
  // a conversation is told again: of its remarks those stay that stand after so many pieces at most
  | { readonly type: 'retold'; readonly session: PromptSession; readonly kept: number; readonly note: string }
  | { readonly type: 'loaded'; readonly file: string; readonly text: string }
  | { readonly type: 'told'; readonly text: string; readonly failed?: boolean }
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'bug'; readonly text: string };

/** Anything that can happen. */
export type Message = Command | Report;

/** How far a run has come. */
export type RunStatus = 'running' | 'input' | 'done';

/** A look into a run that the engine has been or is to be asked for. */
export interface Look {
  readonly run: RunSession;
  readonly position: number;
  readonly task: number;
  readonly thread: number;
  /** The event loop of the thread is between two callbacks. */
  readonly between?: boolean;
  readonly expressions: readonly string[];
}
