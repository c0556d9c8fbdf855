// Written by scripts/generate-rules.mts. Do not edit.
import dauDeMauThuan from './front-matter/dau-de-mau-thuan';
import khoaLa from './front-matter/khoa-la';
import kyHieuKhongKhop from './page/ky-hieu-khong-khop';
import quocHieuNhaNuoc from './page/quoc-hieu-nha-nuoc';
import soKyHieuSaiDang from './page/so-ky-hieu-sai-dang';
import tenDangBoChiBo from './page/ten-dang-bo-chi-bo';
import thieuTieuDeDang from './page/thieu-tieu-de-dang';
import chiGiaoTapThe from './tasks/chi-giao-tap-the';
import thieuBienPhap from './tasks/thieu-bien-phap';
import thieuNguoiPhuTrach from './tasks/thieu-nguoi-phu-trach';
import thieuNoiDung from './tasks/thieu-noi-dung';
import thieuThoiHan from './tasks/thieu-thoi-han';
import thoiHanKhongRo from './tasks/thoi-han-khong-ro';
import maChuCu from './typing/ma-chu-cu';
import bieuQuyetSaiSo from './votes/bieu-quyet-sai-so';
import thieuBieuQuyet from './votes/thieu-bieu-quyet';
import type { Rule } from './types';

export const rules: readonly Rule[] = [
  dauDeMauThuan,
  khoaLa,
  kyHieuKhongKhop,
  quocHieuNhaNuoc,
  soKyHieuSaiDang,
  tenDangBoChiBo,
  thieuTieuDeDang,
  chiGiaoTapThe,
  thieuBienPhap,
  thieuNguoiPhuTrach,
  thieuNoiDung,
  thieuThoiHan,
  thoiHanKhongRo,
  maChuCu,
  bieuQuyetSaiSo,
  thieuBieuQuyet,
];
