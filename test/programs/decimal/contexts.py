# decimal: contexts of threads and tasks, flags, subclasses, other modules.
# python: 3.13
from decimal import *
import threading, asyncio
getcontext().prec=6
print(Decimal(1)/7)
def f():
    print(getcontext().prec, Decimal(1)/7)
    getcontext().prec=3
    print(Decimal(1)/7)
t=threading.Thread(target=f); t.start(); t.join()
print(getcontext().prec)
with localcontext() as ctx:
    ctx.prec=10
    print(Decimal(2).sqrt())
print(Decimal(2).sqrt())
with localcontext(prec=4, rounding=ROUND_UP) as c:
    print(Decimal(2).sqrt(), Decimal(1)/3, c)
async def a(n):
    with localcontext() as c:
        c.prec=n
        await asyncio.sleep(0.01*n)
        return Decimal(1)/3
async def main():
    print(await asyncio.gather(*[a(i) for i in (3,5,2)]))
    print(getcontext().prec)
asyncio.run(main())
try:
    Decimal(1)/0
except ZeroDivisionError as e: print('zde', repr(e))
getcontext().traps[DivisionByZero]=False
print(Decimal(1)/0)
print(getcontext().flags[DivisionByZero], getcontext())
getcontext().clear_flags(); print(getcontext())
class Money(Decimal):
    def __new__(cls, v): 
        o = super().__new__(cls, v); o.cur='EUR'; return o
    def __str__(self): return f'{super().__str__()} {self.cur}'
m=Money('1.50'); print(m, repr(m), m+1, type(m+1), m.cur)
print({Decimal('1.0'):1}[1], {1:2}[Decimal(1)], Decimal('0.5') in {0.5})
print(sum(map(Decimal, ['1.1','2.2','3.3'])), f"{Decimal('1234.5'):,.2f}")
setcontext(Context(prec=9)); print(getcontext().prec, Decimal(1)/3)
setcontext(ExtendedContext); print(getcontext() is ExtendedContext, Decimal(0)/0)
import json
try: json.dumps(Decimal(1))
except TypeError as e: print(e)
print(json.loads('[1.10]', parse_float=Decimal))
match Decimal(3):
    case Decimal(): print('dec')
print(round(Decimal('1.2345'),2), int(Decimal('7.9')), float(Decimal('0.1')), Decimal('1e3')==1000, -Decimal('0'), abs(Decimal('-2')), divmod(Decimal(17),Decimal(5)))
with localcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)):
    print(Decimal(2) ** 117, Decimal("1.1") ** 20, Decimal(7) * 3 - 1)
# expect: 0.142857
# expect: 28 0.1428571428571428571428571429
# expect: 0.143
# expect: 6
# expect: 1.414213562
# expect: 1.41421
# expect: 1.414 0.3334 Context(prec=4, rounding=ROUND_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: [Decimal('0.333'), Decimal('0.33333'), Decimal('0.33')]
# expect: 6
# expect: zde DivisionByZero([<class 'decimal.DivisionByZero'>])
# expect: Infinity
# expect: True Context(prec=6, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[DivisionByZero, Inexact, Rounded], traps=[InvalidOperation, Overflow])
# expect: Context(prec=6, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, Overflow])
# expect: 1.50 EUR Decimal('1.50') 2.50 <class 'decimal.Decimal'> EUR
# expect: 1 2 True
# expect: 6.6 1,234.50
# expect: 9 0.333333333
# expect: False NaN
# expect: Object of type Decimal is not JSON serializable
# expect: [Decimal('1.10')]
# expect: dec
# expect: 1.23 7 0.1 True 0 2 (Decimal('3'), Decimal('2'))
# expect: 166153499473114484112975882535043072 6.72749994932560009201 20
