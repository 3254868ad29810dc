#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Moments as the user's clock shows them.
enum LocalTime {
  /// The seconds since 1970.
  static var now: Int { Int(time(nil)) }

  /// Returns a moment as local time: `2026-11-21 14:05`; nothing where no calendar goes so far.
  static func text(_ seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "" }
    return digits(Int(parts.tm_year) + 1900, 4) + "-" + digits(Int(parts.tm_mon) + 1, 2) + "-"
      + digits(Int(parts.tm_mday), 2) + " " + digits(Int(parts.tm_hour), 2) + ":"
      + digits(Int(parts.tm_min), 2)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
