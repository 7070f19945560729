"""Compares N.po with N.ours for each N in the working folder, as translate-toolkit reads them.

Every text, translation, comment, place, flag, context and previous text must be the same. Prints
what differs, and at the end how many units were compared.
"""

import pathlib
import sys

from translate.storage import pypo


def units(path):
    """What translate-toolkit finds in a file, entry by entry."""
    found = []
    for unit in pypo.pofile.parsefile(str(path)).units:
        if unit.isheader():
            found.append(("header", str(unit.target)))
            continue
        found.append((
            unit.isobsolete(), unit.isfuzzy(), unit.hasplural(), unit.getcontext(),
            [str(text) for text in unit.source.strings] if unit.hasplural() else str(unit.source),
            [str(text) for text in unit.target.strings] if unit.hasplural() else str(unit.target),
            unit.getnotes("translator"), unit.getnotes("developer"),
            sorted(set(place.removeprefix("./") for place in unit.getlocations())),
            [str(unit.prev_source)],
            sorted(flag for line in unit.typecomments
                   for flag in line.strip("#, \n").replace(",", " ").split()),
        ))
    return found


def main():
    count = 0
    differences = []
    for path in sorted(pathlib.Path(".").glob("*.po")):
        before, after = units(path), units(path.with_suffix(".ours"))
        count += len(before)
        if len(before) != len(after):
            differences.append(f"{path}: {len(before)} units, then {len(after)}")
        for left, right in zip(before, after):
            if left != right:
                differences.append(f"{path}:\n  {left}\n  {right}")
    for difference in differences[:20]:
        print(difference)
    print(count)
    sys.exit(1 if differences else 0)


main()
