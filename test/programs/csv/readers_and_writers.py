import csv, io
from collections import defaultdict, Counter
from decimal import Decimal
DATA = '''id,customer,item,qty,price,date
1,Alice,Widget,3,9.99,2024-01-05
2,Bob,"Gadget, large",1,24.50,2024-01-06
3,Alice,"He said ""hi""",2,4.00,2024-02-01
4,Cara,Widget,10,9.49,2024-02-03
5,Bob,Widget,,9.99,2024-02-10
'''
rows = list(csv.DictReader(io.StringIO(DATA)))
print(rows[1])
print(len(rows), rows[0].keys())
totals = defaultdict(Decimal)
for r in rows:
    try:
        q = int(r['qty'])
    except ValueError as e:
        print('bad row', r['id'], e)
        continue
    totals[r['customer']] += q * Decimal(r['price'])
for k, v in sorted(totals.items(), key=lambda kv: -kv[1]):
    print(f'{k:<10}{v:>10.2f}')
print(totals)
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=['a', 'b'], extrasaction='ignore', lineterminator='\n', quoting=csv.QUOTE_NONNUMERIC)
w.writeheader()
w.writerow({'a': 1, 'b': 'x', 'c': 3})
w.writerows([{'a': 2.5}, {'a': None, 'b': 'q"q'}])
print(out.getvalue())
try:
    csv.DictWriter(out, ['a']).writerow({'a': 1, 'z': 2})
except ValueError as e:
    print(e)
class pipes(csv.excel):
    delimiter = '|'
csv.register_dialect('pipes', pipes)
print(list(csv.reader(['a|b|"c|d"'], dialect='pipes')), csv.list_dialects())
try:
    list(csv.reader(['a,"b'], strict=True))
except csv.Error as e:
    print(type(e), e)
s = csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n')
print(s.delimiter, repr(s.quotechar))
print(csv.Sniffer().has_header('name,age\nbob,3\nal,44\n'))
rd = csv.reader(io.StringIO('a,b\n"x\ny",2\n'))
for row in rd: print(rd.line_num, row)
try:
    csv.reader(['a'], delimiter='ab')
except TypeError as e: print(e)
for row in csv.DictReader(['a,b','1,2,3','4'], restkey='rest', restval='-'): print(row)
# expect: {'id': '2', 'customer': 'Bob', 'item': 'Gadget, large', 'qty': '1', 'price': '24.50', 'date': '2024-01-06'}
# expect: 5 dict_keys(['id', 'customer', 'item', 'qty', 'price', 'date'])
# expect: bad row 5 invalid literal for int() with base 10: ''
# expect: Cara           94.90
# expect: Alice          37.97
# expect: Bob            24.50
# expect: defaultdict(<class 'decimal.Decimal'>, {'Alice': Decimal('37.97'), 'Bob': Decimal('24.50'), 'Cara': Decimal('94.90')})
# expect: "a","b"
# expect: 1,"x"
# expect: 2.5,""
# expect: "","q""q"
# expect:
# expect: dict contains fields not in fieldnames: 'z'
# expect: [['a', 'b', 'c|d']] ['excel', 'excel-tab', 'unix', 'pipes']
# expect: <class '_csv.Error'> unexpected end of data
# expect: ; '"'
# expect: True
# expect: 1 ['a', 'b']
# expect: 3 ['x\ny', '2']
# expect: "delimiter" must be a unicode character, not a string of length 2
# expect: {'a': '1', 'b': '2', 'rest': ['3']}
# expect: {'a': '4', 'b': '-'}
