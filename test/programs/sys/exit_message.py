# sys.exit with a text writes it and fails.
import sys

print("so far")
sys.exit("it went wrong")
# expect: so far
# raises: it went wrong
