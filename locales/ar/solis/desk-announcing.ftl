### What those who run the programme are told of announcements in their chat.

desk-announce-write = 📣 أرسل هنا أو حوّل ما تريد إعلانه: كلمات، أو صورة أو صوت أو ملف مع كلمات.

desk-announce-whom =
    📣 { $what }

    من سيسمعه؟
    .everybody = الجميع

desk-announce-ready =
    📣 { $what }

    من سيسمعونه: { $people }. من لا نص بلغتهم ({ $languages }): { $rule }. هل يُرسل؟
    .send = ✅ أرسل
    .despite = ✅ أرسله رغم ذلك
    .again = 🔁 اطلب من الآلة مرة أخرى
    .programme = 🌐 أعطهم لغة البرنامج
    .machine = 🤖 ترجمة آلية
    .nobody = 🚫 لا ترسله إليهم
    .test = 👁 أرسل لي تجربة
    .cancel = لا ترسله

desk-announce-making = 🤖 الآلة تترجم. بعد لحظة ترى ما ترجمته.

desk-announce-going = 📣 سيُرسل بعد دقيقة. الأشخاص: { $people }.
    .undo = ↩️ تراجع

desk-announce-approve =
    📣 يطلب منك { $name } الموافقة على هذا:

    { $what }

    من سيسمعونه: { $people }. من لا نص بلغتهم ({ $languages }): { $rule }.
    .approve = ✅ وافق وأرسل
    .refuse = ليس هكذا

desk-announce-asked = يحتاج هذا إلى شخص ثانٍ. طُلبت موافقة المنسقين الآخرين.

desk-announce-refused = 📣 لم تتم الموافقة عليه كما هو. يمكنك تغييره في لوحة التحكم والطلب مرة أخرى.

desk-announce-no = لا يمكن إرساله هكذا: يحتاج إلى كلمات، وليست كثيرة جدًا. ترى في لوحة التحكم ما الخطأ.

desk-announce-over = لن يُرسل.
