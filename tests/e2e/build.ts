import { buildExtension } from '../../dev/start/build-extension.ts';

/** Runs once before all journeys: two files must not build at the same time. */
export function setup(): void {
  buildExtension('chrome');
  buildExtension('firefox');
}
