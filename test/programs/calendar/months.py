# calendar: months, weeks, texts.
from calendar import *
import calendar, datetime


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


print(month(2026, 1))
prmonth(2024, 2)
print(calendar.calendar(2026))
print(calendar.calendar(2026, w=1, l=2, c=4, m=4))
prcal(2027, m=2)
print(
    isleap(2024),
    isleap(1900),
    isleap(2000),
    leapdays(2000, 2030),
    weekday(2026, 1, 1),
    repr(weekday(2026, 1, 1)),
    monthrange(2024, 2),
    monthcalendar(2026, 2),
    weekheader(2),
    weekheader(3),
    weekheader(9),
    weekheader(12),
    firstweekday(),
    timegm((2026, 1, 1, 12, 30, 15)),
    timegm(datetime.datetime(1970, 1, 2).timetuple()),
)
print(
    list(month_name),
    list(day_name),
    month_abbr[1],
    day_abbr[-1],
    month_name[1:3],
    day_name[2:4],
    len(month_name),
    len(day_abbr),
    Month.JANUARY,
    repr(Month.MAY),
    MAY,
    repr(SUNDAY),
    Day(3),
    Month(2).name,
)
tr(lambda: month(2026, 13))
tr(lambda: monthrange(2026, 0))
tr(lambda: setfirstweekday(9))
tr(lambda: weekday(2026, 2, 30))
setfirstweekday(SUNDAY)
print(month(2026, 3), firstweekday())
setfirstweekday(0)
C = Calendar(6)
print(
    list(C.iterweekdays()),
    list(C.itermonthdates(2026, 2))[:2],
    list(C.itermonthdays(2026, 2))[:8],
    list(C.itermonthdays2(2026, 5))[:3],
    list(C.itermonthdays3(2026, 5))[:3],
    list(C.itermonthdays4(2026, 5))[-2:],
    C.monthdayscalendar(2026, 2),
    C.monthdays2calendar(2026, 2)[0],
    C.monthdatescalendar(2026, 2)[0][0],
    len(C.yeardayscalendar(2026)),
    C.yeardays2calendar(2026, 2)[0][0][0],
    C.yeardatescalendar(2026)[0][0][0][0],
)
print(TextCalendar(6).formatmonth(2026, 5, 3, 2))
print(HTMLCalendar().formatmonth(2026, 2))
print(HTMLCalendar().formatyear(2026)[:200])
print(HTMLCalendar().formatyearpage(2026)[:300])
print(calendar.formatstring(['a', 'b'], 5, 2), str(IllegalMonthError(13)), issubclass(IllegalMonthError, IndexError))
# expect:     January 2026
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29 30 31
# expect:
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:                                   2026
# expect:
# expect:       January                   February                   March
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                         1                         1
# expect:  5  6  7  8  9 10 11       2  3  4  5  6  7  8       2  3  4  5  6  7  8
# expect: 12 13 14 15 16 17 18       9 10 11 12 13 14 15       9 10 11 12 13 14 15
# expect: 19 20 21 22 23 24 25      16 17 18 19 20 21 22      16 17 18 19 20 21 22
# expect: 26 27 28 29 30 31         23 24 25 26 27 28         23 24 25 26 27 28 29
# expect:                                                     30 31
# expect:
# expect:        April                      May                       June
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:        1  2  3  4  5                   1  2  3       1  2  3  4  5  6  7
# expect:  6  7  8  9 10 11 12       4  5  6  7  8  9 10       8  9 10 11 12 13 14
# expect: 13 14 15 16 17 18 19      11 12 13 14 15 16 17      15 16 17 18 19 20 21
# expect: 20 21 22 23 24 25 26      18 19 20 21 22 23 24      22 23 24 25 26 27 28
# expect: 27 28 29 30               25 26 27 28 29 30 31      29 30
# expect:
# expect:         July                     August                  September
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:        1  2  3  4  5                      1  2          1  2  3  4  5  6
# expect:  6  7  8  9 10 11 12       3  4  5  6  7  8  9       7  8  9 10 11 12 13
# expect: 13 14 15 16 17 18 19      10 11 12 13 14 15 16      14 15 16 17 18 19 20
# expect: 20 21 22 23 24 25 26      17 18 19 20 21 22 23      21 22 23 24 25 26 27
# expect: 27 28 29 30 31            24 25 26 27 28 29 30      28 29 30
# expect:                           31
# expect:
# expect:       October                   November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                         1          1  2  3  4  5  6
# expect:  5  6  7  8  9 10 11       2  3  4  5  6  7  8       7  8  9 10 11 12 13
# expect: 12 13 14 15 16 17 18       9 10 11 12 13 14 15      14 15 16 17 18 19 20
# expect: 19 20 21 22 23 24 25      16 17 18 19 20 21 22      21 22 23 24 25 26 27
# expect: 26 27 28 29 30 31         23 24 25 26 27 28 29      28 29 30 31
# expect:                           30
# expect:
# expect:                                             2026
# expect:
# expect:
# expect:
# expect:       January                 February                 March                   April
# expect:
# expect: Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su
# expect:
# expect:           1  2  3  4                       1                       1           1  2  3  4  5
# expect:
# expect:  5  6  7  8  9 10 11     2  3  4  5  6  7  8     2  3  4  5  6  7  8     6  7  8  9 10 11 12
# expect:
# expect: 12 13 14 15 16 17 18     9 10 11 12 13 14 15     9 10 11 12 13 14 15    13 14 15 16 17 18 19
# expect:
# expect: 19 20 21 22 23 24 25    16 17 18 19 20 21 22    16 17 18 19 20 21 22    20 21 22 23 24 25 26
# expect:
# expect: 26 27 28 29 30 31       23 24 25 26 27 28       23 24 25 26 27 28 29    27 28 29 30
# expect:
# expect:                                                 30 31
# expect:
# expect:
# expect:
# expect:         May                     June                    July                   August
# expect:
# expect: Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su
# expect:
# expect:              1  2  3     1  2  3  4  5  6  7           1  2  3  4  5                    1  2
# expect:
# expect:  4  5  6  7  8  9 10     8  9 10 11 12 13 14     6  7  8  9 10 11 12     3  4  5  6  7  8  9
# expect:
# expect: 11 12 13 14 15 16 17    15 16 17 18 19 20 21    13 14 15 16 17 18 19    10 11 12 13 14 15 16
# expect:
# expect: 18 19 20 21 22 23 24    22 23 24 25 26 27 28    20 21 22 23 24 25 26    17 18 19 20 21 22 23
# expect:
# expect: 25 26 27 28 29 30 31    29 30                   27 28 29 30 31          24 25 26 27 28 29 30
# expect:
# expect:                                                                         31
# expect:
# expect:
# expect:
# expect:      September                October                 November                December
# expect:
# expect: Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su
# expect:
# expect:     1  2  3  4  5  6              1  2  3  4                       1        1  2  3  4  5  6
# expect:
# expect:  7  8  9 10 11 12 13     5  6  7  8  9 10 11     2  3  4  5  6  7  8     7  8  9 10 11 12 13
# expect:
# expect: 14 15 16 17 18 19 20    12 13 14 15 16 17 18     9 10 11 12 13 14 15    14 15 16 17 18 19 20
# expect:
# expect: 21 22 23 24 25 26 27    19 20 21 22 23 24 25    16 17 18 19 20 21 22    21 22 23 24 25 26 27
# expect:
# expect: 28 29 30                26 27 28 29 30 31       23 24 25 26 27 28 29    28 29 30 31
# expect:
# expect:                                                 30
# expect:
# expect:
# expect:                      2027
# expect:
# expect:       January                   February
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:              1  2  3       1  2  3  4  5  6  7
# expect:  4  5  6  7  8  9 10       8  9 10 11 12 13 14
# expect: 11 12 13 14 15 16 17      15 16 17 18 19 20 21
# expect: 18 19 20 21 22 23 24      22 23 24 25 26 27 28
# expect: 25 26 27 28 29 30 31
# expect:
# expect:        March                     April
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25
# expect: 29 30 31                  26 27 28 29 30
# expect:
# expect:         May                       June
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:                 1  2          1  2  3  4  5  6
# expect:  3  4  5  6  7  8  9       7  8  9 10 11 12 13
# expect: 10 11 12 13 14 15 16      14 15 16 17 18 19 20
# expect: 17 18 19 20 21 22 23      21 22 23 24 25 26 27
# expect: 24 25 26 27 28 29 30      28 29 30
# expect: 31
# expect:
# expect:         July                     August
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                         1
# expect:  5  6  7  8  9 10 11       2  3  4  5  6  7  8
# expect: 12 13 14 15 16 17 18       9 10 11 12 13 14 15
# expect: 19 20 21 22 23 24 25      16 17 18 19 20 21 22
# expect: 26 27 28 29 30 31         23 24 25 26 27 28 29
# expect:                           30 31
# expect:
# expect:      September                  October
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:        1  2  3  4  5                   1  2  3
# expect:  6  7  8  9 10 11 12       4  5  6  7  8  9 10
# expect: 13 14 15 16 17 18 19      11 12 13 14 15 16 17
# expect: 20 21 22 23 24 25 26      18 19 20 21 22 23 24
# expect: 27 28 29 30               25 26 27 28 29 30 31
# expect:
# expect:       November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7             1  2  3  4  5
# expect:  8  9 10 11 12 13 14       6  7  8  9 10 11 12
# expect: 15 16 17 18 19 20 21      13 14 15 16 17 18 19
# expect: 22 23 24 25 26 27 28      20 21 22 23 24 25 26
# expect: 29 30                     27 28 29 30 31
# expect: True False True 8 3 calendar.THURSDAY (calendar.THURSDAY, 29) [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22], [23, 24, 25, 26, 27, 28, 0]] Mo Tu We Th Fr Sa Su Mon Tue Wed Thu Fri Sat Sun   Monday   Tuesday  Wednesday  Thursday   Friday   Saturday   Sunday     Monday      Tuesday     Wednesday     Thursday      Friday      Saturday      Sunday    0 1767270615 86400
# expect: ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] Jan Sun ['January', 'February'] ['Wednesday', 'Thursday'] 13 7 1 calendar.MAY 5 calendar.SUNDAY 3 FEBRUARY
# expect: IllegalMonthError bad month number 13; must be 1-12
# expect: IllegalMonthError bad month number 0; must be 1-12
# expect: IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
# expect: ValueError day 30 must be in range 1..28 for month 2 in year 2026
# expect:      March 2026
# expect: Su Mo Tu We Th Fr Sa
# expect:  1  2  3  4  5  6  7
# expect:  8  9 10 11 12 13 14
# expect: 15 16 17 18 19 20 21
# expect: 22 23 24 25 26 27 28
# expect: 29 30 31
# expect:  6
# expect: [6, 0, 1, 2, 3, 4, 5] [datetime.date(2026, 2, 1), datetime.date(2026, 2, 2)] [1, 2, 3, 4, 5, 6, 7, 8] [(0, 6), (0, 0), (0, 1)] [(2026, 4, 26), (2026, 4, 27), (2026, 4, 28)] [(2026, 6, 5, 4), (2026, 6, 6, 5)] [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11, 12, 13, 14], [15, 16, 17, 18, 19, 20, 21], [22, 23, 24, 25, 26, 27, 28]] [(1, 6), (2, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5)] 2026-02-01 4 [(0, 6), (0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5)] 2025-12-28
# expect:           May 2026
# expect:
# expect: Sun Mon Tue Wed Thu Fri Sat
# expect:
# expect:                       1   2
# expect:
# expect:   3   4   5   6   7   8   9
# expect:
# expect:  10  11  12  13  14  15  16
# expect:
# expect:  17  18  19  20  21  22  23
# expect:
# expect:  24  25  26  27  28  29  30
# expect:
# expect:  31
# expect:
# expect:
# expect: <table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan="7" class="month">February 2026</th></tr>
# expect: <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>
# expect: <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="sun">1</td></tr>
# expect: <tr><td class="mon">2</td><td class="tue">3</td><td class="wed">4</td><td class="thu">5</td><td class="fri">6</td><td class="sat">7</td><td class="sun">8</td></tr>
# expect: <tr><td class="mon">9</td><td class="tue">10</td><td class="wed">11</td><td class="thu">12</td><td class="fri">13</td><td class="sat">14</td><td class="sun">15</td></tr>
# expect: <tr><td class="mon">16</td><td class="tue">17</td><td class="wed">18</td><td class="thu">19</td><td class="fri">20</td><td class="sat">21</td><td class="sun">22</td></tr>
# expect: <tr><td class="mon">23</td><td class="tue">24</td><td class="wed">25</td><td class="thu">26</td><td class="fri">27</td><td class="sat">28</td><td class="noday">&nbsp;</td></tr>
# expect: </table>
# expect:
# expect: <table border="0" cellpadding="0" cellspacing="0" class="year">
# expect: <tr><th colspan="3" class="year">2026</th></tr><tr><td><table border="0" cellpadding="0" cellspacing="0" class="month">
# expect: <tr><th colspan=
# expect: b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<link rel="stylesheet" type="text/css" href="calendar.css" />\n<titl'
# expect:   a      b   bad month number 13; must be 1-12 True
