import { index, int, moment, table, text, uniqueIndex } from '../columns.ts'

/**
 * One published service as a search sees it: everything that decides whether it fits, how well and how near, in one row
 * beside its words in `service_search`. Made anew whenever the service changes; never the only place where something stands.
 */
export const findableServices = table(
  'findable_services',
  {
    /** services.number. */
    number: int('number').primaryKey(),
    serviceId: text('service_id').notNull(),
    /** The name in small letters, for suggestions and for telling whether it has a word. */
    nameKey: text('name_key').notNull(),
    /** Needs, conditions, features and cells, as the index has them, with a space on each side. */
    marks: text('marks').notNull(),
    /** A bit for each thing people narrow a search down by. */
    features: int('features').notNull(),
    /** A bit for each language that is spoken there. */
    languages: int('languages').notNull(),
    /** Its points in millionths of a degree: "51816800,-812400;…". Empty when none may be told. */
    points: text('points').notNull(),
    /** Whether there is somewhere to go, nothing to go to, or nobody has said. */
    reach: text('reach').$type<'place' | 'remote' | 'unknown'>().notNull(),
    checkedUntil: moment('checked_until'),
  },
  (t) => [
    uniqueIndex('findable_services_service').on(t.serviceId),
    index('findable_services_by_name').on(t.nameKey, t.number),
  ],
)
