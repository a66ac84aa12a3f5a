/** Lines of hmac as tracebacks show them (see machine/tracebacks/library-lines.ts). */
import { type LibraryLines, registerLibraryLines } from '../../../machine/index.ts';

const hmacLines: LibraryLines = {
  package: '',
  rules: {
    'hmac.new': ['> 217'],
    'hmac.HMAC.__init__': ['expected bytes > 71', 'Missing > 75'],
  },
  calling: {},
  lines: {
    'hmac:71':
      'HMAC.__init__ 56 12 62\n            raise TypeError(f"key: expected bytes or bytearray, "\n                            f"but got {type(key).__name__!r}")',
    'hmac:75': 'HMAC.__init__ 56 12 69\n            raise TypeError("Missing required argument \'digestmod\'.")',
    'hmac:217': 'new 200 11 36\n    return HMAC(key, msg, digestmod)',
  },
};
registerLibraryLines(hmacLines);
