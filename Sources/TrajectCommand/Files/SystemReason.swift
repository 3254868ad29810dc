import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words for why the system refuses something.
enum SystemReason {
  static func text(_ code: Int32, in wording: Wording) -> String {
    switch code {
    case ENOENT: wording("het bestaat niet", "it does not exist")
    case EACCES, EPERM: wording("je hebt er geen toegang toe", "you have no access to it")
    case EISDIR: wording("het is een map", "it is a folder")
    case ENOTDIR: wording("het is geen map", "it is not a folder")
    case ENOSPC: wording("de schijf is vol", "the disk is full")
    case EROFS: wording("de schijf is alleen te lezen", "the disk is read-only")
    case ENAMETOOLONG: wording("de naam is te lang", "the name is too long")
    case EMFILE, ENFILE: wording("er zijn te veel bestanden open", "too many files are open")
    default: String(cString: strerror(code))
    }
  }
}
