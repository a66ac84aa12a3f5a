# fails: only one at a time is between its two locks
import time

print("ann holds one")
time.sleep(0.1)
print("ann holds both")
print("bob holds one")
time.sleep(0.2)
print("bob holds both")
