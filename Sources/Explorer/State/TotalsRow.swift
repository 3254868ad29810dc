package import Reintegration

/// A line of the totals that has something to it.
package enum TotalsRow: Hashable, Sendable {
  case phase(Phase)
  case intervention(String)
  case total(TotalsItem)
  case peakLoad
  case support
  case grandTotal
  case budget
  case warning(Int)
}
