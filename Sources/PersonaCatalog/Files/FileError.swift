package import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file or folder that the system does not open or read.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  /// The system's error number.
  package let code: Int32

  /// What is wrong, as a sentence.
  package var message: Text {
    switch code {
    case ENOENT:
      Text(nl: "\(path) bestaat niet.", en: "\(path) does not exist.")
    case EACCES, EPERM:
      Text(nl: "\(path) mag je niet lezen.", en: "You may not read \(path).")
    case EISDIR:
      Text(nl: "\(path) is een map, geen bestand.", en: "\(path) is a folder, not a file.")
    case ENOTDIR:
      Text(nl: "\(path) is geen map.", en: "\(path) is not a folder.")
    default:
      Text(
        nl: "\(path) kan niet gelezen worden (\(String(cString: strerror(code)))).",
        en: "\(path) cannot be read (\(String(cString: strerror(code)))).")
    }
  }
}
