import { z } from 'zod'
import { onTheWall } from '../kernel/time.ts'

/** A day as a date field sends it. */
export const aDay = z.iso.date('Choose a day')

/** An amount as people type it, "12", "12.50" or "£12.50", in pence. Empty is nothing. */
export const pounds = z
  .string()
  .trim()
  .default('')
  .transform((text) => text.replace(/^£\s*/, ''))
  .pipe(z.string().regex(/^(\d{1,4}([.]\d{1,2})?)?$/, 'Write an amount in pounds, like 4.80'))
  .transform((text) => {
    const [whole = '', part = ''] = text.split('.')
    return Number(whole || 0) * 100 + Number(part.padEnd(2, '0'))
  })

/** Whether a day ("2026-03-06") is still to come on the clock of the house. */
export const isToCome = (date: string, now: number): boolean => date > onTheWall(now).date
