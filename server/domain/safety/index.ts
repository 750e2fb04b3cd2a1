export { addCrisisContact } from './add-crisis-contact.ts'
export { blockPerson } from './block-person.ts'
export { blockedPeople, peopleApart, personToBlock } from './blocked-people.ts'
export {
  areApart,
  areKeptApart,
  hasBlocked,
  isApart,
  isHiddenFromAnybody,
  isHidingFrom,
  isKeptApart,
  peopleApartFrom,
} from './blocks.ts'
export { addEntry, type Case, type Concern, caseSources, openCase, openCaseOf, setLevel } from './cases.ts'
export { compareWithKnown } from './compare-with-known.ts'
export { confirmCrisisContact } from './confirm-crisis-contact.ts'
export {
  type ContactNation,
  type CrisisContact,
  contactsToCheck,
  crisisContactRecords,
  crisisContacts,
} from './crisis-contacts.ts'
export { decisionActions } from './decision-actions.ts'
export { editCrisisContact } from './edit-crisis-contact.ts'
export { forgetTellAddress } from './forget-tell-address.ts'
export { type GiveAwayKind, giveAways, tellingIn, withoutGiveAways } from './give-aways.ts'
export { groupWordsOf, isInView, screenGroupWords, type WordsMark, type WordsMarks } from './group-words.ts'
export { harmsReaders } from './harms-readers.ts'
export { keepKnownMarks } from './keep-known-marks.ts'
export { countReport, type Report } from './keep-report.ts'
export { keepsOut } from './kept-out.ts'
export { leaveToPeople } from './leave-to-people.ts'
export { plainestAddress } from './likeness.ts'
export { myReports, type OwnReport, reportBySecret } from './my-reports.ts'
export { callsForSupport, offerSupport } from './offer-support.ts'
export { openReportOf } from './open-report.ts'
export { maySay } from './policy.ts'
export { reportAnswerMail } from './report-answer-mail.ts'
export { reportConcern } from './report-concern.ts'
export { levelOfReason, reportReasons } from './report-levels.ts'
export { reportThing } from './report-thing.ts'
export { tellAddress } from './report-words.ts'
export { restoreCrisisContact } from './restore-crisis-contact.ts'
export { retireCrisisContact } from './retire-crisis-contact.ts'
export { type Screened, screenPrivateWords, screenWords } from './screening.ts'
export { hostSetting, keepSetting, type SettingKey, type SettingOf, settings } from './settings.ts'
export { settleTriage } from './settle-triage.ts'
export { shippedContacts } from './shipped-contacts.ts'
export { isSignUpOpen, recordKinds, signUp } from './sign-up.ts'
export { thingAt } from './thing-at.ts'
export { reportPromises, thingToReport } from './thing-to-report.ts'
export { contactDetails } from './triage/contact-details.ts'
export { higherOf, isHigher, levels, type Verdict } from './triage/verdict.ts'
export { unblockPerson } from './unblock-person.ts'
export { wordsToTriage } from './words-to-triage.ts'
