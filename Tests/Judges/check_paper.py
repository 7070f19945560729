"""Judges the PDF files of `wegwijs print`: check_paper.py WEGWIJS_BINARY PROJECT_FOLDER [--keep DIR | --printed DIR]

Prints everything that goes on paper, twice, and asks other programs about each file: qpdf (form),
poppler (size, fonts, words, tags), pikepdf (bookmarks, links, reading direction), veraPDF (PDF/UA-1),
zbar and zxing-cpp (the codes, from pictures in grey as a copier makes them). Folded booklets must read
like the single pages they were made of.
"""

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
from PIL import Image

from check_impose import folded, halves, page_texts
from check_print import letters, read_codes, run, short
from pdfua import validate
from verdict import Verdict, refuse

BASE = "https://wegwijs.example.nl/"
RIGHT_TO_LEFT = ("ar", "fa")
# A poor printer's, then a usual one's for what the first spoils: both readers must find every code.
RESOLUTIONS = (150, 300)
MILLIMETRE = 72 / 25.4
# Of the others, what is theirs alone is looked at as closely; reading codes takes most of the time.
WHOLE = ("zaanstad", "general")
BOOKLETS = ("booklet", "pack")
# Formats of which each municipality prints its own addresses.
LOCAL = (*BOOKLETS, "services", "service-labels", "wallet")
SHEETS = {  # what each format may be printed on, in millimetres
    "booklet": {(148, 210)}, "pack": {(148, 210)}, "card": {(148, 210), (210, 297)},
    "folded-card": {(297, 210)},
    "sign-a3": {(297, 420), (420, 297)},
    "checklist": {(210, 297), (297, 210)}, "steps": {(210, 297), (297, 210)},
}
A4 = {(210, 297)}
# Two lines below the margin.
LEAST_USED = 0.09


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Sheet:
    """One PDF file, named by its municipality, language and format."""

    def __init__(self, folder, path):
        self.path = path
        self.name = str(path.relative_to(folder))
        self.municipality, self.language, self.format = self.name.split("/")[:3]
        self.is_folded = path.stem.endswith("-fold")
        self.is_pair = "+" in self.language
        self.is_right_to_left = self.language.split("+")[0] in RIGHT_TO_LEFT

    @property
    def sizes(self):
        if self.is_folded:
            return {(297, 210)}
        if self.is_pair and self.format in BOOKLETS:
            return A4
        return SHEETS.get(self.format, A4)


class Judge:
    def __init__(self, verdict):
        self.verdict = verdict

    def __call__(self, sheet):
        self.verdict.judge(sheet.name)
        said = subprocess.run(
            ["qpdf", "--check", str(sheet.path)], capture_output=True, check=False)
        if said.returncode or b"WARNING" in said.stdout + said.stderr:
            self.say(sheet, "qpdf: " + (said.stdout + said.stderr).decode()[-300:])
        with pikepdf.open(sheet.path) as pdf:
            self.size(sheet, pdf)
            if not sheet.is_folded:
                self.last(sheet, len(pdf.pages))
                self.document(sheet, pdf)
                self.languages(sheet, pdf)
                self.links(sheet, pdf)
                self.bookmarks(sheet, pdf)
                if sheet.format in BOOKLETS:
                    self.contents(sheet, pdf)
                if sheet.municipality in WHOLE or sheet.format in LOCAL:
                    self.codes(sheet, pdf)
        if not sheet.is_folded:
            self.fonts(sheet)

    def say(self, sheet, message):
        self.verdict.problem(sheet.name, message)

    def size(self, sheet, pdf):
        for number, page in enumerate(pdf.pages, 1):
            left, low, right, high = (float(side) for side in page.mediabox)
            found = (right - left) / MILLIMETRE, (high - low) / MILLIMETRE
            if not any(
                    abs(found[0] - wide) < 1 and abs(found[1] - tall) < 1
                    for wide, tall in sheet.sizes):
                self.say(sheet, f"page {number} is {found[0]:.0f} x {found[1]:.0f} mm")

    def last(self, sheet, count):
        """No sheet of paper for the sake of a line or two."""
        if count == 1 or "labels" in sheet.format:
            return
        with tempfile.TemporaryDirectory(prefix="judge-paper-") as folder:
            run("pdftoppm", "-r", "20", "-gray", "-f", str(count), str(sheet.path), f"{folder}/last")
            with Image.open(next(Path(folder).glob("*.pgm"))) as image:
                # Without the line at the foot.
                above = image.crop((0, 0, image.width, int(image.height * 0.93)))
                ink = above.point(lambda shade: 255 * (shade < 200)).getbbox()
                used = ink[3] / image.height if ink else 0
        if used < LEAST_USED:
            self.say(sheet, f"its last page is used to {used * 100:.0f} percent of its height")

    def document(self, sheet, pdf):
        """What a reader of the file is told about it."""
        root = pdf.Root
        first = sheet.language.split("+")[0]
        if str(root.get("/Lang", "")) != first:
            self.say(sheet, f"its language is {root.get('/Lang')}, not {first}")
        if not pdf.docinfo.get("/Title"):
            self.say(sheet, "it has no title")
        if not root.get("/MarkInfo", {}).get("/Marked") or "/StructTreeRoot" not in root:
            self.say(sheet, "it is not tagged")
        view = root.get("/ViewerPreferences", {})
        direction = str(view.get("/Direction", "/L2R"))
        if (direction == "/R2L") != sheet.is_right_to_left:
            self.say(sheet, f"its pages are turned {direction}")
        for key in ("/CreationDate", "/ModDate"):
            if key in pdf.docinfo:
                self.say(sheet, f"it holds the time of its making in {key}")

    def languages(self, sheet, pdf):
        """The tags say which words are in another language than the file (WCAG 2.2, 3.1.2)."""
        said = {
            str(item.Lang) for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/S" in item and "/Lang" in item}
        if missing := set(sheet.language.split("+")) - said:
            self.say(sheet, f"no tag says that its words are in {', '.join(sorted(missing))}")

    def links(self, sheet, pdf):
        """Every link leads somewhere, and none to a file of the computer that printed."""
        names = set(pdf.Root.get("/Dests", {}).keys())
        for number, page in enumerate(pdf.pages, 1):
            for link in page.get("/Annots", []):
                if link.get("/Subtype") != "/Link":
                    continue
                if not str(link.get("/Contents", "")):
                    self.say(sheet, f"a link on page {number} does not say where it leads")
                target = link.get("/Dest", link.get("/A", {}).get("/D"))
                address = str(link.get("/A", {}).get("/URI", ""))
                if target is not None:
                    if isinstance(target, (pikepdf.Name, pikepdf.String)):
                        if str(target) not in names and "/" + str(target).lstrip("/") not in names:
                            self.say(sheet, f"a link on page {number} leads to no place: {target}")
                elif not re.match(r"(https?|tel|mailto|geo):", address):
                    self.say(sheet, f"a link on page {number} leads to “{address}”")

    def bookmarks(self, sheet, pdf):
        """Each bookmark leads to a page that holds its words."""
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        texts = None
        with pdf.open_outline() as outline:
            entries = list(outline.root)
        if len(pdf.pages) > 2 and not entries:
            self.say(sheet, "it has no bookmarks")
        while entries:
            entry = entries.pop()
            entries += entry.children
            target = entry.destination
            if target is None or pages.get(target[0].objgen) is None:
                self.say(sheet, f"the bookmark “{entry.title}” leads nowhere")
                continue
            if texts is None:
                said = run("pdftotext", "-enc", "UTF-8", str(sheet.path), "-").decode()
                texts = [Counter(letters(text)) for text in said.split("\f")]
            # As a bag of letters: poppler gives lines of two languages in the order of the eye.
            missing = Counter(letters(entry.title)) - texts[pages[target[0].objgen]]
            if missing:
                self.say(
                    sheet, f"the bookmark “{entry.title}” leads to page "
                    f"{pages[target[0].objgen] + 1}, which does not hold it")

    def contents(self, sheet, pdf):
        """The table of contents tells the page of each of its links."""
        pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        destinations = pdf.Root.get("/Dests", {})
        expected, number, first = set(), 1, len(pdf.pages)
        # The contents go from the cover to the first page that they tell of.
        while number < first:
            for link in pdf.pages[number - 1].get("/Annots", []):
                target = link.get("/Dest", link.get("/A", {}).get("/D"))
                place = destinations.get("/" + str(target).lstrip("/"), target)
                if isinstance(place, pikepdf.Array):
                    expected.add(pages[place[0].objgen])
            first = min(expected, default=first)
            number += 1
        said = run(
            "pdftotext", "-f", "1", "-l", str(number - 1), "-enc", "UTF-8", str(sheet.path), "-"
        ).decode()
        missing = expected - {int(found) for found in re.findall(r"\d+", said)}
        if len(expected) < 2 or missing:
            self.say(sheet, f"its contents do not tell the pages {sorted(missing)}")

    def codes(self, sheet, pdf):
        """Both readers find as many codes as the tags tell of, each with that address."""
        expected = Counter()
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure":
                found = re.search(r"QR\S* .*?([\w.-]+\.\w{2,}\S*)", str(item.get("/Alt", "")))
                if found:
                    expected[found[1].rstrip("/")] += 1
        if not expected:
            return
        for resolution in RESOLUTIONS:
            expected = self.unread(sheet, expected, resolution)
            if not expected:
                return
        for address, count in expected.items():
            self.say(sheet, f"the code of {address} is not read ({count}×)")

    def unread(self, sheet, expected, resolution):
        """Returns the codes that one of the two readers does not find at a resolution."""
        with tempfile.TemporaryDirectory(prefix="judge-paper-") as folder:
            run("pdftoppm", "-r", str(resolution), "-gray", str(sheet.path), f"{folder}/sheet")
            found = read_codes(sorted(Path(folder).glob("*.pgm")))
        unread = Counter()
        for seen in found.values():
            shown = Counter()
            for address, count in seen.items():
                shown[short(address)] += count
            unread |= expected - shown
        return unread

    def fonts(self, sheet):
        """Every font is in the file, with the letters that it stands for."""
        lines = run("pdffonts", str(sheet.path)).decode().splitlines()[2:]
        for line in lines:
            fields = line.split()
            embedded, subset, unicode = fields[-5:-2]
            # A font of type 3 is a set of drawings in the file and no part of a larger one.
            if embedded != "yes" or unicode != "yes" or (subset != "yes" and "Type 3" not in line):
                self.say(sheet, f"the font {fields[0]} is not embedded with its letters")


def judge_folding(sheet, verdict):
    """A folded booklet reads like its single pages; a stack reads so from both covers."""
    verdict.judge(sheet.name + ", folded")
    with pikepdf.open(sheet.path) as pdf:
        count = len(pdf.pages)
    sides = halves(str(sheet.path), count)
    if sheet.format == "two-covers":
        first, second = sheet.language.split("+")
        right, left = (first, second) if first in RIGHT_TO_LEFT else (second, first)
        read = folded(sides, "left", count)
        wanted = [(left, read), (right, list(reversed(read)))]
    else:
        binding = "right" if sheet.is_right_to_left else "left"
        wanted = [(sheet.language, folded(sides, binding, count))]
    base = sheet.path.parents[2]
    for language, read in wanted:
        name = sheet.path.name.replace("-fold", "")
        single = next(
            page_texts(str(file)) for kind in BOOKLETS
            if (file := base / language / kind / name).exists())
        for number, (found, expected) in enumerate(zip(read, single), 1):
            if found != expected:
                verdict.problem(
                    sheet.name + ", folded",
                    f"page {number} in {language} reads “{found[:40]}”, expected “{expected[:40]}”")
                break


def print_all(binary, project, output, *options):
    start = time.monotonic()
    words = [binary, "print", "--content", str(project / "content"), "--locales",
             str(project / "locales"), "--output", str(output), "--base-url", BASE, *options]
    ended = subprocess.run(words, capture_output=True, check=False, text=True)
    print(f"{' '.join(map(str, options)) or 'all'}: {ended.stdout.strip()} "
          f"({time.monotonic() - start:.2f} s)")
    if ended.returncode:
        refuse(f"wegwijs print ended with {ended.returncode}: {ended.stderr[-2000:]}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("binary")
    arguments.add_argument("project", type=Path)
    arguments.add_argument("--keep", type=Path, help="the folder in which to print")
    arguments.add_argument("--printed", type=Path, help="a folder to judge as it is")
    given = arguments.parse_args()
    verdict = Verdict()
    with tempfile.TemporaryDirectory(prefix="judge-paper-") as folder:
        output = given.printed or given.keep or Path(folder, "all")
        if not given.printed:
            judge_printing(given, output, Path(folder), verdict)
        sheets = [Sheet(output, file) for file in sorted(output.rglob("*.pdf"))]
        judge = Judge(verdict)
        with ThreadPoolExecutor(2) as workers:
            list(workers.map(judge, sheets))
            list(workers.map(
                lambda sheet: judge_folding(sheet, verdict),
                [sheet for sheet in sheets if sheet.is_folded]))
        judge_tags(sheets, verdict)
    verdict.finish()


def judge_printing(given, output, folder, verdict):
    """What was printed once is not printed again, and comes out the same elsewhere."""
    print_all(given.binary, given.project, output)
    files = sorted(output.rglob("*.pdf"))
    before = {file: (digest(file), file.stat().st_mtime_ns) for file in files}
    print_all(given.binary, given.project, output)
    verdict.judge("a second run")
    if before != {file: (digest(file), file.stat().st_mtime_ns)
                  for file in sorted(output.rglob("*.pdf"))}:
        verdict.problem("a second run", "files were made anew though nothing had changed")
    again = folder / "again"
    print_all(given.binary, given.project, again, "--municipality", "zaanstad")
    for file in sorted(again.rglob("*.pdf")):
        name = file.relative_to(again)
        verdict.judge(f"{name}, printed elsewhere")
        if digest(file) != before[output / name][0]:
            verdict.problem(f"{name}, printed elsewhere", "the bytes differ")
    gray = folder / "gray"
    print_all(given.binary, given.project, gray, "--municipality", "zaanstad",
              "--language", "ar", "--gray")
    for file in sorted(gray.rglob("*.pdf")):
        judge_gray(file, str(file.relative_to(gray)), verdict)


def judge_gray(file, name, verdict):
    """Nothing on a sheet for copiers has a colour."""
    verdict.judge(f"{name}, grey")
    with tempfile.TemporaryDirectory(prefix="judge-paper-") as folder:
        run("pdftoppm", "-r", "40", str(file), f"{folder}/sheet")
        for picture in sorted(Path(folder).glob("*.ppm")):
            with Image.open(picture) as image:
                red, green, blue = image.split()
                if red.tobytes() != green.tobytes() or green.tobytes() != blue.tobytes():
                    verdict.problem(f"{name}, grey", f"{picture.stem} has colours")


def judge_tags(sheets, verdict):
    """veraPDF finds nothing against PDF/UA-1 in what is read on a screen."""
    chosen = [sheet for sheet in sheets if not sheet.is_folded]
    results = validate([sheet.path for sheet in chosen])
    for sheet in chosen:
        verdict.judge(sheet.name + ", PDF/UA-1")
        for rule in results[str(sheet.path)]:
            verdict.problem(sheet.name + ", PDF/UA-1", f"veraPDF: {rule}")


if __name__ == "__main__":
    main()
