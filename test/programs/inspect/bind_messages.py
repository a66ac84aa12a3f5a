# What bind() and bind_partial() say for many signatures.
import inspect, itertools
def mk(s):
    ns={}; exec(f'def f({s}): pass', ns); return ns['f']
told = {}
sigs=['a, b=1, /, c=2, *, d, e=5','a, /','a=1, /','a, /, b','a, /, **kw','a=1, /, **kw','a, b, /, *args, c','*, k','a, *, k','a=1, *, k','a, *, j=1, k','*args, k','a, b','a, b=2','a, b=2, /, c=3','**kw', 'a, b=0, /, *, k=1']
calls=[((),{}),((1,),{}),((1,2),{}),((1,2,3),{}),((),{'a':1}),((1,),{'a':1}),((1,),{'b':2}),((),{'b':2}),((1,),{'k':1}),((),{'k':1}),((1,),{'d':1}),((),{'a':1,'k':2}),((1,),{'z':1}),((1,2),{'a':3}),((1,2),{'b':3}),((),{'a':1,'b':2})]
for s in sigs:
    sig=inspect.signature(mk(s))
    for a,k in calls:
        for how in ('bind','bind_partial'):
            try: r=getattr(sig,how)(*a,**k)
            except TypeError as e: r=e
            told.setdefault(s, []).append(str(r))
for s, lines in told.items():
    print("(%s)" % s)
    for line in dict.fromkeys(lines): print("  ", line)
# expect: (a, b=1, /, c=2, *, d, e=5)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required argument: 'd'
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    missing a required keyword-only argument: 'd'
# expect:    <BoundArguments (a=1, b=2, c=3)>
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    got some positional-only arguments passed as keyword arguments: 'b'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    <BoundArguments (a=1, d=1)>
# expect:    got an unexpected keyword argument 'z'
# expect:    got an unexpected keyword argument 'b'
# expect: (a, /)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect: (a=1, /)
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    got some positional-only arguments passed as keyword arguments: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect: (a, /, b)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required argument: 'b'
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    too many positional arguments
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    multiple values for argument 'b'
# expect: (a, /, **kw)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    missing a required positional-only argument: 'a'
# expect:    <BoundArguments (a=1, kw={'a': 1})>
# expect:    <BoundArguments (a=1, kw={'b': 2})>
# expect:    <BoundArguments (kw={'b': 2})>
# expect:    <BoundArguments (a=1, kw={'k': 1})>
# expect:    <BoundArguments (kw={'k': 1})>
# expect:    <BoundArguments (a=1, kw={'d': 1})>
# expect:    <BoundArguments (a=1, kw={'z': 1})>
# expect: (a=1, /, **kw)
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    <BoundArguments (kw={'a': 1})>
# expect:    <BoundArguments (a=1, kw={'a': 1})>
# expect:    <BoundArguments (a=1, kw={'b': 2})>
# expect:    <BoundArguments (kw={'b': 2})>
# expect:    <BoundArguments (a=1, kw={'k': 1})>
# expect:    <BoundArguments (kw={'k': 1})>
# expect:    <BoundArguments (a=1, kw={'d': 1})>
# expect:    <BoundArguments (kw={'a': 1, 'k': 2})>
# expect:    <BoundArguments (a=1, kw={'z': 1})>
# expect:    <BoundArguments (kw={'a': 1, 'b': 2})>
# expect: (a, b, /, *args, c)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required argument: 'b'
# expect:    <BoundArguments (a=1)>
# expect:    missing a required argument: 'c'
# expect:    <BoundArguments (a=1, b=2)>
# expect:    <BoundArguments (a=1, b=2, args=(3,))>
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    missing a required positional-only argument: 'b'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    got an unexpected keyword argument 'b'
# expect: (*, k)
# expect:    missing a required keyword-only argument: 'k'
# expect:    <BoundArguments ()>
# expect:    too many positional arguments
# expect:    got an unexpected keyword argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    <BoundArguments (k=1)>
# expect: (a, *, k)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required keyword-only argument: 'k'
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    missing a required argument: 'k'
# expect:    multiple values for argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    <BoundArguments (a=1, k=1)>
# expect:    <BoundArguments (k=1)>
# expect:    got an unexpected keyword argument 'd'
# expect:    <BoundArguments (a=1, k=2)>
# expect:    got an unexpected keyword argument 'z'
# expect: (a=1, *, k)
# expect:    missing a required argument: 'k'
# expect:    <BoundArguments ()>
# expect:    missing a required keyword-only argument: 'k'
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    multiple values for argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    <BoundArguments (a=1, k=1)>
# expect:    <BoundArguments (k=1)>
# expect:    got an unexpected keyword argument 'd'
# expect:    <BoundArguments (a=1, k=2)>
# expect:    got an unexpected keyword argument 'z'
# expect: (a, *, j=1, k)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required argument: 'k'
# expect:    <BoundArguments (a=1)>
# expect:    too many positional arguments
# expect:    multiple values for argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    <BoundArguments (a=1, k=1)>
# expect:    <BoundArguments (k=1)>
# expect:    got an unexpected keyword argument 'd'
# expect:    <BoundArguments (a=1, k=2)>
# expect:    got an unexpected keyword argument 'z'
# expect: (*args, k)
# expect:    missing a required argument: 'k'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (args=(1,))>
# expect:    <BoundArguments (args=(1, 2))>
# expect:    <BoundArguments (args=(1, 2, 3))>
# expect:    got an unexpected keyword argument 'a'
# expect:    got an unexpected keyword argument 'b'
# expect:    <BoundArguments (args=(1,), k=1)>
# expect:    <BoundArguments (k=1)>
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect: (a, b)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    missing a required argument: 'b'
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    too many positional arguments
# expect:    multiple values for argument 'a'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    multiple values for argument 'b'
# expect: (a, b=2)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    too many positional arguments
# expect:    multiple values for argument 'a'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    multiple values for argument 'b'
# expect: (a, b=2, /, c=3)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    <BoundArguments (a=1, b=2, c=3)>
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    got some positional-only arguments passed as keyword arguments: 'b'
# expect:    <BoundArguments (b=2)>
# expect:    got an unexpected keyword argument 'k'
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    got an unexpected keyword argument 'b'
# expect: (**kw)
# expect:    <BoundArguments ()>
# expect:    too many positional arguments
# expect:    <BoundArguments (kw={'a': 1})>
# expect:    <BoundArguments (kw={'b': 2})>
# expect:    <BoundArguments (kw={'k': 1})>
# expect:    <BoundArguments (kw={'a': 1, 'k': 2})>
# expect:    <BoundArguments (kw={'a': 1, 'b': 2})>
# expect: (a, b=0, /, *, k=1)
# expect:    missing a required argument: 'a'
# expect:    <BoundArguments ()>
# expect:    <BoundArguments (a=1)>
# expect:    <BoundArguments (a=1, b=2)>
# expect:    too many positional arguments
# expect:    missing a required positional-only argument: 'a'
# expect:    got an unexpected keyword argument 'a'
# expect:    got some positional-only arguments passed as keyword arguments: 'b'
# expect:    <BoundArguments (b=2)>
# expect:    <BoundArguments (a=1, k=1)>
# expect:    <BoundArguments (k=1)>
# expect:    got an unexpected keyword argument 'd'
# expect:    got an unexpected keyword argument 'z'
# expect:    got an unexpected keyword argument 'b'
