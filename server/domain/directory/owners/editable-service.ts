import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayChangeService } from '../policy.ts'
import { visibleService } from '../visible-service.ts'
import { placeWords } from './place-words.ts'
import { mostPlaces, standingPlaces } from './standing-places.ts'
import { standingTerms } from './standing-terms.ts'
import { contactLine, costLine, languageLine, phoneLine } from './typed-lines.ts'
import { hoursOf } from './weekly-hours.ts'

/** What stands in the form of a service: its words as people type them, and which version they are. Refuses: forbidden, not-found. */
export const editableService = query(
  z.object({ serviceId: z.string().max(60) }),
  async ({ db, actor }, { serviceId }) => {
    const service = await visibleService(db, actor, serviceId)
    demand(mayChangeService(actor, service))
    const { id, version, changedAt, isOwner, checkedAt, checkedUntil, publishedAt } = service
    const { name, description, alert, eligibility, minimumAge, maximumAge, howToStart } = service
    const { waysIn, meets, taking, waiting, fees, url, email } = service
    return {
      ...{ id, version, seenAt: changedAt, isOwner, checkedAt, checkedUntil, publishedAt },
      words: {
        ...{ name, description, alert, eligibility, minimumAge, maximumAge, howToStart },
        ...{ waysIn, meets, taking, waiting, fees, url, email },
        phones: linesOf(service.phones, phoneLine),
        costs: linesOf(service.costs, costLine),
        contacts: linesOf(
          service.contacts.filter(({ isPrivate }) => !isPrivate),
          contactLine,
        ),
        languages: linesOf(service.languages, languageLine),
        hours: hoursOf(service.schedules),
      },
      places: (await standingPlaces(db, service.id))
        .slice(0, mostPlaces)
        .map(({ at, location }) => placeWords(at.id, location)),
      terms: await standingTerms(db, service.id),
    }
  },
)

const linesOf = <One>(parts: readonly One[], lineOf: (one: One) => string) => parts.map(lineOf).join('\n')
