export { bringDocument, largestDocument } from './bringing/bring-document.ts'
export { bringingPage } from './bringing/bringing-page.ts'
export { dropUpload } from './bringing/drop-upload.ts'
export { endReading } from './bringing/end-reading.ts'
export { makeDraft } from './bringing/make-draft.ts'
export { noteReading } from './bringing/note-reading.ts'
export { sweepUploads } from './bringing/sweep-uploads.ts'
export { uploadPage } from './bringing/upload-page.ts'
export { pieceToRead, uploadToRead } from './bringing/upload-to-read.ts'
export {
  type AnnotationParts,
  type Motivation,
  type Passage,
  passageOf,
  type TextPositionSelector,
  type TextQuoteSelector,
  webAnnotation,
} from './drafts/annotation.ts'
export {
  type Block,
  type Cell,
  type Footnote,
  type Heading,
  type Image,
  type List,
  type ListItem,
  listOf,
  type Paragraph,
  type PlacedBlock,
  plain,
  type Quote,
  type ReadDocument,
  type Run,
  type Table,
  tableOf,
  type Words,
  wordsOf,
} from './drafts/blocks.ts'
export { type ComparedBlock, compareDrafts, compareWords, type WordChange, withCarriedIds } from './drafts/compare.ts'
export { type BlockPlace, blockAt, type DraftText, draftText, placed } from './drafts/draft-text.ts'
export { createFinder, type FoundAgain } from './drafts/find-again.ts'
export type { Picture, PictureType } from './drafts/pictures.ts'
export { type Sentence, sentencesOf } from './drafts/sentences.ts'
export { sentencesOfBlock } from './drafts/sentences-of-block.ts'
export { changeDocument } from './kept/change-document.ts'
export { compareTwo } from './kept/compare-two.ts'
export { documentList } from './kept/document-list.ts'
export { documentPage } from './kept/document-page.ts'
export { type SeenDocument, visibleDocument } from './kept/documents.ts'
export { blocksOf, type Draft, draftOf, draftsOf, type KeptBlock, textOf } from './kept/drafts.ts'
export { type DraftToKeep, keepDraft } from './kept/keep-draft.ts'
export { draftPicture, uploadPicture } from './kept/pictures.ts'
export { plainWords } from './kept/plain-words.ts'
export { putAwayDocument } from './kept/put-away-document.ts'
export { takeUpDocument } from './kept/take-up-document.ts'
export { documentToTake, takingPage } from './kept/taking.ts'
export { wordHints } from './kept/word-hints.ts'
export { createFindings, type Finding, type FindingOptions, mostWords } from './plain-words/findings.ts'
export { fewestWords, type ReadingAge, readingAge } from './plain-words/reading-age.ts'
export { draftReadingAge, type Missing, missingFrom, type Section, sectionsOf } from './plain-words/sections.ts'
export { blamingWords, jargonWords, type WordList } from './plain-words/word-lists.ts'
