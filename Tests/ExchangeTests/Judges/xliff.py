"""Judges each N.xlf in the working folder: the schema of OASIS, and translate-toolkit.

Prints for each file a line `= N` and then a line for each segment: id, state, source and target, as
translate-toolkit reads them, with each placeholder as its original data. Ends with 1 when the schema
finds a mistake. The schema is that of Debian's php-symfony-translation.
"""

import pathlib
import sys

from lxml import etree
from translate.storage import xliff2

SCHEMAS = pathlib.Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
NAMESPACE = "{urn:oasis:names:tc:xliff:document:2.0}"


def schema():
    """The schema of XLIFF 2.0 core, with its import of xml.xsd leading to the copy beside it."""
    document = etree.parse(str(SCHEMAS / "xliff-core-2.0.xsd"))
    for imported in document.getroot().iter("{http://www.w3.org/2001/XMLSchema}import"):
        if imported.get("namespace") == "http://www.w3.org/XML/1998/namespace":
            imported.set("schemaLocation", (SCHEMAS / "xml.xsd").as_uri())
    return etree.XMLSchema(document)


def quoted(text):
    return "".join(
        char if 0x20 < ord(char) < 0x7F and char != "%" else f"%{ord(char):X};"
        for char in text or ""
    )


def plain(element, data):
    """The text of a source or target with its codes."""
    if element is None:
        return ""
    text = element.text or ""
    for child in element:
        if child.tag == NAMESPACE + "ph":
            text += data[child.get("dataRef")]
        elif child.tag == NAMESPACE + "cp":
            text += chr(int(child.get("hex"), 16))
        text += child.tail or ""
    return text


def data_text(element):
    return plain(element, {})


def main():
    judge = schema()
    failed = False
    for path in sorted(pathlib.Path(".").glob("*.xlf"), key=lambda path: int(path.stem)):
        print("=", path.stem)
        if not judge.validate(etree.parse(str(path))):
            failed = True
            print(path, judge.error_log, file=sys.stderr)
        store = xliff2.Xliff2File.parsefile(str(path))
        for unit in store.units:
            parent = unit.getunitelement()
            data = {
                entry.get("id"): data_text(entry) for entry in parent.iter(NAMESPACE + "data")
            }
            source = plain(unit.xmlelement.find(NAMESPACE + "source"), data)
            target = plain(unit.xmlelement.find(NAMESPACE + "target"), data)
            state = "new" if not target else "translated"
            if target and unit.xmlelement.get("state") == "initial":
                state = "fuzzy"
            if unit.target:
                # A target of codes alone is none to the toolkit.
                theirs = "fuzzy" if unit.isfuzzy() else "translated" if unit.istranslated() else "new"
                assert state == theirs, (state, theirs)
            if "<" not in source and not data and not unit.xmlelement.findall(".//" + NAMESPACE + "cp"):
                # Where there are no codes, the toolkit's own words are the same.
                assert str(unit.source) == source, (unit.source, source)
                assert str(unit.target or "") == target, (unit.target, target)
            print(unit.getid(), state, quoted(source) or "-", quoted(target) or "-")
    sys.exit(1 if failed else 0)


main()
