import { RESOURCES } from '../../guidance/plan-wording';
import type { Task } from '../../model/types';
import { basis } from '../basis';
import { placeOf, shownFirst } from '../tasks/gaps';
import { defineRule } from '../types';
import { type FieldWording, writeField } from '../writing/task-field';
import { isTold, saying } from '../writing/told';
import { addToAll, mayAskPlan } from './fields';
import { labelledPlan, planOf } from './sample';

interface Gap {
  readonly task: Task;
  /** A blank of this duty; false where the whole plan says nothing of means. */
  readonly own: boolean;
}

const WORDING: FieldWording = {
  field: 'resources',
  label: 'Kinh phí, vật chất',
  value: '…',
  clause: 'kinh phí, vật chất: …',
  sentence: 'Kinh phí, vật chất: ….',
  blank: '…',
};
const TELLS = saying(RESOURCES);

/** Means told anywhere answer for the plan; `không cần` and a dash fill a cell. */
export default defineRule<Gap>({
  id: 'thieu-kinh-phi',
  ref: 'KH03',
  title: 'Kế hoạch chưa ghi vật chất, kinh phí',
  group: 'Kế hoạch thực hiện nghị quyết',
  kinds: ['plan'],
  forms: [],
  scope: 'document',
  basis: [basis('secretary', 'S3:68')],
  severity: 'hint',
  preset: 'day-du',
  fix: 'unsafe',
  examples: {
    bad: [
      { title: 'Không việc nào ghi kinh phí', text: labelledPlan('- Phối hợp: Chi đoàn thôn') },
      {
        title: 'Ô kinh phí để trống',
        text: planOf().replace('| Dân quân thôn | không cần |', '| Dân quân thôn | |'),
        lines: [25],
      },
    ],
    good: [
      { text: planOf() },
      {
        title: 'Nói trong biện pháp',
        text: labelledPlan('- Phối hợp: Chi đoàn thôn').replace('đo, vẽ', 'mua xi măng, đo, vẽ'),
      },
      { title: 'Dấu gạch trong ô', text: planOf().replace('| không cần |', '| - |') },
    ],
  },
  *check({ document }) {
    if (!mayAskPlan(document)) return;
    let asked = false;
    for (const task of document.tasks) {
      const field = task.fields.find(({ name }) => name === 'resources');
      asked ||= field !== undefined;
      if (field?.blank && !/^[\s–—-]+$/u.test(field.value.text)) yield { ...placeOf(task), data: { task, own: true } };
    }
    const first = document.tasks[0];
    if (!first || asked || isTold(document, TELLS)) return;
    yield { ...placeOf(first), data: { task: first, own: false } };
  },
  message: ({ task, own }) => ({
    what: own
      ? `${shownFirst(task)} chưa ghi kinh phí, vật chất.`
      : 'Kế hoạch chưa ghi vật chất, kinh phí cho việc nào.',
    why: 'Kế hoạch nêu cả vật chất, kinh phí bảo đảm (tài liệu nghiệp vụ bí thư chi bộ).',
    todo: 'Hãy ghi số tiền, nguồn hoặc vật tư; việc nào không cần thì ghi «không cần».',
  }),
  fixes: ({ task, own }, { document }) =>
    own
      ? writeField(task, WORDING, document, 'Thêm chỗ ghi kinh phí')
      : addToAll(document, WORDING, 'Thêm kinh phí, vật chất cho từng việc'),
});
