// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

/// Creating an initiative and changing what is said about it.
enum InitiativeSaving {
    static func new(_ call: Call) -> Answer {
        var texts = FieldTexts([:])
        // The page of an area or a programme can lead here with itself chosen.
        texts["areas"] = call.query["omraade"] ?? ""
        texts["programme"] = call.query["program"] ?? ""
        return .page(InitiativeEdit(call: call, texts: texts))
    }

    static func create(_ call: Call) async throws -> Answer {
        do {
            // Asked here, so that nobody is sent away as a stranger for an empty field.
            guard call.form["owner"] != nil else { throw InitiativeRefusal.noOwner }
            let (draft, words) = try call.proposal(call.newID())
            let receipt = try await call.submit(
                .initiative(.create(draft)), vault: [words].compactMap { $0 })
            return call.saved(receipt, to: Paths.initiative(draft.id))
        } catch {
            let errors = try FormErrors(catching: error)
            let texts = InitiativeFields.typed(call.form)
            return .page(InitiativeEdit(call: call, texts: texts, errors: errors), status: 422)
        }
    }

    static func edit(_ call: Call) throws -> Answer {
        let initiative = try call.initiative
        return .page(
            InitiativeEdit(
                call: call, initiative: initiative,
                texts: InitiativeFields.texts(initiative, call.reading)))
    }

    static func describe(_ call: Call) async throws -> Answer {
        let initiative = try call.initiative
        let seen = SeenFields(InitiativeFields.lasting, in: call.form)
        do {
            let (draft, words) = try call.proposal(initiative.id, changing: initiative)
            let receipt = try await call.submit(
                .initiative(.describe(draft, seen: seen.version)),
                vault: [words].compactMap { $0 })
            return call.saved(receipt, to: Paths.initiative(initiative.id))
        } catch let refused as Refused where refused.isChangedMeanwhile {
            return conflict(initiative, seen.texts, call)
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                InitiativeEdit(
                    call: call, initiative: initiative, seen: seen,
                    texts: InitiativeFields.typed(call.form), errors: errors),
                status: 422)
        }
    }

    /// What others have changed, above the form with what was typed; fields
    /// that were left alone show what stands now.
    private static func conflict(
        _ initiative: Initiative, _ seen: FieldTexts, _ call: Call
    ) -> Answer {
        let reading = call.reading
        let now = InitiativeFields.texts(initiative, reading)
        let labels = InitiativeFields.lasting.map { name in
            (name, InitiativeFields.labels[name].map { reading.say($0) } ?? name)
        }
        return .page(
            InitiativeEdit(
                call: call, initiative: initiative,
                texts: InitiativeFields.typed(call.form).merged(seen: seen, now: now),
                changes: ChangedField.between(
                    InitiativeFields.worded(seen, reading), InitiativeFields.worded(now, reading),
                    labels: labels)),
            status: 409)
    }
}

extension Refused {
    fileprivate var isChangedMeanwhile: Bool {
        if case .changedMeanwhile = refusal as? InitiativeRefusal { true } else { false }
    }
}
