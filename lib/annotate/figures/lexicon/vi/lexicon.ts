import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Vietnamese. */
export const VI: LexiconData = {
  ...OTHER,
  scales: {
    3: 'nghìn|ngàn',
    6: 'triệu',
    9: 'tỷ|tỉ',
    12: 'nghìn tỷ|nghìn tỉ|ngàn tỷ',
  },
  dateLinks: ',|năm',
  rangeLinks: '-|đến|tới',
  rangeOpeners: '',
  from: 'từ',
  changeLinks: 'lên|xuống|đến|còn',
  joints: 'và|hoặc|hay',
  percent: '%|phần trăm',
  points: 'điểm phần trăm',
  basisPoints: 'điểm cơ bản',
  durations: 'giây|phút|giờ|tiếng|ngày|đêm|tuần|tháng|quý|năm|thập kỷ|thế kỷ',
  measures:
    'km|ki-lô-mét|mét|mét vuông|mét khối|ki-lô-mét vuông|héc-ta|hécta|ha|ki-lô-gam|kg|tấn|tạ|lít|độ|megawatt',
  degrees: 'độ',
  years: 'tuổi|năm',
  ages: 'tuổi',
  currencies: {
    ...OTHER.currencies,
    VND: 'đồng|đ|vnđ|vnd',
    USD: 'đô la|đô la mỹ|usd',
    EUR: 'euro',
  },
  before: {
    approx: 'khoảng|chừng|ước|ước tính|trung bình|xấp xỉ',
    almost: 'gần',
    'more-than': 'hơn|trên|vượt',
    'at-least': 'ít nhất|tối thiểu',
    'less-than': 'dưới|chưa đến|ít hơn',
    'up-to': 'tối đa|lên tới|lên đến|không quá',
  },
  beforeDate: {
    since: 'từ|kể từ|từ ngày|từ năm',
    by: 'trước|trước ngày|đến năm',
  },
  references: `${OTHER.references}|điều|khoản|số|điểm|nghị định|thông tư`,
  labels: `${OTHER.labels}|chương|phụ lục|trang|giai đoạn|khóa|phần`,
  rateOpeners: 'mỗi|/|một|trên',
  rates: 'hàng năm|hằng năm|hàng tháng|hằng tháng|hàng ngày',
  phones: `${OTHER.phones}|điện thoại|đt|gọi`,
  calls: 'gọi|số',
  nounStops:
    'và|hoặc|của|trong|cho|với|tại|ở|để|được|là|có|đã|đang|sẽ|từ|đến|tới|trên|dưới|hơn|này|đó|các|những|một|không|về|theo|sau|trước|như',
  clockNames: 'lúc',
  headLast: false,
};
