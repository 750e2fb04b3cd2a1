import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { type Audience, AudienceChoice } from './audience.tsx'
import { TextArea, TextField } from './form.tsx'

const audiences: readonly Audience[] = ['nobody', 'my-groups', 'members']

type Profile = {
  readonly name: string
  readonly pronouns: string
  readonly pronounsAudience: Audience
  readonly words: string
  readonly wordsAudience: Audience
}

/** Pronouns and a few words, and who sees each. */
export function AboutMe({ profile, problem }: { profile: Profile; problem: FormProblem | undefined }) {
  return (
    <section aria-labelledby="about-you" className="space-y-4">
      <h2 id="about-you">About you</h2>
      <p>
        Members always see the name you chose, {profile.name}, beside what you post. The rest is up to you. Leave out
        your full name, and where you live.
      </p>
      <Form method="post" action="/journey" className="card space-y-6">
        <div className="space-y-4">
          <TextField
            name="pronouns"
            label="Your pronouns"
            hint="How people should speak of you: she/her, he/him, they/them, or other words. Leave it empty if you like."
            maxLength={40}
            autoComplete="off"
            defaultValue={profile.pronouns}
            problem={problem}
          />
          <AudienceChoice
            name="pronounsAudience"
            legend="Who sees your pronouns?"
            audiences={audiences}
            chosen={profile.pronounsAudience}
            problem={problem}
          />
        </div>
        <hr className="border-line" />
        <div className="space-y-4">
          <TextArea
            name="words"
            label="A few words about you"
            hint="What you would say to somebody new. Up to 300 letters. Those you choose below will read this."
            rows={3}
            maxLength={300}
            defaultValue={profile.words}
            problem={problem}
          />
          <AudienceChoice
            name="wordsAudience"
            legend="Who sees these words?"
            audiences={audiences}
            chosen={profile.wordsAudience}
            problem={problem}
          />
        </div>
        <button type="submit" name="intent" value="profile" className="button">
          Save
        </button>
      </Form>
    </section>
  )
}
