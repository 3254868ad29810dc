package import Reintegration

/// Why a scenario could not be saved.
package enum SaveProblem: Hashable, Sendable {
  /// There is a file of that name already, which is not this scenario's.
  case exists
  /// The file was changed by someone else since it was read, by whom and when as far as is known.
  case changed(author: String?, at: String)
  /// The system says no: folder without permission, full disk.
  case system(Text)
}
