/** The module `secrets`. */
import {
  asInt,
  call,
  callSync,
  getAttr,
  importModule,
  type LibrarySpec,
  makeBytes,
  makeList,
  type NativeGen,
  type NativeModuleSpec,
  raise,
  randomBytes,
  runSync,
  toIndex,
  type Value,
} from '../../../machine/index.ts';
import { encodeBase64 } from '../../data/binary/base64-codec.ts';
import { latin1, pythonFunctions } from '../../data/common.ts';
import { hexadecimal } from '../../data/hashing/hashlib.ts';
import { compareDigestFunction } from '../../data/hashing/hmac.ts';
import './lines.ts';

const DEFAULT_ENTROPY = 32;
function tokenBytes(size: Value | undefined): Uint8Array {
  if (size === undefined || size === null) return randomBytes(DEFAULT_ENTROPY);
  const count = asInt(size) ?? toIndex(size);
  if (count < 0) raise('ValueError', 'negative argument not allowed');
  return randomBytes(Number(count));
}

export const secrets: NativeModuleSpec = {
  kind: 'native',
  doc: 'Generate cryptographically strong pseudo-random numbers suitable for\nmanaging secrets such as account authentication, tokens, and similar.\n',
  make: () => {
    const SystemRandom = getAttr(runSync(importModule('random')), 'SystemRandom');
    const system = callSync(SystemRandom);
    const randbelow: LibrarySpec = [
      'exclusive_upper_bound',
      function* (bound: Value): NativeGen {
        const int = asInt(bound) ?? toIndex(bound);
        if (int <= 0) raise('ValueError', 'Upper bound must be positive.');
        return yield* call(getAttr(system, '_randbelow'), [bound]);
      },
    ];
    return {
      ...pythonFunctions('secrets', {
        randbelow,
        token_bytes: ['nbytes=None', (size?: Value) => makeBytes(tokenBytes(size))],
        token_hex: ['nbytes=None', (size?: Value) => hexadecimal(tokenBytes(size))],
        token_urlsafe: [
          'nbytes=None',
          (size?: Value) =>
            latin1(encodeBase64(tokenBytes(size), false))
              .replaceAll('+', '-')
              .replaceAll('/', '_')
              .replace(/=+$/, ''),
        ],
      }),
      SystemRandom,
      randbits: getAttr(system, 'getrandbits'),
      choice: getAttr(system, 'choice'),
      compare_digest: compareDigestFunction(),
      DEFAULT_ENTROPY,
      __all__: makeList([
        'choice',
        'randbelow',
        'randbits',
        'SystemRandom',
        'token_bytes',
        'token_hex',
        'token_urlsafe',
        'compare_digest',
      ]),
    };
  },
};
