// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// The cases that are there for this reader, the latest number first.
    var cases: [Case] {
        once("cases") { city.cases.inOrder.filter { city.sees($0, viewer) } }
    }

    /// The cases about it that are there for this reader.
    func cases(about subject: CaseSubject) -> [Case] {
        cases.filter { $0.subjects.contains(subject) }
    }

    /// The papers of the case that are there for this reader.
    func papers(of found: Case) -> [CaseDocument] { city.documents(of: found.id, for: viewer) }

    func trail(to found: Case) -> [Crumb] {
        [
            Crumb(title: say(.journal), path: Paths.journal),
            Crumb(title: "\(found.number)", path: Paths.journal(found.number)),
        ]
    }

    func trail(to document: CaseDocument, in found: Case) -> [Crumb] {
        trail(to: found) + [
            Crumb(title: "\(document.number)", path: Paths.paper(document, in: found))
        ]
    }

    func standing(of document: CaseDocument) -> Standing {
        if document.withdrawn != nil {
            return Standing(
                status: .gap, text: say(da: "Trukket tilbage", en: "Withdrawn"))
        }
        let status: ChartStatus =
            switch document.state {
            case .draft: .waiting
            case .final: .ok
            case .sent: .done
            }
        return Standing(status: status, text: say(document.state.phrase))
    }

    /// A person's or authority's name and address; the words are for staff alone.
    func addressee(_ addressee: Addressee) -> String {
        switch addressee {
        case .post(let id): return label(of: id)
        case .organization(let id): return name(of: id)
        case .outside(let id):
            return note(id) ?? say(da: "en privat modtager", en: "a private addressee")
        }
    }

    /// `På vegne af Kgs. Enghave Lokaludvalg: formand`.
    func signatory(_ signatory: Signatory) -> String {
        guard let body = signatory.onBehalfOf else { return label(of: signatory.post) }
        let post = name(of: signatory.post)
        return say(
            da: "\(post) på vegne af \(name(of: body))",
            en: "\(post) on behalf of \(name(of: body))")
    }
}

// MARK: - What a case is about

extension Reading {
    /// The thing's name and page; nil where it is not there for this reader.
    func line(of subject: CaseSubject) -> Crumb? {
        let id = subject.id
        switch subject.kind {
        case .area:
            return city.areas[AreaID(id)].map {
                Crumb(title: $0.name, path: Paths.area($0.id))
            }
        case .initiative:
            return initiative(InitiativeID(id)).map {
                Crumb(title: $0.name, path: Paths.initiative($0.id))
            }
        case .programme:
            return city.initiatives[ProgrammeID(id)].map {
                Crumb(title: $0.name, path: Paths.programme($0.id))
            }
        case .forum:
            return city.organizations[OrganizationID(id)].map {
                Crumb(
                    title: $0.name,
                    path: city.forums[$0.id] == nil
                        ? Paths.organization($0.id) : Paths.forum($0.id))
            }
        case .matter:
            return city.matters[MatterID(id)].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: Paths.matter($0.id)) }
        case .meeting:
            return city.meetings[MeetingID(id)].map {
                Crumb(
                    title: "\(name(of: $0.lead)), \(date($0.day))", path: "/moeder/\($0.id)")
            }
        case .hearing, .agreement, .pool, .statusRound, .exemption, .evaluation:
            return otherLine(of: subject)
        }
    }

    /// What the other kinds of paper are about.
    private func otherLine(of subject: CaseSubject) -> Crumb? {
        let id = subject.id
        switch subject.kind {
        case .hearing:
            return city.hearings[HearingID(id)].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: "/hoeringer/\(id)") }
        case .statusRound:
            return city.statusReports[StatusRoundID(id)]
                .flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: "/redegoerelser/\(id)") }
        case .agreement:
            return city.funding[AgreementID(id)].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map {
                    Crumb(
                        title: say(
                            da: "Initiativaftale for \(name(of: $0.area))",
                            en: "Initiative agreement of \(name(of: $0.area))"),
                        path: "/initiativaftaler/\(id)")
                }
        case .exemption:
            return city.exemptions[ExemptionID(id)].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: "/udfordringsret/\(id)") }
        case .evaluation:
            return city.evaluations[EvaluationID(id)]
                .flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: "/evalueringer/\(id)") }
        case .pool:
            return city.funding[PoolID(id)].map { Crumb(title: $0.name, path: "/puljer/\(id)") }
        case .area, .initiative, .programme, .forum, .matter, .meeting: return nil
        }
    }
}

// MARK: - The thing that an address names

extension Call {
    /// The case with the number of the address, when it is there for the reader.
    var filedCase: Case {
        get throws {
            guard let text = parameters["sag"],
                let number = try? CaseNumber(parsing: text), let found = city.cases[number],
                city.sees(found, viewer)
            else { throw NotFound() }
            return found
        }
    }

    /// The paper with the number of the address, when it is there for the reader.
    var filedPaper: (case: Case, paper: CaseDocument) {
        get throws {
            guard let text = parameters["dokument"],
                let number = try? DocumentNumber(parsing: text),
                let paper = city.cases[number], city.sees(paper, viewer),
                let found = city.cases[paper.case],
                parameters["sag"] == found.number.description
            else { throw NotFound() }
            return (found, paper)
        }
    }

    /// The request of the address, when it is there for the reader.
    var accessRequest: AccessRequest {
        get throws { try seen(city.cases[id("anmodning") as AccessRequestID], city.sees) }
    }
}
