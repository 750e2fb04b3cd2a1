import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayChangeService } from '../policy.ts'
import { visibleService } from '../visible-service.ts'
import { phoneLine } from './service-words.ts'
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
        phones: service.phones.map(phoneLine).join('\n'),
        hours: hoursOf(service.schedules),
      },
    }
  },
)
