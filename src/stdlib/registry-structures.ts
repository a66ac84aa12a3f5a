/** Containers, iterators, functions, contexts; dates and times. */
import type { ModuleSpec } from '../machine/index.ts';
import bisectSource from './structures/bisect.py';
import contextvarsSource from './structures/contextvars.py';
import { contextvarsModule } from './structures/contextvars.ts';
import { datetimeModule } from './times/datetime/index.ts';
import heapqSource from './structures/heapq.py';
import { itertoolsModule } from './structures/itertools/index.ts';
import { operatorCoreModule, operatorModule } from './structures/operator.ts';
import { pickleCoreModule, pickleModule } from './structures/pickle/index.ts';
import { timeModule } from './times/time.ts';
import zoneInfoSource from './times/zoneinfo/__init__.py';
import zoneCommonSource from './times/zoneinfo/_common.py';
import zonesSource from './times/zoneinfo/_zones.py';

export const modules: Record<string, ModuleSpec> = {
  _contextvars: contextvarsModule,
  _operator: operatorCoreModule,
  _pickle: pickleCoreModule,
  bisect: { kind: 'python', source: bisectSource },
  contextvars: { kind: 'python', source: contextvarsSource },
  datetime: datetimeModule,
  heapq: { kind: 'python', source: heapqSource },
  itertools: itertoolsModule,
  operator: operatorModule,
  pickle: pickleModule,
  time: timeModule,
  zoneinfo: { kind: 'python', source: zoneInfoSource, isPackage: true },
  'zoneinfo._common': { kind: 'python', source: zoneCommonSource },
  'zoneinfo._zones': { kind: 'python', source: zonesSource },
};
