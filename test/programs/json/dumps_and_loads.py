import json, datetime, decimal, dataclasses, enum
@dataclasses.dataclass
class P:
    x: int
    y: float
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.date, datetime.datetime)): return o.isoformat()
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        if isinstance(o, set): return sorted(o)
        return super().default(o)
d = {'when': datetime.datetime(2024,1,2,3,4,5), 'p': P(1,2.5), 's': {3,1,2}, 'n': None, 't': (1,2), 'é': 'ü"\\', 1: True, None: 1.0, 2.5: float('inf')}
print(json.dumps(d, cls=Enc))
print(json.dumps(d, cls=Enc, indent=2, ensure_ascii=False))
print(json.dumps({'b': 1, 'a': [1, {'c': []}, {}]}, sort_keys=True, indent='\t', separators=(',', ': ')))
for bad in ('{"a": 1,}', '[1, 2', '{"a" 1}', "{'a': 1}", '', 'nul', '[1,]', '"abc', '{"a": 01}', '"\t"', '"\\x"', '{"a":1} x', '[1 2]', '\ufeff{}', '-', '"\\ud800"', '{"a":}', '{1:2}'):
    try: print(repr(json.loads(bad)))
    except json.JSONDecodeError as e: print(repr(bad), '->', e, e.pos, e.lineno, e.colno)
try: json.dumps({'a': object})
except TypeError as e: print(e, e.__notes__)
try: json.dumps([{'a': {1,2}}])
except TypeError as e: print(e, e.__notes__)
try: json.dumps({(1,2): 3})
except TypeError as e: print(e)
try: json.dumps(float('nan'), allow_nan=False)
except ValueError as e: print(e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.loads('{"a": 1.10, "b": 12345678901234567890, "c": 1e400, "d": -0.0, "a": 2}', parse_float=decimal.Decimal))
print(json.loads('[1, 2]', parse_int=float), json.loads('{"x": {"y": 1}}', object_hook=lambda d: tuple(d.items())))
print(json.loads('{"a":1,"a":2}', object_pairs_hook=list))
print(json.loads(b'"\xc3\xa9"'), json.loads('NaN'), json.loads('-Infinity'))
class E(enum.IntEnum): A = 1
class S(enum.StrEnum): B = 'b'
print(json.dumps([E.A, S.B, {E.A: 1, S.B: 2}]))
print(json.dumps({True: 1, False: 2, None: 3}, skipkeys=True), json.dumps({(1,): 2, 'a': 1}, skipkeys=True))
try: json.loads(123)
except TypeError as e: print(e)
print(json.JSONDecoder().raw_decode('{"a": 1} tail'))
print(list(json.JSONEncoder().iterencode({'a': [1, 2, {'b': None}]})))
# expect: {"when": "2024-01-02T03:04:05", "p": {"x": 1, "y": 2.5}, "s": [1, 2, 3], "n": null, "t": [1, 2], "\u00e9": "\u00fc\"\\", "1": true, "null": 1.0, "2.5": Infinity}
# expect: {
# expect:   "when": "2024-01-02T03:04:05",
# expect:   "p": {
# expect:     "x": 1,
# expect:     "y": 2.5
# expect:   },
# expect:   "s": [
# expect:     1,
# expect:     2,
# expect:     3
# expect:   ],
# expect:   "n": null,
# expect:   "t": [
# expect:     1,
# expect:     2
# expect:   ],
# expect:   "é": "ü\"\\", \"\\",
# expect:   "1": true,
# expect:   "null": 1.0,
# expect:   "2.5": Infinity
# expect: }
# expect: {
# expect: 	"a": [
# expect: 		1,
# expect: 		{
# expect: 			"c": []
# expect: 		},
# expect: 		{}
# expect: 	],
# expect: 	"b": 1
# expect: }
# expect: '{"a": 1,}' -> Illegal trailing comma before end of object: line 1 column 8 (char 7) 7 1 8
# expect: '[1, 2' -> Expecting ',' delimiter: line 1 column 6 (char 5) 5 1 6
# expect: '{"a" 1}' -> Expecting ':' delimiter: line 1 column 6 (char 5) 5 1 6
# expect: "{'a': 1}" -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: '' -> Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: 'nul' -> Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: '[1,]' -> Illegal trailing comma before end of array: line 1 column 3 (char 2) 2 1 3
# expect: '"abc' -> Unterminated string starting at: line 1 column 1 (char 0) 0 1 1
# expect: '{"a": 01}' -> Expecting ',' delimiter: line 1 column 8 (char 7) 7 1 8
# expect: '"\t"' -> Invalid control character at: line 1 column 2 (char 1) 1 1 2
# expect: '"\\x"' -> Invalid \escape: line 1 column 2 (char 1) 1 1 2
# expect: '{"a":1} x' -> Extra data: line 1 column 9 (char 8) 8 1 9
# expect: '[1 2]' -> Expecting ',' delimiter: line 1 column 4 (char 3) 3 1 4
# expect: '\ufeff{}' -> Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) 0 1 1
# expect: '-' -> Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: '\ud800'
# expect: '{"a":}' -> Expecting value: line 1 column 6 (char 5) 5 1 6
# expect: '{1:2}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: Object of type type is not JSON serializable ["when serializing dict item 'a'"]
# expect: Object of type set is not JSON serializable ["when serializing dict item 'a'", 'when serializing list item 0']
# expect: keys must be str, int, float, bool or None, not tuple
# expect: Out of range float values are not JSON compliant: nan
# expect: Circular reference detected
# expect: {'a': 2, 'b': 12345678901234567890, 'c': Decimal('1E+400'), 'd': Decimal('-0.0')}
# expect: [1.0, 2.0] (('x', (('y', 1),)),)
# expect: [('a', 1), ('a', 2)]
# expect: é nan -inf
# expect: [1, "b", {"1": 1, "b": 2}]
# expect: {"true": 1, "false": 2, "null": 3} {"a": 1}
# expect: the JSON object must be str, bytes or bytearray, not int
# expect: ({'a': 1}, 8)
# expect: ['{', '"a"', ': ', '[1', ', 2', ', ', '{', '"b"', ': ', 'null', '}', ']', '}']
