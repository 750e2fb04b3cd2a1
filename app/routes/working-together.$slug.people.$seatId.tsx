import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { whenInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea, Tick } from '#app/components/form.tsx'
import { SeatChoices } from '#app/components/invitations.tsx'
import { SeatSupport } from '#app/components/seat-support.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A seat – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.workspaces.seatPage({ seatId: params.seatId })),
    now: Date.now(),
  }))
}

export async function action({ request, params: { slug, seatId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { workspaces } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), seatId }
    const intent = form.get('intent')
    if (intent === 'named') await workspaces.chooseToBeNamed({ slug, named: form.get('named') ?? '' })
    if (intent === 'support') await workspaces.agreeToSupport(wish)
    if (intent === 'end-support') await workspaces.endSupport(wish)
    if (intent === 'change') await workspaces.changeSeat(wish)
    if (intent !== 'end') return redirect(`/working-together/${slug}/people/${seatId}`)
    await workspaces.endSeat(wish)
    return redirect(`/working-together/${slug}/people`)
  })
}

export default function Seat() {
  const { workspace, seat, isMine, mayArrange, now, ...support } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'people', words: 'People' }}
      title={isMine ? 'My seat' : `The seat of ${seat.name}`}
    >
      <ErrorSummary problem={problem} />
      <p>
        <span className="tag">{seatWords[seat.kind]}</span> since {whenInWords(seat.takenAt, now)}
      </p>
      <SeatSupport seat={seat} isMine={isMine} {...support} problem={problem} now={now} />
      {isMine && <OwnName />}
      {mayArrange.allowed && <ChangeSeat />}
      {isMine && (
        <p>
          <Link to={`/working-together/${workspace.slug}/leave`} className="inline-flex min-h-target items-center">
            Leave this group
          </Link>
        </p>
      )}
    </WorkspaceFrame>
  )
}

function OwnName() {
  const { seat } = useLoaderData<typeof loader>()
  return (
    <Form method="post" className="card max-w-measure space-y-3">
      <h2 className="text-large">Your name on the public page</h2>
      <Tick
        name="named"
        label="Say my name there"
        hint="Only if you want. Everybody can read that page. You can change this at any time."
        defaultChecked={seat.isNamed}
      />
      <button type="submit" name="intent" value="named" className="button button-quiet">
        Keep this
      </button>
    </Form>
  )
}

/** For those who arrange: another seat, or none, and always why. */
function ChangeSeat() {
  const { seat, isMine } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const who = isMine ? 'you' : seat.name
  return (
    <Form method="post" className="card max-w-measure space-y-5">
      <h2 className="text-large">Change this seat</h2>
      <SeatChoices
        kinds={['expert', 'carer', 'staff', 'chair', 'supporter', 'observer']}
        legend={`Where does ${isMine ? 'your seat' : seat.name} belong?`}
        chosen={seat.kind}
        problem={problem}
      />
      <TextArea
        name="reason"
        label="Why"
        hint={`${isMine ? 'Kept with the change.' : `${who} is told, and reads this.`} A kind line is enough.`}
        rows={3}
        maxLength={500}
        problem={problem}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="change" className="button">
          Change the seat
        </button>
        {!isMine && (
          <button type="submit" name="intent" value="end" className="button button-quiet place-safe">
            End this seat
          </button>
        )}
      </div>
    </Form>
  )
}
