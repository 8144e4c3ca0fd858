// SPDX-License-Identifier: EUPL-1.2
import Testing

/// A text in the small city's files written otherwise, and what follows.
struct Edit: CustomTestStringConvertible {
    let old: String
    let new: String
    let line: String

    init(_ old: String, _ new: String, _ line: String) {
        (self.old, self.new, self.line) = (old, new, line)
    }

    var testDescription: String { line }

    static let all = parties + places + work

    private static let parties = [
        Edit(
            "name: Socialforvaltningen", "name: Social og Sundhed",
            "~ organization sof: name Socialforvaltningen → Social og Sundhed"),
        Edit("[TMF]", "[TMF, Teknikken]", "~ organization tmf: alias Teknikken"),
        Edit(
            "contact: tmf-direktoer", "contact: tmf-vagt",
            "~ organization tmf: entry point tmf-vagt"),
        Edit(
            "from: 2012-01-01}]",
            "from: 2012-01-01}, {name: Miljøforvaltningen, from: 2020-01-01}]",
            "~ organization tmf: name Teknik- og Miljøforvaltningen → Miljøforvaltningen"),
        Edit(
            "posts:\n",
            "posts:\n  - {id: bid, organization: sof, title: Bidder, since: 2020-01-01, source: b}\n",
            "+ post bid: Bidder"),
        Edit(
            "organization: tmf}]", "organization: tmf}, {role: auditor}]",
            "~ user person-2: role auditor"),
    ]

    private static let places = [
        Edit("name: Pladsen", "name: Torvet", "~ area pladsen: name Pladsen → Torvet"),
        Edit("[Vestbyen]", "[Vestbyen, V]", "~ area vest: alias V"),
        Edit("[Vestergade]", "[Vestergade, Øgade]", "~ area vest: boundary"),
        Edit("[12.6, 55.6]", "[12.6, 55.61]", "~ area vest: boundary"),
        Edit(
            "post: sof-chef, from: 2020-01-01", "post: sof-chef, to: 2024-12-31, from: 2020-01-01",
            "~ responsibility r-2: last day 2024-12-31"),
    ]

    private static let work = [
        Edit(
            "leader: sof-chef", "leader: tmf-vagt",
            "~ programme hotspot: leader sof-chef → tmf-vagt"),
        Edit("Et sted at være", "Et sted for alle", "~ initiative byrum: purpose"),
        Edit("1,4 mio. kr.", "2 mio. kr.", "~ initiative byrum: budget"),
        Edit("Opsøgende", "Gadeteam", "+ contribution byrum: sof contributes"),
        Edit("name: Anlæg", "name: Anlæg og drift", "~ activity anlaeg: name"),
        Edit("workdays: 60", "workdays: 70", "~ activity anlaeg: plan"),
        Edit(
            "day: 2021-12-01", "day: 2021-12-08",
            "~ activity anlaeg: pinned day 2021-12-08, Borgerrepræsentationen"),
        Edit(
            "-5 arbejdsdage", "-3 kalenderdage",
            """
            - prerequisite link-bf44a363a147d19b: anlaeg → bro FS -5 working
            + prerequisite link-bf44a363a147d19b: anlaeg → bro FS -3 calendar
            """),
        Edit(
            "Juleaftensdag", "Lille juleaften",
            """
            - calendar day 2021-12-24: Juleaftensdag
            + calendar day 2021-12-24: Lille juleaften
            """),
        Edit(
            "    log:\n      - {day: 2021-10-04",
            "    log:\n      - {day: 2021-11-01, contest: bro, reason: Nej}\n      - {day: 2021-10-04",
            "+ act byrum: 2021-11-01 contest bro"),
    ]

    static let blocked = [
        fixed("parter.yaml:3:46", "parent", "sof", "tmf"),
        fixed("parter.yaml:14:5", "kind", "network", "unit"),
        fixed("parter.yaml:22:39", "title", "Chef", "Bidder"),
        fixed("parter.yaml:32:5", "on-behalf-of", "tmf", "sof"),
        fixed("byrum.yaml:26:5", "goals", "[Tryghed]", "[Ro]", shown: "[\"Tryghed\"]", "[\"Ro\"]"),
        fixed(
            "byrum.yaml:14:5", "scope", "{department: tmf}", "whole",
            shown: "department: tmf", "whole"),
        Edit(
            "commitment: sommeren 2021\n        pin", "commitment: efteråret 2021\n        pin",
            sentence("byrum.yaml:65:9", "commitment", "2021-summer", "2021-autumn")),
    ]

    private static func fixed(
        _ place: String, _ field: String, _ old: String, _ new: String,
        shown: String? = nil, _ shownNew: String? = nil
    ) -> Edit {
        Edit(
            "\(field): \(old)", "\(field): \(new)",
            sentence(place, field, shown ?? old, shownNew ?? new))
    }

    private static func sentence(
        _ place: String, _ field: String, _ old: String, _ new: String
    ) -> String {
        """
        ! \(place): “\(field)” cannot change: the city has “\(old)”, the file “\(new)”. \
        Write what the city has, or add a new one.
        """
    }
}
