/** Texts and bytes. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import { array } from './data/binary/array.ts';
import { base64 } from './data/binary/base64.ts';
import { binascii } from './data/binary/binascii.ts';
import { _struct, struct } from './data/binary/struct.ts';
import csvSource from './data/csv/csv.py';
import { _csv } from './data/csv/module.ts';
import { _hashlib, hashlib } from './data/hashing/hashlib.ts';
import { hmac } from './data/hashing/hmac.ts';
import { json, jsonDecoder, jsonEncoder, jsonScanner } from './data/json/module.ts';
import reFlagsSource from './data/re/flags.py';
import { re } from './data/re/module.ts';
import stringPrivateSource from './data/text/_string.py';
import difflibSource from './data/text/difflib.py';
import pprintSource from './data/text/pprint.py';
import reprlibSource from './data/text/reprlib.py';
import stringSource from './data/text/string/__init__.py';
import stringTemplatelibSource from './data/text/string/templatelib.py';
import textwrapSource from './data/text/textwrap.py';
import { unicodedata } from './data/unicodedata/module.ts';
import compressionSource from './data/zlib/compression.py';
import compressionGzipSource from './data/zlib/compression_gzip.py';
import compressionZlibSource from './data/zlib/compression_zlib.py';
import gzipSource from './data/zlib/gzip.py';
import { zlib } from './data/zlib/module.ts';
import './data/text/native-templatelib.ts';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _csv,
  _hashlib,
  _re_flags: python(reFlagsSource),
  _string: python(stringPrivateSource),
  _struct,
  array,
  base64,
  binascii,
  csv: python(csvSource),
  difflib: python(difflibSource),
  compression: python(compressionSource, true),
  'compression.gzip': python(compressionGzipSource),
  'compression.zlib': python(compressionZlibSource),
  gzip: python(gzipSource),
  hashlib,
  hmac,
  json,
  'json.decoder': jsonDecoder,
  'json.encoder': jsonEncoder,
  'json.scanner': jsonScanner,
  pprint: python(pprintSource),
  re,
  reprlib: python(reprlibSource),
  string: python(stringSource, true),
  'string.templatelib': python(stringTemplatelibSource),
  struct,
  textwrap: python(textwrapSource),
  unicodedata,
  zlib,
};
