# What was read before a mistake is there.
import configparser
p = configparser.ConfigParser()
try: p.read_string("[a]\nx = 1\ny = 2\n  3\nx = 4\n")
except configparser.DuplicateOptionError as e: print(e.message)
print(p["a"]["x"], repr(p["a"]["y"]))
# expect: While reading from '<string>' [line  5]: option 'x' in section 'a' already exists
# expect: 1 '2\n3'
