"""Headers as strings that know what they mean."""

__all__ = ['Address', 'Group', 'HeaderRegistry']

from types import MappingProxyType

from email import _header_value_parser as parser
from email import errors, utils

_IN_NAMES = frozenset('()<>@,:;.\\"[]')
_IN_USERS = frozenset('()<>@,:;\\"[] \t')


class Address:
    """One address with its name."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        given = ''.join(filter(None, (display_name, username, domain, addr_spec)))
        if '\r' in given or '\n' in given:
            raise ValueError('invalid arguments; address parts cannot contain CR or LF')
        if addr_spec is not None:
            if username or domain:
                raise TypeError('addrspec specified when username and/or domain also specified')
            username, domain = _user_and_domain(addr_spec)
        self._display_name, self._username, self._domain = display_name, username, domain

    @property
    def display_name(self):
        return self._display_name

    @property
    def username(self):
        return self._username

    @property
    def domain(self):
        return self._domain

    @property
    def addr_spec(self):
        user = self.username if _IN_USERS.isdisjoint(self.username) else parser.utils_quoted(self.username)
        if self.domain:
            return f'{user}@{self.domain}'
        return user or '<>'

    def __repr__(self):
        return f'{self.__class__.__name__}(display_name={self.display_name!r}, username={self.username!r}, domain={self.domain!r})'

    def __str__(self):
        spec = self.addr_spec
        name = _quoted_name(self.display_name)
        return f'{name} <{"" if spec == "<>" else spec}>' if name else spec

    def __eq__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        return (self.display_name, self.username, self.domain) == (other.display_name, other.username, other.domain)


def _quoted_name(name):
    return name if _IN_NAMES.isdisjoint(name) else parser.utils_quoted(name)


def _user_and_domain(spec):
    pieces = parser._Scanner(spec).pieces
    signs = [sign for sign, _ in pieces]
    end = next((at + 1 for at, sign in enumerate(signs) if sign == ' ' and '@' in signs[:at]), len(pieces))
    made, user, domain = parser._address_parts(pieces[:end])
    if end < len(pieces):
        raise ValueError(f"Invalid addr_spec; only '{made}' could be parsed from '{spec}'")
    if made.defects:
        raise made.defects[0]
    return user, domain


class Group:
    """Addresses with a common name; without a name the only address that it holds."""

    def __init__(self, display_name=None, addresses=None):
        self._display_name = display_name
        self._addresses = tuple(addresses) if addresses else ()

    @property
    def display_name(self):
        return self._display_name

    @property
    def addresses(self):
        return self._addresses

    def __repr__(self):
        # The bracket is never closed.
        return f'{self.__class__.__name__}(display_name={self.display_name!r}, addresses={self.addresses!r}'

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        name = self.display_name if self.display_name is None else _quoted_name(self.display_name)
        inside = ', '.join(map(str, self.addresses))
        return f'{name}:{" " + inside if inside else ""};'

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return (self.display_name, self.addresses) == (other.display_name, other.addresses)


class BaseHeader(str):
    """The value of a header, decoded."""

    def __new__(cls, name, value):
        facts = {'defects': []}
        cls.parse(value, facts)
        text = facts.pop('decoded')
        self = str.__new__(cls, utils._sanitize(text))
        self.init(name, **facts)
        return self

    def init(self, name, *, parse_tree, defects):
        self._name, self._parse_tree, self._defects = name, parse_tree, defects

    @property
    def name(self):
        return self._name

    @property
    def defects(self):
        return tuple(self._defects)

    def __reduce__(self):
        return _reconstruct_header, (self.__class__.__name__, self.__class__.__bases__, str(self)), self.__getstate__()

    @classmethod
    def _reconstruct(cls, value):
        return str.__new__(cls, value)

    def fold(self, *, policy):
        """The header as it is written, in lines that are not too long."""
        label = parser.Node('label', [parser.Leaf(self.name, 'header-name'), parser.Leaf(':', 'header-sep')], encodable=False)
        parts = [label]
        if self._parse_tree.parts:
            parts.append(parser.Node('cfws', [parser.Leaf(' ', 'fws')]))
        return parser.folded(parser.Node('header', [*parts, self._parse_tree]), policy)


def _reconstruct_header(cls_name, bases, value):
    return type(cls_name, bases, {})._reconstruct(value)


class UnstructuredHeader:
    """Plain text."""

    max_count = None
    value_parser = staticmethod(parser.unstructured)

    @classmethod
    def parse(cls, value, kwds):
        kwds['parse_tree'] = cls.value_parser(value)
        kwds['decoded'] = str(kwds['parse_tree'])


class UniqueUnstructuredHeader(UnstructuredHeader):
    """Plain text that comes once."""

    max_count = 1


class DateHeader:
    """A moment."""

    max_count = None
    value_parser = staticmethod(parser.unstructured)

    @classmethod
    def parse(cls, value, kwds):
        kwds.update(datetime=None, decoded=value, parse_tree=parser.Node('nothing'))
        if not value:
            kwds['decoded'] = ''
            kwds['defects'].append(errors.HeaderMissingRequiredValue())
            return
        if isinstance(value, str):
            try:
                value = utils.parsedate_to_datetime(value)
            except ValueError:
                kwds['defects'].append(errors.InvalidDateDefect('Invalid date value or format'))
                return
        kwds['datetime'] = value
        kwds['decoded'] = utils.format_datetime(value)
        kwds['parse_tree'] = cls.value_parser(kwds['decoded'])

    def init(self, *args, **kw):
        self._datetime = kw.pop('datetime')
        super().init(*args, **kw)

    @property
    def datetime(self):
        return self._datetime


class UniqueDateHeader(DateHeader):
    """A moment that is said once."""

    max_count = 1


class AddressHeader:
    """Addresses and groups of them."""

    max_count = None

    @staticmethod
    def value_parser(value):
        return parser.addresses(value)[0]

    @classmethod
    def parse(cls, value, kwds):
        if isinstance(value, str):
            tree, found = parser.addresses(value)
            groups = [Group(name, [Address(*(part or '' for part in facts)) for facts in inside]) for name, inside in found]
            kwds['defects'] = tree.defects
        else:
            items = value if hasattr(value, '__iter__') else [value]
            groups = [item if hasattr(item, 'addresses') else Group(None, [item]) for item in items]
            tree = None
        kwds['groups'] = groups
        kwds['decoded'] = ', '.join(map(str, groups))
        kwds['parse_tree'] = cls.value_parser(kwds['decoded']) if tree is None else tree

    def init(self, *args, **kw):
        self._groups = tuple(kw.pop('groups'))
        super().init(*args, **kw)

    @property
    def groups(self):
        return self._groups

    @property
    def addresses(self):
        return tuple(address for group in self._groups for address in group.addresses)


class UniqueAddressHeader(AddressHeader):
    """Addresses that are said once."""

    max_count = 1


class SingleAddressHeader(AddressHeader):
    """One address."""

    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(f'value of single address header {self.name} is not a single address')
        return self.addresses[0]


class UniqueSingleAddressHeader(SingleAddressHeader):
    """One address that is said once."""

    max_count = 1


class _MadeOfTree:
    """A header whose text is what its tree says."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        tree = cls.value_parser(value)
        kwds['parse_tree'] = tree
        kwds['decoded'] = str(tree)
        kwds['defects'].extend(tree.defects)


class MIMEVersionHeader:
    """A version."""

    max_count = 1
    value_parser = staticmethod(parser.mime_version)
    parse = classmethod(_MadeOfTree.parse.__func__)

    @property
    def major(self):
        return self._parse_tree.major

    @property
    def minor(self):
        return self._parse_tree.minor

    @property
    def version(self):
        return None if self.minor is None else f'{self.major}.{self.minor}'


class ParameterizedMIMEHeader:
    """A word with parameters."""

    max_count = 1
    parse = classmethod(_MadeOfTree.parse.__func__)

    @property
    def params(self):
        return MappingProxyType({utils._sanitize(name).lower(): utils._sanitize(value) for name, value in self._parse_tree.params})


class ContentTypeHeader(ParameterizedMIMEHeader):
    """A kind of content."""

    value_parser = staticmethod(parser.content_type)

    @property
    def maintype(self):
        return utils._sanitize(self._parse_tree.maintype)

    @property
    def subtype(self):
        return utils._sanitize(self._parse_tree.subtype)

    @property
    def content_type(self):
        return f'{self.maintype}/{self.subtype}'


class ContentDispositionHeader(ParameterizedMIMEHeader):
    """What is to be done with the content."""

    value_parser = staticmethod(parser.content_disposition)

    @property
    def content_disposition(self):
        return self._parse_tree.disposition


class ContentTransferEncodingHeader:
    """How the content is encoded."""

    max_count = 1
    value_parser = staticmethod(parser.content_transfer_encoding)
    parse = classmethod(_MadeOfTree.parse.__func__)

    @property
    def cte(self):
        return utils._sanitize(self._parse_tree.cte)


class MessageIDHeader:
    """The name of a message."""

    max_count = 1
    value_parser = staticmethod(parser.message_id)
    parse = classmethod(_MadeOfTree.parse.__func__)


_default_header_map = {
    'subject': UniqueUnstructuredHeader,
    'date': UniqueDateHeader,
    'resent-date': DateHeader,
    'orig-date': UniqueDateHeader,
    'sender': UniqueSingleAddressHeader,
    'resent-sender': SingleAddressHeader,
    'to': UniqueAddressHeader,
    'resent-to': AddressHeader,
    'cc': UniqueAddressHeader,
    'resent-cc': AddressHeader,
    'bcc': UniqueAddressHeader,
    'resent-bcc': AddressHeader,
    'from': UniqueAddressHeader,
    'resent-from': AddressHeader,
    'reply-to': UniqueAddressHeader,
    'mime-version': MIMEVersionHeader,
    'content-type': ContentTypeHeader,
    'content-disposition': ContentDispositionHeader,
    'content-transfer-encoding': ContentTransferEncodingHeader,
    'message-id': MessageIDHeader,
}


class HeaderRegistry:
    """Makes headers of the class that belongs to their names."""

    def __init__(self, base_class=BaseHeader, default_class=UnstructuredHeader, use_default_map=True):
        self.registry = dict(_default_header_map) if use_default_map else {}
        self.base_class, self.default_class = base_class, default_class
        self._made = {}

    def map_to_type(self, name, cls):
        """Headers of this name are of this class from now on."""
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        cls = self.registry.get(name.lower(), self.default_class)
        key = cls, self.base_class
        if key not in self._made:
            self._made[key] = type('_' + cls.__name__, key, {})
        return self._made[key]

    def __call__(self, name, value):
        return self[name](name, value)
