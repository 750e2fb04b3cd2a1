import type { Reader } from '#db/database.ts'
import type { Context } from '../../kernel/command.ts'
import { keepPlannedPlaces, placesChanged, plannedPlaces } from './change-places.ts'
import { keepPlannedTerms, plannedTerms, termsChanged } from './change-terms.ts'
import { placesSaid } from './place-words.ts'
import type { ServiceWords } from './service-words.ts'
import { standingPlaces } from './standing-places.ts'
import { standingTerms } from './standing-terms.ts'

export type AroundService = Awaited<ReturnType<typeof aroundService>>

/** What somebody wishes of the places and kinds of help of a service, which stand in rows of their own. Keeps nothing yet. */
export async function aroundService(
  db: Reader,
  serviceId: string,
  said: ServiceWords,
  making: Pick<Context, 'newId' | 'now'>,
) {
  const wished = placesSaid(said)
  const places = wished && (await placesPlan(db, serviceId, wished, making))
  const terms = said.termsShown ? await termsPlan(db, serviceId, said) : null
  return { places, terms, changes: [...(places?.changes ?? []), ...(terms?.changes ?? [])] }
}

async function placesPlan(
  db: Reader,
  serviceId: string,
  wished: NonNullable<ReturnType<typeof placesSaid>>,
  making: Pick<Context, 'newId' | 'now'>,
) {
  const standing = await standingPlaces(db, serviceId)
  const planned = plannedPlaces(serviceId, standing, wished, making)
  return { standing, planned, changes: placesChanged(standing, planned) }
}

async function termsPlan(db: Reader, serviceId: string, said: ServiceWords) {
  const standing = await standingTerms(db, serviceId)
  const plan = plannedTerms(standing, said)
  return { standing, plan, changes: termsChanged(standing, plan) }
}

/** Keeps what somebody wished of places and kinds of help. */
export async function keepAround(ctx: Context, serviceId: string, { places, terms }: AroundService): Promise<void> {
  if (places) await keepPlannedPlaces(ctx, places.standing, places.planned)
  if (terms) await keepPlannedTerms(ctx, serviceId, terms.standing, terms.plan)
}
