import requests
def fetch(name, s):
    requests.get(f"https://sim.test/delay/{s}"); print("got", name)
fetch("user", 1.0); fetch("stock", 0.5); fetch("price", 0.7)

# at 1.000: got user
# at 1.500: got stock
# at 2.200: got price
