"""What clients may be told about their connections, and addresses of servers. There is one server here; what matters is how answers are decoded."""

# what a connection takes beside its address: a pool hands it on, and only the first connection finds out what is wrong
_KNOWN = frozenset("""
    host port path db username password credential_provider socket_timeout socket_connect_timeout socket_keepalive socket_keepalive_options
    socket_type socket_read_size retry retry_on_timeout retry_on_error encoding encoding_errors decode_responses parser_class
    health_check_interval client_name lib_name lib_version redis_connect_func encoder_class command_packer protocol event_dispatcher
    ssl_keyfile ssl_certfile ssl_cert_reqs ssl_ca_certs ssl_ca_data ssl_ca_path ssl_check_hostname ssl_password ssl_min_version ssl_ciphers
""".split())


class Pool:
    """Connections of a client: there are as many as it wants."""

    def __init__(self, connection_class=None, max_connections=None, **connection_kwargs):
        if max_connections is not None and (not isinstance(max_connections, int) or max_connections < 0):
            raise ValueError('"max_connections" must be a positive integer')
        self.connection_class = connection_class
        self.max_connections = max_connections
        self.connection_kwargs = connection_kwargs

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**{**kwargs, **_address(url)})

    @property
    def decodes(self):
        return self.connection_kwargs.get('decode_responses', False)

    def check(self):
        """What happens when the first connection is made."""
        for name in self.connection_kwargs:
            if name not in _KNOWN:
                raise TypeError(f'AbstractConnection.__init__() got an unexpected keyword argument {name!r}')


def _address(url):
    """The parts of redis://:password@host:port/db?decode_responses=yes."""
    from urllib.parse import parse_qs, unquote, urlparse
    if not url.startswith(('redis://', 'rediss://', 'unix://')):
        raise ValueError('Redis URL must specify one of the following schemes (redis://, rediss://, unix://)')
    parts = urlparse(url)
    found = {}
    for name, values in parse_qs(parts.query).items():
        read = _READERS.get(name)
        try:
            found[name] = unquote(values[0]) if read is None else read(unquote(values[0]))
        except (TypeError, ValueError):
            raise ValueError(f"Invalid value for '{name}' in connection URL.") from None
    for name, value in (('username', parts.username), ('password', parts.password)):
        if value:
            found[name] = unquote(value)
    if parts.scheme == 'unix':
        found['path'] = unquote(parts.path)
        return found
    if parts.hostname:
        found['host'] = unquote(parts.hostname)
    if parts.port:
        found['port'] = parts.port
    if parts.path.strip('/') and 'db' not in found:
        try:
            found['db'] = int(unquote(parts.path).replace('/', ''))
        except ValueError:
            pass
    return found


def _truth(text):
    return None if text == '' else text.upper() not in ('0', 'F', 'FALSE', 'N', 'NO')


_READERS = {
    'db': int, 'socket_timeout': float, 'socket_connect_timeout': float, 'socket_keepalive': _truth, 'retry_on_timeout': _truth,
    'decode_responses': _truth, 'max_connections': int, 'health_check_interval': int, 'ssl_check_hostname': _truth, 'timeout': float,
}
