# Programs see a computer that is not yours: its disk has the program's folder, the temporary folder and the home folder, and nothing else.
import os

print(os.path.exists("/proc"))
# here: False
# cpython: True
