# UTF-7: what is not ASCII goes through base64; what is wrong with it, whole and piece by piece.
def t(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, 'start', ''), getattr(e, 'end', ''), getattr(e, 'reason', ''))
for s in ['', 'abc', 'a+b', 'é', 'aéb', 'é-', 'é.', 'é é', '\U0001f600x', '~\\', 'a\tb\n\r', '\x00\x7f', 'éAé', 'Hi Mom -☺-!', '日本語', '[]{}<>@!"#$%&*;=^_`|', '\ud800', 'x+', '+', 'é+', "'(),-./:?"]:
    t(lambda: s.encode('utf-7')); t(lambda: s.encode('utf7').decode('utf_7') == s)
for b in [b'+-', b'+AOk', b'+AOk-', b'+AOk.', b'+AOkx', b'+A', b'+AA', b'+AAA', b'+AOkA-', b'a~\\b', b'\xff', b'+\xff', b'+AOk\xff', b'+', b'+!', b'+2D3eAA-', b'+2D0-', b'+2D0x-', b'a+b', b'+AOk-+AOk-', b'Hi Mom -+Jjo--!', b'+ZeVnLIqe-', b'+3gA-', b'-', b'+AGE', b'+-+-', b'+AOkA6Q-', b'+AOl-x', b'++', b'+/']:
    for e in ('strict', 'replace', 'ignore', 'backslashreplace'): t(lambda: b.decode('utf-7', e))
import codecs, io
d = codecs.getincrementaldecoder('utf-7')(); print([ascii(d.decode(bytes([c]))) for c in b'a+AOkA6Q-b+2D3eAA-'], ascii(d.decode(b'', True))); print(codecs.lookup('utf-7').name, codecs.lookup('U7').name, list(codecs.iterencode('éb', 'utf-7'))); w = io.TextIOWrapper(io.BytesIO(), 'utf-7'); w.write('aé'); w.flush(); print(w.buffer.getvalue())
# expect: b''
# expect: True
# expect: b'abc'
# expect: True
# expect: b'a+-b'
# expect: True
# expect: b'+AOk-'
# expect: True
# expect: b'a+AOk-b'
# expect: True
# expect: b'+AOk--'
# expect: True
# expect: b'+AOk.'
# expect: True
# expect: b'+AOk +AOk-'
# expect: True
# expect: b'+2D3eAA-x'
# expect: True
# expect: b'+AH4AXA-'
# expect: True
# expect: b'a\tb\n\r'
# expect: True
# expect: b'+AAAAfw-'
# expect: True
# expect: b'+AOk-A+AOk-'
# expect: True
# expect: b'Hi Mom -+Jjo--!'
# expect: True
# expect: b'+ZeVnLIqe-'
# expect: True
# expect: b'[]{}<>@!"#$%&*;=^_`|'
# expect: True
# expect: b'+2AA-'
# expect: True
# expect: b'x+-'
# expect: True
# expect: b'+-'
# expect: True
# expect: b'+AOkAKw-'
# expect: True
# expect: b"'(),-./:?"
# expect: True
# expect: '+'
# expect: '+'
# expect: '+'
# expect: '+'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9'
# expect: '\xe9.'
# expect: '\xe9.'
# expect: '\xe9.'
# expect: '\xe9.'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence 0 5 unterminated shift sequence
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: '\xe9\\x2b\\x41\\x4f\\x6b\\x78'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence 0 2 unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x41'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence 0 3 unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x41\\x41'
# expect: '\x00'
# expect: '\x00'
# expect: '\x00'
# expect: '\x00'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-5: partial character in shift sequence 0 6 partial character in shift sequence
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: '\xe9\\x2b\\x41\\x4f\\x6b\\x41\\x2d'
# expect: 'a~\\b'
# expect: 'a~\\b'
# expect: 'a~\\b'
# expect: 'a~\\b'
# expect: UnicodeDecodeError 'utf7' codec can't decode byte 0xff in position 0: unexpected special character 0 1 unexpected special character
# expect: '\ufffd'
# expect: ''
# expect: '\\xff'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence 0 2 ill-formed sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\xff'
# expect: UnicodeDecodeError 'utf7' codec can't decode byte 0xff in position 4: unexpected special character 4 5 unexpected special character
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: '\xe9\\xff'
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence 0 2 ill-formed sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x21'
# expect: '\U0001f600'
# expect: '\U0001f600'
# expect: '\U0001f600'
# expect: '\U0001f600'
# expect: '\ud83d'
# expect: '\ud83d'
# expect: '\ud83d'
# expect: '\ud83d'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-5: partial character in shift sequence 0 6 partial character in shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x32\\x44\\x30\\x78\\x2d'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 1-2: unterminated shift sequence 1 3 unterminated shift sequence
# expect: 'a\ufffd'
# expect: 'a'
# expect: 'a\\x2b\\x62'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: 'Hi Mom -\u263a-!'
# expect: 'Hi Mom -\u263a-!'
# expect: 'Hi Mom -\u263a-!'
# expect: 'Hi Mom -\u263a-!'
# expect: '\u65e5\u672c\u8a9e'
# expect: '\u65e5\u672c\u8a9e'
# expect: '\u65e5\u672c\u8a9e'
# expect: '\u65e5\u672c\u8a9e'
# expect: '\ude00'
# expect: '\ude00'
# expect: '\ude00'
# expect: '\ude00'
# expect: '-'
# expect: '-'
# expect: '-'
# expect: '-'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: 'a'
# expect: '++'
# expect: '++'
# expect: '++'
# expect: '++'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: '\xe9\xe9'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence 0 5 non-zero padding bits in shift sequence
# expect: '\xe9\ufffdx'
# expect: '\xe9x'
# expect: '\xe9\\x2b\\x41\\x4f\\x6c\\x2dx'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence 0 2 unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x2b'
# expect: UnicodeDecodeError 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence 0 2 unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\\x2b\\x2f'
# expect: ["'a'", "''", "''", "''", "''", "''", "''", "''", "'\\xe9\\xe9'", "'b'", "''", "''", "''", "''", "''", "''", "''", "'\\U0001f600'"] ''
# expect: utf-7 utf-7 [b'+AOk-', b'b']
# expect: b'a+AOk-'
