"""Plural forms choose by whole numbers; the names under which languages are looked for."""
import gettext
import locale
import warnings


def show(work):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            print(work())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in told:
        print(' ', warning.category.__name__, warning.message, warning.filename == __file__)


class Index:
    def __index__(self):
        return 1


none = gettext.NullTranslations()
few = gettext.c2py('n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2')
print([few(number) for number in (0, 1, 2, 5, 12, 22, True)])
for number in (1, 2, 1.0, 1.5, Index()):
    show(lambda: none.ngettext('file', 'files', number))
    show(lambda: gettext.dnpgettext('nowhere', 'context', 'file', 'files', number))
    show(lambda: few(number))
show(lambda: few('2'))
show(lambda: few(None))
for text in ('n+', 'import os', '(' * 20 + 'n' + ')' * 20, '(' * 21 + 'n' + ')' * 21, 'n' * 1001, '0', 'n != 1', 'n ? 1', '!n'):
    show(lambda: gettext.c2py(text)(3))
for name in ('cs_CZ.ISO8859-2@euro', 'de_DE', 'en', 'C', 'xx'):
    print(gettext._expand_lang(name))
print([locale.normalize(name) for name in ('c.utf8', 'C.UTF-8', 'en_us.utf8', 'de', 'de_DE@euro', 'posix', 'fr_FR.latin1')])
import locale
print([locale.normalize(name) for name in 'ja zh ko ru pt uk pl de fi ja_JP zh_TW zh_CN ru_RU pl_PL pt_BR de_AT ja_JP.utf8 ja.utf8 xx'.split()])
# expect: [2, 0, 1, 2, 2, 1, 0]
# expect: file
# expect: file
# expect: 0
# expect: files
# expect: files
# expect: 1
# expect: file
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: file
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: 0
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: files
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: files
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: 2
# expect:   DeprecationWarning Plural value must be an integer, got float True
# expect: file
# expect: file
# expect: TypeError Plural value must be an integer, got Index
# expect: TypeError Plural value must be an integer, got str
# expect: TypeError Plural value must be an integer, got NoneType
# expect: ValueError unexpected end of plural form
# expect: ValueError invalid token in plural form: import
# expect: 3
# expect: ValueError plural form expression is too complex
# expect: ValueError plural form expression is too long
# expect: 0
# expect: 1
# expect: ValueError unexpected end of plural form
# expect: 0
# expect: ['cs_CZ.ISO8859-2@euro', 'cs_CZ@euro', 'cs.ISO8859-2@euro', 'cs@euro', 'cs_CZ.ISO8859-2', 'cs_CZ', 'cs.ISO8859-2', 'cs']
# expect: ['de_DE.ISO8859-1', 'de_DE', 'de.ISO8859-1', 'de']
# expect: ['en_US.ISO8859-1', 'en_US', 'en.ISO8859-1', 'en']
# expect: ['C']
# expect: ['xx']
# expect: ['C.UTF-8', 'C.UTF-8', 'en_US.UTF-8', 'de_DE.ISO8859-1', 'de_DE.ISO8859-15', 'C', 'fr_FR.ISO8859-1']
# expect: ['ja_JP.eucJP', 'zh_CN.eucCN', 'ko_KR.eucKR', 'ru_RU.UTF-8', 'pt_PT.ISO8859-1', 'uk_UA.KOI8-U', 'pl_PL.ISO8859-2', 'de_DE.ISO8859-1', 'fi_FI.ISO8859-15', 'ja_JP.eucJP', 'zh_TW.big5', 'zh_CN.gb2312', 'ru_RU.UTF-8', 'pl_PL.ISO8859-2', 'pt_BR.ISO8859-1', 'de_AT.ISO8859-1', 'ja_JP.UTF-8', 'ja_JP.UTF-8', 'xx']
