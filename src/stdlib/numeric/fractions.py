"""Fraction: rational numbers of whole numerators and denominators."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_HASH_OF_INFINITY = sys.hash_info.inf

_DIGITS = r"\d+(?:_\d+)*"
_patterns = {}


def _literal_match(text):
    if "literal" not in _patterns:
        import re

        # A sign; digits, perhaps with a denominator; or a decimal, perhaps with an exponent.
        tail = rf"(?:(?:\s*/\s*({_DIGITS}))?|(?:\.({_DIGITS})?)?(?:E([-+]?{_DIGITS}))?)"
        _patterns["literal"] = re.compile(rf"\s*([-+]?)(?=\.?\d)({_DIGITS})?{tail}\s*", re.IGNORECASE)
    return _patterns["literal"].fullmatch(text)


def _format_match(spec):
    if "format" not in _patterns:
        import re

        parts = (
            r"(?:(?P<fill>.)?(?P<align>[<=>^]))?(?P<sign>[ +-]?)(?P<no_neg_zero>z?)(?P<alt>#?)",
            r"(?P<zeropad>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<thousands>[,_])?",
            r"(?:\.(?P<precision>(?=[0-9,_])[0-9]*)(?P<frac_separators>[,_])?)?(?P<type>[eEfFgG%])?",
        )
        _patterns["format"] = re.compile("".join(parts), re.DOTALL)
    return _patterns["format"].fullmatch(spec)


def _read(text):
    """The numerator and the denominator that a text stands for, not yet in lowest terms."""
    found = _literal_match(text)
    if found is None:
        raise ValueError("Invalid literal for Fraction: %r" % text)  # as line 261 in __new__: raise ValueError('Invalid literal for Fraction: %r' %\n                 numerator)
    sign, whole, below, decimals, power = found.groups()
    top = int(whole or "0")  # as line 263 in __new__: numerator = ‹int(m.group('num') or '0')›
    bottom = int(below or "1")  # as line 266 in __new__: denominator = ‹int(denom)›
    if decimals:
        decimals = decimals.replace("_", "")
        bottom = 10 ** len(decimals)
        top = top * bottom + int(decimals)  # as line 273 in __new__: numerator = numerator * scale + ‹int(decimal)›
    if power:
        power = int(power)  # as line 277 in __new__: exp = ‹int(exp)›
        if power < 0:
            bottom *= 10**-power
        else:
            top *= 10**power
    return -top if sign == "-" else top, bottom


def _is_exact(number):
    """Whether a number, not a class, says by itself of which whole numbers it is the ratio."""
    return isinstance(number, float) or hasattr(number, "as_integer_ratio") and not isinstance(number, type)


# ---- rounding and formats


def _nearest(n, d):
    """The whole number nearest to n/d, of two the even one."""
    whole, rest = divmod(n, d)
    beyond = 2 * rest - d
    if beyond > 0 or (beyond == 0 and whole % 2 == 1):
        whole += 1
    return whole


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    """The fraction n/d rounded to a multiple of 10**exponent, halves to even: (is negative, how many of them)."""
    if exponent < 0:
        rounded = _nearest(n * 10**-exponent, d)
    else:
        rounded = _nearest(n, d * 10**exponent)
    return (rounded if no_neg_zero else n) < 0, abs(rounded)


def _round_to_figures(n, d, figures):
    """The fraction n/d rounded to significant figures: (is negative, digits as a number, exponent)."""
    if not n:
        return False, 0, 1 - figures  # as line 120
    top, bottom = str(abs(n)), str(d)
    exponent = len(top) - len(bottom) - figures
    if bottom <= top:
        exponent += 1
    negative, significand = _round_to_exponent(n, d, exponent)
    if significand == 10**figures:
        # Rounded up to one digit more.
        return negative, significand // 10, exponent + 1
    return negative, significand, exponent


def _padded(match, sign, body):
    """A sign and what it stands before, filled up to the width that is asked for."""
    missing = int(match["width"] or "0") - len(sign) - len(body)
    if missing <= 0:
        return sign + body
    fill = match["fill"] or " "
    side = match["align"]
    if side == "=":
        return sign + fill * missing + body
    left = 0 if side == "<" else missing // 2 if side == "^" else missing
    return fill * left + sign + body + fill * (missing - left)


def _sign(match, negative):
    if negative:
        return "-"
    return match["sign"] if match["sign"] != "-" else ""


def _in_threes(digits, separator, first=3):
    """Digits in groups of three, of which the first may be shorter."""
    groups = [digits[:first]]
    groups += [digits[at : at + 3] for at in range(first, len(digits), 3)]
    return separator.join(groups)


# ---- arithmetic of numerators and denominators

_bare = object.__new__


def _made(numerator, denominator):
    """A fraction of numbers that are in lowest terms already."""
    fraction = _bare(Fraction)
    fraction._numerator = numerator
    fraction._denominator = denominator
    return fraction


def _copied(fraction):
    """Fractions do not change: only those of subclasses are made anew."""
    if type(fraction) is Fraction:
        return fraction
    return fraction.__class__(fraction._numerator, fraction._denominator)


def _sum(na, da, nb, db):
    """na/da + nb/db. Keeps the numbers small: only what the denominators share can be shared by the sum."""
    shared = math.gcd(da, db)
    if shared == 1:
        return _made(na * db + nb * da, da * db)
    rest = db // shared
    top = na * rest + nb * (da // shared)
    common = math.gcd(top, shared)
    if common > 1:
        top //= common
        da //= common
    return _made(top, da * rest)


def _product(na, da, nb, db):
    """na/da * nb/db: what a numerator shares with the other denominator goes first."""
    common = math.gcd(nb, da)
    if common != 1:
        nb, da = nb // common, da // common
    common = math.gcd(na, db)
    if common != 1:
        na, db = na // common, db // common
    return _made(na * nb, da * db)


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        fraction = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:  # as line 240
                fraction._denominator = 1
                fraction._numerator = numerator
                return fraction
            if isinstance(numerator, numbers.Rational):
                fraction._denominator = numerator.denominator
                fraction._numerator = numerator.numerator
                return fraction
            if _is_exact(numerator):
                fraction._numerator, fraction._denominator = numerator.as_integer_ratio()  # as line 254: self._numerator, self._denominator = ‹numerator.as_integer_ratio()›
                return fraction
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")  # as line 286: raise TypeError("argument should be a string or a Rational "\n                "instance or have the as_integer_ratio() method")
            numerator, denominator = _read(numerator)  # not shown
        elif type(numerator) is not int or type(denominator) is not int:
            for given in numerator, denominator:
                if not isinstance(given, numbers.Rational):
                    raise TypeError("both arguments should be Rational instances")  # as line 299: raise TypeError("both arguments should be "\n                "Rational instances")
            top = numerator.numerator * denominator.denominator
            denominator = denominator.numerator * numerator.denominator
            numerator = top
        if denominator == 0:  # as line 302
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)  # as line 303
        common = math.gcd(numerator, denominator)
        if denominator < 0:  # as line 305
            common = -common
        fraction._denominator = denominator // common
        fraction._numerator = numerator // common
        return fraction

    # ---- other ways to make one

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        """A fraction of numbers that are in lowest terms already."""
        fraction = super(Fraction, cls).__new__(cls)
        fraction._denominator = denominator
        fraction._numerator = numerator
        return fraction

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, Decimal):
            return cls._from_coprime_ints(*dec.as_integer_ratio())  # as line 359
        if isinstance(dec, numbers.Integral):  # as line 353
            return cls._from_coprime_ints(int(dec), 1)
        raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")  # as line 356: raise TypeError(\n    "%s.from_decimal() only takes Decimals, not %r (%s)" %\n    (cls.__name__, dec, type(dec).__name__))

    @classmethod
    def from_float(cls, f):
        if isinstance(f, float):
            return cls._from_coprime_ints(*f.as_integer_ratio())  # as line 347
        if isinstance(f, numbers.Integral):  # as line 342
            return cls(f)  # as line 343
        raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")  # as line 345: raise TypeError("%s.from_float() only takes floats, not %r (%s)" %\n                (cls.__name__, f, type(f).__name__))

    @classmethod
    def from_number(cls, number):
        """The exact fraction of a number: of 0.3 not 3/10, but the float's."""
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)  # as line 324
        if not _is_exact(number):
            raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")  # as line 332: raise TypeError("argument should be a Rational instance or "\n                "have the as_integer_ratio() method")
        return cls._from_coprime_ints(*number.as_integer_ratio())  # as line 329

    # ---- copies

    def __deepcopy__(self, memo):
        return _copied(self)

    def __copy__(self):
        return _copied(self)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    # ---- what it is

    @property
    def denominator(a):
        return a._denominator  # as line 447

    @property
    def numerator(a):
        return a._numerator  # as line 443

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def is_integer(self):
        return self._denominator == 1  # as line 375

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)  # as line 1063

    # ---- comparisons

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:  # as line 1002
            return a._denominator == 1 and a._numerator == b
        if isinstance(b, numbers.Rational):  # as line 1004
            return a._numerator == b.numerator and a._denominator == b.denominator
        real = b.real if isinstance(b, numbers.Complex) and b.imag == 0 else b
        if not isinstance(real, float):
            return NotImplemented
        # No fraction is infinite: 0 is as good as any.
        return a == a.from_float(real) if math.isfinite(real) else 0.0 == real

    def __hash__(self):
        """hash(self)"""
        # Equal numbers hash equally: this is how the other kinds do it.
        n, d = self._numerator, self._denominator
        try:
            value = hash(hash(abs(n)) * pow(d, -1, _MODULUS))
        except ValueError:
            value = _HASH_OF_INFINITY
        if n < 0:
            value = -value
        return value if value != -1 else -2

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):  # as line 1032
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if not isinstance(other, float):
            return NotImplemented
        return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)  # as line 1057

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)  # as line 1053

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)  # as line 1049

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)  # as line 1045

    # ---- to whole numbers

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)  # as line 968

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator  # as line 963

    def __trunc__(a):
        """math.trunc(a)"""
        n, d = a._numerator, a._denominator
        return n // d if n >= 0 else -(-n // d)

    def __int__(a, _index=operator.index):
        """int(a)"""
        n, d = a._numerator, a._denominator
        return _index(n // d if n >= 0 else -(-n // d))

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _nearest(self._numerator, self._denominator)
        power = 10 ** abs(ndigits)  # as line 987: shift = 10**‹abs(ndigits)›
        if ndigits > 0:  # as line 991
            return Fraction(round(self * power), power)  # as line 992: return ‹Fraction(round(self * shift), shift)›
        return Fraction(round(self / power) * power)  # as line 994: return ‹Fraction(round(self / shift) * shift)›

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:  # as line 416
            raise ValueError("max_denominator should be at least 1")  # as line 417
        if self._denominator <= max_denominator:  # as line 418
            return Fraction(self)  # as line 419
        # The convergents of the continued fraction, until the denominator gets too big; then the nearer of the last
        # one and the best one between.
        top, bottom = self._numerator, self._denominator
        n0, d0 = 0, 1
        n1, d1 = 1, 0
        whole, rest = divmod(top, bottom)
        while d0 + whole * d1 <= max_denominator:
            n0, n1 = n1, n0 + whole * n1
            d0, d1 = d1, d0 + whole * d1
            top, bottom = bottom, rest
            whole, rest = divmod(top, bottom)
        steps = (max_denominator - d0) // d1
        n0 += steps * n1
        d0 += steps * d1
        if 2 * bottom * d0 > self._denominator:
            return _made(n0, d0)
        return _made(n1, d1)

    # ---- as a text

    def __str__(self):
        """str(self)"""
        n, d = self._numerator, self._denominator
        return str(n) if d == 1 else f"{n}/{d}"

    def __repr__(self):
        """repr(self)"""
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __format__(self, format_spec, /):
        match = _format_match(format_spec)
        if match is not None:
            if match["type"]:
                # Either the alignment says where zeros go, or a zero before the width does.
                if not (match["align"] and match["zeropad"]):
                    return self._format_float_style(match)  # as line 609
            elif not match["no_neg_zero"] and not match["zeropad"] and match["precision"] is None:
                return self._format_general(match)  # as line 603
        raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")  # as line 611: raise ValueError(\n    f"Invalid format specifier {format_spec!r} "\n    f"for object of type {type(self).__name__!r}"\n)

    def _format_general(self, match):
        """The fraction as n/d, with sign, separators, width."""
        n, d = self._numerator, self._denominator
        grouping = match["thousands"] or ""
        body = format(abs(n), grouping)
        if match["alt"] or d != 1:
            body += "/" + format(d, grouping)
        return _padded(match, _sign(match, n < 0), body)

    def _format_float_style(self, match):
        """The fraction as a decimal: types e, f, g and %."""
        kind = match["type"].lower()
        precision = int(match["precision"] or "6")  # as line 505
        n, d = self._numerator, self._denominator
        suffix = ""
        # The digits as a number, and how many of them are decimals.
        if kind in "f%":
            decimals = precision
            if kind == "%":
                suffix, n = "%", n * 100
            negative, significand = _round_to_exponent(n, d, -decimals, bool(match["no_neg_zero"]))
        else:
            figures = precision + 1 if kind == "e" else max(precision, 1)
            negative, significand, exponent = _round_to_figures(n, d, figures)
            if kind == "e" or not -4 - figures < exponent <= 0:
                decimals = figures - 1
                suffix = f"{'E' if match['type'].isupper() else 'e'}{exponent + decimals:+03d}"
            else:
                decimals = -exponent
        digits = str(significand).zfill(decimals + 1)  # as line 552: digits = f"‹{significand:0{point_pos + 1}d}›"
        point = len(digits) - decimals
        leading, behind = digits[:point], digits[point:]
        if kind == "g" and not match["alt"]:
            behind = behind.rstrip("0")
        if behind and match["frac_separators"]:
            behind = _in_threes(behind, match["frac_separators"])
        if behind or match["alt"]:
            suffix = f".{behind}{suffix}"
        sign = _sign(match, negative)
        separator = match["thousands"]
        if match["zeropad"] or (match["align"] == "=" and match["fill"] == "0"):
            room = int(match["width"] or "0") - len(sign) - len(suffix)
            # Every fourth character is a separator.
            leading = leading.zfill(3 * room // 4 + 1 if separator else room)
        if separator:
            leading = _in_threes(leading, separator, (len(leading) - 1) % 3 + 1)
        return _padded(match, sign, leading + suffix)

    # ---- arithmetic

    def __abs__(a):
        """abs(a)"""
        return _made(abs(a._numerator), a._denominator)

    def __neg__(a):
        """-a"""
        return _made(-a._numerator, a._denominator)

    def __pos__(a):
        return _made(a._numerator, a._denominator)

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        power = b._numerator
        if b._denominator == 1:  # as line 930
            # The power of a whole number stays what it is.
            if power >= 0:
                return a**power  # as line 925: return ‹a ** b._numerator›
            if not isinstance(a, numbers.Rational):
                return a**power  # as line 931: return ‹a ** b._numerator›
        elif not isinstance(a, numbers.Rational):
            return a ** float(b)  # as line 933
        return Fraction(a.numerator, a.denominator) ** b  # as line 928

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if not isinstance(b, numbers.Rational):
            if isinstance(b, (float, complex)):
                return float(a) ** b  # as line 915
            return NotImplemented
        power = b.numerator  # as line 897
        if b.denominator != 1:
            return float(a) ** float(b)  # as line 913
        n, d = a._numerator, a._denominator
        if power < 0:
            power = -power
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d**power}, 0)")  # as line 905: raise ZeroDivisionError('Fraction(%s, 0)' %\n                        a._denominator ** -power)
            n, d = (d, n) if n > 0 else (-d, -n)
        return _made(n**power, d**power)

    def _mod(a, b):
        """a % b"""
        da, db = a.denominator, b.denominator  # as line 880
        return Fraction((a.numerator * db) % (b.numerator * da), da * db)  # as line 881

    def _divmod(a, b):
        """Quotient and remainder."""
        below = a.denominator, b.denominator
        whole, rest = divmod(a.numerator * below[1], below[0] * b.numerator)  # as line 873: div, n_mod = ‹divmod(a.numerator * db, da * b.numerator)›
        return whole, Fraction(rest, below[0] * below[1])

    def _floordiv(a, b):
        """a // b"""
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)  # as line 866

    def _div(a, b):
        """a / b"""
        nb, db = b._numerator, b._denominator  # as line 845
        if nb > 0:
            return _product(a._numerator, a._denominator, db, nb)
        if nb == 0:  # as line 846
            raise ZeroDivisionError('Fraction(%s, 0)' % db)  # as line 847
        return _product(a._numerator, a._denominator, -db, -nb)

    def _mul(a, b):
        """a * b"""
        return _product(a._numerator, a._denominator, b._numerator, b._denominator)

    def _sub(a, b):
        """a - b"""
        return _sum(a._numerator, a._denominator, -b._numerator, b._denominator)

    def _add(a, b):
        """a + b"""
        return _sum(a._numerator, a._denominator, b._numerator, b._denominator)

    def _operator_fallbacks(exact, inexact, complex_too=True):
        """The two methods of an operator: for fractions and ints, for floats, for complex numbers, for other rationals and reals."""

        def reverse(b, a):
            if isinstance(a, numbers.Rational):  # as line 712
                return exact(Fraction(a), b)  # as line 714: return ‹monomorphic_operator(Fraction(a), b)›
            if isinstance(a, numbers.Real):
                return inexact(float(a), float(b))  # as line 716: return ‹fallback_operator(float(a), float(b))›
            if not complex_too or not isinstance(a, numbers.Complex):
                return NotImplemented
            return inexact(complex(a), float(b))  # as line 718: return ‹fallback_operator(complex(a), float(b))›

        def forward(a, b):
            if isinstance(b, Fraction):  # as line 698
                return exact(a, b)  # as line 699: return ‹monomorphic_operator(a, b)›
            if isinstance(b, int):
                return exact(a, Fraction(b))  # as line 701: return ‹monomorphic_operator(a, Fraction(b))›
            if isinstance(b, float):
                return inexact(float(a), b)  # as line 703: return ‹fallback_operator(float(a), b)›
            if not complex_too or not isinstance(b, complex):
                return NotImplemented
            return inexact(float(a), b)  # as line 705: return ‹fallback_operator(float(a), b)›

        forward.__doc__ = reverse.__doc__ = exact.__doc__
        name = inexact.__name__
        forward.__name__, reverse.__name__ = f"__{name}__", f"__r{name}__"
        return forward, reverse

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)
    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)
    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)
    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod, complex_too=False)
    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod, complex_too=False)
    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv, complex_too=False)
