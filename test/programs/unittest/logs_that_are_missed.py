# Where assertLogs() and assertNoLogs() fail.
import io
import logging
import unittest


class Logs(unittest.TestCase):
    def test_none(self):
        with self.assertLogs("shop", level="INFO"):
            pass

    def test_some(self):
        with self.assertNoLogs():
            logging.getLogger("shop").error("closed")

    def test_another_mistake(self):
        with self.assertLogs() as logs:
            logging.getLogger("shop").info("open")
            raise KeyError(logs.output[0])


stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream).run(unittest.defaultTestLoader.loadTestsFromTestCase(Logs))
for _, text in result.failures + result.errors:
    for line in text.splitlines():
        print("Test" if line.startswith("  File") and "_log.py" not in line else line.replace("/lib/python314.zip", "/usr/lib/python3.14"))
# expect: Traceback (most recent call last):
# expect: Test
# expect:     with self.assertLogs("shop", level="INFO"):
# expect:          ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/unittest/_log.py", line 84, in __exit__
# expect:     self._raiseFailure(
# expect:     ~~~~~~~~~~~~~~~~~~^
# expect:         "no logs of level {} or higher triggered on {}"
# expect:         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:         .format(logging.getLevelName(self.level), self.logger.name))
# expect:         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: no logs of level INFO or higher triggered on shop
# expect: Traceback (most recent call last):
# expect: Test
# expect:     with self.assertNoLogs():
# expect:          ~~~~~~~~~~~~~~~~~^^
# expect:   File "/usr/lib/python3.14/unittest/_log.py", line 75, in __exit__
# expect:     self._raiseFailure(
# expect:     ~~~~~~~~~~~~~~~~~~^
# expect:         "Unexpected logs found: {!r}".format(
# expect:         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:             self.watcher.output
# expect:             ^^^^^^^^^^^^^^^^^^^
# expect:         )
# expect:         ^
# expect:     )
# expect:     ^
# expect: AssertionError: Unexpected logs found: ['ERROR:shop:closed']
# expect: Traceback (most recent call last):
# expect: Test
# expect:     raise KeyError(logs.output[0])
# expect: KeyError: 'INFO:shop:open'
