"""IPv4 and IPv6 addresses, networks and interfaces."""

__version__ = "1.0"

import functools

IPV4LENGTH = 32
IPV6LENGTH = 128
_DIGITS = frozenset("0123456789")
_HEX = frozenset("0123456789abcdefABCDEF")


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def _either(value, first, second, what):
    for make in (first, second):
        try:
            return make(value)  # not shown
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {what}")  # not shown


def ip_address(address):
    return _either(address, IPv4Address, IPv6Address, "address")  # as line 54: raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    return _either(  # as line 74: return ‹IPv4Network(address, strict)›
        address,
        lambda value: IPv4Network(value, strict),  # not shown
        lambda value: IPv6Network(value, strict),
        "network",
    )


def ip_interface(address):
    return _either(address, IPv4Interface, IPv6Interface, "interface")  # as line 117: raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")  # as line 137


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")  # as line 153


def _count_righthand_zero_bits(number, most):
    return most if number == 0 else min(most, (~number & (number - 1)).bit_length())


def summarize_address_range(first, last):
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError('first and last must be IP addresses, not networks')  # as line 228
    if first.version != last.version:  # as line 229
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:  # as line 232
        raise ValueError('last IP address must be greater than first')  # as line 233
    if first.version == 4:  # as line 235
        network = IPv4Network
    elif first.version == 6:  # as line 237
        network = IPv6Network
    else:
        raise ValueError('unknown IP version')  # as line 240
    at, end = int(first), int(last)
    while at <= end:
        bits = min(_count_righthand_zero_bits(at, first.max_prefixlen), (end - at + 1).bit_length() - 1)
        yield network((at, first.max_prefixlen - bits))
        at += 1 << bits


def collapse_addresses(addresses):
    singles, networks = [], []
    for one in addresses:
        if isinstance(one, _BaseAddress):
            kind = singles
        elif one.prefixlen == one.max_prefixlen:
            kind = singles
            one = one.ip if isinstance(one, _Interface) else one.network_address
        else:
            kind = networks
        for other in kind[-1:]:
            if other.version != one.version:
                raise TypeError(f"{one} and {other} are not of the same version")
        kind.append(one)
    for first, last in _find_address_range(sorted(set(singles))):
        networks.extend(summarize_address_range(first, last))
    return _merged(networks)


def _find_address_range(addresses):
    """First and last of each run of addresses without a gap."""
    first = last = None
    for address in addresses:
        if first is not None and int(address) == int(last) + 1:
            last = address
            continue
        if first is not None:
            yield first, last
        first = last = address
    if first is not None:
        yield first, last


def _merged(networks):
    """Joins neighbours until none are left, widest first in the end."""
    waiting = list(networks)
    halves = {}
    while waiting:
        network = waiting.pop()
        wider = network.supernet()
        other = halves.get(wider)
        if other is None:
            halves[wider] = network
        elif other != network:
            del halves[wider]
            waiting.append(wider)
    last = None
    for network in sorted(halves.values()):
        if last is not None and last.broadcast_address >= network.broadcast_address:
            continue
        yield network
        last = network


def get_mixed_type_key(obj):
    if isinstance(obj, (_BaseNetwork, _BaseAddress)):
        return obj._get_mixed_type_key()
    return NotImplemented


class _IPAddressBase:
    """The mother class."""

    __slots__ = ()

    @property
    def exploded(self):
        return self._explode_shorthand_ip_string()  # as line 392

    @property
    def compressed(self):
        return str(self)  # as line 397

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        return self._reverse_pointer()  # as line 408

    def _check_int_address(self, address):
        if address < 0:  # as line 411
            raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
        if address > self._ALL_ONES:  # as line 414
            raise AddressValueError(
                f"{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address"
            )

    def _check_packed_address(self, address, expected):
        if len(address) != expected:
            raise AddressValueError(
                f"{address!r} (len {len(address)} != {expected}) is not permitted as an IPv{self.version} address"
            )

    @classmethod
    def _mask_int(cls, prefixlen):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> prefixlen)

    @classmethod
    def _bad_mask(cls, mask):
        raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None

    @classmethod
    def _prefix_from_prefix_string(cls, text):
        if not (text.isascii() and text.isdigit()) or int(text) > cls.max_prefixlen:
            cls._bad_mask(text)
        return int(text)

    def __reduce__(self):
        return self.__class__, (str(self),)  # as line 553


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """What addresses and networks of both versions share."""

    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):  # as line 580
            return NotImplemented
        if self.version != other.version:  # as line 582
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip != other._ip and self._ip < other._ip

    def __add__(self, other):
        if not isinstance(other, int):  # as line 592
            return NotImplemented
        return self.__class__(int(self) + other)  # as line 594

    def __sub__(self, other):
        if not isinstance(other, int):  # as line 597
            return NotImplemented
        return self.__class__(int(self) - other)  # as line 599

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        return str(self._string_from_ip_int(self._ip))  # as line 605

    def __hash__(self):
        return hash(hex(int(self._ip)))  # as line 608

    def _get_mixed_type_key(self):
        return (self.version, self)

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        """Besides what str knows: "b", "x", "X" and "n", with "#" for a prefix and "_" for groups of four digits."""
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)  # as line 631
        import re

        found = re.fullmatch("(#?)(_?)([xbnX])", fmt)
        if found is None:
            return super().__format__(fmt)  # as line 641
        alternate, grouping, base = found.groups()
        if base == "n":
            base = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen // (1 if base == "b" else 4)
        width = digits + (digits // 4 - 1 if grouping else 0) + (2 if alternate else 0)
        return f"{int(self):{alternate}0{width}{grouping}{base}}"

    # ---- what a kind of address is for --------------------------------------------------------------------------------

    def _is_in(self, name):
        return any(self in network for network in _special(self.version, name))

    @property
    def is_multicast(self):
        return self._is_in("multicast")

    @property
    def is_link_local(self):
        return self._is_in("link_local")

    @property
    def is_reserved(self):
        return self._is_in("reserved")

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_private(self):
        """True if the address is defined as not globally reachable by the IANA special-purpose registries."""
        return self._is_in("private") and not self._is_in("private_exceptions")


class _BaseNetwork(_IPAddressBase):
    @classmethod
    def _split(cls, address):
        """The address and the mask of what a network or interface is made from; the mask is None where none was given."""
        if not isinstance(address, tuple):
            if isinstance(address, (bytes, int)):
                return address, cls.max_prefixlen
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            return parts[0], parts[1] if len(parts) == 2 else cls.max_prefixlen
        return address if len(address) > 1 else (address[0], cls.max_prefixlen)

    def __init__(self, address, strict=True):
        ip, mask = self._split(address)
        self.network_address = self._address_class(ip)
        self.netmask, self._prefixlen = self._make_netmask(mask)
        packed = int(self.network_address)
        if packed & int(self.netmask) != packed:
            if strict:
                raise ValueError(f"{self} has host bits set")  # as line 1540: raise ValueError('%s has host bits set' % self)
            self.network_address = self._address_class(packed & int(self.netmask))

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        return f"{self.network_address}/{self.prefixlen}"

    def hosts(self):
        first, last = int(self.network_address), int(self.broadcast_address)
        skipped_at_end = 1 if self.version == 4 else 0
        if self._prefixlen == self.max_prefixlen:
            return iter([self._address_class(first)])
        if self._prefixlen == self.max_prefixlen - 1:
            return iter([self._address_class(first), self._address_class(last)])
        return self._addresses(first + 1, last - skipped_at_end)

    def _addresses(self, first, last):
        for number in range(first, last + 1):
            yield self._address_class(number)

    def __iter__(self):
        return self._addresses(int(self.network_address), int(self.broadcast_address))

    def __getitem__(self, n):
        network, broadcast = int(self.network_address), int(self.broadcast_address)
        if n >= 0:  # as line 701
            if network + n > broadcast:  # as line 702
                raise IndexError('address out of range')  # as line 703
            return self._address_class(network + n)  # as line 704
        n += 1
        if broadcast + n < network:  # as line 707
            raise IndexError('address out of range')  # as line 708
        return self._address_class(broadcast + n)  # as line 709

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):  # as line 712
            return NotImplemented
        if self.version != other.version:  # as line 714
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._get_networks_key() < other._get_networks_key()

    def __le__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else less or self == other

    def __gt__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less and self != other

    def __ge__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def __eq__(self, other):
        try:
            return (
                self.version == other.version
                and self.network_address == other.network_address
                and int(self.netmask) == int(other.netmask)
            )
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((int(self.network_address), int(self.netmask)))

    def __contains__(self, other):
        if self.version != other.version:  # as line 736
            return False
        if isinstance(other, _BaseNetwork):  # as line 739
            return False
        return other._ip & self.netmask._ip == self.network_address._ip  # as line 744

    def overlaps(self, other):
        return (
            self.network_address in other
            or self.broadcast_address in other
            or other.network_address in self
            or other.broadcast_address in self
        )

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ self._ALL_ONES)  # as line 760

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def num_addresses(self):
        return int(self.broadcast_address) - int(self.network_address) + 1  # as line 777

    @property
    def prefixlen(self):
        return self._prefixlen

    def _explode_shorthand_ip_string(self):
        return f"{self.network_address.exploded}/{self.prefixlen}"

    def _reverse_pointer(self):
        # The name is made of the text before the slash, as that of an address is.
        return self._pointer_of(self.exploded)

    def address_exclude(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if not isinstance(other, _BaseNetwork):  # as line 831
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):  # as line 834
            raise ValueError(f"{other} not contained in {self}")
        if other == self:  # as line 836
            return
        other = other.__class__(f"{other.network_address}/{other.prefixlen}")
        lower, upper = self.subnets()
        while lower != other and upper != other:
            if other.subnet_of(lower):
                yield upper
                lower, upper = lower.subnets()
            else:
                yield lower
                lower, upper = upper.subnets()
        yield upper if lower == other else lower

    def compare_networks(self, other):
        """Compare two IP objects: -1, 0 or 1."""
        if self.version != other.version:  # as line 899
            raise TypeError(f"{self} and {other} are not of the same type")
        mine, theirs = self._get_networks_key(), other._get_networks_key()
        return (mine > theirs) - (mine < theirs)

    def _get_mixed_type_key(self):
        return (self.version, self.network_address, self.netmask)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:  # as line 950
            yield self  # as line 951
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:  # as line 955
                raise ValueError('new prefix must be longer')  # as line 956
            if prefixlen_diff != 1:  # as line 957
                raise ValueError('cannot set prefixlen_diff and new_prefix')  # as line 958
            prefixlen_diff = new_prefix - self._prefixlen  # as line 959
        if prefixlen_diff < 0:  # as line 961
            raise ValueError('prefix length diff must be > 0')  # as line 962
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        first, end = int(self.network_address), int(self.broadcast_address) + 1
        for start in range(first, end, (int(self.hostmask) + 1) >> prefixlen_diff):
            yield self.__class__((start, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:  # as line 998
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:  # as line 1002
                raise ValueError('new prefix must be shorter')  # as line 1003
            if prefixlen_diff != 1:  # as line 1004
                raise ValueError('cannot set prefixlen_diff and new_prefix')  # as line 1005
            prefixlen_diff = self._prefixlen - new_prefix  # as line 1006
        prefix = self.prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(
                f"current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}"
            )
        return self.__class__((int(self.network_address) & (int(self.netmask) << prefixlen_diff), prefix))

    def _is_subnet_of(self, other):
        try:
            if self.version != other.version:
                raise TypeError(f"{self} and {other} are not of the same version")
            return (
                other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address
            )
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {self} and {other}")

    def subnet_of(self, other):
        return self._is_subnet_of(other)

    def supernet_of(self, other):
        return other._is_subnet_of(self) if isinstance(other, _BaseNetwork) else self._is_subnet_of(other)

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    is_multicast = property(lambda self: self._both("is_multicast"), doc="Test if the address is reserved for multicast use.")
    is_reserved = property(lambda self: self._both("is_reserved"), doc="Test if the address is otherwise IETF reserved.")
    is_link_local = property(lambda self: self._both("is_link_local"), doc="Test if the address is reserved for link-local.")
    is_unspecified = property(lambda self: self._both("is_unspecified"), doc="Test if the address is unspecified.")
    is_loopback = property(lambda self: self._both("is_loopback"), doc="Test if the address is a loopback address.")

    @property
    def is_private(self):
        def inside(name):
            return any(
                self.network_address in network and self.broadcast_address in network
                for network in _special(self.version, name)
            )

        return inside("private") and not any(
            self.network_address in network or self.broadcast_address in network
            for network in _special(self.version, "private_exceptions")
        )

    @property
    def is_global(self):
        return not self.is_private


class _BaseV4:
    """What IPv4 objects have in common."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _version = 4
    _max_prefixlen = IPV4LENGTH
    _ALL_ONES = 2**IPV4LENGTH - 1
    _masks = {}

    def _explode_shorthand_ip_string(self):
        return str(self)  # as line 1154

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError('Address cannot be empty')  # as line 1197
        octets = text.split(".")
        if len(octets) != 4:  # as line 1200
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for octet in octets:
            try:
                number = number << 8 | cls._octet(octet)
            except ValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None  # as line 1206: raise AddressValueError("%s in %r" % (exc, ip_str)) from None
        return number

    @classmethod
    def _octet(cls, text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not _DIGITS.issuperset(text):
            raise ValueError(f"Only decimal digits permitted in {text!r}")
        if len(text) > 3:
            raise ValueError(f"At most 3 characters permitted in {text!r}")
        if text != "0" and text[0] == "0":
            raise ValueError(f"Leading zeros are not permitted in {text!r}")
        number = int(text)
        if number > 255:
            raise ValueError(f"Octet {number} (> 255) not permitted")
        return number

    @classmethod
    def _string_from_ip_int(cls, number):
        return ".".join(map(str, number.to_bytes(4)))

    @classmethod
    def _make_netmask(cls, mask):
        """A mask, which may be a number of bits, a netmask or a hostmask, as (address, number of bits)."""
        if mask not in cls._masks:
            if isinstance(mask, int):
                prefixlen = mask
                if not 0 <= prefixlen <= cls.max_prefixlen:
                    cls._bad_mask(prefixlen)
            else:
                try:
                    prefixlen = cls._prefix_from_prefix_string(mask)
                except NetmaskValueError:
                    prefixlen = cls._prefix_from_dotted(mask)
            cls._masks[mask] = IPv4Address(cls._mask_int(prefixlen)), prefixlen
        return cls._masks[mask]

    @classmethod
    def _prefix_from_dotted(cls, text):
        try:
            number = cls._ip_int_from_string(text)
        except AddressValueError:
            cls._bad_mask(text)
        for candidate in (number, number ^ cls._ALL_ONES):
            zeros = _count_righthand_zero_bits(candidate, cls.max_prefixlen)
            if candidate == cls._mask_int(cls.max_prefixlen - zeros):
                return cls.max_prefixlen - zeros
        cls._bad_mask(text)

    @staticmethod
    def _pointer_of(text):
        return ".".join(reversed(text.split("."))) + ".in-addr.arpa"

    def _reverse_pointer(self):
        return self._pointer_of(str(self))


class IPv4Address(_BaseV4, _BaseAddress):
    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        if isinstance(address, int):  # as line 1289
            self._check_int_address(address)  # as line 1290
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 4)  # as line 1296
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")  # as line 1304
            self._ip = self._ip_int_from_string(text)  # as line 1305: self._ip = ‹self._ip_int_from_string(addr_str)›

    @property
    def packed(self):
        return v4_int_to_packed(self._ip)  # as line 1310

    @property
    def is_global(self):
        """True if the address is defined as globally reachable by the IANA IPv4 special-purpose registry."""
        return not self._is_in("shared") and not self.is_private

    @property
    def is_loopback(self):
        return self._is_in("loopback")

    @property
    def ipv6_mapped(self):
        return IPv6Address(f"::ffff:{self}")


class _Interface:
    """An address that remembers the network it stands in."""

    __slots__ = ()

    def _join(self, address):
        """Reads what an interface is made from; the address is what is left to do."""
        ip, mask = self._network_class._split(address)
        self._address_class.__init__(self, ip)
        self.network = self._network_class((self._address_part(), mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    def _address_part(self):
        return self._ip

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f"{self._address_class.__str__(self)}/{self._prefixlen}"

    def __eq__(self, other):
        same = self._address_class.__eq__(self, other)
        if same is NotImplemented or not same:
            return same
        try:
            return self.network == other.network
        except AttributeError:
            # An interface is never equal to a plain address.
            return False

    def __lt__(self, other):
        less = self._address_class.__lt__(self, other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            # Plain addresses come before interfaces.
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    __reduce__ = _IPAddressBase.__reduce__

    @property
    def ip(self):
        return self._address_class(self._ip)

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def with_prefixlen(self):
        return f"{self._string_from_ip_int(self._ip)}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self._string_from_ip_int(self._ip)}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self._string_from_ip_int(self._ip)}/{self.hostmask}"


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4 address within a network."""

    def __init__(self, address):
        self._join(address)


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of IPv4 addresses."""

    _address_class = IPv4Address

    @property
    def is_global(self):
        (shared,) = _special(4, "shared")
        return not (self.network_address in shared and self.broadcast_address in shared) and not self.is_private


IPv4Interface._address_class = IPv4Address
IPv4Interface._network_class = IPv4Network


class _BaseV6:
    """What IPv6 objects have in common."""

    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _version = 6
    _max_prefixlen = IPV6LENGTH
    _ALL_ONES = 2**IPV6LENGTH - 1
    _masks = {}

    @classmethod
    def _make_netmask(cls, mask):
        if mask not in cls._masks:
            if isinstance(mask, int):
                prefixlen = mask
                if not 0 <= prefixlen <= cls.max_prefixlen:
                    cls._bad_mask(prefixlen)
            else:
                prefixlen = cls._prefix_from_prefix_string(mask)
            cls._masks[mask] = IPv6Address(cls._mask_int(prefixlen)), prefixlen
        return cls._masks[mask]

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError('Address cannot be empty')  # as line 1662
        if len(text) > 45:
            shown = text if len(text) <= 90 else f"{text[:45]}({len(text) - 90} chars elided){text[-45:]}"
            raise AddressValueError(f"At most 45 characters expected in {shown!r}")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                v4 = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts += [f"{v4 >> 16 & 0xFFFF:x}", f"{v4 & 0xFFFF:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gap = None
        for index in range(1, len(parts) - 1):
            if not parts[index]:
                if gap is not None:
                    raise AddressValueError(f"At most one '::' permitted in {text!r}")  # as line 1706: raise AddressValueError(msg)
                gap = index
        if gap is None:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            cls._check_ends(parts, text)
            words = parts
        else:
            high, low = parts[:gap], parts[gap + 1 :]
            if not parts[0]:
                high.pop()
                if high:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                low.pop()
                if low:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            missing = 8 - len(high) - len(low)
            if missing < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            words = high + ["0"] * missing + low
        number = 0
        for word in words:
            try:
                number = number << 16 | cls._hextet(word)
            except ValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
        return number

    @staticmethod
    def _check_ends(parts, text):
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")

    @classmethod
    def _hextet(cls, text):
        if not _HEX.issuperset(text):
            raise ValueError(f"Only hex digits permitted in {text!r}")
        if len(text) > 4:
            raise ValueError(f"At most 4 characters permitted in {text!r}")
        return int(text, 16)

    @classmethod
    def _string_from_ip_int(cls, number=None):
        if number > cls._ALL_ONES:
            raise ValueError('IPv6 address is too large')  # as line 1852
        words = [f"{number >> shift & 0xFFFF:x}" for shift in range(112, -1, -16)]
        # The first of the longest runs of zeros is left out.
        start = length = at = 0
        while at < 8:
            end = at
            while end < 8 and words[end] == "0":
                end += 1
            if end - at > length:
                start, length = at, end - at
            at = max(end, at + 1)
        if length < 2:
            return ":".join(words)
        return f"{':'.join(words[:start])}::{':'.join(words[start + length:])}"

    def _explode_shorthand_ip_string(self):
        if isinstance(self, IPv6Network):  # as line 1867
            number = int(self.network_address)
        else:
            # From the text, as a scope has no long form.
            number = self._ip_int_from_string(str(self.ip if isinstance(self, IPv6Interface) else self))
        text = ":".join(f"{number >> shift & 0xFFFF:04x}" for shift in range(112, -1, -16))
        if not isinstance(self, _BaseNetwork) and self.ipv4_mapped is not None:
            text = text[:30] + str(self.ipv4_mapped)
        if isinstance(self, (_BaseNetwork, IPv6Interface)):  # as line 1877
            return f"{text}/{self._prefixlen}"
        return text

    @staticmethod
    def _pointer_of(text):
        return ".".join(reversed(text.replace(":", ""))) + ".ip6.arpa"

    def _reverse_pointer(self):
        if isinstance(self, _BaseNetwork):
            return self._pointer_of(self.exploded)
        return self._pointer_of(f"{self._ip:032x}" + (f"/{self._prefixlen}" if isinstance(self, IPv6Interface) else ""))

    @staticmethod
    def _split_scope_id(text):
        address, percent, scope = text.partition("%")
        if not percent:
            return address, None
        if not scope or "%" in scope:
            raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
        return address, scope


class IPv6Address(_BaseV6, _BaseAddress):
    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):  # as line 1934
            self._check_int_address(address)  # as line 1935
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address, 16)  # as line 1942
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")  # as line 1951
            text, self._scope_id = self._split_scope_id(text)
            self._ip = self._ip_int_from_string(text)  # as line 1954: self._ip = ‹self._ip_int_from_string(addr_str)›

    def __str__(self):
        text = self._string_from_ip_int(self._ip)
        mapped = self.ipv4_mapped
        if mapped is not None:
            text = f"::ffff:{mapped}"
        return f"{text}%{self._scope_id}" if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))  # as line 2002

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        return self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        return self._scope_id

    @property
    def packed(self):
        return v6_int_to_packed(self._ip)  # as line 2030

    def _ask(self, name):
        """A question that an IPv4-mapped address passes on to the IPv4 address it holds."""
        mapped = self.ipv4_mapped
        return getattr(mapped, name) if mapped is not None else getattr(_BaseAddress, name).fget(self)

    is_multicast = property(lambda self: self._ask("is_multicast"), doc="Test if the address is reserved for multicast use.")
    is_reserved = property(lambda self: self._ask("is_reserved"), doc="Test if the address is otherwise IETF reserved.")
    is_link_local = property(lambda self: self._ask("is_link_local"), doc="Test if the address is reserved for link-local.")
    is_private = property(
        lambda self: self._ask("is_private"),
        doc="True if the address is defined as not globally reachable by the IANA special-purpose registries.",
    )
    is_unspecified = property(lambda self: self._ask("is_unspecified"), doc="Test if the address is unspecified.")

    @property
    def is_site_local(self):
        return self._is_in("site_local")

    @property
    def is_global(self):
        """True if the address is defined as globally reachable by the IANA IPv6 special-purpose registry."""
        mapped = self.ipv4_mapped
        return mapped.is_global if mapped is not None else not self.is_private

    @property
    def is_loopback(self):
        mapped = self.ipv4_mapped
        return mapped.is_loopback if mapped is not None else self._ip == 1

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6 address within a network."""

    def __init__(self, address):
        self._join(address)

    @property
    def is_unspecified(self):
        return self._ip == 0 and self.network.is_unspecified  # as line 2270

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback  # as line 2274


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of IPv6 addresses."""

    _address_class = IPv6Address

    @property
    def is_site_local(self):
        return self._both("is_site_local")


IPv6Interface._address_class = IPv6Address
IPv6Interface._network_class = IPv6Network

# Which addresses the registries of IANA keep for what.
_SPECIAL = {
    (4, "link_local"): "169.254.0.0/16",
    (4, "loopback"): "127.0.0.0/8",
    (4, "multicast"): "224.0.0.0/4",
    (4, "shared"): "100.64.0.0/10",
    (4, "reserved"): "240.0.0.0/4",
    (4, "private"): "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 "
    "192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32",
    (4, "private_exceptions"): "192.0.0.9/32 192.0.0.10/32",
    (6, "link_local"): "fe80::/10",
    (6, "multicast"): "ff00::/8",
    (6, "site_local"): "fec0::/10",
    (6, "reserved"): "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 A000::/3 C000::/3 "
    "E000::/4 F000::/5 F800::/6 FE00::/9",
    (6, "private"): "::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 "
    "3fff::/20 fc00::/7 fe80::/10",
    (6, "private_exceptions"): "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28",
}


@functools.cache
def _special(version, name):
    network = IPv4Network if version == 4 else IPv6Network
    return tuple(map(network, _SPECIAL[version, name].split()))
