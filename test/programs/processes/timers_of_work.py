# python: 3.13
"""Real-time signals, and timers that count what the process computes."""
import signal, os, time, threading
log = []
def h(n, f): log.append(n)
for n in (34, 35, 40, 64): signal.signal(n, h)
for n in (40, 35, 64, 34): os.kill(os.getpid(), n)
print(log)
print(signal.Signals(34), signal.getsignal(40) is h, signal.strsignal(40))
try: signal.Signals(40)
except ValueError as e: print(e)
log.clear(); signal.pthread_sigmask(signal.SIG_BLOCK, {40, signal.SIGUSR1}); signal.signal(signal.SIGUSR1, h)
for _ in range(3): os.kill(os.getpid(), 40); os.kill(os.getpid(), signal.SIGUSR1)
print(sorted(signal.sigpending()))
signal.pthread_sigmask(signal.SIG_UNBLOCK, {40, signal.SIGUSR1}); print(sorted(log))
log.clear()
signal.signal(signal.SIGVTALRM, h); signal.signal(signal.SIGPROF, h)
print(signal.setitimer(signal.ITIMER_VIRTUAL, 0.05)); time.sleep(0.2); print(log, signal.getitimer(signal.ITIMER_VIRTUAL)[0] > 0.03)
while not log: pass
print(log, signal.getitimer(signal.ITIMER_VIRTUAL))
signal.setitimer(signal.ITIMER_PROF, 0.02, 0.02); log.clear()
while len(log) < 3: pass
print(log, signal.setitimer(signal.ITIMER_PROF, 0)[1], signal.getitimer(signal.ITIMER_PROF))
print(signal.getitimer(signal.ITIMER_REAL))
for a in (3, -1):
    try: signal.getitimer(a)
    except signal.ItimerError as e: print(e)
# expect: [40, 35, 64, 34]
# expect: 34 True Real-time signal 6
# expect: 40 is not a valid Signals
# expect: [<Signals.SIGUSR1: 10>, 40]
# expect: [10, 40]
# expect: (0.0, 0.0)
# expect: [] True
# expect: [26] (0.0, 0.0)
# expect: [27, 27, 27] 0.02 (0.0, 0.0)
# expect: (0.0, 0.0)
# expect: [Errno 22] Invalid argument
# expect: [Errno 22] Invalid argument
