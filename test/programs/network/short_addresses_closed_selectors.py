# python: 3.13
# Addresses of fewer than four numbers, as inet_aton() takes them, and what is left of a selector that was closed.
import selectors
import socket

for text in ('1.2.3', '1.2', '1', '0x7f.1', '010.1.1.1', '1.2.3.4.5', '256.1.1.1', '1.2.3.4 x', '1.2.65536', '', '1..2', '4294967295', '4294967296', ' 1.2.3.4', '089'):
    try:
        print(repr(text), socket.inet_aton(text))
    except OSError as error:
        print(repr(text), error)
for function in (lambda: socket.inet_ntoa(b'abc'), lambda: socket.inet_ntop(2, b'abc'), lambda: socket.inet_ntop(99, b'1'), lambda: socket.inet_ntop(socket.AF_INET, b'abcd')):
    try:
        print(function())
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
for kind in (selectors.EpollSelector, selectors.PollSelector, selectors.SelectSelector):
    selector = kind()
    one, other = socket.socketpair()
    selector.register(one, selectors.EVENT_READ)
    selector.close()
    selector.close()
    for function in (lambda: selector.select(0), lambda: selector.fileno(), lambda: selector.get_key(one), selector.get_map):
        try:
            print(kind.__name__, function())
        except (ValueError, RuntimeError, AttributeError) as error:
            print(kind.__name__, type(error).__name__, error)
    one.close()
    other.close()
# expect: '1.2.3' b'\x01\x02\x00\x03'
# expect: '1.2' b'\x01\x00\x00\x02'
# expect: '1' b'\x00\x00\x00\x01'
# expect: '0x7f.1' b'\x7f\x00\x00\x01'
# expect: '010.1.1.1' b'\x08\x01\x01\x01'
# expect: '1.2.3.4.5' illegal IP address string passed to inet_aton
# expect: '256.1.1.1' illegal IP address string passed to inet_aton
# expect: '1.2.3.4 x' b'\x01\x02\x03\x04'
# expect: '1.2.65536' illegal IP address string passed to inet_aton
# expect: '' illegal IP address string passed to inet_aton
# expect: '1..2' illegal IP address string passed to inet_aton
# expect: '4294967295' b'\xff\xff\xff\xff'
# expect: '4294967296' illegal IP address string passed to inet_aton
# expect: ' 1.2.3.4' illegal IP address string passed to inet_aton
# expect: '089' illegal IP address string passed to inet_aton
# expect: OSError packed IP wrong length for inet_ntoa
# expect: ValueError invalid length of packed IP address string
# expect: ValueError unknown address family 99
# expect: 97.98.99.100
# expect: EpollSelector ValueError I/O operation on closed epoll object
# expect: EpollSelector ValueError I/O operation on closed epoll object
# expect: EpollSelector RuntimeError Selector is closed
# expect: EpollSelector None
# expect: PollSelector []
# expect: PollSelector AttributeError 'PollSelector' object has no attribute 'fileno'
# expect: PollSelector RuntimeError Selector is closed
# expect: PollSelector None
# expect: SelectSelector []
# expect: SelectSelector AttributeError 'SelectSelector' object has no attribute 'fileno'
# expect: SelectSelector RuntimeError Selector is closed
# expect: SelectSelector None
