"""Judges pictograms with an XML parser and a small reader of path data.

Allowed are plain shapes, the one colour and its one second tone, and paint in the live area.

Reads from standard input, in UTF-8, NUL after each: the drawing attributes, then a name and a
markup for every pictogram. Writes one line for every complaint and ends with status 0 in any
case, so that a status other than 0 always means that the judge itself failed. The last line is
"judged N", so that an empty answer is no praise.
"""

import math
import re
import sys
import xml.etree.ElementTree as ElementTree

PAINT = {"fill", "fill-opacity", "stroke", "stroke-width", "transform"}
ALLOWED = {
    "g": PAINT,
    "path": PAINT | {"d"},
    "circle": PAINT | {"cx", "cy", "r"},
    "ellipse": PAINT | {"cx", "cy", "rx", "ry"},
    "rect": PAINT | {"x", "y", "width", "height", "rx"},
    "line": PAINT | {"x1", "y1", "x2", "y2"},
    "polyline": PAINT | {"points"},
}
VALUES = {
    "fill": re.compile(r"currentColor"),
    "stroke": re.compile(r"none"),
    "fill-opacity": re.compile(r"\.16"),
    "stroke-width": re.compile(r"2\.5|4|5"),
    "transform": re.compile(r"rotate\(-?\d+ \d+ \d+\)"),
}
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
STEPS = 24
# Lines of 3 units keep their middle within 4…44, so that they paint within 2.5…45.5.
LOW, HIGH = 2.5, 45.5


def arguments(data):
    """Yields each command of SVG path data with its numbers (SVG 2, section 9.3)."""
    position, command = 0, None
    while True:
        position = re.compile(r"[\s,]*").match(data, position).end()
        if position == len(data):
            return
        if data[position].isalpha():
            command, position = data[position], position + 1
            if command.upper() not in ARGUMENTS:
                raise ValueError(f"path command {command}")
            if command.upper() == "Z":
                yield command, []
                continue
        elif command is None or command.upper() == "Z":
            raise ValueError("numbers without a command")
        numbers = []
        for index in range(ARGUMENTS[command.upper()]):
            position = re.compile(r"[\s,]*").match(data, position).end()
            flag = command.upper() == "A" and index in (3, 4)
            found = (re.compile("[01]") if flag else NUMBER).match(data, position)
            if not found:
                raise ValueError(f"too few numbers after {command}")
            numbers.append(float(found.group()))
            position = found.end()
        yield command, numbers
        command = {"M": "L", "m": "l"}.get(command, command)


def arc(start, numbers):
    """Points on an elliptical arc, after SVG 2, appendix B.2.4."""
    rx, ry, angle, large, sweep, x, y = numbers
    if angle != 0:
        raise ValueError("an ellipse that leans")
    if (x, y) == start:
        return []
    hx, hy = (start[0] - x) / 2, (start[1] - y) / 2
    scale = max(1.0, math.sqrt((hx / rx) ** 2 + (hy / ry) ** 2))
    rx, ry = rx * scale, ry * scale
    distance = (rx * hy) ** 2 + (ry * hx) ** 2
    factor = math.sqrt(max(0.0, ((rx * ry) ** 2 - distance) / distance))
    factor = -factor if large == sweep else factor
    cx, cy = factor * rx * hy / ry, -factor * ry * hx / rx
    first = math.atan2((hy - cy) / ry, (hx - cx) / rx)
    turn = math.atan2((-hy - cy) / ry, (-hx - cx) / rx) - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    if not sweep and turn > 0:
        turn -= 2 * math.pi
    mx, my = (start[0] + x) / 2 + cx, (start[1] + y) / 2 + cy
    angles = [first + turn * step / STEPS for step in range(STEPS + 1)]
    return [(mx + rx * math.cos(a), my + ry * math.sin(a)) for a in angles]


def bezier(points):
    """Points on a cubic Bézier curve."""
    for step in range(STEPS + 1):
        t = step / STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        yield tuple(sum(w * p[axis] for w, p in zip(weights, points)) for axis in (0, 1))


def path_points(data):
    """Every point that matters for the extent of a path."""
    points, here, begin, control = [], (0.0, 0.0), (0.0, 0.0), None
    for command, numbers in arguments(data):
        kind, relative = command.upper(), command.islower()
        base = here if relative else (0.0, 0.0)
        if kind == "Z":
            here, control = begin, None
            continue
        if kind == "H":
            new = [(base[0] + numbers[0], here[1])]
        elif kind == "V":
            new = [(here[0], base[1] + numbers[0])]
        elif kind == "A":
            end = (base[0] + numbers[5], base[1] + numbers[6])
            new = arc(here, numbers[:5] + list(end)) + [end]
        else:
            pairs = [
                (base[0] + numbers[i], base[1] + numbers[i + 1])
                for i in range(0, len(numbers), 2)
            ]
            if kind == "S":
                mirrored = (2 * here[0] - control[0], 2 * here[1] - control[1])
                pairs.insert(0, mirrored if control else here)
            new = pairs
            if kind in "CS":
                new = list(bezier([here] + pairs)) + [pairs[2]]
        control = pairs[1] if kind in "CS" else None
        here = new[-1]
        points += new
        if kind == "M":
            begin = here
    return points


def outline(element):
    """The points of one shape before its transforms."""
    if element.tag == "path":
        return path_points(element.get("d"))
    if element.tag == "polyline":
        numbers = [float(n) for n in NUMBER.findall(element.get("points"))]
        return list(zip(numbers[::2], numbers[1::2]))
    number = lambda key: float(element.get(key, "0"))
    if element.tag == "line":
        return [(number("x1"), number("y1")), (number("x2"), number("y2"))]
    if element.tag == "rect":
        x, y = number("x"), number("y")
        w, h, r = number("width"), number("height"), number("rx")
        xs, ys = (x + r, x + w - r), (y + r, y + h - r)
        return [(a, b) for a in xs for b in (y, y + h)] + [(a, b) for a in (x, x + w) for b in ys]
    if element.tag in ("circle", "ellipse"):
        rx, ry = (number("r"),) * 2 if element.tag == "circle" else (number("rx"), number("ry"))
        x, y = number("cx"), number("cy")
        return [(x - rx, y), (x + rx, y), (x, y - ry), (x, y + ry)]
    return []


def rotated(points, transform):
    degrees, cx, cy = (float(n) for n in NUMBER.findall(transform))
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (cx + c * (x - cx) - s * (y - cy), cy + s * (x - cx) + c * (y - cy)) for x, y in points
    ]


def judge(element, transforms, width, complaints):
    allowed = ALLOWED.get(element.tag)
    if allowed is None:
        complaints.append(f"element {element.tag}")
        return
    for key, value in element.attrib.items():
        if key not in allowed:
            complaints.append(f"attribute {key} of {element.tag}")
        elif key in VALUES and not VALUES[key].fullmatch(value):
            complaints.append(f"{key} is {value}")
    if ((element.text or "") + (element.tail or "")).strip():
        complaints.append("text between the shapes")
    if "transform" in element.attrib:
        transforms = [element.get("transform")] + transforms
    width = float(element.get("stroke-width", width))
    half = 0.0 if element.get("stroke") == "none" else width / 2
    points = outline(element)
    for transform in transforms:
        points = rotated(points, transform)
    for x, y in points:
        if not all(LOW + half <= value <= HIGH - half for value in (x, y)):
            complaints.append(f"{element.tag} paints outside the live area at {x:.1f} {y:.1f}")
            break
    for child in element:
        judge(child, transforms, width, complaints)


def main():
    fields = sys.stdin.buffer.read().decode("utf-8").split("\0")[:-1]
    ElementTree.fromstring(f"<svg {fields[0]}/>")
    pairs = list(zip(fields[1::2], fields[2::2]))
    for name, markup in pairs:
        complaints = []
        try:
            root = ElementTree.fromstring(f"<svg>{markup}</svg>")
            if len(root) == 0:
                complaints.append("no shapes")
            for element in root:
                judge(element, [], 3.0, complaints)
        except (ElementTree.ParseError, ValueError, TypeError) as error:
            complaints.append(str(error))
        for complaint in complaints:
            print(f"{name}: {complaint}")
    print(f"judged {len(pairs)}")


main()
