from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs)

    def handle_startendtag(self, tag, attrs):
        print("both", tag, attrs)

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))


for convert in True, False:
    parser = Shown(convert_charrefs=convert)
    parser.feed("<br/><img src=x/><img src='x'/><a / b/>&#x; &#; & <p/>&#")
    parser.close()
# expect: both br []
# expect: start img [('src', 'x/')]
# expect: both img [('src', 'x')]
# expect: both a [('b', None)]
# expect: data '&#x; &#; & '
# expect: both p []
# expect: data '&#'
# expect: both br []
# expect: start img [('src', 'x/')]
# expect: both img [('src', 'x')]
# expect: both a [('b', None)]
# expect: data '&#'
# expect: data 'x; '
# expect: data '&#'
# expect: data '; '
# expect: data '&'
# expect: data ' '
# expect: both p []
# expect: data '&#'
