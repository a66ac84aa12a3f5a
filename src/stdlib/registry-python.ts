/** Library modules of python/: by name. Written in Python, but for what only the machine can do. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import './python/native-templatelib.ts';
import astPrivateSource from './python/_ast.py';
import astConvertPrivateSource from './python/_ast_convert.py';
import astUnparsePrivateSource from './python/_ast_unparse.py';
import colorizePrivateSource from './python/_colorize.py';
import collectionsAbcPrivateSource from './python/_collections_abc.py';
import staticPrivateSource from './python/_static.py';
import stringPrivateSource from './python/_string.py';
import weakrefsetPrivateSource from './python/_weakrefset.py';
import abcSource from './python/abc.py';
import annotationlibSource from './python/annotationlib.py';
import argparseSource from './python/argparse.py';
import astSource from './python/ast.py';
import calendarSource from './python/calendar.py';
import codeSource from './python/code.py';
import codeopSource from './python/codeop.py';
import collectionsSource from './python/collections/__init__.py';
import collectionsWrappersSource from './python/collections/_wrappers.py';
import collectionsAbcSource from './python/collections/abc.py';
import colorsysSource from './python/colorsys.py';
import configparserSource from './python/configparser.py';
import contextlibSource from './python/contextlib.py';
import copySource from './python/copy.py';
import copyregSource from './python/copyreg.py';
import dataclassesSource from './python/dataclasses.py';
import difflibSource from './python/difflib.py';
import disSource from './python/dis.py';
import doctestSource from './python/doctest.py';
import enumSource from './python/enum.py';
import fractionsSource from './python/fractions.py';
import functoolsSource from './python/functools.py';
import graphlibSource from './python/graphlib.py';
import htmlSource from './python/html/__init__.py';
import htmlEntitiesSource from './python/html/entities.py';
import httpSource from './python/http/__init__.py';
import inspectSource from './python/inspect.py';
import keywordSource from './python/keyword.py';
import marshalSource from './python/marshal.py';
import { disModule } from './python/native-dis.ts';
import { typesModule } from './python/native-types.ts';
import { typingModule } from './python/native-typing.ts';
import numbersSource from './python/numbers.py';
import opcodePrivateSource from './python/_opcode.py';
import opcodeSource from './python/opcode.py';
import pprintSource from './python/pprint.py';
import pydocSource from './python/pydoc.py';
import reprlibSource from './python/reprlib.py';
import schedSource from './python/sched.py';
import shlexSource from './python/shlex.py';
import statisticsSource from './python/statistics.py';
import stringSource from './python/string/__init__.py';
import stringTemplatelibSource from './python/string/templatelib.py';
import textwrapSource from './python/textwrap.py';
import timeitSource from './python/timeit.py';
import typesSource from './python/types.py';
import typingSource from './python/typing.py';
import urllibSource from './python/urllib/__init__.py';
import urllibErrorSource from './python/urllib/error.py';
import urllibParseSource from './python/urllib/parse.py';
import weakrefSource from './python/weakref.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _ast: python(astPrivateSource),
  _ast_convert: python(astConvertPrivateSource),
  _ast_unparse: python(astUnparsePrivateSource),
  _collections_abc: python(collectionsAbcPrivateSource),
  _dis: disModule,
  _static: python(staticPrivateSource),
  _string: python(stringPrivateSource),
  _types: typesModule,
  _typing: typingModule,
  _weakrefset: python(weakrefsetPrivateSource),
  abc: python(abcSource),
  annotationlib: python(annotationlibSource),
  argparse: python(argparseSource),
  ast: python(astSource),
  calendar: python(calendarSource),
  code: python(codeSource),
  codeop: python(codeopSource),
  collections: python(collectionsSource, true),
  'collections._wrappers': python(collectionsWrappersSource),
  'collections.abc': python(collectionsAbcSource),
  colorsys: python(colorsysSource),
  configparser: python(configparserSource),
  contextlib: python(contextlibSource),
  copy: python(copySource),
  copyreg: python(copyregSource),
  dataclasses: python(dataclassesSource),
  difflib: python(difflibSource),
  dis: python(disSource),
  doctest: python(doctestSource),
  enum: python(enumSource),
  fractions: python(fractionsSource),
  functools: python(functoolsSource),
  graphlib: python(graphlibSource),
  html: python(htmlSource, true),
  'html.entities': python(htmlEntitiesSource),
  http: python(httpSource, true),
  inspect: python(inspectSource),
  keyword: python(keywordSource),
  numbers: python(numbersSource),
  _colorize: python(colorizePrivateSource),
  _opcode: python(opcodePrivateSource),
  marshal: python(marshalSource),
  opcode: python(opcodeSource),
  pprint: python(pprintSource),
  pydoc: python(pydocSource),
  reprlib: python(reprlibSource),
  sched: python(schedSource),
  shlex: python(shlexSource),
  statistics: python(statisticsSource),
  string: python(stringSource, true),
  'string.templatelib': python(stringTemplatelibSource),
  textwrap: python(textwrapSource),
  timeit: python(timeitSource),
  types: python(typesSource),
  typing: python(typingSource),
  urllib: python(urllibSource, true),
  'urllib.error': python(urllibErrorSource),
  'urllib.parse': python(urllibParseSource),
  weakref: python(weakrefSource),
};
