"""Runs what the documents say: every command, every example of a source, every error shown.

usage: check_docs.py WEGWIJS_BINARY REPOSITORY

The blocks of README.md, CONTRIBUTING.md, ARCHITECTURE.md and docs/ say in their info string what
they are:

  ```sh run              commands; they must end with 0
  ```sh run until        a command that goes on until Ctrl-C: it is stopped once it has said the
                         output that stands below it, and must then end with 0
  ```sh run pdf=NAME     the same as run, with a PDF of eight A5 pages beside it, as a browser
                         would have printed it; more names stand behind commas
  ```sh run photo=PATH   the same, with a photo beside it as a phone makes one: large, turned, and with
                         the place where it was taken
  ```csv file=PATH       a source (of any language); "wegwijs check" must take it
  ```csv append=PATH     lines for the end of a source
  ```diff edit=PATH      a line with "-" is in this source once, and becomes the line with "+" below it
  ```text output         lines that the block before it must say, in this order; "…" stands for
                         any text in a line, a line "…" for any lines
  ```text error          the same, and the block before it must fail

Each block is a case of its own, with a fresh copy of the sources and a "./wegwijs" beside them.
A "./wegwijs serve" that names no port takes any that is free, since two judges may run at once.

Blocks of one document with the same "case=NAME" are one case and happen in their order; where one
of them runs commands, these are the test and "wegwijs check" is not run beside them.

A block "sh" without "run" may hold only commands that need the whole repository. Commands that
begin with "./wegwijs" inside a sentence are run as well, and links and paths must lead somewhere.
"""

import collections
import io
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from PIL import Image

# What a reader runs in the whole repository and no test can: too long, or for a person.
UNTESTED = ("./test", "swift ", "git ")
# Words that stand for others, as in `./wegwijs build --language CODE` and `locales/LANGUAGE/X.po`.
FORM = re.compile(r"\b[A-Z]+\b|…")
PATH = re.compile(r"(content|locales|docs|Sources|Tests|Benchmarks|scripts)/[\w./-]*")
# Warnings that an example may cause: nobody has translated or accepted it, and where it takes the
# place of a file, what that changed is gone.
EXPECTED_WARNINGS = (
    "[missing-translation]", "[stale-translation]", "[base-missing]", "[base-gone]",
)
SOURCES = ("content", "locales", "docs/examples")
TIME_LIMIT = 300
LAUNCHER = """#!/bin/sh
case "$*" in
  *--port* | *--help*) ;;
  serve*) set -- "$@" --port 0 ;;
esac
exec "{binary}" "$@"
"""

Block = collections.namedtuple("Block", "language words options text line")
Step = collections.namedtuple("Step", "block output error")


def blocks(text):
    """The fenced blocks of a document, in order (CommonMark, section 4.5)."""
    found = []
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        fence = re.fullmatch(r"( {0,3})(`{3,})(.*)", lines[number])
        number += 1
        if not fence:
            continue
        info = fence[3].split()
        start = number
        while number < len(lines) and not re.fullmatch(
            r" {0,3}`{%d,} *" % len(fence[2]), lines[number]
        ):
            number += 1
        body = "".join(line + "\n" for line in lines[start:number])
        number += 1
        options = dict(word.split("=", 1) for word in info[1:] if "=" in word)
        words = {word for word in info[1:] if "=" not in word}
        found.append(Block(info[0] if info else "", words, options, body, start))
    return found


def prose(text):
    """The document without its fenced blocks, line numbers kept."""
    kept = []
    fence = None
    for line in text.split("\n"):
        mark = re.match(r" {0,3}(`{3,})", line)
        if fence is None and mark:
            fence = mark[1]
            kept.append("")
        elif fence is not None:
            if mark and len(mark[1]) >= len(fence) and not line.strip().strip("`"):
                fence = None
            kept.append("")
        else:
            kept.append(line)
    return "\n".join(kept)


def says(output, expected):
    """The first expected line that the output does not have, or None when it has all in order."""
    lines = [line.rstrip() for line in output.split("\n")]
    at = 0
    for wanted in expected.split("\n"):
        wanted = wanted.rstrip()
        if wanted.strip() in ("", "…"):
            continue
        pattern = re.compile(".*".join(re.escape(part) for part in wanted.split("…")))
        while at < len(lines) and not pattern.fullmatch(lines[at]):
            at += 1
        if at == len(lines):
            return wanted
        at += 1
    return None


def pdf(pages):
    """A file of so many empty A5 pages (ISO 32000-1, section 7.5)."""
    kids = " ".join(f"{number + 3} 0 R" for number in range(pages))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    objects.append(f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>")
    objects += ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << >> >>"] * pages
    file, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(file))
        file += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n"
    table += "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(file)}\n%%EOF\n"
    return file + (table + trailer).encode("ascii")


def photo():
    """A drawn picture with what a phone writes into its photos (Exif 2.32)."""
    image = Image.effect_noise((2400, 1800), 20).convert("RGB").transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 26.0, 0.0), 3: "E", 4: (4.0, 49.0, 0.0)})
    file = io.BytesIO()
    image.save(file, "jpeg", quality=90, exif=exif)
    return file.getvalue()


def edit(file, lines):
    """Changes a source as a reader would; what went wrong, or None."""
    text = file.read_text(encoding="utf-8")
    old = [line[1:].strip() for line in lines.split("\n") if line.startswith("-")]
    new = [line[1:].strip() for line in lines.split("\n") if line.startswith("+")]
    if not old or len(old) != len(new):
        return "each line with - needs one with +"
    for before, after in zip(old, new):
        if text.count(before) != 1:
            return f'"{before}" is not once in {file.name}'
        text = text.replace(before, after)
    file.write_text(text, encoding="utf-8")
    return None


class Judge:
    def __init__(self, binary, repository):
        self.binary = pathlib.Path(binary).resolve()
        self.repository = pathlib.Path(repository).resolve()
        self.passed = 0
        self.failures = []
        self.sentences = {}
        self.described = set()

    def result(self, place, problem):
        if problem is None:
            self.passed += 1
        else:
            self.failures.append(place)
            print(f"{place}: {problem}")

    # Cases

    def workplace(self, folder):
        """A fresh copy of the sources with a launcher that needs no compiler."""
        for source in SOURCES:
            if (self.repository / source).is_dir():
                shutil.copytree(self.repository / source, folder / source, symlinks=True)
        launcher = folder / "wegwijs"
        launcher.write_text(LAUNCHER.format(binary=self.binary), encoding="utf-8")
        launcher.chmod(0o755)

    def run(self, commands, folder):
        """The exit code of commands and all that they said, problems included."""
        ended = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", commands],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=TIME_LIMIT,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        return ended.returncode, ended.stdout.decode("utf-8", "replace")

    def run_until(self, commands, folder, expected):
        """The same for a command that is stopped as Ctrl-C does, once it has said what is expected."""
        said = pathlib.Path(folder) / ".said"
        with said.open("wb") as output:
            running = subprocess.Popen(
                ["bash", "-euo", "pipefail", "-c", commands],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )
            end = time.monotonic() + TIME_LIMIT
            try:
                while running.poll() is None and time.monotonic() < end:
                    if says(said.read_text("utf-8", "replace"), expected) is None:
                        os.killpg(running.pid, signal.SIGINT)
                        break
                    time.sleep(0.2)
                code = running.wait(timeout=30)
            finally:
                if running.poll() is None:
                    os.killpg(running.pid, signal.SIGKILL)
                    running.wait()
        return code, said.read_text("utf-8", "replace")

    def judge(self, step, commands, folder):
        """What is wrong with one run: its exit code, or what it did not say."""
        try:
            if "until" in step.block.words:
                code, output = self.run_until(commands, folder, step.output or "")
            else:
                code, output = self.run(commands, folder)
        except subprocess.TimeoutExpired:
            return f"not done after {TIME_LIMIT} seconds"
        shown = "".join(f"\n    | {line}" for line in output.rstrip().split("\n")[-12:])
        if step.error is not None and code == 0:
            return "expected to fail, ended with 0" + shown
        if step.error is None and code != 0:
            return f"expected to end with 0, ended with {code}" + shown
        for expected in (step.output, step.error):
            missing = None if expected is None else says(output, expected)
            if missing is not None:
                return f'expected the line "{missing}"' + shown
        if "run" not in step.block.words and step.error is None and step.output is None:
            for line in output.split("\n"):
                if ": warning: " in line and not line.endswith(EXPECTED_WARNINGS):
                    return f"warning: {line}"
        return None

    def check_case(self, place, steps):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            self.workplace(folder)
            runs = any("run" in step.block.words for step in steps)
            for number, step in enumerate(steps):
                options = step.block.options
                path = options.get("file") or options.get("append")
                if path is not None:
                    target = (folder / path).resolve()
                    if folder.resolve() not in target.parents:
                        return self.result(place, f'"{path}" leads out of the repository')
                    target.parent.mkdir(parents=True, exist_ok=True)
                    old = target.read_bytes() if "append" in options else b""
                    if old and not old.endswith(b"\n"):
                        old += b"\n"
                    target.write_bytes(old + step.block.text.encode("utf-8"))
                for name in options.get("pdf", "").split(",") if "pdf" in options else ():
                    (folder / name).write_bytes(pdf(8))
                if "photo" in options:
                    (folder / options["photo"]).parent.mkdir(parents=True, exist_ok=True)
                    (folder / options["photo"]).write_bytes(photo())
                problem = None
                if "edit" in options:
                    problem = edit(folder / options["edit"], step.block.text)
                elif "run" in step.block.words:
                    problem = self.judge(step, step.block.text, folder)
                elif not runs and number == len(steps) - 1:
                    problem = self.judge(step, "./wegwijs check", folder)
                elif step.output is not None or step.error is not None:
                    problem = "what it says is never seen: the case goes on after it"
                if problem is not None:
                    return self.result(f"{place.split(':')[0]}:{step.block.line}", problem)
        return self.result(place, None)

    def check_blocks(self, document, text):
        cases = {}
        current = None
        for block in blocks(text):
            place = f"{document}:{block.line}"
            is_source = block.options.keys() & {"file", "append", "edit"}
            if is_source or (block.language == "sh" and "run" in block.words):
                current = block.options.get("case", place)
                cases.setdefault(current, []).append(Step(block, None, None))
            elif block.language == "text" and block.words & {"output", "error"}:
                steps = cases.get(current)
                if not steps:
                    self.result(place, "nothing stands before it that could say this")
                    continue
                kind = "output" if "output" in block.words else "error"
                steps[-1] = steps[-1]._replace(**{kind: block.text})
            else:
                current = None
                self.check_untested(place, block)
        for steps in cases.values():
            for step in steps:
                self.described.update(
                    step.block.options[key] for key in ("file", "append") if key in step.block.options
                )
            self.check_case(f"{document}:{steps[0].block.line}", steps)

    def check_untested(self, place, block):
        for line in block.text.split("\n"):
            command = line.strip()
            if block.language == "sh" and command and not command.startswith(("#", *UNTESTED)):
                self.result(place, f'"{command}" is never run: write "```sh run"')
            elif block.language != "sh" and command.startswith("./wegwijs"):
                self.result(place, f'"{command}" is never run: write "```sh run"')

    # Sentences

    def check_prose(self, document, text):
        spans = re.findall(r"(?<!`)`([^`\n]+)`(?!`)", prose(text))
        for span in spans:
            if span.startswith("./wegwijs ") and not FORM.search(span):
                self.sentences.setdefault(span, document)
        missing = [path for path in map(self.lost, spans) if path]
        problem = f"no such path: {', '.join(sorted(set(missing)))}" if missing else None
        self.result(f"{document} (paths)", problem)

    def lost(self, span):
        """The path that a sentence names, where neither the repository nor an example has it."""
        if not PATH.fullmatch(span):
            return None
        form = FORM.search(span)
        path = span[: span.rfind("/", 0, form.start()) + 1] if form else span
        if (self.repository / path).exists():
            return None
        return None if any(made.startswith(path) for made in self.described) else path

    def check_links(self, document, text):
        broken = []
        for target in re.findall(r"\]\(([^()\s]+)\)", re.sub(r"`[^`\n]*`", "", prose(text))):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            file = self.repository / document
            file = (file.parent / path) if path else file
            if not file.exists():
                broken.append(target)
            elif anchor and file.suffix == ".md" and anchor not in anchors(file):
                broken.append(target)
        problem = f"links that lead nowhere: {', '.join(broken)}" if broken else None
        self.result(f"{document} (links)", problem)

    def check_pictograms(self):
        """The list of pictograms is that of the program: its example tells of one too many."""
        file = self.repository / "docs/pictograms.md"
        listed = set(re.findall(r"pictogram=([a-z0-9-]+)\}", file.read_text(encoding="utf-8")))
        drawn = set()
        for source in sorted((self.repository / "Sources/Pictograms").glob("*.swift")):
            text = source.read_text(encoding="utf-8")
            drawn.update(re.findall(r'Pictogram\(\s*"([a-z0-9-]+)",\s*meaning:', text))
        missing = ", ".join(sorted(drawn - listed)) if drawn else "no pictogram was found in Sources"
        problem = f"pictograms that it does not list: {missing}" if missing else None
        self.result("docs/pictograms.md (names)", problem)

    def check_sentences(self):
        for command, document in self.sentences.items():
            serves = command.startswith("./wegwijs serve")
            block = Block("sh", {"run", "until"} if serves else {"run"}, {}, command, 0)
            with tempfile.TemporaryDirectory() as name:
                self.workplace(pathlib.Path(name))
                problem = self.judge(Step(block, "…http://…" if serves else None, None), command, name)
            self.result(f"{document} (`{command}`)", problem)

    def check(self):
        root = self.repository
        names = [root / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")]
        documents = [file for file in names if file.exists()] + sorted((root / "docs").rglob("*.md"))
        documents = [file for file in documents if "examples" not in file.relative_to(root).parts]
        texts = {str(file.relative_to(root)): file.read_text(encoding="utf-8") for file in documents}
        for document, text in texts.items():
            self.check_blocks(document, text)
        for document, text in texts.items():
            self.check_prose(document, text)
            self.check_links(document, text)
        self.check_pictograms()
        self.check_sentences()


def anchors(file):
    """The anchors that GitHub gives to the headings of a file."""
    found = collections.Counter()
    names = set()
    for heading in re.findall(r"(?m)^#{1,6} +(.+?) *#*$", prose(file.read_text(encoding="utf-8"))):
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        names.add(name if found[name] == 0 else f"{name}-{found[name]}")
        found[name] += 1
    return names


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    binary, repository = arguments
    if not os.access(binary, os.X_OK):
        print(f'check_docs: there is no program "{binary}"; build it first', file=sys.stderr)
        return 3
    judge = Judge(binary, repository)
    judge.check()
    print(f"{judge.passed} passed, {len(judge.failures)} failed")
    return 1 if judge.failures or judge.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
