"""Holds each picture against its stripped copy (`stripped-NAME`): the same pixels, and nothing else.

Pillow decodes the pixels, ExifTool looks for what is left.
"""

import json
import os
import subprocess

from PIL import Image

# What ExifTool tells of the file itself, and of how its pixels are stored. `Orientation` may stay.
GROUPS = {"System", "File", "ExifTool", "Composite", "JFIF", "PNG", "RIFF", "Adobe"}
TAGS = {
    "JFIF": {"JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"},
    "Adobe": {"DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform"},
    "PNG": {
        "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace",
        "Palette", "Transparency", "ProfileName", "SRGBRendering", "Gamma", "BackgroundColor",
        "WhitePointX", "WhitePointY", "RedX", "RedY", "GreenX", "GreenY", "BlueX", "BlueY",
    },
    "RIFF": {
        "VP8Version", "ImageWidth", "ImageHeight", "HorizontalScale", "VerticalScale", "WebP_Flags",
        "AlphaIsUsed", "AlphaPreprocessing", "AlphaFiltering", "AlphaCompression", "VP8L_Version",
    },
    "IFD0": {"Orientation"},
}


def left(name):
    """Returns the tags of a file that tell more than how its pixels are stored."""
    said = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-u", "-ee", name], check=True, capture_output=True)
    found = []
    for key in json.loads(said.stdout)[0]:
        group, _, tag = key.rpartition(":")
        if group.startswith("ICC"):
            continue
        if group in TAGS and tag not in TAGS[group]:
            found.append(key)
        elif group not in GROUPS and group not in TAGS and key != "SourceFile":
            found.append(key)
        elif tag in ("Warning", "Error", "Comment", "TrailerSignature"):
            found.append(key)
    return found


def main():
    names = sorted(name for name in os.listdir() if name.startswith("stripped-"))
    for stripped in names:
        name = stripped.removeprefix("stripped-")
        before, after = Image.open(name), Image.open(stripped)
        same = before.mode == after.mode and before.tobytes() == after.tobytes()
        turns = [image.getexif().get(0x0112, 1) for image in (before, after)]
        if name == "turned.webp":  # Chromium does not turn it; see show.py
            turns[0] = 1
        colours = [bool(image.info.get("icc_profile")) for image in (before, after)]
        with open(stripped, "rb") as file:
            leaks = b"PRIVATE" in file.read()
        print(
            name, "same" if same else "DIFFERENT", "turned" if turns[0] == turns[1] else "LOST",
            "coloured" if colours[0] == colours[1] else "FADED", "LEAK" if leaks else "clean",
            *left(stripped), getattr(after, "n_frames", 1))


main()
