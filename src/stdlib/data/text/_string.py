"""Taking format templates apart: for string.Formatter."""


def formatter_parser(template):
    """The pieces of a template: (literal text, field name, format spec, conversion), the last three None where there is no field."""
    if not isinstance(template, str):
        raise TypeError(f"expected str, got {type(template).__name__}")
    return _pieces(template)


def _pieces(text):
    at = 0
    end = len(text)
    while at < end:
        start = at
        while at < end and text[at] not in "{}":
            at += 1
        literal = text[start:at]
        if at == end:
            yield literal, None, None, None
            return
        brace = text[at]
        at += 1
        if at < end and text[at] == brace:
            # Doubled: it stands for itself.
            yield literal + brace, None, None, None
            at += 1
            continue
        if brace == "}":
            raise ValueError("Single '}' encountered in format string")
        if at == end:
            raise ValueError("Single '{' encountered in format string")
        start = at
        in_brackets = False
        while at < end:
            char = text[at]
            if char == "{" and not in_brackets:
                raise ValueError("unexpected '{' in field name")
            if char == "[":
                in_brackets = True
            elif char == "]":
                in_brackets = False
            elif not in_brackets and char in "}:!":
                break
            at += 1
        if at == end:
            raise ValueError("expected '}' before end of string")
        name = text[start:at]
        mark = text[at]
        at += 1
        conversion = None
        if mark == "!":
            if at == end:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[at]
            at += 1
            if at == end:
                raise ValueError("unmatched '{' in format spec")
            mark = text[at]
            at += 1
            if mark not in ":}":
                raise ValueError("expected ':' after conversion specifier")
        spec = ""
        if mark == ":":
            start = at
            depth = 1
            while at < end:
                if text[at] == "{":
                    depth += 1
                elif text[at] == "}":
                    depth -= 1
                    if depth == 0:
                        break
                at += 1
            if depth:
                raise ValueError("unmatched '{' in format spec")
            spec = text[start:at]
            at += 1
        yield literal, name, spec, conversion


def formatter_field_name_split(name):
    """The first name of a field (an int when it is a number), and an iterator over (is an attribute, name or index) of what follows."""
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    at = 0
    while at < len(name) and name[at] not in ".[":
        at += 1
    return _number_or_name(name[:at]), _steps(name, at)


def _number_or_name(text):
    if not text or not text.isascii() or not text.isdigit():
        return text
    number = int(text)
    if number > 0x7FFFFFFFFFFFFFFF:
        raise ValueError("Too many decimal digits in format string")
    return number


def _steps(name, at):
    end = len(name)
    while at < end:
        char = name[at]
        at += 1
        start = at
        if char == ".":
            while at < end and name[at] not in ".[":
                at += 1
            step = True, name[start:at]
        elif char == "[":
            while at < end and name[at] != "]":
                at += 1
            if at == end:
                raise ValueError("Missing ']' in format string")
            step = False, _number_or_name(name[start:at])
            at += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if step[1] == "":
            raise ValueError("Empty attribute in format string")
        yield step
