import requests

requests.get("https://sim.test/delay/0.3")
print("first")
requests.get("https://sim.test/delay/0.4")
print("second")
