"""Judges booklets for the printer by other programs: folded, they read like the files they came from.

usage: check_impose.py WEGWIJS_BINARY OUTPUT_FOLDER

Prints the books of two languages with Chromium, and saves them again in the other forms that PDF
files have (qpdf: object streams, linearized, unpacked, old versions). Of each, wegwijs makes
booklets. qpdf looks at their form; poppler reads what stands left and right of the fold, and the
halves, put in the order in which a folded stack is read, must say what the pages of the first file
say, page by page. The files of other programs (folder "impose") are also rendered: each half must look
like the page that belongs there. Files with a password, or cut off, must be refused.
"""

import pathlib
import subprocess
import sys
import tempfile

A4_WIDTH, A4_HEIGHT = 842, 596
BOOKS = {"ar": "right", "nl": "left"}
OTHERS = pathlib.Path(__file__).resolve().parent / "impose"
RESOLUTION = 100  # dots per inch
BLOCK = 4  # dots, over which grey is averaged: half a dot of shift hardly shows
TOLERANCE = 3  # grey of 255, on average
FORMS = {
    "as printed": [],
    "object streams": ["--object-streams=generate", "--recompress-flate"],
    "linearized": ["--linearize"],
    "unpacked": ["--stream-data=uncompress", "--object-streams=disable"],
}


def run(*words):
    """What a program says; it must end with 0, or with 3, which is qpdf's for warnings."""
    ended = subprocess.run(words, capture_output=True, check=False)
    if ended.returncode not in (0, 3):
        raise RuntimeError(f"{words[0]} ended with {ended.returncode}: {ended.stderr.decode()[-500:]}")
    return ended.stdout.decode("utf-8", "replace")


def letters(text):
    """The letters and digits, sorted: poppler puts pieces of a line in another order when the same
    line stands half a point further, so that order is judged page by page and not within one."""
    return "".join(sorted(c for c in text if c.isalnum()))


def page_texts(file):
    text = run("pdftotext", file, "-")
    return [letters(page) for page in text.split("\f")[:-1]]


def halves(file, count):
    """The text left and right of the fold of each side: [(left, right)]."""
    found = []
    for side in range(1, count + 1):
        both = []
        for start in (0, A4_WIDTH // 2):
            box = ["-x", start, "-y", 0, "-W", A4_WIDTH // 2, "-H", A4_HEIGHT]
            words = ["pdftotext", "-f", side, "-l", side, *box, file, "-"]
            both.append(letters(run(*map(str, words))))
        found.append(tuple(both))
    return found


def folded(sides, binding, per_section):
    """The texts in the order in which the folded sections are read."""
    upper, lower = (1, 0) if binding == "left" else (0, 1)
    sheets = [sides[index : index + 2] for index in range(0, len(sides), 2)]
    read = []
    for start in range(0, len(sheets), per_section):
        section = sheets[start : start + per_section]
        for front, back in section:
            read += [front[upper], back[lower]]
        for front, back in reversed(section):
            read += [back[upper], front[lower]]
    return read


def rendered(file):
    """The pages as rows of grey values, from poppler's PGM."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-gray", "-r", str(RESOLUTION), str(file), f"{folder}/page")
        pages = []
        for name in sorted(pathlib.Path(folder).iterdir()):
            data = name.read_bytes()
            width, height = map(int, data.split(maxsplit=3)[1:3])
            data = data[-width * height :]
            pages.append([data[row : row + width] for row in range(0, len(data), width)])
        return pages


def rendered_halves(file):
    """How the halves of each side look: [(left, right)]."""
    found = []
    for side in rendered(file):
        middle = len(side[0]) // 2
        found.append(([row[:middle] for row in side], [row[middle:] for row in side]))
    return found


def blocks(picture, width, height):
    """The mean grey of blocks of the middle of a picture."""
    top, left = max(0, (len(picture) - height) // 2), max(0, (len(picture[0]) - width) // 2)
    found = []
    for row in range(top, top + height - BLOCK, BLOCK):
        rows = picture[row : row + BLOCK]
        for column in range(left, left + width - BLOCK, BLOCK):
            found.append(sum(sum(r[column : column + BLOCK]) for r in rows) / BLOCK**2)
    return found


def looks_wrong(shown, pages):
    """Why halves do not look like the pages that belong there; None if they do."""
    width = min(len(picture[0]) for picture in shown + pages)
    height = min(len(picture) for picture in shown + pages)
    halves = [blocks(picture, width, height) for picture in shown]
    wanted = [blocks(picture, width, height) for picture in pages]
    for number, half in enumerate(halves[: len(wanted)]):
        apart = [sum(abs(a - b) for a, b in zip(half, page)) / len(page) for page in wanted]
        nearest = min(range(len(apart)), key=apart.__getitem__)
        if nearest != number or apart[number] > TOLERANCE:
            return f"page {number + 1} looks like page {nearest + 1}, apart by {apart[number]:.2f}"
    return None


class Judge:
    def __init__(self, binary):
        self.binary = binary
        self.passed = 0
        self.failed = 0

    def result(self, name, problem):
        if problem:
            self.failed += 1
            print(f"{name}: {problem}")
        else:
            self.passed += 1

    def impose(self, name, inputs, output, *options):
        run(self.binary, "impose", *map(str, inputs), "--output", str(output), *options)
        said = run("qpdf", "--check", str(output))
        self.result(f"{name}, qpdf", None if "No syntax or stream" in said else said)

    def compare(self, name, read, wanted):
        white = len(read) - len(wanted)
        problem = None
        if not 0 <= white < 4 or any(read[len(wanted) :]):
            problem = f"{len(read)} pages, expected {len(wanted)} and less than 4 white ones"
        for number, (found, expected) in enumerate(zip(read, wanted), 1):
            if found != expected and problem is None:
                problem = f"page {number} reads {found[:60]!r}, expected {expected[:60]!r}"
        self.result(name, problem)

    def check(self, site, folder):
        printed = {}
        for language, binding in BOOKS.items():
            source = folder / f"{language}.pdf"
            page = site / "zaanstad" / language / "book" / "welcome" / "index.html"
            run(
                "chromium-headless-shell", "--no-sandbox", "--no-pdf-header-footer",
                f"--print-to-pdf={source}", page.resolve().as_uri(),
            )  # fmt: skip
            printed[language] = wanted = page_texts(str(source))
            for form, options in FORMS.items():
                name = f"{language}, {form}"
                file = folder / "form.pdf"
                run("qpdf", str(source), str(file), *options)
                output = folder / "booklet.pdf"
                self.impose(name, [file], output)
                sheets = (len(wanted) + 3) // 4
                sides = halves(str(output), 2 * sheets)
                self.compare(f"{name}, folded", folded(sides, binding, sheets), wanted)
            output = folder / "sections.pdf"
            self.impose(f"{language}, sections", [source], output, "--sheets=4", "--paper=0.1")
            sides = halves(str(output), 2 * sheets)
            self.compare(f"{language}, sections of 4", folded(sides, binding, 4), wanted)
        self.both(printed, folder)

    def others(self, folder):
        """The files of other programs: in the right order, and looking as they do by themselves."""
        for file in sorted(OTHERS.glob("*.pdf")):
            wanted = page_texts(str(file))
            pages = rendered(file)
            sheets = (len(wanted) + 3) // 4
            for binding in ("left", "right"):
                name = f"{file.name}, {binding}"
                output = folder / "other.pdf"
                self.impose(name, [file], output, "--binding", binding)
                sides = halves(str(output), 2 * sheets)
                self.compare(f"{name}, folded", folded(sides, binding, sheets), wanted)
                shown = folded(rendered_halves(output), binding, sheets)
                self.result(f"{name}, looks", looks_wrong(shown, pages))

    def refused(self, folder):
        """What cannot be read safely is refused with a reason, and nothing is written."""
        source = OTHERS / "latex.pdf"
        locked, cut = folder / "locked.pdf", folder / "cut.pdf"
        run("qpdf", "--encrypt", "secret", "owner", "256", "--", str(source), str(locked))
        cut.write_bytes(source.read_bytes()[:9000])
        for file, reason in ((locked, "encrypted"), (cut, "cut off")):
            output = folder / "refused.pdf"
            ended = subprocess.run(
                [self.binary, "impose", str(file), "--output", str(output)],
                capture_output=True, check=False, text=True,
            )  # fmt: skip
            said = f"ended with {ended.returncode}: {ended.stderr}"
            good = ended.returncode == 1 and reason in ended.stderr and not output.exists()
            self.result(f"{file.name} is refused", None if good else said)

    def both(self, printed, folder):
        """Two texts in one stack: the second is read from the other cover, bound right."""
        output = folder / "both.pdf"
        self.impose("both", [folder / "nl.pdf", folder / "ar.pdf"], output)
        total = sum(map(len, printed.values()))
        sheets = (total + 3) // 4
        read = folded(halves(str(output), 2 * sheets), "left", sheets)
        dutch, arabic = printed["nl"], printed["ar"]
        self.result("both, from the front", None if read[: len(dutch)] == dutch else "differs")
        back = list(reversed(read))
        self.result("both, from the back", None if back[: len(arabic)] == arabic else "differs")


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    judge = Judge(arguments[0])
    with tempfile.TemporaryDirectory() as folder:
        judge.others(pathlib.Path(folder))
        judge.refused(pathlib.Path(folder))
        judge.check(pathlib.Path(arguments[1]), pathlib.Path(folder))
    print(f"{judge.passed} passed, {judge.failed} failed")
    return 1 if judge.failed or judge.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
