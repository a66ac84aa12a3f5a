"""Escaping text for XML."""


def _replaced(data, entities):
    for char, text in entities.items():
        data = data.replace(char, text)
    return data


def escape(data, entities={}):
    """Escape &, <, and > in a string of data, and what `entities` names."""
    return _replaced(data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;"), entities)


def unescape(data, entities={}):
    """Unescape &amp;, &lt;, and &gt; in a string of data, and what `entities` names."""
    return _replaced(data.replace("&lt;", "<").replace("&gt;", ">"), entities).replace("&amp;", "&")


def quoteattr(data, entities={}):
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return '"%s"' % data
    if "'" not in data:
        return "'%s'" % data
    return '"%s"' % data.replace('"', "&quot;")
