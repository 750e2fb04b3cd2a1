export { type CrisisContact, crisisContacts } from './crisis-contacts.ts'
