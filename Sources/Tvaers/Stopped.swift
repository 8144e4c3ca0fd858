// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Why a command ended without doing what it was asked to, and how to mend it.
struct Stopped: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Prints a line at once, also when something else reads it.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
