"""unittest.main()."""

import os
import sys

from unittest import loader, runner
from unittest.signals import installHandler

_NO_TESTS = 5
_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""
_MODULE_EXAMPLES = """\
Examples:
  %(prog)s test_module               - run tests from test_module
  %(prog)s module.TestClass          - run tests from module.TestClass
  %(prog)s module.Class.test_method  - run specified test method
  %(prog)s path/to/test_file.py      - run tests from test_file.py
"""


def _as_name(text):
    """The module of a file that is named on the command line."""
    if os.path.isfile(text) and text.lower().endswith('.py'):
        if os.path.isabs(text):
            text = os.path.relpath(text, os.getcwd())
            if os.path.isabs(text) or text.startswith(os.pardir):
                return text
        return os.path.normpath(text)[:-3].replace('\\', '.').replace('/', '.')
    return text


class TestProgram:
    """A program that runs tests: those that its command line names, or all."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        self.module = module
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def _options(self):
        import argparse

        parser = argparse.ArgumentParser(add_help=False)
        parser.add_argument('-v', '--verbose', dest='verbosity', action='store_const', const=2, help='Verbose output')
        parser.add_argument('-q', '--quiet', dest='verbosity', action='store_const', const=0, help='Quiet output')
        parser.add_argument('--locals', dest='tb_locals', action='store_true', help='Show local variables in tracebacks')
        parser.add_argument('--durations', dest='durations', type=int, default=None, metavar='N', help='Show the N slowest test cases (N=0 for all)')
        for short, long, name, text in (
            ('-f', '--failfast', 'failfast', 'Stop on first fail or error'),
            ('-c', '--catch', 'catchbreak', 'Catch Ctrl-C and display results so far'),
            ('-b', '--buffer', 'buffer', 'Buffer stdout and stderr during tests'),
        ):
            if getattr(self, name) is None:
                parser.add_argument(short, long, dest=name, action='store_true', help=text)
                setattr(self, name, False)
        parser.add_argument(
            '-k', dest='testNamePatterns', action='append', type=lambda text: text if '*' in text else f'*{text}*',
            help='Only run tests which match the given substring',
        )
        return parser

    def _parser(self, options):
        import argparse

        parser = argparse.ArgumentParser(parents=[options])
        parser.prog = self.progName
        parser.add_argument('tests', nargs='*', help='a list of any number of test modules, classes and test methods.')

        def print_help(file=None):
            print(parser.format_help())
            print((_MODULE_EXAMPLES if self.module is None else _EXAMPLES) % {'prog': self.progName})

        parser.print_help = print_help
        return parser

    def parseArgs(self, argv):
        options = self._options()
        if self.module is None:
            if len(argv) <= 1 or argv[1].lower() == 'discover':
                return self._do_discovery(argv[2:], options)
        self._parser(options).parse_args(argv[1:], self)
        if self.module is None and not self.tests:
            return self._do_discovery([], options)
        if self.tests:
            self.testNames = [_as_name(name) for name in self.tests]
            if self.module is not None and __name__ == '__main__':
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _do_discovery(self, argv, options):
        import argparse

        parser = argparse.ArgumentParser(prog=f'{self.progName} discover', parents=[options])
        parser.add_argument('-s', '--start-directory', dest='start', help="Directory to start discovery ('.' default)")
        parser.add_argument('-p', '--pattern', dest='pattern', help="Pattern to match tests ('test*.py' default)")
        parser.add_argument('-t', '--top-level-directory', dest='top', help='Top level directory of project (defaults to start directory)')
        for name, text in (('start', argparse.SUPPRESS), ('pattern', argparse.SUPPRESS), ('top', argparse.SUPPRESS)):
            parser.add_argument(name, nargs='?', default=argparse.SUPPRESS, help=text)
        self.start, self.pattern, self.top = '.', 'test*.py', None
        parser.parse_args(argv, self)
        self.createTests(from_discovery=True)

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start or '.', self.pattern or 'test*.py', self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            options = {
                'verbosity': self.verbosity, 'failfast': self.failfast, 'buffer': self.buffer, 'warnings': self.warnings,
                'tb_locals': self.tb_locals, 'durations': self.durations,
            }
            try:
                try:
                    test_runner = self.testRunner(**options)
                except TypeError:
                    # Older runners do not know the newer options,
                    del options['tb_locals'], options['durations']
                    test_runner = self.testRunner(**options)
            except TypeError:
                # some none at all.
                test_runner = self.testRunner()
        else:
            test_runner = self.testRunner
        self.result = test_runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(_NO_TESTS)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
