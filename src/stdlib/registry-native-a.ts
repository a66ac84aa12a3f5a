import type { ModuleSpec } from '../machine/index.ts';
import { array } from './native-a/binary/array.ts';
import { base64 } from './native-a/binary/base64.ts';
import { binascii } from './native-a/binary/binascii.ts';
import { _struct, struct } from './native-a/binary/struct.ts';
import csvSource from './native-a/csv/csv.py';
import { _csv } from './native-a/csv/module.ts';
import { decimal } from './native-a/decimal/module.ts';
import { _hashlib, hashlib } from './native-a/hashing/hashlib.ts';
import { hmac } from './native-a/hashing/hmac.ts';
import { json, jsonDecoder, jsonEncoder, jsonScanner } from './native-a/json/module.ts';
import { cmath } from './native-a/math/cmath.ts';
import { math } from './native-a/math/module.ts';
import { _random, random } from './native-a/random/module.ts';
import { secrets } from './native-a/random/secrets.ts';
import { uuid } from './native-a/random/uuid.ts';
import reFlagsSource from './native-a/re/flags.py';
import { re } from './native-a/re/module.ts';
import { unicodedata } from './native-a/unicodedata/module.ts';
import gzipSource from './native-a/zlib/gzip.py';
import { zlib } from './native-a/zlib/module.ts';

/** Text, numbers, data formats. */
export const modules: Record<string, ModuleSpec> = {
  re,
  _re_flags: { kind: 'python', source: reFlagsSource },
  math,
  zlib,
  gzip: { kind: 'python', source: gzipSource },
  cmath,
  unicodedata,
  _csv,
  csv: { kind: 'python', source: csvSource },
  array,
  secrets,
  uuid,
  decimal,
  _decimal: decimal,
  struct,
  _struct,
  binascii,
  base64,
  hashlib,
  _hashlib,
  hmac,
  _random,
  random,
  json,
  'json.decoder': jsonDecoder,
  'json.encoder': jsonEncoder,
  'json.scanner': jsonScanner,
};
