/** Ready rows in an Ink tree: a block whose text is already laid out and coloured. */
import { Box, Text, Transform } from 'ink';
import { createContext, type ReactElement, useContext } from 'react';
import { FIRST_MARK, type FrameSink } from './sink.ts';

/** The sink that shows rows under marks; without one (in tests) the rows themselves go through Ink. */
export const SinkContext = createContext<FrameSink | undefined>(undefined);

const blocks = new Map<number, string>();

/** Rows that fill the screen from the left edge; each is as wide as the screen. */
export function Rows({ rows, width }: { readonly rows: readonly string[]; readonly width: number }): ReactElement {
  const sink = useContext(SinkContext);
  const height = rows.length;
  if (sink !== undefined) sink.ready = rows;
  const blank = blankBlock(height);
  return (
    <Box width={sink === undefined ? width : 1} height={height} flexShrink={0}>
      <Transform
        transform={(_row, index) =>
          sink === undefined ? (rows[index] ?? '') : String.fromCodePoint(FIRST_MARK + index)
        }
      >
        <Text>{blank}</Text>
      </Transform>
    </Box>
  );
}

/** What Ink lays out in place of the rows: one dot a row, always the same text, so that it is measured once. */
function blankBlock(height: number): string {
  let text = blocks.get(height);
  if (text === undefined) blocks.set(height, (text = Array<string>(height).fill('.').join('\n')));
  return text;
}
