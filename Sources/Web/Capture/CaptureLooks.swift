// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Html
import Runtime

/// What was found along the way before, with a tap for how it is now.
///
/// It lies on the phone with the page, so it is there without a network; without
/// the script each tap is sent by itself.
struct CaptureLooks: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }
    /// More than anybody looks at on a walk.
    private static let most = 50

    var body: some Markup {
        let earlier = call.earlierFindings(along: walk)
        if !earlier.isEmpty {
            Section(.labelledBy("earlier-title")) {
                Details {
                    Summary {
                        H2(
                            reading.say(
                                da: "Fundet her før (\(earlier.count))",
                                en: "Found here before (\(earlier.count))"),
                            .id("earlier-title"))
                    }
                    P(
                        reading.say(
                            da: "Kommer I forbi, så tryk, hvordan det er nu. Den, der skylder "
                                + "svar, afgør selv, om det er udbedret.",
                            en: "When you come by, tap how it is now. Whoever owes the answer "
                                + "decides whether it is mended."))
                    Ul(.id("earlier")) { For(Array(earlier.prefix(Self.most))) { row($0) } }
                    if earlier.count > Self.most {
                        P(
                            reading.say(
                                da: "De \(Self.most) ældste åbne først; resten står på "
                                    + "vandringens side.",
                                en: "The \(Self.most) oldest open first; the rest stand on the "
                                    + "walk’s page."))
                    }
                }
            }
        }
    }

    private func row(_ finding: SafetyFinding) -> some Markup {
        let name = reading.name(of: finding)
        return Li(.class("kept"), .data("finding", finding.id.rawValue)) {
            Div {
                Strong(name)
                Span(
                    "\(reading.place(of: finding)). "
                        + reading.standing(of: finding).text + ". "
                        + reading.say(
                            da: "Fundet \(reading.date(finding.foundOn)).",
                            en: "Found on \(reading.date(finding.foundOn))."),
                    .class("quiet"))
                Span(said(finding), .class("state look"), .role("status"))
                Form(
                    .method("post"), .action(Link(Paths.looked(walk.id))), .class("actions")
                ) {
                    FormToken(reading: reading)
                    Input(.type("hidden"), .name("fund"), .value(finding.id.rawValue))
                    For(FindingLook.Outcome.allCases) { outcome in
                        let text = reading.say(outcome.phrase).capitalizedFirst
                        Button(
                            text, .class("secondary"), .name("udfald"),
                            .value(outcome.rawValue), .label("\(text): \(name)"))
                    }
                }
            }
        }
    }

    /// What was already said of it on this walk.
    private func said(_ finding: SafetyFinding) -> String {
        guard let look = finding.looks.last(where: { $0.walk == walk.id }) else { return "" }
        return "✓ " + reading.say(look.outcome.phrase).capitalizedFirst
    }
}

/// Takes in how earlier findings looked on the walk: a handful from a phone, or one
/// from the page without its script.
enum CaptureLookTaking {
    private struct Sent: Decodable {
        let finding: String
        let outcome: String
        /// Milliseconds since 1970.
        let at: Int64?
    }

    /// The most that is taken at once.
    private static let most = 200

    static func take(_ call: Call) async throws -> Answer {
        let walk = try call.walkedAlong
        guard let text = call.form["set"] else { return try await takeOne(walk, call) }
        guard let all = try? JSONDecoder().decode([Sent].self, from: Data(text.utf8)),
            all.count <= most
        else {
            throw FormRefusal("capture.unreadable", nil, .unreadableFromPhone)
        }
        var told: [JSON] = []
        for sent in all {
            let trouble = try await trouble(with: sent, walk, call)
            told.append([
                "finding": .string(sent.finding), "outcome": .string(sent.outcome),
                "state": .string(trouble == nil ? "sent" : "refused"),
                "sentence": trouble.map { .string(call.reading.say($0)) } ?? .null,
            ])
        }
        let answer: JSON = ["looks": .array(told)]
        return .json(answer)
    }

    private static func trouble(
        with sent: Sent, _ walk: SafetyWalk, _ call: Call
    ) async throws -> Phrase? {
        do {
            try await save(sent, walk, call)
            return nil
        } catch let refused as Refused {
            return refused.refusal.sentence
        } catch let refusal as any Refusal {
            return refusal.sentence
        }
    }

    private static func takeOne(_ walk: SafetyWalk, _ call: Call) async throws -> Answer {
        let sent = Sent(
            finding: call.form["fund"] ?? "", outcome: call.form["udfald"] ?? "", at: nil)
        do {
            try await save(sent, walk, call)
            return .redirect(to: Paths.capture(walk.id) + "?set=1")
        } catch {
            let errors = try FormErrors(catching: error)
            return CapturePage.answer(
                CapturePage(walk: walk, call: call, errors: errors), status: 422)
        }
    }

    private static func save(_ sent: Sent, _ walk: SafetyWalk, _ call: Call) async throws {
        let id = FindingID(sent.finding)
        guard let finding = call.finding(id) else { throw FindingRefusal.unknownFinding(id) }
        guard let outcome = FindingLook.Outcome(rawValue: sent.outcome) else {
            throw FormRefusal("capture.outcome", nil, .chooseOutcome)
        }
        let day = sent.at.map { Timekeeper.day(of: Moment(milliseconds: $0)) }
        let look = FindingLook(
            outcome, walk: walk.id, on: day ?? call.site.runtime.snapshot.today,
            by: call.finder.organization)
        _ = try await call.submit([.finding(.seeAgain(finding.id, look))], vault: [])
    }
}

extension Paths {
    static func looked(_ id: WalkID) -> String { "/vandringer/\(id)/set" }
}

extension Phrase {
    fileprivate static let chooseOutcome = Phrase(
        da: "Vælg, hvordan det er nu.", en: "Choose how it is now.")
    static let unreadableFromPhone = Phrase(
        da: "Det, telefonen sendte, kan ikke læses. Hent siden igen.",
        en: "What the phone sent cannot be read. Load the page again.")
}
