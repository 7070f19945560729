"""What a judge says: problems by file, and the closing line that counts them."""

import sys


class Verdict:
    """Collects problems and warnings per subject and ends the program with its exit code.

    A subject is one thing judged, such as a page at one size. It passes when nothing was said
    against it. Subjects that were never named with `judge` count as soon as a problem names them.
    """

    def __init__(self):
        self._problems = {}
        self._warnings = []

    def judge(self, subject):
        """Says that this subject was looked at."""
        self._problems.setdefault(str(subject), [])

    def problem(self, subject, message):
        """Says what is wrong with a subject."""
        self._problems.setdefault(str(subject), []).append(message)

    def warn(self, subject, message):
        """Says what a person should look at; does not fail."""
        self._warnings.append((str(subject), message))

    def finish(self):
        """Prints everything, the closing line last, and leaves: 0 all well, 1 problems."""
        for subject, message in self._warnings:
            print(f"{subject}: warning: {message}")
        for subject, messages in self._problems.items():
            for message in messages:
                print(f"{subject}: error: {message}")
        failed = sum(1 for messages in self._problems.values() if messages)
        passed = len(self._problems) - failed
        if not self._problems:
            print("error: there was nothing to judge")
            failed = 1
        print(f"{passed} passed, {failed} failed")
        sys.exit(1 if failed else 0)


def refuse(message):
    """Leaves with a failure when the judge itself cannot work, such as a missing program."""
    print(f"error: {message}")
    print("0 passed, 1 failed")
    sys.exit(1)
