/** Dates, times, calendars. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import calendarSource from './times/calendar.py';
import { datetimeModule } from './times/datetime/index.ts';
import schedSource from './times/sched.py';
import { timeModule } from './times/time.ts';
import zoneInfoSource from './times/zoneinfo/__init__.py';
import zoneCommonSource from './times/zoneinfo/_common.py';
import zonesSource from './times/zoneinfo/_zones.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  calendar: python(calendarSource),
  datetime: datetimeModule,
  sched: python(schedSource),
  time: timeModule,
  zoneinfo: python(zoneInfoSource, true),
  'zoneinfo._common': python(zoneCommonSource),
  'zoneinfo._zones': python(zonesSource),
};
