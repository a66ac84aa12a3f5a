# python: 3.13
# Whoever joins the main thread goes on when its code is over, and is itself waited for.
import atexit
import threading
import time


def watch(main):
    main.join(timeout=0.01)
    print("still running:", main.is_alive())
    main.join()
    print("over:", main.is_alive())


atexit.register(print, "atexit")
threading.Thread(target=watch, args=(threading.main_thread(),)).start()
time.sleep(0.05)
print("last line")
# expect: still running: True
# expect: last line
# expect: over: False
# expect: atexit
