import type { Scan } from '../text/scan.js';

/** Whether the number at token `index` with `ans`, `mois`, … behind it is somebody's age (`âgé de 31 ans`, `Ana Costa, 42 ans,`). */
export function isAge(_scan: Scan, _index: number): boolean {
  return false;
}
