import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { DeskList } from '#app/components/desk-list.tsx'
import { TextArea } from '#app/components/form.tsx'
import { keepAnswer, whatWaits } from '#app/desk-answers.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Who says an entry is theirs – Directory – Waymark' }]

export const loader = (asked: LoaderFunctionArgs) => whatWaits(asked, ({ claimList }, place) => claimList(place))

export const action = (asked: ActionFunctionArgs) =>
  keepAnswer(asked, async ({ decideClaim }, { id, ...input }) => {
    await decideClaim({ ...input, claimId: id })
    return 'done'
  })

/** Who says that an entry is theirs to look after. */
export default function Claims() {
  const { claims, now, ...list } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <DeskList
      {...list}
      waiting={claims}
      problem={problem}
      title="Who says an entry is theirs"
      lead="Ring the service at the number you know, not at one that somebody gives you here."
      nothing="Nobody waits. When somebody says that an entry is theirs, it comes here."
      thanks="Answered. They have been told."
      mayAnswer={({ isMine }) => !isMine}
      tell={(claim) => (
        <>
          <p>
            {claim.memberName} says that it is theirs. <When at={claim.askedAt} now={now} />
          </p>
          {claim.words !== '' && <p className="whitespace-pre-line">{claim.words}</p>}
          {claim.by === 'mail' && (
            <p className="text-small text-ink-soft">
              {claim.isLinkOver
                ? 'A link went to the address on the page, and nobody pressed it.'
                : 'A link is on its way to the address on the page. You need do nothing.'}
            </p>
          )}
          {claim.isMine && <p className="text-small text-ink-soft">This is your own. Somebody else answers it.</p>}
        </>
      )}
      form={() => (
        <>
          <TextArea
            name="because"
            label="Your words to them"
            hint="Needed when you say no, so that they know what to bring."
            problem={problem}
          />
          <p className="flex flex-wrap gap-3">
            <button type="submit" name="answer" value="agree" className="button">
              It is theirs
            </button>
            <button type="submit" name="answer" value="refuse" className="button button-quiet">
              Not for now
            </button>
          </p>
        </>
      )}
    />
  )
}
