/** The one-byte encodings beyond ASCII and latin-1, as tables of 256 characters. JavaScript's decoders know them; C1 controls that they fill in for unused bytes of the Windows pages are none in Python. */

const labels: Record<string, string> = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1255: 'windows-1255',
  cp1256: 'windows-1256',
  cp1257: 'windows-1257',
  cp1258: 'windows-1258',
  cp866: 'ibm866',
  koi8_r: 'koi8-r',
  koi8_u: 'koi8-u',
  mac_roman: 'macintosh',
  iso8859_2: 'iso-8859-2',
  iso8859_3: 'iso-8859-3',
  iso8859_4: 'iso-8859-4',
  iso8859_5: 'iso-8859-5',
  iso8859_6: 'iso-8859-6',
  iso8859_7: 'iso-8859-7',
  iso8859_8: 'iso-8859-8',
  iso8859_10: 'iso-8859-10',
  iso8859_13: 'iso-8859-13',
  iso8859_14: 'iso-8859-14',
  iso8859_15: 'iso-8859-15',
  iso8859_16: 'iso-8859-16',
};
/** The pages of DOS, which no decoder of JavaScript knows: their upper halves. */
const dos: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};
const aliases: Record<string, string> = {
  latin2: 'iso8859_2',
  latin_2: 'iso8859_2',
  l2: 'iso8859_2',
  latin9: 'iso8859_15',
  latin_9: 'iso8859_15',
  l9: 'iso8859_15',
  latin10: 'iso8859_16',
  macroman: 'mac_roman',
  macintosh: 'mac_roman',
  cyrillic: 'iso8859_5',
  greek: 'iso8859_7',
};

/** Bytes 0x80..0x9f of the commonest page; some JavaScript engines decode it as latin-1. A space: no character. */
const cp1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The table's own name for a normalised name or alias; undefined when there is none. */
export function canonicalName(name: string): string | undefined {
  const plain = name
    .replace(/^windows_(\d+)$/, 'cp$1')
    .replace(/^iso_8859_(\d+)$/, 'iso8859_$1')
    .replace(/^ibm(\d+)$/, 'cp$1')
    .replace(/^(\d{3,4})$/, 'cp$1');
  const key = aliases[plain] ?? plain;
  return labels[key] === undefined && dos[key] === undefined ? undefined : key;
}
/** The character of each byte; undefined for a byte without one. */
export function table(name: string): (string | undefined)[] | undefined {
  const upper = dos[name];
  if (upper !== undefined)
    return Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]));
  const label = labels[name];
  if (label === undefined) return undefined;
  if (name === 'cp1252')
    return Array.from({ length: 256 }, (_, byte) =>
      byte < 0x80 || byte > 0x9f
        ? String.fromCharCode(byte)
        : cp1252[byte - 0x80] === ' '
          ? undefined
          : cp1252[byte - 0x80],
    );
  const decoder = new TextDecoder(label);
  const windows = label.startsWith('windows-');
  return Array.from({ length: 256 }, (_, byte) => {
    const char = decoder.decode(Uint8Array.of(byte));
    if (char === '\ufffd' || char === '') return undefined;
    const code = char.charCodeAt(0);
    return windows && byte >= 0x80 && code >= 0x80 && code < 0xa0 ? undefined : char;
  });
}
