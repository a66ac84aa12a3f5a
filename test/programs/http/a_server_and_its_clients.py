# python: 3.13
import functools, http.client, http.server, json, os, shutil, threading, urllib.error, urllib.parse, urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        if address.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/here?x=1")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif address.path == "/missing":
            self.send_error(404)
        elif address.path == "/teapot":
            self.send_error(418, "No <tea>", "really & no")
        elif address.path == "/chunks":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for part in (b"hello ", b"wor", b"ld", b""):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        else:
            wanted = {name: value for name, value in self.headers.items() if name not in ("Host", "User-Agent")}
            body = json.dumps([address.path, urllib.parse.parse_qs(address.query), wanted]).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201, "Made")
        self.send_header("X-A", "1")
        self.send_header("X-A", "2")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[::-1])

    def log_message(self, format, *args):
        if self.path != "/two":
            print("log:", format % args)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever, daemon=True)
thread.start()
base = f"http://127.0.0.1:{server.server_port}"

with urllib.request.urlopen(base + "/a/b?q=1&q=2") as answer:
    print(answer.status, answer.reason, answer.getheader("content-type"), json.load(answer), answer.version)
question = urllib.request.Request(base + "/x", data=urllib.parse.urlencode({"a": 1}).encode(), headers={"X-Thing": "y"})
with urllib.request.urlopen(question) as answer:
    print(answer.status, answer.reason, answer.read(), answer.headers.get_all("x-a"), answer.getheader("x-a"))
for path in ("/missing", "/teapot"):
    try:
        urllib.request.urlopen(base + path)
    except urllib.error.HTTPError as problem:
        print(repr(problem), problem, problem.headers["Content-Type"], [line.strip() for line in problem.read().decode().splitlines() if "<p>" in line])
with urllib.request.urlopen(base + "/moved") as answer:
    print(json.load(answer)[0], answer.url.removeprefix(base))

line = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
line.request("GET", "/one")
answer = line.getresponse()
print(answer.status, len(answer.read()) > 10, answer.isclosed(), [name for name, _ in answer.getheaders()])
line.request("POST", "/p", body="héllo", headers={"Content-Type": "text/plain"})
print(line.getresponse().read())
line.request("GET", "/chunks")
answer = line.getresponse()
print(answer.chunked, answer.read(3), answer.read(4), answer.read(), answer.read())
line.request("HEAD", "/none")
answer = line.getresponse()
print(answer.status, answer.reason, answer.read())
line.request("GET", "/two")
for wrong in (
    lambda: line.request("GET", "/three"), lambda: line.getresponse().read() and line.getresponse(), lambda: line.request("GET", "/a b"),
    lambda: http.client.HTTPConnection("h:x"), lambda: urllib.request.urlopen("nowhere"), lambda: urllib.request.urlopen("zz://x"),
    lambda: urllib.request.urlopen("http://127.0.0.1:1/"),
):
    try:
        wrong()
    except Exception as problem:
        print(type(problem).__name__, problem)
line.close()
server.shutdown()
server.server_close()
thread.join()

os.makedirs("site/sub", exist_ok=True)
with open("site/sub/a.txt", "w") as file:
    file.write("A&B")


class Files(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format, *args):
        pass


with http.server.HTTPServer(("localhost", 0), functools.partial(Files, directory="site")) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in ("/sub/a.txt", "/sub", "/none", "/../x"):
        try:
            with urllib.request.urlopen(f"http://localhost:{server.server_port}{path}") as answer:
                print(path, answer.status, answer.headers["Content-type"], b"A&B" in answer.read() or "listed", answer.url[-5:])
        except urllib.error.HTTPError as problem:
            print(path, problem)
    server.shutdown()
# expect: log: "GET /a/b?q=1&q=2 HTTP/1.1" 200 -
# expect: 200 OK application/json ['/a/b', {'q': ['1', '2']}, {'Accept-Encoding': 'identity', 'Connection': 'close'}] 11
# expect: log: "POST /x HTTP/1.1" 201 -
# expect: 201 Made b'1=a' ['1', '2'] 1, 2
# expect: log: code 404, message Not Found
# expect: log: "GET /missing HTTP/1.1" 404 -
# expect: <HTTPError 404: 'Not Found'> HTTP Error 404: Not Found text/html;charset=utf-8 ['<p>Error code: 404</p>', '<p>Message: Not Found.</p>', '<p>Error code explanation: 404 - Nothing matches the given URI.</p>']
# expect: log: code 418, message No <tea>
# expect: log: "GET /teapot HTTP/1.1" 418 -
# expect: <HTTPError 418: 'No <tea>'> HTTP Error 418: No <tea> text/html;charset=utf-8 ['<p>Error code: 418</p>', '<p>Message: No &lt;tea&gt;.</p>', '<p>Error code explanation: 418 - really &amp; no.</p>']
# expect: log: "GET /moved HTTP/1.1" 302 -
# expect: log: "GET /here?x=1 HTTP/1.1" 200 -
# expect: /here /here?x=1
# expect: log: "GET /one HTTP/1.1" 200 -
# expect: 200 True True ['Server', 'Date', 'Content-Type', 'Content-Length']
# expect: log: "POST /p HTTP/1.1" 201 -
# expect: b'oll\xe9h'
# expect: log: "GET /chunks HTTP/1.1" 200 -
# expect: True b'hel' b'lo w' b'orld' b''
# expect: log: code 501, message Unsupported method ('HEAD')
# expect: log: "HEAD /none HTTP/1.1" 501 -
# expect: 501 Unsupported method ('HEAD') b''
# expect: CannotSendRequest Request-sent
# expect: ResponseNotReady Idle
# expect: InvalidURL URL can't contain control characters. '/a b' (found at least ' ')
# expect: InvalidURL nonnumeric port: 'x'
# expect: ValueError unknown url type: 'nowhere'
# expect: URLError <urlopen error unknown url type: zz>
# expect: URLError <urlopen error [Errno 111] Connection refused>
# expect: /sub/a.txt 200 text/plain True a.txt
# expect: /sub 200 text/html; charset=utf-8 listed /sub/
# expect: /none HTTP Error 404: File not found
# expect: /../x HTTP Error 404: File not found
shutil.rmtree("site")
