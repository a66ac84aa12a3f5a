import os, shutil, unittest

os.makedirs("found/sub", exist_ok=True)
for name, text in (
    ("__init__.py", ""), ("sub/__init__.py", ""), ("test_x.py", "import unittest\nclass X(unittest.TestCase):\n    def test_x(self): pass\n"),
    ("sub/test_y.py", "import unittest\nclass Y(unittest.TestCase):\n    def test_y(self): pass\n"), ("other.py", "1 / 0"), ("test_bad.py", "import nonexistent_thing\n"),
    ("test_skipped.py", "import unittest\nraise unittest.SkipTest('not here')\n"),
):
    with open(f"found/{name}", "w") as file:
        file.write(text)
loader = unittest.TestLoader()
tests = loader.discover("found", top_level_dir=".")
print(tests.countTestCases(), tests)
outcome = unittest.TestResult()
tests.run(outcome)
print(outcome, [str(test) for test, _ in outcome.errors], outcome.errors[0][1].strip().splitlines()[-1], outcome.skipped)
print(len(loader.errors), loader.discover("found/sub", "test_*.py", "."))
try:
    loader.discover("nowhere")
except ImportError as problem:
    print(type(problem).__name__, problem)
# expect: 4 <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[]>, <unittest.suite.TestSuite tests=[]>, <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<found.sub.test_y.Y testMethod=test_y>]>]>, <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=found.test_bad>]>, <unittest.suite.TestSuite tests=[<unittest.loader.ModuleSkipped testMethod=found.test_skipped>]>, <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<found.test_x.X testMethod=test_x>]>]>]>
# expect: <unittest.result.TestResult run=4 errors=1 failures=0> ['found.test_bad (unittest.loader._FailedTest.found.test_bad)'] ModuleNotFoundError: No module named 'nonexistent_thing' [(<unittest.loader.ModuleSkipped testMethod=found.test_skipped>, 'not here')]
# expect: 1 <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[]>, <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<found.sub.test_y.Y testMethod=test_y>]>]>]>
# expect: ImportError Start directory is not importable: 'nowhere'
shutil.rmtree("found")
