/** Formats of data and of the net, and what reads a command line. Written in Python. */
import type { ModuleSpec } from '../machine/index.ts';
import ipaddressSource from './formats/ipaddress.py';
import { tokenizeModule } from './formats/source/native.ts';
import tokenSource from './formats/source/token.py';
import tokenizeSource from './formats/source/tokenize.py';
import getoptSource from './formats/getopt.py';
import gettextSource from './formats/gettext.py';
import tomllibSource from './formats/tomllib.py';

const python = (source: string, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _tokenize: tokenizeModule,
  getopt: python(getoptSource),
  gettext: python(gettextSource),
  token: python(tokenSource),
  tokenize: python(tokenizeSource),
  ipaddress: python(ipaddressSource),
  tomllib: python(tomllibSource),
};
