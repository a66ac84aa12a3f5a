import requests


def fetch(name, seconds):
    print("ask", name)
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


for name, seconds in sorted([("user", 1.0), ("stock", 0.5), ("price", 0.7)], key=lambda job: job[1]):
    fetch(name, seconds)
