def main():
    grid = [[(x * y) % 13 for x in range(300)] for y in range(300)]
    total = 0
    for y in range(1, 299):
        row = grid[y]
        above = grid[y - 1]
        below = grid[y + 1]
        for x in range(1, 299):
            total += row[x - 1] + row[x + 1] + above[x] + below[x]
    flat = [value for row in grid for value in row if value > 3]
    flat.sort()
    print(total, len(flat), sum(flat[::7]), max(flat), flat[-5:])


main()
