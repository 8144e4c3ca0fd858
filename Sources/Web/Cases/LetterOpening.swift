// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension Reading {
    /// How a letter about the thing begins, from what is known of it; a decision is
    /// named by its meeting and item.
    func opening(
        about subject: CaseSubject, _ item: AgendaItemID? = nil
    ) -> (content: DocumentContent, text: String)? {
        guard let line = line(of: subject) else { return nil }
        var letter = LetterOpening(
            title: say(da: "Vedrørende \(line.title)", en: "About \(line.title)"))
        let decided = item.flatMap { item in decisions.first { $0.item == item } }
        switch subject.kind {
        case .matter: city.matters[MatterID(subject.id)].map { write($0, into: &letter) }
        case .agreement: city.funding[AgreementID(subject.id)].map { write($0, into: &letter) }
        case .hearing: city.hearings[HearingID(subject.id)].map { write($0, into: &letter) }
        case .meeting where decided != nil: decided.map { write($0, into: &letter) }
        default: break
        }
        if letter.words.isEmpty {
            letter.words = [
                say(da: "Vi skriver om \(line.title).", en: "We write about \(line.title).")
            ]
        }
        let words =
            [say(da: "Kære modtager", en: "Dear recipient")] + letter.words
            + [say(da: "Venlig hilsen", en: "Kind regards")]
        return (letter.content, words.joined(separator: "\n\n"))
    }

    private func write(_ matter: Matter, into letter: inout LetterOpening) {
        if case .organization(let id, _) = matter.origin {
            letter.content.addressees = [.organization(id)]
        }
        letter.content.sender = matter.answerer
        letter.words.append(
            say(
                da: "Vi skriver om “\(matter.title)”, som blev rejst \(date(matter.raised)).",
                en: "We write about “\(matter.title)”, raised on \(date(matter.raised))."))
        if let answer = matter.answer.flatMap({ note($0.text) }) { letter.words.append(answer) }
        for treatment in matter.treatments {
            if let wording = note(treatment.wording) {
                letter.words.append("\(name(of: treatment.forum)): \(wording)")
            }
        }
    }

    /// the decision in its own words, and who made it when.
    private func write(_ decision: LoggedDecision, into letter: inout LetterOpening) {
        letter.content.title = say(
            da: "Beslutning: \(decision.title)", en: "Decision: \(decision.title)")
        letter.content.sender = decision.forum
        letter.words.append(
            say(
                da: "\(name(of: decision.forum)) behandlede “\(decision.title)” "
                    + "\(date(decision.day)). Udfald: \(say(decision.outcome.phrase).lowercased()).",
                en: "\(name(of: decision.forum)) dealt with “\(decision.title)” on "
                    + "\(date(decision.day)). Outcome: \(say(decision.outcome.phrase).lowercased())."
            ))
        if let wording = words(decision.wording) {
            letter.words += [say(da: "## Ordlyd", en: "## Wording"), wording]
        }
    }

    /// what the agreement draws on and how far it has come; what is not
    /// stated says so.
    private func write(_ agreement: InitiativeAgreement, into letter: inout LetterOpening) {
        letter.content.kind = .agreement
        letter.content.sender = organization(of: agreement.responsible)
        letter.content.signatories = [Signatory(agreement.responsible)]
        let themes = agreement.themes.map { "- \($0)" }.joined(separator: "\n")
        letter.words.append(
            say(
                da:
                    "Hermed initiativaftalen for \(areaName(agreement)) af \(date(agreement.drawn)).",
                en: "This is the initiative agreement of \(areaName(agreement)) of "
                    + "\(date(agreement.drawn))."))
        letter.words += [
            say(da: "## Temaer", en: "## Themes"), themes.isEmpty ? say(.notStated) : themes,
        ]
        for (title, goal) in [
            (say(da: "## På kort sigt", en: "## In the short term"), agreement.shortTerm),
            (say(da: "## På længere sigt", en: "## In the long term"), agreement.longTerm),
        ] { letter.words += [title, words(goal) ?? say(.notStated)] }
        let pools = agreement.shares.compactMap { share in
            city.funding[share.key.call].map { column in
                "- \(poolName(of: column)): " + kroner(share.applied)
            }
        }
        letter.words += [
            say(da: "## Puljer, søgt beløb", en: "## Pools, applied for"),
            pools.isEmpty ? say(.notStated) : pools.joined(separator: "\n"),
        ]
    }

    private func write(_ hearing: Hearing, into letter: inout LetterOpening) {
        letter.content.sender = hearing.arranger
        letter.content.addressees = hearing.parties.map { .organization($0) }
        letter.words.append(
            say(
                da: "Vi sender hermed “\(hearing.title)” i høring. Svar senest "
                    + "\(date(lastDay(of: hearing))).",
                en: "We send “\(hearing.title)” in hearing. Answer by "
                    + "\(date(lastDay(of: hearing)))."))
        if let question = words(hearing.content.question) { letter.words.append(question) }
    }
}

/// What a letter is filled with before somebody writes on.
private struct LetterOpening {
    var content: DocumentContent
    var words: [String] = []

    init(title: String) {
        content = DocumentContent(
            kind: .letter, title: title, direction: .outgoing, sight: .internal)
    }
}
