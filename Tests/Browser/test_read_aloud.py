# SPDX-License-Identifier: EUPL-1.2
"""The main job's pages as a screen reader is given them: Chromium's own
accessibility tree, with its landmarks, names, headings, tables and messages."""
import pytest
from conftest import sign_in
from test_main_job import BUILDING, SQUARE

LANDMARKS = ["banner", "main", "contentinfo", "navigation", "search", "region"]
WIDGETS = ["link", "button", "textbox", "combobox", "checkbox", "radio", "searchbox", "slider"]
FOR_ALL = ["/", "/omraader", SQUARE, SQUARE + "/historie", "/indsatser",
           "/indsatser/hoerdumsgade-2-etape", BUILDING, "/venter", "/soeg?q=plads", "/log-ind"]
SIGNED_IN = ["/mit-bord", BUILDING + "/melding", "/min-konto"]


class Tree:
    """What is there to be read, in reading order."""

    def __init__(self, page):
        nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        by_id = {node["nodeId"]: node for node in nodes}
        root = next(node for node in nodes if "parentId" not in node)
        self.lines = list(self._read(root, by_id))

    def _read(self, node, by_id):
        if not node.get("ignored"):
            facts = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
            name = node.get("name", {}).get("value", "").strip()
            description = node.get("description", {}).get("value", "")
            yield node.get("role", {}).get("value"), name, {**facts, "description": description}
        for child in node.get("childIds", []):
            if child in by_id:
                yield from self._read(by_id[child], by_id)

    def named(self, role):
        return [name for found, name, _ in self.lines if found == role]

    def place(self, role, name):
        return next(i for i, line in enumerate(self.lines) if line[:2] == (role, name))

    def facts(self, role, name):
        return self.lines[self.place(role, name)][2]


def check_landmarks(tree, path):
    for role in ["banner", "main", "contentinfo"]:
        assert len(tree.named(role)) == 1, f"{path}: one {role}"
    for role in LANDMARKS:
        names = tree.named(role)
        assert len(set(names)) == len(names), f"{path}: two {role} of one name: {names}"
    assert "" not in tree.named("navigation"), f"{path}: a navigation without a name"


def check_headings(tree, path):
    levels = [facts["level"] for role, _, facts in tree.lines if role == "heading"]
    assert levels.count(1) == 1, f"{path}: one heading of the first level, not {levels}"
    for before, level in zip(levels, levels[1:]):
        assert level <= before + 1, f"{path}: a level is left out: {levels}"
    assert "" not in tree.named("heading"), f"{path}: an empty heading"


def check_names(tree, path):
    for role, name, _ in tree.lines:
        assert role not in WIDGETS or name, f"{path}: a {role} without a name"
    assert "" not in tree.named("image"), f"{path}: a picture without a name"
    assert "" not in tree.named("graphics-document"), f"{path}: a chart without a name"


def check_tables(tree, path):
    """A table has a caption, or a heading says what it is; its rows have headings."""
    last = ""
    for role, name, _ in tree.lines:
        last = name if role == "heading" else last
        assert role != "table" or name or last, f"{path}: a table without a caption or heading"
    if tree.named("cell"):
        headed = tree.named("rowheader") + tree.named("columnheader")
        assert headed, f"{path}: cells without any heading"


def check(page, path):
    tree = Tree(page)
    assert tree.lines[1][0] == "link", f"{path}: the first thing read is the way past the menu"
    check_landmarks(tree, path)
    check_headings(tree, path)
    check_names(tree, path)
    check_tables(tree, path)
    return tree


@pytest.mark.parametrize("path", FOR_ALL)
def test_a_page_is_whole_when_read_aloud(open_page, path):
    tree = check(open_page(path), path)
    menu, main = tree.place("navigation", "Hovedmenu"), tree.place("main", "")
    heading = next(i for i, line in enumerate(tree.lines) if line[2].get("level") == 1
                   and line[0] == "heading")
    assert menu < main < heading, "the menu, then the page, which begins with its heading"


def test_the_way_past_the_menu_leads_to_the_page(open_page):
    page = open_page(SQUARE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_a_place_says_first_who_is_responsible(open_page):
    tree = Tree(open_page(SQUARE))
    main = [line[:2] for line in tree.lines[tree.place("main", ""):]]
    terms = [name for role, name in main if role == "term"]
    assert terms[:2] == ["Ansvarlig", "Status"]
    assert "Hvem har ansvaret her" in tree.named("heading")


def test_the_pages_of_those_who_work_are_whole(open_page):
    page = open_page("/log-ind")
    sign_in(page, "tmf@demo.example")
    for path in SIGNED_IN:
        assert page.goto(path).status == 200
        check(page, path)


def press(page, name):
    with page.expect_navigation():
        page.get_by_role("button", name=name).first.click()


def test_a_slip_is_reported_by_ear(open_page):
    page = open_page("/log-ind")
    sign_in(page, "tmf@demo.example")
    page.goto(BUILDING + "/melding")
    page.get_by_role("textbox", name="Ventes færdig").fill("en dag")
    press(page, "Gem meldingen")
    tree = check(page, "a refused report")
    field = tree.facts("textbox", "Ventes færdig")
    assert field["invalid"] == "true", "the field says that it is wrong"
    assert field["description"], "and why, when it is reached"
    alerts = [line for line in tree.lines if line[0] == "alert"]
    assert alerts or page.evaluate("document.activeElement.closest('.errors') !== null"), \
        "what is wrong is read before the page"
    page.get_by_role("textbox", name="Ventes færdig").fill("maj 2027")
    page.get_by_role("combobox", name="Årsag til forsinkelsen").select_option("supplier")
    press(page, "Vis virkningen først")
    tree = check(page, "the effect of a report")
    assert "Hvis du gemmer nu" in " ".join(name for _, name, _ in tree.lines)
    press(page, "Gem meldingen")
    tree = check(page, "a report that was saved")
    assert tree.named("status"), "that it is saved is said by itself"
