import { z } from 'zod'

const most = 2000
const tooLong = 'Keep it under 2,000 letters'

/** A reason that is asked for. */
export const because = z.string().trim().min(1, 'Say in a few words why').max(most, tooLong)

/** Words that may be left out. */
export const maybeWords = z.string().trim().max(most, tooLong).default('')

/** Words without which there is nothing to do. */
export const someWords = z.string().trim().min(1, 'Write something first').max(most, tooLong)
