"""difflib.HtmlDiff: pages and tables, all lines or those near changes, wrapped."""
import difflib, random
a = "one\ntwo\nthree\tx\nfour < five\nsix\nseven\neight\nnine\nten\neleven\ntwelve".splitlines(keepends=True)
b = "one\ntwo!\nthree   x\nfour > five & more\nsix\nadded\nseven\neight\nten\neleven\ntwelve\nlast".splitlines()
h = difflib.HtmlDiff(); print(h.make_file(a, b)); print(h.make_table(a, b, 'old', 'new', context=True, numlines=1)); print(difflib.HtmlDiff(tabsize=4, wrapcolumn=6).make_table(a, b, context=True, numlines=0))
print(h.make_table([], [])); print(h.make_table(a, a, context=True)); print(h.make_file(["é"], ["ü"], charset="ascii")[-700:])
import hashlib
r = random.Random(3)
for i in range(40):
    x = [r.choice(["alpha beta", "alpha bets", "gamma", "delta eps", "", "x"]) for _ in range(r.randrange(12))]
    y = [r.choice([l, l, l, l + "z", "new", "alpha beta gamma"]) for l in x if r.random() < .9] + ["end"] * r.randrange(2)
    t = h.make_table(x, y, context=bool(i % 2), numlines=i % 4); print(i, hashlib.md5(t.encode()).hexdigest())
# expect:
# expect: <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
# expect:           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
# expect:
# expect: <html>
# expect:
# expect: <head>
# expect:     <meta http-equiv="Content-Type"
# expect:           content="text/html; charset=utf-8" />
# expect:     <title></title>
# expect:     <style type="text/css">
# expect:         :root {color-scheme: light dark}
# expect:         table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
# expect:         .diff_header {background-color:#e0e0e0}
# expect:         td.diff_header {text-align:right}
# expect:         .diff_next {background-color:#c0c0c0}
# expect:         .diff_add {background-color:palegreen}
# expect:         .diff_chg {background-color:#ffff77}
# expect:         .diff_sub {background-color:#ffaaaa}
# expect:
# expect:         @media (prefers-color-scheme: dark) {
# expect:             .diff_header {background-color:#666}
# expect:             .diff_next {background-color:#393939}
# expect:             .diff_add {background-color:darkgreen}
# expect:             .diff_chg {background-color:#847415}
# expect:             .diff_sub {background-color:darkred}
# expect:         }
# expect:     </style>
# expect: </head>
# expect:
# expect: <body>
# expect:
# expect:     <table class="diff" id="difflib_chg_to0__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__1"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">one</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap">two</td><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">two<span class="diff_add">!</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap"><span class="diff_sub">three&nbsp;&nbsp;&nbsp;x</span></td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap"><span class="diff_add">three&nbsp;&nbsp;&nbsp;x</span></td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__2"></td><td class="diff_header" id="from0_4">4</td><td nowrap="nowrap"><span class="diff_sub">four&nbsp;&lt;&nbsp;five</span></td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap"><span class="diff_add">four&nbsp;&gt;&nbsp;five&nbsp;&amp;&nbsp;more</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_5">5</td><td nowrap="nowrap">six</td><td class="diff_next"></td><td class="diff_header" id="to0_5">5</td><td nowrap="nowrap">six</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to0__2">n</a></td><td class="diff_header" id="to0_6">6</td><td nowrap="nowrap"><span class="diff_add">added</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_6">6</td><td nowrap="nowrap">seven</td><td class="diff_next"></td><td class="diff_header" id="to0_7">7</td><td nowrap="nowrap">seven</td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__3"></td><td class="diff_header" id="from0_7">7</td><td nowrap="nowrap">eight</td><td class="diff_next"></td><td class="diff_header" id="to0_8">8</td><td nowrap="nowrap">eight</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__3">n</a></td><td class="diff_header" id="from0_8">8</td><td nowrap="nowrap"><span class="diff_sub">nine</span></td><td class="diff_next"><a href="#difflib_chg_to0__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_9">9</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to0_9">9</td><td nowrap="nowrap">ten</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_10">10</td><td nowrap="nowrap">eleven</td><td class="diff_next"></td><td class="diff_header" id="to0_10">10</td><td nowrap="nowrap">eleven</td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from0_11">11</td><td nowrap="nowrap">twelve</td><td class="diff_next"></td><td class="diff_header" id="to0_11">11</td><td nowrap="nowrap">twelve</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_12">12</td><td nowrap="nowrap"><span class="diff_add">last</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:     <table class="diff" summary="Legends">
# expect:         <tr> <th colspan="2"> Legends </th> </tr>
# expect:         <tr> <td> <table border="" summary="Colors">
# expect:                       <tr><th> Colors </th> </tr>
# expect:                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
# expect:                       <tr><td class="diff_chg">Changed</td> </tr>
# expect:                       <tr><td class="diff_sub">Deleted</td> </tr>
# expect:                   </table></td>
# expect:              <td> <table border="" summary="Links">
# expect:                       <tr><th colspan="2"> Links </th> </tr>
# expect:                       <tr><td>(f)irst change</td> </tr>
# expect:                       <tr><td>(n)ext change</td> </tr>
# expect:                       <tr><td>(t)op</td> </tr>
# expect:                   </table></td> </tr>
# expect:     </table>
# expect: </body>
# expect:
# expect: </html>
# expect:
# expect:     <table class="diff" id="difflib_chg_to1__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">old</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">new</th></tr></thead>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__0"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="from1_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="to1_1">1</td><td nowrap="nowrap">one</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap">two</td><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">two<span class="diff_add">!</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap"><span class="diff_sub">three&nbsp;&nbsp;&nbsp;x</span></td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap"><span class="diff_add">three&nbsp;&nbsp;&nbsp;x</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap"><span class="diff_sub">four&nbsp;&lt;&nbsp;five</span></td><td class="diff_next"></td><td class="diff_header" id="to1_4">4</td><td nowrap="nowrap"><span class="diff_add">four&nbsp;&gt;&nbsp;five&nbsp;&amp;&nbsp;more</span></td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__1"></td><td class="diff_header" id="from1_5">5</td><td nowrap="nowrap">six</td><td class="diff_next"></td><td class="diff_header" id="to1_5">5</td><td nowrap="nowrap">six</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header" id="to1_6">6</td><td nowrap="nowrap"><span class="diff_add">added</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_6">6</td><td nowrap="nowrap">seven</td><td class="diff_next"></td><td class="diff_header" id="to1_7">7</td><td nowrap="nowrap">seven</td></tr>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__2"></td><td class="diff_header" id="from1_7">7</td><td nowrap="nowrap">eight</td><td class="diff_next"></td><td class="diff_header" id="to1_8">8</td><td nowrap="nowrap">eight</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__3">n</a></td><td class="diff_header" id="from1_8">8</td><td nowrap="nowrap"><span class="diff_sub">nine</span></td><td class="diff_next"><a href="#difflib_chg_to1__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from1_9">9</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to1_9">9</td><td nowrap="nowrap">ten</td></tr>
# expect:         </tbody>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to1__3"></td><td class="diff_header" id="from1_11">11</td><td nowrap="nowrap">twelve</td><td class="diff_next"></td><td class="diff_header" id="to1_11">11</td><td nowrap="nowrap">twelve</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_12">12</td><td nowrap="nowrap"><span class="diff_add">last</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:
# expect:     <table class="diff" id="difflib_chg_to2__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to2__0"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="from2_2">2</td><td nowrap="nowrap">two</td><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="to2_2">2</td><td nowrap="nowrap">two<span class="diff_add">!</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from2_3">3</td><td nowrap="nowrap"><span class="diff_sub">three&nbsp;</span></td><td class="diff_next"></td><td class="diff_header" id="to2_3">3</td><td nowrap="nowrap"><span class="diff_add">three&nbsp;</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;x</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;x</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header" id="from2_4">4</td><td nowrap="nowrap"><span class="diff_sub">four&nbsp;&lt;</span></td><td class="diff_next"></td><td class="diff_header" id="to2_4">4</td><td nowrap="nowrap"><span class="diff_add">four&nbsp;&gt;</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;five</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;five&nbsp;</span></td></tr>
# expect:             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&amp;&nbsp;more</span></td></tr>
# expect:         </tbody>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to2__1"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header" id="to2_6">6</td><td nowrap="nowrap"><span class="diff_add">added</span></td></tr>
# expect:         </tbody>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to2__2"><a href="#difflib_chg_to2__3">n</a></td><td class="diff_header" id="from2_8">8</td><td nowrap="nowrap"><span class="diff_sub">nine</span></td><td class="diff_next"><a href="#difflib_chg_to2__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
# expect:         </tbody>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to2__3"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="to2_12">12</td><td nowrap="nowrap"><span class="diff_add">last</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:
# expect:     <table class="diff" id="difflib_chg_to3__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:
# expect:         <tbody>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:
# expect:     <table class="diff" id="difflib_chg_to4__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:
# expect:         <tbody>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
# expect:         </tbody>
# expect:     </table>
# expect: Legends </th> </tr>
# expect:         <tr> <td> <table border="" summary="Colors">
# expect:                       <tr><th> Colors </th> </tr>
# expect:                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
# expect:                       <tr><td class="diff_chg">Changed</td> </tr>
# expect:                       <tr><td class="diff_sub">Deleted</td> </tr>
# expect:                   </table></td>
# expect:              <td> <table border="" summary="Links">
# expect:                       <tr><th colspan="2"> Links </th> </tr>
# expect:                       <tr><td>(f)irst change</td> </tr>
# expect:                       <tr><td>(n)ext change</td> </tr>
# expect:                       <tr><td>(t)op</td> </tr>
# expect:                   </table></td> </tr>
# expect:     </table>
# expect: </body>
# expect:
# expect: </html>
# expect: 0 ab6763dc944c02a4b17b71e534961d21
# expect: 1 e61eef400ba32d7d495f46d18101694e
# expect: 2 31ba670b768716fc60ff8cdef410f662
# expect: 3 f60528498827b5aa14785624063c6f92
# expect: 4 9ba4a01903f64d659f349d0842be2ff2
# expect: 5 b46ebbd08f8e7a26c06648b1191af118
# expect: 6 9dc4496d1f35453efdf2c51237d8bec8
# expect: 7 2da602aff99f91311c79ab3b74d3dd95
# expect: 8 03e0250960f7eca05c4f46ed0ab4e023
# expect: 9 0db91c04812d47ce3a0ab846868f61f9
# expect: 10 22730f3c42e1c8e712a16effe70dbb58
# expect: 11 099aa28fd2337c4390cc64b9e75cb9cb
# expect: 12 d12394e39e851c980c22496e926178d4
# expect: 13 850cd8b018e8b2a0eae44171e5b0b58f
# expect: 14 85417a0a7c03f1754768f3de630e807f
# expect: 15 04e1a55d515068f22b30ea55a1e6f7dd
# expect: 16 30126ee5d5d41be7fe70ee9391c5739a
# expect: 17 077f01c2ebb152aaf67150e407766110
# expect: 18 e955e3e5b06510b34501d3cb524162a6
# expect: 19 03942f90717d7345302a8fea24c6d9af
# expect: 20 b7679045e0f5b909dbd71bbe2e591c5a
# expect: 21 e842e6f89e9922ae6ec200fda812359c
# expect: 22 d0e493c968110d9831cf849d29bf4c3f
# expect: 23 9c30ec4c26e6357f229509064d31adbe
# expect: 24 89f32e57176c1db8d3c3ef3fad364add
# expect: 25 c3c132288830ec6f52745794781b8985
# expect: 26 1a0cf0ab5c2885ac725814a977cd5501
# expect: 27 11e0605db4d912718e1f686d886f2dfa
# expect: 28 ecc6e7dd331c6f04df3ad05b2e144de8
# expect: 29 c345d5f6d6daaf576dd4f40126bd15fd
# expect: 30 8883aed2f89c3772b401ddae72b148d6
# expect: 31 155fbedd02928f2fdbb5eb64b3cd5496
# expect: 32 29e67c7256bf51572d2c49babc930af8
# expect: 33 fce2d2308659d4b507d9bec33b87242a
# expect: 34 e059c194d5414bfd293ac62633425ca0
# expect: 35 fd4aaede55944a61e000c18aab98673c
# expect: 36 1a64a41386f2814b6e5ebcabe189e0ab
# expect: 37 3871ba603c9ea9377df95e519ef84b89
# expect: 38 1c4fe39afadae034d0d324ddad4a14f9
# expect: 39 685d705bd7705475a04f9ec25001dd9a
