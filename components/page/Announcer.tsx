/**
 * What a screen reader is told. It is there before it is told anything, or it would not be heard; two equal messages one
 * after the other are told apart by their turn.
 */
export function Announcer(props: { message: string; turn: number }) {
  return (
    <p class="unseen" role="status" aria-live="polite">
      <span key={props.turn}>{props.message}</span>
    </p>
  );
}
