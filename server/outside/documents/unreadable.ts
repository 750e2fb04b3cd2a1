/** A document that we cannot or will not read. Its message is for the person who brought it: what it is, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

const inWord = 'Open it in Word, LibreOffice or Google Docs and save it as .docx, then bring that in.'

/** What we say to whoever brought a document, reason by reason. */
export const sayings = {
  empty: 'This file is empty. Choose another one.',
  tooBig: (megabytes: number) =>
    `This file is too big. We can take up to ${megabytes} MB. Make the pictures smaller, or bring it in parts.`,
  unknownKind: (what: string) => `We cannot read ${what} yet. ${inWord}`,
  notADocument: `We do not know what kind of file this is. We can read .docx, .pdf, .odt, .html, .md and .txt.`,
  password: 'This file is locked with a password. Save a copy without the password, then bring that in.',
  scan: 'This PDF holds only pictures of pages, with no words we can read. Bring in the file it was made from, or type the words in.',
  noWords: 'We found no words in this file. Check that it is the right one.',
  broken:
    'This file is broken or was cut off on its way. Open it to see if it is whole, save it again, then bring that in.',
  bomb: `This file unpacks to far more than a document needs, so we did not open it. ${inWord}`,
  entities: `This file has hidden instructions that a document does not need, so we did not open it. ${inWord}`,
  tooDeep: `This file is nested far deeper than a document needs, so we did not open it. ${inWord}`,
  strangeNames: `This file has parts with names that reach outside it, so we did not open it. ${inWord}`,
  tooLong: 'Reading this file took too long, so we stopped. Bring it in parts.',
  tooHeavy: 'This file needs more memory than we can give it, so we stopped. Bring it in parts.',
  hugeTable: (most: number) =>
    `This file has a table of more than ${most} cells. Leave that table out, then bring it in.`,
  tooManyPages: (most: number) => `This PDF has more than ${most} pages. Bring it in parts.`,
} as const
