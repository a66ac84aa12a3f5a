# python: 3.13
import multiprocessing as mp, threading, logging, queue
q=queue.Queue(); q.put('kept'); d={'n':0}; lock=threading.Lock()
class Meta(type): pass
class B(metaclass=Meta):
    reg=[]
    def __init_subclass__(cls): B.reg.append(cls.__name__)
class Sub(B):
    __slots__=('a',)
    @property
    def p(self): return self.a*2
import enum, dataclasses, collections
class Color(enum.Enum): RED=1; BLUE=2
@dataclasses.dataclass
class P: x:int=1; y:list=dataclasses.field(default_factory=list)
s=Sub(); s.a=4; dq=collections.deque([1,2]); nt=collections.namedtuple('NT','a b')(1,2); dd=collections.defaultdict(list,{1:[2]}); od=collections.OrderedDict(a=1)
ex=None
try: 1/0
except ZeroDivisionError as e: ex=e
logging.basicConfig(format='%(processName)s %(message)s')
it=iter([1,2,3]); next(it); z=zip([1,2],[3,4]); next(z); en=enumerate('abc'); next(en)
def child(c):
    print(q.get_nowait(), s.p, B.reg, Color.RED is Color(1), Color.BLUE.name, P(), P(2)==P(2), isinstance(s,B), type(s).__mro__[0].__name__)
    print(dq, nt, dd[5], od, repr(ex), ex.__traceback__.tb_lineno, list(it), list(z), list(en), {s:1}[s], frozenset([1,2]))
    logging.warning('hi'); d['n']+=1; c.send((d,tuple(nt)))
if __name__=='__main__':
    ctx=mp.get_context('fork'); a,b=ctx.Pipe(); p=ctx.Process(target=child,args=(b,)); p.start(); print(a.recv()[0]); p.join(); print(p.exitcode,d)
# expect: kept 8 ['Sub'] True BLUE P(x=1, y=[]) True True Sub
# expect: deque([1, 2]) NT(a=1, b=2) [] OrderedDict({'a': 1}) ZeroDivisionError('division by zero') 18 [2, 3] [(2, 4)] [(1, 'b'), (2, 'c')] 1 frozenset({1, 2})
# expect: {'n': 1}
# expect: 0 {'n': 0}
