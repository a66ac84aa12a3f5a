import asyncio

balance = 100

async def withdraw(who, amount):
    global balance
    if balance >= amount:                 # check
        await asyncio.sleep(0.01)         # ask the bank
        balance -= amount                 # act
        print(who, "gets", amount)
    else:
        print(who, "refused")

async def main():
    await asyncio.gather(withdraw("ann", 80), withdraw("bob", 80))
    print("balance", balance)

asyncio.run(main())

# at 0.010: ann gets 80
# at 0.010: bob gets 80
# at 0.010: balance -60
