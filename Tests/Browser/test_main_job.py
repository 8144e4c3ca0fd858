# SPDX-License-Identifier: EUPL-1.2
"""The product's main job on the real case, as its users do it: report that an
urban space slips, and see which other department's promise breaks, why, who
must answer, and how it looked before."""
import pytest
from conftest import PHONE, WIDE, sign_in

SQUARE = "/omraader/anker-joergensens-plads"
BUILDING = "/aktiviteter/hoerdumsgade-2-anlaeg"
BRIDGE = "/aktiviteter/brobygning-2027-forloeb"


def test_a_neighbor_sees_who_is_responsible_today_and_that_nobody_was(open_page):
    page = open_page(SQUARE)
    assert "Områdekoordinator" in page.locator(".key-facts").inner_text()
    page.fill("#dag", "2021-06-01")
    page.get_by_role("button", name="Vis", exact=True).click()
    assert "Du ser byen, som den var" in page.locator(".banner").inner_text()
    assert page.locator(".key-facts .gap").count() == 1


def test_the_delay_of_2021_broke_another_departments_promise(open_page):
    held = open_page("/indsatser?dag=2021-06-01").locator("main").inner_text()
    assert "Som lovet" in held
    late = open_page("/aktiviteter/brobygning-forloeb?dag=2021-10-05")
    assert "forsinket" in late.locator(".key-facts").inner_text()
    assert "Teknik- og Miljøforvaltningen" in late.locator(".why").inner_text()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_slip_is_seen_before_it_is_saved(open_page, viewport, scripts):
    page = open_page("/log-ind", viewport=viewport, scripts=scripts)
    sign_in(page, "tmf@demo.example")
    page.goto(BUILDING + "/melding")
    page.fill("#expected", "maj 2027")
    page.select_option("#cause", "supplier")
    page.get_by_role("button", name="Vis virkningen først").click()
    effect = page.locator("main").inner_text()
    assert "Socialforvaltningen" in effect
    assert page.input_value("#expected") == "maj 2027", "what was typed is kept"


def test_the_promise_breaks_and_its_owner_answers(open_page):
    page = open_page("/log-ind")
    sign_in(page, "tmf@demo.example")
    page.goto(BUILDING + "/melding")
    page.fill("#expected", "maj 2027")
    page.select_option("#cause", "supplier")
    page.get_by_role("button", name="Gem meldingen").click()
    assert "gemt" in page.locator("main").inner_text()

    owner = open_page("/log-ind")
    sign_in(owner, "sof@demo.example")
    owner.goto("/mit-bord")
    assert "brobygning" in owner.locator("main").inner_text().lower()
    owner.goto(BRIDGE)
    why = owner.locator(".why").inner_text()
    assert "Teknik- og Miljøforvaltningen" in why
    owner.get_by_text("Bestrid forsinkelsen med en grund").click()
    owner.fill("#objection", "Vi kan ikke flytte forløbet; holdet er ansat til marts.")
    owner.get_by_role("button", name="Gem indsigelsen").click()
    assert "bestred forsinkelsen" in owner.locator("main").inner_text()


def test_a_stranger_is_not_offered_to_report(open_page):
    page = open_page(BUILDING)
    assert page.get_by_text("Meld fremdrift").count() == 0
    page.goto(BUILDING + "/melding")
    assert "/log-ind" in page.url


def test_the_report_can_be_written_with_the_keyboard_alone(open_page):
    page = open_page("/log-ind")
    sign_in(page, "tmf@demo.example")
    page.goto("/aktiviteter/hoerdumsgade-2-udbud/melding")
    page.focus("#expected")
    page.keyboard.type("uge 52 2026")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Vis virkningen først":
            break
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.input_value("#expected") == "uge 52 2026"
    assert "Hvis du gemmer nu" in page.locator("main").inner_text()
