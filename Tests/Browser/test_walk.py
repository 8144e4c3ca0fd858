# SPDX-License-Identifier: EUPL-1.2
"""A safety walk in a real browser: the page is opened once, the network is cut,
findings with photos are made, the browser is closed and opened again without a
network, and all is sent when there is one. Nothing twice, nothing lost."""
import os
import random
import re
import struct
import time
import zlib

import pytest
from conftest import CHROMIUM, sign_in

FINDINGS = int(os.environ.get("TVAERS_WALK_FINDINGS", "12"))
NARROW = {"width": 390, "height": 844}
PLACE = {"latitude": 55.6489, "longitude": 12.5365, "accuracy": 8}


def picture(seed, width=1600, height=1200):
    """A PNG that no other seed makes."""
    noise = random.Random(seed)
    rows = b"".join(
        b"\0" + bytes(noise.getrandbits(8) for _ in range(30)) * (width * 3 // 30)
        for _ in range(height)
    )

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(
            ">I", zlib.crc32(kind + data)
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
    )


@pytest.fixture
def phone(tmp_path, chromium, city):
    """Opens the same phone again and again: what lies on it stays."""
    opened, complaints = [], []
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []

    def open_phone(name="a", offline=False):
        context = chromium.browser_type.launch_persistent_context(
            tmp_path / name, executable_path=CHROMIUM, args=arguments, viewport=NARROW,
            locale="da-DK", base_url=city, permissions=["geolocation"], geolocation=PLACE,
        )
        opened.append(context)
        context.set_offline(offline)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield open_phone
    for context in opened:
        context.close()
    assert complaints == []


def walk_of(page):
    """Signs in and finds a walk to go on."""
    page.goto("/log-ind")
    sign_in(page, "koordinator@demo.example")
    page.goto("/vandringer")
    links = page.locator("main a[href^='/vandringer/']").evaluate_all(
        "links => links.map(link => new URL(link.href).pathname)"
    )
    walks = [link for link in links if re.fullmatch(r"/vandringer/(?!ny$)[^/]+", link)]
    assert walks, "the demo city has no walk"
    return walks[0]


def open_walk(page, walk):
    page.goto(f"{walk}/gaa")
    page.locator("#walk[data-ready=yes]").wait_for(state="attached", timeout=20000)


def make_finding(page, number, with_photo=True):
    """Three taps: photo, category, keep."""
    kept = page.locator("#outbox .kept").count()
    if with_photo:
        photo = {"name": "foto.png", "mimeType": "image/png", "buffer": picture(number)}
        page.set_input_files("[name=foto]", files=[photo])
        page.locator("#photos li").first.wait_for()
    choices = page.locator("#category label")
    choices.nth(number % choices.count()).click()
    page.get_by_role("button", name="Gem fundet").click()
    page.wait_for_function(
        "count => document.querySelectorAll('#outbox .kept').length === count", arg=kept + 1
    )


def wait_until_sent(page, count, seconds=180):
    end = time.monotonic() + seconds
    while page.locator("#outbox .kept.sent").count() < count:
        assert time.monotonic() < end, page.locator("#walk-line").inner_text()
        page.wait_for_timeout(200)


def test_a_walk_without_a_network_is_sent_once_and_whole(phone):
    page = phone()
    walk = walk_of(page)
    open_walk(page, walk)
    page.locator("#walk[data-offline=ready]").wait_for(state="attached", timeout=20000)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    page.context.set_offline(True)
    began = time.monotonic()
    for number in range(FINDINGS):
        make_finding(page, number)
    print(f"\n{FINDINGS} findings with photos made in {time.monotonic() - began:.1f} s")
    assert page.locator("#outbox .kept.waiting").count() == FINDINGS
    page.context.close()

    page = phone(offline=True)
    open_walk(page, walk)
    assert page.locator("#outbox .kept.waiting").count() == FINDINGS

    cut = []

    def cut_the_first_answer(route):
        """The server has all of it, and the phone never hears so."""
        if not cut:
            route.fetch(timeout=120000)
            cut.append(route.request.url)
            route.abort()
        else:
            route.continue_()

    page.context.route("**/fund", cut_the_first_answer)
    began = time.monotonic()
    page.context.set_offline(False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_timeout(1500)
    if page.locator("#send").is_visible():
        page.locator("#send").click()
    wait_until_sent(page, FINDINGS, seconds=max(180, FINDINGS * 8))
    print(f"\n{FINDINGS} findings with photos sent in {time.monotonic() - began:.1f} s")

    numbers = page.locator("#outbox .kept strong").all_inner_texts()
    assert len(set(numbers)) == FINDINGS, "each has a number of its own"
    for address in page.locator("#outbox a[href^='/fund/']").evaluate_all(
        "links => links.slice(0, 3).map(link => link.pathname)"
    ):
        assert page.request.get(address).status == 200
    left = page.evaluate(
        """new Promise((done) => {
            const open = indexedDB.open("tvaers-walks");
            open.onsuccess = () => {
                const count = open.result.transaction("files").objectStore("files").count();
                count.onsuccess = () => done(count.result);
            };
        })"""
    )
    assert left == 0, "what has arrived needs no room on the phone"


def test_a_finding_that_is_being_made_outlives_the_browser(phone):
    page = phone()
    walk = walk_of(page)
    open_walk(page, walk)
    page.locator("#category label").first.click()
    page.locator("#place summary").click()
    page.fill("#words", "Ved den nordre trappe")
    page.wait_for_timeout(500)
    page.context.close()
    page = phone()
    open_walk(page, walk)
    assert page.locator("#words").input_value() == "Ved den nordre trappe"
    assert page.locator("#category input").first.is_checked()


def test_signed_out_on_the_way_everything_waits_for_the_sign_in(phone):
    page = phone()
    walk = walk_of(page)
    open_walk(page, walk)
    cookies = page.context.cookies()
    page.context.clear_cookies()
    make_finding(page, 1, with_photo=False)
    page.locator("#walk-line a", has_text="Log ind").wait_for(timeout=15000)
    assert page.locator("#outbox .kept.waiting").count() == 1
    page.context.add_cookies(cookies)
    page.locator("#send").click()
    wait_until_sent(page, 1)


def test_two_phones_that_change_one_finding_see_both(phone):
    first = phone("a")
    walk = walk_of(first)
    open_walk(first, walk)
    make_finding(first, 0, with_photo=False)
    wait_until_sent(first, 1)
    number = first.locator("#outbox .kept strong").first.inner_text()
    # The other phone has changed it meanwhile.
    first.evaluate(
        """async () => {
            const [finding] = await WalkStore.all();
            const key = await (await fetch(`/vandringer/${finding.walk}/gaa/noegle`)).json();
            const form = new FormData();
            form.append("token", key.token);
            const other = { ...finding, note: "Den blinker", photos: [], voice: null };
            form.append("fund", JSON.stringify([other]));
            await fetch(`/vandringer/${finding.walk}/fund`, { method: "POST", body: form });
        }"""
    )
    first.locator("#outbox").get_by_role("button", name="Ret", exact=True).first.click()
    first.locator("details", has=first.locator("#note")).locator("summary").click()
    first.fill("#note", "Den er helt slukket")
    first.get_by_role("button", name="Gem fundet").click()
    both = first.locator("#outbox .kept.conflict .both")
    both.wait_for(timeout=20000)
    assert "Den blinker" in both.inner_text()
    assert "Den er helt slukket" in both.inner_text()
    both.get_by_role("button", name="Send mit i stedet").click()
    wait_until_sent(first, 1)
    assert first.locator("#outbox .kept strong").first.inner_text() == number


def test_what_was_found_before_is_tapped_without_a_network(phone):
    page = phone()
    walk = walk_of(page)
    open_walk(page, walk)
    page.locator("#walk[data-offline=ready]").wait_for(state="attached", timeout=20000)
    page.context.set_offline(True)
    page.reload()
    page.locator("#walk[data-ready=yes]").wait_for(state="attached", timeout=20000)
    page.locator("#earlier-title").click()
    item = page.locator("#earlier > li").first
    item.locator("[value=worse]").click()
    said = item.locator(".look")
    page.wait_for_function("said => said.textContent.startsWith('◔')", arg=said.element_handle())
    page.context.set_offline(False)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_function(
        "said => said.textContent.startsWith('✓')", arg=said.element_handle(), timeout=60000
    )
    page.goto("/fund/" + item.get_attribute("data-finding"))
    assert "Blevet værre" in page.locator("main").inner_text()


def test_without_scripts_one_finding_is_sent_at_a_time(open_page):
    page = open_page("/log-ind", viewport=NARROW, scripts=False)
    walk = walk_of(page)
    page.goto(f"{walk}/gaa")
    page.locator("#category label").first.click()
    page.locator("#place summary").click()
    page.fill("#words", "Ved den nordre trappe")
    page.get_by_role("button", name="Gem fundet").click()
    assert "Fundet er sendt" in page.locator("main").inner_text()
