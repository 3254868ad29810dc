import Reintegration

/// A variable of the environment that the program goes by.
struct EnvironmentVariable {
  let name: String
  let meaning: Text

  /// All of them, in the order of their weight for the user.
  static let all = [
    EnvironmentVariable(
      name: "TRAJECT_LANG",
      meaning: Text(
        nl: "De taal: nl (standaard) of en.", en: "The language: nl (the default) or en.")),
    EnvironmentVariable(
      name: "TRAJECT_PERSONAS",
      meaning: Text(
        nl: "De map met eigen personabestanden.", en: "The folder with persona files of your own.")),
    EnvironmentVariable(
      name: "TRAJECT_NO_TOUR",
      meaning: Text(
        nl: "Met een waarde: geen rondleiding bij de eerste start.",
        en: "With a value: no tour at the first start.")),
    EnvironmentVariable(
      name: "NO_COLOR",
      meaning: Text(nl: "Met een waarde: geen kleur.", en: "With a value: no colour.")),
    EnvironmentVariable(
      name: "TERM",
      meaning: Text(
        nl: "De terminal. Bij dumb of een onbekende gaat het programma regel voor regel.",
        en: "The terminal. With dumb or an unknown one the program goes line by line.")),
    EnvironmentVariable(
      name: "LC_ALL, LC_CTYPE, LANG",
      meaning: Text(
        nl: "Zonder UTF-8 daarin tekent het programma met ASCII.",
        en: "Without UTF-8 in them the program draws in ASCII.")),
    EnvironmentVariable(
      name: "ESCDELAY",
      meaning: Text(
        nl: "Zoveel milliseconden (150) kan de rest van een toets na Esc komen.",
        en: "So many milliseconds (150) the rest of a key may come after an Esc.")),
    EnvironmentVariable(
      name: "XDG_CONFIG_HOME, XDG_STATE_HOME",
      meaning: Text(
        nl: "De mappen waarin instellingen en niet bewaard werk staan.",
        en: "The folders in which settings and unsaved work lie.")),
  ]
}
