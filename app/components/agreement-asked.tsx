import { seatWords, type Voice, voiceWords } from '#app/workspace-words.ts'
import type { ActorServices } from '#server/services.ts'
import { dayInWords } from './dates.tsx'
import { MarkedWords } from './words-mark.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['review']['agreementPage']>>
export type Asked = NonNullable<Page['agreement']>

const order: readonly Voice[] = ['object', 'stand-aside', 'live-with', 'agree']

/** What the group was asked, what everybody said, and the result once there is one. */
export function AgreementAsked({ agreement, newest, now }: { agreement: Asked; newest: number; now: number }) {
  const { voices, closedAt, result } = agreement
  const silent = voices.filter(({ voice }) => voice === null)
  return (
    <section aria-labelledby="asked" className="card edge max-w-3xl space-y-4">
      <h2 id="asked">{agreement.statement}</h2>
      <p className="flex flex-wrap gap-2">
        <span className="tag">Draft {agreement.draft}</span>
        <span className="tag">
          {closedAt === null
            ? `${agreement.isOver ? 'was open' : 'open'} until ${dayInWords(agreement.closesAt, now)}`
            : `closed ${dayInWords(closedAt, now)}`}
        </span>
        {result && <span className="tag">{result === 'agreed' ? 'Agreed' : 'Not agreed'}</span>}
      </p>
      {newest > agreement.draft && (
        <p>
          Draft {newest} came after this was asked. This is about draft {agreement.draft}.
        </p>
      )}
      {result && (
        <div className="rounded-control bg-wash p-3">
          <p>
            <strong>{result === 'agreed' ? 'The group agrees.' : 'The group does not agree.'}</strong>
          </p>
          {agreement.resultWords && <p className="whitespace-pre-line">“{agreement.resultWords}”</p>}
        </div>
      )}
      <ul className="space-y-3">
        {order.flatMap((voice) =>
          voices
            .filter((said) => said.voice === voice)
            .map((said) => (
              <li key={said.seatId} className="max-w-none">
                <p className="flex flex-wrap items-center gap-x-3">
                  <strong>{said.name ?? 'A member of this group'}</strong>{' '}
                  <span className="tag">{seatWords[said.kind]}</span>
                  {voiceWords[voice].told}
                </p>
                {said.reason && (
                  <>
                    <p className="whitespace-pre-line">“{said.reason}”</p>
                    <MarkedWords mark={said.mark} what={`why ${said.name} said so`} />
                  </>
                )}
                {said.enteredBy && <p className="text-small text-ink-soft">Written down by {said.enteredBy}</p>}
              </li>
            )),
        )}
      </ul>
      {silent.length > 0 && (
        <p className="text-ink-soft">
          {closedAt === null ? 'We have not heard yet from' : 'We did not hear from'}{' '}
          {silent.map(({ name }) => name ?? 'a member of this group').join(', ')}.
        </p>
      )}
    </section>
  )
}
