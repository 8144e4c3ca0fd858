// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    func sentence(of event: AccountEvent) -> Phrase {
        let who = person(event.person, otherwise: Phrase(da: "En person", en: "A person"))
        let what: Phrase =
            switch event {
            case .opened: Phrase(da: "fik en konto", en: "was given an account")
            case .roleGranted(let fact): role("fik rollen", "was given the role", fact.grant)
            case .roleWithdrawn(let fact): role("mistede rollen", "lost the role", fact.grant)
            case .signedOutEverywhere:
                Phrase(da: "blev logget ud alle steder", en: "was signed out everywhere")
            case .closed: Phrase(da: "fik lukket sin konto", en: "had the account closed")
            case .tokenIssued(let fact):
                Phrase(
                    da: "fik nøglen “\(fact.token.name)”",
                    en: "was given the key “\(fact.token.name)”")
            case .tokenRevoked: Phrase(da: "fik en nøgle spærret", en: "had a key revoked")
            case .guardOverruled:
                Phrase(
                    da: "lod en tekst blive, som CPR-vagten havde standset",
                    en: "let a text stay that the CPR guard had stopped")
            }
        return Phrase(da: "\(who.danish) \(what.danish).", en: "\(who.english) \(what.english).")
    }

    private func role(_ danish: String, _ english: String, _ grant: RoleGrant) -> Phrase {
        let role = grant.role.phrase
        let place = grant.organization.map(name(of:))
        return Phrase(
            da: "\(danish) \(role.danish)\(place.map { " for \($0)" } ?? "")",
            en: "\(english) \(role.english)\(place.map { " for \($0)" } ?? "")")
    }

    func sentence(of event: WorkdayEvent) -> Phrase {
        switch event {
        case .excepted(let fact): excepted(fact.exception)
        case .restored(let fact): restored(fact.restored)
        case .schoolHolidaySet(let fact):
            Phrase(
                da: "\(fact.holiday.name) varer fra \(fact.holiday.from.danish) til "
                    + "\(fact.holiday.to.danish).",
                en: "\(fact.holiday.name) lasts from \(fact.holiday.from.english) to "
                    + "\(fact.holiday.to.english).")
        case .schoolHolidayRemoved(let fact):
            Phrase(
                da: "Skoleferien fra \(fact.from.danish) er taget ud af tabellen.",
                en: "The school holiday from \(fact.from.english) is taken out of the table.")
        }
    }

    private func restored(_ day: Day) -> Phrase {
        let day = DateText.date(day)
        return Phrase(
            da: "\(day.danish) er igen en dag som andre.",
            en: "\(day.english) is a day like others again.")
    }

    private func excepted(_ exception: CalendarException) -> Phrase {
        let day = DateText.date(exception.day)
        return switch exception.kind {
        case .publicHoliday, .officeClosed:
            Phrase(
                da: "\(day.danish) er ikke en arbejdsdag: \(exception.name).",
                en: "\(day.english) is not a working day: \(exception.name).")
        case .officeOpen:
            Phrase(
                da: "\(day.danish) er en arbejdsdag: \(exception.name).",
                en: "\(day.english) is a working day: \(exception.name).")
        }
    }
}
