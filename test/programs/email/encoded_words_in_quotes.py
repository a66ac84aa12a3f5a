# Encoded words that stand in quotes, where they do not belong: names of files and people as many programs send them.
from email import message_from_string, policy


def show(name, text):
    message = message_from_string(f"{name}: {text}\n\n", policy=policy.default)
    header = message[name]
    print(repr(str(header)), [str(defect) for defect in header.defects])
    print(dict(header.params) if hasattr(header, "params") else [(one.display_name, one.addr_spec) for one in header.addresses])
    print(message.as_string(policy=policy.default.clone(refold_source="all")).strip(), message.get_filename())


for text in (
    '"=?utf-8?q?caf=C3=A9?="', '"=?utf-8?q?caf=C3=A9?= =?utf-8?b?w6k=?="; b="x =?utf-8?q?a?="', '"=?utf-8?q?a?=tail"; m="head=?utf-8?q?a?="',
    '"=?utf-8?q?a?==?utf-8?q?b?="', '"=?bogus"', '"=?utf-8?x?a?="', '"=?nope?q?a?="', '"=?utf-8?q?a?= b  c"', '""', '" "', '"a\tb"',
):
    show("Content-Disposition", "attachment; filename=" + text)
for text in (
    '"=?utf-8?q?Andr=C3=A9?=" <a@b.c>', '"=?utf-8?q?Andr=C3=A9?= =?utf-8?q?X?=" <a@b.c>, "plain, name" <c@d>', '"=?utf-8?q?Doe=2C_J?=" <a@b>',
    'G: "=?utf-8?q?a?=" <x@y>, z@w;', '"=?bad?=" <a@b>',
):
    show("To", text)
# expect: 'attachment; filename="café"' ['encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: {'filename': 'café'}
# expect: Content-Disposition: attachment; filename*=utf-8''caf%C3%A9 café
# expect: 'attachment; filename="caféé"; b="x a"' ['encoded word inside quoted string', 'encoded word inside quoted string', 'missing trailing whitespace after encoded-word', 'encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: {'filename': 'caféé', 'b': 'x a'}
# expect: Content-Disposition: attachment; filename*=utf-8''caf%C3%A9%C3%A9; b="x a" caféé
# expect: 'attachment; filename="atail"; m="head=?utf-8?q?a?="' ['encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: {'filename': 'atail', 'm': 'head=?utf-8?q?a?='}
# expect: Content-Disposition: attachment; filename="atail"; m="head=?utf-8?q?a?=" atail
# expect: 'attachment; filename="ab"' ['encoded word inside quoted string', 'encoded word inside quoted string', 'missing trailing whitespace after encoded-word', 'missing trailing whitespace after encoded-word']
# expect: {'filename': 'ab'}
# expect: Content-Disposition: attachment; filename="ab" ab
# expect: 'attachment; filename="=?bogus"' []
# expect: {'filename': '=?bogus'}
# expect: Content-Disposition: attachment; filename="=?bogus" =?bogus
# expect: 'attachment; filename="=?utf-8?x?a?="' []
# expect: {'filename': '=?utf-8?x?a?='}
# expect: Content-Disposition: attachment; filename="=?utf-8?x?a?=" =?utf-8?x?a?=
# expect: 'attachment; filename="a"' ['encoded word inside quoted string', "Unknown charset 'nope' in encoded word; decoded as unknown bytes", 'missing trailing whitespace after encoded-word']
# expect: {'filename': 'a'}
# expect: Content-Disposition: attachment; filename="a" a
# expect: 'attachment; filename="a b  c"' ['encoded word inside quoted string']
# expect: {'filename': 'a b  c'}
# expect: Content-Disposition: attachment; filename="a b  c" a b  c
# expect: 'attachment; filename' []
# expect: {'filename': ''}
# expect: Content-Disposition: attachment; filename
# expect: 'attachment; filename=" "' []
# expect: {'filename': ' '}
# expect: Content-Disposition: attachment; filename=" "
# expect: 'attachment; filename="a\tb"' []
# expect: {'filename': 'a\tb'}
# expect: Content-Disposition: attachment; filename="a	b" a	b
# expect: 'André <a@b.c>' ['encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: [('André', 'a@b.c')]
# expect: To: =?utf-8?q?Andr=C3=A9?= <a@b.c> None
# expect: 'AndréX <a@b.c>, "plain, name" <c@d>' ['encoded word inside quoted string', 'encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: [('AndréX', 'a@b.c'), ('plain, name', 'c@d')]
# expect: To: =?utf-8?q?Andr=C3=A9?=X <a@b.c>, "plain, name" <c@d> None
# expect: '"Doe, J" <a@b>' ['encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: [('Doe, J', 'a@b')]
# expect: To: "Doe, J" <a@b> None
# expect: 'G: a <x@y>, z@w;' ['encoded word inside quoted string', 'missing trailing whitespace after encoded-word']
# expect: [('a', 'x@y'), ('', 'z@w')]
# expect: To: G: "a" <x@y>, z@w; None
# expect: '=?bad?= <a@b>' []
# expect: [('=?bad?=', 'a@b')]
# expect: To: "=?bad?=" <a@b> None
