// Written by scripts/generate-registry.mts. Do not edit.
import bienBanNghiQuyetKhacNhau from './across/bien-ban-nghi-quyet-khac-nhau';
import chepViecThangTruoc from './across/chep-viec-thang-truoc';
import chiUyDuaVaoNghiQuyet from './across/chi-uy-dua-vao-nghi-quyet';
import chuaCoKeHoachDaGiao from './across/chua-co-ke-hoach-da-giao';
import chuaCoQuyChe from './across/chua-co-quy-che';
import chuyenDeNgoaiKeHoach from './across/chuyen-de-ngoai-ke-hoach';
import dangTaiLieuTre from './across/dang-tai-lieu-tre';
import kyHopKhongDeu from './across/ky-hop-khong-deu';
import luuBienBan from './across/luu-bien-ban';
import nguoiNgoaiDanhSach from './across/nguoi-ngoai-danh-sach';
import nhiemVuLechBienBan from './across/nhiem-vu-lech-bien-ban';
import quyThieuChuyenDe from './across/quy-thieu-chuyen-de';
import soDanKhongCo from './across/so-dan-khong-co';
import thieuBienBanChiUy from './across/thieu-bien-ban-chi-uy';
import trongTamChuaQuaChiUy from './across/trong-tam-chua-qua-chi-uy';
import trungSoNhaySo from './across/trung-so-nhay-so';
import vangQuaBaKy from './across/vang-qua-ba-ky';
import viecChuaVaoKeHoach from './across/viec-chua-vao-ke-hoach';
import viecKyTruocChuaCoKetQua from './across/viec-ky-truoc-chua-co-ket-qua';
import viecQuaHanChuaCoKetQua from './across/viec-qua-han-chua-co-ket-qua';
import xepLoaiThapChuaKhacPhuc from './across/xep-loai-thap-chua-khac-phuc';
import haiTenMotVai from './assignment/hai-ten-mot-vai';
import phanBoKhongDeu from './assignment/phan-bo-khong-deu';
import phanCongChuaThongNhat from './assignment/phan-cong-chua-thong-nhat';
import phoiHopThieuChuTri from './assignment/phoi-hop-thieu-chu-tri';
import vangHopMaDuocGiao from './assignment/vang-hop-ma-duoc-giao';
import xungHoNhieuKieu from './assignment/xung-ho-nhieu-kieu';
import chinhThucDuBiKhongKhop from './attendance/chinh-thuc-du-bi-khong-khop';
import chuTriChuaRoPhanCong from './attendance/chu-tri-chua-ro-phan-cong';
import chuaTachMienTamThoi from './attendance/chua-tach-mien-tam-thoi';
import daiBieuChuaRo from './attendance/dai-bieu-chua-ro';
import diemDanhKhongKhop from './attendance/diem-danh-khong-khop';
import soDangVienBatThuong from './attendance/so-dang-vien-bat-thuong';
import thieuChuTriThuKy from './attendance/thieu-chu-tri-thu-ky';
import thieuDiemDanh from './attendance/thieu-diem-danh';
import tyLeDuSai from './attendance/ty-le-du-sai';
import tyLeDuThap from './attendance/ty-le-du-thap';
import vangKhongLyDoChuaXuLy from './attendance/vang-khong-ly-do-chua-xu-ly';
import vangKhongNeuTen from './attendance/vang-khong-neu-ten';
import vangKhongPhanLyDo from './attendance/vang-khong-phan-ly-do';
import yKienToDangChuaGhi from './attendance/y-kien-to-dang-chua-ghi';
import baoTruocHop from './committee/bao-truoc-hop';
import chiUyChuaBieuQuyet from './committee/chi-uy-chua-bieu-quyet';
import chiUyChuaPhanCong from './committee/chi-uy-chua-phan-cong';
import chiUyKhongDuNua from './committee/chi-uy-khong-du-nua';
import chiUyThieuMucDich from './committee/chi-uy-thieu-muc-dich';
import chiUyThieuTrongTam from './committee/chi-uy-thieu-trong-tam';
import chiChepVanBanCapTren from './content/chi-chep-van-ban-cap-tren';
import chiNeuUuDiem from './content/chi-neu-uu-diem';
import chuaThongNhatNguoiDungDau from './content/chua-thong-nhat-nguoi-dung-dau';
import hanCheThieuNguyenNhan from './content/han-che-thieu-nguyen-nhan';
import hanQuaKy from './content/han-qua-ky';
import khoKhanChuaKienNghi from './content/kho-khan-chua-kien-nghi';
import nhiemVuGopNhieuViec from './content/nhiem-vu-gop-nhieu-viec';
import nhiemVuTrungLap from './content/nhiem-vu-trung-lap';
import thieuCanCuTinhHinh from './content/thieu-can-cu-tinh-hinh';
import thieuDoanThe from './content/thieu-doan-the';
import thieuKetQuaCanDat from './content/thieu-ket-qua-can-dat';
import thieuKiemTraGiamSat from './content/thieu-kiem-tra-giam-sat';
import thieuNhanDinhTuTuong from './content/thieu-nhan-dinh-tu-tuong';
import thieuPhatTrienDangVien from './content/thieu-phat-trien-dang-vien';
import thoiHanKhongHopLy from './content/thoi-han-khong-hop-ly';
import tuMoHo from './content/tu-mo-ho';
import dauDeMauThuan from './front-matter/dau-de-mau-thuan';
import khoaLa from './front-matter/khoa-la';
import chiBoTangGiayKhen from './members/chi-bo-tang-giay-khen';
import congNhanChinhThucCham from './members/cong-nhan-chinh-thuc-cham';
import mienSinhHoatChuaDuThuTuc from './members/mien-sinh-hoat-chua-du-thu-tuc';
import nguoiGiupDoChuaChinhThuc from './members/nguoi-giup-do-chua-chinh-thuc';
import thieuSoChinhThucDuBi from './members/thieu-so-chinh-thuc-du-bi';
import thieuUuKhuyetDiem from './members/thieu-uu-khuyet-diem';
import bangNgoacHong from './page/bang-ngoac-hong';
import canCuSaiDau from './page/can-cu-sai-dau';
import chuKyBienBan from './page/chu-ky-bien-ban';
import chucVuTenThua from './page/chuc-vu-ten-thua';
import conChoTrong from './page/con-cho-trong';
import deKySai from './page/de-ky-sai';
import diaDanhNgaySaiDang from './page/dia-danh-ngay-sai-dang';
import duThao from './page/du-thao';
import ketThucChamGach from './page/ket-thuc-cham-gach';
import kyHieuKhongKhop from './page/ky-hieu-khong-khop';
import kyTuKhongChuan from './page/ky-tu-khong-chuan';
import lanLonBoDau from './page/lan-lon-bo-dau';
import loaiKhongDuocBanHanh from './page/loai-khong-duoc-ban-hanh';
import ngayKhongDung from './page/ngay-khong-dung';
import noiNhanSaiDau from './page/noi-nhan-sai-dau';
import phuLuc from './page/phu-luc';
import quocHieuNhaNuoc from './page/quoc-hieu-nha-nuoc';
import soKyHieuSaiDang from './page/so-ky-hieu-sai-dang';
import tenDangBoChiBo from './page/ten-dang-bo-chi-bo';
import thieuNoiNhan from './page/thieu-noi-nhan';
import thieuTieuDeDang from './page/thieu-tieu-de-dang';
import thieuTrichYeu from './page/thieu-trich-yeu';
import toTrinhKinhGui from './page/to-trinh-kinh-gui';
import vienDanCoTheDaThay from './page/vien-dan-co-the-da-thay';
import vienDanDaThay from './page/vien-dan-da-thay';
import vienDanThieu from './page/vien-dan-thieu';
import vietTatLanDau from './page/viet-tat-lan-dau';
import baoCaoSoKetThieuPhan from './plans/bao-cao-so-ket-thieu-phan';
import keHoachChuaNeuNghiQuyet from './plans/ke-hoach-chua-neu-nghi-quyet';
import thieuCacBuoc from './plans/thieu-cac-buoc';
import thieuKiemTraDonDoc from './plans/thieu-kiem-tra-don-doc';
import thieuKinhPhi from './plans/thieu-kinh-phi';
import thieuLamDiem from './plans/thieu-lam-diem';
import thieuLucLuong from './plans/thieu-luc-luong';
import thieuNgayBatDauKetThuc from './plans/thieu-ngay-bat-dau-ket-thuc';
import thieuSoKet from './plans/thieu-so-ket';
import chuyenRieng from './privacy/chuyen-rieng';
import dauMat from './privacy/dau-mat';
import noiDungCanGiuKin from './privacy/noi-dung-can-giu-kin';
import soRiengTu from './privacy/so-rieng-tu';
import thieuPhamViLuuHanh from './privacy/thieu-pham-vi-luu-hanh';
import diemToiDaChuaDat from './score/diem-toi-da-chua-dat';
import diemVuotToiDa from './score/diem-vuot-toi-da';
import thieuChamDiem from './score/thieu-cham-diem';
import thieuHanCheBuoiHop from './score/thieu-han-che-buoi-hop';
import thieuNguoiCham from './score/thieu-nguoi-cham';
import thieuXepLoaiDangVien from './score/thieu-xep-loai-dang-vien';
import tongDiemSai from './score/tong-diem-sai';
import xepLoaiKhongKhop from './score/xep-loai-khong-khop';
import itNguoiPhatBieu from './steps/it-nguoi-phat-bieu';
import ketLuanKhongPhanCong from './steps/ket-luan-khong-phan-cong';
import lanChuyenMon from './steps/lan-chuyen-mon';
import nhieuVanDeTrongTam from './steps/nhieu-van-de-trong-tam';
import saiThuTuBuoc from './steps/sai-thu-tu-buoc';
import thieuBaoCaoTrongTam from './steps/thieu-bao-cao-trong-tam';
import thieuBieuDuong from './steps/thieu-bieu-duong';
import thieuBieuQuyetNghiQuyet from './steps/thieu-bieu-quyet-nghi-quyet';
import thieuChinhTriTuTuong from './steps/thieu-chinh-tri-tu-tuong';
import thieuCuThuKy from './steps/thieu-cu-thu-ky';
import thieuDangPhi from './steps/thieu-dang-phi';
import thieuGioDiaDiem from './steps/thieu-gio-dia-diem';
import thieuHocBac from './steps/thieu-hoc-bac';
import thieuKetLuan from './steps/thieu-ket-luan';
import thieuKiemDiemKyTruoc from './steps/thieu-kiem-diem-ky-truoc';
import thieuThongQuaBienBan from './steps/thieu-thong-qua-bien-ban';
import thieuThongQuaChuongTrinh from './steps/thieu-thong-qua-chuong-trinh';
import thieuTiepThu from './steps/thieu-tiep-thu';
import thieuTuPheBinh from './steps/thieu-tu-phe-binh';
import thieuTuyenBoLyDo from './steps/thieu-tuyen-bo-ly-do';
import thieuYKienThaoLuan from './steps/thieu-y-kien-thao-luan';
import thoiLuongNgan from './steps/thoi-luong-ngan';
import thoiSuKhongLienHe from './steps/thoi-su-khong-lien-he';
import chiGiaoTapThe from './tasks/chi-giao-tap-the';
import thieuBienPhap from './tasks/thieu-bien-phap';
import thieuNguoiPhuTrach from './tasks/thieu-nguoi-phu-trach';
import thieuNoiDung from './tasks/thieu-noi-dung';
import thieuThoiHan from './tasks/thieu-thoi-han';
import thoiHanKhongRo from './tasks/thoi-han-khong-ro';
import chuaGhiChuanBiChuyenDe from './thematic/chua-ghi-chuan-bi-chuyen-de';
import chuaGhiGuiChuyenDe from './thematic/chua-ghi-gui-chuyen-de';
import chuaRutKinhNghiem from './thematic/chua-rut-kinh-nghiem';
import chuaTiepThuYKien from './thematic/chua-tiep-thu-y-kien';
import chuyenDeGhepThuongKy from './thematic/chuyen-de-ghep-thuong-ky';
import chuyenDeNgoaiNhom from './thematic/chuyen-de-ngoai-nhom';
import ketLuanChuyenDeThieuPhan from './thematic/ket-luan-chuyen-de-thieu-phan';
import thieuDeDan from './thematic/thieu-de-dan';
import thieuMucDichChuyenDe from './thematic/thieu-muc-dich-chuyen-de';
import thieuTenChuyenDe from './thematic/thieu-ten-chuyen-de';
import yKienChuaDuPhan from './thematic/y-kien-chua-du-phan';
import maChuCu from './typing/ma-chu-cu';
import baoLuuChuaDu from './votes/bao-luu-chua-du';
import bieuQuyetGioTay from './votes/bieu-quyet-gio-tay';
import bieuQuyetGop from './votes/bieu-quyet-gop';
import bieuQuyetKhongRoViec from './votes/bieu-quyet-khong-ro-viec';
import bieuQuyetKhongSo from './votes/bieu-quyet-khong-so';
import bieuQuyetSaiSo from './votes/bieu-quyet-sai-so';
import bieuQuyetTrucTuyen from './votes/bieu-quyet-truc-tuyen';
import chuaDuHaiPhanBa from './votes/chua-du-hai-phan-ba';
import chuaNeuHinhThucBieuQuyet from './votes/chua-neu-hinh-thuc-bieu-quyet';
import chuaQuaNuaVanThongQua from './votes/chua-qua-nua-van-thong-qua';
import khongDatChuaBaoCao from './votes/khong-dat-chua-bao-cao';
import khongTanThanhChuaNeuLyDo from './votes/khong-tan-thanh-chua-neu-ly-do';
import mauSoTheoCoMat from './votes/mau-so-theo-co-mat';
import phieuKinThieuKiemPhieu from './votes/phieu-kin-thieu-kiem-phieu';
import soPhieuVuot from './votes/so-phieu-vuot';
import thieuBieuQuyet from './votes/thieu-bieu-quyet';
import type { Rule } from './types';

export const rules: readonly Rule[] = [
  bienBanNghiQuyetKhacNhau,
  chepViecThangTruoc,
  chiUyDuaVaoNghiQuyet,
  chuaCoKeHoachDaGiao,
  chuaCoQuyChe,
  chuyenDeNgoaiKeHoach,
  dangTaiLieuTre,
  kyHopKhongDeu,
  luuBienBan,
  nguoiNgoaiDanhSach,
  nhiemVuLechBienBan,
  quyThieuChuyenDe,
  soDanKhongCo,
  thieuBienBanChiUy,
  trongTamChuaQuaChiUy,
  trungSoNhaySo,
  vangQuaBaKy,
  viecChuaVaoKeHoach,
  viecKyTruocChuaCoKetQua,
  viecQuaHanChuaCoKetQua,
  xepLoaiThapChuaKhacPhuc,
  haiTenMotVai,
  phanBoKhongDeu,
  phanCongChuaThongNhat,
  phoiHopThieuChuTri,
  vangHopMaDuocGiao,
  xungHoNhieuKieu,
  chinhThucDuBiKhongKhop,
  chuTriChuaRoPhanCong,
  chuaTachMienTamThoi,
  daiBieuChuaRo,
  diemDanhKhongKhop,
  soDangVienBatThuong,
  thieuChuTriThuKy,
  thieuDiemDanh,
  tyLeDuSai,
  tyLeDuThap,
  vangKhongLyDoChuaXuLy,
  vangKhongNeuTen,
  vangKhongPhanLyDo,
  yKienToDangChuaGhi,
  baoTruocHop,
  chiUyChuaBieuQuyet,
  chiUyChuaPhanCong,
  chiUyKhongDuNua,
  chiUyThieuMucDich,
  chiUyThieuTrongTam,
  chiChepVanBanCapTren,
  chiNeuUuDiem,
  chuaThongNhatNguoiDungDau,
  hanCheThieuNguyenNhan,
  hanQuaKy,
  khoKhanChuaKienNghi,
  nhiemVuGopNhieuViec,
  nhiemVuTrungLap,
  thieuCanCuTinhHinh,
  thieuDoanThe,
  thieuKetQuaCanDat,
  thieuKiemTraGiamSat,
  thieuNhanDinhTuTuong,
  thieuPhatTrienDangVien,
  thoiHanKhongHopLy,
  tuMoHo,
  dauDeMauThuan,
  khoaLa,
  chiBoTangGiayKhen,
  congNhanChinhThucCham,
  mienSinhHoatChuaDuThuTuc,
  nguoiGiupDoChuaChinhThuc,
  thieuSoChinhThucDuBi,
  thieuUuKhuyetDiem,
  bangNgoacHong,
  canCuSaiDau,
  chuKyBienBan,
  chucVuTenThua,
  conChoTrong,
  deKySai,
  diaDanhNgaySaiDang,
  duThao,
  ketThucChamGach,
  kyHieuKhongKhop,
  kyTuKhongChuan,
  lanLonBoDau,
  loaiKhongDuocBanHanh,
  ngayKhongDung,
  noiNhanSaiDau,
  phuLuc,
  quocHieuNhaNuoc,
  soKyHieuSaiDang,
  tenDangBoChiBo,
  thieuNoiNhan,
  thieuTieuDeDang,
  thieuTrichYeu,
  toTrinhKinhGui,
  vienDanCoTheDaThay,
  vienDanDaThay,
  vienDanThieu,
  vietTatLanDau,
  baoCaoSoKetThieuPhan,
  keHoachChuaNeuNghiQuyet,
  thieuCacBuoc,
  thieuKiemTraDonDoc,
  thieuKinhPhi,
  thieuLamDiem,
  thieuLucLuong,
  thieuNgayBatDauKetThuc,
  thieuSoKet,
  chuyenRieng,
  dauMat,
  noiDungCanGiuKin,
  soRiengTu,
  thieuPhamViLuuHanh,
  diemToiDaChuaDat,
  diemVuotToiDa,
  thieuChamDiem,
  thieuHanCheBuoiHop,
  thieuNguoiCham,
  thieuXepLoaiDangVien,
  tongDiemSai,
  xepLoaiKhongKhop,
  itNguoiPhatBieu,
  ketLuanKhongPhanCong,
  lanChuyenMon,
  nhieuVanDeTrongTam,
  saiThuTuBuoc,
  thieuBaoCaoTrongTam,
  thieuBieuDuong,
  thieuBieuQuyetNghiQuyet,
  thieuChinhTriTuTuong,
  thieuCuThuKy,
  thieuDangPhi,
  thieuGioDiaDiem,
  thieuHocBac,
  thieuKetLuan,
  thieuKiemDiemKyTruoc,
  thieuThongQuaBienBan,
  thieuThongQuaChuongTrinh,
  thieuTiepThu,
  thieuTuPheBinh,
  thieuTuyenBoLyDo,
  thieuYKienThaoLuan,
  thoiLuongNgan,
  thoiSuKhongLienHe,
  chiGiaoTapThe,
  thieuBienPhap,
  thieuNguoiPhuTrach,
  thieuNoiDung,
  thieuThoiHan,
  thoiHanKhongRo,
  chuaGhiChuanBiChuyenDe,
  chuaGhiGuiChuyenDe,
  chuaRutKinhNghiem,
  chuaTiepThuYKien,
  chuyenDeGhepThuongKy,
  chuyenDeNgoaiNhom,
  ketLuanChuyenDeThieuPhan,
  thieuDeDan,
  thieuMucDichChuyenDe,
  thieuTenChuyenDe,
  yKienChuaDuPhan,
  maChuCu,
  baoLuuChuaDu,
  bieuQuyetGioTay,
  bieuQuyetGop,
  bieuQuyetKhongRoViec,
  bieuQuyetKhongSo,
  bieuQuyetSaiSo,
  bieuQuyetTrucTuyen,
  chuaDuHaiPhanBa,
  chuaNeuHinhThucBieuQuyet,
  chuaQuaNuaVanThongQua,
  khongDatChuaBaoCao,
  khongTanThanhChuaNeuLyDo,
  mauSoTheoCoMat,
  phieuKinThieuKiemPhieu,
  soPhieuVuot,
  thieuBieuQuyet,
];
