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
