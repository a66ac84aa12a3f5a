# Random patterns against CPython: python3 re_patterns.py > re.jsonl
import json
import random
import re
import signal
import warnings
warnings.simplefilter('ignore')
random.seed(11)
N = 700
atoms=['a','b','c','.','\\d','\\w','\\s','\\W','[ab]','[^a]','[a-c1]','[^\\d\\s]','^','$','\\b','\\A','\\Z','é','\\1','\\2','(?P=n)','[]a]','[a-]','x','1',' ','\n','ß','K','\U0001f600','İ','ı','s','ſ','\\x61','\\u0062','\\101','\\0','[\\w-]','{','}','{1','(?#c)','-','i','[^i]','[h-j]','[\u0100-\u0200]']
def pat(d):
    k=random.random()
    if d<=0 or k<.35: return random.choice(atoms)
    if k<.5: return pat(d-1)+pat(d-1)
    if k<.6: return pat(d-1)+'|'+pat(d-1)
    if k<.75:
        return pat(d-1)+random.choice(['*','+','?','{2}','{1,2}','{0,3}','{,2}','{2,}','*?','+?','??','{1,2}?','*+','++','?+','{,3}+'])
    pre=random.choice(['(','(','(','(?:','(?:','(?P<n>','(?=','(?!','(?<=','(?<!','(?>','(?i:','(?-i:','(?s:','(?m:','(?x:','(?1','(?(1)','(?(n)','(?a:','(?i)','(?im-s:'])
    if pre=='(?1': pre='('
    b=pat(d-1)
    if pre.startswith('(?('): b=b+('|'+pat(d-1) if random.random()<.6 else '')
    return pre+b+')'
chars=['a','b','c','a','b','1','2',' ','\n','é','x','A','B','ß','K','\u212a','\U0001f600','İ','ı','i','I','s','S','ſ','_','-','{','Ā','ā']
out=[]
class TO(Exception): pass
def h(*a): raise TO
signal.signal(signal.SIGALRM,h)
while len(out)<N:
    p=''.join(pat(random.randint(0,4)) for _ in range(random.randint(1,3)))
    fl=random.choice([0,0,0,re.I,re.M,re.S,re.X,re.A,re.I|re.M,re.I|re.A])
    txts=[''.join(random.choice(chars[:random.choice([3,12,len(chars)])]) for _ in range(random.randint(0,9))) for _ in range(3)]
    rec={'p':p,'f':int(fl),'r':[]}
    try:
        signal.setitimer(signal.ITIMER_REAL, .5)
        c=re.compile(p,fl)
        rec['flags']=c.flags; rec['groups']=c.groups; rec['names']=dict(c.groupindex)
        for t in txts:
            row={'t':t}
            for how in ('match','search','fullmatch'):
                m=getattr(c,how)(t)
                row[how]=None if m is None else [list(map(list,m.regs)), m.lastindex]
            row['iter']=[[list(map(list,m.regs)), m.lastindex] for m in c.finditer(t)]
            pos=random.randint(0,5); e=random.randint(0,9)
            row['pos']=[pos,e]
            m=c.search(t,pos,e); row['spos']=None if m is None else [list(map(list,m.regs)), m.lastindex]
            rec['r'].append(row)
    except re.error as e:
        rec['error']=[e.msg, e.pos]
    except TO: continue
    except (OverflowError,ValueError,IndexError) as e:
        rec['error']=[type(e).__name__+': '+str(e), None]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    out.append(rec)
for r in out: print(json.dumps(r))
