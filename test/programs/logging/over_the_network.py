# python: 3.13
import logging, logging.handlers, socketserver, threading, pickle, struct, socket, http.server, urllib.parse
got = []
class H(socketserver.StreamRequestHandler):
    def handle(self):
        while True:
            h = self.rfile.read(4)
            if len(h) < 4: break
            d = pickle.loads(self.rfile.read(struct.unpack(">L", h)[0])); r = logging.makeLogRecord(d); got.append((r.name, r.levelname, r.getMessage(), r.exc_text and r.exc_text.splitlines()[-1]))
s = socketserver.ThreadingTCPServer(("localhost", 0), H); threading.Thread(target=s.serve_forever, daemon=True).start()
l = logging.getLogger("net"); l.setLevel(10); l.propagate = False
h = logging.handlers.SocketHandler(*s.server_address); l.addHandler(h); l.info("hi %s", "there")
try: 1/0
except ZeroDivisionError: l.exception("oops")
h.close(); l.removeHandler(h); s.shutdown(); s.server_close(); print(got, h)
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(("localhost", 0))
h = logging.handlers.DatagramHandler(*u.getsockname()); l.addHandler(h); l.warning("dgram"); d = u.recv(4000); print(pickle.loads(d[4:])["msg"]); l.removeHandler(h); h.close()
h = logging.handlers.SysLogHandler(u.getsockname(), facility="local3"); h.ident = "app: "; l.addHandler(h)
for lv in (10, 20, 30, 40, 50): l.log(lv, "m%d", lv); print(u.recv(100))
l.removeHandler(h); h.close(); print(h.encodePriority("user", "info"))
class W(http.server.BaseHTTPRequestHandler):
    def do_GET(self): got.append(("GET", urllib.parse.parse_qs(self.path.partition("?")[2])["msg"])); self.send_response(200); self.end_headers()
    def do_POST(self): got.append(("POST", urllib.parse.parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())["msg"], self.headers["authorization"])); self.send_response(200); self.end_headers()
    def log_message(self, *a): pass
w = http.server.HTTPServer(("localhost", 0), W); threading.Thread(target=w.serve_forever, daemon=True).start(); got.clear()
for m, c in (("get", None), ("POST", ("u", "p"))):
    h = logging.handlers.HTTPHandler(f"localhost:{w.server_port}", "/log", m, credentials=c); l.addHandler(h); l.error("web %d", 1); l.removeHandler(h)
print(got); w.shutdown()
try: logging.handlers.HTTPHandler("h", "/", "PUT")
except ValueError as e: print(e)
import json, logging.config
def send(port, text):
    with socket.create_connection(("localhost", port)) as client:
        client.sendall(struct.pack(">L", len(text)) + text)
listening = logging.config.listen(0, lambda text: None if b"refuse" in text else text)
listening.start(); listening.ready.wait(); listening.ready.clear()
for config in ({"version": 1, "disable_existing_loggers": False, "loggers": {"told": {"level": "ERROR"}}}, {"version": 1, "refuse": 1, "loggers": {"told": {"level": 10}}}):
    send(listening.port, json.dumps(config).encode()); listening.ready.wait(); listening.ready.clear()
    print(logging.getLogger("told"))
logging.config.stopListening(); listening.join(); print(listening.is_alive())
from unittest import mock
for nanoseconds in (1_677_903_920_000_998_503, 1_677_903_920_999_999_900):
    with mock.patch("time.time_ns", return_value=nanoseconds): print(logging.makeLogRecord({}).msecs)
# expect: [('net', 'INFO', 'hi there', None), ('net', 'ERROR', 'oops', 'ZeroDivisionError: division by zero')] <SocketHandler (NOTSET)>
# expect: dgram
# expect: b'<159>app: m10\x00'
# expect: b'<158>app: m20\x00'
# expect: b'<156>app: m30\x00'
# expect: b'<155>app: m40\x00'
# expect: b'<154>app: m50\x00'
# expect: 14
# expect: [('GET', ['web %d']), ('POST', ['web %d'], 'Basic dTpw')]
# expect: method must be GET or POST
# expect: <Logger told (ERROR)>
# expect: <Logger told (ERROR)>
# expect: False
# expect: 0.0
# expect: 0.0
