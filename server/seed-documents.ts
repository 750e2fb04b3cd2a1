import { type Block, listOf, plain, tableOf } from './domain/documents/index.ts'
import { system } from './domain/kernel/actor.ts'
import { day } from './domain/kernel/time.ts'
import { restBetween } from './seed-picture.ts'
import type { ActorServices, createServices } from './services.ts'

type PlayAs = (key: string, at: number) => ActorServices['commands']

const slug = 'community-head-injury-service-steering-group'
const title = 'Leaving hospital after a head injury'

const heading = (level: number, text: string): Block => ({ type: 'heading', level, ...plain(text) })
const paragraph = (text: string): Block => ({ type: 'paragraph', ...plain(text) })
const points = (...texts: string[]): Block => listOf(false, texts.map(plain))

/** The leaflet as the service wrote it first: what is wrong with it is what the group finds. */
const firstDraft: readonly Block[] = [
  heading(1, title),
  paragraph(
    'This leaflet provides information for patients and carers in relation to the management of symptoms subsequent to discharge following a traumatic brain injury.',
  ),
  heading(2, 'Your first week at home'),
  paragraph(
    'You may notice changes in your mood, memory and how quickly you tire. This is common. It does not mean you are doing anything wrong.',
  ),
  paragraph('Patients who fail to comply with rest advice can make symptoms last longer.'),
  points(
    'Rest in short spells, in a quiet room.',
    'Do one thing at a time.',
    'Alcohol must be avoided until a review has been carried out by the multidisciplinary team.',
  ),
  heading(2, 'Medicines'),
  paragraph(
    'Analgesia should be administered in accordance with the instructions which have been provided on the discharge summary, and any adverse reactions should be reported to the prescriber without delay.',
  ),
  heading(2, 'Who to call'),
  paragraph('Your named key worker is the first person to ring. Out of hours, ring 111.'),
]

const shows = 'A day in small steps: one thing, then rest, then one thing, then rest.'

/** The second, with what was put right after the first reading, and what was not. */
const secondDraft: readonly Block[] = [
  heading(1, title),
  paragraph('This leaflet is for you and for the people close to you. It tells you what to expect, and who can help.'),
  heading(2, 'Your first week at home'),
  paragraph(
    'You may notice changes in your mood, memory and how quickly you tire. This is common. It does not mean you are doing anything wrong.',
  ),
  paragraph('Patients who fail to comply with rest advice can make symptoms last longer.'),
  points(
    'Rest in short spells, in a quiet room.',
    'Do one thing at a time, and stop before you are tired.',
    'Alcohol must be avoided until a review has been carried out by the multidisciplinary team.',
  ),
  {
    type: 'image',
    text: shows,
    alt: shows,
    picture: restBetween.hash,
    width: 640,
    height: 120,
  },
  heading(2, 'Medicines'),
  paragraph(
    'Analgesia should be administered in accordance with the instructions which have been provided on the discharge summary, and any adverse reactions should be reported to the prescriber without delay, since symptoms may otherwise deteriorate.',
  ),
  heading(2, 'When to get help'),
  paragraph('Ring 999 at once if somebody cannot be woken, has a fit, or is sick again and again.'),
  heading(2, 'Who to call'),
  paragraph('Your named key worker is the first person to ring. Out of hours, ring 111.'),
  tableOf([
    [
      { ...plain('When'), header: true },
      { ...plain('Who'), header: true },
    ],
    [plain('Weekdays, 9am to 5pm'), plain('Your key worker, 01632 960123')],
    [plain('At all other times'), plain('NHS 111')],
  ]),
]

const pictures = (blocks: readonly Block[]) => (blocks.some(({ type }) => type === 'image') ? [restBetween] : [])

/** A leaflet that the head injury group reads: two drafts of it. Written for the demonstration. */
export async function seedDocuments(
  playAs: PlayAs,
  { now, services }: { readonly now: number; readonly services: ReturnType<typeof createServices> },
): Promise<{ readonly documentId: string }> {
  const first = await bring(undefined, firstDraft, now - 24 * day)
  return bring(first.documentId, secondDraft, now - 9 * day)

  async function bring(documentId: string | undefined, blocks: readonly Block[], at: number) {
    const words = blocks.map(({ text }) => text).join('\n\n')
    const { uploadId } = await playAs('priya', at).documents.bringDocument({ slug, documentId, words })
    await services
      .as(system)
      .commands.documents.endReading({
        uploadId,
        document: { title, blocks, warnings: [], pictures: pictures(blocks) },
        unreadable: null,
      })
    return playAs('priya', at).documents.makeDraft({ uploadId, title, kind: 'leaflet' })
  }
}
