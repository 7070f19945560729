"""Rules for the source that the compiler does not know.

usage: check_source.py REPOSITORY
"""

import pathlib
import re
import subprocess
import sys

# What must not stand in Sources, with the reason an author reads.
FORBIDDEN = {
    r"\.package\(": "the product depends on no package",
    r"\bimport _FoundationICU\b": "ICU is reached through CICU only",
    r"\.formatted\(": "text for readers is formatted by libicu, not by Foundation's own ICU",
    r"localizedStandardCompare|localizedCompare": "sorting for readers is libicu's",
    r"NSRegularExpression|\bRegex\b": "parsers read bytes",
    r"XMLParser|XMLDocument": "Foundation's XML classes take broken input on Linux",
    r"String\(format:": "formats by C rules depend on types that nobody checks",
    r"replacingOccurrences": "slow, and it works on characters",
    r"\btry!|\bas!|fatalError\(|nonisolated\(unsafe\)": "a crash is never the answer",
    r"\bTODO\b|\bFIXME\b": "unfinished",
}
LIMIT = 500


def main(repository):
    root = pathlib.Path(repository)
    problems = []
    files = sorted((root / "Sources").rglob("*.swift")) + [root / "Package.swift"]
    for file in files:
        lines = file.read_text(encoding="utf-8").split("\n")
        if len(lines) > LIMIT:
            problems.append(f"{file}: {len(lines)} lines, at most {LIMIT}")
        for number, line in enumerate(lines, 1):
            code = line.split("//")[0]
            for pattern, reason in FORBIDDEN.items():
                if re.search(pattern, code):
                    problems.append(f"{file}:{number}: {reason}: {line.strip()}")
        text = "\n".join(lines)
        for match in re.finditer(r"@unchecked Sendable", text):
            if "Sendable` notes:" not in text and "Sendable notes:" not in text:
                problems.append(f"{file}: \"@unchecked Sendable\" without its argument")
                break
    tracked = subprocess.run(
        ["git", "-C", str(root), "ls-files"], capture_output=True, text=True, check=False
    ).stdout.split("\n")
    for path in tracked:
        if path.startswith("output/"):
            problems.append(f"{path}: generated, must not be committed")
    for problem in problems:
        print(problem)
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
