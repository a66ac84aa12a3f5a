"""pickletools: the opcodes of pickles, optimize()."""
import pickle, pickletools, io
class P:
    def __init__(self): self.a = [1, 2.5, None, True]; self.b = {'k': (1, 2, 3, 4), 'l': {1}, 'm': frozenset('x')}
    def __reduce__(self): return P, (), self.__dict__
shared = ['s', 's']
for proto in range(6):
    data = pickle.dumps([1, 300, 70000, -5, 2**40, 2**70, 'text', 'ü', b'bytes', bytearray(b'x'), (1,), (1, 2), (), shared, shared, 1.5, {}, {1: 2}, {1: 2, 3: 4}, True, None, len, P()], proto)
    pickletools.dis(data); o = pickletools.optimize(data); pickletools.dis(o, indentlevel=2); print(len(data), len(o))
    pickle.loads(o)
print([(o.name, a, p) for o, a, p in pickletools.genops(pickle.dumps({'a': 1}))])
for bad in (b'', b'\x80', b'K\x01', b'(.', b'K\x01K\x02.', b'0.', b'\xff.', b'h\x05.', b'N.N', b't.', b'q\x00.', b'Sabc\n.', b'S"abc\n.', b'Ix\n.', b'U\x05ab', b'cos\n', b'\x8c\x02a'):
    try: pickletools.dis(bad)
    except Exception as e: print(type(e).__name__, e)
o = pickletools.code2op['K']; print(o.name, o.code, o.arg.name, o.arg.n, o.stack_before, o.stack_after, o.proto, len(pickletools.opcodes), pickletools.anyobject, [x.name for x in pickletools.opcodes][:12])
m = {}; pickletools.dis(pickle.dumps([1, [2]]), memo=m); print(m)
# expect:     0: (    MARK
# expect:     1: l        LIST       (MARK at 0)
# expect:     2: p    PUT        0
# expect:     5: I    INT        1
# expect:     8: a    APPEND
# expect:     9: I    INT        300
# expect:    14: a    APPEND
# expect:    15: I    INT        70000
# expect:    22: a    APPEND
# expect:    23: I    INT        -5
# expect:    27: a    APPEND
# expect:    28: L    LONG       1099511627776
# expect:    44: a    APPEND
# expect:    45: L    LONG       1180591620717411303424
# expect:    70: a    APPEND
# expect:    71: V    UNICODE    'text'
# expect:    77: p    PUT        1
# expect:    80: a    APPEND
# expect:    81: V    UNICODE    'ü'
# expect:    84: p    PUT        2
# expect:    87: a    APPEND
# expect:    88: c    GLOBAL     '_codecs encode'
# expect:   104: p    PUT        3
# expect:   107: (    MARK
# expect:   108: V        UNICODE    'bytes'
# expect:   115: p        PUT        4
# expect:   118: V        UNICODE    'latin1'
# expect:   126: p        PUT        5
# expect:   129: t        TUPLE      (MARK at 107)
# expect:   130: p    PUT        6
# expect:   133: R    REDUCE
# expect:   134: p    PUT        7
# expect:   137: a    APPEND
# expect:   138: c    GLOBAL     '__builtin__ bytearray'
# expect:   161: p    PUT        8
# expect:   164: (    MARK
# expect:   165: g        GET        3
# expect:   168: (        MARK
# expect:   169: V            UNICODE    'x'
# expect:   172: p            PUT        9
# expect:   175: g            GET        5
# expect:   178: t            TUPLE      (MARK at 168)
# expect:   179: p        PUT        10
# expect:   183: R        REDUCE
# expect:   184: p        PUT        11
# expect:   188: t        TUPLE      (MARK at 164)
# expect:   189: p    PUT        12
# expect:   193: R    REDUCE
# expect:   194: p    PUT        13
# expect:   198: a    APPEND
# expect:   199: (    MARK
# expect:   200: I        INT        1
# expect:   203: t        TUPLE      (MARK at 199)
# expect:   204: p    PUT        14
# expect:   208: a    APPEND
# expect:   209: (    MARK
# expect:   210: I        INT        1
# expect:   213: I        INT        2
# expect:   216: t        TUPLE      (MARK at 209)
# expect:   217: p    PUT        15
# expect:   221: a    APPEND
# expect:   222: (    MARK
# expect:   223: t        TUPLE      (MARK at 222)
# expect:   224: a    APPEND
# expect:   225: (    MARK
# expect:   226: l        LIST       (MARK at 225)
# expect:   227: p    PUT        16
# expect:   231: V    UNICODE    's'
# expect:   234: p    PUT        17
# expect:   238: a    APPEND
# expect:   239: g    GET        17
# expect:   243: a    APPEND
# expect:   244: a    APPEND
# expect:   245: g    GET        16
# expect:   249: a    APPEND
# expect:   250: F    FLOAT      1.5
# expect:   255: a    APPEND
# expect:   256: (    MARK
# expect:   257: d        DICT       (MARK at 256)
# expect:   258: p    PUT        18
# expect:   262: a    APPEND
# expect:   263: (    MARK
# expect:   264: d        DICT       (MARK at 263)
# expect:   265: p    PUT        19
# expect:   269: I    INT        1
# expect:   272: I    INT        2
# expect:   275: s    SETITEM
# expect:   276: a    APPEND
# expect:   277: (    MARK
# expect:   278: d        DICT       (MARK at 277)
# expect:   279: p    PUT        20
# expect:   283: I    INT        1
# expect:   286: I    INT        2
# expect:   289: s    SETITEM
# expect:   290: I    INT        3
# expect:   293: I    INT        4
# expect:   296: s    SETITEM
# expect:   297: a    APPEND
# expect:   298: I    INT        True
# expect:   302: a    APPEND
# expect:   303: N    NONE
# expect:   304: a    APPEND
# expect:   305: c    GLOBAL     '__builtin__ len'
# expect:   322: p    PUT        21
# expect:   326: a    APPEND
# expect:   327: c    GLOBAL     '__main__ P'
# expect:   339: p    PUT        22
# expect:   343: (    MARK
# expect:   344: t        TUPLE      (MARK at 343)
# expect:   345: R    REDUCE
# expect:   346: p    PUT        23
# expect:   350: (    MARK
# expect:   351: d        DICT       (MARK at 350)
# expect:   352: p    PUT        24
# expect:   356: V    UNICODE    'a'
# expect:   359: p    PUT        25
# expect:   363: (    MARK
# expect:   364: l        LIST       (MARK at 363)
# expect:   365: p    PUT        26
# expect:   369: I    INT        1
# expect:   372: a    APPEND
# expect:   373: F    FLOAT      2.5
# expect:   378: a    APPEND
# expect:   379: N    NONE
# expect:   380: a    APPEND
# expect:   381: I    INT        True
# expect:   385: a    APPEND
# expect:   386: s    SETITEM
# expect:   387: V    UNICODE    'b'
# expect:   390: p    PUT        27
# expect:   394: (    MARK
# expect:   395: d        DICT       (MARK at 394)
# expect:   396: p    PUT        28
# expect:   400: V    UNICODE    'k'
# expect:   403: p    PUT        29
# expect:   407: (    MARK
# expect:   408: I        INT        1
# expect:   411: I        INT        2
# expect:   414: I        INT        3
# expect:   417: I        INT        4
# expect:   420: t        TUPLE      (MARK at 407)
# expect:   421: p    PUT        30
# expect:   425: s    SETITEM
# expect:   426: V    UNICODE    'l'
# expect:   429: p    PUT        31
# expect:   433: c    GLOBAL     '__builtin__ set'
# expect:   450: p    PUT        32
# expect:   454: (    MARK
# expect:   455: (        MARK
# expect:   456: l            LIST       (MARK at 455)
# expect:   457: p        PUT        33
# expect:   461: I        INT        1
# expect:   464: a        APPEND
# expect:   465: t        TUPLE      (MARK at 454)
# expect:   466: p    PUT        34
# expect:   470: R    REDUCE
# expect:   471: p    PUT        35
# expect:   475: s    SETITEM
# expect:   476: V    UNICODE    'm'
# expect:   479: p    PUT        36
# expect:   483: c    GLOBAL     '__builtin__ frozenset'
# expect:   506: p    PUT        37
# expect:   510: (    MARK
# expect:   511: (        MARK
# expect:   512: l            LIST       (MARK at 511)
# expect:   513: p        PUT        38
# expect:   517: g        GET        9
# expect:   520: a        APPEND
# expect:   521: t        TUPLE      (MARK at 510)
# expect:   522: p    PUT        39
# expect:   526: R    REDUCE
# expect:   527: p    PUT        40
# expect:   531: s    SETITEM
# expect:   532: s    SETITEM
# expect:   533: b    BUILD
# expect:   534: a    APPEND
# expect:   535: .    STOP
# expect: highest protocol among opcodes = 0
# expect:     0: (    MARK
# expect:     1: l      LIST       (MARK at 0)
# expect:     2: I    INT        1
# expect:     5: a    APPEND
# expect:     6: I    INT        300
# expect:    11: a    APPEND
# expect:    12: I    INT        70000
# expect:    19: a    APPEND
# expect:    20: I    INT        -5
# expect:    24: a    APPEND
# expect:    25: L    LONG       1099511627776
# expect:    41: a    APPEND
# expect:    42: L    LONG       1180591620717411303424
# expect:    67: a    APPEND
# expect:    68: V    UNICODE    'text'
# expect:    74: a    APPEND
# expect:    75: V    UNICODE    'ü'
# expect:    78: a    APPEND
# expect:    79: c    GLOBAL     '_codecs encode'
# expect:    95: p    PUT        0
# expect:    98: (    MARK
# expect:    99: V      UNICODE    'bytes'
# expect:   106: V      UNICODE    'latin1'
# expect:   114: p      PUT        1
# expect:   117: t      TUPLE      (MARK at 98)
# expect:   118: R    REDUCE
# expect:   119: a    APPEND
# expect:   120: c    GLOBAL     '__builtin__ bytearray'
# expect:   143: (    MARK
# expect:   144: g      GET        0
# expect:   147: (      MARK
# expect:   148: V        UNICODE    'x'
# expect:   151: p        PUT        2
# expect:   154: g        GET        1
# expect:   157: t        TUPLE      (MARK at 147)
# expect:   158: R      REDUCE
# expect:   159: t      TUPLE      (MARK at 143)
# expect:   160: R    REDUCE
# expect:   161: a    APPEND
# expect:   162: (    MARK
# expect:   163: I      INT        1
# expect:   166: t      TUPLE      (MARK at 162)
# expect:   167: a    APPEND
# expect:   168: (    MARK
# expect:   169: I      INT        1
# expect:   172: I      INT        2
# expect:   175: t      TUPLE      (MARK at 168)
# expect:   176: a    APPEND
# expect:   177: (    MARK
# expect:   178: t      TUPLE      (MARK at 177)
# expect:   179: a    APPEND
# expect:   180: (    MARK
# expect:   181: l      LIST       (MARK at 180)
# expect:   182: p    PUT        3
# expect:   185: V    UNICODE    's'
# expect:   188: p    PUT        4
# expect:   191: a    APPEND
# expect:   192: g    GET        4
# expect:   195: a    APPEND
# expect:   196: a    APPEND
# expect:   197: g    GET        3
# expect:   200: a    APPEND
# expect:   201: F    FLOAT      1.5
# expect:   206: a    APPEND
# expect:   207: (    MARK
# expect:   208: d      DICT       (MARK at 207)
# expect:   209: a    APPEND
# expect:   210: (    MARK
# expect:   211: d      DICT       (MARK at 210)
# expect:   212: I    INT        1
# expect:   215: I    INT        2
# expect:   218: s    SETITEM
# expect:   219: a    APPEND
# expect:   220: (    MARK
# expect:   221: d      DICT       (MARK at 220)
# expect:   222: I    INT        1
# expect:   225: I    INT        2
# expect:   228: s    SETITEM
# expect:   229: I    INT        3
# expect:   232: I    INT        4
# expect:   235: s    SETITEM
# expect:   236: a    APPEND
# expect:   237: I    INT        True
# expect:   241: a    APPEND
# expect:   242: N    NONE
# expect:   243: a    APPEND
# expect:   244: c    GLOBAL     '__builtin__ len'
# expect:   261: a    APPEND
# expect:   262: c    GLOBAL     '__main__ P'
# expect:   274: (    MARK
# expect:   275: t      TUPLE      (MARK at 274)
# expect:   276: R    REDUCE
# expect:   277: (    MARK
# expect:   278: d      DICT       (MARK at 277)
# expect:   279: V    UNICODE    'a'
# expect:   282: (    MARK
# expect:   283: l      LIST       (MARK at 282)
# expect:   284: I    INT        1
# expect:   287: a    APPEND
# expect:   288: F    FLOAT      2.5
# expect:   293: a    APPEND
# expect:   294: N    NONE
# expect:   295: a    APPEND
# expect:   296: I    INT        True
# expect:   300: a    APPEND
# expect:   301: s    SETITEM
# expect:   302: V    UNICODE    'b'
# expect:   305: (    MARK
# expect:   306: d      DICT       (MARK at 305)
# expect:   307: V    UNICODE    'k'
# expect:   310: (    MARK
# expect:   311: I      INT        1
# expect:   314: I      INT        2
# expect:   317: I      INT        3
# expect:   320: I      INT        4
# expect:   323: t      TUPLE      (MARK at 310)
# expect:   324: s    SETITEM
# expect:   325: V    UNICODE    'l'
# expect:   328: c    GLOBAL     '__builtin__ set'
# expect:   345: (    MARK
# expect:   346: (      MARK
# expect:   347: l        LIST       (MARK at 346)
# expect:   348: I      INT        1
# expect:   351: a      APPEND
# expect:   352: t      TUPLE      (MARK at 345)
# expect:   353: R    REDUCE
# expect:   354: s    SETITEM
# expect:   355: V    UNICODE    'm'
# expect:   358: c    GLOBAL     '__builtin__ frozenset'
# expect:   381: (    MARK
# expect:   382: (      MARK
# expect:   383: l        LIST       (MARK at 382)
# expect:   384: g      GET        2
# expect:   387: a      APPEND
# expect:   388: t      TUPLE      (MARK at 381)
# expect:   389: R    REDUCE
# expect:   390: s    SETITEM
# expect:   391: s    SETITEM
# expect:   392: b    BUILD
# expect:   393: a    APPEND
# expect:   394: .    STOP
# expect: highest protocol among opcodes = 0
# expect: 536 395
# expect:     0: ]    EMPTY_LIST
# expect:     1: q    BINPUT     0
# expect:     3: (    MARK
# expect:     4: K        BININT1    1
# expect:     6: M        BININT2    300
# expect:     9: J        BININT     70000
# expect:    14: J        BININT     -5
# expect:    19: L        LONG       1099511627776
# expect:    35: L        LONG       1180591620717411303424
# expect:    60: X        BINUNICODE 'text'
# expect:    69: q        BINPUT     1
# expect:    71: X        BINUNICODE 'ü'
# expect:    78: q        BINPUT     2
# expect:    80: c        GLOBAL     '_codecs encode'
# expect:    96: q        BINPUT     3
# expect:    98: (        MARK
# expect:    99: X            BINUNICODE 'bytes'
# expect:   109: q            BINPUT     4
# expect:   111: X            BINUNICODE 'latin1'
# expect:   122: q            BINPUT     5
# expect:   124: t            TUPLE      (MARK at 98)
# expect:   125: q        BINPUT     6
# expect:   127: R        REDUCE
# expect:   128: q        BINPUT     7
# expect:   130: c        GLOBAL     '__builtin__ bytearray'
# expect:   153: q        BINPUT     8
# expect:   155: (        MARK
# expect:   156: h            BINGET     3
# expect:   158: (            MARK
# expect:   159: X                BINUNICODE 'x'
# expect:   165: q                BINPUT     9
# expect:   167: h                BINGET     5
# expect:   169: t                TUPLE      (MARK at 158)
# expect:   170: q            BINPUT     10
# expect:   172: R            REDUCE
# expect:   173: q            BINPUT     11
# expect:   175: t            TUPLE      (MARK at 155)
# expect:   176: q        BINPUT     12
# expect:   178: R        REDUCE
# expect:   179: q        BINPUT     13
# expect:   181: (        MARK
# expect:   182: K            BININT1    1
# expect:   184: t            TUPLE      (MARK at 181)
# expect:   185: q        BINPUT     14
# expect:   187: (        MARK
# expect:   188: K            BININT1    1
# expect:   190: K            BININT1    2
# expect:   192: t            TUPLE      (MARK at 187)
# expect:   193: q        BINPUT     15
# expect:   195: )        EMPTY_TUPLE
# expect:   196: ]        EMPTY_LIST
# expect:   197: q        BINPUT     16
# expect:   199: (        MARK
# expect:   200: X            BINUNICODE 's'
# expect:   206: q            BINPUT     17
# expect:   208: h            BINGET     17
# expect:   210: e            APPENDS    (MARK at 199)
# expect:   211: h        BINGET     16
# expect:   213: G        BINFLOAT   1.5
# expect:   222: }        EMPTY_DICT
# expect:   223: q        BINPUT     18
# expect:   225: }        EMPTY_DICT
# expect:   226: q        BINPUT     19
# expect:   228: K        BININT1    1
# expect:   230: K        BININT1    2
# expect:   232: s        SETITEM
# expect:   233: }        EMPTY_DICT
# expect:   234: q        BINPUT     20
# expect:   236: (        MARK
# expect:   237: K            BININT1    1
# expect:   239: K            BININT1    2
# expect:   241: K            BININT1    3
# expect:   243: K            BININT1    4
# expect:   245: u            SETITEMS   (MARK at 236)
# expect:   246: I        INT        True
# expect:   250: N        NONE
# expect:   251: c        GLOBAL     '__builtin__ len'
# expect:   268: q        BINPUT     21
# expect:   270: c        GLOBAL     '__main__ P'
# expect:   282: q        BINPUT     22
# expect:   284: )        EMPTY_TUPLE
# expect:   285: R        REDUCE
# expect:   286: q        BINPUT     23
# expect:   288: }        EMPTY_DICT
# expect:   289: q        BINPUT     24
# expect:   291: (        MARK
# expect:   292: X            BINUNICODE 'a'
# expect:   298: q            BINPUT     25
# expect:   300: ]            EMPTY_LIST
# expect:   301: q            BINPUT     26
# expect:   303: (            MARK
# expect:   304: K                BININT1    1
# expect:   306: G                BINFLOAT   2.5
# expect:   315: N                NONE
# expect:   316: I                INT        True
# expect:   320: e                APPENDS    (MARK at 303)
# expect:   321: X            BINUNICODE 'b'
# expect:   327: q            BINPUT     27
# expect:   329: }            EMPTY_DICT
# expect:   330: q            BINPUT     28
# expect:   332: (            MARK
# expect:   333: X                BINUNICODE 'k'
# expect:   339: q                BINPUT     29
# expect:   341: (                MARK
# expect:   342: K                    BININT1    1
# expect:   344: K                    BININT1    2
# expect:   346: K                    BININT1    3
# expect:   348: K                    BININT1    4
# expect:   350: t                    TUPLE      (MARK at 341)
# expect:   351: q                BINPUT     30
# expect:   353: X                BINUNICODE 'l'
# expect:   359: q                BINPUT     31
# expect:   361: c                GLOBAL     '__builtin__ set'
# expect:   378: q                BINPUT     32
# expect:   380: (                MARK
# expect:   381: ]                    EMPTY_LIST
# expect:   382: q                    BINPUT     33
# expect:   384: K                    BININT1    1
# expect:   386: a                    APPEND
# expect:   387: t                    TUPLE      (MARK at 380)
# expect:   388: q                BINPUT     34
# expect:   390: R                REDUCE
# expect:   391: q                BINPUT     35
# expect:   393: X                BINUNICODE 'm'
# expect:   399: q                BINPUT     36
# expect:   401: c                GLOBAL     '__builtin__ frozenset'
# expect:   424: q                BINPUT     37
# expect:   426: (                MARK
# expect:   427: ]                    EMPTY_LIST
# expect:   428: q                    BINPUT     38
# expect:   430: h                    BINGET     9
# expect:   432: a                    APPEND
# expect:   433: t                    TUPLE      (MARK at 426)
# expect:   434: q                BINPUT     39
# expect:   436: R                REDUCE
# expect:   437: q                BINPUT     40
# expect:   439: u                SETITEMS   (MARK at 332)
# expect:   440: u            SETITEMS   (MARK at 291)
# expect:   441: b        BUILD
# expect:   442: e        APPENDS    (MARK at 3)
# expect:   443: .    STOP
# expect: highest protocol among opcodes = 1
# expect:     0: ]    EMPTY_LIST
# expect:     1: (    MARK
# expect:     2: K      BININT1    1
# expect:     4: M      BININT2    300
# expect:     7: J      BININT     70000
# expect:    12: J      BININT     -5
# expect:    17: L      LONG       1099511627776
# expect:    33: L      LONG       1180591620717411303424
# expect:    58: X      BINUNICODE 'text'
# expect:    67: X      BINUNICODE 'ü'
# expect:    74: c      GLOBAL     '_codecs encode'
# expect:    90: q      BINPUT     0
# expect:    92: (      MARK
# expect:    93: X        BINUNICODE 'bytes'
# expect:   103: X        BINUNICODE 'latin1'
# expect:   114: q        BINPUT     1
# expect:   116: t        TUPLE      (MARK at 92)
# expect:   117: R      REDUCE
# expect:   118: c      GLOBAL     '__builtin__ bytearray'
# expect:   141: (      MARK
# expect:   142: h        BINGET     0
# expect:   144: (        MARK
# expect:   145: X          BINUNICODE 'x'
# expect:   151: q          BINPUT     2
# expect:   153: h          BINGET     1
# expect:   155: t          TUPLE      (MARK at 144)
# expect:   156: R        REDUCE
# expect:   157: t        TUPLE      (MARK at 141)
# expect:   158: R      REDUCE
# expect:   159: (      MARK
# expect:   160: K        BININT1    1
# expect:   162: t        TUPLE      (MARK at 159)
# expect:   163: (      MARK
# expect:   164: K        BININT1    1
# expect:   166: K        BININT1    2
# expect:   168: t        TUPLE      (MARK at 163)
# expect:   169: )      EMPTY_TUPLE
# expect:   170: ]      EMPTY_LIST
# expect:   171: q      BINPUT     3
# expect:   173: (      MARK
# expect:   174: X        BINUNICODE 's'
# expect:   180: q        BINPUT     4
# expect:   182: h        BINGET     4
# expect:   184: e        APPENDS    (MARK at 173)
# expect:   185: h      BINGET     3
# expect:   187: G      BINFLOAT   1.5
# expect:   196: }      EMPTY_DICT
# expect:   197: }      EMPTY_DICT
# expect:   198: K      BININT1    1
# expect:   200: K      BININT1    2
# expect:   202: s      SETITEM
# expect:   203: }      EMPTY_DICT
# expect:   204: (      MARK
# expect:   205: K        BININT1    1
# expect:   207: K        BININT1    2
# expect:   209: K        BININT1    3
# expect:   211: K        BININT1    4
# expect:   213: u        SETITEMS   (MARK at 204)
# expect:   214: I      INT        True
# expect:   218: N      NONE
# expect:   219: c      GLOBAL     '__builtin__ len'
# expect:   236: c      GLOBAL     '__main__ P'
# expect:   248: )      EMPTY_TUPLE
# expect:   249: R      REDUCE
# expect:   250: }      EMPTY_DICT
# expect:   251: (      MARK
# expect:   252: X        BINUNICODE 'a'
# expect:   258: ]        EMPTY_LIST
# expect:   259: (        MARK
# expect:   260: K          BININT1    1
# expect:   262: G          BINFLOAT   2.5
# expect:   271: N          NONE
# expect:   272: I          INT        True
# expect:   276: e          APPENDS    (MARK at 259)
# expect:   277: X        BINUNICODE 'b'
# expect:   283: }        EMPTY_DICT
# expect:   284: (        MARK
# expect:   285: X          BINUNICODE 'k'
# expect:   291: (          MARK
# expect:   292: K            BININT1    1
# expect:   294: K            BININT1    2
# expect:   296: K            BININT1    3
# expect:   298: K            BININT1    4
# expect:   300: t            TUPLE      (MARK at 291)
# expect:   301: X          BINUNICODE 'l'
# expect:   307: c          GLOBAL     '__builtin__ set'
# expect:   324: (          MARK
# expect:   325: ]            EMPTY_LIST
# expect:   326: K            BININT1    1
# expect:   328: a            APPEND
# expect:   329: t            TUPLE      (MARK at 324)
# expect:   330: R          REDUCE
# expect:   331: X          BINUNICODE 'm'
# expect:   337: c          GLOBAL     '__builtin__ frozenset'
# expect:   360: (          MARK
# expect:   361: ]            EMPTY_LIST
# expect:   362: h            BINGET     2
# expect:   364: a            APPEND
# expect:   365: t            TUPLE      (MARK at 360)
# expect:   366: R          REDUCE
# expect:   367: u          SETITEMS   (MARK at 284)
# expect:   368: u        SETITEMS   (MARK at 251)
# expect:   369: b      BUILD
# expect:   370: e      APPENDS    (MARK at 1)
# expect:   371: .    STOP
# expect: highest protocol among opcodes = 1
# expect: 444 372
# expect:     0: \x80 PROTO      2
# expect:     2: ]    EMPTY_LIST
# expect:     3: q    BINPUT     0
# expect:     5: (    MARK
# expect:     6: K        BININT1    1
# expect:     8: M        BININT2    300
# expect:    11: J        BININT     70000
# expect:    16: J        BININT     -5
# expect:    21: \x8a     LONG1      1099511627776
# expect:    29: \x8a     LONG1      1180591620717411303424
# expect:    40: X        BINUNICODE 'text'
# expect:    49: q        BINPUT     1
# expect:    51: X        BINUNICODE 'ü'
# expect:    58: q        BINPUT     2
# expect:    60: c        GLOBAL     '_codecs encode'
# expect:    76: q        BINPUT     3
# expect:    78: X        BINUNICODE 'bytes'
# expect:    88: q        BINPUT     4
# expect:    90: X        BINUNICODE 'latin1'
# expect:   101: q        BINPUT     5
# expect:   103: \x86     TUPLE2
# expect:   104: q        BINPUT     6
# expect:   106: R        REDUCE
# expect:   107: q        BINPUT     7
# expect:   109: c        GLOBAL     '__builtin__ bytearray'
# expect:   132: q        BINPUT     8
# expect:   134: h        BINGET     3
# expect:   136: X        BINUNICODE 'x'
# expect:   142: q        BINPUT     9
# expect:   144: h        BINGET     5
# expect:   146: \x86     TUPLE2
# expect:   147: q        BINPUT     10
# expect:   149: R        REDUCE
# expect:   150: q        BINPUT     11
# expect:   152: \x85     TUPLE1
# expect:   153: q        BINPUT     12
# expect:   155: R        REDUCE
# expect:   156: q        BINPUT     13
# expect:   158: K        BININT1    1
# expect:   160: \x85     TUPLE1
# expect:   161: q        BINPUT     14
# expect:   163: K        BININT1    1
# expect:   165: K        BININT1    2
# expect:   167: \x86     TUPLE2
# expect:   168: q        BINPUT     15
# expect:   170: )        EMPTY_TUPLE
# expect:   171: ]        EMPTY_LIST
# expect:   172: q        BINPUT     16
# expect:   174: (        MARK
# expect:   175: X            BINUNICODE 's'
# expect:   181: q            BINPUT     17
# expect:   183: h            BINGET     17
# expect:   185: e            APPENDS    (MARK at 174)
# expect:   186: h        BINGET     16
# expect:   188: G        BINFLOAT   1.5
# expect:   197: }        EMPTY_DICT
# expect:   198: q        BINPUT     18
# expect:   200: }        EMPTY_DICT
# expect:   201: q        BINPUT     19
# expect:   203: K        BININT1    1
# expect:   205: K        BININT1    2
# expect:   207: s        SETITEM
# expect:   208: }        EMPTY_DICT
# expect:   209: q        BINPUT     20
# expect:   211: (        MARK
# expect:   212: K            BININT1    1
# expect:   214: K            BININT1    2
# expect:   216: K            BININT1    3
# expect:   218: K            BININT1    4
# expect:   220: u            SETITEMS   (MARK at 211)
# expect:   221: \x88     NEWTRUE
# expect:   222: N        NONE
# expect:   223: c        GLOBAL     '__builtin__ len'
# expect:   240: q        BINPUT     21
# expect:   242: c        GLOBAL     '__main__ P'
# expect:   254: q        BINPUT     22
# expect:   256: )        EMPTY_TUPLE
# expect:   257: R        REDUCE
# expect:   258: q        BINPUT     23
# expect:   260: }        EMPTY_DICT
# expect:   261: q        BINPUT     24
# expect:   263: (        MARK
# expect:   264: X            BINUNICODE 'a'
# expect:   270: q            BINPUT     25
# expect:   272: ]            EMPTY_LIST
# expect:   273: q            BINPUT     26
# expect:   275: (            MARK
# expect:   276: K                BININT1    1
# expect:   278: G                BINFLOAT   2.5
# expect:   287: N                NONE
# expect:   288: \x88             NEWTRUE
# expect:   289: e                APPENDS    (MARK at 275)
# expect:   290: X            BINUNICODE 'b'
# expect:   296: q            BINPUT     27
# expect:   298: }            EMPTY_DICT
# expect:   299: q            BINPUT     28
# expect:   301: (            MARK
# expect:   302: X                BINUNICODE 'k'
# expect:   308: q                BINPUT     29
# expect:   310: (                MARK
# expect:   311: K                    BININT1    1
# expect:   313: K                    BININT1    2
# expect:   315: K                    BININT1    3
# expect:   317: K                    BININT1    4
# expect:   319: t                    TUPLE      (MARK at 310)
# expect:   320: q                BINPUT     30
# expect:   322: X                BINUNICODE 'l'
# expect:   328: q                BINPUT     31
# expect:   330: c                GLOBAL     '__builtin__ set'
# expect:   347: q                BINPUT     32
# expect:   349: ]                EMPTY_LIST
# expect:   350: q                BINPUT     33
# expect:   352: K                BININT1    1
# expect:   354: a                APPEND
# expect:   355: \x85             TUPLE1
# expect:   356: q                BINPUT     34
# expect:   358: R                REDUCE
# expect:   359: q                BINPUT     35
# expect:   361: X                BINUNICODE 'm'
# expect:   367: q                BINPUT     36
# expect:   369: c                GLOBAL     '__builtin__ frozenset'
# expect:   392: q                BINPUT     37
# expect:   394: ]                EMPTY_LIST
# expect:   395: q                BINPUT     38
# expect:   397: h                BINGET     9
# expect:   399: a                APPEND
# expect:   400: \x85             TUPLE1
# expect:   401: q                BINPUT     39
# expect:   403: R                REDUCE
# expect:   404: q                BINPUT     40
# expect:   406: u                SETITEMS   (MARK at 301)
# expect:   407: u            SETITEMS   (MARK at 263)
# expect:   408: b        BUILD
# expect:   409: e        APPENDS    (MARK at 5)
# expect:   410: .    STOP
# expect: highest protocol among opcodes = 2
# expect:     0: \x80 PROTO      2
# expect:     2: ]    EMPTY_LIST
# expect:     3: (    MARK
# expect:     4: K      BININT1    1
# expect:     6: M      BININT2    300
# expect:     9: J      BININT     70000
# expect:    14: J      BININT     -5
# expect:    19: \x8a   LONG1      1099511627776
# expect:    27: \x8a   LONG1      1180591620717411303424
# expect:    38: X      BINUNICODE 'text'
# expect:    47: X      BINUNICODE 'ü'
# expect:    54: c      GLOBAL     '_codecs encode'
# expect:    70: q      BINPUT     0
# expect:    72: X      BINUNICODE 'bytes'
# expect:    82: X      BINUNICODE 'latin1'
# expect:    93: q      BINPUT     1
# expect:    95: \x86   TUPLE2
# expect:    96: R      REDUCE
# expect:    97: c      GLOBAL     '__builtin__ bytearray'
# expect:   120: h      BINGET     0
# expect:   122: X      BINUNICODE 'x'
# expect:   128: q      BINPUT     2
# expect:   130: h      BINGET     1
# expect:   132: \x86   TUPLE2
# expect:   133: R      REDUCE
# expect:   134: \x85   TUPLE1
# expect:   135: R      REDUCE
# expect:   136: K      BININT1    1
# expect:   138: \x85   TUPLE1
# expect:   139: K      BININT1    1
# expect:   141: K      BININT1    2
# expect:   143: \x86   TUPLE2
# expect:   144: )      EMPTY_TUPLE
# expect:   145: ]      EMPTY_LIST
# expect:   146: q      BINPUT     3
# expect:   148: (      MARK
# expect:   149: X        BINUNICODE 's'
# expect:   155: q        BINPUT     4
# expect:   157: h        BINGET     4
# expect:   159: e        APPENDS    (MARK at 148)
# expect:   160: h      BINGET     3
# expect:   162: G      BINFLOAT   1.5
# expect:   171: }      EMPTY_DICT
# expect:   172: }      EMPTY_DICT
# expect:   173: K      BININT1    1
# expect:   175: K      BININT1    2
# expect:   177: s      SETITEM
# expect:   178: }      EMPTY_DICT
# expect:   179: (      MARK
# expect:   180: K        BININT1    1
# expect:   182: K        BININT1    2
# expect:   184: K        BININT1    3
# expect:   186: K        BININT1    4
# expect:   188: u        SETITEMS   (MARK at 179)
# expect:   189: \x88   NEWTRUE
# expect:   190: N      NONE
# expect:   191: c      GLOBAL     '__builtin__ len'
# expect:   208: c      GLOBAL     '__main__ P'
# expect:   220: )      EMPTY_TUPLE
# expect:   221: R      REDUCE
# expect:   222: }      EMPTY_DICT
# expect:   223: (      MARK
# expect:   224: X        BINUNICODE 'a'
# expect:   230: ]        EMPTY_LIST
# expect:   231: (        MARK
# expect:   232: K          BININT1    1
# expect:   234: G          BINFLOAT   2.5
# expect:   243: N          NONE
# expect:   244: \x88       NEWTRUE
# expect:   245: e          APPENDS    (MARK at 231)
# expect:   246: X        BINUNICODE 'b'
# expect:   252: }        EMPTY_DICT
# expect:   253: (        MARK
# expect:   254: X          BINUNICODE 'k'
# expect:   260: (          MARK
# expect:   261: K            BININT1    1
# expect:   263: K            BININT1    2
# expect:   265: K            BININT1    3
# expect:   267: K            BININT1    4
# expect:   269: t            TUPLE      (MARK at 260)
# expect:   270: X          BINUNICODE 'l'
# expect:   276: c          GLOBAL     '__builtin__ set'
# expect:   293: ]          EMPTY_LIST
# expect:   294: K          BININT1    1
# expect:   296: a          APPEND
# expect:   297: \x85       TUPLE1
# expect:   298: R          REDUCE
# expect:   299: X          BINUNICODE 'm'
# expect:   305: c          GLOBAL     '__builtin__ frozenset'
# expect:   328: ]          EMPTY_LIST
# expect:   329: h          BINGET     2
# expect:   331: a          APPEND
# expect:   332: \x85       TUPLE1
# expect:   333: R          REDUCE
# expect:   334: u          SETITEMS   (MARK at 253)
# expect:   335: u        SETITEMS   (MARK at 223)
# expect:   336: b      BUILD
# expect:   337: e      APPENDS    (MARK at 3)
# expect:   338: .    STOP
# expect: highest protocol among opcodes = 2
# expect: 411 339
# expect:     0: \x80 PROTO      3
# expect:     2: ]    EMPTY_LIST
# expect:     3: q    BINPUT     0
# expect:     5: (    MARK
# expect:     6: K        BININT1    1
# expect:     8: M        BININT2    300
# expect:    11: J        BININT     70000
# expect:    16: J        BININT     -5
# expect:    21: \x8a     LONG1      1099511627776
# expect:    29: \x8a     LONG1      1180591620717411303424
# expect:    40: X        BINUNICODE 'text'
# expect:    49: q        BINPUT     1
# expect:    51: X        BINUNICODE 'ü'
# expect:    58: q        BINPUT     2
# expect:    60: C        SHORT_BINBYTES b'bytes'
# expect:    67: q        BINPUT     3
# expect:    69: c        GLOBAL     'builtins bytearray'
# expect:    89: q        BINPUT     4
# expect:    91: C        SHORT_BINBYTES b'x'
# expect:    94: q        BINPUT     5
# expect:    96: \x85     TUPLE1
# expect:    97: q        BINPUT     6
# expect:    99: R        REDUCE
# expect:   100: q        BINPUT     7
# expect:   102: K        BININT1    1
# expect:   104: \x85     TUPLE1
# expect:   105: q        BINPUT     8
# expect:   107: K        BININT1    1
# expect:   109: K        BININT1    2
# expect:   111: \x86     TUPLE2
# expect:   112: q        BINPUT     9
# expect:   114: )        EMPTY_TUPLE
# expect:   115: ]        EMPTY_LIST
# expect:   116: q        BINPUT     10
# expect:   118: (        MARK
# expect:   119: X            BINUNICODE 's'
# expect:   125: q            BINPUT     11
# expect:   127: h            BINGET     11
# expect:   129: e            APPENDS    (MARK at 118)
# expect:   130: h        BINGET     10
# expect:   132: G        BINFLOAT   1.5
# expect:   141: }        EMPTY_DICT
# expect:   142: q        BINPUT     12
# expect:   144: }        EMPTY_DICT
# expect:   145: q        BINPUT     13
# expect:   147: K        BININT1    1
# expect:   149: K        BININT1    2
# expect:   151: s        SETITEM
# expect:   152: }        EMPTY_DICT
# expect:   153: q        BINPUT     14
# expect:   155: (        MARK
# expect:   156: K            BININT1    1
# expect:   158: K            BININT1    2
# expect:   160: K            BININT1    3
# expect:   162: K            BININT1    4
# expect:   164: u            SETITEMS   (MARK at 155)
# expect:   165: \x88     NEWTRUE
# expect:   166: N        NONE
# expect:   167: c        GLOBAL     'builtins len'
# expect:   181: q        BINPUT     15
# expect:   183: c        GLOBAL     '__main__ P'
# expect:   195: q        BINPUT     16
# expect:   197: )        EMPTY_TUPLE
# expect:   198: R        REDUCE
# expect:   199: q        BINPUT     17
# expect:   201: }        EMPTY_DICT
# expect:   202: q        BINPUT     18
# expect:   204: (        MARK
# expect:   205: X            BINUNICODE 'a'
# expect:   211: q            BINPUT     19
# expect:   213: ]            EMPTY_LIST
# expect:   214: q            BINPUT     20
# expect:   216: (            MARK
# expect:   217: K                BININT1    1
# expect:   219: G                BINFLOAT   2.5
# expect:   228: N                NONE
# expect:   229: \x88             NEWTRUE
# expect:   230: e                APPENDS    (MARK at 216)
# expect:   231: X            BINUNICODE 'b'
# expect:   237: q            BINPUT     21
# expect:   239: }            EMPTY_DICT
# expect:   240: q            BINPUT     22
# expect:   242: (            MARK
# expect:   243: X                BINUNICODE 'k'
# expect:   249: q                BINPUT     23
# expect:   251: (                MARK
# expect:   252: K                    BININT1    1
# expect:   254: K                    BININT1    2
# expect:   256: K                    BININT1    3
# expect:   258: K                    BININT1    4
# expect:   260: t                    TUPLE      (MARK at 251)
# expect:   261: q                BINPUT     24
# expect:   263: X                BINUNICODE 'l'
# expect:   269: q                BINPUT     25
# expect:   271: c                GLOBAL     'builtins set'
# expect:   285: q                BINPUT     26
# expect:   287: ]                EMPTY_LIST
# expect:   288: q                BINPUT     27
# expect:   290: K                BININT1    1
# expect:   292: a                APPEND
# expect:   293: \x85             TUPLE1
# expect:   294: q                BINPUT     28
# expect:   296: R                REDUCE
# expect:   297: q                BINPUT     29
# expect:   299: X                BINUNICODE 'm'
# expect:   305: q                BINPUT     30
# expect:   307: c                GLOBAL     'builtins frozenset'
# expect:   327: q                BINPUT     31
# expect:   329: ]                EMPTY_LIST
# expect:   330: q                BINPUT     32
# expect:   332: X                BINUNICODE 'x'
# expect:   338: q                BINPUT     33
# expect:   340: a                APPEND
# expect:   341: \x85             TUPLE1
# expect:   342: q                BINPUT     34
# expect:   344: R                REDUCE
# expect:   345: q                BINPUT     35
# expect:   347: u                SETITEMS   (MARK at 242)
# expect:   348: u            SETITEMS   (MARK at 204)
# expect:   349: b        BUILD
# expect:   350: e        APPENDS    (MARK at 5)
# expect:   351: .    STOP
# expect: highest protocol among opcodes = 3
# expect:     0: \x80 PROTO      3
# expect:     2: ]    EMPTY_LIST
# expect:     3: (    MARK
# expect:     4: K      BININT1    1
# expect:     6: M      BININT2    300
# expect:     9: J      BININT     70000
# expect:    14: J      BININT     -5
# expect:    19: \x8a   LONG1      1099511627776
# expect:    27: \x8a   LONG1      1180591620717411303424
# expect:    38: X      BINUNICODE 'text'
# expect:    47: X      BINUNICODE 'ü'
# expect:    54: C      SHORT_BINBYTES b'bytes'
# expect:    61: c      GLOBAL     'builtins bytearray'
# expect:    81: C      SHORT_BINBYTES b'x'
# expect:    84: \x85   TUPLE1
# expect:    85: R      REDUCE
# expect:    86: K      BININT1    1
# expect:    88: \x85   TUPLE1
# expect:    89: K      BININT1    1
# expect:    91: K      BININT1    2
# expect:    93: \x86   TUPLE2
# expect:    94: )      EMPTY_TUPLE
# expect:    95: ]      EMPTY_LIST
# expect:    96: q      BINPUT     0
# expect:    98: (      MARK
# expect:    99: X        BINUNICODE 's'
# expect:   105: q        BINPUT     1
# expect:   107: h        BINGET     1
# expect:   109: e        APPENDS    (MARK at 98)
# expect:   110: h      BINGET     0
# expect:   112: G      BINFLOAT   1.5
# expect:   121: }      EMPTY_DICT
# expect:   122: }      EMPTY_DICT
# expect:   123: K      BININT1    1
# expect:   125: K      BININT1    2
# expect:   127: s      SETITEM
# expect:   128: }      EMPTY_DICT
# expect:   129: (      MARK
# expect:   130: K        BININT1    1
# expect:   132: K        BININT1    2
# expect:   134: K        BININT1    3
# expect:   136: K        BININT1    4
# expect:   138: u        SETITEMS   (MARK at 129)
# expect:   139: \x88   NEWTRUE
# expect:   140: N      NONE
# expect:   141: c      GLOBAL     'builtins len'
# expect:   155: c      GLOBAL     '__main__ P'
# expect:   167: )      EMPTY_TUPLE
# expect:   168: R      REDUCE
# expect:   169: }      EMPTY_DICT
# expect:   170: (      MARK
# expect:   171: X        BINUNICODE 'a'
# expect:   177: ]        EMPTY_LIST
# expect:   178: (        MARK
# expect:   179: K          BININT1    1
# expect:   181: G          BINFLOAT   2.5
# expect:   190: N          NONE
# expect:   191: \x88       NEWTRUE
# expect:   192: e          APPENDS    (MARK at 178)
# expect:   193: X        BINUNICODE 'b'
# expect:   199: }        EMPTY_DICT
# expect:   200: (        MARK
# expect:   201: X          BINUNICODE 'k'
# expect:   207: (          MARK
# expect:   208: K            BININT1    1
# expect:   210: K            BININT1    2
# expect:   212: K            BININT1    3
# expect:   214: K            BININT1    4
# expect:   216: t            TUPLE      (MARK at 207)
# expect:   217: X          BINUNICODE 'l'
# expect:   223: c          GLOBAL     'builtins set'
# expect:   237: ]          EMPTY_LIST
# expect:   238: K          BININT1    1
# expect:   240: a          APPEND
# expect:   241: \x85       TUPLE1
# expect:   242: R          REDUCE
# expect:   243: X          BINUNICODE 'm'
# expect:   249: c          GLOBAL     'builtins frozenset'
# expect:   269: ]          EMPTY_LIST
# expect:   270: X          BINUNICODE 'x'
# expect:   276: a          APPEND
# expect:   277: \x85       TUPLE1
# expect:   278: R          REDUCE
# expect:   279: u          SETITEMS   (MARK at 200)
# expect:   280: u        SETITEMS   (MARK at 170)
# expect:   281: b      BUILD
# expect:   282: e      APPENDS    (MARK at 3)
# expect:   283: .    STOP
# expect: highest protocol among opcodes = 3
# expect: 352 284
# expect:     0: \x80 PROTO      4
# expect:     2: \x95 FRAME      256
# expect:    11: ]    EMPTY_LIST
# expect:    12: \x94 MEMOIZE    (as 0)
# expect:    13: (    MARK
# expect:    14: K        BININT1    1
# expect:    16: M        BININT2    300
# expect:    19: J        BININT     70000
# expect:    24: J        BININT     -5
# expect:    29: \x8a     LONG1      1099511627776
# expect:    37: \x8a     LONG1      1180591620717411303424
# expect:    48: \x8c     SHORT_BINUNICODE 'text'
# expect:    54: \x94     MEMOIZE    (as 1)
# expect:    55: \x8c     SHORT_BINUNICODE 'ü'
# expect:    59: \x94     MEMOIZE    (as 2)
# expect:    60: C        SHORT_BINBYTES b'bytes'
# expect:    67: \x94     MEMOIZE    (as 3)
# expect:    68: \x8c     SHORT_BINUNICODE 'builtins'
# expect:    78: \x94     MEMOIZE    (as 4)
# expect:    79: \x8c     SHORT_BINUNICODE 'bytearray'
# expect:    90: \x94     MEMOIZE    (as 5)
# expect:    91: \x93     STACK_GLOBAL
# expect:    92: \x94     MEMOIZE    (as 6)
# expect:    93: C        SHORT_BINBYTES b'x'
# expect:    96: \x94     MEMOIZE    (as 7)
# expect:    97: \x85     TUPLE1
# expect:    98: \x94     MEMOIZE    (as 8)
# expect:    99: R        REDUCE
# expect:   100: \x94     MEMOIZE    (as 9)
# expect:   101: K        BININT1    1
# expect:   103: \x85     TUPLE1
# expect:   104: \x94     MEMOIZE    (as 10)
# expect:   105: K        BININT1    1
# expect:   107: K        BININT1    2
# expect:   109: \x86     TUPLE2
# expect:   110: \x94     MEMOIZE    (as 11)
# expect:   111: )        EMPTY_TUPLE
# expect:   112: ]        EMPTY_LIST
# expect:   113: \x94     MEMOIZE    (as 12)
# expect:   114: (        MARK
# expect:   115: \x8c         SHORT_BINUNICODE 's'
# expect:   118: \x94         MEMOIZE    (as 13)
# expect:   119: h            BINGET     13
# expect:   121: e            APPENDS    (MARK at 114)
# expect:   122: h        BINGET     12
# expect:   124: G        BINFLOAT   1.5
# expect:   133: }        EMPTY_DICT
# expect:   134: \x94     MEMOIZE    (as 14)
# expect:   135: }        EMPTY_DICT
# expect:   136: \x94     MEMOIZE    (as 15)
# expect:   137: K        BININT1    1
# expect:   139: K        BININT1    2
# expect:   141: s        SETITEM
# expect:   142: }        EMPTY_DICT
# expect:   143: \x94     MEMOIZE    (as 16)
# expect:   144: (        MARK
# expect:   145: K            BININT1    1
# expect:   147: K            BININT1    2
# expect:   149: K            BININT1    3
# expect:   151: K            BININT1    4
# expect:   153: u            SETITEMS   (MARK at 144)
# expect:   154: \x88     NEWTRUE
# expect:   155: N        NONE
# expect:   156: \x8c     SHORT_BINUNICODE 'builtins'
# expect:   166: \x94     MEMOIZE    (as 17)
# expect:   167: \x8c     SHORT_BINUNICODE 'len'
# expect:   172: \x94     MEMOIZE    (as 18)
# expect:   173: \x93     STACK_GLOBAL
# expect:   174: \x94     MEMOIZE    (as 19)
# expect:   175: \x8c     SHORT_BINUNICODE '__main__'
# expect:   185: \x94     MEMOIZE    (as 20)
# expect:   186: \x8c     SHORT_BINUNICODE 'P'
# expect:   189: \x94     MEMOIZE    (as 21)
# expect:   190: \x93     STACK_GLOBAL
# expect:   191: \x94     MEMOIZE    (as 22)
# expect:   192: )        EMPTY_TUPLE
# expect:   193: R        REDUCE
# expect:   194: \x94     MEMOIZE    (as 23)
# expect:   195: }        EMPTY_DICT
# expect:   196: \x94     MEMOIZE    (as 24)
# expect:   197: (        MARK
# expect:   198: \x8c         SHORT_BINUNICODE 'a'
# expect:   201: \x94         MEMOIZE    (as 25)
# expect:   202: ]            EMPTY_LIST
# expect:   203: \x94         MEMOIZE    (as 26)
# expect:   204: (            MARK
# expect:   205: K                BININT1    1
# expect:   207: G                BINFLOAT   2.5
# expect:   216: N                NONE
# expect:   217: \x88             NEWTRUE
# expect:   218: e                APPENDS    (MARK at 204)
# expect:   219: \x8c         SHORT_BINUNICODE 'b'
# expect:   222: \x94         MEMOIZE    (as 27)
# expect:   223: }            EMPTY_DICT
# expect:   224: \x94         MEMOIZE    (as 28)
# expect:   225: (            MARK
# expect:   226: \x8c             SHORT_BINUNICODE 'k'
# expect:   229: \x94             MEMOIZE    (as 29)
# expect:   230: (                MARK
# expect:   231: K                    BININT1    1
# expect:   233: K                    BININT1    2
# expect:   235: K                    BININT1    3
# expect:   237: K                    BININT1    4
# expect:   239: t                    TUPLE      (MARK at 230)
# expect:   240: \x94             MEMOIZE    (as 30)
# expect:   241: \x8c             SHORT_BINUNICODE 'l'
# expect:   244: \x94             MEMOIZE    (as 31)
# expect:   245: \x8f             EMPTY_SET
# expect:   246: \x94             MEMOIZE    (as 32)
# expect:   247: (                MARK
# expect:   248: K                    BININT1    1
# expect:   250: \x90                 ADDITEMS   (MARK at 247)
# expect:   251: \x8c             SHORT_BINUNICODE 'm'
# expect:   254: \x94             MEMOIZE    (as 33)
# expect:   255: (                MARK
# expect:   256: \x8c                 SHORT_BINUNICODE 'x'
# expect:   259: \x94                 MEMOIZE    (as 34)
# expect:   260: \x91                 FROZENSET  (MARK at 255)
# expect:   261: \x94             MEMOIZE    (as 35)
# expect:   262: u                SETITEMS   (MARK at 225)
# expect:   263: u            SETITEMS   (MARK at 197)
# expect:   264: b        BUILD
# expect:   265: e        APPENDS    (MARK at 13)
# expect:   266: .    STOP
# expect: highest protocol among opcodes = 4
# expect:     0: \x80 PROTO      4
# expect:     2: \x95 FRAME      222
# expect:    11: ]    EMPTY_LIST
# expect:    12: (    MARK
# expect:    13: K      BININT1    1
# expect:    15: M      BININT2    300
# expect:    18: J      BININT     70000
# expect:    23: J      BININT     -5
# expect:    28: \x8a   LONG1      1099511627776
# expect:    36: \x8a   LONG1      1180591620717411303424
# expect:    47: \x8c   SHORT_BINUNICODE 'text'
# expect:    53: \x8c   SHORT_BINUNICODE 'ü'
# expect:    57: C      SHORT_BINBYTES b'bytes'
# expect:    64: \x8c   SHORT_BINUNICODE 'builtins'
# expect:    74: \x8c   SHORT_BINUNICODE 'bytearray'
# expect:    85: \x93   STACK_GLOBAL
# expect:    86: C      SHORT_BINBYTES b'x'
# expect:    89: \x85   TUPLE1
# expect:    90: R      REDUCE
# expect:    91: K      BININT1    1
# expect:    93: \x85   TUPLE1
# expect:    94: K      BININT1    1
# expect:    96: K      BININT1    2
# expect:    98: \x86   TUPLE2
# expect:    99: )      EMPTY_TUPLE
# expect:   100: ]      EMPTY_LIST
# expect:   101: \x94   MEMOIZE    (as 0)
# expect:   102: (      MARK
# expect:   103: \x8c     SHORT_BINUNICODE 's'
# expect:   106: \x94     MEMOIZE    (as 1)
# expect:   107: h        BINGET     1
# expect:   109: e        APPENDS    (MARK at 102)
# expect:   110: h      BINGET     0
# expect:   112: G      BINFLOAT   1.5
# expect:   121: }      EMPTY_DICT
# expect:   122: }      EMPTY_DICT
# expect:   123: K      BININT1    1
# expect:   125: K      BININT1    2
# expect:   127: s      SETITEM
# expect:   128: }      EMPTY_DICT
# expect:   129: (      MARK
# expect:   130: K        BININT1    1
# expect:   132: K        BININT1    2
# expect:   134: K        BININT1    3
# expect:   136: K        BININT1    4
# expect:   138: u        SETITEMS   (MARK at 129)
# expect:   139: \x88   NEWTRUE
# expect:   140: N      NONE
# expect:   141: \x8c   SHORT_BINUNICODE 'builtins'
# expect:   151: \x8c   SHORT_BINUNICODE 'len'
# expect:   156: \x93   STACK_GLOBAL
# expect:   157: \x8c   SHORT_BINUNICODE '__main__'
# expect:   167: \x8c   SHORT_BINUNICODE 'P'
# expect:   170: \x93   STACK_GLOBAL
# expect:   171: )      EMPTY_TUPLE
# expect:   172: R      REDUCE
# expect:   173: }      EMPTY_DICT
# expect:   174: (      MARK
# expect:   175: \x8c     SHORT_BINUNICODE 'a'
# expect:   178: ]        EMPTY_LIST
# expect:   179: (        MARK
# expect:   180: K          BININT1    1
# expect:   182: G          BINFLOAT   2.5
# expect:   191: N          NONE
# expect:   192: \x88       NEWTRUE
# expect:   193: e          APPENDS    (MARK at 179)
# expect:   194: \x8c     SHORT_BINUNICODE 'b'
# expect:   197: }        EMPTY_DICT
# expect:   198: (        MARK
# expect:   199: \x8c       SHORT_BINUNICODE 'k'
# expect:   202: (          MARK
# expect:   203: K            BININT1    1
# expect:   205: K            BININT1    2
# expect:   207: K            BININT1    3
# expect:   209: K            BININT1    4
# expect:   211: t            TUPLE      (MARK at 202)
# expect:   212: \x8c       SHORT_BINUNICODE 'l'
# expect:   215: \x8f       EMPTY_SET
# expect:   216: (          MARK
# expect:   217: K            BININT1    1
# expect:   219: \x90         ADDITEMS   (MARK at 216)
# expect:   220: \x8c       SHORT_BINUNICODE 'm'
# expect:   223: (          MARK
# expect:   224: \x8c         SHORT_BINUNICODE 'x'
# expect:   227: \x91         FROZENSET  (MARK at 223)
# expect:   228: u          SETITEMS   (MARK at 198)
# expect:   229: u        SETITEMS   (MARK at 174)
# expect:   230: b      BUILD
# expect:   231: e      APPENDS    (MARK at 12)
# expect:   232: .    STOP
# expect: highest protocol among opcodes = 4
# expect: 267 233
# expect:     0: \x80 PROTO      5
# expect:     2: \x95 FRAME      234
# expect:    11: ]    EMPTY_LIST
# expect:    12: \x94 MEMOIZE    (as 0)
# expect:    13: (    MARK
# expect:    14: K        BININT1    1
# expect:    16: M        BININT2    300
# expect:    19: J        BININT     70000
# expect:    24: J        BININT     -5
# expect:    29: \x8a     LONG1      1099511627776
# expect:    37: \x8a     LONG1      1180591620717411303424
# expect:    48: \x8c     SHORT_BINUNICODE 'text'
# expect:    54: \x94     MEMOIZE    (as 1)
# expect:    55: \x8c     SHORT_BINUNICODE 'ü'
# expect:    59: \x94     MEMOIZE    (as 2)
# expect:    60: C        SHORT_BINBYTES b'bytes'
# expect:    67: \x94     MEMOIZE    (as 3)
# expect:    68: \x96     BYTEARRAY8 bytearray(b'x')
# expect:    78: \x94     MEMOIZE    (as 4)
# expect:    79: K        BININT1    1
# expect:    81: \x85     TUPLE1
# expect:    82: \x94     MEMOIZE    (as 5)
# expect:    83: K        BININT1    1
# expect:    85: K        BININT1    2
# expect:    87: \x86     TUPLE2
# expect:    88: \x94     MEMOIZE    (as 6)
# expect:    89: )        EMPTY_TUPLE
# expect:    90: ]        EMPTY_LIST
# expect:    91: \x94     MEMOIZE    (as 7)
# expect:    92: (        MARK
# expect:    93: \x8c         SHORT_BINUNICODE 's'
# expect:    96: \x94         MEMOIZE    (as 8)
# expect:    97: h            BINGET     8
# expect:    99: e            APPENDS    (MARK at 92)
# expect:   100: h        BINGET     7
# expect:   102: G        BINFLOAT   1.5
# expect:   111: }        EMPTY_DICT
# expect:   112: \x94     MEMOIZE    (as 9)
# expect:   113: }        EMPTY_DICT
# expect:   114: \x94     MEMOIZE    (as 10)
# expect:   115: K        BININT1    1
# expect:   117: K        BININT1    2
# expect:   119: s        SETITEM
# expect:   120: }        EMPTY_DICT
# expect:   121: \x94     MEMOIZE    (as 11)
# expect:   122: (        MARK
# expect:   123: K            BININT1    1
# expect:   125: K            BININT1    2
# expect:   127: K            BININT1    3
# expect:   129: K            BININT1    4
# expect:   131: u            SETITEMS   (MARK at 122)
# expect:   132: \x88     NEWTRUE
# expect:   133: N        NONE
# expect:   134: \x8c     SHORT_BINUNICODE 'builtins'
# expect:   144: \x94     MEMOIZE    (as 12)
# expect:   145: \x8c     SHORT_BINUNICODE 'len'
# expect:   150: \x94     MEMOIZE    (as 13)
# expect:   151: \x93     STACK_GLOBAL
# expect:   152: \x94     MEMOIZE    (as 14)
# expect:   153: \x8c     SHORT_BINUNICODE '__main__'
# expect:   163: \x94     MEMOIZE    (as 15)
# expect:   164: \x8c     SHORT_BINUNICODE 'P'
# expect:   167: \x94     MEMOIZE    (as 16)
# expect:   168: \x93     STACK_GLOBAL
# expect:   169: \x94     MEMOIZE    (as 17)
# expect:   170: )        EMPTY_TUPLE
# expect:   171: R        REDUCE
# expect:   172: \x94     MEMOIZE    (as 18)
# expect:   173: }        EMPTY_DICT
# expect:   174: \x94     MEMOIZE    (as 19)
# expect:   175: (        MARK
# expect:   176: \x8c         SHORT_BINUNICODE 'a'
# expect:   179: \x94         MEMOIZE    (as 20)
# expect:   180: ]            EMPTY_LIST
# expect:   181: \x94         MEMOIZE    (as 21)
# expect:   182: (            MARK
# expect:   183: K                BININT1    1
# expect:   185: G                BINFLOAT   2.5
# expect:   194: N                NONE
# expect:   195: \x88             NEWTRUE
# expect:   196: e                APPENDS    (MARK at 182)
# expect:   197: \x8c         SHORT_BINUNICODE 'b'
# expect:   200: \x94         MEMOIZE    (as 22)
# expect:   201: }            EMPTY_DICT
# expect:   202: \x94         MEMOIZE    (as 23)
# expect:   203: (            MARK
# expect:   204: \x8c             SHORT_BINUNICODE 'k'
# expect:   207: \x94             MEMOIZE    (as 24)
# expect:   208: (                MARK
# expect:   209: K                    BININT1    1
# expect:   211: K                    BININT1    2
# expect:   213: K                    BININT1    3
# expect:   215: K                    BININT1    4
# expect:   217: t                    TUPLE      (MARK at 208)
# expect:   218: \x94             MEMOIZE    (as 25)
# expect:   219: \x8c             SHORT_BINUNICODE 'l'
# expect:   222: \x94             MEMOIZE    (as 26)
# expect:   223: \x8f             EMPTY_SET
# expect:   224: \x94             MEMOIZE    (as 27)
# expect:   225: (                MARK
# expect:   226: K                    BININT1    1
# expect:   228: \x90                 ADDITEMS   (MARK at 225)
# expect:   229: \x8c             SHORT_BINUNICODE 'm'
# expect:   232: \x94             MEMOIZE    (as 28)
# expect:   233: (                MARK
# expect:   234: \x8c                 SHORT_BINUNICODE 'x'
# expect:   237: \x94                 MEMOIZE    (as 29)
# expect:   238: \x91                 FROZENSET  (MARK at 233)
# expect:   239: \x94             MEMOIZE    (as 30)
# expect:   240: u                SETITEMS   (MARK at 203)
# expect:   241: u            SETITEMS   (MARK at 175)
# expect:   242: b        BUILD
# expect:   243: e        APPENDS    (MARK at 13)
# expect:   244: .    STOP
# expect: highest protocol among opcodes = 5
# expect:     0: \x80 PROTO      5
# expect:     2: \x95 FRAME      205
# expect:    11: ]    EMPTY_LIST
# expect:    12: (    MARK
# expect:    13: K      BININT1    1
# expect:    15: M      BININT2    300
# expect:    18: J      BININT     70000
# expect:    23: J      BININT     -5
# expect:    28: \x8a   LONG1      1099511627776
# expect:    36: \x8a   LONG1      1180591620717411303424
# expect:    47: \x8c   SHORT_BINUNICODE 'text'
# expect:    53: \x8c   SHORT_BINUNICODE 'ü'
# expect:    57: C      SHORT_BINBYTES b'bytes'
# expect:    64: \x96   BYTEARRAY8 bytearray(b'x')
# expect:    74: K      BININT1    1
# expect:    76: \x85   TUPLE1
# expect:    77: K      BININT1    1
# expect:    79: K      BININT1    2
# expect:    81: \x86   TUPLE2
# expect:    82: )      EMPTY_TUPLE
# expect:    83: ]      EMPTY_LIST
# expect:    84: \x94   MEMOIZE    (as 0)
# expect:    85: (      MARK
# expect:    86: \x8c     SHORT_BINUNICODE 's'
# expect:    89: \x94     MEMOIZE    (as 1)
# expect:    90: h        BINGET     1
# expect:    92: e        APPENDS    (MARK at 85)
# expect:    93: h      BINGET     0
# expect:    95: G      BINFLOAT   1.5
# expect:   104: }      EMPTY_DICT
# expect:   105: }      EMPTY_DICT
# expect:   106: K      BININT1    1
# expect:   108: K      BININT1    2
# expect:   110: s      SETITEM
# expect:   111: }      EMPTY_DICT
# expect:   112: (      MARK
# expect:   113: K        BININT1    1
# expect:   115: K        BININT1    2
# expect:   117: K        BININT1    3
# expect:   119: K        BININT1    4
# expect:   121: u        SETITEMS   (MARK at 112)
# expect:   122: \x88   NEWTRUE
# expect:   123: N      NONE
# expect:   124: \x8c   SHORT_BINUNICODE 'builtins'
# expect:   134: \x8c   SHORT_BINUNICODE 'len'
# expect:   139: \x93   STACK_GLOBAL
# expect:   140: \x8c   SHORT_BINUNICODE '__main__'
# expect:   150: \x8c   SHORT_BINUNICODE 'P'
# expect:   153: \x93   STACK_GLOBAL
# expect:   154: )      EMPTY_TUPLE
# expect:   155: R      REDUCE
# expect:   156: }      EMPTY_DICT
# expect:   157: (      MARK
# expect:   158: \x8c     SHORT_BINUNICODE 'a'
# expect:   161: ]        EMPTY_LIST
# expect:   162: (        MARK
# expect:   163: K          BININT1    1
# expect:   165: G          BINFLOAT   2.5
# expect:   174: N          NONE
# expect:   175: \x88       NEWTRUE
# expect:   176: e          APPENDS    (MARK at 162)
# expect:   177: \x8c     SHORT_BINUNICODE 'b'
# expect:   180: }        EMPTY_DICT
# expect:   181: (        MARK
# expect:   182: \x8c       SHORT_BINUNICODE 'k'
# expect:   185: (          MARK
# expect:   186: K            BININT1    1
# expect:   188: K            BININT1    2
# expect:   190: K            BININT1    3
# expect:   192: K            BININT1    4
# expect:   194: t            TUPLE      (MARK at 185)
# expect:   195: \x8c       SHORT_BINUNICODE 'l'
# expect:   198: \x8f       EMPTY_SET
# expect:   199: (          MARK
# expect:   200: K            BININT1    1
# expect:   202: \x90         ADDITEMS   (MARK at 199)
# expect:   203: \x8c       SHORT_BINUNICODE 'm'
# expect:   206: (          MARK
# expect:   207: \x8c         SHORT_BINUNICODE 'x'
# expect:   210: \x91         FROZENSET  (MARK at 206)
# expect:   211: u          SETITEMS   (MARK at 181)
# expect:   212: u        SETITEMS   (MARK at 157)
# expect:   213: b      BUILD
# expect:   214: e      APPENDS    (MARK at 12)
# expect:   215: .    STOP
# expect: highest protocol among opcodes = 5
# expect: 245 216
# expect: [('PROTO', 5, 0), ('FRAME', 10, 2), ('EMPTY_DICT', None, 11), ('MEMOIZE', None, 12), ('SHORT_BINUNICODE', 'a', 13), ('MEMOIZE', None, 16), ('BININT1', 1, 17), ('SETITEM', None, 19), ('STOP', None, 20)]
# expect: ValueError pickle exhausted before seeing STOP
# expect: ValueError not enough data in stream to read uint1
# expect:     0: K    BININT1    1
# expect: ValueError pickle exhausted before seeing STOP
# expect:     0: (    MARK
# expect:     1: .        STOP
# expect: highest protocol among opcodes = 0
# expect:     0: K    BININT1    1
# expect:     2: K    BININT1    2
# expect:     4: .    STOP
# expect: highest protocol among opcodes = 1
# expect: ValueError stack not empty after STOP: [int]
# expect:     0: 0    POP
# expect: ValueError tries to pop 1 items from stack with only 0 items
# expect: ValueError at position 0, opcode b'\xff' unknown
# expect:     0: h    BINGET     5
# expect: ValueError memo key 5 has never been stored into
# expect:     0: N    NONE
# expect:     1: .    STOP
# expect: highest protocol among opcodes = 0
# expect:     0: t    TUPLE
# expect: ValueError no MARK exists on stack
# expect:     0: q    BINPUT     0
# expect: ValueError stack is empty -- can't store into memo
# expect: ValueError no string quotes around b'abc'
# expect: ValueError string quote b'"' not found at both ends of b'"abc'
# expect: ValueError invalid literal for int() with base 10: b'x'
# expect: ValueError expected 5 bytes in a string1, but only 2 remain
# expect: ValueError no newline found when trying to read stringnl
# expect: ValueError expected 2 bytes in a unicodestring1, but only 1 remain
# expect: BININT1 K uint1 1 [] [int] 1 68 any ['INT', 'BININT', 'BININT1', 'BININT2', 'LONG', 'LONG1', 'LONG4', 'STRING', 'BINSTRING', 'SHORT_BINSTRING', 'BINBYTES', 'SHORT_BINBYTES']
# expect:     0: \x80 PROTO      5
# expect:     2: \x95 FRAME      12
# expect:    11: ]    EMPTY_LIST
# expect:    12: \x94 MEMOIZE    (as 0)
# expect:    13: (    MARK
# expect:    14: K        BININT1    1
# expect:    16: ]        EMPTY_LIST
# expect:    17: \x94     MEMOIZE    (as 1)
# expect:    18: K        BININT1    2
# expect:    20: a        APPEND
# expect:    21: e        APPENDS    (MARK at 13)
# expect:    22: .    STOP
# expect: highest protocol among opcodes = 4
# expect: {0: list, 1: list}
