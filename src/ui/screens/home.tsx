/** The first screen: what there is to do. */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import type { ReactElement } from 'react';
import type { Context, ScreenModule } from '../app/screen.ts';
import { type Result, still } from '../effects.ts';
import type { Command, Message } from '../messages.ts';
import { block, type Line, wrap } from '../text.ts';

/** A way on from the first screen. */
export interface Door {
  readonly label: string;
  readonly command: Command;
}

/** The state of the first screen. */
export interface HomeState {
  readonly kind: 'home';
  readonly doors: readonly Door[];
  /** The file looked at last time; '' for none. */
  readonly last: string;
}

/** The first screen; `last` is the file of the last time and `lesson` the lesson, '' for none. */
export function openHome(last: string, lesson = ''): HomeState {
  const again: Door[] = [];
  if (lesson !== '') again.push({ label: `Continue lesson ${lesson}`, command: { type: 'open', screen: 'lesson' } });
  if (last !== '') again.push({ label: `Continue with ${last}`, command: { type: 'open', screen: 'continue' } });
  return { kind: 'home', last, doors: [...again, ...DOORS] };
}

const DOORS: readonly Door[] = [
  { label: 'Lessons', command: { type: 'open', screen: 'lessons' } },
  { label: 'Open a file', command: { type: 'open', screen: 'files' } },
  { label: 'Prompt: Python with await, on the virtual clock', command: { type: 'open', screen: 'prompt' } },
  { label: 'Help', command: { type: 'help' } },
  { label: 'Quit', command: { type: 'quit' } },
];

const ABOUT = 'See what asyncio, threads, processes and the GIL do: forwards and backwards, one instruction at a time.';

function Home({
  state,
  context,
  dispatch,
}: {
  readonly state: HomeState;
  readonly context: Context;
  readonly dispatch: (message: Message) => void;
}): ReactElement {
  const items = state.doors.map((door, number) => ({ key: door.label, label: door.label, value: number }));
  return (
    <Box flexDirection="column" height={context.rows} paddingLeft={4} paddingTop={context.rows > 20 ? 3 : 1}>
      <Text bold>headwaiter</Text>
      <Box marginBottom={1}>
        <Text dimColor>{wrap(ABOUT, Math.min(72, context.columns - 8)).join('\n')}</Text>
      </Box>
      <SelectInput items={items} onSelect={({ value }) => dispatch(state.doors[value]!.command)} />
    </Box>
  );
}

function openLast(state: HomeState): Result<HomeState> {
  return { state, effects: [{ type: 'open', file: state.last }] };
}

export const homeScreen: ScreenModule<HomeState> = {
  keys: 'other',
  update(state, message) {
    return message.type === 'open' && message.screen === 'continue' ? openLast(state) : still(state);
  },
  draw(state, { columns, rows }) {
    const lines: Line[] = [[{ text: '    headwaiter', style: 'title' }], [{ text: `    ${ABOUT}` }], []];
    for (const door of state.doors) lines.push([{ text: `    ${door.label}` }]);
    return block(lines, columns, rows);
  },
  element: (state, context, dispatch) => <Home state={state} context={context} dispatch={dispatch} />,
  hints: () => [
    ['up down', 'choose'],
    ['enter', 'go'],
    ['?', 'help'],
    ['q', 'quit'],
  ],
};
