import os
import socket as module
import urllib.request as request

HOSTS = 'a.com', 'x.a.com', 'xa.com', 'B.ORG:8', 'c.b.org', 'localhost', 'localhost:80', 'A.COM:x', ''

for environment in (
    {},
    {'http_proxy': 'http://p:1', 'HTTP_PROXY': 'http://q'},
    {'HTTPS_PROXY': 'x', 'https_proxy': ''},
    {'no_proxy': 'a.com, .b.org,localhost:80', 'All_Proxy': 'z'},
    {'no_proxy': '*'},
    {'HTTP_PROXY': 'h', 'REQUEST_METHOD': 'GET'},
    {'NO_PROXY': 'A.com'},
):
    for name in list(os.environ):
        if name.lower().endswith('_proxy') or name == 'REQUEST_METHOD':
            del os.environ[name]
    os.environ.update(environment)
    print(environment, sorted(request.getproxies().items()), sorted(request.getproxies_environment().items()))
    print([host for host in HOSTS if request.proxy_bypass(host)])
print(request.proxy_bypass_environment('h', {'no': 'h'}), request.proxy_bypass_environment('h', {}))

os.environ['no_proxy'] = 'here.example'
handler = request.ProxyHandler({'http': 'http://proxy.example:3128'})
for url in 'http://here.example/a', 'http://there.example/a':
    asked = request.Request(url)
    handler.http_open(asked)
    print(url, asked.host, asked.selector, asked.has_proxy())

from socket import *

print('socket' in dir(), 'sys' in dir(), 'getaddrinfo' in dir(), AF_INET)
print([name for name in module.__all__ if not hasattr(module, name)], len(set(module.__all__)) == len(module.__all__))
# expect: {} [] []
# expect: []
# expect: {'http_proxy': 'http://p:1', 'HTTP_PROXY': 'http://q'} [('http', 'http://p:1')] [('http', 'http://p:1')]
# expect: []
# expect: {'HTTPS_PROXY': 'x', 'https_proxy': ''} [] []
# expect: []
# expect: {'no_proxy': 'a.com, .b.org,localhost:80', 'All_Proxy': 'z'} [('all', 'z'), ('no', 'a.com, .b.org,localhost:80')] [('all', 'z'), ('no', 'a.com, .b.org,localhost:80')]
# expect: ['a.com', 'x.a.com', 'B.ORG:8', 'c.b.org', 'localhost:80']
# expect: {'no_proxy': '*'} [('no', '*')] [('no', '*')]
# expect: ['a.com', 'x.a.com', 'xa.com', 'B.ORG:8', 'c.b.org', 'localhost', 'localhost:80', 'A.COM:x', '']
# expect: {'HTTP_PROXY': 'h', 'REQUEST_METHOD': 'GET'} [] []
# expect: []
# expect: {'NO_PROXY': 'A.com'} [('no', 'A.com')] [('no', 'A.com')]
# expect: ['a.com', 'x.a.com']
# expect: True False
# expect: http://here.example/a here.example /a False
# expect: http://there.example/a proxy.example:3128 http://there.example/a True
# expect: True False True 2
# expect: [] True
