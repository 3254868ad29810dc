package import Reintegration
import Wording

/// Asks for the code of a route: at the start that opens it, at a board it joins the groups.
package struct CodeForm: FormSource {
  /// What was typed before, and could not be taken.
  package struct Typed: Hashable, Sendable {
    let code: String
    let group: String
  }

  let typed: Typed?

  package func title(in model: Model) -> Text {
    Text(nl: "Code intypen", en: "Type in a code")
  }

  package func form(of model: Model) -> Form? {
    let code = Form.Field(.code, Text("Code"), .text(TextField(typed?.code ?? "")))
    let group = Form.Field(
      .author, Text(nl: "Groep", en: "Group"), .text(TextField(typed?.group ?? "")),
      beside: Text(nl: "mag leeg blijven", en: "may stay empty"))
    return Form(
      model.board == nil ? [code] : [code, group],
      explanation: Text(
        nl: "Typ de code die wordt voorgelezen. Hoofdletters en streepjes maken niet uit.",
        en: "Type the code that is read aloud. Capitals and hyphens do not matter."))
  }

  package func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    field.name == .code ? field.missing : nil
  }

  package func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let typed = Typed(code: form[.code]?.text.trimmed ?? "", group: form[.author]?.text ?? "")
    switch model.route(ofCode: typed.code) {
    case .success(let scenario):
      return model.takeTold(scenario, code: typed.code, by: typed.group.trimmed.nilIfEmpty)
    case .failure(let fault):
      model.open(.enteringCode(typed))
      model.notice = Notice(.problem, Text { $0.said(fault) })
      return []
    }
  }
}
