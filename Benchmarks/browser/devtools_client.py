#!/usr/bin/env python3
"""A bare DevTools client: opens files in one headless Chromium and prints each to PDF, no more.

usage: devtools_client.py [--tabs N] [--output FOLDER] FILES…

What the printing of Wegwijs is measured against. It checks nothing, closes nothing off and tries
nothing twice. Every tab is a generator: it yields a command and is given its answer.
"""

import argparse
import base64
import collections
import json
import os
import pathlib
import shutil
import signal
import sys
import tempfile

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def start(profile):
    """Starts the browser; returns its process and the descriptors to write to and read from."""
    program = os.environ.get("WEGWIJS_BROWSER") or next(filter(None, map(shutil.which, PROGRAMS)))
    arguments = [
        program, "--headless", "--remote-debugging-pipe", f"--user-data-dir={profile}",
        "--no-first-run", "--disable-gpu", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update",
        "--disable-dev-shm-usage", "--font-render-hinting=none",
    ]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    nothing = os.open(os.devnull, os.O_RDWR)
    moved = [os.dup(theirs_in), os.dup(theirs_out)]
    while min(moved) < 10:
        moved = [os.dup(end) for end in moved]
    process = os.posix_spawn(
        program, arguments, os.environ,
        file_actions=[
            (os.POSIX_SPAWN_DUP2, nothing, 1), (os.POSIX_SPAWN_DUP2, nothing, 2),
            (os.POSIX_SPAWN_DUP2, moved[0], 3), (os.POSIX_SPAWN_DUP2, moved[1], 4),
        ])
    for end in (theirs_in, theirs_out, *moved):
        try:
            os.close(end)
        except OSError:
            pass
    return process, ours_out, ours_in


def tab(files, output):
    """One tab's work: yields (method, parameters, in the session?), is sent the result."""
    target = yield "Target.createTarget", {"url": "about:blank"}
    answer = yield "Target.attachToTarget", {"targetId": target["targetId"], "flatten": True}
    yield "session", answer["sessionId"]
    yield "Page.enable", {}
    while files:
        file = files.popleft()
        yield "Page.navigate", {"url": file.resolve().as_uri()}
        yield "wait", "Page.loadEventFired"
        yield "Runtime.evaluate", {
            "expression": "document.fonts.ready.then(() => true)", "awaitPromise": True}
        answer = yield "Page.printToPDF", {
            "preferCSSPageSize": True, "printBackground": True, "generateTaggedPDF": True}
        document = base64.b64decode(answer["data"])
        if output:
            name = str(file.resolve()).replace("/", "_")
            (output / f"{name}.pdf").write_bytes(document)


class Loop:
    """Gives every tab the answers it waits for."""

    def __init__(self, writing, reading):
        self.writing, self.reading = writing, reading
        self.number = 0
        self.waiting = {}   # number of a command: its tab
        self.sessions = {}  # session: its tab
        self.session = {}   # tab: its session
        self.events = {}    # tab: event it waits for
        self.seen = collections.defaultdict(set)

    def go(self, work, result):
        """Runs a tab until it waits for something that has not come."""
        while True:
            try:
                what, parameters = work.send(result)
            except StopIteration:
                return False
            if what == "session":
                self.sessions[parameters], self.session[work] = work, parameters
                result = None
            elif what == "wait":
                if parameters not in self.seen[work]:
                    self.events[work] = parameters
                    return True
                result = None
            else:
                break
        if what == "Page.navigate":
            self.seen[work].clear()
        self.number += 1
        message = {"id": self.number, "method": what, "params": parameters}
        if work in self.session:
            message["sessionId"] = self.session[work]
        self.waiting[self.number] = work
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writing, data):]
        return True

    def run(self, tabs):
        """Runs all tabs to their ends."""
        running = sum(self.go(work, None) for work in tabs)
        parts = []
        while running:
            chunk = os.read(self.reading, 1 << 20)
            if not chunk:
                sys.exit("the browser ended")
            parts.append(chunk)
            if b"\0" not in chunk:
                continue
            *messages, rest = b"".join(parts).split(b"\0")
            parts = [rest]
            for message in map(json.loads, messages):
                running -= not self.take(message)

    def take(self, message):
        if "error" in message:
            sys.exit(message["error"]["message"])
        if "id" in message:
            return self.go(self.waiting.pop(message["id"]), message["result"])
        work = self.sessions.get(message.get("sessionId"))
        if work is None:
            return True
        self.seen[work].add(message["method"])
        if self.events.get(work) == message["method"]:
            del self.events[work]
            return self.go(work, None)
        return True


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n")[2][7:])
    parser.add_argument("--tabs", type=int, default=2)
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    files = collections.deque(options.files)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process, writing, reading = start(profile)
        Loop(writing, reading).run([tab(files, options.output) for _ in range(options.tabs)])
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


if __name__ == "__main__":
    main()
