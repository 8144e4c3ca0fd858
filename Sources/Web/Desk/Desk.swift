// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What lies on somebody's desk: what they owe, what they wait for, and what
/// they are asked.
///
/// Those who work for an organization see its and its units' own; those who
/// oversee the work see everything.
struct Desk {
    let reading: Reading
    /// The organizations whose desk it is; nil is everybody's.
    let own: [OrganizationID]?

    init(_ reading: Reading) {
        self.reading = reading
        own = reading.viewer.readsAll ? nil : reading.viewer.roles.compactMap(\.organization)
    }

    /// Whether the organization's work lies on this desk.
    func holds(_ organization: OrganizationID?) -> Bool {
        guard let own else { return true }
        guard let organization else { return false }
        return own.contains { reading.city.organizations.isWithin(organization, $0) }
    }

    func holds(_ post: PostID) -> Bool { holds(reading.organization(of: post)) }

    /// The open activities that are this desk's and in a running initiative.
    private var open: [Activity] {
        reading.once("open on the desk") {
            reading.city.activities.activities.values.filter { activity in
                activity.progress.finished == nil && holds(activity.responsible)
                    && isRunning(activity)
            }
        }
    }

    private func isRunning(_ activity: Activity) -> Bool {
        reading.initiative(activity.initiative).map { $0.concludedOn == nil } ?? false
    }
}

// MARK: - What is owed

extension Desk {
    /// A promise that breaks, with what is known of it.
    struct Broken {
        let activity: Activity
        let breach: ForecastBreach
        /// Whether its owner has said nothing to the notice yet.
        let isUnanswered: Bool
    }

    /// Broken promises of this desk: those that want an answer first, then the worst.
    var broken: [Broken] {
        open.compactMap { activity in
            reading.outlook.breach(of: activity.id).map { breach in
                Broken(
                    activity: activity, breach: breach,
                    isUnanswered: activity.breach?.answer == nil)
            }
        }.sorted { left, right in
            if left.isUnanswered != right.isUnanswered { return left.isUnanswered }
            return (right.breach.daysLate, left.activity.id)
                < (left.breach.daysLate, right.activity.id)
        }
    }

    /// What is promised for the next 30 days and holds so far, the nearest first.
    var near: [(activity: Activity, due: Day)] {
        open.compactMap { activity in
            guard let due = due(activity), reading.outlook.breach(of: activity.id) == nil,
                (0...30).contains(reading.day.distance(to: due))
            else { return nil }
            return (activity, due)
        }.sorted { ($0.due, $0.activity.id) < ($1.due, $1.activity.id) }
    }

    /// How many promises hold and lie further away.
    var later: Int {
        open.filter { activity in
            due(activity).map { reading.day.distance(to: $0) > 30 } ?? false
                && reading.outlook.breach(of: activity.id) == nil
        }.count
    }

    private func due(_ activity: Activity) -> Day? {
        [activity.promisedDay, activity.pin?.day].compactMap { $0 }.min()
    }
}

// MARK: - What is waited for, and who waits

extension Desk {
    /// An activity of somebody else that one of this desk's waits for.
    struct Waiting {
        let activity: Activity
        let other: Activity
        /// Days that the one lies later because the other is late; 0 when it is in time.
        let days: Int
    }

    /// What this desk waits for others to finish: what delays it most first.
    ///
    /// Where the desk is everybody's, only what delays somebody.
    var waits: [Waiting] {
        let late = Dictionary(
            reading.outlook.waits().map { (Pair($0.activity, $0.waitsFor), $0.days) },
            uniquingKeysWith: max)
        return open.flatMap { activity in
            reading.city.activities.prerequisites(of: activity.id).compactMap { link -> Waiting? in
                guard let other = reading.activity(link.from), other.progress.finished == nil
                else { return nil }
                let days = late[Pair(activity.id, other.id)] ?? 0
                guard isOther(activity, other), own != nil || days > 0 else { return nil }
                return Waiting(activity: activity, other: other, days: days)
            }
        }.sorted { left, right in
            (right.days, left.activity.id, left.other.id)
                < (left.days, right.activity.id, right.other.id)
        }
    }

    /// Promises of others that break because of this desk, the worst first.
    var caused: [Broken] {
        guard own != nil else { return [] }
        return reading.outlook.breaches().compactMap { breach -> Broken? in
            guard let activity = reading.activity(breach.activity),
                activity.progress.finished == nil, isRunning(activity),
                let root = reading.activity(breach.root), holds(root.responsible),
                !holds(activity.responsible)
            else { return nil }
            return Broken(
                activity: activity, breach: breach, isUnanswered: activity.breach?.answer == nil)
        }
    }

    /// Whether the two are of different organizations, seen from this desk.
    private func isOther(_ activity: Activity, _ other: Activity) -> Bool {
        own == nil
            ? reading.department(of: activity.responsible)
                != reading.department(of: other.responsible)
            : !holds(other.responsible)
    }

    private struct Pair: Hashable {
        let activity: ActivityID
        let other: ActivityID

        init(_ activity: ActivityID, _ other: ActivityID) {
            self.activity = activity
            self.other = other
        }
    }
}

// MARK: - What is asked

extension Desk {
    private var running: [Initiative] {
        reading.city.initiatives.initiatives.values
            .filter { $0.concludedOn == nil && reading.initiative($0.id) != nil }
            .inDanishOrder(by: \.name, then: \.id)
    }

    /// Initiatives offered to a post of this desk, with the offer.
    var handovers: [(initiative: Initiative, offer: HandoverOffer)] {
        guard reading.viewer.isStaff else { return [] }
        return running.compactMap { initiative in
            initiative.handover.flatMap { holds($0.to) ? (initiative, $0) : nil }
        }
    }

    /// Initiatives of this desk that are offered to somebody else; none where the
    /// desk is everybody's.
    var offered: [(initiative: Initiative, offer: HandoverOffer)] {
        guard reading.viewer.isStaff, own != nil else { return [] }
        return running.compactMap { initiative in
            initiative.handover.flatMap {
                holds(initiative.owner) && !holds($0.to) ? (initiative, $0) : nil
            }
        }
    }

    /// What an organization of this desk contributes.
    struct Part {
        let initiative: Initiative
        let organization: OrganizationID
        let said: Contribution
    }

    /// What this desk contributes and has not finished: those it has never told
    /// of first, then what has stopped.
    ///
    /// Where the desk is everybody's, only those two.
    var contributed: [Part] {
        guard reading.viewer.isStaff else { return [] }
        let all = running.flatMap { initiative in
            reading.inOrder(initiative.contributions.keys).compactMap { id -> Part? in
                guard let said = initiative.contributions[id], said.stance == .contributes,
                    said.work?.status != .done, holds(id)
                else { return nil }
                return Part(initiative: initiative, organization: id, said: said)
            }
        }
        let (silent, stopped) = (
            all.filter(\.said.isSilentAboutWork), all.filter { $0.said.work?.status == .stopped }
        )
        let others = all.filter { [.notStarted, .underWay].contains($0.said.work?.status) }
        return silent + stopped + (own == nil ? [] : others)
    }

    /// Initiatives that an organization of this desk has not answered.
    var unanswered: [(initiative: Initiative, organizations: [OrganizationID])] {
        guard reading.viewer.isStaff else { return [] }
        return running.compactMap { initiative in
            let silent = initiative.silent.filter { holds($0) }
            return silent.isEmpty ? nil : (initiative, silent)
        }
    }
}
