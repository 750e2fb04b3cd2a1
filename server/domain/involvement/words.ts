import { z } from 'zod'
import { atTheWall, onTheWall } from '../kernel/time.ts'
import { writtenLines } from '../kernel/words.ts'

/** Words of a certain length at least, said in a box. */
export const telling = (least: string, most = 1500) =>
  writtenLines.pipe(
    z
      .string()
      .trim()
      .min(3, least)
      .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters`),
  )

/** Words that may be left out. */
export const mayTell = (most = 1500) =>
  writtenLines
    .pipe(
      z
        .string()
        .trim()
        .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters`),
    )
    .default('')

/** A day as a date field sends it, until its evening: "2026-03-06" is six in the evening of that day. */
export const evening = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Choose a day')
  .transform((date) => atTheWall(`${date}T18:00`))
  .pipe(z.number('Choose a day'))

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

/** The seat of a member for whom somebody writes; empty for oneself. */
export const forSeatId = z.string().max(60).default('')
