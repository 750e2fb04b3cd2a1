import type { RecordSection } from './my-records.ts'
import type { ReadPage } from './record-pages.ts'
import { recordsOfAccount } from './records-of-account.ts'
import { recordsOfChoices } from './records-of-choices.ts'
import { recordsOfDealings } from './records-of-dealings.ts'
import { recordsOfInvolvement } from './records-of-involvement.ts'
import { recordsOfPlans } from './records-of-plans.ts'
import { recordsOfReview } from './records-of-review.ts'
import { recordsOfWords } from './records-of-words.ts'
import { recordsOfWorkspaces } from './records-of-workspaces.ts'

/** How each part of a member's records is read. */
export const readers: Readonly<Record<RecordSection, ReadPage>> = {
  ...recordsOfAccount,
  ...recordsOfWords,
  ...recordsOfPlans,
  ...recordsOfReview,
  ...recordsOfChoices,
  ...recordsOfDealings,
  ...recordsOfWorkspaces,
  ...recordsOfInvolvement,
}
