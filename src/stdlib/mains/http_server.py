"""python -m http.server: hands out the files of a folder."""
# as file http/server.py

import http.server
import os
import socket
import sys


def _serve(server_class, handler, port, bind, directory, protocol):
    family, _, _, _, address = next(iter(socket.getaddrinfo(bind, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)))
    server_class.address_family = family
    handler.protocol_version = protocol
    with server_class(address, lambda *request: handler(*request, directory=directory)) as server:
        host, port = server.socket.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        print(f"Serving HTTP on {host} port {port} (http://{shown}:{port}/) ...")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("\nKeyboard interrupt received, exiting.")
            sys.exit(0)


def main(args=None):
    import argparse

    parser = argparse.ArgumentParser(color=True)
    parser.add_argument("--cgi", action="store_true", help="run as CGI server")
    parser.add_argument("-b", "--bind", metavar="ADDRESS", help="bind to this address (default: all interfaces)")
    parser.add_argument("-d", "--directory", default=os.getcwd(), help="serve this directory (default: current directory)")
    parser.add_argument("-p", "--protocol", metavar="VERSION", default="HTTP/1.0", help="conform to this HTTP version (default: %(default)s)")
    parser.add_argument("--tls-cert", metavar="PATH", help="path to the TLS certificate chain file")
    parser.add_argument("--tls-key", metavar="PATH", help="path to the TLS key file")
    parser.add_argument("--tls-password-file", metavar="PATH", help="path to the password file for the TLS key")
    parser.add_argument("port", default=8000, type=int, nargs="?", help="bind to this port (default: %(default)s)")
    args = parser.parse_args(args)
    if not args.tls_cert and args.tls_key:
        parser.error("--tls-key requires --tls-cert to be set")
    if args.tls_cert:
        parser.error("headwaiter has no certificates: it serves without TLS only")
    if args.cgi:
        parser.error("headwaiter runs no CGI programs: it serves files only")
    _serve(http.server.ThreadingHTTPServer, http.server.SimpleHTTPRequestHandler, args.port, args.bind, args.directory, args.protocol)


if __name__ == "__main__":
    main()
