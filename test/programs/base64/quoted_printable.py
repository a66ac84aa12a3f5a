"""quopri: what stands for itself, what is quoted, and where lines are broken."""
import io
import quopri

print(quopri.encodestring(b'a=b \xff\n\ttab\t\nline end \nx' * 2))
print(quopri.encodestring(b'a b_c', quotetabs=True), quopri.encodestring(b'a b_c', header=True))
print(quopri.encodestring(b'x' * 100), quopri.encodestring('Grüße'.encode()))
print(quopri.decodestring(b'a=3Db=20=FF=\nq=ZZ _'), quopri.decodestring(b'a_b', header=True), quopri.decodestring('a=41'))
target = io.BytesIO()
quopri.encode(io.BytesIO(b'a=b\n. x'), target, 0)
target.seek(0)
back = io.BytesIO()
quopri.decode(target, back)
print(target.getvalue(), back.getvalue(), quopri.__all__)
for function, argument in ((quopri.encodestring, 'x'), (quopri.encodestring, 5), (quopri.decodestring, 5)):
    try:
        function(argument)
    except TypeError as problem:
        print(problem)
print(quopri.quote(b'='), bool(quopri.ishex(b'F')), quopri.unhex(b'3D'), bool(quopri.needsquoting(b'=', 0, 0)))
# expect: b'a=3Db =FF\n\ttab=09\nline end=20\nxa=3Db =FF\n\ttab=09\nline end=20\nx'
# expect: b'a=20b_c' b'a_b=5Fc'
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' b'Gr=C3=BC=C3=9Fe'
# expect: b'a=b \xffq=ZZ _' b'a b' b'aA'
# expect: b'a=3Db\n. x' b'a=b\n. x' ['encode', 'decode', 'encodestring', 'decodestring']
# expect: a bytes-like object is required, not 'str'
# expect: a bytes-like object is required, not 'int'
# expect: argument should be bytes, buffer or ASCII string, not 'int'
# expect: b'=3D' True 61 True
