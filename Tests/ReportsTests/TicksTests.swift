import Reintegration
import Testing

@testable import Reports

struct TicksTests {
  @Test func areTheStepsThereAre() {
    #expect(Ticks.upTo(104, every: 26, atMost: 12) == [0, 26, 52, 78, 104])
    #expect(Ticks.upTo(103, every: 26, atMost: 12) == [0, 26, 52, 78])
    #expect(Ticks.upTo(0, every: 26, atMost: 12) == [0])
  }

  @Test func areNotFurtherApartWhereThereIsJustRoom() {
    #expect(Ticks.upTo(312, every: 26, atMost: 12).count == 13)
    #expect(Ticks.upTo(52, every: 26, atMost: 2) == [0, 26, 52])
    #expect(Ticks.upTo(53, every: 26, atMost: 2) == [0, 52])
  }

  @Test func areNeverMoreThanThereIsRoomFor() {
    #expect(Ticks.upTo(313, every: 26, atMost: 12) == [0, 52, 104, 156, 208, 260, 312])
    let many = Ticks.upTo(1_000_000_000, every: 26, atMost: 12)
    #expect(many.count > 4 && many.count <= 13)
    #expect(many[1] < 1_000_000_000)
  }
}
