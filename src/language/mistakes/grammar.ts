/**
 * The grammar that words mistakes. Read only by diagnose.ts, after the real parser has said no.
 *
 * It is written as the documentation writes Python's grammar (https://docs.python.org/3.14/reference/grammar.html), one rule a paragraph:
 * alternatives by `|`, `[x]` optional, `x*`, `x+`, `s.x+` separated by s, `&x` and `!x` look ahead, `&&'x'` x or the complaint "expected 'x'",
 * `~` no later alternative after this point. 'x' is a keyword or operator, "x" a word that is a keyword only here.
 * `=> Kind` makes a node, `=> 2` hands on the second item, `=> name` calls the action of that name in complaints.ts.
 * Rules called `bad_...` match what people write by mistake; they take part only in the second reading.
 * A rule marked `(left)` may begin with itself.
 *
 * The order of the alternatives matters: it decides which of several complaints is heard, and it is fitted to what CPython 3.14 says.
 */
const PROGRAMS = `
exec: statement* EOF
eval: expressions NEWLINE* EOF
single: compound [NEWLINE] | simple_line | NEWLINE | EOF

statement: compound | simple_line
simple_line: simple !';' NEWLINE | ';'.simple+ [';'] NEWLINE
simple: assignment | &"type" type_alias | star_expressions | &'return' return | &('import' | 'from') import | &'raise' raise
  | &'pass' pass | &'del' delete | &'yield' yield | &'assert' assert | &'break' break | &'continue' continue
  | &'global' global | &'nonlocal' nonlocal
compound: &('def' | '@' | 'async') function | &'if' if | &('class' | '@') class | &('with' | 'async') with
  | &('for' | 'async') for | &'try' try | &'while' while | match
block: NEWLINE INDENT statement+ DEDENT | simple_line | bad_block

pass: 'pass' => Pass
break: 'break' => Break
continue: 'continue' => Continue
return: 'return' [star_expressions]
raise: 'raise' expression ['from' expression] | 'raise'
global: 'global' ','.NAME+
nonlocal: 'nonlocal' ','.NAME+
delete: 'del' del_targets &(';' | NEWLINE) | bad_delete
assert: 'assert' expression [',' expression]
type_alias: "type" NAME [type_params] '=' expression

assignment: NAME ':' expression ['=' right_side]
  | ('(' single_target ')' | attribute_target) ':' expression ['=' right_side]
  | (star_targets '=')+ right_side !'='
  | single_target augmented ~ right_side
  | bad_assignment
right_side: yield | star_expressions
augmented: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='

import: bad_import | 'import' ','.import_module+ | import_from
import_module: bad_import_module | dotted_name ['as' NAME]
dotted_name (left): dotted_name '.' NAME | NAME
import_from: 'from' ('.' | '...')* dotted_name 'import' import_targets | 'from' ('.' | '...')+ 'import' import_targets
import_targets: '(' import_names [','] ')' | import_names !',' | '*' | bad_import_targets
import_names: ','.import_name+
import_name: bad_import_name | NAME ['as' NAME]

decorators: ('@' named_expression NEWLINE)+
class: decorators class_raw | class_raw
class_raw: bad_class | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function: decorators function_raw | function_raw
function_raw: bad_function | 'def' NAME [type_params] '(' [params] ')' ['->' expression] &&':' block
  | 'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] &&':' block

if: bad_if | 'if' named_expression ':' block elif | 'if' named_expression ':' block [else]
elif: bad_elif | 'elif' named_expression ':' block elif | 'elif' named_expression ':' block [else]
else: bad_else | 'else' &&':' block
while: bad_while | 'while' named_expression ':' block [else]
for: bad_for | 'for' star_targets 'in' ~ star_expressions ':' block [else]
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else] | bad_for_target
with: bad_with_block | 'with' '(' ','.with_item+ [','] ')' ':' block | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ [','] ')' ':' block | 'async' 'with' ','.with_item+ ':' block | bad_with
with_item: expression 'as' star_target &(',' | ')' | ':') | bad_with_item | expression
try: bad_try | 'try' &&':' block finally | 'try' &&':' block except+ [else] [finally]
  | 'try' &&':' block except_star+ [else] [finally]
except: bad_except_block | 'except' expressions ':' block | 'except' expression 'as' NAME ':' block | 'except' ':' block | bad_except
except_star: bad_except_star_block | 'except' '*' expressions ':' block | 'except' '*' expression 'as' NAME ':' block | bad_except_star
finally: bad_finally | 'finally' &&':' block

type_params: bad_type_params | '[' ','.type_param+ [','] ']'
type_param: NAME [':' expression] ['=' expression] | bad_type_param | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
`;

const PARAMETERS = `
params: bad_parameters | parameters
parameters: slash_plain plain_param* default_param* [star_etc] | slash_default default_param* [star_etc]
  | plain_param+ default_param* [star_etc] | default_param+ [star_etc] | star_etc
slash_plain: plain_param+ '/' ',' | plain_param+ '/' &')'
slash_default: plain_param* default_param+ '/' ',' | plain_param* default_param+ '/' &')'
star_etc: bad_star_etc | '*' plain_param any_param* [kwds] | '*' starred_param any_param* [kwds] | '*' ',' any_param+ [kwds] | kwds
kwds: bad_kwds | '**' plain_param
plain_param: param ',' => 1 | param &')' => 1
starred_param: NAME ':' star_expression ',' | NAME ':' star_expression &')'
default_param: param default ',' | param default &')'
any_param: param [default] ',' | param [default] &')'
param: NAME [':' expression] => arg
default: '=' expression | bad_default

lambda: 'lambda' [lambda_params] ':' expression => Lambda
lambda_params: bad_lambda_parameters | lambda_parameters
lambda_parameters: lambda_slash_plain lambda_plain* lambda_default* [lambda_star_etc] | lambda_slash_default lambda_default* [lambda_star_etc]
  | lambda_plain+ lambda_default* [lambda_star_etc] | lambda_default+ [lambda_star_etc] | lambda_star_etc
lambda_slash_plain: lambda_plain+ '/' ',' | lambda_plain+ '/' &':'
lambda_slash_default: lambda_plain* lambda_default+ '/' ',' | lambda_plain* lambda_default+ '/' &':'
lambda_star_etc: bad_lambda_star_etc | '*' lambda_plain lambda_any* [lambda_kwds] | '*' ',' lambda_any+ [lambda_kwds] | lambda_kwds
lambda_kwds: bad_lambda_kwds | '**' lambda_plain
lambda_plain: lambda_param ',' => 1 | lambda_param &':' => 1
lambda_default: lambda_param default ',' | lambda_param default &':'
lambda_any: lambda_param [default] ',' | lambda_param [default] &':'
lambda_param: NAME => arg
`;

const PATTERNS = `
match: "match" subject ':' NEWLINE INDENT case+ DEDENT | bad_match
subject: star_named ',' [star_nameds] | named_expression
case: bad_case | "case" patterns [guard] ':' block
guard: 'if' named_expression
patterns: open_sequence | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' capture_name => pattern | bad_as_pattern
or_pattern: '|'.closed_pattern+ => pattern
closed_pattern: literal_pattern | capture_name => pattern | "_" => pattern | value_pattern | group_pattern | sequence_pattern
  | mapping_pattern | class_pattern
literal_pattern: signed_number !('+' | '-') => pattern | complex_number => pattern | strings => pattern | 'None' => pattern
  | 'True' => pattern | 'False' => pattern
literal_key: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: signed_real '+' imaginary | signed_real '-' imaginary
signed_number: NUMBER | '-' NUMBER
signed_real: real | '-' real
real: NUMBER => real_number
imaginary: NUMBER => imaginary_number
capture_name: !"_" NAME !('.' | '(' | '=')
value_pattern: attribute !('.' | '(' | '=') => pattern
attribute: NAME ('.' NAME)+ => Attribute
name_or_attribute: NAME ('.' NAME)*
group_pattern: '(' pattern ')' => pattern
sequence_pattern: '[' [maybe_sequence] ']' => pattern | '(' [open_sequence] ')' => pattern
open_sequence: maybe_star ',' [maybe_sequence] => pattern
maybe_sequence: ','.maybe_star+ [',']
maybe_star: star_pattern | pattern
star_pattern: '*' capture_name | '*' "_"
mapping_pattern: '{' '}' => pattern | '{' double_star_pattern [','] '}' => pattern
  | '{' ','.key_value_pattern+ ',' double_star_pattern [','] '}' => pattern | '{' ','.key_value_pattern+ [','] '}' => pattern
key_value_pattern: (literal_key | attribute) ':' pattern
double_star_pattern: '**' capture_name
class_pattern: name_or_attribute '(' ')' => pattern | name_or_attribute '(' positional_patterns [','] ')' => pattern
  | name_or_attribute '(' keyword_patterns [','] ')' => pattern
  | name_or_attribute '(' positional_patterns ',' keyword_patterns [','] ')' => pattern | bad_class_pattern
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern
`;

const EXPRESSIONS = `
expressions: expression (',' expression)+ [','] => Tuple | expression ',' => Tuple | expression
expression: bad_expression | bad_legacy | disjunction 'if' disjunction 'else' expression => IfExp | disjunction | lambda
yield: 'yield' 'from' expression => Yield | 'yield' [star_expressions] => Yield
star_expressions: star_expression (',' star_expression)+ [','] => Tuple | star_expression ',' => Tuple | star_expression
star_expression: '*' bitor => Starred | expression
star_nameds: ','.star_named+ [','] => 1
star_named: '*' bitor => Starred | named_expression
walrus: NAME ':=' ~ expression => NamedExpr
named_expression: walrus | bad_named | expression !':='
disjunction: conjunction ('or' conjunction)+ => BoolOp | conjunction
conjunction: inversion ('and' inversion)+ => BoolOp | inversion
inversion: 'not' inversion => UnaryOp | comparison
comparison: bitor (comparison_pair)+ => Compare | bitor
comparison_pair: '==' bitor | not_equal bitor | '<=' bitor | '<' bitor | '>=' bitor | '>' bitor | 'not' 'in' bitor | 'in' bitor
  | 'is' 'not' bitor | 'is' bitor
not_equal: '!='
bitor (left): bitor '|' bitxor => BinOp | bitxor
bitxor (left): bitxor '^' bitand => BinOp | bitand
bitand (left): bitand '&' shift => BinOp | shift
shift (left): shift '<<' sum => BinOp | shift '>>' sum => BinOp | bad_arithmetic | sum
sum (left): sum '+' term => BinOp | sum '-' term => BinOp | term
term (left): term '*' factor => BinOp | term '/' factor => BinOp | term '//' factor => BinOp | term '%' factor => BinOp
  | term '@' factor => BinOp | bad_factor | factor
factor: '+' factor => UnaryOp | '-' factor => UnaryOp | '~' factor => UnaryOp | power
power: awaited '**' factor => BinOp | awaited
awaited: 'await' primary => Await | primary
primary (left): primary '.' NAME => Attribute | primary genexp => Call | primary '(' [arguments] ')' => Call
  | primary '[' slices ']' => Subscript | atom
slices: slice !',' | ','.(slice | starred)+ [','] => Tuple
slice: [expression] ':' [expression] [':' [expression]] | named_expression
atom: NAME => Name | 'True' => True | 'False' => False | 'None' => None | &(STRING | FSTRING_START | TSTRING_START) strings
  | NUMBER => number | &'(' (tuple | group | genexp) | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp)
  | '...' => Ellipsis
group: '(' (yield | named_expression) ')' => 2 | bad_group
list: '[' [star_nameds] ']' => List
tuple: '(' [star_named ',' [star_nameds]] ')' => Tuple
set: '{' star_nameds '}' => Set
dict: '{' [dict_item (',' later_dict_item)* [',']] '}' => Dict | '{' bad_dict_items '}'
later_dict_item: bad_later_key | dict_item
dict_item: '**' bitor | key_value
key_value: expression ':' expression
clauses: clause+
clause: 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* => clause
  | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* => clause | bad_clause | bad_for_target
listcomp: '[' named_expression clauses ']' => ListComp | bad_comprehension
setcomp: '{' named_expression clauses '}' => SetComp | bad_comprehension
genexp: '(' (walrus | expression !':=') clauses ')' => GeneratorExp | bad_comprehension
dictcomp: '{' key_value clauses '}' => DictComp | bad_dict_comprehension

arguments: args [','] &')' => 1 | bad_arguments
args: ','.(starred | (walrus | expression !':=') !'=' => 1)+ [',' kwargs] => args | kwargs => args
kwargs: ','.kwarg_or_starred+ ',' ','.kwarg_or_double+ | ','.kwarg_or_starred+ | ','.kwarg_or_double+
starred: bad_starred_assignment | '*' expression => Starred | bad_starred
kwarg_or_starred: bad_kwarg | NAME '=' expression => keyword | starred
kwarg_or_double: bad_kwarg | NAME '=' expression => keyword | '**' expression => keyword

strings: bad_concatenation | (fstring | string)+ => strings | tstring+ => TemplateStr
string: STRING => string
fstring: FSTRING_START fstring_part* FSTRING_END => joined
tstring: TSTRING_START fstring_part* FSTRING_END => joined
fstring_part: field | FSTRING_MIDDLE
field: '{' right_side ['='] [conversion] [format_spec] '}' | bad_field
conversion: '!' NAME => conversion
format_spec: ':' spec_part*
spec_part: FSTRING_MIDDLE | field

star_targets: star_target !',' | star_target (',' star_target)* [','] => Tuple
star_target: '*' (!'*' star_target) => Starred | star_atom_target
star_atom_target: t_primary '.' NAME !t_ahead => Attribute | t_primary '[' slices ']' !t_ahead => Subscript | star_atom
star_atom: NAME => Name | '(' star_atom_target ')' | '(' [star_target (',' star_target)+ [','] | star_target ','] ')'
  | '[' [','.star_target+ [',']] ']'
single_target: attribute_target | NAME => Name | '(' single_target ')'
attribute_target: t_primary '.' NAME !t_ahead => Attribute | t_primary '[' slices ']' !t_ahead => Subscript
t_primary (left): t_primary '.' NAME &t_ahead => Attribute | t_primary '[' slices ']' &t_ahead => Subscript
  | t_primary genexp &t_ahead => Call | t_primary '(' [arguments] ')' &t_ahead => Call | atom &t_ahead
t_ahead: '(' | '[' | '.'
del_targets: ','.del_target+ [',']
del_target: t_primary '.' NAME !t_ahead => Attribute | t_primary '[' slices ']' !t_ahead => Subscript | del_atom
del_atom: NAME => Name | '(' del_target ')' | '(' [del_targets] ')' | '[' [del_targets] ']'
`;

const MISTAKES = `
bad_block: NEWLINE !INDENT => block_missing
bad_delete: 'del' star_expressions => delete_target
bad_assignment: bad_annotated ':' expression => annotated_display | star_named ',' star_nameds* ':' expression => annotated_tuple
  | expression ':' expression => annotated_expression | (star_targets '=')* star_expressions '=' => assign_target
  | (star_targets '=')* yield '=' => assign_yield | star_expressions augmented right_side => augmented_target
bad_annotated: list | tuple | '(' bad_annotated ')' => 2
bad_import: 'import' ','.dotted_name+ 'from' dotted_name => import_from_swapped | 'import' NEWLINE => import_nothing
bad_import_module: dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) expression => import_target
bad_import_name: NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) expression => import_target
bad_import_targets: import_names ',' NEWLINE => import_trailing_comma | NEWLINE => import_nothing_from
bad_class: 'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE => colon_missing
  | 'class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT => class_block_missing
bad_function: ['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] ':' NEWLINE !INDENT => function_block_missing
bad_if: 'if' named_expression NEWLINE => colon_missing | 'if' named_expression ':' NEWLINE !INDENT => block_missing_after
bad_elif: 'elif' named_expression NEWLINE => colon_missing | 'elif' named_expression ':' NEWLINE !INDENT => block_missing_after
bad_else: 'else' ':' NEWLINE !INDENT => block_missing_after | 'else' ':' block 'elif' => elif_after_else
bad_while: 'while' named_expression NEWLINE => colon_missing | 'while' named_expression ':' NEWLINE !INDENT => block_missing_after
bad_for: ['async'] 'for' star_targets 'in' star_expressions NEWLINE => colon_missing
  | ['async'] 'for' star_targets 'in' star_expressions ':' NEWLINE !INDENT => block_missing_after_second
bad_for_target: ['async'] 'for' star_expressions => for_target
bad_with: ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE => colon_missing
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ [','] ')' NEWLINE => colon_missing
bad_with_block: ['async'] 'with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT => block_missing_after_second
  | ['async'] 'with' '(' ','.(expressions ['as' star_target])+ [','] ')' ':' NEWLINE !INDENT => block_missing_after_second
bad_with_item: expression 'as' expression &(',' | ')' | ':') => with_target
bad_try: 'try' ':' NEWLINE !INDENT => block_missing_after | 'try' ':' block !('except' | 'finally') => handler_missing
  | 'try' ':' block* except+ 'except' '*' expression ['as' NAME] ':' => star_after_plain
  | 'try' ':' block* except_star+ 'except' [expression ['as' NAME]] ':' => plain_after_star
bad_except: 'except' expression ',' expressions 'as' NAME ':' => exceptions_unparenthesized
  | 'except' expression ['as' NAME] NEWLINE => colon_missing | 'except' NEWLINE => colon_missing
  | 'except' expression 'as' expression ':' block => except_target
bad_except_star: 'except' '*' expression ',' expressions 'as' NAME ':' => star_exceptions_unparenthesized
  | 'except' '*' expression ['as' NAME] NEWLINE => colon_missing | 'except' '*' (NEWLINE | ':') => star_type_missing
  | 'except' '*' expression 'as' expression ':' block => except_star_target
bad_except_block: 'except' expression ['as' NAME] ':' NEWLINE !INDENT => block_missing_after | 'except' ':' NEWLINE !INDENT => block_missing_after
bad_except_star_block: 'except' '*' expression ['as' NAME] ':' NEWLINE !INDENT => block_missing_after_star
bad_finally: 'finally' ':' NEWLINE !INDENT => block_missing_after
bad_match: "match" subject NEWLINE => colon_missing | "match" subject ':' NEWLINE !INDENT => block_missing_after
bad_case: "case" patterns [guard] NEWLINE => colon_missing | "case" patterns [guard] ':' NEWLINE !INDENT => block_missing_after
bad_as_pattern: or_pattern 'as' "_" => as_wildcard | or_pattern 'as' expression => as_target
bad_class_pattern: name_or_attribute '(' bad_class_arguments => positional_pattern
bad_class_arguments: [positional_patterns ','] keyword_patterns ',' positional_patterns => 4
bad_type_params: '[' ']' => type_params_empty
bad_type_param: '*' NAME ':' expression => bound_variadic | '**' NAME ':' expression => bound_paramspec

bad_expression: STRING (!STRING expression_quietly)+ STRING => string_interrupted
  | !(NAME STRING | SOFT_KEYWORD) disjunction expression_quietly => comma_missing
  | disjunction 'if' disjunction !('else' | ':') => else_missing
  | disjunction 'if' disjunction 'else' !expression => else_statement
  | (pass | break | continue) 'if' disjunction 'else' simple => if_statement
  | 'lambda' [lambda_params] ':' &(FSTRING_MIDDLE | '}') => lambda_in_fstring
bad_legacy: NAME !'(' star_expressions => legacy_statement
expression_quietly: quiet_ternary => quiet
quiet_ternary: disjunction 'if' disjunction 'else' expression => IfExp | disjunction | lambda
bad_named: expression ':=' expression => walrus_target | NAME '=' bitor !('=' | ':=') => equals_for_test
  | !(list | tuple | genexp | 'True' | 'None' | 'False') bitor '=' bitor !('=' | ':=') => assign_in_test
bad_arithmetic: sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') 'not' inversion => not_after_operator
bad_factor: ('+' | '-' | '~') 'not' factor => not_after_sign
bad_comprehension: ('[' | '(' | '{') starred clauses => unpack_in_comprehension
  | ('[' | '{') star_named ',' star_nameds clauses => comprehension_target | ('[' | '{') star_named ',' clauses => comprehension_target_comma
bad_dict_comprehension: '{' '**' bitor clauses '}' => dict_unpack_in_comprehension
bad_clause: ['async'] 'for' (bitor (',' bitor)* [',']) !'in' => in_missing
bad_group: '(' starred ')' => star_in_group | '(' '**' expression ')' => double_star_in_group
bad_dict_items: ','.dict_item+ ',' bad_key_value | expression ':' '*' bitor => star_as_value | expression ':' &('}' | ',') => value_missing
bad_later_key: expression_quietly !':' => key_colon_missing
bad_key_value: expression !':' => key_colon_missing | expression ':' '*' bitor => star_as_value | expression ':' &('}' | ',') => value_missing
bad_starred_assignment: '*' expression '=' expression => assign_unpacking
bad_starred: '*' => star_alone
bad_arguments: (','.(starred | (walrus | expression !':=') !'=')+ ',' kwargs | kwargs) ',' ','.(starred !'=')+ => star_after_double_star
  | expression clauses ',' [args | expression clauses] => generator_unparenthesized
  | NAME '=' expression clauses => equals_in_generator | [args ','] NAME '=' &(',' | ')') => argument_value_missing
  | args clauses => generator_among_arguments | args ',' expression clauses => generator_last | args ',' args => positional_after_keyword
bad_kwarg: ('True' | 'False' | 'None') '=' => keyword_constant | NAME '=' expression clauses => equals_in_generator
  | !(NAME '=') expression '=' => keyword_expression | '**' expression '=' expression => assign_double_unpacking
bad_default: '=' &(')' | ',') => default_missing

bad_parameters: '/' ',' => slash_first | (slash_plain | slash_default) any_param* '/' => slash_twice
  | [slash_plain] plain_param* (slash_default | default_param+) plain_param => default_order
  | plain_param* '(' plain_param+ [','] ')' => parenthesized_parameters
  | [slash_plain | slash_default] any_param* '*' (',' | plain_param) any_param* '/' => slash_after_star
  | any_param+ '/' '*' => slash_star_comma
bad_star_etc: '*' (')' | ',' (')' | '**')) => bare_star | '*' param '=' => star_default
  | '*' (plain_param | ',') any_param* '*' (plain_param | ',') => star_twice
bad_kwds: '**' param '=' => double_star_default | '**' param ',' param => after_double_star | '**' param ',' ('*' | '**' | '/') => after_double_star
bad_lambda_parameters: '/' ',' => slash_first | (lambda_slash_plain | lambda_slash_default) lambda_any* '/' => slash_twice
  | [lambda_slash_plain] lambda_plain* (lambda_slash_default | lambda_default+) lambda_plain => default_order
  | lambda_plain* '(' ','.lambda_param+ [','] ')' => lambda_parenthesized
  | [lambda_slash_plain | lambda_slash_default] lambda_any* '*' (',' | lambda_plain) lambda_any* '/' => slash_after_star
  | lambda_any+ '/' '*' => slash_star_comma
bad_lambda_star_etc: '*' (':' | ',' (':' | '**')) => lambda_bare_star | '*' lambda_param '=' => star_default
  | '*' (lambda_plain | ',') lambda_any* '*' (lambda_plain | ',') => star_twice
bad_lambda_kwds: '**' lambda_param '=' => double_star_default | '**' lambda_param ',' lambda_param => after_double_star
  | '**' lambda_param ',' ('*' | '**' | '/') => after_double_star

bad_concatenation: (fstring | string)+ tstring => template_mixed | tstring+ (fstring | string) => template_mixed
bad_field: '{' ('=' | '!' | ':' | '}') => field_empty | '{' !right_side => field_expression
  | '{' right_side !('=' | '!' | ':' | '}') => field_after_expression | '{' right_side '=' !('!' | ':' | '}') => field_after_equals
  | '{' right_side ['='] bad_conversion | '{' right_side ['='] ['!' NAME] !(':' | '}') => field_after_conversion
  | '{' right_side ['='] ['!' NAME] ':' spec_part* !'}' => field_spec_end | '{' right_side ['='] ['!' NAME] !'}' => field_end
bad_conversion: '!' &(':' | '}') => conversion_missing | '!' !NAME => conversion_strange
`;

/** All rules; the first reading leaves out those called `bad_...`. */
export const GRAMMAR = PROGRAMS + PARAMETERS + PATTERNS + EXPRESSIONS + MISTAKES;
