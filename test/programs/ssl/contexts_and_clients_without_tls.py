# python: 3.13
"""ssl: contexts, constants, errors, and clients that find no TLS."""
import asyncio, socket, ssl, threading, warnings

c = ssl.create_default_context()
print(c.verify_mode, c.check_hostname, c.minimum_version, c.protocol, int(c.options), int(c.verify_flags))
c.check_hostname = False
c.verify_mode = ssl.CERT_NONE
d = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
print(repr(d.verify_mode), d.check_hostname, repr(d.verify_flags), d.post_handshake_auth, d.sni_callback, d.num_tickets, d.keylog_filename)
e = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
d.minimum_version = ssl.TLSVersion.TLSv1_3
print(repr(d.minimum_version), repr(d.maximum_version), ssl.Purpose.SERVER_AUTH.shortname, ssl.Purpose.CLIENT_AUTH.oid)
for f in (lambda: d.load_cert_chain("nofile"), lambda: e.load_verify_locations("nofile"), lambda: setattr(e, "verify_mode", ssl.CERT_NONE),
          lambda: e.load_verify_locations(), lambda: e.set_ciphers("x"), lambda: ssl.SSLContext(99), lambda: ssl.wrap_socket,
          lambda: setattr(e, "verify_mode", 9), lambda: ssl.SSLSocket(), lambda: ssl.SSLObject(), lambda: e.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO()),
          lambda: e.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_side=True), lambda: ssl.create_default_context("x"),
          *(lambda x=x, y=y: type(x.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), **y)).__name__ for x in (e, c, d)
            for y in ({"server_hostname": ""}, {"server_hostname": ".h"}, {"server_side": True, "server_hostname": "h"}))):
    try:
        print(type(f()))
    except Exception as x:
        print(type(x).__name__, str(x).partition(" (_ssl.c")[0])
b = ssl.MemoryBIO()
print(b.pending, b.eof, b.write(b"abc"), b.read(2), b.pending, b.write_eof(), b.eof, b.read(), b.eof)
try:
    b.write(b"x")
except ssl.SSLError as x:
    print(x)
out = ssl.MemoryBIO()
o = e.wrap_bio(ssl.MemoryBIO(), out, server_hostname="x")
try:
    o.do_handshake()
except ssl.SSLWantReadError as x:
    print(x.errno, x.reason, x.library, out.pending > 100, out.read(3))
print(o.server_hostname, o.version(), o.cipher(), o.selected_alpn_protocol(), o.pending(), o.server_side)
print([k.__name__ for k in ssl.SSLCertVerificationError.__mro__], ssl.CertificateError is ssl.SSLCertVerificationError)
print(ssl.get_protocol_name(16), ssl.HAS_SNI, ssl.HAS_TLSv1_3, ssl.DER_cert_to_PEM_cert(b"abc"), ssl.cert_time_to_seconds("Jan  5 09:34:43 2018 GMT"))


def plain(answers):
    listener = socket.create_server(("localhost", 0))

    def serve():
        for answer in answers:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(answer)

    threading.Thread(target=serve).start()
    return listener


listener = plain([b"hello, this is no TLS\r\n"] * 2)
for _ in range(2):
    try:
        with socket.create_connection(listener.getsockname()) as sock, c.wrap_socket(sock, server_hostname="localhost") as secured:
            print("never")
    except ssl.SSLError as x:
        print(type(x).__name__, x.errno, x.reason, x.library)
listener.close()


async def main():
    async def serve(reader, writer):
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "localhost", 0)
    port = server.sockets[0].getsockname()[1]
    for context in (c, True):
        try:
            await asyncio.open_connection("localhost", port, ssl=context)
        except ssl.SSLError as x:
            print(type(x).__name__, x.reason)
    server.close()
    tls = await asyncio.start_server(serve, "localhost", 0, ssl=d)
    port = tls.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("localhost", port)
    writer.write(b"plain text\r\n")
    print(await reader.read())
    writer.close()
    tls.close()


asyncio.run(main())
# What a conversation is bound to, asked of both kinds of ends.
ends = ssl.create_default_context()
object_end = ends.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="a.b")
socket_end = ends.wrap_socket(socket.socket(), server_hostname="a.b")
for end in object_end, socket_end:
    for kind in "tls-unique", "nope", 3, None:
        try:
            print(type(end).__name__, end.get_channel_binding(kind))
        except (ValueError, TypeError) as error:
            print(type(end).__name__, type(error).__name__, error)
socket_end.close()
# expect: 2 True 771 16 2186412112 557088
# expect: <VerifyMode.CERT_NONE: 0> False <VerifyFlags.VERIFY_X509_TRUSTED_FIRST: 32768> False None 2 None
# expect: <TLSVersion.TLSv1_3: 772> <TLSVersion.MAXIMUM_SUPPORTED: -1> serverAuth 1.3.6.1.5.5.7.3.2
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: ValueError Cannot set verify_mode to CERT_NONE when check_hostname is enabled.
# expect: TypeError cafile, capath and cadata cannot be all omitted
# expect: SSLError ('No cipher can be selected.',)
# expect: ValueError invalid or unsupported protocol version 99
# expect: AttributeError module 'ssl' has no attribute 'wrap_socket'
# expect: ValueError invalid value for verify_mode
# expect: TypeError SSLSocket does not have a public constructor. Instances are returned by SSLContext.wrap_socket().
# expect: TypeError SSLObject does not have a public constructor. Instances are returned by SSLContext.wrap_bio().
# expect: <class 'ssl.SSLObject'>
# expect: SSLError Cannot create a server socket with a PROTOCOL_TLS_CLIENT context
# expect: TypeError x
# expect: ValueError server_hostname cannot be an empty string or start with a leading dot.
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 0: label empty
# expect: SSLError Cannot create a server socket with a PROTOCOL_TLS_CLIENT context
# expect: ValueError server_hostname cannot be an empty string or start with a leading dot.
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 0: label empty
# expect: SSLError Cannot create a server socket with a PROTOCOL_TLS_CLIENT context
# expect: SSLError Cannot create a client socket with a PROTOCOL_TLS_SERVER context
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 0: label empty
# expect: <class 'str'>
# expect: 0 False 3 b'ab' 1 None False b'c' True
# expect: ('cannot write() after write_eof()',)
# expect: 2 None None True b'\x16\x03\x01'
# expect: x None None None 0 False
# expect: ['SSLCertVerificationError', 'SSLError', 'OSError', 'ValueError', 'Exception', 'BaseException', 'object'] True
# expect: PROTOCOL_TLS_CLIENT True True -----BEGIN CERTIFICATE-----
# expect: YWJj
# expect: -----END CERTIFICATE-----
# expect:  1515144883
# expect: SSLError 1 WRONG_VERSION_NUMBER SSL
# expect: SSLError 1 WRONG_VERSION_NUMBER SSL
# expect: SSLError WRONG_VERSION_NUMBER
# expect: SSLError WRONG_VERSION_NUMBER
# expect: b''
# expect: SSLObject None
# expect: SSLObject ValueError 'nope' channel binding type not implemented
# expect: SSLObject TypeError get_channel_binding() argument 'cb_type' must be str, not int
# expect: SSLObject TypeError get_channel_binding() argument 'cb_type' must be str, not None
# expect: SSLSocket None
# expect: SSLSocket ValueError nope channel binding type not implemented
# expect: SSLSocket ValueError 3 channel binding type not implemented
# expect: SSLSocket ValueError None channel binding type not implemented
