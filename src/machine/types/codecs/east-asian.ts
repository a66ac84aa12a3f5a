/**
 * The encodings of Japanese, Chinese and Korean of one to four bytes a character. JavaScript knows the tables, in the form that browsers want; what CPython
 * has otherwise (characters that it has not, and a few that it maps elsewhere) stands here. A table is made when its encoding is first asked for.
 */
import { codePointsOf } from '../../pure/codepoints.ts';
import { throwExc } from '../../raise.ts';
import type { Codec } from './each.ts';
import { decodeProblem, encodeProblem, unicodeError } from './errors.ts';
import { ByteWriter } from './pieces.ts';

interface Shape {
  /** The name under which JavaScript knows the table. */
  readonly label: string;
  /** Codes that are not looked for there, in hexadecimal digits: `87` for all that begin so, `a2e3-a2e4` for some. */
  readonly without?: string;
  /** Codes that mean something else, or that JavaScript has not: the first of them, and the characters from there on. */
  readonly other?: string;
  /** Bytes that stand for themselves, from 0x80 on: the first of them, and the characters from there on. */
  readonly single?: string;
  /** Whether a byte begins a longer code; all from 0x80 on unless said. */
  readonly isLead?: (byte: number) => boolean;
  /** Lead bytes of codes of three bytes. */
  readonly longLead?: number;
  /** Characters that are encoded otherwise than the first code for them says, or only encoded; written the same way. */
  readonly encoded?: string;
  /** The second byte is never below. */
  readonly leastTrail?: number;
  /** GB 18030 has codes of four bytes for everything else. */
  readonly isComplete?: boolean;
  /** Syllables without a code are spelled: a filler, and the letters. */
  readonly isSpelled?: boolean;
  /** Adds what no list says. */
  readonly add?: (table: Map<number, string>) => void;
}
const from = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
const halfWidth = from(0xff61, 0xff9f);
const shiftLead =
  (last: number) =>
  (byte: number): boolean =>
    (byte > 0x80 && byte < 0xa0) || (byte >= 0xe0 && byte <= last);
const dashes = '8160〜‖ 817c− 8191¢£ 81ca¬';
/** Kana, Cyrillic and numbers where the standard has nothing. */
const eten = (): string =>
  `ヾゝゞ々${from(0x3041, 0x3093)}${from(0x30a1, 0x30f6)}ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеё${from(0x436, 0x44f)}${from(0x2460, 0x2469)}${from(0x2474, 0x247d)}`;
const signs = 'a145• a14e､ a1c2‾ a1e3∼ a1f2♁☉ a244¥ a246¢£';
/** Of two codes of theirs the second is used. */
const twice = 'a451十 a4ca卅';
const beyondBig5 = '81-a0 c7fd-c7fe c8 fa-fe';

/** The syllables that the Korean standard left out, in their order. */
function addSyllables(table: Map<number, string>): void {
  const known = new Set(table.values());
  let code = 0xac00;
  for (let lead = 0x81; lead < 0xc7; lead++) {
    for (let trail = 0x41; trail < (lead < 0xa1 ? 0xff : 0xa1); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (known.has(String.fromCharCode(code))) code++;
      if (code > 0xd7a3) return;
      table.set((lead << 8) | trail, String.fromCharCode(code++));
    }
  }
}
const korean: Shape = { label: 'euc-kr', without: 'c9 fe', other: 'a2e6€®', leastTrail: 0xa1 };
const SHAPES: Readonly<Record<string, () => Shape>> = {
  shift_jis: () => ({
    label: 'shift_jis',
    without: '87 ed-ee f0-fc',
    other: dashes,
    single: `a1${halfWidth}`,
    isLead: shiftLead(0xea),
    encoded: '5c¥ 7e‾',
  }),
  cp932: () => ({
    label: 'shift_jis',
    single: `80\x80 a0\uf8f0${halfWidth} fd\uf8f1\uf8f2\uf8f3`,
    isLead: shiftLead(0xfc),
    encoded: dashes,
  }),
  euc_jp: () => ({
    label: 'euc-jp',
    without: '8ee0-8ee2 ad f9-fc 8ff3',
    other: 'a1c1〜‖ a1dd− a1f1¢£ a2cc¬ 8fa2b7~',
    longLead: 0x8f,
    encoded: '5c¥ 7e‾',
  }),
  gb2312: () => ({
    label: 'gbk',
    without:
      '81-a0 a2a1-a2b0 a2e3-a2e4 a2ef-a2f0 a2fd-a2fe a4f4-a4fe a5f7-a5fe a6b9-a6c0 a6d9-a6fe a7c2-a7d0 a7f2-a7fe a8bb-a8c4 a8ea-a8fe a9a1-a9a3 a9f0-a9fe aa-af d7fa-d7fe f8-fe',
    other: 'a1a4・ a1aa―',
    leastTrail: 0xa1,
  }),
  gbk: () => ({
    label: 'gbk',
    without:
      'a140-a1a0 a240-a2a0 a2ab-a2b0 a2e3-a2e4 a2ef-a2f0 a2fd-a2fe a340-a3a0 a440-a4a0 a4f4-a4fe a540-a5a0 a5f7-a5fe a640-a6a0 a6b9-a6c0 a6d9-a6df a6ec-a6ed a6f3 a6f6-a6fe a740-a7a0 a7c2-a7d0 a7f2-a7fe a896-a8a0 a8bc a8bf a8c1-a8c4 a8ea-a8fe a958 a95b a95d-a95f a989-a995 a997-a9a3 a9f0-a9fe aaa1-aafe aba1-abfe aca1-acfe ada1-adfe aea1-aefe afa1-affe d7fa-d7fe f8a1-f8fe f9a1-f9fe faa1-fafe fba1-fbfe fca1-fcfe fda1-fdfe fe50-fefe',
  }),
  gb18030: () => ({
    label: 'gb18030',
    other:
      'a3a0\ue5e5 a6d9\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793 a6ec\ue794\ue795 a6f3\ue796 a8bc\ue7c7 fe59\ue81e fe61\ue826 fe66\ue82b\ue82c fe6d\ue832 fe7e\ue843 fe90\ue854 fea0\ue864',
    isComplete: true,
  }),
  big5: () => ({
    label: 'big5',
    without: `${beyondBig5} a3e1 f9d6-f9fe`,
    other: `${signs} a241／＼`,
    encoded: `${twice} a241／＼`,
  }),
  cp950: () => ({ label: 'big5', without: beyondBig5, encoded: `${signs} ${twice}` }),
  euc_kr: () => ({ ...korean, isSpelled: true }),
  cp949: () => ({ ...korean, add: addSyllables }),
};
/** Reads `a1c1〜‖`: a code, and the characters from there on. */
function note(table: Map<number, string>, list: string | undefined): void {
  for (const part of list?.split(' ') ?? []) {
    const [digits] = /^[0-9a-f]+/.exec(part) as RegExpExecArray;
    [...part.slice(digits.length)].forEach((char, at) => table.set(Number.parseInt(digits, 16) + at, char));
  }
}
/** The codes that a list leaves out. */
function excluded(list: string): (code: number) => boolean {
  const ranges = list.split(' ').map((part) => {
    const [low, high = low] = part.split('-') as [string, string?];
    return { low: Number.parseInt(low, 16), high: Number.parseInt(high, 16), isWhole: low.length === 2 };
  });
  return (code) => {
    const lead = code >> 8;
    return ranges.some(({ low, high, isWhole }) => {
      const looked = isWhole ? lead : low > 0xffff || code <= 0xffff ? code : lead;
      return looked >= low && looked <= high;
    });
  };
}
/** The bytes of a code. */
function bytesOf(code: number): number[] {
  if (code < 0x100) return [code];
  return code < 0x10000 ? [code >> 8, code & 0xff] : [code >> 16, (code >> 8) & 0xff, code & 0xff];
}
function tableOf(shape: Shape): Map<number, string> {
  const decoder = new TextDecoder(shape.label, { fatal: true });
  const isOut = shape.without === undefined ? () => false : excluded(shape.without);
  const table = new Map<number, string>();
  const look = (code: number) => {
    if (isOut(code)) return;
    try {
      const text = decoder.decode(Uint8Array.from(bytesOf(code)));
      if ([...text].length === 1) table.set(code, text);
    } catch {
      // No character.
    }
  };
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = shape.leastTrail ?? 0x40; trail < 0xff; trail++) {
      look((lead << 8) | trail);
      if (shape.longLead !== undefined && lead > 0xa0 && trail > 0xa0)
        look((shape.longLead << 16) | (lead << 8) | trail);
    }
  }
  if (shape.label === 'big5') [...eten()].forEach((char, at) => table.set(etenCode(at), char));
  note(table, shape.other);
  shape.add?.(table);
  return table;
}
const etenCode = (at: number): number => {
  const trail = (0xc6a1 & 0xff) - 0xa1 + 63 + at;
  const place = trail % 157;
  return ((0xc6 + Math.floor(trail / 157)) << 8) | (place < 63 ? 0x40 + place : 0xa1 + place - 63);
};

const ILLEGAL = 'illegal multibyte sequence';
const INCOMPLETE = 'incomplete multibyte sequence';
function build(name: string, shape: Shape): Codec {
  const table = tableOf(shape);
  const single = new Map<number, string>();
  note(single, shape.single);
  const codes = new Map<string, number>();
  for (const [code, char] of [...single, ...table]) if (!codes.has(char)) codes.set(char, code);
  const encoded = new Map<number, string>();
  note(encoded, shape.encoded);
  for (const [code, char] of encoded) codes.set(char, code);
  const four = shape.isComplete ? fourBytes(codes) : undefined;
  const put = (char: string): readonly number[] | undefined => {
    const own = char.codePointAt(0) as number;
    if (own < 0x80) return [own];
    const code = codes.get(char);
    if (code !== undefined) return bytesOf(code);
    return shape.isSpelled ? spell(own) : four?.encode(own);
  };
  const write = (text: string, out: ByteWriter): boolean => {
    for (const char of codePointsOf(text)) {
      const bytes = put(char);
      if (bytes === undefined) return false;
      for (const byte of bytes) out.push(byte);
    }
    return true;
  };
  return {
    name,
    encode(text, errors) {
      const out = new ByteWriter();
      const chars = codePointsOf(text);
      for (let at = 0; at < chars.length; ) {
        const bytes = put(chars[at]!);
        if (bytes !== undefined) {
          for (const byte of bytes) out.push(byte);
          at++;
          continue;
        }
        const replacement = encodeProblem(name, text, chars, at, at + 1, ILLEGAL, errors);
        if (typeof replacement.put !== 'string') out.add(replacement.put);
        else if (!write(replacement.put, out))
          throwExc(unicodeError('UnicodeEncodeError', [name, text, at, at + 1, ILLEGAL]));
        at = replacement.next;
      }
      return out.take();
    },
    decode(bytes, errors, final) {
      let text = '';
      let at = 0;
      while (at < bytes.length) {
        const lead = bytes[at]!;
        const own = lead < 0x80 ? String.fromCharCode(lead) : single.get(lead);
        if (own !== undefined) {
          text += own;
          at++;
          continue;
        }
        const isLead = shape.isLead?.(lead) ?? true;
        const isFour = four !== undefined && bytes[at + 1]! >= 0x30 && bytes[at + 1]! < 0x3a;
        const length = isFour
          ? 4
          : lead === shape.longLead
            ? 3
            : shape.isSpelled && lead === 0xa4 && bytes[at + 1] === 0xd4
              ? 8
              : 2;
        const isShort = isLead && at + length > bytes.length;
        if (isShort && !final) break;
        let found: string | undefined;
        if (isLead && !isShort) {
          const whole = bytes.subarray(at, at + length);
          found = isFour
            ? four.decode(whole)
            : length === 8
              ? spelled(whole)
              : table.get(whole.reduce((code, byte) => (code << 8) | byte, 0));
        }
        if (found !== undefined) {
          text += found;
          at += length;
          continue;
        }
        const replacement = isShort
          ? decodeProblem(name, bytes, at, bytes.length, INCOMPLETE, errors)
          : decodeProblem(name, bytes, at, at + 1, ILLEGAL, errors);
        text += replacement.put as string;
        at = replacement.next;
      }
      return { text, used: at };
    },
  };
}
/** The letters at the beginning and at the end of syllables; those between stand in one row. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FINALS = '\u3164ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
function spell(own: number): number[] | undefined {
  const syllable = own - 0xac00;
  if (syllable < 0 || own > 0xd7a3) return undefined;
  const letters = `\u3164${INITIALS[Math.floor(syllable / 588)]}${String.fromCharCode(0x314f + (Math.floor(syllable / 28) % 21))}${FINALS[syllable % 28]}`;
  return [...letters].flatMap((letter) => [0xa4, 0xa1 + letter.charCodeAt(0) - 0x3131]);
}
function spelled(bytes: Uint8Array): string | undefined {
  const letter = (at: number) => (bytes[at] === 0xa4 ? String.fromCharCode(0x3131 + bytes[at + 1]! - 0xa1) : '-');
  const initial = INITIALS.indexOf(letter(2));
  const middle = letter(4).charCodeAt(0) - 0x314f;
  const final = FINALS.indexOf(letter(6));
  if (initial < 0 || middle < 0 || middle > 20 || final < 0) return undefined;
  return String.fromCharCode(0xac00 + (initial * 21 + middle) * 28 + final);
}
/** The codes of four bytes of GB 18030: what has no shorter code stands there in its order. */
function fourBytes(codes: ReadonlyMap<string, number>): {
  encode(own: number): number[] | undefined;
  decode(bytes: Uint8Array): string | undefined;
} {
  const spread = (place: number, base: number): number[] => [
    base + Math.floor(place / 12600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
  const chars: number[] = [];
  const places = new Map<number, number>();
  for (let code = 0x80; code < 0x10000; code++) {
    if ((code >= 0xd800 && code < 0xe000) || codes.has(String.fromCharCode(code))) continue;
    places.set(code, chars.length);
    chars.push(code);
  }
  return {
    encode(own) {
      if (own > 0xffff) return spread(own - 0x10000, 0x90);
      const place = places.get(own);
      return place === undefined ? undefined : spread(place, 0x81);
    },
    decode([first, second, third, fourth]) {
      if (third! < 0x81 || third! > 0xfe || fourth! < 0x30 || fourth! > 0x39) return undefined;
      const place = (second! - 0x30) * 1260 + (third! - 0x81) * 10 + fourth! - 0x30;
      if (first! < 0x90) {
        const code = chars[place + (first! - 0x81) * 12600];
        return code === undefined ? undefined : String.fromCharCode(code);
      }
      const own = 0x10000 + place + (first! - 0x90) * 12600;
      return own > 0x10ffff ? undefined : String.fromCodePoint(own);
    },
  };
}

/** The encodings, each made when it is first asked for. */
export const eastAsian: Readonly<Record<string, () => Codec>> = Object.fromEntries(
  Object.entries(SHAPES).map(([name, shape]) => [name, () => build(name, shape())]),
);
/** Other names of theirs. */
export const eastAsianAliases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    shift_jis: 'csshiftjis shiftjis sjis s_jis',
    cp932: '932 ms932 mskanji ms_kanji windows_31j',
    euc_jp: 'eucjp ujis u_jis',
    gb2312: 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58',
    gbk: '936 cp936 ms936',
    gb18030: 'gb18030_2000',
    big5: 'big5_tw csbig5 x_mac_trad_chinese',
    cp950: '950 ms950',
    euc_kr: 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 x_mac_korean',
    cp949: '949 ms949 uhc',
  }).flatMap(([name, aliases]) => aliases.split(' ').map((alias) => [alias, name])),
);
