"""Drives one headless Chromium over its DevTools pipe, without a network.

Messages are JSON texts ended by a zero byte; the browser reads them from file descriptor 3 and
writes to 4 (`--remote-debugging-pipe`). One thread reads; every tab may be used by one thread.
"""

import base64
import fcntl
import json
import os
import queue
import shutil
import tempfile
import threading

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
TIMEOUT = 120  # seconds for one answer; a book of 100 pages takes a few


class BrowserError(Exception):
    """The browser refused a command, ended, or did not answer in time."""


class Browser:
    """One browser process. Use it as a context manager."""

    def __init__(self):
        program = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if program is None:
            raise BrowserError("chromium-headless-shell is not installed (see apt.txt)")
        self._profile = tempfile.mkdtemp(prefix="judge-browser-")
        self._write, self._read, self._pid = self._start(program)
        self._lock = threading.Lock()
        self._next = 0
        self._answers = {}
        self._tabs = {}
        self._ended = False
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _start(self, program):
        arguments = [
            program, "--headless", "--remote-debugging-pipe", f"--user-data-dir={self._profile}",
            "--no-first-run", "--disable-gpu", "--hide-scrollbars", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update",
            "--disable-dev-shm-usage", "--font-render-hinting=none",
            # No name and no address leads anywhere: a page that asks for one fails its check.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        # Move both ends above 9 first, so that neither is overwritten when they become 3 and 4.
        high_in = fcntl.fcntl(theirs_in, fcntl.F_DUPFD_CLOEXEC, 10)
        high_out = fcntl.fcntl(theirs_out, fcntl.F_DUPFD_CLOEXEC, 10)
        os.close(theirs_in)
        os.close(theirs_out)
        nothing = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
        pid = os.posix_spawn(
            program, arguments, os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, nothing, 1), (os.POSIX_SPAWN_DUP2, nothing, 2),
                (os.POSIX_SPAWN_DUP2, high_in, 3), (os.POSIX_SPAWN_DUP2, high_out, 4),
            ])
        for descriptor in (high_in, high_out, nothing):
            os.close(descriptor)
        return ours_out, ours_in, pid

    def _listen(self):
        # Kept as parts until a message ends: a PDF comes in hundreds of pieces.
        parts = []
        while chunk := os.read(self._read, 1 << 20):
            parts.append(chunk)
            if b"\0" not in chunk:
                continue
            *messages, rest = b"".join(parts).split(b"\0")
            parts = [rest]
            for message in messages:
                self._receive(json.loads(message))
        self._ended = True
        with self._lock:
            waiting = list(self._answers.values())
        for answer in waiting:
            answer.put({"error": {"message": "the browser ended"}})

    def _receive(self, message):
        if "id" in message:
            with self._lock:
                answer = self._answers.pop(message["id"], None)
            if answer:
                answer.put(message)
        elif tab := self._tabs.get(message.get("sessionId")):
            tab._hear(message["method"], message["params"])

    def call(self, method, session=None, **parameters):
        """Sends one command and returns its result."""
        if self._ended:
            raise BrowserError("the browser ended")
        answer = queue.Queue()
        with self._lock:
            self._next += 1
            message = {"id": self._next, "method": method, "params": parameters}
            if session:
                message["sessionId"] = session
            self._answers[self._next] = answer
            data = json.dumps(message).encode() + b"\0"
            while data:
                data = data[os.write(self._write, data):]
        try:
            reply = answer.get(timeout=TIMEOUT)
        except queue.Empty:
            raise BrowserError(f"{method} was not answered in {TIMEOUT} s") from None
        if "error" in reply:
            raise BrowserError(f"{method}: {reply['error']['message']}")
        return reply["result"]

    def tab(self):
        """Opens a tab that has no network."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, session)
        self._tabs[session] = tab
        tab.start()
        return tab

    def close(self):
        """Ends the browser and removes its profile."""
        try:
            self.call("Browser.close")
        except BrowserError:
            pass
        os.close(self._write)
        os.waitpid(self._pid, 0)
        shutil.rmtree(self._profile, ignore_errors=True)


class Tab:
    """One page at a time: open, measure, photograph, print."""

    def __init__(self, browser, session):
        self._browser = browser
        self._session = session
        self._loaded = queue.Queue()
        self.requests = []
        self.failures = []

    def start(self):
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")
        self.call(
            "Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=-1,
            uploadThroughput=-1)
        self.call("Network.setCacheDisabled", cacheDisabled=True)

    def call(self, method, **parameters):
        return self._browser.call(method, self._session, **parameters)

    def _hear(self, event, parameters):
        if event == "Page.loadEventFired":
            self._loaded.put(True)
        elif event == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif event == "Network.loadingFailed":
            self.failures.append(parameters.get("errorText", "failed"))
        elif event == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.failures.append(parameters["entry"]["text"])
        elif event == "Runtime.exceptionThrown":
            self.failures.append(parameters["exceptionDetails"]["text"])

    def resize(self, width, height, media=""):
        """Sets the window in CSS pixels, and the medium (`print`, or empty for the screen)."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
            mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media)

    def open(self, path):
        """Opens a file and waits until it is loaded, its fonts too."""
        self.requests.clear()
        self.failures.clear()
        while not self._loaded.empty():
            self._loaded.get_nowait()
        answer = self.call("Page.navigate", url=path.resolve().as_uri())
        if answer.get("errorText"):
            raise BrowserError(f"{path}: {answer['errorText']}")
        try:
            self._loaded.get(timeout=TIMEOUT)
        except queue.Empty:
            raise BrowserError(f"{path} did not load in {TIMEOUT} s") from None
        self.evaluate("document.fonts.ready.then(() => true)")

    def evaluate(self, expression):
        """Returns the value of a JavaScript expression; waits for a promise."""
        answer = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def photograph(self, whole):
        """Returns a PNG of the window, or of the whole page."""
        answer = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(answer["data"])

    def print(self, background):
        """Returns the page as PDF, on the sheet that its style names."""
        answer = self.call(
            "Page.printToPDF", preferCSSPageSize=True, printBackground=background,
            generateTaggedPDF=True)
        return base64.b64decode(answer["data"])


def in_tabs(count, jobs, work):
    """Does `work(tab, job)` for every job in a browser with some tabs, two threads or more.

    Returns the results in the order of the jobs; the first error ends everything.
    """
    results = [None] * len(jobs)
    errors = []
    waiting = queue.Queue()
    for number, job in enumerate(jobs):
        waiting.put((number, job))
    with Browser() as browser:
        def run(tab):
            while not errors:
                try:
                    number, job = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    results[number] = work(tab, job)
                except Exception as error:
                    errors.append(error)

        threads = [threading.Thread(target=run, args=(browser.tab(),)) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    if errors:
        raise errors[0]
    return results
