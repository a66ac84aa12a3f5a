# struct: every format, every byte order, complaints.
# python: 3.13
import struct
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
vals={'b':['1','-128','127','128','-129','1.5','"a"'],'B':['255','256','-1'],'h':['32767','32768'],'H':['65535','65536'],'i':['2147483647','2147483648','-2147483649'],'I':['4294967295','4294967296','-1'],'l':['5','9223372036854775807'],'L':['5','18446744073709551616'],'q':['-5','9223372036854775808'],'Q':['5','-1','18446744073709551616'],'n':['5'],'N':['5'],'P':['5','-5'],'f':['1.5','1e39','float("nan")','1','"a"','-0.0','float("inf")'],'d':['1.5','1e308','"x"'],'e':['1.5','65504.0','65520.0','1e-8','float("inf")'],'?':['True','0','5','""','"a"'],'c':['b"a"','b"ab"','5','"a"'],'s':['b"a"','"a"','5'],'p':['b"a"'],'x':['1']}
for f in vals:
    for v in vals[f]:
        for o in ('','<','>','=','!','@'):
            t(f'struct.pack("{o}{f}",{v})')
for s in ['struct.pack("3s",b"abcdef")','struct.pack("5s",b"abc")','struct.pack("5p",b"abcdef")','struct.pack("0s",b"a")','struct.pack("0p",b"a")','struct.pack("3i",1,2,3)','struct.pack("3i",1,2)','struct.pack("i",1,2)','struct.pack("")','struct.pack("xxh",1)','struct.pack("bi",1,2)','struct.pack("<bi",1,2)','struct.pack("bq",1,2)','struct.pack("b0i",1)','struct.pack("b0q",1)','struct.calcsize("bi")','struct.calcsize("ib")','struct.calcsize("=ib")','struct.calcsize("qhb0q")','struct.calcsize("3s2x4H")','struct.calcsize("z")','struct.calcsize("3")','struct.calcsize("i 3h")','struct.calcsize(" <i")','struct.calcsize("<i<h")','struct.calcsize("<n")','struct.calcsize("<P")','struct.calcsize("99999999999999999999i")','struct.calcsize(b"ih")','struct.calcsize(5)','struct.pack("é",1)','struct.pack(5,1)','struct.pack()',
 'struct.unpack("i",b"abcd")','struct.unpack("i",b"abc")','struct.unpack("<ih",b"abcdef")','struct.unpack("3s",b"abc")','struct.unpack("5p",b"\\x03abcd")','struct.unpack("?c",b"\\x02a")','struct.unpack("e",b"\\x00\\x3e")','struct.unpack("f",b"\\x00\\x00\\xc0\\x3f")','struct.unpack(">d",bytes(8))','struct.unpack("<q",b"\\xff"*8)','struct.unpack("<Q",b"\\xff"*8)','struct.unpack("",b"")','struct.unpack("x",b"a")','struct.unpack("i","abcd")','struct.unpack("2H",bytearray(b"abcd"))','struct.unpack_from("h",b"abcdef",2)','struct.unpack_from("h",b"abc",2)','struct.unpack_from("h",b"abcdef",-2)','struct.unpack_from("h",b"abcdef",-1)','struct.unpack_from("h",b"abcdef",-9)','struct.unpack_from("h",b"abcdef",offset=4)','struct.unpack_from("h",buffer=b"ab")','list(struct.iter_unpack("h",b"abcdef"))','list(struct.iter_unpack("h",b"abc"))','list(struct.iter_unpack("",b"abc"))','struct.Struct("ih")','struct.Struct("ih").size','struct.Struct("ih").format','struct.Struct(b"ih").format','struct.Struct("<i").pack(5)','struct.Struct("<i").unpack(b"abcd")','struct.Struct("<i").pack("a")','struct.Struct("z")','struct.Struct("<i").pack()','struct.error','struct.Struct("i").unpack_from(b"abcdefgh",4)','struct.Struct("i").pack_into(bytearray(8),4,5)','struct.unpack("=?",b"\\x00")','struct.pack("<?",[])', 'struct.pack(">e",0.1)','struct.unpack("<e",b"\\x01\\x00")','struct.pack("2c",b"a",b"b")','struct.pack("b",True)','struct.unpack("i",5)']:
    t(s)
b=bytearray(10)
for s in ['struct.pack_into("<h",b,2,258)','b','struct.pack_into("<h",b,9,258)','struct.pack_into("<h",b,-2,7)','b','struct.pack_into("<h",b,-1,7)','struct.pack_into("<h",b,-20,7)','struct.pack_into("<h",b"aa",0,7)','struct.pack_into("<h",b)','struct.pack_into("<h",b,"a",1)','struct.pack_into("<h",b,0)']: t(s)
# expect: struct.pack("b",1) => b'\x01'
# expect: struct.pack("<b",1) => b'\x01'
# expect: struct.pack(">b",1) => b'\x01'
# expect: struct.pack("=b",1) => b'\x01'
# expect: struct.pack("!b",1) => b'\x01'
# expect: struct.pack("@b",1) => b'\x01'
# expect: struct.pack("b",-128) => b'\x80'
# expect: struct.pack("<b",-128) => b'\x80'
# expect: struct.pack(">b",-128) => b'\x80'
# expect: struct.pack("=b",-128) => b'\x80'
# expect: struct.pack("!b",-128) => b'\x80'
# expect: struct.pack("@b",-128) => b'\x80'
# expect: struct.pack("b",127) => b'\x7f'
# expect: struct.pack("<b",127) => b'\x7f'
# expect: struct.pack(">b",127) => b'\x7f'
# expect: struct.pack("=b",127) => b'\x7f'
# expect: struct.pack("!b",127) => b'\x7f'
# expect: struct.pack("@b",127) => b'\x7f'
# expect: struct.pack("b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("<b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack(">b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("=b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("!b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("@b",128) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("<b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack(">b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("=b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("!b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("@b",-129) => error: 'b' format requires -128 <= number <= 127
# expect: struct.pack("b",1.5) => error: required argument is not an integer
# expect: struct.pack("<b",1.5) => error: required argument is not an integer
# expect: struct.pack(">b",1.5) => error: required argument is not an integer
# expect: struct.pack("=b",1.5) => error: required argument is not an integer
# expect: struct.pack("!b",1.5) => error: required argument is not an integer
# expect: struct.pack("@b",1.5) => error: required argument is not an integer
# expect: struct.pack("b","a") => error: required argument is not an integer
# expect: struct.pack("<b","a") => error: required argument is not an integer
# expect: struct.pack(">b","a") => error: required argument is not an integer
# expect: struct.pack("=b","a") => error: required argument is not an integer
# expect: struct.pack("!b","a") => error: required argument is not an integer
# expect: struct.pack("@b","a") => error: required argument is not an integer
# expect: struct.pack("B",255) => b'\xff'
# expect: struct.pack("<B",255) => b'\xff'
# expect: struct.pack(">B",255) => b'\xff'
# expect: struct.pack("=B",255) => b'\xff'
# expect: struct.pack("!B",255) => b'\xff'
# expect: struct.pack("@B",255) => b'\xff'
# expect: struct.pack("B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("<B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack(">B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("=B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("!B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("@B",256) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("<B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack(">B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("=B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("!B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("@B",-1) => error: 'B' format requires 0 <= number <= 255
# expect: struct.pack("h",32767) => b'\xff\x7f'
# expect: struct.pack("<h",32767) => b'\xff\x7f'
# expect: struct.pack(">h",32767) => b'\x7f\xff'
# expect: struct.pack("=h",32767) => b'\xff\x7f'
# expect: struct.pack("!h",32767) => b'\x7f\xff'
# expect: struct.pack("@h",32767) => b'\xff\x7f'
# expect: struct.pack("h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack("<h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack(">h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack("=h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack("!h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack("@h",32768) => error: 'h' format requires -32768 <= number <= 32767
# expect: struct.pack("H",65535) => b'\xff\xff'
# expect: struct.pack("<H",65535) => b'\xff\xff'
# expect: struct.pack(">H",65535) => b'\xff\xff'
# expect: struct.pack("=H",65535) => b'\xff\xff'
# expect: struct.pack("!H",65535) => b'\xff\xff'
# expect: struct.pack("@H",65535) => b'\xff\xff'
# expect: struct.pack("H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack("<H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack(">H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack("=H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack("!H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack("@H",65536) => error: 'H' format requires 0 <= number <= 65535
# expect: struct.pack("i",2147483647) => b'\xff\xff\xff\x7f'
# expect: struct.pack("<i",2147483647) => b'\xff\xff\xff\x7f'
# expect: struct.pack(">i",2147483647) => b'\x7f\xff\xff\xff'
# expect: struct.pack("=i",2147483647) => b'\xff\xff\xff\x7f'
# expect: struct.pack("!i",2147483647) => b'\x7f\xff\xff\xff'
# expect: struct.pack("@i",2147483647) => b'\xff\xff\xff\x7f'
# expect: struct.pack("i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("<i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack(">i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("=i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("!i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("@i",2147483648) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("<i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack(">i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("=i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("!i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("@i",-2147483649) => error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack("<I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack(">I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack("=I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack("!I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack("@I",4294967295) => b'\xff\xff\xff\xff'
# expect: struct.pack("I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("<I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack(">I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("=I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("!I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("@I",4294967296) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("<I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack(">I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("=I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("!I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("@I",-1) => error: 'I' format requires 0 <= number <= 4294967295
# expect: struct.pack("l",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<l",5) => b'\x05\x00\x00\x00'
# expect: struct.pack(">l",5) => b'\x00\x00\x00\x05'
# expect: struct.pack("=l",5) => b'\x05\x00\x00\x00'
# expect: struct.pack("!l",5) => b'\x00\x00\x00\x05'
# expect: struct.pack("@l",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("l",9223372036854775807) => b'\xff\xff\xff\xff\xff\xff\xff\x7f'
# expect: struct.pack("<l",9223372036854775807) => error: 'l' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack(">l",9223372036854775807) => error: 'l' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("=l",9223372036854775807) => error: 'l' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("!l",9223372036854775807) => error: 'l' format requires -2147483648 <= number <= 2147483647
# expect: struct.pack("@l",9223372036854775807) => b'\xff\xff\xff\xff\xff\xff\xff\x7f'
# expect: struct.pack("L",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<L",5) => b'\x05\x00\x00\x00'
# expect: struct.pack(">L",5) => b'\x00\x00\x00\x05'
# expect: struct.pack("=L",5) => b'\x05\x00\x00\x00'
# expect: struct.pack("!L",5) => b'\x00\x00\x00\x05'
# expect: struct.pack("@L",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("L",18446744073709551616) => error: 'L' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("<L",18446744073709551616) => error: 'L' format requires 0 <= number <= 4294967295
# expect: struct.pack(">L",18446744073709551616) => error: 'L' format requires 0 <= number <= 4294967295
# expect: struct.pack("=L",18446744073709551616) => error: 'L' format requires 0 <= number <= 4294967295
# expect: struct.pack("!L",18446744073709551616) => error: 'L' format requires 0 <= number <= 4294967295
# expect: struct.pack("@L",18446744073709551616) => error: 'L' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("q",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack("<q",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack(">q",-5) => b'\xff\xff\xff\xff\xff\xff\xff\xfb'
# expect: struct.pack("=q",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack("!q",-5) => b'\xff\xff\xff\xff\xff\xff\xff\xfb'
# expect: struct.pack("@q",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack("q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack("<q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack(">q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack("=q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack("!q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack("@q",9223372036854775808) => error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: struct.pack("Q",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<Q",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack(">Q",5) => b'\x00\x00\x00\x00\x00\x00\x00\x05'
# expect: struct.pack("=Q",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("!Q",5) => b'\x00\x00\x00\x00\x00\x00\x00\x05'
# expect: struct.pack("@Q",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("<Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack(">Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("=Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("!Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("@Q",-1) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("<Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack(">Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("=Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("!Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("@Q",18446744073709551616) => error: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: struct.pack("n",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<n",5) => error: bad char in struct format
# expect: struct.pack(">n",5) => error: bad char in struct format
# expect: struct.pack("=n",5) => error: bad char in struct format
# expect: struct.pack("!n",5) => error: bad char in struct format
# expect: struct.pack("@n",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("N",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<N",5) => error: bad char in struct format
# expect: struct.pack(">N",5) => error: bad char in struct format
# expect: struct.pack("=N",5) => error: bad char in struct format
# expect: struct.pack("!N",5) => error: bad char in struct format
# expect: struct.pack("@N",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("P",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("<P",5) => error: bad char in struct format
# expect: struct.pack(">P",5) => error: bad char in struct format
# expect: struct.pack("=P",5) => error: bad char in struct format
# expect: struct.pack("!P",5) => error: bad char in struct format
# expect: struct.pack("@P",5) => b'\x05\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("P",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack("<P",-5) => error: bad char in struct format
# expect: struct.pack(">P",-5) => error: bad char in struct format
# expect: struct.pack("=P",-5) => error: bad char in struct format
# expect: struct.pack("!P",-5) => error: bad char in struct format
# expect: struct.pack("@P",-5) => b'\xfb\xff\xff\xff\xff\xff\xff\xff'
# expect: struct.pack("f",1.5) => b'\x00\x00\xc0?'
# expect: struct.pack("<f",1.5) => b'\x00\x00\xc0?'
# expect: struct.pack(">f",1.5) => b'?\xc0\x00\x00'
# expect: struct.pack("=f",1.5) => b'\x00\x00\xc0?'
# expect: struct.pack("!f",1.5) => b'?\xc0\x00\x00'
# expect: struct.pack("@f",1.5) => b'\x00\x00\xc0?'
# expect: struct.pack("f",1e39) => b'\x00\x00\x80\x7f'
# expect: struct.pack("<f",1e39) => OverflowError: float too large to pack with f format
# expect: struct.pack(">f",1e39) => OverflowError: float too large to pack with f format
# expect: struct.pack("=f",1e39) => OverflowError: float too large to pack with f format
# expect: struct.pack("!f",1e39) => OverflowError: float too large to pack with f format
# expect: struct.pack("@f",1e39) => b'\x00\x00\x80\x7f'
# expect: struct.pack("f",float("nan")) => b'\x00\x00\xc0\x7f'
# expect: struct.pack("<f",float("nan")) => b'\x00\x00\xc0\x7f'
# expect: struct.pack(">f",float("nan")) => b'\x7f\xc0\x00\x00'
# expect: struct.pack("=f",float("nan")) => b'\x00\x00\xc0\x7f'
# expect: struct.pack("!f",float("nan")) => b'\x7f\xc0\x00\x00'
# expect: struct.pack("@f",float("nan")) => b'\x00\x00\xc0\x7f'
# expect: struct.pack("f",1) => b'\x00\x00\x80?'
# expect: struct.pack("<f",1) => b'\x00\x00\x80?'
# expect: struct.pack(">f",1) => b'?\x80\x00\x00'
# expect: struct.pack("=f",1) => b'\x00\x00\x80?'
# expect: struct.pack("!f",1) => b'?\x80\x00\x00'
# expect: struct.pack("@f",1) => b'\x00\x00\x80?'
# expect: struct.pack("f","a") => error: required argument is not a float
# expect: struct.pack("<f","a") => error: required argument is not a float
# expect: struct.pack(">f","a") => error: required argument is not a float
# expect: struct.pack("=f","a") => error: required argument is not a float
# expect: struct.pack("!f","a") => error: required argument is not a float
# expect: struct.pack("@f","a") => error: required argument is not a float
# expect: struct.pack("f",-0.0) => b'\x00\x00\x00\x80'
# expect: struct.pack("<f",-0.0) => b'\x00\x00\x00\x80'
# expect: struct.pack(">f",-0.0) => b'\x80\x00\x00\x00'
# expect: struct.pack("=f",-0.0) => b'\x00\x00\x00\x80'
# expect: struct.pack("!f",-0.0) => b'\x80\x00\x00\x00'
# expect: struct.pack("@f",-0.0) => b'\x00\x00\x00\x80'
# expect: struct.pack("f",float("inf")) => b'\x00\x00\x80\x7f'
# expect: struct.pack("<f",float("inf")) => b'\x00\x00\x80\x7f'
# expect: struct.pack(">f",float("inf")) => b'\x7f\x80\x00\x00'
# expect: struct.pack("=f",float("inf")) => b'\x00\x00\x80\x7f'
# expect: struct.pack("!f",float("inf")) => b'\x7f\x80\x00\x00'
# expect: struct.pack("@f",float("inf")) => b'\x00\x00\x80\x7f'
# expect: struct.pack("d",1.5) => b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: struct.pack("<d",1.5) => b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: struct.pack(">d",1.5) => b'?\xf8\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("=d",1.5) => b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: struct.pack("!d",1.5) => b'?\xf8\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("@d",1.5) => b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: struct.pack("d",1e308) => b'\xa0\xc8\xeb\x85\xf3\xcc\xe1\x7f'
# expect: struct.pack("<d",1e308) => b'\xa0\xc8\xeb\x85\xf3\xcc\xe1\x7f'
# expect: struct.pack(">d",1e308) => b'\x7f\xe1\xcc\xf3\x85\xeb\xc8\xa0'
# expect: struct.pack("=d",1e308) => b'\xa0\xc8\xeb\x85\xf3\xcc\xe1\x7f'
# expect: struct.pack("!d",1e308) => b'\x7f\xe1\xcc\xf3\x85\xeb\xc8\xa0'
# expect: struct.pack("@d",1e308) => b'\xa0\xc8\xeb\x85\xf3\xcc\xe1\x7f'
# expect: struct.pack("d","x") => error: required argument is not a float
# expect: struct.pack("<d","x") => error: required argument is not a float
# expect: struct.pack(">d","x") => error: required argument is not a float
# expect: struct.pack("=d","x") => error: required argument is not a float
# expect: struct.pack("!d","x") => error: required argument is not a float
# expect: struct.pack("@d","x") => error: required argument is not a float
# expect: struct.pack("e",1.5) => b'\x00>'
# expect: struct.pack("<e",1.5) => b'\x00>'
# expect: struct.pack(">e",1.5) => b'>\x00'
# expect: struct.pack("=e",1.5) => b'\x00>'
# expect: struct.pack("!e",1.5) => b'>\x00'
# expect: struct.pack("@e",1.5) => b'\x00>'
# expect: struct.pack("e",65504.0) => b'\xff{'
# expect: struct.pack("<e",65504.0) => b'\xff{'
# expect: struct.pack(">e",65504.0) => b'{\xff'
# expect: struct.pack("=e",65504.0) => b'\xff{'
# expect: struct.pack("!e",65504.0) => b'{\xff'
# expect: struct.pack("@e",65504.0) => b'\xff{'
# expect: struct.pack("e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack("<e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack(">e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack("=e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack("!e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack("@e",65520.0) => OverflowError: float too large to pack with e format
# expect: struct.pack("e",1e-8) => b'\x00\x00'
# expect: struct.pack("<e",1e-8) => b'\x00\x00'
# expect: struct.pack(">e",1e-8) => b'\x00\x00'
# expect: struct.pack("=e",1e-8) => b'\x00\x00'
# expect: struct.pack("!e",1e-8) => b'\x00\x00'
# expect: struct.pack("@e",1e-8) => b'\x00\x00'
# expect: struct.pack("e",float("inf")) => b'\x00|'
# expect: struct.pack("<e",float("inf")) => b'\x00|'
# expect: struct.pack(">e",float("inf")) => b'|\x00'
# expect: struct.pack("=e",float("inf")) => b'\x00|'
# expect: struct.pack("!e",float("inf")) => b'|\x00'
# expect: struct.pack("@e",float("inf")) => b'\x00|'
# expect: struct.pack("?",True) => b'\x01'
# expect: struct.pack("<?",True) => b'\x01'
# expect: struct.pack(">?",True) => b'\x01'
# expect: struct.pack("=?",True) => b'\x01'
# expect: struct.pack("!?",True) => b'\x01'
# expect: struct.pack("@?",True) => b'\x01'
# expect: struct.pack("?",0) => b'\x00'
# expect: struct.pack("<?",0) => b'\x00'
# expect: struct.pack(">?",0) => b'\x00'
# expect: struct.pack("=?",0) => b'\x00'
# expect: struct.pack("!?",0) => b'\x00'
# expect: struct.pack("@?",0) => b'\x00'
# expect: struct.pack("?",5) => b'\x01'
# expect: struct.pack("<?",5) => b'\x01'
# expect: struct.pack(">?",5) => b'\x01'
# expect: struct.pack("=?",5) => b'\x01'
# expect: struct.pack("!?",5) => b'\x01'
# expect: struct.pack("@?",5) => b'\x01'
# expect: struct.pack("?","") => b'\x00'
# expect: struct.pack("<?","") => b'\x00'
# expect: struct.pack(">?","") => b'\x00'
# expect: struct.pack("=?","") => b'\x00'
# expect: struct.pack("!?","") => b'\x00'
# expect: struct.pack("@?","") => b'\x00'
# expect: struct.pack("?","a") => b'\x01'
# expect: struct.pack("<?","a") => b'\x01'
# expect: struct.pack(">?","a") => b'\x01'
# expect: struct.pack("=?","a") => b'\x01'
# expect: struct.pack("!?","a") => b'\x01'
# expect: struct.pack("@?","a") => b'\x01'
# expect: struct.pack("c",b"a") => b'a'
# expect: struct.pack("<c",b"a") => b'a'
# expect: struct.pack(">c",b"a") => b'a'
# expect: struct.pack("=c",b"a") => b'a'
# expect: struct.pack("!c",b"a") => b'a'
# expect: struct.pack("@c",b"a") => b'a'
# expect: struct.pack("c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack("<c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack(">c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack("=c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack("!c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack("@c",b"ab") => error: char format requires a bytes object of length 1
# expect: struct.pack("c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack("<c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack(">c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack("=c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack("!c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack("@c",5) => error: char format requires a bytes object of length 1
# expect: struct.pack("c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack("<c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack(">c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack("=c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack("!c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack("@c","a") => error: char format requires a bytes object of length 1
# expect: struct.pack("s",b"a") => b'a'
# expect: struct.pack("<s",b"a") => b'a'
# expect: struct.pack(">s",b"a") => b'a'
# expect: struct.pack("=s",b"a") => b'a'
# expect: struct.pack("!s",b"a") => b'a'
# expect: struct.pack("@s",b"a") => b'a'
# expect: struct.pack("s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack("<s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack(">s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack("=s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack("!s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack("@s","a") => error: argument for 's' must be a bytes object
# expect: struct.pack("s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack("<s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack(">s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack("=s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack("!s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack("@s",5) => error: argument for 's' must be a bytes object
# expect: struct.pack("p",b"a") => b'\x00'
# expect: struct.pack("<p",b"a") => b'\x00'
# expect: struct.pack(">p",b"a") => b'\x00'
# expect: struct.pack("=p",b"a") => b'\x00'
# expect: struct.pack("!p",b"a") => b'\x00'
# expect: struct.pack("@p",b"a") => b'\x00'
# expect: struct.pack("x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack("<x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack(">x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack("=x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack("!x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack("@x",1) => error: pack expected 0 items for packing (got 1)
# expect: struct.pack("3s",b"abcdef") => b'abc'
# expect: struct.pack("5s",b"abc") => b'abc\x00\x00'
# expect: struct.pack("5p",b"abcdef") => b'\x04abcd'
# expect: struct.pack("0s",b"a") => b''
# expect: struct.pack("0p",b"a") => b''
# expect: struct.pack("3i",1,2,3) => b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00'
# expect: struct.pack("3i",1,2) => error: pack expected 3 items for packing (got 2)
# expect: struct.pack("i",1,2) => error: pack expected 1 items for packing (got 2)
# expect: struct.pack("") => b''
# expect: struct.pack("xxh",1) => b'\x00\x00\x01\x00'
# expect: struct.pack("bi",1,2) => b'\x01\x00\x00\x00\x02\x00\x00\x00'
# expect: struct.pack("<bi",1,2) => b'\x01\x02\x00\x00\x00'
# expect: struct.pack("bq",1,2) => b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.pack("b0i",1) => b'\x01\x00\x00\x00'
# expect: struct.pack("b0q",1) => b'\x01\x00\x00\x00\x00\x00\x00\x00'
# expect: struct.calcsize("bi") => 8
# expect: struct.calcsize("ib") => 5
# expect: struct.calcsize("=ib") => 5
# expect: struct.calcsize("qhb0q") => 16
# expect: struct.calcsize("3s2x4H") => 14
# expect: struct.calcsize("z") => error: bad char in struct format
# expect: struct.calcsize("3") => error: repeat count given without format specifier
# expect: struct.calcsize("i 3h") => 10
# expect: struct.calcsize(" <i") => error: bad char in struct format
# expect: struct.calcsize("<i<h") => error: bad char in struct format
# expect: struct.calcsize("<n") => error: bad char in struct format
# expect: struct.calcsize("<P") => error: bad char in struct format
# expect: struct.calcsize("99999999999999999999i") => error: total struct size too long
# expect: struct.calcsize(b"ih") => 6
# expect: struct.calcsize(5) => TypeError: Struct() argument 1 must be a str or bytes object, not int
# expect: struct.pack("é",1) => UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: struct.pack(5,1) => TypeError: Struct() argument 1 must be a str or bytes object, not int
# expect: struct.pack() => TypeError: missing format argument
# expect: struct.unpack("i",b"abcd") => (1684234849,)
# expect: struct.unpack("i",b"abc") => error: unpack requires a buffer of 4 bytes
# expect: struct.unpack("<ih",b"abcdef") => (1684234849, 26213)
# expect: struct.unpack("3s",b"abc") => (b'abc',)
# expect: struct.unpack("5p",b"\x03abcd") => (b'abc',)
# expect: struct.unpack("?c",b"\x02a") => (True, b'a')
# expect: struct.unpack("e",b"\x00\x3e") => (1.5,)
# expect: struct.unpack("f",b"\x00\x00\xc0\x3f") => (1.5,)
# expect: struct.unpack(">d",bytes(8)) => (0.0,)
# expect: struct.unpack("<q",b"\xff"*8) => (-1,)
# expect: struct.unpack("<Q",b"\xff"*8) => (18446744073709551615,)
# expect: struct.unpack("",b"") => ()
# expect: struct.unpack("x",b"a") => ()
# expect: struct.unpack("i","abcd") => TypeError: a bytes-like object is required, not 'str'
# expect: struct.unpack("2H",bytearray(b"abcd")) => (25185, 25699)
# expect: struct.unpack_from("h",b"abcdef",2) => (25699,)
# expect: struct.unpack_from("h",b"abc",2) => error: unpack_from requires a buffer of at least 4 bytes for unpacking 2 bytes at offset 2 (actual buffer size is 3)
# expect: struct.unpack_from("h",b"abcdef",-2) => (26213,)
# expect: struct.unpack_from("h",b"abcdef",-1) => error: not enough data to unpack 2 bytes at offset -1
# expect: struct.unpack_from("h",b"abcdef",-9) => error: offset -9 out of range for 6-byte buffer
# expect: struct.unpack_from("h",b"abcdef",offset=4) => (26213,)
# expect: struct.unpack_from("h",buffer=b"ab") => (25185,)
# expect: list(struct.iter_unpack("h",b"abcdef")) => [(25185,), (25699,), (26213,)]
# expect: list(struct.iter_unpack("h",b"abc")) => error: iterative unpacking requires a buffer of a multiple of 2 bytes
# expect: list(struct.iter_unpack("",b"abc")) => error: cannot iteratively unpack with a struct of length 0
# expect: struct.Struct("ih") => Struct('ih')
# expect: struct.Struct("ih").size => 6
# expect: struct.Struct("ih").format => 'ih'
# expect: struct.Struct(b"ih").format => 'ih'
# expect: struct.Struct("<i").pack(5) => b'\x05\x00\x00\x00'
# expect: struct.Struct("<i").unpack(b"abcd") => (1684234849,)
# expect: struct.Struct("<i").pack("a") => error: required argument is not an integer
# expect: struct.Struct("z") => error: bad char in struct format
# expect: struct.Struct("<i").pack() => error: pack expected 1 items for packing (got 0)
# expect: struct.error => <class 'struct.error'>
# expect: struct.Struct("i").unpack_from(b"abcdefgh",4) => (1751606885,)
# expect: struct.Struct("i").pack_into(bytearray(8),4,5) => None
# expect: struct.unpack("=?",b"\x00") => (False,)
# expect: struct.pack("<?",[]) => b'\x00'
# expect: struct.pack(">e",0.1) => b'.f'
# expect: struct.unpack("<e",b"\x01\x00") => (5.960464477539063e-08,)
# expect: struct.pack("2c",b"a",b"b") => b'ab'
# expect: struct.pack("b",True) => b'\x01'
# expect: struct.unpack("i",5) => TypeError: a bytes-like object is required, not 'int'
# expect: struct.pack_into("<h",b,2,258) => None
# expect: b => bytearray(b'\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00')
# expect: struct.pack_into("<h",b,9,258) => error: pack_into requires a buffer of at least 11 bytes for packing 2 bytes at offset 9 (actual buffer size is 10)
# expect: struct.pack_into("<h",b,-2,7) => None
# expect: b => bytearray(b'\x00\x00\x02\x01\x00\x00\x00\x00\x07\x00')
# expect: struct.pack_into("<h",b,-1,7) => error: no space to pack 2 bytes at offset -1
# expect: struct.pack_into("<h",b,-20,7) => error: offset -20 out of range for 10-byte buffer
# expect: struct.pack_into("<h",b"aa",0,7) => TypeError: argument must be read-write bytes-like object, not bytes
# expect: struct.pack_into("<h",b) => error: pack_into expected offset argument
# expect: struct.pack_into("<h",b,"a",1) => TypeError: 'str' object cannot be interpreted as an integer
# expect: struct.pack_into("<h",b,0) => error: pack_into expected 1 items for packing (got 0)
