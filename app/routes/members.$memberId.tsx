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
  const { people, peers } = context.services.queries
  const page = await orShowProblem(() => people.memberProfile({ memberId: params.memberId }))
  // Whoever is not open to this reader is as if they were open to nobody.
  const isOpenToMe = await peers.personToAsk({ memberId: params.memberId }).then(
    () => true,
    () => false,
  )
  return { ...page, isOpenToMe }
}

export default function Member() {
  const { isSelf, sharesGroup, profile, muted, areWordsWithheld, isOpenToMe } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-5">
      <ProfileCard profile={profile} level={1} />
      {areWordsWithheld && (
        <p className="card edge max-w-measure">
          Your words about yourself were taken from view by the people who look after this place.{' '}
          <Link to="/how-i-was-treated">Read why, and what you can do</Link>
        </p>
      )}
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
          {isOpenToMe && (
            <Link className="button" to={`/connections/ask/${profile.id}`}>
              Ask to connect
            </Link>
          )}
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
