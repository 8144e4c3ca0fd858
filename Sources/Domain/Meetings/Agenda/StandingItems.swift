// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// An item that a meeting should have without anybody bringing it.
public struct StandingItem: Equatable, Sendable {
    public let standing: ItemStanding
    public let title: Phrase
    public let purpose: ItemPurpose
    public let topic: MatterKind
    public let matter: MatterID?
    /// The case as the item before had it.
    public let blocks: [CaseBlock]

    init(
        _ standing: ItemStanding,
        _ title: Phrase,
        _ purpose: ItemPurpose,
        topic: MatterKind = .every,
        matter: MatterID? = nil,
        blocks: [CaseBlock] = []
    ) {
        self.standing = standing
        self.title = title
        self.purpose = purpose
        self.topic = topic
        self.matter = matter
        self.blocks = blocks
    }
}

extension Meetings {
    /// the minutes that wait for approval, and what the last meeting did
    /// not finish; it may have been held earlier the same day.
    func standingItems(for meeting: Meeting) -> [StandingItem] {
        let held = meetings(of: meeting.lead).filter {
            $0.isHeld && $0.id != meeting.id && $0.day <= meeting.day
        }
        let minutes = held.filter { $0.minutes.map { $0.current.state != .approved } ?? false }
            .map { before in
                StandingItem(
                    .approveMinutes(of: before.id),
                    Phrase(
                        da: "Godkendelse af referat af mødet \(before.day.danish)",
                        en: "Approval of the minutes of \(before.day.english)"),
                    .decide)
            }
        return minutes + (held.last.map(unfinished) ?? [])
    }

    private func unfinished(of meeting: Meeting) -> [StandingItem] {
        meeting.agenda.admitted.filter { item in
            !item.isProcedural && (item.decision == nil || item.decision?.outcome == .postponed)
        }.map { item in
            StandingItem(
                .carriedOver(from: item.id), Phrase(verbatim: item.title), item.purpose,
                topic: item.topic, matter: item.matter, blocks: item.blocks)
        }
    }
}
