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


def edge():
    """An operand at an end of the range or of the digits: subnormals, the largest, zeros with a sign, 34 nines."""
    sign = random.choice(["", "-"])
    return sign + random.choice([
        lambda: f"{random.randint(1, 10**random.randint(1, 34) - 1)}E{random.randint(-6176, -6140)}",
        lambda: f"{digits(random.randint(1, 34))}E{random.randint(6075, 6111)}",
        lambda: f"{digits(random.randint(1, 17))}E{random.choice([-3088, -3087, -3080, -3071, 3055, 3056, 3072])}",
        lambda: f"{'9' * 34}E{random.choice([-6176, -34, -33, -2, -1, 0, 1, 6111])}",
        lambda: f"1{'0' * random.randint(30, 33)}E{random.choice([-6176, -33, -1, 0, 33, 6111])}",
        lambda: f"0E{random.choice([-6176, -2, 0, 5, 6111])}",
        lambda: f"{random.choice([1, 2, 5, 10, 49, 50, 51])}E{random.choice([-6176, -35, -34, -33, -1, 0, 1, 33, 34, 6111])}",
    ])()


def tie():
    """A text of more than 34 digits that lies on, just below or just above the half between two numbers of 34."""
    head = random.choice(["9" * 34, "1" + "0" * 33, "".join(random.choices("123456789", k=34))])
    tail = random.choice(["5", "5" + "0" * random.randint(1, 30), "5" + "0" * random.randint(0, 30) + "1",
                          "4" + "9" * random.randint(1, 30)])
    cut = random.randint(1, 34)
    number = random.choice([head + tail, f"{head[:cut]}.{head[cut:]}{tail}", f"0.{'0' * random.randint(0, 9)}{head}{tail}"])
    return random.choice(["", "-"]) + number + random.choice(["", "", f"E{random.randint(-6200, 6100)}"])


def main():
    operations = {
        "+": CONTEXT.add, "-": CONTEXT.subtract, "*": CONTEXT.multiply, "/": CONTEXT.divide, "%": remainder,
    }
    ordinary(operations)
    extremes(operations)


def ordinary(operations):
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


def extremes(operations):
    for symbol, operation in operations.items():
        for number in range(260):
            a = edge()
            b = random.choice([edge, edge, operand, lambda: near(a)])()
            a, b = shown(Decimal(a)), shown(Decimal(b))
            print(symbol, a, b, answer(lambda: operation(Decimal(a), Decimal(b))))
    for _ in range(200):
        a, b = edge(), edge()
        print("compare", shown(Decimal(a)), shown(Decimal(b)), int(WIDE.compare(Decimal(a), Decimal(b))))
    for _ in range(200):
        a = shown(Decimal(edge()))
        exponent = Decimal(a).as_tuple().exponent
        places = max(-6111, min(6176, -exponent - random.choice([0, 1, 2, 17, 33, 34, 35])))
        print("round", a, places, answer(lambda: rounded(Decimal(a), places)))
    for _ in range(250):
        text = tie()
        print("text", text, answer(lambda: CONTEXT.create_decimal(text)))
    for text in ["-0", "-0.00", "0E+6144", "-0E-7000", "0e9999", "1E-6177", "5E-6177", "5.1E-6177", "1.5E-6176",
                 "9.999999999999999999999999999999999E6144", "9.9999999999999999999999999999999995E6144", "1E6145"]:
        print("text", text, answer(lambda: CONTEXT.create_decimal(text)))
    for _ in range(500):
        a = Decimal(random.choice([operand, money, word, edge])())
        if -300 <= a.as_tuple().exponent <= 300:
            print("plain", shown(a), written(a))


def written(number):
    """In plain digits; zero without a sign, and without zeros that only an exponent stands for."""
    if not number:
        number = Decimal((0, (0,), min(0, number.as_tuple().exponent)))
    return f"{number:f}"


main()
