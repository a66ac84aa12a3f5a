# fails: "done" is said when all thirty calls have been made
import time

for round in range(4):
    time.sleep(0.2)
    for n in range(8 * round, min(8 * round + 8, 30)):
        print("called", n)
print("done")
