// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How a program shows its key, as a command that can be copied and run.
struct KeyExample: Component {
    let call: Call
    /// The key itself, where it is shown; else a word that stands for it.
    var key: String?
    private var reading: Reading { call.reading }

    var body: some Markup {
        P {
            reading.say(
                da: "Programmet sender nøglen med hver forespørgsel i en linje, der hedder ",
                en: "The program sends the key with every request, in a header called ")
            Code("Authorization: Bearer")
            reading.say(da: ". Prøv det i en terminal:", en: ". Try it in a terminal:")
        }
        P { Code(command) }
        P {
            reading.say(
                da: "Alt, hvad der kan hentes og gemmes, står i ",
                en: "Everything that can be read and written is described in ")
            A("/api/openapi.json", .href(Link("/api/openapi.json")))
            "."
        }
    }

    private var command: String {
        let scheme = call.site.options.isSecure ? "https" : "http"
        let options = call.site.options
        let host = call.host.flatMap { isPlain($0) ? $0 : nil } ?? "\(options.host):\(options.port)"
        let word = reading.say(da: "DIN-NØGLE", en: "YOUR-KEY")
        return "curl -H 'Authorization: Bearer \(key ?? word)' "
            + "\(scheme)://\(host)/api/v1/initiatives"
    }

    /// The caller chose the name, so it must not hold a second command.
    private func isPlain(_ host: String) -> Bool {
        host.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
    }
}
