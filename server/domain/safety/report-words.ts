import { z } from 'zod'
import type { ReportReason } from '#db/schema/index.ts'
import { reportReasons } from './report-levels.ts'

export const reason = z.enum(reportReasons as [ReportReason, ...ReportReason[]], 'Choose what is wrong')

/** What somebody adds in words of their own. */
export const note = z.string().trim().max(2000, 'Keep it under 2,000 letters').default('')

/** Where a thing is: an address of ours, or what it is and where they saw it. */
export const toldWhere = z
  .string()
  .trim()
  .min(1, 'Paste the address of the page, or say what it is and where you saw it')
  .max(2000, 'Keep it under 2,000 letters')

/** Where to tell somebody what came of it; empty when they would rather look themselves. */
export const tellAddress = z
  .union([
    z.literal(''),
    z
      .string()
      .trim()
      .toLowerCase()
      .max(254, 'That is too long for an e-mail address')
      .pipe(z.email('Write an e-mail address, like name@example.org')),
  ])
  .default('')
  .transform((address) => address || null)
