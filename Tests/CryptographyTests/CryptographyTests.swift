// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Testing

/// What the standards print: whoever changes the library keeps every stored hash.
struct CryptographyTests {
    @Test(
        "SHA-256 is that of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func hash(text: String, hexadecimal: String) {
        #expect(SHA256(of: text.utf8).hexadecimal == hexadecimal)
        // Bytes that lie in no one piece are hashed the same.
        #expect(SHA256(of: text.utf8.lazy.map { $0 }).hexadecimal == hexadecimal)
    }

    @Test(
        "a signature is the HMAC of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
            // Made with Python: hmac.new(b"", b"", "sha256").
            ([], [], "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
        ])
    func signature(secret: [UInt8], bytes: [UInt8], hexadecimal: String) throws {
        let key = SigningKey(secret)
        let signature = try #require([UInt8](hexadecimal: hexadecimal))

        #expect(key.signature(of: bytes) == signature)
        #expect(key.isSignature(signature, of: bytes))
        #expect(!key.isSignature(signature, of: bytes + [0]))
        #expect(!key.isSignature(signature.dropLast(), of: bytes))
        #expect(!key.isSignature([], of: bytes))
        #expect(!SigningKey(secret + [1]).isSignature(signature, of: bytes))
    }

    @Test(
        "a password's hash is the scrypt of RFC 7914",
        arguments: [
            (
                "", "", Scrypt(rounds: 16, blockSize: 1, parallelism: 1),
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
            ),
            (
                "password", "NaCl", Scrypt(rounds: 1024, blockSize: 8, parallelism: 16),
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
            ),
            (
                "pleaseletmein", "SodiumChloride",
                Scrypt(rounds: 16_384, blockSize: 8, parallelism: 1),
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
            ),
        ])
    func scrypt(password: String, salt: String, scrypt: Scrypt, hexadecimal: String) throws {
        let hash = try scrypt.hash(password.utf8, salt: Array(salt.utf8))

        #expect(hash.hexadecimal == hexadecimal)
    }

    @Test("more memory than is allowed is a fault, not a weaker hash")
    func tooMuchMemory() {
        #expect(throws: ScryptFault.self) {
            try Scrypt(rounds: 1 << 20, blockSize: 8, parallelism: 1).hash("x".utf8, salt: [1])
        }
    }

    @Test("bytes come back from their digits, and from nothing that is not digits")
    func digits() {
        let bytes: [UInt8] = [0, 1, 0x9a, 0xff]

        #expect(bytes.hexadecimal == "00019aff")
        #expect([UInt8](hexadecimal: "00019AFF") == bytes)
        for text in ["0", "0g", "+1", " 1", "0x", "é1"] {
            #expect([UInt8](hexadecimal: text) == nil, "\(text)")
        }
    }

    @Test("random bytes are as many as asked for, and not the same again")
    func random() {
        let all = Set((0..<100).map { _ in [UInt8].random(count: 16) })

        #expect(all.count == 100)
        #expect(all.allSatisfy { $0.count == 16 })
        #expect([UInt8].random(count: 0) == [])
    }
}
