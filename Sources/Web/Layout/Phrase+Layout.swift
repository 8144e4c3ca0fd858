// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The words of the frame around every page.
extension Phrase {
    static let skipToContent = Phrase(da: "Spring til indholdet", en: "Skip to the content")
    static let mainMenu = Phrase(da: "Hovedmenu", en: "Main menu")
    static let cityToday = Phrase(da: "Byen i dag", en: "The city today")
    static let areas = Phrase(da: "Områder", en: "Areas")
    static let initiatives = Phrase(da: "Indsatser", en: "Initiatives")
    static let programmes = Phrase(da: "Programmer", en: "Programmes")
    static let waiting = Phrase(da: "Hvem venter på hvem", en: "Who waits for whom")
    static let organizations = Phrase(da: "Organisationer", en: "Organizations")
    static let search = Phrase(da: "Søg", en: "Search")
    static let users = Phrase(da: "Brugere", en: "Users")
    static let myDesk = Phrase(da: "Mit bord", en: "My desk")
    static let signIn = Phrase(da: "Log ind", en: "Sign in")
    static let signOut = Phrase(da: "Log ud", en: "Sign out")
    static let showAsOf = Phrase(da: "Vis byen, som den var", en: "Show the city as it was")
    static let show = Phrase(da: "Vis", en: "Show")
    static let backToToday = Phrase(da: "Gå til i dag", en: "Go to today")
    static let path = Phrase(da: "Sti", en: "Path")
    static let accessibility = Phrase(da: "Tilgængelighed", en: "Accessibility")
    static let dataAndAPI = Phrase(da: "Data og API", en: "Data and API")
    static let notStated = Phrase(da: "ikke oplyst", en: "not stated")
    static let history = Phrase(da: "Historie", en: "History")
    static let overview = Phrase(da: "Overblik", en: "Overview")
    static let save = Phrase(da: "Gem", en: "Save")
    static let cancel = Phrase(da: "Fortryd", en: "Cancel")
    static let responsible = Phrase(da: "Ansvarlig", en: "Responsible")
    static let vacant = Phrase(da: "ubesat", en: "vacant")
    static let sourceLabel = Phrase(da: "Kilde", en: "Source")
}
