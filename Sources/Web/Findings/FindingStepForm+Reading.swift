// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

extension FindingStepForm.Step {
    /// Asked only whether the reader may take the step at all.
    func sample(_ finding: SafetyFinding) -> FindingCommand {
        let id = finding.id
        return switch self {
        case .mend, .plan, .passOn, .leave, .reopen: .assess(id, seen: nil)
        case .money: .fund(id, by: nil, seen: nil)
        case .photo: .correct(id, finding.content, seen: nil)
        }
    }

    var title: Phrase {
        switch self {
        case .mend: Phrase(da: "Det er lavet", en: "It is mended")
        case .plan: Phrase(da: "Sæt en dag på", en: "Set a day")
        case .passOn: Phrase(da: "Ikke vores", en: "Not ours")
        case .leave: Phrase(da: "Det laves ikke", en: "It will not be mended")
        case .reopen: Phrase(da: "Genåbn", en: "Reopen")
        case .money: Phrase(da: "Penge", en: "Money")
        case .photo: Phrase(da: "Tilføj et billede", en: "Add a photo")
        }
    }

    var lead: Phrase {
        switch self {
        case .mend:
            Phrase(
                da: "Skriv dagen, og læg gerne et billede ved.",
                en: "Write the day, and add a photo if you have one.")
        case .plan:
            Phrase(
                da: "De, der ser fundet, kan se dagen.",
                en: "Those who see the finding can see the day.")
        case .passOn:
            Phrase(
                da: "Den næste skylder svar fra nu af. Tiden løber videre fra den dag, det blev "
                    + "fundet.",
                en: "The next owes the answer from now on. The clock runs on from the day it was "
                    + "found.")
        case .leave:
            Phrase(
                da: "Alle, der ser fundet, kan læse hvorfor.",
                en: "Everybody who sees the finding can read why.")
        case .reopen:
            Phrase(
                da: "Det er ikke i orden alligevel. Tiden løber fra den dag, det blev fundet.",
                en: "It is not in order after all. The clock runs from the day it was found.")
        case .money:
            Phrase(
                da: "Akutte fund uden penge står øverst på byens liste, til nogen betaler.",
                en: "Acute findings without money top the city’s list until somebody pays.")
        case .photo:
            Phrase(
                da: "Kun ansatte ser det, til nogen viser det for alle.",
                en: "Only staff sees it until somebody shows it to everybody.")
        }
    }
}

extension FormReading {
    mutating func commands(
        of step: FindingStepForm.Step, _ finding: SafetyFinding, _ photos: [FindingPhoto]
    ) -> [FindingCommand] {
        let (id, seen) = (finding.id, call.seenVersion)
        switch step {
        case .mend:
            return [.mend(id, on: requiredDay("day"), proof: photos.first, seen: seen)]
        case .plan: return [.plan(id, on: requiredDay("day"), seen: seen)]
        case .passOn:
            let unit: OrganizationID = chosen(
                "unit", Phrase(da: "Vælg, hvis det er.", en: "Choose whose it is."))
            return [.passOn(id, to: unit, reason: findingReason(), seen: seen)]
        case .leave: return [.leave(id, reason: findingReason(), seen: seen)]
        case .reopen: return [.reopen(id, reason: findingReason(), seen: seen)]
        case .money: return money(of: finding)
        case .photo:
            if photos.isEmpty {
                refuse(
                    Phrase(da: "Vælg et billede.", en: "Choose a photo."), field: Call.photoField)
            }
            return photos.map { .addPhoto(id, $0) }
        }
    }

    private mutating func findingReason() -> NoteID {
        let reason = publicNote("reason")
        if reason == nil { refuse(.hearingReason, field: "reason") }
        return reason ?? ""
    }

    private mutating func money(of finding: SafetyFinding) -> [FindingCommand] {
        let cost = findingCost()
        let payer: OrganizationID? = call.chosen("payer")
        let estimate = FindingCommand.estimate(
            finding.id, cost, payer: payer, seen: call.seenVersion)
        switch call.form["funding"] {
        case "ja": return [estimate, .fund(finding.id, by: payer, seen: nil)]
        case "nej": return [estimate, .unfund(finding.id, seen: nil)]
        default: return [estimate]
        }
    }

    private mutating func findingCost() -> Kroner? {
        guard let text = call.form["cost"] else { return nil }
        do throws(KronerRefusal) {
            return try Kroner(parsing: text)
        } catch {
            refuse(error.sentence, field: "cost")
            return nil
        }
    }
}
