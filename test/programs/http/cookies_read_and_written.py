from http.cookies import *
C = SimpleCookie
for s in ('keebler="E=mc2; L=\\"Loves\\"; fudge=\\012;"', 'chips=ahoy; vienna=finger', 'Customer="WILE_E_COYOTE"; Version=1; Path="/acme"; secure', 'eggs=scrambled; httponly; foo=bar', 'a=b; expires=Wed, 01 Jan 1998 00:00:00 GMT; c=d', 'a=b;  c=[d]; e={f}', 'a', 'a=', '=b', 'a=b; invalid; c=d', 'a="b\\"c"; d=e', "a=b, c=d", 'a:b=c', 'a=b; $Version=1; d=e', 'max-age=1', 'a=1; max-age=5; d=2', 'a=1; path'):
    try:
        c = C(s); print(repr(s), repr(c), c.output(sep='|'))
        for k in sorted(c): print('   ', k, dict((x,y) for x,y in c[k].items() if y))
    except Exception as e: print(repr(s), type(e), e)
for v in ('a b', 'ü', 'x\ny', 'x;y', 'x,y', '"q"', 'back\\slash', 1, None, 2.5):
    c = C()
    try: c['k'] = v; print(repr(v), c.output(), repr(c), C(c.output(header='').strip())['k'].value)
    except Exception as e: print(repr(v), type(e), e)
import http.cookies; m = http.cookies.Morsel(); m.set('a','b','b'); m['expires']=0; m['max-age']=3; m['comment']='hi there'; m['partitioned']=True; m['secure']=''; print(m.OutputString(['max-age','comment', 'partitioned']), m.isReservedKey('PATH'), m == m.copy(), m.js_output(['path']))
import pickle; print(repr(pickle.loads(pickle.dumps(C('a=b; c=d')))))
# expect: 'keebler="E=mc2; L=\\"Loves\\"; fudge=\\012;"' <SimpleCookie: keebler='E=mc2; L="Loves"; fudge=\n;'> Set-Cookie: keebler="E=mc2; L=\"Loves\"; fudge=\012;"
# expect:     keebler {}
# expect: 'chips=ahoy; vienna=finger' <SimpleCookie: chips='ahoy' vienna='finger'> Set-Cookie: chips=ahoy|Set-Cookie: vienna=finger
# expect:     chips {}
# expect:     vienna {}
# expect: 'Customer="WILE_E_COYOTE"; Version=1; Path="/acme"; secure' <SimpleCookie: Customer='WILE_E_COYOTE'> Set-Cookie: Customer="WILE_E_COYOTE"; Path=/acme; Secure; Version=1
# expect:     Customer {'path': '/acme', 'secure': True, 'version': '1'}
# expect: 'eggs=scrambled; httponly; foo=bar' <SimpleCookie: eggs='scrambled' foo='bar'> Set-Cookie: eggs=scrambled; HttpOnly|Set-Cookie: foo=bar
# expect:     eggs {'httponly': True}
# expect:     foo {}
# expect: 'a=b; expires=Wed, 01 Jan 1998 00:00:00 GMT; c=d' <SimpleCookie: a='b' c='d'> Set-Cookie: a=b; expires=Wed, 01 Jan 1998 00:00:00 GMT|Set-Cookie: c=d
# expect:     a {'expires': 'Wed, 01 Jan 1998 00:00:00 GMT'}
# expect:     c {}
# expect: 'a=b;  c=[d]; e={f}' <SimpleCookie: a='b' c='[d]' e='{f}'> Set-Cookie: a=b|Set-Cookie: c=[d]|Set-Cookie: e={f}
# expect:     a {}
# expect:     c {}
# expect:     e {}
# expect: 'a' <SimpleCookie: >
# expect: 'a=' <SimpleCookie: a=''> Set-Cookie: a=
# expect:     a {}
# expect: '=b' <SimpleCookie: >
# expect: 'a=b; invalid; c=d' <SimpleCookie: >
# expect: 'a="b\\"c"; d=e' <SimpleCookie: a='b"c' d='e'> Set-Cookie: a="b\"c"|Set-Cookie: d=e
# expect:     a {}
# expect:     d {}
# expect: 'a=b, c=d' <SimpleCookie: a='b,' c='d'> Set-Cookie: a=b,|Set-Cookie: c=d
# expect:     a {}
# expect:     c {}
# expect: 'a:b=c' <SimpleCookie: a:b='c'> Set-Cookie: a:b=c
# expect:     a:b {}
# expect: 'a=b; $Version=1; d=e' <SimpleCookie: a='b' d='e'> Set-Cookie: a=b; Version=1|Set-Cookie: d=e
# expect:     a {'version': '1'}
# expect:     d {}
# expect: 'max-age=1' <SimpleCookie: >
# expect: 'a=1; max-age=5; d=2' <SimpleCookie: a='1' d='2'> Set-Cookie: a=1; Max-Age=5|Set-Cookie: d=2
# expect:     a {'max-age': '5'}
# expect:     d {}
# expect: 'a=1; path' <SimpleCookie: >
# expect: 'a b' Set-Cookie: k="a b" <SimpleCookie: k='a b'> a b
# expect: 'ü' Set-Cookie: k="\374" <SimpleCookie: k='ü'> ü
# expect: 'x\ny' Set-Cookie: k="x\012y" <SimpleCookie: k='x\ny'> x
# expect: y
# expect: 'x;y' Set-Cookie: k="x\073y" <SimpleCookie: k='x;y'> x;y
# expect: 'x,y' Set-Cookie: k="x\054y" <SimpleCookie: k='x,y'> x,y
# expect: '"q"' Set-Cookie: k="\"q\"" <SimpleCookie: k='"q"'> "q"
# expect: 'back\\slash' Set-Cookie: k="back\\slash" <SimpleCookie: k='back\\slash'> back\slash
# expect: 1 Set-Cookie: k=1 <SimpleCookie: k='1'> 1
# expect: None Set-Cookie: k=None <SimpleCookie: k='None'> None
# expect: 2.5 Set-Cookie: k=2.5 <SimpleCookie: k='2.5'> 2.5
# expect: a=b; Comment="hi there"; Max-Age=3; Partitioned True True
# expect:         <script type="text/javascript">
# expect:         <!-- begin hiding
# expect:         document.cookie = "a=b";
# expect:         // end hiding -->
# expect:         </script>
# expect:
# expect: <SimpleCookie: a='b' c='d'>
