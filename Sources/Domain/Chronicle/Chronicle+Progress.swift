// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How far the work has come, as its responsible reported it.
extension Chronicle {
    func reported(_ fact: ProgressReported) -> Phrase {
        let (who, what) = (department(of: fact.activity), name(of: fact.activity))
        let news = news(fact)
        if news.isEmpty {
            return Phrase(
                da: "\(who) meldte om \(what.danish), at intet er ændret.",
                en: "\(who) reported on \(what.english) that nothing has changed.")
        }
        let list = Phrase.list(news)
        let cause =
            fact.cause.map { cause in
                Phrase(
                    da: " Årsag: \(cause.phrase.danish).", en: " Cause: \(cause.phrase.english).")
            } ?? .nothing
        return Phrase(
            da: "\(who) meldte, at \(what.danish) \(list.danish).",
            en: "\(who) reported that \(what.english) \(list.english).") + cause
    }

    /// What the report says beyond the one before it.
    private func news(_ fact: ProgressReported) -> [Phrase] {
        let before = told.activities[fact.activity]?.progress ?? Progress()
        let now = fact.progress
        var news: [Phrase] = []
        if let started = now.started, started != before.started {
            let day = DateText.date(started)
            news.append(Phrase(da: "begyndte \(day.danish)", en: "began on \(day.english)"))
        }
        if let finished = now.finished, finished != before.finished {
            let (day, late) = (DateText.date(finished), lateness(finished, of: fact.activity))
            news.append(
                Phrase(da: "blev færdig \(day.danish)", en: "was finished on \(day.english)") + late
            )
        } else if let expected = now.expected, expected != before.expected {
            let late = lateness(expected.last, of: fact.activity)
            let time = expected.phrase
            news.append(
                Phrase(
                    da: "nu ventes færdig \(time.danish)",
                    en: "is now expected to be finished \(time.english)") + late)
        } else if now.expected == nil, before.expected != nil, now.finished == nil {
            news.append(Phrase(da: "igen følger planen", en: "follows the plan again"))
        }
        return news
    }

    private func lateness(_ day: Day, of id: ActivityID) -> Phrase {
        guard let promised = told.activities[id]?.promisedDay, promised < day else {
            return .nothing
        }
        let late = Phrase.days(promised.distance(to: day))
        return Phrase(
            da: ", \(late.danish) senere end lovet", en: ", \(late.english) later than promised")
    }
}
