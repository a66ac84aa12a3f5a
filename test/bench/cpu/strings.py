def main():
    words = []
    for i in range(60_000):
        words.append('w' + str(i * 7919 % 1000))
    text = ' '.join(words)
    lengths = 0
    for word in text.split(' '):
        if word.startswith('w9') or word.endswith('7'):
            lengths += len(word)
        lengths += word.find('5')
    out = []
    for i, word in enumerate(words):
        out.append(f'{i:>6}|{word.upper():<8}|{i / 7:.3f}')
    print(lengths, len('\n'.join(out)), text.count('w1'), text.replace('w', 'v')[:12])


main()
