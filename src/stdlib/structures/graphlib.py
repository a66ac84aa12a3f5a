"""Topological sorting of graphs."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class _Node:
    __slots__ = ("node", "waits_for", "successors", "state")

    def __init__(self, node):
        self.node = node
        # How many predecessors are not done yet.
        self.waits_for = 0
        # May hold a node more than once.
        self.successors = []
        # None, then "out" (handed out by get_ready), then "done".
        self.state = None


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._node2info = {}
        self._ready_nodes = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():  # as line 51
                self.add(node, *predecessors)  # as line 52

    def _info_of(self, node):
        info = self._node2info.get(node)
        if info is None:
            self._node2info[node] = info = _Node(node)
        return info

    def add(self, node, *predecessors):
        if self._ready_nodes is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")  # as line 75
        info = self._info_of(node)
        info.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._info_of(predecessor).successors.append(node)

    def prepare(self):
        if self._passed_out > 0:
            raise ValueError("cannot prepare() after starting sort")  # as line 98
        if self._ready_nodes is None:
            self._ready_nodes = [info.node for info in self._node2info.values() if info.waits_for == 0]
        cycle = self._find_cycle()  # as line 108
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)  # as line 110

    def get_ready(self):
        if self._ready_nodes is None:
            raise ValueError("prepare() must be called first")  # as line 123
        result = tuple(self._ready_nodes)  # as line 126
        for node in result:
            self._node2info[node].state = "out"
        self._ready_nodes.clear()  # as line 133
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready_nodes is None:
            raise ValueError("prepare() must be called first")  # as line 149
        return self._finished < self._passed_out or bool(self._ready_nodes)

    def __bool__(self):
        return self.is_active()  # as line 153

    def done(self, *nodes):
        if self._ready_nodes is None:
            raise ValueError("prepare() must be called first")  # as line 168
        for node in nodes:
            info = self._node2info.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")  # as line 176
            if info.state is None:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == "done":
                raise ValueError(f"node {node!r} was already marked done")  # as line 186
            info.state = "done"
            self._finished += 1
            for successor in info.successors:
                other = self._node2info[successor]
                other.waits_for -= 1
                if other.waits_for == 0:
                    self._ready_nodes.append(successor)  # as line 199

    def _find_cycle(self):
        """The nodes of a cycle, the first one again at the end; None when there is none."""
        seen = set()  # as line 206
        for start in self._node2info:
            if start in seen:
                continue
            # Depth first: the path, the successors yet to be tried at each step, the place of each node in the path.
            path = []
            pending = []
            place = {}
            node = start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)  # as line 221
                    pending.append(iter(self._node2info[node].successors))
                    place[node] = len(path)
                    path.append(node)
                while path:
                    try:
                        node = next(pending[-1])
                        break
                    except StopIteration:
                        del place[path.pop()]
                        pending.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()  # as line 248
        while self.is_active():  # as line 249
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(GenericAlias)
