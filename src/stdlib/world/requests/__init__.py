"""A simulated requests: every call blocks its thread until the simulated world answers."""

from datetime import timedelta as _timedelta

import _services
import _world

from . import adapters, auth, exceptions, models
from .exceptions import (
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    JSONDecodeError,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
    URLRequired,
)
from .models import PreparedRequest, Request, Response

__version__ = '2.32.5'


class _Codes:
    """requests.codes.ok, requests.codes.NOT_FOUND, requests.codes['created']."""

    def __getattr__(self, name):
        from http import HTTPStatus
        try:
            return HTTPStatus[name.upper()].value
        except KeyError:
            if name.lower().removeprefix('im_a_') == 'teapot':
                return 418
            raise AttributeError(f"'LookupDict' object has no attribute {name!r}") from None

    def __getitem__(self, name):
        return getattr(self, name, None)


codes = _Codes()


class Session:
    def __init__(self):
        self.headers = models.CaseInsensitiveDict({
            'User-Agent': f'python-requests/{__version__}', 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*',
            'Connection': 'keep-alive'})
        self.params = {}
        self.auth = None
        self.cookies = {}
        self.hooks = {'response': []}
        self.verify = True
        self.cert = None
        self.proxies = {}
        self.max_redirects = 30
        self.adapters = {}
        self.mount('https://', adapters.HTTPAdapter())
        self.mount('http://', adapters.HTTPAdapter())

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter
        self.adapters = dict(sorted(self.adapters.items(), key=lambda item: -len(item[0])))

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise exceptions.InvalidSchema(f'No connection adapters were found for {url!r}')

    def prepare_request(self, request):
        headers = {**self.headers, **(request.headers or {})}
        return Request(
            request.method, request.url, headers={name: value for name, value in headers.items() if value is not None},
            data=request.data, json=request.json, params={**self.params, **request.params} if self.params else request.params,
            auth=request.auth or self.auth, cookies={**self.cookies, **(request.cookies or {})}, files=request.files,
            hooks=request.hooks).prepare()

    def send(self, request, *, timeout=None, stream=False, verify=None, cert=None, proxies=None, allow_redirects=True):
        began = _world.now()
        response = self.get_adapter(request.url).send(request, stream=stream, timeout=timeout)
        response.elapsed = _timedelta(seconds=_world.now() - began)
        for hooks in ((request.hooks or {}).get('response') or [], self.hooks['response']):
            for hook in [hooks] if callable(hooks) else hooks:
                response = hook(response, timeout=timeout, verify=verify, proxies=proxies, stream=stream, cert=cert) or response
        return response

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        request = Request(method, url, headers=headers, files=files, data=data, params=params, auth=auth, cookies=cookies, hooks=hooks, json=json)
        return self.send(self.prepare_request(request), timeout=timeout, stream=stream)

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **kwargs)

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request('POST', url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request('PATCH', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def session():
    return Session()


def request(method, url, **kwargs):
    with Session() as own:
        return own.request(method, url, **kwargs)


def get(url, params=None, **kwargs):
    return request('GET', url, params=params, **kwargs)


def options(url, **kwargs):
    return request('OPTIONS', url, **kwargs)


def head(url, **kwargs):
    return request('HEAD', url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request('POST', url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request('PUT', url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request('PATCH', url, data=data, **kwargs)


def delete(url, **kwargs):
    return request('DELETE', url, **kwargs)


def __getattr__(name):
    raise _services.missing(__name__, name)
