// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated act in a programme's life, from its log: its evaluation begins, and is delivered.
struct ProgrammeActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case evaluate(PostID)
        case deliver(PostID, on: Day, findings: String?, keptAt: String?)
    }

    let origin: Origin
    let programme: ProgrammeID
    let day: Day
    let act: Act
    /// The same as long as the act is written the same.
    let key: String

    init?(_ fields: Fields, in programme: ProgrammeID) {
        let day = fields.start("day")
        let verb = fields.only(of: ["evaluate", "deliver"])
        _ = fields.source(.optional)
        fields.reading.mention(.programme, programme.rawValue, at: fields.place, on: day)
        guard let verb else {
            fields.leaveTheRest()
            return nil
        }
        let act = verb == "evaluate" ? fields.evaluation() : fields.delivery(on: day)
        guard let act, let day else { return nil }
        (origin, self.programme, self.day, self.act) = (fields.origin, programme, day, act)
        let content = Fingerprint.of(act.content.map { $0 ?? "" }.joined(separator: "|"))
        key = "programme/\(programme)/log/\(day)/\(verb)#\(content)"
        fields.reading.define(.act, key, at: fields.place)
    }
}

extension Fields {
    fileprivate func evaluation() -> ProgrammeActRecord.Act? {
        (mention("evaluate", of: .post) as PostID?).map { .evaluate($0) }
    }

    /// What was found, or where it lies; delivered on the day of the line
    /// unless another is written.
    fileprivate func delivery(on day: Day?) -> ProgrammeActRecord.Act? {
        let post: PostID? = mention("deliver", of: .post)
        let delivered = self.day("delivered", .optional) ?? day
        let findings = text("findings", .optional, as: .note)
        let kept = text("kept", .optional)
        guard let post, let delivered else { return nil }
        return .deliver(post, on: delivered, findings: findings, keptAt: kept)
    }
}

extension ProgrammeActRecord.Act {
    /// Everything that is written.
    fileprivate var content: [String?] {
        switch self {
        case .evaluate(let post): [post.rawValue]
        case .deliver(let post, let day, let findings, let kept):
            [post.rawValue, day.description, findings, kept]
        }
    }
}
