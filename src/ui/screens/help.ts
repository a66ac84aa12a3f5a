/** Help, made from the key table: what holds on the screen from which it was asked comes first. */
import type { ScreenModule } from '../app/screen.ts';
import { still } from '../effects.ts';
import { type Group, GROUPS, type KeyContext, type KeyMap, keyLabel } from '../keys.ts';
import { legendLines } from '../panes/legend.ts';
import type { Input } from '../terminal/input.ts';
import { block, cells, type Line, pad, visible, wrap } from '../text.ts';
import type { Theme } from '../theme.ts';
import { scrollKey, wheel } from './text.ts';

/** The state of the help screen. */
export interface HelpState {
  readonly kind: 'help';
  readonly top: number;
  /** The keys of the screen below. */
  readonly about: KeyContext;
  /** Words that are looked for: only what has them is listed. */
  readonly sought: string;
  /** Whether letters belong to those words. */
  readonly typing: boolean;
}

export const openHelp = (about: KeyContext): HelpState => ({ kind: 'help', top: 0, about, sought: '', typing: false });

const KEY_CELLS = 16;

/** Groups of the key table as lines of a column, in pieces that stay in one: a key with what it does, the first of a group with its title. */
function helpLines(keys: KeyMap, groups: readonly Group[], theme: Theme, width: number, sought: string): Line[][] {
  const pieces: Line[][] = [];
  const words = sought.toLowerCase().split(' ');
  const labels = (action: KeyMap['actions'][number]): string =>
    action.keys.map((key) => keyLabel(key, theme.glyphs.arrow.length > 1)).join(' ');
  for (const group of groups) {
    const actions = keys.actions.filter((action) => {
      const all = `${group} ${labels(action)} ${action.help}`.toLowerCase();
      return action.group === group && action.keys.length > 0 && words.every((word) => all.includes(word));
    });
    if (actions.length === 0) continue;
    let lines: Line[] = [...(pieces.length > 0 ? [[]] : []), [{ text: group, style: 'title' }]];
    for (const action of actions) {
      const label = labels(action);
      // where the keys take more room than they have, what they do stands below
      if (cells(label) >= KEY_CELLS) lines.push([{ text: label, style: 'key' }]);
      const first = cells(label) < KEY_CELLS ? label : '';
      for (const [row, text] of wrap(action.help, Math.max(10, width - KEY_CELLS)).entries())
        lines.push([{ text: pad(row === 0 ? first : '', KEY_CELLS), style: 'key' }, { text }]);
      pieces.push(lines);
      lines = [];
    }
  }
  return pieces;
}

/** Pieces one below the other in columns of at most this height; none begins with an empty line. */
function stacked(pieces: readonly Line[][], height: number): Line[][] {
  const columns: Line[][] = [[]];
  for (const piece of pieces) {
    if (columns.at(-1)!.length > 0 && columns.at(-1)!.length + piece.length > height) columns.push([]);
    const column = columns.at(-1)!;
    column.push(...(column.length === 0 && piece[0]!.length === 0 ? piece.slice(1) : piece));
  }
  return columns;
}

/** Pieces in as many columns as fit, read down one column and then the next, as low as they can be. */
function inColumns(pieces: readonly Line[][], count: number, width: number): Line[] {
  const lines = pieces.reduce((sum, { length }) => sum + length, 0);
  let height = Math.max(Math.ceil(lines / count), ...pieces.map(({ length }) => length));
  while (stacked(pieces, height).length > count) height++;
  const stacks = stacked(pieces, height);
  const columns = Array.from({ length: count }, (_, number) => block(stacks[number] ?? [], width, height));
  return Array.from({ length: height }, (_, row) => columns.flatMap((column) => [...column[row]!, { text: '  ' }]));
}

/** The groups that hold on a screen, and the others. A lesson is played in a player. */
function groupsFor(about: KeyContext, { actions }: KeyMap): { readonly own: Group[]; readonly others: Group[] } {
  const contexts: readonly KeyContext[] =
    about === 'lesson' ? ['lesson', 'player', 'everywhere'] : about === 'everywhere' ? [] : [about, 'everywhere'];
  const holds = (group: Group): boolean =>
    actions.some((action) => action.group === group && contexts.includes(action.context));
  const own = GROUPS.filter(holds).sort((a, b) => rank(b) - rank(a));
  return { own, others: GROUPS.filter((group) => !own.includes(group)) };
  function rank(group: Group): number {
    return Number(actions.some((action) => action.group === group && action.context === about));
  }
}

function allLines({ about, sought }: HelpState, keys: KeyMap, theme: Theme, columns: number): Line[] {
  const count = Math.max(1, Math.floor(columns / 58));
  const width = Math.floor((columns - 2) / count) - 2;
  const { own, others } = groupsFor(about, keys);
  const listed = (groups: readonly Group[]): Line[] =>
    inColumns(helpLines(keys, groups, theme, width, sought.trim()), count, width);
  if (sought.trim() !== '') {
    const [here, elsewhere] = [listed(own), listed(others)];
    if (here.length + elsewhere.length === 0) return [[{ text: 'No key has these words.', style: 'dim' }]];
    const title: Line[] = [...(here.length === 0 ? [] : [[]]), [{ text: 'On other screens', style: 'focus' }], []];
    return [...here, ...(elsewhere.length === 0 || own.length === 0 ? [] : title), ...elsewhere];
  }
  return [
    ...(own.length === 0 ? [] : [...listed(own), []]),
    ...legendLines(theme, columns - 4),
    [],
    ...(own.length === 0 ? [] : [[{ text: 'On other screens', style: 'focus' } as const], []]),
    ...listed(others),
    ...configLines(keys, columns - 4),
  ];
}

/** Where keys are changed, and what in that file means nothing. */
function configLines({ config }: KeyMap, width: number): Line[] {
  if (config === undefined) return [];
  const text = `Keys, theme and mouse are set in ${config.file}; headwaiter keys prints the names that keys are set by.`;
  return [
    [],
    [{ text: 'Settings', style: 'title' }],
    ...wrap(text, width).map((row): Line => [{ text: row }]),
    ...config.problems.flatMap((problem) =>
      wrap(`${problem}.`, width).map((row): Line => [{ text: row, style: 'failed' }]),
    ),
  ];
}

/** What a key does to the words that are looked for; undefined where it is not about them. */
function lookFor(state: HelpState, input: Input): HelpState | undefined {
  const { sought, typing } = state;
  if (input.type === 'paste') return typing ? { ...state, top: 0, sought: sought + visible(input.text) } : undefined;
  if (input.type !== 'key') return undefined;
  if (input.key === '/' && !typing) return { ...state, top: 0, sought: '', typing: true };
  if (input.key === 'escape' && (typing || sought !== '')) return { ...state, top: 0, sought: '', typing: false };
  if (!typing) return undefined;
  if (input.key === 'enter') return { ...state, typing: false };
  if (input.key === 'backspace') return { ...state, top: 0, sought: sought.slice(0, -1) };
  return input.text === '' ? undefined : { ...state, top: 0, sought: sought + visible(input.text) };
}

export const helpScreen: ScreenModule<HelpState> = {
  keys: 'other',
  update: (state) => still(state),
  input(state, input, { keys, theme, columns, rows }) {
    const looked = lookFor(state, input);
    if (looked !== undefined) return still(looked);
    const by = input.type === 'key' ? scrollKey(input.key, rows - 3) : input.type === 'mouse' ? wheel(input.action) : 0;
    if (by === 0)
      return input.type === 'key' && input.key === 'escape' ? { state, effects: [{ type: 'pop' }] } : undefined;
    const most = Math.max(0, allLines(state, keys, theme, columns).length - (rows - 2));
    return still({ ...state, top: Math.max(0, Math.min(most, state.top + by)) });
  },
  draw(state, { keys, theme, columns, rows }) {
    const lines = allLines(state, keys, theme, columns);
    const room = rows - 2;
    const more =
      lines.length > room ? `  ${state.top + 1}-${Math.min(lines.length, state.top + room)} of ${lines.length}` : '';
    const words: Line = [
      { text: ` /${state.sought}` },
      ...(state.typing ? [{ text: ' ', style: 'cursor' as const }] : []),
    ];
    const head: Line = [
      { text: ' help ', style: 'focus' },
      ...(state.typing || state.sought !== '' ? words : []),
      { text: more, style: 'dim' },
    ];
    const indented = lines.slice(state.top, state.top + room).map((line): Line => [{ text: ' ' }, ...line]);
    return block([head, [], ...indented], columns, rows);
  },
  hints: ({ sought, typing }) =>
    typing
      ? [
          ['enter', 'look at them'],
          ['escape', 'all keys'],
        ]
      : [
          ['up down', 'scroll'],
          ['pagedown', 'next page'],
          ['/', 'search'],
          ...(sought === '' ? [] : [['escape', 'all keys'] as const]),
          ['q', 'back'],
        ],
};
