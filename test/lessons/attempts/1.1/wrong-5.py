# fails: all three have been asked, none is printed too early
import time

for name, seconds in (("stock", 0.5), ("user", 1.0), ("price", 0.7)):
    time.sleep(seconds)
    print("got", name)
