// SPDX-License-Identifier: EUPL-1.2
import Domain

// Who is chosen, by whom, for how long, and who finds another.
extension CharterReader {
    func officer(_ line: PaperLine) -> ReadProvision? {
        let roles: [(OfficerRole, String)] = [
            (.viceChair, "næstformand"), (.chair, "formand"), (.secretary, "sekretær"),
        ]
        guard let role = roles.first(where: { line.lower.contains($0.1) })?.0,
            line.words.contains(where: {
                $0.hasPrefix("vælge") || $0.hasPrefix("udpege") || $0 == "virker"
            })
                || !duties(in: line).isEmpty
        else { return nil }
        let parties = names.parties(in: line.text)
        let choice: OfficerChoice
        if line.lower.contains("på skift") || line.lower.contains("roterer") {
            choice = .rotates(among: .all, months: 12 * (DanishWords.years(in: line.words) ?? 1))
        } else if line.words.contains("vælges") {
            choice = .elected(by: parties.first)
        } else if let appointer = parties.first, line.words.contains("udpeges") {
            choice = .appointed(by: appointer)
        } else {
            choice = .notStated
        }
        let term = DanishWords.years(in: line.words).map(TermRule.years)
        return ReadProvision(
            .officer(
                Officer(role: role, choice: choice, term: term, duties: duties(in: line))))
    }

    private func duties(in line: PaperLine) -> [OfficerDuty] {
        let signs: [(OfficerDuty, [String])] = [
            (.convene, ["indkalde", "indkalder"]), (.agenda, ["dagsorden"]),
            (.preside, ["leder møde", "lede møde", "mødeleder"]),
            (.minutes, ["udarbejde referat", "tager referat", "skriver referat"]),
            (.feedback, ["tilbagemelding"]),
        ]
        return signs.filter { _, words in words.contains { line.lower.contains($0) } }.map(\.0)
    }

    /// “Sekretæren virker …” goes on from “Der vælges en sekretær …”.
    func joinOfficers(_ reading: inout [ReadLine]) {
        var first: [OfficerRole: (index: Int, place: Int)] = [:]
        for index in reading.indices {
            for (place, read) in reading[index].provisions.enumerated() {
                guard case .officer(let more) = read.provision else { continue }
                guard let known = first[more.role],
                    case .officer(var officer) = reading[known.index].provisions[known.place]
                        .provision
                else {
                    first[more.role] = (index, place)
                    continue
                }
                officer.term = officer.term ?? more.term
                officer.duties += more.duties.filter { !officer.duties.contains($0) }
                if officer.choice == .notStated { officer.choice = more.choice }
                reading[known.index] = reading[known.index].replacing(
                    known.place, by: .officer(officer),
                    doubt: .joinedFrom(line: reading[index].number))
                reading[index] = reading[index].dropping(place)
                break
            }
        }
    }

    func election(_ line: PaperLine) -> ReadProvision? {
        let isElection =
            line.words.contains("vælges")
            && line.words.contains { $0.hasPrefix("nabo") || $0.hasPrefix("medlem") }
        let isArranged =
            line.lower.contains("arrangere valg") || line.lower.contains("afholder valg")
        guard isElection || isArranged, !line.lower.contains("sekretær") else { return nil }
        guard let arranger = names.parties(in: line.text).first else {
            return isElection && DanishWords.years(in: line.words) != nil
                ? ReadProvision(.election(pending), doubts: [.unknownParty("")]) : nil
        }
        return ReadProvision(.election(ElectionProvision(seats: .all, arranger: arranger)))
    }

    /// An election whose arranger another sentence names.
    private var pending: ElectionProvision { ElectionProvision(seats: .all, arranger: "") }

    /// Joins who is elected with who arranges it and who may stand, and finds
    /// the seats that elections, terms and vacancies are about.
    func joinElections(_ reading: inout [ReadLine], _ lines: [PaperLine]) {
        let seats = seatsRead(in: reading)
        joinArranger(&reading)
        for index in reading.indices {
            for (place, read) in reading[index].provisions.enumerated() {
                switch read.provision {
                case .election(var rule):
                    let own = scope(of: lines[index], among: seats)
                    rule.seats = own.only.isEmpty ? scope(filledBy: rule.arranger, seats) : own
                    rule.eligible = lines.filter { $0.lower.contains("kan også vælges") }.map(
                        \.text)
                    reading[index] = reading[index].replacing(place, by: .election(rule))
                case .term(var rule):
                    rule.seats = scope(of: lines[index], among: seats)
                    reading[index] = reading[index].replacing(place, by: .term(rule))
                case .vacancy(let rule):
                    reading[index] = reading[index].settlingVacancy(
                        place, joined(rule, at: index, lines, seats))
                default: break
                }
            }
        }
    }

    /// “Der vælges 10 naboer” and “Vesterbro Lokaludvalg står for valget” are
    /// one election.
    private func joinArranger(_ reading: inout [ReadLine]) {
        func elections(_ isWanted: (ElectionProvision) -> Bool) -> [(line: Int, place: Int)] {
            reading.indices.flatMap { index in
                reading[index].provisions.indices.compactMap { place in
                    guard case .election(let rule) = reading[index].provisions[place].provision,
                        isWanted(rule)
                    else { return nil }
                    return (index, place)
                }
            }
        }
        let open = elections { $0.arranger == pending.arranger }
        let arranged = elections { $0.arranger != pending.arranger }
        for (index, place) in open.reversed() {
            guard let (line, own) = arranged.first else {
                reading[index] = reading[index].dropping(place)
                continue
            }
            reading[index] = reading[index].settling(
                place, reading[line].provisions[own].provision,
                doubts: [.joinedFrom(line: reading[line].number)])
        }
        guard !open.isEmpty else { return }
        for (line, own) in arranged.reversed() {
            reading[line] = reading[line].dropping(own)
        }
    }

    /// “Lokaludvalget” is the one that a sentence before has named in full.
    private func joined(
        _ rule: VacancyProvision,
        at index: Int,
        _ lines: [PaperLine],
        _ seats: [SeatsRead]
    ) -> VacancyProvision {
        var rule = rule
        if names.parties(in: lines[index].text).isEmpty {
            let before = lines[..<index].reversed().flatMap {
                names.parties(in: $0.text).reversed()
            }
            if let meant = before.first(where: { names.isShort(lines[index].text, for: $0) }) {
                rule.duty = .organization(id: meant)
            }
        }
        rule.seats = scope(of: rule, in: lines[index], among: seats)
        return rule
    }

    private struct SeatsRead {
        let group: SeatGroup
        let count: Int?
    }

    private func seatsRead(in reading: [ReadLine]) -> [SeatsRead] {
        reading.flatMap(\.provisions).compactMap { read in
            guard case .seats(let group) = read.provision else { return nil }
            return SeatsRead(group: group, count: group.count?.atMost)
        }
    }

    /// The seats that a sentence counts: “10 naboer” are the line of ten.
    private func scope(of line: PaperLine, among seats: [SeatsRead]) -> SeatScope {
        let counts = Set(line.words.compactMap(DanishWords.number).filter { $0 > 2 })
        let matching = seats.filter { $0.count.map(counts.contains) ?? false }
        return SeatScope(only: matching.map(\.group.id))
    }

    private func scope(filledBy id: OrganizationID, _ seats: [SeatsRead]) -> SeatScope {
        SeatScope(
            only: seats.filter { $0.group.filling.appointer == id && $0.group.onBehalfOf.isEmpty }
                .map(\.group.id))
    }

    private func scope(
        of rule: VacancyProvision,
        in line: PaperLine,
        among seats: [SeatsRead]
    ) -> SeatScope {
        switch rule.duty {
        case .organization(let id): return scope(filledBy: id, seats)
        case .ownOrganization:
            let others = names.parties(in: line.text)
                .flatMap { scope(filledBy: $0, seats).only }
            return line.words.contains("ikke") ? SeatScope(except: others) : .all
        }
    }

    func term(_ line: PaperLine) -> ReadProvision? {
        guard let years = DanishWords.years(in: line.words), years > 0,
            !line.lower.contains("sekretær"), !line.lower.contains("formand"),
            line.words.contains(where: { ["periode", "ad", "vælges", "udpeges"].contains($0) })
        else { return nil }
        return ReadProvision(.term(TermProvision(seats: .all, term: .years(years))))
    }

    func vacancy(_ line: PaperLine) -> ReadProvision? {
        let isOwn = line.lower.contains("står selv for") && line.lower.contains("udskiftning")
        if isOwn {
            return ReadProvision(.vacancy(VacancyProvision(seats: .all, duty: .ownOrganization)))
        }
        let isReplacement =
            ["anden repræsentant", "nye medlemmer", "udpegningen af nye", "suppleringsvalg"]
            .contains { line.lower.contains($0) }
        guard isReplacement else { return nil }
        guard let party = names.parties(in: line.text).first else {
            return ReadProvision(
                .vacancy(
                    VacancyProvision(
                        seats: .all, duty: .ownOrganization,
                        isBestEffort: line.lower.contains("forsøge"))),
                doubts: [.unknownParty(line.text), .looseWords])
        }
        return ReadProvision(
            .vacancy(
                VacancyProvision(
                    seats: .all, duty: .organization(id: party),
                    isBestEffort: line.lower.contains("forsøge"))))
    }

    func application(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("ledige pladser") || line.lower.contains("ledig plads"),
            ["anmode", "ansøge", "søge"].contains(where: { line.words.contains($0) })
        else { return nil }
        return ReadProvision(.application(ApplicationProvision(seats: .all)))
    }

    func substitutes(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("suppleant"),
            ["op til hver", "kan udpege", "udpeges en", "personlig suppleant", "en suppleant"]
                .contains(where: { line.lower.contains($0) })
        else { return nil }
        return ReadProvision(.substitutes(SubstituteProvision()))
    }
}

extension ReadLine {
    /// A duty that was found after all is no longer in doubt.
    func settlingVacancy(_ place: Int, _ rule: VacancyProvision) -> ReadLine {
        guard case .organization = rule.duty else { return replacing(place, by: .vacancy(rule)) }
        let doubts = provisions[place].doubts.isEmpty ? [] : [Doubt.looseWords]
        return settling(place, .vacancy(rule), doubts: doubts)
    }

    func replacing(_ place: Int, by provision: Provision, doubt: Doubt? = nil) -> ReadLine {
        settling(
            place, provision,
            doubts: provisions[place].doubts + (doubt.map { [$0] } ?? []))
    }

    func settling(_ place: Int, _ provision: Provision, doubts: [Doubt]) -> ReadLine {
        var provisions = provisions
        provisions[place] = ReadProvision(provision, doubts: doubts)
        return ReadLine(
            number: number, sentence: sentence, provisions: provisions, isUnread: isUnread)
    }

    func dropping(_ place: Int) -> ReadLine {
        var provisions = provisions
        provisions.remove(at: place)
        return ReadLine(
            number: number, sentence: sentence, provisions: provisions, isUnread: isUnread)
    }
}
