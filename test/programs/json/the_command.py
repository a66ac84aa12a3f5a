# python: 3.13
import subprocess, sys
def run(*args, text='{"b": [1, 2.5, {"x": null}], "a": "é\\n"}'):
    r = subprocess.run([sys.executable, "-m", "json.tool", *args], input=text, capture_output=True, text=True, encoding="utf-8")
    print(args, r.returncode, r.stdout, r.stderr)
run(); run("--sort-keys"); run("--compact"); run("--no-indent"); run("--tab"); run("--indent", "2", "--no-ensure-ascii")
run("--json-lines", "--compact", text='{"a": 1}\n[2]\n'); run(text='{"a": 1,}'); run(text='')
# expect: () 0 {
# expect:     "b": [
# expect:         1,
# expect:         2.5,
# expect:         {
# expect:             "x": null
# expect:         }
# expect:     ],
# expect:     "a": "\u00e9\n"
# expect: }
# expect:
# expect: ('--sort-keys',) 0 {
# expect:     "a": "\u00e9\n",
# expect:     "b": [
# expect:         1,
# expect:         2.5,
# expect:         {
# expect:             "x": null
# expect:         }
# expect:     ]
# expect: }
# expect:
# expect: ('--compact',) 0 {"b":[1,2.5,{"x":null}],"a":"\u00e9\n"}
# expect:
# expect: ('--no-indent',) 0 {"b": [1, 2.5, {"x": null}], "a": "\u00e9\n"}
# expect:
# expect: ('--tab',) 0 {
# expect: 	"b": [
# expect: 		1,
# expect: 		2.5,
# expect: 		{
# expect: 			"x": null
# expect: 		}
# expect: 	],
# expect: 	"a": "\u00e9\n"
# expect: }
# expect:
# expect: ('--indent', '2', '--no-ensure-ascii') 0 {
# expect:   "b": [
# expect:     1,
# expect:     2.5,
# expect:     {
# expect:       "x": null
# expect:     }
# expect:   ],
# expect:   "a": "é\n"
# expect: }
# expect:
# expect: ('--json-lines', '--compact') 0 {"a":1}
# expect: [2]
# expect:
# expect: () 1  Illegal trailing comma before end of object: line 1 column 8 (char 7)
# expect:
# expect: () 1  Expecting value: line 1 column 1 (char 0)
# expect:
