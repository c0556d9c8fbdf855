/** The five elements every task and resolution must have (CB), in short. */
import type { Demand } from './types';

export const BASIC_DEMANDS: readonly Demand[] = [
  { ref: 'CB01', text: 'Nhiệm vụ nêu việc phải làm.' },
  { ref: 'CB02', text: 'Nhiệm vụ nêu biện pháp, cách làm.' },
  { ref: 'CB03', text: 'Nhiệm vụ có người phụ trách.' },
  { ref: 'CB04', text: 'Nhiệm vụ có thời hạn.' },
  { ref: 'CB05', text: 'Nghị quyết ghi kết quả biểu quyết thông qua.' },
];
