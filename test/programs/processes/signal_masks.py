# python: 3.13
import signal, os, threading, time
def h(n,f): print('handler', signal.Signals(n).name)
signal.signal(signal.SIGUSR1,h); signal.signal(signal.SIGUSR2,h)
print(signal.pthread_sigmask(signal.SIG_BLOCK,{signal.SIGUSR1}))
os.kill(os.getpid(),signal.SIGUSR1); print('blocked', signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK,[signal.SIGUSR1])); print(signal.sigpending())
signal.pthread_sigmask(signal.SIG_BLOCK,[signal.SIGUSR2]); os.kill(os.getpid(),signal.SIGUSR2)
print(signal.sigwait([signal.SIGUSR2, signal.SIGUSR1]))
print(signal.sigtimedwait([signal.SIGUSR2],0.02))
os.kill(os.getpid(),signal.SIGUSR2); i=signal.sigwaitinfo([signal.SIGUSR2]); print(i.si_signo, i.si_pid==os.getpid(), type(i).__name__)
print(signal.pthread_sigmask(signal.SIG_SETMASK,[]))
print(signal.SIG_BLOCK, repr(signal.SIG_BLOCK), signal.Handlers.SIG_DFL, repr(signal.SIG_IGN))
print(signal.default_int_handler, signal.getsignal(signal.SIGUSR1).__name__, signal.getsignal(signal.SIGHUP), signal.getsignal(signal.SIGPIPE))
for a in ((0,h),(65,h),(signal.SIGKILL,h),(signal.SIGUSR1,'x'),('a',h)):
    try: signal.signal(*a)
    except Exception as e: print(type(e).__name__, e)
try: signal.getsignal(0)
except ValueError as e: print(e)
try: signal.pthread_sigmask(99,[])
except Exception as e: print(type(e).__name__, e)
try: signal.pthread_sigmask(signal.SIG_BLOCK,[0])
except Exception as e: print(type(e).__name__, e)
try: signal.pthread_kill(threading.get_ident(), 99)
except Exception as e: print(type(e).__name__, e)
signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
print(signal.siginterrupt(signal.SIGUSR1, False))
print(signal.strsignal(signal.SIGSEGV), signal.strsignal(34)); 
try: signal.strsignal(0)
except ValueError as e: print(e)
print(signal.Signals(9), signal.Signals.SIGINT.value, int(signal.SIGTERM), f'{signal.SIGTERM}', str(signal.SIGTERM))
print(signal.NSIG, signal.SIGRTMIN, signal.SIGRTMAX)
print(signal.ITIMER_REAL, signal.ItimerError.__mro__[1])
# expect: set()
# expect: blocked {<Signals.SIGUSR1: 10>}
# expect: handler SIGUSR1
# expect: {<Signals.SIGUSR1: 10>}
# expect: set()
# expect: 12
# expect: None
# expect: 12 True struct_siginfo
# expect: {<Signals.SIGUSR2: 12>}
# expect: 0 <Sigmasks.SIG_BLOCK: 0> 0 <Handlers.SIG_IGN: 1>
# expect: <built-in function default_int_handler> h 0 1
# expect: ValueError signal number out of range
# expect: ValueError signal number out of range
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: signal number out of range
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError signal number 0 out of range [1; 64]
# expect: OSError [Errno 22] Invalid argument
# expect: handler SIGUSR1
# expect: None
# expect: Segmentation fault Real-time signal 0
# expect: signal number out of range
# expect: 9 2 15 15 15
# expect: 65 34 64
# expect: 0 <class 'OSError'>
