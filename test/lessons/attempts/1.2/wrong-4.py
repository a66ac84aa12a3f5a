# fails: the answers are what the services say, when they say it
import time

for name, seconds, pause in (("stock", 0.5, 0.5), ("price", 0.7, 0.2), ("user", 1.0, 0.3)):
    time.sleep(pause)
    print("got", name, "after", seconds, "s")
print("waits: 3")
