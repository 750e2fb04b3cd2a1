import { ruleWords } from '#app/treatment-words.ts'
import type { Panel } from '#server/domain/chat/index.ts'
import { PanelButton, PanelChoice, PanelForm, PanelWords } from './chat-panel-form.tsx'

const rules = [
  { value: '', words: 'Choose a house rule' },
  ...Object.entries(ruleWords).map(([value, words]) => ({ value, words })),
]

/** Keeping a message back, with the house rule and the words that its writer reads. `words` is what opens the form. */
export function KeepBack({
  panel,
  message: { id: messageId, author },
  stood,
  words,
  opensBy,
}: {
  panel: Panel
  message: { readonly id: string; readonly author: string }
  stood: 'waiting' | 'let-through'
  words: string
  /** The key that opens it. */
  opensBy?: string
}) {
  return (
    <details data-key={opensBy}>
      <summary className="min-h-target py-2 font-bold">{words}</summary>
      <PanelForm
        action={`/chat/${panel.roomId}/facilitate`}
        fields={{ intent: 'keep-back', messageId, stood }}
        className="space-y-3 pb-2"
      >
        {(problem) => (
          <>
            <PanelChoice name="rule" label="Which house rule?" options={rules} problem={problem} />
            <PanelWords
              label="Why, in kind words"
              hint={`Only ${author} reads this. Their words stay theirs, and they may appeal.`}
              problem={problem}
            />
            <PanelButton words="Keep it back" about={author} />
          </>
        )}
      </PanelForm>
    </details>
  )
}
