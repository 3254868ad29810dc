/// A value of a YAML document, with the place where it stands.
struct YamlNode {
  let place: Place
  let content: Content

  enum Content {
    /// A single value.
    ///
    /// - Parameter isPlain: Whether it stands without quotes, so that `null` and `~` are nothing.
    case scalar(String, isPlain: Bool)
    case list([YamlNode])
    case map(Map)
  }

  /// The keys and values of a map, each key once.
  struct Map {
    var entries: [Entry] = []
    /// Whether it was to hold the keys of another map too, which are not in it.
    var isMerged = false
  }

  struct Entry {
    let key: String
    /// Where the key stands.
    let place: Place
    let value: YamlNode
  }
}
