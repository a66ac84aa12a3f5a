# fails: all three have been asked, none is printed too early
import time

time.sleep(0.5)
print("got stock")
time.sleep(1.0)
print("got user")
time.sleep(0.7)
print("got price")
