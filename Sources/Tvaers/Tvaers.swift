// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The one executable of the product.
@main
struct Tvaers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tvaers",
        abstract: "Coordinates a city's vulnerable areas across its departments.",
        subcommands: [
            Serve.self, Demo.self, Check.self, Import.self, ExportCommand.self,
            ForecastCommand.self, HistoryCommand.self, Verify.self,
            BackUp.self, Restore.self, MailCommand.self, FiguresCommand.self,
            BankCommand.self,
        ])
}
