"""The three engines that set a document: ours, WeasyPrint and Chromium. Each gives one PDF for one HTML file."""

import base64
import json
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import tempfile


def set_with_ours(program, documents, folder):
    """Renders all documents in one run; gives what the program had to say about them."""
    run = subprocess.run([*program, "render", *map(str, documents), "--out", str(folder)],
                         capture_output=True, text=True, check=False)
    missing = [one.name for one in documents if not (folder / (one.stem + ".pdf")).exists()]
    if missing:
        raise SystemExit(f"esf-reports made no PDF of {', '.join(missing)}\n{run.stderr}")
    return run.stderr


def set_with_weasyprint(documents, folder):
    import logging
    import weasyprint
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    for document in documents:
        weasyprint.HTML(str(document)).write_pdf(str(folder / (document.stem + ".pdf")), presentational_hints=True)


def set_with_chromium(documents, folder):
    with Chromium() as browser:
        for document in documents:
            (folder / (document.stem + ".pdf")).write_bytes(browser.print(document))


class Chromium:
    """One headless browser for all documents, spoken to over a pipe: starting it for each would take a second each time."""

    def __enter__(self):
        self.profile = tempfile.mkdtemp()
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()

        def connect():
            # The protocol's pipes are file descriptors 3 and 4; first out of the way, so that neither overwrites the other.
            source, target = os.dup2(to_browser, 103), os.dup2(from_browser, 104)
            os.dup2(source, 3)
            os.dup2(target, 4)

        self.process = subprocess.Popen(
            [shutil.which("chromium") or "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", "--remote-debugging-pipe", "--user-data-dir=" + self.profile, "about:blank"],
            preexec_fn=connect, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.number, self.rest, self.session = 0, b"", None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def print(self, document):
        self.ask("Page.navigate", url=document.resolve().as_uri())
        while self.read().get("method") != "Page.loadEventFired":
            pass
        self.ask("Runtime.evaluate", expression="document.fonts.ready.then(() => 1)", awaitPromise=True)
        answer = self.ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True, displayHeaderFooter=False)
        return base64.b64decode(answer["data"])

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.input, 1 << 20)
            if not part:
                raise RuntimeError("Chromium ended")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)


def version_of(engine):
    command = {"weasyprint": ["weasyprint", "--version"], "chromium": ["chromium", "--version"]}[engine]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().split(" built on")[0]
    except (OSError, subprocess.CalledProcessError):
        return None


def set_with_others(documents, work):
    """Runs the other engines side by side on their documents; each writes into a folder of its name."""
    run = {"weasyprint": set_with_weasyprint, "chromium": set_with_chromium}
    processes = {}
    for engine, ones in documents.items():
        folder = pathlib.Path(work) / engine
        folder.mkdir(parents=True, exist_ok=True)
        if ones:
            processes[engine] = multiprocessing.Process(target=run[engine], args=(ones, folder))
            processes[engine].start()
    for engine, process in processes.items():
        process.join()
        if process.exitcode != 0:
            raise SystemExit(f"{engine} failed")
