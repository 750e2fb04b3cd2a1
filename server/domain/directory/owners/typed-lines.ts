import type { Contact, CostOption, Language, Phone } from '#db/schema/index.ts'
import { mailAddress, phoneNumbers } from '../incoming/ways-to-reach.ts'

type Part = { readonly id: string }

/**
 * The parts that somebody typed, a line each. A line as it stood keeps everything a feed said beside it, its id too; any other
 * is read anew.
 */
export function partsFrom<One extends Part>(
  typed: string,
  before: readonly One[],
  lineOf: (one: One) => string,
  read: (line: string) => Omit<One, 'id'>,
  newId: () => string,
): readonly One[] {
  const left = [...before]
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const at = left.findIndex((one) => lineOf(one) === line)
      return at === -1 ? ({ ...read(line), id: newId() } as One) : (left.splice(at, 1)[0] as One)
    })
}

const filledIn = (words: readonly (string | undefined)[]) => words.filter(Boolean).join(', ')

/** "0117 900 0000, front desk", as it stands in the form. */
export const phoneLine = ({ number, description }: Phone): string => filledIn([number, description])

/** A phone number and what it is for, as somebody typed them. */
export function phoneFrom(line: string): Omit<Phone, 'id'> {
  const [number = '', ...rest] = line.split(',')
  const description = rest.join(',').trim()
  return { number: number.trim(), ...(description === '' ? {} : { description }) }
}

/** "£5, a visit", as it stands in the form. */
export const costLine = ({ amount, currency = 'GBP', option, amountDescription }: CostOption): string =>
  filledIn([amount === undefined ? undefined : sumInWords(amount, currency), option ?? amountDescription])

const sumInWords = (pence: number, currency: string) =>
  `${currency === 'GBP' ? '£' : `${currency} `}${(pence / 100).toFixed(pence % 100 === 0 ? 0 : 2)}`

/** A sum and what it is for, as somebody typed them; without a sum in front, only words. */
export function costFrom(line: string): Omit<CostOption, 'id'> {
  const [, pounds, words = ''] = /^£?\s*(\d{1,6}(?:\.\d{1,2})?)(?:\s*(?:,|for)?\s+(.*))?$/.exec(line) ?? []
  if (pounds === undefined) return { option: line }
  const option = words.trim()
  return { amount: Math.round(Number(pounds) * 100), currency: 'GBP', ...(option === '' ? {} : { option }) }
}

/** "Ann Lee, secretary, ann@example.org, 0117 900 0000", as it stands in the form. */
export const contactLine = ({ name, title, department, email, phones = [] }: Contact): string =>
  filledIn([name, title, department, email, ...phones.map(({ number }) => number)])

/** Somebody to ask for, as somebody typed it: who, what they do, and how to reach them. */
export function contactFrom(line: string, newId: () => string): Omit<Contact, 'id'> {
  const pieces = line.split(',').map((piece) => piece.trim())
  const email = pieces.map(mailAddress).find((one) => one !== null)
  const phones = pieces.flatMap(phoneNumbers).map((phone) => ({ id: newId(), number: phone.number }))
  const [name, ...rest] = pieces.filter((one) => one !== '' && !mailAddress(one) && phoneNumbers(one).length === 0)
  const title = rest.join(', ')
  return {
    ...(name ? { name } : {}),
    ...(title === '' ? {} : { title }),
    ...(email ? { email } : {}),
    ...(phones.length > 0 ? { phones } : {}),
  }
}

/** "Welsh", as it stands in the form. */
export const languageLine = ({ name, code, note }: Language): string => filledIn([name ?? code, note])

/** A language that is spoken there, as somebody typed it. */
export function languageFrom(line: string): Omit<Language, 'id'> {
  const [name = '', ...rest] = line.split(',').map((piece) => piece.trim())
  const note = rest.join(', ')
  return { name, ...(note === '' ? {} : { note }) }
}
