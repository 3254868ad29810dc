import Reintegration
import Wording

/// A question whether another word was meant, or else the words that there are.
enum Suggestion {
  static func text(for word: String, among words: [String]) -> Text {
    if let nearest = NearestMatch.of(word, in: words) {
      return Text { " " + $0.didYouMean("'\(nearest)'") }
    }
    let list = words.joined(separator: ", ")
    return words.isEmpty ? Text("") : Text(nl: " Kies uit: \(list).", en: " Choose from: \(list).")
  }
}
