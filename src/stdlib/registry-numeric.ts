/** Numbers, chance, and what is made of them. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import colorsysSource from './numeric/colorsys.py';
import { decimal } from './numeric/decimal/module.ts';
import fractionsSource from './numeric/fractions.py';
import { cmath } from './numeric/math/cmath.ts';
import { math } from './numeric/math/module.ts';
import numbersSource from './numeric/numbers.py';
import { _random, random } from './numeric/random/module.ts';
import { secrets } from './numeric/random/secrets.ts';
import { uuid } from './numeric/random/uuid.ts';
import statisticsSource from './numeric/statistics.py';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

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
