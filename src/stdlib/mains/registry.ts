/**
 * What `python -m NAME` runs where NAME is a module of the library: each under `_main_NAME`, with `_` for dots. What a module has in its own text
 * (`if __name__ == '__main__'`) is not here.
 */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import astSource from './ast.py';
import base64Source from './base64.py';
import calendarSource from './calendar.py';
import compileallSource from './compileall.py';
import disSource from './dis.py';
import doctestSource from './doctest.py';
import filecmpSource from './filecmp.py';
import fileinputSource from './fileinput.py';
import getoptSource from './getopt.py';
import gzipSource from './gzip.py';
import httpServerSource from './http_server.py';
import inspectSource from './inspect.py';
import mimetypesSource from './mimetypes.py';
import pdbSource from './pdb.py';
import pickleSource from './pickle.py';
import pickletoolsSource from './pickletools.py';
import platformSource from './platform.py';
import profileSource from './profile.py';
import pyclbrSource from './pyclbr.py';
import pydocSource from './pydoc.py';
import randomSource from './random.py';
import runpySource from './runpy.py';
import siteSource from './site.py';
import sqlite3Source from './sqlite3.py';
import sysconfigSource from './sysconfig.py';
import tabnannySource from './tabnanny.py';
import tarfileSource from './tarfile.py';
import textwrapSource from './textwrap.py';
import timeitSource from './timeit.py';
import tokenizeSource from './tokenize.py';
import traceSource from './trace.py';
import uuidSource from './uuid.py';
import webbrowserSource from './webbrowser.py';
import zipappSource from './zipapp.py';
import zipfileSource from './zipfile.py';

export const modules: Record<string, ModuleSpec> = {
  _main_ast: python(astSource),
  _main_base64: python(base64Source),
  _main_calendar: python(calendarSource),
  _main_compileall: python(compileallSource),
  _main_dis: python(disSource),
  _main_doctest: python(doctestSource),
  _main_filecmp: python(filecmpSource),
  _main_fileinput: python(fileinputSource),
  _main_getopt: python(getoptSource),
  _main_gzip: python(gzipSource),
  _main_http_server: python(httpServerSource),
  _main_inspect: python(inspectSource),
  _main_mimetypes: python(mimetypesSource),
  _main_pdb: python(pdbSource),
  _main_pickle: python(pickleSource),
  _main_pickletools: python(pickletoolsSource),
  _main_platform: python(platformSource),
  _main_cProfile: python(profileSource),
  _main_profile: python(profileSource),
  _main_pyclbr: python(pyclbrSource),
  _main_pydoc: python(pydocSource),
  _main_random: python(randomSource),
  _main_runpy: python(runpySource),
  _main_site: python(siteSource),
  'sqlite3.__main__': python(sqlite3Source),
  _main_sysconfig: python(sysconfigSource),
  _main_tabnanny: python(tabnannySource),
  _main_tarfile: python(tarfileSource),
  _main_textwrap: python(textwrapSource),
  _main_timeit: python(timeitSource),
  _main_tokenize: python(tokenizeSource),
  _main_trace: python(traceSource),
  _main_uuid: python(uuidSource),
  _main_webbrowser: python(webbrowserSource),
  _main_zipapp: python(zipappSource),
  'zipfile.__main__': python(zipfileSource),
};
