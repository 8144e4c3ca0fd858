# SPDX-License-Identifier: EUPL-1.2
"""The demo city in the Popolo format, held against the published schemas."""
import json
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft3Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3

ROOT = Path(__file__).parents[2]
SERVER = ROOT / ".build" / "debug" / "tvaers"
SCHEMAS = Path(__file__).parent / "popolo"
CLASSES = {
    "organizations": "organization", "posts": "post", "memberships": "membership",
    "persons": "person", "areas": "area",
}


def schema(name):
    return json.loads((SCHEMAS / f"{name}.json").read_text())


REGISTRY = Registry().with_resources(
    (content["id"].rstrip("#"), Resource(content, DRAFT3))
    for content in (schema(path.stem) for path in SCHEMAS.glob("*.json"))
)


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    database = tmp_path_factory.mktemp("city") / "city.sqlite"
    subprocess.run(
        [SERVER, "import", ROOT / "Cities" / "copenhagen", "--database", database],
        check=True, capture_output=True,
    )
    return database


@pytest.fixture(scope="module", params=["public", "staff"])
def exported(request, database, tmp_path_factory):
    out = tmp_path_factory.mktemp("popolo") / "popolo.json"
    subprocess.run(
        [
            SERVER, "export", "--database", database, "--format", "popolo",
            "--audience", request.param, "--out", out,
        ],
        check=True, capture_output=True,
    )
    return request.param, json.loads(out.read_text())


@pytest.mark.parametrize("name", CLASSES)
def test_every_object_is_as_the_schema_says(exported, name):
    _, document = exported
    validator = Draft3Validator(schema(CLASSES[name]), registry=REGISTRY)
    wrong = [error.message for thing in document[name] for error in validator.iter_errors(thing)]
    assert wrong == []


def test_the_schemas_refuse_what_is_wrong():
    validator = Draft3Validator(schema("membership"), registry=REGISTRY)
    assert list(validator.iter_errors({"start_date": "1. juni 2022"})) != []


def test_seats_are_posts_of_their_forum(exported):
    _, document = exported
    organizations = {organization["id"] for organization in document["organizations"]}
    seats = [post for post in document["posts"] if "/" in post["id"]]
    assert len([seat for seat in seats if seat["organization_id"] == "samarbejdsforum"]) == 26
    assert {post["organization_id"] for post in document["posts"]} <= organizations


def test_people_are_for_staff_alone(exported):
    audience, document = exported
    has_people = bool(document["persons"]) and bool(document["memberships"])
    assert has_people == (audience == "staff")
