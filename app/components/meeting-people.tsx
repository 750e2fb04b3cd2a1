import { Form, Link } from '@remix-run/react'
import { comingWords, meetingPath } from '#app/meeting-words.ts'
import type { MeetingPage } from './meeting-page.ts'
import { Sayings } from './sayings.tsx'

/** Whether this person comes, with one press; and who else said so. */
export function ComingCard({ page }: { page: MeetingPage }) {
  const { comers, supported, workspace, meeting } = page
  const { answer } = comers.mine
  return (
    <section aria-labelledby="coming" className="card max-w-none space-y-3">
      <h2 id="coming" className="text-large">
        {answer === null ? 'Do you come?' : `You: ${comingWords[answer].toLowerCase()}`}
      </h2>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="intent" value="coming" />
        {answer !== 'coming' && (
          <button type="submit" name="answer" value="coming" className="button">
            I come
          </button>
        )}
        {answer !== 'not-coming' && (
          <button type="submit" name="answer" value="not-coming" className="button button-quiet">
            I cannot come
          </button>
        )}
        <Link to={`${meetingPath(workspace.slug, meeting.id)}/views`} className="button button-quiet">
          Send my views
        </Link>
      </Form>
      {supported.map(({ seatId, name }) => (
        <Form key={seatId} method="post" className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
          <input type="hidden" name="intent" value="coming" />
          <input type="hidden" name="forSeatId" value={seatId} />
          <span className="font-bold">{name}, for whom you write:</span>
          <button type="submit" name="answer" value="coming" className="button button-quiet button-small">
            Comes<span className="sr-only">: {name}</span>
          </button>
          <button type="submit" name="answer" value="not-coming" className="button button-quiet button-small">
            Cannot come<span className="sr-only">: {name}</span>
          </button>
        </Form>
      ))}
      {comers.people.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          {comers.people.map(({ seatId, name, answer: said }) => (
            <li key={seatId}>
              {name}: {said && comingWords[said].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Once it is over: who said they would be there, and the way to write down one's hours. */
export function AfterCard({ page }: { page: MeetingPage }) {
  const { comers, workspace, meeting, isObserver } = page
  const came = comers.people.filter(({ answer }) => answer === 'coming').map(({ name }) => name)
  const names = comers.mine.answer === 'coming' ? ['you', ...came] : came
  return (
    <section aria-labelledby="after" className="card max-w-none space-y-3">
      <h2 id="after" className="text-large">
        Were you there?
      </h2>
      {names.length > 0 && <p>Said they would come: {names.join(', ')}.</p>}
      {isObserver ? (
        <p>Your seat is for watching. It has no hours.</p>
      ) : (
        <Link
          to={`/working-together/${workspace.slug}/involvement/hours?part=meeting.${meeting.id}#write`}
          className="button button-quiet"
        >
          Write down my hours
        </Link>
      )}
    </section>
  )
}

/** What this person needs to take part; for those who arrange, what everybody needs. */
export function NeedsCard({ page }: { page: MeetingPage }) {
  const { needs, mayTellNeeds, workspace, meeting } = page
  return (
    <section aria-labelledby="needs" className="card max-w-none space-y-3">
      <h2 id="needs" className="text-large">
        What would help you
      </h2>
      <p className="whitespace-pre-line">
        {needs.mine?.words ?? 'A break, papers in big type, a seat near the door: tell the chair and the staff.'}
      </p>
      {mayTellNeeds.allowed ? (
        <Link to={`${meetingPath(workspace.slug, meeting.id)}/needs`} className="button button-quiet">
          {needs.mine ? 'Change this' : 'Tell them'}
        </Link>
      ) : (
        <p className="text-small text-ink-soft">
          {mayTellNeeds.because}. <Link to="/consent">Read about consent</Link>.
        </p>
      )}
      {needs.told.length > 0 && (
        <div className="space-y-2 border-t border-line pt-3">
          <h3>What people need</h3>
          <p className="text-small text-ink-soft">Only the chair and the staff see this.</p>
          <dl className="space-y-2">
            {needs.told.map(({ name, words }) => (
              <div key={name}>
                <dt className="font-bold">{name}</dt>
                <dd className="whitespace-pre-line">{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  )
}

/** Views that people sent, whether they come or not. */
export function ViewsCard({ page, now }: { page: MeetingPage; now: number }) {
  if (page.views.length === 0) return null
  return (
    <section aria-labelledby="views" className="card max-w-none space-y-3">
      <h2 id="views" className="text-large">
        Views that people sent
      </h2>
      <Sayings sayings={page.views} now={now} />
    </section>
  )
}
