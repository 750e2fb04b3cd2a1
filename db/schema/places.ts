import { id, index, int, primaryKey, table, text } from '../columns.ts'

/** A postcode or the first half of one, and where its middle lies. Degrees are kept in millionths, which whole numbers carry on both engines. */
export const postcodePoints = table('postcode_points', {
  /** Capitals and digits without a space: HP201UY, HP20. */
  code: id('code'),
  latitude: int('latitude').notNull(),
  longitude: int('longitude').notNull(),
  /** 3 a postcode of its own, 2 the middle of a district, 1 a town that several districts share. */
  exactness: int('exactness').$type<1 | 2 | 3>().notNull(),
})

/** A town or village by its name. The same name may stand in several counties. */
export const towns = table(
  'towns',
  {
    /** The words of the name, small letters, one space between: "st albans". */
    key: text('key').notNull(),
    county: text('county').notNull(),
    name: text('name').notNull(),
    initial: text('initial').notNull(),
    latitude: int('latitude').notNull(),
    longitude: int('longitude').notNull(),
    /** How many postcodes or districts carry the name: the larger Newport is meant more often. */
    size: int('size').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.county] }), index('towns_by_initial').on(t.initial)],
)
