import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { MuteMenu } from '#app/components/mute-menu.tsx'
import { ProfileCard } from '#app/components/profile.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.profile.name ?? 'A member'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.people.memberProfile({ memberId: params.memberId }))
}

export default function Member() {
  const { isSelf, sharesGroup, profile, muted } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-5">
      <ProfileCard profile={profile} level={1} />
      {isSelf ? (
        <div className="max-w-measure space-y-3">
          <p>This is you, with everything you have told. Others see only what you chose to show them.</p>
          <p className="flex flex-wrap gap-3">
            <Link className="button" to="/journey/as-others-see-me">
              See as others see me
            </Link>
            <Link className="button button-quiet" to="/journey">
              Change
            </Link>
          </p>
        </div>
      ) : (
        <>
          <p className="text-small text-ink-soft">
            You see what {profile.name} chose to show you. Others may see more, or less.
          </p>
          {(sharesGroup || muted) && (
            <MuteMenu kind="person" subjectId={profile.id} name={profile.name} muted={muted} />
          )}
          <p className="flex flex-wrap gap-x-6">
            <a className="inline-flex min-h-target items-center" href={`/keep/block?person=${profile.id}`}>
              Block {profile.name}
            </a>
            <a className="inline-flex min-h-target items-center" href={`/report/profile/${profile.id}`}>
              Report this profile
            </a>
          </p>
        </>
      )}
    </div>
  )
}
