// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One matter, read from top to bottom: who owes the answer, what is next, since when.
struct MatterShow: Component {
    let matter: Matter
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let matter = try call.matter
        return .page(MatterShow(matter: matter, call: call))
    }

    var body: some Markup {
        SitePage(
            matter.title, call, trail: [Crumb(title: reading.say(.matters), path: Paths.matters)]
        ) {
            PageHead(matter.title, kind: kind) { facts }
            merged
            MatterActions(reading: reading, matter: matter)
            MatterNext(reading: reading, matter: matter)
            if let text = reading.words(matter.text) {
                Section(.id("sagen")) {
                    H2(reading.say(da: "Hvad det handler om", en: "What it is about"))
                    Paragraphs(text: text)
                }
            }
            MatterRoad(reading: reading, matter: matter)
            MatterThread(reading: reading, matter: matter)
            MatterWork(reading: reading, matter: matter)
            CarriedFindings(matter: matter, call: call)
            PapersBeside(subject: CaseSubject(.matter, matter.id), reading: reading)
            BankSource(.matter(id: matter.id), reading)
            BankPapersBeside([.matter(id: matter.id)], reading)
            if matter.isAdmitted {
                LetterLink(subject: CaseSubject(.matter, matter.id), reading: reading)
            }
            MatterAbout(reading: reading, matter: matter)
            P {
                A(
                    reading.say(
                        da: "Sagens historie", en: "The history of the matter"),
                    .href(reading.link(Paths.matterHistory(matter.id))))
            }
        }
    }

    private var kind: String {
        let feeling = matter.sentiment.map { reading.say($0.phrase) }
        return ([reading.say(matter.kind.phrase)] + [feeling].compactMap { $0 })
            .joined(separator: " · ")
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: matter)
        Fact(reading.say(da: "Står", en: "Stands")) { StatusTag(standing.status, standing.text) }
        Fact(
            reading.say(.owesAnswer), note: answerBy,
            isGap: matter.isOpen && matter.answerer == nil
        ) {
            if let answerer = matter.answerer {
                BodyLink(reading: reading, id: answerer)
            } else {
                reading.say(.notStated)
            }
        }
        Fact(
            reading.say(da: "Rejst af", en: "Raised by"), reading.raiser(of: matter),
            note: "\(reading.date(matter.raised)), \(reading.distance(matter.raised))")
        Fact(
            reading.say(.areas),
            matter.areas.isEmpty
                ? reading.say(da: "Hele byen", en: "The whole city")
                : reading.list(matter.areas.map { reading.name(of: $0) }))
    }

    private var answerBy: String? {
        if let answer = matter.answer {
            return reading.say(
                da: "svarede \(reading.date(answer.on))",
                en: "answered on \(reading.date(answer.on))")
        }
        return matter.answerBy.map {
            reading.say(
                da: "senest \(reading.date($0)), \(reading.distance($0))",
                en: "by \(reading.date($0)), \(reading.distance($0))")
        }
    }

    @MarkupBuilder private var merged: some Markup {
        if case .merged(let other, let day) = matter.moderation {
            Div(.class("notice")) {
                P {
                    reading.say(
                        da: "Lagt sammen \(reading.date(day)) med ",
                        en: "Merged on \(reading.date(day)) into ")
                    if let into = reading.matter(other) {
                        MatterLink(reading: reading, matter: into)
                    } else {
                        reading.say(
                            da: "en sag, der ikke er offentlig", en: "a matter that is not public")
                    }
                }
            }
        }
    }
}

/// A text as its writer broke it into paragraphs.
struct Paragraphs: Component {
    let text: String

    var body: some Markup {
        For(text.split(whereSeparator: \.isNewline).map(String.init)) { P($0) }
    }
}

/// What the reader may do about the matter.
struct MatterActions: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        let links = links
        if !links.isEmpty {
            P(.class("actions")) {
                For(Array(links.enumerated())) { index, link in
                    A(
                        link.title, .href(Link(link.path)),
                        .class(index == 0 ? "button" : "button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        guard matter.isOpen, reading.canWrite else { return [] }
        let id = matter.id
        return [
            matter.answer == nil && reading.may(.matter(.answer(id, text: "")))
                ? Crumb(
                    title: reading.say(da: "Svar", en: "Answer"), path: Paths.matterAnswer(id))
                : nil,
            reading.maySendOn(matter)
                ? Crumb(
                    title: reading.say(da: "Send til et forum", en: "Send to a forum"),
                    path: Paths.matterReferral(id)) : nil,
            !reading.treating(matter).isEmpty
                ? Crumb(
                    title: reading.say(
                        da: "Skriv, hvad forummet sagde", en: "Write what the forum said"),
                    path: Paths.matterTreatment(id)) : nil,
            !reading.tellable(matter).isEmpty
                ? Crumb(
                    title: reading.say(da: "Giv besked", en: "Tell them"),
                    path: Paths.matterTelling(id)) : nil,
            reading.may(.matter(.carry(id, by: .action(""))))
                ? Crumb(
                    title: reading.say(da: "Hvem udfører det?", en: "What carries it out?"),
                    path: Paths.matterCarrier(id)) : nil,
            reading.may(.matter(.address(id, .none, seen: nil)))
                ? Crumb(
                    title: reading.say(da: "Ret modtagere", en: "Change addressees"),
                    path: Paths.matterAddress(id)) : nil,
            reading.may(.matter(.describe(id, matter.content, isPublic: true, seen: nil)))
                ? Crumb(
                    title: reading.say(da: "Ret sagen", en: "Change the matter"),
                    path: Paths.matterEdit(id)) : nil,
            reading.may(.matter(.close(id, result: "", needsNoWork: false)))
                ? Crumb(
                    title: reading.say(da: "Afslut", en: "Close"), path: Paths.matterClosing(id))
                : nil,
        ].compactMap { $0 }
    }
}

extension MatterAddress {
    /// For asking who may change it.
    static let none = MatterAddress(to: [], answerer: "")
}

extension Reading {
    /// The forums for which the reader may write what they said.
    func treating(_ matter: Matter) -> [ForumID] {
        guard matter.isOpen else { return [] }
        return city.forums.forums.keys.filter { forum in
            let isAsked = matter.openTreatment(in: forum) != nil
            let isOwn = viewer.works.contains { city.organizations.isWithin(forum, $0) }
            return (isAsked || isOwn)
                && may(.matter(.treat(matter.id, TreatmentDraft(in: forum, .discussed))))
        }.inDanishOrder(by: { name(of: $0) }, then: { $0 })
            + matter.treatments.filter { $0.isOpen && city.forums[$0.forum] == nil }.map(\.forum)
            .filter { may(.matter(.treat(matter.id, TreatmentDraft(in: $0, .discussed)))) }
    }

    /// Whether the reader may send the matter to any forum.
    func maySendOn(_ matter: Matter) -> Bool {
        let forums = Set(matter.treatments.map(\.forum))
        return may(.matter(.refer(matter.id, ReferralDraft(to: "", asked: .discuss))))
            || forums.contains { from in
                may(.matter(.refer(matter.id, ReferralDraft(to: "", from: from, asked: .discuss))))
            }
    }

    /// Those whom the reader may tell what became of the matter.
    func tellable(_ matter: Matter) -> [Telling] {
        city.matters.tellings(of: matter).filter {
            may(.matter(.tell(matter.id, $0.party, note: nil)))
        }
    }
}
