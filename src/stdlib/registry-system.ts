/** The interpreter and the operating system: sys, io, os, paths, warnings, imports. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import futureSource from './system/__future__.py';
import osPythonSource from './system/os/_os_python.py';
import shutilArchivesPrivateSource from './system/files/_shutil_archives.py';
import codecsSource from './system/encodings/codecs.py';
import { _codecs } from './system/encodings/codecs.ts';
import encodingsSource from './system/encodings/__init__.py';
import encodingsAliasesSource from './system/encodings/aliases.py';
import filecmpSource from './system/files/filecmp.py';
import fnmatchSource from './system/files/fnmatch.py';
import getpassSource from './system/getpass.py';
import gettextSource from './system/locale/gettext.py';
import globSource from './system/files/glob.py';
import { _importlib } from './system/importlib/native.ts';
import importlibSource from './system/importlib/__init__.py';
import importlibAbcSource from './system/importlib/abc.py';
import importlibMachinerySource from './system/importlib/machinery.py';
import importlibMetadataSource from './system/importlib/metadata.py';
import importlibUtilSource from './system/importlib/util.py';
import { _io, io } from './system/files/io.ts';
import linecacheSource from './system/linecache.py';
import localeSource from './system/locale/locale.py';
import { posixpath } from './system/os/paths.ts';
import { os } from './system/os/os.ts';
import pathlibSource from './system/files/pathlib.py';
import platformSource from './system/sys/platform.py';
import { promptModule } from './system/prompt.ts';
import shutilSource from './system/files/shutil.py';
import { atexit } from './system/atexit.ts';
import { _linecache } from './system/linecache.ts';
import { errno } from './system/os/errno.ts';
import statSource from './system/files/stat.py';
import { sys } from './system/sys/sys.ts';
import sysconfigSource from './system/sys/sysconfig.py';
import tempfileSource from './system/files/tempfile.py';
import warningsSource from './system/warnings/warnings.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  __future__: python(futureSource),
  _codecs,
  _importlib,
  _io,
  _linecache,
  _os_python: python(osPythonSource),
  _shutil_archives: python(shutilArchivesPrivateSource),
  _prompt: promptModule,
  atexit,
  codecs: python(codecsSource),
  encodings: python(encodingsSource, true),
  'encodings.aliases': python(encodingsAliasesSource),
  errno,
  filecmp: python(filecmpSource),
  fnmatch: python(fnmatchSource),
  getpass: python(getpassSource),
  gettext: python(gettextSource),
  glob: python(globSource),
  importlib: python(importlibSource, true),
  'importlib.abc': python(importlibAbcSource),
  'importlib.machinery': python(importlibMachinerySource),
  'importlib.metadata': python(importlibMetadataSource),
  'importlib.util': python(importlibUtilSource),
  io,
  linecache: python(linecacheSource),
  locale: python(localeSource),
  os,
  pathlib: python(pathlibSource),
  platform: python(platformSource),
  posixpath,
  shutil: python(shutilSource),
  stat: python(statSource),
  sys,
  sysconfig: python(sysconfigSource),
  tempfile: python(tempfileSource),
  warnings: python(warningsSource),
};
