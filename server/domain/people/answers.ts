import { z } from 'zod'

/** A box that has to be ticked before going on. */
export const mustTick = (message: string) =>
  z.preprocess((value) => value === true || value === 'on' || value === 'true', z.literal(true, message))

/** A tick box on a plain form: there when ticked, absent when not. */
export const ticked = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** How a person likes to read. */
export const reading = {
  theme: z.enum(['system', 'light', 'dark'], 'Choose light, dark, or the same as your device'),
  textSize: z.enum(['usual', 'large', 'largest'], 'Choose a size'),
  slowly: ticked,
}
