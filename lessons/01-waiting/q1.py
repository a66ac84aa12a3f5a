import requests

for seconds in (0.4, 0.9, 0.2):
    requests.get(f"https://sim.test/delay/{seconds}")
print("all")
