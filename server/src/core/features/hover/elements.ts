/** What each part of a task must say, and the rule that asks for it. Sources: S1:32, S0:162, S3:68; contract of the five elements. */
import type { TaskFieldName } from '../../model/types';

export interface ElementGuide {
  readonly title: string;
  /** One or two sentences for a clerk. */
  readonly says: string;
  /** The rule whose basis is shown. */
  readonly rule: string;
}

export const taskElements: Readonly<Record<TaskFieldName, ElementGuide>> = {
  content: {
    title: 'Nội dung nhiệm vụ',
    says: 'Nêu rõ phải làm việc gì, ở đâu, đến mức nào thì coi là xong.',
    rule: 'thieu-noi-dung',
  },
  measures: {
    title: 'Biện pháp thực hiện',
    says: 'Nêu cách làm: các bước, lực lượng, hình thức. Mục tiêu hay lời kêu gọi chưa phải là biện pháp.',
    rule: 'thieu-bien-phap',
  },
  owner: {
    title: 'Người phụ trách',
    says: 'Ghi họ tên hoặc chức vụ của người chịu trách nhiệm chính. Nếu giao cho tập thể thì vẫn cần nêu một người chịu trách nhiệm.',
    rule: 'thieu-nguoi-phu-trach',
  },
  support: {
    title: 'Phối hợp',
    says: 'Ghi người hoặc tổ chức cùng làm. Người phối hợp không thay được người phụ trách.',
    rule: 'thieu-nguoi-phu-trach',
  },
  deadline: {
    title: 'Thời hạn',
    says: 'Ghi thời điểm phải xong sao cho đến ngày ấy kiểm tra được: một ngày, một tháng, một quý hoặc một kỳ báo cáo.',
    rule: 'thieu-thoi-han',
  },
  start: {
    title: 'Thời gian bắt đầu',
    says: 'Ghi ngày bắt đầu; ngày hoàn thành ghi ở phần bên cạnh.',
    rule: 'thieu-thoi-han',
  },
  end: {
    title: 'Thời gian hoàn thành',
    says: 'Ghi ngày phải xong.',
    rule: 'thieu-thoi-han',
  },
  result: {
    title: 'Kết quả, sản phẩm',
    says: 'Ghi kết quả cần đạt để đối chiếu khi kiểm điểm ở kỳ họp sau; việc đã xong thì ghi rõ là đã hoàn thành.',
    rule: 'thieu-noi-dung',
  },
  resources: {
    title: 'Kinh phí, vật chất',
    says: 'Ghi nguồn kinh phí, vật tư hoặc phương tiện để làm việc này, nếu có.',
    rule: 'thieu-noi-dung',
  },
};
