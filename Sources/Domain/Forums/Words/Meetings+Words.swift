// SPDX-License-Identifier: EUPL-1.2

extension AttendanceRule {
    public var words: Phrase {
        isForMembersOnly
            ? Phrase(
                da: "Kun medlemmer, eller suppleanter i stedet for dem, deltager i møderne.",
                en: "Only members, or substitutes instead of them, attend the meetings.")
            : Phrase(
                da: "Også andre end medlemmer kan deltage i møderne.",
                en: "Others than members may attend the meetings too.")
    }
}

extension Cadence {
    /// How often the forum meets.
    ///
    /// `Fire møder om året og et femte i juni om sommeraktiviteter, hvis der er behov.`
    public var words: Phrase {
        let count = Phrase.cardinal(meetings).asSentence
        let fixed = Phrase(
            da: "\(count.danish) \(meetings == 1 ? "møde" : "møder") \(per.often.danish)",
            en: "\(count.english) \(meetings == 1 ? "meeting" : "meetings") \(per.often.english)")
        let extras = extra.enumerated().map { index, meeting in
            meeting.words(place: per == .year ? meetings + index + 1 : nil)
        }
        return .list([fixed] + extras) + Phrase(verbatim: ".")
    }
}

extension CadenceSpan {
    /// `om året`.
    public var often: Phrase {
        switch self {
        case .month: Phrase(da: "om måneden", en: "a month")
        case .quarter: Phrase(da: "i kvartalet", en: "a quarter")
        case .halfYear: Phrase(da: "i halvåret", en: "every half year")
        case .year: Phrase(da: "om året", en: "a year")
        }
    }
}

extension ExtraMeeting {
    fileprivate func words(place: Int?) -> Phrase {
        let which =
            place.map {
                Phrase(da: "et \(Phrase.ordinal($0).danish)", en: "a \(Phrase.ordinal($0).english)")
            }
            ?? Phrase(da: "et ekstra", en: "an extra one")
        let when =
            month.map { month in
                let name = CalendarWords.month(month)
                return Phrase(da: " i \(name.danish)", en: " in \(name.english)")
            } ?? .nothing
        let about = topic.map { Phrase(da: " om \($0)", en: " on \($0)") } ?? .nothing
        let need = isOnlyIfNeeded ? Phrase(da: ", hvis der er behov", en: " if needed") : .nothing
        return which + when + about + need
    }
}

extension GuestRule {
    public func words(naming names: ForumNames) -> Phrase {
        let list = names.list(guests)
        let when = Phrase.list(
            quarters.map { Phrase(da: "\($0).", en: "\(Phrase.ordinal($0).english)") })
        let each =
            quarters.count > 1 ? Phrase(da: " i hvert af kvartalerne", en: " each") : .nothing
        return Phrase(
            da: "\(list.danish) inviteres til mindst ét møde i \(when.danish) kvartal"
                + (quarters.count > 1 ? " (i hvert af dem)" : "")
                + ". Det tæller, at invitationen er sendt.",
            en: "\(list.english) are invited to at least one meeting in the \(when.english) "
                + (quarters.count > 1 ? "quarters\(each.english)" : "quarter")
                + ". What counts is that the invitation was sent.")
    }
}

extension MeetingDuration {
    public var words: Phrase {
        isDefault
            ? Phrase(
                da: "Et møde varer som udgangspunkt \(length.danish).",
                en: "A meeting takes \(length.english) unless it is set otherwise.")
            : Phrase(
                da: "Et møde varer \(length.danish).", en: "A meeting takes \(length.english).")
    }

    /// `2 timer`, `90 minutter`.
    public var length: Phrase {
        let hours = minutes / 60
        if minutes % 60 != 0 || hours == 0 {
            return Phrase(da: "\(minutes) minutter", en: "\(minutes) minutes")
        }
        return Phrase(
            da: "\(hours) \(hours == 1 ? "time" : "timer")",
            en: "\(hours) \(hours == 1 ? "hour" : "hours")")
    }
}

extension NoticeRule {
    public var words: Phrase {
        let items =
            agendaDays.map { days in
                Phrase(
                    da: " Punkter skal være inde senest \(Phrase.days(days).danish) før.",
                    en: " Items must be in \(Phrase.days(days).english) before at the latest.")
            } ?? .nothing
        return Phrase(
            da: "Der indkaldes senest \(Phrase.days(days).danish) før mødet.",
            en: "A meeting is called \(Phrase.days(days).english) before at the latest.") + items
    }
}

extension MinutesRule {
    public var words: Phrase {
        var parts: [Phrase] = []
        if let withinDays {
            let days = Phrase.days(withinDays)
            parts.append(
                Phrase(
                    da: "sendes ud inden for \(days.danish)",
                    en: "are sent out within \(days.english)"))
        }
        if let approved = isApprovedAtNextMeeting {
            parts.append(
                approved
                    ? Phrase(
                        da: "godkendes på næste møde", en: "are approved at the next meeting")
                    : Phrase(
                        da: "godkendes ikke på et møde", en: "are not approved at a meeting"))
        }
        if let silenceDays {
            let days = Phrase.days(silenceDays)
            parts.append(
                Phrase(
                    da: "er godkendt, når ingen har indvendt noget inden for \(days.danish)",
                    en: "are approved when nobody has objected within \(days.english)"))
        }
        if let isPublic {
            parts.append(
                isPublic
                    ? Phrase(da: "er offentligt", en: "are public")
                    : Phrase(da: "er ikke offentligt", en: "are not public"))
        }
        if parts.isEmpty {
            return Phrase(
                da: "Der skrives referat af møderne.", en: "Minutes are written of the meetings.")
        }
        return Phrase(da: "Referatet ", en: "The minutes ") + .list(parts) + Phrase(verbatim: ".")
    }
}
