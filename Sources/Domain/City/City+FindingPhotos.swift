// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// what is seen of a finding, and of its photos.
extension City {
    /// The most photos that one finding has.
    public static let mostFindingPhotos = 12

    func require(_ photos: [FindingPhoto]) throws(FindingRefusal) {
        guard photos.count <= City.mostFindingPhotos else {
            throw .tooManyPhotos(most: City.mostFindingPhotos)
        }
        guard Set(photos.map(\.file)).count == photos.count else { throw .photoThere }
    }

    func show(
        _ id: FindingID, photos: [FileID], seen: Int?
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        try requireSame(finding, seen)
        for file in photos where finding[photo: file] == nil { throw .unknownPhoto(file) }
        let isSame =
            finding.sight.isShown
            && Set(finding.photos.filter(\.isPublic).map(\.file)) == Set(photos)
        return isSame ? [] : [.shown(FindingShown(finding: id, photos: photos))]
    }

    func hide(
        _ id: FindingID, reason: NoteID, seen: Int?
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        try requireSame(finding, seen)
        return [.hidden(FindingHidden(finding: id, reason: reason))]
    }

    func add(
        _ photo: FindingPhoto, to id: FindingID
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        // The same photo sent twice is one.
        if finding[photo: photo.file]?.kind == photo.kind { return [] }
        try require(finding.photos + [photo])
        return [.photoAdded(FindingPhotoAdded(finding: id, photo: photo))]
    }

    func show(
        _ file: FileID, of id: FindingID, isPublic: Bool
    ) throws(FindingRefusal) -> [FindingEvent] {
        guard let photo = try known(id)[photo: file] else { throw .unknownPhoto(file) }
        guard photo.isPublic != isPublic else { return [] }
        return [
            .photoShown(FindingPhotoShown(finding: id, file: file, isPublic: isPublic))
        ]
    }

    // MARK: - R-337

    /// Wherever the photo lies, since findings that were put together share theirs;
    /// elsewhere it is as public as it was.
    func replace(
        _ file: FileID, of id: FindingID, by photo: FindingPhoto
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        guard finding[photo: file] != nil else { throw .unknownPhoto(file) }
        guard file != photo.file else { return [] }
        try require(finding.photos.filter { $0.file != file } + [photo])
        let others = findings.findings.values.filter { $0.id != id && $0[photo: file] != nil }
            .sorted { $0.number < $1.number }
        return ([finding] + others).map { holder in
            var replacing = photo
            let wasPublic = holder[photo: file]?.isPublic ?? false
            replacing.isPublic = photo.isPublic && (holder.id == id || wasPublic)
            return .photoReplaced(
                FindingPhotoReplaced(finding: holder.id, file: file, photo: replacing))
        }
    }
}
