# python: 3.13
"""xmlrpc: server and clients in one program, over localhost, with threads."""

import datetime
import threading
import xmlrpc.client
from concurrent.futures import ThreadPoolExecutor
from socketserver import ThreadingMixIn
from xmlrpc.client import Binary, DateTime, Fault, MultiCall, ProtocolError, ServerProxy
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer


class Server(ThreadingMixIn, SimpleXMLRPCServer):
    daemon_threads = True


class Handler(SimpleXMLRPCRequestHandler):
    rpc_paths = ("/RPC2",)


class Counter:
    """Counts."""

    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def add(self, n):
        """Adds n."""
        with self.lock:
            self.value += n
            return self.value

    def _secret(self):
        return 1


server = Server(("localhost", 0), requestHandler=Handler, allow_none=True, logRequests=False)
server.register_introspection_functions()
server.register_multicall_functions()
server.register_instance(Counter())
server.register_function(pow)
server.register_function(lambda x: x, "echo")


@server.register_function(name="fails")
def whatever(what):
    if what == "fault":
        raise Fault(42, "told so")
    raise ValueError(what)


thread = threading.Thread(target=server.serve_forever)
thread.start()
host, port = server.server_address
url = f"http://localhost:{port}"

with ServerProxy(url, allow_none=True) as proxy:
    print(proxy.system.listMethods())
    print(repr(proxy.system.methodHelp("add")), proxy.system.methodSignature("pow"))
    print(proxy.pow(2, 10), proxy.echo([1, 2.5, "a<b&c>", None, True, {"k": [1, {"x": "ä€"}]}]), proxy.echo(""))
    moment = proxy.echo(datetime.datetime(2024, 1, 2, 3, 4, 5))
    print(type(moment).__name__, moment, moment == datetime.datetime(2024, 1, 2, 3, 4, 5), moment.timetuple()[:6])
    data = proxy.echo(b"\x00\xff")
    print(type(data).__name__, data.data, data == b"\x00\xff")
    for call in (lambda: proxy.fails("fault"), lambda: proxy.fails("x"), lambda: proxy.nothing(1), lambda: proxy._secret(), lambda: proxy.pow()):
        try:
            call()
        except Fault as error:
            print(error.faultCode, error.faultString, repr(error))
    multi = MultiCall(proxy)
    multi.pow(2, 3)
    multi.add(5)
    multi.fails("no")
    results = multi()
    print(results[0], results[1])
    try:
        results[2]
    except Fault as error:
        print(error)
    for value in (2**40, object(), {1: 2}, 1j):
        try:
            proxy.echo(value)
        except (OverflowError, TypeError) as error:
            print(type(error).__name__, error)

with ServerProxy(url + "/other") as proxy:
    try:
        proxy.pow(1, 2)
    except ProtocolError as error:
        print(error.errcode, error.errmsg, error.url == f"localhost:{port}/other")

with ServerProxy(url, use_builtin_types=True) as proxy:
    print(proxy.echo(b"abc"), proxy.echo(datetime.datetime(2000, 1, 1)))
    print(len(proxy.echo("long" * 1000)))


def work(n):
    with ServerProxy(url) as each:
        return each.add(n)


with ThreadPoolExecutor(4) as pool:
    list(pool.map(work, range(10)))
with ServerProxy(url) as proxy:
    print(proxy.add(0))
server.shutdown()
thread.join()
server.server_close()

print(xmlrpc.client.dumps((1, "x", [True], {"a": 1.5}), "name"))
print(xmlrpc.client.dumps(Fault(1, "bad <x>")))
print(xmlrpc.client.loads(xmlrpc.client.dumps((None, Binary(b"x"), 3), "m", allow_none=True))[1])
recursive = []
recursive.append(recursive)
for bad in ((None,), (recursive,), ({1: 1},)):
    try:
        xmlrpc.client.dumps(bad)
    except TypeError as error:
        print(error)
try:
    ServerProxy("ftp://x")
except OSError as error:
    print(error)
print(xmlrpc.client.dumps((DateTime("20240101T00:00:00"),), encoding="latin-1", methodname="é"))
# expect: ['add', 'echo', 'fails', 'pow', 'system.listMethods', 'system.methodHelp', 'system.methodSignature', 'system.multicall']
# expect: 'Adds n.' signatures not supported
# expect: 1024 [1, 2.5, 'a<b&c>', None, True, {'k': [1, {'x': 'ä€'}]}]
# expect: DateTime 20240102T03:04:05 True (2024, 1, 2, 3, 4, 5)
# expect: Binary b'\x00\xff' True
# expect: 42 told so <Fault 42: 'told so'>
# expect: 1 <class 'ValueError'>:x <Fault 1: "<class 'ValueError'>:x">
# expect: 1 <class 'Exception'>:method "nothing" is not supported <Fault 1: '<class \'Exception\'>:method "nothing" is not supported'>
# expect: 1 <class 'Exception'>:method "_secret" is not supported <Fault 1: '<class \'Exception\'>:method "_secret" is not supported'>
# expect: 1 <class 'TypeError'>:pow() missing required argument 'base' (pos 1) <Fault 1: "<class 'TypeError'>:pow() missing required argument 'base' (pos 1)">
# expect: 8 5
# expect: <Fault 1: "<class 'ValueError'>:no">
# expect: OverflowError int exceeds XML-RPC limits
# expect: TypeError cannot marshal <class 'object'> objects
# expect: TypeError dictionary key must be string
# expect: TypeError cannot marshal <class 'complex'> objects
# expect: 404 Not Found True
# expect: b'abc' 2000-01-01 00:00:00
# expect: 4000
# expect: 50
# expect: <?xml version='1.0'?>
# expect: <methodCall>
# expect: <methodName>name</methodName>
# expect: <params>
# expect: <param>
# expect: <value><int>1</int></value>
# expect: </param>
# expect: <param>
# expect: <value><string>x</string></value>
# expect: </param>
# expect: <param>
# expect: <value><array><data>
# expect: <value><boolean>1</boolean></value>
# expect: </data></array></value>
# expect: </param>
# expect: <param>
# expect: <value><struct>
# expect: <member>
# expect: <name>a</name>
# expect: <value><double>1.5</double></value>
# expect: </member>
# expect: </struct></value>
# expect: </param>
# expect: </params>
# expect: </methodCall>
# expect:
# expect: <?xml version='1.0'?>
# expect: <methodResponse>
# expect: <fault>
# expect: <value><struct>
# expect: <member>
# expect: <name>faultCode</name>
# expect: <value><int>1</int></value>
# expect: </member>
# expect: <member>
# expect: <name>faultString</name>
# expect: <value><string>bad &lt;x&gt;</string></value>
# expect: </member>
# expect: </struct></value>
# expect: </fault>
# expect: </methodResponse>
# expect:
# expect: m
# expect: cannot marshal None unless allow_none is enabled
# expect: cannot marshal recursive sequences
# expect: dictionary key must be string
# expect: unsupported XML-RPC protocol
# expect: <?xml version='1.0' encoding='latin-1'?>
# expect: <methodCall>
# expect: <methodName>é</methodName>
# expect: <params>
# expect: <param>
# expect: <value><dateTime.iso8601>20240101T00:00:00</dateTime.iso8601></value>
# expect: </param>
# expect: </params>
# expect: </methodCall>
# expect:
