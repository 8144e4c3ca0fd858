// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Logging
import Print
import Runtime

/// Puts a delivered response as a PDF into the hearing's case.
struct ResponseFiling: Component {
    let hearing: Hearing
    let response: HearingResponse
    let reading: Reading

    /// what was delivered is filed by itself; where the paper cannot be made, the
    /// response is delivered all the same and can be filed from its page.
    static func follow(_ receipt: Receipt, _ call: Call) async {
        _ = await call.site.runtime.reached(receipt.position)
        do {
            try await file(call.afresh())
        } catch {
            Logger(label: "tvaers.web").error(
                "response not filed", metadata: ["path": "\(call.path)", "error": "\(error)"])
        }
    }

    static func save(_ call: Call) async throws -> Answer {
        let (hearing, response) = try call.response
        try await file(call)
        return .redirect(to: Paths.response(hearing.id, response.party))
    }

    private static func file(_ call: Call) async throws {
        let (hearing, response) = try call.response
        let filing = ResponseFiling(hearing: hearing, response: response, reading: call.reading)
        guard let delivery = response.delivery, let target = filing.target,
            filing.filed == nil
        else { return }
        let content = DocumentContent(
            kind: .hearingResponse, title: filing.title, direction: .internal,
            sender: response.writer, addressees: [.organization(hearing.arranger)],
            dated: delivery.on, sight: hearing.content.isPublic ? .public : .internal)
        // The rules are asked before a paper is made.
        var draft = DocumentDraft(
            id: call.newID(), in: target.id, content: content, state: .final,
            by: call.viewer.person)
        try call.city.permit(.casework(.file(draft)), to: call.viewer)
        draft.file = try await call.keep(
            printed: ResponseLetter(hearing: hearing, response: response, call: call),
            named: "hoeringssvar-\(hearing.id)-\(response.party)")
        try await call.submit(.casework(.file(draft)))
    }

    var body: some Markup {
        if response.delivery != nil, let filed, let found = reading.city.cases[filed.case] {
            P {
                reading.say(da: "Journaliseret som ", en: "Filed as ")
                A("\(filed.number)", .href(reading.link(Paths.paper(filed, in: found))))
            }
        } else if response.delivery != nil, target != nil, reading.canWrite {
            ButtonForm(
                label: reading.say(da: "Journalisér svaret", en: "File the response"),
                path: Paths.response(hearing.id, response.party, "journal"), reading: reading)
        }
    }

    private var title: String {
        reading.say(
            da: "Høringssvar fra \(reading.name(of: response.party)): \(hearing.title)",
            en: "Hearing response of \(reading.name(of: response.party)): \(hearing.title)")
    }

    /// The hearing's open case, by what it is about or by the number on the hearing.
    private var target: Case? {
        let about = reading.cases(about: CaseSubject(.hearing, hearing.id))
        let numbered = reading.cases.filter { $0.number == hearing.content.caseNumber }
        return (about + numbered).first(where: \.isOpen)
    }

    private var filed: CaseDocument? {
        guard let target else { return nil }
        return reading.papers(of: target).first { paper in
            paper.kind == .hearingResponse && paper.withdrawn == nil
                && paper.content.sender == response.writer
                && paper.content.dated == response.delivery?.on
        }
    }
}

extension Call {
    /// The same call, reading the city as it is now that something was saved.
    fileprivate func afresh() -> Call {
        let snapshot = site.runtime.snapshot
        return Call(
            method: method, path: path, parameters: parameters, query: query, form: form,
            files: files, body: body, headers: headers, host: host, askerAddress: askerAddress,
            session: session, token: token,
            reading: Reading(
                view: snapshot.present, today: snapshot.today, viewer: viewer,
                language: reading.language, formToken: reading.formToken,
                address: reading.address),
            site: site)
    }
}
