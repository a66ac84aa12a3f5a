# Values of one's own go in by adapters and come out by converters.
import sqlite3
class Money:
    def __init__(s,v): s.v=v
    def __conform__(s,p):
        if p is sqlite3.PrepareProtocol: return f'{s.v:.2f}'
    def __repr__(s): return f'Money({s.v})'
sqlite3.register_converter('money', lambda b: Money(float(b)))
sqlite3.register_adapter(complex, lambda z: f'{z.real}|{z.imag}')
sqlite3.register_converter('CPX', lambda b: complex(*map(float,b.split(b'|'))))
c=sqlite3.connect(':memory:',detect_types=sqlite3.PARSE_DECLTYPES|sqlite3.PARSE_COLNAMES)
c.row_factory=sqlite3.Row
c.execute('create table t(m money, z cpx, d date, ts timestamp)')
import datetime, warnings
warnings.simplefilter('ignore')
c.execute('insert into t values(?,?,?,?)',(Money(3.5),1+2j,datetime.date(2024,1,2),datetime.datetime(2024,1,2,3,4,5,678)))
r=c.execute('select m, z, d, ts, m as "x [money]" from t').fetchone()
print(tuple(r), r.keys(), r['M'], dict(r))
# expect: (Money(3.5), (1+2j), datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5, 678), Money(3.5)) ['m', 'z', 'd', 'ts', 'x'] Money(3.5) {'m': Money(3.5), 'z': (1+2j), 'd': datetime.date(2024, 1, 2), 'ts': datetime.datetime(2024, 1, 2, 3, 4, 5, 678), 'x': Money(3.5)}
