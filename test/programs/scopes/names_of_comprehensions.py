# A name of one comprehension is not a local of the function: the next one reads the global.
x = 'g'; a = [1, 2]
def f():
    [x for x in a]
    y = [x for _ in a]
    return y
print(f())
class C:
    n = 3
    fs = [lambda: i for i in range(2)]
    def who(self): return __class__.__name__
print([g() for g in C.fs], C().who())
# expect: ['g', 'g']
# expect: [1, 1] C
