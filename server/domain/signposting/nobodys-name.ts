import { invalid } from '../kernel/refusal.ts'
import { contactDetails } from '../safety/index.ts'

const anyMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
/** Nine figures and more, with what people put between them: a phone number, an NHS number, a hospital number. */
const longNumber = /\d(?:[ \t().-]{0,2}\d){8,}/
const bornOn = /\b(?:born|dob|date of birth)\b.{0,12}\d/i

/** Words that tell whom a list is for: a number, an address for mail, a way to reach them, a day of birth. A plain name nobody can tell from other words. */
export const tellsWho = (words: string): boolean =>
  anyMail.test(words) || longNumber.test(words) || bornOn.test(words) || contactDetails(words).length > 0

/** Nothing on a list may tell whose it is: links get passed on. Refuses: invalid, at the field that tells. */
export function demandNobodysName(words: Readonly<Record<string, string>>): void {
  const telling = Object.keys(words).filter((field) => tellsWho(words[field] ?? ''))
  if (telling.length > 0) throw invalid(Object.fromEntries(telling.map((field) => [field, [leaveOut]])))
}

const leaveOut =
  'Leave out names, phone numbers, NHS numbers, days of birth and e-mail addresses. The numbers of services are on the list already'
