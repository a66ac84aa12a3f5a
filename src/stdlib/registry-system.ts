/** The interpreter and the operating system: sys, io, os, paths, warnings, imports. */
import type { ModuleSpec } from '../machine/index.ts';
import { _io, io } from './system/io.ts';
import { sys } from './system/sys.ts';

export const modules: Record<string, ModuleSpec> = {
  _io,
  io,
  sys,
};
