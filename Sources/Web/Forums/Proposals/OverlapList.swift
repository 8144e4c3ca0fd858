// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The forums that are there already and have something in common with a new one.
struct OverlapList: Component {
    let reading: Reading
    let overlaps: [ForumOverlap]

    private var area: String { reading.say(da: "Samme område", en: "Same area") }
    private var words: String {
        reading.say(da: "Samme ord i formålet", en: "Same words of purpose")
    }
    private var members: String { reading.say(da: "Samme deltagere", en: "Same participants") }

    var body: some Markup {
        Section(.id("overlap")) {
            H2(reading.say(da: "Fora, der minder om det", en: "Forums that are like it"))
            if overlaps.isEmpty {
                P(
                    reading.say(
                        da: "Intet forum deler område, formål eller deltagere med det.",
                        en: "No forum shares its area, purpose or participants."))
            } else {
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Forum", en: "Forum"), .scope("col"))
                            Th(area, .scope("col"))
                            Th(words, .scope("col"))
                            Th(members, .scope("col"))
                        }
                    }
                    Tbody { For(overlaps) { row($0) } }
                }
            }
        }
    }

    private func row(_ overlap: ForumOverlap) -> some Markup {
        let forum = reading.city.forums[overlap.forum]
        let power = reading.charter(of: overlap.forum)?.charter.power
        return Tr {
            Th(.scope("row")) {
                A(
                    reading.name(of: overlap.forum),
                    .href(reading.link(Paths.forum(overlap.forum))))
                if let forum {
                    Br()
                    Span(
                        reading.say(forum.kind.phrase)
                            + (power.map { " · \(reach(of: $0))" } ?? ""),
                        .class("quiet"))
                }
            }
            Td(reading.list(overlap.areas.map { reading.name(of: $0) }), .cellLabel(area))
            Td(overlap.words.joined(separator: ", "), .cellLabel(words))
            Td(reading.list(overlap.members.map { reading.name(of: $0) }), .cellLabel(members))
        }
    }

    private func reach(of power: Power) -> String {
        power == .none
            ? reading.say(da: "uden mandat", en: "without a mandate")
            : "\(reading.say(da: "må", en: "may")) \(reading.say(power.phrase))"
    }
}

extension Reading {
    /// What the proposal has in common with forums that exist on the page's day.
    func overlaps(with draft: ForumProposalDraft) -> [ForumOverlap] {
        city.forums.overlaps(
            areas: draft.areas, purpose: "\(draft.name) \(draft.purpose)", members: draft.members,
            on: day, in: city.organizations, city.areas)
    }

    func overlaps(with proposal: ForumProposal) -> [ForumOverlap] {
        city.forums.overlaps(
            areas: proposal.areas, purpose: "\(proposal.name) \(proposal.purpose)",
            members: proposal.members, on: day, in: city.organizations, city.areas
        ).filter { $0.forum != proposal.outcome?.forum }
    }
}
