"""Ways to say who asks."""

import base64


class AuthBase:
    def __call__(self, request):
        raise NotImplementedError('Auth hooks must be callable.')


class HTTPBasicAuth(AuthBase):
    def __init__(self, username, password):
        self.username = username
        self.password = password

    def __call__(self, request):
        given = base64.b64encode(f'{self.username}:{self.password}'.encode()).decode()
        request.headers['Authorization'] = 'Basic ' + given
        return request
