/// A kind of provision that the CBS registers (SRG), with how many ran in a month of 2024.
package struct Registration: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var provisions: Amount
  package var persons: Amount
  /// The mean share, in percent, that serves re-integration "in enge zin" (tabel 6).
  package var narrowShare: Amount?
  /// The municipalities, in percent, that use it broadly, both ways or narrowly.
  package var focusBroad: Amount?
  package var focusMixed: Amount?
  package var focusNarrow: Amount?
  package var respondents: Amount?
  package var source: Source?

  package init(id: String, name: Text, provisions: Amount, persons: Amount) {
    self.id = id
    self.name = name
    self.provisions = provisions
    self.persons = persons
  }
}

/// All provisions together, and the persons who have one or more.
package struct RegistrationTotal: Hashable, Sendable {
  package var provisions: Amount
  package var persons: Amount
  package var source: Source?

  package init(provisions: Amount, persons: Amount, source: Source?) {
    self.provisions = provisions
    self.persons = persons
    self.source = source
  }
}

/// One of the four doelgroepen, by how far paid work is.
package struct TargetGroup: Hashable, Sendable, Identifiable {
  package var number: Int
  package var name: Text
  package var text: Text
  /// Its share of the clients, in percent.
  package var caseloadShare: Amount
  /// Its share of the spending, in percent.
  package var spendingShare: Amount
  /// The second share divided by the first.
  package var ratio: Amount?
  package var source: Source?

  package var id: Int { number }

  package init(
    number: Int, name: Text, text: Text, caseloadShare: Amount, spendingShare: Amount,
    ratio: Amount?, source: Source?
  ) {
    self.number = number
    self.name = name
    self.text = text
    self.caseloadShare = caseloadShare
    self.spendingShare = spendingShare
    self.ratio = ratio
    self.source = source
  }
}

/// A step of the spectrum of maatschappelijke posities.
package struct SocialPosition: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var text: Text
  package var source: Source?

  package init(id: String, name: Text, text: Text, source: Source?) {
    self.id = id
    self.name = name
    self.text = text
    self.source = source
  }
}
