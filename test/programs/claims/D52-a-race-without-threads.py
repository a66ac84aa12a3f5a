# D52: a race without threads.
# python: 3.13
import asyncio
balance = 100
async def withdraw(amount):
    global balance
    if balance >= amount:
        await asyncio.sleep(0.1)
        balance -= amount
async def main():
    await asyncio.gather(withdraw(80), withdraw(80)); print(balance)
hits = 0
async def hit(pause):
    global hits
    seen = hits
    if pause: await asyncio.sleep(0)
    hits = seen + 1
async def ten(pause): await asyncio.gather(*(hit(pause) for _ in range(10)))
asyncio.run(main()); asyncio.run(ten(True)); print(hits); hits = 0; asyncio.run(ten(False)); print(hits)
# expect: -60
# expect: 1
# expect: 10
