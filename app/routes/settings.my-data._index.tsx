import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'My data – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return null
}

export default function MyData() {
  return (
    <div className="max-w-measure space-y-8">
      <div className="space-y-4">
        <Here to="/settings" words="Settings" />
        <h1>My data</h1>
        <p>What we keep about you is yours to read and to take away, at any time.</p>
      </div>
      <section aria-labelledby="copy" className="card space-y-4">
        <h2 id="copy">Take a copy</h2>
        <p>
          It has what you told us, what you wrote and drafted, what you chose, and what you reported. It has letters
          between you and us, and what we decided about you. It has where you are signed in, and who looked at your
          records and why. Other people’s words and names are left out.
        </p>
        <p>
          It speaks about your health. Keep it where nobody else can read it. If others use this device, think before
          you save it here.
        </p>
        <form method="post" action="/settings/my-data/download" className="flex flex-wrap gap-3">
          <button type="submit" name="as" value="html" className="button">
            A page to read
          </button>
          <button type="submit" name="as" value="json" className="button button-quiet">
            A file for other programs (JSON)
          </button>
        </form>
      </section>
      <section aria-labelledby="close" className="card space-y-4">
        <h2 id="close">Close my account</h2>
        <p>
          You can leave for good and have what you told and wrote erased. The next page says what goes and what stays.
        </p>
        <p>
          <Link className="button button-quiet" to="/settings/close-account">
            Close my account and erase me
          </Link>
        </p>
      </section>
    </div>
  )
}
