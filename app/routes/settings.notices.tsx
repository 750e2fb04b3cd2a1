import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { NoticeChoices } from '#app/components/notice-choices.tsx'
import { QuietHours } from '#app/components/quiet-hours.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Notices and e-mail – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const settings = await orShowProblem(() => context.services.queries.notices.noticeSettings({}))
  return {
    ...settings,
    isVerified: context.caller.actor.isVerified,
    wasSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.notices.changeNoticeChoices(inputOf(form))
    return redirect('/settings/notices?saved')
  })
}

export default function NoticeSettings() {
  const { choices, quietFrom, quietTo, digest, isMailStopped, isVerified, wasSaved } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-3">
        <h1>Notices and e-mail</h1>
        <p className="text-large text-ink-soft">
          In Waymark you always find everything under Notices. Here you choose what also comes by e-mail, and when.
        </p>
      </div>
      {wasSaved && !problem && <Told>Saved. It holds from now on.</Told>}
      {isMailStopped && !problem && (
        <p className="card edge max-w-measure">
          You have stopped all e-mail about notices. Choose below to start again.
        </p>
      )}
      {!isVerified && (
        <p className="card edge max-w-measure">
          We send no e-mail about notices until you have confirmed your address. Your choices are kept.
        </p>
      )}
      <ErrorSummary problem={problem} />
      <Form method="post" className="space-y-6">
        <NoticeChoices choices={choices} problem={problem} />
        <QuietHours from={quietFrom} to={quietTo} problem={problem} />
        <section className="card space-y-3">
          <Choices
            name="digest"
            legend={<h2>My digest</h2>}
            hint="One e-mail that says how much is waiting for you. None comes when nothing waits."
            problem={problem}
          >
            <Tick
              type="radio"
              name="digest"
              value="daily"
              label="Every day, at 9am"
              defaultChecked={fieldValue(problem, 'digest', digest) === 'daily'}
            />
            <Tick
              type="radio"
              name="digest"
              value="weekly"
              label="Once a week, on Monday at 9am"
              defaultChecked={fieldValue(problem, 'digest', digest) === 'weekly'}
            />
          </Choices>
        </section>
        <div className="space-y-3">
          <button type="submit" className="button">
            Save
          </button>
          <p className="text-small text-ink-soft">
            Only you see these choices. Our e-mails never say what a group is about, and repeat no words from a post.
          </p>
        </div>
      </Form>
    </div>
  )
}
