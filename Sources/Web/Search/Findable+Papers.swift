// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Text

/// A paper that is searched for by its title or its number.
enum FindablePaper: Hashable, Sendable {
    case hearing(HearingID)
    case exemption(ExemptionID)
    case stance(StanceID)
    case statusRound(StatusRoundID)
    case evaluation(EvaluationID)
    case pool(PoolID)
    case agreements(AgreementRoundID)
    case file(CaseID)
    case document(CaseDocumentID)
}

extension City {
    /// What people call matters and figures by.
    var concernNames: [SearchName<Findable>] {
        matters.matters.values.map { matter in
            SearchName(
                .matter(matter.id), matter.title,
                context: matter.areas.compactMap { areas[$0]?.name }.joined(separator: " "))
        }
            + figures.indicators.values.map { indicator in
                SearchName(
                    .indicator(indicator.id), indicator.latest.name.danish,
                    context: indicator.theme)
            }
    }

    /// What people call papers by; numbers of cases and documents too.
    var paperNames: [SearchName<Findable>] {
        processNames + caseNames
    }

    private var processNames: [SearchName<Findable>] {
        var names: [(FindablePaper, String)] = hearings.hearings.values.map {
            (.hearing($0.id), $0.title)
        }
        names += exemptions.proposals.values.map { (.exemption($0.id), $0.title) }
        names += instruments.stances.values.map { (.stance($0.id), $0.instrument) }
        names += statusReports.rounds.values.map { (.statusRound($0.id), $0.title) }
        names += evaluations.evaluations.values.map { (.evaluation($0.id), $0.title) }
        names += funding.rounds.values.map { (.agreements($0.id), $0.facts.title) }
        names += funding.pools.values.flatMap { pool in
            ([pool.facts.name] + pool.facts.aliases).map { (.pool(pool.id), $0) }
        }
        return names.map { SearchName(.paper($0), $1) }
    }

    private var caseNames: [SearchName<Findable>] {
        let files = cases.byID.values.flatMap { file in
            [file.title, "\(file.number)"].map { (FindablePaper.file(file.id), $0) }
        }
        let documents = cases.documents.values.flatMap { document in
            [document.title, "\(document.number)"].map {
                (FindablePaper.document(document.id), $0)
            }
        }
        return (files + documents).map { SearchName(.paper($0), $1) }
    }
}

extension Reading {
    /// The paper as the page shows it; nil where the reader may not know of it.
    func finding(_ paper: FindablePaper) -> Finding? {
        switch paper {
        case .hearing(let id):
            city.hearings[id].flatMap { seen($0, city.sees) }
                .map { finding($0.title, Paths.hearing(id), da: "Høring", en: "Hearing") }
        case .exemption(let id):
            city.exemptions[id].flatMap { seen($0, city.sees) }.map {
                finding(
                    $0.title, Paths.exemption(id), da: "Udfordringsret", en: "Right to challenge")
            }
        case .stance(let id): city.instruments[id].map(finding)
        case .statusRound(let id):
            city.statusReports[id].flatMap { seen($0, city.sees) }.map {
                finding($0.title, Paths.statusRound(id), da: "Redegørelse", en: "Status report")
            }
        case .evaluation(let id):
            city.evaluations[id].flatMap { seen($0, city.sees) }
                .map { finding($0.title, Paths.evaluation(id), da: "Evaluering", en: "Evaluation") }
        case .pool(let id):
            city.funding[id]
                .map { finding($0.facts.name, Paths.pool(id), da: "Pulje", en: "Pool") }
        case .agreements(let id):
            city.funding[id].flatMap { seen($0, city.sees) }.map {
                finding(
                    $0.facts.title, Paths.agreementRound(id), da: "Initiativaftaler",
                    en: "Initiative agreements")
            }
        case .file(let id): file(id).map { finding($0, nil) }
        case .document(let id):
            city.cases[id].flatMap { document in
                guard let file = file(document.case), city.sees(document, viewer) else {
                    return nil
                }
                return finding(file, document)
            }
        }
    }

    private func finding(_ stance: InstrumentStance) -> Finding {
        let choice = stance.content.choice.phrase
        return finding(
            stance.instrument, Paths.stance(stance.id),
            da: "Redskab, \(choice.danish.lowercased())",
            en: "Instrument, \(choice.english.lowercased())")
    }

    private func seen<Thing>(_ thing: Thing, _ sees: (Thing, Viewer) -> Bool) -> Thing? {
        sees(thing, viewer) ? thing : nil
    }

    private func file(_ id: CaseID) -> Case? {
        city.cases[id].flatMap { seen($0, city.sees) }
    }

    private func finding(_ file: Case, _ document: CaseDocument?) -> Finding {
        guard let document else {
            return Finding(
                kind: .paper, title: file.title, path: Paths.journal(file.number),
                context: say(da: "Journalsag \(file.number)", en: "Case \(file.number)"))
        }
        return Finding(
            kind: .paper, title: document.title, path: Paths.paper(document, in: file),
            context: say(
                da: "Dokument \(document.number) i \(file.title)",
                en: "Document \(document.number) of \(file.title)"))
    }

    private func finding(
        _ title: String, _ path: String, da danish: String, en english: String
    ) -> Finding {
        Finding(kind: .paper, title: title, path: path, context: say(da: danish, en: english))
    }
}
