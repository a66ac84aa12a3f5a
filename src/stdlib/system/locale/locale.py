"""Support for POSIX locales. There are two here: "C" and "C.UTF-8", which format numbers alike."""

__all__ = [
    'getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm',
    'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME',
    'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding',
]

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6
CHAR_MAX = 127

# What nl_langinfo() is asked for.
CODESET = 14
RADIXCHAR = 65536
THOUSEP = 65537

_names = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES')
_current = ['C.UTF-8', 'C', 'C', 'C', 'C', 'C']
_known = {'': 'C.UTF-8', 'C': 'C', 'POSIX': 'C', 'C.UTF-8': 'C.UTF-8', 'C.utf8': 'C.UTF-8', 'en_US.UTF-8': 'en_US.UTF-8'}


class Error(Exception):
    pass


Error.__module__ = 'locale'


def _convert(value):
    return value if value is None or isinstance(value, type('')) else normalize('.'.join(part for part in value if part))


def setlocale(category, locale=None):
    """Sets a category to a locale, given as a text or as a pair of language and encoding; asks for it if None is given."""
    if not 0 <= category <= 6:
        raise Error('invalid locale category' if category < 0 or category > 12 else 'unsupported locale setting')
    wanted = _convert(locale)
    if wanted is not None:
        parts = {}
        if ';' in wanted and category == LC_ALL:
            parts = dict(part.split('=', 1) for part in wanted.split(';'))
        else:
            if wanted not in _known or wanted == 'en_US.UTF-8':
                raise Error('unsupported locale setting')
            for at, name in enumerate(_names):
                if category in (LC_ALL, at):
                    parts[name] = _known[wanted]
        for at, name in enumerate(_names):
            if name in parts:
                _current[at] = parts[name]
    if category != LC_ALL:
        return _current[category]
    if len(set(_current)) == 1:
        return _current[0]
    return ';'.join(f'{name}={value}' for name, value in zip(_names, _current))


def localeconv():
    """Return numeric and monetary locale-specific parameters."""
    return {
        'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [],
        'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127,
        'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127,
        'decimal_point': '.', 'thousands_sep': '', 'grouping': [],
    } | dict(_override)


_override = {}


def strcoll(string1, string2, /):
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    return string


def nl_langinfo(key, /):
    """Return the value for the locale information associated with key."""
    values = {CODESET: 'UTF-8', RADIXCHAR: '.', THOUSEP: ''}
    if key not in values:
        raise ValueError('unsupported langinfo constant')
    return values[key]


def getencoding():
    """Get the current locale encoding."""
    return 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def normalize(localename):
    """The usual name of a locale."""
    name = localename.replace('_', '-').lower()
    if name in ('c', 'posix'):
        return 'C'
    if name in ('c.utf8', 'c.utf-8'):
        return 'C.UTF-8'
    base, _, encoding = localename.partition('.')
    if base.lower().endswith('@euro') and not encoding:
        base, encoding = base[:-len('@euro')], 'iso885915'
    language, _, territory = base.replace('-', '_').partition('_')
    if not territory:
        found = _USUAL.get(language.lower())
        if found is None:
            return localename
        return found if not encoding else found.partition('.')[0] + '.' + _codeset(encoding)
    place = f'{language.lower()}_{territory.upper()}'
    if encoding:
        return f'{place}.{_codeset(encoding)}'
    usual = _USUAL.get(language.lower(), '')
    return f'{place}.{_USUAL_IN.get(place) or (usual.partition(".")[2] if usual.startswith(place) else "ISO8859-1")}'


# The place and the characters that a language usually means, and other places with characters of their own.
_USUAL = {
    name[:2]: name
    for name in (
        'ar_AA.ISO8859-6', 'bg_BG.CP1251', 'cs_CZ.ISO8859-2', 'da_DK.ISO8859-1', 'de_DE.ISO8859-1', 'el_GR.ISO8859-7', 'en_US.ISO8859-1',
        'es_ES.ISO8859-1', 'et_EE.ISO8859-15', 'fi_FI.ISO8859-15', 'fr_FR.ISO8859-1', 'he_IL.ISO8859-8', 'hr_HR.ISO8859-2', 'hu_HU.ISO8859-2',
        'it_IT.ISO8859-1', 'ja_JP.eucJP', 'ko_KR.eucKR', 'lt_LT.ISO8859-13', 'lv_LV.ISO8859-13', 'nb_NO.ISO8859-1', 'nl_NL.ISO8859-1',
        'nn_NO.ISO8859-1', 'no_NO.ISO8859-1', 'pl_PL.ISO8859-2', 'pt_PT.ISO8859-1', 'ro_RO.ISO8859-2', 'ru_RU.UTF-8', 'sk_SK.ISO8859-2',
        'sl_SI.ISO8859-2', 'sr_RS.UTF-8', 'sv_SE.ISO8859-1', 'th_TH.ISO8859-11', 'tr_TR.ISO8859-9', 'uk_UA.KOI8-U', 'vi_VN.TCVN', 'zh_CN.eucCN',
    )
}
_USUAL_IN = {'zh_CN': 'gb2312', 'zh_HK': 'big5hkscs', 'zh_SG': 'GB2312', 'zh_TW': 'big5'}


def _codeset(encoding):
    plain = encoding.lower().replace('-', '').replace('_', '')
    return {'utf8': 'UTF-8', 'iso88591': 'ISO8859-1', 'latin1': 'ISO8859-1', 'iso885915': 'ISO8859-15'}.get(plain, encoding)


def _parse(localename):
    code = normalize(localename)
    if '.' in code:
        return tuple(code.split('.')[:2])
    if code == 'C':
        return None, None
    raise ValueError(f'unknown locale: {localename}')


def getlocale(category=LC_CTYPE):
    """A category's locale as a pair of language and encoding."""
    localename = setlocale(category)
    if category == LC_ALL and ';' in localename:  # as line 601
        raise TypeError('category LC_ALL is not supported')  # as line 602
    return _parse(localename)


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """The locale that the environment names, as a pair of language and encoding."""
    import os
    import warnings
    warnings._deprecated(
        'locale.getdefaultlocale',
        '{name!r} is deprecated and slated for removal in Python {remove}. Use setlocale(), getencoding() and getlocale() instead.',
        remove=(3, 15))
    for variable in envvars:
        localename = os.environ.get(variable)
        if localename:
            return _parse(localename.partition(':')[0] if variable == 'LANGUAGE' else localename)
    return _parse('C')


def _group(text, monetary=False):
    conv = localeconv()  # as line 138
    separator = conv['mon_thousands_sep' if monetary else 'thousands_sep']
    grouping = conv['mon_grouping' if monetary else 'grouping']
    if not grouping:
        return text, 0
    tail = ''
    if text[-1] == ' ':
        stripped = text.rstrip()
        tail = text[len(stripped):]
        text = stripped
    head = ''
    if text and text[0] in ' -+':
        digits = text.lstrip(' -+')
        head = text[:len(text) - len(digits)]
        text = digits
    sizes = iter(grouping)
    size = 0
    groups = []
    while text:
        following = next(sizes, 0)
        if following == CHAR_MAX:
            break
        size = following or size
        if not size:
            break
        if not text[-1].isdigit():
            break
        groups.append(text[-size:])
        text = text[:-size]
    if text:
        groups.append(text)
    groups.reverse()  # as line 161
    return head + separator.join(groups) + tail, len(separator) * (len(groups) - 1)


def _localize(formatted, grouping=False, monetary=False):
    conv = localeconv()
    if '.' in formatted:  # as line 193
        parts = formatted.split('.')  # as line 195
        added = 0
        if grouping:
            parts[0], added = _group(parts[0], monetary)
        formatted = conv['mon_decimal_point' if monetary else 'decimal_point'].join(parts)
    else:
        added = 0
        if grouping:
            formatted, added = _group(formatted, monetary)
    while added and '  ' in formatted[:2] or added and formatted[:1] == ' ':
        formatted = formatted[1:]
        added -= 1
    return formatted


def format_string(f, val, grouping=False, monetary=False):
    """Formats as % does, with the signs of the current locale."""
    import re
    pattern = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')
    found = list(pattern.finditer(f))
    template = pattern.sub('%s', f)
    results = []
    if isinstance(val, dict):
        for piece in found:
            if piece.group()[-1] == '%':
                results.append('%')
            else:
                results.append(_format(piece.group(), val, grouping, monetary))
    else:
        if not isinstance(val, tuple):  # as line 236
            val = (val,)
        at = 0
        for piece in found:
            if piece.group()[-1] == '%':
                results.append('%')
            else:
                stars = piece.group('modifiers').count('*')
                results.append(_format(piece.group(), val[at:at + stars + 1], grouping, monetary))
                at += 1 + stars
    return template % tuple(results)


def _format(spec, values, grouping, monetary):
    formatted = spec % values
    return _localize(formatted, grouping, monetary) if spec[-1] in 'eEfFgGdiu' else formatted


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money, with the signs of the current locale."""
    conv = localeconv()  # as line 258
    digits = conv[international and 'int_frac_digits' or 'frac_digits']  # as line 261
    if digits == CHAR_MAX:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _localize(f'{abs(val):.{digits}f}', grouping, monetary=True)
    return ('-' if val < 0 else '') + text


def str(val):
    return _localize('%.12g' % val)


def delocalize(string):
    conv = localeconv()  # as line 309
    if conv['thousands_sep']:
        string = string.replace(conv['thousands_sep'], '')
    if conv['decimal_point']:
        string = string.replace(conv['decimal_point'], '.')
    return string


def localize(string, grouping=False, monetary=False):
    return _localize(string, grouping, monetary)  # as line 324


def atof(string, func=float):
    return func(delocalize(string))  # as line 328


def atoi(string):
    return int(delocalize(string))  # as line 332
