"""Messages to whoever has subscribed. Both clients, the blocking and the suspending one, use this."""

import fnmatch

from . import _store

# who has subscribed, by channel and by pattern
_by_kind = {'subscribe': {}, 'psubscribe': {}}


class Subscriptions:
    """What one subscriber listens to. Messages are handed to `_put` as (kind, pattern, channel, data)."""

    def __init__(self, decode, quiet):
        self._decode = decode
        self._quiet = quiet
        # false: it is left as soon as the server's answer has been read
        self._channels = {}
        self._handlers = {}

    @property
    def subscribed(self):
        return bool(self._channels)

    def _add(self, kind, channel, handler):
        self._channels[kind, channel] = True
        self._handlers[channel] = handler
        _by_kind[kind].setdefault(channel, []).append(self)
        self._put((kind, None, channel, sum(self._channels.values())))

    def _remove(self, kind, channels):
        for channel in [*map(_store.key_of, channels)] or [channel for one, channel in list(self._channels) if one == kind]:
            if self._channels.get((kind, channel)):
                self._channels[kind, channel] = False
                _by_kind[kind][channel].remove(self)
                self._put((kind.replace('sub', 'unsub'), None, channel, sum(self._channels.values())))

    def _forget(self):
        for kind in _by_kind:
            self._remove(kind, ())
        self._channels.clear()

    def _needs_channels(self):
        if not self._channels and self._is_read():
            raise RuntimeError('pubsub connection not set: did you forget to call subscribe() or psubscribe()?')

    def _message(self, kind, pattern, channel, data, quiet):
        """A message as a client sees it, and who has asked for it; None for one that it does not want to see."""
        if 'unsubscribe' in kind and self._channels.get((kind.replace('unsub', 'sub'), channel)) is False:
            del self._channels[kind.replace('unsub', 'sub'), channel]
        if 'subscribe' in kind and (self._quiet or quiet):
            return None, None
        message = {'type': kind, 'pattern': pattern and pattern.encode(), 'channel': channel.encode(), 'data': data}
        if self._decode:
            message = {name: _store.decoded(value) for name, value in message.items()}
        return message, None if 'subscribe' in kind else self._handlers.get(pattern or channel)


def published(channel, message):
    """Puts a message before all who have subscribed, and says how many they are."""
    channel, data = _store.key_of(channel), _store.text_of(message)
    found = [(None, one) for one in _by_kind['subscribe'].get(channel, ())]
    found += [(pattern, one) for pattern, some in _by_kind['psubscribe'].items() if fnmatch.fnmatchcase(channel, pattern) for one in some]
    for pattern, one in found:
        one._put(('message' if pattern is None else 'pmessage', pattern, channel, data))
    return len(found)
