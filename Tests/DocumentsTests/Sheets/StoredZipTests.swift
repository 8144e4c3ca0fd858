// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Documents

struct StoredZipTests {
    @Test func `the checksum is the one that everybody reckons`() {
        #expect(StoredZip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(StoredZip.checksum([]) == 0)
    }

    @Test func `the same files make the same bytes`() {
        func file() -> [UInt8] {
            var zip = StoredZip()
            zip.add("a.txt", Array("a".utf8))
            return zip.archive
        }
        #expect(file() == file())
        #expect(file().starts(with: [0x50, 0x4B, 3, 4]))
    }
}
