import PersonaCatalog
import Reintegration

/// Codes of routes: one that is read is the code of what it stands for.
enum CodesSubject {
  private static let personas: [Persona] = {
    let library = PersonaLibrary()
    return library.ids.compactMap { library.persona($0) }
  }()

  static func take(_ bytes: [UInt8]) {
    check(String(decoding: bytes, as: UTF8.self))
    // Few texts hold: signs that are chosen, with the two that check them, nearly all do.
    let persona = personas[Int(bytes.first ?? 0) % personas.count]
    guard let code = try? RouteCode(Scenario(persona: persona.id), of: persona) else { return }
    let name = code.shown.prefix(3).compactMap(CodeAlphabet.symbol)
    let print = code.shown.filter { !CodeAlphabet.isSeparator($0) }.dropLast(2).suffix(2)
      .compactMap(CodeAlphabet.symbol)
    let symbols = name + bytes.dropFirst().prefix(9).map { $0 & 31 } + print
    check(String((symbols + CheckSymbols.of(symbols)).map(CodeAlphabet.sign)))
  }

  private static func check(_ typed: String) {
    do throws(RouteCodeFault) {
      let (persona, scenario) = try RouteCode.read(typed, among: personas)
      let code = try? RouteCode(scenario, of: persona)
      let signs = typed.filter { !CodeAlphabet.isSeparator($0) }
        .map { CodeAlphabet.symbol(of: $0 == "u" || $0 == "U" ? "V" : $0) }
      let shown = code?.shown.filter { !CodeAlphabet.isSeparator($0) }.map(CodeAlphabet.symbol)
      precondition(signs == shown, "\(typed) comes back as \(code?.shown ?? "nothing")")
    } catch {}
  }
}
