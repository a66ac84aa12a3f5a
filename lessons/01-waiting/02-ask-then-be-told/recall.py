import requests

requests.get("https://sim.test/delay/0.2")
requests.get("https://sim.test/delay/0.6")
print("done")
