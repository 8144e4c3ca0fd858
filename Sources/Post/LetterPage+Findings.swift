// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// to whoever told of a finding: how far it has come, and the link that shows it.
    ///
    /// Nothing of what was written goes back out; what is overtaken says what holds now.
    var findingWords: Words? {
        guard let id = letter.about.finding, let finding = city.findings[id],
            let standing = city.findings.standing(for: id)
        else { return nil }
        let link = "\(site)/fund/foelg/\(links.findingToken(of: finding.id))"
        guard letter.kind == .findingTold else { return received(link) }
        let state = standing.state.kind
        let when =
            if case .planned(let day) = standing.state {
                say(da: " til \(say(DateText.date(day)))", en: " for \(say(DateText.date(day)))")
            } else { "" }
        let others =
            finding.id == standing.id
            ? ""
            : say(
                da: "Andre havde meldt det samme, så vi følger dem sammen. ",
                en: "Others had told of the same, so we follow them together. ")
        return Words(
            subject: say(da: "Nyt om dit fund: ", en: "News of your finding: ")
                + say(state.phrase),
            text: "\(others)\(say(state.phrase).capitalizedFirst)\(when). \(say(state.meaning))\n\n"
                + say(da: "Se hele forløbet: ", en: "See all of it: ") + link)
    }

    private func received(_ link: String) -> Words {
        Words(
            subject: say(da: "Vi har fået dit fund", en: "We have got your finding"),
            text: say(
                da: "Tak. En ansat læser det, før andre ser det. Du får brev, når der sker noget."
                    + "\n\nFølg det her: \(link)\n\nHar du ikke skrevet til os, så se bort fra "
                    + "brevet: nogen har skrevet din adresse ved en fejl.",
                en: "Thank you. An employee reads it before others see it. You get a letter when "
                    + "something happens.\n\nFollow it here: \(link)\n\nIf you did not write to "
                    + "us, disregard this letter: somebody wrote your address by mistake."))
    }
}
