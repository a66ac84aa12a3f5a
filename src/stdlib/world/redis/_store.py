"""What the simulated server keeps, and what each command does with it. Both clients, the blocking and the suspending one, use this."""

import fnmatch
import random

import _world

from .exceptions import DataError, ResponseError, WatchError

WRONG_TYPE = 'WRONGTYPE Operation against a key holding the wrong kind of value'
_data = {}
_deadlines = {}
# by key: who wants to know that it was changed
_watchers = {}
# called whenever something was put into a list
listeners = []


def text_of(value):
    """A value as the bytes that are sent."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise DataError(f"Invalid input of type: '{type(value).__name__}'. Convert to a bytes, string, int or float first.")
    return str(value).encode()


def key_of(name):
    return text_of(name).decode()


def live(name):
    """What is kept under a name, if its time has not run out."""
    key = key_of(name)
    deadline = _deadlines.get(key)
    if deadline is not None and _world.now() >= deadline:
        _data.pop(key, None)
        _deadlines.pop(key, None)
    return _data.get(key)


def _of_kind(name, kind):
    """The container under a name, made when it is missing."""
    value = live(name)
    if value is None:
        value = _data[key_of(name)] = kind()
    if type(value) is not kind:
        raise ResponseError(WRONG_TYPE)
    return value


def _peek(name, kind):
    """The container under a name, or an empty one."""
    value = live(name)
    if value is None:
        return kind()
    if type(value) is not kind:
        raise ResponseError(WRONG_TYPE)
    return value


def _tidy(name):
    """An empty container is no longer there."""
    if live(name) is not None and not live(name):
        _data.pop(key_of(name))


class Scores(dict):
    """A sorted set: member to score."""

    def in_order(self):
        return sorted(self.items(), key=lambda item: (item[1], item[0]))


def _seconds(time):
    return time.total_seconds() if hasattr(time, 'total_seconds') else time


class Commands:
    """Every command, by the name of its method. What is returned goes to the client, which decodes it if it is to."""

    def ping(self):
        return True

    def flushdb(self, asynchronous=False):
        _data.clear()
        _deadlines.clear()
        return True

    flushall = flushdb

    def get(self, name):
        value = live(name)
        if value is not None and not isinstance(value, bytes):
            raise ResponseError(WRONG_TYPE)
        return value

    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None):
        old = live(name)
        if nx and old is not None or xx and old is None:
            return old if get else None
        key = key_of(name)
        _data[key] = text_of(value)
        if not keepttl:
            _deadlines.pop(key, None)
        if exat is not None or pxat is not None:
            ex = (exat if exat is not None else pxat / 1000) - _world.now()
        if ex is not None or px is not None:
            _deadlines[key] = _world.now() + (_seconds(ex) if ex is not None else px.total_seconds() if hasattr(px, 'total_seconds') else px / 1000)
        return old if get else True

    def setex(self, name, time, value):
        return self.set(name, value, ex=time)

    def psetex(self, name, time_ms, value):
        return self.set(name, value, px=time_ms)

    def setnx(self, name, value):
        return self.set(name, value, nx=True) is True

    def getset(self, name, value):
        return self.set(name, value, get=True)

    def getdel(self, name):
        value = self.get(name)
        self.delete(name)
        return value

    def mget(self, keys, *args):
        names = [*([keys] if isinstance(keys, (str, bytes)) else keys), *args]
        return [value if isinstance(value, bytes) else None for value in map(live, names)]

    def mset(self, mapping):
        for name, value in mapping.items():
            self.set(name, value)
        return True

    def append(self, key, value):
        _data[key_of(key)] = (self.get(key) or b'') + text_of(value)
        return len(_data[key_of(key)])

    def strlen(self, name):
        return len(self.get(name) or b'')

    def delete(self, *names):
        count = sum(live(name) is not None for name in dict.fromkeys(names))
        for name in names:
            _data.pop(key_of(name), None)
            _deadlines.pop(key_of(name), None)
        return count

    unlink = delete

    def exists(self, *names):
        return sum(live(name) is not None for name in names)

    def keys(self, pattern='*'):
        found = [name for name in list(_data) if live(name) is not None and fnmatch.fnmatchcase(name, key_of(pattern))]
        return [name.encode() for name in found]

    def type(self, name):
        return {type(None): b'none', bytes: b'string', dict: b'hash', list: b'list', set: b'set', Scores: b'zset'}[type(live(name))]

    def incr(self, name, amount=1):
        try:
            value = int(self.get(name) or 0) + amount
        except ValueError:
            raise ResponseError('value is not an integer or out of range') from None
        _data[key_of(name)] = str(value).encode()
        return value

    incrby = incr

    def decr(self, name, amount=1):
        return self.incr(name, -amount)

    decrby = decr

    def incrbyfloat(self, name, amount=1.0):
        value = float(self.get(name) or 0) + amount
        _data[key_of(name)] = f'{value:.17g}'.encode()
        return value

    def expire(self, name, time, nx=False, xx=False, gt=False, lt=False):
        if live(name) is None:
            return False
        key = key_of(name)
        new, old = _world.now() + _seconds(time), _deadlines.get(key)
        if nx and old is not None or xx and old is None or gt and (old is None or new <= old) or lt and old is not None and new >= old:
            return False
        _deadlines[key] = new
        return True

    def pexpire(self, name, time):
        return self.expire(name, time / 1000)

    def rename(self, src, dst):
        if live(src) is None:
            raise ResponseError('no such key')
        self.delete(dst)
        _data[key_of(dst)] = _data.pop(key_of(src))
        if key_of(src) in _deadlines:
            _deadlines[key_of(dst)] = _deadlines.pop(key_of(src))
        return True

    def dbsize(self):
        return len(self.keys())

    def getex(self, name, ex=None, px=None, persist=False):
        value = self.get(name)
        if value is not None and persist:
            self.persist(name)
        elif value is not None and (ex is not None or px is not None):
            self.expire(name, ex if ex is not None else px / 1000)
        return value

    def getrange(self, key, start, end):
        value = self.get(key) or b''
        return value[max(0, start + len(value)) if start < 0 else start:(len(value) + end if end < 0 else end) + 1]

    def persist(self, name):
        return live(name) is not None and _deadlines.pop(key_of(name), None) is not None

    def pttl(self, name):
        if live(name) is None:
            return -2
        deadline = _deadlines.get(key_of(name))
        return -1 if deadline is None else max(0, round((deadline - _world.now()) * 1000))

    def ttl(self, name):
        left = self.pttl(name)
        return left if left < 0 else round(left / 1000)

    def hset(self, name, key=None, value=None, mapping=None, items=None):
        fields = {} if key is None else {key: value}
        fields.update(mapping or {})
        if not fields:
            raise DataError("'hset' with no key value pairs")
        table = _of_kind(name, dict)
        new = sum(text_of(field) not in table for field in fields)
        table.update({text_of(field): text_of(given) for field, given in fields.items()})
        return new

    def hsetnx(self, name, key, value):
        table = _of_kind(name, dict)
        if text_of(key) in table:
            return False
        table[text_of(key)] = text_of(value)
        return True

    def hget(self, name, key):
        return _peek(name, dict).get(text_of(key))

    def hmget(self, name, keys, *args):
        table = _peek(name, dict)
        return [table.get(text_of(key)) for key in [*([keys] if isinstance(keys, (str, bytes)) else keys), *args]]

    def hgetall(self, name):
        return dict(_peek(name, dict))

    def hkeys(self, name):
        return list(_peek(name, dict))

    def hvals(self, name):
        return list(_peek(name, dict).values())

    def hlen(self, name):
        return len(_peek(name, dict))

    def hexists(self, name, key):
        return text_of(key) in _peek(name, dict)

    def hdel(self, name, *keys):
        table = _peek(name, dict)
        count = sum(table.pop(text_of(key), None) is not None for key in keys)
        _tidy(name)
        return count

    def hincrby(self, name, key, amount=1):
        table = _of_kind(name, dict)
        value = int(table.get(text_of(key), 0)) + amount
        table[text_of(key)] = str(value).encode()
        return value

    def lpush(self, name, *values):
        row = _of_kind(name, list)
        for value in values:
            row.insert(0, text_of(value))
        self._told()
        return len(row)

    def _told(self):
        for tell in list(listeners):
            tell()

    def rpush(self, name, *values):
        row = _of_kind(name, list)
        row.extend(map(text_of, values))
        self._told()
        return len(row)

    def _pop(self, name, count, place):
        row = _peek(name, list)
        taken = [row.pop(place) for _ in range(min(1 if count is None else count, len(row)))]
        _tidy(name)
        return taken or None if count is not None else taken[0] if taken else None

    def lpop(self, name, count=None):
        return self._pop(name, count, 0)

    def rpop(self, name, count=None):
        return self._pop(name, count, -1)

    def rpoplpush(self, src, dst):
        value = self.rpop(src)
        if value is not None:
            self.lpush(dst, value)
        return value

    def lmove(self, first_list, second_list, src='LEFT', dest='RIGHT'):
        value = (self.lpop if src.upper() == 'LEFT' else self.rpop)(first_list)
        if value is not None:
            (self.lpush if dest.upper() == 'LEFT' else self.rpush)(second_list, value)
        return value

    def lset(self, name, index, value):
        row = _peek(name, list)
        if not row:
            raise ResponseError('no such key')
        if not -len(row) <= index < len(row):
            raise ResponseError('index out of range')
        row[index] = text_of(value)
        return True

    def llen(self, name):
        return len(_peek(name, list))

    def lrange(self, name, start, end):
        row = _peek(name, list)
        return row[max(0, start + len(row)) if start < 0 else start:(len(row) + end if end < 0 else end) + 1]

    def lindex(self, name, index):
        row = _peek(name, list)
        return row[index] if -len(row) <= index < len(row) else None

    def ltrim(self, name, start, end):
        _of_kind(name, list)[:] = self.lrange(name, start, end)
        _tidy(name)
        return True

    def lrem(self, name, count, value):
        row = _peek(name, list)
        places = [index for index, one in enumerate(row) if one == text_of(value)]
        places = places[:count] if count > 0 else places[count:] if count < 0 else places
        for index in reversed(places):
            row.pop(index)
        _tidy(name)
        return len(places)

    def sadd(self, name, *values):
        members = _of_kind(name, set)
        before = len(members)
        members.update(map(text_of, values))
        return len(members) - before

    def srem(self, name, *values):
        members = _peek(name, set)
        count = len(members & set(map(text_of, values)))
        members.difference_update(map(text_of, values))
        _tidy(name)
        return count

    def smembers(self, name):
        return set(_peek(name, set))

    def sismember(self, name, value):
        return int(text_of(value) in _peek(name, set))

    def spop(self, name, count=None):
        members = _peek(name, set)
        taken = random.sample(sorted(members), min(1 if count is None else count, len(members)))
        members.difference_update(taken)
        _tidy(name)
        return taken if count is not None else taken[0] if taken else None

    def srandmember(self, name, number=None):
        members = sorted(_peek(name, set))
        taken = random.sample(members, min(1 if number is None else number, len(members)))
        return taken if number is not None else taken[0] if taken else None

    def sdiff(self, keys, *args):
        first, *others = [*([keys] if isinstance(keys, (str, bytes)) else keys), *args]
        return set(_peek(first, set)).difference(*(_peek(name, set) for name in others))

    def scard(self, name):
        return len(_peek(name, set))

    def sinter(self, keys, *args):
        names = [*([keys] if isinstance(keys, (str, bytes)) else keys), *args]
        return set.intersection(*(set(_peek(name, set)) for name in names))

    def sunion(self, keys, *args):
        names = [*([keys] if isinstance(keys, (str, bytes)) else keys), *args]
        return set().union(*(_peek(name, set) for name in names))

    def zadd(self, name, mapping, nx=False, xx=False, ch=False, incr=False, gt=False, lt=False):
        if not mapping:
            raise DataError('ZADD requires at least one element/score pair')
        scores = _of_kind(name, Scores)
        new = changed = 0
        for member, score in mapping.items():
            member = text_of(member)
            old = scores.get(member)
            if nx and old is not None or xx and old is None:
                continue
            if incr:
                score += old or 0.0
            if old is not None and (gt and score <= old or lt and score >= old):
                continue
            new += member not in scores
            changed += scores.get(member) != score
            scores[member] = float(score)
        if incr:
            return scores.get(text_of(next(iter(mapping))))
        return changed if ch else new

    def zincrby(self, name, amount, value):
        scores = _of_kind(name, Scores)
        scores[text_of(value)] = scores.get(text_of(value), 0.0) + amount
        return scores[text_of(value)]

    def zscore(self, name, value):
        return _peek(name, Scores).get(text_of(value))

    def zcard(self, name):
        return len(_peek(name, Scores))

    def zrank(self, name, value):
        members = [member for member, _ in _peek(name, Scores).in_order()]
        return members.index(text_of(value)) if text_of(value) in members else None

    def zrevrank(self, name, value):
        rank = self.zrank(name, value)
        return None if rank is None else self.zcard(name) - 1 - rank

    def _taken(self, name, count, place):
        rows = _peek(name, Scores).in_order()
        taken = [rows.pop(place) for _ in range(min(1 if count is None else count, len(rows)))]
        self.zrem(name, *(member for member, _ in taken))
        return taken

    def zpopmin(self, name, count=None):
        return self._taken(name, count, 0)

    def zpopmax(self, name, count=None):
        return self._taken(name, count, -1)

    def zrevrangebyscore(self, name, max, min, start=None, num=None, withscores=False):
        rows = self._within(name, min, max)[::-1]
        rows = rows if start is None else rows[start:start + num]
        return rows if withscores else [member for member, _ in rows]

    def zremrangebyrank(self, name, min, max):
        return self.zrem(name, *self.zrange(name, min, max))

    def _ranged(self, rows, start, end, withscores):
        rows = rows[max(0, start + len(rows)) if start < 0 else start:(len(rows) + end if end < 0 else end) + 1]
        return rows if withscores else [member for member, _ in rows]

    def zrange(self, name, start, end, desc=False, withscores=False):
        rows = _peek(name, Scores).in_order()
        return self._ranged(rows[::-1] if desc else rows, start, end, withscores)

    def zrevrange(self, name, start, end, withscores=False):
        return self.zrange(name, start, end, desc=True, withscores=withscores)

    def _within(self, name, least, most):
        def inside(score):
            low = score > float(least[1:]) if str(least).startswith('(') else score >= float(least)
            return low and (score < float(most[1:]) if str(most).startswith('(') else score <= float(most))
        return [(member, score) for member, score in _peek(name, Scores).in_order() if inside(score)]

    def zrangebyscore(self, name, min, max, start=None, num=None, withscores=False):
        rows = self._within(name, min, max)
        rows = rows if start is None else rows[start:start + num]
        return rows if withscores else [member for member, _ in rows]

    def zcount(self, name, min, max):
        return len(self._within(name, min, max))

    def zrem(self, name, *values):
        scores = _peek(name, Scores)
        count = sum(scores.pop(text_of(value), None) is not None for value in values)
        _tidy(name)
        return count

    def zremrangebyscore(self, name, min, max):
        return self.zrem(name, *(member for member, _ in self._within(name, min, max)))


# commands that change nothing
_READS = frozenset('''ping get getrange mget strlen exists keys dbsize type ttl pttl hget hmget hgetall hkeys hvals hlen hexists llen lrange lindex
smembers sismember scard sinter sunion sdiff srandmember zscore zcard zrank zrevrank zrange zrevrange zrangebyscore zrevrangebyscore zcount'''.split())


def run(name, args, kwargs):
    """Carries out a command, and tells those who watch its keys."""
    if _watchers and name not in _READS:
        keys = {key_of(arg) for arg in args if isinstance(arg, (str, bytes))}
        keys.update(key_of(key) for arg in args if isinstance(arg, dict) for key in arg)
        for key in [*_watchers] if name.startswith('flush') else keys & _watchers.keys():
            for watch in _watchers[key]:
                watch.changed = True
    return getattr(Commands(), name)(*args, **kwargs)


class Noted:
    """What the pipelines of both clients have in common: commands that are noted, and keys that are watched."""

    def __init__(self, redis):
        self._redis = redis
        self._noted = []
        self._keys = []
        self._at_once = False
        self.changed = False

    def multi(self):
        if self._noted:
            raise self._redis._problem('Commands without an initial WATCH have already been issued')
        self._at_once = False

    def _watched(self, names):
        if self._noted:
            raise self._redis._problem('Cannot issue a WATCH after a MULTI')
        self._at_once = True
        for key in map(key_of, names):
            self._keys.append(key)
            _watchers.setdefault(key, []).append(self)

    def _unwatched(self):
        for key in self._keys:
            _watchers[key].remove(self)
            if not _watchers[key]:
                del _watchers[key]
        self._keys = []
        self._at_once = self.changed = False

    def _clear(self):
        self._noted = []
        self._unwatched()

    def _taken(self):
        """The commands to send, in words."""
        return 'MULTI ' + ', '.join(spoken(name, args) for name, args, _ in self._noted)

    def _answers(self, raise_on_error):
        noted, changed = self._noted, self.changed
        self._clear()
        if changed:
            raise WatchError('Watched variable changed.')
        answers = []
        for name, args, kwargs in noted:
            try:
                answers.append(self._redis._out(run(name, args, kwargs)))
            except ResponseError as error:
                answers.append(error)
        for number, answer in enumerate(answers if raise_on_error else (), 1):
            if isinstance(answer, ResponseError):
                name, args, _ = noted[number - 1]
                said = ' '.join([name.upper(), *map(str, args)])
                raise ResponseError(f'Command # {number} ({said}) of pipeline caused error: {answer}')
        return answers

    def __len__(self):
        return len(self._noted)

    def __bool__(self):
        return True

    def __getattr__(self, name):
        if name not in NAMES:
            raise self._redis._lacking(self, name)

        def note(*args, **kwargs):
            if self._at_once:
                return self._redis._do(name, args, kwargs)
            self._noted.append((name, args, kwargs))
            return self
        return note


NAMES = [name for name in vars(Commands) if not name.startswith('_')]


def first_of(names, place):
    """The first thing that can be popped ('lpop' or 'rpop') from any of the lists, with the name of its list."""
    for name in names:
        value = getattr(Commands(), place)(name)
        if value is not None:
            return text_of(name), value
    return None


def spoken(name, args):
    """A command as the screen shows it."""
    return ' '.join([name.upper(), *(key_of(arg) for arg in args[:1] if isinstance(arg, (str, bytes)))])


def decoded(value):
    """An answer as texts."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, dict):
        return {decoded(key): decoded(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return type(value)(decoded(item) for item in value)
    return value
