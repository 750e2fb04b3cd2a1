export { addCrisisContact } from './add-crisis-contact.ts'
export { addEntry, type Case, type Concern, openCase, openCaseOf, setLevel } from './cases.ts'
export { confirmCrisisContact } from './confirm-crisis-contact.ts'
export {
  type ContactNation,
  type CrisisContact,
  contactsToCheck,
  crisisContactRecords,
  crisisContacts,
} from './crisis-contacts.ts'
export { editCrisisContact } from './edit-crisis-contact.ts'
export { leaveToPeople } from './leave-to-people.ts'
export { callsForSupport, offerSupport } from './offer-support.ts'
export { restoreCrisisContact } from './restore-crisis-contact.ts'
export { retireCrisisContact } from './retire-crisis-contact.ts'
export { type Screened, screenWords } from './screening.ts'
export { hostSetting, keepSetting, type SettingKey, type SettingOf, settings } from './settings.ts'
export { settleTriage } from './settle-triage.ts'
export { shippedContacts } from './shipped-contacts.ts'
export { higherOf, isHigher, levels, type Verdict } from './triage/verdict.ts'
export { wordsToTriage } from './words-to-triage.ts'
