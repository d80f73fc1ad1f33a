#!/usr/bin/env python3
"""Writes vectors.txt: what Python's decimal, an independent decimal128, answers to seeded random cases.

    python3 Tests/DecimalsTests/Vectors/make-vectors.py > Tests/DecimalsTests/Vectors/vectors.txt

A line is an operation, its operands, and the result in plain digits with its exponent, or the word of the error.
"""
import decimal
import random
from decimal import Decimal

SEED = 20260731
CONTEXT = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_EVEN, Emin=-6143, Emax=6144, clamp=1,
                          traps=[decimal.Overflow, decimal.DivisionByZero, decimal.InvalidOperation])
# Remainders always fit 34 digits; the standard refuses them when the quotient does not.
WIDE = decimal.Context(prec=13000, Emin=-99999, Emax=99999)
HALF_AWAY = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_UP, Emin=-6143, Emax=6144, clamp=1)

random.seed(SEED)


def money():
    return f"{random.randint(-10**7, 10**7)}E-2"


def word():
    """What a 64-bit mantissa and a scale hold."""
    return f"{random.randint(-10**18, 10**18) // 10**random.randint(0, 17)}E-{random.randint(0, 9)}"


def digits(count):
    kind = random.randrange(4)
    if kind == 0:
        return "9" * count
    if kind == 1:
        return "1" + "0" * (count - 1)
    if kind == 2:
        return str(random.randint(1, 9)) + "0" * (count // 2) + "".join(random.choices("05", k=count - 1 - count // 2))
    return "".join(random.choices("0123456789", k=count))


def wide(exponents):
    return f"{random.choice(['', '-'])}{digits(random.randint(1, 34))}E{random.randint(*exponents)}"


def operand():
    return random.choice([
        money, word, word, lambda: str(random.randint(-20, 20)), lambda: wide((-6, 3)), lambda: wide((-45, 45)),
        lambda: wide((-80, 80)), lambda: wide((-6176, 6111)), lambda: wide((-3100, -3050)), lambda: wide((3040, 3080)),
        lambda: f"0E{random.randint(-50, 50)}", lambda: random.choice(["1E-6176", "9" * 34 + "E6111", "0E-6176", "0E6111"]),
    ])()


def near(text):
    """An operand whose digits meet those of the given one: where cancelling and half-way cases are."""
    number = Decimal(text)
    sign, figures, exponent = number.as_tuple()
    moved = max(-6176, min(6111, exponent + random.choice([-36, -35, -34, -33, -1, 0, 1, 33, 34, 35, 36, 37, 38, 39, 40])))
    return random.choice([
        lambda: f"{random.choice(['', '-'])}5E{moved}",
        lambda: f"{random.choice(['', '-'])}{digits(random.randint(1, 34))}E{moved}",
        lambda: str(Decimal((1 - sign, figures, exponent))),
    ])()


def shown(number):
    sign, figures, exponent = number.as_tuple()
    coefficient = int("".join(map(str, figures)))
    return f"{'-' if sign and coefficient else ''}{coefficient}E{exponent}"


def answer(compute):
    try:
        return shown(compute())
    except decimal.Overflow:
        return "overflow"
    except (decimal.DivisionByZero, decimal.InvalidOperation):
        return "divisionByZero"


def remainder(a, b):
    if not b:
        return CONTEXT.remainder(a, b)
    return WIDE.remainder(a, b)


def rounded(a, places):
    """Half away from zero; where 34 digits do not hold the places, as many as they do (such pad without rounding)."""
    try:
        return HALF_AWAY.quantize(a, Decimal((0, (1,), -places)))
    except decimal.InvalidOperation:
        if -places > a.as_tuple().exponent:
            raise decimal.Overflow
        room = 34 - len(a.as_tuple().digits)
        return WIDE.quantize(a, Decimal((0, (1,), a.as_tuple().exponent - room)))


def main():
    operations = {
        "+": CONTEXT.add, "-": CONTEXT.subtract, "*": CONTEXT.multiply, "/": CONTEXT.divide, "%": remainder,
    }
    for symbol, operation in operations.items():
        for number in range(520):
            a = operand()
            b = near(a) if number % 3 == 0 else operand()
            a, b = shown(Decimal(a)), shown(Decimal(b))
            print(symbol, a, b, answer(lambda: operation(Decimal(a), Decimal(b))))
    for number in range(400):
        a = operand()
        b = near(a) if number % 2 == 0 else operand()
        print("compare", shown(Decimal(a)), shown(Decimal(b)), int(WIDE.compare(Decimal(a), Decimal(b))))
    for _ in range(300):
        a = shown(Decimal(operand()))
        places = random.choice([0, 1, 2, 2, 2, 5, random.randint(-40, 60), -Decimal(a).as_tuple().exponent - 1])
        places = max(-6111, min(6176, places))
        print("round", a, places, answer(lambda: rounded(Decimal(a), places)))
    for _ in range(150):
        a = Decimal(operand())
        for name, mode in [("floor", decimal.ROUND_FLOOR), ("ceil", decimal.ROUND_CEILING)]:
            print(name, shown(a), shown(a if a.as_tuple().exponent >= 0 else a.quantize(1, rounding=mode, context=WIDE)))
    for _ in range(300):
        long = "".join(random.choices("0123456789", k=random.randint(1, 60)))
        cut = random.randint(0, len(long) - 1)
        text = random.choice(["", "-"]) + long[:cut].rjust(1, "0") + "." + long[cut:]
        text += random.choice(["", "", f"e{random.randint(-20, 20)}", f"E+{random.randint(0, 6144)}",
                               f"e-{random.randint(0, 6200)}"])
        print("text", text, answer(lambda: CONTEXT.create_decimal(text)))


main()
