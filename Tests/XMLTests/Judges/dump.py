"""Reads N.xml for each N in the working folder with libxml2 (by lxml) and prints what it found.

For each file a line `= N`, then `!` where the file is not well-formed, or else one line for each
step of the document, as the tests write theirs. Nothing is fetched and no entity is expanded.

`~` says that expat is of another opinion than libxml2 about the file: libxml2 asks that the names of
namespaces are URIs, expat does not; expat asks that prefixes are declared, lxml does not always.
"""

import pathlib
import xml.parsers.expat

from lxml import etree


def name(tag):
    return tag if tag.startswith("{") else "{}" + tag


def quoted(text):
    return "".join(
        char if 0x20 < ord(char) < 0x7F and char != "%" else f"%{ord(char):X};" for char in text
    )


def walk(element, lines):
    if element.tag is etree.Comment:
        lines.append("# " + quoted(element.text or ""))
    elif element.tag is etree.ProcessingInstruction:
        lines.append(f"? {quoted(element.target)} {quoted(element.text or '')}")
    else:
        attributes = "".join(
            f" {quoted(name(key))}={quoted(value)}" for key, value in sorted(
                element.attrib.items(), key=lambda item: name(item[0]).encode()
            )
        )
        lines.append(f"< {quoted(name(element.tag))}{attributes}")
        if element.text:
            lines.append("t " + quoted(element.text))
        for child in element:
            walk(child, lines)
            if child.tail:
                lines.append("t " + quoted(child.tail))
        lines.append("> " + quoted(name(element.tag)))


def expat_takes(data):
    parser = xml.parsers.expat.ParserCreate(namespace_separator="\x0c")
    try:
        parser.Parse(data, True)
    except (xml.parsers.expat.ExpatError, LookupError, ValueError):
        return False
    return True


def main():
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True,
        strip_cdata=True, remove_blank_text=False,
    )
    files = sorted(pathlib.Path(".").glob("*.xml"), key=lambda path: int(path.stem))
    for path in files:
        print("=", path.stem)
        try:
            root = etree.fromstring(path.read_bytes(), parser)
        except etree.XMLSyntaxError as error:
            print("~" if expat_takes(path.read_bytes()) else "!", quoted(str(error)))
            continue
        if not expat_takes(path.read_bytes()):
            print("~")
            continue
        if root.getroottree().docinfo.internalDTD is not None:
            print("! doctype")
            continue
        before = []
        node = root.getprevious()
        while node is not None:
            before.insert(0, node)
            node = node.getprevious()
        lines = []
        for node in before:
            walk(node, lines)
        walk(root, lines)
        node = root.getnext()
        while node is not None:
            walk(node, lines)
            node = node.getnext()
        print("\n".join(lines))


main()
