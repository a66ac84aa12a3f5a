/** The interpreter and the operating system: sys, io, os, paths, warnings, imports. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import futureSource from './__future__.py';
import osLinuxSource from './os/_os_linux.py';
import osProgramsSource from './os/_os_programs.py';
import osPythonSource from './os/_os_python.py';
import shutilArchivesPrivateSource from './files/_shutil_archives.py';
import codecsSource from './encodings/codecs.py';
import { _codecs } from './encodings/codecs.ts';
import encodingsSource from './encodings/__init__.py';
import encodingsAliasesSource from './encodings/aliases.py';
import filecmpSource from './files/filecmp.py';
import fnmatchSource from './files/fnmatch.py';
import getpassSource from './getpass.py';
import gettextSource from './locale/gettext.py';
import globSource from './files/glob.py';
import { _importlib } from './importlib/native.ts';
import importlibSource from './importlib/__init__.py';
import importlibAbcSource from './importlib/abc.py';
import impSource from './importlib/_imp.py';
import importlibBootstrapSource from './importlib/_bootstrap.py';
import importlibBootstrapExternalSource from './importlib/_bootstrap_external.py';
import importlibPathEntriesSource from './importlib/_path_entries.py';
import zipimportSource from './importlib/zipimport.py';
import importlibMachinerySource from './importlib/machinery.py';
import importlibMetadataSource from './importlib/metadata.py';
import importlibResourcesSource from './importlib/resources/__init__.py';
import importlibResourcesAbcSource from './importlib/resources/abc.py';
import importlibUtilSource from './importlib/util.py';
import { _io } from './files/io.ts';
import ioSource from './files/io.py';
import linecacheSource from './linecache.py';
import localeSource from './locale/locale.py';
import { posixpath } from './os/paths.ts';
import { linuxModule } from './os/linux.ts';
import { os, posix } from './os/os.ts';
import ntpathSource from './files/ntpath.py';
import pathlibSource from './files/pathlib.py';
import pathlibTypesSource from './files/pathlib_types.py';
import platformSource from './sys/platform.py';
import { promptModule } from './prompt.ts';
import shutilSource from './files/shutil.py';
import { atexit } from './atexit.ts';
import { _linecache } from './linecache.ts';
import { grpModule, pwdModule } from './os/accounts.ts';
import { errno } from './os/errno.ts';
import { fcntlModule } from './os/fcntl.ts';
import { resourceModule } from './os/resource.ts';
import { termiosModule } from './os/termios.ts';
import statSource from './files/stat.py';
import { sys } from './sys/sys.ts';
import sysconfigSource from './sys/sysconfig.py';
import tempfileSource from './files/tempfile.py';
import ttySource from './tty.py';
import warningsSource from './warnings/warnings.py';

export const modules: Record<string, ModuleSpec> = {
  __future__: python(futureSource),
  _codecs,
  _imp: python(impSource),
  _importlib,
  _io,
  _linecache,
  _linux: linuxModule,
  _os_linux: python(osLinuxSource),
  _os_programs: python(osProgramsSource),
  _os_python: python(osPythonSource),
  _shutil_archives: python(shutilArchivesPrivateSource),
  _prompt: promptModule,
  atexit,
  codecs: python(codecsSource),
  encodings: pythonPackage(encodingsSource),
  'encodings.aliases': python(encodingsAliasesSource),
  errno,
  fcntl: fcntlModule,
  filecmp: python(filecmpSource),
  fnmatch: python(fnmatchSource),
  getpass: python(getpassSource),
  gettext: python(gettextSource),
  glob: python(globSource),
  grp: grpModule,
  importlib: pythonPackage(importlibSource),
  'importlib._bootstrap': python(importlibBootstrapSource),
  'importlib._bootstrap_external': python(importlibBootstrapExternalSource),
  'importlib._path_entries': python(importlibPathEntriesSource),
  zipimport: python(zipimportSource),
  'importlib.abc': python(importlibAbcSource),
  'importlib.machinery': python(importlibMachinerySource),
  'importlib.metadata': python(importlibMetadataSource),
  'importlib.resources': pythonPackage(importlibResourcesSource),
  'importlib.resources.abc': python(importlibResourcesAbcSource),
  'importlib.util': python(importlibUtilSource),
  io: python(ioSource),
  linecache: python(linecacheSource),
  locale: python(localeSource),
  os,
  ntpath: python(ntpathSource),
  pathlib: pythonPackage(pathlibSource),
  'pathlib.types': python(pathlibTypesSource),
  platform: python(platformSource),
  posix,
  posixpath,
  pwd: pwdModule,
  resource: resourceModule,
  shutil: python(shutilSource),
  stat: python(statSource),
  sys,
  sysconfig: python(sysconfigSource),
  tempfile: python(tempfileSource),
  termios: termiosModule,
  tty: python(ttySource),
  warnings: python(warningsSource),
};
