import { id, index, moment, table, text } from '../columns.ts'
import type { Withheld } from './groups.ts'
import { members } from './people.ts'
import { seats, workspaces } from './workspaces.ts'

/** Where somebody says something in a workspace: an item they put on an agenda, views sent to a meeting, words about a theme. */
export type SayingPlace = 'agenda' | 'meeting' | 'theme'

/** What somebody says in a workspace, in words of their own: screened, reportable, and theirs to take back. */
export const sayings = table(
  'sayings',
  {
    id: id('id'),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    place: text('place').$type<SayingPlace>().notNull(),
    /** The meeting, or the theme. */
    placeId: text('place_id').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => members.id),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id),
    /** The seat of whoever wrote it down, when that was somebody else. */
    enteredBySeatId: text('entered_by_seat_id'),
    body: text('body').notNull(),
    saidAt: moment('said_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    withheld: text('withheld').$type<Withheld>(),
    withheldBy: text('withheld_by'),
    withheldAt: moment('withheld_at'),
  },
  (t) => [index('sayings_of_place').on(t.place, t.placeId, t.id), index('sayings_of_author').on(t.authorId, t.id)],
)
