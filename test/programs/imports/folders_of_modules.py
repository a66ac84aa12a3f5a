"""Folders of modules beside a program can be listed, and their tests be found."""
import os
import pkgutil
import unittest

here = os.path.dirname(os.path.abspath(__file__))
print(os.path.isdir(os.path.join(here, "checks")), os.path.isdir(os.path.join(here, "nowhere")))
print(sorted(name for name in os.listdir(os.path.join(here, "checks")) if name.endswith(".py")))
print(sorted(entry.name for entry in os.scandir(here) if entry.is_dir() and entry.name in ("checks", "shop")))
print([module.name for module in pkgutil.iter_modules([os.path.join(here, "checks")])])

suite = unittest.defaultTestLoader.discover(os.path.join(here, "checks"), top_level_dir=here)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors))
for test, text in result.failures:
    print(test.id(), text.splitlines()[-1])

result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromName("checks").run(result)
print(result.testsRun, "through load_tests")
# expect: True False
# expect: ['__init__.py', 'test_sums.py']
# expect: ['checks', 'shop']
# expect: ['more', 'test_sums']
# expect: 3 1 0
# expect: checks.test_sums.Sums.test_wrong AssertionError: 2 != 3
# expect: 3 through load_tests
