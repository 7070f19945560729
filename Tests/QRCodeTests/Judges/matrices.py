"""Draws symbols with other encoders: one case a line on standard input, one symbol a line out.

A case has five fields between tabs: the encoder (segno or libqrencode), version, level, mask (or -)
and the segments, written mode:hex with commas between. A symbol is its mask, a tab, and its modules
row by row as one hexadecimal number with a leading 1.
"""

import ctypes
import sys

import segno
import segno.consts
import segno.encoder

LEVELS = "LMQH"
MODES = {"numeric": 0, "alphanumeric": 1, "byte": 2}


def complete_codeword(buffer, version, length):
    """Fills up the last codeword, and adds nothing where it is complete (clause 7.4.10).

    segno 1.6.6 adds a whole codeword of zeros in that case, before the pad codewords. Readers do
    not mind, as it follows the terminator, but the standard has no such codeword.
    """
    buffer.extend([0] * (-length % 8))


segno.encoder.write_padding_bits = complete_codeword


def draw_with_segno(version, level, mask, segments):
    content = [(data, segno.consts.MODE_MAPPING[mode]) for mode, data in segments]
    symbol = segno.make(
        content, version=version, error=level, mask=mask, micro=False, boost_error=False)
    return [module for row in symbol.matrix for module in row]


class Symbol(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("width", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
    ]


def load_libqrencode():
    library = ctypes.CDLL("libqrencode.so.4")
    library.QRinput_new2.restype = ctypes.c_void_p
    library.QRinput_append.argtypes = [
        ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_char_p]
    library.QRinput_free.argtypes = [ctypes.c_void_p]
    library.QRcode_encodeInput.argtypes = [ctypes.c_void_p]
    library.QRcode_encodeInput.restype = ctypes.POINTER(Symbol)
    library.QRcode_free.argtypes = [ctypes.POINTER(Symbol)]
    return library


def draw_with_libqrencode(version, level, mask, segments, loaded=[]):
    if mask is not None:
        sys.exit("libqrencode has no way to ask for a mask")
    if not loaded:
        loaded.append(load_libqrencode())
    library = loaded[0]
    content = library.QRinput_new2(version, LEVELS.index(level))
    for mode, data in segments:
        if library.QRinput_append(content, MODES[mode], len(data), data) != 0:
            sys.exit(f"libqrencode refuses {mode} {data!r}")
    symbol = library.QRcode_encodeInput(content)
    if not symbol or symbol.contents.version != version:
        sys.exit(f"libqrencode cannot draw version {version}-{level}")
    width = symbol.contents.width
    modules = [byte & 1 for byte in symbol.contents.data[:width * width]]
    library.QRcode_free(symbol)
    library.QRinput_free(content)
    return modules


def mask_of(modules):
    """Reads the mask from the three modules of row 8 that hold it (clause 7.9.1)."""
    size = int(len(modules) ** 0.5)
    row = modules[8 * size:8 * size + 5]
    return (row[2] << 2 | row[3] << 1 | row[4]) ^ 0b101


def main():
    encoders = {"segno": draw_with_segno, "libqrencode": draw_with_libqrencode}
    for line in sys.stdin:
        encoder, version, level, mask, written = line.rstrip("\n").split("\t")
        segments = []
        for segment in written.split(","):
            mode, data = segment.split(":")
            segments.append((mode, bytes.fromhex(data)))
        modules = encoders[encoder](
            int(version), level, None if mask == "-" else int(mask), segments)
        digits = "1" + "".join(map(str, modules))
        print(mask_of(modules), f"{int(digits, 2):x}", sep="\t")


main()
