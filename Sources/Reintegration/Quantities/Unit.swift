/// What a figure counts.
package enum Unit: CaseIterable, Hashable, Sendable {
  case weeks, months, years
  case hours, hoursPerWeek
  case euros, eurosPerHour
}
