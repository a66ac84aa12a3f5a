/** Dates, times, calendars. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import strptimeSource from './_strptime.py';
import calendarSource from './calendar.py';
import { datetimeModule } from './datetime/index.ts';
import schedSource from './sched.py';
import { timeModule } from './time.ts';
import zoneInfoSource from './zoneinfo/__init__.py';
import clocksSource from './zoneinfo/_clocks.py';
import zoneCommonSource from './zoneinfo/_common.py';
import zonesSource from './zoneinfo/_zones.py';

export const modules: Record<string, ModuleSpec> = {
  _strptime: python(strptimeSource),
  calendar: python(calendarSource),
  datetime: datetimeModule,
  sched: python(schedSource),
  time: timeModule,
  zoneinfo: pythonPackage(zoneInfoSource),
  'zoneinfo._common': python(zoneCommonSource),
  'zoneinfo._clocks': python(clocksSource),
  'zoneinfo._zones': python(zonesSource),
};
