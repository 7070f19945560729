"""Draws photos as a phone makes them, and judges what became of them.

usage: phone_photos.py draw                eight photos, one for each way to hold the phone
       phone_photos.py judge FILE…         a line for each: its size, whether it stands upright
"""

import json
import subprocess
import sys

from PIL import Image, ImageDraw, ImageOps

SIDES = (3200, 2400)
PRIVATE = "PRIVATE-7731"
# How a picture must be stored so that the orientation of this number turns it upright.
STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}
CORNERS = {"red": (0, 0), "lime": (1, 0), "blue": (0, 1), "yellow": (1, 1)}


def upright():
    """A picture with another colour in each corner, so that no turn or mirror image is like it."""
    noise = Image.effect_noise(SIDES, 40).convert("RGB")
    pen = ImageDraw.Draw(noise)
    for colour, (x, y) in CORNERS.items():
        left, top = x * (SIDES[0] - 800), y * (SIDES[1] - 800)
        pen.rectangle([left, top, left + 800, top + 800], fill=colour)
    return noise


def draw():
    picture = upright()
    for turn in range(1, 9):
        name = f"IMG 0{turn}.JPG"
        stored = picture.transpose(STORED[turn]) if turn in STORED else picture
        exif = Image.Exif()
        exif[0x0112] = turn
        stored.save(name, "jpeg", quality=92, exif=exif)
        assert ImageOps.exif_transpose(Image.open(name)).getpixel((10, 10))[0] > 200
        subprocess.run(
            ["exiftool", "-q", "-overwrite_original", "-GPSLatitude=52.4", "-GPSLatitudeRef=N",
             f"-SerialNumber={PRIVATE}", f"-Artist={PRIVATE}", f"-Comment={PRIVATE}", name],
            check=True)


def verdict(name):
    image = Image.open(name)
    width, height = image.size
    wrong = []
    for colour, (x, y) in CORNERS.items():
        wanted = Image.new("RGB", (1, 1), colour).getpixel((0, 0))
        found = image.convert("RGB").getpixel((50 + x * (width - 100), 50 + y * (height - 100)))
        if any(abs(a - b) > 40 for a, b in zip(wanted, found)):
            wrong.append(colour)
    said = subprocess.run(
        ["exiftool", "-json", "-G1", name], check=True, capture_output=True).stdout
    groups = {key.split(":")[0] for key in json.loads(said)[0] if ":" in key}
    # Chromium says with a profile that the colours are those of sRGB.
    left = groups - {"System", "File", "ExifTool", "Composite", "JFIF", "ICC-header", "ICC_Profile"}
    with open(name, "rb") as file:
        content = file.read()
    left |= {"PRIVATE"} if PRIVATE.encode() in content else set()
    size = "small" if len(content) < 1_000_000 else f"{len(content)} bytes"
    return (f"{width} x {height} {'upright' if not wrong else wrong}, "
            f"{'clean' if not left else sorted(left)}, {size}")


if sys.argv[1] == "draw":
    draw()
else:
    for path in sys.argv[2:]:
        print(verdict(path))
