/** Library modules of native-b/: by name. */
import type { ModuleSpec } from '../machine/index.ts';
import bisectSource from './native-b/bisect.py';
import contextvarsSource from './native-b/contextvars.py';
import { contextvarsModule } from './native-b/contextvars.ts';
import { datetimeModule } from './native-b/datetime/index.ts';
import heapqSource from './native-b/heapq.py';
import { itertoolsModule } from './native-b/itertools/index.ts';
import { operatorCoreModule, operatorModule } from './native-b/operator.ts';
import { pickleCoreModule, pickleModule } from './native-b/pickle/index.ts';
import { timeModule } from './native-b/time.ts';
import zoneInfoSource from './native-b/zoneinfo/__init__.py';
import zoneCommonSource from './native-b/zoneinfo/_common.py';
import zonesSource from './native-b/zoneinfo/_zones.py';

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
