import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValue, Tick } from './form.tsx'

export type Audience = 'nobody' | 'condition-groups' | 'my-groups' | 'members'

/** Who sees a part of what somebody told, as the page says it. */
export const audienceWords: Readonly<Record<Audience, { readonly label: string; readonly hint: string }>> = {
  nobody: { label: 'Nobody', hint: 'It stays with you. We use it only to show you who is further along.' },
  'condition-groups': {
    label: 'The groups about it',
    hint: 'Members of a group about this condition that you are in too. Nobody else.',
  },
  'my-groups': { label: 'All my groups', hint: 'Everybody who shares a group with you.' },
  members: { label: 'All members', hint: 'Everybody who is signed in to Waymark. Never search engines.' },
}

/** One question: who may see this? */
export function AudienceChoice({
  name,
  legend,
  audiences,
  chosen,
  problem,
}: {
  name: string
  legend: string
  audiences: readonly Audience[]
  chosen: Audience
  problem?: FormProblem | undefined
}) {
  return (
    <Choices name={name} legend={legend} problem={problem}>
      {audiences.map((audience) => (
        <Tick
          key={audience}
          type="radio"
          name={name}
          value={audience}
          label={audienceWords[audience].label}
          hint={audience === 'nobody' && name !== 'audience' ? 'Only you.' : audienceWords[audience].hint}
          defaultChecked={fieldValue(problem, name, chosen) === audience}
        />
      ))}
    </Choices>
  )
}
