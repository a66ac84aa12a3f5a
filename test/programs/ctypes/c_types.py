# python: 3.13
# The types of C: numbers, arrays, structures, unions, pointers.
from ctypes import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(c_int(5), c_double(2.5), c_bool(3), c_char(b'a'), c_long(2**70+3), c_ubyte(300), c_int(), c_float(1.5), c_wchar('x'))
t(lambda: c_int('x')); t(lambda: c_int(1.5)); t(lambda: c_double('x')); t(lambda: c_wchar(5)); t(lambda: c_char_p(5.5))
A=c_int*3
a=A(1,2); print(list(a), len(a), a[:], a[-1], A.__name__, A, A._length_, A._type_)
t(lambda: a[3]); t(lambda: A(1,2,3,4)); t(lambda: c_int*-1)
a[0]=9; a[1:3]=[7,8]; print(list(a)); t(lambda: a.__setitem__(slice(0,2),[1]))
class P(Structure): _fields_=[('x',c_int),('y',c_double),('c',c_char),('n',c_int*2)]
p=P(1,2.5,b'z'); print(p.x,p.y,p.c,list(p.n),sizeof(P),P.x,P.y,P.n,alignment(P))
p.n[1]=4; p.x+=1; print(p.x,list(p.n)); t(lambda: P(1,2,b'a',(1,2),5)); t(lambda: P(x=3).x); t(lambda: setattr(p,'x','s')); t(lambda: P(1,x=2))
class Q(Structure): _fields_=[('a',P),('b',P)]
q=Q(p); q.a.x=50; print(q.a.x,p.x,q.b.x,sizeof(Q)); q.b=p; print(q.b.y); t(lambda: setattr(q,'b',5))
class U(Union): _fields_=[('i',c_uint32),('b',c_uint8*4)]
u=U(i=0x01020304); print(list(u.b),sizeof(U))
class B(BigEndianStructure): _fields_=[('h',c_uint16),('w',c_uint32)]
b=B(1,2); print(bytes(b),b.h,sizeof(B))
class K(Structure): _pack_=1; _layout_='ms'; _fields_=[('a',c_char),('i',c_int)]
print(sizeof(K), sizeof(c_int), sizeof(c_long), sizeof(c_void_p), sizeof(a), sizeof(c_size_t))
s=create_string_buffer(b'hello',10); print(s.value,s.raw,len(s),sizeof(s)); s.value=b'hi'; print(s.value,s.raw)
t(lambda: setattr(s,'value',b'x'*11)); print(create_unicode_buffer('ab').value, repr(create_string_buffer(3).raw))
i=c_int(5); pt=pointer(i); print(pt.contents, pt[0], bool(pt), bool(POINTER(c_int)())); pt[0]=7; print(i.value, POINTER(c_int).__name__)
t(lambda: POINTER(c_int)().contents)
class N(Structure): pass
N._fields_=[('v',c_int),('next',POINTER(N))]
n2=N(2); n1=N(1,pointer(n2)); print(n1.next.contents.v, bool(n2.next), sizeof(N))
print(bytes(P.from_buffer_copy(bytes(range(32))).n[0].to_bytes(4,'little')))
ba=bytearray(8); c=c_int.from_buffer(ba,4); c.value=258; print(ba); t(lambda: c_int.from_buffer(b'abcd')); t(lambda: c_long.from_buffer(bytearray(3)))
print(c_int64 is c_long, c_int(3).value==3, c_int(0) == c_int(0), bool(c_int(0)), isinstance(c_int(1), c_int))
class S(c_int): pass
print(S(3).value, type(S(3)).__name__)
import pickle; print(pickle.loads(pickle.dumps(c_int(4))), list(pickle.loads(pickle.dumps(P(1,2.0,b'q',(5,6)))).n))
f=CFUNCTYPE(c_int,c_int,c_int)(lambda a,b:a+b); print(f(1,2))
m=(c_int*3)(*range(3)); print(sum(m), max(m), 2 in m); memset(m,0,8); print(list(m)); print(list((c_double*2)(1,2)), bytes((c_short*2)(1,2)), memoryview(m).nbytes)
# expect: c_int(5) c_double(2.5) c_bool(True) c_char(b'a') c_long(3) c_ubyte(44) c_int(0) c_float(1.5) c_wchar('x')
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError must be real number, not str
# expect: TypeError unicode string expected instead of int instance
# expect: TypeError bytes or integer address expected instead of float instance
# expect: [1, 2, 0] 3 [1, 2, 0] 0 c_int_Array_3 <class '__main__.c_int_Array_3'> 3 <class 'ctypes.c_int'>
# expect: IndexError invalid index
# expect: IndexError invalid index
# expect: ValueError Array length must be >= 0, not -1
# expect: [9, 7, 8]
# expect: ValueError Can only assign sequence of same size
# expect: 1 2.5 b'z' [0, 0] 32 <Field type=c_int, ofs=0, size=4> <Field type=c_double, ofs=8, size=8> <Field type=c_int_Array_2, ofs=20, size=8> 8
# expect: 2 [0, 4]
# expect: TypeError too many initializers
# expect: 3
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError duplicate values for field 'x'
# expect: 50 2 0 64
# expect: 2.5
# expect: TypeError expected P instance, got int
# expect: [4, 3, 2, 1] 4
# expect: b'\x00\x01\x00\x00\x00\x00\x00\x02' 1 8
# expect: 5 4 8 8 12 8
# expect: b'hello' b'hello\x00\x00\x00\x00\x00' 10 10
# expect: b'hi' b'hi\x00lo\x00\x00\x00\x00\x00'
# expect: ValueError byte string too long
# expect: ab b'\x00\x00\x00'
# expect: c_int(5) 5 True False
# expect: 7 LP_c_int
# expect: ValueError NULL pointer access
# expect: 2 False 16
# expect: b'\x14\x15\x16\x17'
# expect: bytearray(b'\x00\x00\x00\x00\x02\x01\x00\x00')
# expect: TypeError underlying buffer is not writable
# expect: ValueError Buffer size too small (3 instead of at least 8 bytes)
# expect: True True False False True
# expect: 3 S
# expect: c_int(4) [5, 6]
# expect: 3
# expect: 3 2 True
# expect: [0, 0, 2]
# expect: [1.0, 2.0] b'\x01\x00\x02\x00' 12
