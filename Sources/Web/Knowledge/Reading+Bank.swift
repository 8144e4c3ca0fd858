// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Papers
import Runtime

extension Reading {
    /// The papers that are there for this reader, the latest first.
    var bankPapers: [BankPaper] { city.knowledge.inOrder.compactMap(shown) }

    /// R-385: what is closed today is closed on past days too, and what was blackened or
    /// read again since is read as it is today by all but staff.
    func shown(_ paper: BankPaper) -> BankPaper? {
        guard city.sees(paper, viewer) else { return nil }
        guard view.isPast, !viewer.isStaff else { return paper }
        guard let today = view.now.knowledge[paper.id], view.now.sees(today, viewer)
        else { return nil }
        return today.text == paper.text && today.title == paper.title ? paper : today
    }

    /// The paper, when it is there for this reader.
    func bankPaper(_ id: BankPaperID) -> BankPaper? { city.knowledge[id].flatMap(shown) }

    /// The words of the paper as they are now; nil where it has none.
    func text(of paper: BankPaper) -> String? {
        shown(paper)?.text.flatMap { view.personal.notes[$0] }
    }

    /// What a machine reads in the paper.
    func reading(of paper: BankPaper) -> PaperReading? {
        guard let text = text(of: paper) else { return nil }
        return KeptReadings.shared.reading(of: text, in: city, signers: signers)
    }

    /// The words of the paper for people outside, as `BankFace` has them; for the search.
    func outsideText(of paper: BankPaper) -> String? {
        guard let note = paper.text, let text = text(of: paper) else { return nil }
        let face = KeptFaces.shared.face(of: text, note, in: city)
        return BankFace.masked(face.text, names: view.saidNames(in: paper), hidden: "")
    }

    /// The title for this reader: outside, without the names of private people.
    func title(of paper: BankPaper) -> String {
        viewer.isStaff ? paper.title : view.outsideTitle(of: paper, hidden: say(.hiddenName))
    }

    /// Whoever has signed a confirmed paper for a post.
    private var signers: [ReadingContext.KnownSigner] {
        once("bank signers") {
            city.knowledge.inOrder.flatMap { paper in
                (paper[.signatory]?.values ?? []).compactMap {
                    value -> ReadingContext.KnownSigner? in
                    guard case .signatory(let note, let post?) = value,
                        let name = view.personal.notes[note], !name.isEmpty
                    else { return nil }
                    return ReadingContext.KnownSigner(name: name, post: post)
                }
            }
        }
    }

    /// How far somebody has looked at what was read.
    func standing(of paper: BankPaper) -> Standing {
        if paper.suspectedOn != nil {
            return Standing(
                status: .late,
                text: say(da: "Kan rumme et CPR-nummer", en: "May hold a CPR number"))
        }
        if paper.text == nil {
            return Standing(status: .gap, text: say(da: "Uden tekst", en: "Without text"))
        }
        guard paper.confirmed.isEmpty else {
            let count = paper.confirmed.count
            return Standing(
                status: .ok,
                text: say(
                    da: "\(count) \(count == 1 ? "felt" : "felter") bekræftet",
                    en: "\(count) \(count == 1 ? "field" : "fields") confirmed"))
        }
        return Standing(
            status: .waiting, text: say(da: "Ikke set efter endnu", en: "Not looked at yet"))
    }

    func trail(to paper: BankPaper) -> [Crumb] {
        [
            Crumb(title: say(.bank), path: Paths.bank),
            Crumb(title: title(of: paper), path: Paths.bankPaper(paper.id)),
        ]
    }

    /// What a person has confirmed, else what the machine is certain of; for lists.
    func known(_ field: PaperField, of paper: BankPaper) -> [String] {
        if let confirmed = paper[field] {
            return confirmed.values.compactMap { outward(words(of: $0), of: paper) }
        }
        return (reading(of: paper)?[field] ?? []).filter { $0.sureness == .certain }
            .compactMap { outward(words(of: $0.value), of: paper) }
    }

    /// R-312: outside, without the names of private people.
    func outward(_ words: String?, of paper: BankPaper) -> String? {
        guard let words, !viewer.isStaff else { return words }
        return BankFace.masked(words, names: privateNames(in: paper), hidden: say(.hiddenName))
    }

    /// Whoever writes, gets or is named in the paper for no office, as a machine read or
    /// a person said it.
    func privateNames(in paper: BankPaper) -> [String] {
        view.saidNames(in: paper) + (reading(of: paper)?.people ?? [])
    }
}

// MARK: - Values in words

extension Reading {
    /// What was read, in the words of the city.
    func words(of value: ReadValue) -> String {
        switch value {
        case .kind(let kind): say(kind.phrase)
        case .organization(let id): name(of: id)
        case .post(let id): name(of: id)
        case .area(let id): name(of: id)
        case .programme(let id): city.initiatives[id]?.name ?? id.rawValue
        case .day(let day): date(day)
        case .number(let text), .words(let text): text
        case .characters(let count): say(da: "\(count) tegn", en: "\(count) characters")
        case .kroner(let kroner): say(kroner.phrase)
        case .signatory(let person, let post):
            signatory(person, post)
        }
    }

    /// R-312: outside, whoever signs for an office is named by it, others not at all.
    private func signatory(_ person: String, _ post: PostID?) -> String {
        guard let post else { return viewer.isStaff ? person : say(.hiddenName) }
        let office = name(of: post)
        return viewer.isStaff && !person.isEmpty ? "\(person), \(office)" : office
    }

    /// What a person has confirmed; nil where the words are not for this reader.
    func words(of value: PaperValue) -> String? {
        switch value {
        case .kind(let kind): say(kind.phrase)
        case .organization(let id): name(of: id)
        case .post(let id): name(of: id)
        case .area(let id): name(of: id)
        case .programme(let id): city.initiatives[id]?.name ?? id.rawValue
        case .day(let day): date(day)
        case .number(let text): text
        case .characters(let count): say(da: "\(count) tegn", en: "\(count) characters")
        case .kroner(let kroner): say(kroner.phrase)
        case .signatory(let note, let post):
            words(
                of: ReadValue.signatory(
                    name: view.personal.notes[note] ?? say(.hiddenName), post: post))
        case .words(let note): view.personal.notes[note]
        }
    }
}

extension Phrase {
    static let hiddenName = Phrase(da: "[navn skjult]", en: "[name hidden]")
    static let hiddenThing = Phrase(
        da: "noget, du ikke kan se", en: "something that you cannot see")
}

extension Call {
    /// The paper that the address names, when it is there for the reader.
    var bankPaper: BankPaper {
        get throws { try found(reading.bankPaper(id("papir"))) }
    }
}
