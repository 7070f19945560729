"""What an independent reader of vCard sees in a file, as JSON.

usage: read_vcf.py FILE.vcf
"""

import json
import pathlib
import sys

import vobject


def main(path):
    text = pathlib.Path(path).read_bytes().decode("utf-8")
    cards = []
    for card in vobject.readComponents(text):
        card.validate(raiseException=True)
        address = card.adr.value if hasattr(card, "adr") else None
        cards.append({
            "version": card.version.value,
            "uid": card.uid.value,
            "name": card.fn.value,
            "given": card.n.value.given,
            "organisation": card.org.value if hasattr(card, "org") else [],
            "phones": [[tel.value, tel.params["TYPE"]] for tel in card.contents.get("tel", [])],
            "email": card.email.value if hasattr(card, "email") else "",
            "url": card.url.value if hasattr(card, "url") else "",
            "street": address.street if address else "",
            "town": address.city if address else "",
            "postcode": address.code if address else "",
            "country": address.country if address else "",
            "geo": card.geo.value if hasattr(card, "geo") else "",
            "note": card.note.value if hasattr(card, "note") else "",
            "categories": card.categories.value if hasattr(card, "categories") else [],
        })
    print(json.dumps(cards, ensure_ascii=True))


if __name__ == "__main__":
    main(sys.argv[1])
