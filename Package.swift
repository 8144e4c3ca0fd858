// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2
import Foundation
import PackageDescription

/// Benchmarks join only when they are asked for, so that nobody else builds them.
let hasBenchmarks = ProcessInfo.processInfo.environment["TVAERS_BENCHMARKS"] != nil

/// Strict everywhere: a warning is an error, an existential is spelled out.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Pages are optimized file by file, which asks for 1 GB; as one whole they asked for more than 8.
let byFile: [SwiftSetting] = [
    .unsafeFlags(
        ["-no-whole-module-optimization", "-enable-batch-mode"], .when(configuration: .release))
]

let package = Package(
    name: "tvaers",
    products: [.executable(name: "tvaers", targets: ["Tvaers"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(
            name: "Domain",
            dependencies: [.product(name: "HashTreeCollections", package: "swift-collections")],
            swiftSettings: strict
        ),
        .target(
            name: "Journal",
            dependencies: ["Cryptography", "Domain"],
            swiftSettings: strict
        ),
        .target(
            name: "JournalSQLite",
            dependencies: [
                "Domain", "Journal",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Cryptography", dependencies: ["CLibcrypto"], swiftSettings: strict),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "JournalPostgres",
            dependencies: ["Domain", "Journal", "CLibpq"],
            swiftSettings: strict
        ),
        .target(
            name: "Runtime",
            dependencies: [
                "Cryptography", "Domain", "Journal",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(name: "Text", dependencies: ["Domain"], swiftSettings: strict),
        .target(
            name: "Papers",
            dependencies: [
                "Domain", "Text",
                .product(name: "HashTreeCollections", package: "swift-collections"),
            ],
            swiftSettings: strict
        ),
        .target(name: "Html", swiftSettings: strict),
        .target(
            name: "Print",
            dependencies: [
                "Cryptography", "Domain",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["reference.py"],
            resources: [.copy("Assets")],
            swiftSettings: strict
        ),
        .target(
            name: "CityFiles",
            dependencies: [
                "Cryptography", "Domain",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Documents",
            dependencies: [
                "Domain", "Html",
                .product(name: "HashTreeCollections", package: "swift-collections"),
            ],
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "Mail", dependencies: ["Domain", "CCurl"], swiftSettings: strict),
        .target(name: "GeoReport", dependencies: ["Domain", "CCurl"], swiftSettings: strict),
        .target(
            name: "Post",
            dependencies: [
                "Cryptography", "Domain", "Journal", "Runtime", "Mail", "Documents", "GeoReport",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Web",
            dependencies: [
                "Mail", "Post", "GeoReport",
                "Cryptography", "Domain", "Journal", "Runtime", "Papers", "Print", "Text", "Html",
                "Documents",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            resources: [.copy("Assets")],
            swiftSettings: strict + byFile
        ),
        .executableTarget(
            name: "Tvaers",
            dependencies: [
                "Cryptography", "Domain", "Journal", "Runtime", "Web", "CityFiles", "Documents",
                "JournalSQLite", "JournalPostgres", "Mail", "Post",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "DomainTestSupport",
            dependencies: ["Domain"],
            path: "Tests/DomainTestSupport",
            swiftSettings: strict
        ),
        .testTarget(
            name: "DomainTests",
            dependencies: [
                "Domain", "DomainTestSupport",
                .product(name: "HashTreeCollections", package: "swift-collections"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Domain", "Journal", "JournalSQLite", "JournalPostgres",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "Domain", "DomainTestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MailTests",
            dependencies: ["Domain", "Mail"],
            exclude: ["sink.py"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PostTests",
            dependencies: [
                "Domain", "DomainTestSupport", "Documents", "GeoReport", "Journal",
                "JournalPostgres", "Mail", "Post", "Runtime",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: strict
        ),
        .testTarget(name: "HtmlTests", dependencies: ["Html"], swiftSettings: strict),
        .testTarget(
            name: "PrintTests", dependencies: ["Documents", "Domain", "Print"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CityFilesTests",
            dependencies: [
                "CityFiles", "Domain",
                .product(name: "HashTreeCollections", package: "swift-collections"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PapersTests",
            dependencies: ["Domain", "Papers"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RuntimeTests",
            dependencies: [
                "Domain", "DomainTestSupport", "Journal", "JournalSQLite", "JournalPostgres",
                "Runtime",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Golden")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TvaersTests",
            dependencies: [
                "Domain", "Journal", "JournalSQLite", "JournalPostgres",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GeoReportTests", dependencies: ["Domain", "GeoReport"], swiftSettings: strict
        ),
        .testTarget(
            name: "TextTests",
            dependencies: ["Domain", "Text"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Documents", "Mail", "Post",
                "Domain", "DomainTestSupport", "Html", "Journal", "Print", "Runtime", "Web",
                .product(name: "HashTreeCollections", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
    ]
)

if hasBenchmarks {
    package.targets.append(
        .executableTarget(
            name: "tvaers-bench",
            dependencies: [
                "Domain", "Journal", "JournalSQLite", "Runtime", "Text", "Web", "CityFiles", "Mail",
                "Post", "Print",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Benchmarks/TvaersBench",
            swiftSettings: strict
        ))
}
