# What the prompt kept as _ dies before the next value is shown.
import builtins
import gc
import weakref


class Shown:
    def __repr__(self):
        return 'shown'

    def __del__(self):
        print('gone')


def enter(line):
    exec(compile(line, '<prompt>', 'single'), names)


names = {'Shown': Shown, 'weakref': weakref}
for line in ('a = Shown()', 'd = weakref.WeakValueDictionary(x=a)', 'a', 'del a', 'list(d)', '1 + 1', 'list(d)', 'Shown()', 'None', '2'):
    print('>', line)
    enter(line)
print(builtins._)
# expect: > a = Shown()
# expect: > d = weakref.WeakValueDictionary(x=a)
# expect: > a
# expect: shown
# expect: > del a
# expect: > list(d)
# expect: gone
# expect: ['x']
# expect: > 1 + 1
# expect: 2
# expect: > list(d)
# expect: []
# expect: > Shown()
# expect: shown
# expect: > None
# expect: > 2
# expect: gone
# expect: 2
# expect: 2
