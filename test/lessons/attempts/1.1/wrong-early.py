# fails: all three have been asked, none is printed too early
import requests


def fetch(name, seconds):
    print("ask", name)
    print("got", name)
    requests.get(f"https://sim.test/delay/{seconds}")


fetch("stock", 0.5)
fetch("user", 1.0)
fetch("price", 0.7)
