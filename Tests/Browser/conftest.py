# SPDX-License-Identifier: EUPL-1.2
"""The demo city on a server of its own, and Chromium to read it with.

Playwright's own browsers are not used: Debian's Chromium is.
"""
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
SERVER = ROOT / ".build" / "debug" / "tvaers"
CHROMIUM = "/usr/bin/chromium"
WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 375, "height": 812}
# The demo city's present: its promises are made around this day.
TODAY = "2026-11-21"
# A start imports the whole demo city; two busy cores need their time.
START_SECONDS = 120


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def is_ready(url):
    try:
        with urllib.request.urlopen(f"{url}/ready", timeout=5) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def wait_until_ready(url, server, log):
    deadline = time.monotonic() + START_SECONDS
    while not is_ready(url):
        if server.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"the server did not start; it said:\n{log.read_text()}")
        time.sleep(0.2)


@pytest.fixture(scope="session")
def city(tmp_path_factory):
    """The address of a server with the demo city in a database of its own."""
    folder = tmp_path_factory.mktemp("city")
    log = folder / "log"
    port = free_port()
    command = [
        SERVER, "demo", "--database", folder / "demo.sqlite",
        "--city", ROOT / "Cities" / "copenhagen", "--port", str(port), "--today", TODAY,
    ]
    with log.open("w") as output:
        server = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        wait_until_ready(url, server, log)
        yield url
    finally:
        server.terminate()
        server.wait(timeout=30)


def sign_in(page, email):
    """Fills in the sign-in page that is open."""
    page.fill("#email", email)
    page.fill("#password", "tvaers-demo")
    page.locator("main button").click()
    page.wait_for_load_state()
    assert "/log-ind" not in page.url, f"{email} could not sign in"


@pytest.fixture(scope="session")
def chromium():
    # Chromium keeps no sandbox as root, which is who runs this in a container.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, city):
    """Opens pages of the city and, when the test ends, fails it if a page
    complained or called a foreign server."""
    contexts, complaints = [], []

    def watch(page):
        page.on("pageerror", lambda error: complaints.append(str(error)))
        # That a form was not accepted is an answer, and no complaint of the page.
        page.on(
            "console",
            lambda m: m.type == "error" and "status of 422" not in m.text
            and complaints.append(m.text),
        )
        page.on(
            "request",
            lambda r: r.url.startswith(("http:", "https:"))
            and not r.url.startswith(city)
            and complaints.append(f"asked a foreign server: {r.url}"),
        )

    def open_page(path, viewport=WIDE, scripts=True):
        context = chromium.new_context(
            base_url=city, viewport=viewport, locale="da-DK", java_script_enabled=scripts
        )
        contexts.append(context)
        page = context.new_page()
        watch(page)
        assert page.goto(path).status == 200, f"{path} was refused"
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
