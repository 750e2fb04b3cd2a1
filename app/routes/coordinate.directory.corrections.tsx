import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { DeskList } from '#app/components/desk-list.tsx'
import { Choices, TextArea, Tick } from '#app/components/form.tsx'
import { correctionInWords } from '#app/correction-words.ts'
import { keepAnswer, whatWaits } from '#app/desk-answers.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What people told us is wrong – Directory – Waymark' }]

export const loader = (asked: LoaderFunctionArgs) =>
  whatWaits(asked, ({ correctionList }, place) => correctionList(place))

export const action = (asked: ActionFunctionArgs) =>
  keepAnswer(asked, async ({ settleCorrection, takeCorrection }, { id, intent, ...input }) => {
    if (intent === 'take') {
      await takeCorrection({ correctionId: id })
      return 'open'
    }
    await settleCorrection({ ...input, correctionId: id })
    return 'done'
  })

const outcomes = [
  { value: 'changed', words: 'It was wrong, and I changed the page' },
  { value: 'checked-and-right', words: 'I checked with the service, and it is right' },
  { value: 'known-already', words: 'We knew, and it was being changed' },
  { value: 'unpublished', words: 'I took the page out of view' },
]

/** What people told us is wrong with entries. */
export default function Corrections() {
  const { corrections, now, ...list } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <DeskList
      {...list}
      waiting={corrections}
      problem={problem}
      title="What people told us is wrong"
      lead="Change the page first, or ring the service. Then tell whoever told us what became of it."
      nothing="Nothing waits. When somebody presses “Something wrong?” on a page, it comes here."
      thanks="Answered. Whoever told us sees it under their link."
      mayAnswer={() => true}
      tell={(correction) => (
        <>
          <p className="font-bold">{correctionInWords(correction.about)}</p>
          <p className="whitespace-pre-line">{correction.words}</p>
          <p className="text-small text-ink-soft">
            <When at={correction.reportedAt} now={now} />
            {correction.wantsMail && ' · wants to hear by mail'}
            {correction.takenAt !== null && (correction.isMine ? ' · you are on it' : ' · a colleague is on it')}
          </p>
        </>
      )}
      acts={({ id, serviceId, serviceName, takenAt }) => (
        <>
          <Link className="button button-quiet" to={`/services/${serviceId}/edit`}>
            Change the page<span className="sr-only"> of {serviceName}</span>
          </Link>
          {takenAt === null && (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <button type="submit" name="intent" value="take" className="button button-quiet">
                I am on it<span className="sr-only">: {serviceName}</span>
              </button>
            </Form>
          )}
        </>
      )}
      form={() => (
        <>
          <Choices name="outcome" legend="What became of it?" problem={problem}>
            {outcomes.map(({ value, words }) => (
              <Tick
                key={value}
                type="radio"
                name="outcome"
                value={value}
                label={words}
                defaultChecked={problem?.values.outcome === value}
              />
            ))}
          </Choices>
          <TextArea
            name="answer"
            label="Your words to them"
            hint="Whoever told us reads this. They have no account to answer with."
            problem={problem}
          />
          <button type="submit" className="button">
            Send
          </button>
        </>
      )}
    />
  )
}
