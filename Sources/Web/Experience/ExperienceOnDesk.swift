// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// lessons of initiatives that have ended, and questions that
    /// wait for an answer; on everybody's desk the lessons alone.
    var experienceDuties: [Attention] { lessonsOwed + questionsOwed }

    private var lessonsOwed: [Attention] {
        guard reading.viewer.isStaff else { return [] }
        return reading.city.initiativesWithoutLesson
            .filter { reading.initiative($0.id) != nil && (own == nil || holds($0.owner)) }
            .map { initiative in
                let ended = initiative.concludedOn.map { reading.date($0) } ?? ""
                return Attention(
                    status: .waiting, title: initiative.name,
                    link: reading.canWrite
                        ? reading.link("/erfaringer/ny", [("indsats", initiative.id.rawValue)])
                        : reading.link(Paths.initiative(initiative.id)),
                    tag: reading.say(da: "Mangler erfaring", en: "Lesson not written"),
                    why: reading.say(
                        da: "Indsatsen sluttede \(ended), og ingen har skrevet, hvad der virkede.",
                        en: "It ended on \(ended), and nobody has written what worked."),
                    who: reading.name(of: initiative.owner), weight: 0,
                    concerns: reading.organization(of: initiative.owner).map { [$0] } ?? [])
            }
    }

    private var questionsOwed: [Attention] {
        guard own != nil else { return [] }
        return reading.city.experience.questions.values
            .filter { question in
                question.isOpen
                    && (reading.city.experience[question.expert].map {
                        reading.mayAnswer(for: $0)
                    } ?? false)
            }
            .sorted { ($0.asked, $0.id) < ($1.asked, $1.id) }
            .map { question in
                let expert = reading.city.experience[question.expert]
                return Attention(
                    status: .waiting, title: question.title,
                    link: reading.link(Paths.question(question.id)),
                    tag: reading.say(da: "Venter på svar", en: "Waits for an answer"),
                    why: reading.say(
                        da: "\(reading.name(of: question.by)) spurgte "
                            + "\(reading.date(question.asked)).",
                        en: "\(reading.name(of: question.by)) asked on "
                            + "\(reading.date(question.asked))."),
                    who: expert.map { reading.name(of: $0) } ?? "", weight: 0,
                    concerns: expert?.organization.map { [$0] } ?? [])
            }
    }
}
