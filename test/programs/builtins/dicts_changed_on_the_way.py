# Who goes through a dict whose keys are replaced meanwhile sees when its entries are put together anew.
import random


def replaced(number, factor, backwards):
    d = {i: i for i in range(1, number + 1)}
    seen = []
    try:
        for key in reversed(d) if backwards else d:
            seen.append(key)
            if len(seen) > 30:
                break
            del d[key]
            d[key * factor] = 1
    except RuntimeError as error:
        seen.append(str(error))
    print(number, seen, list(d))


for number in range(1, 8):
    replaced(number, 10, False)
    replaced(number, 1, False)
    replaced(number, 10, True)
names = {'a': 1, 'b': 2, 'c': 3}
for name in names:
    names[name.upper()] = names.pop(name)
print(names)
for kind in ('keys', 'values', 'items'):
    d = {i: -i for i in range(6)}
    seen = []
    try:
        for item in getattr(d, kind)():
            seen.append(item)
            d.setdefault(f'n{len(seen)}', 9)
            d.popitem()
            if len(seen) > 20:
                break
    except RuntimeError as error:
        print(error)
    print(kind, seen, list(d))
chance = random.Random(5)
for trial in range(25):
    d = {}
    for _ in range(chance.randrange(1, 40)):
        r = chance.random()
        if r < 0.6 or not d:
            d[chance.randrange(100)] = 1
        elif r < 0.8:
            d.pop(chance.choice(list(d)))
        elif r < 0.9:
            d.popitem()
        elif r < 0.95:
            del d[next(iter(d))]
        else:
            d.update({chance.randrange(100): 2})
    seen = []
    try:
        for key in d:
            seen.append(key)
            if len(seen) > 50:
                break
            if chance.random() < 0.7:
                del d[key]
                d[1000 + len(seen)] = 0
    except RuntimeError as error:
        seen.append(str(error))
    print(trial, seen, list(d))
# expect: 1 [1, 'dictionary keys changed during iteration'] [10]
# expect: 1 [1, 'dictionary keys changed during iteration'] [1]
# expect: 1 [1] [10]
# expect: 2 [1, 2, 'dictionary keys changed during iteration'] [10, 20]
# expect: 2 [1, 2, 'dictionary keys changed during iteration'] [1, 2]
# expect: 2 [2, 1] [20, 10]
# expect: 3 [1, 2, 3] [10, 20, 30]
# expect: 3 [1, 2, 3] [1, 2, 3]
# expect: 3 [3, 2, 1] [30, 20, 10]
# expect: 4 [1, 2, 10, 20, 'dictionary keys changed during iteration'] [3, 4, 100, 200]
# expect: 4 [1, 2, 1, 2, 'dictionary keys changed during iteration'] [3, 4, 1, 2]
# expect: 4 [4, 3, 2, 1] [40, 30, 20, 10]
# expect: 5 [1, 3, 4, 5, 10, 'dictionary keys changed during iteration'] [2, 30, 40, 50, 100]
# expect: 5 [1, 3, 4, 5, 1, 'dictionary keys changed during iteration'] [2, 3, 4, 5, 1]
# expect: 5 [5, 4, 3, 2, 1] [50, 40, 30, 20, 10]
# expect: 6 [1, 2, 3, 4, 5, 50, 'dictionary keys changed during iteration'] [6, 10, 20, 30, 40, 500]
# expect: 6 [1, 2, 3, 4, 5, 5, 'dictionary keys changed during iteration'] [6, 1, 2, 3, 4, 5]
# expect: 6 [6, 5, 4, 3, 2, 1] [60, 50, 40, 30, 20, 10]
# expect: 7 [1, 2, 3, 4, 20, 30, 40, 'dictionary keys changed during iteration'] [5, 6, 7, 10, 200, 300, 400]
# expect: 7 [1, 2, 3, 4, 2, 3, 4, 'dictionary keys changed during iteration'] [5, 6, 7, 1, 2, 3, 4]
# expect: 7 [7, 6, 5, 4, 3, 2, 1] [70, 60, 50, 40, 30, 20, 10]
# expect: {'A': 1, 'B': 2, 'C': 3}
# expect: keys [0, 1, 2, 3, 4, 5] [0, 1, 2, 3, 4, 5]
# expect: values [0, -1, -2, -3, -4, -5] [0, 1, 2, 3, 4, 5]
# expect: items [(0, 0), (1, -1), (2, -2), (3, -3), (4, -4), (5, -5)] [0, 1, 2, 3, 4, 5]
# expect: 0 [98] [0, 1001]
# expect: 1 [49, 46, 42, 77, 76, 45] [49, 76, 1002, 1003, 1004, 1006]
# expect: 2 [] []
# expect: 3 [53, 74, 'dictionary keys changed during iteration'] [53, 1002]
# expect: 4 [11, 65, 'dictionary keys changed during iteration'] [65, 1001]
# expect: 5 [68, 94, 32, 53, 81, 63, 93, 16, 55, 58, 'dictionary keys changed during iteration'] [68, 81, 58, 1002, 1003, 1004, 1006, 1007, 1008, 1009]
# expect: 6 [62] [99, 1001]
# expect: 7 [21, 46, 88, 53, 3, 75, 83, 97, 28, 17, 23, 1011, 'dictionary keys changed during iteration'] [83, 70, 1001, 1002, 1003, 1004, 1005, 1006, 1008, 1009, 1010, 1012]
# expect: 8 [38, 74, 72, 25, 77, 84, 13, 55, 63, 90, 33, 53, 39, 36, 3, 79, 31, 68, 19, 'dictionary keys changed during iteration'] [38, 25, 84, 13, 55, 53, 36, 68, 1002, 1003, 1005, 1009, 1010, 1011, 1013, 1015, 1016, 1017, 1019]
# expect: 9 [58, 'dictionary keys changed during iteration'] [1001]
# expect: 10 [60, 'dictionary keys changed during iteration'] [1001]
# expect: 11 [68, 74, 29, 10, 1002, 'dictionary keys changed during iteration'] [68, 6, 10, 1002, 1003]
# expect: 12 [17, 90, 78, 7, 55, 83, 37, 80, 79, 8, 'dictionary keys changed during iteration'] [78, 80, 8, 1001, 1002, 1004, 1005, 1006, 1007, 1009]
# expect: 13 [15, 59, 41, 67, 92, 19, 27, 79, 30, 46] [15, 30, 75, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1010]
# expect: 14 [59, 96, 85, 58, 91, 29] [85, 58, 1001, 1002, 1005, 1006]
# expect: 15 [59, 87, 5, 31, 7, 52, 81, 4, 24, 65, 'dictionary keys changed during iteration'] [52, 4, 1001, 1002, 1003, 1004, 1005, 1007, 1009, 1010]
# expect: 16 [56, 48, 21, 63, 'dictionary keys changed during iteration'] [21, 63, 1001, 1002]
# expect: 17 [97, 57, 6, 62, 13, 53, 4, 27, 25, 66, 'dictionary keys changed during iteration'] [57, 53, 4, 27, 1001, 1003, 1004, 1005, 1009, 1010]
# expect: 18 [30, 91, 25, 1, 'dictionary keys changed during iteration'] [1, 1001, 1002, 1003]
# expect: 19 [] []
# expect: 20 [0, 'dictionary keys changed during iteration'] [1001]
# expect: 21 [54, 'dictionary keys changed during iteration'] [1001]
# expect: 22 [37, 76, 88, 9, 66, 86, 11, 41, 97, 51, 0, 16, 'dictionary keys changed during iteration'] [88, 66, 86, 41, 97, 51, 1001, 1002, 1004, 1007, 1011, 1012]
# expect: 23 [37, 8, 6, 30, 23, 1001, 1002, 1004, 'dictionary keys changed during iteration'] [6, 92, 34, 70, 1001, 1004, 1005, 1007]
# expect: 24 [66, 48, 96, 43, 99, 9] [66, 1002, 1003, 1004, 1005, 1006]
