import Reintegration
import Wording

/// Figures as they stand in files and as people type them: one that is read is written and read as
/// the same.
enum FiguresSubject {
  static func take(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for notation in [Notation.file, .dutch, .english] {
      do throws(FigureError) {
        let amount = try notation.amount(text)
        precondition(amount <= Notation.largestFigure)
        precondition((try? notation.amount(notation.text(amount))) == amount, "\(amount)")
      } catch {}
      do throws(FigureError) {
        let band = try notation.band(text)
        precondition(band.low <= band.high)
      } catch {}
      for unit in [nil, Unit.hours, .euros, .weeks] {
        do throws(FigureError) {
          let band = try notation.typedBand(text, in: unit)
          precondition(band.low <= band.high && band.high <= Notation.largestFigure)
        } catch {}
        do throws(FigureError) {
          let amount = try notation.typedAmount(text, in: unit)
          precondition(amount <= Notation.largestFigure)
        } catch {}
      }
    }
  }
}
