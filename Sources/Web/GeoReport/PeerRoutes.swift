// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post

/// The systems of those who owe the answers, and what did not arrive there.
enum PeerRoutes {
    static let all: [Route] = [
        Route(.get, "/tryghed/systemer", audience: .staff) { .page(PeerList(call: $0)) },
        Route(.post, "/tryghed/systemer/igen", audience: .staff, sendAgain),
        Route(.get, "/tryghed/systemer/:enhed", audience: .coordinators, PeerForm.ask),
        Route(.post, "/tryghed/systemer/:enhed", audience: .coordinators, PeerForm.save),
    ]

    private static func sendAgain(_ call: Call) async throws -> Answer {
        guard let id: FindingID = call.chosen("fund"), call.city.findings[id] != nil else {
            throw NotFound()
        }
        let receipt = try await call.submit(.finding(.peer(.sendAgain(id))))
        return call.saved(receipt, to: Paths.peers)
    }
}

extension Paths {
    static let peers = "/tryghed/systemer"
    static let sendAgain = "/tryghed/systemer/igen"
    static func peer(_ unit: OrganizationID) -> String { "/tryghed/systemer/\(unit)" }
}

/// Which systems findings are sent to, how it goes, and what is stuck.
struct PeerList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Andre systemer", en: "Other systems")
        let city = reading.city
        let stuck = city.stuckFindings.filter { city.sees($0, reading.viewer) }
        let again = city.findingsToSend.filter {
            $0.peer?.failures ?? 0 > 0 && city.sees($0, reading.viewer)
        }
        SitePage(title, call, trail: [reading.safetyCrumb]) {
            PageHead(
                title, kind: reading.say(da: "Tryghed", en: "Safety"),
                lead: reading.say(
                    da: "Fund sendes videre til den, der skal svare, hvis enheden har et Open311-"
                        + "system. Det, der ikke kom frem, står øverst.",
                    en: "Findings are sent on to whoever owes the answer when the unit has an "
                        + "Open311 system. What did not arrive is on top.")
            ) {
                Fact(
                    reading.say(da: "Ikke kommet frem", en: "Not arrived"),
                    reading.say(da: "\(stuck.count) fund", en: "\(stuck.count) findings"))
                Fact(
                    reading.say(da: "På vej", en: "On their way"),
                    reading.say(
                        da: "\(city.findingsToSend.count) fund",
                        en: "\(city.findingsToSend.count) findings"))
                Fact(
                    reading.say(da: "Venter på svar", en: "Waiting for an answer"),
                    reading.say(
                        da: "\(city.findingsToAskAbout.count) fund",
                        en: "\(city.findingsToAskAbout.count) findings"))
            }
            if !stuck.isEmpty {
                H2(reading.say(da: "Ikke kommet frem", en: "Not arrived"))
                Ul(.class("link-list")) { For(stuck) { StuckFinding(finding: $0, call: call) } }
            }
            if !again.isEmpty {
                H2(reading.say(da: "Prøves igen", en: "Tried again"))
                P(
                    reading.say(
                        da: "Systemet svarede ikke. Der prøves igen efter 5 minutter og så efter "
                            + "30, af sig selv.",
                        en: "The system did not answer. It is tried again after 5 minutes and "
                            + "then after 30, by itself."))
                Ul(.class("link-list")) { For(again) { tried($0) } }
            }
            H2(reading.say(da: "Systemer", en: "Systems"))
            systems
        }
    }

    private func tried(_ finding: SafetyFinding) -> some Markup {
        Li {
            A(reading.say(reading.city.name(of: finding)), .href(Link(Paths.finding(finding.id))))
            " "
            reading.name(of: finding.peer?.unit ?? "")
            ". "
            reading.say(
                da: "\(finding.peer?.failures ?? 0) forsøg: ",
                en: "\(finding.peer?.failures ?? 0) tries: ")
            "\(reading.failure(of: finding))."
        }
    }

    @MarkupBuilder private var systems: some Markup {
        let peers = reading.city.findings.peers.values.sorted { $0.unit < $1.unit }
        let mayWrite = reading.may(.finding(.peer(.state(.none, seen: nil))))
        if peers.isEmpty {
            EmptyState(
                reading.say(
                    da: "Ingen enhed har et system, som fund sendes til. De svarer her i Tværs.",
                    en: "No unit has a system that findings are sent to. They answer here."))
        }
        Ul(.class("link-list")) {
            For(peers) { peer in
                Li {
                    Strong(reading.name(of: peer.unit))
                    " \(peer.address) "
                    Span(
                        peer.isOn
                            ? reading.say(da: "sender", en: "sending")
                            : reading.say(da: "slået fra", en: "off"), .class("quiet"))
                    if mayWrite {
                        " "
                        A(reading.say(da: "Ret", en: "Change"), .href(Link(Paths.peer(peer.unit))))
                    }
                }
            }
        }
        if mayWrite {
            P(.class("actions")) {
                A(
                    reading.say(da: "Nyt system", en: "New system"),
                    .href(Link(Paths.peer("nyt"))), .class("button"))
            }
        }
    }
}

/// A finding that did not arrive: why, and the button that tries again.
private struct StuckFinding: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        Li {
            A(reading.say(reading.city.name(of: finding)), .href(Link(Paths.finding(finding.id))))
            " "
            reading.name(of: finding.peer?.unit ?? "")
            ". "
            reading.say(
                da: "\(finding.peer?.failures ?? 0) forsøg siden ",
                en: "\(finding.peer?.failures ?? 0) tries since ")
            finding.peer.map { reading.date($0.since) } ?? ""
            ": \(reading.failure(of: finding)). "
            reading.say(
                da: "Se efter i det andet system, om det alligevel kom frem.",
                en: "Look in the other system whether it arrived after all.")
            " "
            ButtonForm(
                label: reading.say(da: "Send igen", en: "Send again"),
                about: reading.say(reading.city.name(of: finding)), path: Paths.sendAgain,
                reading: reading, fields: [("fund", finding.id.rawValue)])
        }
    }
}

extension Reading {
    /// Why a finding did not arrive in another system, as far as that system said.
    func failure(of finding: SafetyFinding) -> String {
        guard let said = finding.peer?.lastFailure, !said.isEmpty else { return say(.notStated) }
        if said.hasSuffix("and neither an id nor a token") {
            return say(
                da: "systemet svarede (\(said.prefix(3))), men gav hverken nummer eller kvittering",
                en: "the system answered (\(said.prefix(3))), with neither a number nor a receipt")
        }
        return say(da: "systemet sagde “\(said)”", en: "the system said “\(said)”")
    }

    /// The way back to everything about safety.
    var safetyCrumb: Crumb {
        Crumb(title: say(da: "Tryghed", en: "Safety"), path: "/tryghed")
    }
}

extension Peer {
    /// Nothing but the question whether one may state systems at all.
    static let none = Peer(unit: "", address: "")
}
