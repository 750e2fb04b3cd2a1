import { z } from 'zod'

/** What a group's paper is. */
export const documentKind = z.enum(['leaflet', 'letter', 'policy', 'form', 'web'])

/** What it is called. */
export const documentTitle = z.string().trim().min(3, 'Give it a title').max(200, 'Keep the title under 200 letters')
