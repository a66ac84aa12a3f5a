# random: the same sequences as CPython for a seed; complaints; subclasses.
import random
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
R=random.Random
for sd in ['1','0','-5','10**30','"abc"','b"xyz"','bytearray(b"q")','True','""','"é"']:
    t(f'[R({sd}).random() for _ in range(2)]'); t(f'R({sd}).getrandbits(100)')
    t(f'R({sd}).randint(1,6)')
r=R(42)
for s in ['r.random()','r.getrandbits(1)','r.getrandbits(32)','r.getrandbits(33)','r.getrandbits(53)','r.getrandbits(54)','r.getrandbits(64)','r.getrandbits(65)','r.getrandbits(0)','r.getrandbits(-1)','r.getrandbits(1.5)',
 'r.randint(1,100)','r.randint(5,5)','r.randint(5,4)','r.randint(1.5,3)','r.randint(1,10**40)','r.randrange(10)','r.randrange(0)','r.randrange(-5)','r.randrange(1,10,3)','r.randrange(10,1,-3)','r.randrange(1,1)','r.randrange(1,10,0)','r.randrange(10,1,3)','r.randrange(1.0)','r.randrange(5,step=2)','r.randrange()','r.randrange("a")',
 'r.choice([1,2,3])','r.choice("abc")','r.choice([])','r.choice(range(100))','r.choice({1:2})','r.choice({1,2})','r.choice(5)','r.choices([1,2,3],k=5)','r.choices("ab",[1,3],k=6)','r.choices("ab",cum_weights=[1,4],k=6)','r.choices("ab",[1,3],cum_weights=[1])','r.choices("ab",[1])','r.choices("ab",[0,0])','r.choices("ab",5)','r.choices([],k=1)','r.choices("ab",[1,float("inf")])','r.choices("ab",[0.5,.25],k=3)',
 'r.sample(range(100),5)','r.sample([1,2,3],3)','r.sample([1,2],3)','r.sample({1,2},1)','r.sample(5,1)','r.sample("abcdef",2)','r.sample(range(10**6),10)','r.sample(["a","b"],counts=[3,2],k=4)','r.sample([1],counts=[1,2],k=1)','r.sample([1],counts=[1.5],k=1)','r.sample([1,2],-1)','r.sample([1,2],k=1.5)','r.sample([],0)','r.sample(range(30),25)','r.sample(range(1000),100)[:5]',
 'r.uniform(1,10)','r.uniform(5,2)','r.uniform(1.5,2)','r.uniform("a",1)','r.triangular()','r.triangular(0,10,2)','r.triangular(1,1,1)','r.triangular(2,5)','r.gauss()','r.gauss(0,1)','r.gauss(10,2)','r.gauss(mu=1,sigma=0)','r.normalvariate()','r.normalvariate(5,3)','r.lognormvariate(0,1)','r.expovariate(2)','r.expovariate()','r.expovariate(0)','r.vonmisesvariate(1,2)','r.vonmisesvariate(0,0)','r.gammavariate(2,3)','r.gammavariate(1,2)','r.gammavariate(0.5,1)','r.gammavariate(0,1)','r.betavariate(2,3)','r.paretovariate(3)','r.weibullvariate(1,2)','r.binomialvariate()','r.binomialvariate(10,.3)','r.binomialvariate(100,.5)','r.binomialvariate(1000,.9)','r.binomialvariate(-1)','r.binomialvariate(5,2)','r.binomialvariate(5,0)','r.binomialvariate(5,1.0)','r.randbytes(5)','r.randbytes(0)','r.randbytes(-1)',
 'len(r.getstate())','r.getstate()[0]','len(r.getstate()[1])','r.getstate()[2]','R([1])','R(None) is not None','random.Random(x=5).random()','r.seed("a",1)','r.random()','r.seed("abc",version=2)','r.random()','r.seed(b"abc",1)','r.random()','r.seed((1,2))','r.setstate((1,2))','r.setstate((3,2))','r.setstate((9,(1,),None))','r.seed(1,2,3)','type(r)','random.SystemRandom().getstate()','0<=random.SystemRandom().random()<1','random.random.__name__','random.choice.__name__','random.__all__']:
    t(s)
st=r.getstate(); a=[r.random() for _ in range(3)]; r.setstate(st); print(a==[r.random() for _ in range(3)])
l=list(range(20)); r.seed(7); r.shuffle(l); print(l)
try: r.shuffle((1,2))
except Exception as e: print(type(e),e)
try: r.shuffle('ab')
except Exception as e: print(type(e),e)
class Mine(R):
    def random(self): return 0.25
m=Mine()
print(m.random(), m.choice([1,2,3,4]), m.randint(1,100), m.uniform(0,10), m.sample(range(10),1), m.choices('abcd',k=3))
class Mine2(R):
    def getrandbits(self,k): return 1
m=Mine2(3)
print(m.random(), m.choice([1,2,3,4]), m.randint(1,100))
class Mine3(R):
    def __init__(self, x): 
        super().__init__(x); self.z=5
    def seed(self, a=None, version=2):
        print('seed', a); super().seed(a)
m=Mine3(3); print(m.random(), m.z)
random.seed(123); print(random.random(), random.randint(1,6), random.choice('abc'), random.gauss(0,1), random.sample(range(10),3))
random.seed(12345)
print([random.randint(0,100) for _ in range(10)], [round(random.uniform(0,1),3) for _ in range(5)])
x=list('abcdef'); random.shuffle(x); print(x)
import itertools
print(sum(random.random() for _ in range(10000)))

# Many bits at once.
import zlib
random.seed(42)
for size in (1, 5, 33, 1000, 1 << 20): print(size, zlib.crc32(random.randbytes(size)))
for size in (255, 256, 257, 100003): print(size, random.getrandbits(size) % 1000003)
# expect: [R(1).random() for _ in range(2)] => [0.13436424411240122, 0.13436424411240122]
# expect: R(1).getrandbits(100) => 1017878568110080782349472477685
# expect: R(1).randint(1,6) => 2
# expect: [R(0).random() for _ in range(2)] => [0.8444218515250481, 0.8444218515250481]
# expect: R(0).getrandbits(100) => 1169245609517217401678349469645
# expect: R(0).randint(1,6) => 4
# expect: [R(-5).random() for _ in range(2)] => [0.6229016948897019, 0.6229016948897019]
# expect: R(-5).getrandbits(100) => 454911232961676339139289971781
# expect: R(-5).randint(1,6) => 5
# expect: [R(10**30).random() for _ in range(2)] => [0.9341508484568806, 0.9341508484568806]
# expect: R(10**30).getrandbits(100) => 120847261954305709384378122886
# expect: R(10**30).randint(1,6) => 4
# expect: [R("abc").random() for _ in range(2)] => [0.7720246314157545, 0.7720246314157545]
# expect: R("abc").getrandbits(100) => 598819852806053506182098937855
# expect: R("abc").randint(1,6) => 5
# expect: [R(b"xyz").random() for _ in range(2)] => [0.9371584003394712, 0.9371584003394712]
# expect: R(b"xyz").getrandbits(100) => 343569798639537224973896228088
# expect: R(b"xyz").randint(1,6) => 3
# expect: [R(bytearray(b"q")).random() for _ in range(2)] => [0.4549104119056959, 0.4549104119056959]
# expect: R(bytearray(b"q")).getrandbits(100) => 20414776266173232666320896550
# expect: R(bytearray(b"q")).randint(1,6) => 4
# expect: [R(True).random() for _ in range(2)] => [0.13436424411240122, 0.13436424411240122]
# expect: R(True).getrandbits(100) => 1017878568110080782349472477685
# expect: R(True).randint(1,6) => 2
# expect: [R("").random() for _ in range(2)] => [0.9602256525641875, 0.9602256525641875]
# expect: R("").getrandbits(100) => 284857882788663042290859727136
# expect: R("").randint(1,6) => 4
# expect: [R("é").random() for _ in range(2)] => [0.9689252893653495, 0.9689252893653495]
# expect: R("é").getrandbits(100) => 112195048585768745495727668421
# expect: R("é").randint(1,6) => 4
# expect: r.random() => 0.6394267984578837
# expect: r.getrandbits(1) => 0
# expect: r.getrandbits(32) => 3184935163
# expect: r.getrandbits(33) => 1181241943
# expect: r.getrandbits(53) => 1256845828445918
# expect: r.getrandbits(54) => 1846388128833705
# expect: r.getrandbits(64) => 13662908291426823533
# expect: r.getrandbits(65) => 10060236952204337488
# expect: r.getrandbits(0) => 0
# expect: r.getrandbits(-1) => ValueError: Cannot convert negative int
# expect: r.getrandbits(1.5) => TypeError: 'float' object cannot be interpreted as an integer
# expect: r.randint(1,100) => 76
# expect: r.randint(5,5) => 5
# expect: r.randint(5,4) => ValueError: empty range in randint(5, 4)
# expect: r.randint(1.5,3) => TypeError: 'float' object cannot be interpreted as an integer
# expect: r.randint(1,10**40) => 2456375216300607559510252504876042086644
# expect: r.randrange(10) => 8
# expect: r.randrange(0) => ValueError: empty range for randrange()
# expect: r.randrange(-5) => ValueError: empty range for randrange()
# expect: r.randrange(1,10,3) => 7
# expect: r.randrange(10,1,-3) => 10
# expect: r.randrange(1,1) => ValueError: empty range in randrange(1, 1)
# expect: r.randrange(1,10,0) => ValueError: zero step for randrange()
# expect: r.randrange(10,1,3) => ValueError: empty range in randrange(10, 1, 3)
# expect: r.randrange(1.0) => TypeError: 'float' object cannot be interpreted as an integer
# expect: r.randrange(5,step=2) => TypeError: Missing a non-None stop argument
# expect: r.randrange() => TypeError: Random.randrange() missing 1 required positional argument: 'start'
# expect: r.randrange("a") => TypeError: 'str' object cannot be interpreted as an integer
# expect: r.choice([1,2,3]) => 3
# expect: r.choice("abc") => 'a'
# expect: r.choice([]) => IndexError: Cannot choose from an empty sequence
# expect: r.choice(range(100)) => 91
# expect: r.choice({1:2}) => KeyError: 0
# expect: r.choice({1,2}) => TypeError: 'set' object is not subscriptable
# expect: r.choice(5) => TypeError: object of type 'int' has no len()
# expect: r.choices([1,2,3],k=5) => [2, 1, 3, 3, 1]
# expect: r.choices("ab",[1,3],k=6) => ['b', 'b', 'a', 'b', 'a', 'b']
# expect: r.choices("ab",cum_weights=[1,4],k=6) => ['b', 'b', 'b', 'a', 'b', 'a']
# expect: r.choices("ab",[1,3],cum_weights=[1]) => TypeError: Cannot specify both weights and cumulative weights
# expect: r.choices("ab",[1]) => ValueError: The number of weights does not match the population
# expect: r.choices("ab",[0,0]) => ValueError: Total of weights must be greater than zero
# expect: r.choices("ab",5) => TypeError: The number of choices must be a keyword argument: k=5
# expect: r.choices([],k=1) => IndexError: list index out of range
# expect: r.choices("ab",[1,float("inf")]) => ValueError: Total of weights must be finite
# expect: r.choices("ab",[0.5,.25],k=3) => ['a', 'a', 'a']
# expect: r.sample(range(100),5) => [46, 73, 24, 90, 8]
# expect: r.sample([1,2,3],3) => [1, 3, 2]
# expect: r.sample([1,2],3) => ValueError: Sample larger than population or is negative
# expect: r.sample({1,2},1) => TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: r.sample(5,1) => TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: r.sample("abcdef",2) => ['a', 'b']
# expect: r.sample(range(10**6),10) => [908573, 105907, 398591, 291476, 475435, 666563, 874628, 382554, 170555, 388162]
# expect: r.sample(["a","b"],counts=[3,2],k=4) => ['a', 'a', 'b', 'b']
# expect: r.sample([1],counts=[1,2],k=1) => ValueError: The number of counts does not match the population
# expect: r.sample([1],counts=[1.5],k=1) => TypeError: Counts must be integers
# expect: r.sample([1,2],-1) => ValueError: Sample larger than population or is negative
# expect: r.sample([1,2],k=1.5) => TypeError: can't multiply sequence by non-int of type 'float'
# expect: r.sample([],0) => []
# expect: r.sample(range(30),25) => [22, 21, 20, 2, 19, 27, 5, 17, 7, 23, 14, 12, 8, 28, 10, 13, 18, 25, 0, 3, 11, 24, 6, 26, 9]
# expect: r.sample(range(1000),100)[:5] => [216, 935, 965, 580, 897]
# expect: r.uniform(1,10) => 5.397451372260531
# expect: r.uniform(5,2) => 4.664396824037315
# expect: r.uniform(1.5,2) => 1.6814903835904667
# expect: r.uniform("a",1) => TypeError: unsupported operand type(s) for -: 'int' and 'str'
# expect: r.triangular() => 0.9143302239521202
# expect: r.triangular(0,10,2) => 6.06833170063525
# expect: r.triangular(1,1,1) => 1
# expect: r.triangular(2,5) => 3.041115827375873
# expect: r.gauss() => -0.36931072432040624
# expect: r.gauss(0,1) => -0.1663507183633265
# expect: r.gauss(10,2) => 9.582547631143767
# expect: r.gauss(mu=1,sigma=0) => 1.0
# expect: r.normalvariate() => -1.886906061821786
# expect: r.normalvariate(5,3) => 5.362031648146825
# expect: r.lognormvariate(0,1) => 4.104256486197387
# expect: r.expovariate(2) => 0.6240476419854295
# expect: r.expovariate() => 0.5091475325446914
# expect: r.expovariate(0) => ZeroDivisionError: division by zero
# expect: r.vonmisesvariate(1,2) => 0.5418216369614298
# expect: r.vonmisesvariate(0,0) => 1.5576369093536
# expect: r.gammavariate(2,3) => 6.798976190353205
# expect: r.gammavariate(1,2) => 0.014433635363494698
# expect: r.gammavariate(0.5,1) => 0.7023127385913117
# expect: r.gammavariate(0,1) => ValueError: gammavariate: alpha and beta must be > 0.0
# expect: r.betavariate(2,3) => 0.40432943697647933
# expect: r.paretovariate(3) => 1.2947119906621989
# expect: r.weibullvariate(1,2) => 1.1335834263556979
# expect: r.binomialvariate() => 0
# expect: r.binomialvariate(10,.3) => 3
# expect: r.binomialvariate(100,.5) => 42
# expect: r.binomialvariate(1000,.9) => 904
# expect: r.binomialvariate(-1) => ValueError: n must be non-negative
# expect: r.binomialvariate(5,2) => ValueError: p must be in the range 0.0 <= p <= 1.0
# expect: r.binomialvariate(5,0) => 0
# expect: r.binomialvariate(5,1.0) => 5
# expect: r.randbytes(5) => b'\xacg$\xdd\xba'
# expect: r.randbytes(0) => b''
# expect: r.randbytes(-1) => ValueError: Cannot convert negative int
# expect: len(r.getstate()) => 3
# expect: r.getstate()[0] => 3
# expect: len(r.getstate()[1]) => 625
# expect: r.getstate()[2] => None
# expect: R([1]) => TypeError: The only supported seed types are:
# expect: None, int, float, str, bytes, and bytearray.
# expect: R(None) is not None => True
# expect: random.Random(x=5).random() => 0.6229016948897019
# expect: r.seed("a",1) => None
# expect: r.random() => 0.8615004237012702
# expect: r.seed("abc",version=2) => None
# expect: r.random() => 0.7720246314157545
# expect: r.seed(b"abc",1) => None
# expect: r.random() => 0.09639374978773074
# expect: r.seed((1,2)) => TypeError: The only supported seed types are:
# expect: None, int, float, str, bytes, and bytearray.
# expect: r.setstate((1,2)) => ValueError: state with version 1 passed to Random.setstate() of version 3
# expect: r.setstate((3,2)) => ValueError: not enough values to unpack (expected 3, got 2)
# expect: r.setstate((9,(1,),None)) => ValueError: state with version 9 passed to Random.setstate() of version 3
# expect: r.seed(1,2,3) => TypeError: Random.seed() takes from 1 to 3 positional arguments but 4 were given
# expect: type(r) => <class 'random.Random'>
# expect: random.SystemRandom().getstate() => NotImplementedError: System entropy source does not have state.
# expect: 0<=random.SystemRandom().random()<1 => True
# expect: random.random.__name__ => 'random'
# expect: random.choice.__name__ => 'choice'
# expect: random.__all__ => ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']
# expect: True
# expect: [17, 15, 11, 18, 7, 6, 19, 3, 14, 0, 9, 5, 16, 8, 13, 2, 1, 12, 4, 10]
# expect: <class 'TypeError'> 'tuple' object does not support item assignment
# expect: <class 'TypeError'> 'str' object does not support item assignment
# expect: 0.25 1 49 2.5 [8] ['b', 'b', 'b']
# expect: 0.23796462709189137 2 2
# expect: seed 3
# expect: 0.23796462709189137 5
# expect: 0.052363598850944326 1 b -0.198260084964999 [0, 6, 5]
# expect: [53, 93, 1, 38, 47, 24, 34, 72, 55, 20] [0.373, 0.874, 0.261, 0.627, 0.612]
# expect: ['d', 'f', 'e', 'a', 'c', 'b']
# expect: 5021.033900551658
# expect: 1 2648514015
# expect: 5 454491183
# expect: 33 1651996257
# expect: 1000 1484728636
# expect: 1048576 818875522
# expect: 255 89064
# expect: 256 762472
# expect: 257 146948
# expect: 100003 413468
