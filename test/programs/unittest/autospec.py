# Stand-ins that can be used only as what they stand in for.
import asyncio
from dataclasses import dataclass, field
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMagicMock, call, create_autospec, mock_open, patch, seal


def add(a, b=2, *, c=0):
    return a + b + c


class Shop:
    limit = 3

    def sell(self, item):
        raise NotImplementedError

    @staticmethod
    def price(item):
        raise NotImplementedError

    async def order(self, item):
        raise NotImplementedError


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


stand_in = create_autospec(add, return_value=7)
print(type(stand_in).__name__, stand_in.__name__, stand_in(1, c=3), stand_in.call_args, stand_in.called, stand_in.mock_calls)
attempt(lambda: stand_in())
attempt(lambda: stand_in(1, 2, 3))
attempt(lambda: stand_in.assert_called_once_with(2, c=3))
stand_in.side_effect = [1, ValueError("second")]
attempt(lambda: stand_in(0))
attempt(lambda: stand_in(0))

shop = create_autospec(Shop)
print(isinstance(shop(), Shop), callable(shop()), type(shop.limit) is MagicMock, isinstance(shop().limit, NonCallableMagicMock))
attempt(lambda: shop().sell())
attempt(lambda: shop().steal)
attempt(lambda: type(shop(1)).__name__)
attempt(lambda: create_autospec(add, auto_spec=True))
shop().order.return_value = "ordered"
print(asyncio.run(shop().order("tea")), shop().order.await_args)
with patch.object(Shop, "sell", autospec=True) as sell:
    sell.return_value = "sold"
    print(Shop().sell("tea"), sell.call_count, type(sell).__name__)
with patch.object(Shop, "order") as order, patch.object(Shop, "price", spec=Shop.price) as price:
    print(isinstance(order, AsyncMock), isinstance(price, MagicMock))

print(type(1 + MagicMock()).__name__, call().shelf(1).item, call.shelf.item)
mock = Mock()
mock(1)
attempt(lambda: mock.assert_has_calls([call(2)]))
mock.side_effect = (letter for letter in "ab")
print(mock(), mock())
with patch("builtins.open", mock_open(read_data="one\ntwo\n")) as opened:
    with open("file") as file:
        print(file.read())
    with open("file") as file:
        print(next(file), list(file))
    print(opened.mock_calls)
sealed = Mock(kind="tea")
seal(sealed)
attempt(lambda: sealed.price)
print(sealed.kind)


@dataclass
class Order:
    item: str
    count: int = 1
    notes: list = field(default_factory=list)

    def total(self, price):
        return self.count * price


for order in (create_autospec(Order, instance=True), create_autospec(Order)("tea")):
    print(isinstance(order, Order), [getattr(order, name).__class__.__name__ for name in ("item", "count", "notes", "total")])
    for action in (lambda: order.price, lambda: order.total(), lambda: order.notes.append(1, 2), lambda: order.item.nothing, lambda: order.item.upper.call_count):
        attempt(lambda: type(action()).__name__)
attempt(lambda: create_autospec(Order).item)
# expect: function add 7 call(1, c=3) True [call(1, c=3)]
# expect: TypeError missing a required argument: 'a'
# expect: TypeError too many positional arguments
# expect: AssertionError expected call not found.
# expect: Expected: mock(2, c=3)
# expect:   Actual: mock(1, c=3)
# expect: 1
# expect: ValueError second
# expect: True False False True
# expect: TypeError missing a required argument: 'item'
# expect: AttributeError Mock object has no attribute 'steal'
# expect: NonCallableMagicMock
# expect: RuntimeError 'auto_spec' might be a typo; use unsafe=True if this is intended
# expect: ordered call('tea')
# expect: sold 1 function
# expect: True True
# expect: MagicMock call().shelf().item shelf.item
# expect: AssertionError Calls not found.
# expect: Expected: [call(2)]
# expect:   Actual: [call(1)]
# expect: a b
# expect: one
# expect: two
# expect:
# expect: one
# expect:  ['two\n']
# expect: [call('file'),
# expect:  call().__enter__(),
# expect:  call().read(),
# expect:  call().__exit__(None, None, None),
# expect:  call().close(),
# expect:  call('file'),
# expect:  call().__enter__(),
# expect:  call().__next__(),
# expect:  call().__iter__(),
# expect:  call().__exit__(None, None, None),
# expect:  call().close()]
# expect: AttributeError mock.price
# expect: tea
# expect: True ['str', 'int', 'list', 'function']
# expect: AttributeError Mock object has no attribute 'price'
# expect: TypeError missing a required argument: 'price'
# expect: MagicMock
# expect: AttributeError Mock object has no attribute 'nothing'
# expect: int
# expect: True ['str', 'int', 'list', 'function']
# expect: AttributeError Mock object has no attribute 'price'
# expect: TypeError missing a required argument: 'price'
# expect: MagicMock
# expect: AttributeError Mock object has no attribute 'nothing'
# expect: int
# expect: AttributeError Mock object has no attribute 'item'
