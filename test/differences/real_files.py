# Programs see a computer that is not yours: its disk has the program's folder and the one in which it is started, a temporary folder and a home folder, and nothing else.
import os

print(os.path.exists("/proc"))
# here: False
# cpython: True
