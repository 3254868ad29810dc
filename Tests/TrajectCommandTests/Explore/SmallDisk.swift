import Foundation

/// A disk of 64 KiB in memory, which only root can have; given back with the test that made it.
final class SmallDisk {
  let path: String

  /// Whether one can be had here.
  static let isAvailable: Bool = {
    guard geteuid() == 0 else { return false }
    let folder = NSTemporaryDirectory() + "/traject-disk-\(getpid())"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return (try? SmallDisk(in: folder)) != nil
  }()

  struct NotMounted: Error {}

  init(in folder: String) throws {
    path = folder + "/disk"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", path) else {
      throw NotMounted()
    }
  }

  deinit { _ = Self.run("umount", "-l", path) }

  /// Writes until there is no room left.
  func fill() throws {
    let descriptor = open(path + "/vol", O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
  }

  func makeReadOnly() throws {
    guard Self.run("mount", "-o", "remount,ro", path) else { throw NotMounted() }
  }

  /// Mounts a file on the disk over itself, so that nothing can take its place.
  func mount(fileItself path: String) throws {
    guard Self.run("mount", "--bind", path, path) else { throw NotMounted() }
  }

  func unmount(fileItself path: String) {
    _ = Self.run("umount", "-l", path)
  }

  /// Lets no file be made or removed, while those that are mounted by themselves can be written.
  func closeFolder() throws {
    guard Self.run("mount", "-o", "remount,bind,ro", path) else { throw NotMounted() }
  }

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
