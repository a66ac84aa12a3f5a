import type { ModuleSpec } from '../machine/index.ts';
import { re } from './native-a/re/module.ts';

/** Text, numbers, data formats. */
export const modules: Record<string, ModuleSpec> = {
  re,
};
