"""Shows pictures and their stripped copies (`stripped-NAME`) in Chromium, in pairs.

Says for each whether Chromium gives both the same sides and the same corners, and which sides.
"""

import os
import subprocess

from PIL import Image, ImageChops

CELL = 100


def main():
    names = sorted(
        name.removeprefix("stripped-") for name in os.listdir() if name.startswith("stripped-"))
    rows = "".join(
        f"<p><img src={name}><img src=stripped-{name}></p>" for name in names)
    style = (
        "body{margin:0;background:#888}img{display:block}"
        f"p{{margin:0;height:{CELL}px;display:grid;grid-template-columns:{CELL}px {CELL}px;"
        "place-items:start}")
    with open("page.html", "w", encoding="utf-8") as file:
        file.write(f"<!doctype html><style>{style}</style>{rows}")
    subprocess.run(
        ["chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--force-color-profile=srgb", f"--window-size={2 * CELL},{CELL * len(names)}",
         "--screenshot=page.png", "file://" + os.path.abspath("page.html")],
        check=True, capture_output=True)
    page = Image.open("page.png").convert("RGB")
    for row, name in enumerate(names):
        cells = [
            page.crop((x, row * CELL, x + CELL, (row + 1) * CELL)) for x in (0, CELL)]
        gray = Image.new("RGB", (CELL, CELL), "#888")
        box = ImageChops.difference(cells[0], gray).getbbox()
        same = ImageChops.difference(*cells).getbbox() is None
        print(name, *box[2:], "alike" if same else "OTHER")


main()
