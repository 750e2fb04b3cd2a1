import { z } from 'zod'

const words = z.string().trim().max(200)
const flag = z
  .union([z.boolean(), z.string()])
  .transform((value) => value === true || value === 'true' || value === '1' || value === '')
const number = (what: string) => z.coerce.number(`${what} must be a number`)
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d/, 'Give a time like 09:30')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)))

/** How long a page is when nobody says. */
export const usualPage = 50
const perPage = number('per_page')
  .int('per_page must be a whole number')
  .min(1, 'A page has at least 1')
  .transform((most) => Math.min(most, 1000))

/** Which page of a list. */
export const pageOf = z.object({
  page: number('page').int('page must be a whole number').min(1, 'Pages begin at 1').default(1),
  per_page: perPage.default(usualPage),
})

/** What services can be asked by: the union of the two official lists. */
export const serviceWishes = z.object({
  search: words.optional(),
  taxonomy_term_id: words.optional(),
  taxonomy_id: words.optional(),
  organization_id: words.optional(),
  modified_after: z.iso
    .datetime({ offset: true, local: true })
    .or(z.iso.date())
    .transform((text) => Date.parse(text.length > 10 && !/(z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text))
    .optional(),
  minimum_age: number('minimum_age').optional(),
  maximum_age: number('maximum_age').optional(),
  start_time: clock.optional(),
  end_time: clock.optional(),
  day: z
    .string()
    .transform((text) => ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(text.trim().slice(0, 2).toUpperCase()))
    .refine((day) => day >= 0, 'Give a day like MO')
    .optional(),
})
export type ServiceWishes = z.output<typeof serviceWishes>

export const asked = { flag, words, number, perPage }
