/** Lines of _strptime as tracebacks show them (see machine/tracebacks/library-lines.ts). */
import { type LibraryLines, registerLibraryLines } from '../../machine/index.ts';

const strptimeLines: LibraryLines = {
  package: '',
  rules: {
    '_strptime._strptime_time': [
      'match > 783 555',
      'unconverted > 783 558',
      'stray > 783 548',
      'bad directive > 783 550',
      'redefinition > 783 540 486',
      'Inconsistent > 783 675',
      '%j > 783 708',
      'ISO year > 783 712',
      'ISO week > 783 717',
      'range > 783 755',
    ],
    '_strptime._strptime_datetime_date': [
      'match > 789 555',
      'unconverted > 789 558',
      'stray > 789 548',
      'bad directive > 789 550',
      'redefinition > 789 540 486',
      'Inconsistent > 789 675',
      '%j > 789 708',
      'ISO year > 789 712',
      'ISO week > 789 717',
      'range > 789 755',
    ],
    '_strptime._strptime_datetime_time': [
      'match > 803 555',
      'unconverted > 803 558',
      'stray > 803 548',
      'bad directive > 803 550',
      'redefinition > 803 540 486',
      'Inconsistent > 803 675',
      '%j > 803 708',
      'ISO year > 803 712',
      'ISO week > 803 717',
      'range > 803 755',
    ],
    '_strptime._strptime_datetime_datetime': [
      'match > 815 555',
      'unconverted > 815 558',
      'stray > 815 548',
      'bad directive > 815 550',
      'redefinition > 815 540 486',
      'Inconsistent > 815 675',
      '%j > 815 708',
      'ISO year > 815 712',
      'ISO week > 815 717',
      'range > 815 755',
    ],
  },
  calling: {},
  lines: {
    '_strptime:486': 'TimeRE.compile 484 15 59\n        return re_compile(self.pattern(format), IGNORECASE)',
    '_strptime:540': '_strptime 516 31 60\n                format_regex = _TimeRE_cache.compile(format)',
    '_strptime:548':
      '_strptime 516 20 82\n                    raise ValueError("stray %% in format \'%s\'" % format) from None',
    '_strptime:550':
      "_strptime 516 16 70\n                raise ValueError(\"'%s' is a bad directive in format '%s'\" %\n                                    (bad_directive, format)) from None",
    '_strptime:555':
      '_strptime 516 8 47\n        raise ValueError("time data %r does not match format %r" %\n                         (data_string, format))',
    '_strptime:558':
      '_strptime 516 8 52\n        raise ValueError("unconverted data remains: %s" %\n                          data_string[found.end():])',
    '_strptime:675': '_strptime 516 28 49\n                            raise ValueError(msg)',
    '_strptime:708':
      '_strptime 516 12 49\n            raise ValueError("Day of the year directive \'%j\' is not "\n                             "compatible with ISO year directive \'%G\'. "\n                             "Use \'%Y\' instead.")',
    '_strptime:712':
      "_strptime 516 12 70\n            raise ValueError(\"ISO year directive '%G' must be used with \"\n                             \"the ISO week directive '%V' and a weekday \"\n                             \"directive ('%A', '%a', '%w', or '%u').\")",
    '_strptime:717':
      "_strptime 516 12 70\n            raise ValueError(\"ISO week directive '%V' must be used with \"\n                             \"the ISO year directive '%G' and a weekday \"\n                             \"directive ('%A', '%a', '%w', or '%u').\")",
    '_strptime:755': '_strptime 516 17 48\n        julian = datetime_date(year, month, day).toordinal() - \\',
    '_strptime:783': '_strptime_time 780 9 39\n    tt = _strptime(data_string, format)[0]',
    '_strptime:789': '_strptime_datetime_date 786 15 45\n    tt, _, _ = _strptime(data_string, format)',
    '_strptime:803':
      '_strptime_datetime_time 800 36 66\n    tt, fraction, gmtoff_fraction = _strptime(data_string, format)',
    '_strptime:815':
      '_strptime_datetime_datetime 812 36 66\n    tt, fraction, gmtoff_fraction = _strptime(data_string, format)',
  },
};
registerLibraryLines(strptimeLines);
