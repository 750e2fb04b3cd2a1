import { z } from 'zod'
import { sinceFields } from '../people/index.ts'

export const caredFor = ['partner', 'parent', 'child', 'friend', 'other'] as const
export const caringLoads = ['few-hours', 'part-of-day', 'most-of-day', 'day-and-night'] as const

export const who = z.enum(caredFor, 'Choose who you look after')
/** Who sees a part: nobody, unless the carer says otherwise. */
export const audience = z.enum(['nobody', 'carers'], 'Choose who may see this').default('nobody')

const several = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(60)).max(20, 'Choose up to 20'),
)

/** One part of what a carer tells, as one page asks for it. */
export const partOfCaring = z.discriminatedUnion('part', [
  z.object({ part: z.literal('who'), who, audience }),
  z.object({ part: z.literal('conditions'), conditionIds: several, audience }),
  z.object({ part: z.literal('since'), ...sinceFields, audience }),
  z.object({ part: z.literal('load'), load: z.enum(caringLoads, 'Choose what is closest'), audience }),
])
export type PartOfCaring = z.output<typeof partOfCaring>
