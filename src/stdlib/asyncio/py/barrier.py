# as file asyncio/locks.py
"""asyncio.locks.Barrier: loaded when it is first asked for."""
import enum

from _asyncio import BrokenBarrierError, CancelledError, Condition, _LoopBoundMixin
from _thread import _primitive, _tell

__name__ = 'asyncio.locks'


class _BarrierState(enum.Enum):
    FILLING = 'filling'
    DRAINING = 'draining'
    RESETTING = 'resetting'
    BROKEN = 'broken'


class Barrier(_LoopBoundMixin):
    def __init__(self, parties):  # as line 485
        if parties < 1:  # as line 487
            raise ValueError('parties must be >= 1')  # as line 488

        self._id = _primitive('asyncio.Barrier', parties)
        self._cond = Condition()
        self._parties = parties
        self._state = _BarrierState.FILLING  # as line 493
        self._count = 0

    def __repr__(self):  # as line 496
        plain = super().__repr__()
        extra = self._state.value
        if not self.broken:
            extra += f', waiters:{self.n_waiting}/{self.parties}'
        return f'<{plain[1:-1]} [{extra}]>'

    async def __aenter__(self):  # as line 503
        # The order of arrival is handed to the block.
        return await self.wait()  # as line 506

    async def __aexit__(self, *args):  # as line 508
        pass

    async def wait(self):  # as line 511
        async with self._cond:
            await self._block()  # as line 519: ‹await self._block()› # Block while the barrier drains or resets.
            stands = False
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:  # as line 523
                    await self._release()  # as line 525
                else:
                    _tell('waiting', self._id, 0, 'wait')
                    stands = True
                    await self._wait()  # as line 527
                    stands = False
                return index
            finally:
                if stands and self._state is _BarrierState.FILLING:
                    _tell('left', self._id, 0, 'cancelled')
                self._count -= 1
                self._exit()  # as line 532

    async def _block(self):  # as line 534
        # A barrier that is being left can't be entered yet.
        await self._cond.wait_for(lambda: self._state not in (_BarrierState.DRAINING, _BarrierState.RESETTING))  # as line 540: await self._cond.wait_for(\n    lambda: self._state not in (\n        _BarrierState.DRAINING, _BarrierState.RESETTING\n    )\n)
        if self._state is _BarrierState.BROKEN:  # as line 547
            raise BrokenBarrierError('Barrier aborted')  # as line 548: raise exceptions.BrokenBarrierError("Barrier aborted")

    async def _release(self):  # as line 550
        # The last one has come: everybody goes.
        self._state = _BarrierState.DRAINING  # as line 555
        _tell('notified', self._id, self._count - 1)
        self._cond.notify_all()  # as line 556

    async def _wait(self):  # as line 558
        await self._cond.wait_for(lambda: self._state is not _BarrierState.FILLING)  # as line 564
        if self._state in (_BarrierState.BROKEN, _BarrierState.RESETTING):  # as line 566
            raise BrokenBarrierError('Abort or reset of barrier')  # as line 567: raise exceptions.BrokenBarrierError("Abort or reset of barrier")

    def _exit(self):  # as line 569
        # The last one to leave lets those in who wait outside.
        if self._count == 0:  # as line 572
            if self._state in (_BarrierState.RESETTING, _BarrierState.DRAINING):  # as line 573
                self._state = _BarrierState.FILLING  # as line 574
            self._cond.notify_all()  # as line 575

    async def reset(self):  # as line 577
        async with self._cond:
            if self._count > 0:  # as line 584
                if self._state is _BarrierState.FILLING:
                    _tell('notified', self._id, self._count)
                if self._state is not _BarrierState.RESETTING:  # as line 585
                    self._state = _BarrierState.RESETTING  # as line 587
            else:
                self._state = _BarrierState.FILLING  # as line 589
            self._cond.notify_all()  # as line 590

    async def abort(self):  # as line 592
        async with self._cond:
            if self._count > 0 and self._state is _BarrierState.FILLING:
                _tell('notified', self._id, self._count)
            self._state = _BarrierState.BROKEN  # as line 599
            self._cond.notify_all()  # as line 600

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        if self._state is _BarrierState.FILLING:  # as line 610
            return self._count
        return 0

    @property
    def broken(self):
        return self._state is _BarrierState.BROKEN  # as line 617
