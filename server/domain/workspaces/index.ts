export { acceptInvitation } from './accept-invitation.ts'
export { agreeToSupport, endSupport } from './agree-to-support.ts'
export { decidingSeats, demandReason, screenReason, voice } from './agreeing.ts'
export { answerSeatRequest } from './answer-seat-request.ts'
export { arrangersOf, arrangesSomewhere, seatedIn } from './arrangers.ts'
export { askForSeat, withdrawSeatRequest } from './ask-for-seat.ts'
export { changeSeat, endSeat } from './change-seat.ts'
export { closeWorkspace, reopenWorkspace } from './close-workspace.ts'
export { giveLeadSeat, inviteToLead } from './give-lead-seat.ts'
export { holdsSeat, isSeated, isSeatedAnywhere } from './holding-seats.ts'
export { invitation } from './invitations.ts'
export { inviteToWorkspace } from './invite-to-workspace.ts'
export { leaveWorkspace } from './leave-workspace.ts'
export { lettingIn } from './letting-in.ts'
export { mySeats } from './my-seats.ts'
export { myWorkspaces, publicWorkspaces } from './my-workspaces.ts'
export { needsMe } from './needs-me.ts'
export { demandNobodysWords, leaveOut, tellingHere } from './nobodys-words.ts'
export { openWorkspace } from './open-workspace.ts'
export {
  hasSay,
  isArranging,
  isCarried,
  mayActOn,
  mayArrange,
  mayDecide,
  mayEnterFor,
  mayTakePart,
  mayVoice,
  type SeatFacts,
} from './policy.ts'
export { chooseToBeNamed, closePublicPage, openPublicPage, writePublicPage } from './public-page.ts'
export { seatPage } from './seat-page.ts'
export { type SpokenFor, speakingFor, supportedBy } from './seat-support.ts'
export { termsHistory } from './terms-history.ts'
export { seatRequestsWaiting } from './waiting-for-seats.ts'
export { forSeatId, type SpeakingSeat, whoSpeaksFrom } from './who-speaks.ts'
export { withdrawInvitation } from './withdraw-invitation.ts'
export { workspaceAddress } from './workspace-address.ts'
export { workspacePage } from './workspace-page.ts'
export {
  type HeldSeat,
  type SeenWorkspace,
  visibleWorkspace,
  visibleWorkspaceById,
  workspaceFromWithin,
} from './workspaces.ts'
export { workspacesToRescue } from './workspaces-to-rescue.ts'
export { writeTerms } from './write-terms.ts'
