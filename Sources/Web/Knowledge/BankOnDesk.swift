// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Desk {
    /// R-353: papers that nobody has looked through, and those that may hold a CPR
    /// number, on the desks of coordinators and secretaries.
    var bankDuties: [Attention] {
        let viewer = reading.viewer
        guard viewer.isStaff, viewer.has(.coordinator) || viewer.isSecretary else { return [] }
        let papers = reading.bankPapers
        return [suspected(papers), unconfirmed(papers)].compactMap { $0 }
    }

    private func unconfirmed(_ papers: [BankPaper]) -> Attention? {
        let waiting = papers.filter { $0.confirmed.isEmpty && $0.suspectedOn == nil }
        guard let oldest = waiting.map(\.received).min() else { return nil }
        return Attention(
            status: .waiting,
            title: reading.say(
                da: waiting.count == 1
                    ? "1 papir i vidensbanken venter"
                    : "\(waiting.count) papirer i vidensbanken venter",
                en: waiting.count == 1
                    ? "1 paper of the knowledge bank waits"
                    : "\(waiting.count) papers of the knowledge bank wait"),
            link: reading.link(Paths.bank, [("staar", "venter")]),
            tag: reading.say(da: "Ikke set efter", en: "Not looked at"),
            why: reading.say(
                da: "Det ældste kom ind \(reading.date(oldest)). Det, en maskine har læst, gælder "
                    + "først, når et menneske har bekræftet det.",
                en: "The oldest came in on \(reading.date(oldest)). What a machine has read counts "
                    + "only when a person has confirmed it."),
            who: reading.say(da: "Koordinatorer og sekretærer", en: "Coordinators and secretaries"),
            weight: 0, concerns: [])
    }

    private func suspected(_ papers: [BankPaper]) -> Attention? {
        let found = papers.filter { $0.suspectedOn != nil }
        guard let first = found.last else { return nil }
        return Attention(
            status: .late,
            title: reading.say(
                da: "\(found.count == 1 ? "1 papir" : "\(found.count) papirer") kan rumme et "
                    + "CPR-nummer",
                en: "\(found.count == 1 ? "1 paper" : "\(found.count) papers") may hold a CPR "
                    + "number"),
            link: found.count == 1
                ? reading.link(Paths.bankPaper(first.id))
                : reading.link(Paths.bank, [("staar", "venter")]),
            tag: reading.say(da: "Se efter nu", en: "Look now"),
            why: reading.say(
                da: "De blev fundet ved en ny gennemsøgning og er taget fra alle udenfor.",
                en: "They were found by a new search and were taken from everybody outside."),
            who: reading.say(da: "Koordinatorer og sekretærer", en: "Coordinators and secretaries"),
            weight: 1, concerns: [])
    }
}

extension Viewer {
    fileprivate var isSecretary: Bool { roles.contains { $0.role == .secretary } }
}
