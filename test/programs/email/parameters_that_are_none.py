"""Parameters of headers as they come: spaces, quotes without an end, numbers that do not fit, and what is no parameter at all."""
import email, email.policy
from email.mime.text import MIMEText

VALUES = (
    "multipart/mixed; boundary=xx\n bad continuation", 'text/plain; charset="utf-8', "text/plain; charset", "text/plain; a=b c=d; e=f",
    "text/plain; ;x=1", "text", "text/", "/x", "text/plain x; a=b", "TEXT/Plain; A=B", "text/plain; name*=utf-8''%C3%A9; name=z",
    "text/plain; n*0=a; n*1=b; n*1*=c", "text/plain; n*0*=utf-8''%41; n*1=b", 'text/plain; a="q\\"r"', "text/plain; a=", "text/plain; =b",
    "text/plain; a=1; a=2", "text/plain; charset=utf-8 (comment); x=y", "", "text/plain;", "text/plain; a = b", "text/plain; a=b@c",
    "text/plain; x*0=a; x*2=b", "text / plain; a=b", "text/plain;;a=x.y;",
)
for value in VALUES:
    message = email.message_from_string(f"Content-Type: {value}\nContent-Disposition: {value.replace('text/plain', 'attachment')}\n\n", policy=email.policy.default)
    for name in ("content-type", "content-disposition"):
        header = message[name]
        kind = getattr(header, "content_type", None) or getattr(header, "content_disposition", None)
        print(repr(str(header)), kind, dict(header.params), [f"{type(defect).__name__}: {defect}" for defect in header.defects])
    print(message.get_boundary(), message.get_filename(), message.get_content_charset(), message.get_params(unquote=False), message.get_content_disposition())
    plain = email.message_from_string(f"Content-Type: {value}\n\n")
    plain.set_param("new", "v w")
    plain.del_param("a")
    print(plain["content-type"])
    if plain["content-type"].count("/") == 1:
        plain.set_type("image/png")
        print(plain["content-type"])
for content in (b"x", 3, None):
    try:
        MIMEText(content)
    except AttributeError as error:
        print(error)
# expect: 'multipart/mixed; boundary="xx"' multipart/mixed {'boundary': 'xx'} ["InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([Phrase([Atom([ValueTerminal('bad'), CFWSList([WhiteSpaceTerminal(' ')])]), Atom([ValueTerminal('continuation')])])])"]
# expect: 'multipart/mixed; boundary="xx"' multipart {'boundary': 'xx'} ["InvalidHeaderDefect: Only parameters are valid after content disposition, but found '/mixed; boundary=xx bad continuation'", "InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([Phrase([Atom([ValueTerminal('bad'), CFWSList([WhiteSpaceTerminal(' ')])]), Atom([ValueTerminal('continuation')])])])"]
# expect: xx None None [('multipart/mixed', ''), ('boundary', '"xx"')] multipart/mixed
# expect: multipart/mixed; boundary="xx
# expect:  bad continuation"; new="v w"
# expect: image/png; boundary="xx
# expect:  bad continuation"; new="v w"
# expect: 'text/plain; charset="utf-8"' text/plain {'charset': 'utf-8'} ['InvalidHeaderDefect: end of header inside quoted string']
# expect: 'attachment; charset="utf-8"' attachment {'charset': 'utf-8'} ['InvalidHeaderDefect: end of header inside quoted string']
# expect: None None utf-8 [('text/plain', ''), ('charset', '"utf-8"')] attachment
# expect: text/plain; charset="utf-8; new=\"v w"
# expect: image/png; charset="utf-8; new=\"v w"
# expect: 'text/plain; charset' text/plain {'charset': ''} ['InvalidHeaderDefect: Parameter contains name ( charset) but no value']
# expect: 'attachment; charset' attachment {'charset': ''} ['InvalidHeaderDefect: Parameter contains name ( charset) but no value']
# expect: None None  [('text/plain', ''), ('charset', '""')] attachment
# expect: text/plain; charset; new="v w"
# expect: image/png; charset; new="v w"
# expect: 'text/plain; a="b"; e="f"' text/plain {'a': 'b', 'e': 'f'} ["InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([Phrase([Atom([ValueTerminal('c=d')])])])"]
# expect: 'attachment; a="b"; e="f"' attachment {'a': 'b', 'e': 'f'} ["InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([Phrase([Atom([ValueTerminal('c=d')])])])"]
# expect: None None None [('text/plain', ''), ('a', '"b"'), ('e', '"f"')] attachment
# expect: text/plain; e="f"; new="v w"
# expect: image/png; e="f"; new="v w"
# expect: 'text/plain; x="1"' text/plain {'x': '1'} ['InvalidHeaderDefect: parameter entry with no content']
# expect: 'attachment; x="1"' attachment {'x': '1'} ['InvalidHeaderDefect: parameter entry with no content']
# expect: None None None [('text/plain', ''), ('x', '"1"')] attachment
# expect: text/plain; ; x="1"; new="v w"
# expect: image/png; ; x="1"; new="v w"
# expect: 'text' text/plain {} ['InvalidHeaderDefect: Invalid content type']
# expect: 'text' text {} []
# expect: None None None [('text', '')] text
# expect: text; new="v w"
# expect: 'text/' text/plain {} ["InvalidHeaderDefect: Expected content subtype but found ''"]
# expect: 'text/' text {} ["InvalidHeaderDefect: Only parameters are valid after content disposition, but found '/'"]
# expect: None None None [('text/', '')] text/
# expect: text/; new="v w"
# expect: image/png; new="v w"
# expect: '/x' text/plain {} ["InvalidHeaderDefect: Expected content maintype but found '/x'"]
# expect: '/x' None {} ["InvalidHeaderDefect: Expected content disposition but found '/x'"]
# expect: None None None [('/x', '')] /x
# expect: /x; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain x; a="b"' text/plain {'a': 'b'} ["InvalidHeaderDefect: Only parameters are valid after content type, but found 'x; a=b'"]
# expect: 'attachment x; a="b"' attachment {'a': 'b'} ["InvalidHeaderDefect: Only parameters are valid after content disposition, but found 'x; a=b'"]
# expect: None None None [('text/plain x', ''), ('a', '"b"')] attachment x
# expect: text/plain x; new="v w"
# expect: image/png; new="v w"
# expect: 'TEXT/Plain; A="B"' text/plain {'a': 'B'} []
# expect: 'TEXT/Plain; A="B"' text {'a': 'B'} ["InvalidHeaderDefect: Only parameters are valid after content disposition, but found '/Plain; A=B'"]
# expect: None None None [('TEXT/Plain', ''), ('a', '"B"')] text/plain
# expect: TEXT/Plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain; name="é"' text/plain {'name': 'é'} ['InvalidHeaderDefect: duplicate parameter name; duplicate ignored']
# expect: 'attachment; name="é"' attachment {'name': 'é'} ['InvalidHeaderDefect: duplicate parameter name; duplicate ignored']
# expect: None é None [('text/plain', ''), ('name', '"é"')] attachment
# expect: text/plain; name="z"; new="v w"; name*=utf-8''%C3%83%C2%A9
# expect: image/png; name*=utf-8''%C3%83%C2%83%C3%82%C2%A9; new="v w"
# expect: 'text/plain; n="abc"' text/plain {'n': 'abc'} ['InvalidHeaderDefect: inconsistent RFC2231 parameter numbering']
# expect: 'attachment; n="abc"' attachment {'n': 'abc'} ['InvalidHeaderDefect: inconsistent RFC2231 parameter numbering']
# expect: None None None [('text/plain', ''), ('n', '"abc"')] attachment
# expect: text/plain; new="v w"; n*=abc
# expect: image/png; new="v w"; n*=abc
# expect: 'text/plain; n="Ab"' text/plain {'n': 'Ab'} []
# expect: 'attachment; n="Ab"' attachment {'n': 'Ab'} []
# expect: None None None [('text/plain', ''), ('n', '"Ab"')] attachment
# expect: text/plain; new="v w"; n*=utf-8''Ab
# expect: image/png; new="v w"; n*=utf-8''Ab
# expect: 'text/plain; a="q\\"r"' text/plain {'a': 'q"r'} []
# expect: 'attachment; a="q\\"r"' attachment {'a': 'q"r'} []
# expect: None None None [('text/plain', ''), ('a', '"q\\"r"')] attachment
# expect: text/plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain;' text/plain {} ["InvalidHeaderDefect: invalid parameter InvalidParameter([CFWSList([WhiteSpaceTerminal(' ')]), Phrase([Atom([ValueTerminal('a=')])])])"]
# expect: 'attachment;' attachment {} ["InvalidHeaderDefect: invalid parameter InvalidParameter([CFWSList([WhiteSpaceTerminal(' ')]), Phrase([Atom([ValueTerminal('a=')])])])"]
# expect: None None None [('text/plain', ''), ('', '""')] attachment
# expect: text/plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain;' text/plain {} ["InvalidHeaderDefect: invalid parameter InvalidParameter([CFWSList([WhiteSpaceTerminal(' ')]), Phrase([Atom([ValueTerminal('=b')])])])"]
# expect: 'attachment;' attachment {} ["InvalidHeaderDefect: invalid parameter InvalidParameter([CFWSList([WhiteSpaceTerminal(' ')]), Phrase([Atom([ValueTerminal('=b')])])])"]
# expect: None None None [('text/plain', ''), ('', '""')] attachment
# expect: text/plain; ="b"; new="v w"
# expect: image/png; ="b"; new="v w"
# expect: 'text/plain; a="1"' text/plain {'a': '1'} ['InvalidHeaderDefect: duplicate parameter name; duplicate(s) ignored']
# expect: 'attachment; a="1"' attachment {'a': '1'} ['InvalidHeaderDefect: duplicate parameter name; duplicate(s) ignored']
# expect: None None None [('text/plain', ''), ('a', '"1"')] attachment
# expect: text/plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain; charset="utf-8"; x="y"' text/plain {'charset': 'utf-8', 'x': 'y'} []
# expect: 'attachment; charset="utf-8"; x="y"' attachment {'charset': 'utf-8', 'x': 'y'} []
# expect: None None utf-8 [('text/plain', ''), ('charset', '"utf-8"'), ('x', '"y"')] attachment
# expect: text/plain; charset="utf-8 (comment)"; x="y"; new="v w"
# expect: image/png; charset="utf-8 (comment)"; x="y"; new="v w"
# expect: '' text/plain {} ['HeaderMissingRequiredValue: Missing content type specification']
# expect: '' None {} ['HeaderMissingRequiredValue: Missing content disposition']
# expect: None None None [('', '')]
# expect: new="v w"
# expect: 'text/plain;' text/plain {} []
# expect: 'attachment;' attachment {} []
# expect: None None None [('text/plain', ''), ('', '""')] attachment
# expect: text/plain; ; new="v w"
# expect: image/png; ; new="v w"
# expect: 'text/plain; a="b"' text/plain {'a': 'b'} []
# expect: 'attachment; a="b"' attachment {'a': 'b'} []
# expect: None None None [('text/plain', ''), ('a', '"b"')] attachment
# expect: text/plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain; a="b"' text/plain {'a': 'b'} ["InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([ValueTerminal('@'), Phrase([Atom([ValueTerminal('c')])])])"]
# expect: 'attachment; a="b"' attachment {'a': 'b'} ["InvalidHeaderDefect: parameter with invalid trailing text InvalidParameter([ValueTerminal('@'), Phrase([Atom([ValueTerminal('c')])])])"]
# expect: None None None [('text/plain', ''), ('a', '"b"')] attachment
# expect: text/plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain; x="a"' text/plain {'x': 'a'} ['InvalidHeaderDefect: duplicate parameter name; duplicate ignored']
# expect: 'attachment; x="a"' attachment {'x': 'a'} ['InvalidHeaderDefect: duplicate parameter name; duplicate ignored']
# expect: None None None [('text/plain', ''), ('x', '"a"')] attachment
# expect: text/plain; new="v w"; x="ab"
# expect: image/png; new="v w"; x="ab"
# expect: 'text / plain; a="b"' text/plain {'a': 'b'} []
# expect: 'text / plain; a="b"' text {'a': 'b'} ["InvalidHeaderDefect: Only parameters are valid after content disposition, but found '/ plain; a=b'"]
# expect: None None None [('text / plain', ''), ('a', '"b"')] text / plain
# expect: text / plain; new="v w"
# expect: image/png; new="v w"
# expect: 'text/plain; a="x.y"' text/plain {'a': 'x.y'} ['InvalidHeaderDefect: parameter entry with no content']
# expect: 'attachment; a="x.y"' attachment {'a': 'x.y'} ['InvalidHeaderDefect: parameter entry with no content']
# expect: None None None [('text/plain', ''), ('a', '"x.y"')] attachment
# expect: text/plain; ; ; new="v w"
# expect: image/png; ; ; new="v w"
# expect: 'bytes' object has no attribute 'encode'
# expect: 'int' object has no attribute 'encode'
# expect: 'NoneType' object has no attribute 'encode'
