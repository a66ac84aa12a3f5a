# The sets that views of keys make have the order which their way of coming about gives them.
left = dict.fromkeys([2560, 1984, 3648, 1216, 128])
right = [0, 70, 713, -799948340, 1909890774, 599, 37, -351659800, 431, 370]
print(left.keys() ^ set(right))
print(left.keys() ^ right)
print(left.keys() - [128])
print(left.keys() | [37])
print(dict.fromkeys([8, 0, 16]).keys() & {16, 0, 8}, dict.fromkeys([8, 0, 16]).keys() & {16: 1, 0: 1, 8: 1}.keys())
print({7 * n: 0 for n in range(40)}.keys() - {7 * n for n in range(3, 40)})
print({3 * n: 0 for n in range(50)}.keys() - {3 * n for n in range(47)})
# expect: {2560, 1984, 3648, 1216, 128, 0, 70, 713, -799948340, 1909890774, 599, 37, -351659800, 431, 370}
# expect: {2560, 1984, 3648, 1216, 128, 0, 70, 713, -799948340, 1909890774, 599, 37, -351659800, 431, 370}
# expect: {2560, 1984, 3648, 1216}
# expect: {2560, 1984, 3648, 1216, 128, 37}
# expect: {8, 0, 16} {16, 0, 8}
# expect: {0, 7, 14}
# expect: {144, 147, 141}
