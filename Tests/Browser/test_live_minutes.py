# SPDX-License-Identifier: EUPL-1.2
"""A meeting while it goes on, in real browsers: two secretaries write, members
follow, lines break, a laptop is closed in the middle of a sentence. Nothing
that was typed is lost, and nobody overwrites anybody."""
import re

import pytest
from conftest import PHONE, WIDE, sign_in
from playwright.sync_api import expect

SECRETARY, COORDINATOR, MEMBER = "sekretaer", "koordinator", "sof"
SEAT = "samarbejdsforum/csu/1"
ITEMS = ["Lys på pladsen", "Sommerens aktiviteter"]


def send(page, path, **fields):
    """Sends a form as the page would; answers the address it leads to."""
    token = page.locator("input[name=token]").first.get_attribute("value")
    answer = page.request.post(path, form={"token": token, **fields})
    assert answer.ok, f"{path}: {answer.status} {answer.text()[:2000]}"
    return answer.url


@pytest.fixture(scope="module")
def sign_ins():
    """The cookies of those who have signed in; nobody does it more often than once."""
    return {}


@pytest.fixture
def desk(chromium, city, sign_ins):
    """Opens pages as somebody who has signed in, each in a browser of its own."""
    contexts, complaints = [], []

    def desk(name, path, viewport=WIDE, scripts=True):
        context = chromium.new_context(
            base_url=city, viewport=viewport, locale="da-DK", java_script_enabled=scripts
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        if name not in sign_ins:
            page.goto("/log-ind")
            sign_in(page, f"{name}@demo.example")
            sign_ins[name] = context.cookies()
        context.add_cookies(sign_ins[name])
        assert page.goto(path).status == 200, f"{path} was refused"
        return page

    yield desk
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def meeting(desk):
    """The address of a meeting that goes on today, with two items."""
    page = desk(SECRETARY, "/fora/samarbejdsforum/moeder")
    address = send(page, "/fora/samarbejdsforum/moeder/nyt", day="21.11.2026", start="9.00")
    address = re.sub(r"^https?://[^/]+", "", address)
    for title in ITEMS:
        send(page, f"{address}/punkter/nyt", title=title, purpose="discuss", topic="every")
    send(page, f"{address}/dagsorden")
    send(page, f"{address}/gang/aabning", at="9.00", **{f"her-{SEAT}": "present"})
    return address


def field(page, number=0):
    return page.locator(".live-item textarea").nth(number)


def wait_for_text(page, text, number=0):
    """Waits until the item says the text, as a field or as a text to read."""
    page.wait_for_function(
        """([number, text]) => {
            const section = document.querySelectorAll(".live-item")[number];
            const field = section.querySelector("textarea");
            const said = field ? field.value : section.querySelector(".live-text").textContent;
            return said.includes(text);
        }""",
        arg=[number, text],
        timeout=15000,
    )


def wait_until_saved(page, number=0):
    state = page.locator(".live-item").nth(number).locator("[data-part=state]")
    page.wait_for_function(
        "state => state.textContent === 'Alt er gemt'", arg=state.element_handle(), timeout=20000
    )


def test_what_one_writes_the_others_see_while_it_is_said(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    coordinator = desk(COORDINATOR, f"{meeting}/live")
    member = desk(MEMBER, f"{meeting}/live", viewport=PHONE)
    field(secretary).press_sequentially("Naboerne bad om lys.\nForvaltningen undersøger det.")
    wait_until_saved(secretary)
    wait_for_text(coordinator, "Forvaltningen undersøger det.")
    wait_for_text(member, "Forvaltningen undersøger det.")
    assert member.locator("textarea").count() == 0
    assert member.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_two_who_write_at_once_both_keep_their_words(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    coordinator = desk(COORDINATOR, f"{meeting}/live")
    coordinator.context.set_offline(True)
    field(coordinator).press_sequentially("Politiet var der ikke.")
    expect(coordinator.locator("#live-line")).to_contain_text("Ingen forbindelse", timeout=15000)
    field(secretary).press_sequentially("Naboerne bad om lys.")
    wait_until_saved(secretary)
    coordinator.context.set_offline(False)
    clash = coordinator.locator(".live-item .changes").first
    assert "Naboerne bad om lys." in clash.inner_text(timeout=40000)
    assert field(coordinator).input_value() == "Politiet var der ikke."
    coordinator.get_by_role("button", name="Sæt min efter den anden").click()
    wait_until_saved(coordinator)
    both = "Naboerne bad om lys.\n\nPolitiet var der ikke."
    assert field(coordinator).input_value() == both
    wait_for_text(secretary, "Politiet var der ikke.")
    assert field(secretary).input_value() == both


def test_a_laptop_closed_in_the_middle_of_a_sentence_loses_nothing(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    member = desk(MEMBER, f"{meeting}/live")
    field(secretary).press_sequentially("Der kom et forslag")
    wait_until_saved(secretary)
    context = secretary.context
    context.set_offline(True)
    field(secretary).press_sequentially(" om at flytte bænkene, og")
    secretary.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(f"{meeting}/live")
    assert field(again).input_value() == "Der kom et forslag om at flytte bænkene, og"
    wait_for_text(member, "om at flytte bænkene, og")


def test_a_page_that_is_left_at_once_has_sent_what_was_typed(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    field(secretary, 1).press_sequentially("Grill den 12. juni")
    secretary.goto(meeting)
    secretary.goto(f"{meeting}/live")
    wait_for_text(secretary, "Grill den 12. juni", 1)


def test_what_is_written_goes_into_the_minutes(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    field(secretary).press_sequentially("Naboerne bad om lys.")
    secretary.get_by_role("button", name="Skriv i referatet").click()
    secretary.wait_for_url(re.compile(f"{meeting}$"), timeout=20000)
    secretary.goto(f"{meeting}/live")
    assert "Står i referatet" in secretary.locator(".live-item").first.inner_text()
    assert field(secretary).input_value() == "Naboerne bad om lys."


def test_without_scripts_each_item_is_a_form(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live", scripts=False)
    coordinator = desk(COORDINATOR, f"{meeting}/live", scripts=False)
    field(secretary).fill("Naboerne bad om lys.")
    secretary.get_by_role("button", name="Gem punktet").first.click()
    field(coordinator).fill("Politiet var der ikke.")
    coordinator.get_by_role("button", name="Gem punktet").first.click()
    shown = coordinator.locator("main").inner_text()
    assert "Naboerne bad om lys." in shown
    assert coordinator.locator("#text").input_value() == "Politiet var der ikke."


def test_a_number_of_a_citizen_is_stopped_and_can_be_mended(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live")
    field(secretary).press_sequentially("Beboeren 010190-1234 ringede.")
    state = secretary.locator(".live-item [data-part=state]").first
    state.filter(has_text="CPR").wait_for(timeout=20000)
    assert "010190-1234" in field(secretary).input_value()
    field(secretary).fill("Beboeren ringede.")
    wait_until_saved(secretary)


def test_the_minutes_are_written_with_the_keyboard_alone_on_a_phone(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/live", viewport=PHONE)
    secretary.locator("#indhold").focus()
    for _ in range(12):
        secretary.keyboard.press("Tab")
        if secretary.evaluate("document.activeElement.tagName") == "TEXTAREA":
            break
    secretary.keyboard.type("Naboerne bad om lys.")
    secretary.keyboard.press("Control+s")
    wait_until_saved(secretary)
    secretary.keyboard.press("Tab")
    assert secretary.evaluate("document.activeElement.tagName") == "TEXTAREA"
    assert secretary.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_member_votes_on_their_own_phone(desk, meeting):
    secretary = desk(SECRETARY, f"{meeting}/gang")
    member = desk(MEMBER, f"{meeting}/live", viewport=PHONE)
    form = secretary.locator("form[action$='/afstemninger']").first
    item = form.locator("[name=item]").get_attribute("value")
    send(secretary, f"{meeting}/afstemninger", item=item, manner="by-seat")
    link = member.get_by_role("link", name="Stem her")
    link.wait_for(timeout=15000)
    link.click()
    member.get_by_role("button", name="For", exact=True).click()
    assert "Du har stemt" in member.locator("main").inner_text()
