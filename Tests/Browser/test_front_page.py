# SPDX-License-Identifier: EUPL-1.2
import pytest
from conftest import PHONE, WIDE


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_front_page_has_one_heading_and_its_landmarks(open_page, scripts):
    page = open_page("/", scripts=scripts)
    assert page.locator("html").get_attribute("lang") == "da"
    assert page.locator("h1").count() == 1
    assert page.locator("main").count() == 1
    assert page.title() != ""


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_front_page_fits_the_width(open_page, viewport):
    page = open_page("/", viewport=viewport)
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_on_a_phone_a_page_begins_with_its_subject_and_the_menu_is_a_link_away(open_page):
    page = open_page("/omraader", viewport=PHONE, scripts=False)
    assert page.locator("h1").bounding_box()["y"] < PHONE["height"] / 3
    menu = page.get_by_role("navigation", name="Hovedmenu")
    assert not menu.is_visible() and not page.locator("#dag").is_visible()
    page.get_by_role("link", name="Menu", exact=True).press("Enter")
    assert menu.is_visible() and page.locator("#dag").is_visible()
    page.get_by_role("link", name="Luk menuen").press("Enter")
    assert not menu.is_visible()
    page.get_by_role("link", name="Menu", exact=True).click()
    menu.get_by_role("link", name="Fora").click()
    assert page.url.endswith("/fora")


def test_on_a_wide_screen_the_menu_shows_without_asking(open_page):
    page = open_page("/omraader", viewport=WIDE)
    assert page.get_by_role("link", name="Fora", exact=True).is_visible()
    assert not page.get_by_role("link", name="Menu", exact=True).is_visible()
    assert not page.get_by_role("link", name="Luk menuen").is_visible()
