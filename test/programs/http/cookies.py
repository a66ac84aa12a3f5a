from http.cookies import CookieError, Morsel, SimpleCookie

jar = SimpleCookie()
jar["session"] = "abc123"
jar["session"]["path"] = "/"
jar["session"]["httponly"] = True
jar["session"]["max-age"] = 3600
jar["session"]["samesite"] = "Lax"
jar["theme"] = 'dark; "mode"'
print(jar.output(sep="\n"))
print(jar.output(header="", sep="|"))
print(repr(jar), jar["theme"].value, jar["theme"].coded_value)
read = SimpleCookie('a=1; b="x\\073y"; $Path=/z; c=ü')
print(repr(read), {name: morsel.value for name, morsel in read.items()})
for wrong in (lambda: jar["session"].__setitem__("colour", "red"), lambda: jar.__setitem__("b ad", 1), lambda: Morsel().set("path", "x", "x")):
    try:
        wrong()
    except CookieError as error:
        print(error)
print(repr(SimpleCookie("a=1; secure; path=/p; d=2")), Morsel())
# expect: Set-Cookie: session=abc123; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax
# expect: Set-Cookie: theme="dark\073 \"mode\""
# expect:  session=abc123; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax| theme="dark\073 \"mode\""
# expect: <SimpleCookie: session='abc123' theme='dark; "mode"'> dark; "mode" "dark\073 \"mode\""
# expect: <SimpleCookie: a='1' b='x;y'> {'a': '1', 'b': 'x;y'}
# expect: Invalid attribute 'colour'
# expect: Illegal key 'b ad'
# expect: Attempt to set a reserved key 'path'
# expect: <SimpleCookie: a='1' d='2'> Set-Cookie: None=None
