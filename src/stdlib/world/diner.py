"""A small web framework of the simulated world, with guests who come at a rate: handlers are load-tested in virtual time.

    from diner import App, serve

    app = App()

    @app.get("/orders/{number}")
    async def order(number: int): ...

    print(serve(app, "/orders/7", rate=100, seconds=10))

An `async def` handler runs on the event loop; a `def` handler runs in a pool of threads, 40 at most.
"""

import asyncio
import inspect
import random
import re
from concurrent.futures import ThreadPoolExecutor

import _world
from _world import gauge, measured

__all__ = ["App", "Refused", "Report", "Response", "guests", "serve"]

# so many paths are remembered with their routes
_KEPT = 1000


class Refused(Exception):
    """Raised by a handler to answer with another status: Refused(404), Refused(503, "too busy")."""

    def __init__(self, status, reason=""):
        super().__init__(status, reason)
        self.status = status
        self.reason = reason


class Response:
    """What a request came to."""

    def __init__(self, status, body=None, seconds=0.0):
        self.status = status
        self.body = body
        self.seconds = seconds

    def __repr__(self):
        return f"<Response {self.status}>"


class _Route:
    def __init__(self, method, path, handler):
        self.method = method
        self.path = path
        self.handler = handler
        self.pattern = re.compile(re.sub(r"\\?\{(\w+)\\?\}", r"(?P<\1>[^/]+)", re.escape(path)) + r"\Z")
        self.waits = inspect.iscoroutinefunction(handler)
        self.kinds = {
            name: parameter.annotation
            for name, parameter in inspect.signature(handler).parameters.items()
            if parameter.annotation in (int, float)
        }

    def arguments(self, found, query):
        given = {**query, **found.groupdict()}
        return {name: self.kinds.get(name, str)(value) for name, value in given.items()}


class App:
    """Handlers by path. `threads`: how many `def` handlers may run at once."""

    def __init__(self, threads=40):
        self._routes = []
        self._found = {}
        self._threads = threads
        self._pool = None

    def route(self, method, path):
        def register(handler):
            self._routes.append(_Route(method, path, handler))
            self._found.clear()
            return handler
        return register

    def get(self, path):
        return self.route("GET", path)

    def post(self, path):
        return self.route("POST", path)

    def put(self, path):
        return self.route("PUT", path)

    def patch(self, path):
        return self.route("PATCH", path)

    def delete(self, path):
        return self.route("DELETE", path)

    def __getattr__(self, name):
        error = AttributeError(f"'App' object has no attribute {name!r}")
        if not name.startswith("_"):
            error.add_note(f"diner is a small framework; {name!r} is not in this kitchen.")
        raise error

    async def request(self, path, method="GET", since=None):
        """Let one request be answered. What a handler raises becomes a 500; Refused carries its own status.

        The answer's time counts from `since`, when the guest came: a loop that is blocked lets guests wait at the door.
        """
        loop = asyncio.get_running_loop()
        began = loop.time() if since is None else since
        gauge("requests in flight", 1)
        try:
            route, found = self._found.get((method, path)) or self._find(method, path)
            if route is None:
                status, body = found
            elif route.waits:
                status, body = 200, await route.handler(**found)
            else:
                status, body = 200, await loop.run_in_executor(self._workers(), lambda: route.handler(**found))
        except Refused as refused:
            status, body = refused.status, refused.reason
        except Exception as error:
            status, body = 500, f"{type(error).__name__}: {error}"
        finally:
            gauge("requests in flight", -1)
        seconds = loop.time() - began
        measured("answers" if status < 400 else f"answers with {status}", seconds)
        return Response(status, body, seconds)

    def _find(self, method, path):
        """The route of a request with the handler's arguments; None with the answer where there is none. Kept: guests mostly ask for the same."""
        if len(self._found) >= _KEPT:
            self._found.clear()
        self._found[method, path] = found = self._search(method, path)
        return found

    def _search(self, method, path):
        path, _, query = path.partition("?")
        asked = dict(part.partition("=")[::2] for part in query.split("&") if part)
        allowed = False
        for route in self._routes:
            found = route.pattern.match(path)
            if found is None:
                continue
            if route.method != method:
                allowed = True
                continue
            try:
                return route, route.arguments(found, asked)
            except ValueError as error:
                return None, (422, str(error))
        return None, ((405, "method not allowed") if allowed else (404, "not found"))

    def _workers(self):
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="diner")
        return self._pool

    def close(self):
        """Let the threads go."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


class Report:
    """How the guests were served."""

    def __init__(self, responses, seconds):
        self.responses = list(responses)
        self.seconds = seconds
        self._served = sorted(one.seconds for one in self.responses if one.status < 400)

    @property
    def served(self):
        return len(self._served)

    @property
    def failed(self):
        return len(self.responses) - len(self._served)

    @property
    def throughput(self):
        """Answers a second."""
        return self.served / self.seconds if self.seconds else 0.0

    def percentile(self, share):
        """The time within which so many percent of the guests had their answer: percentile(99)."""
        if not self._served:
            return 0.0
        place = max(0, -(-len(self._served) * share // 100) - 1)
        return self._served[int(place)]

    def __str__(self):
        times = ", ".join(f"p{share} {self.percentile(share) * 1000:.0f} ms" for share in (50, 95, 99))
        return f"served {self.served}, failed {self.failed}, {times}, {self.throughput:.0f} a second"


async def guests(app, path, *, rate=10, count=None, seconds=None, pattern=None, method="GET"):
    """Let guests come at a rate, whether those before them are served or not: evenly, or at random moments ('poisson').

    `path`: a text, or a function of the guest's number. Where the settings of the world say at which rate guests come (arrivals), it is that.
    """
    given = _world.arrivals()
    if given is not None:
        rate, pattern = given
    if count is None:
        count = round(rate * (1 if seconds is None else seconds))
    loop = asyncio.get_running_loop()
    began = due = loop.time()
    visits = []
    for number in range(count):
        early = due - loop.time()
        if early > 0:
            await asyncio.sleep(early)
        place = path(number) if callable(path) else path
        visits.append(loop.create_task(app.request(place, method, due)))
        due += random.expovariate(rate) if pattern == "poisson" else 1 / rate
    responses = await asyncio.gather(*visits)
    return Report(responses, loop.time() - began)


def serve(app, path, **how):
    """The same, from a program without an event loop of its own."""
    try:
        return asyncio.run(guests(app, path, **how))
    finally:
        app.close()
