"""Reads a built site: its files, and each page as a small tree of elements."""

import sys
from html.parser import HTMLParser
from pathlib import Path

from verdict import refuse

VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}
RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}


class Element:
    """An element with its attributes; its children are elements and strings."""

    def __init__(self, tag, attributes, parent):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children = []

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    @property
    def classes(self):
        return (self.get("class") or "").split()

    def walk(self):
        """Gives this element and all below it, in the order of the source."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def find(self, tag=None, kind=None):
        """Gives the elements below with this tag and class, in the order of the source."""
        for element in self.walk():
            if element is not self and (tag is None or element.tag == tag):
                if kind is None or kind in element.classes:
                    yield element

    def above(self):
        """Gives the elements around this one, the nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def strings(self):
        """Gives every piece of text with the element that it stands in."""
        for child in self.children:
            if isinstance(child, Element):
                yield from child.strings()
            else:
                yield child, self

    @property
    def text(self):
        return "".join(string for string, _ in self.strings())


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, None)
        self._open = self.root
        self.faults = []

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.faults.append(f"<{tag}> has the attribute {name} twice")
        element = Element(tag, dict(attributes), self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open = self._open.parent

    def handle_endtag(self, tag):
        if self._open.tag == tag:
            self._open = self._open.parent
        else:
            self.faults.append(f"</{tag}> closes <{self._open.tag}> in line {self.getpos()[0]}")

    def handle_data(self, data):
        self._open.children.append(data)


class Page:
    """One page of the site."""

    def __init__(self, site, file):
        self.file = file
        self.path = file.relative_to(site).as_posix()
        self.source = file.read_bytes()
        reader = _Reader()
        reader.feed(self.source.decode("utf-8"))
        reader.close()
        self.root = reader.root
        self.faults = reader.faults
        parts = self.path.split("/")
        # municipality/language/…/index.html; the pages above choose a language. The folder of a
        # pair is first+second, and its pages are in the first language.
        self.municipality, self.folder = parts[:2] if len(parts) > 2 else (None, None)
        self.languages = self.folder.split("+") if self.folder else []
        self.language = self.languages[0] if self.languages else None
        self.address = "/".join(parts[2:]) if self.language else None
        self.ids = [value for element in self.root.walk() if (value := element.get("id"))]

    @property
    def design(self):
        """The classes of the body, which say what kind of page it is."""
        return self.first("body").classes

    @property
    def is_pair(self):
        return len(self.languages) == 2

    @property
    def is_book(self):
        return "kind-book" in self.design

    @property
    def name(self):
        """A name for files made of this page."""
        return self.path.removesuffix("/index.html").replace("/", "-") or "start"

    def first(self, tag, kind=None):
        return next(self.root.find(tag, kind), None) or Element(tag, {}, self.root)


def site_argument():
    """Returns the folder named on the command line, refusing anything that is no site."""
    folders = [argument for argument in sys.argv[1:2] if not argument.startswith("-")]
    if not folders or not (site := Path(folders[0])).joinpath("index.html").is_file():
        refuse(f"usage: {Path(sys.argv[0]).name} SITE …, a folder with a built site")
    return site.resolve()


def read_site(site):
    """Returns all pages, in the order of their paths."""
    return [Page(site, file) for file in sorted(site.rglob("*.html"))]


def kind_of(page):
    """Returns what kind of page this is, as its design says."""
    return " ".join(page.design)


def places(pages):
    """Returns the pages of each municipality, the one with most pages first."""
    found = {}
    for page in pages:
        if page.language:
            found.setdefault(page.municipality, []).append(page)
    return dict(sorted(found.items(), key=lambda place: -len(place[1])))


def sample(pages, main=2, others=1):
    """Returns some pages of every kind in every language: more of the largest municipality.

    Of a pair one of every kind in that municipality is enough: its texts are those of others.
    """
    chosen = []
    for number, its in enumerate(places(pages).values()):
        seen = {}
        for page in its:
            key = (page.folder, kind_of(page))
            seen[key] = seen.get(key, 0) + 1
            limit = others if number else main
            if page.is_pair:
                limit = 0 if number else 1
            if seen[key] <= limit:
                chosen.append(page)
    return chosen
