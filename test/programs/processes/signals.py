# python: 3.13
import signal, os, time, threading
def h(n, f): print('got', signal.Signals(n).name, n, f is not None)
print(signal.signal(signal.SIGUSR1, h)); os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM), signal.SIGINT, repr(signal.SIGTERM))
signal.signal(signal.SIGALRM, h); signal.setitimer(signal.ITIMER_REAL, 0.1)
t = time.monotonic(); time.sleep(0.3); print(round(time.monotonic()-t, 2))
signal.alarm(1); signal.pause(); print('paused')
try: os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print('KI')
def run():
    try: signal.signal(signal.SIGUSR1, h)
    except ValueError as e: print(e)
x = threading.Thread(target=run); x.start(); x.join()
print(signal.strsignal(15), len(signal.valid_signals()) > 20)
e = threading.Event()
threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGUSR1)).start()
print(e.wait(0.5))
# expect: 0
# expect: got SIGUSR1 10 True
# expect: got SIGUSR1 10 True
# expect: <built-in function default_int_handler> 0 2 <Signals.SIGTERM: 15>
# expect: got SIGALRM 14 True
# expect: 0.3
# expect: got SIGALRM 14 True
# expect: paused
# expect: KI
# expect: signal only works in main thread of the main interpreter
# expect: Terminated True
# expect: got SIGUSR1 10 True
# expect: False
