import Explorer
import Reintegration
import Testing

@testable import Reports

struct BarPictureTests {
  /// Where the sign of an open end begins in a picture of 100 wide.
  private func start(ofOpenEndAt week: Amount) -> String? {
    let picture = BarPicture(
      spans: [Span.open(from: week)], scale: Scale(upTo: 100, unit: "week"), width: 100)
    guard case .element(.svg, _, let shapes) = picture.html,
      case .element(.path, let attributes, _)? = shapes.last
    else { return nil }
    return attributes.first { $0.name == .d }?.value.split(separator: " ").first.map(String.init)
  }

  @Test func anOpenEndStandsWhereItBegins() {
    #expect(start(ofOpenEndAt: 0) == "M1")
    #expect(start(ofOpenEndAt: 50) == "M50.5")
  }

  @Test(arguments: [87, 99, 100, 250] as [Amount])
  func anOpenEndIsWithinThePicture(week: Amount) {
    #expect(start(ofOpenEndAt: week) == "M87")
  }
}
