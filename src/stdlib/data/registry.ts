/** Texts and bytes. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import { array } from './binary/array.ts';
import { base64 } from './binary/base64.ts';
import { binascii } from './binary/binascii.ts';
import quopriSource from './binary/quopri.py';
import { _struct, struct } from './binary/struct.ts';
import csvSource from './csv/csv.py';
import { _csv } from './csv/module.ts';
import { _hashlib, hashlib } from './hashing/hashlib.ts';
import { hmac } from './hashing/hmac.ts';
import jsonProgramSource from './json/__main__.py';
import jsonToolSource from './json/tool.py';
import { json, jsonDecoder, jsonEncoder, jsonScanner } from './json/module.ts';
import reFlagsSource from './re/flags.py';
import { re } from './re/module.ts';
import stringPrivateSource from './text/_string.py';
import difflibSource from './text/difflib.py';
import pprintSource from './text/pprint.py';
import reprlibSource from './text/reprlib.py';
import stringSource from './text/string/__init__.py';
import stringTemplatelibSource from './text/string/templatelib.py';
import textwrapSource from './text/textwrap.py';
import { unicodedata } from './unicodedata/module.ts';
import compressionCommonSource from './bz2/common.py';
import compressionStreamsSource from './bz2/streams.py';
import lzmaSource from './lzma/lzma.py';
import compressionLzmaSource from './lzma/compression_lzma.py';
import { lzmaModule } from './lzma/module.ts';
import bz2Source from './bz2/bz2.py';
import { bz2Module } from './bz2/module.ts';
import compressionBz2Source from './bz2/compression_bz2.py';
import compressionSource from './zlib/compression.py';
import compressionGzipSource from './zlib/compression_gzip.py';
import compressionZlibSource from './zlib/compression_zlib.py';
import gzipSource from './zlib/gzip.py';
import { zlib } from './zlib/module.ts';
import './text/native-templatelib.ts';
import stringprepSource from './text/stringprep.py';

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
  _bz2: bz2Module,
  _lzma: lzmaModule,
  lzma: python(lzmaSource),
  'compression._common': pythonPackage(compressionCommonSource),
  'compression._common._streams': python(compressionStreamsSource),
  'compression.lzma': python(compressionLzmaSource),
  bz2: python(bz2Source),
  compression: pythonPackage(compressionSource),
  'compression.bz2': python(compressionBz2Source),
  'compression.gzip': python(compressionGzipSource),
  'compression.zlib': python(compressionZlibSource),
  gzip: python(gzipSource),
  hashlib,
  hmac,
  json,
  'json.__main__': python(jsonProgramSource),
  'json.decoder': jsonDecoder,
  'json.encoder': jsonEncoder,
  'json.scanner': jsonScanner,
  'json.tool': python(jsonToolSource),
  pprint: python(pprintSource),
  quopri: python(quopriSource),
  re,
  reprlib: python(reprlibSource),
  string: pythonPackage(stringSource),
  'string.templatelib': python(stringTemplatelibSource),
  struct,
  textwrap: python(textwrapSource),
  unicodedata,
  zlib,
  stringprep: python(stringprepSource),
};
