/** Numbers, chance, and what is made of them. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import colorsysSource from './colorsys.py';
import { decimal } from './decimal/module.ts';
import fractionsSource from './fractions.py';
import { cmath } from './math/cmath.ts';
import { math } from './math/module.ts';
import numbersSource from './numbers.py';
import { _random, random } from './random/module.ts';
import { secrets } from './random/secrets.ts';
import { uuid } from './random/uuid.ts';
import statisticsSource from './statistics.py';

export const modules: Record<string, ModuleSpec> = {
  _decimal: decimal,
  _random,
  cmath,
  colorsys: python(colorsysSource),
  decimal,
  fractions: python(fractionsSource),
  math,
  numbers: python(numbersSource),
  random,
  secrets,
  statistics: python(statisticsSource),
  uuid,
};
