"""Judges labels, cards and signs from the printer: check_cards.py FOLDER --labels GRID [--first-label N]

FOLDER is what `wegwijs print` made, GRID what it was told. Asks other programs: where each word stands
(pdftotext), where there is ink (pdftoppm), what the codes say (zbarimg, at 150 and 300 dots per inch).
The sizes of label sheets are those on the makers' packets, written down here a second time.
"""

import argparse
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PIL import Image

from verdict import Verdict, refuse

PROGRAMS = ("pdfinfo", "pdftotext", "pdftoppm", "zbarimg")
MILLIMETRE = 72 / 25.4
A4, A5, A3 = (210.0, 297.0), (148.0, 210.0), (297.0, 420.0)
RESOLUTIONS = (150, 300)  # dots per inch of a poor and of a good printer
PICTURE = 100  # dots per inch, to look for ink
INK = 128  # darker than this, of 255, is ink
WITHIN = 1.5  # millimetres that the sheet may lie aside in the printer
HOLE = 14.0  # no text so near to the upper edge of a card
LABEL_FORMATS = ("labels", "service-labels")


class Grid(NamedTuple):
    """A sheet of labels, in millimetres."""
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    pitch: float  # from one label to the one beside it

    def label(self, index):
        """Returns the sides of a label: left, top, right, bottom."""
        left = self.left + index % self.columns * self.pitch
        top = self.top + index // self.columns * self.height
        return left, top, left + self.width, top + self.height


GRIDS = {
    "8": Grid(2, 4, 99.1, 67.7, 4.65, 13.1, 101.6),
    "14": Grid(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6),
    "21": Grid(3, 7, 63.5, 38.1, 7.21, 15.15, 66.04),
    "24": Grid(3, 8, 63.5, 33.9, 7.21, 12.9, 66.04),
    "105x74": Grid(2, 4, 105, 297 / 4, 0, 0, 105),
    "105x42": Grid(2, 7, 105, 297 / 7, 0, 0, 105),
    "70x42": Grid(3, 7, 70, 297 / 7, 0, 0, 70),
    "70x37": Grid(3, 8, 70, 297 / 8, 0, 0, 70),
    "70x36": Grid(3, 8, 70, 36, 0, 4.5, 70),
}


class Word(NamedTuple):
    """A word and its sides in millimetres."""
    text: str
    left: float
    top: float
    right: float
    bottom: float

    def lies_in(self, box, margin):
        """Whether the word keeps its distance to the sides of a box."""
        left, top, right, bottom = box
        return (
            self.left >= left + margin and self.right <= right - margin
            and self.top >= top + margin and self.bottom <= bottom - margin)

    def covers(self, other):
        """Whether both words stand on the same place, which no reader can read."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        lower = min(self.bottom - self.top, other.bottom - other.top)
        return width > 0.3 and height > 0.5 * lower


def run(*command):
    """Returns what a program writes."""
    done = subprocess.run(command, capture_output=True, check=False)
    # zbarimg leaves with 4 when a picture has no code.
    if done.returncode not in (0, 4):
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def pages_of(pdf):
    """Returns the size and the words of each page."""
    tree = ElementTree.fromstring(run("pdftotext", "-bbox", pdf, "-"))
    space = "{http://www.w3.org/1999/xhtml}"
    pages = []
    for page in tree.iter(f"{space}page"):
        size = tuple(float(page.get(side)) / MILLIMETRE for side in ("width", "height"))
        words = [
            Word(word.text or "", *(
                float(word.get(side)) / MILLIMETRE for side in ("xMin", "yMin", "xMax", "yMax")))
            for word in page.iter(f"{space}word")]
        pages.append((size, words))
    return pages


def pictures_of(pdf):
    """Returns each page in grey."""
    with tempfile.TemporaryDirectory(prefix="judge-cards-") as folder:
        run("pdftoppm", "-r", str(PICTURE), "-gray", pdf, f"{folder}/page")
        return [
            Image.open(path).convert("L").copy() for path in sorted(Path(folder).iterdir())]


def codes_of(pdf, resolution, boxes):
    """Returns what zbar reads on each page: in each of some boxes, as a phone looks at one label."""
    read = []
    with tempfile.TemporaryDirectory(prefix="judge-cards-") as folder:
        run("pdftoppm", "-r", str(resolution), "-gray", pdf, f"{folder}/page")
        for path in sorted(Path(folder).glob("page*")):
            page = Image.open(path)
            pieces = []
            for index, box in enumerate(boxes):
                area = tuple(round(side * resolution / 25.4) for side in box)
                piece = page.crop(area)
                if piece.getextrema()[0] < INK:
                    pieces.append(f"{folder}/piece-{index}.png")
                    piece.resize((piece.width * 2, piece.height * 2)).save(pieces[-1])
            found = run(
                "zbarimg", "--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable",
                *(pieces or [path])).decode().split()
            read.append(found)
    return read


def ink_in(picture, box):
    """Whether there is ink in a box of millimetres."""
    area = tuple(round(side * PICTURE / 25.4) for side in box)
    if area[0] >= area[2] or area[1] >= area[3]:
        return False
    return picture.crop(area).getextrema()[0] < INK


def is_size(size, wanted):
    """Whether a sheet is of this size, but for the browser's rounding to points."""
    return all(abs(one - other) < 0.6 for one, other in zip(size, wanted))


def overlaps(words):
    """Returns pairs of words that stand on each other."""
    found = []
    ordered = sorted(words, key=lambda word: word.top)
    for index, word in enumerate(ordered):
        for other in ordered[index + 1:]:
            if other.top > word.bottom:
                break
            # A joiner without width is a word of its own for poppler, on the letters around it.
            if word.covers(other) and "\u200c" not in word.text + other.text:
                found.append((word.text, other.text))
    return found


def check_codes(pdf, expected, verdict, boxes=()):
    """Every code must be read from a poor and from a good copy; `expected` counts each page's."""
    for resolution in RESOLUTIONS:
        for number, codes in enumerate(codes_of(pdf, resolution, boxes), 1):
            want = expected[number - 1]
            if len(codes) != want:
                verdict.problem(
                    pdf, f"page {number}: {len(codes)} codes of {want} read at {resolution} dpi")


def check_labels(pdf, grid, first, verdict):
    """Every word in a label, the labels in a row from the first one on, one code on each."""
    per_sheet = grid.columns * grid.rows
    boxes = [grid.label(index) for index in range(per_sheet)]
    pages = pages_of(pdf)
    filled_on = []
    for number, (size, words) in enumerate(pages, 1):
        if not is_size(size, A4):
            verdict.problem(pdf, f"page {number} is {size[0]:.0f} x {size[1]:.0f} mm, not A4")
        filled = set()
        for word in words:
            if grid.top >= 10 and word.bottom < grid.top:
                continue  # the line above the labels
            home = [index for index, box in enumerate(boxes) if word.lies_in(box, WITHIN)]
            if home:
                filled.add(home[0])
            else:
                verdict.problem(
                    pdf, f"page {number}: “{word.text}” leaves its label "
                    f"({word.left:.1f}, {word.top:.1f} mm)")
        start = first - 1 if number == 1 else 0
        wanted = set(range(start, start + len(filled)))
        if not filled or filled != wanted or (
                number < len(pages) and len(filled) != per_sheet - start):
            verdict.problem(pdf, f"page {number}: labels {sorted(filled)} are filled")
        filled_on.append(len(filled))
        for one, other in overlaps(words):
            verdict.problem(pdf, f"page {number}: “{one}” and “{other}” stand on each other")
    for number, picture in enumerate(pictures_of(pdf), 1):
        if grid.top < 10 and grid.top > 0 and ink_in(picture, (0, 0, 210, grid.top)):
            verdict.problem(pdf, f"page {number}: ink above the labels")
        for left, top, right, bottom in boxes:
            edges = (
                (left, top, right, top + 1), (left, bottom - 1, right, bottom),
                (left, top, left + 1, bottom), (right - 1, top, right, bottom))
            if any(ink_in(picture, edge) for edge in edges):
                verdict.problem(
                    pdf, f"page {number}: ink at the edge of the label at {left:.0f}, {top:.0f} mm")
    check_codes(pdf, filled_on, verdict, boxes)
    return sum(filled_on)


def check_card(pdf, is_pair, is_folded, verdict):
    """Two sides at most, and nothing near the hole but its mark, in the middle of each side."""
    pages = pages_of(pdf)
    wanted = A4 if is_pair else (A4[1], A4[0]) if is_folded else A5
    if len(pages) > (1 if is_folded else 2):
        verdict.warn(pdf, f"{len(pages)} pages: more than both sides of a card")
    for number, (size, words) in enumerate(pages, 1):
        if not is_size(size, wanted):
            verdict.problem(pdf, f"page {number} is {size[0]:.0f} x {size[1]:.0f} mm")
        for word in words:
            if word.top < HOLE:
                verdict.problem(pdf, f"page {number}: “{word.text}” is punched away")
        for one, other in overlaps(words):
            verdict.problem(pdf, f"page {number}: “{one}” and “{other}” stand on each other")
    for number, picture in enumerate(pictures_of(pdf), 1):
        middles = (wanted[0] / 4, wanted[0] * 3 / 4) if is_folded else (wanted[0] / 2,)
        edges = [0.0]
        for middle in middles:
            if not ink_in(picture, (middle - 3.5, 5.5, middle + 3.5, 12.5)):
                verdict.problem(pdf, f"page {number}: no mark for the hole at {middle:.0f} mm")
            if ink_in(picture, (middle - 1.8, 7.2, middle + 1.8, 10.8)):
                verdict.problem(pdf, f"page {number}: the hole is not 6 mm wide at {middle:.0f} mm")
            edges += [middle - 3.5, middle + 3.5]
        edges.append(wanted[0])
        for left, right in zip(edges[::2], edges[1::2]):
            if ink_in(picture, (left, 0, right, HOLE)):
                verdict.problem(pdf, f"page {number}: ink near the hole")
    expected = [0] * len(pages)
    expected[-1] = 1
    check_codes(pdf, expected, verdict)


def check_wallet(pdf, verdict):
    """Four cards of the size of a bank card when folded; each half holds its words."""
    pages = pages_of(pdf)
    if len(pages) != 1:
        verdict.problem(pdf, f"{len(pages)} pages, not one")
    words = pages[0][1]
    width, height = 85.6, 54.0
    left = (A4[0] - 2 * width) / 2
    # The head is of a fixed height, so that the cards begin below it.
    top = 12 + 44
    halves = [
        (left + column * width, top + row * height, left + (column + 1) * width,
         top + (row + 1) * height) for row in range(4) for column in range(2)]
    counts = [0] * len(halves)
    for word in words:
        if word.bottom < top:
            continue
        home = [index for index, box in enumerate(halves) if word.lies_in(box, 0.5)]
        if home:
            counts[home[0]] += 1
        else:
            verdict.problem(pdf, f"“{word.text}” leaves its card ({word.left:.1f}, {word.top:.1f} mm)")
    if len(set(counts[0::4] + counts[1::4])) != 1 or min(counts) == 0:
        verdict.problem(pdf, f"the cards hold {counts} words")
    for one, other in overlaps(words):
        verdict.problem(pdf, f"“{one}” and “{other}” stand on each other")
    check_codes(pdf, [1], verdict)


def check_sign(pdf, wanted, verdict):
    """One sheet, nothing at its edge, no words on each other."""
    pages = pages_of(pdf)
    if len(pages) != 1:
        verdict.problem(pdf, f"{len(pages)} pages, not one")
    size, words = pages[0]
    if not is_size(size, wanted):
        verdict.problem(pdf, f"{size[0]:.0f} x {size[1]:.0f} mm")
    for word in words:
        if not word.lies_in((0, 0, *wanted), 8):
            verdict.problem(pdf, f"“{word.text}” is too near to the edge")
    for one, other in overlaps(words):
        verdict.problem(pdf, f"“{one}” and “{other}” stand on each other")
    check_codes(pdf, [1], verdict)


def check(pdf, root, grid, first, verdict):
    """Judges one file by the folder in which it lies: PLACE/LANGUAGE/FORMAT/NAME.pdf."""
    if len(pdf.relative_to(root).parts) < 4:
        return
    *_, language, form, _ = pdf.relative_to(root).parts
    if form in LABEL_FORMATS:
        check_labels(pdf, grid, first, verdict)
    elif form in ("card", "folded-card"):
        check_card(pdf, "+" in language, form == "folded-card", verdict)
    elif form == "wallet":
        check_wallet(pdf, verdict)
    elif form in ("sign", "sign-a3"):
        check_sign(pdf, A3 if form == "sign-a3" else A4, verdict)
    else:
        return
    verdict.judge(pdf)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--labels", choices=GRIDS, default="21")
    parser.add_argument("--first-label", type=int, default=1)
    options = parser.parse_args()
    for program in PROGRAMS:
        if shutil.which(program) is None:
            refuse(f"{program} is not installed (see apt.txt)")
    files = sorted(options.folder.rglob("*.pdf"))
    verdict = Verdict()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(
            lambda pdf: check(
                pdf, options.folder, GRIDS[options.labels], options.first_label, verdict), files))
    verdict.finish()


if __name__ == "__main__":
    main()
