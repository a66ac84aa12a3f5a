/** datetime. */
import { type ModuleSpec, makeTuple } from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { dateType } from './date.ts';
import { datetimeType } from './datetime.ts';
import { timeType } from './time.ts';
import { timedeltaType } from './timedelta.ts';
import { classes } from './values.ts';
import { zoneTypes } from './zones.ts';

/** Makes the classes, in the order in which they need each other. */
const load = lazy(() => {
  timedeltaType();
  zoneTypes();
  dateType();
  timeType();
  datetimeType();
  return classes;
});

export const datetimeModule: ModuleSpec = {
  kind: 'native',
  doc: 'Specific date/time and related types.\n\nSee https://data.iana.org/time-zones/tz-link.html for\ntime zone and DST data sources.\n',
  make: () => {
    const { date, datetime, time, timedelta, timezone, tzinfo, utc } = load();
    return {
      date,
      datetime,
      time,
      timedelta,
      timezone,
      tzinfo,
      MINYEAR: 1,
      MAXYEAR: 9999,
      UTC: utc,
      __all__: makeTuple(['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC']),
    };
  },
};
