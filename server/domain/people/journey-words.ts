import { z } from 'zod'
import { invalid } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import type { Since } from './journeys.ts'

const blank = (value: unknown) => (value === '' || value === undefined ? null : value)

/** Since when, as a form sends it: a year, and a month when one was chosen. */
export const sinceFields = {
  sinceYear: z.coerce
    .number('Write the year as four digits, like 2019')
    .int('Write the year as four digits, like 2019')
    .min(1900, 'Write the year as four digits, like 2019')
    .max(9999, 'Write the year as four digits, like 2019'),
  sinceMonth: z.preprocess(
    blank,
    z.coerce.number('Choose a month').int().min(1, 'Choose a month').max(12, 'Choose a month').nullable(),
  ),
}

/** Who sees one condition. */
export const conditionAudience = z.enum(
  ['nobody', 'condition-groups', 'my-groups', 'members'],
  'Choose who may see this',
)

/** Nobody can have begun tomorrow. Refuses: invalid. */
export function demandPast({ sinceYear, sinceMonth }: Since, now: number): void {
  const today = onTheWall(now)
  if (sinceYear > today.year)
    throw invalid({ sinceYear: ['That year is still to come. Write this year or an earlier one'] })
  if (sinceYear === today.year && (sinceMonth ?? 0) > today.month)
    throw invalid({ sinceMonth: ['That month is still to come. Choose this month or an earlier one'] })
}
