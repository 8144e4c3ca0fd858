// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every recommendation with what became of it.
struct RecommendationTable: Component {
    let hearing: Hearing
    let reading: Reading
    /// Those of one response alone; nil for all.
    var origin: RecommendationOrigin?

    var body: some Markup {
        let all = reading.recommendations(of: hearing).filter {
            origin == nil || $0.from == origin
        }
        if !all.isEmpty {
            Section(.id("anbefalinger")) {
                H2(reading.say(.recommendations))
                table(all)
            }
        }
    }

    private func table(_ all: [Recommendation]) -> some Markup {
        let (what, from, became) = (
            reading.say(da: "Anbefaling", en: "Recommendation"),
            reading.say(da: "Fra", en: "From"),
            reading.say(da: "Hvad der blev af den", en: "What became of it")
        )
        return Table(.class("cards")) {
            Caption(caption(all))
            Thead {
                Tr {
                    Th(reading.say(da: "Nr.", en: "No."), .scope("col"))
                    For([what, from, became]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(all) { item in
                    Tr {
                        Th("\(item.number)", .scope("row"))
                        Td(reading.words(item.text) ?? "", .cellLabel(what))
                        Td(reading.name(of: item.from, in: hearing), .cellLabel(from))
                        Td(.cellLabel(became)) {
                            VerdictText(answer: item.answer, reading: reading)
                        }
                    }
                }
            }
        }
    }

    private func caption(_ all: [Recommendation]) -> String {
        func count(_ verdict: RecommendationVerdict) -> Int {
            all.count { $0.answer?.verdict == verdict }
        }
        let (followed, partly, not) = (count(.followed), count(.partly), count(.notFollowed))
        let open = all.count - followed - partly - not
        return reading.say(
            da: "\(all.count) anbefalinger: \(followed) fulgt, \(partly) delvis, \(not) ikke, "
                + "\(open) uden svar",
            en: "\(all.count) recommendations: \(followed) followed, \(partly) partly, "
                + "\(not) not, \(open) unanswered")
    }
}

/// Followed, partly or not, and why; or that nobody has answered.
struct VerdictText: Component {
    let answer: RecommendationAnswer?
    let reading: Reading

    var body: some Markup {
        if let answer {
            StatusTag(answer.verdict.status, reading.say(answer.verdict.phrase))
            P(reading.words(answer.reason) ?? "")
            P(reading.date(answer.on), .class("quiet"))
        } else {
            StatusTag(.gap, reading.say(da: "uden svar", en: "unanswered"))
        }
    }
}

extension RecommendationVerdict {
    var status: ChartStatus {
        switch self {
        case .followed: .ok
        case .partly: .waiting
        case .notFollowed: .done
        }
    }
}
