# What getaddrinfo() finds for families, kinds, protocols and ports, and what it says to those that do not fit; IPv4 within IPv6.
# python: 3.13
import socket

requests = [
    ('127.0.0.1', 80, socket.AF_INET6), ('::1', 80, socket.AF_INET), ('127.0.0.1', 80, socket.AF_UNIX), ('127.0.0.1', 'nosuch'),
    ('127.0.0.1', 80, 0, 77), ('127.0.0.1', 80, 0, 0, 77), ('127.0.0.1', None, 0, 0, 77), ('127.0.0.1', None, 0, socket.SOCK_RAW),
    ('127.0.0.1', 80, 0, socket.SOCK_RAW), ('127.0.0.1', 80, 0, 1, 17), ('127.0.0.1', 80, 0, 0, 17), (None, 80, 0, 0, 0, socket.AI_CANONNAME),
    ('127.0.0.1', 80, 0, 1, 0, socket.AI_CANONNAME), ('127.0.0.1', 80, socket.AF_INET6, 1, 0, socket.AI_V4MAPPED), ('::ffff:127.0.0.1', 80, 0, 1),
    ('::ffff:127.0.0.1', 80, socket.AF_INET, 1), ('127.1', 80, 0, 1), ('0x7f.1', 80, 0, 1), ('2130706433', 5, 0, 1), ('127.0.0.1 x', 80, 0, 1),
    ('127.0.0.1', '80', 0, 1), ('127.0.0.1', '', 0, 1), ('127.0.0.1', 99999, 0, 1), ('127.0.0.1', -1, 0, 1), ('127.0.0.1', 1.5, 0, 1), (None, None),
]
for request in requests:
    try:
        print(socket.getaddrinfo(*request))
    except OSError as e:
        print(type(e).__name__, e)
for name, family in [('127.0.0.1', socket.AF_INET6), ('::1', socket.AF_INET)]:
    with socket.socket(family) as s:
        try:
            s.connect((name, 1))
        except OSError as e:
            print(type(e).__name__, e)
for text in ['::1.2.3.4', '::ffff:1.2.3.4', '::2', '::1:0', '64:ff9b::1.2.3.4', '::5:1:1', '::ffff:0:0', '::']:
    print(socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, text)))
# expect: gaierror [Errno -9] Address family for hostname not supported
# expect: gaierror [Errno -9] Address family for hostname not supported
# expect: gaierror [Errno -6] ai_family not supported
# expect: gaierror [Errno -8] Servname not supported for ai_socktype
# expect: gaierror [Errno -7] ai_socktype not supported
# expect: gaierror [Errno -8] Servname not supported for ai_socktype
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_RAW: 3>, 77, '', ('127.0.0.1', 0))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_RAW: 3>, 0, '', ('127.0.0.1', 0))]
# expect: gaierror [Errno -8] Servname not supported for ai_socktype
# expect: gaierror [Errno -7] ai_socktype not supported
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '', ('127.0.0.1', 80))]
# expect: gaierror [Errno -1] Bad value for ai_flags
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '127.0.0.1', ('127.0.0.1', 80))]
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::ffff:127.0.0.1', 80, 0, 0))]
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::ffff:127.0.0.1', 80, 0, 0))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 5))]
# expect: gaierror [Errno -2] Name or service not known
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 0))]
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 34463))]
# expect: gaierror [Errno -8] Servname not supported for ai_socktype
# expect: OSError Int or String expected
# expect: gaierror [Errno -2] Name or service not known
# expect: gaierror [Errno -9] Address family for hostname not supported
# expect: gaierror [Errno -9] Address family for hostname not supported
# expect: ::1.2.3.4
# expect: ::ffff:1.2.3.4
# expect: ::2
# expect: ::0.1.0.0
# expect: 64:ff9b::102:304
# expect: ::5:1:1
# expect: ::ffff:0.0.0.0
# expect: ::
