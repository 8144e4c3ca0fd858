# SPDX-License-Identifier: EUPL-1.2
import routes

SITE = "Sources/Web/Site.swift"


def check(project, site, tests=""):
    files = {SITE: "import Hummingbird\n" + site, routes.STRANGER_TESTS: tests}
    return [finding.sentence for finding in routes.check(project(files))]


def test_a_route_with_an_audience_and_a_stranger_test_passes(project):
    site = 'Route(.get, "/areas/:id", audience: .public) { show($0) }'
    assert check(project, site, 'stranger("/areas/:id")') == []


def test_a_route_over_several_lines_is_read(project):
    site = 'Route(\n    .post,\n    "/areas",\n    audience: .secretary\n)'
    assert check(project, site, '"/areas"') == []


def test_a_route_without_an_audience_is_found(project):
    assert check(project, 'Route(.get, "/areas") { }', '"/areas"') == [
        "/areas is for no one: give it an audience"
    ]


def test_a_route_that_no_stranger_asks_for_is_found(project):
    site = 'Route(.delete, "/areas/:id", audience: .coordinator)'
    assert check(project, site, '"/areas"') == [
        'no stranger asks for it: add "/areas/:id" to Tests/WebTests/StrangerTests.swift'
    ]


def test_a_route_past_the_table_is_found(project):
    site = 'Route(.get, "/", audience: .public)\nrouter.get("/secret") { _, _ in }'
    assert check(project, site, '"/"') == ["a route outside the table: declare it as Route(…)"]


def test_a_server_whose_routes_the_check_cannot_see_is_found(project):
    assert check(project, '// Route(.get, "/", audience: .public)') == [
        "no route found: adapt routes_in in script/house_lint/routes.py"
    ]
