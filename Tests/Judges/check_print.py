"""Judges what comes out of a printer: check_print.py SITE [--shots DIR]

Prints pages to PDF in a real browser and asks other programs about the result: the sheet's size
(pdfinfo), the words (pdftotext), the codes in black and white at 150 dots per inch (zbarimg and
zxing-cpp), empty sheets, headings that were left behind at the foot of a sheet.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import NamedTuple
from xml.etree import ElementTree

import zxingcpp
from PIL import Image

from browser import BrowserError, in_tabs
from pages import RIGHT_TO_LEFT, places, read_site, sample, site_argument
from verdict import Verdict, refuse

PROGRAMS = ("pdfinfo", "pdftotext", "pdftoppm", "zbarimg")
RESOLUTION = 150  # dots per inch: a poor printer's and a phone's camera's
MILLIMETRE = 72 / 25.4  # in points
SHEETS = {  # in millimetres
    "A4": (210, 297), "A5": (148, 210), "A4 landscape": (297, 210),
}
MAX_SHEETS = {"kind-appliance": 4, "kind-sign": 1, "kind-role": 3, "kind-checklist": 16}
MIN_RATIO = 0.998  # of the letters that stand in the PDF in the order of the source
# In a book that is not translated yet, lines of both directions follow each other, and poppler takes
# some of those with a Latin number in the order of the eye.
MIN_RATIO_OF_UNFINISHED = 0.997
MIN_RATIO_OF_PAIR = 0.995  # narrow cells hold both languages, and poppler takes lines in turns
INK = 128  # darker than this, of 255, is ink
SIDES = ("xMin", "yMin", "xMax", "yMax")
EDGE = 8  # points that a printer cannot reach


def sheet_of(page):
    """Returns the name of the sheet that this page must be printed on."""
    design = page.design
    if page.is_pair and "kind-checklist" not in design:
        return "A4"
    if "kind-book" in design or "kind-appliance" in design:
        return "A5"
    if "kind-checklist" in design and "one-role" not in design:
        return "A4 landscape"
    return "A4"


def run(*command, **options):
    """Returns what a program writes."""
    done = subprocess.run(command, capture_output=True, check=False, **options)
    # zbarimg leaves with 4 when a picture has no code, which is no mistake here.
    if done.returncode not in (0, 4):
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def short(address):
    """Returns an address as people read it, as under a code."""
    address = re.sub(r"^(https?://|tel:|mailto:)", "", address)
    return address.removeprefix("www.").removesuffix("/")


def expected_codes(page):
    """Returns the addresses that the codes of a page must hold, from the links beside them."""
    codes, faults = Counter(), []
    for figure in page.root.find("figure", "code"):
        caption = next(figure.find("figcaption")).text.strip()
        card = next((around for around in figure.above() if "service" in around.classes), None)
        # A card's own address stands in its list; below it stands the source, maybe the same.
        near = next(card.find("dl")).find("a") if card else page.root.find("link")
        addresses = [link.get("href", "") for link in near]
        if page.is_pair and not card:
            # A pair is no language and has no alternate: it stands beside its first language.
            addresses = [
                address.replace(f"/{page.language}/", f"/{page.folder}/", 1)
                for address in addresses]
        links = {address for address in addresses if address and short(address) == caption}
        if len(links) == 1:
            codes[links.pop()] += 1
        else:
            faults.append(f"the code “{caption}” stands beside {sorted(links)}, not one address")
    return codes, faults


def letters(text):
    """Returns only the letters, so that spaces, signs, vowel marks and digits do not count."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in text if unicodedata.category(sign)[0] == "L")


def arabic(sign):
    """Returns a sign of the Arabic script, and nothing instead of any other."""
    return sign if "ARABIC" in unicodedata.name(sign, "") else ""


def printed_blocks(page):
    """Returns the letters of each smallest block of text that comes on paper."""
    hidden = {"no-print", "hidden", "skip", "sources", "top", "end"}
    apart = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "dt", "dd", "figcaption", "div"}
    blocks = []

    def gather(element):
        if hidden & set(element.classes) or element.tag in ("svg", "head"):
            return ""
        # In a book the labels of a service are pictures; their words have no size.
        if page.is_book and element.tag == "dt" and any(
                "service" in above.classes for above in element.above()):
            return ""
        own = ""
        for child in element.children:
            own += child if isinstance(child, str) else gather(child)
        # On a sign the same words stand in several languages, each a block of its own, and so do
        # the two of a pair.
        beside = element.parent is not None and {"two", "safety-dutch"} & set(
            element.parent.classes)
        kinds = {"own", "other", "safety-dutch"} & set(element.classes)
        if element.tag in apart or beside or kinds:
            # The long Dutch name of a source wraps in an Arabic line, and pdftotext then gives the
            # lines in the order of the eye.
            own = "".join(map(arabic, own)) if "provenance" in element.classes else own
            blocks.append(letters(own))
            return ""
        return own

    gather(page.root)
    return [block for block in blocks if block]


def first_text(element):
    """Returns the text of an element, of a pair's only the first: columns come out in turns."""
    two = element if "two" in element.classes else next(element.find(kind="two"), None)
    return next(two.find("span")).text if two else element.text


def common(one, other):
    """Returns the length of the longest common subsequence, by bits (Hyyrö 2004)."""
    places = {}
    for position, sign in enumerate(one):
        places[sign] = places.get(sign, 0) | 1 << position
    full = (1 << len(one)) - 1
    row = full
    for sign in other:
        matches = places.get(sign, 0) & row
        row = ((row + matches) | (row - matches)) & full
    return len(one) - row.bit_count()


def order_ratio(blocks, text):
    """Returns how much of the source's letters stand in the PDF, and the worst blocks.

    Blocks may change places (the columns of a table), but the letters inside one must follow
    each other as in the source, or at least inside its lines: poppler takes the lines of two
    narrow columns in turns.
    """
    found = total = 0
    worst = []
    for block in blocks:
        best = len(block)
        if block not in text:
            best = max(closest(block, text), in_lines(block, text))
        found += best
        total += len(block)
        if best < len(block):
            worst.append((len(block) - best, block[:40]))
    return found / max(total, 1), sorted(worst, reverse=True)


def closest(block, text):
    """Returns how many letters of the block stand in order, wherever most of them do.

    Looks near every place in the text that holds one of some pieces of the block.
    """
    piece, around = 6, 80
    best = 0
    for start in range(0, max(len(block) - piece, 1), max(len(block) // 8, 1)):
        place = text.find(block[start:start + piece])
        while place >= 0:
            low = max(place - start - around, 0)
            best = max(best, common(block, text[low:low + len(block) + 2 * around]))
            place = text.find(block[start:start + piece], place + 1)
    return best


def in_lines(block, text, shortest=12):
    """Returns how many letters of the block stand in pieces that are found somewhere as they are.

    A piece is as long as can be; `shortest` letters do not stand together by chance.
    """
    covered = start = 0
    while start + shortest <= len(block):
        end = start + shortest
        if block[start:end] not in text:
            start += 1
            continue
        while end < len(block) and block[start:end + 1] in text:
            end += 1
        covered += end - start
        start = end
    return covered


def read_codes(pictures):
    """Returns what each of the two readers finds: {reader: Counter of addresses}."""
    seen = Counter()
    for picture in pictures:
        with Image.open(picture) as image:
            seen.update(
                code.text for code in zxingcpp.read_barcodes(
                    image, formats=zxingcpp.BarcodeFormat.QRCode))
    said = run(
        "zbarimg", "--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable",
        *map(str, pictures)).decode()
    return {"zxing-cpp": seen, "zbar": Counter(said.splitlines())}


class Word(NamedTuple):
    """A word and where it stands on its sheet, in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self):
        return self.bottom - self.top

    @property
    def is_arabic(self):
        return any(map(arabic, self.text))


class Paper:
    """One page as it comes out of the printer."""

    def __init__(self, page, data, background):
        self.page = page
        self.data = data
        self.background = background

    @property
    def subject(self):
        return f"{self.page.path} ({'with' if self.background else 'without'} backgrounds)"


class Judge:
    """Judges printed pages; used by several threads, one paper each."""

    def __init__(self, shots, verdict):
        self.shots = shots
        self.verdict = verdict

    def __call__(self, paper):
        self.verdict.judge(paper.subject)
        with tempfile.TemporaryDirectory(prefix="judge-print-") as folder:
            file = Path(folder, "page.pdf")
            file.write_bytes(paper.data)
            count = self.sheets(paper, file)
            pictures = self.pictures(paper, file, Path(folder))
            self.codes(paper, pictures)
            self.ink(paper, pictures, count)
            if not paper.background:
                self.words(paper, file)
            if self.shots and not paper.background:
                self.keep(paper, pictures)

    def say(self, paper, message):
        self.verdict.problem(paper.subject, message)

    def sheets(self, paper, file):
        """The number of sheets and the size of each."""
        said = run("pdfinfo", "-f", "1", "-l", "9999", str(file)).decode()
        sizes = re.findall(r"Page +(\d+) size: +([\d.]+) x ([\d.]+)", said)
        width, height = SHEETS[sheet_of(paper.page)]
        wrong = [
            number for number, across, down in sizes
            if abs(float(across) / MILLIMETRE - width) > 1
            or abs(float(down) / MILLIMETRE - height) > 1]
        if wrong or not sizes:
            self.say(paper, f"sheets {', '.join(wrong)} are not {sheet_of(paper.page)}")
        limit = next(
            (MAX_SHEETS[kind] for kind in paper.page.design if kind in MAX_SHEETS), 200)
        # Most texts of an unfinished language are Dutch with a mark, which takes room until it is
        # translated.
        if b'class="foreign"' in paper.page.source:
            limit += 1
        if len(sizes) > limit:
            self.say(paper, f"takes {len(sizes)} sheets, more than {limit}")
        return len(sizes)

    def pictures(self, paper, file, folder):
        """Draws the sheets in shades of grey, as a cheap printer would."""
        run("pdftoppm", "-r", str(RESOLUTION), "-gray", str(file), str(folder / "sheet"))
        return sorted(folder.glob("sheet-*.pgm"))

    def codes(self, paper, pictures):
        """Both readers find every code, and each holds the address beside it."""
        expected, faults = expected_codes(paper.page)
        for fault in faults:
            self.say(paper, fault)
        if not expected:
            return
        found = read_codes(pictures)
        if any(expected - seen for seen in found.values()):
            # Half a dot more or less at the edges of the modules can spoil one code for one reader.
            with tempfile.TemporaryDirectory(prefix="judge-print-") as folder:
                file = Path(folder, "page.pdf")
                file.write_bytes(paper.data)
                run("pdftoppm", "-r", str(2 * RESOLUTION), "-gray", str(file), f"{folder}/sheet")
                sharper = read_codes(sorted(Path(folder).glob("sheet-*.pgm")))
            found = {reader: seen | sharper[reader] for reader, seen in found.items()}
        for reader, seen in found.items():
            self.compare(paper, reader, expected, seen)

    def compare(self, paper, reader, expected, seen):
        for address, count in (expected - seen).items():
            self.say(paper, f"{reader} does not read the code of {address} ({count}×)")
        for address, count in (seen - expected).items():
            self.say(paper, f"{reader} reads a code that should not be there: {address} ({count}×)")

    def ink(self, paper, pictures, count):
        """No sheet is empty; one that is nearly empty is worth a look."""
        for number, picture in enumerate(pictures, 1):
            with Image.open(picture) as image:
                # The foot holds the number of the sheet, which does not count.
                body = image.crop((0, 0, image.width, int(image.height * 0.93)))
                box = body.point(lambda value: 255 if value < INK else 0).getbbox()
            if box is None:
                self.say(paper, f"sheet {number} of {count} is empty")
                continue
            if box[3] < 0.6 * image.height and number < count and not paper.page.is_book:
                self.verdict.warn(
                    paper.subject,
                    f"sheet {number} of {count} is empty from {box[3] / image.height:.0%} down")
            used = (box[3] - box[1]) / image.height
            if used < 0.12 and not paper.background:
                self.verdict.warn(
                    paper.subject, f"sheet {number} of {count} is used for {used:.0%} only")

    def words(self, paper, file):
        """The words can be read out, stand in order, and keep their place on the sheet."""
        said = run("pdftotext", "-enc", "UTF-8", str(file), "-").decode()
        if paper.page.language in RIGHT_TO_LEFT:
            read = letters(said)
            if paper.page.is_pair:
                read += letters(self.columns(paper, file))
            ratio, worst = order_ratio(printed_blocks(paper.page), read)
            if paper.page.is_book:
                print(f"{paper.subject}: {ratio:.4f} of the letters in order")
                least = MIN_RATIO
                if paper.page.is_pair:
                    least = MIN_RATIO_OF_PAIR
                elif b'class="foreign"' in paper.page.source:
                    least = MIN_RATIO_OF_UNFINISHED
                if ratio < least:
                    self.say(
                        paper, f"only {ratio:.4f} of the letters are in order; worst: {worst[:3]}")
        self.phases(paper, [letters(sheet) for sheet in said.split("\f")])
        said = run("pdftotext", "-bbox-layout", "-enc", "UTF-8", str(file), "-").decode()
        # Signs that XML forbids may stand in words; they are no letters.
        said = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", said)
        space = "{http://www.w3.org/1999/xhtml}"
        sheets = [self.lines(paper, number, sheet, space) for number, sheet in enumerate(
            ElementTree.fromstring(said).iter(f"{space}page"), 1)]
        self.feet(paper, sheets)

    def columns(self, paper, file):
        """Returns the words of each half of the sheets: poppler takes long columns in turns."""
        width, height = (round(side * MILLIMETRE) for side in SHEETS[sheet_of(paper.page)])
        return "".join(
            run("pdftotext", "-enc", "UTF-8", "-x", str(left), "-y", "0", "-W", str(width // 2),
                "-H", str(height), str(file), "-").decode()
            for left in (0, width // 2))

    def phases(self, paper, sheets):
        """A phase's heading stands on the sheet of its first task."""
        for phase in paper.page.root.find("section", "phase"):
            heading = next(phase.find("h2"), None) or next(phase.find("h3"), None)
            body = next(phase.find("tbody"), None)
            if not heading or not body:
                continue
            # With the line below it, the heading is not mistaken for words of a task.
            above = letters(first_text(heading)) + "".join(
                letters(first_text(child)) for child in phase.children
                if not isinstance(child, str) and child.tag == "p")
            task = letters(first_text(next(body.find("p"))))
            on = [{number for number, sheet in enumerate(sheets) if part in sheet}
                  for part in (above, task)]
            if all(on) and not on[0] & on[1]:
                self.say(
                    paper, f"“{heading.text.strip()}” is not on the sheet of its first task")

    def lines(self, paper, number, sheet, space):
        """Returns the lines of a sheet; judges whether a printer can reach them."""
        width, height = float(sheet.get("width")), float(sheet.get("height"))
        lines = []
        for line in sheet.iter(f"{space}line"):
            words = [
                Word(word.text, *(float(word.get(side)) for side in SIDES))
                for word in line.iter(f"{space}word") if letters(word.text or "")]
            for word in words:
                if (
                    min(word.left, word.top) < EDGE or word.right > width - EDGE
                    or word.bottom > height - EDGE
                ):
                    self.say(
                        paper, f"sheet {number}: “{word.text}” runs into the edge of the paper")
            if words:
                lines.append(words)
        return lines

    def feet(self, paper, sheets):
        """No heading is the last line of a sheet.

        The letters are compared without their order, because boxes come in the order of the eye;
        and the size, because a link may say the same as a heading.
        """
        key = lambda text: "".join(sorted(letters(text)))
        headings = {
            key(heading.text) for heading in paper.page.root.walk()
            if re.fullmatch("h[2-5]", heading.tag)}
        headings |= {
            key(first_text(heading)) for heading in paper.page.root.walk()
            if re.fullmatch("h[2-5]", heading.tag)}
        every = [word for lines in sheets for words in lines for word in words]
        usual = {
            script: median(word.height for word in every if word.is_arabic == script)
            for script in {word.is_arabic for word in every}}
        for number, lines in enumerate(sheets[:-1], 1):
            if not lines:
                continue
            # A line may come in pieces, when it holds words of two directions.
            foot = max(word.bottom for words in lines for word in words)
            last = [word for words in lines for word in words if word.bottom > foot - 4]
            text = " ".join(word.text for word in last)
            is_large = all(word.height > 1.06 * usual[word.is_arabic] for word in last)
            if is_large and key(text) in headings:
                self.say(paper, f"sheet {number}: a heading is the last line (“{text[:40]}”)")

    def keep(self, paper, pictures):
        name = f"{paper.page.name}-{sheet_of(paper.page).replace(' ', '-')}"
        for number, picture in enumerate(pictures, 1):
            with Image.open(picture) as image:
                image.save(self.shots / f"{name}-{number:03}.png")
        self.shots.joinpath(f"{name}.pdf").write_bytes(paper.data)


# The content must fit between the margins of its sheet, or the browser makes all of it smaller.
WIDTHS = {"A4": 180, "A5": 122, "A4 landscape": 273}  # millimetres
FIT = """(() => {
  const root = document.scrollingElement;
  return root.scrollWidth > root.clientWidth ? [root.scrollWidth, root.clientWidth] : null;
})()"""


def printing(tab, job):
    """Prints one page; tells when it does not fit the width of its sheet."""
    page, backgrounds = job
    width = round(WIDTHS[sheet_of(page)] / 25.4 * 96)
    tab.resize(width, 1000, media="print")
    tab.open(page.file)
    excess = tab.evaluate(FIT)
    tab.resize(1280, 900)
    return [Paper(page, tab.print(background), background) for background in backgrounds], excess


def jobs(pages):
    """Returns the pages to print, each with or without backgrounds or both."""
    if not (towns := places(pages)):
        return []
    main, *others = towns.values()
    chosen = {}
    for page in sample(main, main=2):
        if page.language != "en" and not page.is_book:
            chosen[page.path] = (page, (False,) if page.is_pair else (False, True))
    for page in sample(main, main=1):
        if page.language == "en":
            chosen.setdefault(page.path, (page, (False,)))
    # Every page that bears codes, in every municipality and language.
    for number, its in enumerate([main, *others]):
        for page in its:
            if page.is_pair:
                continue
            if "kind-services" in page.design:
                chosen.setdefault(page.path, (page, (False,)))
            if page.is_book:
                both = number == 0 and page.language in RIGHT_TO_LEFT
                chosen[page.path] = (page, (False, True) if both else (False,))
    # Of the pairs: one page of every kind, and one book.
    book = next((page for page in main if page.is_pair and page.is_book), None)
    if book:
        chosen[book.path] = (book, (False,))
    return sorted(chosen.values(), key=lambda job: -len(job[0].source) * len(job[1]))


def main():
    site = site_argument()
    for program in PROGRAMS:
        if shutil.which(program) is None:
            refuse(f"{program} is not installed (see apt.txt)")
    shots = None
    if "--shots" in sys.argv:
        shots = Path(sys.argv[sys.argv.index("--shots") + 1])
        shots.mkdir(parents=True, exist_ok=True)
    verdict = Verdict()
    work = jobs(read_site(site))
    try:
        printed = in_tabs(2, work, printing)
    except BrowserError as error:
        refuse(str(error))
    papers = []
    for (page, _), (its, excess) in zip(work, printed):
        papers += its
        if excess:
            verdict.problem(
                its[0].subject,
                f"is {excess[0]} px wide on a sheet of {excess[1]} px, so it is printed smaller")
    judge = Judge(shots, verdict)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(judge, papers))
    verdict.finish()


if __name__ == "__main__":
    main()
