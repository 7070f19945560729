"""Reads each N.csv in the working folder as Python's csv does and prints its cells.

A line `= N`, then a line for each row. Ends with 1 where a cell would be a formula.
"""

import csv
import pathlib
import sys


def quoted(text):
    return "".join(
        char if 0x20 < ord(char) < 0x7F and char != "%" else f"%{ord(char):X};" for char in text
    )


def main():
    failed = False
    csv.field_size_limit(1 << 24)
    for path in sorted(pathlib.Path(".").glob("*.csv"), key=lambda path: int(path.stem)):
        print("=", path.stem)
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file, delimiter=";", strict=True):
                print(" ".join(quoted(cell) or "-" for cell in row))
                for cell in row:
                    if cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
                        failed = True
                        print("formula:", repr(cell), file=sys.stderr)
    sys.exit(1 if failed else 0)


main()
