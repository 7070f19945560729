"""Judges the links and the structure of a built site: check_links.py SITE

Reads every page with Python's own HTML parser, so that it shares nothing with the program.
"""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from pages import RIGHT_TO_LEFT, read_site, site_argument
from verdict import Verdict

MAX_BYTES = 60_000  # of a page that a phone opens; a book is for printing
# A text that is not translated says its language and direction and bears a mark, until it is.
MAX_BYTES_FOREIGN = 100
# Its texts stand twice, and with a public address its checklist bears a code for paper (2 kB).
MAX_BYTES_OF_PAIR = 105_000
OUTSIDE = {"https", "http", "tel", "mailto", "geo"}
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
CSS_ADDRESS = re.compile(r"""url\(\s*['"]?([^'")]*)|@import\s+['"]([^'"]*)""")
# Dutch numbers as they are written: 06 12345678, 075 655 5000, 0800-0113, 14 075, +31 …
PHONE = re.compile(r"(?<![\d/.:-])(?:\+31|0)[\d() -]{7,14}\d(?![\d-])|(?<!\d)14 ?0\d{2,3}(?!\d)")
HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:nl|eu|org|com|net|info)\b", re.IGNORECASE)
LOADED = {
    "img": ("src", "srcset"), "script": ("src",), "iframe": ("src",), "source": ("src", "srcset"),
    "video": ("src", "poster"), "audio": ("src",), "object": ("data",), "embed": ("src",),
    "use": ("href", "xlink:href"), "image": ("href", "xlink:href"), "input": ("src",),
}


class Links:
    """Everything about where the pages lead."""

    def __init__(self, site, pages, verdict):
        self.site = site
        self.pages = {page.path: page for page in pages}
        self.ids = {page.path: set(page.ids) for page in pages}
        self.verdict = verdict
        self.files = {
            file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
        self.used = set()
        self.leads = {}

    def resolve(self, page, address):
        """Returns the file and the fragment an internal address means; None when outside."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        folder = posixpath.dirname(page)
        path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
        return (path if parts.path else page), unquote(parts.fragment)

    def check(self, page, address, what):
        """Judges one address and returns the page or file that it leads to."""
        say = lambda message: self.verdict.problem(page, f"{what} “{address}” {message}")
        if address != address.strip() or not address:
            return say("is empty or has spaces around it")
        parts = urlsplit(address)
        if parts.netloc and not parts.scheme:
            return say("names a host without a scheme")
        if parts.scheme:
            if parts.scheme not in OUTSIDE:
                say(f"has the scheme {parts.scheme}")
            return None
        if address.startswith("/"):
            say("starts at the root, so it breaks in a folder and on a disk")
        path, fragment = self.resolve(page, address)
        if path not in self.files:
            return say("leads to no file")
        if fragment and path in self.ids and fragment not in self.ids[path]:
            say(f"leads to no id in {path}")
        self.used.add(path)
        return path

    def judge(self, page):
        leads = self.leads[page.path] = set()
        for element in page.root.walk():
            tag = element.tag
            if tag in ("a", "area") and (address := element.get("href")) is not None:
                leads.add(self.check(page.path, address, f"<{tag}>"))
            elif tag == "link":
                self.link(page, element)
            for name in LOADED.get(tag, ()):
                if address := element.get(name):
                    self.load(page.path, address, f"<{tag} {name}>")
            for name, value in element.attributes.items():
                if name.startswith("on"):
                    self.verdict.problem(page.path, f"<{tag}> has a script in {name}")
                if name == "style":
                    self.style(page.path, value or "")
            if tag == "style":
                self.style(page.path, element.text)
            if tag in ("script", "base", "form"):
                self.verdict.problem(page.path, f"has <{tag}>")

    def link(self, page, element):
        relation = element.get("rel", "")
        address = element.get("href", "")
        if relation in ("alternate", "canonical"):
            if not urlsplit(address).scheme:
                self.check(page.path, address, f"<link {relation}>")
        else:
            self.load(page.path, address, f"<link {relation}>")

    def load(self, page, address, what):
        """Judges an address from which the browser fetches something by itself."""
        if urlsplit(address).scheme == "data":
            return
        if urlsplit(address).scheme or urlsplit(address).netloc:
            self.verdict.problem(page, f"{what} fetches “{address}” from another place")
            return
        self.check(page, address, what)

    def style(self, path, text):
        for match in CSS_ADDRESS.finditer(text):
            self.load(path, match[1] or match[2] or "", "style")

    def judge_reach(self):
        """Every page can be reached from the first one, and every file is used."""
        reached, waiting = {"index.html"}, ["index.html"]
        while waiting:
            for path in self.leads.get(waiting.pop(), ()):
                if path and path not in reached:
                    reached.add(path)
                    waiting.append(path)
        for path in sorted(set(self.pages) - reached):
            self.verdict.problem(path, "no chain of links leads here from index.html")
        others = {file for file in self.files if not file.endswith(".html")}
        for path in sorted(others - self.used):
            if not posixpath.basename(path).startswith("."):
                self.verdict.problem(path, "is used by no page")


def judge_document(page, say):
    """The frame of one page: language, title, headings, ids, size."""
    for fault in page.faults:
        say(fault)
    html = page.first("html")
    language, direction = html.get("lang"), html.get("dir")
    if page.language and language != page.language:
        say(f"has the language “{language}” in the folder of “{page.folder}”")
    expected = "rtl" if (language or "").split("-")[0] in RIGHT_TO_LEFT else "ltr"
    if direction != expected:
        say(f"has the direction “{direction}”, not “{expected}”")
    title = page.first("title").text
    if not title.strip():
        say("has no title")
    if len(set(title.split(" · "))) < len(title.split(" · ")):
        say(f"says the same twice in its title “{title}”")
    headings = [
        (int(element.tag[1]), element.text) for element in page.root.walk()
        if re.fullmatch("h[1-6]", element.tag)]
    if [level for level, _ in headings].count(1) != 1:
        say("has not exactly one h1")
    last = 0
    for level, text in headings:
        if not text.strip():
            say(f"has an empty h{level}")
        if level > last + 1:
            say(f"jumps from h{last} to h{level} at “{text.strip()}”")
        last = level
    for name in sorted({name for name in page.ids if page.ids.count(name) > 1}):
        say(f"has the id “{name}” twice")
    limit = MAX_BYTES_OF_PAIR if page.is_pair else MAX_BYTES
    limit += MAX_BYTES_FOREIGN * page.source.count(b'class="foreign"')
    if not page.is_book and len(page.source) >= limit:
        say(f"has {len(page.source):,} bytes; at most {limit:,} for a phone")
    if page.language and not list(page.root.find("main")):
        say("has no main")


def judge_call(page, say):
    """Who to call first: 112, and the municipality."""
    targets = [
        link.get("href", "") for block in page.root.find(kind="call")
        for link in block.find("a")]
    if "tel:112" not in targets:
        say("has no block with 112")
    if page.language and not any(
            target != "tel:112" and target.startswith(("tel:", "https:")) for target in targets):
        say("has no way to reach the municipality in the block with 112")


def judge_pair(page, links, pairs, say):
    """The same page in two languages beside each other, and what makes a page one of these."""
    choices = [
        link for nav in page.root.find("nav", "languages") for link in nav.find("a", "pair-link")]
    expected = [
        pair for pair in pairs
        if (pair == page.folder if page.is_pair else page.language in pair.split("+"))]
    found = ["+".join(name.get("lang", "?") for name in link.find("span")) for link in choices]
    if found != expected:
        say(f"offers the pairs {found}, not {expected}")
    for pair, link in zip(found, choices):
        target = (links.resolve(page.path, link.get("href", "")) or ("elsewhere",))[0]
        if target != (right := f"{page.municipality}/{pair}/{page.address}"):
            say(f"the link to the pair {pair} leads to {target}, not to {right}")
        if link.get("hreflang") is not None:
            say(f"calls the pair {pair} a language")
        if bool(link.get("aria-current")) != (pair == page.folder):
            say(f"marks the pair {pair} wrongly as the page's")
    if page.is_pair != ("pair" in page.design):
        say("has the design of a pair, or is one and has it not")
    for two in page.root.find(kind="two"):
        sides = [child for child in two.children if not isinstance(child, str)]
        if not page.is_pair or [side.tag for side in sides] != ["span", "span"]:
            say(f"“{two.text.strip()[:40]}” is not two texts of a pair")
            continue
        language = sides[1].get("lang")
        if not language or (language != page.languages[1] and "foreign" not in sides[1].classes):
            say(f"“{sides[1].text.strip()[:40]}” is marked as {language}")
        if (sides[1].get("dir") == "rtl") != (language in RIGHT_TO_LEFT):
            say(f"“{sides[1].text.strip()[:40]}” runs the wrong way")
        if sides[0].get("lang", page.language) == language:
            say(f"“{sides[0].text.strip()[:40]}” stands beside its own language")
    if page.is_pair and not list(page.root.find(kind="two")):
        say("is a pair's page without two texts")


def judge_languages(page, links, languages, say):
    """The same page in the other languages, for people and for machines."""
    alternates = {
        link.get("hreflang"): link.get("href", "") for link in page.root.find("link")
        if link.get("rel") == "alternate"}
    base = ""
    own = alternates.get(page.language, "")
    if urlsplit(own).scheme:
        # Public addresses end with the folder; a server finds the file in it.
        folder = f"{page.municipality}/{page.language}/{page.address}".removesuffix("index.html")
        if not own.endswith("/" + folder):
            say(f"names “{own}” as its own public address")
        base = own.removesuffix(folder)
    choices = [
        link for nav in page.root.find("nav", "languages") for link in nav.find("a")
        if "pair-link" not in link.classes]
    switches = {link.get("hreflang"): link.get("href", "") for link in choices}
    for what, found in (("alternate", alternates), ("switch", switches)):
        if set(found) != languages:
            say(f"has {what}s for {sorted(map(str, found))}, not for {sorted(languages)}")
        for language, address in found.items():
            target = (
                address.removeprefix(base) + "index.html"
                if base and address.startswith(base)
                else (links.resolve(page.path, address) or ("elsewhere",))[0])
            expected = f"{page.municipality}/{language}/{page.address}"
            if target != expected:
                say(f"the {what} for {language} leads to {target}, not to {expected}")
    current = [link.get("hreflang") for link in choices if link.get("aria-current")]
    if current != ([] if page.is_pair else [page.language]):
        say(f"marks {current} as the language of the page")
    for link in choices:
        if link.get("lang") != link.get("hreflang"):
            say(f"writes the name of {link.get('hreflang')} in the language {link.get('lang')}")


def is_isolated(element):
    """Whether text in this element keeps its own direction from left to right."""
    for around in (element, *element.above()):
        if around.get("dir"):
            return around.get("dir") == "ltr"
    return False


def judge_isolation(page, say):
    """Numbers, addresses and Dutch names stand by themselves between words of any direction."""
    source = page.source.decode("utf-8")
    if BIDI.search(source):
        say("has an invisible mark that sets the direction of text")
    for text, element in page.root.strings():
        if BIDI.search(text):
            say("has a character reference to a mark that sets the direction of text")
        if not page.language or is_isolated(element):
            continue
        for match in PHONE.finditer(text):
            if page.language in RIGHT_TO_LEFT or element.tag == "a":
                say(f"the number “{match[0].strip()}” is not isolated")
        if page.language in RIGHT_TO_LEFT and element.tag not in ("title", "style"):
            for match in HOST.finditer(text):
                say(f"the address “{match[0]}” is not isolated")
    for link in page.root.find("a"):
        address = link.get("href", "")
        if address.startswith("tel:"):
            judge_number(address.removeprefix("tel:"), link, say)
    if page.language and page.language != "nl":
        for kind in ("door-name", "place"):
            for element in page.root.find(kind=kind):
                if not any(
                        name.get("lang") == "nl" and name.get("dir") == "ltr"
                        for name in element.find("bdi")):
                    say(f"“{element.text.strip()}” is not marked as Dutch")


def judge_number(dialled, link, say):
    """A number to call: isolated, and the digits shown are the digits dialled."""
    isolated = [
        element for element in link.find("bdi") if element.get("dir") == "ltr"]
    if len(isolated) != 1:
        say(f"the link to call {dialled} has no <bdi dir=ltr>")
        return
    national = lambda number: re.sub(r"^\+310?|^00310?", "0", re.sub(r"[^\d+]", "", number))
    if national(isolated[0].text.replace("(0)", "")) != national(dialled):
        say(f"shows “{isolated[0].text}” but calls “{dialled}”")


def main():
    site = site_argument()
    verdict = Verdict()
    pages = read_site(site)
    links = Links(site, pages, verdict)
    languages, pairs = {}, {}
    for page in pages:
        if page.language:
            kept = pairs if page.is_pair else languages
            kept.setdefault(page.municipality, {}).setdefault(page.folder)
    for page in pages:
        verdict.judge(page.path)
        say = lambda message, path=page.path: verdict.problem(path, message)
        links.judge(page)
        judge_document(page, say)
        judge_call(page, say)
        if page.language:
            judge_languages(page, links, set(languages[page.municipality]), say)
            judge_pair(page, links, list(pairs.get(page.municipality, ())), say)
        judge_isolation(page, say)
    for file in sorted(site.rglob("*.css")) + sorted(site.rglob("*.svg")):
        path = file.relative_to(site).as_posix()
        text = file.read_text(encoding="utf-8")
        verdict.judge(path)
        links.style(path, text)
        if BIDI.search(text):
            verdict.problem(path, "has an invisible mark that sets the direction of text")
    links.judge_reach()
    verdict.finish()


main()
