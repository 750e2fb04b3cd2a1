import { body } from './body.ts'
import { community } from './community.ts'
import type { Danger } from './danger.ts'
import { distress } from './distress.ts'
import { life } from './life.ts'
import { people } from './people.ts'

/** Every kind of danger that triage knows, the gravest first. */
export const dangers: readonly Danger[] = [...life, ...body, ...people, ...community, ...distress]
