class Refused(Exception):
    pass


def check(n):
    if n % 3 == 0:
        raise Refused(n)
    return n


def main():
    refused = total = 0
    for n in range(150_000):
        try:
            total += check(n)
        except Refused:
            refused += 1
        finally:
            total += 1
    print(total, refused)


main()
