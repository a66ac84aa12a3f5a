/** What reads a command line, or commands that are typed. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import colorizePrivateSource from './commands/_colorize.py';
import argparseSource from './commands/argparse.py';
import cmdSource from './commands/cmd.py';
import fileinputSource from './commands/fileinput.py';
import getoptSource from './commands/getopt.py';
import optparseSource from './commands/optparse.py';
import shlexSource from './commands/shlex.py';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

export const modules: Record<string, ModuleSpec> = {
  _colorize: python(colorizePrivateSource),
  argparse: python(argparseSource),
  cmd: python(cmdSource),
  fileinput: python(fileinputSource),
  getopt: python(getoptSource),
  optparse: python(optparseSource),
  shlex: python(shlexSource),
};
