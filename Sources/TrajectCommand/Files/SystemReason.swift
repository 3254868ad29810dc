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
    case EBADF: Text(nl: "het is gesloten", en: "it is closed")
    case ELOOP: Text(nl: "de verwijzing loopt rond", en: "the link leads round in a circle")
    case EFBIG: Text(nl: "het bestand wordt te groot", en: "the file becomes too large")
    case EIO: Text(nl: "de schijf geeft een fout", en: "the disk gives an error")
    case EBUSY: Text(nl: "het is in gebruik", en: "it is in use")
    case ETXTBSY:
      Text(nl: "het wordt als programma gebruikt", en: "it is in use as a program")
    case ESTALE, ENOTCONN, ESHUTDOWN, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, ECONNRESET:
      Text(
        nl: "de netwerkschijf is niet meer te bereiken",
        en: "the network drive can no longer be reached")
    case EXDEV: Text(nl: "het ligt op een andere schijf", en: "it is on another disk")
    case ENXIO, ENODEV: Text(nl: "het apparaat is er niet", en: "the device is not there")
    case ENOMEM: Text(nl: "er is te weinig geheugen", en: "there is too little memory")
    case EEXIST: Text(nl: "het bestaat al", en: "it exists already")
    case ENOTSUP, ENOSYS:
      Text(nl: "deze schijf kan dat niet", en: "this disk cannot do that")
    default:
      Text(
        nl: "het systeem weigert het, met fout \(code)",
        en: "the system refuses it: \(String(cString: strerror(code)))")
    }
  }

  static func text(_ code: Int32, in wording: Wording) -> String {
    wording(text(code))
  }
}
