"""What the values of headers consist of, and how they are parted into lines."""

import re
import sys
import urllib.parse

from email import _encoded_words, errors, utils

_BLANK = ' \t'
_SPECIALS = frozenset('()<>@,:;.\\"[]')
_ENDS_LINE = frozenset('\r\n')
_encoded_word = re.compile(r'=\?[^?]*\?[qQbB]\?[^?]*\?=')
_printable = re.compile('[\x00-\x1f\x7f]')


class Leaf:
    """Text that is not parted further."""

    is_leaf = True
    parts = ()

    def __init__(self, text, kind='text', encodable=True, breaks=True, shown=None):
        self.text, self.kind, self.encodable, self.breaks = text, kind, encodable, breaks
        self.defects = []

    def __str__(self):
        return self.text

    def begins_blank(self):
        """Whether it begins with white space."""
        return self.kind == 'fws'

    def leaves(self):
        """Itself."""
        yield self


class Node:
    """Parts of a value that belong together; `encodable`: may become encoded words; `breaks`: is better kept in one line."""

    is_leaf = False

    def __init__(self, kind, parts=(), encodable=None, breaks=True, **facts):
        self.kind, self.parts, self.breaks = kind, list(parts), breaks
        self._encodable = encodable
        self.own_defects = []
        self.__dict__.update(facts)

    @property
    def encodable(self):
        return all(part.encodable for part in self.parts) if self._encodable is None else self._encodable

    @property
    def defects(self):
        """What is wrong with it and its parts."""
        return [*self.own_defects, *(defect for part in self.parts for defect in part.defects)]

    def __str__(self):
        if self.kind == 'quoted':
            return utils_quoted(''.join(map(str, self.parts)))
        if self.kind == 'parameters':
            text = '; '.join(f'{name}={utils_quoted(value)}' if value else name for name, value in self.params)
            return ' ' + text if text else ''
        return ''.join(map(str, self.parts))

    def begins_blank(self):
        """Whether it begins with white space."""
        return bool(self.parts) and self.parts[0].begins_blank()

    def leaves(self):
        """All texts in it."""
        for part in self.parts:
            yield from part.leaves()


def utils_quoted(text):
    """A text in double quotes."""
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def _checked(leaf):
    """A text with what is wrong with it."""
    strange = _printable.findall(leaf.text)
    if strange:
        leaf.defects.append(errors.NonPrintableDefect(strange))
    if any('\udc80' <= char <= '\udcff' for char in leaf.text):
        leaf.defects.append(errors.UndecodableBytesDefect('Non-ASCII characters found in header token'))
    return leaf


def _decoded_word(word, kind):
    """The node of an encoded word."""
    text, charset, language, defects = _encoded_words.decode(word)
    pieces = [Leaf(piece, 'fws' if piece[0] in _BLANK else kind) for piece in re.findall('[ \t]+|[^ \t]+', text)]
    node = Node('encoded', pieces, charset=charset, lang=language)
    node.own_defects.extend(defects)
    return node


def unstructured(value):
    """A text of words."""
    node = Node('unstructured')
    parts = node.parts
    at = 0
    while at < len(value):
        blank = re.compile('[ \t]+').match(value, at)
        if blank:
            parts.append(Leaf(blank[0], 'fws'))
            at = blank.end()
            continue
        found = _encoded_word.match(value, at)
        if found:
            try:
                word = _decoded_word(found[0], 'vtext')
            except (ValueError, KeyError, LookupError):
                found = None
            else:
                if parts and parts[-1].kind != 'fws':
                    node.own_defects.append(errors.InvalidHeaderDefect('missing whitespace before encoded word'))
                elif len(parts) > 1 and parts[-2].kind == 'encoded':
                    parts[-1].text = ''
                parts.append(word)
                at = found.end()
                if at < len(value) and value[at] not in _BLANK:
                    word.own_defects.append(errors.InvalidHeaderDefect('missing trailing whitespace after encoded-word'))
                continue
        end = re.compile('[^ \t]+').match(value, at).end()
        inside = _encoded_word.search(value, at + 1, end)
        if inside:
            end = inside.start()
        parts.append(_checked(Leaf(value[at:end], 'utext')))
        at = end
    return node


# ---- addresses --------------------------------------------------------------------------------------------------------

_piece = re.compile(r'([ \t\r\n]+)|"((?:[^"\\]|\\.)*)("?)|(\[[^\]]*\]?)|([()<>@,:;.\\])|([^\s()<>@,:;."\[\\]+)', re.DOTALL)


class _Scanner:
    """The pieces of a value: (sign, text); a sign is " " (white space), "(" (a comment), '"', "[", "a" (an atom), or stands for itself."""

    def __init__(self, value):
        self.pieces = []
        # Whether a quoted string goes on to the end.
        self.unclosed = False
        at = 0
        while at < len(value):
            if value[at] == '(':
                end = _comment_end(value, at)
                self.pieces.append(('(', value[at:end]))
                at = end
                continue
            found = _piece.match(value, at)
            if found is None:
                self.pieces.append(('a', value[at]))
                at += 1
                continue
            blank, quoted, closing, bracket, sign, atom = found.groups()
            if blank:
                self.pieces.append((' ', blank))
            elif quoted is not None:
                self.unclosed |= not closing
                self.pieces.append(('"', re.sub(r'\\(.)', r'\1', quoted)))
            elif bracket:
                self.pieces.append(('[', bracket))
            else:
                self.pieces.append((sign, sign) if sign else ('a', atom))
            at = found.end()


def _comment_end(value, at):
    depth = 0
    while at < len(value):
        char = value[at]
        if char == '\\':
            at += 1
        elif char == '(':
            depth += 1
        elif char == ')':
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return len(value)


def _plain(pieces):
    """What pieces say, without comments and outer white space."""
    return ''.join(text for sign, text in pieces if sign != '(').strip()


def _quoted(text):
    """The node of what stands between quotes: encoded words do not belong there, and are read all the same."""
    node = Node('quoted')
    parts = node.parts
    at = 0
    while at < len(text):
        if word := _encoded_word.match(text, at):
            try:
                part = _decoded_word(word[0], 'vtext')
            except (ValueError, KeyError, LookupError):
                pass
            else:
                node.own_defects.append(errors.InvalidHeaderDefect('encoded word inside quoted string'))
                at = word.end()
                if at == len(text) or text[at] not in _BLANK:
                    part.own_defects.append(errors.InvalidHeaderDefect('missing trailing whitespace after encoded-word'))
                if len(parts) > 1 and parts[-1].kind == 'fws' and parts[-2].kind == 'encoded':
                    parts[-1].text = ''
                parts.append(part)
                continue
        piece = re.compile('[ \t]+|[^ \t]+').match(text, at)[0]
        parts.append(_checked(Leaf(piece, 'fws' if piece[0] in _BLANK else 'ptext')))
        at += len(piece)
    return node


def _leaf(sign, text):
    if sign == ' ':
        return Node('cfws', [Leaf(text, 'fws')])
    if sign == '(':
        return Node('cfws', [Node('comment', [Leaf(text, 'ptext')])])
    if sign == '"':
        return _quoted(text)
    return _checked(Leaf(text, 'atext' if sign == 'a' else 'special'))


def _words(pieces):
    """Words of a name; white space between encoded words is not part of it."""
    nodes = []
    for sign, text in pieces:
        if sign == 'a' and _encoded_word.fullmatch(text):
            try:
                word = _decoded_word(text, 'atext')
            except (ValueError, KeyError, LookupError):
                word = _leaf(sign, text)
            else:
                if len(nodes) > 1 and nodes[-2].kind == 'encoded' and nodes[-1].kind == 'cfws':
                    nodes[-1] = Leaf('', 'fws')
            nodes.append(word)
        else:
            nodes.append(_leaf(sign, text))
    return nodes


def _name(pieces):
    """(node, text) of a display name."""
    node = Node('name', _words(pieces))
    node.own_defects.extend(errors.ObsoleteHeaderDefect("period in 'phrase'") for sign, _ in pieces if sign == '.')
    shown = ''
    for part in node.parts:
        if part.kind == 'quoted':
            shown += ''.join(map(str, part.parts))
        elif part.kind == 'cfws':
            shown += ' ' if shown and not shown.endswith(' ') else ''
        else:
            shown += str(part)
    return node, shown.strip()


def _address_parts(pieces):
    """(node, username, domain) of name@domain."""
    node = Node('address', [_leaf(*piece) for piece in pieces], encodable=False)
    solid = [piece for piece in pieces if piece[0] not in ' (']
    signs = [sign for sign, _ in solid]
    if '@' not in signs:
        words = sum(sign in 'a"' for sign in signs)
        between = words - 1 - signs.count('.')
        if solid:
            node.own_defects.append(errors.InvalidHeaderDefect('addr-spec local part with no domain'))
        if between > 0:
            node.own_defects.append(errors.InvalidHeaderDefect('local-part is not dot-atom, quoted-string, or obs-local-part'))
            node.own_defects.extend(errors.InvalidHeaderDefect("missing '.' between words") for _ in range(between))
        return node, (' ' if between > 0 else '').join(text for _, text in solid), None
    at = signs.index('@')
    local = ''.join(text for _, text in solid[:at])
    if any(not text.isascii() for _, text in solid[:at]):
        node.own_defects.append(errors.NonASCIILocalPartDefect('local-part contains non-ASCII characters)'))
    return node, local, ''.join(text for _, text in solid[at + 1 :])


def _mailbox(pieces):
    """A mailbox: (node, (name, username, domain) or None)."""
    signs = [sign for sign, _ in pieces]
    if '<' in signs:
        at = signs.index('<')
        name, shown = _name(pieces[:at])
        end = signs.index('>') if '>' in signs else len(signs)
        inner, local, domain = _address_parts(pieces[at + 1 : end])
        angle = Node('angle', [Leaf('<', 'angle-addr-start'), inner, Leaf('>', 'angle-addr-end')])
        rest = [_leaf(*piece) for piece in pieces[end + 1 :]]
        if end == len(signs):
            angle.own_defects.append(errors.InvalidHeaderDefect("missing trailing '>' on angle-addr"))
        node = Node('mailbox', [Node('name-addr', [name, angle, *rest] if name.parts else [angle, *rest])])
        if not local and domain is None:
            angle.own_defects.append(errors.InvalidHeaderDefect('null addr-spec in angle-addr'))
        junk = [sign for sign, _ in pieces[end + 1 :] if sign not in ' (']
        if junk:
            return _invalid(pieces)
        return node, (shown, local, domain or '')
    if '@' in signs:
        solid = [piece for piece in pieces if piece[0] not in ' (']
        inner, local, domain = _address_parts(pieces)
        at = signs.index('@')
        stray = [i for i in range(at) if signs[i] == ' ' and any(s in 'a"' for s in signs[:i]) and i + 1 < at and signs[i + 1] in 'a"']
        if not domain or not local:
            return _invalid(pieces, 'invalid address in address-list')
        if stray or [sign for sign, _ in solid].count('@') > 1:
            return _invalid(pieces)
        return Node('mailbox', [inner]), ('', local, domain)
    solid = [piece for piece in pieces if piece[0] not in ' (']
    if solid and all(sign in 'a."' for sign, _ in solid):
        inner, local, domain = _address_parts(pieces)
        return Node('mailbox', [inner]), ('', local, '')
    return _invalid(pieces, 'invalid address in address-list')


def _invalid(pieces, words='invalid mailbox in address-list'):
    node = Node('invalid-mailbox', [_leaf(*piece) for piece in pieces])
    node.own_defects.append(errors.InvalidHeaderDefect(words))
    return node, ('', '', '')


def _split(pieces, sign):
    """Runs of pieces between the signs that part them."""
    runs, run, angle = [], [], False
    for piece in pieces:
        angle = piece[0] == '<' or angle and piece[0] != '>'
        if piece[0] == sign and not angle:
            runs.append(run)
            run = []
        else:
            run.append(piece)
    return [*runs, run]


def addresses(value):
    """(node, groups): the groups as (name or None, [(name, username, domain)])."""
    pieces = _Scanner(value).pieces
    runs, run, in_group, angle = [], [], False, False
    for piece in pieces:
        sign = piece[0]
        angle = sign == '<' or angle and sign != '>'
        if sign == ':' and not angle and '@' not in [s for s, _ in run]:
            in_group = True
        if sign == ';':
            in_group = False
        if sign == ',' and not in_group and not angle:
            runs.append(run)
            run = []
        else:
            run.append(piece)
    runs.append(run)
    node = Node('address-list')
    groups = []
    for number, run in enumerate(runs):
        if number:
            node.parts.append(Leaf(',', 'list-separator', encodable=False, breaks=False))
        if not any(sign not in ' (' for sign, _ in run):
            if number or len(runs) > 1:
                node.own_defects.append(errors.ObsoleteHeaderDefect('address-list entry with no content' if number == len(runs) - 1 else 'empty element in address-list'))
            node.parts.extend(_leaf(*piece) for piece in run)
            continue
        signs = [sign for sign, _ in run]
        if ':' in signs and '<' not in signs[: signs.index(':')] and '@' not in signs[: signs.index(':')]:
            at = signs.index(':')
            end = signs.index(';') if ';' in signs else len(signs)
            name, shown = _name(run[:at])
            members, found = [], []
            inner = run[at + 1 : end]
            if any(sign not in ' (' for sign, _ in inner):
                for count, member in enumerate(_split(inner, ',')):
                    if count:
                        members.append(Leaf(',', 'list-separator', encodable=False, breaks=False))
                    made, facts = _mailbox(member)
                    members.append(made)
                    found.append(facts)
            else:
                members.extend(_leaf(*piece) for piece in inner)
            group = Node('group', [name, Leaf(':', 'group-display-name-terminator'), Node('group-list', members)])
            if ';' in signs:
                group.parts.append(Leaf(';', 'group-terminator'))
            else:
                group.own_defects.append(errors.InvalidHeaderDefect('end of header in group'))
            group.parts.extend(_leaf(*piece) for piece in run[end + 1 :])
            node.parts.append(Node('address-entry', [group]))
            groups.append((shown, found))
            continue
        made, facts = _mailbox(run)
        node.parts.append(Node('address-entry', [made]))
        groups.append((None, [facts]))
    return node, groups


# ---- MIME -------------------------------------------------------------------------------------------------------------


# A name or value that stands without quotes.
_token = re.compile(r"[^\s()<>@,:;\\\"/\[\]?=*'%]+")
_value = re.compile(r"[^\s()<>@,:;\\\"/\[\]?=*']+")


def _as_invalid(pieces):
    """What is no parameter, as defects show it: phrases of atoms, and what is out of place between them."""
    shown = []
    atoms = []
    for sign, text in pieces:
        if sign == ' ' or sign == '(':
            blank = f'CFWSList([WhiteSpaceTerminal({text!r})])' if sign == ' ' else f"CFWSList([Comment([WhiteSpaceTerminal({text[1:-1]!r})])])"
            (atoms[-1] if atoms else shown).append(blank)
        elif sign == 'a':
            atoms.append([f'ValueTerminal({text!r})'])
        elif sign == '"':
            atoms.append([f'BareQuotedString([ValueTerminal({text!r})])'])
        else:
            if atoms:
                shown.append(_phrase(atoms))
                atoms = []
            shown.append(f'ValueTerminal({text!r})')
    if atoms:
        shown.append(_phrase(atoms))
    return f"InvalidParameter([{', '.join(shown)}])"


def _phrase(atoms):
    return 'Phrase([' + ', '.join('Atom([' + ', '.join(atom) + '])' for atom in atoms) + '])'


def _parameter(run, defects):
    """(name, section, is extended, value, has a section) of a piece between semicolons; None where it is none."""

    def complain(words):
        defects.append(errors.InvalidHeaderDefect(words))

    rest = []
    for sign, text in run:
        # A dot is as good as a letter here.
        if sign in 'a.' and rest and rest[-1][0] == 'a':
            rest[-1] = ('a', rest[-1][1] + text)
        else:
            rest.append(('a' if sign == '.' else sign, text))
    while rest and rest[0][0] in ' (':
        rest.pop(0)
    if not rest:
        return None
    invalid = f'invalid parameter {_as_invalid(run)}'
    name, equals, begun = rest[0][1].partition('=') if rest[0][0] == 'a' else ('', '', '')
    if not name:
        return complain(invalid)
    rest.pop(0)
    if not equals:
        while rest and rest[0][0] in ' (':
            rest.pop(0)
        if not rest:
            complain(f"Parameter contains name ({''.join(text for _, text in run)}) but no value")
            return name, 0, False, '', False
        if rest[0][0] != 'a' or not rest[0][1].startswith('='):
            return complain(invalid)
        begun = rest.pop(0)[1][1:]
    match = re.fullmatch(r'([^*]+)(?:\*(\d+))?(\*)?', name)
    if match is None:
        return complain(invalid)
    if begun:
        rest.insert(0, ('a', begun))
    while rest and rest[0][0] in ' (':
        rest.pop(0)
    if not rest:
        return complain(invalid)
    extended = bool(match[3])
    sign, value = rest.pop(0)
    if extended:
        value += ''.join(text for sign, text in rest if sign not in ' (')
        rest = []
    elif sign == 'a':
        if not (found := _value.match(value)):
            return complain(invalid)
        if found.end() < len(value):
            rest.insert(0, ('a', value[found.end() :]))
        value = found[0]
    elif sign == '"':
        node = _quoted(value)
        defects += node.own_defects + [defect for part in node.parts if part.kind == 'encoded' for defect in part.own_defects]
        value = ''.join(map(str, node.parts))
    else:
        return complain(invalid)
    while rest and rest[0][0] in ' (':
        rest.pop(0)
    if rest:
        complain(f'parameter with invalid trailing text {_as_invalid(rest)}')
    return match[1], int(match[2] or 0), extended, value, match[2] is not None


def parameters(pieces):
    """The node of `name=value; ...`."""
    node = Node('parameters', breaks=False, params=[])
    defects = node.own_defects
    found = {}
    runs = _split(pieces, ';')
    for number, run in enumerate(runs):
        if all(sign in ' (' for sign, _ in run):
            if number < len(runs) - 1:
                defects.append(errors.InvalidHeaderDefect('parameter entry with no content'))
        elif (made := _parameter(run, defects)) is not None:
            found.setdefault(made[0].strip(), []).append(made[1:])
    for name, sections in found.items():
        sections.sort(key=lambda section: section[0])
        if not sections[0][1] and len(sections) > 1 and sections[1][0] == 0:
            defects.append(errors.InvalidHeaderDefect('duplicate parameter name; duplicate(s) ignored'))
            sections = sections[:1]
        charset, data = 'utf-8', ''
        taken = 0
        for number, extended, value, _ in sections:
            if number != taken:
                if not extended:
                    defects.append(errors.InvalidHeaderDefect('duplicate parameter name; duplicate ignored'))
                    continue
                defects.append(errors.InvalidHeaderDefect('inconsistent RFC2231 parameter numbering'))
            taken += 1
            if extended:
                if number == 0 and value.count("'") >= 2:
                    charset, _, value = value.split("'", 2)
                try:
                    value = urllib.parse.unquote_to_bytes(value).decode(charset or 'utf-8', 'surrogateescape')
                except LookupError:
                    value = urllib.parse.unquote(value, 'us-ascii')
            data += value
        node.params.append((name, data))
    return node


def _head(node, value, what, parts):
    """Takes the words at the beginning of a value with parameters. @returns the words, None where something else stands there"""
    scanner = _Scanner(value)
    head, *rest = _split(scanner.pieces, ';')
    if any(sign == '(' for sign, _ in head):
        # Comments may stand anywhere.
        text = _plain(head)
    else:
        text = value if not rest else value[: value.index(';')]
    at = 0
    words = []
    for number, part in enumerate(parts):
        found = re.compile(r'\s*').match(text, at).end()
        word = _token.match(text, found)
        if word is None:
            node.own_defects.append(errors.InvalidHeaderDefect(f'Expected {part} but found {value[at:]!r}'))
            node.parts.append(Leaf(text.rstrip() if rest else text, 'ptext'))
            words = None
            break
        words.append(word[0])
        at = word.end()
        if number < len(parts) - 1:
            slash = re.compile(r'\s*/').match(text, at)
            if slash is None:
                node.own_defects.append(errors.InvalidHeaderDefect(f'Invalid {what}'))
                node.parts.append(Leaf(text, 'ptext'))
                words = None
                break
            at = slash.end()
    else:
        after = text[at:].strip()
        node.parts.append(Node('token', [Leaf(text[:at] if after or len(parts) == 1 else text.rstrip(), 'atext')]))
        if after:
            said = value[at:].lstrip()
            node.own_defects.append(errors.InvalidHeaderDefect(f'Only parameters are valid after {what}, but found {said!r}'))
            node.parts.append(Leaf(text[at:].rstrip(), 'ptext'))
            if len(parts) > 1:
                words = None
    if rest:
        pieces = [piece for number, run in enumerate(rest) for piece in ([(';', ';')] if number else []) + run]
        made = parameters(pieces)
        node.parts += [Leaf(';', 'parameter-separator'), made]
        node.params = made.params
    if scanner.unclosed:
        node.own_defects.append(errors.InvalidHeaderDefect('end of header inside quoted string'))
    return words


def content_type(value):
    """The node of a Content-Type."""
    node = Node('content-type', encodable=False, breaks=False, maintype='text', subtype='plain', params=[])
    if not value:
        node.own_defects.append(errors.HeaderMissingRequiredValue('Missing content type specification'))
        return node
    words = _head(node, value, 'content type', ['content maintype', 'content subtype'])
    if words is not None:
        node.maintype, node.subtype = (word.lower() for word in words)
    return node


def content_disposition(value):
    """The node of a Content-Disposition."""
    node = Node('content-disposition', encodable=False, breaks=False, disposition=None, params=[])
    if not value:
        node.own_defects.append(errors.HeaderMissingRequiredValue('Missing content disposition'))
        return node
    words = _head(node, value, 'content disposition', ['content disposition'])
    if words is not None:
        node.disposition = words[0].lower()
    return node


def content_transfer_encoding(value):
    """The node of a Content-Transfer-Encoding."""
    node = Node('content-transfer-encoding', encodable=False, cte='7bit')
    if not value:
        node.own_defects.append(errors.HeaderMissingRequiredValue('Missing content transfer encoding'))
        return node
    pieces = _Scanner(value).pieces
    node.parts.extend(_leaf(*piece) for piece in pieces)
    node.cte = _plain(pieces).lower()
    return node


def mime_version(value):
    """The node of a MIME-Version."""
    node = Node('mime-version', major=None, minor=None)
    if not value:
        node.own_defects.append(errors.HeaderMissingRequiredValue('Missing MIME version number (eg: 1.0)'))
        return node
    pieces = _Scanner(value).pieces
    node.parts.extend(_leaf(*piece) for piece in pieces)
    text = _plain(pieces).replace(' ', '')
    found = re.fullmatch(r'(\d+)\.(\d+)', text)
    if found:
        node.major, node.minor = int(found[1]), int(found[2])
    else:
        node.own_defects.append(errors.InvalidHeaderDefect('Expected MIME major version number but found {!r}'.format(text)))
    return node


def message_id(value):
    """The node of a Message-ID."""
    node = Node('message-id', [Leaf(value, 'utext')], encodable=False)
    if not re.fullmatch(r'\s*<[^<>@\s]+@[^<>@\s]+>\s*', value):
        node.own_defects.append(errors.InvalidHeaderDefect('Invalid msg-id: {!r}'.format(errors.HeaderParseError("expected msg-id but found '{}'".format(value)))))
    return node


# ---- lines ------------------------------------------------------------------------------------------------------------


def folded(node, policy):
    """A value in lines that are not too long."""
    return _Folding(policy).fold(node.parts)


class _Folding:
    """Lines as they come to be."""

    def __init__(self, policy):
        self.policy = policy
        self.room = policy.max_line_length or sys.maxsize
        self.encoding = 'utf-8' if policy.utf8 else 'us-ascii'
        self.lines = ['']
        self.indent = ''

    def _next_line(self):
        """The white space at the end of the line, which goes on to the next."""
        line = self.lines[-1]
        if line and line[-1] in _BLANK:
            self.lines[-1] = line[:-1]
            return line[-1]
        return ''

    def fold(self, parts):
        """All lines of some parts."""
        lines = self.lines
        todo = list(reversed(parts))
        kept_plain = 0
        word_at = word_charset = None
        encode = False
        while todo:
            part = todo.pop()
            if part is None:
                kept_plain -= 1
                continue
            text = str(part)
            if not encode:
                signs = _SPECIALS | _ENDS_LINE if part.kind in ('ptext', 'vtext') else _ENDS_LINE
                encode = not signs.isdisjoint(text)
            try:
                text.encode(self.encoding)
                charset = self.encoding
            except UnicodeEncodeError:
                odd = any(isinstance(defect, errors.UndecodableBytesDefect) for defect in part.defects)
                charset = 'unknown-8bit' if odd else 'utf-8'
                encode = True
            if part.kind == 'parameters':
                self._parameters(part)
                continue
            if encode and not kept_plain:
                if not part.encodable:
                    encode = False
                    word_at = None
                    if part.breaks:
                        whole = _Folding(self.policy).fold([part] if part.is_leaf else part.parts)[: -len(self.policy.linesep)]
                        if self.policy.linesep not in whole:
                            if len(whole) > self.room - len(lines[-1]):
                                lines.append(self._next_line())
                            lines[-1] += whole
                            continue
                if not part.is_leaf:
                    todo.extend(reversed(part.parts))
                    encode = False
                    continue
                if part.encodable:
                    other = charset != word_charset and (word_charset == 'unknown-8bit' or word_charset == 'utf-8' and charset != 'us-ascii')
                    word_at = self._word(text, None if word_at is not None and other else word_at, charset)
                    self.indent = ''
                    word_charset = charset
                    encode = False
                    continue
                word_at = None
                encode = False
            if len(text) <= self.room - len(lines[-1]):
                lines[-1] += text
                continue
            self.indent = ''
            if part.breaks and len(text) + 1 <= self.room:
                blank = self._next_line()
                if blank or part.begins_blank():
                    lines.append(blank + text)
                    self.indent = re.match('[ \t]*', lines[-1])[0]
                    word_at = None
                    continue
            if not part.is_leaf:
                below = part.parts
                if part.kind == 'quoted':
                    inner = [Leaf(re.sub(r'([\\"])', r'\\\1', str(piece)), 'ptext') for piece in below]
                    below = [Leaf('"', 'ptext'), *inner, Leaf('"', 'ptext')]
                if not part.encodable:
                    kept_plain += 1
                    todo.append(None)
                todo.extend(reversed(below))
                continue
            if part.encodable and not kept_plain:
                todo.append(part)
                encode = True
                continue
            blank = self._next_line()
            if blank or part.begins_blank():
                lines.append(blank + text)
            else:
                lines[-1] += text
        return self.policy.linesep.join(lines) + self.policy.linesep

    def _word(self, text, word_at, charset):
        """Adds a text as encoded words, joined with those before it; where the last of them begins."""
        lines = self.lines
        if word_at is not None:
            text = str(unstructured(lines[-1][word_at:] + text))
            lines[-1] = lines[-1][:word_at]
        elif text[0] in _BLANK:
            # Before the first one white space stays as it is.
            blank, text = text[0], text[1:]
            if len(lines[-1]) == self.room:
                lines.append(self._next_line())
            lines[-1] += blank
        behind = ''
        if text[-1:] and text[-1] in _BLANK:
            behind, text = text[-1], text[:-1]
        begins = len(lines[-1]) if word_at is None else word_at
        charset = 'utf-8' if charset == 'us-ascii' else charset
        around = len(charset) + 7
        if around + 1 >= self.room:
            raise errors.HeaderParseError('max_line_length is too small to fit an encoded word')
        while text:
            left = self.room - len(lines[-1])
            space = left - around - len(self.indent)
            if space <= 0:
                lines.append(' ')
                continue
            if len(lines) > 1 and len(lines[-1]) == 1 and self.indent:
                lines[-1] += _encoded_words.encode(self.indent, charset)
                self.indent = ''
            taken = text[:space]
            word = _encoded_words.encode(taken, charset)
            while len(word) > left:
                taken = taken[:-1]
                word = _encoded_words.encode(taken, charset)
            lines[-1] += word
            text = text[len(taken) :]
            self.indent = ''
            if text:
                lines.append(' ')
                begins = len(lines[-1])
        lines[-1] += behind
        return begins

    def _parameters(self, part):
        lines = self.lines
        for name, value in part.params:
            if not lines[-1].rstrip().endswith(';'):
                lines[-1] += ';'
            charset, how = self.encoding, 'strict'
            try:
                value.encode(self.encoding)
                text = f'{name}={utils_quoted(value)}'
            except UnicodeEncodeError:
                odd = any('\udc80' <= char <= '\udcff' for char in value)
                charset, how = ('unknown-8bit', 'surrogateescape') if odd else ('utf-8', 'strict')
                text = f"{name}*={charset}''{urllib.parse.quote(value, safe='', errors=how)}"
            if len(lines[-1]) + len(text) + 1 < self.room:
                lines[-1] += ' ' + text
                continue
            if len(text) + 2 <= self.room:
                lines.append(' ' + text)
                continue
            number, before = 0, charset + "''"
            while value:
                around = len(name) + len(str(number)) + 3 + len(before)
                if self.room <= around + 3:
                    self.room = 78
                most = cut = self.room - around - 2
                while len(quoted := urllib.parse.quote(value[:cut], safe='', errors=how)) > most:
                    cut -= 1
                lines.append(f' {name}*{number}*={before}{quoted}')
                before = ''
                number += 1
                value = value[cut:]
                if value:
                    lines[-1] += ';'
