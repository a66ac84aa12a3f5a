# Ctrl-C during tests.
# python: 3.13
import unittest, signal, os
print(unittest.__all__)
default = signal.getsignal(signal.SIGINT)
unittest.installHandler(); print(signal.getsignal(signal.SIGINT) is not default)
r = unittest.TestResult(); unittest.registerResult(r)
os.kill(os.getpid(), signal.SIGINT); print('stopped', r.shouldStop)
try: os.kill(os.getpid(), signal.SIGINT); print('no')
except KeyboardInterrupt: print('second')
print(unittest.removeResult(r), unittest.removeResult(r))
@unittest.removeHandler
def f(): return signal.getsignal(signal.SIGINT) is default
print(f(), signal.getsignal(signal.SIGINT) is default)
unittest.removeHandler(); print(signal.getsignal(signal.SIGINT) is default)
# expect: ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult', 'removeResult', 'removeHandler', 'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']
# expect: True
# expect: stopped True
# expect: second
# expect: True False
# expect: True False
# expect: True
