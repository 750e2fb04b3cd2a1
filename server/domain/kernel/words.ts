import { z } from 'zod'
import { atTheWall } from './time.ts'

/** Browsers send the end of a line in two ways; we keep one, so that words sent twice are the same words. */
export const writtenLines = z.string().transform((text) => text.replace(/\r\n?/g, '\n'))

const atMost = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters`)
/** Words said in a box that must not stay empty; `least` asks for them. */
export const telling = (least: string, most = 1500) => writtenLines.pipe(atMost(most).min(3, least))
/** Words that may be left out. */
export const mayTell = (most = 1500) => writtenLines.pipe(atMost(most)).default('')

/** A tick box on a plain form: there when ticked, absent when not. */
export const ticked = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** Boxes with one name: one arrives as text, several as a list, none not at all. */
export const list = <Item extends z.ZodType>(items: z.ZodArray<Item>) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]), items)

/** A box with one thing a line, as the list of what stands on them. */
export const lines = <Item extends z.ZodType>(items: z.ZodArray<Item>) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : (value ?? []),
    items,
  )

/** A day as a date field sends it, until its evening: "2026-03-06" is six in the evening of that day. */
export const evening = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Choose a day')
  .transform((date) => atTheWall(`${date}T18:00`))
  .pipe(z.number('Choose a day'))

/** A name as the last part of an address: "Crohn's & colitis" becomes "crohns-and-colitis". */
export const addressOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
