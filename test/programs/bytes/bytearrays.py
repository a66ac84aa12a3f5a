# bytearray: growing, slices, methods, messages.


def run(code):
    names = {}
    try:
        exec(code.replace("@", "\n"), names)
        print(code, "->", names.get("b"), names.get("r"))
    except Exception as error:
        print(code, "->", type(error).__name__, error, names.get("b"))


for line in r"""
b=bytearray(b'abc'); b.append(100)
b=bytearray(b'abc'); b.append(300)
b=bytearray(b'abc'); b.append('a')
b=bytearray(b'abc'); b.append(b'a')
b=bytearray(b'abc'); b.extend(b'xy')
b=bytearray(b'abc'); b.extend([1,2])
b=bytearray(b'abc'); b.extend('xy')
b=bytearray(b'abc'); b.extend(3)
b=bytearray(b'abc'); b.extend([1,300])
b=bytearray(b'abc'); b.extend([1,'a'])
b=bytearray(b'abc'); b.insert(1, 90)
b=bytearray(b'abc'); b.insert(-100, 90)
b=bytearray(b'abc'); r=b.pop()
b=bytearray(b'abc'); r=b.pop(0)
b=bytearray(b'abc'); r=b.pop(9)
b=bytearray(b''); r=b.pop()
b=bytearray(b'abc'); b.remove(98)
b=bytearray(b'abc'); b.remove(1)
b=bytearray(b'abc'); b.remove('a')
b=bytearray(b'abc'); b.reverse()
b=bytearray(b'abc'); b.clear()
b=bytearray(b'abc'); r=b.copy(); b.append(1)
b=bytearray(b'abc'); b[0]=65
b=bytearray(b'abc'); b[0]=300
b=bytearray(b'abc'); b[0]='a'
b=bytearray(b'abc'); b[9]=1
b=bytearray(b'abc'); b['a']=1
b=bytearray(b'abc'); b[1:2]=b'xyz'
b=bytearray(b'abc'); b[1:2]=[1,2]
b=bytearray(b'abc'); b[1:2]='x'
b=bytearray(b'abc'); b[1:2]=5
b=bytearray(b'abcdef'); b[::2]=b'xyz'
b=bytearray(b'abcdef'); b[::2]=b'xy'
b=bytearray(b'abcdef'); b[::-1]=b'123456'
b=bytearray(b'abcdef'); del b[1:3]
b=bytearray(b'abcdef'); del b[::2]
b=bytearray(b'abcdef'); del b[0]
b=bytearray(b'abcdef'); del b[10]
b=bytearray(b'abcdef'); b[2:2]=b
b=bytearray(b'abc'); b+=b'd'
b=bytearray(b'abc'); b+='d'
b=bytearray(b'abc'); b+=[1]
b=bytearray(b'abc'); b*=2
b=bytearray(b'abc'); b.resize(5)
b=bytearray(b'abc'); b.resize(-5)
b=bytearray(3), bytearray('é','utf8'), bytearray([1,2]), bytearray(b'abc')
b=bytearray('abc')
b=bytearray(-1)
b=bytearray([300])
b=bytearray(1.5)
b=bytearray(b'abc')[1:], bytearray(b'abc')[0], bytearray(b'a')*3, 2*bytearray(b'a')
b=bytearray(b'abc')['a']
b=bytearray(b'abc').find(b'c'), bytearray(b'a,b').split(b','), bytearray(b'abc').upper(), bytearray(b'abc').partition(b'b')
b=bytearray(b',').join([b'a',b'b']), bytearray(b'abc').replace(b'a',b'x'), bytearray(b'abc').strip(b'a'), bytearray(b'a').zfill(3)
b=bytearray(b'%d') % 5, bytearray(b'abc').translate(None,b'a'), bytearray(b'ab').hex(), bytearray.fromhex('6162'), bytearray(b'a').decode()
b=bytearray(b'abc') < b'abd', bytearray(b'abc')==b'abc', b'b' in bytearray(b'abc'), len(bytearray(b'abc')), bool(bytearray())
class B(bytearray): pass@b=B(b'abc'); b.x=2; r=b.x, b.copy(), type(b.copy()), type(b[:]), b
b=isinstance(b'a', bytes), bytes.__mro__, issubclass(bytearray, bytes)
""".strip().splitlines():
    run(line)
# expect: b=bytearray(b'abc'); b.append(100) -> bytearray(b'abcd') None
# expect: b=bytearray(b'abc'); b.append(300) -> ValueError byte must be in range(0, 256) bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.append('a') -> TypeError 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.append(b'a') -> TypeError 'bytes' object cannot be interpreted as an integer bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.extend(b'xy') -> bytearray(b'abcxy') None
# expect: b=bytearray(b'abc'); b.extend([1,2]) -> bytearray(b'abc\x01\x02') None
# expect: b=bytearray(b'abc'); b.extend('xy') -> TypeError expected iterable of integers; got: 'str' bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.extend(3) -> TypeError can't extend bytearray with int bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.extend([1,300]) -> ValueError byte must be in range(0, 256) bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.extend([1,'a']) -> TypeError 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.insert(1, 90) -> bytearray(b'aZbc') None
# expect: b=bytearray(b'abc'); b.insert(-100, 90) -> bytearray(b'Zabc') None
# expect: b=bytearray(b'abc'); r=b.pop() -> bytearray(b'ab') 99
# expect: b=bytearray(b'abc'); r=b.pop(0) -> bytearray(b'bc') 97
# expect: b=bytearray(b'abc'); r=b.pop(9) -> IndexError pop index out of range bytearray(b'abc')
# expect: b=bytearray(b''); r=b.pop() -> IndexError pop from empty bytearray bytearray(b'')
# expect: b=bytearray(b'abc'); b.remove(98) -> bytearray(b'ac') None
# expect: b=bytearray(b'abc'); b.remove(1) -> ValueError value not found in bytearray bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.remove('a') -> TypeError 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: b=bytearray(b'abc'); b.reverse() -> bytearray(b'cba') None
# expect: b=bytearray(b'abc'); b.clear() -> bytearray(b'') None
# expect: b=bytearray(b'abc'); r=b.copy(); b.append(1) -> bytearray(b'abc\x01') bytearray(b'abc')
# expect: b=bytearray(b'abc'); b[0]=65 -> bytearray(b'Abc') None
# expect: b=bytearray(b'abc'); b[0]=300 -> ValueError byte must be in range(0, 256) bytearray(b'abc')
# expect: b=bytearray(b'abc'); b[0]='a' -> TypeError 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: b=bytearray(b'abc'); b[9]=1 -> IndexError bytearray index out of range bytearray(b'abc')
# expect: b=bytearray(b'abc'); b['a']=1 -> TypeError bytearray indices must be integers or slices, not str bytearray(b'abc')
# expect: b=bytearray(b'abc'); b[1:2]=b'xyz' -> bytearray(b'axyzc') None
# expect: b=bytearray(b'abc'); b[1:2]=[1,2] -> bytearray(b'a\x01\x02c') None
# expect: b=bytearray(b'abc'); b[1:2]='x' -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abc')
# expect: b=bytearray(b'abc'); b[1:2]=5 -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abc')
# expect: b=bytearray(b'abcdef'); b[::2]=b'xyz' -> bytearray(b'xbydzf') None
# expect: b=bytearray(b'abcdef'); b[::2]=b'xy' -> ValueError attempt to assign bytes of size 2 to extended slice of size 3 bytearray(b'abcdef')
# expect: b=bytearray(b'abcdef'); b[::-1]=b'123456' -> bytearray(b'654321') None
# expect: b=bytearray(b'abcdef'); del b[1:3] -> bytearray(b'adef') None
# expect: b=bytearray(b'abcdef'); del b[::2] -> bytearray(b'bdf') None
# expect: b=bytearray(b'abcdef'); del b[0] -> bytearray(b'bcdef') None
# expect: b=bytearray(b'abcdef'); del b[10] -> IndexError bytearray index out of range bytearray(b'abcdef')
# expect: b=bytearray(b'abcdef'); b[2:2]=b -> bytearray(b'ababcdefcdef') None
# expect: b=bytearray(b'abc'); b+=b'd' -> bytearray(b'abcd') None
# expect: b=bytearray(b'abc'); b+='d' -> TypeError can't concat str to bytearray bytearray(b'abc')
# expect: b=bytearray(b'abc'); b+=[1] -> TypeError can't concat list to bytearray bytearray(b'abc')
# expect: b=bytearray(b'abc'); b*=2 -> bytearray(b'abcabc') None
# expect: b=bytearray(b'abc'); b.resize(5) -> bytearray(b'abc\x00\x00') None
# expect: b=bytearray(b'abc'); b.resize(-5) -> ValueError Can only resize to positive sizes, got -5 bytearray(b'abc')
# expect: b=bytearray(3), bytearray('é','utf8'), bytearray([1,2]), bytearray(b'abc') -> (bytearray(b'\x00\x00\x00'), bytearray(b'\xc3\xa9'), bytearray(b'\x01\x02'), bytearray(b'abc')) None
# expect: b=bytearray('abc') -> TypeError string argument without an encoding None
# expect: b=bytearray(-1) -> ValueError negative count None
# expect: b=bytearray([300]) -> ValueError byte must be in range(0, 256) None
# expect: b=bytearray(1.5) -> TypeError cannot convert 'float' object to bytearray None
# expect: b=bytearray(b'abc')[1:], bytearray(b'abc')[0], bytearray(b'a')*3, 2*bytearray(b'a') -> (bytearray(b'bc'), 97, bytearray(b'aaa'), bytearray(b'aa')) None
# expect: b=bytearray(b'abc')['a'] -> TypeError bytearray indices must be integers or slices, not str None
# expect: b=bytearray(b'abc').find(b'c'), bytearray(b'a,b').split(b','), bytearray(b'abc').upper(), bytearray(b'abc').partition(b'b') -> (2, [bytearray(b'a'), bytearray(b'b')], bytearray(b'ABC'), (bytearray(b'a'), bytearray(b'b'), bytearray(b'c'))) None
# expect: b=bytearray(b',').join([b'a',b'b']), bytearray(b'abc').replace(b'a',b'x'), bytearray(b'abc').strip(b'a'), bytearray(b'a').zfill(3) -> (bytearray(b'a,b'), bytearray(b'xbc'), bytearray(b'bc'), bytearray(b'00a')) None
# expect: b=bytearray(b'%d') % 5, bytearray(b'abc').translate(None,b'a'), bytearray(b'ab').hex(), bytearray.fromhex('6162'), bytearray(b'a').decode() -> (bytearray(b'5'), bytearray(b'bc'), '6162', bytearray(b'ab'), 'a') None
# expect: b=bytearray(b'abc') < b'abd', bytearray(b'abc')==b'abc', b'b' in bytearray(b'abc'), len(bytearray(b'abc')), bool(bytearray()) -> (True, True, True, 3, False) None
# expect: class B(bytearray): pass@b=B(b'abc'); b.x=2; r=b.x, b.copy(), type(b.copy()), type(b[:]), b -> B(b'abc') (2, bytearray(b'abc'), <class 'bytearray'>, <class 'bytearray'>, B(b'abc'))
# expect: b=isinstance(b'a', bytes), bytes.__mro__, issubclass(bytearray, bytes) -> (True, (<class 'bytes'>, <class 'object'>), False) None
