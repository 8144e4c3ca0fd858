// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct DanishOrderTests {
    @Test func `æ, ø and å come last, in that order`() {
        let names = ["Zoo", "Æblegården", "Ørestad", "Åboulevarden"]
        #expect(names.reversed().inDanishOrder { $0 } == names)
    }

    @Test func `double a is å`() {
        let names = ["Abel", "Ørnevej", "Aaboulevarden", "Åby", "Aagade"]
        #expect(names.reversed().inDanishOrder { $0 } == names)
    }

    @Test func `foreign letters stand with the Danish ones they sound like`() {
        #expect(DanishOrder("Ärlig") < DanishOrder("Ørn"))
        #expect(DanishOrder("Zülow") < DanishOrder("Ærlig"))
        #expect(DanishOrder("Café A") < DanishOrder("Cafe B"))
    }

    @Test func `a short name comes before a longer one that begins like it`() {
        let names = ["Nord", "Nord Øst", "Nordhavn", "Nordvest"]
        #expect(names.reversed().inDanishOrder { $0 } == names)
    }

    @Test func `numbers count as numbers`() {
        let names = ["Etape 2", "Etape 010", "Etape 11", "Etape A"]
        #expect(names.reversed().inDanishOrder { $0 } == names)
    }

    @Test func `upper and lower case only part what is otherwise the same`() {
        #expect(["bro", "Bo", "BRO"].inDanishOrder { $0 } == ["Bo", "BRO", "bro"])
    }
}
