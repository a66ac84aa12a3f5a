/** What lies over a screen: a line of text that is asked for, or a list to choose from. */
import type { Menu, MenuItem, Overlay, Prompt } from '../effects.ts';
import type { Command } from '../messages.ts';
import { clicked } from '../screens/list.ts';
import type { Input } from '../terminal/input.ts';
import {
  cells,
  fit,
  type Line,
  restyle,
  type Span,
  shorten,
  shortenMiddle,
  sliceLine,
  visible,
  signAfter,
  signBefore,
} from '../text.ts';
import type { Theme } from '../theme.ts';

/** What became of an overlay. */
export interface OverlayResult {
  readonly overlay: Overlay | undefined;
  readonly command?: Command;
}

/** An overlay over so many cells after an input. */
export function overlayInput(overlay: Overlay, input: Input, columns: number, rows: number): OverlayResult {
  return overlay.type === 'menu' ? menuInput(overlay, input, columns, rows) : promptInput(overlay, input);
}

function menuInput(menu: Menu, input: Input, columns: number, rows: number): OverlayResult {
  const { items } = menu;
  const select = (selected: number): OverlayResult => ({
    overlay: { ...menu, selected: Math.max(0, Math.min(items.length - 1, selected)) },
  });
  if (input.type === 'mouse') {
    const box = boxOf(menu, columns, rows);
    const isBeside = input.x <= box.x || input.x > box.x + box.inner || input.y > box.y + box.height;
    if (input.action === 'press' && isBeside) return { overlay: menu };
    const row = clicked(input, menu.selected, box.y + 1, box.top, items.length);
    return row === 'enter' ? choose(menu, items[menu.selected]) : row === undefined ? { overlay: menu } : select(row);
  }
  if (input.type !== 'key') return { overlay: menu };
  switch (input.key) {
    case 'escape':
    case 'q':
      return { overlay: undefined };
    case 'up':
    case 'k':
      return select((menu.selected - 1 + items.length) % items.length);
    case 'down':
    case 'j':
    case 'tab':
      return select((menu.selected + 1) % items.length);
    case 'home':
      return select(0);
    case 'end':
      return select(items.length - 1);
    case 'pageup':
      return select(menu.selected - 10);
    case 'pagedown':
      return select(menu.selected + 10);
    case 'enter':
    case 'space':
      return choose(menu, items[menu.selected]);
    default: {
      const digit = /^[1-9]$/.test(input.key) ? Number(input.key) - 1 : -1;
      return digit >= 0 && digit < items.length
        ? choose({ ...menu, selected: digit }, items[digit])
        : { overlay: menu };
    }
  }
}

function choose(menu: Menu, item: MenuItem | undefined): OverlayResult {
  if (item === undefined) return { overlay: undefined };
  return { overlay: menu.stays ? menu : undefined, command: item.command };
}

function promptInput(prompt: Prompt, input: Input): OverlayResult {
  const { text, at } = prompt;
  const put = (next: string, place: number): OverlayResult => ({
    overlay: { ...prompt, text: next, at: place, isProposed: false },
  });
  const insert = (piece: string): OverlayResult =>
    prompt.isProposed === true
      ? put(piece, piece.length)
      : put(text.slice(0, at) + piece + text.slice(at), at + piece.length);
  // a program may read several lines; the end of the last one is typed
  if (input.type === 'paste')
    return insert(prompt.what === 'input' ? input.text.replace(/\n$/, '') : input.text.split('\n')[0]!);
  if (input.type !== 'key') return { overlay: prompt };
  switch (input.key) {
    case 'escape':
      return { overlay: undefined };
    case 'enter':
      return { overlay: undefined, command: { type: 'answer', what: prompt.what, text } };
    case 'left':
      return put(text, signBefore(text, at));
    case 'right':
      return put(text, signAfter(text, at));
    case 'home':
    case 'ctrl+a':
      return put(text, 0);
    case 'end':
    case 'ctrl+e':
      return put(text, text.length);
    case 'backspace': {
      const start = signBefore(text, at);
      return put(text.slice(0, start) + text.slice(at), start);
    }
    case 'delete':
    case 'ctrl+d':
      // as in a terminal: where nothing has been typed it is the end of the input
      if (endsInput(prompt) && input.key === 'ctrl+d')
        return { overlay: undefined, command: { type: 'answer', what: prompt.what, text, ends: true } };
      return put(text.slice(0, at) + text.slice(signAfter(text, at)), at);
    case 'ctrl+u':
      return put(text.slice(at), 0);
    case 'ctrl+k':
      return put(text.slice(0, at), at);
    case 'ctrl+w': {
      const kept = text.slice(0, at).replace(/\S+\s*$/, '');
      return put(kept + text.slice(at), kept.length);
    }
    default:
      return input.text === '' ? { overlay: prompt } : insert(input.text);
  }
}

const endsInput = ({ what, text }: Prompt): boolean => what === 'input' && text === '';

/** The foot of the screen while a text is asked for. */
export function drawPrompt(prompt: Prompt, theme: Theme, width: number): Line {
  const label = ` ${shorten(visible(prompt.label), Math.floor(width / 2), theme.glyphs.ellipsis)} ${theme.name === 'bare' ? '>' : theme.glyphs.here} `;
  const room = Math.max(4, width - cells(label) - 2);
  const head = prompt.text.slice(0, prompt.at);
  // what does not fit is cut at the left, so that the place of typing stays in sight
  let start = 0;
  while (cells(head.slice(start)) > room - 1) start = signAfter(head, start);
  const rest = prompt.text.slice(prompt.at);
  const under = rest === '' ? ' ' : rest.slice(0, signAfter(rest, 0));
  const spans: Span[] = [
    { text: label, style: 'focus' },
    { text: ' ' },
    { text: visible(head.slice(start)), ...(prompt.isProposed === true ? { style: 'selected' as const } : {}) },
    { text: visible(under), style: 'cursor' },
    { text: visible(rest.slice(under.length)) },
  ];
  if (endsInput(prompt) && cells(label) + END_HINT.length + 4 <= width)
    spans.push({ text: ' '.repeat(width - cells(label) - END_HINT.length - 3) }, { text: END_HINT, style: 'dim' });
  return fit(spans, width);
}

/** How a program is told that there is no more input, as long as nothing has been typed. */
const END_HINT = 'Ctrl+D ends the input';

/** Where a menu's box stands over a screen, how many items it shows and which is the first of them. */
function boxOf(menu: Menu, columns: number, rows: number) {
  const most = Math.max(4, columns - 4);
  const inner = Math.min(most, Math.max(cells(menu.title) + 4, ...menu.items.map((item) => cells(item.label) + 8)));
  const height = Math.min(menu.items.length, Math.max(1, rows - 4));
  const top = Math.max(0, Math.min(menu.items.length - height, menu.selected - Math.floor(height / 2)));
  const x = Math.max(0, Math.floor((columns - inner - 2) / 2));
  const y = Math.max(0, Math.floor((rows - height - 2) / 2));
  return { x, y, inner, height, top };
}

/** A screen's rows with a menu over them. */
export function overMenu(rows: readonly Line[], menu: Menu, theme: Theme, width: number): Line[] {
  const { glyphs } = theme;
  const { x, y, inner, height, top } = boxOf(menu, width, rows.length);
  const edge = (title: string, [left, right]: readonly [string, string]): Line => {
    const said = title === '' ? '' : ` ${title} `;
    return [
      { text: left + glyphs.horizontal, style: 'dim' },
      { text: said, style: 'title' },
      { text: glyphs.horizontal.repeat(Math.max(0, inner - 1 - cells(said))) + right, style: 'dim' },
    ];
  };
  const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
  const box: Line[] = [edge(shorten(menu.title, inner - 3, glyphs.ellipsis), [topLeft, topRight])];
  for (let number = top; number < top + height; number++) {
    box.push(itemLine(menu.items[number]!, number, number === menu.selected, theme, inner));
  }
  const more = menu.items.length - height;
  const part = more > 0 ? `${top + 1}-${top + height} of ${menu.items.length}` : '';
  box.push(edge(part, [bottomLeft, bottomRight]));
  return rows.map((row, number) => {
    const line = box[number - y];
    if (line === undefined) return row;
    return [...sliceLine(row, 0, x), ...fit(line, inner + 2), ...sliceLine(row, x + inner + 2, width)];
  });
}

function itemLine(item: MenuItem, number: number, selected: boolean, theme: Theme, inner: number): Line {
  const { glyphs } = theme;
  const mark = item.on === undefined ? '' : item.on ? '[x] ' : '[ ] ';
  const digit = number < 9 ? `${number + 1} ` : '  ';
  const text = shortenMiddle(`${digit}${mark}${visible(item.label)}`, inner - 2, glyphs.ellipsis);
  const line = fit(
    [{ text: selected ? `${glyphs.vertical}${glyphs.here}` : `${glyphs.vertical} ` }, { text }],
    inner + 1,
  );
  return [...(selected ? restyle(line, 'cursor') : line), { text: glyphs.vertical, style: 'dim' }];
}
