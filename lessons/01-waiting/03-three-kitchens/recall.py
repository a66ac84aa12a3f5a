import requests
from sim import cpu

requests.get("https://sim.test/delay/0.6")
cpu(0.4)
print("done")
