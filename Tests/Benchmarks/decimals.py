# A million decimals added.
from decimal import Decimal


def add(price, count):
    total = Decimal("0.00")
    for i in range(1, count + 1):
        total = total + price
    return total


print(add(Decimal("19.90"), 1_000_000))
