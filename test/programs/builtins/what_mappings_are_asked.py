import collections, types, string, json, re, copy, pickle, operator, functools, itertools, os
log = []
class K:
    def __init__(self): self.d = {'a': 1, 'b': 2}
    def keys(self): log.append('keys'); return iter(self.d)
    def __getitem__(self, k): log.append(f'get {k}'); return self.d[k]
    def __len__(self): log.append('len'); return 2
    def __iter__(self): log.append('iter'); return iter(self.d)
    def __contains__(self, k): log.append(f'in {k}'); return k in self.d
class S(dict):
    def __init__(self): super().__init__(a=1, b=2); log.clear()
    def keys(self): log.append('keys'); return super().keys()
    def items(self): log.append('items'); return super().items()
    def values(self): log.append('values'); return super().values()
    def __getitem__(self, k): log.append(f'get {k}'); return super().__getitem__(k)
    def __setitem__(self, k, v): log.append(f'set {k}'); super().__setitem__(k, v)
    def __delitem__(self, k): log.append(f'del {k}'); super().__delitem__(k)
    def __iter__(self): log.append('iter'); return super().__iter__()
    def __len__(self): log.append('len'); return super().__len__()
    def __contains__(self, k): log.append(f'in {k}'); return super().__contains__(k)
    def __missing__(self, k): log.append(f'missing {k}'); return f'<{k}>'
    def get(self, *a): log.append('get()'); return super().get(*a)
    def update(self, *a, **k): log.append('update'); super().update(*a, **k)
    def setdefault(self, *a): log.append('setdefault'); return super().setdefault(*a)
    def pop(self, *a): log.append('pop'); return super().pop(*a)
    def copy(self): log.append('copy'); return super().copy()
    def __eq__(self, o): log.append('eq'); return super().__eq__(o)
    def __or__(self, o): log.append('or'); return super().__or__(o)
    def __reversed__(self): log.append('reversed'); return super().__reversed__()
    def __hash__(self): return 1
class O(collections.OrderedDict):
    for name in ('keys', 'items', 'values', '__getitem__', '__setitem__', '__delitem__', '__iter__', '__len__', '__contains__', 'update', 'pop', 'copy', '__eq__', 'get'):
        def f(self, *a, name=name, **k): log.append(name); return getattr(super(O, self), name)(*a, **k)
        locals()[name] = f
    del f, name
class DD(collections.defaultdict):
    def __init__(self, *a): super().__init__(*(a or (list, {'a': 1, 'b': 2})))
    for name in ('keys', 'items', '__getitem__', '__setitem__', '__iter__', '__len__', '__contains__', 'update', 'get', '__missing__'):
        def f(self, *a, name=name, **k): log.append(name); return getattr(super(DD, self), name)(*a, **k)
        locals()[name] = f
    del f, name
class C(collections.Counter):
    for name in ('keys', 'items', '__getitem__', '__setitem__', '__delitem__', '__iter__', '__contains__', 'update', 'get', '__missing__', 'values'):
        def f(self, *a, name=name, **k): log.append(name); return getattr(super(C, self), name)(*a, **k)
        locals()[name] = f
    del f, name
def kw(**k): return k
def upd(x): y = {}; y.update(x); return y
def ior(x): y = {}; y |= x; return y
def m(x):
    match x:
        case {'a': 1, **rest}: return rest
def m2(x):
    match x:
        case {'a': 1, 'z': 3}: return 1
def forl(x): return [k for k in x]
def ch(x): c = collections.ChainMap({}, x); return c['a'], 'b' in c, len(c), dict(c)
def ex(x): exec('r = a', {}, x); return 1
def ev(x): return eval('a', {}, x)
def evb(x): return eval('zz', {}, x)
def cd(x): return copy.deepcopy(x)
fns = dict(dict=dict, upd=upd, star=lambda x: {**x}, kw=lambda x: kw(**x), ior=ior, match=m, match2=m2, forl=forl, format_map='{a} {b}'.format_map, pct=lambda x: '%(a)s %(b)s' % x, pctq=lambda x: '%(q)s' % x, template=lambda x: string.Template('$a $b').substitute(x), chain=ch, exec=ex, eval=ev, evalb=evb, len=len, bool=bool, list=list, sorted=sorted, tuple=tuple, json=json.dumps, copy=copy.copy, deepcopy=cd, pickle=lambda x: type(pickle.loads(pickle.dumps(x))).__name__, eq=lambda x: x == {'a': 1, 'b': 2}, req=lambda x: {'a': 1, 'b': 2} == x, or_=lambda x: x | {'c': 1}, ror=lambda x: {'c': 1} | x, proxy=lambda x: types.MappingProxyType(x)['a'], proxy2=lambda x: dict(types.MappingProxyType(x)), od=collections.OrderedDict, counter=lambda x: collections.Counter(x), most=lambda x: collections.Counter(x).most_common(1), fromkeys=dict.fromkeys, repr=repr, reversed=lambda x: list(reversed(x)), max=lambda x: max(x, key=x.get), get=lambda x: dict.get(x, 'a'), geti=operator.itemgetter('a', 'b'), sub=lambda x: x['a'], missing=lambda x: x['q'], ns=lambda x: types.SimpleNamespace(**x), ns2=types.SimpleNamespace, typedict=lambda x: type('T', (), x).a, userdict=lambda x: collections.UserDict(x), iter=lambda x: next(iter(x)), zip=lambda x: dict(zip(x, x.values())), comp=lambda x: {k: v for k, v in x.items()}, popitem=lambda x: x.popitem(), setdefault=lambda x: x.setdefault('c', 1), pop=lambda x: x.pop('a'), clear=lambda x: x.clear(), updself=lambda x: x.update(c=3), updself2=lambda x: x.update({'d': 1}), copym=lambda x: x.copy(), viewand=lambda x: x.keys() & {'a'}, viewin=lambda x: ('a', 1) in x.items(), items=lambda x: dict(x.items()), plus=lambda x: x + x, minus=lambda x: x - x, elements=lambda x: list(x.elements()), total=lambda x: x.total(), move=lambda x: x.move_to_end('a'), subtract=lambda x: x.subtract({'a': 1}), ioror=lambda x: operator.ior(x, {'z': 1}))
for n, f in fns.items():
    for cls in (K, S, O, DD, C):
        x = cls() if cls in (K, S, DD) else cls({'a': 1, 'b': 2}); log.clear()
        try: r = f(x)
        except Exception as e: r = f'{type(e).__name__}: {e}'
        l = list(log)
        print(n, cls.__name__, re.sub('0x[0-9a-f]+', '0x', repr(r))[:70], *l)

# The key of a conversion is looked up before its end is found missing.
for template in ("%(a)", "%(b)", "%(a)-5", "%(a"):
    for given in ({"a": 1}, 3):
        for form, values in ((template, given), (template.encode(), {b"a": 1} if given != 3 else 3)):
            try:
                print(form % values)
            except (ValueError, KeyError, TypeError) as e:
                print(form, type(e).__name__, e)
# expect: dict K {'a': 1, 'b': 2} keys get a get b
# expect: dict S {'a': 1, 'b': 2} keys get a get b
# expect: dict O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: dict DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: dict C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: upd K {'a': 1, 'b': 2} keys get a get b
# expect: upd S {'a': 1, 'b': 2} keys get a get b
# expect: upd O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: upd DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: upd C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: star K {'a': 1, 'b': 2} keys get a get b
# expect: star S {'a': 1, 'b': 2} keys get a get b
# expect: star O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: star DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: star C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: kw K {'a': 1, 'b': 2} keys get a get b
# expect: kw S {'a': 1, 'b': 2} keys get a get b
# expect: kw O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: kw DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: kw C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: ior K {'a': 1, 'b': 2} keys get a get b
# expect: ior S {'a': 1, 'b': 2} keys get a get b
# expect: ior O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: ior DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: ior C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: match K None
# expect: match S {'b': 2} len get() keys get a get b
# expect: match O {'b': 2} __len__ get keys __getitem__ __getitem__
# expect: match DD {'b': 2} __len__ get keys __getitem__ __getitem__
# expect: match C {'b': 2} get keys __getitem__ __getitem__
# expect: match2 K None
# expect: match2 S None len get() get()
# expect: match2 O None __len__ get get
# expect: match2 DD None __len__ get get
# expect: match2 C None get get
# expect: forl K ['a', 'b'] iter
# expect: forl S ['a', 'b'] iter
# expect: forl O ['a', 'b'] __iter__
# expect: forl DD ['a', 'b'] __iter__
# expect: forl C ['a', 'b'] __iter__
# expect: format_map K '1 2' get a get b
# expect: format_map S '1 2' get a get b
# expect: format_map O '1 2' __getitem__ __getitem__
# expect: format_map DD '1 2' __getitem__ __getitem__
# expect: format_map C '1 2' __getitem__ __getitem__
# expect: pct K '1 2' get a get b
# expect: pct S '1 2' get a get b
# expect: pct O '1 2' __getitem__ __getitem__
# expect: pct DD '1 2' __getitem__ __getitem__
# expect: pct C '1 2' __getitem__ __getitem__
# expect: pctq K "KeyError: 'q'" get q
# expect: pctq S '<q>' get q missing q
# expect: pctq O "KeyError: 'q'" __getitem__
# expect: pctq DD '[]' __getitem__ __missing__ __setitem__
# expect: pctq C '0' __getitem__ __missing__
# expect: template K '1 2' get a get b
# expect: template S '1 2' get a get b
# expect: template O '1 2' __getitem__ __getitem__
# expect: template DD '1 2' __getitem__ __getitem__
# expect: template C '1 2' __getitem__ __getitem__
# expect: chain K (1, True, 2, {'a': 1, 'b': 2}) get a in b iter iter get a get b
# expect: chain S (1, True, 2, {'a': 1, 'b': 2}) get a in b iter iter get a get b
# expect: chain O (1, True, 2, {'a': 1, 'b': 2}) __getitem__ __contains__ __iter__ __iter__ __getitem__ __getitem__
# expect: chain DD (1, True, 2, {'a': 1, 'b': 2}) __getitem__ __contains__ __iter__ __iter__ __getitem__ __getitem__
# expect: chain C (1, True, 2, {'a': 1, 'b': 2}) __getitem__ __contains__ __iter__ __iter__ __getitem__ __getitem__
# expect: exec K "TypeError: 'K' object does not support item assignment" get a
# expect: exec S 1 get a set r
# expect: exec O 1 __getitem__ __setitem__
# expect: exec DD 1 __getitem__ __setitem__
# expect: exec C 1 __getitem__ __setitem__
# expect: eval K 1 get a
# expect: eval S 1 get a
# expect: eval O 1 __getitem__
# expect: eval DD 1 __getitem__
# expect: eval C 1 __getitem__
# expect: evalb K "NameError: name 'zz' is not defined" get zz
# expect: evalb S '<zz>' get zz missing zz
# expect: evalb O "NameError: name 'zz' is not defined" __getitem__
# expect: evalb DD [] __getitem__ __missing__ __setitem__
# expect: evalb C 0 __getitem__ __missing__
# expect: len K 2 len
# expect: len S 2 len
# expect: len O 2 __len__
# expect: len DD 2 __len__
# expect: len C 2
# expect: bool K True len
# expect: bool S True len
# expect: bool O True __len__
# expect: bool DD True __len__
# expect: bool C True
# expect: list K ['a', 'b'] iter len
# expect: list S ['a', 'b'] iter len
# expect: list O ['a', 'b'] __iter__ __len__
# expect: list DD ['a', 'b'] __iter__ __len__
# expect: list C ['a', 'b'] __iter__
# expect: sorted K ['a', 'b'] iter len
# expect: sorted S ['a', 'b'] iter len
# expect: sorted O ['a', 'b'] __iter__ __len__
# expect: sorted DD ['a', 'b'] __iter__ __len__
# expect: sorted C ['a', 'b'] __iter__
# expect: tuple K ('a', 'b') iter
# expect: tuple S ('a', 'b') iter
# expect: tuple O ('a', 'b') __iter__
# expect: tuple DD ('a', 'b') __iter__
# expect: tuple C ('a', 'b') __iter__
# expect: json K 'TypeError: Object of type K is not JSON serializable'
# expect: json S '{"a": 1, "b": 2}' items
# expect: json O '{"a": 1, "b": 2}' items
# expect: json DD '{"a": 1, "b": 2}' items
# expect: json C '{"a": 1, "b": 2}' items
# expect: copy K <__main__.K object at 0x>
# expect: copy S {'a': 1, 'b': 2} items set a set b
# expect: copy O O({'a': 1, 'b': 2}) items __setitem__ __setitem__
# expect: copy DD DD(<class 'list'>, {'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: copy C C({'b': 2, 'a': 1}) keys __getitem__ __getitem__ update
# expect: deepcopy K <__main__.K object at 0x>
# expect: deepcopy S {'a': 1, 'b': 2} items set a set b
# expect: deepcopy O O({'a': 1, 'b': 2}) items __setitem__ __setitem__
# expect: deepcopy DD DD(<class 'list'>, {'a': 1, 'b': 2}) items __setitem__ __setitem__
# expect: deepcopy C C({'b': 2, 'a': 1}) keys __getitem__ __getitem__ update
# expect: pickle K 'K'
# expect: pickle S 'S' items set a set b
# expect: pickle O 'O' items __setitem__ __setitem__
# expect: pickle DD 'DD' items __setitem__ __setitem__
# expect: pickle C 'C' keys __getitem__ __getitem__ update
# expect: eq K False
# expect: eq S True eq
# expect: eq O True __eq__
# expect: eq DD True
# expect: eq C True
# expect: req K False
# expect: req S True eq
# expect: req O True __eq__
# expect: req DD True
# expect: req C True
# expect: or_ K "TypeError: unsupported operand type(s) for |: 'K' and 'dict'"
# expect: or_ S {'a': 1, 'b': 2, 'c': 1} or keys get a get b
# expect: or_ O O({'a': 1, 'b': 2, 'c': 1}) keys __getitem__ __setitem__ __getitem__ __setitem__ __setitem__
# expect: or_ DD DD(<class 'list'>, {'a': 1, 'b': 2, 'c': 1}) keys __getitem__ __getitem__
# expect: or_ C {'a': 1, 'b': 2, 'c': 1} keys __getitem__ __getitem__
# expect: ror K "TypeError: unsupported operand type(s) for |: 'dict' and 'K'"
# expect: ror S {'c': 1, 'a': 1, 'b': 2} keys get a get b
# expect: ror O O({'c': 1, 'a': 1, 'b': 2}) __setitem__ keys __getitem__ __setitem__ __getitem__ __setitem__
# expect: ror DD DD(<class 'list'>, {'c': 1, 'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: ror C {'c': 1, 'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: proxy K 1 get a
# expect: proxy S 1 get a
# expect: proxy O 1 __getitem__
# expect: proxy DD 1 __getitem__
# expect: proxy C 1 __getitem__
# expect: proxy2 K {'a': 1, 'b': 2} keys get a get b
# expect: proxy2 S {'a': 1, 'b': 2} keys get a get b
# expect: proxy2 O {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: proxy2 DD {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: proxy2 C {'a': 1, 'b': 2} keys __getitem__ __getitem__
# expect: od K OrderedDict({'a': 1, 'b': 2}) keys get a get b
# expect: od S OrderedDict({'a': 1, 'b': 2}) keys get a get b
# expect: od O OrderedDict({'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: od DD OrderedDict({'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: od C OrderedDict({'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: counter K Counter({'a': 1, 'b': 1}) iter
# expect: counter S Counter({'b': 2, 'a': 1}) keys get a get b
# expect: counter O Counter({'b': 2, 'a': 1}) keys __getitem__ __getitem__
# expect: counter DD Counter({'b': 2, 'a': 1}) keys __getitem__ __getitem__
# expect: counter C Counter({'b': 2, 'a': 1}) keys __getitem__ __getitem__
# expect: most K [('a', 1)] iter
# expect: most S [('b', 2)] keys get a get b
# expect: most O [('b', 2)] keys __getitem__ __getitem__
# expect: most DD [('b', 2)] keys __getitem__ __getitem__
# expect: most C [('b', 2)] keys __getitem__ __getitem__
# expect: fromkeys K {'a': None, 'b': None} iter
# expect: fromkeys S {'a': None, 'b': None} iter
# expect: fromkeys O {'a': None, 'b': None} __iter__
# expect: fromkeys DD {'a': None, 'b': None} __iter__
# expect: fromkeys C {'a': None, 'b': None} __iter__
# expect: repr K '<__main__.K object at 0x>'
# expect: repr S "{'a': 1, 'b': 2}"
# expect: repr O "O({'a': 1, 'b': 2})" keys __getitem__ __getitem__
# expect: repr DD "DD(<class 'list'>, {'a': 1, 'b': 2})"
# expect: repr C "C({'b': 2, 'a': 1})" items
# expect: reversed K 'KeyError: 1' len len get 1
# expect: reversed S ['b', 'a'] reversed
# expect: reversed O ['b', 'a']
# expect: reversed DD ['b', 'a']
# expect: reversed C ['b', 'a']
# expect: max K "AttributeError: 'K' object has no attribute 'get'"
# expect: max S 'b' iter get() get()
# expect: max O 'b' __iter__ get get
# expect: max DD 'b' __iter__ get get
# expect: max C 'b' __iter__ get get
# expect: get K "TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'K'
# expect: get S 1
# expect: get O 1
# expect: get DD 1
# expect: get C 1
# expect: geti K (1, 2) get a get b
# expect: geti S (1, 2) get a get b
# expect: geti O (1, 2) __getitem__ __getitem__
# expect: geti DD (1, 2) __getitem__ __getitem__
# expect: geti C (1, 2) __getitem__ __getitem__
# expect: sub K 1 get a
# expect: sub S 1 get a
# expect: sub O 1 __getitem__
# expect: sub DD 1 __getitem__
# expect: sub C 1 __getitem__
# expect: missing K "KeyError: 'q'" get q
# expect: missing S '<q>' get q missing q
# expect: missing O "KeyError: 'q'" __getitem__
# expect: missing DD [] __getitem__ __missing__ __setitem__
# expect: missing C 0 __getitem__ __missing__
# expect: ns K namespace(a=1, b=2) keys get a get b
# expect: ns S namespace(a=1, b=2) keys get a get b
# expect: ns O namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: ns DD namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: ns C namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: ns2 K namespace(a=1, b=2) keys get a get b
# expect: ns2 S namespace(a=1, b=2) keys get a get b
# expect: ns2 O namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: ns2 DD namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: ns2 C namespace(a=1, b=2) keys __getitem__ __getitem__
# expect: typedict K 'TypeError: type.__new__() argument 3 must be dict, not K'
# expect: typedict S 1 keys get a get b
# expect: typedict O 1 keys __getitem__ __getitem__
# expect: typedict DD 1 keys __getitem__ __getitem__
# expect: typedict C 1 keys __getitem__ __getitem__
# expect: userdict K {'a': 1, 'b': 2} keys get a get b
# expect: userdict S {'a': 1, 'b': 2} iter get a get b
# expect: userdict O {'a': 1, 'b': 2} __iter__ __getitem__ __getitem__
# expect: userdict DD {'a': 1, 'b': 2} __iter__ __getitem__ __getitem__
# expect: userdict C {'a': 1, 'b': 2} __iter__ __getitem__ __getitem__
# expect: iter K 'a' iter
# expect: iter S 'a' iter
# expect: iter O 'a' __iter__
# expect: iter DD 'a' __iter__
# expect: iter C 'a' __iter__
# expect: zip K "AttributeError: 'K' object has no attribute 'values'"
# expect: zip S {'a': 1, 'b': 2} values iter
# expect: zip O {'a': 1, 'b': 2} values __iter__
# expect: zip DD {'a': 1, 'b': 2} __iter__
# expect: zip C {'a': 1, 'b': 2} values __iter__
# expect: comp K "AttributeError: 'K' object has no attribute 'items'"
# expect: comp S {'a': 1, 'b': 2} items
# expect: comp O {'a': 1, 'b': 2} items
# expect: comp DD {'a': 1, 'b': 2} items
# expect: comp C {'a': 1, 'b': 2} items
# expect: popitem K "AttributeError: 'K' object has no attribute 'popitem'"
# expect: popitem S ('b', 2)
# expect: popitem O ('b', 2)
# expect: popitem DD ('b', 2)
# expect: popitem C ('b', 2)
# expect: setdefault K "AttributeError: 'K' object has no attribute 'setdefault'"
# expect: setdefault S 1 setdefault
# expect: setdefault O 1 __contains__ __setitem__
# expect: setdefault DD 1
# expect: setdefault C 1
# expect: pop K "AttributeError: 'K' object has no attribute 'pop'"
# expect: pop S 1 pop
# expect: pop O 1 pop
# expect: pop DD 1
# expect: pop C 1
# expect: clear K "AttributeError: 'K' object has no attribute 'clear'"
# expect: clear S None
# expect: clear O None
# expect: clear DD None
# expect: clear C None
# expect: updself K "AttributeError: 'K' object has no attribute 'update'"
# expect: updself S None update
# expect: updself O None update __setitem__
# expect: updself DD None update
# expect: updself C None update update get __setitem__
# expect: updself2 K "AttributeError: 'K' object has no attribute 'update'"
# expect: updself2 S None update
# expect: updself2 O None update __setitem__
# expect: updself2 DD None update
# expect: updself2 C None update get __setitem__
# expect: copym K "AttributeError: 'K' object has no attribute 'copy'"
# expect: copym S {'a': 1, 'b': 2} copy keys get a get b
# expect: copym O O({'a': 1, 'b': 2}) copy __getitem__ __setitem__ __getitem__ __setitem__
# expect: copym DD DD(<class 'list'>, {'a': 1, 'b': 2}) keys __getitem__ __getitem__
# expect: copym C C({'b': 2, 'a': 1}) update keys __getitem__ __getitem__
# expect: viewand K "TypeError: unsupported operand type(s) for &: 'dict_keyiterator' and  keys
# expect: viewand S {'a'} keys
# expect: viewand O {'a'} keys
# expect: viewand DD {'a'} keys
# expect: viewand C {'a'} keys
# expect: viewin K "AttributeError: 'K' object has no attribute 'items'"
# expect: viewin S True items
# expect: viewin O True items
# expect: viewin DD True items
# expect: viewin C True items
# expect: items K "AttributeError: 'K' object has no attribute 'items'"
# expect: items S {'a': 1, 'b': 2} items
# expect: items O {'a': 1, 'b': 2} items
# expect: items DD {'a': 1, 'b': 2} items
# expect: items C {'a': 1, 'b': 2} items
# expect: plus K "TypeError: unsupported operand type(s) for +: 'K' and 'K'"
# expect: plus S "TypeError: unsupported operand type(s) for +: 'S' and 'S'"
# expect: plus O "TypeError: unsupported operand type(s) for +: 'O' and 'O'"
# expect: plus DD "TypeError: unsupported operand type(s) for +: 'DD' and 'DD'"
# expect: plus C Counter({'b': 4, 'a': 2}) items __getitem__ __getitem__ items __contains__ __contains__
# expect: minus K "TypeError: unsupported operand type(s) for -: 'K' and 'K'"
# expect: minus S "TypeError: unsupported operand type(s) for -: 'S' and 'S'"
# expect: minus O "TypeError: unsupported operand type(s) for -: 'O' and 'O'"
# expect: minus DD "TypeError: unsupported operand type(s) for -: 'DD' and 'DD'"
# expect: minus C Counter() items __getitem__ __getitem__ items __contains__ __contains__
# expect: elements K "AttributeError: 'K' object has no attribute 'elements'"
# expect: elements S "AttributeError: 'S' object has no attribute 'elements'"
# expect: elements O "AttributeError: 'O' object has no attribute 'elements'"
# expect: elements DD "AttributeError: 'DD' object has no attribute 'elements'"
# expect: elements C ['a', 'b', 'b'] items
# expect: total K "AttributeError: 'K' object has no attribute 'total'"
# expect: total S "AttributeError: 'S' object has no attribute 'total'"
# expect: total O "AttributeError: 'O' object has no attribute 'total'"
# expect: total DD "AttributeError: 'DD' object has no attribute 'total'"
# expect: total C 3 values
# expect: move K "AttributeError: 'K' object has no attribute 'move_to_end'"
# expect: move S "AttributeError: 'S' object has no attribute 'move_to_end'"
# expect: move O None
# expect: move DD "AttributeError: 'DD' object has no attribute 'move_to_end'"
# expect: move C "AttributeError: 'C' object has no attribute 'move_to_end'"
# expect: subtract K "AttributeError: 'K' object has no attribute 'subtract'"
# expect: subtract S "AttributeError: 'S' object has no attribute 'subtract'"
# expect: subtract O "AttributeError: 'O' object has no attribute 'subtract'"
# expect: subtract DD "AttributeError: 'DD' object has no attribute 'subtract'"
# expect: subtract C None get __setitem__
# expect: ioror K "TypeError: unsupported operand type(s) for |=: 'K' and 'dict'"
# expect: ioror S {'a': 1, 'b': 2, 'z': 1}
# expect: ioror O O({'a': 1, 'b': 2, 'z': 1}) __setitem__
# expect: ioror DD DD(<class 'list'>, {'a': 1, 'b': 2, 'z': 1})
# expect: ioror C C({'b': 2, 'a': 1, 'z': 1}) __getitem__ __missing__ __setitem__ items
# expect: %(a) ValueError incomplete format
# expect: b'%(a)' ValueError incomplete format
# expect: %(a) TypeError format requires a mapping
# expect: b'%(a)' TypeError format requires a mapping
# expect: %(b) KeyError 'b'
# expect: b'%(b)' KeyError b'b'
# expect: %(b) TypeError format requires a mapping
# expect: b'%(b)' TypeError format requires a mapping
# expect: %(a)-5 ValueError incomplete format
# expect: b'%(a)-5' ValueError incomplete format
# expect: %(a)-5 TypeError format requires a mapping
# expect: b'%(a)-5' TypeError format requires a mapping
# expect: %(a ValueError incomplete format key
# expect: b'%(a' ValueError incomplete format key
# expect: %(a TypeError format requires a mapping
# expect: b'%(a' TypeError format requires a mapping
