import type { ActorServices } from '#server/services.ts'
import { hoursInWords, scheduleOf } from './service-hours.ts'

type Service = Awaited<ReturnType<ActorServices['queries']['directory']['servicePage']>>

const mostHours = 4
/** So many letters of what a service says about itself fit beside the rest. */
const mostWords = 240

/** What somebody needs who holds a service on paper: what it is in short, where, and when. */
export function onPaper(service: Service, now: number) {
  const today = new Date(now).toISOString().slice(0, 10)
  const [place] = service.places
  const about = service.description.split(/\n+/)[0] ?? ''
  return {
    about: about.length > mostWords ? `${about.slice(0, mostWords)} …` : about,
    where: place
      ? [...new Set([place.name, place.address?.line1, place.town, place.postcode].filter(Boolean))].join(', ')
      : null,
    hours: hoursInWords(service.schedules.map(scheduleOf), today).slice(0, mostHours),
  }
}
