"""The zones that ZoneInfo knows: offset of standard time in minutes, its abbreviation, that of summer time, and the rule for it."""

# When summer time begins and ends, by rule and year: (month, week of Sunday, hour, clock). Week 5 is the last Sunday; the clock is "u" for UTC, "w" for the wall
# clock, "s" for standard time.
_RULES = {
    "US": lambda year: (
        ((3, 2, 2, "w"), (11, 1, 2, "w")) if year >= 2007 else
        ((4, 1, 2, "w"), (10, 5, 2, "w")) if year >= 1987 else
        ((4, 5, 2, "w"), (10, 5, 2, "w")) if year >= 1967 else None
    ),
    "EU": lambda year: (
        ((3, 5, 1, "u"), (10, 5, 1, "u")) if year >= 1996 else
        ((3, 5, 1, "u"), (9, 5, 1, "u")) if year >= 1981 else None
    ),
    "GB": lambda year: ((3, 5, 1, "u"), (10, 5 if year >= 1996 else 4, 1, "u")) if year >= 1981 else None,
    "AU": lambda year: (
        ((10, 1, 2, "s"), (4, 1, 2, "s")) if year >= 2008 else
        ((10, 5, 2, "s"), (3, 5, 2, "s")) if year >= 1996 else None
    ),
    "NZ": lambda year: (
        ((9, 5, 2, "s"), (4, 1, 2, "s")) if year >= 2008 else
        ((9, 5, 2, "s"), (3, 3, 2, "s")) if year >= 2007 else
        ((10, 1, 2, "s"), (3, 3, 2, "s")) if year >= 1990 else None
    ),
}

_EASTERN = (-300, "EST", "EDT", "US")
_CENTRAL = (-360, "CST", "CDT", "US")
_MOUNTAIN = (-420, "MST", "MDT", "US")
_PACIFIC = (-480, "PST", "PDT", "US")
_ALASKA = (-540, "AKST", "AKDT", "US")
_ATLANTIC = (-240, "AST", "ADT", "US")
_CET = (60, "CET", "CEST", "EU")
_EET = (120, "EET", "EEST", "EU")
_WET = (0, "WET", "WEST", "EU")
_UTC = (0, "UTC", None, None)
_GMT = (0, "GMT", None, None)


def _plain(minutes, name=None):
    if name is None:
        hours, rest = divmod(abs(minutes), 60)
        name = f"{'-' if minutes < 0 else '+'}{hours:02}" + (f"{rest:02}" if rest else "")
    return (minutes, name, None, None)


ZONES = {
    "UTC": _UTC, "Etc/UTC": _UTC, "Etc/GMT": _GMT, "GMT": _GMT, "Zulu": _UTC, "Etc/Zulu": _UTC, "Universal": _UTC, "UCT": _UTC,
    "Greenwich": _GMT, "Etc/UCT": _UTC, "Etc/Universal": _UTC, "Etc/Greenwich": _GMT,
    "America/New_York": _EASTERN, "America/Detroit": _EASTERN, "America/Toronto": _EASTERN, "US/Eastern": _EASTERN, "EST5EDT": _EASTERN,
    "America/Montreal": _EASTERN, "America/Chicago": _CENTRAL, "America/Winnipeg": _CENTRAL, "US/Central": _CENTRAL, "CST6CDT": _CENTRAL,
    "America/Denver": _MOUNTAIN, "America/Edmonton": _MOUNTAIN, "America/Boise": _MOUNTAIN, "US/Mountain": _MOUNTAIN, "MST7MDT": _MOUNTAIN,
    "America/Los_Angeles": _PACIFIC, "America/Vancouver": _PACIFIC, "America/Tijuana": _PACIFIC, "US/Pacific": _PACIFIC, "PST8PDT": _PACIFIC,
    "America/Anchorage": _ALASKA, "America/Juneau": _ALASKA, "US/Alaska": _ALASKA, "America/Halifax": _ATLANTIC,
    "America/St_Johns": (-210, "NST", "NDT", "US"), "America/Phoenix": _plain(-420, "MST"), "US/Arizona": _plain(-420, "MST"),
    "Pacific/Honolulu": _plain(-600, "HST"), "US/Hawaii": _plain(-600, "HST"), "America/Puerto_Rico": _plain(-240, "AST"),
    "America/Panama": _plain(-300, "EST"), "America/Jamaica": _plain(-300, "EST"), "America/Regina": _plain(-360, "CST"),
    "America/Costa_Rica": _plain(-360, "CST"), "America/Guatemala": _plain(-360, "CST"), "America/Bogota": _plain(-300),
    "America/Lima": _plain(-300), "America/Caracas": _plain(-240), "America/La_Paz": _plain(-240), "America/Guayaquil": _plain(-300),
    "America/Montevideo": _plain(-180), "America/Argentina/Buenos_Aires": _plain(-180), "America/Buenos_Aires": _plain(-180),
    "Europe/London": (0, "GMT", "BST", "GB"), "GB": (0, "GMT", "BST", "GB"), "Europe/Belfast": (0, "GMT", "BST", "GB"),
    "Europe/Jersey": (0, "GMT", "BST", "GB"), "Europe/Lisbon": _WET, "Atlantic/Canary": _WET, "Atlantic/Madeira": _WET,
    "Europe/Paris": _CET, "Europe/Berlin": _CET, "Europe/Madrid": _CET, "Europe/Rome": _CET, "Europe/Vienna": _CET, "Europe/Zurich": _CET,
    "Europe/Amsterdam": _CET, "Europe/Brussels": _CET, "Europe/Luxembourg": _CET, "Europe/Copenhagen": _CET, "Europe/Oslo": _CET,
    "Europe/Stockholm": _CET, "Europe/Prague": _CET, "Europe/Bratislava": _CET, "Europe/Warsaw": _CET, "Europe/Budapest": _CET,
    "Europe/Belgrade": _CET, "Europe/Zagreb": _CET, "Europe/Ljubljana": _CET, "Europe/Sarajevo": _CET, "Europe/Skopje": _CET,
    "Europe/Tirane": _CET, "Europe/Malta": _CET, "Europe/Monaco": _CET, "Europe/Andorra": _CET, "Europe/Vaduz": _CET,
    "Europe/San_Marino": _CET, "Europe/Vatican": _CET, "Europe/Gibraltar": _CET, "CET": _CET, "MET": _CET,
    "Europe/Athens": _EET, "Europe/Helsinki": _EET, "Europe/Kyiv": _EET, "Europe/Kiev": _EET, "Europe/Bucharest": _EET,
    "Europe/Sofia": _EET, "Europe/Tallinn": _EET, "Europe/Riga": _EET, "Europe/Vilnius": _EET, "Europe/Mariehamn": _EET,
    "Asia/Nicosia": _EET, "EET": _EET, "WET": _WET, "Atlantic/Reykjavik": _GMT, "Africa/Abidjan": _GMT, "Africa/Accra": _GMT,
    "Africa/Dakar": _GMT, "Africa/Lagos": _plain(60, "WAT"), "Africa/Algiers": _plain(60, "CET"), "Africa/Tunis": _plain(60, "CET"),
    "Africa/Kinshasa": _plain(60, "WAT"), "Africa/Johannesburg": _plain(120, "SAST"), "Africa/Harare": _plain(120, "CAT"),
    "Africa/Maputo": _plain(120, "CAT"), "Africa/Tripoli": _plain(120, "EET"), "Africa/Nairobi": _plain(180, "EAT"),
    "Africa/Addis_Ababa": _plain(180, "EAT"), "Asia/Riyadh": _plain(180), "Asia/Baghdad": _plain(180), "Asia/Kuwait": _plain(180),
    "Asia/Qatar": _plain(180), "Asia/Dubai": _plain(240), "Asia/Muscat": _plain(240), "Asia/Kabul": _plain(270),
    "Asia/Karachi": _plain(300, "PKT"), "Asia/Tashkent": _plain(300), "Asia/Kolkata": _plain(330, "IST"), "Asia/Calcutta": _plain(330, "IST"),
    "Asia/Colombo": _plain(330), "Asia/Kathmandu": _plain(345), "Asia/Dhaka": _plain(360), "Asia/Yangon": _plain(390),
    "Asia/Bangkok": _plain(420), "Asia/Ho_Chi_Minh": _plain(420), "Asia/Saigon": _plain(420), "Asia/Jakarta": _plain(420, "WIB"),
    "Asia/Shanghai": _plain(480, "CST"), "Asia/Hong_Kong": _plain(480, "HKT"), "Asia/Taipei": _plain(480, "CST"),
    "Asia/Macau": _plain(480, "CST"), "Asia/Manila": _plain(480, "PST"), "Asia/Singapore": _plain(480), "Singapore": _plain(480),
    "Asia/Kuala_Lumpur": _plain(480), "Australia/Perth": _plain(480, "AWST"), "Asia/Tokyo": _plain(540, "JST"), "Japan": _plain(540, "JST"),
    "Asia/Seoul": _plain(540, "KST"), "Australia/Darwin": _plain(570, "ACST"), "Australia/Brisbane": _plain(600, "AEST"),
    "Australia/Sydney": (600, "AEST", "AEDT", "AU"), "Australia/Melbourne": (600, "AEST", "AEDT", "AU"),
    "Australia/Hobart": (600, "AEST", "AEDT", "AU"), "Australia/Canberra": (600, "AEST", "AEDT", "AU"),
    "Australia/Adelaide": (570, "ACST", "ACDT", "AU"), "Pacific/Guam": _plain(600, "ChST"), "Pacific/Port_Moresby": _plain(600),
    "Pacific/Auckland": (720, "NZST", "NZDT", "NZ"), "NZ": (720, "NZST", "NZDT", "NZ"), "Pacific/Fiji": _plain(720),
    "Pacific/Tongatapu": _plain(780), "Pacific/Apia": _plain(780), "Pacific/Kiritimati": _plain(840),
    "Europe/Moscow": _plain(180, "MSK"), "Europe/Istanbul": _plain(180), "Europe/Minsk": _plain(180), "Asia/Yekaterinburg": _plain(300),
    "Asia/Novosibirsk": _plain(420), "Asia/Vladivostok": _plain(600), "America/Sao_Paulo": _plain(-180), "EST": _plain(-300, "EST"),
    "MST": _plain(-420, "MST"), "HST": _plain(-600, "HST"),
}
for _hours in range(1, 15):
    ZONES[f"Etc/GMT-{_hours}"] = _plain(60 * _hours)
    if _hours <= 12:
        ZONES[f"Etc/GMT+{_hours}"] = _plain(-60 * _hours)


def _day_of(year, month, week):
    """The ordinal of a Sunday of a month: the first to fourth, or the last."""
    from datetime import date

    if week == 5:
        last = date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
        return last - last % 7
    first = date(year, month, 1).toordinal()
    return first + -first % 7 + 7 * (week - 1)


class Zone:
    def __init__(self, minutes, name, summer_name, rule):
        self.standard = (minutes * 60, 0, name)
        self.summer = None if rule is None else (minutes * 60 + 3600, 3600, summer_name)
        self.rule = _RULES.get(rule)
        self.years = {}

    def fixed(self):
        return self.standard if self.rule is None else None

    def changes(self, year):
        """The changes of a year: (moment in seconds since 1970 UTC, what was before, what is after)."""
        known = self.years.get(year)
        if known is None:
            known = self.years[year] = self._changes(year)
        return known

    def _changes(self, year):
        if self.rule is None or not 1 < year < 9999:
            return ()
        dates = self.rule(year)
        if dates is None:
            return ()
        found = []
        for (month, week, hour, clock), before, after in (
            (dates[0], self.standard, self.summer),
            (dates[1], self.summer, self.standard),
        ):
            at = (_day_of(year, month, week) - 719163) * 86400 + hour * 3600
            if clock == "w":
                at -= before[0]
            elif clock == "s":
                at -= self.standard[0]
            found.append((at, before, after))
        return tuple(sorted(found, key=lambda change: change[0]))

    def _near(self, year):
        return self.changes(year - 1) + self.changes(year) + self.changes(year + 1)

    def at_wall(self, seconds, year, fold):
        if self.rule is None:
            return self.standard
        now = None
        for at, before, after in self._near(year):
            bound = at + (min if fold else max)(before[0], after[0])
            if seconds < bound:
                return before if now is None else now
            now = after
        return self.standard if now is None else now

    def at_moment(self, seconds, year):
        """(offset, fold) at a moment."""
        if self.rule is None:
            return self.standard[0], 0
        now, fold = None, 0
        for at, before, after in self._near(year):
            if seconds < at:
                return (before if now is None else now)[0], fold
            now = after
            fold = 1 if seconds < at + before[0] - after[0] else 0
        return (self.standard if now is None else now)[0], fold


_made = {}


def find(key):
    zone = _made.get(key)
    if zone is None and key in ZONES:
        zone = _made[key] = Zone(*ZONES[key])
    return zone
