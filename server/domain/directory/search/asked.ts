import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { conditions } from '#db/seeds/conditions.ts'
import { needOf, recognise, type Wish, wishes } from '../../needs/index.ts'
import { type Place, placeCalled, placeOfPostcode, townAmong } from '../../places/index.ts'
import { type LanguageCode, languageCodes } from './marks.ts'

const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) =>
      value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value.slice(0, 20) : [value],
    z.array(item),
  )
const words = (most: number) =>
  z
    .string()
    .transform((text) => text.trim().slice(0, most))
    .catch('')

/** A search as it stands in an address. What makes no sense there is passed over: a link that was shared still opens. */
export const SearchServicesInput = z.object({
  q: words(200),
  place: words(80),
  need: several(z.string().max(40)).catch([]),
  condition: several(z.string().max(80)).catch([]),
  /** Things people narrow it down by. */
  only: several(z.enum(wishes)).catch([]),
  language: z.enum(languageCodes).nullish().catch(null),
  /** Chips that were taken away: what we recognised and was not meant. */
  without: several(z.string().max(90)).catch([]),
  order: z.enum(['best', 'nearest']).catch('best'),
  after: z
    .string()
    .regex(/^\d{1,12}\.\d{1,12}$/)
    .nullish()
    .catch(null),
})

/** Something we took from the words or the address, shown so that it can be taken away. `key` is its name in `without`. */
export type Chip = {
  readonly kind: 'need' | 'condition' | 'wish'
  readonly id: string
  readonly name: string
  readonly key: string
  /** Chosen in the address; otherwise recognised in the words. */
  readonly isChosen: boolean
}

export type Asked = {
  readonly chips: readonly Chip[]
  readonly needs: readonly string[]
  readonly conditions: readonly string[]
  /** The conditions, those together of which one is enough. */
  readonly alike: readonly (readonly string[])[]
  readonly wishes: readonly Wish[]
  readonly language: LanguageCode | null
  readonly rest: readonly string[]
  readonly place: Place | null
  /** One of the words is enough. */
  readonly anyWord?: true
  /** Somebody wrote a place that we do not know. */
  readonly isPlaceUnknown: boolean
  readonly corrections: readonly { readonly word: string; readonly to: string }[]
}

/** Somebody who writes this as their place wants no place at all: only help by phone or online. */
const nowhere =
  /^(by )?(online|phone|telephone|video|internet)( (and|or) (by )?(online|phone|telephone|video))?( only)?$/i

const conditionNames = new Map(conditions.map(({ id, name }) => [id, name]))

/** What a search asks for, from its words and what was chosen beside them. */
export async function understood(db: Reader, input: z.output<typeof SearchServicesInput>): Promise<Asked> {
  const found = recognise(input.q)
  const isNowhere = nowhere.test(input.place)
  const chip = (kind: Chip['kind'], id: string, name: string | undefined, isChosen: boolean): Chip[] =>
    name === undefined ? [] : [{ kind, id, name, key: `${kind}.${id}`, isChosen }]
  const all = [
    ...input.need.flatMap((id) => chip('need', id, needOf(id)?.name, true)),
    ...found.needs.flatMap((id) => chip('need', id, needOf(id)?.name, false)),
    ...input.condition.flatMap((id) => chip('condition', id, conditionNames.get(id), true)),
    ...found.conditions.flatMap(({ id, name }) => chip('condition', id, name, false)),
    ...input.only.flatMap((id) => chip('wish', id, id, true)),
    ...found.wishes.flatMap((id) => chip('wish', id, id, false)),
    ...(isNowhere ? chip('wish', 'remote', 'remote', false) : []),
  ]
  const once = all.filter((one, at) => all.findIndex(({ key }) => key === one.key) === at)
  const chips = once.filter(({ key, isChosen }) => isChosen || !input.without.includes(key))
  const idsOf = (kind: Chip['kind']) => chips.filter((one) => one.kind === kind).map(({ id }) => id)
  const town = input.place === '' && !found.postcode ? await townAmong(db, found.towns) : null
  const inTown = new Set(town ? town.words.split(' ') : [])
  return {
    chips,
    needs: idsOf('need'),
    conditions: idsOf('condition'),
    alike: alikeOf(idsOf('condition'), found.alike),
    wishes: idsOf('wish') as Wish[],
    language: input.language ?? null,
    rest: found.rest.filter((word) => !inTown.has(word)),
    ...(await whereOf(db, isNowhere ? '' : input.place, found.postcode, town?.place ?? null)),
    corrections: found.corrections,
  }
}

/** Conditions that one word may mean stand together; each of the others stands alone. */
function alikeOf(
  conditionIds: readonly string[],
  meant: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const together = meant.map((ids) => ids.filter((id) => conditionIds.includes(id))).filter(({ length }) => length > 0)
  const alone = conditionIds.filter((id) => !together.some((ids) => ids.includes(id)))
  return [...together, ...alone.map((id) => [id])]
}

async function whereOf(
  db: Reader,
  written: string,
  postcode: ReturnType<typeof recognise>['postcode'],
  town: Place | null,
): Promise<Pick<Asked, 'place' | 'isPlaceUnknown'>> {
  if (written !== '') {
    const place = await placeCalled(db, written)
    return { place, isPlaceUnknown: place === null }
  }
  return { place: postcode ? await placeOfPostcode(db, postcode) : town, isPlaceUnknown: false }
}
