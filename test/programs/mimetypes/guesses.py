import mimetypes

for name in ("a.html", "b.tar.gz", "c.JPG", "d.unknown", "http://x.org/e.json?q=1", "f.svgz", "data:image/png;base64,xx", "noext", "g.py", "h.webp"):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension("text/html"), mimetypes.guess_all_extensions("image/jpeg"), mimetypes.guess_extension("x/y"))
mimetypes.add_type("application/x-thing", ".thing")
print(mimetypes.guess_type("z.thing"), mimetypes.guess_file_type("a/b.css"))
# expect: a.html ('text/html', None)
# expect: b.tar.gz ('application/x-tar', 'gzip')
# expect: c.JPG ('image/jpeg', None)
# expect: d.unknown (None, None)
# expect: http://x.org/e.json?q=1 ('application/json', None)
# expect: f.svgz ('image/svg+xml', 'gzip')
# expect: data:image/png;base64,xx ('image/png', None)
# expect: noext (None, None)
# expect: g.py ('text/x-python', None)
# expect: h.webp ('image/webp', None)
# expect: .html ['.jpg', '.jpe', '.jpeg'] None
# expect: ('application/x-thing', None) ('text/css', None)
