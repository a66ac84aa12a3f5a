/** Formats of data and of the net, what reads a command line, and what looks at source text. Written in Python. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import cmdSource from './formats/cmd.py';
import dbmSource from './formats/dbm.py';
import dbmDumbSource from './formats/dbm_dumb.py';
import encodingsSource from './formats/encodings.py';
import encodingsAliasesSource from './formats/encodings_aliases.py';
import filecmpSource from './formats/filecmp.py';
import fileinputSource from './formats/fileinput.py';
import getoptSource from './formats/getopt.py';
import gettextSource from './formats/gettext.py';
import htmlParserSource from './formats/html_parser.py';
import httpCookiesSource from './formats/http_cookies.py';
import ipaddressSource from './formats/ipaddress.py';
import mimetypesSource from './formats/mimetypes.py';
import shelveSource from './formats/shelve.py';
import { tokenizeModule } from './formats/source/native.ts';
import sourceTokenSource from './formats/source/token.py';
import sourceTokenizeSource from './formats/source/tokenize.py';
import sysconfigSource from './formats/sysconfig.py';
import tomllibSource from './formats/tomllib.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _tokenize: tokenizeModule,
  cmd: python(cmdSource),
  dbm: python(dbmSource, true),
  'dbm.dumb': python(dbmDumbSource),
  encodings: python(encodingsSource, true),
  'encodings.aliases': python(encodingsAliasesSource),
  filecmp: python(filecmpSource),
  fileinput: python(fileinputSource),
  getopt: python(getoptSource),
  gettext: python(gettextSource),
  'html.parser': python(htmlParserSource),
  'http.cookies': python(httpCookiesSource),
  ipaddress: python(ipaddressSource),
  mimetypes: python(mimetypesSource),
  shelve: python(shelveSource),
  sysconfig: python(sysconfigSource),
  token: python(sourceTokenSource),
  tokenize: python(sourceTokenizeSource),
  tomllib: python(tomllibSource),
};
