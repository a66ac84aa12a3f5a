# array: machine numbers in a row.
import array
from array import array as A
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
a=A('i',[1,2,3,4,5])
for s in ['a','A("i")','A("d",[1.5,2])','A("w","ab😀")','A("b",b"ab")','A("B",bytearray(b"ab"))','A("i",b"abcd")','A("i",b"abc")','A("i",(1,2))','A("i",range(3))','A("i","abc")','A("z",[1])','A("ii",[1])','A(5)','A("i",[1.5])','A("i",["a"])','A("B",[256])','A("B",[-1])','A("b",[200])','A("H",[70000])','A("Q",[2**64])','A("q",[2**63])','A("f",["a"])','A("d",[1])','A("i",A("d",[1,2]))','A("d",A("i",[1,2]))','A("i",5)','len(a)','a[0]','a[-1]','a[10]','a["x"]','a[1:3]','a[::2]','a[::-1]','a+A("i",[9])','a+A("d",[9])','a+[1]','a*2','2*a','a==A("i",[1,2,3,4,5])','a==A("d",[1,2,3,4,5])','a==[1,2]','a<A("i",[2])','3 in a','a.index(3)','a.index(99)','a.index(3,3)','a.count(1)','a.typecode','a.itemsize','a.tolist()','a.tobytes()','a.buffer_info()[1]','list(a)','hash(a)','bool(A("i"))','memoryview(a)[1]','bytes(A("h",[1]))','a.tounicode()','A("f",[1.1])','A("f",[1e40])','array.typecodes','A("i",[1]).__sizeof__()>0','A("d",[float("nan")])==A("d",[float("nan")])','a.foo','A("i",[True])','sum(a)','max(a)','a.__class_getitem__(int)','struct.unpack("5i",a)','a[1.5]','A("i",[1,2]).pop()','A("i").pop()','A("i",[1]).pop(5)','A("i",[1,2]).remove(3)','A("i",[1])*-1','A("B",[1,2]).tobytes()','A("i",a)','A("i",iter([1,2]))']:
    import struct
    t(s)
b=A('i',[1,2,3])
def st(s):
    try: exec(s); print(s,'=>',b)
    except BaseException as e: print(s,'=>',type(e).__name__+':',e)
for s in ['b.append(4)','b.append("a")','b.extend([5,6])','b.extend(A("d",[1]))','b.extend(A("i",[7]))','b.insert(0,9)','b.insert(-1,8)','b.insert(100,1)','b[0]=5','b[10]=5','b[0]="a"','b[1:3]=A("i",[0,0,0])','b[1:3]=[1]','b[::2]=A("i",[1])','del b[0]','del b[1:3]','del b[::2]','b.reverse()','b.byteswap()','b.byteswap()','b.frombytes(b"\\x01\\0\\0\\0")','b.frombytes(b"abc")','b.fromlist([1,2])','b.fromlist([1,"a"])','b.fromlist((1,))','b+=A("i",[3])','b*=2','b+=[1]','b.remove(1)','b.pop()','b.pop(0)','b.fromunicode("a")','b.clear()','b.x=1','del b.typecode']: st(s)
m=memoryview(b)
try: b.append(1)
except Exception as e: print(type(e),e)
m.release(); b.append(1); print(b)
import io,copy
f=io.BytesIO(); A('h',[1,2]).tofile(f); print(f.getvalue()); f.seek(0); c=A('h'); c.fromfile(f,2); print(c)
try: c.fromfile(f,1)
except Exception as e: print(type(e),e)
print(copy.copy(c),copy.deepcopy(c))
class X(A): pass
print(X('i',[1]))
# expect: a => array('i', [1, 2, 3, 4, 5])
# expect: A("i") => array('i')
# expect: A("d",[1.5,2]) => array('d', [1.5, 2.0])
# expect: A("w","ab😀") => array('w', 'ab😀')
# expect: A("b",b"ab") => array('b', [97, 98])
# expect: A("B",bytearray(b"ab")) => array('B', [97, 98])
# expect: A("i",b"abcd") => array('i', [1684234849])
# expect: A("i",b"abc") => ValueError: bytes length not a multiple of item size
# expect: A("i",(1,2)) => array('i', [1, 2])
# expect: A("i",range(3)) => array('i', [0, 1, 2])
# expect: A("i","abc") => TypeError: cannot use a str to initialize an array with typecode 'i'
# expect: A("z",[1]) => ValueError: bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)
# expect: A("ii",[1]) => TypeError: array() argument 1 must be a unicode character, not a string of length 2
# expect: A(5) => TypeError: array() argument 1 must be a unicode character, not int
# expect: A("i",[1.5]) => TypeError: 'float' object cannot be interpreted as an integer
# expect: A("i",["a"]) => TypeError: 'str' object cannot be interpreted as an integer
# expect: A("B",[256]) => OverflowError: unsigned byte integer is greater than maximum
# expect: A("B",[-1]) => OverflowError: unsigned byte integer is less than minimum
# expect: A("b",[200]) => OverflowError: signed char is greater than maximum
# expect: A("H",[70000]) => OverflowError: unsigned short is greater than maximum
# expect: A("Q",[2**64]) => OverflowError: int too big to convert
# expect: A("q",[2**63]) => OverflowError: int too big to convert
# expect: A("f",["a"]) => TypeError: must be real number, not str
# expect: A("d",[1]) => array('d', [1.0])
# expect: A("i",A("d",[1,2])) => TypeError: 'float' object cannot be interpreted as an integer
# expect: A("d",A("i",[1,2])) => array('d', [1.0, 2.0])
# expect: A("i",5) => TypeError: 'int' object is not iterable
# expect: len(a) => 5
# expect: a[0] => 1
# expect: a[-1] => 5
# expect: a[10] => IndexError: array index out of range
# expect: a["x"] => TypeError: array indices must be integers
# expect: a[1:3] => array('i', [2, 3])
# expect: a[::2] => array('i', [1, 3, 5])
# expect: a[::-1] => array('i', [5, 4, 3, 2, 1])
# expect: a+A("i",[9]) => array('i', [1, 2, 3, 4, 5, 9])
# expect: a+A("d",[9]) => TypeError: bad argument type for built-in operation
# expect: a+[1] => TypeError: can only append array (not "list") to array
# expect: a*2 => array('i', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
# expect: 2*a => array('i', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
# expect: a==A("i",[1,2,3,4,5]) => True
# expect: a==A("d",[1,2,3,4,5]) => True
# expect: a==[1,2] => False
# expect: a<A("i",[2]) => True
# expect: 3 in a => True
# expect: a.index(3) => 2
# expect: a.index(99) => ValueError: array.index(x): x not in array
# expect: a.index(3,3) => ValueError: array.index(x): x not in array
# expect: a.count(1) => 1
# expect: a.typecode => 'i'
# expect: a.itemsize => 4
# expect: a.tolist() => [1, 2, 3, 4, 5]
# expect: a.tobytes() => b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x05\x00\x00\x00'
# expect: a.buffer_info()[1] => 5
# expect: list(a) => [1, 2, 3, 4, 5]
# expect: hash(a) => TypeError: unhashable type: 'array.array'
# expect: bool(A("i")) => False
# expect: memoryview(a)[1] => 2
# expect: bytes(A("h",[1])) => b'\x01\x00'
# expect: a.tounicode() => ValueError: tounicode() may only be called on unicode type arrays ('u' or 'w')
# expect: A("f",[1.1]) => array('f', [1.100000023841858])
# expect: A("f",[1e40]) => array('f', [inf])
# expect: array.typecodes => 'bBuwhHiIlLqQfd'
# expect: A("i",[1]).__sizeof__()>0 => True
# expect: A("d",[float("nan")])==A("d",[float("nan")]) => False
# expect: a.foo => AttributeError: 'array.array' object has no attribute 'foo'
# expect: A("i",[True]) => array('i', [1])
# expect: sum(a) => 15
# expect: max(a) => 5
# expect: a.__class_getitem__(int) => array.array[int]
# expect: struct.unpack("5i",a) => (1, 2, 3, 4, 5)
# expect: a[1.5] => TypeError: array indices must be integers
# expect: A("i",[1,2]).pop() => 2
# expect: A("i").pop() => IndexError: pop from empty array
# expect: A("i",[1]).pop(5) => IndexError: pop index out of range
# expect: A("i",[1,2]).remove(3) => ValueError: array.remove(x): x not in array
# expect: A("i",[1])*-1 => array('i')
# expect: A("B",[1,2]).tobytes() => b'\x01\x02'
# expect: A("i",a) => array('i', [1, 2, 3, 4, 5])
# expect: A("i",iter([1,2])) => array('i', [1, 2])
# expect: b.append(4) => array('i', [1, 2, 3, 4])
# expect: b.append("a") => TypeError: 'str' object cannot be interpreted as an integer
# expect: b.extend([5,6]) => array('i', [1, 2, 3, 4, 5, 6])
# expect: b.extend(A("d",[1])) => TypeError: can only extend with array of same kind
# expect: b.extend(A("i",[7])) => array('i', [1, 2, 3, 4, 5, 6, 7])
# expect: b.insert(0,9) => array('i', [9, 1, 2, 3, 4, 5, 6, 7])
# expect: b.insert(-1,8) => array('i', [9, 1, 2, 3, 4, 5, 6, 8, 7])
# expect: b.insert(100,1) => array('i', [9, 1, 2, 3, 4, 5, 6, 8, 7, 1])
# expect: b[0]=5 => array('i', [5, 1, 2, 3, 4, 5, 6, 8, 7, 1])
# expect: b[10]=5 => IndexError: array assignment index out of range
# expect: b[0]="a" => TypeError: 'str' object cannot be interpreted as an integer
# expect: b[1:3]=A("i",[0,0,0]) => array('i', [5, 0, 0, 0, 3, 4, 5, 6, 8, 7, 1])
# expect: b[1:3]=[1] => TypeError: can only assign array (not "list") to array slice
# expect: b[::2]=A("i",[1]) => ValueError: attempt to assign array of size 1 to extended slice of size 6
# expect: del b[0] => array('i', [0, 0, 0, 3, 4, 5, 6, 8, 7, 1])
# expect: del b[1:3] => array('i', [0, 3, 4, 5, 6, 8, 7, 1])
# expect: del b[::2] => array('i', [3, 5, 8, 1])
# expect: b.reverse() => array('i', [1, 8, 5, 3])
# expect: b.byteswap() => array('i', [16777216, 134217728, 83886080, 50331648])
# expect: b.byteswap() => array('i', [1, 8, 5, 3])
# expect: b.frombytes(b"\x01\0\0\0") => array('i', [1, 8, 5, 3, 1])
# expect: b.frombytes(b"abc") => ValueError: bytes length not a multiple of item size
# expect: b.fromlist([1,2]) => array('i', [1, 8, 5, 3, 1, 1, 2])
# expect: b.fromlist([1,"a"]) => TypeError: 'str' object cannot be interpreted as an integer
# expect: b.fromlist((1,)) => TypeError: arg must be list
# expect: b+=A("i",[3]) => array('i', [1, 8, 5, 3, 1, 1, 2, 3])
# expect: b*=2 => array('i', [1, 8, 5, 3, 1, 1, 2, 3, 1, 8, 5, 3, 1, 1, 2, 3])
# expect: b+=[1] => TypeError: can only extend array with array (not "list")
# expect: b.remove(1) => array('i', [8, 5, 3, 1, 1, 2, 3, 1, 8, 5, 3, 1, 1, 2, 3])
# expect: b.pop() => array('i', [8, 5, 3, 1, 1, 2, 3, 1, 8, 5, 3, 1, 1, 2])
# expect: b.pop(0) => array('i', [5, 3, 1, 1, 2, 3, 1, 8, 5, 3, 1, 1, 2])
# expect: b.fromunicode("a") => ValueError: fromunicode() may only be called on unicode type arrays ('u' or 'w')
# expect: b.clear() => array('i')
# expect: b.x=1 => AttributeError: 'array.array' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: del b.typecode => AttributeError: attribute 'typecode' of 'array.array' objects is not writable
# expect: <class 'BufferError'> cannot resize an array that is exporting buffers
# expect: array('i', [1])
# expect: b'\x01\x00\x02\x00'
# expect: array('h', [1, 2])
# expect: <class 'EOFError'> read() didn't return enough bytes
# expect: array('h', [1, 2]) array('h', [1, 2])
# expect: X('i', [1])
