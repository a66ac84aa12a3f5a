# What a comprehension's variable was before is put back after it, nothing as well: whoever reads it right after is told.
def around(rounds):
    told = []
    for i in range(rounds):
        [x for x in range(3)]
        try:
            x
        except UnboundLocalError as error:
            told.append(str(error))
        if i % 3 == 0:
            x = i
        kept = [x for x in 'ab']
        if i % 3 == 0:
            told.append((x, kept))
            del x
    return told


def after_error(rounds):
    told = 0
    for _ in range(rounds):
        try:
            [1 / (x - 1) for x in range(3)]
        except ZeroDivisionError:
            try:
                x
            except UnboundLocalError:
                told += 1
        {x: y for x, y in [(1, 2)]}
        try:
            told += y
        except UnboundLocalError:
            told += 100
        if rounds < 0:
            x = y = 0
    return told


for _ in range(30):
    seen = around(6)
print(seen[0], seen[1], len(seen))
print(after_error(40))
# expect: cannot access local variable 'x' where it is not associated with a value (0, ['a', 'b']) 8
# expect: 4040
