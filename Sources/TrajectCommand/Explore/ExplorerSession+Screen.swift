import Explorer
import ExplorerScreen
import TerminalCanvas

extension ExplorerSession {
  /// Answers a key that is pressed on a screen.
  mutating func press(_ key: Key, on screen: inout ExplorerScreen) -> Next {
    perform(screen.actions(for: key, in: model))
  }
}
