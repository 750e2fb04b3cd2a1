import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { holdOn } from './holds.ts'
import { mayTakeOwnData } from './policy.ts'
import type { RecordPage } from './record-pages.ts'
import { readers } from './record-readers.ts'

/** The parts of a member's records, in the order in which a person would want to read them. */
export const recordSections = [
  'account',
  'addresses',
  'consents',
  'groups',
  'looking-after',
  'journeys',
  'caring',
  'kept-apart',
  'posts',
  'earlier-words',
  'summaries',
  'chat-messages',
  'asks-to-connect',
  'open-to-connect',
  'plans',
  'plan-openings',
  'document-comments',
  'comment-replies',
  'comments-agreed-with',
  'comments-answered',
  'having-a-say',
  'drafts',
  'letters',
  'support-given',
  'helped-me',
  'weekly-reads',
  'follows',
  'saved',
  'saved-services',
  'services-thanked',
  'services-tried',
  'signposting-lists',
  'signposting-items',
  'seats',
  'seat-asks',
  'seat-changes',
  'sayings',
  'group-words',
  'meetings',
  'actions',
  'access-needs',
  'objective-readings',
  'objective-steps',
  'shared-questions',
  'shared-words',
  'wishes-to-take-part',
  'hours-given',
  'papers-brought',
  'proposal-comments',
  'says-on-letters',
  'reviews-of-a-year',
  'reading',
  'mutes',
  'blocks',
  'notices',
  'notice-choices',
  'asks',
  'asks-to-join',
  'reports',
  'support-offered',
  'decisions',
  'appeals',
  'emergency-services',
  'paging',
  'shifts',
  'hard-words-opened',
  'sessions',
  'looked-at',
] as const

export type RecordSection = (typeof recordSections)[number]

/** What a safeguarding hold keeps back for a time: who looked at this member's records and why, and whom we called. */
const heldBack: readonly RecordSection[] = ['looked-at', 'emergency-services']

export const MyRecordsInput = z.object({
  section: z.enum(recordSections),
  /** What the page before gave as `next`. */
  after: z.string().max(200).default(''),
})

/**
 * One page of a member's own records: what they told, wrote and chose, and what was decided about them. Other people's words
 * and names are left out. `leftOut` says until when a safeguarding hold keeps a part back. Refuses: forbidden.
 */
export const myRecords = query(
  MyRecordsInput,
  async (ctx, { section, after }): Promise<RecordPage & { readonly leftOutUntil: number | null }> => {
    demand(mayTakeOwnData(ctx.actor))
    const hold = heldBack.includes(section) ? await holdOn(ctx.db, ctx.actor.id) : null
    if (hold) return { rows: [], next: null, leftOutUntil: hold.reviewAt }
    return { ...(await readers[section](ctx, after)), leftOutUntil: null }
  },
  { evenKeptOut: true },
)
