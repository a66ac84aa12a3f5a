# Random operations in random contexts, and what CPython answers: python3 decimal_table.py > decimal.jsonl
import decimal
import json
import random
from decimal import *
random.seed(5)
N = 2500
names=['ROUND_UP','ROUND_DOWN','ROUND_CEILING','ROUND_FLOOR','ROUND_HALF_UP','ROUND_HALF_DOWN','ROUND_HALF_EVEN','ROUND_05UP']
sig=[InvalidOperation,DivisionByZero,Overflow,Underflow,Subnormal,Inexact,Rounded,Clamped]
def num():
    k=random.random()
    if k<.04: return random.choice(['NaN','sNaN','-NaN12','sNaN123456789012','Infinity','-Infinity','0','-0','0E+3','-0E-5','1','-1','10','1.0','1.000','100'])
    n=random.choice([1,1,2,3,5,9,10,20,30])
    c=''.join(random.choice('0123456789') for _ in range(n))
    if random.random()<.2: c=c[0]+'9'*(n-1)
    if random.random()<.1: c=c[0]+'0'*(n-1)
    e=random.choice([0,0,0,-1,-2,1,-3,3,random.randint(-30,30),random.randint(-400,400)])
    s=random.choice(['','-',''])
    if random.random()<.3: return s+c
    return f'{s}{c}E{e:+d}'
one=['plus','minus','abs','sqrt','exp','ln','log10','logb','next_plus','next_minus','normalize','to_integral_value','to_integral_exact','number_class','logical_invert']
two=['add','subtract','multiply','divide','divide_int','remainder','remainder_near','divmod','quantize','compare','compare_total','max','min','max_mag','min_mag','next_toward','rotate','shift','scaleb','power','logical_and','same_quantum']
three=['fma']
allops=one+two*2+three
def small():
    return random.choice(['1','2','3','-1','-2','0','5','10','0.5','-0.5','1.5','0.1','100','-3','1E+2','0.333','2.0','101','110','11','7'])
import signal
class TO(Exception): pass
def h(*a): raise TO
signal.signal(signal.SIGALRM,h)
i=0
while i<N:
    op=random.choice(allops)
    emax=random.choice([999999,999999,9,99,384])
    ctx=Context(prec=random.choice([1,2,3,5,9,16,28,28,50]),rounding=random.choice(names+['ROUND_HALF_EVEN']*4),Emin=-emax,Emax=emax,clamp=random.choice([0,0,0,1]),traps=[])
    a=num(); b=num() if random.random()<.7 else small(); c=num()
    if op in('exp',) and random.random()<.7: a=random.choice(['','-'])+str(random.randint(0,300))+random.choice(['','.5','.123456','E-3','E-20'])
    if op=='power':
        if random.random()<.8: a=small() if random.random()<.5 else a; b=random.choice(['2','3','-1','0.5','-2','10','1.5','7','100','-0.25','0','1E+1','33','-17','0.1',b])
    if op in('rotate','shift','scaleb') and random.random()<.8: b=str(random.randint(-12,12))
    if op.startswith('logical'): a=''.join(random.choice('01') for _ in range(random.randint(1,12))); b=''.join(random.choice('01') for _ in range(random.randint(1,12)))
    if op=='quantize' and random.random()<.8: b=f'1E{random.randint(-12,6):+d}'
    args=[a] if op in one else [a,b] if op in two else [a,b,c]
    d=[Decimal(x) for x in args]
    try:
        signal.setitimer(signal.ITIMER_REAL,1)
        r=getattr(ctx,op)(*d)
        signal.setitimer(signal.ITIMER_REAL,0)
    except TO: continue
    except decimal.InvalidOperation: continue
    i+=1
    if isinstance(r,tuple): r=' '.join(map(str,r))
    fl=[s.__name__ for s in sig if ctx.flags[s]]
    print(json.dumps([op,[ctx.prec,ctx.rounding,ctx.Emin,ctx.Emax,ctx.clamp],args,str(r),fl]))
