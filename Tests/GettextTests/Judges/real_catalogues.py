"""Copies catalogues of other projects into the working folder, as 0.po, 1.po, …

Prints the name of each in that order. They come with the packages of requirements.txt.
"""

import importlib.util
import pathlib
import shutil
import sys

# Plurals of up to six forms, contexts, obsolete entries, previous texts, long lines, all scripts.
CHOSEN = {
    "django": ["conf/locale/%s" % code for code in (
        "ar", "cs", "cy", "fa", "ga", "he", "ja", "nl", "pl", "sl", "uk", "zh_Hans",
    )] + ["contrib/admin/locale/%s" % code for code in ("ar", "el", "hi", "ka", "lt", "ta")],
    "allauth": ["locale/%s" % code for code in ("ar", "cs", "fa", "fr", "nl", "th", "zh_Hant")],
    "sphinx": ["locale/%s" % code for code in ("ar", "fa", "hi", "ja", "nl", "pl", "uk_UA", "zh_TW")],
    "django_filters": ["locale/%s" % code for code in ("ar", "es_AR", "pl")],
    "taggit": ["locale/%s" % code for code in ("ar", "el", "nl")],
}


def main():
    number = 0
    for package, folders in CHOSEN.items():
        spec = importlib.util.find_spec(package)
        if spec is None:
            sys.exit(f"the package {package} is not installed; see Tests/Judges/requirements.txt")
        root = pathlib.Path(spec.submodule_search_locations[0])
        for folder in folders:
            for file in sorted((root / folder / "LC_MESSAGES").glob("*.po")):
                if file.name == "djangojs.po":
                    continue
                shutil.copy(file, f"{number}.po")
                print(file.relative_to(root.parent))
                number += 1


main()
