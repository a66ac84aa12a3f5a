# A read-only mapping is compared as the mapping inside, and says so.
import types

proxy = types.MappingProxyType({1: 2})
print(proxy == {1: 2}, {1: 2} == proxy, proxy == types.MappingProxyType({1: 2}), proxy != {}, proxy == 5)
for compare in (lambda: proxy < proxy, lambda: proxy < {}, lambda: {} < proxy, lambda: proxy >= 5, lambda: 5 > proxy):
    try:
        print(compare())
    except TypeError as error:
        print(error)

# `|` is that of the mappings behind.
import collections, types
class Right:
    def __ror__(self, other): return 'ror', other
proxy = types.MappingProxyType({'b': 2})
for make in (lambda: proxy | collections.UserDict(a=1), lambda: proxy | collections.OrderedDict(a=1), lambda: {'c': 3} | proxy, lambda: proxy | Right(), lambda: proxy.__or__(Right()), lambda: proxy | [1]):
    try: print(repr(make()))
    except TypeError as e: print(e)
# expect: True True True True False
# expect: '>' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '>' not supported between instances of 'dict' and 'dict'
# expect: '>=' not supported between instances of 'dict' and 'int'
# expect: '<' not supported between instances of 'dict' and 'int'
# expect: {'b': 2, 'a': 1}
# expect: OrderedDict({'b': 2, 'a': 1})
# expect: {'c': 3, 'b': 2}
# expect: ('ror', {'b': 2})
# expect: ('ror', {'b': 2})
# expect: unsupported operand type(s) for |: 'dict' and 'list'
