// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a version of a charter changed, in sentences and in plain words.
struct DifferenceShow: Component {
    let forum: Forum
    let version: CharterVersion
    let before: CharterVersion
    let call: Call
    private var reading: Reading { call.reading }

    static func show(_ call: Call) throws -> Answer {
        let (forum, version) = (try call.forum, try call.charterVersion)
        guard let before = forum.charters.last(where: { $0.effective < version.effective })
        else { return .redirect(to: Paths.charter(forum.id, version: version.number)) }
        return .page(DifferenceShow(forum: forum, version: version, before: before, call: call))
    }

    var body: some Markup {
        let title = reading.say(
            da: "Version \(before.number) og \(version.number)",
            en: "Versions \(before.number) and \(version.number)")
        let difference = CharterDifference(from: before.charter, to: version.charter)
        SitePage(title, call, trail: trail) {
            PageHead(
                title,
                kind: reading.say(da: "Forskel i kommissoriet", en: "Difference in the charter"),
                lead: reading.say(difference.words)
            ) {
                Fact(
                    reading.say(da: "Gælder fra", en: "In force from"),
                    reading.date(version.effective))
                Fact(
                    reading.say(da: "Godkendt af", en: "Approved by"),
                    version.approvedBy.map { reading.name(of: $0) } ?? reading.say(.notStated),
                    note: version.decision, isGap: version.approvedBy == nil)
            }
            DifferenceList(
                reading: reading, before: before.charter, after: version.charter,
                difference: difference)
        }
    }

    private var trail: [Crumb] {
        reading.trail(to: forum.id)
            + [
                Crumb(
                    title: reading.say(.charter),
                    path: Paths.charter(forum.id, version: version.number))
            ]
    }
}

/// Clauses that are other, new or gone; also shown while a version is written.
struct DifferenceList: Component {
    let reading: Reading
    let before: Charter
    let after: Charter
    let difference: CharterDifference

    var body: some Markup {
        part(reading.say(da: "Ændret", en: "Changed"), difference.changed) { change in
            Div(.class("changes")) {
                H3("§ \(after.number(of: change.after.id) ?? 0)")
                Dl {
                    sentence(change)
                    meaning(change)
                }
            }
        }
        part(reading.say(da: "Kommet til", en: "Added"), difference.added) { clause in
            one(clause, in: after)
        }
        part(reading.say(da: "Udgået", en: "Removed"), difference.removed) { clause in
            one(clause, in: before)
        }
    }

    @MarkupBuilder
    private func part<Thing>(
        _ title: String, _ things: [Thing], _ line: @escaping (Thing) -> some Markup
    ) -> some Markup {
        if !things.isEmpty {
            Section {
                H2(title)
                For(things) { line($0) }
            }
        }
    }

    private func sentence(_ change: CharterDifference.Change) -> some Markup {
        Div {
            Dt(reading.say(da: "Som skrevet", en: "As written"))
            Dd { WordChange(from: change.before.sentence, to: change.after.sentence) }
        }
    }

    private func meaning(_ change: CharterDifference.Change) -> some Markup {
        let words = change.words(
            naming: reading.names(in: before), then: reading.names(in: after))
        return Div {
            Dt(reading.say(da: "Betyder", en: "Means"))
            Dd {
                if change.isWordingOnly {
                    reading.say(
                        da: "Det samme; kun ordlyden er en anden.",
                        en: "The same; only the wording is another.")
                } else {
                    WordChange(from: reading.say(words.before), to: reading.say(words.after))
                }
            }
        }
    }

    @MarkupBuilder private func one(_ clause: Clause, in charter: Charter) -> some Markup {
        let words = reading.say(clause.provision.words(naming: reading.names(in: charter)))
        Div(.class("changes")) {
            H3("§ \(charter.number(of: clause.id) ?? 0)")
            Dl {
                Div {
                    Dt(reading.say(da: "Som skrevet", en: "As written"))
                    Dd(clause.sentence)
                }
                if !clause.isItsOwnWords {
                    Div {
                        Dt(reading.say(da: "Betyder", en: "Means"))
                        Dd(words)
                    }
                }
            }
        }
    }
}

/// Two texts as one, with only the words marked that are other.
struct WordChange: Component {
    private let before: String
    private let old: String
    private let new: String
    private let after: String

    init(from first: String, to second: String) {
        let (one, two) = (first.split(separator: " "), second.split(separator: " "))
        let same = zip(one, two).prefix { $0 == $1 }.count
        let most = min(one.count, two.count) - same
        let end = zip(one.reversed(), two.reversed()).prefix { $0 == $1 }.prefix(most).count
        func text(_ words: ArraySlice<Substring>) -> String { words.joined(separator: " ") }
        before = text(one[..<same])
        old = text(one[same..<(one.count - end)])
        new = text(two[same..<(two.count - end)])
        after = text(two[(two.count - end)...])
    }

    var body: some Markup {
        before
        " "
        if !old.isEmpty { Del(old) }
        " "
        if !new.isEmpty { Ins(new) }
        " "
        after
    }
}

extension Clause {
    /// Whether the sentence says all there is to say.
    var isItsOwnWords: Bool { provision == .purpose || provision == .statement }
}
