# The program's own file is there from the start.
# python: 3.13
import os, pathlib
print(os.path.exists(__file__), pathlib.Path(__file__).is_file(), os.stat(__file__).st_size > 10)
here = os.path.dirname(os.path.abspath(__file__))
print(os.path.basename(__file__) in os.listdir(here), "own file" in open(__file__).read())
# expect: True True True
# expect: True True
