import type { ModuleSpec } from '../machine/index.ts';
import { array } from './data/binary/array.ts';
import { base64 } from './data/binary/base64.ts';
import { binascii } from './data/binary/binascii.ts';
import { _struct, struct } from './data/binary/struct.ts';
import csvSource from './data/csv/csv.py';
import { _csv } from './data/csv/module.ts';
import { decimal } from './numeric/decimal/module.ts';
import { _hashlib, hashlib } from './data/hashing/hashlib.ts';
import { hmac } from './data/hashing/hmac.ts';
import { json, jsonDecoder, jsonEncoder, jsonScanner } from './data/json/module.ts';
import { cmath } from './numeric/math/cmath.ts';
import { math } from './numeric/math/module.ts';
import { _random, random } from './numeric/random/module.ts';
import { secrets } from './numeric/random/secrets.ts';
import { uuid } from './numeric/random/uuid.ts';
import reFlagsSource from './data/re/flags.py';
import { re } from './data/re/module.ts';
import { unicodedata } from './data/unicodedata/module.ts';
import gzipSource from './data/zlib/gzip.py';
import { zlib } from './data/zlib/module.ts';

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
