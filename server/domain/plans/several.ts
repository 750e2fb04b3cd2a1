import { z } from 'zod'

/** Boxes that somebody ticked: none, one, or several. */
export const several = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(40)).max(40),
)
