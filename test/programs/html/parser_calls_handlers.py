from html.parser import HTMLParser


class Log(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, self.getpos())
    def handle_endtag(self, tag): print("end", tag)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", repr(data))
    def handle_decl(self, decl): print("decl", decl)
    def handle_pi(self, data): print("pi", data)


page = """<!DOCTYPE html>
<html><head><title>A &amp; B</title><!-- note --></head>
<body class=main id="x" data-v='1 > 0' hidden>
<p>1 &lt; 2 &copy; &#65; &bogus;<br/>text<img src="a.png" alt="q&quot;">
<script>if (a < b && c) { "</p>" }</script>
<a href="/a?x=1&y=2">go</a> 5 < 6 </p></body></html><?php x ?>"""
parser = Log()
parser.feed(page)
parser.close()
print(parser.get_starttag_text())
plain = Log(convert_charrefs=False)
plain.handle_charref = lambda name: print("charref", name)
plain.handle_entityref = lambda name: print("entityref", name)
for piece in ("<di", "v>a &l", "t; b &#x4", "1; </", "div>"):
    plain.feed(piece)
plain.close()


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.append(dict(attrs).get("href"))


links = Links()
links.feed('<A HREF="one">1</A><a>2</a><a href=three>3</a>')
print(links.links)
class Ends(HTMLParser):
    def handle_starttag(self, tag, attributes):
        print('start', tag, attributes)
    def handle_endtag(self, tag):
        print('end', tag)
    def handle_data(self, data):
        print('data', repr(data))
for text in ['<p></p a=">', '<p></p a=">">b', "<p></p a='>c</p>", '<p></p "a>b', '<script>x</script a=">', '<script>x</script a=">y</script>z', '<p></p a=b"c>d']:
    print(text)
    ends = Ends()
    ends.feed(text)
    print('closed')
    ends.close()
# expect: decl DOCTYPE html
# expect: data '\n'
# expect: start html [] (2, 0)
# expect: start head [] (2, 6)
# expect: start title [] (2, 12)
# expect: data 'A & B'
# expect: end title
# expect: comment ' note '
# expect: end head
# expect: data '\n'
# expect: start body [('class', 'main'), ('id', 'x'), ('data-v', '1 > 0'), ('hidden', None)] (3, 0)
# expect: data '\n'
# expect: start p [] (4, 0)
# expect: data '1 < 2 © A &bogus;'
# expect: start br [] (4, 32)
# expect: end br
# expect: data 'text'
# expect: start img [('src', 'a.png'), ('alt', 'q"')] (4, 41)
# expect: data '\n'
# expect: start script [] (5, 0)
# expect: data 'if (a < b && c) { "</p>" }'
# expect: end script
# expect: data '\n'
# expect: start a [('href', '/a?x=1&y=2')] (6, 0)
# expect: data 'go'
# expect: end a
# expect: data ' 5 '
# expect: data '<'
# expect: data ' 6 '
# expect: end p
# expect: end body
# expect: end html
# expect: pi php x ?
# expect: <a href="/a?x=1&y=2">
# expect: start div [] (1, 0)
# expect: data 'a '
# expect: entityref lt
# expect: data ' b '
# expect: charref x41
# expect: data ' '
# expect: end div
# expect: ['one', None, 'three']
# expect: <p></p a=">
# expect: start p []
# expect: closed
# expect: <p></p a=">">b
# expect: start p []
# expect: end p
# expect: data 'b'
# expect: closed
# expect: <p></p a='>c</p>
# expect: start p []
# expect: closed
# expect: <p></p "a>b
# expect: start p []
# expect: end p
# expect: data 'b'
# expect: closed
# expect: <script>x</script a=">
# expect: start script []
# expect: data 'x'
# expect: closed
# expect: <script>x</script a=">y</script>z
# expect: start script []
# expect: data 'x'
# expect: closed
# expect: <p></p a=b"c>d
# expect: start p []
# expect: end p
# expect: data 'd'
# expect: closed
