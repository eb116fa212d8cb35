/** An on–off setting that takes effect at once. */
export function Switch(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      onClick={() => props.onChange(!props.on)}
    >
      {props.label}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
