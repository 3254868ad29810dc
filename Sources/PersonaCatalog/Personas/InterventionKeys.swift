import Reintegration

enum InterventionKey: String, FieldKey {
  case id, phase, name, summary, duration, effort, cost, group, requires, excludes, start
  case repeatable, outlier, notBefore, variants, pause, namedBy, strategy, mustChoose
  case registeredAs, source

  static let thing = Text(nl: "een interventie", en: "an intervention")
}

enum VariantKey: String, FieldKey {
  case id, name, summary, duration, effort, cost, source

  static let thing = Text(nl: "een variant", en: "a variant")
}

enum OutlierKey: String, FieldKey {
  case weeks, hours, euros, marks, source

  static let thing = Text(nl: "een uitschieter", en: "an outlier")
}

enum NotBeforeKey: String, FieldKey {
  case week, text, source

  static let thing = Text(nl: "een 'notBefore'", en: "a 'notBefore'")
}
