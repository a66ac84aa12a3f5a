# A read-only mapping is compared as the mapping inside, and says so.
import types

proxy = types.MappingProxyType({1: 2})
print(proxy == {1: 2}, {1: 2} == proxy, proxy == types.MappingProxyType({1: 2}), proxy != {}, proxy == 5)
for compare in (lambda: proxy < proxy, lambda: proxy < {}, lambda: {} < proxy, lambda: proxy >= 5, lambda: 5 > proxy):
    try:
        print(compare())
    except TypeError as error:
        print(error)
# expect: True True True True False
# expect: '>' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '>' not supported between instances of 'dict' and 'dict'
# expect: '>=' not supported between instances of 'dict' and 'int'
# expect: '<' not supported between instances of 'dict' and 'int'
