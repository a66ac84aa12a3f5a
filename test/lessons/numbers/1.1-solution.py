import requests
def fetch(name, s):
    requests.get(f"https://sim.test/delay/{s}"); print("got", name)
fetch("stock", 0.5); fetch("price", 0.7); fetch("user", 1.0)

# at 0.500: got stock
# at 1.200: got price
# at 2.200: got user
