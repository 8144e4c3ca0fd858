// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// An offered handover, for both sides to see until it is answered.
struct HandoverBox: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        if let offer = initiative.handover, reading.viewer.isStaff {
            Div(.class("notice")) {
                P {
                    Strong(
                        reading.say(da: "Ansvaret er tilbudt. ", en: "A handover is offered. "))
                    sentence(offer)
                }
                if let reason = reading.note(offer.reason) {
                    For(lines(of: reason)) { P($0, .class("quiet")) }
                }
                if mayAnswer {
                    P {
                        A(
                            reading.say(da: "Svar på tilbuddet", en: "Answer the offer"),
                            .class("button"), .href(Link(Paths.handover(initiative.id))))
                    }
                }
            }
        }
    }

    private func sentence(_ offer: HandoverOffer) -> String {
        let from = reading.name(of: initiative.owner)
        let to = "\(reading.name(of: offer.to)) (\(reading.departmentName(of: offer.to)))"
        let day = "\(reading.date(offer.offeredOn)), \(reading.distance(offer.offeredOn))"
        return reading.say(
            da: "\(from) tilbød det til \(to) \(day). \(from) har ansvaret, indtil der er sagt ja.",
            en: "\(from) offered it to \(to) on \(day). \(from) stays accountable until it is "
                + "accepted.")
    }

    private var mayAnswer: Bool { reading.may(.initiative(.acceptHandover(initiative.id))) }
}
