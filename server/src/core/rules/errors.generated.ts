// Written by scripts/generate-registry.mts. Do not edit.
import bienBanNghiQuyetKhacNhau from './across/bien-ban-nghi-quyet-khac-nhau';
import haiTenMotVai from './assignment/hai-ten-mot-vai';
import chinhThucDuBiKhongKhop from './attendance/chinh-thuc-du-bi-khong-khop';
import diemDanhKhongKhop from './attendance/diem-danh-khong-khop';
import thieuChuTriThuKy from './attendance/thieu-chu-tri-thu-ky';
import thieuDiemDanh from './attendance/thieu-diem-danh';
import tyLeDuSai from './attendance/ty-le-du-sai';
import chiUyChuaBieuQuyet from './committee/chi-uy-chua-bieu-quyet';
import thoiHanKhongHopLy from './content/thoi-han-khong-hop-ly';
import thieuSoChinhThucDuBi from './members/thieu-so-chinh-thuc-du-bi';
import conChoTrong from './page/con-cho-trong';
import kyHieuKhongKhop from './page/ky-hieu-khong-khop';
import ngayKhongDung from './page/ngay-khong-dung';
import quocHieuNhaNuoc from './page/quoc-hieu-nha-nuoc';
import thieuNgayBatDauKetThuc from './plans/thieu-ngay-bat-dau-ket-thuc';
import diemVuotToiDa from './score/diem-vuot-toi-da';
import tongDiemSai from './score/tong-diem-sai';
import xepLoaiKhongKhop from './score/xep-loai-khong-khop';
import thieuBieuQuyetNghiQuyet from './steps/thieu-bieu-quyet-nghi-quyet';
import thieuGioDiaDiem from './steps/thieu-gio-dia-diem';
import thieuKetLuan from './steps/thieu-ket-luan';
import thieuKiemDiemKyTruoc from './steps/thieu-kiem-diem-ky-truoc';
import thieuThongQuaBienBan from './steps/thieu-thong-qua-bien-ban';
import thieuYKienThaoLuan from './steps/thieu-y-kien-thao-luan';
import thieuNguoiPhuTrach from './tasks/thieu-nguoi-phu-trach';
import thieuNoiDung from './tasks/thieu-noi-dung';
import thieuThoiHan from './tasks/thieu-thoi-han';
import thieuDeDan from './thematic/thieu-de-dan';
import thieuTenChuyenDe from './thematic/thieu-ten-chuyen-de';
import bieuQuyetSaiSo from './votes/bieu-quyet-sai-so';
import chuaDuHaiPhanBa from './votes/chua-du-hai-phan-ba';
import chuaQuaNuaVanThongQua from './votes/chua-qua-nua-van-thong-qua';
import soPhieuVuot from './votes/so-phieu-vuot';
import thieuBieuQuyet from './votes/thieu-bieu-quyet';
import type { Rule } from './types';

export const errorRules: readonly Rule[] = [
  bienBanNghiQuyetKhacNhau,
  haiTenMotVai,
  chinhThucDuBiKhongKhop,
  diemDanhKhongKhop,
  thieuChuTriThuKy,
  thieuDiemDanh,
  tyLeDuSai,
  chiUyChuaBieuQuyet,
  thoiHanKhongHopLy,
  thieuSoChinhThucDuBi,
  conChoTrong,
  kyHieuKhongKhop,
  ngayKhongDung,
  quocHieuNhaNuoc,
  thieuNgayBatDauKetThuc,
  diemVuotToiDa,
  tongDiemSai,
  xepLoaiKhongKhop,
  thieuBieuQuyetNghiQuyet,
  thieuGioDiaDiem,
  thieuKetLuan,
  thieuKiemDiemKyTruoc,
  thieuThongQuaBienBan,
  thieuYKienThaoLuan,
  thieuNguoiPhuTrach,
  thieuNoiDung,
  thieuThoiHan,
  thieuDeDan,
  thieuTenChuyenDe,
  bieuQuyetSaiSo,
  chuaDuHaiPhanBa,
  chuaQuaNuaVanThongQua,
  soPhieuVuot,
  thieuBieuQuyet,
];
