"""Writes one HTML page with every pictogram, for the eye to judge.

Usage: contact-sheet.py FOLDER [SIZE …] > sheet.html, where FOLDER holds the Swift sources of the
pictograms and each SIZE is in CSS pixels (24, 48 and 160 unless told otherwise; 60 mm is 227).
A browser makes a picture of it, such as: chromium --headless --screenshot=sheet.png sheet.html
"""

import pathlib
import re
import sys

PICTOGRAM = re.compile(r'Pictogram\(\s*"([a-z-]+)", meaning: "([^"]+)",(.*?)"""\n(.*?)"""#', re.S)
ATTRIBUTES = (
    'fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"'
    ' stroke-linejoin="round"'
)


def main():
    folder, sizes = pathlib.Path(sys.argv[1]), [int(size) for size in sys.argv[2:]] or [24, 48, 160]
    source = "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.swift")))
    print("<!doctype html><meta charset=utf-8><title>Pictograms</title><style>")
    print("body{font:11px sans-serif}figure{display:inline-block;margin:6px;text-align:center}")
    print("figcaption{max-width:230px}</style>")
    for name, meaning, options, markup in sorted(PICTOGRAM.findall(source)):
        mirrored = " ⇄" if "mirrorsInRightToLeft: true" in options else ""
        pictures = "".join(
            f'<svg width="{size}" height="{size}" viewBox="0 0 48 48" {ATTRIBUTES}>{markup}</svg> '
            for size in sizes
        )
        caption = f"<figcaption>{name}{mirrored}<br>{meaning}</figcaption>"
        print(f"<figure>{pictures}{caption}</figure>")


main()
