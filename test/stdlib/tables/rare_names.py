# Prints src/language/rare-names.ts: the names of all characters that src/language/charnames.ts neither lists nor makes by a rule, out of CPython's own
# database (run it under the version whose Unicode is wanted, with the text of charnames.ts as standard input).
import re
import sys
import unicodedata
from collections import Counter

BY_RULE = re.compile("(?:CJK (?:UNIFIED|COMPATIBILITY) IDEOGRAPH|EGYPTIAN HIEROGLYPH|KHITAN SMALL SCRIPT CHARACTER|NUSHU CHARACTER)-([0-9A-F]{4,6})")
ALIASES = """
START OF HEADING;SOH;START OF TEXT;STX;END OF TEXT;ETX;END OF TRANSMISSION;EOT;ENQUIRY;ENQ;ACKNOWLEDGE;ACK;BEL;BS;HORIZONTAL TABULATION;HT;
LINE TABULATION;VERTICAL TABULATION;VT;EOL;NL;LF;FORM FEED;FF;CR;SHIFT OUT;LOCKING-SHIFT ONE;SO;SHIFT IN;LOCKING-SHIFT ZERO;SI;
DATA LINK ESCAPE;DLE;DEVICE CONTROL ONE;DC1;DEVICE CONTROL TWO;DC2;DEVICE CONTROL THREE;DC3;DEVICE CONTROL FOUR;DC4;NEGATIVE ACKNOWLEDGE;NAK;
SYNCHRONOUS IDLE;SYN;END OF TRANSMISSION BLOCK;ETB;CANCEL;CAN;END OF MEDIUM;EOM;EM;ARABIC SMALL HIGH LIGATURE ALEF WITH YEH BARREE;SUBSTITUTE;SUB;INFORMATION SEPARATOR FOUR;FILE SEPARATOR;FS;
INFORMATION SEPARATOR THREE;GROUP SEPARATOR;GS;INFORMATION SEPARATOR TWO;RECORD SEPARATOR;RS;INFORMATION SEPARATOR ONE;UNIT SEPARATOR;US;SP;
PADDING CHARACTER;PAD;HIGH OCTET PRESET;HOP;BREAK PERMITTED HERE;BPH;NO BREAK HERE;NBH;INDEX;IND;NEXT LINE;NEL;START OF SELECTED AREA;SSA;
END OF SELECTED AREA;ESA;CHARACTER TABULATION SET;HORIZONTAL TABULATION SET;HTS;CHARACTER TABULATION WITH JUSTIFICATION;
HORIZONTAL TABULATION WITH JUSTIFICATION;HTJ;LINE TABULATION SET;VERTICAL TABULATION SET;VTS;PARTIAL LINE FORWARD;PARTIAL LINE DOWN;PLD;
PARTIAL LINE BACKWARD;PARTIAL LINE UP;PLU;REVERSE LINE FEED;REVERSE INDEX;RI;SINGLE SHIFT TWO;SINGLE-SHIFT-2;SS2;SINGLE SHIFT THREE;
SINGLE-SHIFT-3;SS3;DEVICE CONTROL STRING;DCS;PRIVATE USE ONE;PRIVATE USE-1;PU1;PRIVATE USE TWO;PRIVATE USE-2;PU2;SET TRANSMIT STATE;STS;
CANCEL CHARACTER;CCH;MESSAGE WAITING;MW;START OF GUARDED AREA;START OF PROTECTED AREA;SPA;END OF GUARDED AREA;END OF PROTECTED AREA;EPA;
START OF STRING;SOS;SINGLE GRAPHIC CHARACTER INTRODUCER;SGC;SINGLE CHARACTER INTRODUCER;SCI;CONTROL SEQUENCE INTRODUCER;CSI;
STRING TERMINATOR;ST;OPERATING SYSTEM COMMAND;OSC;PRIVACY MESSAGE;PM;APPLICATION PROGRAM COMMAND;APC;NBSP;SHY;LATIN CAPITAL LETTER GHA;
LATIN SMALL LETTER GHA;CGJ;ALM;SYRIAC SUBLINEAR COLON SKEWED LEFT;KANNADA LETTER LLLA;LAO LETTER FO FON;LAO LETTER FO FAY;LAO LETTER RO;
LAO LETTER LO;TIBETAN MARK BKA- SHOG GI MGO RGYAN;HANGUL JONGSEONG YESIEUNG-KIYEOK;FVS1;FVS2;FVS3;FVS4;MVS;ZWSP;ZWNJ;ZWJ;LRM;RLM;LRE;RLE;PDF;
LRO;RLO;NNBSP;MMSP;WJ;LRI;RLI;FSI;PDI;WEIERSTRASS ELLIPTIC FUNCTION;MICR ON US SYMBOL;MICR DASH SYMBOL;YI SYLLABLE ITERATION MARK;
MYANMAR LETTER KHAMTI LLA;PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET;BOM;ZWNBSP;CUNEIFORM SIGN NU11 TENU;
CUNEIFORM SIGN NU11 OVER NU11 BUR OVER BUR;BYZANTINE MUSICAL SYMBOL FTHORA SKLIRON CHROMA VASIS;NUL;NULL;BACKSPACE;ALERT;DELETE;DEL;ESCAPE;
ESC;TAB;NEW LINE;LINE FEED;END OF LINE;CARRIAGE RETURN;BYTE ORDER MARK;HENTAIGANA LETTER E-1;MEDEFAIDRIN CAPITAL LETTER H;
MEDEFAIDRIN CAPITAL LETTER NG;MEDEFAIDRIN SMALL LETTER H;MEDEFAIDRIN SMALL LETTER NG
"""
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def listed(source):
    packed = "".join(re.findall(r"^  '(.*)'(?: \+|;)$", source.split("const NAMES =")[1], re.MULTILINE))
    for run in packed.split("|"):
        start, names = run.split(":")
        yield from range(int(start, 16), int(start, 16) + names.count("/") + 1)


def wanted(known):
    for code in range(0x110000):
        name = unicodedata.name(chr(code), None)
        if name is None or code in known:
            continue
        if name.startswith(("HANGUL SYLLABLE ", "BRAILLE PATTERN ", "VARIATION SELECTOR-")):
            continue
        numbered = BY_RULE.fullmatch(name)
        if numbered is None or int(numbered[1], 16) != code:
            yield code, name.split(" ")


def shared(before, words):
    count = 0
    while count < min(len(before), len(words) - 1, 9) and before[count] == words[count]:
        count += 1
    return count


def index_name(index):
    if index < 26:
        return LETTERS[index]
    index -= 26
    return LETTERS[index // 26] + LETTERS[index % 26]


def literal(text):
    lines, at = [], 0
    while at < len(text):
        width = 116
        while text[at : at + width].endswith("\\"):
            width -= 1
        lines.append("  '" + text[at : at + width].replace("'", "\\'") + "'")
        at += width
    return " +\n".join(lines) + ";\n"


def main():
    names = list(wanted(set(listed(sys.stdin.read()))))
    pieces, counted, before = [], Counter(), []
    for code, words in names:
        kept = shared(before, words)
        pieces.append((code, kept, words[kept:]))
        counted.update(words[kept:])
        before = words
    gain = {word: (len(word) - 2) * times - len(word) for word, times in counted.items()}
    chosen = sorted((word for word in gain if gain[word] > 0), key=lambda word: (-gain[word], word))[: 26 + 26 * 26]
    chosen.sort(key=lambda word: (-counted[word], word))
    short = {word: index_name(at) for at, word in enumerate(chosen)}
    packed, last = "", None
    for code, kept, words in pieces:
        if code - 1 != last:
            packed += ("|" if packed else "") + "%x:" % code
        else:
            packed += "/"
        packed += str(kept) + " ".join(short.get(word, word) for word in words)
        last = code
    print("/**")
    print(" * The names of characters that few programs ask for, made by test/stdlib/tables/rare_names.py; `charnames.ts` unpacks them.")
    print(" * Packed as there; each name begins with the number of words that it shares with the one before it.")
    print(" * Over 750 lines because it is a table.")
    print(" */")
    print("const WORDS =\n" + literal(" ".join(chosen)), end="")
    print("const NAMES =\n" + literal(packed), end="")
    aliases = {}
    for alias in ALIASES.replace("\n", "").split(";"):
        aliases.setdefault("%x" % ord(unicodedata.lookup(alias)), []).append(alias)
    print("const ALIASES =\n" + literal("|".join(code + ":" + "/".join(found) for code, found in aliases.items())), end="")
    print("\n/** The words that have an index, the names by runs of characters, and second names by character. */")
    print("export const rareNames = (): readonly [words: string, names: string, aliases: string] => [WORDS, NAMES, ALIASES];")


main()
