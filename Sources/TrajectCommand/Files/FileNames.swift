#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that a command is to read: those that are named, and then those of a list.
struct FileNames {
  private var named: ArraySlice<String>
  private var list: NameList?
  private let listPath: String

  /// Opens the list, if there is one; `-` is standard input.
  init(_ named: [String], list path: String?) throws(Failure) {
    self.named = named[...]
    listPath = path ?? ""
    guard let path else { return }
    let file: OpenFile
    do throws(SystemError) {
      file = try path == InputFile.standardInput ? .standardInput : OpenFile(path)
    } catch {
      throw InputFile.refusal(path, error)
    }
    list = NameList(file)
  }

  /// Returns so many names at most, and no more than have come; none at the end.
  mutating func next(_ count: Int) throws(Failure) -> [String] {
    var names = Array(named.prefix(count))
    named = named.dropFirst(names.count)
    guard names.isEmpty, list != nil else { return names }
    do throws(SystemError) {
      names = try list?.names(atMost: count) ?? []
    } catch {
      throw InputFile.refusal(listPath, error)
    }
    return names
  }
}

/// A file that is read from its beginning to its end, and then closed.
private final class OpenFile: ByteSource, Sendable {
  private let descriptor: Int32

  static let standardInput = OpenFile(0)

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  init(_ path: String) throws(SystemError) {
    descriptor = open(path.systemPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
  }

  /// Returns the bytes that come next, as soon as there are any; none at the end.
  func next() throws(SystemError) -> [UInt8] {
    try Disk.nextBytes(from: descriptor, atMost: 65_536)
  }

  deinit {
    if descriptor > 2 { close(descriptor) }
  }
}
