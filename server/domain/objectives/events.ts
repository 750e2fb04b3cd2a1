type About = { workspaceId: string; objectiveId: string; memberId: string }

/** What can happen to the objectives of a workspace. Ids only. */
export type ObjectiveEvent =
  | ({ name: 'objective.set' } & About)
  | ({ name: 'objective.changed' } & About)
  | ({ name: 'objective.read' } & About)
  | ({ name: 'objective.reading-withdrawn' } & About)
  | ({ name: 'objective.cycle-begun' } & About)
  | ({ name: 'objective.step-written' } & About)
  | ({ name: 'objective.ended' } & About)
  | ({ name: 'objective.resumed' } & About)
