# unicodedata: what is known of characters.
import unicodedata as u
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__name__+':', e)
for f in ('category','bidirectional','combining','mirrored','east_asian_width','decomposition'):
    print(f, [getattr(u,f)(c) for c in 'aA1 é\u0301½²٣(中가ǖ\u202e😀ﬁ'])
for s in ['u.name("a")','u.name("\\n")','u.name("\\n","x")','u.name("ab")','u.name(5)','u.lookup("LATIN SMALL LETTER A")','u.lookup("nope")','u.category("")','u.decimal("x")','u.digit("²")','u.decimal("²")','u.numeric("½")','u.numeric("x")','u.numeric("x",None)','u.normalize("NFC","e\\u0301")','u.normalize("X","e")','u.normalize("NFD",5)','u.is_normalized("NFC","é")','u.unidata_version','"".join(c for c in u.normalize("NFD","Crème Brûlée") if not u.combining(c))','u.name("😀")','u.lookup("GRINNING FACE")','u.lookup("latin small letter a")','u.category(5)','u.name()','u.ucd_3_2_0.unidata_version']: t(s)
# expect: category ['Ll', 'Lu', 'Nd', 'Zs', 'Ll', 'Mn', 'No', 'No', 'Nd', 'Ps', 'Lo', 'Lo', 'Ll', 'Cf', 'So', 'Ll']
# expect: bidirectional ['L', 'L', 'EN', 'WS', 'L', 'NSM', 'ON', 'EN', 'AN', 'ON', 'L', 'L', 'L', 'RLO', 'ON', 'L']
# expect: combining [0, 0, 0, 0, 0, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: mirrored [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
# expect: east_asian_width ['Na', 'Na', 'Na', 'Na', 'A', 'A', 'A', 'A', 'N', 'Na', 'W', 'W', 'A', 'N', 'W', 'N']
# expect: decomposition ['', '', '', '', '0065 0301', '', '<fraction> 0031 2044 0032', '<super> 0032', '', '', '', '', '00FC 0304', '', '', '<compat> 0066 0069']
# expect: u.name("a") => 'LATIN SMALL LETTER A'
# expect: u.name("\n") => ValueError: no such name
# expect: u.name("\n","x") => 'x'
# expect: u.name("ab") => TypeError: name(): argument 1 must be a unicode character, not a string of length 2
# expect: u.name(5) => TypeError: name() argument 1 must be a unicode character, not int
# expect: u.lookup("LATIN SMALL LETTER A") => 'a'
# expect: u.lookup("nope") => KeyError: "undefined character name 'nope'"
# expect: u.category("") => TypeError: category(): argument must be a unicode character, not a string of length 0
# expect: u.decimal("x") => ValueError: not a decimal
# expect: u.digit("²") => 2
# expect: u.decimal("²") => ValueError: not a decimal
# expect: u.numeric("½") => 0.5
# expect: u.numeric("x") => ValueError: not a numeric character
# expect: u.numeric("x",None) => None
# expect: u.normalize("NFC","e\u0301") => 'é'
# expect: u.normalize("X","e") => ValueError: invalid normalization form
# expect: u.normalize("NFD",5) => TypeError: normalize() argument 2 must be str, not int
# expect: u.is_normalized("NFC","é") => True
# expect: u.unidata_version => '16.0.0'
# expect: "".join(c for c in u.normalize("NFD","Crème Brûlée") if not u.combining(c)) => 'Creme Brulee'
# expect: u.name("😀") => 'GRINNING FACE'
# expect: u.lookup("GRINNING FACE") => '😀'
# expect: u.lookup("latin small letter a") => 'a'
# expect: u.category(5) => TypeError: category() argument must be a unicode character, not int
# expect: u.name() => TypeError: name expected at least 1 argument, got 0
# expect: u.ucd_3_2_0.unidata_version => '3.2.0'
