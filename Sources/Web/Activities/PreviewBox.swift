// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What would follow, shown before anything is saved: which promises would
/// break, move or hold again, and who would be told.
struct PreviewBox: Component {
    let reading: Reading
    let preview: Preview

    var body: some Markup {
        Section(.id("virkning"), .role("status")) {
            H2(reading.say(da: "Hvis du gemmer nu", en: "If you save now"))
            Div(.class(broken.isEmpty && worsened.isEmpty ? "notice good" : "notice warning")) {
                P { Strong(summary) }
                if !told.isEmpty {
                    P(
                        reading.say(
                            da: "Får besked: \(reading.list(told)).",
                            en: "Will be told: \(reading.list(told))."))
                }
                P(reading.say(da: "Intet er gemt endnu.", en: "Nothing is saved yet."))
            }
            part(broken, title: reading.say(da: "Brydes", en: "Breaks"))
            part(worsened, title: reading.say(da: "Bliver værre", en: "Gets worse"))
            part(eased, title: reading.say(da: "Bliver bedre", en: "Gets better"))
            part(restored, title: reading.say(da: "Holder igen", en: "Holds again"))
        }
    }

    private var summary: String {
        let counts = [
            count(
                broken, da: ("løfte brydes", "løfter brydes"),
                en: ("promise breaks", "promises break")),
            count(worsened, da: ("bliver værre", "bliver værre"), en: ("gets worse", "get worse")),
            count(eased, da: ("bliver bedre", "bliver bedre"), en: ("gets better", "get better")),
            count(restored, da: ("holder igen", "holder igen"), en: ("holds again", "hold again")),
        ].compactMap { $0 }
        return counts.isEmpty
            ? reading.say(
                da: "Det ændrer ikke ved noget løfte.", en: "It changes nothing about any promise.")
            : reading.list(counts) + "."
    }

    private func count(
        _ items: [Attention], da: (one: String, many: String), en: (one: String, many: String)
    ) -> String? {
        switch items.count {
        case 0: nil
        case 1: "1 " + reading.say(da: da.one, en: en.one)
        case let count: "\(count) " + reading.say(da: da.many, en: en.many)
        }
    }

    @MarkupBuilder private func part(_ items: [Attention], title: String) -> some Markup {
        if !items.isEmpty {
            H3(title)
            AttentionList(items: items)
        }
    }
}

extension PreviewBox {
    private var broken: [Attention] {
        preview.broken.compactMap { breach in
            item(breach, .late, tag: late(breach.daysLate))
        }
    }

    private var worsened: [Attention] {
        preview.worsened.compactMap { shift in
            item(shift.after, .late, tag: moved(shift))
        }
    }

    private var eased: [Attention] {
        preview.eased.compactMap { shift in
            item(shift.after, .waiting, tag: moved(shift))
        }
    }

    private var restored: [Attention] {
        preview.restored.compactMap { breach in
            item(breach, .ok, tag: reading.say(da: "Løftet holder", en: "The promise holds"))
        }
    }

    /// One promise and whose it is; nil where the reader may not know of it.
    private func item(
        _ breach: ForecastBreach, _ status: ChartStatus, tag: String
    ) -> Attention? {
        guard let activity = reading.activity(breach.activity) else { return nil }
        let promised = reading.date(breach.promised)
        let forecast = reading.date(breach.forecast)
        let why =
            status == .ok
            ? reading.say(da: "Lovet \(promised).", en: "Promised \(promised).")
            : breach.isPin
                ? reading.say(
                    da: "Fristen er \(promised); den bliver færdig \(forecast).",
                    en: "The deadline is \(promised); it will be finished on \(forecast).")
                : reading.say(
                    da: "Lovet \(promised); den bliver færdig \(forecast).",
                    en: "Promised \(promised); it will be finished on \(forecast).")
        return Attention(
            status: status, title: activity.name, link: reading.link(Paths.activity(activity.id)),
            tag: tag, why: why,
            who: "\(reading.name(of: activity.responsible)), "
                + reading.departmentName(of: activity.responsible),
            weight: 0, concerns: [])
    }

    private func late(_ days: Int) -> String {
        reading.say(da: "\(reading.days(days)) for sent", en: "\(reading.days(days)) late")
    }

    private func moved(_ shift: Preview.Shift) -> String {
        reading.say(
            da: "\(reading.days(shift.after.daysLate)) for sent (før \(shift.before.daysLate))",
            en: "\(reading.days(shift.after.daysLate)) late (before: \(shift.before.daysLate))")
    }

    /// The departments on both sides of each promise that would be told.
    private var told: [String] {
        let posts = preview.notices.flatMap { notice -> [PostID] in
            guard case .promiseBroken(let fact) = notice, reading.activity(fact.activity) != nil
            else { return [] }
            let isSeen = reading.activity(fact.root) != nil
            return [fact.responsible] + (isSeen ? [fact.rootResponsible] : [])
        }
        return Set(posts.map { reading.departmentName(of: $0) }).inDanishOrder { $0 }
    }
}
