from ipaddress import *
n = ip_network('192.168.0.0/28')
print(n, repr(n), n.num_addresses, n.netmask, n.hostmask, n.broadcast_address, list(n.hosts())[:3], n.prefixlen, n[1], n[-1], n.is_private, n.version, n.max_prefixlen, n.with_netmask, n.with_hostmask, n.reverse_pointer, n.compressed, n.exploded, len(list(n)))
print(list(n.subnets(new_prefix=30)), n.supernet(), ip_address('192.168.0.5') in n, n.overlaps(ip_network('192.168.0.8/30')), n.subnet_of(ip_network('192.168.0.0/16')), list(n.address_exclude(ip_network('192.168.0.0/30'))))
print(list(collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_address('10.0.1.0')])), list(summarize_address_range(ip_address('10.0.0.1'), ip_address('10.0.0.9'))))
for a in ('127.0.0.1', '8.8.8.8', '10.1.2.3', '224.0.0.1', '0.0.0.0', '169.254.1.1', '::1', 'fe80::1', '2001:db8::ff', '::ffff:1.2.3.4', 'ff02::1', '2002:c000:204::', '2001:0:4136:e378:8000:63bf:3fff:fdd2'):
    i = ip_address(a); print(i, repr(i), i.is_private, i.is_global, i.is_loopback, i.is_multicast, i.is_link_local, i.is_reserved, i.is_unspecified, int(i), i.packed, i.exploded, i.compressed, i.reverse_pointer, getattr(i, 'ipv4_mapped', None), getattr(i, 'teredo', None), getattr(i, 'sixtofour', None), i.version)
for f in (lambda: ip_address('300.1.1.1'), lambda: IPv4Address('1.2.3'), lambda: IPv4Address('1.2.3.a'), lambda: IPv4Address('1.2.3.'), lambda: IPv4Address('01.2.3.4'), lambda: IPv4Address(''), lambda: IPv4Address(-1), lambda: IPv4Address(2**32), lambda: IPv4Address(b'abc'), lambda: IPv4Address('1.2.3.4/24'), lambda: ip_network('10.0.0.1/8'), lambda: ip_network('10.0.0.0/33'), lambda: ip_network('10.0.0.0/8/9'), lambda: ip_network('x'), lambda: ip_interface('y'), lambda: IPv6Address('1::2::3'), lambda: IPv6Address('1:2'), lambda: IPv6Address('g::'), lambda: IPv6Address('12345::'), lambda: IPv6Address(':1:2:3:4:5:6:7'), lambda: IPv6Address('1:2:3:4:5:6:7:8:9'), lambda: IPv6Address('1:2:3:4:5:6:7:'), lambda: ip_address('1.1.1.1') < ip_address('::1'), lambda: ip_address('1.1.1.1') < 5, lambda: ip_network('10.0.0.0/8') < ip_network('::/8'), lambda: list(n.subnets(prefixlen_diff=-1)), lambda: list(n.subnets(new_prefix=20)), lambda: n.supernet(new_prefix=30), lambda: n[99], lambda: IPv4Address('255.255.255.255') + 1, lambda: list(summarize_address_range(n, n)), lambda: n.subnet_of(5), lambda: list(n.address_exclude(ip_network('1.0.0.0/8'))), lambda: list(collapse_addresses([ip_network('::/8'), ip_network('1.0.0.0/8')])), lambda: ip_network('10.0.0.0/255.0.255.0'), lambda: IPv4Address(None), lambda: IPv4Address(1.5), lambda: ip_network(('10.0.0.0', 8, 9)), lambda: ip_network([1])):
    try: r = f(); print(r if not isinstance(r, int) else 'int')
    except Exception as e: print(type(e).__name__, e)
i = ip_interface('192.168.1.5/24'); print(i, repr(i), i.ip, i.network, i.netmask, i.with_prefixlen, i.with_netmask, i.hostmask, i == ip_address('192.168.1.5'), i.is_private)
print(sorted([ip_address('10.0.0.2'), ip_address('10.0.0.1')]), ip_address(1), ip_address(2**33), IPv4Address('1.2.3.4') + 5, IPv4Address('1.2.3.4') - 5, f'{IPv4Address("1.2.3.4"):b} {IPv4Address("1.2.3.4"):#x} {IPv4Address("1.2.3.4"):_n} {IPv6Address("::1"):x} {IPv4Address("1.2.3.4"):>12s}|', ip_network('10.0.0.0/255.0.0.0'), ip_network('10.0.0.0/0.0.0.255'), ip_network('10.1.2.3/8', strict=False), {ip_address('1.1.1.1'): 1}, sorted([ip_network('10.0.0.0/8'), ip_address('10.0.0.1'), ip_address('::1')], key=get_mixed_type_key))
import pickle; print(pickle.loads(pickle.dumps(i)), pickle.loads(pickle.dumps(n)), pickle.loads(pickle.dumps(ip_address('fe80::1%x'))))
nets = [ip_network(text) for text in ('192.168.1.255/32', '192.168.1.0/24', '192.168.1.0/25', 'fe80::/64', 'fe80::ffff:ffff:ffff:0/112')]
print(len({hash(net) for net in nets}), hash(nets[1]) == hash(ip_network('192.168.1.0/255.255.255.0')))
# expect: 192.168.0.0/28 IPv4Network('192.168.0.0/28') 16 255.255.255.240 0.0.0.15 192.168.0.15 [IPv4Address('192.168.0.1'), IPv4Address('192.168.0.2'), IPv4Address('192.168.0.3')] 28 192.168.0.1 192.168.0.15 True 4 32 192.168.0.0/255.255.255.240 192.168.0.0/0.0.0.15 0/28.0.168.192.in-addr.arpa 192.168.0.0/28 192.168.0.0/28 16
# expect: [IPv4Network('192.168.0.0/30'), IPv4Network('192.168.0.4/30'), IPv4Network('192.168.0.8/30'), IPv4Network('192.168.0.12/30')] 192.168.0.0/27 True True True [IPv4Network('192.168.0.8/29'), IPv4Network('192.168.0.4/30')]
# expect: [IPv4Network('10.0.0.0/24'), IPv4Network('10.0.1.0/32')] [IPv4Network('10.0.0.1/32'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.4/30'), IPv4Network('10.0.0.8/31')]
# expect: 127.0.0.1 IPv4Address('127.0.0.1') True False True False False False False 2130706433 b'\x7f\x00\x00\x01' 127.0.0.1 127.0.0.1 1.0.0.127.in-addr.arpa None None None 4
# expect: 8.8.8.8 IPv4Address('8.8.8.8') False True False False False False False 134744072 b'\x08\x08\x08\x08' 8.8.8.8 8.8.8.8 8.8.8.8.in-addr.arpa None None None 4
# expect: 10.1.2.3 IPv4Address('10.1.2.3') True False False False False False False 167838211 b'\n\x01\x02\x03' 10.1.2.3 10.1.2.3 3.2.1.10.in-addr.arpa None None None 4
# expect: 224.0.0.1 IPv4Address('224.0.0.1') False True False True False False False 3758096385 b'\xe0\x00\x00\x01' 224.0.0.1 224.0.0.1 1.0.0.224.in-addr.arpa None None None 4
# expect: 0.0.0.0 IPv4Address('0.0.0.0') True False False False False False True 0 b'\x00\x00\x00\x00' 0.0.0.0 0.0.0.0 0.0.0.0.in-addr.arpa None None None 4
# expect: 169.254.1.1 IPv4Address('169.254.1.1') True False False False True False False 2851995905 b'\xa9\xfe\x01\x01' 169.254.1.1 169.254.1.1 1.1.254.169.in-addr.arpa None None None 4
# expect: ::1 IPv6Address('::1') True False True False False True False 1 b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' 0000:0000:0000:0000:0000:0000:0000:0001 ::1 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa None None None 6
# expect: fe80::1 IPv6Address('fe80::1') True False False False True False False 338288524927261089654018896841347694593 b'\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' fe80:0000:0000:0000:0000:0000:0000:0001 fe80::1 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa None None None 6
# expect: 2001:db8::ff IPv6Address('2001:db8::ff') True False False False False False False 42540766411282592856903984951653826815 b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff' 2001:0db8:0000:0000:0000:0000:0000:00ff 2001:db8::ff f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa None None None 6
# expect: ::ffff:1.2.3.4 IPv6Address('::ffff:1.2.3.4') False True False False False False False 281470698652420 b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\x01\x02\x03\x04' 0000:0000:0000:0000:0000:ffff:1.2.3.4 ::ffff:1.2.3.4 4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa 1.2.3.4 None None 6
# expect: ff02::1 IPv6Address('ff02::1') False True False True False False False 338963523518870617245727861364146307073 b'\xff\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' ff02:0000:0000:0000:0000:0000:0000:0001 ff02::1 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.f.f.ip6.arpa None None None 6
# expect: 2002:c000:204:: IPv6Address('2002:c000:204::') True False False False False False False 42549574682102084431821433448024768512 b' \x02\xc0\x00\x02\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' 2002:c000:0204:0000:0000:0000:0000:0000 2002:c000:204:: 0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.2.0.0.0.0.c.2.0.0.2.ip6.arpa None None 192.0.2.4 6
# expect: 2001:0:4136:e378:8000:63bf:3fff:fdd2 IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2') True False False False False False False 42540488182158724593221357832373272018 b' \x01\x00\x00A6\xe3x\x80\x00c\xbf?\xff\xfd\xd2' 2001:0000:4136:e378:8000:63bf:3fff:fdd2 2001:0:4136:e378:8000:63bf:3fff:fdd2 2.d.d.f.f.f.f.3.f.b.3.6.0.0.0.8.8.7.3.e.6.3.1.4.0.0.0.0.1.0.0.2.ip6.arpa None (IPv4Address('65.54.227.120'), IPv4Address('192.0.2.45')) None 6
# expect: ValueError '300.1.1.1' does not appear to be an IPv4 or IPv6 address
# expect: AddressValueError Expected 4 octets in '1.2.3'
# expect: AddressValueError Only decimal digits permitted in 'a' in '1.2.3.a'
# expect: AddressValueError Empty octet not permitted in '1.2.3.'
# expect: AddressValueError Leading zeros are not permitted in '01' in '01.2.3.4'
# expect: AddressValueError Address cannot be empty
# expect: AddressValueError -1 (< 0) is not permitted as an IPv4 address
# expect: AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: AddressValueError b'abc' (len 3 != 4) is not permitted as an IPv4 address
# expect: AddressValueError Unexpected '/' in '1.2.3.4/24'
# expect: ValueError 10.0.0.1/8 has host bits set
# expect: ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 network
# expect: ValueError '10.0.0.0/8/9' does not appear to be an IPv4 or IPv6 network
# expect: ValueError 'x' does not appear to be an IPv4 or IPv6 network
# expect: ValueError 'y' does not appear to be an IPv4 or IPv6 interface
# expect: AddressValueError At most one '::' permitted in '1::2::3'
# expect: AddressValueError At least 3 parts expected in '1:2'
# expect: AddressValueError Only hex digits permitted in 'g' in 'g::'
# expect: AddressValueError At most 4 characters permitted in '12345' in '12345::'
# expect: AddressValueError Leading ':' only permitted as part of '::' in ':1:2:3:4:5:6:7'
# expect: AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
# expect: AddressValueError Trailing ':' only permitted as part of '::' in '1:2:3:4:5:6:7:'
# expect: TypeError 1.1.1.1 and ::1 are not of the same version
# expect: TypeError '<' not supported between instances of 'IPv4Address' and 'int'
# expect: TypeError 10.0.0.0/8 and ::/8 are not of the same version
# expect: ValueError prefix length diff must be > 0
# expect: ValueError new prefix must be longer
# expect: ValueError new prefix must be shorter
# expect: IndexError address out of range
# expect: AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: TypeError first and last must be IP addresses, not networks
# expect: TypeError Unable to test subnet containment between 192.168.0.0/28 and 5
# expect: ValueError 1.0.0.0/8 not contained in 192.168.0.0/28
# expect: TypeError 1.0.0.0/8 and ::/8 are not of the same version
# expect: ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 network
# expect: AddressValueError Expected 4 octets in 'None'
# expect: AddressValueError Expected 4 octets in '1.5'
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: ValueError [1] does not appear to be an IPv4 or IPv6 network
# expect: 192.168.1.5/24 IPv4Interface('192.168.1.5/24') 192.168.1.5 192.168.1.0/24 255.255.255.0 192.168.1.5/24 192.168.1.5/255.255.255.0 0.0.0.255 False True
# expect: [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2')] 0.0.0.1 ::2:0:0 1.2.3.9 1.2.2.255 00000001000000100000001100000100 0x01020304 0000_0001_0000_0010_0000_0011_0000_0100 00000000000000000000000000000001      1.2.3.4| 10.0.0.0/8 10.0.0.0/24 10.0.0.0/8 {IPv4Address('1.1.1.1'): 1} [IPv4Network('10.0.0.0/8'), IPv4Address('10.0.0.1'), IPv6Address('::1')]
# expect: 192.168.1.5/24 192.168.0.0/28 fe80::1%x
# expect: 5 True
