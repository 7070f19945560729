"""Judges the papers of a family: check_household.py WEGWIJS_BINARY PROJECT_FOLDER

Fills in what `wegwijs household new` writes, with words that are nobody's, prints it, and asks the same
programs about each PDF file as `check_paper.py` does; nothing of the file may stand in what a PDF file
says of itself.
"""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf

from check_paper import A4, Judge, Sheet, judge_tags
from verdict import Verdict, refuse

LANGUAGES = "ar, nl, en, ar+nl"
FILLED = {
    "family": "Familie Geheimnaam", "arrival": "2026-12-01", "calendar": "islamic-umalqura",
    "sponsor": "Sponsor Geheimnaam; 06 00000000; winkels", "booklet": "welcome",
    "counsellor": "Begeleider Geheimnaam; 06 00000000; VluchtelingenWerk",
}
# Every one that the file names.
ALL = ("appliance", "service")


class FamilySheet(Sheet):
    """One PDF file, named by its language and what it is."""

    def __init__(self, folder, path):
        self.path = path
        self.name = str(path.relative_to(folder))
        self.municipality = "general"
        self.language = self.name.split("/")[0]
        self.format = path.stem.removesuffix("-fold")
        self.is_folded = path.stem.endswith("-fold")
        self.is_pair = "+" in self.language
        self.is_right_to_left = self.language.startswith("ar")

    @property
    def sizes(self):
        if self.is_folded:
            return {(297, 210)}
        is_small = self.format == "booklet" or self.format.startswith("card-")
        return {(148, 210)} if is_small and not self.is_pair else A4


def filled(text):
    lines = []
    for line in text.splitlines():
        key = re.match(r"#? ?([a-z-]+):", line)
        if key and line.startswith("#") and key[1] in FILLED:
            if f"{key[1]}: {FILLED[key[1]]}" in lines:
                continue
            line = f"{key[1]}: {FILLED[key[1]]}"
        elif key and line.startswith("#") and key[1] in ALL:
            line = line.removeprefix("# ")
        elif line.startswith("languages:"):
            line = f"languages: {LANGUAGES}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def wegwijs(*words):
    ended = subprocess.run(list(map(str, words)), capture_output=True, check=False, text=True)
    if ended.returncode:
        refuse(f"wegwijs household ended with {ended.returncode}: {ended.stderr[-2000:]}")
    return ended.stdout.strip()


def main():
    binary, project = sys.argv[1], Path(sys.argv[2]).resolve()
    sources = ("--content", project / "content", "--locales", project / "locales")
    verdict = Verdict()
    with tempfile.TemporaryDirectory(prefix="judge-household-") as folder:
        file, output = Path(folder, "family.txt"), Path(folder, "papers")
        wegwijs(binary, "household", "new", file, "--municipality", "zaanstad", *sources)
        file.write_text(filled(file.read_text(encoding="utf-8")), encoding="utf-8")
        print(wegwijs(binary, "household", "print", file, "--output", output, *sources))
        sheets = [FamilySheet(output, path) for path in sorted(output.rglob("*.pdf"))]
        found = {sheet.language for sheet in sheets}
        if found != set(LANGUAGES.split(", ")):
            refuse(f"there are papers in {sorted(found)}")
        with ThreadPoolExecutor(2) as workers:
            list(workers.map(Judge(verdict), sheets))
        for sheet in sheets:
            with pikepdf.open(sheet.path) as pdf:
                said = f"{dict(pdf.docinfo)} {pdf.Root.get('/Metadata', pikepdf.Stream(pdf, b'')).read_bytes()}"
            if "Geheim" in said or folder in said or os.path.basename(folder) in said:
                verdict.problem(sheet.name, "what it says of itself tells whose it is")
        judge_tags(sheets, verdict)
    verdict.finish()


if __name__ == "__main__":
    main()
