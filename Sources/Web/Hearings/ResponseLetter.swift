// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// A response as the letter that it is: to whoever asked, on behalf of the party.
struct ResponseLetter: Component {
    let hearing: Hearing
    let response: HearingResponse
    let call: Call
    private var reading: Reading { call.reading }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let (hearing, response) = try call.response
        return try await call.printed(
            ResponseLetter(hearing: hearing, response: response, call: call), as: format,
            named: "hoeringssvar-\(hearing.id)-\(response.party)")
    }

    var body: some Markup {
        LetterSheet(head, reading, author: call.site.options.cityName) {
            if let position = response.position {
                P {
                    Strong(reading.say(da: "Samlet holdning: ", en: "Position: "))
                    reading.say(position.phrase)
                }
            }
            if let text = reading.words(response.text) { LetterBody(text: text) }
            if !response.points.isEmpty {
                H2(reading.say(.recommendations))
                Ol { For(response.points) { Li((reading.words($0) ?? "").typeset) } }
            }
        }
    }

    private var head: LetterHead {
        LetterHead(
            title: reading.say(
                da: "Høringssvar: \(hearing.title)", en: "Hearing response: \(hearing.title)"),
            senders: [reading.name(of: response.writer)],
            addressees: [reading.name(of: hearing.arranger)], date: response.delivery?.on,
            caseNumber: hearing.content.caseNumber,
            office: reading.city.cases.sender(response.writer),
            officeName: reading.name(of: response.writer), signatures: [signature],
            isDraft: response.delivery == nil)
    }

    /// Whoever approved it, on behalf of the party where another wrote it.
    private var signature: LetterHead.Signature {
        LetterHead.Signature(
            behalf: response.writer == response.party ? nil : reading.name(of: response.party),
            title: response.approver.map { reading.name(of: $0) }
                ?? reading.name(of: response.writer))
    }
}
