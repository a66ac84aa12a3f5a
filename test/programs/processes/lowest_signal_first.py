# python: 3.13
# Of several signals that came in, the one with the lowest number is taken first, those of the thread before those of the process.
import os, signal, threading
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM])
both = [signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM]
me = threading.get_ident()
signal.pthread_kill(me, signal.SIGTERM)
signal.pthread_kill(me, signal.SIGUSR2)
signal.pthread_kill(me, signal.SIGUSR1)
print([int(signal.sigwait(both)) for _ in range(3)])
for number in (signal.SIGTERM, signal.SIGUSR1):
    os.kill(os.getpid(), number)
signal.pthread_kill(me, signal.SIGUSR2)
print([signal.sigtimedwait(both, 0).si_signo for _ in range(3)], signal.sigtimedwait(both, 0))
for number in (signal.SIGTERM, signal.SIGUSR2):
    os.kill(os.getpid(), number)
print(signal.sigwait([signal.SIGTERM]), signal.sigwaitinfo(both).si_signo, signal.sigpending())
