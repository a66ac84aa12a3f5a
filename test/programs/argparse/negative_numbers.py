"""What begins as a negative number does is a value, where no option looks like one."""
import argparse

parser = argparse.ArgumentParser("p")
parser.add_argument("--float", type=float)
parser.add_argument("--complex", type=complex)
parser.add_argument("values", nargs="*")
for given in (["--float", "-1e3"], ["--complex", "-1_000j"], ["-5x"], ["-1.5"], ["-.5", "-1_0"], ["-1e-3"]):
    print(parser.parse_args(given))
# expect: Namespace(float=-1000.0, complex=None, values=[])
# expect: Namespace(float=None, complex=-1000j, values=[])
# expect: Namespace(float=None, complex=None, values=['-5x'])
# expect: Namespace(float=None, complex=None, values=['-1.5'])
# expect: Namespace(float=None, complex=None, values=['-.5', '-1_0'])
# expect: Namespace(float=None, complex=None, values=['-1e-3'])
