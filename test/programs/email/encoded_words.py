# Where headers are quoted, where they are in base64, and how they are cut in lines.
from email.header import Header, decode_header, make_header
from email.message import EmailMessage

for text in "Hé llo", "é" * 8, "日本語のテキスト", "naïve café über", "a é " * 12:
    message = EmailMessage()
    message["Subject"] = text[:30]
    print(message.as_string().strip())
    for charset in "utf-8", "iso-8859-1":
        try:
            header = Header(text, charset, header_name="Subject")
        except UnicodeEncodeError as error:
            print(error.reason)
            continue
        encoded = header.encode()
        print(encoded)
        print(str(make_header(decode_header(encoded))) == text.rstrip() or str(make_header(decode_header(encoded))))
print([len(line) for line in Header("é" * 60, "utf-8", maxlinelen=40).encode().split("\n")])
# expect: Subject: =?utf-8?q?H=C3=A9?= llo
# expect: =?utf-8?q?H=C3=A9_llo?=
# expect: True
# expect: =?iso-8859-1?q?H=E9_llo?=
# expect: True
# expect: Subject: =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqQ==?=
# expect: =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqQ==?=
# expect: True
# expect: =?iso-8859-1?q?=E9=E9=E9=E9=E9=E9=E9=E9?=
# expect: True
# expect: Subject: =?utf-8?b?5pel5pys6Kqe44Gu44OG44Kt44K544OI?=
# expect: =?utf-8?b?5pel5pys6Kqe44Gu44OG44Kt44K544OI?=
# expect: True
# expect: ordinal not in range(256)
# expect: Subject: =?utf-8?b?bmHDr3ZlIGNhZsOpIMO8YmVy?=
# expect: =?utf-8?b?bmHDr3ZlIGNhZsOpIMO8YmVy?=
# expect: True
# expect: =?iso-8859-1?q?na=EFve_caf=E9_=FCber?=
# expect: True
# expect: Subject: a =?utf-8?b?w6kgYSDDqSBhIMOpIGEgw6kgYSDDqSBhIMOpIGEgw6k=?= a
# expect: =?utf-8?b?YSDDqSBhIMOpIGEgw6kgYSDDqSBhIMOpIGEgw6kgYSDDqSBhIMOpIGEg?=
# expect:  =?utf-8?b?w6kgYSDDqSBhIMOpIGEgw6kg?=
# expect: a é a é a é a é a é a é a é a é a é a é a é a é
# expect: =?iso-8859-1?q?a_=E9_a_=E9_a_=E9_a_=E9_a_=E9_a_=E9_a_=E9_a_=E9_a_?=
# expect:  =?iso-8859-1?q?=E9_a_=E9_a_=E9_a_=E9_?=
# expect: a é a é a é a é a é a é a é a é a é a é a é a é
# expect: [40, 37, 37, 37, 37, 37, 29]
