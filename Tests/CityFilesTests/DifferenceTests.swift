// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct DifferenceTests {
    @Test func `the second import of the same files changes nothing`() throws {
        let draft = try SmallCity.draft()
        let keys = Set(draft.schedule().map(\.key))
        let again = draft.difference(from: try SmallCity.built(from: draft), applied: keys)
        #expect(again.text(in: .english) == "")
        #expect(again.isEmpty)
    }

    @Test func `without the keys only the log is repeated`() throws {
        let draft = try SmallCity.draft()
        let again = draft.difference(from: try SmallCity.built(from: draft), applied: [])
        #expect(again.commands.map(\.key).filter { !$0.contains("/log/") } == [])
    }

    @Test(arguments: Edit.all)
    func `one edit is one change, and importing it leaves nothing`(
        _ edit: Edit
    ) throws {
        let first = try SmallCity.draft()
        var city = try SmallCity.built(from: first)
        var keys = Set(first.schedule().map(\.key))
        let second = try SmallCity.draft(replacing: edit.old, by: edit.new)

        let difference = second.difference(from: city, applied: keys)
        #expect(difference.text(in: .english) == edit.line)

        try city.take(difference.commands)
        keys.formUnion(difference.commands.map(\.key))
        #expect(second.difference(from: city, applied: keys).isEmpty)
    }

    @Test(arguments: Edit.blocked)
    func `what cannot change is said with its line`(_ edit: Edit)
        throws
    {
        let first = try SmallCity.draft()
        let keys = Set(first.schedule().map(\.key))
        let second = try SmallCity.draft(replacing: edit.old, by: edit.new)
        let difference = second.difference(from: try SmallCity.built(from: first), applied: keys)
        #expect(difference.commands == [])
        #expect(difference.text(in: .english) == edit.line)
    }
}
