// SPDX-License-Identifier: EUPL-1.2
import CLibpq
import Domain
import Journal

/// What the server or libpq said, without its detail, which may hold the values of a row.
struct PostgresError: Error {
    /// Five characters of the SQLSTATE, or none.
    let state: String
    let message: String
    let isConnectionLost: Bool
    private(set) var isOutcomeUnknown = false

    init(state: String, message: String, isConnectionLost: Bool) {
        self.state = state
        self.message = message.split(separator: "\n").joined(separator: " ")
        self.isConnectionLost = isConnectionLost
    }

    init(_ result: OpaquePointer, isConnectionLost: Bool) {
        // The characters 'C' and 'M', which libpq defines as macros.
        let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? "08006"
        let message = PQresultErrorField(result, 77).map { String(cString: $0) }
        self.init(
            state: state,
            message: message ?? String(cString: PQresultErrorMessage(result)),
            isConnectionLost: isConnectionLost
        )
    }

    /// The same error, met while waiting for the answer to a commit.
    func duringCommit() -> PostgresError {
        var error = self
        error.isOutcomeUnknown = isConnectionLost
        return error
    }
}

extension JournalFault {
    init(_ operation: Operation, _ error: PostgresError) {
        let said = "PostgreSQL \(error.state): \(error.message)"
        let (isRetryable, remedy) = error.advice
        self.init(
            operation,
            said,
            isRetryable: isRetryable,
            mayBeWritten: error.isOutcomeUnknown,
            remedy: remedy
        )
    }
}

extension PostgresError {
    /// Source: PostgreSQL 15, appendix A.
    fileprivate var advice: (isRetryable: Bool, remedy: Phrase) {
        switch (state.prefix(2), state) {
        case (_, "42501"), ("28", _), ("3D", _): (false, .checkRights)
        case (_, "25006"): (true, .useWritableServer)
        case ("08", _), ("57", _): (true, .startServer)
        case ("53", _): (true, .freeServer)
        case ("40", _), ("55", _): (true, .waitForWriter)
        default: isConnectionLost ? (true, .startServer) : (false, .readServerLog)
        }
    }
}

extension Phrase {
    fileprivate static let startServer = Phrase(
        da: "Se efter, at PostgreSQL kører og kan nås på den angivne adresse.",
        en: "See that PostgreSQL runs and is within reach at the configured address."
    )
    fileprivate static let freeServer = Phrase(
        da: "Giv PostgreSQL mere plads eller flere forbindelser; intet kvitteret er gået tabt.",
        en: "Give PostgreSQL more space or connections; nothing acknowledged is lost."
    )
    fileprivate static let waitForWriter = Phrase(
        da: "En anden holder på journalen. Vent, eller find den i pg_stat_activity.",
        en: "Another holds the journal. Wait, or find it in pg_stat_activity."
    )
    fileprivate static let useWritableServer = Phrase(
        da: "Serveren er en kopi, der kun læses. Angiv den, der skrives på.",
        en: "The server is a read-only copy. Configure the one that takes writes."
    )
    fileprivate static let checkRights = Phrase(
        da: "Se efter bruger, adgangskode, database og rettigheder til skemaet.",
        en: "Check the user, password, database and rights to the schema."
    )
    fileprivate static let readServerLog = Phrase(
        da: "Se PostgreSQLs log, og kør verify.",
        en: "Read PostgreSQL's log and run verify."
    )
}
