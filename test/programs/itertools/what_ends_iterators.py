import itertools
class I:
    def __init__(s,n=1): s.n=n
    def __iter__(s): return s
    def __next__(s):
        if s.n==0: raise StopIteration('mine')
        s.n-=1; return s.n
    def __getitem__(s,i): raise StopIteration('gi')
def g(n=0):
    for i in range(n): yield i
    return 'ret'
def show(name,it,n=3):
    out=[]
    for _ in range(n):
        try: out.append(next(it))
        except StopIteration as e: out.append(('SI',e.args,e.value,type(e.__context__).__name__))
        except BaseException as e: out.append((type(e).__name__,str(e)))
    print(name,out)
def sh(f): raise StopIteration('fn')
for mk in (lambda:I(1),lambda:g(1)):
    for name,f in dict(zip=lambda i:zip(i),zip2=lambda i:zip([1,2],i),zips=lambda i:zip(i,[1],strict=True),map=lambda i:map(str,i),map2=lambda i:map(max,[1,2],i),filter=lambda i:filter(None,i),filter2=lambda i:filter(lambda x:True,i),enum=lambda i:enumerate(i),islice=lambda i:itertools.islice(i,5),islice2=lambda i:itertools.islice(i,3,None),chain=lambda i:itertools.chain(i),chain2=lambda i:itertools.chain([],i),chainf=lambda i:itertools.chain.from_iterable(map(lambda x:x,[i])),cycle=lambda i:itertools.cycle(i),take=lambda i:itertools.takewhile(lambda x:1,i),drop=lambda i:itertools.dropwhile(lambda x:0,i),ff=lambda i:itertools.filterfalse(lambda x:0,i),acc=lambda i:itertools.accumulate(i),acc2=lambda i:itertools.accumulate(i,initial=5),comp=lambda i:itertools.compress(i,[1,1,1]),comp2=lambda i:itertools.compress([1,1],i),star=lambda i:itertools.starmap(lambda *a:a,map(lambda x:(x,),i)),tee=lambda i:itertools.tee(i)[0],gb=lambda i:map(lambda pair:pair[0],itertools.groupby(i)),pw=lambda i:itertools.pairwise(i),zl=lambda i:itertools.zip_longest(i,[1,2]),batched=lambda i:itertools.batched(i,2),gen=lambda i:(x for x in i),iter=lambda i:iter(i),rev=lambda i:iter(lambda:next(i),9),prod=lambda i:itertools.product(i),yf=lambda i:(yield_from(i))).items():
        def yield_from(i):
            r=yield from i
            yield r
        show(name,f(mk()),4)
show('mapf',map(sh,[1,2])); show('filterf',filter(sh,[1,2])); show('starf',itertools.starmap(sh,[(1,)])); show('accf',itertools.accumulate([1,2],lambda a,b:sh(1))); show('takef',itertools.takewhile(sh,[1])); show('dropf',itertools.dropwhile(sh,[1])); show('fff',itertools.filterfalse(sh,[1])); show('callit',iter(lambda:sh(1),5)); show('gbf',itertools.groupby([1],sh))
class S:
    def __getitem__(s,i): raise StopIteration('si') if i else IndexError('x')
show('seq',iter(S()))
class S2:
    def __getitem__(s,i):
        if i: raise StopIteration('si')
        return 1
show('seq2',iter(S2())); show('zseq2',zip(S2()));
class R:
    def __len__(s): return 2
    __getitem__=S2.__getitem__
show('rev2',reversed(R()))
for f in (list,tuple,set,sum,sorted,max,dict.fromkeys,''.join):
    try: print(f.__name__, f(I(0)))
    except Exception as e: print(f.__name__, type(e).__name__, e)
try: next(zip(I(0)))
except StopIteration as e: print(e, e.value)
print(next(zip(I(0)),'dflt'))
import collections, csv
d=collections.deque(); show('csv',csv.reader(I(0))); show('dictview',iter({}))
def y():
    r = yield from map(str, g(0)); print('r', r); r= yield from zip(g(0)); print('r',r); r=yield from enumerate(g(0)); print(r)
    r=yield from iter([]); print(r); yield 1
print(list(y()))
class Y:
    def __await__(s): return map(str,g(0))
async def co(): return await Y()
try: co().send(None)
except StopIteration as e: print('co',e.value)
import heapq; show('merge',heapq.merge(I(1),g(1)))
def pep479():
    next(zip(I(0))); yield 
try: list(pep479())
except RuntimeError as e: print(e, repr(e.__cause__))
# expect: zip [(0,), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: zip2 [(1, 0), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zips [(0, 1), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: map ['0', ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: map2 [1, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: filter [('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: filter2 [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: enum [(0, 0), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: islice [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: islice2 [('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chain [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chain2 [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chainf [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: cycle [0, 0, 0, 0]
# expect: take [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: drop [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: ff [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: acc [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: acc2 [5, 5, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: comp [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: comp2 [('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: star [(0,), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: tee [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: gb [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: pw [('SI', ('mine',), 'mine', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zl [(0, 1), (None, 2), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: batched [(0,), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: gen [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: iter [0, ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType'), ('SI', ('mine',), 'mine', 'NoneType')]
# expect: rev [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: prod [(0,), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: yf [0, 'mine', ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zip [(0,), ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zip2 [(1, 0), ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zips [(0, 1), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: map ['0', ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: map2 [1, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: filter [('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: filter2 [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: enum [(0, 0), ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: islice [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: islice2 [('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chain [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chain2 [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: chainf [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: cycle [0, 0, 0, 0]
# expect: take [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: drop [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: ff [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: acc [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: acc2 [5, 5, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: comp [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: comp2 [('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: star [(0,), ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: tee [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: gb [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: pw [('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zl [(0, 1), (None, 2), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: batched [(0,), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: gen [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: iter [0, ('SI', ('ret',), 'ret', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: rev [0, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: prod [(0,), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: yf [0, 'ret', ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: mapf [('SI', ('fn',), 'fn', 'NoneType'), ('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: filterf [('SI', ('fn',), 'fn', 'NoneType'), ('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: starf [('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: accf [1, ('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: takef [('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: dropf [('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: fff [('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: callit [('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: gbf [('SI', ('fn',), 'fn', 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: seq [('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: seq2 [1, ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: zseq2 [(1,), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: rev2 [('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: list []
# expect: tuple ()
# expect: set set()
# expect: sum 0
# expect: sorted []
# expect: max ValueError max() iterable argument is empty
# expect: fromkeys {}
# expect: join
# expect: mine mine
# expect: dflt
# expect: csv [('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: dictview [('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType'), ('SI', (), None, 'NoneType')]
# expect: r ret
# expect: r ret
# expect: ret
# expect: None
# expect: [1]
# expect: co ret
# expect: merge [0, 0, ('SI', (), None, 'NoneType')]
# expect: generator raised StopIteration StopIteration('mine')
