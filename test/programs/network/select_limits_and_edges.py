# python: 3.13
# select, poll and epoll: how long they wait, edges, one shot, epoll objects of one descriptor, lists that change while they are read.
import select, os, socket, sys, threading, time
def t(f,*a):
    try: return f(*a)
    except BaseException as e: return (type(e).__name__, str(e))
r,w=os.pipe()
p=select.poll(); p.register(r,select.POLLIN)
for v in (1<<64, 1<<31, -(1<<40), 1e30, 'a', 2.5, 0, -0.0, None if 0 else 0.0001): print(v, t(p.poll,v))
os.write(w,b'x')
for v in (-1,-1000,-0.1,-1e-100,None,float('nan'),float('inf'),-float('inf')): print(v,t(p.poll,v))
print(t(p.poll, 1, 2)); print(t(p.poll,))
class F:
    def __init__(s): s.n=0
    def fileno(s):
        del a[-1]; return w
a=[]; a[:]=[F()]*10
res=select.select([],a,[]); print(len(res[1]), len(a))
a[:]=[F()]*5; print([len(x) for x in select.select([r],a,[r])], len(a))
print(t(select.select,[r],5,[])); print(t(select.select,[r],[],[],'x')); print(t(select.select,[r],[],[],-1)); print(t(select.select,[],[],[],1e30))
print(t(select.select,(x for x in [r]),{w},{}, 0))
s1,s2=socket.socketpair()
def run(ep, label):
    n={s1.fileno():'s1',s2.fileno():'s2'}
    print(label, sorted((n[f],e) for f,e in ep.poll(0.1,4)))
ep=select.epoll()
ep.register(s1, select.EPOLLIN|select.EPOLLOUT|select.EPOLLET); ep.register(s2, select.EPOLLIN|select.EPOLLOUT|select.EPOLLET)
run(ep,'both'); run(ep,'none')
s1.send(b'hi'); s2.send(b'World'); run(ep,'in')
run(ep,'none'); s1.recv(100); run(ep,'read one'); s2.send(b'again'); run(ep,'more'); ep.modify(s1, select.EPOLLOUT); run(ep,'modified'); ep.unregister(s1); run(ep,'un'); s1.send(b'q'); run(ep, 's2 in'); s1.send(b'q'); run(ep,'s2 in again'); s1.close(); run(ep,'closed')
ep.close()
a,b=socket.socketpair()
ep=select.epoll(2); ep2=select.epoll.fromfd(ep.fileno())
ep2.register(a, select.EPOLLIN|select.EPOLLOUT); ep2.register(b, select.EPOLLIN|select.EPOLLOUT)
print(len(ep.poll(1,4)), len(ep2.poll(0.9,4)), ep.fileno()==ep2.fileno(), ep.closed, ep2.closed)
ep.close(); print(ep.closed, ep2.closed, t(ep2.poll,1,4), t(ep.poll))
ep=select.epoll(); ep.register(a, select.EPOLLOUT|select.EPOLLONESHOT); print(len(ep.poll(0.1)), len(ep.poll(0.1))); ep.modify(a, select.EPOLLOUT); print(len(ep.poll(0.1)))
print(t(select.epoll,-2), t(select.epoll,0), t(select.epoll,1,77), t(ep.poll,1<<70), t(ep.poll,'a'), t(ep.poll,0,-5), t(ep.poll,0,0), t(ep.poll,-5.5) if 0 else '')
# expect: 18446744073709551616 ('OverflowError', 'timestamp too large to convert to C PyTime_t')
# expect: 2147483648 ('OverflowError', 'timeout is too large')
# expect: -1099511627776 ('OverflowError', 'timeout is too large')
# expect: 1e+30 ('OverflowError', 'timestamp out of range for platform time_t')
# expect: a ('TypeError', 'timeout must be an integer or None')
# expect: 2.5 []
# expect: 0 []
# expect: -0.0 []
# expect: 0.0001 []
# expect: -1 [(3, 1)]
# expect: -1000 [(3, 1)]
# expect: -0.1 [(3, 1)]
# expect: -1e-100 [(3, 1)]
# expect: None [(3, 1)]
# expect: nan ('ValueError', 'Invalid value NaN (not a number)')
# expect: inf ('OverflowError', 'timestamp out of range for platform time_t')
# expect: -inf ('OverflowError', 'timestamp out of range for platform time_t')
# expect: ('TypeError', 'poll expected at most 1 argument, got 2')
# expect: [(3, 1)]
# expect: 5 5
# expect: [1, 3, 0] 2
# expect: ('TypeError', 'arguments 1-3 must be sequences')
# expect: ('TypeError', 'timeout must be a float or None')
# expect: ('ValueError', 'timeout must be non-negative')
# expect: ('OverflowError', 'timestamp out of range for platform time_t')
# expect: ([3], [4], [])
# expect: both [('s1', 4), ('s2', 4)]
# expect: none []
# expect: in [('s1', 5), ('s2', 5)]
# expect: none []
# expect: read one [('s2', 5)]
# expect: more [('s1', 5)]
# expect: modified [('s1', 4)]
# expect: un []
# expect: s2 in [('s2', 5)]
# expect: s2 in again [('s2', 5)]
# expect: closed [('s2', 29)]
# expect: 2 2 True False False
# expect: True False ('OSError', '[Errno 9] Bad file descriptor') ('ValueError', 'I/O operation on closed epoll object')
# expect: 1 0
# expect: 1
# expect: ('ValueError', 'negative sizehint') ('ValueError', 'negative sizehint') ('OSError', 'invalid flags') ('OverflowError', 'timestamp too large to convert to C PyTime_t') ('TypeError', 'timeout must be an integer or None') ('ValueError', 'maxevents must be greater than 0, got -5') ('ValueError', 'maxevents must be greater than 0, got 0')
