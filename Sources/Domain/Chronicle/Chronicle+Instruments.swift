// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    func sentence(of event: InstrumentEvent) -> Phrase {
        switch event {
        case .taken(let fact): return sentence(of: fact.content)
        case .changed(let fact): return sentence(of: fact.content)
        case .ended(let fact):
            let stance = city.instruments[fact.stance]
            let name = stance?.instrument ?? fact.stance.rawValue
            let owner = stance.map { self.name(of: $0.owner) } ?? ""
            return Phrase(
                da: "Det, som \(owner) havde sagt om \(name), ophørte.",
                en: "What \(owner) had said of \(name) ended.")
        }
    }

    private func sentence(of content: StanceContent) -> Phrase {
        let (owner, name) = (name(of: content.owner), content.instrument)
        return switch content.choice {
        case .used: Phrase(da: "\(owner) bruger \(name).", en: "\(owner) uses \(name).")
        case .considered:
            Phrase(da: "\(owner) overvejer \(name).", en: "\(owner) looks into \(name).")
        case .rejected:
            Phrase(da: "\(owner) fravalgte \(name).", en: "\(owner) chose against \(name).")
        }
    }
}
