/// How a page is shown to a room: on a projector, in large letters and few of them ("zaal").
package struct Room: Hashable, Sendable {
  /// Whether the screen is black, so that all look at who speaks.
  package internal(set) var isBlack = false
  /// Whether it is dark on light, for a room with daylight.
  package internal(set) var isLight = false
  /// Where the presentation is, from 0: there it goes on when it is opened again.
  var step = 0
}
