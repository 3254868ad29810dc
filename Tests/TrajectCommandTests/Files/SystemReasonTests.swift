import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Why the system refuses something")
struct SystemReasonTests {
  @Test(arguments: [
    ([ENOENT], "het bestaat niet", "it does not exist"),
    ([EACCES, EPERM], "je hebt er geen toegang toe", "you have no access to it"),
    ([EISDIR], "het is een map", "it is a folder"),
    ([ENOTDIR], "het is geen map", "it is not a folder"),
    ([ENOSPC, EDQUOT], "de schijf is vol", "the disk is full"),
    ([EROFS], "de schijf is alleen te lezen", "the disk is read-only"),
    ([ENAMETOOLONG], "de naam is te lang", "the name is too long"),
    ([EMFILE, ENFILE], "er zijn te veel bestanden open", "too many files are open"),
    ([EINVAL], "het is geen gewoon bestand", "it is no ordinary file"),
    ([EBADF], "het is gesloten", "it is closed"),
    ([ELOOP], "de verwijzing loopt rond", "the link leads round in a circle"),
    ([EFBIG], "het bestand wordt te groot", "the file becomes too large"),
    ([EIO], "de schijf geeft een fout", "the disk gives an error"),
    ([EBUSY], "het is in gebruik", "it is in use"),
    ([ETXTBSY], "het wordt als programma gebruikt", "it is in use as a program"),
    (
      [
        ESTALE, ENOTCONN, ESHUTDOWN, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, ECONNRESET,
      ], "de netwerkschijf is niet meer te bereiken", "the network drive can no longer be reached"
    ),
    ([EXDEV], "het ligt op een andere schijf", "it is on another disk"),
    ([ENXIO, ENODEV], "het apparaat is er niet", "the device is not there"),
    ([ENOMEM], "er is te weinig geheugen", "there is too little memory"),
    ([EEXIST], "het bestaat al", "it exists already"),
    ([ENOTSUP, ENOSYS], "deze schijf kan dat niet", "this disk cannot do that"),
    ([ECHILD], "het systeem weigert het, met fout 10", "the system refuses it: No child processes"),
  ])
  func isSaidInBothLanguages(codes: [Int32], nl: String, en: String) {
    for code in codes {
      #expect(SystemReason.text(code).nl == nl)
      #expect(SystemReason.text(code).en == en)
    }
  }
}
