"""What is not there, asked for again and again: attributes, keys; by classes that have their own say, and by those that have none."""
import types


class Plain:
    here = 1


class Slotted:
    __slots__ = ("a", "b")


class Hooked:
    def __getattr__(self, name):
        if name.startswith("x"):
            raise AttributeError(f"no {name}")
        return name.upper()


class Watched:
    def __getattribute__(self, name):
        if name == "x":
            raise AttributeError("watched")
        return super().__getattribute__(name)


class Wrong:
    @property
    def x(self):
        raise AttributeError("from the property")

    @property
    def y(self):
        raise KeyError("not an attribute's error")


class Meta(type):
    def __getattr__(cls, name):
        if name == "x":
            return "of the metaclass"
        raise AttributeError(name, "of no metaclass")


class Made(metaclass=Meta):
    pass


class Module(types.ModuleType):
    pass


class Text(str):
    pass


class Deep(Plain):
    def ask(self):
        return super().x


nothing = object()
plain = Plain()
plain.own = 2
module = Module("module")
objects = [plain, Slotted(), Hooked(), Watched(), Wrong(), Made, Made(), module, Text("t"), "text", 5, None, Plain, len, plain.__init__]


def tell(error):
    return type(error).__name__, error.args, getattr(error, "name", nothing) is not nothing and error.name, type(error.__context__).__name__


def ask(times=120):
    seen = []
    for number in range(times):
        answers = []
        for object in objects:
            for name in ("x", "y", "own", "here", "a", "upper"):
                answers.append(hasattr(object, name) if not (isinstance(object, Wrong) and name == "y") else "-")
                try:
                    answers.append(repr(getattr(object, name, None))[:9])
                except KeyError as error:
                    answers.append(tell(error))
                try:
                    answers.append(repr(getattr(object, name))[:9])
                except (AttributeError, KeyError) as error:
                    answers.append(tell(error))
            if isinstance(object, (Watched, Wrong)):
                continue
            try:
                answers.append(repr(object.x)[:9])
            except AttributeError as error:
                answers.append((tell(error), error.obj is object))
            try:
                answers.append(repr(object.x())[:9])
            except (AttributeError, TypeError) as error:
                answers.append(tell(error))
        if answers not in seen:
            seen.append(answers)
    return seen


for answers in ask():
    for start in range(0, len(answers), 20):
        print(answers[start:start + 20])
try:
    Deep().ask()
except AttributeError as error:
    print(tell(error))


class Same:
    """Equal to what has the same number; the hash is counted."""
    asked = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        Same.asked += 1
        if self.number == 9:
            raise ZeroDivisionError("no hash")
        return self.number % 3 + 1000

    def __eq__(self, other):
        if 4 in (self.number, other.number):
            raise ArithmeticError("no comparison")
        return self.number == other.number


class Missing(dict):
    def __missing__(self, key):
        return "made", key


def keys(times=120):
    table = {(1, 2): "pair", 1.5: "float", None: "none", True: "one", b"b": "bytes", Same(1): "same"}
    seen = []
    for _ in range(times):
        answers = []
        for key in ((1, 2), (1, 3), 1.5, 2.5, None, 1.0, False, b"b", b"c", Same(1), Same(2), Same(4), Same(9), [], (1, []), frozenset(), 1j, 2**70, ...):
            for kind in (dict, Missing):
                try:
                    answers.append(kind(table)[key] if kind is Missing else table[key])
                except (LookupError, TypeError, ArithmeticError) as error:
                    answers.append((type(error).__name__, str(error) if not isinstance(key, Same) or key.number in (4, 9) else error.args[0] is key))
        answers = [answer if not (isinstance(answer, tuple) and isinstance(answer[1], Same)) else answer[0] for answer in answers]
        if answers not in seen:
            seen.append(answers)
    return seen, Same.asked


print(keys())


def memo(number, known={}):
    try:
        return known[number, "fib"]
    except KeyError:
        result = number if number < 2 else memo(number - 1) + memo(number - 2)
        known[number, "fib"] = result
        return result


print(memo(60))
# expect: [False, 'None', ('AttributeError', ("'Plain' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'Plain' object has no attribute 'y'",), 'y', 'NoneType'), True, '2', '2', True, '1', '1', False, 'None', ('AttributeError', ("'Plain' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'Plain' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'Plain' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'Plain' object has no attribute 'x'",), 'x', 'NoneType')]
# expect: [False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'Slotted' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'Slotted' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'Slotted' object has no attribute 'x'",), 'x', 'NoneType')]
# expect: [False, 'None', ('AttributeError', ('no x',), 'x', 'NoneType'), True, "'Y'", "'Y'", True, "'OWN'", "'OWN'", True, "'HERE'", "'HERE'", True, "'A'", "'A'", True, "'UPPER'", "'UPPER'", (('AttributeError', ('no x',), 'x', 'NoneType'), True), ('AttributeError', ('no x',), 'x', 'NoneType')]
# expect: [False, 'None', ('AttributeError', ('watched',), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'Watched' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'Watched' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'Watched' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'Watched' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'Watched' object has no attribute 'upper'",), 'upper', 'NoneType'), False, 'None']
# expect: [('AttributeError', ('from the property',), 'x', 'NoneType'), '-', ('KeyError', ("not an attribute's error",), False, 'NoneType'), ('KeyError', ("not an attribute's error",), False, 'NoneType'), False, 'None', ('AttributeError', ("'Wrong' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'Wrong' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'Wrong' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'Wrong' object has no attribute 'upper'",), 'upper', 'NoneType'), True, "'of the m", "'of the m", False]
# expect: ['None', ('AttributeError', ('y', 'of no metaclass'), 'y', 'NoneType'), False, 'None', ('AttributeError', ('own', 'of no metaclass'), 'own', 'NoneType'), False, 'None', ('AttributeError', ('here', 'of no metaclass'), 'here', 'NoneType'), False, 'None', ('AttributeError', ('a', 'of no metaclass'), 'a', 'NoneType'), False, 'None', ('AttributeError', ('upper', 'of no metaclass'), 'upper', 'NoneType'), "'of the m", ('TypeError', ("'str' object is not callable",), False, 'NoneType'), False, 'None', ('AttributeError', ("'Made' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'Made' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'Made' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'Made' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'Made' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'Made' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'Made' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'Made' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("module 'module' has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("module 'module' has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("module 'module' has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("module 'module' has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("module 'module' has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("module 'module' has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("module 'module' has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("module 'module' has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'Text' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'Text' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'Text' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'Text' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'Text' object has no attribute 'a'",), 'a', 'NoneType'), True, '<built-in', '<built-in', (('AttributeError', ("'Text' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'Text' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'str' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'str' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'str' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'str' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'str' object has no attribute 'a'",), 'a', 'NoneType'), True, '<built-in', '<built-in', (('AttributeError', ("'str' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'str' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'int' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'int' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'int' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'int' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'int' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'int' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'int' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'int' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'NoneType' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'NoneType' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'NoneType' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'NoneType' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'NoneType' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'NoneType' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'NoneType' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'NoneType' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("type object 'Plain' has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("type object 'Plain' has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("type object 'Plain' has no attribute 'own'",), 'own', 'NoneType'), True, '1', '1', False, 'None', ('AttributeError', ("type object 'Plain' has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("type object 'Plain' has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("type object 'Plain' has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("type object 'Plain' has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'builtin_function_or_method' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'builtin_function_or_method' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'builtin_function_or_method' object has no attribute 'x'",), 'x', 'NoneType'), False, 'None', ('AttributeError', ("'method-wrapper' object has no attribute 'x'",), 'x', 'NoneType'), False]
# expect: ['None', ('AttributeError', ("'method-wrapper' object has no attribute 'y'",), 'y', 'NoneType'), False, 'None', ('AttributeError', ("'method-wrapper' object has no attribute 'own'",), 'own', 'NoneType'), False, 'None', ('AttributeError', ("'method-wrapper' object has no attribute 'here'",), 'here', 'NoneType'), False, 'None', ('AttributeError', ("'method-wrapper' object has no attribute 'a'",), 'a', 'NoneType'), False, 'None', ('AttributeError', ("'method-wrapper' object has no attribute 'upper'",), 'upper', 'NoneType'), (('AttributeError', ("'method-wrapper' object has no attribute 'x'",), 'x', 'NoneType'), True), ('AttributeError', ("'method-wrapper' object has no attribute 'x'",), 'x', 'NoneType')]
# expect: ('AttributeError', ("'super' object has no attribute 'x'",), 'x', 'NoneType')
# expect: ([['pair', 'pair', ('KeyError', '(1, 3)'), ('made', (1, 3)), 'float', 'float', ('KeyError', '2.5'), ('made', 2.5), 'none', 'none', 'one', 'one', ('KeyError', 'False'), ('made', False), 'bytes', 'bytes', ('KeyError', "b'c'"), ('made', b'c'), 'same', 'same', ('KeyError', True), 'made', ('ArithmeticError', 'no comparison'), ('ArithmeticError', 'no comparison'), ('ZeroDivisionError', 'no hash'), ('ZeroDivisionError', 'no hash'), ('TypeError', "cannot use 'list' as a dict key (unhashable type: 'list')"), ('TypeError', "cannot use 'list' as a dict key (unhashable type: 'list')"), ('TypeError', "cannot use 'tuple' as a dict key (unhashable type: 'list')"), ('TypeError', "cannot use 'tuple' as a dict key (unhashable type: 'list')"), ('KeyError', 'frozenset()'), ('made', frozenset()), ('KeyError', '1j'), ('made', 1j), ('KeyError', '1180591620717411303424'), ('made', 1180591620717411303424), ('KeyError', 'Ellipsis'), ('made', Ellipsis)]], 961)
# expect: 1548008755920
