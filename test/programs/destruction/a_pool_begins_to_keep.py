"""A thousand objects die where they are let go of, until somebody keeps a few."""
N=1100
dead=0
class A:
    def __init__(self,n): self.n=n
    def __del__(self):
        global dead; dead+=1
keep=[]
byname={}
class Pool:
    def __init__(s): s.free=[]; s.last=None
    def put(s,x):
        if len(s.free)<5 and x.n>N-300: s.free.append(x)
        s.last=x
p=Pool()
filler=[[i] for i in range(15000)]
for i in range(N):
    x=A(i)
    if i>N-600 and i%7==0: keep.append(x)
    if i>N-550 and i%11==0: byname[f'k{i}']=x
    if i>N-500: p.put(x)
    if i>N-450 and i%13==0: p.last.other=A(-i)
    x=None
    if i in (N-601,N-550,N-300): print(i,dead)
print(dead,len(keep),len(byname),len(p.free))
keep.clear(); print(dead)
byname.clear(); print(dead); p=None; print(dead)
# expect: 499 500
# expect: 550 544
# expect: 800 747
# expect: 996 86 49 5
# expect: 1077
# expect: 1128
# expect: 1134
