# The policy stands in a variable of asyncio.events; None means that nobody has needed one yet.
import asyncio
from asyncio import events


class Policy(events._BaseDefaultEventLoopPolicy):
    def _loop_factory(self):
        return "a loop of mine"


events._event_loop_policy = Policy()
print(asyncio.new_event_loop())
print(type(events._get_event_loop_policy()).__name__)
events._set_event_loop_policy(None)
print(events._event_loop_policy)
asyncio.set_event_loop(None)
print(events._event_loop_policy is events._get_event_loop_policy())
# expect: a loop of mine
# expect: Policy
# expect: None
# expect: True
