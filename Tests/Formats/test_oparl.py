# SPDX-License-Identifier: EUPL-1.2
"""The demo city by the OParl 1.1 standard, read from a running server as a harvester reads it.

What each class has and must have is written down here after the standard's chapter 3, oparl.org.
"""
import json
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from datetime import date, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = ROOT / ".build" / "debug" / "tvaers"
COMMON = "id:url! type:text! license:text keyword:texts created:moment modified:moment web:url deleted:flag"
PLACES = "organizations:urls persons:urls meetings:urls papers:urls bodies:urls"
CLASSES = {
    "System": "oparlVersion:url! body:url! otherOparlVersions:urls name:text contactEmail:text contactName:text"
    " website:url vendor:url product:url",
    "Body": "system:url shortName:text name:text! website:url licenseValidSince:moment oparlSince:moment ags:text"
    " rgs:text equivalent:urls contactEmail:text contactName:text organization:url! person:url! meeting:url!"
    " paper:url! legislativeTerm:LegislativeTerms! agendaItem:url consultation:url file:url locationList:url"
    " legislativeTermList:url membership:url classification:text location:Location mainOrganization:url",
    "LegislativeTerm": "body:url name:text startDate:day endDate:day",
    "Organization": "body:url name:text membership:urls meeting:url consultation:url shortName:text post:texts"
    " subOrganizationOf:url organizationType:text classification:text startDate:day endDate:day website:url"
    " location:Location externalBody:url memberCount:number votingMemberCount:number",
    "Person": "body:url name:text familyName:text givenName:text formOfAddress:text affix:text title:texts"
    " gender:text phone:texts email:texts location:url locationObject:Location status:texts"
    " membership:Memberships image:File life:text lifeSource:text",
    "Membership": "person:url organization:url role:text votingRight:flag startDate:day endDate:day onBehalfOf:url",
    "Meeting": "name:text meetingState:text cancelled:flag start:moment end:moment location:Location"
    " organization:urls participant:urls invitation:File resultsProtocol:File verbatimProtocol:File"
    " auxiliaryFile:Files agendaItem:AgendaItems",
    "AgendaItem": "meeting:url number:text order:number! name:text public:flag consultation:url result:text"
    " resolutionText:text resolutionFile:File auxiliaryFile:Files start:moment end:moment",
    "Paper": "body:url name:text reference:text date:day paperType:text relatedPaper:urls superordinatedPaper:urls"
    " subordinatedPaper:urls mainFile:File auxiliaryFile:Files location:Locations originatorPerson:urls"
    " underDirectionOf:urls originatorOrganization:urls consultation:Consultations",
    "Consultation": "paper:url agendaItem:url meeting:url organization:urls authoritative:flag role:text",
    "File": "name:text fileName:text mimeType:text date:day size:number sha1Checksum:text sha512Checksum:text"
    " text:text accessUrl:url! downloadUrl:url externalServiceUrl:url masterFile:url derivativeFile:urls"
    " fileLicense:url meeting:urls agendaItem:urls person:url paper:urls",
    "Location": "description:text geojson:object streetAddress:text room:text postalCode:text subLocality:text"
    f" locality:text {PLACES}",
}
LISTS = {
    "organization": "Organization", "person": "Person", "membership": "Membership", "meeting": "Meeting",
    "agendaItem": "AgendaItem", "paper": "Paper", "consultation": "Consultation", "file": "File",
    "locationList": "Location", "legislativeTermList": "LegislativeTerm",
}


def is_moment(value):
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", value)) and bool(
        datetime.fromisoformat(value.replace("Z", "+00:00"))
    )


PLAIN = {
    "text": lambda value: isinstance(value, str),
    "url": lambda value: isinstance(value, str) and value.startswith(("http://", "https://")),
    "flag": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "moment": lambda value: isinstance(value, str) and is_moment(value),
    "day": lambda value: isinstance(value, str) and bool(date.fromisoformat(value)),
}


def faults(thing, name):
    """What the object lacks or says otherwise than the standard has it."""
    if thing.get("type") != f"https://schema.oparl.org/1.1/{name}":
        return [f"{name}: type is {thing.get('type')}"]
    found = []
    rules = dict(rule.split(":") for rule in f"{COMMON} {CLASSES[name]}".split())
    if not thing.get("deleted"):
        found += [f"{name}.{key} is missing" for key, rule in rules.items() if rule.endswith("!") and key not in thing]
    for key, value in thing.items():
        if key not in rules:
            found.append(f"{name}.{key} is no property of the standard")
        else:
            found += wrong(f"{name}.{key}", value, rules[key].rstrip("!"))
    return found


def wrong(place, value, rule):
    if rule in PLAIN:
        return [] if PLAIN[rule](value) else [f"{place}: {value!r} is no {rule}"]
    if rule in CLASSES:
        return faults(value, rule)
    if not isinstance(value, list) or not value:
        return [f"{place} is no list, or an empty one"]
    return [fault for one in value for fault in wrong(place, one, rule.removesuffix("s"))]


def fetch(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        assert answer.headers["Content-Type"].startswith("application/json")
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        return json.load(answer)


def pages(url):
    """Every object of the list, page after page."""
    found = []
    while url:
        page = fetch(url)
        assert {"data", "pagination", "links"} <= page.keys()
        found += page["data"]
        url = page["links"].get("next")
    return found


@pytest.fixture(scope="module")
def system(tmp_path_factory):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    database = tmp_path_factory.mktemp("oparl") / "city.sqlite"
    with subprocess.Popen(
        [
            SERVER, "demo", "--database", database, "--city", ROOT / "Cities" / "copenhagen",
            "--port", str(port),
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as server:
        try:
            yield wait_for(f"http://127.0.0.1:{port}/oparl", server)
        finally:
            server.terminate()


def wait_for(url, server):
    for _ in range(600):
        assert server.poll() is None, "the server ended by itself"
        try:
            return fetch(url)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise AssertionError("the server did not answer within two minutes")


@pytest.fixture(scope="module")
def body(system):
    bodies = pages(system["body"])
    assert len(bodies) == 1
    return bodies[0]


def test_the_system_and_its_body_are_as_the_standard_says(system, body):
    assert faults(system, "System") + faults(body, "Body") == []


@pytest.mark.parametrize("name", LISTS)
def test_every_object_of_a_list_is_as_the_standard_says(body, name):
    things = pages(body[name])
    assert [fault for thing in things for fault in faults(thing, LISTS[name])] == []
    assert len({thing["id"] for thing in things}) == len(things)


@pytest.mark.parametrize("name", ["organization", "meeting", "locationList"])
def test_every_object_is_at_its_own_address(body, name):
    things = pages(body[name])
    assert things
    for thing in things[:20]:
        assert fetch(thing["id"]) == thing


def test_addresses_between_objects_lead_somewhere(body):
    for membership in pages(body["membership"])[:20]:
        assert fetch(membership["organization"])["type"].endswith("/Organization")
    for meeting in pages(body["meeting"])[:20]:
        assert all(fetch(url)["type"].endswith("/Organization") for url in meeting["organization"])


def test_a_filter_keeps_what_is_within_it(body):
    url = body["organization"]
    assert pages(f"{url}?created_since=2999-01-01T00:00:00Z") == []
    assert len(pages(f"{url}?created_until=2999-01-01T00:00:00Z")) == len(pages(url))


def test_the_check_itself_finds_what_is_wrong():
    kind = "https://schema.oparl.org/1.1/AgendaItem"
    assert faults({"id": "https://a.example/1", "type": kind}, "AgendaItem") == ["AgendaItem.order is missing"]
    assert faults({"id": "x", "type": kind, "order": 1}, "AgendaItem") != []
    assert faults({"id": "https://a.example/1", "type": kind, "order": 1, "navn": "x"}, "AgendaItem") != []
    assert not is_moment("1. juni 2022")
