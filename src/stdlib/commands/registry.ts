/** What reads a command line, or commands that are typed. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import colorizePrivateSource from './_colorize.py';
import argparseSource from './argparse.py';
import cmdSource from './cmd.py';
import fileinputSource from './fileinput.py';
import getoptSource from './getopt.py';
import optparseSource from './optparse.py';
import readlineSource from './readline.py';
import shlexSource from './shlex.py';

export const modules: Record<string, ModuleSpec> = {
  _colorize: python(colorizePrivateSource),
  argparse: python(argparseSource),
  cmd: python(cmdSource),
  fileinput: python(fileinputSource),
  getopt: python(getoptSource),
  optparse: python(optparseSource),
  readline: python(readlineSource),
  shlex: python(shlexSource),
};
