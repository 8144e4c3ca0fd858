// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    var activityTables: [ExportTable] {
        [activityTable, prerequisiteTable, lateTable, waitTable]
    }

    private var activityTable: ExportTable {
        let slack = outlook.slack()
        return ExportTable(
            "activities", "aktiviteter", of: activities,
            [
                .id(\.id),
                .link("initiative", "indsats", to: "initiatives", \.initiative),
                .text("name", "navn", \.name),
                .link("responsible", "ansvarlig", to: "posts", \.responsible),
                .period("planned_start", "planlagt start", \.plan.start),
                .number("workdays", "arbejdsdage", \.plan.workdays),
                .period("promised", "lovet", \.commitment),
                .day("promised_until", "lovet senest", \.promisedDay),
                .period("first_promised", "først lovet", \.firstCommitment),
                .day("fixed_day", "fast dag") { $0.pin?.day },
                .text("fixed_by", "fastsat af") { $0.pin?.authority },
                .day("started", "begyndt", \.progress.started),
                .day("finished", "færdig", \.progress.finished),
                .period("expected", "meldt færdig", \.progress.expected),
                .day("reported_on", "meldt den") { $0.report?.day },
                .code("delay_cause", "årsag", \.report?.cause, \.phrase),
                .day("forecast_start", "forventet start") { outlook.forecast(of: $0.id)?.start },
                .day("forecast_finish", "forventet færdig") { outlook.forecast(of: $0.id)?.finish },
                .number("slack_workdays", "kan skride arbejdsdage") { slack[$0.id] },
                .text("source", "kilde", \.source),
            ]
                + (isForStaff
                    ? [.text("report_note", "melding (note)") { $0.report?.note?.rawValue }] : []))
    }

    private var prerequisiteTable: ExportTable {
        let links = city.activities.prerequisites.values
            .filter { shows($0.from) && shows($0.to) }.sorted { $0.id < $1.id }
        return ExportTable(
            "prerequisites", "forudsaetninger", of: links,
            [
                .id(\.id),
                .link("activity", "aktivitet", to: "activities", \.to),
                .link("waits_for", "venter på", to: "activities", \.from),
                .code("kind", "slags", \.kind, \.phrase),
                .number("lag_days", "afstand", \.lag.days),
                .code("lag_unit", "afstandens dage", \.lag.unit, \.phrase),
            ])
    }

    /// Every promise and every day fixed by others that the forecast passes.
    private var lateTable: ExportTable {
        let late = outlook.breaches().filter { shows($0.activity) }
            .sorted { ($0.activity, $0.promised) < ($1.activity, $1.promised) }
        return ExportTable(
            "late_promises", "brudte-loefter", of: late,
            [
                .link("activity", "aktivitet", to: "activities", isKey: true, \.activity),
                .day("promised", "lovet senest", isKey: true, \.promised),
                .flag("is_fixed_day", "fastsat af andre", isKey: true, \.isPin),
                .day("forecast", "forventet færdig", \.forecast),
                .number("days_late", "dage forsinket", \.daysLate),
                .link("caused_by", "på grund af", to: "activities") {
                    shows($0.root) ? $0.root : nil
                },
                .code("answer", "svar") { answer(to: $0.activity) },
            ])
    }

    private func answer(to activity: ActivityID) -> (word: String, phrase: Phrase)? {
        switch city.activities[activity]?.breach?.answer {
        case .accepted:
            ("new date accepted", Phrase(da: "ny dato accepteret", en: "new date accepted"))
        case .contested: ("contested", Phrase(da: "bestridt", en: "contested"))
        case nil: nil
        }
    }

    /// Who waits for whom, by activity.
    private var waitTable: ExportTable {
        ExportTable(
            "waits", "hvem-venter-paa-hvem",
            of: outlook.waits().filter { shows($0.activity) && shows($0.waitsFor) },
            [
                .link("activity", "aktivitet", to: "activities", isKey: true, \.activity),
                .link("waits_for", "venter på", to: "activities", isKey: true, \.waitsFor),
                .number("days", "dage", \.days),
            ])
    }
}
