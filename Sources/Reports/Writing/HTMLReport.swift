import Reintegration
import Wording

/// A report as one HTML page that needs nothing beside it: no network, no script, no font.
package struct HTMLReport {
  private let report: Report
  private let say: Wording

  package init(_ report: Report) {
    self.report = report
    say = Wording(report.language)
  }

  /// Returns whether a page was made here: one that may be made anew.
  package static func isReport(_ page: String) -> Bool {
    page.hasPrefix("<!DOCTYPE html>\n<html lang=")
      && page.contains("<meta name=\"generator\" content=\"traject\"/>")
  }

  package var text: String {
    HTMLWriter.page(
      HTML(
        .html, [Attribute(.lang, report.language.rawValue)],
        [
          HTML(
            .head, [],
            [
              HTML(.meta, [Attribute(.charset, "utf-8")]),
              HTML(
                .meta,
                [
                  Attribute(.name, "viewport"),
                  Attribute(.content, "width=device-width, initial-scale=1"),
                ]),
              HTML(.meta, [Attribute(.name, "generator"), Attribute(.content, "traject")]),
              HTML(.title, [], [.text(report.title)]),
              HTML(.style, [], [.style(Stylesheet.sheet)]),
            ]),
          HTML(.body, [], body),
        ]))
  }

  private var body: [HTML] {
    let isSingle = report.chapters.count == 1
    var making = HTMLBody(say: say, hasLandmarks: isSingle)
    let chapters = report.chapters.map { chapter in
      making.chapter(chapter, level: isSingle ? 1 : 2)
    }
    let title = isSingle ? [] : [HTML(.h1, text: report.title)]
    return [HTML(.main, [], title + chapters.flatMap { $0 } + footnotes(&making))]
  }

  private func footnotes(_ making: inout HTMLBody) -> [HTML] {
    guard !report.footnotes.isEmpty else { return [] }
    let items = report.footnotes.map { note in
      HTML(.li, [.id(.footnote(note.number))], note.lines.map { HTML(.p, text: $0) })
    }
    let (id, heading) = making.heading(say("Bronnen", "Sources"), level: 2)
    return [
      HTML(.section, [.labelled(by: id), .style(.notes)], [heading, HTML(.ol, [], items)])
    ]
  }
}
