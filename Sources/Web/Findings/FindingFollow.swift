// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post

/// What became of a finding, for whoever told of it and has the secret link.
struct FindingFollow: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    /// the link opens this page of this finding and nothing else.
    static func answer(_ call: Call) throws -> Answer {
        let finding = try call.linked("finding-link") { token in
            call.site.links.finding(token).flatMap { call.city.findings[$0] }
        }
        return Answer.page(FindingFollow(finding: finding, call: call)).behindLink
    }

    var body: some Markup {
        let title = reading.say(da: "Dit fund", en: "Your finding")
        let standing = call.city.findings.standing(for: finding.id) ?? finding
        let kind = standing.state.kind
        SitePage(title, call, trail: reading.safetyTrail) {
            PageHead(
                title, kind: reading.name(of: finding.category),
                lead: reading.say(kind.meaning)
            ) {
                let stands = reading.standing(of: standing)
                Fact(reading.say(da: "Står", en: "Stands")) {
                    StatusTag(stands.status, stands.text)
                }
                Fact(
                    reading.say(.findingUnit),
                    standing.unit.map { reading.name(of: $0) }
                        ?? reading.say(da: "ingen endnu", en: "nobody yet"))
                Fact(
                    reading.say(da: "Modtaget", en: "Received"),
                    reading.date(finding.receivedOn))
                Fact(reading.say(da: "Har taget", en: "Has taken"), reading.waited(standing))
            }
            if finding.id != standing.id {
                P(
                    reading.say(
                        da: "Andre havde meldt det samme, så vi følger dem sammen.",
                        en: "Others had told of the same, so we follow them together."))
            }
            if case .notMended(let reason) = standing.state, let why = reading.words(reason) {
                P(reading.say(da: "Begrundelse: ", en: "Reason: ") + why)
            }
            if case .hidden = finding.sight {
                P(
                    reading.say(
                        da: "Vi viser ikke fundet for andre, men vi følger det op.",
                        en: "We do not show the finding to others, but we follow it up."))
            }
            Ol {
                For(standing.steps) { step in
                    Li("\(reading.date(step.on)): \(reading.say(step.state.kind.phrase))")
                }
            }
            if let words = reading.words(finding.note) { Paragraphs(text: words) }
            if standing.sight.isShown {
                P {
                    A(
                        reading.say(da: "Se det, som alle ser det", en: "See it as all see it"),
                        .href(Link(Paths.finding(standing.id))))
                }
            }
        }
    }
}
