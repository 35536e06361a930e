### Facts of Latvia, one a message, by their ids in dialogues/packs/LV.toml.

LV-C2-01 = Genellikle 3 yol var. Vergi dairesine (VID) kendi adına çalışan kişi olarak kayıt olursunuz. Ya da Şirketler Siciline bir şirket kaydedersiniz: bireysel tacir (IK) ya da limited şirket (SIA).

LV-C3-01 = Çalışmaya başlamadan önce kayıt olun. Bunu vergi dairesinin çevrim içi sisteminde (EDS) ya da bir hizmet merkezinde yaparsınız. Ücretsizdir.

LV-C3-02 = Kayıt olurken işiniz için bir kod (NACE) seçersiniz. Bazı kodlar kişilere kapalıdır: bu işler için şirket gerekir.

LV-C4-01 = Yıllık ciro { $value } üstündeyse genellikle katma değer vergisine (PVN) kayıt olmanız gerekir.

LV-C5-01 = Vergi dairesi (VID) ve Şirketler Sicili kayıt sorularını cevaplar. Cevap için para ödemezsiniz.

LV-C7-01 = Sosyal girişim, Sosyal Yardım Bakanlığından statü alan bir limited şirkettir (SIA). Yasa 1 Nisan 2018'den beri yürürlüktedir. 5 koşul vardır ve bunlar şirketin belgelerinde yazılıdır.

LV-C7-02 = 1 Nisan 2025'e kadar bu statü 341 kez verildi, 253 şirket çalışıyordu.
