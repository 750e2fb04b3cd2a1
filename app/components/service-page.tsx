import { Link, type useLoaderData } from '@remix-run/react'
import { createContext, type ReactNode, useContext } from 'react'
import type { loader } from '#app/routes/services.$serviceId._index.tsx'
import { hoursInWords, scheduleOf } from '#app/service-hours.ts'
import { agesInWords, costsInWords, meetsWords, milesInWords, waysInWords } from '#app/service-words.ts'
import { namesInWords } from '#app/words.ts'

export type ServiceOnPage = ReturnType<typeof useLoaderData<typeof loader>>['service']

/** Parts that a preview marks as changed; none on the page itself. */
export const ChangedParts = createContext<readonly string[]>([])

/** Says that one of these parts of a page is not as it was. */
export function ChangedMark({ parts }: { parts: readonly string[] }) {
  const changed = useContext(ChangedParts)
  return parts.some((part) => changed.includes(part)) ? <span className="tag">changed</span> : null
}

type Answered = Pick<
  ServiceOnPage,
  | 'eligibility'
  | 'minimumAge'
  | 'maximumAge'
  | 'areas'
  | 'costs'
  | 'fees'
  | 'howToStart'
  | 'waysIn'
  | 'waiting'
  | 'schedules'
  | 'places'
  | 'isPlaceSecret'
  | 'meets'
  | 'languages'
>

/** What it is, in its own words. */
export const ServiceWords = ({ words }: { words: string }) => (
  <section aria-label="What it is" className="max-w-measure space-y-3">
    <ChangedMark parts={['description']} />
    {paragraphs(words).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
)

/** The questions a person has, in the order they ask them. */
export function ServiceAnswers({ service, today }: { service: Answered; today: string }) {
  return (
    <dl className="max-w-measure space-y-5 [&_dd]:space-y-2 [&_dt]:text-large [&_dt]:font-bold">
      <Answer question="Who it is for" parts={['eligibility', 'minimumAge', 'maximumAge']}>
        {whoFor(service)}
      </Answer>
      <Answer question="What it costs" parts={['fees', 'costs']}>
        {costs(service)}
      </Answer>
      <Answer question="How to start" parts={['howToStart', 'waysIn', 'waiting']}>
        {howToStart(service)}
      </Answer>
      <Answer question="When" parts={['schedules']}>
        {when(service, today)}
      </Answer>
      <Answer question="Where" parts={['meets', 'places']}>
        <Places service={service} today={today} />
      </Answer>
      <Answer question="Languages" parts={['languages']}>
        {languages(service)}
      </Answer>
    </dl>
  )
}

type AnswerProps = { question: string; parts: readonly string[]; children: ReactNode }

function Answer({ question, parts, children }: AnswerProps) {
  return (
    <div className="space-y-1 border-t border-line pt-4">
      <dt>
        {question} <ChangedMark parts={parts} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

const paragraphs = (words: string) => [...new Set(words.split(/\n+/).filter(Boolean))]

const lines = (words: readonly (string | null | undefined | false)[], otherwise: string) => {
  const said = [...new Set(words.filter((line): line is string => Boolean(line)))]
  return said.length === 0 ? <p className="text-ink-soft">{otherwise}</p> : said.map((line) => <p key={line}>{line}</p>)
}

const whoFor = ({ eligibility, minimumAge, maximumAge, areas }: Answered) =>
  lines(
    [
      eligibility,
      agesInWords(minimumAge, maximumAge),
      areas.length > 0 && `For people in ${namesInWords(areas.map((area) => area.name ?? area.description ?? ''))}.`,
    ],
    'It does not say. Ask them.',
  )

const costs = (service: Answered) => lines(costsInWords(service), 'It does not say. Ask before you go.')

const howToStart = ({ howToStart: words, waysIn, waiting }: Answered) =>
  lines(
    [...waysIn.map((way) => waysInWords[way]), words, waiting && `How long people wait: ${waiting}`],
    'It does not say. Ring or write to them first.',
  )

const when = ({ schedules }: Answered, today: string) =>
  lines(hoursInWords(schedules.map(scheduleOf), today), 'No times are given. Ring before you go.')

const languages = ({ languages: spoken }: Answered) =>
  lines(
    spoken.map(({ name, code, note }) => [name ?? languageOf(code), note].filter(Boolean).join(': ')),
    'English, as far as we know. Ask about others, or an interpreter.',
  )

const names = new Intl.DisplayNames('en-GB', { type: 'language' })
// The one sign language that feeds write with three letters; formatters do not know it.
const languageOf = (code: string | undefined) =>
  code === 'bsl' || code === 'bfi'
    ? 'British Sign Language'
    : /^[a-z]{2,3}$/.test(code ?? '')
      ? names.of(code ?? '')
      : undefined

function Places({ service, today }: { service: Answered; today: string }) {
  const meets = service.meets.map((way) => meetsWords[way])
  const how = meets.length > 0 && <p>You can use it {namesInWords(meets)}.</p>
  if (service.isPlaceSecret)
    return (
      <>
        {how}
        <p>Its address is kept secret, so that the people there are safe. Ring them: they tell you what you need.</p>
      </>
    )
  if (service.places.length === 0) return how || <p className="text-ink-soft">No address is given.</p>
  return (
    <>
      {how}
      <ul className="space-y-4">
        {service.places.map((place) => (
          <li key={place.id}>
            <Place place={place} today={today} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Place({ place, today }: { place: ServiceOnPage['places'][number]; today: string }) {
  const { address, accessibility, stepFree, transport } = place
  const parts = [place.name, address?.line1, address?.line2, address?.city ?? place.town, place.postcode]
  const written = [...new Set(parts.filter(Boolean))].join(', ')
  const hours = hoursInWords(place.schedules.map(scheduleOf), today)
  return (
    <div className="space-y-1">
      <p className="font-bold">{written || 'Ask where it is'}</p>
      {place.description !== '' && <p>{place.description}</p>}
      <ul className="list-disc space-y-1 pl-6 text-small">
        <li>{stepFreeWords[stepFree ?? 'unknown']}</li>
        {accessibility.map(({ id, description, details }) => (
          <li key={id}>{[description, details].filter(Boolean).join('. ')}</li>
        ))}
        {transport && <li>Getting there: {transport}</li>}
        {hours.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {place.postcode && (
        <p className="no-print text-small">
          <a href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(place.postcode)}`} rel="noreferrer">
            See {place.postcode} on a map (another site)
          </a>
        </p>
      )}
    </div>
  )
}

const stepFreeWords = {
  yes: 'You can get in without a step',
  no: 'There are steps',
  unknown: 'We do not know if there are steps. Ask before you go',
}

/** Others to try: near and of the same kind, and what people here found. */
export function OtherServices({ service }: { service: ServiceOnPage }) {
  if (service.similar.length + service.alsoFound.length === 0) return null
  return (
    <section aria-labelledby="others" className="card no-print space-y-3">
      <h2 id="others" className="text-large">
        If this is not the one
      </h2>
      {service.similar.length > 0 && (
        <>
          <h3 className="text-base">
            {service.similar.some(({ metres }) => metres !== null) ? 'Similar, and near it' : 'Similar'}
          </h3>
          <ul className="space-y-2 text-small">
            {service.similar.map(({ id, name, metres }) => (
              <li key={id}>
                <Link to={`/services/${id}`}>{name}</Link>
                {metres !== null && <span className="text-ink-soft"> · {milesInWords(metres)} from there</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {service.alsoFound.length > 0 && (
        <>
          <h3 className="text-base">People here also found</h3>
          <ul className="space-y-2 text-small">
            {service.alsoFound.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/services/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
