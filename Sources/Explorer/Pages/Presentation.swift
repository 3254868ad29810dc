import Reintegration
import Wording

/// A route told to a room, step by step: the persona, each phase choice by choice, what it comes to,
/// the questions, and the comparison where there is one.
package struct Presentation {
  /// A step: what the room sees, and what it is about.
  package struct Step {
    /// What tells it from the others, and stays as others come and go: "choice/buddy".
    package let id: String
    package let title: String
    /// What explains it, for who presents.
    let topics: [Topic]
    /// The intervention that is revealed with it, if one is.
    let intervention: String?
    /// Makes what stands below the title; of most steps only the title is asked for.
    private let blocks: () -> [Block]

    init(
      _ id: String, _ title: String, topics: [Topic] = [], intervention: String? = nil,
      _ blocks: @escaping () -> [Block]
    ) {
      self.id = id
      self.title = title
      self.topics = topics
      self.intervention = intervention
      self.blocks = blocks
    }

    /// What the room sees.
    package var page: Page {
      let blocks = blocks()
      return Page(title, blocks, said: title + ": " + Self.said(blocks).joined(separator: "; "))
    }

    /// The texts and figures of the blocks, for who hears the step.
    private static func said(_ blocks: [Block]) -> [String] {
      blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text): [text]
        case .prose(let prose): [prose.text]
        case .table(let table):
          table.rows.map { $0.cells.map(\.full).joined(separator: " ") }
        case .chart, .legend: []
        }
      }
    }
  }

  package let steps: [Step]

  /// Tells the open route, compared with those that are set aside; nil where none is open.
  init?(of model: Model) {
    guard let work = model.work else { return nil }
    let told = ToldRoute(work, model)
    steps =
      told.opening + Phase.allCases.flatMap(told.steps) + told.totals + told.questions(nil)
      + ComparedSteps(model).steps
  }
}

extension Model {
  /// What the room sees now; nil where nothing is presented.
  package var presented: Presented? {
    guard let place = visits.last(where: { $0.place.presentedStep != nil })?.place,
      let index = place.presentedStep, let steps = Presentation(of: self)?.steps,
      steps.indices.contains(index)
    else { return nil }
    let next = steps.indices.contains(index + 1) ? steps[index + 1].title : nil
    return Presented(
      file: work?.file?.path, step: steps[index].id, number: index + 1, count: steps.count,
      title: steps[index].title, next: next, isBlack: room.isBlack)
  }
}

extension Place {
  /// The number of the step that is presented there, from 0.
  package var presentedStep: Int? {
    if case .presentation(let step) = self { step } else { nil }
  }
}
