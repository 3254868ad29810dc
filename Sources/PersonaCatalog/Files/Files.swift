#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files that a user names.
package enum Files {
  /// Reads a file's bytes; of one that is too large to be a persona or a scenario, just enough to
  /// tell.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let step = 1 << 16
    while bytes.count <= FileText.largest {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: step) { buffer, initialized in
        repeat {
          count = Self.readOnce(descriptor, into: buffer)
        } while count < 0 && errno == EINTR
        initialized = max(count, 0)
      }
      guard count >= 0 else { throw FileError(path: path, code: errno) }
      if count == 0 { break }
      bytes += chunk
    }
    return bytes
  }

  /// Reads the persona files of a folder, in the order of their names.
  ///
  /// What ends in `.traject.yaml` is a scenario, and `reference.yaml` is neither.
  package static func personas(in folder: String) throws(FileError) -> [PersonaLibrary.File] {
    var files: [PersonaLibrary.File] = []
    for name in try names(in: folder).sorted() where isPersona(name) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      files.append(PersonaLibrary.File(name: path, bytes: try read(path)))
    }
    return files
  }

  /// Tells whether a file of this name is a persona file.
  package static func isPersona(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !isScenario(name) && name != "reference.yaml"
      && !name.hasPrefix(".")
  }

  /// Tells whether a file of this name, or at this path, is a scenario file.
  package static func isScenario(_ name: String) -> Bool {
    name.hasSuffix(".traject.yaml")
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder) else { throw FileError(path: folder, code: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  private static func readOnce(_ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
