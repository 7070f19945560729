"""Reads pictures of symbols with zbar and zxing-cpp: one path a line in, one result a line out.

A result is the bytes that zbarimg found and the bytes and the text that zxing-cpp found, as
hexadecimal numbers between tabs; a reader that found no symbol, or several, gives "none".
"""

import subprocess
import sys

import PIL.Image
import zxingcpp

ZBAR = ["zbarimg", "--nodbus", "--quiet", "--raw", "--oneshot", "-Sdisable", "-Sqrcode.enable"]


def read_with_zbar(path):
    found = subprocess.run(ZBAR + ["-Sqrcode.binary", path], stdout=subprocess.PIPE)
    return found.stdout.hex() if found.returncode == 0 else "none"


def read_with_zxing(path):
    found = zxingcpp.read_barcodes(PIL.Image.open(path), formats=zxingcpp.BarcodeFormat.QRCode)
    if len(found) != 1:
        return ["none", "none"]
    return [bytes(found[0].bytes).hex(), found[0].text.encode().hex()]


for line in sys.stdin:
    path = line.rstrip("\n")
    print(read_with_zbar(path), *read_with_zxing(path), sep="\t")
