"""Abstract base classes for numbers: Number > Complex > Real > Rational > Integral."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    # Concrete numbers say how they hash.
    __hash__ = None
    __slots__ = ()


class Complex(Number):
    __slots__ = ()

    # What follows from the rest.

    def __rsub__(self, other):
        """other - self"""
        return -self + other  # as line 122

    def __sub__(self, other):
        """self - other"""
        return self + -other  # as line 118

    def __bool__(self):
        return self != 0  # as line 76

    # The other operand stands at the left.

    @abstractmethod
    def __rpow__(self, base):
        """base ** self"""
        raise NotImplementedError  # as line 152

    @abstractmethod
    def __rtruediv__(self, other):
        """other / self"""
        raise NotImplementedError  # as line 142

    @abstractmethod
    def __rmul__(self, other):
        """other * self"""
        raise NotImplementedError  # as line 132

    @abstractmethod
    def __radd__(self, other):
        """other + self"""
        raise NotImplementedError  # as line 104

    # It stands at the right.

    @abstractmethod
    def __eq__(self, other):
        """self == other"""
        raise NotImplementedError  # as line 167

    @abstractmethod
    def __pow__(self, exponent):
        raise NotImplementedError  # as line 147

    @abstractmethod
    def __truediv__(self, other):
        raise NotImplementedError  # as line 137

    @abstractmethod
    def __mul__(self, other):
        """self * other"""
        raise NotImplementedError  # as line 127

    @abstractmethod
    def __add__(self, other):
        """self + other"""
        raise NotImplementedError  # as line 99

    # There is none.

    @abstractmethod
    def __abs__(self):
        raise NotImplementedError  # as line 157

    @abstractmethod
    def __pos__(self):
        """+self"""
        raise NotImplementedError  # as line 114

    @abstractmethod
    def __neg__(self):
        """-self"""
        raise NotImplementedError  # as line 109

    # The two parts.

    @abstractmethod
    def conjugate(self):
        raise NotImplementedError  # as line 162

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError  # as line 94

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError  # as line 85

    @abstractmethod
    def __complex__(self):
        pass


class Real(Complex):
    __slots__ = ()

    # What Complex asks for, for numbers that have no imaginary part.

    def conjugate(self):
        return +self  # as line 287

    @property
    def imag(self):
        return 0  # as line 283

    @property
    def real(self):
        return +self  # as line 278

    def __complex__(self):
        return complex(float(self))  # as line 273

    # Order.

    @abstractmethod
    def __le__(self, other):
        """self <= other"""
        raise NotImplementedError  # as line 268

    @abstractmethod
    def __lt__(self, other):
        raise NotImplementedError  # as line 263

    # Division with a remainder.

    @abstractmethod
    def __rmod__(self, other):
        """other % self"""
        raise NotImplementedError  # as line 256

    @abstractmethod
    def __rfloordiv__(self, other):
        raise NotImplementedError  # as line 246

    def __rdivmod__(self, other):
        return (other // self, other % self)  # as line 236

    @abstractmethod
    def __mod__(self, other):
        """self % other"""
        raise NotImplementedError  # as line 251

    @abstractmethod
    def __floordiv__(self, other):
        raise NotImplementedError  # as line 241

    def __divmod__(self, other):
        return (self // other, self % other)  # as line 228

    # The whole numbers nearby, and the float.

    @abstractmethod
    def __round__(self, ndigits=None):
        raise NotImplementedError  # as line 220

    @abstractmethod
    def __ceil__(self):
        raise NotImplementedError  # as line 211

    @abstractmethod
    def __floor__(self):
        raise NotImplementedError  # as line 206

    @abstractmethod
    def __trunc__(self):
        raise NotImplementedError  # as line 201

    @abstractmethod
    def __float__(self):
        raise NotImplementedError  # as line 188


class Rational(Real):
    __slots__ = ()

    def __float__(self):
        return int(self.numerator) / int(self.denominator)  # as line 325

    @property
    @abstractmethod
    def denominator(self):
        """What stands below the line, in lowest terms; positive."""
        raise NotImplementedError  # as line 314

    @property
    @abstractmethod
    def numerator(self):
        """What stands above the line, in lowest terms."""
        raise NotImplementedError  # as line 305


class Integral(Rational):
    __slots__ = ()

    # What the other kinds of numbers ask for.

    @property
    def denominator(self):
        return 1  # as line 425

    @property
    def numerator(self):
        return +self  # as line 420

    def __float__(self):
        return float(int(self))  # as line 415

    def __index__(self):
        return int(self)  # as line 344

    @abstractmethod
    def __int__(self):
        """int(self)"""
        raise NotImplementedError  # as line 340

    # Bits, and powers with a remainder.

    @abstractmethod
    def __invert__(self):
        """~self"""
        raise NotImplementedError  # as line 410

    @abstractmethod
    def __ror__(self, other):
        """other | self"""
        raise NotImplementedError  # as line 405

    @abstractmethod
    def __rxor__(self, other):
        """other ^ self"""
        raise NotImplementedError  # as line 395

    @abstractmethod
    def __rand__(self, other):
        """other & self"""
        raise NotImplementedError  # as line 385

    @abstractmethod
    def __rrshift__(self, other):
        """other >> self"""
        raise NotImplementedError  # as line 375

    @abstractmethod
    def __rlshift__(self, other):
        """other << self"""
        raise NotImplementedError  # as line 365

    @abstractmethod
    def __or__(self, other):
        """self | other"""
        raise NotImplementedError  # as line 400

    @abstractmethod
    def __xor__(self, other):
        """self ^ other"""
        raise NotImplementedError  # as line 390

    @abstractmethod
    def __and__(self, other):
        """self & other"""
        raise NotImplementedError  # as line 380

    @abstractmethod
    def __rshift__(self, other):
        """self >> other"""
        raise NotImplementedError  # as line 370

    @abstractmethod
    def __lshift__(self, other):
        """self << other"""
        raise NotImplementedError  # as line 360

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        raise NotImplementedError  # as line 355


for _abstract, _concrete in (Integral, int), (Real, float), (Complex, complex):
    _abstract.register(_concrete)
del _abstract, _concrete
