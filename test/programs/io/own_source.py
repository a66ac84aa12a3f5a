# A program finds its own file before it has asked for any folder.
with open(__file__) as source:
    print(source.readline().strip())
import os

print(os.path.isfile(__file__), os.path.basename(__file__) in os.listdir(os.path.dirname(__file__)))
# expect: # A program finds its own file before it has asked for any folder.
# expect: True True
