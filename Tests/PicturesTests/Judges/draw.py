"""Draws pictures of every kind that cameras and programs write, each full of what must not get out."""

import io
import subprocess

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

SIDES = (96, 64)
PRIVATE = "Zaandam-PRIVATE"


def drawing(mode="RGB"):
    """A picture on which every corner is another, so that no turn is like another."""
    image = Image.new("RGB", SIDES, "white")
    pen = ImageDraw.Draw(image)
    for y in range(SIDES[1]):
        pen.line([(0, y), (SIDES[0], y)], fill=(y * 4, 90, 255 - y * 4))
    pen.rectangle([0, 0, 30, 20], fill="red")
    pen.rectangle([66, 0, 95, 20], fill="lime")
    pen.rectangle([0, 44, 30, 63], fill="blue")
    return image.convert(mode)


def profile():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def main():
    drawing().save("plain.jpg", quality=85)
    drawing().save("progressive.jpg", quality=85, progressive=True)
    drawing("L").save("gray.jpg")
    drawing("CMYK").save("cmyk.jpg")
    drawing().save("restarts.jpg", quality=85, restart_marker_blocks=2)
    drawing().save("profile.jpg", icc_profile=profile(), dpi=(300, 300))
    drawing().save("two.jpg", format="MPO", save_all=True, append_images=[drawing("L")])
    for turn in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = turn
        drawing().save(f"turn{turn}.jpg", quality=95, exif=exif)
    drawing().save("turned.png", exif=exif)
    drawing().save("turned.webp", exif=exif, lossless=True)

    text = PngImagePlugin.PngInfo()
    text.add_text("Author", PRIVATE)
    text.add_text("Comment", PRIVATE, zip=True)
    text.add_itxt("Title", PRIVATE)
    drawing().save("rgb.png", pnginfo=text, dpi=(300, 300))
    drawing("P").save("palette.png", transparency=3)
    drawing("RGBA").save("alpha.png", icc_profile=profile())
    Image.linear_gradient("L").convert("I;16").save("deep.png")
    drawing().save("lossy.webp", quality=80)
    drawing("RGBA").save("lossless.webp", lossless=True, icc_profile=profile())

    thumbnail = io.BytesIO()
    drawing().resize((24, 16)).save(thumbnail, "jpeg")
    with open("thumbnail", "wb") as file:
        file.write(thumbnail.getvalue())
    tags = [
        "GPSLatitude=52.4389", "GPSLatitudeRef=N", "GPSLongitude=4.8137", "GPSLongitudeRef=E",
        f"EXIF:Artist={PRIVATE}", f"EXIF:Make={PRIVATE}", f"EXIF:SerialNumber={PRIVATE}",
        f"XMP-dc:Creator={PRIVATE}", "XMP-exif:GPSLatitude=52.4389",
    ]
    names = "plain progressive gray cmyk restarts profile two turn6".split()
    jpeg = [name + ".jpg" for name in names]
    write(jpeg, tags + [
        f"IPTC:By-line={PRIVATE}", f"Comment={PRIVATE}", "ThumbnailImage<=thumbnail",
    ])
    write(["turned.png", "turned.webp", "rgb.png", "palette.png", "alpha.png", "lossy.webp", "lossless.webp"], tags)
    write(["deep.png"], [f"PNG:Author={PRIVATE}"])


def write(names, tags):
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original"] + ["-" + tag for tag in tags] + names, check=True)


main()
