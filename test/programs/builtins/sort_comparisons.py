"""Sorting asks `<` of the same pairs in the same order as CPython: the counts and a hash of the questions tell."""
import functools
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return (seed >> 8) % n
class K:
    __slots__ = 'v', 'i'
    def __init__(self, v, i): self.v = v; self.i = i
    def __lt__(self, o):
        log.append((self.i, o.i))
        return self.v < o.v
def h(log):
    x = 0
    for a, b in log: x = (x * 31 + a * 7 + b) % 1000000007
    return x
def run(name, vals, **kw):
    global log
    log = []
    ks = [K(v, i) for i, v in enumerate(vals)]
    r = sorted(ks, **kw)
    out = [k.i for k in r]
    print(name, len(vals), len(log), h(log), h(zip(out, out)))
for n in [2, 3, 4, 5, 8, 10, 20, 31, 40, 63, 64, 65, 70, 100, 127, 128, 129, 200, 300, 500, 1000]:
    run('random', [rnd(10**6) for _ in range(n)])
    run('few', [rnd(5) for _ in range(n)])
    run('rev', list(range(n, 0, -1)))
    run('revdup', [x // 3 for x in range(n, 0, -1)])
    run('updown', [min(i, n - i) for i in range(n)])
    run('saw', [i % 17 for i in range(n)])
    run('blocks', [(i // 40) % 3 * 1000 + i for i in range(n)])
    run('rand reverse', [rnd(50) for _ in range(n)], reverse=True)
    run('organ', list(range(0, n, 2)) + list(range(n, 0, -2)))
    run('const', [1] * n)
    run('runs', [x for k in range(n // 25 + 1) for x in sorted(rnd(1000) for _ in range(1 + rnd(50)))])
class E:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        global c
        c += 1
        if c == lim: raise ValueError('stop')
        return self.v < o.v
for n in (10, 100, 300):
  for lim in (3, 9, 50, 400, 700, 1500):
    c = 0
    l = [E(rnd(1000)) for _ in range(n)]
    vals = sorted(e.v for e in l)
    try: l.sort()
    except ValueError: pass
    print(n, lim, sorted(e.v for e in l) == vals, h((e.v, 0) for e in l))
# expect: random 2 1 7 8
# expect: few 2 1 7 8
# expect: rev 2 1 7 248
# expect: revdup 2 1 7 8
# expect: updown 2 1 7 8
# expect: saw 2 1 7 8
# expect: blocks 2 1 7 8
# expect: rand reverse 2 1 1 8
# expect: organ 2 1 7 8
# expect: const 2 1 7 8
# expect: runs 4 3 7215 8208
# expect: random 3 5 6912952 15384
# expect: few 3 5 6912952 504
# expect: rev 3 2 232 15624
# expect: revdup 3 3 7201 8184
# expect: updown 3 2 232 264
# expect: saw 3 2 232 264
# expect: blocks 3 2 232 264
# expect: rand reverse 3 5 8355928 7704
# expect: organ 4 6 214944690 23328
# expect: const 3 2 232 264
# expect: runs 35 34 285709826 536036869
# expect: random 4 8 171876426 253728
# expect: few 4 6 214309315 476928
# expect: rev 4 3 7215 730608
# expect: revdup 4 5 6913203 499728
# expect: updown 4 6 214944692 8448
# expect: saw 4 3 7215 8208
# expect: blocks 4 3 7215 8208
# expect: rand reverse 4 7 359376612 261408
# expect: organ 4 6 214944692 8448
# expect: const 4 3 7215 8208
# expect: runs 42 41 546451740 860183634
# expect: random 5 9 845781534 15499040
# expect: few 5 4 223696 254480
# expect: rev 5 4 223696 30283280
# expect: revdup 5 6 214944973 23118080
# expect: updown 5 7 664131336 269600
# expect: saw 5 4 223696 254480
# expect: blocks 5 4 223696 254480
# expect: rand reverse 5 10 201274229 23125520
# expect: organ 6 10 136530911 37210440
# expect: const 5 4 223696 254480
# expect: runs 40 39 959985898 624204139
# expect: random 8 18 994800564 421561459
# expect: few 8 18 9905906 197764063
# expect: rev 8 7 664166485 482005136
# expect: revdup 8 11 82679422 23518067
# expect: updown 8 15 223849575 719492488
# expect: saw 8 7 664166485 581253615
# expect: blocks 8 7 664166485 581253615
# expect: rand reverse 8 17 366846791 577387090
# expect: organ 8 15 223849575 719492488
# expect: const 8 7 664166485 581253615
# expect: runs 4 3 7215 8208
# expect: random 10 25 615403306 540915926
# expect: few 10 22 358849512 844881255
# expect: rev 10 9 263989643 290262006
# expect: revdup 10 15 225323278 684191544
# expect: updown 10 19 168158735 92643420
# expect: saw 10 9 263989643 584722165
# expect: blocks 10 9 263989643 584722165
# expect: rand reverse 10 23 873914845 459831003
# expect: organ 10 19 168158735 92643420
# expect: const 10 9 263989643 584722165
# expect: runs 9 8 589160958 18862003
# expect: random 20 66 285285503 215989465
# expect: few 20 62 714329263 246096575
# expect: rev 20 19 621000120 351234265
# expect: revdup 20 31 241506334 612149040
# expect: updown 20 47 549843567 940389762
# expect: saw 20 32 731662287 346122088
# expect: blocks 20 19 621000120 513798301
# expect: rand reverse 20 64 349783570 547050962
# expect: organ 20 47 549843567 940389762
# expect: const 20 19 621000120 513798301
# expect: runs 20 19 621000120 513798301
# expect: random 31 115 846777727 729165511
# expect: few 31 108 475955590 347577284
# expect: rev 31 30 715620200 591539230
# expect: revdup 31 50 58606845 476124605
# expect: updown 31 84 377157855 891348472
# expect: saw 31 84 192965549 541440576
# expect: blocks 31 30 715620200 951714725
# expect: rand reverse 31 114 989683990 631953060
# expect: organ 32 89 320640612 434602421
# expect: const 31 30 715620200 951714725
# expect: runs 70 139 324643010 81096018
# expect: random 40 161 133456168 139165162
# expect: few 40 159 384673589 199436942
# expect: rev 40 39 959985898 694645868
# expect: revdup 40 65 900972353 67054750
# expect: updown 40 117 458643479 871195965
# expect: saw 40 130 775557882 78035412
# expect: blocks 40 39 959985898 624204139
# expect: rand reverse 40 162 915126184 557834904
# expect: organ 40 117 458643479 871195965
# expect: const 40 39 959985898 624204139
# expect: runs 65 182 256495356 691254265
# expect: random 63 301 223131440 16341033
# expect: few 63 287 1335276 498001072
# expect: rev 63 62 500283722 233078170
# expect: revdup 63 103 195669071 1719616
# expect: updown 63 204 236597545 970339032
# expect: saw 63 262 743568394 958201542
# expect: blocks 63 62 500283722 605827356
# expect: rand reverse 63 297 461346875 841685609
# expect: organ 64 127 901021428 790074444
# expect: const 63 62 500283722 605827356
# expect: runs 43 169 575329567 971850707
# expect: random 64 312 900065605 1122278
# expect: few 64 290 357666026 993411899
# expect: rev 64 63 508795780 644875984
# expect: revdup 64 105 788290695 472760619
# expect: updown 64 128 274012298 398473198
# expect: saw 64 276 320890170 292403721
# expect: blocks 64 63 508795780 780648414
# expect: rand reverse 64 307 556538178 818134058
# expect: organ 64 128 274012298 398473198
# expect: const 64 63 508795780 780648414
# expect: runs 62 189 314922131 194504219
# expect: random 65 309 629125795 787306483
# expect: few 65 296 638185267 426711147
# expect: rev 65 64 772669586 994191181
# expect: revdup 65 106 520390433 658606981
# expect: updown 65 130 401609354 209527208
# expect: saw 65 282 455817858 248516912
# expect: blocks 65 64 772669586 200101178
# expect: rand reverse 65 308 175694812 755504015
# expect: organ 66 131 422336433 142425452
# expect: const 65 64 772669586 200101178
# expect: runs 126 534 285602409 468819525
# expect: random 70 334 211377877 85231333
# expect: few 70 323 190023244 60237125
# expect: rev 70 69 591394143 731371310
# expect: revdup 70 115 627357119 48848340
# expect: updown 70 140 264706478 167702864
# expect: saw 70 281 879382835 633609678
# expect: blocks 70 69 591394143 296631869
# expect: rand reverse 70 339 111630775 930494655
# expect: organ 70 140 264706478 167702864
# expect: const 70 69 591394143 296631869
# expect: runs 63 275 431626586 156272893
# expect: random 100 535 700407954 115541197
# expect: few 100 493 53047387 65255420
# expect: rev 100 99 690970633 779746708
# expect: revdup 100 165 84185985 606495867
# expect: updown 100 200 828986053 622486618
# expect: saw 100 505 622016288 997846880
# expect: blocks 100 99 690970633 208076683
# expect: rand reverse 100 538 695261928 888490913
# expect: organ 100 200 828986053 622486618
# expect: const 100 99 690970633 208076683
# expect: runs 86 355 570151919 288080066
# expect: random 127 722 344110341 103446772
# expect: few 127 658 704814232 625106597
# expect: rev 127 126 817184617 545467578
# expect: revdup 127 210 352226212 960386644
# expect: updown 127 254 114918918 338467060
# expect: saw 127 685 827294693 136994917
# expect: blocks 127 158 668839804 569135373
# expect: rand reverse 127 726 563356439 19264940
# expect: organ 128 255 587451183 272593204
# expect: const 127 126 817184617 223219197
# expect: runs 143 691 959773026 826509948
# expect: random 128 738 871888393 158332260
# expect: few 128 665 275950928 692703705
# expect: rev 128 127 332723967 503378056
# expect: revdup 128 211 504121178 365861091
# expect: updown 128 256 628485554 889247332
# expect: saw 128 704 512751556 735146026
# expect: blocks 128 159 123779389 988569964
# expect: rand reverse 128 740 626576770 235385335
# expect: organ 128 256 628485554 889247332
# expect: const 128 127 332723967 919796081
# expect: runs 199 1218 286246362 169703373
# expect: random 129 741 657781424 555935445
# expect: few 129 678 992224193 551809295
# expect: rev 129 128 314443930 15100713
# expect: revdup 129 213 222012899 752074833
# expect: updown 129 258 991506426 866476469
# expect: saw 129 717 27761271 467265445
# expect: blocks 129 160 282542428 714446246
# expect: rand reverse 129 738 912002256 837484246
# expect: organ 130 259 218604374 194696958
# expect: const 129 128 314443930 513679339
# expect: runs 95 490 277692145 820016766
# expect: random 200 1278 648423313 722813070
# expect: few 200 1084 880241462 88047680
# expect: rev 200 199 856216785 871795779
# expect: revdup 200 331 945235315 977439601
# expect: updown 200 400 208810574 899740629
# expect: saw 200 1234 841403702 852985059
# expect: blocks 200 252 403604207 393244164
# expect: rand reverse 200 1275 492274418 292804504
# expect: organ 200 400 208810574 899740629
# expect: const 200 199 856216785 212576895
# expect: runs 237 1340 327657844 747817421
# expect: random 300 2103 364991031 286449284
# expect: few 300 1681 95564715 730206672
# expect: rev 300 299 413546023 786940202
# expect: revdup 300 498 287716102 975302562
# expect: updown 300 600 228048844 776369335
# expect: saw 300 1933 757452489 913359034
# expect: blocks 300 419 837169455 824460447
# expect: rand reverse 300 2091 369034909 534736875
# expect: organ 300 600 228048844 776369335
# expect: const 300 299 413546023 608070717
# expect: runs 392 2380 963684771 347861279
# expect: random 500 3841 31152786 272708129
# expect: few 500 2878 233445404 208365682
# expect: rev 500 499 73808411 185058820
# expect: revdup 500 831 199129890 817606827
# expect: updown 500 1000 299055258 643205261
# expect: saw 500 3465 842156396 950158392
# expect: blocks 500 733 808459827 18420049
# expect: rand reverse 500 3820 718206851 797126262
# expect: organ 500 1000 299055258 643205261
# expect: const 500 499 73808411 175708670
# expect: runs 503 3719 529075214 755955066
# expect: random 1000 8648 715493528 56575543
# expect: few 1000 5890 416321442 65850484
# expect: rev 1000 999 443514608 664687654
# expect: revdup 1000 1665 981670576 883606637
# expect: updown 1000 2000 463814239 85393016
# expect: saw 1000 7253 769978733 372910797
# expect: blocks 1000 1507 687915211 616355087
# expect: rand reverse 1000 8393 700196959 113782124
# expect: organ 1000 2000 463814239 85393016
# expect: const 1000 999 443514608 532071701
# expect: runs 959 7652 35199184 245027431
# expect: 10 3 True 846803791
# expect: 10 9 True 634716757
# expect: 10 50 True 548490404
# expect: 10 400 True 763705296
# expect: 10 700 True 608641190
# expect: 10 1500 True 771106591
# expect: 100 3 True 175674501
# expect: 100 9 True 253145609
# expect: 100 50 True 662311369
# expect: 100 400 True 265090558
# expect: 100 700 True 812184681
# expect: 100 1500 True 974566630
# expect: 300 3 True 661488383
# expect: 300 9 True 146945801
# expect: 300 50 True 782683179
# expect: 300 400 True 728669071
# expect: 300 700 True 912725790
# expect: 300 1500 True 961840161
