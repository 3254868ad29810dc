import Reintegration
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
  /// Says why, as a part of a sentence.
  static func text(_ code: Int32) -> Text {
    switch code {
    case ENOENT: Text(nl: "het bestaat niet", en: "it does not exist")
    case EACCES, EPERM: Text(nl: "je hebt er geen toegang toe", en: "you have no access to it")
    case EISDIR: Text(nl: "het is een map", en: "it is a folder")
    case ENOTDIR: Text(nl: "het is geen map", en: "it is not a folder")
    case ENOSPC, EDQUOT: Text(nl: "de schijf is vol", en: "the disk is full")
    case EROFS: Text(nl: "de schijf is alleen te lezen", en: "the disk is read-only")
    case ENAMETOOLONG: Text(nl: "de naam is te lang", en: "the name is too long")
    case EMFILE, ENFILE:
      Text(nl: "er zijn te veel bestanden open", en: "too many files are open")
    case EINVAL: Text(nl: "het is geen gewoon bestand", en: "it is no ordinary file")
    case ELOOP: Text(nl: "de verwijzing loopt rond", en: "the link leads round in a circle")
    case EFBIG: Text(nl: "het bestand wordt te groot", en: "the file becomes too large")
    case EIO: Text(nl: "de schijf geeft een fout", en: "the disk gives an error")
    default: Text(String(cString: strerror(code)))
    }
  }

  static func text(_ code: Int32, in wording: Wording) -> String {
    wording(text(code))
  }
}
