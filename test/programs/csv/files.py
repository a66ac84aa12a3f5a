# csv: readers, writers, dialects, the sniffer.
import csv, io
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__module__, type(e).__name__+':', e)
def w(rows, *a, **k):
    f=io.StringIO(); x=csv.writer(f,*a,**k)
    for r in rows: x.writerow(r)
    return f.getvalue()
R=lambda s,*a,**k: list(csv.reader(s if isinstance(s,list) else io.StringIO(s),*a,**k))
for s in ['R("a,b,c\\n1,2,3\\n")','R(\'"a,b",c\\n\')','R(\'"a""b",c\\n\')','R(\'a"b,c\\n\')','R(\'"a\\nb",c\\n\')','R("a,b\\r\\nc,d\\r\\n")','R("\\n\\na\\n")','R("a,,b,\\n")','R("")','R(["a,b","c"])','R("a;b",delimiter=";")','R("a|b","excel-tab")','R("a\\tb","excel-tab")','R("a b","nope")','R("a, b",skipinitialspace=True)','R("\'a,b\',c",quotechar="\'")','R("a\\\\,b",escapechar="\\\\")','R(\'"a"x,b\')','R(\'"a"x,b\',strict=True)','R(\'"a\',strict=True)','R(\'"a\')','R("1,2.5,\\"x\\"",quoting=csv.QUOTE_NONNUMERIC)','R("1,a",quoting=csv.QUOTE_NONNUMERIC)','R(\'1,"",,"x"\',quoting=csv.QUOTE_NOTNULL)','R(\'1,"",,"x"\',quoting=csv.QUOTE_STRINGS)','R(\'"a",b\',quoting=csv.QUOTE_NONE)','R("a",delimiter="ab")','R("a",delimiter="")','R("a",delimiter=5)','R("a",quotechar=5)','R("a",quoting=9)','R("a",quoting="x")','R("a",lineterminator=5)','R("a",delimiter="\\n")','R("a",foo=1)','R([1])','R([b"a"])','R(5)','R("a\\0b")','R(["a\\nb"])','R(["a\\rb"])',
 'w([[1,2.5,None,"a b","a,b","a\\"b","x\\ny",True,b"q"]])','w([["a"],[""],[]])','w([["a","b"]],delimiter=";")','w([["a","b"]],lineterminator="\\n")','w([["a",1,2.5,None,""]],quoting=csv.QUOTE_ALL)','w([["a",1,2.5,None,""]],quoting=csv.QUOTE_NONNUMERIC)','w([["a",1,2.5,None,""]],quoting=csv.QUOTE_STRINGS)','w([["a",1,2.5,None,""]],quoting=csv.QUOTE_NOTNULL)','w([["a","b,c"]],quoting=csv.QUOTE_NONE)','w([["a","b,c"]],quoting=csv.QUOTE_NONE,escapechar="\\\\")','w([["a\\"b"]],doublequote=False)','w([["a\\"b"]],doublequote=False,escapechar="\\\\")','w([[None]])','w([[""]])','w([[" a"]])','w([["a"]],"excel-tab")','w([["a","b"]],"unix")','w([5])','w(["ab"])','w([[1e100,10**20,1.0]])','w([["\\r"]])','w([["a\'b"]],quotechar="\'")','w([[""]],quoting=csv.QUOTE_NONE)','w([["", ""]],quoting=csv.QUOTE_NONE)','w([["a b"]],delimiter=" ")','csv.writer(5)','csv.list_dialects()','csv.get_dialect("excel").delimiter','csv.get_dialect("x")','csv.field_size_limit()','csv.field_size_limit("a")','csv.QUOTE_ALL,csv.QUOTE_MINIMAL,csv.QUOTE_NONNUMERIC,csv.QUOTE_NONE,csv.QUOTE_STRINGS,csv.QUOTE_NOTNULL','csv.Error','csv.Error.__mro__[1]','csv.__version__','csv.reader([]).line_num','csv.reader([]).dialect.lineterminator','csv.excel.delimiter','csv.unix_dialect.quoting', 'csv.writer(io.StringIO()).writerow([1])','csv.writer(io.StringIO()).writerows([[1],[2]])','csv.Sniffer().sniff("a;b;c\\n1;2;3\\n").delimiter','csv.Sniffer().sniff("a,b\\n1,2\\n").delimiter','csv.Sniffer().has_header("name,age\\nbob,3\\nal,45\\n")','csv.Sniffer().sniff("abc").delimiter','csv.Sniffer().sniff("\\"a\\";\\"b\\"\\n\\"c\\";\\"d\\"\\n").delimiter']: t(s)
f=io.StringIO("name,age\nbob,3\nal,4,5\nx\n\n")
d=csv.DictReader(f); print(d.fieldnames, list(d), d.line_num)
print(list(csv.DictReader(io.StringIO("1,2\n3,4"),fieldnames=['a','b'])), list(csv.DictReader(["a,b","1,2,3","4"],restkey='r',restval='v')))
f=io.StringIO(); x=csv.DictWriter(f,['a','b']); print(x.writeheader()); print(x.writerow({'a':1,'b':2}));
x.writerows([{'a':3},{'b':4}]); print(repr(f.getvalue()))
try: x.writerow({'c':1})
except Exception as e: print(type(e),e)
x=csv.DictWriter(f,['a'],extrasaction='ignore'); x.writerow({'a':1,'z':2})
try: csv.DictWriter(f,['a'],extrasaction='bad')
except Exception as e: print(type(e),e)
try: csv.DictWriter(f)
except Exception as e: print(type(e),e)
csv.register_dialect('my', delimiter='|', quoting=csv.QUOTE_ALL); print(repr(w([['a','b']],'my')), csv.list_dialects()); csv.unregister_dialect('my'); print(csv.list_dialects())
class D(csv.Dialect):
    delimiter=':'; quotechar='"'; doublequote=True; skipinitialspace=False; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
print(w([['a','b']],D), w([['a','b']],D()), R("a:b",D))
class B(csv.Dialect): pass
try: B()
except Exception as e: print(type(e),e)
r=csv.reader(io.StringIO('a\n"b\nc"\n')); print(next(r), r.line_num, next(r), r.line_num)
try: next(r)
except StopIteration: print('stop')
def gen():
    yield 'a,b'; print('between'); yield 'c,d'
for row in csv.reader(gen()): print(row)
csv.field_size_limit(5)
try: R('abcdefgh')
except csv.Error as e: print(e)
# expect: R("a,b,c\n1,2,3\n") => [['a', 'b', 'c'], ['1', '2', '3']]
# expect: R('"a,b",c\n') => [['a,b', 'c']]
# expect: R('"a""b",c\n') => [['a"b', 'c']]
# expect: R('a"b,c\n') => [['a"b', 'c']]
# expect: R('"a\nb",c\n') => [['a\nb', 'c']]
# expect: R("a,b\r\nc,d\r\n") => [['a', 'b'], ['c', 'd']]
# expect: R("\n\na\n") => [[], [], ['a']]
# expect: R("a,,b,\n") => [['a', '', 'b', '']]
# expect: R("") => []
# expect: R(["a,b","c"]) => [['a', 'b'], ['c']]
# expect: R("a;b",delimiter=";") => [['a', 'b']]
# expect: R("a|b","excel-tab") => [['a|b']]
# expect: R("a\tb","excel-tab") => [['a', 'b']]
# expect: R("a b","nope") => _csv Error: unknown dialect
# expect: R("a, b",skipinitialspace=True) => [['a', 'b']]
# expect: R("'a,b',c",quotechar="'") => [['a,b', 'c']]
# expect: R("a\\,b",escapechar="\\") => [['a,b']]
# expect: R('"a"x,b') => [['ax', 'b']]
# expect: R('"a"x,b',strict=True) => _csv Error: ',' expected after '"'
# expect: R('"a',strict=True) => _csv Error: unexpected end of data
# expect: R('"a') => [['a']]
# expect: R("1,2.5,\"x\"",quoting=csv.QUOTE_NONNUMERIC) => [[1.0, 2.5, 'x']]
# expect: R("1,a",quoting=csv.QUOTE_NONNUMERIC) => builtins ValueError: could not convert string to float: 'a'
# expect: R('1,"",,"x"',quoting=csv.QUOTE_NOTNULL) => [['1', '', None, 'x']]
# expect: R('1,"",,"x"',quoting=csv.QUOTE_STRINGS) => [[1.0, '', None, 'x']]
# expect: R('"a",b',quoting=csv.QUOTE_NONE) => [['"a"', 'b']]
# expect: R("a",delimiter="ab") => builtins TypeError: "delimiter" must be a unicode character, not a string of length 2
# expect: R("a",delimiter="") => builtins TypeError: "delimiter" must be a unicode character, not a string of length 0
# expect: R("a",delimiter=5) => builtins TypeError: "delimiter" must be a unicode character, not int
# expect: R("a",quotechar=5) => builtins TypeError: "quotechar" must be a unicode character or None, not int
# expect: R("a",quoting=9) => builtins TypeError: bad "quoting" value
# expect: R("a",quoting="x") => builtins TypeError: "quoting" must be an integer, not str
# expect: R("a",lineterminator=5) => builtins TypeError: "lineterminator" must be a string, not int
# expect: R("a",delimiter="\n") => builtins ValueError: bad delimiter value
# expect: R("a",foo=1) => builtins TypeError: this function got an unexpected keyword argument 'foo'
# expect: R([1]) => _csv Error: iterator should return strings, not int (the file should be opened in text mode)
# expect: R([b"a"]) => _csv Error: iterator should return strings, not bytes (the file should be opened in text mode)
# expect: R(5) => builtins TypeError: initial_value must be str or None, not int
# expect: R("a\0b") => [['a\x00b']]
# expect: R(["a\nb"]) => _csv Error: new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: R(["a\rb"]) => _csv Error: new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: w([[1,2.5,None,"a b","a,b","a\"b","x\ny",True,b"q"]]) => '1,2.5,,a b,"a,b","a""b","x\ny",True,b\'q\'\r\n'
# expect: w([["a"],[""],[]]) => 'a\r\n""\r\n\r\n'
# expect: w([["a","b"]],delimiter=";") => 'a;b\r\n'
# expect: w([["a","b"]],lineterminator="\n") => 'a,b\n'
# expect: w([["a",1,2.5,None,""]],quoting=csv.QUOTE_ALL) => '"a","1","2.5","",""\r\n'
# expect: w([["a",1,2.5,None,""]],quoting=csv.QUOTE_NONNUMERIC) => '"a",1,2.5,"",""\r\n'
# expect: w([["a",1,2.5,None,""]],quoting=csv.QUOTE_STRINGS) => '"a",1,2.5,,""\r\n'
# expect: w([["a",1,2.5,None,""]],quoting=csv.QUOTE_NOTNULL) => '"a","1","2.5",,""\r\n'
# expect: w([["a","b,c"]],quoting=csv.QUOTE_NONE) => _csv Error: need to escape, but no escapechar set
# expect: w([["a","b,c"]],quoting=csv.QUOTE_NONE,escapechar="\\") => 'a,b\\,c\r\n'
# expect: w([["a\"b"]],doublequote=False) => _csv Error: need to escape, but no escapechar set
# expect: w([["a\"b"]],doublequote=False,escapechar="\\") => 'a\\"b\r\n'
# expect: w([[None]]) => '""\r\n'
# expect: w([[""]]) => '""\r\n'
# expect: w([[" a"]]) => ' a\r\n'
# expect: w([["a"]],"excel-tab") => 'a\r\n'
# expect: w([["a","b"]],"unix") => '"a","b"\n'
# expect: w([5]) => _csv Error: iterable expected, not int
# expect: w(["ab"]) => 'a,b\r\n'
# expect: w([[1e100,10**20,1.0]]) => '1e+100,100000000000000000000,1.0\r\n'
# expect: w([["\r"]]) => '"\r"\r\n'
# expect: w([["a'b"]],quotechar="'") => "'a''b'\r\n"
# expect: w([[""]],quoting=csv.QUOTE_NONE) => _csv Error: single empty field record must be quoted
# expect: w([["", ""]],quoting=csv.QUOTE_NONE) => ',\r\n'
# expect: w([["a b"]],delimiter=" ") => '"a b"\r\n'
# expect: csv.writer(5) => builtins TypeError: argument 1 must have a "write" method
# expect: csv.list_dialects() => ['excel', 'excel-tab', 'unix']
# expect: csv.get_dialect("excel").delimiter => ','
# expect: csv.get_dialect("x") => _csv Error: unknown dialect
# expect: csv.field_size_limit() => 131072
# expect: csv.field_size_limit("a") => builtins TypeError: limit must be an integer
# expect: csv.QUOTE_ALL,csv.QUOTE_MINIMAL,csv.QUOTE_NONNUMERIC,csv.QUOTE_NONE,csv.QUOTE_STRINGS,csv.QUOTE_NOTNULL => (1, 0, 2, 3, 4, 5)
# expect: csv.Error => <class '_csv.Error'>
# expect: csv.Error.__mro__[1] => <class 'Exception'>
# expect: csv.__version__ => '1.0'
# expect: csv.reader([]).line_num => 0
# expect: csv.reader([]).dialect.lineterminator => '\r\n'
# expect: csv.excel.delimiter => ','
# expect: csv.unix_dialect.quoting => 1
# expect: csv.writer(io.StringIO()).writerow([1]) => 3
# expect: csv.writer(io.StringIO()).writerows([[1],[2]]) => None
# expect: csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter => ';'
# expect: csv.Sniffer().sniff("a,b\n1,2\n").delimiter => ','
# expect: csv.Sniffer().has_header("name,age\nbob,3\nal,45\n") => True
# expect: csv.Sniffer().sniff("abc").delimiter => 'c'
# expect: csv.Sniffer().sniff("\"a\";\"b\"\n\"c\";\"d\"\n").delimiter => ';'
# expect: ['name', 'age'] [{'name': 'bob', 'age': '3'}, {'name': 'al', 'age': '4', None: ['5']}, {'name': 'x', 'age': None}] 5
# expect: [{'a': '1', 'b': '2'}, {'a': '3', 'b': '4'}] [{'a': '1', 'b': '2', 'r': ['3']}, {'a': '4', 'b': 'v'}]
# expect: 5
# expect: 5
# expect: 'a,b\r\n1,2\r\n3,\r\n,4\r\n'
# expect: <class 'ValueError'> dict contains fields not in fieldnames: 'c'
# expect: <class 'ValueError'> extrasaction (bad) must be 'raise' or 'ignore'
# expect: <class 'TypeError'> DictWriter.__init__() missing 1 required positional argument: 'fieldnames'
# expect: '"a"|"b"\r\n' ['excel', 'excel-tab', 'unix', 'my']
# expect: ['excel', 'excel-tab', 'unix']
# expect: a:b
# expect:  a:b
# expect:  [['a', 'b']]
# expect: <class '_csv.Error'> "delimiter" must be a unicode character, not NoneType
# expect: ['a'] 1 ['b\nc'] 3
# expect: stop
# expect: ['a', 'b']
# expect: between
# expect: ['c', 'd']
# expect: field larger than field limit (5)
