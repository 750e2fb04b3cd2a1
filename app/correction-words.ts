/** What can be wrong with a service page, the most common first. */
export const correctionKinds = [
  { about: 'closed', label: 'It has closed or moved away' },
  { about: 'contact', label: 'The phone number, website or e-mail is wrong' },
  { about: 'place', label: 'The address or getting in is wrong' },
  { about: 'times', label: 'The times are wrong' },
  { about: 'cost', label: 'What it costs is wrong' },
  { about: 'words', label: 'What it says about itself is wrong' },
  { about: 'unsafe', label: 'Something about it is not safe', hint: 'An editor and a moderator hear of it at once.' },
  { about: 'other', label: 'Something else' },
] as const

/** The same for reading back what somebody chose. */
export const correctionInWords = (about: string): string =>
  correctionKinds.find((kind) => kind.about === about)?.label ?? 'Something else'

/** What became of a correction, as a whole sentence. */
export const correctionOutcomes: Readonly<Record<string, string>> = {
  changed: 'You were right. We have put it right.',
  'checked-and-right': 'We asked the service. What the page says is right.',
  'known-already': 'We knew of it already, and it is being put right.',
  unpublished: 'We no longer show this page.',
}
