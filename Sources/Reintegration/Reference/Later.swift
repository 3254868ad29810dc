internal import Synchronization

/// A value that is read when it is first asked for, and then kept.
@propertyWrapper
package struct Later<Value: Sendable>: Sendable {
  private final class Memory: Sendable {
    let kept = Mutex<Value?>(nil)
  }

  private let memory = Memory()
  private let read: @Sendable () -> Value

  /// Creates a value from what reads it, which is called once.
  package init(_ read: @escaping @Sendable () -> Value) {
    self.read = read
  }

  package var wrappedValue: Value {
    memory.kept.withLock { kept in
      if let kept { return kept }
      let value = read()
      kept = value
      return value
    }
  }
}

extension Later: Equatable where Value: Equatable {
  package static func == (left: Later, right: Later) -> Bool {
    left.memory === right.memory || left.wrappedValue == right.wrappedValue
  }
}

extension Later: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}

extension Later: CustomReflectable {
  package var customMirror: Mirror { Mirror(self, children: ["wrappedValue": wrappedValue]) }
}
