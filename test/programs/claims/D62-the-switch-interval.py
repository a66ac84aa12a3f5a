# D62: the switch interval.
# python: 3.13

import sys
print(sys.getswitchinterval())
# expect: 0.005
