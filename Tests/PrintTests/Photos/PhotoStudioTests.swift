// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Print

/// what becomes of a photo before it is kept.
struct PhotoStudioTests {
    private let studio = PhotoStudio()

    @Test(arguments: PhotoKind.allCases)
    func `every kind that phones take becomes a JPEG`(kind: PhotoKind) async throws {
        let picture = try await TestPicture(width: 120, height: 80).file(kind)
        let photo = try await studio.photo(picture, named: "billede.jpg")
        #expect(photo.kind == kind)
        #expect([photo.width, photo.height] == [120, 80])
        #expect(PhotoKind(of: photo.bytes) == .jpeg)
    }

    @Test func `a large photo is shrunk to 2048 pixels`() async throws {
        let picture = try await TestPicture(width: 4_000, height: 1_000).file(.jpeg)
        let photo = try await studio.photo(picture, named: "bred.jpg")
        #expect([photo.width, photo.height] == [2_048, 512])
    }

    @Test func `a photo taken on its side is turned upright, and nothing is told of it`()
        async throws
    {
        let lying = try await TestPicture(width: 120, height: 80).file(.jpeg)
        let tagged = TestPicture.turned(lying, orientation: 6, camera: "Hemmelig telefon 55.7N")
        let photo = try await studio.photo(tagged, named: "p.jpg")
        #expect([photo.width, photo.height] == [80, 120])
        let text = String(decoding: photo.bytes, as: UTF8.self)
        #expect(!text.contains("Hemmelig") && !text.contains("Exif"))
        // The red upper left corner has gone to the upper right.
        let raster = try await TestPicture.raster(of: photo.bytes)
        #expect(raster[75, 4][0] > 200 && raster[75, 4][2] < 60)
        #expect(raster[4, 4][2] > 200 && raster[4, 4][0] < 60)
    }

    @Test func `a file that only calls itself a photo is refused by name`() async {
        await #expect(throws: PhotoRefusal.notAPhoto(name: "lampe.jpg")) {
            try await studio.photo(Array("#!/bin/sh\necho hej".utf8), named: "lampe.jpg")
        }
        await #expect(throws: PhotoRefusal.notAPhoto(name: "tegning.svg")) {
            try await studio.photo(Array("<svg onload='x()'/>".utf8), named: "tegning.svg")
        }
    }

    @Test func `an empty file and one too large are told apart`() async {
        await #expect(throws: PhotoRefusal.empty) { try await studio.photo([], named: "a.jpg") }
        await #expect(throws: PhotoRefusal.tooLarge(megabytes: 60)) {
            try await studio.photo(
                [UInt8](repeating: 0xFF, count: PhotoStudio.mostBytes + 1), named: "a.jpg")
        }
    }

    @Test func `more than a hundred megapixels are refused before they are unpacked`() async throws
    {
        await #expect(throws: PhotoRefusal.tooManyPixels(megapixels: 100)) {
            try await studio.photo(TestPicture.hugePNG, named: "bombe.png")
        }
    }

    @Test func `a photo that was cut off in the middle is told to be broken`() async throws {
        let whole = try await TestPicture(width: 800, height: 600).file(.jpeg)
        await #expect(throws: PhotoRefusal.broken) {
            try await studio.photo(Array(whole.prefix(whole.count / 2)), named: "halv.jpg")
        }
        await #expect(throws: PhotoRefusal.broken) {
            try await studio.photo([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3], named: "rest.jpg")
        }
    }

    @Test func `what is blacked out is gone, and the rest stays`() async throws {
        let picture = try await TestPicture(width: 120, height: 80).file(.jpeg)
        let photo = try await studio.blackened(
            picture,
            [
                PhotoRectangle(left: 0, top: 0, width: 40, height: 40),
                PhotoRectangle(left: 110, top: 70, width: 500, height: 500),
                PhotoRectangle(left: -9, top: -9, width: 3, height: 3),
            ])
        let raster = try await TestPicture.raster(of: photo.bytes)
        #expect(raster[10, 10].allSatisfy { $0 < 20 })
        #expect(raster[116, 76].allSatisfy { $0 < 20 })
        #expect(raster[80, 20][2] > 200)
    }
}
