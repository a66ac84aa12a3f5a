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
import xmlElementPathSource from './formats/xml/element_path.py';
import xmlElementTreeSource from './formats/xml/element_tree.py';
import xmlEtreeSource from './formats/xml/etree.py';
import xmlExpatSource from './formats/xml/expat.py';
import xmlPackageSource from './formats/xml/package.py';
import xmlParsersSource from './formats/xml/parsers.py';
import xmlPyexpatSource from './formats/xml/pyexpat.py';
import xmlSaxSource from './formats/xml/sax.py';
import xmlSaxutilsSource from './formats/xml/saxutils.py';
import zipfileSource from './formats/zipfile.py';

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
  pyexpat: python(xmlPyexpatSource),
  shelve: python(shelveSource),
  sysconfig: python(sysconfigSource),
  token: python(sourceTokenSource),
  tokenize: python(sourceTokenizeSource),
  tomllib: python(tomllibSource),
  xml: python(xmlPackageSource, true),
  'xml.etree': python(xmlEtreeSource, true),
  'xml.etree.ElementPath': python(xmlElementPathSource),
  'xml.etree.ElementTree': python(xmlElementTreeSource),
  'xml.parsers': python(xmlParsersSource, true),
  'xml.parsers.expat': python(xmlExpatSource),
  'xml.sax': python(xmlSaxSource, true),
  'xml.sax.saxutils': python(xmlSaxutilsSource),
  zipfile: python(zipfileSource),
};
