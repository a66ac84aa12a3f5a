# A directive that stands twice is a group that is there twice: where, in the pattern that the format becomes.
import time
from datetime import datetime

for given in ["%j %j", "%d.%m.%d", "a+b %f%f", "%H:%M %T", "%c %a", "%Y%%%Y", "%p \n %p", "%e %d", "%A%B%b%B", "%z %Y %Y"]:
    for read in (datetime.strptime, time.strptime):
        try:
            print(read("x", given))
        except Exception as error:
            print(given, type(error).__name__, error)

# What reads is found under another name, too.
import _strptime

print(_strptime._strptime_time("2024-02-29", "%Y-%m-%d")[:6])
print(_strptime._strptime_datetime_datetime(datetime, "2024-02-29 05", "%Y-%m-%d %H"))
# expect: %j %j PatternError redefinition of group name 'j' as group 2; was group 1 at position 78
# expect: %j %j PatternError redefinition of group name 'j' as group 2; was group 1 at position 78
# expect: %d.%m.%d PatternError redefinition of group name 'd' as group 3; was group 1 at position 75
# expect: %d.%m.%d PatternError redefinition of group name 'd' as group 3; was group 1 at position 75
# expect: a+b %f%f PatternError redefinition of group name 'f' as group 2; was group 1 at position 28
# expect: a+b %f%f PatternError redefinition of group name 'f' as group 2; was group 1 at position 28
# expect: %H:%M %T PatternError redefinition of group name 'H' as group 3; was group 1 at position 53
# expect: %H:%M %T PatternError redefinition of group name 'H' as group 3; was group 1 at position 53
# expect: %c %a PatternError redefinition of group name 'a' as group 8; was group 1 at position 234
# expect: %c %a PatternError redefinition of group name 'a' as group 8; was group 1 at position 234
# expect: %Y%%%Y PatternError redefinition of group name 'Y' as group 2; was group 1 at position 20
# expect: %Y%%%Y PatternError redefinition of group name 'Y' as group 2; was group 1 at position 20
# expect: %p
# expect:  %p PatternError redefinition of group name 'p' as group 2; was group 1 at position 19
# expect: %p
# expect:  %p PatternError redefinition of group name 'p' as group 2; was group 1 at position 19
# expect: %e %d PatternError redefinition of group name 'd' as group 2; was group 1 at position 48
# expect: %e %d PatternError redefinition of group name 'd' as group 2; was group 1 at position 48
# expect: %A%B%b%B PatternError redefinition of group name 'B' as group 4; was group 2 at position 213
# expect: %A%B%b%B PatternError redefinition of group name 'B' as group 4; was group 2 at position 213
# expect: %z %Y %Y PatternError redefinition of group name 'Y' as group 5; was group 4 at position 81
# expect: %z %Y %Y PatternError redefinition of group name 'Y' as group 5; was group 4 at position 81
# expect: (2024, 2, 29, 0, 0, 0)
# expect: 2024-02-29 05:00:00
