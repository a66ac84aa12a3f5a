import io, logging, unittest


class T(unittest.TestCase):
    def go(self, f):
        try: f()
        except AssertionError as e: print(e)
        except Exception as e: print(type(e).__name__, e)
        else: print("ok")
    def test(self):
        s = "x" * 100
        for a, b in (("a\nb", "a\nc"), ("a\nb\n", "a\nb"), ("", "q"), ("q", ""), ("q\n", ""), (s + "a" + "y" * 50, s + "b" + "y" * 50), (s + "a" + "y" * 100, s + "b" + "y" * 100), ("one", "two"), ("a" * 70000, "b" * 70000 ) , ([1, 2], [1, 2, 3]), ([1] * 40, [1] * 39 + [2]), ((1,), (2,)), ([1], (1,)), ({1: [2]}, {1: [3]}), ({"a": "x" * 100}, {"a": "x" * 100 + "y"}), (1, 2.5), (None, 0), ({1}, {2}), (frozenset([1]), frozenset([2])), (b"a", b"b"), ([{"a": 1}], [{"a": 2}])):
            self.go(lambda: self.assertEqual(a, b) if len(str(a)) < 1000 else None)
        for f in (lambda: self.assertSequenceEqual(1, 1), lambda: self.assertSequenceEqual([1], (1,)), lambda: self.assertSequenceEqual([1], (2,)), lambda: self.assertListEqual([1], (1,)), lambda: self.assertSequenceEqual({1: 2}, {1: 3}), lambda: self.assertCountEqual([1, 1, 2, []], [1, 2, 2]), lambda: self.assertDictEqual({"a": 1}, {"a": 2}, "msg"), lambda: self.assertMultiLineEqual(1, "a"), lambda: self.assertIs(1, 2), lambda: self.assertIsNot(1, 1), lambda: self.assertNotIn(1, [1]), lambda: self.assertIsNotNone(None), lambda: self.assertFalse(1), lambda: self.assertGreater(1, 2), lambda: self.assertLessEqual(3, 2), lambda: self.assertNotIsInstance(1, int), lambda: self.assertIsInstance(1, (str, list)), lambda: self.assertNotRegex("abc", "b"), lambda: self.assertNotAlmostEqual(1.0, 1.0), lambda: self.assertAlmostEqual(1, 2, delta=0.5), lambda: self.assertAlmostEqual(1, 2, places=1, delta=1), lambda: self.assertRaises(ValueError, int, "1"), lambda: self.assertRaisesRegex(ValueError, "zzz", int, "x"), lambda: self.assertWarns(DeprecationWarning, int), lambda: self.assertNoLogs(), lambda: self.fail(), lambda: self.fail("why"), lambda: self.assertIsSubclass(int, str), lambda: self.assertNotHasAttr([], "append"), lambda: self.assertEndsWith("abc", "x"), lambda: self.assertNotStartsWith("abc", "a"), lambda: self.assertNotEndsWith("abc", ("c", "d")), lambda: self.assertTrue(0, "custom"), lambda: self.assertNotEqual(1, 1), lambda: self.assertSetEqual({1, 2}, {2, 3}), lambda: self.assertSetEqual(None, {1}), lambda: self.assertTupleEqual((1, 2), (1, 3)), lambda: self.assertNotIsSubclass(bool, int), lambda: self.assertIn("x", "abc")): self.go(f)
        for f in (lambda: self.assertStartsWith(5, "a"), lambda: self.assertStartsWith("abc", ("x", "y")), lambda: self.assertStartsWith(b"abc", "x"), lambda: self.assertStartsWith("abc", 5), lambda: self.assertNotStartsWith("abc", ("b", "a")), lambda: self.assertEndsWith("abc", ("x",)), lambda: self.assertNotEndsWith("abc", ("x", "bc", "c")), lambda: self.assertEndsWith(5, "a"), lambda: self.assertEndsWith("abc", b"c"), lambda: self.assertNotStartsWith("x", "y"), lambda: self.assertNotStartsWith([], "y"), lambda: self.assertIsSubclass(5, int), lambda: self.assertIsSubclass(int, (str, list)), lambda: self.assertIsSubclass(int, 5), lambda: self.assertNotIsSubclass(int, (object, str)), lambda: self.assertHasAttr(1, "zz"), lambda: self.assertNotHasAttr(1, "real")): self.go(f)
        self.longMessage = False; self.go(lambda: self.assertEqual(1, 2, "only this"))
        self.maxDiff = 20; self.longMessage = True; self.go(lambda: self.assertEqual([1, 2, 3], [1, 2, 4]))
        with self.assertLogs(level="INFO") as cm:
            logging.info("i"); logging.getLogger("a.b").error("e %s", 1)
        print(cm.output, [r.getMessage() for r in cm.records])
        self.go(lambda: self.enter())
    def enter(self):
        with self.assertRaises(ValueError, msg="nope"): pass


unittest.TextTestRunner(io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
import unittest.util
print(unittest.util.sorted_list_difference([1, 2, 2, 3, 7], [2, 4, 7, 9]), unittest.util.unorderable_list_difference([3, 2, 1], [2, 9]))
# expect: 'a\nb' != 'a\nc'
# expect:   a
# expect: - b
# expect: + c
# expect:
# expect: 'a\nb\n' != 'a\nb'
# expect:   a
# expect:   b
# expect: -
# expect:
# expect: '' != 'q'
# expect: + q
# expect:
# expect: 'q' != ''
# expect: - q
# expect:
# expect: 'q\n' != ''
# expect: - q
# expect:
# expect: 'xxxx[85 chars]xxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' != 'xxxx[85 chars]xxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
# expect: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect: + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect:
# expect: 'xxxx[91 chars]xxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[56 chars]yyyy' != 'xxxx[91 chars]xxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[56 chars]yyyy'
# expect: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect: + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect:
# expect: 'one' != 'two'
# expect: - one
# expect: + two
# expect:
# expect: ok
# expect: Lists differ: [1, 2] != [1, 2, 3]
# expect:
# expect: Second list contains 1 additional elements.
# expect: First extra element 2:
# expect: 3
# expect:
# expect: - [1, 2]
# expect: + [1, 2, 3]
# expect: ?      +++
# expect:
# expect: Lists differ: [1, 1[52 chars] 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] != [1, 1[52 chars] 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
# expect:
# expect: First differing element 39:
# expect: 1
# expect: 2
# expect:
# expect:   [1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect:    1,
# expect: -  1]
# expect: +  2]
# expect: Tuples differ: (1,) != (2,)
# expect:
# expect: First differing element 0:
# expect: 1
# expect: 2
# expect:
# expect: - (1,)
# expect: ?  ^
# expect:
# expect: + (2,)
# expect: ?  ^
# expect:
# expect: [1] != (1,)
# expect: {1: [2]} != {1: [3]}
# expect: - {1: [2]}
# expect: ?      ^
# expect:
# expect: + {1: [3]}
# expect: ?      ^
# expect:
# expect: {'a':[42 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} != {'a':[42 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'}
# expect: - {'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'}
# expect: + {'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'}
# expect: ?                                                                                                            +
# expect:
# expect: 1 != 2.5
# expect: None != 0
# expect: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 2
# expect: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 2
# expect: b'a' != b'b'
# expect: Lists differ: [{'a': 1}] != [{'a': 2}]
# expect:
# expect: First differing element 0:
# expect: {'a': 1}
# expect: {'a': 2}
# expect:
# expect: - [{'a': 1}]
# expect: ?        ^
# expect:
# expect: + [{'a': 2}]
# expect: ?        ^
# expect:
# expect: First sequence has no length.    Non-sequence?
# expect:   1
# expect: ok
# expect: Sequences differ: [1] != (2,)
# expect:
# expect: First differing element 0:
# expect: 1
# expect: 2
# expect:
# expect: - [1]
# expect: + (2,)
# expect: Second sequence is not a list: (1,)
# expect: KeyError 0
# expect: Element counts were not equal:
# expect: First has 2, Second has 1:  1
# expect: First has 1, Second has 2:  2
# expect: First has 1, Second has 0:  []
# expect: {'a': 1} != {'a': 2}
# expect: - {'a': 1}
# expect: ?       ^
# expect:
# expect: + {'a': 2}
# expect: ?       ^
# expect:  : msg
# expect: 1 is not an instance of <class 'str'> : First argument is not a string
# expect: 1 is not 2
# expect: unexpectedly identical: 1
# expect: 1 unexpectedly found in [1]
# expect: unexpectedly None
# expect: 1 is not false
# expect: 1 not greater than 2
# expect: 3 not less than or equal to 2
# expect: 1 is an instance of <class 'int'>
# expect: 1 is not an instance of any of (<class 'str'>, <class 'list'>)
# expect: Regex matched: 'b' matches 'b' in 'abc'
# expect: 1.0 == 1.0 within 7 places
# expect: 1 != 2 within 0.5 delta (1 difference)
# expect: TypeError specify delta or places not both
# expect: ValueError not raised by int
# expect: "zzz" does not match "invalid literal for int() with base 10: 'x'"
# expect: DeprecationWarning not triggered by int
# expect: ok
# expect: None
# expect: why
# expect: <class 'int'> is not a subclass of <class 'str'>
# expect: 'list' object has unexpected attribute 'append'
# expect: 'abc' doesn't end with 'x'
# expect: 'abc' starts with 'a'
# expect: 'abc' ends with 'c'
# expect: 0 is not true : custom
# expect: 1 == 1
# expect: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 3
# expect: first argument does not support set difference: 'NoneType' object has no attribute 'difference'
# expect: Tuples differ: (1, 2) != (1, 3)
# expect:
# expect: First differing element 1:
# expect: 2
# expect: 3
# expect:
# expect: - (1, 2)
# expect: ?     ^
# expect:
# expect: + (1, 3)
# expect: ?     ^
# expect:
# expect: <class 'bool'> is a subclass of <class 'int'>
# expect: 'x' not found in 'abc'
# expect: Expected str, not int
# expect: 'abc' doesn't start with any of ('x', 'y')
# expect: Expected str, not bytes
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: 'abc' starts with 'a'
# expect: 'abc' doesn't end with any of ('x',)
# expect: 'abc' ends with 'bc'
# expect: Expected str, not int
# expect: Expected bytes, not str
# expect: ok
# expect: Expected str, not list
# expect: 5 is not a class
# expect: <class 'int'> is not a subclass of any of (<class 'str'>, <class 'list'>)
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: <class 'int'> is a subclass of <class 'object'>
# expect: 'int' object has no attribute 'zz'
# expect: 'int' object has unexpected attribute 'real'
# expect: only this
# expect: Lists differ: [1, 2, 3] != [1, 2, 4]
# expect:
# expect: First differing element 2:
# expect: 3
# expect: 4
# expect:
# expect: Diff is 48 characters long. Set self.maxDiff to None to see it.
# expect: ['INFO:root:i', 'ERROR:a.b:e 1'] ['i', 'e 1']
# expect: ValueError not raised : nope
# expect: ([1, 3], [4, 9]) ([1, 3], [9])
