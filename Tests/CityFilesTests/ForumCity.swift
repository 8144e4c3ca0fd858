// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// A city with forums as unlike the Samarbejdsforum as they come: a board that
/// begins anew each November, a group of 27 that grants money, a circle of
/// chiefs, a partnership with derived members and one group for each area.
enum ForumCity {
    static let files = [
        SourceFile(name: "byen.yaml", text: city),
        SourceFile(name: "fora.yaml", text: forums),
        SourceFile(name: "pladser.yaml", text: seats),
        SourceFile(name: "sager.yaml", text: matters),
    ]

    static func draft(replacing old: String = "", by new: String = "") throws -> CityDraft {
        try SmallCity.draft(changed(old, new))
    }

    /// What is wrong with the files when one text in them is written otherwise.
    static func problems(replacing old: String, by new: String) -> [String] {
        let (draft, problems) = CityFolder.read(changed(old, new))
        return (draft.map { $0.check() } ?? problems).map { $0.text(in: .english) }
    }

    private static func changed(_ old: String, _ new: String) -> [SourceFile] {
        old.isEmpty
            ? files
            : files.map { SourceFile(name: $0.name, text: $0.text.replacing(old, with: new)) }
    }

    static let city = """
        organizations:
          - {id: by, kind: municipality, name: Byen, since: 2020-01-01, source: x}
          - {id: social, kind: department, name: Social, since: 2020-01-01, source: x}
          - {id: teknik, kind: department, name: Teknik, since: 2020-01-01, source: x}
          - {id: beboere, kind: association, name: Beboerne, since: 2020-01-01, source: x}
          - {id: hus-a, kind: institution, name: Hus A, since: 2020-01-01, source: x}
          - {id: hus-b, kind: institution, name: Hus B, since: 2020-01-01, source: x}
          - {id: hus-c, kind: institution, name: Hus C, since: 2020-01-01, source: x}
          - {id: bestyrelse, kind: network, name: Bestyrelse, since: 2020-01-01, source: x}
          - {id: fornyelse, kind: network, name: Fornyelse, since: 2020-01-01, source: x}
          - {id: chefkreds, kind: network, name: Chefkreds, since: 2020-01-01, source: x}
          - {id: partnerskab, kind: network, name: Partnerskab, since: 2020-01-01, source: x}
        posts:
          - {id: borgmester, organization: social, title: Borgmester, since: 2020-01-01, source: x}
          - {id: direktoer, organization: teknik, title: Direktør, since: 2020-01-01, source: x}
          - {id: husleder, organization: hus-a, title: Leder, since: 2020-01-01, source: x}
          - {id: sekretaer, organization: bestyrelse, title: Sekretær, since: 2020-01-01, source: x}
        people:
          - {id: ida, name: Ida}
          - {id: bo, name: Bo}
          - {id: eva, name: Eva}
          - {id: ole, name: Ole}
        memberships:
          - {id: m-1, person: ida, post: husleder, from: 2020-01-01, source: x}
          - {id: m-2, person: bo, post: direktoer, from: 2020-01-01, source: x}
        areas:
          - {id: nord, kind: district, name: Nord, since: 2020-01-01, source: x}
          - {id: syd, kind: district, name: Syd, since: 2020-01-01, source: x}
        initiatives:
          - {id: have, name: Have, owner: direktoer, since: 2023-01-01, source: x}
        """

    static let seats = """
        holders:
          - id: h-1
            seat: bestyrelse/medlemmer/1
            person: eva
            from: 2021-12-01
            manner: appointed
            extended: [{day: 2022-11-01, to: 2023-11-30, reason: Ingen andre}]
            left: 2023-06-30
            reason: Flyttet
            source: x
          - {id: h-2, seat: chefkreds/chefer/1, person: bo, from: 2021-02-01, manner: appointed, source: x}
        substitutes:
          - {id: s-1, seat: bestyrelse/medlemmer/1, person: ole, from: 2022-01-01, to: 2022-06-30, source: x}
        recusals:
          - {id: i-1, seat: bestyrelse/medlemmer/1, from: 2022-02-01, to: 2022-03-01, matter: Egen sag, source: x}
        seat-applications:
          - id: a-1
            seat: bestyrelse/medlemmer/2
            organization: hus-b
            day: 2022-02-01
            reason: Vi vil være med
            answer: {day: 2022-03-01, granted: true, decision: Alle var enige}
            source: x
        forum-proposals:
          - id: p-1
            name: Rådet
            kind: board
            purpose: At råde
            areas: [nord]
            members: [hus-a]
            proposed-by: beboere
            answered-by: social
            also-to: [teknik]
            day: 2022-04-01
            answer: {day: 2022-05-01, reason: Der er råd nok}
            source: x
        support:
          - forum: bestyrelse
            initiative: have
            day: 2023-02-01
            purpose-test: {met: true, reason: Det er trygt}
            answers: [{seat: bestyrelse/medlemmer/1, stance: conditional, reason: Med lys, day: 2023-02-02}]
            source: x
        elections:
          - id: valg
            forum: fornyelse
            seats: [beboere/1, beboere/2]
            arranged-by: beboere
            method: block
            ways: [paper]
            eligible: [resident]
            areas: [nord]
            called: 2022-01-03
            candidacy: {opens: 2022-01-03, closes: 2022-01-20}
            voting: {opens: 2022-02-01, closes: 2022-02-01}
            term-starts: 2022-03-01
            voters: 5
            candidates:
              - {id: eva, person: eva, kind: resident, day: 2022-01-05, answer: {day: 2022-01-06, accepted: true}}
              - {id: ole, person: ole, kind: resident, day: 2022-01-05, statement: Ja, answer: {day: 2022-01-06, accepted: true}}
              - {id: bo, person: bo, kind: resident, day: 2022-01-07, answer: {day: 2022-01-08, accepted: true}}
              - {id: ida, person: ida, kind: resident, day: 2022-01-07, withdrawn: 2022-01-09}
            papers:
              - {by: ida, day: 2022-02-02, lines: [[eva, ole], [eva, bo], [ole], [], spoiled]}
              - {by: bo, day: 2022-02-02, lines: [[eva, ole], [eva, bo], [ole], [], spoiled]}
            declared: {day: 2022-02-03}
            source: x
        meetings:
          - id: moede-1
            forums: [bestyrelse]
            day: 2022-04-06
            start: 17:30
            place: Huset
            planned: 2022-01-10
            moved: [{on: 2022-03-01, day: 2022-04-20, topic: Sommeren}]
            called: 2022-04-01
            invited: [{guests: [social], sent: 2022-04-02}]
            held: {substitute: [medlemmer/1], guests: [social]}
            source: x
          - id: moede-2
            forums: [bestyrelse]
            day: 2022-08-10
            extra: true
            planned: 2022-05-01
            cancelled: {day: 2022-08-01, reason: Ferie}
            source: x
        school-holidays:
          - {name: Uge 42, from: 2022-10-17, to: 2022-10-21}
        """
}
