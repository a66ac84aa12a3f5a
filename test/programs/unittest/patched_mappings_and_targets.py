# patch.dict() on what has only keys; names of targets that lead nowhere.
import os
from unittest.mock import patch


class Container:
    def __init__(self):
        self.values = {'one': 1}

    def __getitem__(self, name):
        return self.values[name]

    def __setitem__(self, name, value):
        self.values[name] = value

    def __delitem__(self, name):
        del self.values[name]

    def __iter__(self):
        return iter(self.values)


container = Container()
with patch.dict(container, one=2, two=3):
    print(container['one'], container['two'], list(container))
print(container['one'], list(container))
with patch.dict(container, {'x': 1}, clear=True):
    print(list(container))
print(list(container))


class Copied(dict):
    def copy(self):
        print('copied')
        return super().copy()


with patch.dict(Copied(a=1), b=2) as changed:
    print(changed)
print(changed)
with patch.dict('os.environ', {'HEADWAITER': '1'}):
    print(os.environ['HEADWAITER'])
print('HEADWAITER' in os.environ)
for target in ('json.nope.x', 'nope_module.x', 'json.decoder.JSONDecoder.nope', '1a.b', 'os.path.exists'):
    try:
        with patch(target) as replaced:
            print(type(replaced).__name__)
    except Exception as error:
        print(type(error).__name__, error)
# expect: 2 3 ['one', 'two']
# expect: 1 ['one']
# expect: ['x']
# expect: ['one']
# expect: copied
# expect: {'a': 1, 'b': 2}
# expect: {'a': 1}
# expect: 1
# expect: False
# expect: AttributeError module 'json' has no attribute 'nope'
# expect: ModuleNotFoundError No module named 'nope_module'
# expect: AttributeError <class 'json.decoder.JSONDecoder'> does not have the attribute 'nope'
# expect: ValueError invalid format: '1a'
# expect: MagicMock
