import type { PlanKind } from '#db/schema/index.ts'

type Own = { memberId: string }

/** What can happen to a carer's plans. Ids only: what a plan says is sealed, and nothing of it leaves through here. */
export type PlanEvent =
  | ({ name: 'plan.begun'; planId: string; kind: PlanKind } & Own)
  | ({ name: 'plan.changed'; planId: string } & Own)
  | ({ name: 'plan.reviewed'; planId: string } & Own)
  | ({ name: 'plan.erased'; planId: string } & Own)
  | ({ name: 'turning-point.marked' } & Own)
  | ({ name: 'plan-card.made'; cardId: string } & Own)
  | ({ name: 'plan-card.changed'; cardId: string } & Own)
  | ({ name: 'plan-card.withdrawn'; cardId: string } & Own)
  | ({ name: 'plan-card.unlocked'; cardId: string } & Own)
  | ({ name: 'plan-card.locked'; cardId: string; openingId: string } & Own)
  | ({ name: 'plan-card.opened'; cardId: string; openingId: string } & Own)
  | ({ name: 'plan-card.wrong-code'; cardId: string; openingId: string } & Own)
  | ({ name: 'plan-share.made'; shareId: string } & Own)
  | ({ name: 'plan-share.revoked'; shareId: string } & Own)
  | ({ name: 'plan-share.opened'; shareId: string; openingId: string } & Own)
  | ({ name: 'coping.checked'; checkId: string } & Own)
  | ({ name: 'coping.hello-asked'; checkId: string; offerId: string } & Own)
  | ({ name: 'coping.forgotten' } & Own)
  | ({ name: 'plans.forgotten' } & Own)
  | { name: 'seals.changed'; keyId: string; resealed: number }
