// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import CityFiles

//
struct CityPhotoTests {
    /// The head of a JPEG of 800 by 600, with one more segment in front.
    private func jpeg(_ segment: [UInt8] = [], width: Int = 800) -> [UInt8] {
        [0xFF, 0xD8] + segment
            + [0xFF, 0xC0, 0, 17, 8, 2, 88, UInt8(width / 256), UInt8(width % 256), 3]
            + [1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9]
    }

    private func refusal(_ bytes: [UInt8]) -> CityPhotoRefusal? {
        do throws(CityPhotoRefusal) {
            _ = try CityPhoto(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a picture tells its size, and is named by its content`() throws {
        let photo = try CityPhoto(jpeg())
        #expect([photo.width, photo.height] == [800, 600])
        #expect(photo.file.isHash)
        #expect(try CityPhoto(jpeg()).file == photo.file)
    }

    @Test func `what a camera wrote about it, another kind and too large are refused`() {
        let exif: [UInt8] = [0xFF, 0xE1, 0, 8, 69, 120, 105, 102, 0, 0]
        #expect(refusal(jpeg(exif)) == .tellsTooMuch)
        #expect(refusal(Array("<html>".utf8)) == .notAPhoto)
        #expect(refusal([0xFF, 0xD8, 0xFF]) == .notAPhoto)
        #expect(refusal(jpeg(width: 4_000)) == .tooLarge)
    }

    @Test func `a city's files name pictures, and one that is not there is a problem`() {
        let text = """
            finding-categories:
              - {id: lys, day: 2010-09-01, name: Lys}
            findings:
              - id: f-1
                day: 2011-11-09
                category: lys
                words: Stien
                photos: [{file: photos/foer.jpg, public: true}]
                log:
                  - {day: 2011-11-22, mend: 2011-11-22, proof: photos/efter.jpg, public: true}
            """
        let file = SourceFile(name: "findings.yaml", text: text)
        let missing = CityFolder.read([file], photos: ["photos/foer.jpg": jpeg()])
        #expect(missing.problems.map(\.place.line) == [10])
        let (draft, problems) = CityFolder.read(
            [file], photos: ["photos/foer.jpg": jpeg(), "photos/efter.jpg": jpeg(width: 400)])
        #expect(problems == [])
        let steps = draft?.schedule() ?? []
        #expect(steps.map(\.files.count) == [0, 1, 1])
        guard case .finding(.mend(_, _, let proof, _))? = steps.last?.command else {
            Issue.record("the last step mends")
            return
        }
        #expect(proof?.kind == .proof)
        #expect(proof?.width == 400)
        #expect(proof?.isPublic == true)
    }
}
