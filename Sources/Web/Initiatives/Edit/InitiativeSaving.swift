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
        let id: InitiativeID = call.newID()
        return try await call.saving(
            to: Paths.initiative(id),
            else: { errors in
                InitiativeEdit(
                    call: call, texts: InitiativeFields.typed(call.form), errors: errors)
            }
        ) { form in
            // Asked here, so that nobody is sent away as a stranger for an empty field.
            let _: PostID = form.chosen("owner", InitiativeRefusal.noOwner.sentence)
            return [.initiative(.create(form.proposal(id)))]
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
        return try await call.saving(
            to: Paths.initiative(initiative.id),
            else: { errors in
                errors.isConflict
                    ? conflict(initiative, seen.texts, call, errors)
                    : InitiativeEdit(
                        call: call, initiative: initiative, seen: seen,
                        texts: InitiativeFields.typed(call.form), errors: errors)
            }
        ) { form in
            let draft = form.proposal(initiative.id, changing: initiative)
            return [.initiative(.describe(draft, seen: seen.version))]
        }
    }

    /// What others have changed, above the form with what was typed; fields
    /// that were left alone show what stands now.
    private static func conflict(
        _ initiative: Initiative, _ seen: FieldTexts, _ call: Call, _ errors: FormErrors
    ) -> InitiativeEdit {
        let reading = call.reading
        let now = InitiativeFields.texts(initiative, reading)
        let labels = InitiativeFields.lasting.map { name in
            (name, InitiativeFields.labels[name].map { reading.say($0) } ?? name)
        }
        return InitiativeEdit(
            call: call, initiative: initiative,
            texts: InitiativeFields.typed(call.form).merged(seen: seen, now: now),
            changes: ChangedField.between(
                InitiativeFields.worded(seen, reading), InitiativeFields.worded(now, reading),
                labels: labels), last: errors.meanwhile)
    }
}
