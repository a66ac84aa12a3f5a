# Encodings of Japanese, Chinese and Korean: characters and bytes, what has no place in them, pieces, files and names.
import codecs
import hashlib
import io

NAMES = ("shift_jis", "cp932", "euc_jp", "gb2312", "gbk", "gb18030", "big5", "cp950", "euc_kr", "cp949")
TEXTS = ("日本語テキスト", "ｶﾀｶﾅ ～〜", "简体字€", "繁體字①", "한국어 뷁", "é¥‾\u2016")
for name in NAMES:
    for text in TEXTS:
        try:
            data = text.encode(name)
            print(name, len(data), data, data.decode(name) == text)
        except UnicodeError as problem:
            print(name, problem.reason, problem.start, problem.end, problem.encoding, text.encode(name, "xmlcharrefreplace"))
    for data in (b"a\x81", b"a\x81 b", b"\xff\xffz", b"\xa1\xa1\xa1", b"\x8e ", b"\x5c\x7e"):
        try:
            print(name, data, ascii(data.decode(name)))
        except UnicodeError as problem:
            print(name, data, problem.reason, problem.start, problem.end, ascii(data.decode(name, "replace")))
    table = []
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            table.append(bytes((lead, trail)).decode(name, "replace"))
    print(hashlib.sha256("".join(table).encode("utf-8")).hexdigest()[:16])
    codes = b"".join(chr(code).encode(name, "replace") for code in range(0x10000) if not 0xD800 <= code < 0xE000)
    print(hashlib.sha256(codes).hexdigest()[:16])
print([codecs.lookup(alias).name for alias in ("SJIS", "ms932", "EUC-JP", "GB2312", "cp936", "big5-tw", "uhc", "ks_c_5601-1987", "gb18030_2000")])
decoder = codecs.getincrementaldecoder("euc_jp")()
print([decoder.decode(bytes([byte])) for byte in "日本é".encode("euc_jp")])
print("\U0001f40d".encode("gb18030"), b"\x94\x39\xd4\x31".decode("gb18030"))
file = io.TextIOWrapper(io.BytesIO(), encoding="shift_jis", newline="\n")
file.write("一行目\n二行目\n")
file.seek(0)
print(file.readlines(), file.buffer.getvalue())
try:
    "naïve".encode("shift_jis")
except UnicodeEncodeError as problem:
    print(problem)
for name in ("hex", "rot13", "nonsense"):
    for make in (lambda: io.TextIOWrapper(io.BytesIO(), encoding=name), lambda: open(__file__, encoding=name)):
        try:
            make()
        except LookupError as problem:
            print(problem)
# expect: shift_jis 14 b'\x93\xfa\x96{\x8c\xea\x83e\x83L\x83X\x83g' True
# expect: shift_jis illegal multibyte sequence 5 6 shift_jis b'\xb6\xc0\xb6\xc5 &#65374;\x81`'
# expect: shift_jis illegal multibyte sequence 0 1 shift_jis b'&#31616;\x91\xcc\x8e\x9a&#8364;'
# expect: shift_jis illegal multibyte sequence 3 4 shift_jis b'\x94\xc9\xe9\x93\x8e\x9a&#9312;'
# expect: shift_jis illegal multibyte sequence 0 1 shift_jis b'&#54620;&#44397;&#50612; &#48577;'
# expect: shift_jis illegal multibyte sequence 0 1 shift_jis b'&#233;\\~\x81a'
# expect: shift_jis b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: shift_jis b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: shift_jis b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: shift_jis b'\xa1\xa1\xa1' '\uff61\uff61\uff61'
# expect: shift_jis b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: shift_jis b'\\~' '\\~'
# expect: ee86a86997b510a7
# expect: 4fec93110a3377f9
# expect: cp932 14 b'\x93\xfa\x96{\x8c\xea\x83e\x83L\x83X\x83g' True
# expect: cp932 9 b'\xb6\xc0\xb6\xc5 \x81`\x81`' False
# expect: cp932 illegal multibyte sequence 0 1 cp932 b'&#31616;\x91\xcc\x8e\x9a&#8364;'
# expect: cp932 8 b'\x94\xc9\xe9\x93\x8e\x9a\x87@' True
# expect: cp932 illegal multibyte sequence 0 1 cp932 b'&#54620;&#44397;&#50612; &#48577;'
# expect: cp932 illegal multibyte sequence 0 1 cp932 b'&#233;&#165;&#8254;\x81a'
# expect: cp932 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: cp932 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: cp932 b'\xff\xffz' '\uf8f3\uf8f3z'
# expect: cp932 b'\xa1\xa1\xa1' '\uff61\uff61\uff61'
# expect: cp932 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: cp932 b'\\~' '\\~'
# expect: fbbfb202c4a5f808
# expect: 4efbefca69bedf60
# expect: euc_jp 14 b'\xc6\xfc\xcb\xdc\xb8\xec\xa5\xc6\xa5\xad\xa5\xb9\xa5\xc8' True
# expect: euc_jp illegal multibyte sequence 5 6 euc_jp b'\x8e\xb6\x8e\xc0\x8e\xb6\x8e\xc5 &#65374;\xa1\xc1'
# expect: euc_jp illegal multibyte sequence 0 1 euc_jp b'&#31616;\xc2\xce\xbb\xfa&#8364;'
# expect: euc_jp illegal multibyte sequence 3 4 euc_jp b'\xc8\xcb\xf1\xf3\xbb\xfa&#9312;'
# expect: euc_jp illegal multibyte sequence 0 1 euc_jp b'&#54620;&#44397;&#50612; &#48577;'
# expect: euc_jp 7 b'\x8f\xab\xb1\\~\xa1\xc2' False
# expect: euc_jp b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: euc_jp b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: euc_jp b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: euc_jp b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: euc_jp b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: euc_jp b'\\~' '\\~'
# expect: dbbfe42d627231dd
# expect: c4ccd39127ae6bd6
# expect: gb2312 illegal multibyte sequence 2 3 gb2312 b'\xc8\xd5\xb1\xbe&#35486;\xa5\xc6\xa5\xad\xa5\xb9\xa5\xc8'
# expect: gb2312 illegal multibyte sequence 0 1 gb2312 b'&#65398;&#65408;&#65398;&#65413; \xa1\xab&#12316;'
# expect: gb2312 illegal multibyte sequence 3 4 gb2312 b'\xbc\xf2\xcc\xe5\xd7\xd6&#8364;'
# expect: gb2312 illegal multibyte sequence 1 2 gb2312 b'\xb7\xb1&#39636;\xd7\xd6\xa2\xd9'
# expect: gb2312 illegal multibyte sequence 0 1 gb2312 b'&#54620;&#44397;&#50612; &#48577;'
# expect: gb2312 illegal multibyte sequence 1 2 gb2312 b'\xa8\xa6&#165;&#8254;\xa1\xac'
# expect: gb2312 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: gb2312 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: gb2312 b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: gb2312 b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: gb2312 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: gb2312 b'\\~' '\\~'
# expect: ba711effb04b22c3
# expect: 799fbfb17c55613d
# expect: gbk 14 b'\xc8\xd5\xb1\xbe\xd5Z\xa5\xc6\xa5\xad\xa5\xb9\xa5\xc8' True
# expect: gbk illegal multibyte sequence 0 1 gbk b'&#65398;&#65408;&#65398;&#65413; \xa1\xab&#12316;'
# expect: gbk illegal multibyte sequence 3 4 gbk b'\xbc\xf2\xcc\xe5\xd7\xd6&#8364;'
# expect: gbk 8 b'\xb7\xb1\xf3w\xd7\xd6\xa2\xd9' True
# expect: gbk illegal multibyte sequence 0 1 gbk b'&#54620;&#44397;&#50612; &#48577;'
# expect: gbk illegal multibyte sequence 1 2 gbk b'\xa8\xa6&#165;&#8254;\xa1\xac'
# expect: gbk b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: gbk b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: gbk b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: gbk b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: gbk b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: gbk b'\\~' '\\~'
# expect: cf6cd2bfa820a885
# expect: 19d486a47a32f8ce
# expect: gb18030 14 b'\xc8\xd5\xb1\xbe\xd5Z\xa5\xc6\xa5\xad\xa5\xb9\xa5\xc8' True
# expect: gb18030 23 b'\x841\x978\x841\x988\x841\x978\x841\x993 \xa1\xab\x819\xa41' True
# expect: gb18030 8 b'\xbc\xf2\xcc\xe5\xd7\xd6\xa2\xe3' True
# expect: gb18030 8 b'\xb7\xb1\xf3w\xd7\xd6\xa2\xd9' True
# expect: gb18030 17 b'\x836\x843\x827\xf40\x832\xeb5 \x831\x9e0' True
# expect: gb18030 12 b'\xa8\xa6\x810\x846\x816\xa82\xa1\xac' True
# expect: gb18030 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: gb18030 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: gb18030 b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: gb18030 b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: gb18030 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: gb18030 b'\\~' '\\~'
# expect: 21b1c087689343a3
# expect: 2366c523473d35f5
# expect: big5 14 b'\xa4\xe9\xa5\xbb\xbby\xc7^\xc7E\xc7Q\xc7`' True
# expect: big5 illegal multibyte sequence 0 1 big5 b'&#65398;&#65408;&#65398;&#65413; &#65374;&#12316;'
# expect: big5 illegal multibyte sequence 0 1 big5 b'&#31616;\xca^\xa6r&#8364;'
# expect: big5 8 b'\xc1c\xc5\xe9\xa6r\xc7\xe9' True
# expect: big5 illegal multibyte sequence 0 1 big5 b'&#54620;&#44397;&#50612; &#48577;'
# expect: big5 illegal multibyte sequence 0 1 big5 b'&#233;\xa2D\xa1\xc2&#8214;'
# expect: big5 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: big5 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: big5 b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: big5 b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\ufe5b\ufffd'
# expect: big5 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: big5 b'\\~' '\\~'
# expect: 981faa6ccac5e261
# expect: 236b9d1fbc8fa4b8
# expect: cp950 14 b'\xa4\xe9\xa5\xbb\xbby\xc7^\xc7E\xc7Q\xc7`' True
# expect: cp950 illegal multibyte sequence 0 1 cp950 b'&#65398;&#65408;&#65398;&#65413; \xa1\xe3&#12316;'
# expect: cp950 illegal multibyte sequence 0 1 cp950 b'&#31616;\xca^\xa6r\xa3\xe1'
# expect: cp950 8 b'\xc1c\xc5\xe9\xa6r\xc7\xe9' True
# expect: cp950 illegal multibyte sequence 0 1 cp950 b'&#54620;&#44397;&#50612; &#48577;'
# expect: cp950 illegal multibyte sequence 0 1 cp950 b'&#233;\xa2D\xa1\xc2&#8214;'
# expect: cp950 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: cp950 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: cp950 b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: cp950 b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\ufe5b\ufffd'
# expect: cp950 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: cp950 b'\\~' '\\~'
# expect: c6f26d5e1412a706
# expect: 9e188bc40b786e1d
# expect: euc_kr 14 b'\xec\xed\xdc\xe2\xe5\xde\xab\xc6\xab\xad\xab\xb9\xab\xc8' True
# expect: euc_kr illegal multibyte sequence 0 1 euc_kr b'&#65398;&#65408;&#65398;&#65413; \xa2\xa6&#12316;'
# expect: euc_kr illegal multibyte sequence 0 1 euc_kr b'&#31616;&#20307;\xed\xae\xa2\xe6'
# expect: euc_kr 8 b'\xdb\xe5\xf4\xf7\xed\xae\xa8\xe7' True
# expect: euc_kr 15 b'\xc7\xd1\xb1\xb9\xbe\xee \xa4\xd4\xa4\xb2\xa4\xce\xa4\xaa' True
# expect: euc_kr illegal multibyte sequence 0 1 euc_kr b'&#233;&#165;&#8254;&#8214;'
# expect: euc_kr b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: euc_kr b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: euc_kr b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: euc_kr b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: euc_kr b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: euc_kr b'\\~' '\\~'
# expect: 7e8a4ea6f3c70abc
# expect: 147cbb287e6fa5be
# expect: cp949 14 b'\xec\xed\xdc\xe2\xe5\xde\xab\xc6\xab\xad\xab\xb9\xab\xc8' True
# expect: cp949 illegal multibyte sequence 0 1 cp949 b'&#65398;&#65408;&#65398;&#65413; \xa2\xa6&#12316;'
# expect: cp949 illegal multibyte sequence 0 1 cp949 b'&#31616;&#20307;\xed\xae\xa2\xe6'
# expect: cp949 8 b'\xdb\xe5\xf4\xf7\xed\xae\xa8\xe7' True
# expect: cp949 9 b'\xc7\xd1\xb1\xb9\xbe\xee \x94\xee' True
# expect: cp949 illegal multibyte sequence 0 1 cp949 b'&#233;&#165;&#8254;&#8214;'
# expect: cp949 b'a\x81' incomplete multibyte sequence 1 2 'a\ufffd'
# expect: cp949 b'a\x81 b' illegal multibyte sequence 1 2 'a\ufffd b'
# expect: cp949 b'\xff\xffz' illegal multibyte sequence 0 1 '\ufffd\ufffdz'
# expect: cp949 b'\xa1\xa1\xa1' incomplete multibyte sequence 2 3 '\u3000\ufffd'
# expect: cp949 b'\x8e ' illegal multibyte sequence 0 1 '\ufffd '
# expect: cp949 b'\\~' '\\~'
# expect: 5f0fdbb7e056bd1d
# expect: 4a9f51cf78ee5fae
# expect: ['shift_jis', 'cp932', 'euc_jp', 'gb2312', 'gbk', 'big5', 'cp949', 'euc_kr', 'gb18030']
# expect: ['', '日', '', '本', '', '', 'é']
# expect: b'\x949\xca7' 👫
# expect: ['一行目\n', '二行目\n'] b'\x88\xea\x8ds\x96\xda\n\x93\xf1\x8ds\x96\xda\n'
# expect: 'shift_jis' codec can't encode character '\xef' in position 2: illegal multibyte sequence
# expect: 'hex' is not a text encoding
# expect: 'hex' is not a text encoding
# expect: 'rot13' is not a text encoding
# expect: 'rot13' is not a text encoding
# expect: unknown encoding: nonsense
# expect: unknown encoding: nonsense
