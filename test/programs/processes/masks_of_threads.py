# python: 3.13
import signal, os, threading, time
log=[]
def h(s,f): log.append((signal.Signals(s).name, threading.current_thread().name))
signal.signal(signal.SIGUSR1,h); signal.signal(signal.SIGUSR2,h)
# mask set in a worker thread does not affect main
ready=threading.Event(); go=threading.Event()
def worker():
    print("old", signal.pthread_sigmask(signal.SIG_BLOCK,[signal.SIGUSR1]))
    ready.set(); go.wait()
    print("in worker", signal.pthread_sigmask(signal.SIG_BLOCK,[]), signal.sigpending())
t=threading.Thread(target=worker); t.start(); ready.wait()
print("main mask", signal.pthread_sigmask(signal.SIG_BLOCK,[]))
os.kill(os.getpid(),signal.SIGUSR1); print(log)
signal.pthread_kill(t.ident, signal.SIGUSR1); print(log, signal.sigpending())
go.set(); t.join()
log.clear()
# children threads inherit the mask
signal.pthread_sigmask(signal.SIG_BLOCK,[signal.SIGUSR2])
def child():
    print("inherited", signal.pthread_sigmask(signal.SIG_UNBLOCK,[signal.SIGUSR2]))
    time.sleep(0.02)
    os.kill(os.getpid(),signal.SIGUSR2); time.sleep(0.05); print("child log", log)
t=threading.Thread(target=child); t.start(); t.join()
print("main still blocks", signal.pthread_sigmask(signal.SIG_BLOCK,[]), signal.sigpending(), log)
# a dedicated signal thread
got=[]
def sigthread():
    while True:
        s=signal.sigwait([signal.SIGUSR2, signal.SIGTERM])
        got.append(s)
        if s==signal.SIGTERM: return
signal.pthread_sigmask(signal.SIG_BLOCK,[signal.SIGTERM])
t=threading.Thread(target=sigthread); t.start(); time.sleep(0.02)
os.kill(os.getpid(),signal.SIGUSR2); time.sleep(0.02)
signal.pthread_kill(t.ident,signal.SIGUSR2); time.sleep(0.02); os.kill(os.getpid(),signal.SIGTERM); t.join(); print(got, log)
# thread-directed pending
signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR2); print(signal.sigpending())
def look(): print("other thread sees", signal.sigpending())
t=threading.Thread(target=look); t.start(); t.join()
os.kill(os.getpid(),signal.SIGTERM); print(signal.sigpending())
t=threading.Thread(target=look); t.start(); t.join()
print(signal.sigwait([signal.SIGTERM])); print(signal.pthread_sigmask(signal.SIG_SETMASK,[])); print(log, signal.sigpending())
pid=os.fork()
if pid==0:
    print("child mask", signal.pthread_sigmask(signal.SIG_BLOCK,[]), flush=True); os._exit(0)
os.waitpid(pid,0)


# A signal that ends a process does so when any of its threads takes it.
pid = os.fork()
if pid == 0:
    threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(1)
    os._exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
# expect: old set()
# expect: main mask set()
# expect: [('SIGUSR1', 'MainThread')]
# expect: [('SIGUSR1', 'MainThread')] set()
# expect: in worker {<Signals.SIGUSR1: 10>} {<Signals.SIGUSR1: 10>}
# expect: inherited {<Signals.SIGUSR2: 12>}
# expect: child log []
# expect: main still blocks {<Signals.SIGUSR2: 12>} set() [('SIGUSR2', 'MainThread')]
# expect: [<Signals.SIGUSR2: 12>, <Signals.SIGUSR2: 12>, <Signals.SIGTERM: 15>] [('SIGUSR2', 'MainThread')]
# expect: {<Signals.SIGUSR2: 12>}
# expect: other thread sees set()
# expect: {<Signals.SIGUSR2: 12>, <Signals.SIGTERM: 15>}
# expect: other thread sees {<Signals.SIGTERM: 15>}
# expect: 15
# expect: {<Signals.SIGUSR2: 12>, <Signals.SIGTERM: 15>}
# expect: [('SIGUSR2', 'MainThread'), ('SIGUSR2', 'MainThread')] set()
# expect: child mask set()
# expect: -15
