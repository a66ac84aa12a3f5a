/** Markdown as blocks and spans: what a screen needs to draw a text, with nothing of the syntax left. */
import { lexer, type Token, type Tokens } from 'marked';

/** A run of text inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A block of text: what the screen needs to draw a lesson, and nothing of Markdown's syntax. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** Reads Markdown into blocks. Line breaks inside a paragraph become spaces; HTML is kept as plain text. Never throws. */
export function readMarkdown(source: string): readonly Block[] {
  return lexer(source, { gfm: true }).flatMap(blockOf);
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', inlines: inlinesOf((token as Tokens.Paragraph).tokens ?? [token]) }];
    case 'heading':
      return [
        {
          kind: 'heading',
          level: (token as Tokens.Heading).depth,
          inlines: inlinesOf((token as Tokens.Heading).tokens),
        },
      ];
    case 'code':
      return [{ kind: 'code', language: (token as Tokens.Code).lang ?? '', text: (token as Tokens.Code).text }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: (token as Tokens.List).ordered,
          items: (token as Tokens.List).items.map((item) => item.tokens.flatMap(blockOf)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: ((token as Tokens.Blockquote).tokens ?? []).flatMap(blockOf) }];
    case 'table': {
      const table = token as Tokens.Table;
      return [
        {
          kind: 'table',
          head: table.header.map((cell) => inlinesOf(cell.tokens)),
          rows: table.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens))),
        },
      ];
    }
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return [{ kind: 'paragraph', inlines: [{ kind: 'text', text: unescaped(token.raw.trim()) }] }];
  }
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
  const inlines: Inline[] = [];
  for (const token of tokens) {
    if (token.type === 'codespan') inlines.push({ kind: 'code', text: unescaped((token as Tokens.Codespan).text) });
    else if (token.type === 'strong') inlines.push({ kind: 'strong', text: plain(token as Tokens.Strong) });
    else if (token.type === 'em') inlines.push({ kind: 'emphasis', text: plain(token as Tokens.Em) });
    else if (token.type === 'link')
      inlines.push({ kind: 'link', text: plain(token as Tokens.Link), href: (token as Tokens.Link).href });
    else if (token.type === 'br') inlines.push({ kind: 'text', text: ' ' });
    else if ('tokens' in token && token.tokens) inlines.push(...inlinesOf(token.tokens));
    else inlines.push({ kind: 'text', text: oneLine(unescaped('text' in token ? String(token.text) : token.raw)) });
  }
  return inlines;
}

const plain = (token: { readonly tokens?: readonly Token[]; readonly text: string }): string =>
  token.tokens
    ? inlinesOf(token.tokens)
        .map((inline) => inline.text)
        .join('')
    : unescaped(token.text);

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The blocks as one plain text, blocks separated by a newline: for screen readers, search and tests. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return inlineText(block.inlines);
        case 'code':
          return block.text;
        case 'list':
          return block.items
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainText(item)}`)
            .join('\n');
        case 'quote':
          return plainText(block.blocks);
        case 'table':
          return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' | ')).join('\n');
      }
    })
    .join('\n');
}

const inlineText = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join('');
