<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbsencesSection</name>
    <message>
        <source>Remove this absence</source>
        <translation>إزالة هذا الغياب</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>أُزيل الغياب.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message numerus="yes">
        <source>%n people have a one-time password now.</source>
        <translation>
            <numerusform>لا أحد لديه كلمة مرور لمرة واحدة الآن.</numerusform>
            <numerusform>لدى شخص واحد الآن كلمة مرور لمرة واحدة.</numerusform>
            <numerusform>لدى شخصين الآن كلمة مرور لمرة واحدة.</numerusform>
            <numerusform>لدى %Ln أشخاص الآن كلمة مرور لمرة واحدة.</numerusform>
            <numerusform>لدى %Ln شخصًا الآن كلمة مرور لمرة واحدة.</numerusform>
            <numerusform>لدى %Ln شخص الآن كلمة مرور لمرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first of them {login}: {why}</source>
        <translation>
            <numerusform>لم يُرفض أحد، {login}: {why}</numerusform>
            <numerusform>رُفض شخص واحد، {login}: {why}</numerusform>
            <numerusform>رُفض شخصان، أولهما {login}: {why}</numerusform>
            <numerusform>رُفض %Ln أشخاص، أولهم {login}: {why}</numerusform>
            <numerusform>رُفض %Ln شخصًا، أولهم {login}: {why}</numerusform>
            <numerusform>رُفض %Ln شخص، أولهم {login}: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>It broke off; who is still without one can be given one again. {why}</source>
        <translation>انقطع العمل؛ ومن لا يزال بلا كلمة مرور يمكن إعطاؤه واحدة من جديد. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Make a one-time password for each of %n people?</source>
        <translation>
            <numerusform>هل تُنشأ كلمات مرور لمرة واحدة؟</numerusform>
            <numerusform>هل تُنشأ كلمة مرور لمرة واحدة لشخص واحد؟</numerusform>
            <numerusform>هل تُنشأ كلمة مرور لمرة واحدة لكل من شخصين؟</numerusform>
            <numerusform>هل تُنشأ كلمة مرور لمرة واحدة لكل من %Ln أشخاص؟</numerusform>
            <numerusform>هل تُنشأ كلمة مرور لمرة واحدة لكل من %Ln شخصًا؟</numerusform>
            <numerusform>هل تُنشأ كلمة مرور لمرة واحدة لكل من %Ln شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>عدم إنشاء شيء</translation>
    </message>
    <message>
        <source>Make the passwords</source>
        <translation>إنشاء كلمات المرور</translation>
    </message>
    <message>
        <source>Make their accounts, and a list of passwords to hand over</source>
        <translation>إنشاء حساباتهم وقائمة بكلمات المرور لتسليمها</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>كلمات مرور لمرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>One-time passwords for %n without one…</source>
        <translation>
            <numerusform>كلمات مرور لمن ليست لديهم…</numerusform>
            <numerusform>كلمة مرور لواحد ليست لديه…</numerusform>
            <numerusform>كلمتا مرور لاثنين ليست لديهما…</numerusform>
            <numerusform>كلمات مرور لعدد %Ln ليست لديهم…</numerusform>
            <numerusform>كلمات مرور لعدد %Ln ليست لديهم…</numerusform>
            <numerusform>كلمات مرور لعدد %Ln ليست لديهم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation>أتريد إعادة تعيين كلمة مرور {name}؟</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Saved. With these roles {name} needs a new one-time password: reset it.</source>
        <translation>تم الحفظ. بهذه الأدوار يحتاج {name} إلى كلمة مرور جديدة لمرة واحدة: أعد تعيينها.</translation>
    </message>
    <message numerus="yes">
        <source>Staff only: %n</source>
        <translation>
            <numerusform>العاملون فقط: %Ln</numerusform>
            <numerusform>العاملون فقط: %Ln</numerusform>
            <numerusform>العاملون فقط: %Ln</numerusform>
            <numerusform>العاملون فقط: %Ln</numerusform>
            <numerusform>العاملون فقط: %Ln</numerusform>
            <numerusform>العاملون فقط: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is reset.</source>
        <translation>أُعيد تعيين كلمة مرور {name}.</translation>
    </message>
    <message>
        <source>Their present password stops working at once, and their open sessions end.</source>
        <translation>تتوقف كلمة المرور الحالية عن العمل فورًا، وتنتهي الجلسات المفتوحة.</translation>
    </message>
    <message>
        <source>They are active and have no password, as after a move to another server. The passwords are shown once, and can be saved or printed as a list.</source>
        <translation>هؤلاء مفعّلون وليست لديهم كلمات مرور، كما بعد الانتقال إلى خادم آخر. تظهر كلمات المرور مرة واحدة، ويمكن حفظها أو طباعتها قائمةً.</translation>
    </message>
    <message>
        <source>This is your own account: who disables it is shut out at once and cannot take it back. Nothing was changed; another administrator can disable it.</source>
        <translation>هذا حسابك أنت: من يعطّله يُمنع من الدخول فورًا ولا يستطيع التراجع. لم يتغيّر شيء؛ ويمكن لمسؤول آخر تعطيله.</translation>
    </message>
    <message>
        <source>{done} Only the list could not be read again; reload it with F5. {why}</source>
        <translation>‏{done} إلا أن القائمة تعذّرت قراءتها من جديد؛ حدّثها بالمفتاح F5. {why}</translation>
    </message>
    <message>
        <source>{name} is shut out, also where they are signed in.</source>
        <translation>مُنع {name} من الدخول، حتى حيث توجد له جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>يمكن لـ {name} تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add a record</source>
        <translation>إضافة سجل</translation>
    </message>
    <message>
        <source>Add this feedback to your library</source>
        <translation>إضافة هذه الملاحظات إلى مكتبتك</translation>
    </message>
    <message>
        <source>All work of this student</source>
        <translation>جميع أعمال هذا الطالب</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>قبول ومتابعة</translation>
    </message>
    <message>
        <source>Archive decided work…</source>
        <translation>أرشفة الأعمال المبتوت فيها…</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Back to the queue; nothing typed is lost</source>
        <translation>العودة إلى القائمة؛ لا يضيع شيء مما كُتب</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>النسخ الاحتياطي الآن…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Choose files to hand in…</source>
        <translation>اختيار ملفات للتسليم…</translation>
    </message>
    <message>
        <source>Clean up backups…</source>
        <translation>تنظيف النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Colours like the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Compare both sides of a conflict</source>
        <translation>مقارنة طرفي التعارض</translation>
    </message>
    <message>
        <source>Compare with the revision before</source>
        <translation>المقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>جهات الاتصال…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Drafts on work that went to somebody else…</source>
        <translation>مسودات على أعمال انتقلت إلى غيرك…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export a backup as one file…</source>
        <translation>تصدير نسخة احتياطية كملف واحد…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Find an action, a person or a submission</source>
        <translation>البحث عن إجراء أو شخص أو تسليم</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>البحث في الملف</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Go to handing in</source>
        <translation>الانتقال إلى التسليم</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>الانتقال إلى الأشخاص</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>الانتقال إلى النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Go to the department&apos;s assignments and settings</source>
        <translation>الانتقال إلى واجبات القسم وإعداداته</translation>
    </message>
    <message>
        <source>Go to the health of the service</source>
        <translation>الانتقال إلى صحة الخدمة</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand in a new revision</source>
        <translation>تسليم إصدار جديد</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How backups stand…</source>
        <translation>حالة النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Import a mysqldump…</source>
        <translation>استيراد تفريغ mysqldump…</translation>
    </message>
    <message>
        <source>Import work from other systems</source>
        <translation>استيراد أعمال من أنظمة أخرى</translation>
    </message>
    <message>
        <source>Insert feedback from your library</source>
        <translation>إدراج ملاحظات من مكتبتك</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Mail of the department…</source>
        <translation>بريد القسم…</translation>
    </message>
    <message>
        <source>Manage your library of feedback…</source>
        <translation>إدارة مكتبة ملاحظاتك…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Move work to somebody else…</source>
        <translation>نقل أعمال إلى شخص آخر…</translation>
    </message>
    <message>
        <source>Move work to the right people</source>
        <translation>نقل الأعمال إلى الأشخاص المناسبين</translation>
    </message>
    <message>
        <source>Moving work</source>
        <translation>نقل الأعمال</translation>
    </message>
    <message>
        <source>Next file of the submission</source>
        <translation>الملف التالي في التسليم</translation>
    </message>
    <message>
        <source>Next submission</source>
        <translation>التسليم التالي</translation>
    </message>
    <message>
        <source>Next undecided submission</source>
        <translation>التسليم التالي الذي لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Old databases that restores kept…</source>
        <translation>قواعد البيانات القديمة المحفوظة عند الاستعادة…</translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation>فتح الملف ببرنامج النظام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Prepare decisions instead of making them</source>
        <translation>تحضير القرارات بدل اتخاذها</translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation>المعاينة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Previous submission</source>
        <translation>التسليم السابق</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>طباعة القائمة…</translation>
    </message>
    <message>
        <source>Queue and review</source>
        <translation>القائمة والمراجعة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read the file as text</source>
        <translation>قراءة الملف نصًا</translation>
    </message>
    <message>
        <source>Recent moves…</source>
        <translation>عمليات النقل الأخيرة…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>رفض مع ملاحظات ومتابعة</translation>
    </message>
    <message>
        <source>Release prepared decisions</source>
        <translation>إصدار القرارات المحضّرة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Reopen what is shown</source>
        <translation>إعادة فتح المعروض</translation>
    </message>
    <message>
        <source>Repair backups…</source>
        <translation>إصلاح النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Retrieve from the archive</source>
        <translation>استرجاع من الأرشيف</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>حفظ نسخة من الملف</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Schedule of backups…</source>
        <translation>جدولة النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Share work out among several…</source>
        <translation>توزيع الأعمال على عدة أشخاص…</translation>
    </message>
    <message>
        <source>Show only work that is in other submissions too</source>
        <translation>إظهار الأعمال الموجودة أيضًا في تسليمات أخرى فقط</translation>
    </message>
    <message>
        <source>Show the same work in other submissions</source>
        <translation>إظهار العمل نفسه في تسليمات أخرى</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>Size of text: {percent} %</source>
        <translation>حجم النص: {percent}٪</translation>
    </message>
    <message>
        <source>Small pages beside the large one</source>
        <translation>صفحات صغيرة بجانب الكبيرة</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>تبديل الحساب…</translation>
    </message>
    <message>
        <source>Switch single-letter keys off</source>
        <translation>إيقاف مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>Switch single-letter keys on</source>
        <translation>تشغيل مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>Templates that students are given…</source>
        <translation>قوالب تُعطى للطلاب…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Verify all backups</source>
        <translation>التحقق من كل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Verify the deployment…</source>
        <translation>التحقق من النشر…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What is recorded about you…</source>
        <translation>ما هو مسجّل عنك…</translation>
    </message>
    <message>
        <source>Who has what…</source>
        <translation>من لديه ماذا…</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>لماذا لا يمكنه رؤيته؟</translation>
    </message>
    <message>
        <source>Withdraw your submission</source>
        <translation>سحب تسليمك</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>كتابة الملاحظات</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Take this away for all administrators; it comes again only when something else happens</source>
        <translation>إزالة هذا لدى كل المسؤولين؛ ولا يعود إلا إذا حدث شيء آخر</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%n works are archived, {size} moved.</source>
        <translation>
            <numerusform>لم يُؤرشف أي عمل، ونُقل {size}.</numerusform>
            <numerusform>أُرشف عمل واحد، ونُقل {size}.</numerusform>
            <numerusform>أُرشف عملان، ونُقل {size}.</numerusform>
            <numerusform>أُرشفت %Ln أعمال، ونُقل {size}.</numerusform>
            <numerusform>أُرشف %Ln عملًا، ونُقل {size}.</numerusform>
            <numerusform>أُرشف %Ln عمل، ونُقل {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works; their files: {files}, {size}</source>
        <translation>
            <numerusform>لا أعمال؛ الملفات: {files}، {size}</numerusform>
            <numerusform>عمل واحد؛ ملفاته: {files}، {size}</numerusform>
            <numerusform>عملان؛ ملفاتهما: {files}، {size}</numerusform>
            <numerusform>‏%Ln أعمال؛ ملفاتها: {files}، {size}</numerusform>
            <numerusform>‏%Ln عملًا؛ ملفاتها: {files}، {size}</numerusform>
            <numerusform>‏%Ln عمل؛ ملفاتها: {files}، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder, or s3://BUCKET/PREFIX</source>
        <translation>مجلد، أو s3://BUCKET/PREFIX</translation>
    </message>
    <message>
        <source>Also take the rows out of the portal&apos;s table</source>
        <translation>إخراج الصفوف من جدول البوابة أيضًا</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive and take rows out</source>
        <translation>أرشفة وإخراج الصفوف</translation>
    </message>
    <message>
        <source>Archive decided work</source>
        <translation>أرشفة الأعمال المبتوت فيها</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>بُتّ فيها قبل</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Its row and files are as they were before.</source>
        <translation>صفه وملفاته كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Keep the rows</source>
        <translation>إبقاء الصفوف</translation>
    </message>
    <message>
        <source>Looking what would be archived…</source>
        <translation>جارٍ النظر فيما سيُؤرشف…</translation>
    </message>
    <message>
        <source>No work that was decided before this day is in the queue.</source>
        <translation>لا يوجد في القائمة عمل بُتّ فيه قبل هذا اليوم.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Retrieve “{title}”</source>
        <translation>استرجاع «{title}»</translation>
    </message>
    <message>
        <source>Rows of the portal</source>
        <translation>صفوف البوابة</translation>
    </message>
    <message>
        <source>Store of the archive</source>
        <translation>مخزن الأرشيف</translation>
    </message>
    <message>
        <source>Take the rows of this work out of the portal&apos;s table?</source>
        <translation>هل تُخرج صفوف هذه الأعمال من جدول البوابة؟</translation>
    </message>
    <message>
        <source>The portal shows and counts this work no longer, nor do figures, and nobody can act on it. It stays searchable here, and Retrieve puts each row back exactly as it was.</source>
        <translation>لا تعود البوابة تعرض هذه الأعمال ولا تعدّها، ولا الأرقام كذلك، ولا يستطيع أحد التصرف فيها. يبقى البحث عنها ممكنًا هنا، ويعيد «استرجاع» كل صف كما كان تمامًا.</translation>
    </message>
    <message>
        <source>Whose work is archived</source>
        <translation>أصحاب الأعمال المؤرشفة</translation>
    </message>
    <message>
        <source>Work that was decided before a day rests: its files move into another store, and it leaves the queue. Everybody goes on finding what was theirs to see, under Archived.</source>
        <translation>ما بُتّ فيه من الأعمال قبل يوم معيّن يستريح: تنتقل ملفاته إلى مخزن آخر، ويغادر القائمة. ويظل كل شخص يجد ما كان يحق له أن يراه، تحت «مؤرشف».</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>{told} %n rows left the portal&apos;s table.</source>
        <translation>
            <numerusform>‏{told} لم يغادر أي صف جدول البوابة.</numerusform>
            <numerusform>‏{told} غادر صف واحد جدول البوابة.</numerusform>
            <numerusform>‏{told} غادر صفان جدول البوابة.</numerusform>
            <numerusform>‏{told} غادرت %Ln صفوف جدول البوابة.</numerusform>
            <numerusform>‏{told} غادر %Ln صفًا جدول البوابة.</numerusform>
            <numerusform>‏{told} غادر %Ln صف جدول البوابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} %n works were left as they are, {number} first: {why}</source>
        <translation>
            <numerusform>‏{told} لم يُترك أي عمل كما هو، {number}: {why}</numerusform>
            <numerusform>‏{told} تُرك عمل واحد كما هو، {number}: {why}</numerusform>
            <numerusform>‏{told} تُرك عملان كما هما، أولهما {number}: {why}</numerusform>
            <numerusform>‏{told} تُركت %Ln أعمال كما هي، أولها {number}: {why}</numerusform>
            <numerusform>‏{told} تُرك %Ln عملًا كما هي، أولها {number}: {why}</numerusform>
            <numerusform>‏{told} تُرك %Ln عمل كما هي، أولها {number}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} In the archive are %n works of before whose rows the portal still has.</source>
        <translation>
            <numerusform>‏{told} لا أعمال سابقة في الأرشيف ما زالت صفوفها في البوابة.</numerusform>
            <numerusform>‏{told} في الأرشيف عمل سابق واحد ما زال صفه في البوابة.</numerusform>
            <numerusform>‏{told} في الأرشيف عملان سابقان ما زال صفاهما في البوابة.</numerusform>
            <numerusform>‏{told} في الأرشيف %Ln أعمال سابقة ما زالت صفوفها في البوابة.</numerusform>
            <numerusform>‏{told} في الأرشيف %Ln عملًا سابقًا ما زالت صفوفها في البوابة.</numerusform>
            <numerusform>‏{told} في الأرشيف %Ln عمل سابق ما زالت صفوفها في البوابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveLine</name>
    <message>
        <source>In the archive alone since {time}: nothing can be done with it until it is retrieved.</source>
        <translation>في الأرشيف وحده منذ {time}: لا يمكن فعل شيء به حتى يُسترجع.</translation>
    </message>
    <message>
        <source>In the archive since {time}. Whatever is done with it takes it out.</source>
        <translation>في الأرشيف منذ {time}. وأي إجراء عليه يخرجه منه.</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Retrieve from the archive</source>
        <translation>استرجاع من الأرشيف</translation>
    </message>
    <message>
        <source>Whether this work is in the archive</source>
        <translation>هل هذا العمل في الأرشيف</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>ترك كل شيء كما هو (Escape)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>All work of this student</source>
        <translation>كل أعمال هذا الطالب</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Choose somebody else at the left to see what they have.</source>
        <translation>اختر شخصًا آخر من الجانب لترى ما لديه.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Everybody teaches whose work they have</source>
        <translation>كلٌّ يدرّس أصحاب الأعمال التي لديه</translation>
    </message>
    <message>
        <source>Everything is with somebody</source>
        <translation>كل الأعمال مُسندة</translation>
    </message>
    <message>
        <source>Find a faculty member</source>
        <translation>البحث عن عضو هيئة تدريس</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Move nothing more; what was moved stays moved</source>
        <translation>عدم نقل المزيد؛ ما نُقل يبقى منقولًا</translation>
    </message>
    <message>
        <source>Move the selected work to somebody else</source>
        <translation>نقل الأعمال المحددة إلى شخص آخر</translation>
    </message>
    <message>
        <source>Move what was not moved when the last moves ended</source>
        <translation>نقل ما لم يُنقل عندما انتهت عمليات النقل الأخيرة</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>الاسم أو القسم</translation>
    </message>
    <message>
        <source>No work in this department yet</source>
        <translation>لا توجد أعمال في هذا القسم بعد</translation>
    </message>
    <message>
        <source>Nothing is with people who left or are disabled</source>
        <translation>لا شيء لدى أشخاص غادروا أو عُطّلت حساباتهم</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
    <message>
        <source>Share out…</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <source>Share work out among several people, as fairly as can be</source>
        <translation>توزيع الأعمال على عدة أشخاص بأعدل ما يمكن</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>عرض في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take the last moves back, all of them together</source>
        <translation>التراجع عن عمليات النقل الأخيرة كلها معًا</translation>
    </message>
    <message>
        <source>The selected rows are still being read. Try again in a moment.</source>
        <translation>ما زالت الصفوف المحددة تُقرأ. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What came of each of the last moves</source>
        <translation>ما آل إليه كل نقل من عمليات النقل الأخيرة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What waits, what came and was decided, and how long that took</source>
        <translation>ما ينتظر، وما استُلم وبُتّ فيه، وكم استغرق ذلك</translation>
    </message>
    <message>
        <source>Who has what…</source>
        <translation>من لديه ماذا…</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>لماذا لا يمكنه رؤيته؟</translation>
    </message>
    <message>
        <source>{name} has no work</source>
        <translation>‏لا توجد أعمال لدى {name}</translation>
    </message>
</context>
<context>
    <name>AssignmentChoice</name>
    <message>
        <source>Assignment</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>No assignment</source>
        <translation>بلا واجب</translation>
    </message>
    <message>
        <source>{name} closed on {time}. Choose another assignment or none; the registrar&apos;s office can still hand it in for you.</source>
        <translation>‏{name} أُغلق في {time}. اختر واجبًا آخر أو لا شيء؛ وما زال مكتب التسجيل قادرًا على تسليمه عنك.</translation>
    </message>
</context>
<context>
    <name>AssignmentsSection</name>
    <message>
        <source>A day more</source>
        <translation>يوم إضافي</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>أسبوع إضافي</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>It closes a day later; what has closed opens again for a day</source>
        <translation>يُغلق بعد يوم من موعده؛ وما أُغلق يُفتح من جديد ليوم</translation>
    </message>
    <message>
        <source>It closes a week later; what has closed opens again for a week</source>
        <translation>يُغلق بعد أسبوع من موعده؛ وما أُغلق يُفتح من جديد لأسبوع</translation>
    </message>
    <message>
        <source>It closes later.</source>
        <translation>يُغلق لاحقًا.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>أُغلق.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Students can no longer hand in for it, from this moment on</source>
        <translation>لا يستطيع الطلاب التسليم له من هذه اللحظة</translation>
    </message>
    <message>
        <source>Take it away; one for which somebody handed in stays</source>
        <translation>إزالته؛ ويبقى ما سلّم له أحد</translation>
    </message>
    <message>
        <source>The assignment is removed.</source>
        <translation>أُزيل الواجب.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما الذي نُظر فيه</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>An audit looks at access, rights, files, the way to the database, versions and the history, changes nothing, and ends in a signed report.</source>
        <translation>ينظر التدقيق في الوصول والصلاحيات والملفات والطريق إلى قاعدة البيانات والإصدارات والسجل، ولا يغيّر شيئًا، وينتهي بتقرير موقَّع.</translation>
    </message>
    <message>
        <source>As an administrator of the server, too</source>
        <translation>بحساب مسؤول الخادم أيضًا</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>التدقيق الآن</translation>
    </message>
    <message>
        <source>Compare with a report</source>
        <translation>المقارنة بتقرير</translation>
    </message>
    <message>
        <source>Compare with a report…</source>
        <translation>المقارنة بتقرير…</translation>
    </message>
    <message>
        <source>Last audit: {record}</source>
        <translation>آخر تدقيق: {record}</translation>
    </message>
    <message>
        <source>No audit was recorded yet.</source>
        <translation>لم يُسجَّل أي تدقيق بعد.</translation>
    </message>
    <message>
        <source>Nothing was audited in this window yet</source>
        <translation>لم يُدقَّق شيء في هذه النافذة بعد</translation>
    </message>
    <message>
        <source>On the server {server} accounts, rights and rules are seen by an administrator of the server, such as root. Its password is kept in memory until you sign out.</source>
        <translation>على الخادم {server} يرى الحساباتِ والصلاحيات والقواعد مسؤول الخادم، مثل root. تبقى كلمة مروره في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Security audit</source>
        <translation>تدقيق الأمان</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Such as root, who alone sees accounts, rights and rules there</source>
        <translation>مثل root، فهو وحده يرى هناك الحسابات والصلاحيات والقواعد</translation>
    </message>
    <message>
        <source>The next audit compares the history with the report of {time} by {who}.</source>
        <translation>يقارن التدقيق التالي السجل بتقرير {time} الذي أعدّه {who}.</translation>
    </message>
    <message>
        <source>The pages as PDF, and beside them the signed file that proves them</source>
        <translation>الصفحات بصيغة PDF، وبجانبها الملف الموقَّع الذي يثبت صحتها</translation>
    </message>
    <message>
        <source>The signed file of an earlier audit: what the history held then must still be there</source>
        <translation>الملف الموقَّع لتدقيق سابق: ما كان في السجل حينها يجب أن يكون باقيًا</translation>
    </message>
    <message>
        <source>To be mended: {wrong}. To be looked at: {look}. Not looked at: {untried}.</source>
        <translation>يحتاج إلى إصلاح: {wrong}. يحتاج إلى نظر: {look}. لم يُنظر فيه: {untried}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation>ما وجده التدقيق</translation>
    </message>
    <message>
        <source>When the last audit was, and by whom</source>
        <translation>متى كان آخر تدقيق، ومن أجراه</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written: {paths}</source>
        <translation>كُتب: {paths}</translation>
    </message>
    <message>
        <source>security-audit</source>
        <translation>تدقيق-الأمان</translation>
    </message>
</context>
<context>
    <name>BackupAlertDesk</name>
    <message>
        <source>How backups stand…</source>
        <translation>حالة النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Show when backups and drills went well</source>
        <translation>عرض متى نجحت النسخ الاحتياطية وتجارب الاستعادة</translation>
    </message>
    <message>
        <source>The files are written. An administrator of that computer installs them with the lines above.</source>
        <translation>كُتبت الملفات. يثبّتها مسؤول ذلك الحاسوب بالأسطر أعلاه.</translation>
    </message>
</context>
<context>
    <name>BackupDetails</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%Ln ملفات</numerusform>
            <numerusform>‏%Ln ملفًا</numerusform>
            <numerusform>‏%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing in the store</source>
        <translation>
            <numerusform>لم يكن شيء مفقودًا من المخزن</numerusform>
            <numerusform>واحد كان مفقودًا من المخزن</numerusform>
            <numerusform>اثنان كانا مفقودين من المخزن</numerusform>
            <numerusform>‏%Ln كانت مفقودة من المخزن</numerusform>
            <numerusform>‏%Ln كانت مفقودة من المخزن</numerusform>
            <numerusform>‏%Ln كانت مفقودة من المخزن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not what was handed in</source>
        <translation>
            <numerusform>لم يختلف شيء عما سُلّم</numerusform>
            <numerusform>واحد لم يكن كما سُلّم</numerusform>
            <numerusform>اثنان لم يكونا كما سُلّما</numerusform>
            <numerusform>‏%Ln لم تكن كما سُلّمت</numerusform>
            <numerusform>‏%Ln لم تكن كما سُلّمت</numerusform>
            <numerusform>‏%Ln لم تكن كما سُلّمت</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Export as one file…</source>
        <translation>تصدير كملف واحد…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No backup is chosen</source>
        <translation>لم تُختر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Restore this backup into a new place, beside what is there</source>
        <translation>استعادة هذه النسخة إلى مكان جديد بجانب الموجود</translation>
    </message>
    <message>
        <source>Restore this backup into scratch, prove it, and remove the scratch</source>
        <translation>استعادة هذه النسخة إلى مكان مؤقت وإثبات سلامتها ثم إزالة المكان المؤقت</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>This backup is damaged: what belongs to it cannot be read, so it cannot be restored. Other backups are as they were. Repair… puts it aside; then back up again.</source>
        <translation>هذه النسخة تالفة: تتعذر قراءة ما يتبعها، فلا يمكن استعادتها. النسخ الأخرى كما كانت. ينحّيها «إصلاح…»؛ ثم أنشئ نسخة من جديد.</translation>
    </message>
    <message>
        <source>This backup was found damaged. Back up again: the next one reads all files anew.</source>
        <translation>تبيّن أن هذه النسخة تالفة. أنشئ نسخة أخرى: فالتالية تقرأ كل الملفات من جديد.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Write this backup as one file, for another place</source>
        <translation>كتابة هذه النسخة كملف واحد لمكان آخر</translation>
    </message>
    <message>
        <source>{database} ({engine})</source>
        <translation>{database} ({engine})</translation>
    </message>
    <message>
        <source>{login} on {computer}</source>
        <translation>باسم {login} على {computer}</translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>Backup: {state}.</source>
        <translation>النسخة الاحتياطية: {state}.</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>لا تُعرف أي نسخة.</translation>
    </message>
    <message>
        <source>None went well yet.</source>
        <translation>لم تنجح أي تجربة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>One is expected every %n days.</source>
        <translation>
            <numerusform>لا يُنتظر شيء.</numerusform>
            <numerusform>تُنتظر واحدة كل يوم.</numerusform>
            <numerusform>تُنتظر واحدة كل يومين.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln أيام.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln يومًا.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is expected every %n hours.</source>
        <translation>
            <numerusform>لا يُنتظر شيء.</numerusform>
            <numerusform>تُنتظر واحدة كل ساعة.</numerusform>
            <numerusform>تُنتظر واحدة كل ساعتين.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln ساعات.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln ساعة.</numerusform>
            <numerusform>تُنتظر واحدة كل %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore drill: {state}.</source>
        <translation>تجربة الاستعادة: {state}.</translation>
    </message>
    <message>
        <source>The last good one is of {when}.</source>
        <translation>آخر نسخة سليمة تعود إلى {when}.</translation>
    </message>
    <message>
        <source>The last that went well is of {when}.</source>
        <translation>آخر تجربة ناجحة تعود إلى {when}.</translation>
    </message>
    <message>
        <source>The newest one, of {when}, was found damaged.</source>
        <translation>وُجِدت أحدث نسخة، بتاريخ {when}، تالفة.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان موعدها</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n acts are in the old database and not in the one in use.</source>
        <translation>
            <numerusform>لا إجراءات في القاعدة القديمة تنقص المستعملة.</numerusform>
            <numerusform>إجراء واحد موجود في القاعدة القديمة دون المستعملة.</numerusform>
            <numerusform>إجراءان موجودان في القاعدة القديمة دون المستعملة.</numerusform>
            <numerusform>‏%Ln إجراءات موجودة في القاعدة القديمة دون المستعملة.</numerusform>
            <numerusform>‏%Ln إجراءً موجودة في القاعدة القديمة دون المستعملة.</numerusform>
            <numerusform>‏%Ln إجراء موجودة في القاعدة القديمة دون المستعملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts since {time} would be lost.</source>
        <translation>
            <numerusform>لن يضيع أي إجراء منذ {time}.</numerusform>
            <numerusform>سيضيع إجراء واحد منذ {time}.</numerusform>
            <numerusform>سيضيع إجراءان منذ {time}.</numerusform>
            <numerusform>ستضيع %Ln إجراءات منذ {time}.</numerusform>
            <numerusform>سيضيع %Ln إجراءً منذ {time}.</numerusform>
            <numerusform>سيضيع %Ln إجراء منذ {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new and would be added.</source>
        <translation>
            <numerusform>لا صفوف جديدة لتُضاف.</numerusform>
            <numerusform>صف واحد جديد وسيُضاف.</numerusform>
            <numerusform>صفان جديدان وسيُضافان.</numerusform>
            <numerusform>‏%Ln صفوف جديدة وستُضاف.</numerusform>
            <numerusform>‏%Ln صفًا جديدًا ستُضاف.</numerusform>
            <numerusform>‏%Ln صف جديد ستُضاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are damaged and cannot be restored.</source>
        <translation>
            <numerusform>لا نسخ تالفة.</numerusform>
            <numerusform>نسخة واحدة تالفة ولا يمكن استعادتها.</numerusform>
            <numerusform>نسختان تالفتان ولا يمكن استعادتهما.</numerusform>
            <numerusform>‏%Ln نسخ تالفة ولا يمكن استعادتها.</numerusform>
            <numerusform>‏%Ln نسخة تالفة ولا يمكن استعادتها.</numerusform>
            <numerusform>‏%Ln نسخة تالفة ولا يمكن استعادتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored whole; back up again, which reads all files anew.</source>
        <translation>
            <numerusform>يمكن استعادة كل النسخ كاملة.</numerusform>
            <numerusform>تتعذر استعادة نسخة واحدة كاملة؛ أنشئ نسخة أخرى، فهي تقرأ كل الملفات من جديد.</numerusform>
            <numerusform>تتعذر استعادة نسختين كاملتين؛ أنشئ نسخة أخرى، فهي تقرأ كل الملفات من جديد.</numerusform>
            <numerusform>تتعذر استعادة %Ln نسخ كاملة؛ أنشئ نسخة أخرى، فهي تقرأ كل الملفات من جديد.</numerusform>
            <numerusform>تتعذر استعادة %Ln نسخة كاملة؛ أنشئ نسخة أخرى، فهي تقرأ كل الملفات من جديد.</numerusform>
            <numerusform>تتعذر استعادة %Ln نسخة كاملة؛ أنشئ نسخة أخرى، فهي تقرأ كل الملفات من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go; {size} are free then.</source>
        <translation>
            <numerusform>لا تُزال أي نسخة؛ ويتحرر بعدها {size}.</numerusform>
            <numerusform>تُزال نسخة واحدة؛ ويتحرر بعدها {size}.</numerusform>
            <numerusform>تُزال نسختان؛ ويتحرر بعدها {size}.</numerusform>
            <numerusform>تُزال %Ln نسخ؛ ويتحرر بعدها {size}.</numerusform>
            <numerusform>تُزال %Ln نسخة؛ ويتحرر بعدها {size}.</numerusform>
            <numerusform>تُزال %Ln نسخة؛ ويتحرر بعدها {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay as they were written.</source>
        <translation>
            <numerusform>لا نسخ تبقى كما كُتبت.</numerusform>
            <numerusform>تبقى نسخة واحدة كما كُتبت.</numerusform>
            <numerusform>تبقى نسختان كما كُتبتا.</numerusform>
            <numerusform>تبقى %Ln نسخ كما كُتبت.</numerusform>
            <numerusform>تبقى %Ln نسخة كما كُتبت.</numerusform>
            <numerusform>تبقى %Ln نسخة كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of students, faculty and settings would be lost.</source>
        <translation>
            <numerusform>لن يضيع أي تغيير في الطلاب وهيئة التدريس والإعدادات.</numerusform>
            <numerusform>سيضيع تغيير واحد في الطلاب وهيئة التدريس والإعدادات.</numerusform>
            <numerusform>سيضيع تغييران في الطلاب وهيئة التدريس والإعدادات.</numerusform>
            <numerusform>ستضيع %Ln تغييرات في الطلاب وهيئة التدريس والإعدادات.</numerusform>
            <numerusform>سيضيع %Ln تغييرًا في الطلاب وهيئة التدريس والإعدادات.</numerusform>
            <numerusform>سيضيع %Ln تغيير في الطلاب وهيئة التدريس والإعدادات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the portal would be lost for good.</source>
        <translation>
            <numerusform>لن يضيع أي تغيير من البوابة.</numerusform>
            <numerusform>سيضيع نهائيًا تغيير واحد من البوابة.</numerusform>
            <numerusform>سيضيع نهائيًا تغييران من البوابة.</numerusform>
            <numerusform>ستضيع نهائيًا %Ln تغييرات من البوابة.</numerusform>
            <numerusform>سيضيع نهائيًا %Ln تغييرًا من البوابة.</numerusform>
            <numerusform>سيضيع نهائيًا %Ln تغيير من البوابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>ملف واحد مختار</numerusform>
            <numerusform>ملفان مختاران</numerusform>
            <numerusform>‏%Ln ملفات مختارة</numerusform>
            <numerusform>‏%Ln ملفًا مختارًا</numerusform>
            <numerusform>‏%Ln ملف مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were saved in {folder}.</source>
        <translation>
            <numerusform>لم تُحفظ أي نسخة في {folder}.</numerusform>
            <numerusform>حُفظت نسخة واحدة في {folder}.</numerusform>
            <numerusform>حُفظت نسختان في {folder}.</numerusform>
            <numerusform>حُفظت %Ln نسخ في {folder}.</numerusform>
            <numerusform>حُفظت %Ln نسخة في {folder}.</numerusform>
            <numerusform>حُفظت %Ln نسخة في {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups go into quarantine.</source>
        <translation>
            <numerusform>لا نسخ تالفة تُنقل إلى الحجر.</numerusform>
            <numerusform>تُنقل نسخة تالفة واحدة إلى الحجر.</numerusform>
            <numerusform>تُنقل نسختان تالفتان إلى الحجر.</numerusform>
            <numerusform>تُنقل %Ln نسخ تالفة إلى الحجر.</numerusform>
            <numerusform>تُنقل %Ln نسخة تالفة إلى الحجر.</numerusform>
            <numerusform>تُنقل %Ln نسخة تالفة إلى الحجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups were put into quarantine.</source>
        <translation>
            <numerusform>لم تُنقل أي نسخة تالفة إلى الحجر.</numerusform>
            <numerusform>نُقلت نسخة تالفة واحدة إلى الحجر.</numerusform>
            <numerusform>نُقلت نسختان تالفتان إلى الحجر.</numerusform>
            <numerusform>نُقلت %Ln نسخ تالفة إلى الحجر.</numerusform>
            <numerusform>نُقلت %Ln نسخة تالفة إلى الحجر.</numerusform>
            <numerusform>نُقلت %Ln نسخة تالفة إلى الحجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasures are done again.</source>
        <translation>
            <numerusform>لا يُعاد أي محو.</numerusform>
            <numerusform>يُعاد محو واحد.</numerusform>
            <numerusform>يُعاد محوان.</numerusform>
            <numerusform>تُعاد %Ln عمليات محو.</numerusform>
            <numerusform>تُعاد %Ln عملية محو.</numerusform>
            <numerusform>تُعاد %Ln عملية محو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%Ln ملفات</numerusform>
            <numerusform>‏%Ln ملفًا</numerusform>
            <numerusform>‏%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are neither in the store nor in this backup as they were handed in.</source>
        <translation>
            <numerusform>كل ملف موجود كما سُلّم في المخزن أو في هذه النسخة.</numerusform>
            <numerusform>ملف واحد ليس كما سُلّم لا في المخزن ولا في هذه النسخة.</numerusform>
            <numerusform>ملفان ليسا كما سُلّما لا في المخزن ولا في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملفات ليست كما سُلّمت لا في المخزن ولا في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملفًا ليست كما سُلّمت لا في المخزن ولا في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملف ليست كما سُلّمت لا في المخزن ولا في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup, or are damaged there.</source>
        <translation>
            <numerusform>كل الملفات سليمة في هذه النسخة.</numerusform>
            <numerusform>ملف واحد ليس في هذه النسخة، أو هو تالف فيها.</numerusform>
            <numerusform>ملفان ليسا في هذه النسخة، أو هما تالفان فيها.</numerusform>
            <numerusform>‏%Ln ملفات ليست في هذه النسخة، أو هي تالفة فيها.</numerusform>
            <numerusform>‏%Ln ملفًا ليست في هذه النسخة، أو هي تالفة فيها.</numerusform>
            <numerusform>‏%Ln ملف ليست في هذه النسخة، أو هي تالفة فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup.</source>
        <translation>
            <numerusform>كل الملفات في هذه النسخة.</numerusform>
            <numerusform>ملف واحد ليس في هذه النسخة.</numerusform>
            <numerusform>ملفان ليسا في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملفات ليست في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملفًا ليست في هذه النسخة.</numerusform>
            <numerusform>‏%Ln ملف ليست في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not named by the database any more, and stay away.</source>
        <translation>
            <numerusform>قاعدة البيانات تذكر كل الملفات.</numerusform>
            <numerusform>لم تعد قاعدة البيانات تذكر ملفًا واحدًا، فلا يعود.</numerusform>
            <numerusform>لم تعد قاعدة البيانات تذكر ملفين، فلا يعودان.</numerusform>
            <numerusform>لم تعد قاعدة البيانات تذكر %Ln ملفات، فلا تعود.</numerusform>
            <numerusform>لم تعد قاعدة البيانات تذكر %Ln ملفًا، فلا تعود.</numerusform>
            <numerusform>لم تعد قاعدة البيانات تذكر %Ln ملف، فلا تعود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was handed in; they are backed up as they are.</source>
        <translation>
            <numerusform>كل الملفات كما سُلّمت.</numerusform>
            <numerusform>ملف واحد ليس كما سُلّم؛ نُسخ كما هو.</numerusform>
            <numerusform>ملفان ليسا كما سُلّما؛ نُسخا كما هما.</numerusform>
            <numerusform>‏%Ln ملفات ليست كما سُلّمت؛ نُسخت كما هي.</numerusform>
            <numerusform>‏%Ln ملفًا ليست كما سُلّمت؛ نُسخت كما هي.</numerusform>
            <numerusform>‏%Ln ملف ليست كما سُلّمت؛ نُسخت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was written.</source>
        <translation>
            <numerusform>كل الملفات كما كُتبت.</numerusform>
            <numerusform>ملف واحد ليس كما كُتب.</numerusform>
            <numerusform>ملفان ليسا كما كُتبا.</numerusform>
            <numerusform>‏%Ln ملفات ليست كما كُتبت.</numerusform>
            <numerusform>‏%Ln ملفًا ليست كما كُتبت.</numerusform>
            <numerusform>‏%Ln ملف ليست كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to no backup; one that broke off leaves such, and the next sweeps them.</source>
        <translation>
            <numerusform>لا ملفات خارج النسخ.</numerusform>
            <numerusform>ملف واحد لا ينتمي إلى أي نسخة؛ تترك مثلَه نسخةٌ انقطعت، وتزيله التالية.</numerusform>
            <numerusform>ملفان لا ينتميان إلى أي نسخة؛ تترك مثلَهما نسخةٌ انقطعت، وتزيلهما التالية.</numerusform>
            <numerusform>‏%Ln ملفات لا تنتمي إلى أي نسخة؛ تترك مثلَها نسخةٌ انقطعت، وتزيلها التالية.</numerusform>
            <numerusform>‏%Ln ملفًا لا تنتمي إلى أي نسخة؛ تترك مثلَها نسخةٌ انقطعت، وتزيلها التالية.</numerusform>
            <numerusform>‏%Ln ملف لا تنتمي إلى أي نسخة؛ تترك مثلَها نسخةٌ انقطعت، وتزيلها التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the tables name are not in the store.</source>
        <translation>
            <numerusform>كل الملفات التي تذكرها الجداول موجودة في المخزن.</numerusform>
            <numerusform>ملف واحد تذكره الجداول غير موجود في المخزن.</numerusform>
            <numerusform>ملفان تذكرهما الجداول غير موجودين في المخزن.</numerusform>
            <numerusform>‏%Ln ملفات تذكرها الجداول غير موجودة في المخزن.</numerusform>
            <numerusform>‏%Ln ملفًا تذكرها الجداول غير موجودة في المخزن.</numerusform>
            <numerusform>‏%Ln ملف تذكرها الجداول غير موجودة في المخزن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were put back.</source>
        <translation>
            <numerusform>لم يُعَد أي ملف.</numerusform>
            <numerusform>أُعيد ملف واحد إلى مكانه.</numerusform>
            <numerusform>أُعيد ملفان إلى مكانهما.</numerusform>
            <numerusform>أُعيدت %Ln ملفات إلى مكانها.</numerusform>
            <numerusform>أُعيد %Ln ملفًا إلى مكانها.</numerusform>
            <numerusform>أُعيد %Ln ملف إلى مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would be put back.</source>
        <translation>
            <numerusform>لن يُعاد أي ملف.</numerusform>
            <numerusform>سيُعاد ملف واحد إلى مكانه.</numerusform>
            <numerusform>سيُعاد ملفان إلى مكانهما.</numerusform>
            <numerusform>ستُعاد %Ln ملفات إلى مكانها.</numerusform>
            <numerusform>سيُعاد %Ln ملفًا إلى مكانها.</numerusform>
            <numerusform>سيُعاد %Ln ملف إلى مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other values here, which stay.</source>
        <translation>
            <numerusform>لا صفوف لها هنا قيم أخرى.</numerusform>
            <numerusform>صف واحد له هنا قيم أخرى، وهي تبقى.</numerusform>
            <numerusform>صفان لهما هنا قيم أخرى، وهي تبقى.</numerusform>
            <numerusform>‏%Ln صفوف لها هنا قيم أخرى، وهي تبقى.</numerusform>
            <numerusform>‏%Ln صفًا لها هنا قيم أخرى، وهي تبقى.</numerusform>
            <numerusform>‏%Ln صف لها هنا قيم أخرى، وهي تبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing or damaged</source>
        <translation>
            <numerusform>لا شيء مفقود أو تالف</numerusform>
            <numerusform>ملف واحد مفقود أو تالف</numerusform>
            <numerusform>ملفان مفقودان أو تالفان</numerusform>
            <numerusform>‏%Ln ملفات مفقودة أو تالفة</numerusform>
            <numerusform>‏%Ln ملفًا مفقودًا أو تالفًا</numerusform>
            <numerusform>‏%Ln ملف مفقود أو تالف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>‏%Ln أشهر</numerusform>
            <numerusform>‏%Ln شهرًا</numerusform>
            <numerusform>‏%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names lead outside the store; nothing is put there.</source>
        <translation>
            <numerusform>لا يقود أي اسم إلى خارج المخزن.</numerusform>
            <numerusform>اسم واحد يقود إلى خارج المخزن؛ لا يوضع هناك شيء.</numerusform>
            <numerusform>اسمان يقودان إلى خارج المخزن؛ لا يوضع هناك شيء.</numerusform>
            <numerusform>‏%Ln أسماء تقود إلى خارج المخزن؛ لا يوضع هناك شيء.</numerusform>
            <numerusform>‏%Ln اسمًا تقود إلى خارج المخزن؛ لا يوضع هناك شيء.</numerusform>
            <numerusform>‏%Ln اسم تقود إلى خارج المخزن؛ لا يوضع هناك شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here with the same values.</source>
        <translation>
            <numerusform>لا شيء منها هنا بالقيم نفسها.</numerusform>
            <numerusform>واحد منها هنا بالقيم نفسها.</numerusform>
            <numerusform>اثنان منها هنا بالقيم نفسها.</numerusform>
            <numerusform>‏%Ln منها هنا بالقيم نفسها.</numerusform>
            <numerusform>‏%Ln منها هنا بالقيم نفسها.</numerusform>
            <numerusform>‏%Ln منها هنا بالقيم نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, for what they belong to is gone</source>
        <translation>
            <numerusform>لا صفوف متروكة</numerusform>
            <numerusform>تُرك صف واحد لأن ما يتبعه زال</numerusform>
            <numerusform>تُرك صفان لأن ما يتبعانه زال</numerusform>
            <numerusform>تُركت %Ln صفوف لأن ما تتبعه زال</numerusform>
            <numerusform>تُرك %Ln صفًا لأن ما تتبعه زال</numerusform>
            <numerusform>تُرك %Ln صف لأن ما تتبعه زال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that came since stay</source>
        <translation>
            <numerusform>لا صفوف جاءت بعدها</numerusform>
            <numerusform>يبقى صف واحد جاء بعدها</numerusform>
            <numerusform>يبقى صفان جاءا بعدها</numerusform>
            <numerusform>تبقى %Ln صفوف جاءت بعدها</numerusform>
            <numerusform>يبقى %Ln صفًا جاءت بعدها</numerusform>
            <numerusform>يبقى %Ln صف جاءت بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be changed.</source>
        <translation>
            <numerusform>لن يتغير أي صف.</numerusform>
            <numerusform>سيتغير صف واحد.</numerusform>
            <numerusform>سيتغير صفان.</numerusform>
            <numerusform>ستتغير %Ln صفوف.</numerusform>
            <numerusform>سيتغير %Ln صفًا.</numerusform>
            <numerusform>سيتغير %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand only here, and stay.</source>
        <translation>
            <numerusform>لا صفوف موجودة هنا فقط.</numerusform>
            <numerusform>صف واحد موجود هنا فقط، ويبقى.</numerusform>
            <numerusform>صفان موجودان هنا فقط، ويبقيان.</numerusform>
            <numerusform>‏%Ln صفوف موجودة هنا فقط، وتبقى.</numerusform>
            <numerusform>‏%Ln صفًا موجودة هنا فقط، وتبقى.</numerusform>
            <numerusform>‏%Ln صف موجودة هنا فقط، وتبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that only stand here would be removed.</source>
        <translation>
            <numerusform>لن يُزال شيء موجود هنا فقط.</numerusform>
            <numerusform>سيُزال صف واحد موجود هنا فقط.</numerusform>
            <numerusform>سيُزال صفان موجودان هنا فقط.</numerusform>
            <numerusform>ستُزال %Ln صفوف موجودة هنا فقط.</numerusform>
            <numerusform>سيُزال %Ln صفًا موجودة هنا فقط.</numerusform>
            <numerusform>سيُزال %Ln صف موجودة هنا فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>‏%Ln أسابيع</numerusform>
            <numerusform>‏%Ln أسبوعًا</numerusform>
            <numerusform>‏%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم تكن أي نسخة موجودة من قبل.</numerusform>
            <numerusform>نسخة واحدة كانت موجودة من قبل.</numerusform>
            <numerusform>نسختان كانتا موجودتين من قبل.</numerusform>
            <numerusform>‏%Ln نسخ كانت موجودة من قبل.</numerusform>
            <numerusform>‏%Ln نسخة كانت موجودة من قبل.</numerusform>
            <numerusform>‏%Ln نسخة كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get other values.</source>
        <translation>
            <numerusform>لن تتغير قيم أي صف.</numerusform>
            <numerusform>ستتغير قيم صف واحد.</numerusform>
            <numerusform>ستتغير قيم صفين.</numerusform>
            <numerusform>ستتغير قيم %Ln صفوف.</numerusform>
            <numerusform>ستتغير قيم %Ln صفًا.</numerusform>
            <numerusform>ستتغير قيم %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>‏%Ln سنوات</numerusform>
            <numerusform>‏%Ln سنة</numerusform>
            <numerusform>‏%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>/backups/physics or s3://KEY-ID@bucket/physics</source>
        <translation>المسار /backups/physics أو s3://KEY-ID@bucket/physics</translation>
    </message>
    <message>
        <source>/srv/edumanage/restored or s3://bucket/restored</source>
        <translation>المسار /srv/edumanage/restored أو s3://bucket/restored</translation>
    </message>
    <message>
        <source>A .sql file of the portal&apos;s table, as the runbook&apos;s mysqldump writes it. It is looked at first, and nothing is changed by that.</source>
        <translation>ملف ‎.sql لجدول البوابة، كما يكتبه mysqldump في دليل التشغيل. يُنظر فيه أولًا، ولا يتغيّر بذلك شيء.</translation>
    </message>
    <message>
        <source>A folder on another disk or of the network, or a bucket of an object store. A folder on the disk that the work is on is lost with it.</source>
        <translation>مجلد على قرص آخر أو على الشبكة، أو حاوية في مخزن كائنات. أما المجلد الذي على قرص الأعمال نفسه فيضيع معه.</translation>
    </message>
    <message>
        <source>A folder that is empty or not there yet</source>
        <translation>مجلد فارغ أو غير موجود بعد</translation>
    </message>
    <message>
        <source>A line is left on it, on which you write the passphrase by hand.</source>
        <translation>يُترك فيها سطر تكتب عليه عبارة المرور بخط اليد.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters; several words are easy to keep in mind.</source>
        <translation>لا تقل عبارة المرور عن {count} من الأحرف؛ وعدة كلمات يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>A sheet of paper with which these backups are read again, by this program or with ordinary tools: where they are, their number, and how. Keep it in another building than the backups.</source>
        <translation>ورقة تُقرأ بها هذه النسخ من جديد، بهذا البرنامج أو بأدوات عادية: مكانها ورقمها وكيفية ذلك. احفظها في مبنى غير مبنى النسخ.</translation>
    </message>
    <message>
        <source>A submission that was deleted or written over comes back under its number, with its files. Its history goes on.</source>
        <translation>تسليم حُذف أو كُتب فوقه يعود برقمه مع ملفاته. ويستمر سجله.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>حالات الغياب</translation>
    </message>
    <message>
        <source>Accounts and passwords stay as they are. The old database is kept until you dismiss it.</source>
        <translation>تبقى الحسابات وكلمات المرور كما هي. وتُحفظ القاعدة القديمة حتى تستغني عنها.</translation>
    </message>
    <message>
        <source>Acts and what came of each</source>
        <translation>الإجراءات ونتيجة كل منها</translation>
    </message>
    <message>
        <source>Acts that are looked at</source>
        <translation>الإجراءات قيد النظر</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>لا صفوف للإضافة</numerusform>
            <numerusform>إضافة صف واحد</numerusform>
            <numerusform>إضافة صفين</numerusform>
            <numerusform>إضافة %Ln صفوف</numerusform>
            <numerusform>إضافة %Ln صفًا</numerusform>
            <numerusform>إضافة %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>إضافة الجديد</translation>
    </message>
    <message>
        <source>Added since, and staying: {logins}.</source>
        <translation>أُضيفت منذ ذلك الحين وتبقى: {logins}.</translation>
    </message>
    <message>
        <source>Added {new} rows, changed {different}, removed {only_here}; {same} were the same.</source>
        <translation>الصفوف المضافة {new}، والمغيَّرة {different}، والمزالة {only_here}؛ والمطابقة {same}.</translation>
    </message>
    <message>
        <source>Added {new} rows; {different} with other values here stayed as they are, {same} were the same.</source>
        <translation>الصفوف المضافة {new}؛ وما له هنا قيم أخرى وبقي كما هو {different}، والمطابقة {same}.</translation>
    </message>
    <message>
        <source>All chosen files are in the store as they were handed in. There is nothing to restore.</source>
        <translation>كل الملفات المختارة موجودة في المخزن كما سُلّمت. لا شيء يحتاج إلى الاستعادة.</translation>
    </message>
    <message>
        <source>All submissions, with their history</source>
        <translation>كل التسليمات مع سجلها</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Altered: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>An account of the server {server} is needed that may make databases and tables, such as root.</source>
        <translation>يلزم حساب على الخادم {server} يحق له إنشاء قواعد بيانات وجداول، مثل root.</translation>
    </message>
    <message>
        <source>An account of {server} with the role “backup” is needed, which may read everything.</source>
        <translation>يلزم حساب على {server} له دور «النسخ الاحتياطي»، يحق له قراءة كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another old database took its place</source>
        <translation>حلّت محلها قاعدة قديمة أخرى</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Backed up {rows} rows and {files} files, {size}.</source>
        <translation>نُسخ من الصفوف {rows} ومن الملفات {files}، بحجم {size}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Backups that stay and that go into quarantine</source>
        <translation>النسخ التي تبقى والتي تُنقل إلى الحجر</translation>
    </message>
    <message>
        <source>Backups that would go and that stay</source>
        <translation>النسخ التي ستُزال والتي تبقى</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>البدء هنا</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>Changes of the portal since the backup, until the switch, that only the old database has: {count}.</source>
        <translation>تغييرات البوابة منذ النسخة الاحتياطية وحتى التبديل التي لا توجد إلا في قاعدة البيانات القديمة: {count}.</translation>
    </message>
    <message>
        <source>Choose a .sql file</source>
        <translation>اختيار ملف ‎.sql</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <translation>اختيار مجلد للنسخ</translation>
    </message>
    <message>
        <source>Choose a folder of this computer</source>
        <translation>اختيار مجلد من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>اختيار طابعة</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>اختيار كل المعروض</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختيار مجلد فارغ</translation>
    </message>
    <message>
        <source>Choose an empty folder of this computer</source>
        <translation>اختيار مجلد فارغ من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <translation>اختر جدولًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose every file that the search shows</source>
        <translation>اختيار كل ملف يعرضه البحث</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose no file any more, shown or not</source>
        <translation>إلغاء اختيار كل الملفات، المعروض منها وغيره</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose other files (Escape)</source>
        <translation>اختيار ملفات أخرى (Escape)</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>ملفات مختارة</translation>
    </message>
    <message>
        <source>Chosen files of {backup}</source>
        <translation>ملفات مختارة من نسخة {backup}</translation>
    </message>
    <message>
        <source>Chosen tables</source>
        <translation>جداول مختارة</translation>
    </message>
    <message>
        <source>Clean up backups</source>
        <translation>تنظيف النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cleaning up backups</source>
        <translation>تنظيف النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Close, and leave everything as it is</source>
        <translation>الإغلاق وترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Copies of files of {backup}</source>
        <translation>نسخ من ملفات نسخة {backup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Damaged {time}, read by {login}</source>
        <translation>تالفة في {time}، قرأها {login}</translation>
    </message>
    <message>
        <source>Damaged · {time}</source>
        <translation>تالفة · {time}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Disabled since, and staying so: {logins}.</source>
        <translation>عُطّلت منذ ذلك الحين وتبقى معطّلة: {logins}.</translation>
    </message>
    <message>
        <source>Dismissing the database in use until {time}</source>
        <translation>الاستغناء عن القاعدة المستعملة حتى {time}</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>استغناء…</translation>
    </message>
    <message numerus="yes">
        <source>Do %n acts again</source>
        <translation>
            <numerusform>لا إجراءات لإعادتها</numerusform>
            <numerusform>إعادة إجراء واحد</numerusform>
            <numerusform>إعادة إجراءين</numerusform>
            <numerusform>إعادة %Ln إجراءات</numerusform>
            <numerusform>إعادة %Ln إجراءً</numerusform>
            <numerusform>إعادة %Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Do lost work again…</source>
        <translation>إعادة العمل الضائع…</translation>
    </message>
    <message>
        <source>Doing again what was done until {time}</source>
        <translation>إعادة ما أُنجز حتى {time}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Drafts that were handed on</source>
        <translation>المسودات التي سُلّمت إلى غير أصحابها</translation>
    </message>
    <message>
        <source>Encrypt the backups with a passphrase</source>
        <translation>تشفير النسخ بعبارة مرور</translation>
    </message>
    <message>
        <source>Encrypted backups are here.</source>
        <translation>هنا نسخ مشفّرة.</translation>
    </message>
    <message>
        <source>Erased, or not named any more</source>
        <translation>مُحي، أو لم يعد مذكورًا</translation>
    </message>
    <message>
        <source>Every file in the backup of {time}, and how the store has it today. Put the chosen ones back into the store, or save copies of them in a folder to look at what was handed in.</source>
        <translation>كل ملفات نسخة {time} وحالها اليوم في المخزن. يمكن إعادة المختار منها إلى المخزن، أو حفظ نسخ منه في مجلد للاطلاع على ما سُلّم.</translation>
    </message>
    <message>
        <source>Every file is in the store as it was handed in. There is nothing to restore.</source>
        <translation>كل ملف موجود في المخزن كما سُلّم. لا شيء يُستعاد.</translation>
    </message>
    <message>
        <source>Everybody&apos;s choices about mails</source>
        <translation>اختيارات الجميع بشأن البريد</translation>
    </message>
    <message>
        <source>Everybody&apos;s drafts</source>
        <translation>مسودات الجميع</translation>
    </message>
    <message>
        <source>Everybody&apos;s phrases</source>
        <translation>عبارات الجميع</translation>
    </message>
    <message>
        <source>Everybody&apos;s prepared decisions</source>
        <translation>القرارات المحضّرة للجميع</translation>
    </message>
    <message>
        <source>Everybody&apos;s saved views</source>
        <translation>العروض المحفوظة للجميع</translation>
    </message>
    <message>
        <source>Everything is as it was backed up.</source>
        <translation>كل شيء كما نُسخ.</translation>
    </message>
    <message>
        <source>Everything is what was written.</source>
        <translation>كل شيء كما كُتب.</translation>
    </message>
    <message>
        <source>Everything that was done in the old database is in the one in use.</source>
        <translation>كل ما أُنجز في القاعدة القديمة موجود في المستعملة.</translation>
    </message>
    <message>
        <source>Export of {backup}</source>
        <translation>تصدير نسخة {backup}</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>هيئة التدريس</translation>
    </message>
    <message>
        <source>Failed {time}, tried by {login}</source>
        <translation>فشلت في {time}، جرّبها {login}</translation>
    </message>
    <message>
        <source>Failed · {time}</source>
        <translation>فشلت · {time}</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>ملفات النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Files of {backup}</source>
        <translation>ملفات نسخة {backup}</translation>
    </message>
    <message>
        <source>Files that are missing or altered</source>
        <translation>الملفات المفقودة أو المتغيّرة</translation>
    </message>
    <message>
        <source>Files that the database names and that are missing in the store, or not what was handed in, are put back. What is altered is kept under another name.</source>
        <translation>تُعاد الملفات التي تذكرها قاعدة البيانات وهي مفقودة من المخزن أو ليست كما سُلّمت. وما تغيّر منها يُحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Folder or bucket</source>
        <translation>مجلد أو حاوية</translation>
    </message>
    <message>
        <source>Folder or bucket for the files</source>
        <translation>مجلد أو حاوية للملفات</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>العودة إليها…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>تُزال</translation>
    </message>
    <message>
        <source>Goes into quarantine; damaged: {files}</source>
        <translation>تُنقل إلى الحجر؛ التالف: {files}</translation>
    </message>
    <message>
        <source>Going back to the database in use until {time}</source>
        <translation>العودة إلى القاعدة المستعملة حتى {time}</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>How many changes of the portal since the backup only the old database has is not known: it could not be read.</source>
        <translation>لا يُعرف عدد تغييرات البوابة منذ النسخة الاحتياطية التي لا توجد إلا في قاعدة البيانات القديمة: تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Import a mysqldump</source>
        <translation>استيراد تفريغ mysqldump</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>In place of what is in use</source>
        <translation>مكان المستعمل حاليًا</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>في المخزن</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>استُعملت حتى</translation>
    </message>
    <message>
        <source>Into a new place</source>
        <translation>إلى مكان جديد</translation>
    </message>
    <message>
        <source>It cannot be brought back, and what was done in it only is lost with it.</source>
        <translation>لا يمكن استرجاعها، ويضيع معها ما أُنجز فيها وحدها.</translation>
    </message>
    <message>
        <source>It has another number then: a passphrase in a keyring has to be kept anew.</source>
        <translation>يصبح له عندئذ رقم آخر: فعبارة المرور في سلسلة المفاتيح يجب حفظها من جديد.</translation>
    </message>
    <message>
        <source>It is in use again. The one before is kept in its turn.</source>
        <translation>عادت إلى الاستعمال. وتُحفظ السابقة بدورها.</translation>
    </message>
    <message>
        <source>Its files come with it, and its history goes on: what happened stays told.</source>
        <translation>تعود معه ملفاته، ويستمر سجله: ما حدث يبقى مذكورًا.</translation>
    </message>
    <message>
        <source>Its submission is not there</source>
        <translation>تسليمه غير موجود</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>حفظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep what came since</source>
        <translation>إبقاء ما جاء بعدها</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>آخر نسخة احتياطية: {time}</translation>
    </message>
    <message>
        <source>Leads outside the store</source>
        <translation>يقود إلى خارج المخزن</translation>
    </message>
    <message>
        <source>Let it take the place of the one in use, which is kept in its turn</source>
        <translation>جعلها تحل محل المستعملة، التي تُحفظ بدورها</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>النظر في الملف</translation>
    </message>
    <message>
        <source>Look what would be lost</source>
        <translation>النظر فيما سيضيع</translation>
    </message>
    <message>
        <source>Look what would be put back</source>
        <translation>النظر في ما سيُعاد</translation>
    </message>
    <message>
        <source>Look what would change</source>
        <translation>النظر فيما سيتغير</translation>
    </message>
    <message>
        <source>Look which files</source>
        <translation>النظر في الملفات المعنية</translation>
    </message>
    <message>
        <source>Looked at {looked} of {count} files…</source>
        <translation>جرى النظر في {looked} من {count} من الملفات…</translation>
    </message>
    <message>
        <source>Looked for {looked} of {count} in the store…</source>
        <translation>جرى البحث عن {looked} من {count} في المخزن…</translation>
    </message>
    <message>
        <source>Looking what is damaged…</source>
        <translation>جارٍ النظر فيما هو تالف…</translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>جارٍ النظر فيما سيُزال…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Looking… {looked} of {count}</source>
        <translation>جارٍ النظر… {looked} من {count}</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>فترات الصيانة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Missing in the store: {count}.</source>
        <translation>المفقود من المخزن: {count}.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>مفقود: {name}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>اذكر مجلدًا بمساره الكامل.</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>اذكر مكانًا أولًا.</translation>
    </message>
    <message>
        <source>Name an empty database on {server} (CREATE DATABASE), or one that “server prepare” made and nobody worked in yet, with an account of the server that may make tables and triggers in it.</source>
        <translation>اذكر قاعدة بيانات فارغة على {server} (CREATE DATABASE)، أو قاعدة أنشأها «server prepare» ولم يعمل فيها أحد بعد، مع حساب على الخادم يحق له إنشاء جداول ومشغّلات فيها.</translation>
    </message>
    <message>
        <source>Name the account that backs up.</source>
        <translation>يجب ذكر الحساب الذي يأخذ النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Name the database, the account and the place of the files.</source>
        <translation>اذكر قاعدة البيانات والحساب ومكان الملفات.</translation>
    </message>
    <message>
        <source>Name the submission by its number, as its history and the queue tell it.</source>
        <translation>اذكر التسليم برقمه كما يظهر في سجله وفي القائمة.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>Never restored in a drill</source>
        <translation>لم تُستعد في تجربة قط</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يُتحقق منها قط</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>قاعدة بيانات جديدة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>No backup goes, and nothing else is left over.</source>
        <translation>لا تُزال أي نسخة، ولا فائض سواها.</translation>
    </message>
    <message>
        <source>No backup goes; broken-off backups left {size}, which are free then.</source>
        <translation>لا تُزال أي نسخة؛ تركت نسخ انقطعت {size}، ويتحرر ذلك بعدها.</translation>
    </message>
    <message>
        <source>No longer possible as the submission stands</source>
        <translation>لم يعد ممكنًا بحالة التسليم</translation>
    </message>
    <message>
        <source>No old database is kept: nothing was restored in place.</source>
        <translation>لا قاعدة قديمة محفوظة: لم يُستعد شيء مكان المستعمل.</translation>
    </message>
    <message>
        <source>No switch came of it</source>
        <translation>لم يحدث تبديل</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Not as it was backed up: {what}</source>
        <translation>ليس كما نُسخ: {what}</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>ليس في هذه النسخة</translation>
    </message>
    <message>
        <source>Not let in again: {logins}.</source>
        <translation>لم يُسمح لهم بالدخول من جديد: {logins}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>Not what was handed in: {count}. What is there is kept under another name.</source>
        <translation>ما ليس كما سُلّم: {count}. ويُحفظ الموجود باسم آخر.</translation>
    </message>
    <message>
        <source>Nothing is backed up here yet. Without its passphrase nobody reads an encrypted backup, and nobody can help: write it down, and keep it in a safe.</source>
        <translation>لم يُنسخ شيء هنا بعد. لا يقرأ أحد نسخة مشفّرة دون عبارة مرورها، ولا يستطيع أحد المساعدة: اكتبها واحفظها في خزنة.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>لم يُنسخ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing that is in use is touched.</source>
        <translation>لا يُمسّ شيء مما هو مستعمل.</translation>
    </message>
    <message>
        <source>Nothing that people did since would be lost.</source>
        <translation>لن يضيع شيء مما فعله الأشخاص منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was switched: the database in use is as it was.</source>
        <translation>لم يُبدَّل شيء: القاعدة المستعملة كما كانت.</translation>
    </message>
    <message>
        <source>Number of the submission</source>
        <translation>رقم التسليم</translation>
    </message>
    <message>
        <source>Old databases</source>
        <translation>القواعد القديمة</translation>
    </message>
    <message>
        <source>On the server {server} a backup is taken by an account with the role “backup”, which reads everything and changes nothing: administrators may not read the drafts of others. Its password is kept in memory until you sign out.</source>
        <translation>على الخادم {server} ينشئ النسخة حساب له دور «النسخ الاحتياطي»، يقرأ كل شيء ولا يغيّر شيئًا: فلا يحق للمسؤولين قراءة مسودات غيرهم. تبقى كلمة مروره في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
    <message>
        <source>On the server {server} old databases are kept where only an administrator of the server sees them, such as root. Its password is kept in memory until you sign out.</source>
        <translation>على الخادم {server} تُحفظ القواعد القديمة حيث لا يراها إلا مسؤول الخادم، مثل root. تبقى كلمة مروره في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
    <message>
        <source>On the server {server} the portal&apos;s table is written by its owner or by the portal&apos;s own account. The password is used for this import only.</source>
        <translation>على الخادم {server} يكتب جدولَ البوابة مالكُه أو حساب البوابة نفسها. تُستخدم كلمة المرور لهذا الاستيراد فقط.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>One submission</source>
        <translation>تسليم واحد</translation>
    </message>
    <message>
        <source>Only what is missing or damaged</source>
        <translation>المفقود أو التالف فقط</translation>
    </message>
    <message>
        <source>Only when it is proven it takes the place of what is in use. The old database is kept beside, and what people did since can be done again.</source>
        <translation>لا تحل محل المستعمل إلا بعد إثبات سلامتها. وتُحفظ القاعدة القديمة بجانبها، ويمكن إعادة ما فعله الأشخاص منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Only where it is not remembered yet</source>
        <translation>فقط حيث لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Otherwise than in the backup: {names}.</source>
        <translation>ما يختلف عن النسخة: {names}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>عبارة مرور النسخ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passwords are in no backup: run “server prepare” on that database, then give people one-time passwords.</source>
        <translation>لا توجد كلمات مرور في أي نسخة: شغّل «server prepare» على قاعدة البيانات تلك، ثم أعطِ الأشخاص كلمات مرور لمرة واحدة.</translation>
    </message>
    <message>
        <source>Print the passphrase on it</source>
        <translation>طباعة عبارة المرور عليها</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Proven {time} by {login}</source>
        <translation>ثبتت في {time} بواسطة {login}</translation>
    </message>
    <message>
        <source>Proven · {time}</source>
        <translation>ثبتت · {time}</translation>
    </message>
    <message>
        <source>Put these files back</source>
        <translation>إعادة هذه الملفات</translation>
    </message>
    <message>
        <source>README.txt is written anew.</source>
        <translation>يُكتب README.txt من جديد.</translation>
    </message>
    <message>
        <source>README.txt was written anew.</source>
        <translation>كُتب README.txt من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n files of the repository, {size}.</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف من المستودع، {size}.</numerusform>
            <numerusform>قُرئ ملف واحد من المستودع، {size}.</numerusform>
            <numerusform>قُرئ ملفان من المستودع، {size}.</numerusform>
            <numerusform>قُرئت %Ln ملفات من المستودع، {size}.</numerusform>
            <numerusform>قُرئ %Ln ملفًا من المستودع، {size}.</numerusform>
            <numerusform>قُرئ %Ln ملف من المستودع، {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {read} of {count} in the store…</source>
        <translation>قُرئ {read} من {count} في المخزن…</translation>
    </message>
    <message>
        <source>Reading which files there are…</source>
        <translation>تُقرأ قائمة الملفات…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>رفضته القواعد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backups</source>
        <translation>
            <numerusform>لا نسخ للإزالة</numerusform>
            <numerusform>إزالة نسخة واحدة</numerusform>
            <numerusform>إزالة نسختين</numerusform>
            <numerusform>إزالة %Ln نسخ</numerusform>
            <numerusform>إزالة %Ln نسخة</numerusform>
            <numerusform>إزالة %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Remove the chosen old database for good</source>
        <translation>إزالة القاعدة القديمة المختارة نهائيًا</translation>
    </message>
    <message>
        <source>Remove what nothing needs</source>
        <translation>إزالة ما لا يلزم</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n backups; {size} are free again.</source>
        <translation>
            <numerusform>لم تُزل أي نسخة؛ وتحرر {size}.</numerusform>
            <numerusform>أُزيلت نسخة واحدة؛ وتحرر {size}.</numerusform>
            <numerusform>أُزيلت نسختان؛ وتحرر {size}.</numerusform>
            <numerusform>أُزيلت %Ln نسخ؛ وتحرر {size}.</numerusform>
            <numerusform>أُزيلت %Ln نسخة؛ وتحرر {size}.</numerusform>
            <numerusform>أُزيلت %Ln نسخة؛ وتحرر {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Repair backups</source>
        <translation>إصلاح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Repair of the backups</source>
        <translation>إصلاح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>استبدال الجدول</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore all submissions</source>
        <translation>استعادة كل التسليمات</translation>
    </message>
    <message>
        <source>Restore drill of {backup}</source>
        <translation>تجربة استعادة نسخة {backup}</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>الاستعادة في المكان نفسه</translation>
    </message>
    <message>
        <source>Restore in place of {backup}</source>
        <translation>استعادة نسخة {backup} في المكان نفسه</translation>
    </message>
    <message>
        <source>Restore of all submissions of {backup}</source>
        <translation>استعادة كل تسليمات نسخة {backup}</translation>
    </message>
    <message>
        <source>Restore of chosen tables of {backup}</source>
        <translation>استعادة جداول مختارة من نسخة {backup}</translation>
    </message>
    <message>
        <source>Restore of {backup}</source>
        <translation>استعادة نسخة {backup}</translation>
    </message>
    <message>
        <source>Restore these tables</source>
        <translation>استعادة هذه الجداول</translation>
    </message>
    <message>
        <source>Restored {rows} rows and {files} files in {seconds} s.</source>
        <translation>استُعيد من الصفوف {rows} ومن الملفات {files} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Restored {rows} rows, proven, and in use now.</source>
        <translation>عدد الصفوف المستعادة {rows}، وثبتت سلامتها، وهي مستعملة الآن.</translation>
    </message>
    <message>
        <source>Rows that the backup has not stay as they are</source>
        <translation>الصفوف التي ليست في النسخة تبقى كما هي</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>حفظ نسخ…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in the files</source>
        <translation>البحث في الملفات</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>سرّ المفتاح</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>نُحّي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of mails</source>
        <translation>إعدادات البريد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>So nobody can work in it. Files that were put back stay where they are. Restore another backup, or this one with the command “backup restore --accept-damage” to work in it as it is.</source>
        <translation>لذلك لا يستطيع أحد العمل فيها. تبقى الملفات التي أُعيدت في مكانها. استعِد نسخة احتياطية أخرى، أو هذه بالأمر «backup restore --accept-damage» للعمل فيها كما هي.</translation>
    </message>
    <message>
        <source>Somebody is at work with these backups.</source>
        <translation>يعمل أحدهم على هذه النسخ.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation>تبقى: {why}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Student number, name, title, file name</source>
        <translation>رقم الطالب أو اسمه أو العنوان أو اسم الملف</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Students, faculty, settings and what is people&apos;s own stay as they are today.</source>
        <translation>يبقى الطلاب وهيئة التدريس والإعدادات وما يخص الأشخاص كما هي اليوم.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>التسليم {number}</translation>
    </message>
    <message>
        <source>Submission {number} is as it was in the backup.</source>
        <translation>التسليم {number} كما كان في النسخة.</translation>
    </message>
    <message>
        <source>Submission {number} is as it was. There is nothing to restore.</source>
        <translation>التسليم {number} كما كان. لا شيء يُستعاد.</translation>
    </message>
    <message>
        <source>Submission {number} of {backup}</source>
        <translation>التسليم {number} من نسخة {backup}</translation>
    </message>
    <message>
        <source>Submission {number} was changed, and would be as it was.</source>
        <translation>التسليم {number} تغيّر، وسيعود كما كان.</translation>
    </message>
    <message>
        <source>Submission {number} was deleted, and would come back.</source>
        <translation>التسليم {number} حُذف، وسيعود.</translation>
    </message>
    <message>
        <source>Submissions: {submissions}, decisions: {decisions}, others: {others}. They can be done again afterwards.</source>
        <translation>التسليمات: {submissions}، القرارات: {decisions}، غيرها: {others}. يمكن إعادتها بعد ذلك.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Tables to restore</source>
        <translation>الجداول المراد استعادتها</translation>
    </message>
    <message>
        <source>Templates of work</source>
        <translation>قوالب الأعمال</translation>
    </message>
    <message>
        <source>The backup of {time} took its place</source>
        <translation>حلّت محلها نسخة {time}</translation>
    </message>
    <message>
        <source>The backup of {time} with {rows} rows and {files} files is restored beside what is in use. Every row and file is compared with what was backed up.</source>
        <translation>تُستعاد نسخة {time}، وفيها من الصفوف {rows} ومن الملفات {files}، بجانب المستعمل. ويُقارن كل صف وملف بما نُسخ.</translation>
    </message>
    <message>
        <source>The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out, and nowhere else.</source>
        <translation>النسخ في {place} مشفّرة. تبقى عبارة مرورها في الذاكرة حتى تسجّل الخروج، ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out.</source>
        <translation>النسخ في {place} مشفّرة. تبقى عبارة مرورها في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
    <message>
        <source>The backups may only be read here, so they were not locked; every file was compared.</source>
        <translation>لا يجوز هنا إلا قراءة النسخ، فلم تُقفل؛ وقورن كل ملف.</translation>
    </message>
    <message>
        <source>The backups may only be read here, so this proof could not be noted with them.</source>
        <translation>لا يجوز هنا إلا قراءة النسخ، فتعذّر تسجيل هذا الإثبات معها.</translation>
    </message>
    <message>
        <source>The chosen tables are as they were. There is nothing to restore.</source>
        <translation>الجداول المختارة كما كانت. لا شيء يُستعاد.</translation>
    </message>
    <message>
        <source>The chosen tables become what they were, all at once, and everything else stays. Submissions take the place of those in use with all that is chained to them; the old database is kept then.</source>
        <translation>تعود الجداول المختارة كما كانت، كلها دفعة واحدة، ويبقى كل ما عداها. وتحل التسليمات محل المستعملة مع كل ما يرتبط بها؛ وتُحفظ القاعدة القديمة عندئذ.</translation>
    </message>
    <message>
        <source>The database stays as it is.</source>
        <translation>تبقى قاعدة البيانات كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n rows.</source>
        <translation>
            <numerusform>لا صفوف في الملف.</numerusform>
            <numerusform>في الملف صف واحد.</numerusform>
            <numerusform>في الملف صفان.</numerusform>
            <numerusform>في الملف %Ln صفوف.</numerusform>
            <numerusform>في الملف %Ln صفًا.</numerusform>
            <numerusform>في الملف %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>لا يمكن عرض قائمة الملفات</translation>
    </message>
    <message>
        <source>The key is written anew from its copy.</source>
        <translation>يُكتب المفتاح من جديد من نسخته.</translation>
    </message>
    <message>
        <source>The key was written anew from its copy.</source>
        <translation>كُتب المفتاح من جديد من نسخته.</translation>
    </message>
    <message>
        <source>The list of the backups is damaged: those that were found without it stand here.</source>
        <translation>قائمة النسخ تالفة: تظهر هنا النسخ التي عُثر عليها بدونها.</translation>
    </message>
    <message>
        <source>The list of the backups is made anew.</source>
        <translation>تُنشأ قائمة النسخ من جديد.</translation>
    </message>
    <message>
        <source>The list of the backups was made anew.</source>
        <translation>أُنشئت قائمة النسخ من جديد.</translation>
    </message>
    <message>
        <source>The newest backup stays, and of so many days, weeks, months and years with backups the newest of each. What is removed cannot be brought back.</source>
        <translation>تبقى أحدث نسخة، ومن هذا العدد من الأيام والأسابيع والأشهر والسنوات التي فيها نسخ تبقى أحدث نسخة في كل منها. ما يُزال لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>The old database is gone.</source>
        <translation>أُزيلت القاعدة القديمة.</translation>
    </message>
    <message>
        <source>The old database is kept: “Old databases…” does its lost work again, goes back to it, or dismisses it.</source>
        <translation>القاعدة القديمة محفوظة: من «القواعد القديمة…» يُعاد عملها الضائع أو تعود إليها أو تستغني عنها.</translation>
    </message>
    <message>
        <source>The sheet is sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to repair: %n backups are as they were written.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح: لا نسخ هنا.</numerusform>
            <numerusform>لا شيء يحتاج إلى إصلاح: نسخة واحدة كما كُتبت.</numerusform>
            <numerusform>لا شيء يحتاج إلى إصلاح: نسختان كما كُتبتا.</numerusform>
            <numerusform>لا شيء يحتاج إلى إصلاح: %Ln نسخ كما كُتبت.</numerusform>
            <numerusform>لا شيء يحتاج إلى إصلاح: %Ln نسخة كما كُتبت.</numerusform>
            <numerusform>لا شيء يحتاج إلى إصلاح: %Ln نسخة كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do again.</source>
        <translation>لم يكن هناك ما يُعاد.</translation>
    </message>
    <message>
        <source>There, not read yet</source>
        <translation>موجود، لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>This backup is proven restorable.</source>
        <translation>ثبت أن هذه النسخة قابلة للاستعادة.</translation>
    </message>
    <message>
        <source>To open it, add a connection to {file} when you sign in, with {files} under Files. Passwords are in no backup: where no administrator can sign in, the first to open it becomes one.</source>
        <translation>لفتحها أضف عند تسجيل الدخول اتصالًا إلى {file}، مع {files} في خانة «الملفات». لا توجد كلمات مرور في أي نسخة: وحيث لا يستطيع أي مسؤول الدخول يصبح أول من يفتحها مسؤولًا.</translation>
    </message>
    <message>
        <source>Too many: {name}</source>
        <translation>زائد: {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unreadable: {name}</source>
        <translation>غير مقروء: {name}</translation>
    </message>
    <message>
        <source>Verification of all backups</source>
        <translation>التحقق من كل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Verify all next: that reads the contents of the files too.</source>
        <translation>نفّذ «التحقق من الكل» بعد ذلك: فهو يقرأ محتويات الملفات أيضًا.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What a restore in place put aside is kept until you dismiss it. What people did in it can be done again in the one in use, each act as whoever it was of.</source>
        <translation>ما نحّته استعادة في المكان نفسه يُحفظ حتى تستغني عنه. وما فعله الأشخاص فيه يمكن إعادته في القاعدة المستعملة، كل إجراء باسم صاحبه.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What is damaged: {file}</source>
        <translation>التالف: {file}</translation>
    </message>
    <message>
        <source>What is whole is never touched, and nothing is removed: a damaged backup goes into the folder “quarantine” of the place, where it stays as it is.</source>
        <translation>لا يُمسّ السليم أبدًا، ولا يُزال شيء: تُنقل النسخة التالفة إلى المجلد «quarantine» في المكان نفسه، حيث تبقى كما هي.</translation>
    </message>
    <message>
        <source>What was erased since stays erased. Each change of a record is in its history of changes, as yours.</source>
        <translation>ما مُحي منذ ذلك الحين يبقى ممحوًا. وكل تغيير في سجل يُذكر في سجل تغييراته باسمك.</translation>
    </message>
    <message>
        <source>What was read by whom</source>
        <translation>ما قرأه كل شخص</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>ما سيضيع</translation>
    </message>
    <message>
        <source>What would become of the files</source>
        <translation>ما سيحدث للملفات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>أي حساب؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who teaches whom</source>
        <translation>من يدرّس مَن</translation>
    </message>
    <message>
        <source>Whoever has the sheet and the backups reads everything. Remove the file once it is printed.</source>
        <translation>من لديه الورقة والنسخ يقرأ كل شيء. أزل الملف بعد طباعته.</translation>
    </message>
    <message>
        <source>Whoever signs in to your account of this computer can read the backups then</source>
        <translation>من يدخل إلى حسابك على هذا الحاسوب يستطيع عندئذ قراءة النسخ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Whole {time}, read by {login}</source>
        <translation>كاملة في {time}، قرأها {login}</translation>
    </message>
    <message>
        <source>Whole · {time}</source>
        <translation>كاملة · {time}</translation>
    </message>
    <message>
        <source>Whole, and left alone: {count}.</source>
        <translation>سليمة وتُركت كما هي: {count}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Work that was done again</source>
        <translation>العمل الذي أُعيد</translation>
    </message>
    <message>
        <source>Write the chosen files as the backup has them into a folder; the store stays as it is</source>
        <translation>كتابة الملفات المختارة كما هي في النسخة الاحتياطية في مجلد؛ ويبقى المخزن كما هو</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written as {path}. Print it, then remove the file.</source>
        <translation>كُتبت باسم {path}. اطبعها ثم أزل الملف.</translation>
    </message>
    <message>
        <source>Written as {path}. “tar -xf” makes it a place of backups again.</source>
        <translation>كُتبت باسم {path}. يعيدها «tar -xf» مكانًا للنسخ.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>You choose from a list of all files in this backup, which tells how the store has each. They are put back into the store, or saved as copies in a folder.</source>
        <translation>يجري الاختيار من قائمة بكل ملفات هذه النسخة تبيّن حال كل منها في المخزن. ثم تُعاد إلى المخزن، أو تُحفظ نسخ منها في مجلد.</translation>
    </message>
    <message>
        <source>a restore drill</source>
        <translation>تجربة استعادة</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>come back: {added}, changed: {changed}, go: {removed}</source>
        <translation>تعود: {added}، تتغير: {changed}، تُزال: {removed}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>of its day</source>
        <translation>نسخة يومها</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>نسخة شهرها</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>نسخة أسبوعها</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>نسخة سنتها</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>ورقة-الاسترداد.pdf</translation>
    </message>
    <message>
        <source>repository.json is made anew from what is there.</source>
        <translation>يُنشأ repository.json من جديد مما هو موجود.</translation>
    </message>
    <message>
        <source>repository.json was made anew.</source>
        <translation>أُنشئ repository.json من جديد.</translation>
    </message>
    <message>
        <source>restore drill: done {time}</source>
        <translation>تجربة الاستعادة: تمت، {time}</translation>
    </message>
    <message>
        <source>restore drill: due, the last {time}</source>
        <translation>تجربة الاستعادة: حان موعدها، وآخرها {time}</translation>
    </message>
    <message>
        <source>restore drill: never made</source>
        <translation>تجربة الاستعادة: لم تُجرَ قط</translation>
    </message>
    <message>
        <source>restore drill: overdue, never made</source>
        <translation>تجربة الاستعادة: متأخرة، ولم تُجرَ قط</translation>
    </message>
    <message>
        <source>restore drill: overdue, the last {time}</source>
        <translation>تجربة الاستعادة: متأخرة، وآخرها {time}</translation>
    </message>
    <message>
        <source>restore drill: the last one failed</source>
        <translation>تجربة الاستعادة: فشلت الأخيرة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>the last proven restorable</source>
        <translation>آخر ما ثبتت قابليته للاستعادة</translation>
    </message>
    <message>
        <source>the last verified</source>
        <translation>آخر ما تُحقق منه</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>{backup} · {drill}</source>
        <translation>‏{backup} · {drill}</translation>
    </message>
    <message>
        <source>{backup}, and a newer one is overdue</source>
        <translation>‏{backup}، وقد تأخرت نسخة أحدث</translation>
    </message>
    <message>
        <source>{backup}, and it is damaged</source>
        <translation>‏{backup}، وهي تالفة</translation>
    </message>
    <message>
        <source>{backup}, and the next one failed</source>
        <translation>‏{backup}، وفشلت التي تليها</translation>
    </message>
    <message>
        <source>{before} · {more}</source>
        <translation>‏{before} · {more}</translation>
    </message>
    <message>
        <source>{fate}: {count}</source>
        <translation>‏{fate}: {count}</translation>
    </message>
    <message>
        <source>{fate}: {why}</source>
        <translation>‏{fate}: {why}</translation>
    </message>
    <message>
        <source>{file}, {student}, {title}, submission {number}, {size}. In the store: {state}.</source>
        <translation>‏{file}، {student}، {title}، التسليم {number}، {size}. في المخزن: {state}.</translation>
    </message>
    <message>
        <source>{file}, {student}, {title}, submission {number}, {size}. In the store: {state}. Chosen.</source>
        <translation>‏{file}، {student}، {title}، التسليم {number}، {size}. في المخزن: {state}. مختار.</translation>
    </message>
    <message>
        <source>{login} is at work with these backups on {computer} since {time}: {job}.</source>
        <translation>يعمل {login} على هذه النسخ في {computer} منذ {time}: {job}.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{proof}, in {engine}</source>
        <translation>‏{proof}، في {engine}</translation>
    </message>
    <message>
        <source>{state}, not backed up</source>
        <translation>‏{state}، بلا نسخة</translation>
    </message>
    <message>
        <source>{table}: {words}</source>
        <translation>‏{table}: {words}</translation>
    </message>
</context>
<context>
    <name>BackupsDoing</name>
    <message>
        <source>Export as one file</source>
        <translation>تصدير كملف واحد</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Damaged: {backup}</source>
        <translation>تالفة: {backup}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>{time}, by {login}, {size}, {rows} rows, {files} files. {verified}. {drilled}</source>
        <translation>نسخة {time}، بواسطة {login}، {size}، الصفوف {rows}، الملفات {files}. {verified}. {drilled}</translation>
    </message>
    <message>
        <source>{time}. {why}</source>
        <translation>نسخة {time}. {why}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A sheet of paper with which these backups are read again</source>
        <translation>ورقة تُقرأ بها هذه النسخ من جديد</translation>
    </message>
    <message>
        <source>Back up all tables and files as they are now</source>
        <translation>نسخ كل الجداول والملفات كما هي الآن</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>النسخ الاحتياطي الآن…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bring in a .sql file of the portal&apos;s table, after a look at it</source>
        <translation>إدخال ملف ‎.sql لجدول البوابة بعد النظر فيه</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose where the backups lie</source>
        <translation>اختيار مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose where they are to lie: a folder on another disk or of the network, or a bucket. The first backup copies everything, later ones only what changed, while everybody goes on working.</source>
        <translation>اختر مكانها: مجلدًا على قرص آخر أو على الشبكة، أو حاوية. تنسخ النسخة الأولى كل شيء، وما بعدها ما تغيّر فقط، بينما يواصل الجميع العمل.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>إدخال عبارة المرور…</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>نسيان عبارة المرور</translation>
    </message>
    <message>
        <source>How backups stand…</source>
        <translation>حالة النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>How it stands with the backups</source>
        <translation>حالة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Import a mysqldump…</source>
        <translation>استيراد تفريغ mysqldump…</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>Nothing is backed up here yet</source>
        <translation>لم يُنسخ شيء هنا بعد</translation>
    </message>
    <message>
        <source>Old databases…</source>
        <translation>القواعد القديمة…</translation>
    </message>
    <message>
        <source>Read every file of every backup, and name what is not what was written</source>
        <translation>قراءة كل ملف من كل نسخة، وذكر ما ليس كما كُتب</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>جارٍ قراءة النسخ…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Remove backups that are kept no longer, after a look at which</source>
        <translation>إزالة النسخ التي لم تعد تُحفظ بعد النظر فيها</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Take the passphrase of these backups out of this computer&apos;s keyring</source>
        <translation>إزالة عبارة مرور هذه النسخ من سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Take what is damaged out of the way, after a look at what would be done</source>
        <translation>تنحية التالف بعد النظر فيما سيُفعل</translation>
    </message>
    <message>
        <source>The backups cannot be opened</source>
        <translation>تعذّر فتح النسخ</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>تعذّرت قراءة النسخ</translation>
    </message>
    <message>
        <source>The first backup copies all tables and every file that they name.</source>
        <translation>تنسخ النسخة الأولى كل الجداول وكل ملف تذكره.</translation>
    </message>
    <message>
        <source>Their passphrase is needed to list them, to back up and to restore.</source>
        <translation>تلزم عبارة مرورها لسردها وللنسخ وللاستعادة.</translation>
    </message>
    <message>
        <source>These backups are encrypted</source>
        <translation>هذه النسخ مشفّرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>What a scheduler needs to back up every night, with nobody signed in</source>
        <translation>ما يحتاج إليه المجدوِل لإنشاء نسخة كل ليلة دون أن يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>ما هو تالف</translation>
    </message>
    <message>
        <source>What is done now and then</source>
        <translation>ما يُفعل من حين إلى آخر</translation>
    </message>
    <message>
        <source>What restores in place put aside: its work done again, or dismissed</source>
        <translation>ما نحّته الاستعادة في المكان نفسه: إعادة عمله أو الاستغناء عنه</translation>
    </message>
    <message>
        <source>What the keyring did not do</source>
        <translation>ما لم تفعله سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>When backups and drills went well, and how often they are expected</source>
        <translation>متى نجحت النسخ وتجارب الاستعادة، وكم مرة تُنتظر</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>من يعمل الآن</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n decisions recorded.</source>
        <translation>
            <numerusform>لم يُسجَّل أي قرار.</numerusform>
            <numerusform>سُجّل قرار واحد.</numerusform>
            <numerusform>سُجّل قراران.</numerusform>
            <numerusform>سُجّلت %Ln قرارات.</numerusform>
            <numerusform>سُجّل %Ln قرارًا.</numerusform>
            <numerusform>سُجّل %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions released.</source>
        <translation>
            <numerusform>لم يصدر أي قرار.</numerusform>
            <numerusform>صدر قرار واحد.</numerusform>
            <numerusform>صدر قراران.</numerusform>
            <numerusform>صدرت %Ln قرارات.</numerusform>
            <numerusform>صدر %Ln قرارًا.</numerusform>
            <numerusform>صدر %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken back.</source>
        <translation>
            <numerusform>لم يُسحب أي قرار.</numerusform>
            <numerusform>سُحب قرار واحد.</numerusform>
            <numerusform>سُحب قراران.</numerusform>
            <numerusform>سُحبت %Ln قرارات.</numerusform>
            <numerusform>سُحب %Ln قرارًا.</numerusform>
            <numerusform>سُحب %Ln قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved back.</source>
        <translation>
            <numerusform>لم يُعَد أي تسليم.</numerusform>
            <numerusform>أُعيد تسليم واحد.</numerusform>
            <numerusform>أُعيد تسليمان.</numerusform>
            <numerusform>أُعيدت %Ln تسليمات.</numerusform>
            <numerusform>أُعيد %Ln تسليمًا.</numerusform>
            <numerusform>أُعيد %Ln تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved.</source>
        <translation>
            <numerusform>لم يُنقل أي تسليم.</numerusform>
            <numerusform>نُقل تسليم واحد.</numerusform>
            <numerusform>نُقل تسليمان.</numerusform>
            <numerusform>نُقلت %Ln تسليمات.</numerusform>
            <numerusform>نُقل %Ln تسليمًا.</numerusform>
            <numerusform>نُقل %Ln تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision recorded.</source>
        <translation>سُجّل قرار واحد.</translation>
    </message>
    <message>
        <source>1 decision released.</source>
        <translation>صدر قرار واحد.</translation>
    </message>
    <message>
        <source>1 decision taken back.</source>
        <translation>سُحب قرار واحد.</translation>
    </message>
    <message>
        <source>1 submission moved back.</source>
        <translation>أُعيد تسليم واحد.</translation>
    </message>
    <message>
        <source>1 submission moved.</source>
        <translation>نُقل تسليم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n submissions?</source>
        <translation>
            <numerusform>ألا تقبل شيئًا؟</numerusform>
            <numerusform>أتقبل تسليمًا واحدًا؟</numerusform>
            <numerusform>أتقبل تسليمين؟</numerusform>
            <numerusform>أتقبل %Ln تسليمات؟</numerusform>
            <numerusform>أتقبل %Ln تسليمًا؟</numerusform>
            <numerusform>أتقبل %Ln تسليم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve 1 submission?</source>
        <translation>أتقبل تسليمًا واحدًا؟</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>قبول {count}</translation>
    </message>
    <message>
        <source>Approve {count} of {all}</source>
        <translation>قبول {count} من {all}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>Deciding: {answered} of {total}</source>
        <translation>جارٍ البتّ: {answered} من {total}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Moving back: {answered} of {total}</source>
        <translation>تجري الإعادة: {answered} من {total}</translation>
    </message>
    <message>
        <source>Moving: {answered} of {total}</source>
        <translation>يجري النقل: {answered} من {total}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>Prepare to approve %n submissions?</source>
        <translation>
            <numerusform>ألا تحضّر شيئًا؟</numerusform>
            <numerusform>أتحضّر قبول تسليم واحد؟</numerusform>
            <numerusform>أتحضّر قبول تسليمين؟</numerusform>
            <numerusform>أتحضّر قبول %Ln تسليمات؟</numerusform>
            <numerusform>أتحضّر قبول %Ln تسليمًا؟</numerusform>
            <numerusform>أتحضّر قبول %Ln تسليم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to approve 1 submission?</source>
        <translation>أتحضّر قبول تسليم واحد؟</translation>
    </message>
    <message numerus="yes">
        <source>Prepare to reject %n submissions?</source>
        <translation>
            <numerusform>ألا تحضّر شيئًا؟</numerusform>
            <numerusform>أتحضّر رفض تسليم واحد؟</numerusform>
            <numerusform>أتحضّر رفض تسليمين؟</numerusform>
            <numerusform>أتحضّر رفض %Ln تسليمات؟</numerusform>
            <numerusform>أتحضّر رفض %Ln تسليمًا؟</numerusform>
            <numerusform>أتحضّر رفض %Ln تسليم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to reject 1 submission?</source>
        <translation>أتحضّر رفض تسليم واحد؟</translation>
    </message>
    <message>
        <source>Prepare {count} approvals</source>
        <translation>تحضير القبول: {count}</translation>
    </message>
    <message>
        <source>Prepare {count} rejections…</source>
        <translation>تحضير الرفض: {count}…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُدّ</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n submissions?</source>
        <translation>
            <numerusform>ألا ترفض شيئًا؟</numerusform>
            <numerusform>أترفض تسليمًا واحدًا؟</numerusform>
            <numerusform>أترفض تسليمين؟</numerusform>
            <numerusform>أترفض %Ln تسليمات؟</numerusform>
            <numerusform>أترفض %Ln تسليمًا؟</numerusform>
            <numerusform>أترفض %Ln تسليم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject 1 submission?</source>
        <translation>أترفض تسليمًا واحدًا؟</translation>
    </message>
    <message>
        <source>Reject {count} of {all}…</source>
        <translation>رفض {count} من {all}…</translation>
    </message>
    <message>
        <source>Reject {count}…</source>
        <translation>رفض {count}…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Releasing: {answered} of {total}</source>
        <translation>جارٍ الإصدار: {answered} من {total}</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Taking back: {answered} of {total}</source>
        <translation>جارٍ السحب: {answered} من {total}</translation>
    </message>
    <message>
        <source>The batch ended before its turn. It is as it was.</source>
        <translation>انتهت الدفعة قبل دوره. بقي كما كان.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>{done} of {total} decisions recorded. The report tells why the others were not.</source>
        <translation>سُجّل {done} من {total} قرارًا. يوضّح التقرير لماذا لم تُسجَّل البقية.</translation>
    </message>
    <message>
        <source>{done} of {total} decisions released. The others are kept; the report tells why.</source>
        <translation>صدر {done} من {total} قرارًا. والبقية محفوظة؛ ويوضّح التقرير السبب.</translation>
    </message>
    <message>
        <source>{done} of {total} decisions taken back. The others stand; the report tells why.</source>
        <translation>سُحب {done} من {total} قرارًا. والبقية قائمة؛ ويوضّح التقرير السبب.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved back. The others stay; the report tells why.</source>
        <translation>‏أُعيد {done} من {total} تسليمًا. تبقى البقية؛ يوضّح التقرير السبب.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved back; the others stay. {why}</source>
        <translation>أُعيد {done} من {total} من الأعمال؛ والبقية باقية. {why}</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved. The others are where they were; the report tells why.</source>
        <translation>‏نُقل {done} من {total} تسليمًا. بقيت البقية حيث كانت؛ يوضّح التقرير السبب.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved; the others are where they were. {why}</source>
        <translation>نُقل {done} من {total} من الأعمال؛ والبقية حيث كانت. {why}</translation>
    </message>
    <message>
        <source>{event} · {time}</source>
        <translation>{event} · {time}</translation>
    </message>
</context>
<context>
    <name>BatchQuestion</name>
    <message numerus="yes">
        <source>%n of the selected submissions do not allow this as they stand and are left out.</source>
        <translation>
            <numerusform>جميع التسليمات المحددة تسمح بهذا.</numerusform>
            <numerusform>تسليم واحد من المحدد لا يسمح بهذا بحالته ويُستبعد.</numerusform>
            <numerusform>تسليمان من المحدد لا يسمحان بهذا بحالتهما ويُستبعدان.</numerusform>
            <numerusform>‏%Ln من التسليمات المحددة لا تسمح بهذا بحالتها وتُستبعد.</numerusform>
            <numerusform>‏%Ln من التسليمات المحددة لا تسمح بهذا بحالتها وتُستبعد.</numerusform>
            <numerusform>‏%Ln من التسليمات المحددة لا تسمح بهذا بحالتها وتُستبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of the selected submissions does not allow this as it stands and is left out.</source>
        <translation>تسليم واحد من المحدد لا يسمح بهذا بحالته ويُستبعد.</translation>
    </message>
    <message>
        <source>All of them at once; one undo takes them back</source>
        <translation>كلها معًا؛ وتراجع واحد يسحبها</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>قبول %Ln</numerusform>
            <numerusform>قبول واحد</numerusform>
            <numerusform>قبول اثنين</numerusform>
            <numerusform>قبول %Ln</numerusform>
            <numerusform>قبول %Ln</numerusform>
            <numerusform>قبول %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Decide nothing (Escape)</source>
        <translation>عدم البتّ في شيء (Escape)</translation>
    </message>
    <message>
        <source>Every one of these students reads this</source>
        <translation>يقرؤه كل واحد من هؤلاء الطلاب</translation>
    </message>
    <message>
        <source>Feedback to all of these students</source>
        <translation>ملاحظات لجميع هؤلاء الطلاب</translation>
    </message>
    <message>
        <source>Feedback to all of these students (may be left empty)</source>
        <translation>ملاحظات لجميع هؤلاء الطلاب (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Feedback to all of these students (needed to reject)</source>
        <translation>ملاحظات لجميع هؤلاء الطلاب (لازمة للرفض)</translation>
    </message>
    <message>
        <source>Insert feedback that you kept (Ctrl+Space, or / at the start of a line)</source>
        <translation>إدراج ملاحظات احتفظت بها (Ctrl+Space، أو / في أول السطر)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Nobody else sees this until you release it.</source>
        <translation>لا يراه غيرك حتى تصدره.</translation>
    </message>
    <message>
        <source>Only those that nobody changed since you selected them are decided. One undo takes all back.</source>
        <translation>لا يُبتّ إلا فيما لم يغيّره أحد منذ أن حددته. وتراجع واحد يسحب الكل.</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n</source>
        <translation>
            <numerusform>تحضير %Ln</numerusform>
            <numerusform>تحضير واحد</numerusform>
            <numerusform>تحضير اثنين</numerusform>
            <numerusform>تحضير %Ln</numerusform>
            <numerusform>تحضير %Ln</numerusform>
            <numerusform>تحضير %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>رفض %Ln</numerusform>
            <numerusform>رفض واحد</numerusform>
            <numerusform>رفض اثنين</numerusform>
            <numerusform>رفض %Ln</numerusform>
            <numerusform>رفض %Ln</numerusform>
            <numerusform>رفض %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Several submissions</source>
        <translation>عدة تسليمات</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>مكتبة ملاحظاتك</translation>
    </message>
    <message>
        <source>{most} characters can be sent to each student; this has {count}. Shorten it.</source>
        <translation>‏{most} حرفاً يمكن إرسالها إلى كل طالب؛ وفي هذا النص {count}. اختصره.</translation>
    </message>
</context>
<context>
    <name>BatchReport</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show the chosen submission in the queue (Enter)</source>
        <translation>إظهار التسليم المختار في القائمة (Enter)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>ما زالت قرارات في الطريق. حاول من جديد بعد وصولها.</translation>
    </message>
    <message>
        <source>None of the selected submissions allows this as it stands. Nothing was decided.</source>
        <translation>لا يسمح أي من التسليمات المحددة بهذا بحالته. لم يُتخذ أي قرار.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>CautionLine</name>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>It is changed in the database, and where this computer remembers it.</source>
        <translation>تتغير في قاعدة البيانات، وحيثما يتذكّرها هذا الجهاز.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>إخفاء التغييرات</translation>
    </message>
    <message>
        <source>Nobody changed this record here.</source>
        <translation>لم يغيّر أحد هذا السجل هنا.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation>‏{field} من {before} إلى {after}</translation>
    </message>
    <message>
        <source>{when} · {who} added it</source>
        <translation>‏{when} · أضافه {who}</translation>
    </message>
    <message>
        <source>{when} · {who} changed {what}</source>
        <translation>‏{when} · غيّر {who} {what}</translation>
    </message>
    <message>
        <source>{when} · {who} removed it</source>
        <translation>‏{when} · أزاله {who}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>&amp;Mails about what is new</source>
        <translation>&amp;رسائل البريد عن الجديد</translation>
    </message>
    <message>
        <source>A short message of the system; it never takes the keyboard</source>
        <translation>رسالة قصيرة من النظام، لا تأخذ لوحة المفاتيح أبدًا</translation>
    </message>
    <message>
        <source>As the department and the computer have it</source>
        <translation>كما في القسم وفي الحاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep these choices, for every computer (Enter)</source>
        <translation>حفظ هذه الاختيارات لكل حاسوب (Enter)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>ترك كل شيء كما هو (Escape)</translation>
    </message>
    <message>
        <source>Mails about what is new</source>
        <translation>رسائل البريد عن الجديد</translation>
    </message>
    <message>
        <source>Mails come in it, and a window speaks it at every computer where none was chosen in its menu.</source>
        <translation>تصلك الرسائل بها، وتتكلمها النافذة في كل حاسوب لم تُختر فيه لغة من قائمتها.</translation>
    </message>
    <message>
        <source>Mails come only where the department sends any, to the address that it knows of you. They hold titles, never feedback.</source>
        <translation>تصل الرسائل فقط حيث يرسلها القسم، إلى العنوان الذي يعرفه لك. تحتوي على العناوين، ولا تحتوي أبدًا على الملاحظات.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show news beside the &amp;clock</source>
        <translation>إظهار الجديد بجانب &amp;الساعة</translation>
    </message>
    <message>
        <source>This system has no place for it</source>
        <translation>لا مكان لذلك في هذا النظام</translation>
    </message>
    <message>
        <source>Your &amp;language</source>
        <translation>&amp;لغتك</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>لغتك</translation>
    </message>
</context>
<context>
    <name>ChoosePasswordPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose and sign in</source>
        <translation>اختيار وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>اختر كلمة مرورك</translation>
    </message>
    <message>
        <source>The one you were given works once. Choose one of your own; nobody else gets to know it.</source>
        <translation>كلمة المرور التي أُعطيت لك تصلح مرة واحدة. اختر كلمة خاصة بك؛ لن يعرفها أحد سواك.</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose one or several files of this computer (Ctrl+O)</source>
        <translation>اختيار ملف أو عدة ملفات من هذا الحاسوب (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose what you hand in</source>
        <translation>اختر ما تسلّمه</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>أفلت الملفات هنا، أو اخترها.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Files to hand in</source>
        <translation>ملفات للتسليم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Let this file come earlier (Alt+Up)</source>
        <translation>تقديم هذا الملف (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Let this file come later (Alt+Down)</source>
        <translation>تأخير هذا الملف (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take this file off the list; on your disk it stays (Del)</source>
        <translation>إزالة هذا الملف من القائمة؛ يبقى على قرصك (Del)</translation>
    </message>
    <message>
        <source>{name} · {size}</source>
        <translation>‏{name} · {size}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check what you want to see. The order from top to bottom is that of the columns.</source>
        <translation>حدّد ما تريد رؤيته. الترتيب من أعلى إلى أسفل هو ترتيب الأعمدة.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>الأعمدة بترتيبها</translation>
    </message>
    <message>
        <source>Leave the columns as they are (Escape)</source>
        <translation>ترك الأعمدة كما هي (Escape)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>إظهار هذه الأعمدة</translation>
    </message>
    <message>
        <source>Show these columns (Enter)</source>
        <translation>إظهار هذه الأعمدة (Enter)</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>الأعمدة المعتادة بترتيبها وعرضها المعتادين</translation>
    </message>
    <message>
        <source>This column is always shown</source>
        <translation>هذا العمود ظاهر دائمًا</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>{column} (no room in this window)</source>
        <translation>‏{column} (لا مكان له في هذه النافذة)</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message numerus="yes">
        <source>%n paragraphs differ.</source>
        <translation>
            <numerusform>لا تختلف أي فقرة.</numerusform>
            <numerusform>تختلف فقرة واحدة.</numerusform>
            <numerusform>تختلف فقرتان.</numerusform>
            <numerusform>تختلف %Ln فقرات.</numerusform>
            <numerusform>تختلف %Ln فقرة.</numerusform>
            <numerusform>تختلف %Ln فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference before</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Difference {place} of {count}</source>
        <translation>الاختلاف {place} من {count}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Text of the earlier revision</source>
        <translation>نص الإصدار السابق</translation>
    </message>
    <message>
        <source>Text of this revision</source>
        <translation>نص هذا الإصدار</translation>
    </message>
    <message>
        <source>The texts are the same; the files may differ in what is not text.</source>
        <translation>النصّان متطابقان؛ قد يختلف الملفان فيما ليس نصًا.</translation>
    </message>
    <message>
        <source>{words} Only the beginnings were compared.</source>
        <translation>‏{words} قورنت البدايات فقط.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another file was put here before your decision arrived: look at it first.</source>
        <translation>وُضع ملف آخر هنا قبل وصول قرارك: اطّلع عليه أولًا.</translation>
    </message>
    <message>
        <source>Decide mine</source>
        <translation>اعتماد قراري</translation>
    </message>
    <message>
        <source>Description: {before} → {after}</source>
        <translation>الوصف: {before} ← {after}</translation>
    </message>
    <message>
        <source>File: {before} → {after}</source>
        <translation>الملف: {before} ← {after}</translation>
    </message>
    <message>
        <source>Give what you wrote to {owner}, who may take it over</source>
        <translation>تسليم ما كتبته إلى {owner} الذي يمكنه أن يتابعه</translation>
    </message>
    <message>
        <source>Hand on my draft</source>
        <translation>تسليم مسودتي</translation>
    </message>
    <message>
        <source>In the database now</source>
        <translation>في قاعدة البيانات الآن</translation>
    </message>
    <message>
        <source>It is not yours any more, or it was removed.</source>
        <translation>لم يعد لك، أو أُزيل.</translation>
    </message>
    <message>
        <source>Keep my draft</source>
        <translation>الاحتفاظ بمسودتي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء قرارهم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave it as it is; what you wrote stays among your drafts</source>
        <translation>تركه كما هو؛ يبقى ما كتبته بين مسوداتك</translation>
    </message>
    <message>
        <source>Leave it open and go on (Escape)</source>
        <translation>تركه مفتوحًا والمتابعة (Escape)</translation>
    </message>
    <message>
        <source>Leave the database as it is and drop your decision</source>
        <translation>ترك قاعدة البيانات كما هي وإسقاط قرارك</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>لم يُسجَّل.</translation>
    </message>
    <message>
        <source>Not recorded. Your feedback is kept as a draft.</source>
        <translation>لم يُسجَّل. حُفظت ملاحظاتك كمسودة.</translation>
    </message>
    <message>
        <source>Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>لم يُسجَّل شيء من عندك؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Now {status} · {time}</source>
        <translation>الآن {status} · {time}</translation>
    </message>
    <message>
        <source>Reason – staff only: {text}</source>
        <translation>السبب – للموظفين فقط: {text}</translation>
    </message>
    <message>
        <source>Record your decision on the submission as it stands now</source>
        <translation>تسجيل قرارك على التسليم كما هو الآن</translation>
    </message>
    <message>
        <source>Reopen and decide mine</source>
        <translation>إعادة الفتح واعتماد قراري</translation>
    </message>
    <message>
        <source>Somebody changed this submission before your decision arrived.</source>
        <translation>غيّر أحدهم هذا التسليم قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>Somebody decided on this submission before your decision arrived.</source>
        <translation>بتّ أحدهم في هذا التسليم قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>Somebody was first</source>
        <translation>سبقك أحدهم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Student: {before} → {after}</source>
        <translation>الطالب: {before} ← {after}</translation>
    </message>
    <message>
        <source>Take their decision back and record yours</source>
        <translation>سحب قرارهم وتسجيل قرارك</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>قرارهم</translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation>ملاحظاتهم</translation>
    </message>
    <message>
        <source>Their reason, for staff only</source>
        <translation>سببهم، للموظفين فقط</translation>
    </message>
    <message>
        <source>This submission was corrected before your decision arrived.</source>
        <translation>صُحّح هذا التسليم قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>This submission was deleted before your decision arrived.</source>
        <translation>حُذف هذا التسليم قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>This submission was withdrawn before your decision arrived.</source>
        <translation>سُحب هذا التسليم قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>This submission went to somebody else before your decision arrived.</source>
        <translation>انتقل هذا التسليم إلى شخص آخر قبل وصول قرارك.</translation>
    </message>
    <message>
        <source>Title of the submission</source>
        <translation>عنوان التسليم</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>العنوان: {before} ← {after}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>ما الذي غيّروه</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>ما الذي أردته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>You can no longer see this submission.</source>
        <translation>لم يعد بإمكانك رؤية هذا التسليم.</translation>
    </message>
    <message>
        <source>You wanted to approve it</source>
        <translation>أردت قبوله</translation>
    </message>
    <message>
        <source>You wanted to change it</source>
        <translation>أردت تغييره</translation>
    </message>
    <message>
        <source>You wanted to reject it</source>
        <translation>أردت رفضه</translation>
    </message>
    <message>
        <source>You wanted to reopen it</source>
        <translation>أردت إعادة فتحه</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Your reason, for staff only</source>
        <translation>سببك، للموظفين فقط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n conflicts that you left for later wait for you; they are marked in the queue.</source>
        <translation>
            <numerusform>لا ينتظرك تعارض مؤجَّل.</numerusform>
            <numerusform>ينتظرك تعارض واحد أجّلته؛ وهو مُعلَّم في القائمة.</numerusform>
            <numerusform>ينتظرك تعارضان أجّلتهما؛ وهما مُعلَّمان في القائمة.</numerusform>
            <numerusform>تنتظرك %Ln تعارضات أجّلتها؛ وهي مُعلَّمة في القائمة.</numerusform>
            <numerusform>ينتظرك %Ln تعارضًا أجّلتها؛ وهي مُعلَّمة في القائمة.</numerusform>
            <numerusform>ينتظرك %Ln تعارض أجّلتها؛ وهي مُعلَّمة في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their change stands. What you wrote is kept as a draft of this submission.</source>
        <translation>يبقى تغييرهم. وحُفظ ما كتبته كمسودة لهذا التسليم.</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Add a conflict of interest: name or number</source>
        <translation>إضافة تضارب مصالح: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Conflict of interest with {student}</source>
        <translation>تضارب مصالح مع {student}</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Do not note it</source>
        <translation>عدم تدوينه</translation>
    </message>
    <message>
        <source>Note the conflict</source>
        <translation>تدوين التضارب</translation>
    </message>
    <message>
        <source>Noted: {member} has a conflict of interest with {student}.</source>
        <translation>دُوّن: {member} لديه تضارب مصالح مع {student}.</translation>
    </message>
    <message>
        <source>Plans never give them the work of these students.</source>
        <translation>لا تعطيه الخطط أبدًا أعمال هؤلاء الطلاب.</translation>
    </message>
    <message>
        <source>Reason of the conflict of interest</source>
        <translation>سبب تضارب المصالح</translation>
    </message>
    <message>
        <source>Remove this conflict</source>
        <translation>إزالة هذا التضارب</translation>
    </message>
    <message>
        <source>Why, if it may be written down</source>
        <translation>السبب، إن جاز تدوينه</translation>
    </message>
    <message>
        <source>{member} has no conflict of interest with {student} any more.</source>
        <translation>‏{member} لم يعد لديه تضارب مصالح مع {student}.</translation>
    </message>
    <message>
        <source>{student}: {reason}</source>
        <translation>‏{student}: {reason}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Copy the verdict and every check</source>
        <translation>نسخ الحكم وكل فحص</translation>
    </message>
    <message>
        <source>Go the whole way once more</source>
        <translation>سلوك الطريق كله مرة أخرى</translation>
    </message>
    <message>
        <source>It broke off. Nothing was changed; look again.</source>
        <translation>انقطع الأمر. لم يتغير شيء؛ انظر من جديد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Looking: {check}…</source>
        <translation>جارٍ النظر: {check}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
    <message>
        <source>Why can the database not be reached?</source>
        <translation>لماذا يتعذّر الوصول إلى قاعدة البيانات؟</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>A connection needs a name, without [ and ]. Nothing was kept.</source>
        <translation>يحتاج الاتصال إلى اسم، بلا [ ولا ]. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A database is a name on its server or a file&apos;s path, never a URL; the server stands under Hosts. Nothing was kept.</source>
        <translation>قاعدة البيانات اسم على خادمها أو مسار ملف، وليست عنوان URL أبدًا؛ أما الخادم فمكانه تحت «الخوادم». لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A database server</source>
        <translation>خادم قواعد بيانات</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>ملف على هذا الجهاز</translation>
    </message>
    <message>
        <source>A file; empty: your own</source>
        <translation>ملف؛ إذا تُرك فارغًا: ملفك الخاص</translation>
    </message>
    <message>
        <source>A folder, or s3://key-id@bucket/prefix?endpoint=https://…</source>
        <translation>مجلد، أو s3://key-id@bucket/prefix?endpoint=https://…</translation>
    </message>
    <message>
        <source>A host reads like db.example.org or db.example.org:3306. Nothing was kept.</source>
        <translation>يُكتب الخادم هكذا: db.example.org أو db.example.org:3306. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A server needs at least one host. Nothing was kept.</source>
        <translation>يلزم خادم واحد على الأقل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A server needs the database&apos;s name. Nothing was kept.</source>
        <translation>يحتاج الخادم إلى اسم قاعدة البيانات. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A server needs the place of its files under Files: the folder that everybody reaches, or the bucket. Nothing was kept; an administrator knows it, or names it for this computer in {variable}.</source>
        <translation>يحتاج الخادم إلى مكان ملفاته في خانة «الملفات»: المجلد الذي يصل إليه الجميع أو الحاوية. لم يُحفظ شيء؛ المدير يعرفه، أو يذكره لهذا الحاسوب في {variable}.</translation>
    </message>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation>باستثناء من أحد المسؤولين، هذا الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع الشهادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Empty: a folder of your own; or a folder, or s3://…</source>
        <translation>فارغ: مجلد خاص بك؛ أو مجلد، أو s3://…</translation>
    </message>
    <message>
        <source>Empty: as it is remembered in the keyring</source>
        <translation>فارغ: كما تتذكره سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Empty: those that this computer trusts</source>
        <translation>فارغ: ما يثق به هذا الجهاز</translation>
    </message>
    <message>
        <source>Empty: {place}, as this computer says</source>
        <translation>فارغ: {place}، كما يقول هذا الحاسوب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>For the trial only; not kept</source>
        <translation>للتجربة فقط؛ لا تُحفظ</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>اسمها على الخادم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>القفل عند الخمول</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Nothing was kept, for the place of the files is none: {why}.</source>
        <translation>لم يُحفظ شيء، لأن مكان الملفات غير صالح: {why}.</translation>
    </message>
    <message>
        <source>Nothing was kept: name the key that the secret is for, s3://key-id@bucket.</source>
        <translation>لم يُحفظ شيء: حدّد المفتاح الذي يخصّه السرّ، s3://key-id@bucket.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>سرّ المفتاح</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer</source>
        <translation>حدّده مسؤول هذا الجهاز</translation>
    </message>
    <message>
        <source>Shared machine: nothing is left behind</source>
        <translation>جهاز مشترك: لا يبقى شيء عليه</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The institution&apos;s directory checks passwords (PAM or LDAP)</source>
        <translation>دليل المؤسسة يتحقق من كلمات المرور (PAM أو LDAP)</translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation>جارٍ تجربة الاتصال…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>db.example.org, or several: first, second:3307</source>
        <translation>‏db.example.org، أو عدة خوادم: first, second:3307</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts saved.</source>
        <translation>
            <numerusform>لم تُحفظ أي جهة اتصال.</numerusform>
            <numerusform>حُفظت جهة اتصال واحدة.</numerusform>
            <numerusform>حُفظت جهتا اتصال.</numerusform>
            <numerusform>حُفظت %Ln جهات اتصال.</numerusform>
            <numerusform>حُفظت %Ln جهة اتصال.</numerusform>
            <numerusform>حُفظت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>لم يغيّر أحد أي جهة اتصال قبلك.</numerusform>
            <numerusform>غيّر أحدهم جهة اتصال واحدة قبلك؛ انظر إليها أعلاه.</numerusform>
            <numerusform>غيّر أحدهم جهتي اتصال قبلك؛ انظر إليهما أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln جهات اتصال قبلك؛ انظر إليها أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln جهة اتصال قبلك؛ انظر إليها أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln جهة اتصال قبلك؛ انظر إليها أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>نسخ كل ذلك كنص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Everybody finds these under Help, Contacts…, and an incident tells those with an e-mail address. A place whose fields are all empty is filled by nobody.</source>
        <translation>يجد الجميع هذه الجهات تحت «مساعدة»، «جهات الاتصال…»، ويُبلَّغ عند وقوع حادث من له عنوان بريد إلكتروني. والخانة التي حقولها كلها فارغة لا يشغلها أحد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to ask. An administrator of the department may do so.</source>
        <translation>لم يدوّن أحد بعد من يُسأل. يمكن لمسؤول القسم أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to ask. Write it under Department, Contacts.</source>
        <translation>لم يدوّن أحد بعد من يُسأل. دوّن ذلك في «القسم»، «جهات الاتصال».</translation>
    </message>
    <message>
        <source>Not saved yet; stored is {now}.</source>
        <translation>لم يُحفظ بعد؛ المخزَّن هو {now}.</translation>
    </message>
    <message>
        <source>Reading whom to ask…</source>
        <translation>جارٍ قراءة من يُسأل…</translation>
    </message>
    <message>
        <source>Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps theirs.</source>
        <translation>غيّر أحدهم هذا قبلك: ما عنده {theirs}، وما عندك {yours}. الحفظ يضع ما عندك مكانه؛ والتجاهل يُبقي ما عنده.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The contacts are being read.</source>
        <translation>تُقرأ جهات الاتصال.</translation>
    </message>
    <message>
        <source>The contacts cannot be read</source>
        <translation>تعذّرت قراءة جهات الاتصال</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Written by {who} on {when}.</source>
        <translation>كتبها {who} في {when}.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>{place}: {field}</source>
        <translation>‏{place}: {field}</translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message>
        <source>{words}   {keys}</source>
        <translation>{words}   {keys}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>CopyForSupport</name>
    <message>
        <source>A file for whoever helps: no names, titles, feedback or addresses in it</source>
        <translation>ملف لمن يساعد: لا أسماء فيه ولا عناوين أعمال ولا ملاحظات ولا عناوين أشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries to {name}. Look through the file before you give it away.</source>
        <translation>
            <numerusform>لم يُنسخ أي بند إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
            <numerusform>نُسخ بند واحد إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
            <numerusform>نُسخ بندان إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
            <numerusform>نُسخت %Ln بنود إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
            <numerusform>نُسخ %Ln بندًا إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
            <numerusform>نُسخ %Ln بند إلى {name}. راجع الملف قبل أن تعطيه لأحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>نسخ للدعم…</translation>
    </message>
    <message>
        <source>Copy the log for support</source>
        <translation>نسخ السجل للدعم</translation>
    </message>
    <message>
        <source>Copying the log…</source>
        <translation>يُنسخ السجل…</translation>
    </message>
    <message>
        <source>EduManage log {day}</source>
        <translation>سجل EduManage {day}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The correction broke off. Look again before you do anything else.</source>
        <translation>انقطع التصحيح. انظر من جديد قبل أن تفعل شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, for staff: the student does not read it</source>
        <translation>السبب، للموظفين: لا يقرؤه الطالب</translation>
    </message>
    <message>
        <source>Say why: the history keeps it, and colleagues read it.</source>
        <translation>اذكر السبب: يحفظه السجل ويقرؤه الزملاء.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve and Reject decide at once from now on. What is prepared stays prepared.</source>
        <translation>من الآن يبتّ «قبول» و«رفض» فورًا. وما حُضّر يبقى محضّرًا.</translation>
    </message>
    <message>
        <source>Approve and Reject only prepare from now on. Nobody else sees that until you release it.</source>
        <translation>من الآن يحضّر «قبول» و«رفض» فقط. لا يراه غيرك حتى تصدره.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message numerus="yes">
        <source>%n prepared</source>
        <translation>
            <numerusform>لا محضّر</numerusform>
            <numerusform>واحد محضّر</numerusform>
            <numerusform>اثنان محضّران</numerusform>
            <numerusform>‏%Ln محضّرة</numerusform>
            <numerusform>‏%Ln محضّرًا</numerusform>
            <numerusform>‏%Ln محضّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددًا</numerusform>
            <numerusform>‏%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prepared</source>
        <translation>واحد محضّر</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>واحد محدد</translation>
    </message>
    <message>
        <source>Approve all that is selected, with feedback that each student reads</source>
        <translation>الموافقة على كل المحدَّد، مع ملاحظات يقرؤها كل طالب</translation>
    </message>
    <message>
        <source>Decide no further one; those that are recorded stay</source>
        <translation>التوقف عن البتّ؛ ويبقى ما سُجّل</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Feedback to all…</source>
        <translation>ملاحظات للجميع…</translation>
    </message>
    <message>
        <source>Give up what is prepared; what you wrote is kept</source>
        <translation>التخلي عما حُضّر؛ ويبقى ما كتبته محفوظًا</translation>
    </message>
    <message>
        <source>Let Approve and Reject only prepare, unseen by anybody else</source>
        <translation>جعل «قبول» و«رفض» يحضّران فقط دون أن يراه غيرك</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Prepare decisions</source>
        <translation>تحضير القرارات</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>محضّر</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>See what is prepared, and decide all of it</source>
        <translation>الاطلاع على ما حُضّر والبتّ فيه كله</translation>
    </message>
    <message>
        <source>Selected, prepared or on its way</source>
        <translation>محدد أو محضّر أو في الطريق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What came of every row of the last batch</source>
        <translation>ما آل إليه كل صف من الدفعة الأخيرة</translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message numerus="yes">
        <source>%n submissions selected</source>
        <translation>
            <numerusform>لا تسليمات محددة</numerusform>
            <numerusform>تسليم واحد محدد</numerusform>
            <numerusform>تسليمان محددان</numerusform>
            <numerusform>‏%Ln تسليمات محددة</numerusform>
            <numerusform>‏%Ln تسليمًا محددًا</numerusform>
            <numerusform>‏%Ln تسليم محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 submission selected</source>
        <translation>تسليم واحد محدد</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>قبول ومتابعة</translation>
    </message>
    <message>
        <source>It is no longer put off</source>
        <translation>لم يعد منحّى</translation>
    </message>
    <message>
        <source>Only you see it until you release it</source>
        <translation>لا يراه غيرك حتى تصدره</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Prepare approval</source>
        <translation>تحضير القبول</translation>
    </message>
    <message>
        <source>Prepare rejection</source>
        <translation>تحضير الرفض</translation>
    </message>
    <message>
        <source>Put it off: it is passed over until you come back</source>
        <translation>تأجيله: يُتخطى حتى تعود إليه</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>رفض مع ملاحظات ومتابعة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Those of the selected submissions that nobody changed since; one undo takes all of it back</source>
        <translation>ما لم يغيّره أحد منذ ذلك من التسليمات المحددة؛ وتراجع واحد يسحبها كلها</translation>
    </message>
    <message>
        <source>You prepared to approve this. Nobody else sees it until you release it.</source>
        <translation>حضّرت قبول هذا. لا يراه غيرك حتى تصدره.</translation>
    </message>
    <message>
        <source>You prepared to reject this. Nobody else sees it until you release it.</source>
        <translation>حضّرت رفض هذا. لا يراه غيرك حتى تصدره.</translation>
    </message>
    <message>
        <source>{count} are too many to select at once. Narrow the queue to {most} or fewer first.</source>
        <translation>‏{count} أكثر من أن تُحدد معًا. ضيّق القائمة إلى {most} أو أقل أولًا.</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>An unexpected error came between; its details are in the log.</source>
        <translation>حال خطأ غير متوقع؛ تفاصيله في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n decisions are not prepared any more; what you wrote is kept as drafts.</source>
        <translation>
            <numerusform>لا تغيير في القرارات المحضّرة.</numerusform>
            <numerusform>قرار واحد لم يعد محضّرًا؛ وما كتبته محفوظ كمسودة.</numerusform>
            <numerusform>قراران لم يعودا محضّرين؛ وما كتبته محفوظ كمسودات.</numerusform>
            <numerusform>‏%Ln قرارات لم تعد محضّرة؛ وما كتبته محفوظ كمسودات.</numerusform>
            <numerusform>‏%Ln قرارًا لم تعد محضّرة؛ وما كتبته محفوظ كمسودات.</numerusform>
            <numerusform>‏%Ln قرار لم تعد محضّرة؛ وما كتبته محفوظ كمسودات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session had not reached the database. They are being sent now.</source>
        <translation>
            <numerusform>لم يبقَ قرار من جلستك الأخيرة دون وصول.</numerusform>
            <numerusform>لم يكن قرار واحد من جلستك الأخيرة قد وصل إلى قاعدة البيانات. يجري إرساله الآن.</numerusform>
            <numerusform>لم يكن قراران من جلستك الأخيرة قد وصلا إلى قاعدة البيانات. يجري إرسالهما الآن.</numerusform>
            <numerusform>لم تكن %Ln قرارات من جلستك الأخيرة قد وصلت إلى قاعدة البيانات. يجري إرسالها الآن.</numerusform>
            <numerusform>لم يكن %Ln قرارًا من جلستك الأخيرة قد وصل إلى قاعدة البيانات. يجري إرسالها الآن.</numerusform>
            <numerusform>لم يكن %Ln قرار من جلستك الأخيرة قد وصل إلى قاعدة البيانات. يجري إرسالها الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session have been recorded now.</source>
        <translation>
            <numerusform>لم يُسجَّل أي قرار من جلستك الأخيرة.</numerusform>
            <numerusform>سُجّل الآن قرار واحد من جلستك الأخيرة.</numerusform>
            <numerusform>سُجّل الآن قراران من جلستك الأخيرة.</numerusform>
            <numerusform>سُجّلت الآن %Ln قرارات من جلستك الأخيرة.</numerusform>
            <numerusform>سُجّل الآن %Ln قرارًا من جلستك الأخيرة.</numerusform>
            <numerusform>سُجّل الآن %Ln قرار من جلستك الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions prepared. Nobody else sees them until you release them.</source>
        <translation>
            <numerusform>لم يُحضَّر أي قرار.</numerusform>
            <numerusform>حُضّر قرار واحد. لا يراه غيرك حتى تصدره.</numerusform>
            <numerusform>حُضّر قراران. لا يراهما غيرك حتى تصدرهما.</numerusform>
            <numerusform>حُضّرت %Ln قرارات. لا يراها غيرك حتى تصدرها.</numerusform>
            <numerusform>حُضّر %Ln قرارًا. لا يراها غيرك حتى تصدرها.</numerusform>
            <numerusform>حُضّر %Ln قرار. لا يراها غيرك حتى تصدرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.</source>
        <translation>
            <numerusform>لا قرارات تالفة على هذا الجهاز.</numerusform>
            <numerusform>قرار واحد محفوظ على هذا الجهاز تالف ولم يُرسل. راجع قراراتك الأخيرة.</numerusform>
            <numerusform>قراران محفوظان على هذا الجهاز تالفان ولم يُرسلا. راجع قراراتك الأخيرة.</numerusform>
            <numerusform>‏%Ln قرارات محفوظة على هذا الجهاز تالفة ولم تُرسل. راجع قراراتك الأخيرة.</numerusform>
            <numerusform>‏%Ln قرارًا محفوظًا على هذا الجهاز تالفة ولم تُرسل. راجع قراراتك الأخيرة.</numerusform>
            <numerusform>‏%Ln قرار محفوظ على هذا الجهاز تالفة ولم تُرسل. راجع قراراتك الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision is not prepared any more; what you wrote is kept as a draft.</source>
        <translation>قرار واحد لم يعد محضّرًا؛ وما كتبته محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>ما زالت قرارات في الطريق. حاول من جديد بعد وصولها.</translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was decided.</source>
        <translation>لا شيء محدد، فلم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>Of the decisions of your last session {recorded} are recorded now, {refused} were refused.</source>
        <translation>من قرارات جلستك الأخيرة سُجّل الآن {recorded}، ورُدّ {refused}.</translation>
    </message>
    <message>
        <source>Only what you have to decide can be set aside. Nothing was changed.</source>
        <translation>لا يُنحّى إلا ما عليك البتّ فيه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Prepared. Nobody else sees it until you release it.</source>
        <translation>حُضّر. لا يراه غيرك حتى تصدره.</translation>
    </message>
    <message>
        <source>Set aside “{title}”.</source>
        <translation>نُحّي «{title}».</translation>
    </message>
    <message>
        <source>Several submissions can only be approved or rejected together. Select one for anything else.</source>
        <translation>لا يمكن مع عدة تسليمات إلا قبولها أو رفضها معًا. حدّد واحدًا لغير ذلك.</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>التسليم {id}</translation>
    </message>
    <message>
        <source>That was quick: nothing was decided. Look at this submission and press again.</source>
        <translation>كان ذلك سريعًا: لم يُتخذ أي قرار. اطّلع على هذا التسليم ثم اضغط من جديد.</translation>
    </message>
    <message>
        <source>That was quick: nothing was decided. Look at what is selected and press again.</source>
        <translation>كان ذلك سريعًا: لم يُتخذ أي قرار. اطّلع على المحدد ثم اضغط من جديد.</translation>
    </message>
    <message>
        <source>The selected submissions are still loading, so nothing was decided.</source>
        <translation>ما زالت التسليمات المحددة قيد التحميل، فلم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This submission cannot be approved by you as it stands. Nothing was decided.</source>
        <translation>لا يمكنك قبول هذا التسليم بحالته هذه. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>This submission cannot be rejected by you as it stands. Nothing was decided.</source>
        <translation>لا يمكنك رفض هذا التسليم بحالته هذه. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>This submission cannot be reopened by you as it stands. Nothing was decided.</source>
        <translation>لا يمكنك إعادة فتح هذا التسليم بحالته هذه. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>This submission has a decision on its way. Try again when it has arrived.</source>
        <translation>لهذا التسليم قرار في الطريق. حاول من جديد بعد وصوله.</translation>
    </message>
    <message>
        <source>This submission is still loading, so nothing was decided.</source>
        <translation>ما زال هذا التسليم قيد التحميل، فلم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>Undo: set aside “{title}”</source>
        <translation>تراجع: تنحية «{title}»</translation>
    </message>
    <message>
        <source>Undo: took up “{title}”</source>
        <translation>تراجع: استئناف «{title}»</translation>
    </message>
    <message>
        <source>Your decision has not reached the database yet. It can be taken back as soon as it has.</source>
        <translation>لم يصل قرارك إلى قاعدة البيانات بعد. يمكن سحبه فور وصوله.</translation>
    </message>
    <message>
        <source>Your decision on this submission is on its way.</source>
        <translation>قرارك بشأن هذا التسليم في الطريق.</translation>
    </message>
    <message>
        <source>{cause} So it was not reopened, and your own decision was not sent; what you wrote is kept.</source>
        <translation>‏{cause} لذلك لم يُعَد فتحه، ولم يُرسل قرارك؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>{cause} Your decision is kept on this computer and is sent by itself.</source>
        <translation>‏{cause} قرارك محفوظ على هذا الجهاز ويُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>“{title}” is no longer set aside.</source>
        <translation>لم يعد «{title}» منحّى.</translation>
    </message>
</context>
<context>
    <name>Department</name>
    <message>
        <source>Assignment</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Course, term or assignment</source>
        <translation>المقرر أو الفصل أو الواجب</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Maintenance tasks</source>
        <translation>مهام الصيانة</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>فترات الصيانة</translation>
    </message>
    <message>
        <source>No assignments yet. Add one, and students choose it when they hand in, until it closes.</source>
        <translation>لا واجبات بعد. أضف واحدًا فيختاره الطلاب عند التسليم حتى يُغلق.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message numerus="yes">
        <source>%n lines of the checklist are not well; see the page Department, Deployment.</source>
        <translation>
            <numerusform>كل بنود القائمة سليمة؛ انظر صفحة «القسم»، «النشر».</numerusform>
            <numerusform>بند واحد في القائمة غير سليم؛ انظر صفحة «القسم»، «النشر».</numerusform>
            <numerusform>بندان في القائمة غير سليمين؛ انظر صفحة «القسم»، «النشر».</numerusform>
            <numerusform>‏%Ln بنود في القائمة غير سليمة؛ انظر صفحة «القسم»، «النشر».</numerusform>
            <numerusform>‏%Ln بندًا في القائمة غير سليمة؛ انظر صفحة «القسم»، «النشر».</numerusform>
            <numerusform>‏%Ln بند في القائمة غير سليمة؛ انظر صفحة «القسم»، «النشر».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now, then upgrade</source>
        <translation>النسخ الاحتياطي الآن ثم الترقية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>By {who}, program {program}, {schemas}</source>
        <translation>بواسطة {who}، البرنامج {program}، {schemas}</translation>
    </message>
    <message>
        <source>Do lost work again afterwards</source>
        <translation>إعادة العمل الضائع بعد ذلك</translation>
    </message>
    <message>
        <source>Down the schema, with all work kept</source>
        <translation>نزولًا بالمخطط، مع بقاء كل الأعمال</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Everything is ready for a deployment.</source>
        <translation>كل شيء جاهز للنشر.</translation>
    </message>
    <message>
        <source>Go back when a release has critical bugs, a hole, is too slow or damages data. The reason is recorded, also over a restore. Afterwards install the previous program.</source>
        <translation>ارجع حين يكون في الإصدار أخطاء حرجة أو ثغرة، أو يكون بطيئًا جدًا أو يُتلف البيانات. يُسجَّل السبب ويبقى حتى بعد الاستعادة. ثم ثبّت البرنامج السابق.</translation>
    </message>
    <message>
        <source>How long the window is open at most</source>
        <translation>أقصى مدة لفترة الصيانة</translation>
    </message>
    <message>
        <source>Install the previous program, and monitor for issues.</source>
        <translation>ثبّت البرنامج السابق، وراقب ظهور مشكلات.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>It came to no end. Press “Roll back…” and choose the same way: it goes on where it stands.</source>
        <translation>لم يكتمل. اضغط «تراجع عن الترقية…» واختر الطريق نفسه: يتابع من حيث وقف.</translation>
    </message>
    <message>
        <source>It came to no end. Press “Upgrade…”: it goes on where it stands.</source>
        <translation>لم يكتمل. اضغط «ترقية…»: يتابع من حيث وقف.</translation>
    </message>
    <message>
        <source>It is rolled back, and holds. {next}</source>
        <translation>تم التراجع، وكل شيء متماسك. {next}</translation>
    </message>
    <message>
        <source>It is rolled back, but not everything was well; the log tells what. {next}</source>
        <translation>تم التراجع، لكن لم يكن كل شيء سليمًا؛ ويبيّن السجل ذلك. {next}</translation>
    </message>
    <message>
        <source>Looking what it would lose…</source>
        <translation>جارٍ النظر فيما سيضيع…</translation>
    </message>
    <message>
        <source>Lost work done again</source>
        <translation>إعادة العمل الضائع</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>فترة الصيانة</translation>
    </message>
    <message>
        <source>Maintenance window ended</source>
        <translation>انتهاء فترة الصيانة</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>تم الترحيل</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>بدء الترحيل</translation>
    </message>
    <message>
        <source>Name an administrator…</source>
        <translation>تسمية مسؤول…</translation>
    </message>
    <message>
        <source>No place of backups is open. Choose it on the page Backups; nothing goes without a backup.</source>
        <translation>لا مكان نسخ مفتوح. اختره في صفحة «النسخ الاحتياطية»؛ لا يتم شيء دون نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>Not everything was tried: of %n lines it is not known whether they are well.</source>
        <translation>
            <numerusform>لم يُجرَّب كل شيء.</numerusform>
            <numerusform>لم يُجرَّب كل شيء: بند واحد لا يُعرف هل هو سليم.</numerusform>
            <numerusform>لم يُجرَّب كل شيء: بندان لا يُعرف هل هما سليمان.</numerusform>
            <numerusform>لم يُجرَّب كل شيء: %Ln بنود لا يُعرف هل هي سليمة.</numerusform>
            <numerusform>لم يُجرَّب كل شيء: %Ln بندًا لا يُعرف هل هي سليمة.</numerusform>
            <numerusform>لم يُجرَّب كل شيء: %Ln بند لا يُعرف هل هي سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Open a maintenance window where none is open</source>
        <translation>فتح فترة صيانة إن لم تكن هناك فترة جارية</translation>
    </message>
    <message>
        <source>Plan a window…</source>
        <translation>تخطيط فترة صيانة…</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>قائمة التحقق قبل النشر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>رفض ما تكتبه البوابة أيضًا</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بدء الاستعادة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع عن الترقية</translation>
    </message>
    <message>
        <source>Rollback down the schema</source>
        <translation>التراجع نزولًا بالمخطط</translation>
    </message>
    <message>
        <source>Rollback to a backup</source>
        <translation>التراجع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Rolled back down the schema</source>
        <translation>تراجع نزولًا بالمخطط</translation>
    </message>
    <message>
        <source>Rolled back to a backup</source>
        <translation>تراجع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Schema {revision}, which program {program} needs. Nothing is pending.</source>
        <translation>المخطط {revision}، وهو ما يحتاج إليه البرنامج {program}. لا شيء معلّق.</translation>
    </message>
    <message>
        <source>Schema {revision}. Program {program} needs {head}: an upgrade is due.</source>
        <translation>المخطط {revision}. يحتاج البرنامج {program} إلى {head}: حان موعد الترقية.</translation>
    </message>
    <message>
        <source>Schema {to} is in use, but the verification was not well: the maintenance window stays open. See what it found, then verify again or roll back.</source>
        <translation>المخطط {to} مستعمل، لكن التحقق لم يكن سليمًا: تبقى فترة الصيانة جارية. انظر ما وجده، ثم تحقق من جديد أو تراجع عن الترقية.</translation>
    </message>
    <message>
        <source>Schema {to} is in use, verified, and people are back at work.</source>
        <translation>المخطط {to} مستعمل وتم التحقق منه، وعاد الأشخاص إلى العمل.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>The maintenance window ends before, for acts are refused in one</source>
        <translation>تنتهي فترة الصيانة قبل ذلك، لأن الإجراءات تُرفض فيها</translation>
    </message>
    <message>
        <source>The schema goes from {revision} to {head}.</source>
        <translation>ينتقل المخطط من {revision} إلى {head}.</translation>
    </message>
    <message>
        <source>The schema is the newest: nothing is migrated, and the deployment is verified and recorded.</source>
        <translation>المخطط هو الأحدث: لا يُرحَّل شيء، ويُتحقق من النشر ويُسجَّل.</translation>
    </message>
    <message>
        <source>The steps are told one by one in the jobs. It can be cancelled until the migration begins, and not within it; whatever ends it there, the next upgrade goes on.</source>
        <translation>تُذكر الخطوات واحدة واحدة في المهام. يمكن الإلغاء حتى يبدأ الترحيل، لا أثناءه؛ وأيًا كان ما يقطعه هناك فالترقية التالية تتابعه.</translation>
    </message>
    <message>
        <source>To a backup, in place of what is in use</source>
        <translation>إلى نسخة احتياطية، مكان المستعمل حاليًا</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>To schema {revision}. Nothing would be lost.</source>
        <translation>إلى المخطط {revision}. لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Use the newest backup: fresh and proven</source>
        <translation>استخدام أحدث نسخة: حديثة ومثبتة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُفحص</translation>
    </message>
    <message>
        <source>What is deployed (optional)</source>
        <translation>ما يُنشر (اختياري)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>schema {before} to {after}</source>
        <translation>المخطط من {before} إلى {after}</translation>
    </message>
    <message>
        <source>schema {revision}</source>
        <translation>المخطط {revision}</translation>
    </message>
    <message>
        <source>{backup}. {lost}</source>
        <translation>نسخة {backup}. {lost}</translation>
    </message>
    <message>
        <source>{step} (not well)</source>
        <translation>‏{step} (غير سليم)</translation>
    </message>
    <message>
        <source>{step}: {said}</source>
        <translation>‏{step}: {said}</translation>
    </message>
    <message>
        <source>{time} {step}</source>
        <translation>‏{time} {step}</translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation>‏{what} {how}</translation>
    </message>
</context>
<context>
    <name>DeploymentDoing</name>
    <message>
        <source>On the server {server} the schema is changed, and a change tried beforehand, by an administrator of the server, such as root. Its password is kept in memory until you sign out.</source>
        <translation>على الخادم {server} يغيّر المخططَ، ويجرّب التغيير قبل ذلك، مسؤول الخادم، مثل root. تبقى كلمة مروره في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
</context>
<context>
    <name>DeploymentSection</name>
    <message>
        <source>A window, a backup, the migration, the verification</source>
        <translation>فترة صيانة، ثم نسخة احتياطية، ثم الترحيل، ثم التحقق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check every line; nothing that is in use is touched</source>
        <translation>فحص كل بند؛ لا يُمسّ شيء مما هو مستعمل</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>عمليات النشر</translation>
    </message>
    <message>
        <source>Go back, down the schema or to a backup</source>
        <translation>الرجوع نزولًا بالمخطط أو إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Nothing was deployed or rolled back yet. What is done here stands in this list, with its reason.</source>
        <translation>لم يُنشر شيء ولم يُتراجع عن شيء بعد. ما يُفعل هنا يظهر في هذه القائمة مع سببه.</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>قائمة التحقق قبل النشر</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>تراجع عن الترقية…</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>ترقية…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Which schema stands</source>
        <translation>المخطط الحالي</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>Assignment</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمه</translation>
    </message>
</context>
<context>
    <name>DiagnoseSection</name>
    <message>
        <source>Could not be looked into</source>
        <translation>تعذّر النظر فيه</translation>
    </message>
    <message>
        <source>Found something wrong</source>
        <translation>وُجد خلل</translation>
    </message>
    <message>
        <source>Found well</source>
        <translation>وُجد سليمًا</translation>
    </message>
    <message>
        <source>Looking: {check}…</source>
        <translation>جارٍ النظر: {check}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>On the server {server} only an administrator of it, such as root, sees locks, rules and rights, and makes indexes. Its password is kept in memory until you sign out.</source>
        <translation>على الخادم {server} لا يرى الأقفال والقواعد والصلاحيات ولا ينشئ الفهارس إلا مسؤول الخادم، مثل root. تبقى كلمة مروره في الذاكرة حتى تسجّل الخروج.</translation>
    </message>
    <message>
        <source>Stopping: what was put down is put away first…</source>
        <translation>جارٍ الإيقاف: يُزال أولًا ما وُضع…</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>ما المشكلة؟</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>ما وجدته الفحوص</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>{state}: {check}</source>
        <translation>‏{state}: {check}</translation>
    </message>
</context>
<context>
    <name>DraftSharing</name>
    <message>
        <source>You typed on this submission at another computer too: both texts are kept, one below the other.</source>
        <translation>كتبت عن هذا التسليم على جهاز آخر أيضًا: حُفظ النصّان، أحدهما تحت الآخر.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
        <source>The program met an error of its own. What you decided and typed is kept; you can go on working. The details help whoever looks after the program.</source>
        <translation>صادف البرنامج خطأ من عنده. ما قررته وكتبته محفوظ؛ ويمكنك متابعة العمل. التفاصيل تفيد من يرعى البرنامج.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All that are shown: {number}</source>
        <translation>كل المعروض: {number}</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a printer for these rows</source>
        <translation>اختيار طابعة لهذه الصفوف</translation>
    </message>
    <message>
        <source>Choose where the file goes (Enter)</source>
        <translation>اختيار مكان الملف (Enter)</translation>
    </message>
    <message>
        <source>Document (PDF), as it is printed</source>
        <translation>مستند (PDF) كما يُطبع</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>عدم تصدير شيء (Escape)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Only what is selected: {number}</source>
        <translation>المحدد فقط: {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Text (CSV), for any program</source>
        <translation>نص (CSV) لأي برنامج</translation>
    </message>
    <message>
        <source>Workbook (XLSX), for a spreadsheet</source>
        <translation>مصنف (XLSX) لجداول البيانات</translation>
    </message>
</context>
<context>
    <name>FacultyChoice</name>
    <message>
        <source>All faculty</source>
        <translation>جميع أعضاء هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسند</translation>
    </message>
</context>
<context>
    <name>FacultySection</name>
    <message>
        <source>Add a student: name or number</source>
        <translation>إضافة طالب: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Find out what keeps this person from seeing it, and correct it</source>
        <translation>معرفة ما يمنعه من رؤيته، وتصحيحه</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Students taught</source>
        <translation>الطلاب الذين يدرّسهم</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>يدرّس</translation>
    </message>
    <message>
        <source>They cannot see a submission…</source>
        <translation>لا يمكنه رؤية تسليم…</translation>
    </message>
    <message>
        <source>{student} is no longer taught by {member}.</source>
        <translation>لم يعد {member} يدرّس {student}.</translation>
    </message>
    <message>
        <source>{student} is taught by {member} now.</source>
        <translation>صار {member} يدرّس {student}.</translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message>
        <source>90 % within</source>
        <translation>٩٠٪ خلال</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>في نهاية الفترة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المبتوت فيها</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>من الاستلام إلى القرار</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Received and decided</source>
        <translation>المستلمة والمبتوت فيها</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>FigureExports</name>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Exported the figures to {name}.</source>
        <translation>صُدّرت الأرقام إلى {name}.</translation>
    </message>
    <message>
        <source>The figures are sent to the printer.</source>
        <translation>تُرسل الأرقام إلى الطابعة.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>Who has what {day}</source>
        <translation>من لديه ماذا {day}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>90 % within</source>
        <translation>٩٠٪ خلال</translation>
    </message>
    <message>
        <source>90 % within (minutes)</source>
        <translation>٩٠٪ خلال (بالدقائق)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الجميع معًا</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المبتوت فيها</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>عضو هيئة التدريس {number} (لم يُستورد)</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>النصف خلال (بالدقائق)</translation>
    </message>
    <message>
        <source>Last four weeks, by day</source>
        <translation>آخر أربعة أسابيع، بالأيام</translation>
    </message>
    <message>
        <source>Last six months, by week</source>
        <translation>آخر ستة أشهر، بالأسابيع</translation>
    </message>
    <message>
        <source>Last twelve months, by month</source>
        <translation>آخر اثني عشر شهرًا، بالأشهر</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>الأقدم منذ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>طُبع {time}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسند</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting at the end</source>
        <translation>في الانتظار عند النهاية</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>‏{days} ي</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>‏{days} ي {hours} س</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>‏{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>‏{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} د</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Administrators can have people counted too (Department, Settings).</source>
        <translation>يمكن للمسؤولين أن يجعلوا الأشخاص يُحسبون أيضًا (القسم، الإعدادات).</translation>
    </message>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>أوقفه خطأ غير متوقع، وتفاصيله في السجل.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>As charts</source>
        <translation>كرسوم بيانية</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>حسب الفترات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>مستند (PDF)…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message>
        <source>Into a spreadsheet, a document, or on paper</source>
        <translation>إلى جدول بيانات أو مستند أو على الورق</translation>
    </message>
    <message>
        <source>Of departments, or of the people of one</source>
        <translation>للأقسام، أو لأشخاص قسم منها</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>People of {name}</source>
        <translation>أشخاص {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Show what the charts show as a table ({keys})</source>
        <translation>عرض ما في الرسوم البيانية كجدول ({keys})</translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation>نص (CSV)…</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>تُحسب الأرقام الآن.</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>تعذّرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was decided, and what waited, is known since {time}.</source>
        <translation>ما بُتّ فيه وما كان ينتظر معروف منذ {time}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>Work counts for whoever has it now, a decision for whoever made it.</source>
        <translation>يُحسب العمل لمن لديه الآن، والقرار لمن اتخذه.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>مصنف (XLSX)…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>{name} (next file: {keys})</source>
        <translation>‏{name} (الملف التالي: {keys})</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>An unexpected error; its details are in the log.</source>
        <translation>خطأ غير متوقع؛ تفاصيله في سجل البرنامج.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>حُفظت نسخة باسم {name}.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>لا يمكن عرض هذا الملف</translation>
    </message>
    <message>
        <source>This submission came without a file.</source>
        <translation>وصل هذا التسليم بلا ملف.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Received to, this day included</source>
        <translation>مستلَم حتى هذا اليوم ضمنًا</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search student, number, title and file names</source>
        <translation>البحث بالطالب والرقم والعنوان وأسماء الملفات</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>البحث في التسليمات</translation>
    </message>
    <message>
        <source>Show only: {status}</source>
        <translation>إظهار فقط: {status}</translation>
    </message>
    <message>
        <source>Show the work of one faculty member</source>
        <translation>إظهار أعمال عضو واحد من هيئة التدريس</translation>
    </message>
    <message>
        <source>Show work received in a span of time</source>
        <translation>إظهار الأعمال المستلمة في مدة معينة</translation>
    </message>
    <message>
        <source>Student, number, title or file</source>
        <translation>طالب أو رقم أو عنوان أو ملف</translation>
    </message>
    <message>
        <source>Title or file</source>
        <translation>العنوان أو الملف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>‏{place} من {total}</translation>
    </message>
    <message>
        <source>{status}  {count}</source>
        <translation>{status}  {count}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Shows {shown}; ordered by {column}, ascending</source>
        <translation>يعرض {shown}؛ مرتبًا حسب {column} تصاعديًا</translation>
    </message>
    <message>
        <source>Shows {shown}; ordered by {column}, descending</source>
        <translation>يعرض {shown}؛ مرتبًا حسب {column} تنازليًا</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>received before {time}</source>
        <translation>مستلَم قبل {time}</translation>
    </message>
    <message>
        <source>received from {time}</source>
        <translation>مستلَم من {time}</translation>
    </message>
    <message>
        <source>search for “{text}”</source>
        <translation>بحث عن «{text}»</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>‏{place} من {count}</translation>
    </message>
    <message>
        <source>{place} of {count}…</source>
        <translation>‏{place} من {count}…</translation>
    </message>
</context>
<context>
    <name>FirstAdminPage</name>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Make me the administrator</source>
        <translation>اجعلني المسؤول</translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes</source>
        <translation>أحرف لاتينية صغيرة وأرقام ونقاط وشرطات</translation>
    </message>
    <message>
        <source>This database is a file on this computer, and nobody administers it yet: make yourself its first administrator.

Passwords here keep people who share this computer from acting in each other&apos;s name. They do not protect the file itself: whoever can read or write it can read and change all that is in it. Where that matters, use a database server instead (Connections…).</source>
        <translation>قاعدة البيانات هذه ملف على هذا الجهاز، ولا يديرها أحد بعد: اجعل نفسك أول مسؤول عنها.

تمنع كلمات المرور هنا من يتشاركون هذا الجهاز من التصرف باسم بعضهم. وهي لا تحمي الملف نفسه: فمن يستطع قراءته أو الكتابة فيه يستطع قراءة كل ما فيه وتغييره. وحيث يهمّ ذلك استخدم خادم قواعد بيانات (الاتصالات…).</translation>
    </message>
    <message>
        <source>Welcome to EduManage</source>
        <translation>مرحبًا بك في EduManage</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All work of a student</source>
        <translation>جميع أعمال طالب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>First steps, {place}. {title}. {sentence}</source>
        <translation>الخطوات الأولى، {place}. {title}. {sentence}</translation>
    </message>
    <message>
        <source>Go on, or take back</source>
        <translation>المتابعة أو التراجع</translation>
    </message>
    <message>
        <source>Keys and palette</source>
        <translation>المفاتيح ولوحة الأوامر</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>مغادرة (Escape)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <translation>البطاقة السابقة (←)</translation>
    </message>
    <message>
        <source>The next card (Enter)</source>
        <translation>البطاقة التالية (Enter)</translation>
    </message>
    <message>
        <source>The queue lists the work, newest first. Type any word of a name, a number, a title or a file ({find}). The buttons below the field show one status only.</source>
        <translation>تعرض القائمة الأعمال، الأحدث أولًا. اكتب أي كلمة من اسم أو رقم أو عنوان أو ملف ({find}). والأزرار تحت الحقل تُظهر حالة واحدة فقط.</translation>
    </message>
    <message>
        <source>The selected work stands here. {next} goes on and {previous} back; {open} opens the file in its program.</source>
        <translation>العمل المحدد هنا. {next} يتقدم و{previous} يرجع؛ و{open} يفتح الملف في برنامجه.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What you did last is named down here, and {undo} takes it back. {next} goes to the next undecided work.</source>
        <translation>آخر ما فعلته مذكور هنا في الأسفل، و{undo} يسحبه. و{next} ينتقل إلى العمل التالي الذي لم يُبتّ فيه.</translation>
    </message>
    <message>
        <source>{approve} approves and {reject} rejects what stands above, and the next work comes by itself. A rejection needs feedback ({feedback}), which the student reads.</source>
        <translation>‏{approve} يقبل و{reject} يرفض ما في الأعلى، ويأتي العمل التالي تلقائيًا. ويلزم للرفض ملاحظات ({feedback}) يقرؤها الطالب.</translation>
    </message>
    <message>
        <source>{history} tells who did what with this work, when, and what was said.</source>
        <translation>‏{history} يوضّح من فعل ماذا بهذا العمل ومتى، وما الذي قيل.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
    <message>
        <source>{palette} finds any action, person or submission by a few letters, {keys} shows every key, and {guide} opens the guide. This tour is in the menu as well.</source>
        <translation>‏{palette} يجد أي إجراء أو شخص أو تسليم ببضعة أحرف، و{keys} يُظهر كل المفاتيح، و{guide} يفتح الدليل. وهذه الجولة في القائمة الرئيسية أيضًا.</translation>
    </message>
    <message>
        <source>{student} shows all work of the student that you may see, and who has it since when.</source>
        <translation>‏{student} يُظهر جميع أعمال الطالب التي يحق لك رؤيتها، وعند من هي ومنذ متى.</translation>
    </message>
</context>
<context>
    <name>GrowthView</name>
    <message>
        <source>As charts</source>
        <translation>كرسوم بيانية</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>كجداول</translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last %n days: {tables} of tables and {files} of files a month.</source>
        <translation>
            <numerusform>بالوتيرة الحالية: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
            <numerusform>بوتيرة اليوم الأخير: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
            <numerusform>بوتيرة اليومين الأخيرين: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
            <numerusform>بوتيرة آخر %Ln أيام: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
            <numerusform>بوتيرة آخر %Ln يومًا: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
            <numerusform>بوتيرة آخر %Ln يوم: {tables} للجداول و{files} للملفات في الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look at how it grows” and do it now: rows and bytes by month, the size of every table, and when a disk is full at this pace.</source>
        <translation>اختر «النظر في النمو» ونفّذه الآن: الصفوف والبايتات بحسب الشهر، وحجم كل جدول، ومتى يمتلئ القرص بهذه الوتيرة.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files a month</source>
        <translation>الملفات في الشهر</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Growth by month</source>
        <translation>النمو بحسب الشهر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How much room for files is free is not seen from here.</source>
        <translation>لا تُرى من هنا المساحة الخالية للملفات.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Of the room for files {free} is free, and it is full about {day}.</source>
        <translation>من المساحة المخصصة للملفات {free} خالية، وتمتلئ في حدود {day}.</translation>
    </message>
    <message>
        <source>Of the room for files {free} is free, which is enough for fifty years.</source>
        <translation>من المساحة المخصصة للملفات {free} خالية، وهذا يكفي خمسين سنة.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of every table</source>
        <translation>حجم كل جدول</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Submissions a month</source>
        <translation>التسليمات في الشهر</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The disk of the database has {free} free and is full about {day}.</source>
        <translation>في قرص قاعدة البيانات {free} خالية، ويمتلئ في حدود {day}.</translation>
    </message>
    <message>
        <source>The disk of the database has {free} free, which is enough for fifty years.</source>
        <translation>في قرص قاعدة البيانات {free} خالية، وهذا يكفي خمسين سنة.</translation>
    </message>
    <message>
        <source>There is too little yet to tell a pace by.</source>
        <translation>لا يوجد بعد ما يكفي لتقدير الوتيرة.</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>What the disk of the database has free is not seen from here.</source>
        <translation>لا تُرى من هنا المساحة الخالية في قرص قاعدة البيانات.</translation>
    </message>
    <message>
        <source>about {rows}</source>
        <translation>نحو {rows}</translation>
    </message>
    <message>
        <source>{uploads} submissions; {tables} of tables and {files} of files.</source>
        <translation>التسليمات {uploads}؛ وللجداول {tables} وللملفات {files}.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source># The guide is missing

It did not come with this copy of the program.</source>
        <translation># الدليل غير موجود

لم يأتِ مع هذه النسخة من البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>‏%Ln أقسام</numerusform>
            <numerusform>‏%Ln قسمًا</numerusform>
            <numerusform>‏%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدم (Alt+Right)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>لا قسم فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>فتح صفحة ويب</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>الفتح في المتصفح</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>البحث في الدليل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This link leads to a page on the web:</source>
        <translation>يقود هذا الرابط إلى صفحة على الويب:</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} · {speed} a second · %n seconds left</source>
        <translation>
            <numerusform>‏{done} من {total} · {speed} في الثانية · انتهى تقريبًا (%Ln)</numerusform>
            <numerusform>‏{done} من {total} · {speed} في الثانية · بقيت ثانية واحدة (%Ln)</numerusform>
            <numerusform>‏{done} من {total} · {speed} في الثانية · بقيت ثانيتان (%Ln)</numerusform>
            <numerusform>‏{done} من {total} · {speed} في الثانية · بقيت %Ln ثوانٍ</numerusform>
            <numerusform>‏{done} من {total} · {speed} في الثانية · بقيت %Ln ثانية</numerusform>
            <numerusform>‏{done} من {total} · {speed} في الثانية · بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInFoot</name>
    <message numerus="yes">
        <source>%n more files are not taken; the list says of each why.</source>
        <translation>
            <numerusform>لا تُقبل ملفات أخرى؛ تقول القائمة السبب لكل منها.</numerusform>
            <numerusform>لا يُقبل ملف آخر؛ تقول القائمة السبب.</numerusform>
            <numerusform>لا يُقبل ملفان آخران؛ تقول القائمة السبب لكل منهما.</numerusform>
            <numerusform>لا تُقبل %Ln ملفات أخرى؛ تقول القائمة السبب لكل منها.</numerusform>
            <numerusform>لا يُقبل %Ln ملفًا آخر؛ تقول القائمة السبب لكل منها.</numerusform>
            <numerusform>لا يُقبل %Ln ملف آخر؛ تقول القائمة السبب لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Clear every field; files stay on your disk</source>
        <translation>تفريغ كل الحقول؛ تبقى الملفات على قرصك</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand in what stands here</source>
        <translation>تسليم ما هو مدوّن هنا</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: nothing is handed in, and what is typed stays</source>
        <translation>إيقاف: لا يُسلَّم شيء، ويبقى ما كُتب</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Your work is being handed in.</source>
        <translation>يُسلَّم عملك الآن.</translation>
    </message>
</context>
<context>
    <name>HandInForm</name>
    <message>
        <source>A new revision of “{title}”. The feedback on it stays with it.</source>
        <translation>إصدار جديد من «{title}». تبقى الملاحظات معه.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>اختر ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose who receives it.</source>
        <translation>اختر من يستلمه.</translation>
    </message>
    <message>
        <source>Choose whose work it is: type a name or number, and pick the student.</source>
        <translation>اختر صاحب العمل: اكتب اسمًا أو رقمًا، ثم اختر الطالب.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description (may stay empty)</source>
        <translation>الوصف (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>ضع له عنوانًا.</translation>
    </message>
    <message>
        <source>It is no revision</source>
        <translation>ليس إصدارًا جديدًا</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>ملاحظة للموظفين</translation>
    </message>
    <message>
        <source>Note for staff (the student does not see it)</source>
        <translation>ملاحظة للموظفين (لا يراها الطالب)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Until when it can be handed in</source>
        <translation>آخر موعد للتسليم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمه</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>An unexpected error came between; its details are in the log. Try again.</source>
        <translation>حدث خطأ غير متوقع؛ تفاصيله في السجل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Hand in another</source>
        <translation>تسليم عمل آخر</translation>
    </message>
    <message>
        <source>Hand in work</source>
        <translation>تسليم عمل</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>إنه في الطريق</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed in, and what you typed is still here.</source>
        <translation>توقف. لم يُسلَّم شيء، وما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The rules for handing in are being read.</source>
        <translation>تُقرأ قواعد التسليم.</translation>
    </message>
    <message>
        <source>The rules for handing in cannot be read</source>
        <translation>تتعذر قراءة قواعد التسليم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you choose is shown here as its reader will see it.</source>
        <translation>يُعرض هنا ما تختاره كما سيراه قارئه.</translation>
    </message>
    <message>
        <source>What you had typed to hand in is here again.</source>
        <translation>ما كنت قد كتبته للتسليم هنا من جديد.</translation>
    </message>
    <message>
        <source>{why} Your files are in the store and the submission waits on this computer: it is sent by itself as soon as the database answers. Do not hand it in again; you find it in the queue then.</source>
        <translation>‏{why} ملفاتك محفوظة في المخزن والتسليم ينتظر على هذا الحاسوب: يُرسل تلقائيًا حالما تجيب قاعدة البيانات. لا تسلّمه مرة أخرى؛ ستجده في القائمة بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>HandInRules</name>
    <message>
        <source>Files of up to {size} each: {kinds}.</source>
        <translation>ملفات حتى {size} لكل منها: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>You handed in %n times within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept, and you can hand it in from {time} on.</source>
        <translation>
            <numerusform>لم تسلّم شيئًا خلال ٢٤ ساعة. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
            <numerusform>سلّمت مرة واحدة خلال ٢٤ ساعة، وهو أقصى ما يُقبل هنا. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
            <numerusform>سلّمت مرتين خلال ٢٤ ساعة، وهو أقصى ما يُقبل هنا. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
            <numerusform>سلّمت %Ln مرات خلال ٢٤ ساعة، وهو أقصى ما يُقبل هنا. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
            <numerusform>سلّمت %Ln مرة خلال ٢٤ ساعة، وهو أقصى ما يُقبل هنا. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
            <numerusform>سلّمت %Ln مرة خلال ٢٤ ساعة، وهو أقصى ما يُقبل هنا. لم يُرسل شيء؛ ما كتبته محفوظ، ويمكنك تسليمه ابتداءً من {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} %n of {most} hand-ins left within 24 hours.</source>
        <translation>
            <numerusform>‏{files} لم يبقَ أي تسليم من {most} خلال ٢٤ ساعة.</numerusform>
            <numerusform>‏{files} بقي تسليم واحد من {most} خلال ٢٤ ساعة.</numerusform>
            <numerusform>‏{files} بقي تسليمان من {most} خلال ٢٤ ساعة.</numerusform>
            <numerusform>‏{files} بقيت %Ln تسليمات من {most} خلال ٢٤ ساعة.</numerusform>
            <numerusform>‏{files} بقي %Ln تسليمًا من {most} خلال ٢٤ ساعة.</numerusform>
            <numerusform>‏{files} بقي %Ln تسليم من {most} خلال ٢٤ ساعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedBanner</name>
    <message>
        <source>Draft handed on by {author} · {time}</source>
        <translation>مسودة سلّمها {author} · {time}</translation>
    </message>
    <message>
        <source>Drop it; nobody is told</source>
        <translation>إسقاطها؛ ولا يُبلَّغ أحد</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Put it below what you have written, which stays</source>
        <translation>وضعها تحت ما كتبته، وهو باقٍ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>متابعتها</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>The draft is yours now. It stands below what you had written.</source>
        <translation>صارت المسودة لك. وهي تحت ما كنت قد كتبته.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n replicas stand still</source>
        <translation>
            <numerusform>لا نسخة متماثلة متوقفة</numerusform>
            <numerusform>نسخة متماثلة واحدة متوقفة</numerusform>
            <numerusform>نسختان متماثلتان متوقفتان</numerusform>
            <numerusform>‏%Ln نسخ متماثلة متوقفة</numerusform>
            <numerusform>‏%Ln نسخة متماثلة متوقفة</numerusform>
            <numerusform>‏%Ln نسخة متماثلة متوقفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take part</source>
        <translation>
            <numerusform>لا تشارك أي عُقدة</numerusform>
            <numerusform>تشارك عُقدة واحدة</numerusform>
            <numerusform>تشارك عُقدتان</numerusform>
            <numerusform>تشارك %Ln عُقد</numerusform>
            <numerusform>تشارك %Ln عُقدة</numerusform>
            <numerusform>تشارك %Ln عُقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait now</source>
        <translation>
            <numerusform>لا أحد ينتظر الآن</numerusform>
            <numerusform>ينتظر واحد الآن</numerusform>
            <numerusform>ينتظر اثنان الآن</numerusform>
            <numerusform>ينتظر %Ln الآن</numerusform>
            <numerusform>ينتظر %Ln الآن</numerusform>
            <numerusform>ينتظر %Ln الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Answers of the database</source>
        <translation>استجابات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Decisions and other acts</source>
        <translation>القرارات والإجراءات الأخرى</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Files of the store</source>
        <translation>ملفات المخزن</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة الخدمة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>سُمح بها</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العُقد</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>عُقد العنقود</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>في المتوسط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>النسخ المتماثل</translation>
    </message>
    <message>
        <source>Room for files</source>
        <translation>المساحة للملفات</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>حجم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>الاستعلامات البطيئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>حالات الانتظار</translation>
    </message>
    <message>
        <source>Waits for locks</source>
        <translation>انتظار الأقفال</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>goes on; how far it is behind is not shown</source>
        <translation>مستمر؛ ولا يُعرض مقدار تأخره</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>يواكب دون تأخر</translation>
    </message>
    <message>
        <source>nobody waits now</source>
        <translation>لا أحد ينتظر الآن</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>لا شيء في هذه المدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>غير معروف الآن</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>المتاح {free} من {total}</translation>
    </message>
    <message>
        <source>{now}; {whole}</source>
        <translation>‏{now}؛ {whole}</translation>
    </message>
    <message>
        <source>{number} in this time</source>
        <translation>‏{number} في هذه المدة</translation>
    </message>
    <message>
        <source>{number} in this time, each of {limit} or longer</source>
        <translation>‏{number} في هذه المدة، كل منها {limit} أو أكثر</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>‏{number} م.ث</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>‏{number} من {most}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>‏{number} ث</translation>
    </message>
    <message>
        <source>{number} take part, of {most} in this time</source>
        <translation>تشارك {number} من أصل {most} في هذه المدة</translation>
    </message>
    <message>
        <source>{number}, of which {failed} failed</source>
        <translation>العدد {number}، فشل منها {failed}</translation>
    </message>
    <message>
        <source>{number}; {mean} on average, {longest} at most</source>
        <translation>العدد {number}؛ المتوسط {mean}، والأقصى {longest}</translation>
    </message>
    <message>
        <source>{size} used, by what the database names</source>
        <translation>المستخدم {size}، بحسب ما تذكره قاعدة البيانات</translation>
    </message>
    <message>
        <source>{size} used, of which the database names {named}</source>
        <translation>المستخدم {size}، تذكر قاعدة البيانات منها {named}</translation>
    </message>
    <message>
        <source>{size}; largest are {tables}</source>
        <translation>الحجم {size}؛ أكبر الجداول {tables}</translation>
    </message>
    <message>
        <source>{table} ({size})</source>
        <translation>{table} ({size})</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>متأخر {time}</translation>
    </message>
    <message>
        <source>{words}; full about {day} at this pace</source>
        <translation>‏{words}؛ ويمتلئ بهذه الوتيرة نحو {day}</translation>
    </message>
    <message>
        <source>{words}; {failed} failed</source>
        <translation>‏{words}؛ فشل {failed}</translation>
    </message>
</context>
<context>
    <name>HealthPageDesk</name>
    <message numerus="yes">
        <source>%n alerts need an administrator.</source>
        <translation>
            <numerusform>لا تنبيه يحتاج إلى مسؤول.</numerusform>
            <numerusform>تنبيه واحد يحتاج إلى مسؤول.</numerusform>
            <numerusform>تنبيهان يحتاجان إلى مسؤول.</numerusform>
            <numerusform>تحتاج %Ln تنبيهات إلى مسؤول.</numerusform>
            <numerusform>يحتاج %Ln تنبيهًا إلى مسؤول.</numerusform>
            <numerusform>يحتاج %Ln تنبيه إلى مسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>صحة الخدمة…</translation>
    </message>
    <message>
        <source>Show how the service is, and what to do</source>
        <translation>عرض حال الخدمة وما العمل</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>{name} does not teach the student of one of these and could not see it.</source>
        <translation>‏{name} لا يدرّس طالب واحد منها ولن يستطيع رؤيته.</translation>
    </message>
    <message numerus="yes">
        <source>{name} does not teach the students of %n of these and could not see them.</source>
        <translation>
            <numerusform>‏{name} لا يدرّس طلاب أي منها ولن يستطيع رؤية ذلك.</numerusform>
            <numerusform>‏{name} لا يدرّس طلاب واحد منها ولن يستطيع رؤية ذلك.</numerusform>
            <numerusform>‏{name} لا يدرّس طلاب اثنين منها ولن يستطيع رؤية ذلك.</numerusform>
            <numerusform>‏{name} لا يدرّس طلاب %Ln منها ولن يستطيع رؤية ذلك.</numerusform>
            <numerusform>‏{name} لا يدرّس طلاب %Ln منها ولن يستطيع رؤية ذلك.</numerusform>
            <numerusform>‏{name} لا يدرّس طلاب %Ln منها ولن يستطيع رؤية ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not teach this student and could not see the submission.</source>
        <translation>‏{name} لا يدرّس هذا الطالب ولن يستطيع رؤية العمل.</translation>
    </message>
    <message>
        <source>{name} has a conflict of interest with the student of one of these.</source>
        <translation>‏{name} لديه تضارب مصالح مع طالب واحد منها.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has a conflict of interest with the students of %n of these.</source>
        <translation>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب أي منها.</numerusform>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب واحد منها.</numerusform>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب اثنين منها.</numerusform>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب %Ln منها.</numerusform>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب %Ln منها.</numerusform>
            <numerusform>‏{name} لديه تضارب مصالح مع طلاب %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has a conflict of interest with this student.</source>
        <translation>‏{name} لديه تضارب مصالح مع هذا الطالب.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>‏{name} غائب حتى {day}.</translation>
    </message>
    <message>
        <source>{name} takes {capacity} at most and would have {after}.</source>
        <translation>‏{name} يقبل {capacity} على الأكثر وسيكون لديه {after}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>تغييرات الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من القيمة</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>سجل تغييرات الإعدادات</translation>
    </message>
    <message>
        <source>Nobody changed a setting yet</source>
        <translation>لم يغيّر أحد أي إعداد بعد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Set it to what it was before: {value}</source>
        <translation>إعادته إلى ما كان عليه من قبل: {value}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>The changes are being read.</source>
        <translation>تُقرأ التغييرات.</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>تعذّرت قراءة التغييرات</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>التغيير المختار</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى القيمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What stood there before stands there today</source>
        <translation>القيمة اليوم هي نفسها القيمة السابقة</translation>
    </message>
    <message>
        <source>Whatever is set from now on stands here: by whom, when, and what it was before.</source>
        <translation>كل ما يُضبط من الآن فصاعدًا يُذكر هنا: من ضبطه، ومتى، وما كان من قبل.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which settings are shown</source>
        <translation>الإعدادات المعروضة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>{setting} is {value} again.</source>
        <translation>عاد {setting} إلى {value}.</translation>
    </message>
    <message>
        <source>{setting}: {who} set it on {when} from {before} to {after}. It is so today.</source>
        <translation>‏{setting}: غيّره {who} في {when} من {before} إلى {after}. وهو كذلك اليوم.</translation>
    </message>
    <message>
        <source>{setting}: {who} set it on {when} from {before} to {after}. Today it is {now}.</source>
        <translation>‏{setting}: غيّره {who} في {when} من {before} إلى {after}. وهو اليوم {now}.</translation>
    </message>
    <message>
        <source>{who} changed this first: now it is {theirs}, before your change it was {yours}. Nothing was put back; “Put back” once more puts {yours} in its place.</source>
        <translation>غيّر {who} هذا قبلك: هو الآن {theirs}، وكان قبل تغييرك {yours}. لم يُرجَع شيء؛ و«إرجاع» مرة أخرى يضع {yours} مكانه.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Description: {before} → {after}</source>
        <translation>الوصف: {before} ← {after}</translation>
    </message>
    <message>
        <source>Feedback: {text}</source>
        <translation>الملاحظات: {text}</translation>
    </message>
    <message>
        <source>File: {before} → {after}</source>
        <translation>الملف: {before} ← {after}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>السبب: {text}</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>العنوان: {before} ← {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose who receives it, and it can be handed in.</source>
        <translation>اختر من يستلمه ليصبح تسليمه ممكنًا.</translation>
    </message>
    <message>
        <source>Everything in it is there already.</source>
        <translation>كل ما فيه موجود من قبل.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>بلا صاحب بعد</translation>
    </message>
    <message>
        <source>Nothing can be handed in yet. Choose a line that is nobody&apos;s yet, and say whose it is.</source>
        <translation>لا يمكن تسليم شيء بعد. اختر سطرًا بلا صاحب وقل لمن هو.</translation>
    </message>
    <message>
        <source>Nothing of it can be handed in. Each line says why.</source>
        <translation>لا يمكن تسليم شيء منه. كل سطر يقول السبب.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>To hand in</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>{name}, an archive from Canvas</source>
        <translation>‏{name}، أرشيف من Canvas</translation>
    </message>
    <message>
        <source>{name}, an archive from Moodle</source>
        <translation>‏{name}، أرشيف من Moodle</translation>
    </message>
    <message>
        <source>{name}, read by its manifest</source>
        <translation>‏{name}، قُرئ بحسب بيانه</translation>
    </message>
    <message>
        <source>{name}, read by the names of its folders and files</source>
        <translation>‏{name}، قُرئ بحسب أسماء مجلداته وملفاته</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Entries handed in</source>
        <translation>البنود المُسلَّمة</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand in every entry that is new or a new revision</source>
        <translation>تسليم كل بند جديد أو إصدار جديد</translation>
    </message>
    <message>
        <source>Hand in {count}</source>
        <translation>تسليم {count}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Look at the archive or folder once more</source>
        <translation>النظر في الأرشيف أو المجلد مرة أخرى</translation>
    </message>
    <message>
        <source>Save every line with its reason as CSV</source>
        <translation>حفظ كل سطر مع سببه بصيغة CSV</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop; what was handed in stays (Escape)</source>
        <translation>إيقاف؛ ما سُلِّم يبقى (Escape)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>‏{done} من {total} بند</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Add Moodle&apos;s grading worksheet, which knows numbers and addresses</source>
        <translation>إضافة ورقة الدرجات من Moodle، ففيها الأرقام والعناوين</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشيف…</translation>
    </message>
    <message>
        <source>Choose a folder with something for each student</source>
        <translation>اختيار مجلد فيه شيء لكل طالب</translation>
    </message>
    <message>
        <source>Choose a zip archive of Moodle, Canvas or your own</source>
        <translation>اختيار أرشيف zip من Moodle أو Canvas أو من صنعك</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>ما تم اختياره</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>ورقة الدرجات…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n entries were handed in.</source>
        <translation>
            <numerusform>لم يُسلّم أي بند.</numerusform>
            <numerusform>سُلّم بند واحد.</numerusform>
            <numerusform>سُلّم بندان.</numerusform>
            <numerusform>سُلّمت %Ln بنود.</numerusform>
            <numerusform>سُلّم %Ln بندًا.</numerusform>
            <numerusform>سُلّم %Ln بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry was handed in.</source>
        <translation>سُلّم بند واحد.</translation>
    </message>
    <message>
        <source>Bring in work from other systems</source>
        <translation>جلب أعمال من أنظمة أخرى</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>اختيار أرشيف…</translation>
    </message>
    <message>
        <source>Choose another archive or folder.</source>
        <translation>اختر أرشيفًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>اختيار أرشيف آخر…</translation>
    </message>
    <message>
        <source>Choose or drop an archive of all submissions from Moodle or Canvas, files with a manifest, or a folder with a folder or file for each student. You see what would happen before anything does.</source>
        <translation>اختر أو أفلت أرشيفًا بكل التسليمات من Moodle أو Canvas، أو ملفات معها بيان، أو مجلدًا فيه مجلد أو ملف لكل طالب. سترى ما سيحدث قبل أن يحدث.</translation>
    </message>
    <message>
        <source>It was not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ النظر فيه…</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>Saved the report to {name}.</source>
        <translation>حُفظ التقرير في {name}.</translation>
    </message>
    <message>
        <source>Stopped. What was handed in stays; hand in again to go on.</source>
        <translation>توقف. ما سُلّم يبقى؛ سلّم من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Stopping. What is on its way is given up or comes to its end.</source>
        <translation>جارٍ الإيقاف. ما هو في الطريق يُترك أو يصل إلى نهايته.</translation>
    </message>
    <message>
        <source>You stopped the look at {name}. Nothing was handed in.</source>
        <translation>أوقفت النظر في {name}. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>‏{done} من {total} بند</translation>
    </message>
    <message>
        <source>{why} What was handed in stays; hand in again to go on.</source>
        <translation>‏{why} ما سُلّم يبقى؛ سلّم من جديد للمتابعة.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>An unexpected error stopped it at {name}.</source>
        <translation>أوقفه خطأ غير متوقع عند {name}.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the look at it. It changed nothing; look at it again.</source>
        <translation>أوقف خطأ غير متوقع النظر فيه. لم يتغير شيء؛ انظر فيه من جديد.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n contacts are told</source>
        <translation>
            <numerusform>لم تُبلَّغ أي جهة اتصال</numerusform>
            <numerusform>أُبلغت جهة اتصال واحدة</numerusform>
            <numerusform>أُبلغت جهتا اتصال</numerusform>
            <numerusform>أُبلغت %Ln جهات اتصال</numerusform>
            <numerusform>أُبلغت %Ln جهة اتصال</numerusform>
            <numerusform>أُبلغت %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters too many</source>
        <translation>
            <numerusform>النص ليس أطول من المسموح</numerusform>
            <numerusform>النص أطول من المسموح بحرف واحد</numerusform>
            <numerusform>النص أطول من المسموح بحرفين</numerusform>
            <numerusform>النص أطول من المسموح بمقدار %Ln أحرف</numerusform>
            <numerusform>النص أطول من المسموح بمقدار %Ln حرفًا</numerusform>
            <numerusform>النص أطول من المسموح بمقدار %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are told</source>
        <translation>
            <numerusform>لم تُبلَّغ أي جهة من {all}</numerusform>
            <numerusform>أُبلغت جهة واحدة من {all}</numerusform>
            <numerusform>أُبلغت جهتان من {all}</numerusform>
            <numerusform>أُبلغت %Ln جهات من {all}</numerusform>
            <numerusform>أُبلغت %Ln جهة من {all}</numerusform>
            <numerusform>أُبلغت %Ln جهة من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} items are done</source>
        <translation>
            <numerusform>لم يُنجز أي بند من {all}</numerusform>
            <numerusform>أُنجز بند واحد من {all}</numerusform>
            <numerusform>أُنجز بندان من {all}</numerusform>
            <numerusform>أُنجزت %Ln بنود من {all}</numerusform>
            <numerusform>أُنجز %Ln بندًا من {all}</numerusform>
            <numerusform>أُنجز %Ln بند من {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items of the runbook</source>
        <translation>
            <numerusform>لا بنود تُضاف من دليل التشغيل</numerusform>
            <numerusform>إضافة بند واحد من دليل التشغيل</numerusform>
            <numerusform>إضافة بندين من دليل التشغيل</numerusform>
            <numerusform>إضافة %Ln بنود من دليل التشغيل</numerusform>
            <numerusform>إضافة %Ln بندًا من دليل التشغيل</numerusform>
            <numerusform>إضافة %Ln بند من دليل التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this item to the checklist</source>
        <translation>إضافة هذا البند إلى قائمة الإصلاح</translation>
    </message>
    <message>
        <source>Add what has to be mended, and tick what is done</source>
        <translation>إضافة ما يجب إصلاحه، والتأشير على ما أُنجز</translation>
    </message>
    <message>
        <source>Add what the runbook suggests for what happened</source>
        <translation>إضافة ما يقترحه دليل التشغيل لما حدث</translation>
    </message>
    <message>
        <source>Administrator of the server</source>
        <translation>مسؤول الخادم</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts of {file} are as they were sealed, and the seal is the recorded one.</source>
        <translation>
            <numerusform>لا أجزاء في {file}، والختم هو المسجَّل.</numerusform>
            <numerusform>الجزء الوحيد في {file} كما خُتم، والختم هو المسجَّل.</numerusform>
            <numerusform>الجزءان في {file} كما خُتما، والختم هو المسجَّل.</numerusform>
            <numerusform>الأجزاء كلها في {file}، وعددها %Ln، كما خُتمت، والختم هو المسجَّل.</numerusform>
            <numerusform>الأجزاء كلها في {file}، وعددها %Ln، كما خُتمت، والختم هو المسجَّل.</numerusform>
            <numerusform>الأجزاء كلها في {file}، وعددها %Ln، كما خُتمت، والختم هو المسجَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also descriptions and reasons: all that people wrote</source>
        <translation>مع الأوصاف والأسباب أيضًا: كل ما كتبه الأشخاص</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>بند آخر</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive of evidence</source>
        <translation>أرشيف الأدلة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin an incident</source>
        <translation>بدء حادث</translation>
    </message>
    <message>
        <source>Begin an incident…</source>
        <translation>بدء حادث…</translation>
    </message>
    <message>
        <source>Begin another round, in which everybody is told how it stands now</source>
        <translation>بدء جولة أخرى يُبلَّغ فيها الجميع بالوضع الحالي</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>فحص أرشيف</translation>
    </message>
    <message>
        <source>Check an archive…</source>
        <translation>فحص أرشيف…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة الإصلاح</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>قائمة الإصلاح…</translation>
    </message>
    <message>
        <source>Choose where the archive is written</source>
        <translation>اختيار مكان كتابة الأرشيف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>Close although %n items are not ticked</source>
        <translation>
            <numerusform>إغلاق الحادث، وكل البنود مؤشَّر عليها</numerusform>
            <numerusform>إغلاق الحادث مع أن بندًا واحدًا لم يؤشَّر عليه</numerusform>
            <numerusform>إغلاق الحادث مع أن بندين لم يؤشَّر عليهما</numerusform>
            <numerusform>إغلاق الحادث مع أن %Ln بنود لم يؤشَّر عليها</numerusform>
            <numerusform>إغلاق الحادث مع أن %Ln بندًا لم يؤشَّر عليها</numerusform>
            <numerusform>إغلاق الحادث مع أن %Ln بند لم يؤشَّر عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>إغلاق الحادث</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>إغلاق الحادث…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Compare an archive with the seal that is recorded</source>
        <translation>مقارنة أرشيف بالختم المسجَّل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Copied. Tell the contacts, and record for each that you did.</source>
        <translation>تم النسخ. أبلغ جهات الاتصال، وسجّل لكل منها أنك أبلغتها.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Do again what was begun and interrupted</source>
        <translation>إعادة ما بدأ وانقطع</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each contact with an e-mail address gets this text once, in the language of the department.</source>
        <translation>تتلقى كل جهة اتصال لها عنوان بريد إلكتروني هذا النص مرة واحدة، بلغة القسم.</translation>
    </message>
    <message>
        <source>End all sessions but yours</source>
        <translation>إنهاء جميع الجلسات ما عدا جلستك</translation>
    </message>
    <message>
        <source>End the maintenance window of this incident</source>
        <translation>إنهاء فترة الصيانة الخاصة بهذا الحادث</translation>
    </message>
    <message>
        <source>From now on every administrator sees that an incident is open, and each step is recorded with who and when. Say first what happened; nothing is locked by that.</source>
        <translation>من الآن فصاعدًا يرى كل مسؤول أن حادثًا مفتوح، وتُسجَّل كل خطوة مع من قام بها ومتى. اذكر أولًا ما حدث؛ ولا يُقفل بذلك شيء.</translation>
    </message>
    <message>
        <source>From now on the database refuses every change, also of the register, settings and accounts, until the incident is closed or you end it. Everybody goes on reading; what they decide meanwhile waits on their computers. Accounts can still be locked, unlocked, and given another password.</source>
        <translation>من الآن فصاعدًا ترفض قاعدة البيانات كل تغيير، بما في ذلك تغيير السجل والإعدادات والحسابات، حتى يُغلق الحادث أو تنهي أنت ذلك. يواصل الجميع القراءة؛ وما يقررونه أثناء ذلك ينتظر على حواسيبهم. ويبقى ممكنًا قفل الحسابات وفتحها وإعطاؤها كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>History, acts, events, changes of the register, people, grants, settings, the logs of this computer, the hashes of the files and a timeline of it all go into one sealed archive.</source>
        <translation>يوضع السجل والإجراءات والأحداث وتغييرات قيود القسم والأشخاص والصلاحيات الممنوحة والإعدادات وسجلات هذا الحاسوب وبصمات الملفات وتسلسل زمني لذلك كله في أرشيف واحد مختوم.</translation>
    </message>
    <message>
        <source>Incident {number}: {what}</source>
        <translation>الحادث {number}: {what}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Journal of incident {number}</source>
        <translation>يومية الحادث {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Leave a step out</source>
        <translation>تخطي خطوة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Leave this step out, and say why</source>
        <translation>تخطي هذه الخطوة مع ذكر السبب</translation>
    </message>
    <message>
        <source>Leave {login} locked</source>
        <translation>إبقاء {login} مقفلًا</translation>
    </message>
    <message>
        <source>Let somebody in again before the incident is closed</source>
        <translation>السماح لشخص بالدخول من جديد قبل إغلاق الحادث</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock an account</source>
        <translation>قفل حساب</translation>
    </message>
    <message>
        <source>Lock an account…</source>
        <translation>قفل حساب…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Make everything read-only</source>
        <translation>جعل كل شيء للقراءة فقط</translation>
    </message>
    <message>
        <source>Make read-only</source>
        <translation>جعله للقراءة فقط</translation>
    </message>
    <message>
        <source>Make read-only…</source>
        <translation>جعله للقراءة فقط…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name whose password this is, or leave both empty. Nothing was preserved yet.</source>
        <translation>يجب ذكر صاحب كلمة المرور هذه، أو ترك الحقلين فارغين. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Next: {advice}</source>
        <translation>التالي: {advice}</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>لا حادث مفتوحًا</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to tell. Fill in the contacts under Department, Contacts.</source>
        <translation>لم يدوّن أحد بعد من يُبلَّغ. املأ جهات الاتصال في «القسم»، «جهات الاتصال».</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>غير لازمة…</translation>
    </message>
    <message>
        <source>Notify those concerned</source>
        <translation>إبلاغ المعنيين</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>Preserve evidence…</source>
        <translation>حفظ الأدلة…</translation>
    </message>
    <message>
        <source>Read every file and note its hash</source>
        <translation>قراءة كل ملف وتدوين بصمته</translation>
    </message>
    <message>
        <source>Record that this mail did not come, so that it is sent again</source>
        <translation>تسجيل أن هذه الرسالة لم تصل، لتُرسل من جديد</translation>
    </message>
    <message>
        <source>Record that you told this contact by telephone or with the copied text</source>
        <translation>تسجيل أنك أبلغت جهة الاتصال هذه بالهاتف أو بالنص المنسوخ</translation>
    </message>
    <message>
        <source>Refuse an account everything, and end its sessions</source>
        <translation>رفض كل شيء لحساب، وإنهاء جلساته</translation>
    </message>
    <message>
        <source>Refuse every act until the incident is closed</source>
        <translation>رفض كل إجراء حتى يُغلق الحادث</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>رفض ما تكتبه البوابة أيضًا</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Send to all who were not told</source>
        <translation>إرسال إلى كل من لم يُبلَّغ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>So that an altered file is seen; it may take long</source>
        <translation>ليُعرف أي ملف تغيّر؛ وقد يستغرق ذلك وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Somebody ended the maintenance window: acts are taken, although the incident is open.</source>
        <translation>أنهى أحدهم فترة الصيانة: تُقبل الإجراءات مع أن الحادث مفتوح.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps of the incident</source>
        <translation>خطوات الحادث</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Such as root, or nothing</source>
        <translation>مثل root، أو لا شيء</translation>
    </message>
    <message>
        <source>Take acts again</source>
        <translation>قبول الإجراءات من جديد</translation>
    </message>
    <message>
        <source>Tell all again</source>
        <translation>إبلاغ الجميع من جديد</translation>
    </message>
    <message>
        <source>Tell the contacts by mail, or copy the text</source>
        <translation>إبلاغ جهات الاتصال بالبريد، أو نسخ النص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The account becomes what it was before the incident.</source>
        <translation>يعود الحساب كما كان قبل الحادث.</translation>
    </message>
    <message>
        <source>The account is refused everything at once, and its sessions end. It is opened again when the incident is closed, unless you leave it locked then.</source>
        <translation>يُرفض للحساب كل شيء فورًا، وتنتهي جلساته. ويُفتح من جديد عند إغلاق الحادث، إلا إذا أبقيته مقفلًا حينها.</translation>
    </message>
    <message>
        <source>The department has no mail server. Copy the text, tell the contacts, and record that you did.</source>
        <translation>ليس للقسم خادم بريد. انسخ النص وأبلغ جهات الاتصال وسجّل أنك أبلغتها.</translation>
    </message>
    <message>
        <source>The evidence is in {file}. Its seal: {seal}</source>
        <translation>الأدلة في {file}. ختمها: {seal}</translation>
    </message>
    <message>
        <source>The incidents are being read.</source>
        <translation>تُقرأ الحوادث.</translation>
    </message>
    <message>
        <source>The incidents cannot be read</source>
        <translation>تعذّرت قراءة الحوادث</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>التقرير في {path}.</translation>
    </message>
    <message>
        <source>Their numbers, or nothing for all</source>
        <translation>أرقامها، أو لا شيء للكل</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>تأشير كمنجز</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>أُبلغ يدويًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo what isolates, and say what came of it</source>
        <translation>التراجع عن العزل، وذكر ما نتج عنه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>فتح قفل حساب</translation>
    </message>
    <message>
        <source>Unlock an account…</source>
        <translation>فتح قفل حساب…</translation>
    </message>
    <message>
        <source>What came of it, and what was learnt</source>
        <translation>ما نتج عنه، وما الذي تُعُلِّم منه</translation>
    </message>
    <message>
        <source>What everybody is told</source>
        <translation>ما يُبلَّغ به الجميع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What has to be mended. An item that was ticked stays ticked, with who and when.</source>
        <translation>ما يجب إصلاحه. والبند الذي أُشِّر عليه يبقى كذلك، مع من أشّر عليه ومتى.</translation>
    </message>
    <message>
        <source>What is mended</source>
        <translation>ما يُصلَح</translation>
    </message>
    <message>
        <source>What the step is about</source>
        <translation>موضوع الخطوة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي تم</translation>
    </message>
    <message>
        <source>What was isolated is opened again, and the incident stands with its report below. It cannot be opened once more.</source>
        <translation>يُفتح من جديد ما عُزل، ويبقى الحادث مع تقريره في الأسفل. ولا يمكن فتح الحادث مرة أخرى.</translation>
    </message>
    <message>
        <source>When something happened that must not happen, begin an incident: the program leads through what the runbook asks for, and records who did what and when.</source>
        <translation>إذا حدث ما لا يجوز أن يحدث فابدأ حادثًا: يقودك البرنامج عبر ما يطلبه دليل التشغيل، ويسجّل من فعل ماذا ومتى.</translation>
    </message>
    <message>
        <source>Who administers {server} sees all accounts and grants there, and what drifted; without them the archive says that these are not in it.</source>
        <translation>من يدير {server} يرى هناك كل الحسابات والصلاحيات وما انحرف منها؛ وبدونه يذكر الأرشيف أنها ليست فيه.</translation>
    </message>
    <message>
        <source>Whoever is signed in has to sign in again, and nobody else goes on; what they typed on the pages is kept.</source>
        <translation>على كل من سجّل الدخول أن يسجّله من جديد، ولا يواصل أحد سواهم؛ وما كتبوه في الصفحات محفوظ.</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>لماذا ليست لازمة</translation>
    </message>
    <message>
        <source>With titles, feedback and file names</source>
        <translation>مع العناوين والملاحظات وأسماء الملفات</translation>
    </message>
    <message>
        <source>Write one sealed archive</source>
        <translation>كتابة أرشيف واحد مختوم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>incident-{number}.pdf</source>
        <translation>حادث-{number}.pdf</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>لم يُبلَّغ بعد</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>ربما أُرسل</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>أُبلغ يدويًا</translation>
    </message>
    <message>
        <source>told by mail</source>
        <translation>أُبلغ بالبريد</translation>
    </message>
    <message>
        <source>{kind}. From {since} to {end}. {summary}</source>
        <translation>‏{kind}. من {since} إلى {end}. {summary}</translation>
    </message>
    <message>
        <source>{kind}. Since {since}, begun by {who}.</source>
        <translation>‏{kind}. منذ {since}، بدأه {who}.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>‏{number}. {step}</translation>
    </message>
    <message>
        <source>{step}: the reason is recorded, and the step can be done all the same later.</source>
        <translation>‏{step}: يُسجَّل السبب، ويمكن مع ذلك تنفيذ الخطوة لاحقًا.</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>‏{what}: {note}</translation>
    </message>
    <message>
        <source>{who}
{what}</source>
        <translation>‏{who}
‏{what}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>‏{who} · {when}</translation>
    </message>
</context>
<context>
    <name>InsideLine</name>
    <message>
        <source>Back to the archive</source>
        <translation>العودة إلى الأرشيف</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>العودة إلى الأرشيف (Backspace)</translation>
    </message>
    <message>
        <source>‹ Back to the archive</source>
        <translation>‹ العودة إلى الأرشيف</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>It broke off because of a fault of this program, which was logged.</source>
        <translation>انقطعت بسبب خلل في هذا البرنامج، وقد سُجّل.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel “{job}”</source>
        <translation>إلغاء «{job}»</translation>
    </message>
    <message>
        <source>Details of “{job}”</source>
        <translation>تفاصيل «{job}»</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss “{job}”</source>
        <translation>إخفاء «{job}»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Each thing that it did, one by one</source>
        <translation>كل ما فعلته، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Found something wrong</source>
        <translation>وجدت خللًا</translation>
    </message>
    <message>
        <source>How far “{job}” is</source>
        <translation>مدى تقدم «{job}»</translation>
    </message>
    <message>
        <source>Put it away; what it did stays</source>
        <translation>إخفاؤها؛ ويبقى ما فعلته</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Stop it as soon as can be</source>
        <translation>إيقافها في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>‏%Ln ثوانٍ</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts done again</source>
        <translation>الإجراءات المعادة</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Carrying accounts and erasures over</source>
        <translation>نقل الحسابات وعمليات المحو</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Comparing the table {table}</source>
        <translation>مقارنة الجدول {table}</translation>
    </message>
    <message>
        <source>Contents removed</source>
        <translation>المحتويات المزالة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of the repository</source>
        <translation>ملفات المستودع</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>الملفات المكتوبة</translation>
    </message>
    <message>
        <source>Migrating a copy in scratch</source>
        <translation>ترحيل نسخة في مكان مؤقت</translation>
    </message>
    <message>
        <source>Migrating, which cannot be stopped any more</source>
        <translation>الترحيل، ولم يعد إيقافه ممكنًا</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Rows taken out</source>
        <translation>الصفوف المُخرجة</translation>
    </message>
    <message>
        <source>Seeing to the maintenance window</source>
        <translation>تهيئة فترة الصيانة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>التبديل</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>الجدول {table}</translation>
    </message>
    <message>
        <source>Verifying the deployment</source>
        <translation>التحقق من النشر</translation>
    </message>
    <message>
        <source>Working in the copy</source>
        <translation>العمل في النسخة</translation>
    </message>
    <message>
        <source>Works archived</source>
        <translation>الأعمال المؤرشفة</translation>
    </message>
    <message>
        <source>{before} · {more}</source>
        <translation>‏{before} · {more}</translation>
    </message>
    <message>
        <source>{size} per second</source>
        <translation>‏{size} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>المتبقي {time}</translation>
    </message>
    <message>
        <source>{time} · {what}</source>
        <translation>‏{time} · {what}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>‏{what}: {done}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>‏{what}: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message numerus="yes">
        <source>%n jobs ended</source>
        <translation>
            <numerusform>لم تنتهِ أي مهمة</numerusform>
            <numerusform>انتهت مهمة واحدة</numerusform>
            <numerusform>انتهت مهمتان</numerusform>
            <numerusform>انتهت %Ln مهام</numerusform>
            <numerusform>انتهت %Ln مهمة</numerusform>
            <numerusform>انتهت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>لا مهام قيد التنفيذ</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ</numerusform>
            <numerusform>مهمتان قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهام قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهمة قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهمة قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>{job}: {percent} %</source>
        <translation>‏{job}: {percent}٪</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>‏{job}…</translation>
    </message>
</context>
<context>
    <name>JobsDesk</name>
    <message>
        <source>{job} began</source>
        <translation>بدأت المهمة: {job}</translation>
    </message>
    <message>
        <source>{job}: {what}</source>
        <translation>‏{job}: {what}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Close the jobs (Escape)</source>
        <translation>إغلاق المهام (Escape)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No job is running. Backups, drills and restores are told of here while they run, and afterwards.</source>
        <translation>لا مهمة قيد التنفيذ. تظهر هنا أخبار النسخ وتجارب الاستعادة وعمليات الاستعادة أثناء تنفيذها وبعده.</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Escape leaves everything as it is.</source>
        <translation>المفتاح Escape يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”.</source>
        <translation>اضغط المفتاح الجديد لـ «{action}».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <translation>أخذ المفتاح من الإجراء الآخر</translation>
    </message>
    <message>
        <source>This key cannot be recognised again. Press another key.</source>
        <translation>لا يمكن التعرف على هذا المفتاح ثانية. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Try another key</source>
        <translation>تجربة مفتاح آخر</translation>
    </message>
    <message>
        <source>{key} belongs to the preview. Press another key.</source>
        <translation>‏{key} يخص المعاينة. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} belongs to the system. Press another key.</source>
        <translation>‏{key} محجوز للنظام. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is needed to move in lists and dialogs. Press another key.</source>
        <translation>‏{key} لازم للتنقل في القوائم ومربعات الحوار. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is needed where text is typed. Press another key.</source>
        <translation>‏{key} لازم حيث يُكتب النص. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”. Replace takes it from there.</source>
        <translation>‏{key} هو مفتاح «{action}». زر «استبدال» يأخذه منه.</translation>
    </message>
</context>
<context>
    <name>KeyEditing</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Every action has its first keys again. Undo brings your own back.</source>
        <translation>عاد لكل إجراء مفاتيحه الأولى. «تراجع» يعيد مفاتيحك.</translation>
    </message>
    <message>
        <source>Give every action its first keys back</source>
        <translation>إعادة المفاتيح الأولى إلى كل إجراء</translation>
    </message>
    <message>
        <source>Give this action its first keys back</source>
        <translation>إعادة المفاتيح الأولى إلى هذا الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Press a new key (Enter)</source>
        <translation>الضغط على مفتاح جديد (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Take the last change of a key back</source>
        <translation>التراجع عن آخر تغيير لمفتاح</translation>
    </message>
    <message>
        <source>Take this key away (Delete)</source>
        <translation>إزالة هذا المفتاح (Delete)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>عادت إلى «{action}» مفاتيحه الأولى.</translation>
    </message>
    <message>
        <source>“{action}” no longer has the key {key}.</source>
        <translation>لم يعد لـ «{action}» المفتاح {key}.</translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}, which “{other}” had.</source>
        <translation>صار لـ «{action}» المفتاح {key} الذي كان لـ «{other}».</translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}.</source>
        <translation>صار لـ «{action}» المفتاح {key}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Off, keys that write a letter or a sign do nothing; those with Ctrl or Alt act.</source>
        <translation>عند إيقافها لا تفعل المفاتيح التي تكتب حرفًا أو علامة شيئًا؛ أما المقترنة بـ Ctrl أو Alt فتعمل.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>مفاتيح الحرف الواحد</translation>
    </message>
</context>
<context>
    <name>LeftDraftsDialog</name>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand on to {owner}</source>
        <translation>تسليم إلى {owner}</translation>
    </message>
    <message>
        <source>It stays among your drafts, and is not shown here again in this session</source>
        <translation>تبقى بين مسوداتك، ولا تُعرض هنا ثانية في هذه الجلسة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Nobody else can read these. Hand a draft on to whoever has the work now, keep it, or discard it.</source>
        <translation>لا يستطيع غيرك قراءتها. سلّم المسودة إلى من عنده العمل الآن، أو احتفظ بها، أو تجاهلها.</translation>
    </message>
    <message>
        <source>Submission {number}
{what} · {time}</source>
        <translation>التسليم {number}
{what} · {time}</translation>
    </message>
    <message>
        <source>Submission {number}, {student}
{what} · {time}</source>
        <translation>التسليم {number}، {student}
{what} · {time}</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>أُسقطت المسودة.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Your drafts on work that went to somebody else</source>
        <translation>مسوداتك على أعمال انتقلت إلى غيرك</translation>
    </message>
    <message>
        <source>{title}
{what} · {time}</source>
        <translation>‏{title}
{what} · {time}</translation>
    </message>
    <message>
        <source>{title}, {student}
{what} · {time}</source>
        <translation>‏{title}، {student}
{what} · {time}</translation>
    </message>
</context>
<context>
    <name>LeftForLater</name>
    <message>
        <source>Submission {id}</source>
        <translation>التسليم {id}</translation>
    </message>
    <message>
        <source>This conflict could not be kept on this computer: settle it before you close the program. What you wrote is kept as a draft.</source>
        <translation>تعذّر حفظ هذا التعارض على هذا الحاسوب: احسمه قبل إغلاق البرنامج. ما كتبته محفوظ كمسودة.</translation>
    </message>
</context>
<context>
    <name>ListExports</name>
    <message numerus="yes">
        <source>Copied %n rows, for a spreadsheet or a mail.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد، لجدول بيانات أو رسالة.</numerusform>
            <numerusform>نُسخ صفان، لجدول بيانات أو رسالة.</numerusform>
            <numerusform>نُسخت %Ln صفوف، لجدول بيانات أو رسالة.</numerusform>
            <numerusform>نُسخ %Ln صفًا، لجدول بيانات أو رسالة.</numerusform>
            <numerusform>نُسخ %Ln صف، لجدول بيانات أو رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 row, for a spreadsheet or a mail.</source>
        <translation>نُسخ صف واحد، لجدول بيانات أو رسالة.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Exported the list to {name}.</source>
        <translation>صُدّرت القائمة إلى {name}.</translation>
    </message>
    <message>
        <source>Exporting… {count} of {total}</source>
        <translation>جارٍ التصدير… {count} من {total}</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Submissions {day}</source>
        <translation>التسليمات {day}</translation>
    </message>
    <message>
        <source>The list is sent to the printer.</source>
        <translation>تُرسل القائمة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>ListedRows</name>
    <message>
        <source>Also in others</source>
        <translation>أيضًا في غيرها</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>هيئة التدريس</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>{name} is signed in. What is typed on the pages is kept, and decisions that wait go on being sent.</source>
        <translation>‏{name} مسجّل الدخول. ما كُتب في الصفحات محفوظ، والقرارات المنتظرة ما زالت تُرسل.</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%Ln ملفات</numerusform>
            <numerusform>‏%Ln ملفًا</numerusform>
            <numerusform>‏%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>بشأن: {what}</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>تعطيل حساب</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>تفعيل حساب</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>إقرار بتنبيه</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>انتهاء تنبيه</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>صدر تنبيه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Arrived from the portal</source>
        <translation>وصل من البوابة</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>غُيّر واجب</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Changed outside this program</source>
        <translation>غُيّر خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Changed while the program was away</source>
        <translation>غُيّر والبرنامج متوقف</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>غُيّرت جهة اتصال</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Database restored</source>
        <translation>استُعيدت قاعدة البيانات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Deleted outside this program</source>
        <translation>حُذف خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Error of the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>عضو هيئة التدريس {id}</translation>
    </message>
    <message>
        <source>Failed ({why}): {what}</source>
        <translation>فشل ({why}): {what}</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>نُقل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرى</translation>
    </message>
    <message>
        <source>Idle lock ended</source>
        <translation>أُنهي قفل خامل</translation>
    </message>
    <message>
        <source>Lost act done again</source>
        <translation>أُعيد إجراء مفقود</translation>
    </message>
    <message>
        <source>Maintenance window changed</source>
        <translation>غُيّرت فترة صيانة</translation>
    </message>
    <message>
        <source>Old database removed</source>
        <translation>أُزيلت قاعدة بيانات قديمة</translation>
    </message>
    <message>
        <source>One-time password made</source>
        <translation>أُنشئت كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>غُيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Password chosen</source>
        <translation>اختيرت كلمة المرور</translation>
    </message>
    <message>
        <source>Recorded: {words}</source>
        <translation>المسجَّل: {words}</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>رفضته القواعد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>غُيّرت الأدوار</translation>
    </message>
    <message>
        <source>Row taken out of the portal&apos;s table</source>
        <translation>أُخرج صف من جدول البوابة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>نُحّي</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>غُيّر إعداد</translation>
    </message>
    <message>
        <source>Setting of mail changed</source>
        <translation>غُيّر إعداد للبريد</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Student erased</source>
        <translation>مُحي طالب</translation>
    </message>
    <message>
        <source>Submission restored</source>
        <translation>استُعيد تسليم</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>التسليم {id}</translation>
    </message>
    <message>
        <source>Table restored</source>
        <translation>استُعيد جدول</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>أُخرج من الأرشيف</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>أُنجزت مهمة</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>قياس الوقت</translation>
    </message>
    <message>
        <source>Tried to hand in</source>
        <translation>محاولة تسليم</translation>
    </message>
    <message>
        <source>Trouble: {result}</source>
        <translation>مشكلة: {result}</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسند</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What: {kind} ({group})</source>
        <translation>ما حدث: {kind} ({group})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>الوقت: {time}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who: {person}</source>
        <translation>الفاعل: {person}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Work with no window</source>
        <translation>عمل دون نافذة</translation>
    </message>
    <message>
        <source>at {computer}</source>
        <translation>على {computer}</translation>
    </message>
    <message>
        <source>not told any more</source>
        <translation>لم يعد يُذكر</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>{error} at {place}</source>
        <translation>الخطأ {error} في {place}</translation>
    </message>
    <message>
        <source>{task}: {what}</source>
        <translation>المهمة {task}: {what}</translation>
    </message>
</context>
<context>
    <name>LogsSection</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>لا بنود جديدة</numerusform>
            <numerusform>بند جديد واحد</numerusform>
            <numerusform>بندان جديدان</numerusform>
            <numerusform>توجد %Ln بنود جديدة</numerusform>
            <numerusform>يوجد %Ln بندًا جديدًا</numerusform>
            <numerusform>يوجد %Ln بند جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>A login finds entries since {time}; older ones are told without their person.</source>
        <translation>البحث باسم الدخول يجد البنود منذ {time}؛ وما هو أقدم يُذكر دون صاحبه.</translation>
    </message>
    <message>
        <source>Ask for another kind, login, text or time.</source>
        <translation>اطلب نوعًا أو اسم دخول أو نصًا أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Clear the login</source>
        <translation>مسح اسم الدخول</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>مسح النص</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>تفاصيل البند</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>From {begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>It comes in a moment.</source>
        <translation>يأتي بعد لحظة.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>يجري البحث عنه…</translation>
    </message>
    <message>
        <source>Looking further back: {time}</source>
        <translation>يمتد البحث إلى ما قبل: {time}</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>يُقرأ السجل…</translation>
    </message>
    <message>
        <source>Show what happens as it happens</source>
        <translation>إظهار ما يحدث لحظة حدوثه</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>نص أو رقم</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What people and the program do is written down here from now on.</source>
        <translation>من الآن فصاعدًا يُدوَّن هنا ما يفعله الأشخاص والبرنامج.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>وقت الحدوث</translation>
    </message>
</context>
<context>
    <name>LookRun</name>
    <message>
        <source>Diagnosis: {what}</source>
        <translation>التشخيص: {what}</translation>
    </message>
</context>
<context>
    <name>LookingPane</name>
    <message>
        <source>A file that was refused</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>As an administrator of the server…</source>
        <translation>بصفة مسؤول الخادم…</translation>
    </message>
    <message>
        <source>Choose a file that was refused</source>
        <translation>اختيار ملف مرفوض</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Copy the verdict and every check</source>
        <translation>نسخ الحكم وكل فحص</translation>
    </message>
    <message>
        <source>End before the next check; nothing is left behind</source>
        <translation>إنهاء قبل الفحص التالي؛ لا يبقى أي أثر</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Look into it now (Enter)</source>
        <translation>فحص الأمر الآن (Enter)</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who sees locks, rules and rights as well, and makes indexes</source>
        <translation>يرى الأقفال والقواعد والحقوق أيضًا، وينشئ الفهارس</translation>
    </message>
    <message>
        <source>{what} This is what the checks find now:</source>
        <translation>النتيجة: {what} وهذا ما تجده الفحوص الآن:</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>&amp;Tell people by mail</source>
        <translation>&amp;إخبار الأشخاص بالبريد</translation>
    </message>
    <message>
        <source>Address of the trial</source>
        <translation>عنوان التجربة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For whoever chose none of their own under “Notifications…”</source>
        <translation>لمن لم يختر لغته في «الإشعارات…»</translation>
    </message>
    <message>
        <source>From now on; what was before is told to nobody</source>
        <translation>من الآن فصاعدًا؛ ولا يُخبر أحد بما سبق</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer alone; “work --once” elsewhere takes it from its surroundings</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب وحده؛ أما «work --once» في مكان آخر فيأخذها من بيئته</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>ترك كل شيء كما هو (Escape)</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>اسم الدخول في الخادم</translation>
    </message>
    <message>
        <source>Mail of the department</source>
        <translation>بريد القسم</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>اسم القسم</translation>
    </message>
    <message>
        <source>None, in clear</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>فقط لتغييرها</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Reading what is settled…</source>
        <translation>جارٍ قراءة ما تقرر…</translation>
    </message>
    <message>
        <source>STARTTLS, demanded</source>
        <translation>‏STARTTLS، مطلوب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
    <message>
        <source>Send one mail by what is typed here, and say what came of it</source>
        <translation>إرسال رسالة واحدة بما هو مكتوب هنا وبيان ما نتج عنها</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Settle it so for the whole department (Enter)</source>
        <translation>اعتماد ذلك للقسم كله (Enter)</translation>
    </message>
    <message>
        <source>TLS from the first letter</source>
        <translation>‏TLS من البداية</translation>
    </message>
    <message>
        <source>office@example.org</source>
        <translation>‏office@example.org</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>‏smtp.example.org</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>EduManage</source>
        <translation>EduManage</translation>
    </message>
    <message numerus="yes">
        <source>Feedback that was typed on %n submissions could not be kept and is lost.</source>
        <translation>
            <numerusform>لم تضع أي ملاحظات.</numerusform>
            <numerusform>تعذّر حفظ ملاحظات كُتبت على تسليم واحد وضاعت.</numerusform>
            <numerusform>تعذّر حفظ ملاحظات كُتبت على تسليمين وضاعت.</numerusform>
            <numerusform>تعذّر حفظ ملاحظات كُتبت على %Ln تسليمات وضاعت.</numerusform>
            <numerusform>تعذّر حفظ ملاحظات كُتبت على %Ln تسليمًا وضاعت.</numerusform>
            <numerusform>تعذّر حفظ ملاحظات كُتبت على %Ln تسليم وضاعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>جارٍ فتح قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Sign in without saving</source>
        <translation>تسجيل الدخول دون حفظ</translation>
    </message>
    <message>
        <source>Sign out without saving</source>
        <translation>تسجيل الخروج دون حفظ</translation>
    </message>
    <message>
        <source>Switch without saving</source>
        <translation>تبديل الحساب دون حفظ</translation>
    </message>
    <message>
        <source>The one-time password on the page People is gone: reset it anew for its owner.</source>
        <translation>كلمة المرور لمرة واحدة في صفحة الأشخاص لم تعد موجودة: أعد تعيينها لصاحبها من جديد.</translation>
    </message>
    <message>
        <source>What was typed and not saved is gone: {pages}.</source>
        <translation>ضاع ما كُتب ولم يُحفظ: {pages}.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>آخر تنفيذ</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>فترات الصيانة</translation>
    </message>
    <message>
        <source>No maintenance is planned. Add a window: everybody is told half an hour before, and in it the database takes nothing; what people decide meanwhile waits on their computers.</source>
        <translation>لا صيانة مخطط لها. أضف فترة: يُبلَّغ الجميع قبلها بنصف ساعة، ولا تقبل قاعدة البيانات فيها شيئًا؛ وما يقرره الأشخاص أثناءها ينتظر على حواسيبهم.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>رفض ما تكتبه البوابة أيضًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>ما يُبلَّغ به الأشخاص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>after each</source>
        <translation>بعد كل نشر</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>open</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>{time}, {who}, trouble: {result}</source>
        <translation>‏{time}، {who}، مشكلة: {result}</translation>
    </message>
    <message>
        <source>{time}, {who}: {result}</source>
        <translation>‏{time}، {who}: {result}</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message>
        <source>Everything is read-only while an incident is handled.</source>
        <translation>كل شيء للقراءة فقط ما دام حادث قيد المعالجة.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n minutes.</source>
        <translation>
            <numerusform>صيانة من {begins} إلى {ends}، بعد أقل من دقيقة.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد دقيقة.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد دقيقتين.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln دقائق.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln دقيقة.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n seconds.</source>
        <translation>
            <numerusform>صيانة من {begins} إلى {ends}، الآن.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد ثانية.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد ثانيتين.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln ثوانٍ.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln ثانية.</numerusform>
            <numerusform>صيانة من {begins} إلى {ends}، بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile, and nothing else can be changed. You can read and write on: drafts are kept, and what you decide or hand in waits on this computer and is sent by itself afterwards.</source>
        <translation>لا يُسجَّل شيء أثناء ذلك ولا يمكن تغيير أي شيء آخر. يمكنك مواصلة القراءة والكتابة: تُحفظ المسودات، وما تقرره أو تسلّمه ينتظر على هذا الحاسوب ويُرسل تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile. You can go on: what you decide or hand in waits on this computer and is sent by itself afterwards.</source>
        <translation>لا يُسجَّل شيء أثناءها. يمكنك المتابعة: ما تقرره أو تسلّمه ينتظر على هذا الحاسوب ويُرسل تلقائيًا بعدها.</translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n minutes more.</source>
        <translation>
            <numerusform>تحت الصيانة حتى {ends}، بقي أقل من دقيقة.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت دقيقة.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت دقيقتان.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln دقائق.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln دقيقة.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n seconds more.</source>
        <translation>
            <numerusform>تحت الصيانة حتى {ends}، تنتهي الآن.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت ثانية.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت ثانيتان.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln ثوانٍ.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln ثانية.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, about %n hours more.</source>
        <translation>
            <numerusform>تحت الصيانة حتى {ends}، بقي أقل من ساعة.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت ساعة تقريبًا.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت ساعتان تقريبًا.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت نحو %Ln ساعات.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت نحو %Ln ساعة.</numerusform>
            <numerusform>تحت الصيانة حتى {ends}، بقيت نحو %Ln ساعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>عضو هيئة التدريس {id}</translation>
    </message>
    <message>
        <source>Type a name or a faculty id</source>
        <translation>اكتب اسمًا أو رقم عضو هيئة تدريس</translation>
    </message>
    <message>
        <source>{name} · has left</source>
        <translation>‏{name} · غادر</translation>
    </message>
    <message>
        <source>{name} · {department}</source>
        <translation>‏{name} · {department}</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Kept in UTC: everybody sees it by the clock of their own computer.</source>
        <translation>يُحفظ بالتوقيت العالمي: يراه كل شخص بحسب ساعة حاسوبه.</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>المنطقة الزمنية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>{zone} ({offset})</source>
        <translation>‏{zone} ({offset})</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose who is to have them.</source>
        <translation>اختر من ستُسند إليه.</translation>
    </message>
    <message>
        <source>History, files and drafts go along; who had it and who gets it are told.</source>
        <translation>يرافقها السجل والملفات والمسودات؛ ويُخبَر من كانت لديه ومن يتسلّمها.</translation>
    </message>
    <message>
        <source>Move nothing (Escape)</source>
        <translation>عدم نقل شيء (Escape)</translation>
    </message>
    <message>
        <source>Move them now (Enter); one undo takes all of them back</source>
        <translation>نقلها الآن (Enter)؛ تراجع واحد يعيدها كلها</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>النقل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>نقل {count}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعارض ذلك</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Write why: who looks at the history later wants to know.</source>
        <translation>اكتب السبب: من يطّلع على السجل لاحقًا سيودّ معرفته.</translation>
    </message>
</context>
<context>
    <name>MoveRun</name>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>أوقفه خطأ غير متوقع، وتفاصيله في السجل.</translation>
    </message>
    <message>
        <source>You may not, or no longer, move work.</source>
        <translation>لا يحق لك، أو لم يعد يحق لك، نقل الأعمال.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Nothing of it is there any more, so nothing was moved back.</source>
        <translation>لم يعد أي شيء منه موجودًا، لذلك لم يُعَد شيء.</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>تراجُع: {reason}</translation>
    </message>
    <message>
        <source>They are there already, so nothing was moved.</source>
        <translation>إنها هناك بالفعل، فلم يُنقل شيء.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>‏%Ln تسليمات</numerusform>
            <numerusform>‏%Ln تسليمًا</numerusform>
            <numerusform>‏%Ln تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count} of {name}</source>
        <translation>الصفحة {page} من {count} من {name}</translation>
    </message>
    <message>
        <source>Press {keys} to read what is written on it as text.</source>
        <translation>اضغط {keys} لقراءة ما كُتب فيها كنص.</translation>
    </message>
    <message>
        <source>{name}, one page</source>
        <translation>‏{name}، صفحة واحدة</translation>
    </message>
    <message>
        <source>“Read as text” below it shows what is written on it.</source>
        <translation>الزر «القراءة نصًا» أسفلها يعرض ما كُتب فيها.</translation>
    </message>
</context>
<context>
    <name>NewAboveHint</name>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>لا جديد في الأعلى</numerusform>
            <numerusform>تسليم جديد في الأعلى</numerusform>
            <numerusform>تسليمان جديدان في الأعلى</numerusform>
            <numerusform>‏%Ln تسليمات جديدة في الأعلى</numerusform>
            <numerusform>‏%Ln تسليمًا جديدًا في الأعلى</numerusform>
            <numerusform>‏%Ln تسليم جديد في الأعلى</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the top of the queue</source>
        <translation>الانتقال إلى أول القائمة</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>A password has at least %n characters and does not hold the login. Nothing was changed.</source>
        <translation>
            <numerusform>لا تحتوي كلمة المرور على اسم الدخول. لم يتغير شيء.</numerusform>
            <numerusform>تتكون كلمة المرور من حرف واحد على الأقل ولا تحتوي على اسم الدخول. لم يتغير شيء.</numerusform>
            <numerusform>تتكون كلمة المرور من حرفين على الأقل ولا تحتوي على اسم الدخول. لم يتغير شيء.</numerusform>
            <numerusform>تتكون كلمة المرور من %Ln أحرف على الأقل ولا تحتوي على اسم الدخول. لم يتغير شيء.</numerusform>
            <numerusform>تتكون كلمة المرور من %Ln حرفًا على الأقل ولا تحتوي على اسم الدخول. لم يتغير شيء.</numerusform>
            <numerusform>تتكون كلمة المرور من %Ln حرف على الأقل ولا تحتوي على اسم الدخول. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>بلا حد أدنى</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>‏%Ln أحرف على الأقل</numerusform>
            <numerusform>‏%Ln حرفًا على الأقل</numerusform>
            <numerusform>‏%Ln حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; type them again.</source>
        <translation>كلمتا المرور مختلفتان. لم يتغير شيء؛ اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>NoticeBell</name>
    <message numerus="yes">
        <source>News, %n unread</source>
        <translation>
            <numerusform>الجديد، لا شيء غير مقروء</numerusform>
            <numerusform>الجديد، واحد غير مقروء</numerusform>
            <numerusform>الجديد، اثنان غير مقروءين</numerusform>
            <numerusform>الجديد، %Ln غير مقروءة</numerusform>
            <numerusform>الجديد، %Ln غير مقروءًا</numerusform>
            <numerusform>الجديد، %Ln غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>News, none unread</source>
        <translation>الجديد، لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>‏{number}+</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Another way on</source>
        <translation>طريقة أخرى للمتابعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>الفتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play with the system&apos;s program</source>
        <translation>التشغيل ببرنامج النظام</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation>حفظ نسخة من هذا الملف</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>المحاولة مدةً أطول</translation>
    </message>
    <message>
        <source>Try for longer to show this file</source>
        <translation>المحاولة مدةً أطول لعرض هذا الملف</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Changed by the portal</source>
        <translation>غيّرته البوابة</translation>
    </message>
    <message>
        <source>Corrected by the registrar</source>
        <translation>صححه المسجل</translation>
    </message>
    <message>
        <source>Moved to somebody else</source>
        <translation>نُقل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Moved to you</source>
        <translation>نُقل إليك</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Once a day, together</source>
        <translation>مرة في اليوم، مجتمعة</translation>
    </message>
    <message>
        <source>Once a week, together</source>
        <translation>مرة في الأسبوع، مجتمعة</translation>
    </message>
    <message>
        <source>Read: {notice}</source>
        <translation>مقروء: {notice}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Removed by the portal</source>
        <translation>أزالته البوابة</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>التسليم {number}</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>للمراجعة من جديد</translation>
    </message>
    <message>
        <source>Unread: {notice}</source>
        <translation>غير مقروء: {notice}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>{what}: {number} submissions · {time}</source>
        <translation>‏{what}: {number} من الأعمال · {time}</translation>
    </message>
    <message>
        <source>{what}: {title} · {time}</source>
        <translation>‏{what}: {title} · {time}</translation>
    </message>
    <message>
        <source>{what}: {title}, {who} · {time}</source>
        <translation>‏{what}: {title}، {who} · {time}</translation>
    </message>
</context>
<context>
    <name>NoticesDesk</name>
    <message numerus="yes">
        <source>%n submissions have news</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>تسليم واحد فيه جديد</numerusform>
            <numerusform>تسليمان فيهما جديد</numerusform>
            <numerusform>‏%Ln تسليمات فيها جديد</numerusform>
            <numerusform>‏%Ln تسليمًا فيها جديد</numerusform>
            <numerusform>‏%Ln تسليم فيها جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>‏{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Choose how often mails come, and whether news show beside the clock</source>
        <translation>اختيار عدد مرات وصول الرسائل، وهل يظهر الجديد بجانب الساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>جارٍ البحث عن الجديد…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Nothing is new. What happens to your work, or comes to you, stands here for 30 days.</source>
        <translation>لا جديد. ما يحدث لعملك أو يصل إليك يبقى هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Show this submission, and mark its news as read (Enter)</source>
        <translation>إظهار هذا التسليم ووضع علامة مقروء على جديده (Enter)</translation>
    </message>
</context>
<context>
    <name>OneTimePanel</name>
    <message numerus="yes">
        <source>%n passwords wait to be handed over.</source>
        <translation>
            <numerusform>لا كلمات مرور تنتظر التسليم.</numerusform>
            <numerusform>كلمة مرور واحدة تنتظر التسليم.</numerusform>
            <numerusform>كلمتا مرور تنتظران التسليم.</numerusform>
            <numerusform>تنتظر %Ln كلمات مرور التسليم.</numerusform>
            <numerusform>تنتظر %Ln كلمة مرور التسليم.</numerusform>
            <numerusform>تنتظر %Ln كلمة مرور التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>سُلّمت كلها</translation>
    </message>
    <message>
        <source>Are all of them handed over?</source>
        <translation>هل سُلّمت كلها؟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the one-time password</source>
        <translation>نسخ كلمة المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hide the one-time password</source>
        <translation>إخفاء كلمة المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>It holds until {until}, is shown only now, and has to be replaced at the first sign-in. Hand it over in person, or by a way that nobody else reads.</source>
        <translation>تصلح حتى {until}، ولا تُعرض إلا الآن، ويجب استبدالها عند أول تسجيل دخول. سلّمها باليد، أو بطريق لا يقرؤه غير صاحبها.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>كلمات مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Print all of them, to be cut into slips</source>
        <translation>طباعتها كلها لتُقصّ قصاصات</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>طباعة الكل…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Show none of them any more</source>
        <translation>عدم إظهار أي منها بعد الآن</translation>
    </message>
    <message>
        <source>They are neither saved nor printed, and shown never again. Who has none gets another by a reset.</source>
        <translation>ليست محفوظة ولا مطبوعة، ولن تظهر مرة أخرى. ومن ليست لديه كلمة مرور يحصل على أخرى بإعادة التعيين.</translation>
    </message>
    <message>
        <source>Write all of them into a file, PDF or CSV</source>
        <translation>كتابتها كلها في ملف، PDF أو CSV</translation>
    </message>
    <message>
        <source>{login} signs in once with this password:</source>
        <translation>يسجّل {login} الدخول مرة واحدة بكلمة المرور هذه:</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>An unexpected error stopped the opening; its details are in the log. Nothing was changed.</source>
        <translation>أوقف خطأ غير متوقع الفتح؛ تفاصيله في سجل البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>معرفة السبب…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>جارٍ فتح قاعدة البيانات…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>لا يمكن فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is wrong.</source>
        <translation>يستغرق هذا لحظة. لا خلل في شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{sentence} EduManage also tries again by itself.</source>
        <translation>‏{sentence} ويعيد EduManage المحاولة تلقائيًا أيضًا.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>{group} {count}</source>
        <translation>‏{group} {count}</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Nothing was locked: there is no password here that could open it again.</source>
        <translation>لم يُقفل شيء: لا توجد هنا كلمة مرور يمكن أن تفتح القفل من جديد.</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>ليست هذه كلمة مرور {name}.</translation>
    </message>
    <message>
        <source>This is not your present password. Nothing was changed.</source>
        <translation>ليست هذه كلمة مرورك الحالية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your session was ended because an incident is handled, and everything is read-only. What you typed on the pages is kept; type your password to read on.</source>
        <translation>أُنهيت جلستك لأن حادثًا قيد المعالجة، وكل شيء للقراءة فقط. ما كتبته في الصفحات محفوظ؛ أدخل كلمة المرور لمواصلة القراءة.</translation>
    </message>
    <message>
        <source>Your session was ended because an incident is handled, and everything is read-only. Your drafts are kept; sign in again to read on.</source>
        <translation>أُنهيت جلستك لأن حادثًا قيد المعالجة، وكل شيء للقراءة فقط. مسوداتك محفوظة؛ سجّل الدخول من جديد لمواصلة القراءة.</translation>
    </message>
</context>
<context>
    <name>OwnRecordsDialog</name>
    <message>
        <source>As {name}, the program records this of you, and nothing else:</source>
        <translation>يسجّل البرنامج عنك باسم {name} ما يلي، ولا شيء غيره:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>What is recorded about you</source>
        <translation>ما يُسجَّل عنك</translation>
    </message>
    <message>
        <source>Who sees it: {who}.</source>
        <translation>من يراه: {who}.</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>nobody but you</source>
        <translation>لا أحد غيرك</translation>
    </message>
    <message>
        <source>registrars</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <source>the faculty member who has the work</source>
        <translation>عضو هيئة التدريس الذي عنده العمل</translation>
    </message>
    <message>
        <source>the student whose work it is</source>
        <translation>الطالب صاحب العمل</translation>
    </message>
    <message>
        <source>whoever signs in here</source>
        <translation>كل من يسجّل الدخول هنا</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Deleted the view “{name}”.</source>
        <translation>حُذف العرض «{name}».</translation>
    </message>
    <message>
        <source>Part of the view “{name}” cannot be read: another version saved it. The rest is shown.</source>
        <translation>تعذّرت قراءة جزء من العرض «{name}»: فقد حفظه إصدار آخر. ويُعرض الباقي.</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>حُفظ العرض «{name}».</translation>
    </message>
    <message>
        <source>The database has not taken the change of your saved views yet. It stays in this window, and is sent as soon as the database answers.</source>
        <translation>لم تقبل قاعدة البيانات بعد تغيير عروضك المحفوظة. يبقى في هذه النافذة، ويُرسل فور أن تجيب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The faculty member of the view “{name}” is not there any more; it shows everybody&apos;s work.</source>
        <translation>لم يعد عضو هيئة التدريس في العرض «{name}» موجودًا؛ فهو يعرض أعمال الجميع.</translation>
    </message>
    <message>
        <source>The view “{name}” is back.</source>
        <translation>عاد العرض «{name}».</translation>
    </message>
    <message>
        <source>The view “{old}” is called “{new}” now.</source>
        <translation>صار اسم العرض «{old}» «{new}».</translation>
    </message>
    <message>
        <source>There is room for 200 saved views, so this one was not saved; what you see stays as it is. Delete a view that you no longer need, then save again.</source>
        <translation>يتسع المكان لـ ٢٠٠ عرض محفوظ، فلم يُحفظ هذا؛ وما تراه يبقى كما هو. احذف عرضًا لم تعد تحتاجه، ثم احفظ من جديد.</translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Feedback of {person}, {time}: {text}</source>
        <translation>ملاحظات {person}، {time}: {text}</translation>
    </message>
    <message>
        <source>Feedback on your work</source>
        <translation>الملاحظات على عملك</translation>
    </message>
    <message>
        <source>Hand in again; the feedback on this one stays with it</source>
        <translation>التسليم من جديد؛ تبقى الملاحظات مع هذا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Nobody decides on it any more, and you cannot undo this. You can hand in a new revision instead.</source>
        <translation>لن يبتّ فيه أحد بعد ذلك، ولا يمكنك التراجع. يمكنك تسليم إصدار جديد بدلًا منه.</translation>
    </message>
    <message>
        <source>Take this submission back, as long as nobody decided on it</source>
        <translation>سحب هذا التسليم ما دام لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw “{title}”?</source>
        <translation>سحب «{title}»؟</translation>
    </message>
</context>
<context>
    <name>OwnerChoice</name>
    <message>
        <source>Choose an entry to say whose it is.</source>
        <translation>اختر بندًا لتقول لمن هو.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Enter takes the first who is found; for a group choose one after the other</source>
        <translation>مفتاح الإدخال يأخذ أول من يُعثر عليه؛ للمجموعة اختر واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Entry whose owner is chosen</source>
        <translation>البند الذي يُختار صاحبه</translation>
    </message>
    <message>
        <source>Is {name} somebody else&apos;s?</source>
        <translation>هل {name} لشخص آخر؟</translation>
    </message>
    <message>
        <source>Let the names in the archive say again whose it is</source>
        <translation>لتقل الأسماء في الأرشيف من جديد لمن هو</translation>
    </message>
    <message>
        <source>Name or number of the student</source>
        <translation>اسم الطالب أو رقمه</translation>
    </message>
    <message>
        <source>Nobody here has this name or number.</source>
        <translation>لا أحد هنا بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Students who are found</source>
        <translation>الطلاب الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>التراجع عن الاختيار</translation>
    </message>
    <message>
        <source>Whose is {name}?</source>
        <translation>لمن {name}؟</translation>
    </message>
    <message>
        <source>{name} is of {students}. Choose another for a group.</source>
        <translation>‏{name} لـ {students}. اختر غيره إن كان لمجموعة.</translation>
    </message>
</context>
<context>
    <name>PageDesk</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>PageNavigator</name>
    <message>
        <source>Back beside the decision</source>
        <translation>العودة إلى جانب القرار</translation>
    </message>
    <message>
        <source>Compare with the revision before</source>
        <translation>المقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>Find in this file (Ctrl+F)</source>
        <translation>البحث في هذا الملف (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fit to the room</source>
        <translation>ملاءمة المساحة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page and size</source>
        <translation>الصفحة والحجم</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>القراءة نصًا</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <translation>العرض في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Small pages beside the large one</source>
        <translation>صفحات صغيرة بجانب الكبيرة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>{page}/{count}</source>
        <translation>‏{page}/{count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
    <message>
        <source>{percent} percent, fit to the room</source>
        <translation>‏{percent} بالمئة، ملاءمة المساحة</translation>
    </message>
</context>
<context>
    <name>PagesLine</name>
    <message>
        <source>Laid out by LibreOffice; other programs may break lines elsewhere.</source>
        <translation>نسّقه LibreOffice؛ وقد تقطع برامج أخرى الأسطر في مواضع مختلفة.</translation>
    </message>
    <message>
        <source>LibreOffice has laid out the pages of this document.</source>
        <translation>نسّق LibreOffice صفحات هذا المستند.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>إظهار الصفحات</translation>
    </message>
    <message>
        <source>Show the pages as LibreOffice lays them out</source>
        <translation>إظهار الصفحات كما ينسّقها LibreOffice</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>An action, a page, a person or a submission</source>
        <translation>إجراء أو صفحة أو شخص أو تسليم</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>اختير حديثًا</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>هيئة التدريس</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try a name, a number, a title or what you want to do.</source>
        <translation>لا شيء بهذا الاسم. جرّب اسمًا أو رقمًا أو عنوانًا أو ما تريد فعله.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>{group}: {words}</source>
        <translation>{group}: {words}</translation>
    </message>
    <message>
        <source>{group}: {words}, key {keys}</source>
        <translation>‏{group}: {words}، المفتاح {keys}</translation>
    </message>
    <message>
        <source>{words}, {detail}</source>
        <translation>‏{words}، {detail}</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go there, Escape to leave</source>
        <translation>↑ ↓ للاختيار، Enter للانتقال، Escape للخروج</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Student {id}</source>
        <translation>الطالب {id}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>{student} · {status} · {faculty}</source>
        <translation>{student} · {status} · {faculty}</translation>
    </message>
</context>
<context>
    <name>PasswordLists</name>
    <message>
        <source>Each signs in once with it, and then chooses a password of their own.</source>
        <translation>يدخل كل شخص بها مرة واحدة، ثم يختار كلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>كلمات مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>One-time passwords {day}</source>
        <translation>كلمات مرور لمرة واحدة {day}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>طُبعت {time}</translation>
    </message>
    <message>
        <source>Save one-time passwords</source>
        <translation>حفظ كلمات المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Saved as {name}. Whoever reads it can sign in as anybody on it: remove it when all is handed over.</source>
        <translation>حُفظت باسم {name}. من يقرأ الملف يمكنه الدخول باسم أي شخص فيه: احذفه بعد تسليم الكل.</translation>
    </message>
    <message>
        <source>The list is sent to the printer.</source>
        <translation>أُرسلت القائمة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>PathChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>اختيار أرشيف</translation>
    </message>
    <message>
        <source>Choose the grading worksheet</source>
        <translation>اختيار ورقة الدرجات</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>قوائم (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>أرشيفات zip ‏(*.zip)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Absences</source>
        <translation>حالات الغياب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty&apos;s id</source>
        <translation>معرّف عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Login, name or role</source>
        <translation>اسم الدخول أو الاسم أو الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>الاسم أو القسم</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>No accounts yet. Add one; its owner chooses a password at the first sign-in.</source>
        <translation>لا حسابات بعد. أضف حسابًا؛ ويختار صاحبه كلمة المرور عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>No faculty yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation>لا أعضاء هيئة تدريس بعد. أضفهم هنا، أو استوردهم بالأمر: edumanage-desktop people import.</translation>
    </message>
    <message>
        <source>No students yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation>لا طلاب بعد. أضفهم هنا، أو استوردهم بالأمر: edumanage-desktop people import.</translation>
    </message>
    <message>
        <source>Nobody is away. Add an absence, and the work of that time can go to others.</source>
        <translation>لا أحد غائب. أضف غيابًا، فيمكن أن تذهب أعمال تلك المدة إلى غيره.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Password of the directory (PAM, LDAP)</source>
        <translation>كلمة مرور الدليل (PAM أو LDAP)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Portal&apos;s id</source>
        <translation>معرّف البوابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>مسجّل أكاديمي</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Student&apos;s id</source>
        <translation>معرّف الطالب</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Takes new work</source>
        <translation>يستقبل أعمالًا جديدة</translation>
    </message>
    <message>
        <source>Takes work</source>
        <translation>يستقبل أعمالًا</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Undecided at most</source>
        <translation>الحد الأعلى لما لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>half made: add again</source>
        <translation>لم يكتمل: أضفه من جديد</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>في الدليل</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعوّ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>now</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>past</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}</source>
        <translation>‏{field}: عندهم {theirs}</translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}, yours {yours}</source>
        <translation>‏{field}: عندهم {theirs}، وعندك {yours}</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message numerus="yes">
        <source>%n phrases were added.</source>
        <translation>
            <numerusform>لم تُضف أي عبارة.</numerusform>
            <numerusform>أُضيفت عبارة واحدة.</numerusform>
            <numerusform>أُضيفت عبارتان.</numerusform>
            <numerusform>أُضيفت %Ln عبارات.</numerusform>
            <numerusform>أُضيفت %Ln عبارة.</numerusform>
            <numerusform>أُضيفت %Ln عبارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phrase was added.</source>
        <translation>أُضيفت عبارة واحدة.</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters: shorten this one first.</source>
        <translation>لا تزيد العبارة على {most} حرف: قصّر هذه أولًا.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted “{phrase}”.</source>
        <translation>حُذفت «{phrase}».</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filled in for each submission: {names}</source>
        <translation>يُملأ لكل تسليم: {names}</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Libraries (*.json)</source>
        <translation>المكتبات (*.json)</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>New: {new}. Already in your library: {known}. Left out: {too_long} too long, {blank} empty, {beyond} more than a library holds.</source>
        <translation>جديدة: {new}. موجودة في مكتبتك: {known}. مستبعدة: {too_long} أطول من اللازم، {blank} فارغة، {beyond} فوق ما تتسع له المكتبة.</translation>
    </message>
    <message>
        <source>Search your phrases</source>
        <translation>البحث في عباراتك</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>نص العبارة</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>لم تُستخدم</numerusform>
            <numerusform>استُخدمت مرة واحدة</numerusform>
            <numerusform>استُخدمت مرتين</numerusform>
            <numerusform>استُخدمت %Ln مرات</numerusform>
            <numerusform>استُخدمت %Ln مرة</numerusform>
            <numerusform>استُخدمت %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>استُخدمت مرة واحدة</translation>
    </message>
    <message>
        <source>Write feedback that you use again</source>
        <translation>اكتب ملاحظات تستخدمها مرة بعد مرة</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في {file}.</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>مكتبة ملاحظاتك</translation>
    </message>
    <message>
        <source>Your phrases, the most used first</source>
        <translation>عباراتك، الأكثر استخدامًا أولًا</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>‏{count} من {most}</translation>
    </message>
</context>
<context>
    <name>PhraseInserting</name>
    <message>
        <source>Add the selected text to the library</source>
        <translation>إضافة النص المحدد إلى المكتبة</translation>
    </message>
    <message>
        <source>Add this text to the library</source>
        <translation>إضافة هذا النص إلى المكتبة</translation>
    </message>
    <message>
        <source>Enter inserts, Escape goes back to your text</source>
        <translation>‏Enter يُدرج، وEscape يعيدك إلى نصك</translation>
    </message>
    <message>
        <source>Insert a phrase…</source>
        <translation>إدراج عبارة…</translation>
    </message>
    <message>
        <source>Manage your library…</source>
        <translation>إدارة مكتبتك…</translation>
    </message>
    <message>
        <source>No phrase has these words. Escape goes back to your text.</source>
        <translation>لا عبارة فيها هذه الكلمات. Escape يعيدك إلى نصك.</translation>
    </message>
    <message>
        <source>There is no text to add. Write it, select it, and choose this again.</source>
        <translation>لا نص لإضافته. اكتبه وحدّده ثم اختر هذا من جديد.</translation>
    </message>
    <message>
        <source>Your library is being read…</source>
        <translation>جارٍ قراءة مكتبتك…</translation>
    </message>
    <message>
        <source>Your library is empty. Write feedback, and add it from the menu of “Library” (Down opens it).</source>
        <translation>مكتبتك فارغة. اكتب ملاحظات وأضفها من قائمة «المكتبة» (يفتحها السهم لأسفل).</translation>
    </message>
    <message>
        <source>“{phrase}” is in your library.</source>
        <translation>‏«{phrase}» في مكتبتك.</translation>
    </message>
</context>
<context>
    <name>PhrasePopup</name>
    <message>
        <source>Phrases of your library</source>
        <translation>عبارات مكتبتك</translation>
    </message>
    <message>
        <source>Phrases, the most used first</source>
        <translation>العبارات، الأكثر استخدامًا أولًا</translation>
    </message>
    <message>
        <source>{phrase}, {place} of {count}</source>
        <translation>‏{phrase}، {place} من {count}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Had least of {number} who may have it</source>
        <translation>لديه أقل ما لدى {number} ممن يجوز أن تُسند إليهم</translation>
    </message>
    <message>
        <source>It is with one of them already, and that is fair</source>
        <translation>هو لدى أحدهم بالفعل، وهذا عادل</translation>
    </message>
    <message>
        <source>Nobody else of those chosen may have it</source>
        <translation>لا يجوز لغيره من المختارين أن يتسلّمه</translation>
    </message>
    <message>
        <source>Nobody of those chosen may have it</source>
        <translation>لا يجوز لأحد من المختارين أن يتسلّمه</translation>
    </message>
    <message>
        <source>So that all {number} have as much</source>
        <translation>لكي يتساوى الـ{number} جميعًا</translation>
    </message>
    <message>
        <source>Somebody acted on it since; it is left as it is</source>
        <translation>تصرّف فيه أحدهم منذ ذلك الحين؛ يُترك كما هو</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Teaches the student, and had least of those who do</source>
        <translation>يدرّس الطالب، ولديه أقل ما لدى من يدرّسونه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Whoever may have it can take no more</source>
        <translation>من يجوز لهم تسلّمه بلغوا سعتهم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>‏{name}: {words}</translation>
    </message>
    <message>
        <source>{outcome}. How the student was found: {found}</source>
        <translation>‏{outcome}. كيف عُثر على الطالب: {found}</translation>
    </message>
    <message>
        <source>{outcome}. {why}</source>
        <translation>‏{outcome}. {why}</translation>
    </message>
    <message>
        <source>{outcome}. {why} How the student was found: {found}</source>
        <translation>‏{outcome}. {why} كيف عُثر على الطالب: {found}</translation>
    </message>
    <message>
        <source>{student} · {why}</source>
        <translation>‏{student} · {why}</translation>
    </message>
    <message>
        <source>{why} How the student was found: {found}</source>
        <translation>‏{why} كيف عُثر على الطالب: {found}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Entries of the archive or folder</source>
        <translation>بنود الأرشيف أو المجلد</translation>
    </message>
</context>
<context>
    <name>PreparedDecisions</name>
    <message>
        <source>An unexpected error came between.</source>
        <translation>حال خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>{cause} So it was not prepared, and nobody decided anything; what you wrote is kept as a draft.</source>
        <translation>‏{cause} لذلك لم يُحضَّر، ولم يبتّ أحد في شيء؛ وما كتبته محفوظ كمسودة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Archive of files</source>
        <translation>أرشيف ملفات</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>ملف من نوع غير معروف</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Film of {duration} · {size}. It is played by the system&apos;s program.</source>
        <translation>فيلم مدته {duration} · {size}. يُشغَّل ببرنامج النظام.</translation>
    </message>
    <message>
        <source>Film · {size}. It is played by the system&apos;s program.</source>
        <translation>فيلم · {size}. يُشغَّل ببرنامج النظام.</translation>
    </message>
    <message>
        <source>LibreOffice is laying out the pages of this document…</source>
        <translation>ينسّق LibreOffice صفحات هذا المستند…</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>لا شيء مكتوب هنا.</translation>
    </message>
    <message>
        <source>Nothing on this page is written as text; it may be a scanned picture.</source>
        <translation>لا نص مكتوب في هذه الصفحة؛ فقد تكون صورة ممسوحة ضوئيًا.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open the file or save a copy to read all of it.</source>
        <translation>لا يُعرض هنا إلا البداية. افتح الملف أو احفظ نسخة لقراءته كله.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Showing this took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>استغرق العرض وقتًا طويلًا فأُوقف؛ والملف نفسه سليم. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>Showing this took too long and was stopped; the file itself is unharmed. Try for longer, open it with your own program, or save a copy.</source>
        <translation>استغرق العرض وقتًا طويلًا فأُوقف؛ والملف نفسه سليم. جرّب مدةً أطول، أو افتحه ببرنامجك، أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Sound recording of {duration} · {size}. It is played by the system&apos;s program.</source>
        <translation>تسجيل صوتي مدته {duration} · {size}. يُشغَّل ببرنامج النظام.</translation>
    </message>
    <message>
        <source>Sound recording · {size}. It is played by the system&apos;s program.</source>
        <translation>تسجيل صوتي · {size}. يُشغَّل ببرنامج النظام.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>The local copy of this file cannot be read. Select the submission again to fetch it once more.</source>
        <translation>تعذّرت قراءة النسخة المحلية من هذا الملف. حدّد التسليم من جديد لجلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation>لم تعد النسخة المحلية من هذا الملف موجودة. حدّد التسليم من جديد لجلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The preview cannot be started on this computer; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>تعذّر تشغيل المعاينة على هذا الجهاز؛ والملف نفسه سليم. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>This document is protected by a password and is not shown here. Open it with your own program, which will ask for the password.</source>
        <translation>هذا المستند محمي بكلمة مرور ولا يُعرض هنا. افتحه ببرنامجك الذي سيطلبها.</translation>
    </message>
    <message>
        <source>This document is protected by a password, and its reader may not know it. Save it without one and choose that file.</source>
        <translation>هذا المستند محمي بكلمة مرور قد لا يعرفها من يقرؤه. احفظه من دونها واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is yours and not open elsewhere, or choose another one.</source>
        <translation>لا يمكن قراءة هذا الملف. تحقق من أنه لك وغير مفتوح في مكان آخر، أو اختر غيره.</translation>
    </message>
    <message>
        <source>This file cannot be shown here; it is unharmed. Look in its own program whether it is the right file.</source>
        <translation>لا يمكن عرض هذا الملف هنا؛ وهو سليم. تحقق في برنامجه من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>This file is cut off, so only a part of it is shown. It is kept as it was handed in; ask the student for it again.</source>
        <translation>هذا الملف مقطوع، فلا يُعرض منه إلا جزء. وهو محفوظ كما سُلّم؛ اطلبه من الطالب مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is cut off, so only a part of it is shown. Save it anew in its own program and choose that one.</source>
        <translation>هذا الملف مبتور، لذلك لا يُعرض إلا جزء منه. احفظه من جديد في برنامجه واختر ذلك.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be shown here. Look at it in its own program: where it does not open, choose another one or save it anew.</source>
        <translation>هذا الملف تالف أو ناقص ولا يمكن عرضه هنا. انظر إليه في برنامجه: إن لم يُفتح فاختر غيره أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be shown. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation>هذا الملف تالف أو ناقص ولا يمكن عرضه. وهو محفوظ كما سُلّم؛ جرّب برنامجًا آخر، أو اطلبه من الطالب مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to show.</source>
        <translation>هذا الملف فارغ، فلا شيء يُعرض.</translation>
    </message>
    <message>
        <source>This file is no longer where it was. Choose it again, or another one.</source>
        <translation>لم يعد هذا الملف في مكانه. اختره مجددًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>This file made the preview fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation>أفشل هذا الملف المعاينة فأُوقفت؛ والملف نفسه سليم. لا تفتحه ببرنامجك إلا إذا كنت تثق به، أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing in it is written as text.</source>
        <translation>هذه صورة. لا شيء فيها مكتوب نصًا.</translation>
    </message>
    <message>
        <source>This is too large to be shown here. Look in its own program whether it is the right file.</source>
        <translation>هذا أكبر من أن يُعرض هنا. تحقق في برنامجه من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>This is too large to be shown here. Open it with your own program, or save a copy.</source>
        <translation>هذا أكبر من أن يُعرض هنا. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be shown. The other pages may be fine.</source>
        <translation>هذه الصفحة تالفة ولا يمكن عرضها. وقد تكون الصفحات الأخرى سليمة.</translation>
    </message>
    <message>
        <source>Vector drawing</source>
        <translation>رسم متجهي</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>{extension} file</source>
        <translation>ملف {extension}</translation>
    </message>
    <message>
        <source>{type} · {size}. Files of this kind are not shown here.</source>
        <translation>‏{type} · {size}. لا تُعرض هنا ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>{type}. Files of this kind are not shown here.</source>
        <translation>‏{type}. لا تُعرض هنا ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>— The preview ends here. Open the file or save a copy to read all of it. —</source>
        <translation>— تنتهي المعاينة هنا. افتح الملف أو احفظ نسخة لقراءته كله. —</translation>
    </message>
</context>
<context>
    <name>PreviewAway</name>
    <message>
        <source>Bring it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Bring the preview back</source>
        <translation>إعادة المعاينة</translation>
    </message>
    <message>
        <source>The preview is shown in its own window.</source>
        <translation>تُعرض المعاينة في نافذتها المستقلة.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>PreviewStages</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>{title} – Preview</source>
        <translation>‏{title} – المعاينة</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>طُبع {time}</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Nothing left to decide</source>
        <translation>لم يبقَ ما يُبتّ فيه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Stop the export; what stood in its place stays</source>
        <translation>إيقاف التصدير؛ ويبقى ما كان في مكانه</translation>
    </message>
    <message>
        <source>{number} decided</source>
        <translation>بُتّ في {number}</translation>
    </message>
    <message>
        <source>{number} left to decide</source>
        <translation>بقي للبتّ {number}</translation>
    </message>
    <message>
        <source>{number} per hour</source>
        <translation>‏{number} في الساعة</translation>
    </message>
    <message>
        <source>{number} per hour, at this pace until {time}</source>
        <translation>‏{number} في الساعة، وبهذه الوتيرة حتى {time}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Also in others</source>
        <translation>أيضًا في غيرها</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>{student}, {number}</source>
        <translation>‏{student}، {number}</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Submissions</source>
        <translation>التسليمات</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>No work in this department yet</source>
        <translation>لا أعمال في هذا القسم بعد</translation>
    </message>
    <message>
        <source>No work to review</source>
        <translation>لا أعمال للمراجعة</translation>
    </message>
    <message>
        <source>Nothing handed in yet</source>
        <translation>لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>لا شيء يطابق هذا المرشّح</translation>
    </message>
    <message>
        <source>So no work can come to it. Ask a registrar or an administrator to name yours.</source>
        <translation>لذلك لا يمكن أن تصله أعمال. اطلب من مسجّل أو مسؤول تحديد عضو هيئة التدريس.</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>There is other work in the queue. Clear the filter to see it.</source>
        <translation>في القائمة أعمال أخرى. امسح المرشّح لرؤيتها.</translation>
    </message>
    <message>
        <source>This account belongs to no faculty member</source>
        <translation>هذا الحساب ليس لعضو هيئة تدريس</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you hand in appears here by itself, with what becomes of it.</source>
        <translation>ما تسلّمه يظهر هنا تلقائيًا مع ما يؤول إليه.</translation>
    </message>
    <message>
        <source>Work that students hand in appears here by itself, within ten seconds.</source>
        <translation>تظهر الأعمال التي يسلّمها الطلاب هنا تلقائيًا، خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Work that students hand in appears here by itself, within ten seconds. Students and faculty are kept on the page People.</source>
        <translation>تظهر الأعمال التي يسلّمها الطلاب هنا تلقائيًا، خلال عشر ثوانٍ. والطلاب وأعضاء هيئة التدريس في صفحة «الأشخاص».</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Assign</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Assignments and settings of the department</source>
        <translation>واجبات القسم وإعداداته</translation>
    </message>
    <message>
        <source>Back up, prove and restore</source>
        <translation>النسخ والإثبات والاستعادة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand in work</source>
        <translation>تسليم عمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة الخدمة</translation>
    </message>
    <message>
        <source>How the service is, and what alarms</source>
        <translation>حالة الخدمة وما يستدعي التنبيه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Move work to the right people</source>
        <translation>نقل الأعمال إلى الأشخاص المناسبين</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>أعمالي</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Students, faculty and accounts</source>
        <translation>الطلاب وهيئة التدريس والحسابات</translation>
    </message>
    <message>
        <source>Work from Moodle, Canvas or a folder</source>
        <translation>أعمال من Moodle أو Canvas أو مجلد</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Nothing can be decided with this program until it is renewed. {why}</source>
        <translation>لا يمكن البتّ في شيء بهذا البرنامج حتى يُحدَّث. {why}</translation>
    </message>
    <message>
        <source>This account only reads, for backups. It decides nothing as long as it has no other role.</source>
        <translation>هذا الحساب للقراءة فقط، من أجل النسخ الاحتياطي. ولا يبتّ في شيء ما دام بلا دور آخر.</translation>
    </message>
    <message>
        <source>Under maintenance: nothing is recorded until an administrator has finished. You can go on reading and deciding; what you decide waits on this computer and is sent by itself afterwards.</source>
        <translation>تحت الصيانة: لا يُسجَّل شيء حتى ينتهي أحد المسؤولين. يمكنك مواصلة القراءة واتخاذ القرارات؛ وما تقرره ينتظر على هذا الحاسوب ويُرسل تلقائيًا بعدها.</translation>
    </message>
    <message>
        <source>Why nothing can be decided</source>
        <translation>لماذا لا يمكن البتّ في شيء</translation>
    </message>
    <message>
        <source>You read here: approving and rejecting is for the faculty member who has the work. An administrator can give your account that role.</source>
        <translation>أنت هنا تقرأ فقط: الموافقة والرفض لعضو هيئة التدريس الذي لديه العمل. ويمكن لمسؤول أن يمنح حسابك هذا الدور.</translation>
    </message>
    <message>
        <source>You see here what becomes of your work. The faculty member who has it decides.</source>
        <translation>هنا ترى ما يؤول إليه عملك. ويبتّ فيه عضو هيئة التدريس الذي لديه.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason, which staff can read</source>
        <translation>السبب، ويمكن للموظفين قراءته</translation>
    </message>
    <message>
        <source>Staff can read it in the history</source>
        <translation>يمكن للموظفين قراءته في السجل</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>What happens with the entry, and why</source>
        <translation>ماذا يحدث للبند، ولماذا</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Begun, by the server&apos;s clock</source>
        <translation>البدء بحسب ساعة الخادم</translation>
    </message>
    <message>
        <source>Complete, by the server&apos;s clock</source>
        <translation>الاكتمال بحسب ساعة الخادم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>نسخ الإيصال كنص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Go to this submission in the queue</source>
        <translation>الانتقال إلى هذا التسليم في القائمة</translation>
    </message>
    <message>
        <source>Hand in another</source>
        <translation>تسليم عمل آخر</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Handed in already</source>
        <translation>سُلِّم من قبل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number {number}. Keep this receipt: it proves what was handed in, and when.</source>
        <translation>الرقم {number}. احتفظ بهذا الإيصال: فهو يثبت ما سُلّم ومتى.</translation>
    </message>
    <message>
        <source>Print the receipt, or keep it as a PDF</source>
        <translation>طباعة الإيصال، أو حفظه بصيغة PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipt of a submission · {department}</source>
        <translation>إيصال تسليم · {department}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>‏SHA-256</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>This was handed in as number {number} at {time}, before the window closed. Do not hand it in again. Keep this receipt: it proves what was handed in, and when.</source>
        <translation>سُلِّم هذا بالرقم {number} في {time}، قبل إغلاق النافذة. لا تسلّمه مرة أخرى. احتفظ بهذا الإيصال: فهو يثبت ما سُلِّم ومتى.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>{name}, {bytes} bytes</source>
        <translation>‏{name}، {bytes} بايت</translation>
    </message>
</context>
<context>
    <name>ReceiverChoice</name>
    <message>
        <source>Choose who receives it</source>
        <translation>اختر من يستلمه</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمه</translation>
    </message>
    <message>
        <source>{name} · teaches this student</source>
        <translation>‏{name} · يدرّس هذا الطالب</translation>
    </message>
    <message>
        <source>{name} · teaches you</source>
        <translation>‏{name} · يدرّسك</translation>
    </message>
    <message>
        <source>{name} · {department}</source>
        <translation>‏{name} · {department}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Move the chosen batch back to where it was</source>
        <translation>إعادة الدفعة المختارة إلى حيث كانت</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>عمليات النقل</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was moved in the last %n days.</source>
        <translation>
            <numerusform>لم يُنقل شيء.</numerusform>
            <numerusform>لم يُنقل شيء في اليوم الأخير.</numerusform>
            <numerusform>لم يُنقل شيء في اليومين الأخيرين.</numerusform>
            <numerusform>لم يُنقل شيء في آخر %Ln أيام.</numerusform>
            <numerusform>لم يُنقل شيء في آخر %Ln يومًا.</numerusform>
            <numerusform>لم يُنقل شيء في آخر %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recent moves</source>
        <translation>عمليات النقل الأخيرة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>What was moved in the last %n days. What somebody acted on since stays where it is.</source>
        <translation>
            <numerusform>ما نُقل. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
            <numerusform>ما نُقل في اليوم الأخير. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
            <numerusform>ما نُقل في اليومين الأخيرين. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
            <numerusform>ما نُقل في آخر %Ln أيام. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
            <numerusform>ما نُقل في آخر %Ln يومًا. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
            <numerusform>ما نُقل في آخر %Ln يوم. ما تصرّف فيه أحدهم منذ ذلك الحين يبقى حيث هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{text} (not saved)</source>
        <translation>‏{text} (لم يُحفظ)</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Nothing is selected. Choose a row of the list to see it here.</source>
        <translation>لا شيء محدد. اختر صفًا من القائمة لتراه هنا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>A decision is on its way</source>
        <translation>قرار في الطريق</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>كما رأيته</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>Changed since: {event} · {time}</source>
        <translation>تغيّر منذ ذلك: {event} · {time}</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>التسليم {id}</translation>
    </message>
    <message>
        <source>You can no longer see it</source>
        <translation>لم يعد بإمكانك رؤيته</translation>
    </message>
    <message>
        <source>You typed other feedback since: prepare it again</source>
        <translation>كتبت ملاحظات أخرى منذ ذلك: حضّره من جديد</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>%n decisions are ready to be released.</source>
        <translation>
            <numerusform>لا قرارات جاهزة للإصدار.</numerusform>
            <numerusform>قرار واحد جاهز للإصدار.</numerusform>
            <numerusform>قراران جاهزان للإصدار.</numerusform>
            <numerusform>‏%Ln قرارات جاهزة للإصدار.</numerusform>
            <numerusform>‏%Ln قرارًا جاهزًا للإصدار.</numerusform>
            <numerusform>‏%Ln قرار جاهز للإصدار.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision is ready to be released.</source>
        <translation>قرار واحد جاهز للإصدار.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Both sides of what was changed since</source>
        <translation>طرفا ما تغيّر منذ ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Decide all that are ready; one undo takes them back</source>
        <translation>البتّ في كل الجاهز؛ وتراجع واحد يسحبها</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Discard chosen</source>
        <translation>تجاهل المختار</translation>
    </message>
    <message>
        <source>Give up the chosen ones; what you wrote is kept</source>
        <translation>التخلي عن المختار؛ ويبقى ما كتبته محفوظًا</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Nobody else has seen them. Students read the feedback once they are released.</source>
        <translation>لم يرها غيرك. ويقرأ الطلاب الملاحظات بعد إصدارها.</translation>
    </message>
    <message>
        <source>Prepared decisions</source>
        <translation>القرارات المحضّرة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>إصدار %Ln</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصدار اثنين</numerusform>
            <numerusform>إصدار %Ln</numerusform>
            <numerusform>إصدار %Ln</numerusform>
            <numerusform>إصدار %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Release nothing (Escape)</source>
        <translation>عدم إصدار شيء (Escape)</translation>
    </message>
    <message>
        <source>Show the chosen submission in the queue (Enter)</source>
        <translation>إظهار التسليم المختار في القائمة (Enter)</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>الحالة الآن</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message numerus="yes">
        <source>{ready} %n are kept, because something came between.</source>
        <translation>
            <numerusform>{ready}</numerusform>
            <numerusform>‏{ready} وحُفظ قرار واحد لأن شيئًا حال دونه.</numerusform>
            <numerusform>‏{ready} وحُفظ قراران لأن شيئًا حال دونهما.</numerusform>
            <numerusform>‏{ready} وحُفظت %Ln قرارات لأن شيئًا حال دونها.</numerusform>
            <numerusform>‏{ready} وحُفظ %Ln قرارًا لأن شيئًا حال دونها.</numerusform>
            <numerusform>‏{ready} وحُفظ %Ln قرار لأن شيئًا حال دونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} 1 is kept, because something came between.</source>
        <translation>‏{ready} وحُفظ قرار واحد لأن شيئًا حال دونه.</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message numerus="yes">
        <source>%n prepared decisions were given up. Nothing was decided.</source>
        <translation>
            <numerusform>لم يُتخلَّ عن شيء.</numerusform>
            <numerusform>تُخلّي عن قرار محضّر واحد. لم يُبتّ في شيء.</numerusform>
            <numerusform>تُخلّي عن قرارين محضّرين. لم يُبتّ في شيء.</numerusform>
            <numerusform>تُخلّي عن %Ln قرارات محضّرة. لم يُبتّ في شيء.</numerusform>
            <numerusform>تُخلّي عن %Ln قرارًا محضّرًا. لم يُبتّ في شيء.</numerusform>
            <numerusform>تُخلّي عن %Ln قرار محضّر. لم يُبتّ في شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prepared decision was given up. Nothing was decided.</source>
        <translation>تُخلّي عن قرار محضّر واحد. لم يُبتّ في شيء.</translation>
    </message>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>ما زالت قرارات في الطريق. حاول من جديد بعد وصولها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n prepared decisions?</source>
        <translation>
            <numerusform>ألا تتخلى عن شيء؟</numerusform>
            <numerusform>أتتخلى عن قرار محضّر واحد؟</numerusform>
            <numerusform>أتتخلى عن قرارين محضّرين؟</numerusform>
            <numerusform>أتتخلى عن %Ln قرارات محضّرة؟</numerusform>
            <numerusform>أتتخلى عن %Ln قرارًا محضّرًا؟</numerusform>
            <numerusform>أتتخلى عن %Ln قرار محضّر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up 1 prepared decision?</source>
        <translation>أتتخلى عن قرار محضّر واحد؟</translation>
    </message>
    <message>
        <source>Nothing is decided by that. What you wrote is kept as drafts.</source>
        <translation>لا يُبتّ بذلك في شيء. وما كتبته محفوظ كمسودات.</translation>
    </message>
    <message>
        <source>Nothing is prepared. Switch “Prepare” on, and Approve and Reject only prepare.</source>
        <translation>لا شيء محضّر. شغّل «تحضير»، فلا يفعل «قبول» و«رفض» سوى التحضير.</translation>
    </message>
    <message>
        <source>Prepared decisions</source>
        <translation>القرارات المحضّرة</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>قبول ومتابعة</translation>
    </message>
    <message>
        <source>Choose which file is shown</source>
        <translation>اختيار الملف المعروض</translation>
    </message>
    <message>
        <source>Files of this submission</source>
        <translation>ملفات هذا التسليم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>It was given to somebody else or removed. Feedback that you typed is kept on this computer.</source>
        <translation>أُعطي لشخص آخر أو أُزيل. ما كتبته من ملاحظات محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation>فتح الملف ببرنامج النظام</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>الفتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Put it off, or take that back</source>
        <translation>تأجيله، أو التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>رفض مع ملاحظات ومتابعة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>حفظ نسخة من الملف</translation>
    </message>
    <message>
        <source>Select a submission in the queue to see it here.</source>
        <translation>حدّد تسليمًا في القائمة لتراه هنا.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Student, number, time received and faculty member</source>
        <translation>الطالب والرقم ووقت الاستلام وعضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>The student&apos;s description</source>
        <translation>وصف الطالب</translation>
    </message>
    <message>
        <source>This submission cannot be read</source>
        <translation>تعذّرت قراءة هذا التسليم</translation>
    </message>
    <message>
        <source>This text has {count} characters; {most} can be sent. Nothing was decided: shorten it.</source>
        <translation>في هذا النص {count} حرفًا، ويمكن إرسال {most}. لم يُتخذ أي قرار: قصّره.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What happened to this submission</source>
        <translation>ما حدث لهذا التسليم</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يحول دون ذلك</translation>
    </message>
    <message>
        <source>Write for the staff why, then press Escape and the key again.</source>
        <translation>اكتب للموظفين السبب، ثم اضغط Escape والمفتاح من جديد.</translation>
    </message>
    <message>
        <source>Write what the student should change, then press Escape and the key again.</source>
        <translation>اكتب ما على الطالب تغييره، ثم اضغط Escape والمفتاح من جديد.</translation>
    </message>
    <message>
        <source>You can no longer see this submission</source>
        <translation>لم يعد بإمكانك رؤية هذا التسليم</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Differences of the text</source>
        <translation>اختلافات النص</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>إصدار سابق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>One of the two revisions has no file, so there is nothing to compare.</source>
        <translation>أحد الإصدارين بلا ملف، فلا شيء يُقارَن.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Reading the revision before…</source>
        <translation>جارٍ قراءة الإصدار السابق…</translation>
    </message>
    <message>
        <source>Revision {number} · received {time} · {status}</source>
        <translation>الإصدار {number} · استُلم {time} · {status}</translation>
    </message>
    <message>
        <source>The revision before this one went to somebody else, so it is not shown to you.</source>
        <translation>سُلّم الإصدار السابق إلى شخص آخر، ولذلك لا يُعرض هنا.</translation>
    </message>
    <message>
        <source>This file is not in the earlier revision, so there is nothing to compare.</source>
        <translation>هذا الملف ليس في الإصدار السابق، فلا شيء يُقارَن به.</translation>
    </message>
    <message>
        <source>This revision</source>
        <translation>هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>RowMarks</name>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>محضّر</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>{status}, approval prepared</source>
        <translation>‏{status}، حُضّر قبوله</translation>
    </message>
    <message>
        <source>{status}, archived</source>
        <translation>‏{status}، مؤرشف</translation>
    </message>
    <message>
        <source>{status}, rejection prepared</source>
        <translation>‏{status}، حُضّر رفضه</translation>
    </message>
    <message>
        <source>{status}, set aside</source>
        <translation>‏{status}، منحّى</translation>
    </message>
</context>
<context>
    <name>RowSelection</name>
    <message>
        <source>The queue changed while what you selected was read. One submission is selected now; select them again.</source>
        <translation>تغيّرت القائمة أثناء قراءة ما حددته. تسليم واحد فقط محدد الآن؛ حدد التسليمات من جديد.</translation>
    </message>
</context>
<context>
    <name>SavedColumn</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>SavedViewsButton</name>
    <message>
        <source>All work, newest first</source>
        <translation>جميع الأعمال، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Bring back “{view}”</source>
        <translation>استعادة «{view}»</translation>
    </message>
    <message>
        <source>Delete “{view}”</source>
        <translation>حذف «{view}»</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>لا عروض محفوظة بعد</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>تغيير اسم العرض</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Rename “{view}”…</source>
        <translation>تغيير اسم «{view}»…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views, now: {view}</source>
        <translation>العروض المحفوظة، الآن: {view}</translation>
    </message>
    <message>
        <source>The saved views are not read yet</source>
        <translation>لم تُقرأ العروض المحفوظة بعد</translation>
    </message>
    <message>
        <source>Update “{view}”</source>
        <translation>تحديث «{view}»</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>‏{view} (غُيّر)</translation>
    </message>
    <message>
        <source>{view}: choose, save or change a view</source>
        <translation>‏{view}: اختيار عرض أو حفظه أو تغييره</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Account of the computer that runs it</source>
        <translation>حساب الحاسوب الذي يشغّلها</translation>
    </message>
    <message>
        <source>Choose the folder that they are written into</source>
        <translation>اختيار المجلد الذي تُكتب فيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Database account with the role backup</source>
        <translation>حساب قاعدة بيانات بدور النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>File of its password</source>
        <translation>ملف كلمة مروره</translation>
    </message>
    <message>
        <source>File of the administrator&apos;s password</source>
        <translation>ملف كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>File of the passphrase, if encrypted</source>
        <translation>ملف عبارة المرور عند التشفير</translation>
    </message>
    <message>
        <source>File of the secret of the bucket&apos;s key</source>
        <translation>ملف سرّ مفتاح الحاوية</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>For the computer on which it runs: the paths are those there. The command “backup schedule” tries there what it writes.</source>
        <translation>للحاسوب الذي تعمل عليه: المسارات هي مساراته. والأمر «backup schedule» يجرّب هناك ما يكتبه.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تجربة الاستعادة</translation>
    </message>
    <message>
        <source>Schedule of backups</source>
        <translation>جدولة النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>المجدوِل</translation>
    </message>
    <message>
        <source>Server administrator, to drill on the server</source>
        <translation>مسؤول الخادم، للتجارب عليه</translation>
    </message>
    <message>
        <source>Task Scheduler (Windows)</source>
        <translation>مجدوِل المهام (Windows)</translation>
    </message>
    <message>
        <source>Type a time of the day, as 02:30.</source>
        <translation>اكتب وقتًا من اليوم مثل 02:30.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>When, each day</source>
        <translation>الوقت، كل يوم</translation>
    </message>
    <message>
        <source>Where the backups are kept</source>
        <translation>مكان حفظ النسخ</translation>
    </message>
    <message>
        <source>Where the submitted files are</source>
        <translation>مكان الملفات المسلَّمة</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>كتابة الملفات…</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>مرة في الشهر</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>systemd (Linux)</source>
        <translation>systemd (Linux)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Save asks once more before yours takes the place of theirs; Discard keeps theirs.</source>
        <translation>«حفظ» يسأل مرة أخرى قبل أن يحل ما عندك محل ما عندهم؛ و«تجاهل» يُبقي ما عندهم.</translation>
    </message>
    <message>
        <source>Save puts yours in the place of theirs; Discard keeps theirs.</source>
        <translation>«حفظ» يضع ما عندك محل ما عندهم؛ و«تجاهل» يُبقي ما عندهم.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Somebody changed this record after you began to type. What you typed is not saved yet.</source>
        <translation>غيّر أحدهم هذا السجل بعد أن بدأت الكتابة. ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Somebody changed this record first, and nothing of yours was saved.</source>
        <translation>غيّر أحدهم هذا السجل قبلك، ولم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile; nothing was saved.</source>
        <translation>أزال أحدهم هذا السجل في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>What you typed here was not saved yet.</source>
        <translation>ما كتبته هنا لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{field} is a whole number. Nothing was saved.</source>
        <translation>‏{field} عدد صحيح. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{name}: {sentence} What you typed waits there.</source>
        <translation>‏{name}: {sentence} ما كتبته ينتظر هناك.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n accounts hold what the portal&apos;s own needs: {who}.</source>
        <translation>
            <numerusform>لا يملك أي حساب ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
            <numerusform>يملك حساب واحد ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
            <numerusform>يملك حسابان ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
            <numerusform>تملك %Ln حسابات ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
            <numerusform>يملك %Ln حسابًا ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
            <numerusform>يملك %Ln حساب ما يحتاج إليه حساب البوابة نفسه: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not used for {days} days, or never.</source>
        <translation>
            <numerusform>لا حساب غير مستعمل منذ {days} يومًا، أو لم يُستعمل قط.</numerusform>
            <numerusform>لم يُستعمل حساب واحد منذ {days} يومًا، أو لم يُستعمل قط.</numerusform>
            <numerusform>لم يُستعمل حسابان منذ {days} يومًا، أو لم يُستعملا قط.</numerusform>
            <numerusform>لم تُستعمل %Ln حسابات منذ {days} يومًا، أو لم تُستعمل قط.</numerusform>
            <numerusform>لم يُستعمل %Ln حسابًا منذ {days} يومًا، أو لم تُستعمل قط.</numerusform>
            <numerusform>لم يُستعمل %Ln حساب منذ {days} يومًا، أو لم تُستعمل قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts done again</source>
        <translation>
            <numerusform>لم يُعد أي إجراء</numerusform>
            <numerusform>أُعيد إجراء واحد</numerusform>
            <numerusform>أُعيد إجراءان</numerusform>
            <numerusform>أُعيدت %Ln إجراءات</numerusform>
            <numerusform>أُعيد %Ln إجراءً</numerusform>
            <numerusform>أُعيد %Ln إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts gone</source>
        <translation>
            <numerusform>لا إجراءات زال تسليمها</numerusform>
            <numerusform>إجراء واحد زال تسليمه</numerusform>
            <numerusform>إجراءان زال تسليمهما</numerusform>
            <numerusform>‏%Ln إجراءات زال تسليمها</numerusform>
            <numerusform>‏%Ln إجراءً زال تسليمها</numerusform>
            <numerusform>‏%Ln إجراء زال تسليمها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts in conflict</source>
        <translation>
            <numerusform>لا إجراءات فيها تعارض</numerusform>
            <numerusform>إجراء واحد فيه تعارض</numerusform>
            <numerusform>إجراءان فيهما تعارض</numerusform>
            <numerusform>‏%Ln إجراءات فيها تعارض</numerusform>
            <numerusform>‏%Ln إجراءً فيها تعارض</numerusform>
            <numerusform>‏%Ln إجراء فيها تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of {login} were refused on one day; in the {days} days before at most {before} on one.</source>
        <translation>
            <numerusform>لم يُرفض أي إجراء لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
            <numerusform>رُفض إجراء واحد لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
            <numerusform>رُفض إجراءان لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
            <numerusform>رُفضت %Ln إجراءات لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
            <numerusform>رُفض %Ln إجراءً لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
            <numerusform>رُفض %Ln إجراء لـ {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد على {before} في اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts refused</source>
        <translation>
            <numerusform>لم يُرفض أي إجراء</numerusform>
            <numerusform>رُفض إجراء واحد</numerusform>
            <numerusform>رُفض إجراءان</numerusform>
            <numerusform>رُفضت %Ln إجراءات</numerusform>
            <numerusform>رُفض %Ln إجراءً</numerusform>
            <numerusform>رُفض %Ln إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts there already</source>
        <translation>
            <numerusform>لا إجراءات موجودة من قبل</numerusform>
            <numerusform>إجراء واحد موجود من قبل</numerusform>
            <numerusform>إجراءان موجودان من قبل</numerusform>
            <numerusform>‏%Ln إجراءات موجودة من قبل</numerusform>
            <numerusform>‏%Ln إجراءً موجودة من قبل</numerusform>
            <numerusform>‏%Ln إجراء موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks well</source>
        <translation>
            <numerusform>لا فحوص سليمة</numerusform>
            <numerusform>فحص واحد سليم</numerusform>
            <numerusform>فحصان سليمان</numerusform>
            <numerusform>‏%Ln فحوص سليمة</numerusform>
            <numerusform>‏%Ln فحصًا سليمًا</numerusform>
            <numerusform>‏%Ln فحص سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones</source>
        <translation>
            <numerusform>لا شيء أقدم</numerusform>
            <numerusform>واحد أقدم</numerusform>
            <numerusform>اثنان أقدم</numerusform>
            <numerusform>‏%Ln أقدم</numerusform>
            <numerusform>‏%Ln أقدم</numerusform>
            <numerusform>‏%Ln أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the newest submissions are in the store as recorded.</source>
        <translation>
            <numerusform>لا ملفات لأحدث التسليمات في المخزن.</numerusform>
            <numerusform>في المخزن ملف واحد من أحدث التسليمات كما سُجّل.</numerusform>
            <numerusform>في المخزن ملفان من أحدث التسليمات كما سُجّلا.</numerusform>
            <numerusform>في المخزن %Ln ملفات من أحدث التسليمات كما سُجّلت.</numerusform>
            <numerusform>في المخزن %Ln ملفًا من أحدث التسليمات كما سُجّلت.</numerusform>
            <numerusform>في المخزن %Ln ملف من أحدث التسليمات كما سُجّلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the store are older than 30 days and named by nothing, {key} among them; together they have {size}.</source>
        <translation>
            <numerusform>لا ملفات في المخزن أقدم من 30 يومًا لا يسمّيها شيء، ومنها {key}؛ وحجمها معًا {size}.</numerusform>
            <numerusform>في المخزن ملف واحد أقدم من 30 يومًا لا يسمّيه شيء، وهو {key}؛ وحجمه {size}.</numerusform>
            <numerusform>في المخزن ملفان أقدم من 30 يومًا لا يسمّيهما شيء، ومنهما {key}؛ وحجمهما معًا {size}.</numerusform>
            <numerusform>في المخزن %Ln ملفات أقدم من 30 يومًا لا يسمّيها شيء، ومنها {key}؛ وحجمها معًا {size}.</numerusform>
            <numerusform>في المخزن %Ln ملفًا أقدم من 30 يومًا لا يسمّيها شيء، ومنها {key}؛ وحجمها معًا {size}.</numerusform>
            <numerusform>في المخزن %Ln ملف أقدم من 30 يومًا لا يسمّيها شيء، ومنها {key}؛ وحجمها معًا {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins failed within a day, most often by: {why}. Programs recorded {errors} errors.</source>
        <translation>
            <numerusform>لم يفشل أي تسليم خلال يوم، وأكثر الأسباب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
            <numerusform>فشل تسليم واحد خلال يوم، بسبب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
            <numerusform>فشل تسليمان خلال يوم، وأكثر الأسباب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
            <numerusform>فشلت %Ln تسليمات خلال يوم، وأكثر الأسباب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
            <numerusform>فشل %Ln تسليمًا خلال يوم، وأكثر الأسباب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
            <numerusform>فشل %Ln تسليم خلال يوم، وأكثر الأسباب: {why}. عدد الأخطاء التي سجلتها البرامج: {errors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the checklist are not ticked. Nothing was changed; tick them, or say that they stay open.</source>
        <translation>
            <numerusform>لا بنود غير مؤشَّرة في قائمة التحقق. لم يتغير شيء؛ أشّر عليها، أو قل إنها تبقى مفتوحة.</numerusform>
            <numerusform>بند واحد غير مؤشَّر في قائمة التحقق. لم يتغير شيء؛ أشّر عليه، أو قل إنه يبقى مفتوحًا.</numerusform>
            <numerusform>بندان غير مؤشَّرين في قائمة التحقق. لم يتغير شيء؛ أشّر عليهما، أو قل إنهما يبقيان مفتوحين.</numerusform>
            <numerusform>بقيت %Ln بنود غير مؤشَّرة في قائمة التحقق. لم يتغير شيء؛ أشّر عليها، أو قل إنها تبقى مفتوحة.</numerusform>
            <numerusform>بقي %Ln بندًا غير مؤشَّر في قائمة التحقق. لم يتغير شيء؛ أشّر عليها، أو قل إنها تبقى مفتوحة.</numerusform>
            <numerusform>بقي %Ln بند غير مؤشَّر في قائمة التحقق. لم يتغير شيء؛ أشّر عليها، أو قل إنها تبقى مفتوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news about submissions</source>
        <translation>
            <numerusform>لا جديد عن التسليمات</numerusform>
            <numerusform>جديد عن تسليم</numerusform>
            <numerusform>جديدان عن التسليمات</numerusform>
            <numerusform>‏%Ln أخبار جديدة عن التسليمات</numerusform>
            <numerusform>‏%Ln خبرًا جديدًا عن التسليمات</numerusform>
            <numerusform>‏%Ln خبر جديد عن التسليمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people administer the department: {who}.</source>
        <translation>
            <numerusform>لا أحد يدير القسم: {who}.</numerusform>
            <numerusform>شخص واحد يدير القسم: {who}.</numerusform>
            <numerusform>شخصان يديران القسم: {who}.</numerusform>
            <numerusform>يدير القسم %Ln أشخاص: {who}.</numerusform>
            <numerusform>يدير القسم %Ln شخصًا: {who}.</numerusform>
            <numerusform>يدير القسم %Ln شخص: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access.</source>
        <translation>
            <numerusform>لا أحد له حق الوصول.</numerusform>
            <numerusform>شخص واحد له حق الوصول.</numerusform>
            <numerusform>شخصان لهما حق الوصول.</numerusform>
            <numerusform>لدى %Ln أشخاص حق الوصول.</numerusform>
            <numerusform>لدى %Ln شخصًا حق الوصول.</numerusform>
            <numerusform>لدى %Ln شخص حق الوصول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights of the database roles are gone, the first that of {role} to {privilege} on {target}.</source>
        <translation>
            <numerusform>لم يزل أي حق من حقوق أدوار قاعدة البيانات، ولا حق {role} في {privilege} على {target}.</numerusform>
            <numerusform>زال حق واحد من حقوق أدوار قاعدة البيانات، وهو حق {role} في {privilege} على {target}.</numerusform>
            <numerusform>زال حقان من حقوق أدوار قاعدة البيانات، أولهما حق {role} في {privilege} على {target}.</numerusform>
            <numerusform>زالت %Ln حقوق من حقوق أدوار قاعدة البيانات، أولها حق {role} في {privilege} على {target}.</numerusform>
            <numerusform>زال %Ln حقًا من حقوق أدوار قاعدة البيانات، أولها حق {role} في {privilege} على {target}.</numerusform>
            <numerusform>زال %Ln حق من حقوق أدوار قاعدة البيانات، أولها حق {role} في {privilege} على {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights or rules of the database are not what they should be.</source>
        <translation>
            <numerusform>كل حقوق قاعدة البيانات وقواعدها كما ينبغي.</numerusform>
            <numerusform>حق واحد أو قاعدة واحدة في قاعدة البيانات ليس كما ينبغي.</numerusform>
            <numerusform>اثنان من حقوق قاعدة البيانات أو قواعدها ليسا كما ينبغي.</numerusform>
            <numerusform>هناك %Ln من حقوق قاعدة البيانات أو قواعدها ليست كما ينبغي.</numerusform>
            <numerusform>هناك %Ln من حقوق قاعدة البيانات أو قواعدها ليست كما ينبغي.</numerusform>
            <numerusform>هناك %Ln من حقوق قاعدة البيانات أو قواعدها ليست كما ينبغي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are held beside others and were not used for {days} days.</source>
        <translation>
            <numerusform>لا أدوار إلى جانب غيرها لم تُستعمل منذ {days} يومًا.</numerusform>
            <numerusform>دور واحد يُحمل إلى جانب غيره ولم يُستعمل منذ {days} يومًا.</numerusform>
            <numerusform>دوران يُحملان إلى جانب غيرهما ولم يُستعملا منذ {days} يومًا.</numerusform>
            <numerusform>توجد %Ln أدوار تُحمل إلى جانب غيرها ولم تُستعمل منذ {days} يومًا.</numerusform>
            <numerusform>يوجد %Ln دورًا تُحمل إلى جانب غيرها ولم تُستعمل منذ {days} يومًا.</numerusform>
            <numerusform>يوجد %Ln دور تُحمل إلى جانب غيرها ولم تُستعمل منذ {days} يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were ended.</source>
        <translation>
            <numerusform>لم تُنهَ أي جلسة.</numerusform>
            <numerusform>أُنهيت جلسة واحدة.</numerusform>
            <numerusform>أُنهيت جلستان.</numerusform>
            <numerusform>أُنهيت %Ln جلسات.</numerusform>
            <numerusform>أُنهيت %Ln جلسة.</numerusform>
            <numerusform>أُنهيت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not as they were at the last deployment.</source>
        <translation>
            <numerusform>كل الإعدادات كما كانت عند آخر نشر.</numerusform>
            <numerusform>إعداد واحد ليس كما كان عند آخر نشر.</numerusform>
            <numerusform>إعدادان ليسا كما كانا عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعدادات ليست كما كانت عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعدادًا ليست كما كانت عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعداد ليست كما كانت عند آخر نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults, as at the last deployment.</source>
        <translation>
            <numerusform>كل الإعدادات على قيمها الافتراضية، كما عند آخر نشر.</numerusform>
            <numerusform>إعداد واحد يختلف عن قيمته الافتراضية، كما عند آخر نشر.</numerusform>
            <numerusform>إعدادان يختلفان عن قيمتيهما الافتراضيتين، كما عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعدادات تختلف عن قيمها الافتراضية، كما عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعدادًا تختلف عن قيمها الافتراضية، كما عند آخر نشر.</numerusform>
            <numerusform>‏%Ln إعداد تختلف عن قيمها الافتراضية، كما عند آخر نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; no deployment was recorded before.</source>
        <translation>
            <numerusform>كل الإعدادات على قيمها الافتراضية؛ ولم يُسجَّل نشر من قبل.</numerusform>
            <numerusform>إعداد واحد يختلف عن قيمته الافتراضية؛ ولم يُسجَّل نشر من قبل.</numerusform>
            <numerusform>إعدادان يختلفان عن قيمتيهما الافتراضيتين؛ ولم يُسجَّل نشر من قبل.</numerusform>
            <numerusform>‏%Ln إعدادات تختلف عن قيمها الافتراضية؛ ولم يُسجَّل نشر من قبل.</numerusform>
            <numerusform>‏%Ln إعدادًا تختلف عن قيمها الافتراضية؛ ولم يُسجَّل نشر من قبل.</numerusform>
            <numerusform>‏%Ln إعداد تختلف عن قيمها الافتراضية؛ ولم يُسجَّل نشر من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; with this schema only an administrator of the server reads what was deployed before.</source>
        <translation>
            <numerusform>كل الإعدادات على قيمها الافتراضية؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
            <numerusform>إعداد واحد يختلف عن قيمته الافتراضية؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
            <numerusform>إعدادان يختلفان عن قيمتيهما الافتراضيتين؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
            <numerusform>‏%Ln إعدادات تختلف عن قيمها الافتراضية؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
            <numerusform>‏%Ln إعدادًا تختلف عن قيمها الافتراضية؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
            <numerusform>‏%Ln إعداد تختلف عن قيمها الافتراضية؛ وبهذا المخطط لا يقرأ ما نُشر من قبل إلا مسؤول الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins as {login} failed on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>لم يفشل أي تسجيل دخول باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
            <numerusform>فشل تسجيل دخول واحد باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
            <numerusform>فشل تسجيلا دخول باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
            <numerusform>فشلت %Ln تسجيلات دخول باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
            <numerusform>فشل %Ln تسجيل دخول باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
            <numerusform>فشل %Ln تسجيل دخول باسم {login} في يوم واحد؛ وفي الأيام السابقة وعددها {days} لم يزد العدد قط على {before} في اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students here have this name. Choose whose it is.</source>
        <translation>
            <numerusform>لا طالب هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
            <numerusform>طالب واحد هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
            <numerusform>طالبان هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
            <numerusform>‏%Ln طلاب هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
            <numerusform>‏%Ln طالبًا هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
            <numerusform>‏%Ln طالب هنا بهذا الاسم. اختر صاحب العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>‏%Ln تسليمات</numerusform>
            <numerusform>‏%Ln تسليمًا</numerusform>
            <numerusform>‏%Ln تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have no history, from number {first} on: they were written past the rules of the database.</source>
        <translation>
            <numerusform>لا تسليمات دون سجل ابتداءً من الرقم {first}: لم يُكتب شيء متجاوزًا قواعد قاعدة البيانات.</numerusform>
            <numerusform>تسليم واحد ليس له سجل، رقمه {first}: كُتب بتجاوز قواعد قاعدة البيانات.</numerusform>
            <numerusform>تسليمان ليس لهما سجل، ابتداءً من الرقم {first}: كُتبا بتجاوز قواعد قاعدة البيانات.</numerusform>
            <numerusform>هناك %Ln تسليمات دون سجل، ابتداءً من الرقم {first}: كُتبت بتجاوز قواعد قاعدة البيانات.</numerusform>
            <numerusform>هناك %Ln تسليمًا دون سجل، ابتداءً من الرقم {first}: كُتبت بتجاوز قواعد قاعدة البيانات.</numerusform>
            <numerusform>هناك %Ln تسليم دون سجل، ابتداءً من الرقم {first}: كُتبت بتجاوز قواعد قاعدة البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the history do not hold.</source>
        <translation>
            <numerusform>لا شيء غير متماسك في السجل.</numerusform>
            <numerusform>في السجل أمر واحد غير متماسك.</numerusform>
            <numerusform>في السجل أمران غير متماسكين.</numerusform>
            <numerusform>في السجل %Ln أمور غير متماسكة.</numerusform>
            <numerusform>في السجل %Ln أمرًا غير متماسك.</numerusform>
            <numerusform>في السجل %Ln أمر غير متماسك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of one kind, among them: {first}</source>
        <translation>
            <numerusform>لا أمور من نوع واحد، منها: {first}</numerusform>
            <numerusform>أمر واحد من نوعه: {first}</numerusform>
            <numerusform>أمران من نوع واحد، منهما: {first}</numerusform>
            <numerusform>هناك %Ln أمور من نوع واحد، منها: {first}</numerusform>
            <numerusform>هناك %Ln أمرًا من نوع واحد، منها: {first}</numerusform>
            <numerusform>هناك %Ln أمر من نوع واحد، منها: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were mended.</source>
        <translation>
            <numerusform>لم يُصلح شيء.</numerusform>
            <numerusform>أُصلح الأمر.</numerusform>
            <numerusform>أُصلح أمران.</numerusform>
            <numerusform>أُصلحت %Ln أمور.</numerusform>
            <numerusform>أُصلح %Ln أمرًا.</numerusform>
            <numerusform>أُصلح %Ln أمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers, views and routines, {grants} grants and {accounts} accounts are as they should be.</source>
        <translation>
            <numerusform>لا مشغلات ولا عروض ولا إجراءات مخزّنة ليست كما ينبغي، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
            <numerusform>كما ينبغي: واحد من المشغلات والعروض والإجراءات المخزّنة، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
            <numerusform>كما ينبغي: اثنان من المشغلات والعروض والإجراءات المخزّنة، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
            <numerusform>كما ينبغي: %Ln من المشغلات والعروض والإجراءات المخزّنة، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
            <numerusform>كما ينبغي: %Ln من المشغلات والعروض والإجراءات المخزّنة، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
            <numerusform>كما ينبغي: %Ln من المشغلات والعروض والإجراءات المخزّنة، ومعها المِنح وعددها {grants} والحسابات وعددها {accounts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows ended</source>
        <translation>
            <numerusform>لم تُنهَ أي فترة صيانة</numerusform>
            <numerusform>أُنهيت فترة صيانة واحدة</numerusform>
            <numerusform>أُنهيت فترتا صيانة</numerusform>
            <numerusform>أُنهيت %Ln فترات صيانة</numerusform>
            <numerusform>أُنهيت %Ln فترة صيانة</numerusform>
            <numerusform>أُنهيت %Ln فترة صيانة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup counts once it was restored. Begin a restore drill; it touches nothing in use.</source>
        <translation>لا يُعتدّ بنسخة احتياطية إلا بعد استعادتها. ابدأ تجربة استعادة؛ فهي لا تمسّ شيئًا مستعملًا.</translation>
    </message>
    <message>
        <source>A backup is overdue, failed, or was found damaged.</source>
        <translation>تأخرت نسخة احتياطية أو فشلت أو تبيّن أنها تالفة.</translation>
    </message>
    <message>
        <source>A course has a name of at most 120 characters without blanks at its ends. Nothing was saved; correct it.</source>
        <translation>للمقرر اسم لا يزيد على 120 حرفًا وبلا فراغات في طرفيه. لم يُحفظ شيء؛ صحّحه.</translation>
    </message>
    <message>
        <source>A database in a file has no administrator of a server: leave --administrator out.</source>
        <translation>ليس لقاعدة بيانات في ملف مسؤول خادم: احذف --administrator.</translation>
    </message>
    <message>
        <source>A database in a file has no sessions that could be left open; whoever has it open ends with their program. Nothing was changed.</source>
        <translation>قاعدة البيانات التي في ملف ليس لها جلسات يمكن أن تبقى مفتوحة؛ فمن فتحها تنتهي جلسته بانتهاء برنامجه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A decision can be undone</source>
        <translation>يمكن التراجع عن قرار</translation>
    </message>
    <message>
        <source>A department has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>لا يزيد اسم القسم على ١٢٠ حرفًا ولا مسافات في طرفيه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A deployment ({kind}) that {login} began was interrupted in the middle. Nothing was changed; go on with it first: deploy upgrade, or deploy rollback as it was begun.</source>
        <translation>انقطع في منتصفه نشر ({kind}) بدأه {login}. لم يتغير شيء؛ تابعه أولًا: deploy upgrade، أو deploy rollback كما بُدئ.</translation>
    </message>
    <message>
        <source>A draft on work that went to somebody else</source>
        <translation>مسودة على عمل انتقل إلى شخص آخر</translation>
    </message>
    <message>
        <source>A draft with more than 20,000 characters, or one more than a thousand, stays on this computer alone. Nothing is lost; shorten it, or send some.</source>
        <translation>المسودة التي تزيد على ٢٠٬٠٠٠ حرف، أو التي تتجاوز الألف عددًا، تبقى على هذا الجهاز وحده. لا يضيع شيء؛ قصّرها أو أرسل بعضها.</translation>
    </message>
    <message>
        <source>A file is larger than is taken here. Nothing was handed in; make it smaller, or hand in several files.</source>
        <translation>أحد الملفات أكبر مما يُقبل هنا. لم يُسلَّم شيء؛ صغّره أو سلّم عدة ملفات.</translation>
    </message>
    <message>
        <source>A file is opened, and nothing crosses a network.</source>
        <translation>يُفتح ملف، ولا يعبر شيء أي شبكة.</translation>
    </message>
    <message>
        <source>A file may have no more than {most}, so that hardly any passes.</source>
        <translation>لا يجوز أن يزيد الملف على {most}، فلا يكاد يُقبل أي ملف.</translation>
    </message>
    <message>
        <source>A file may have {most}, and these kinds are taken: {kinds}.</source>
        <translation>يجوز أن يبلغ الملف {most}، والأنواع المقبولة هي: {kinds}.</translation>
    </message>
    <message>
        <source>A file was kept, read and removed there within {milliseconds} ms.</source>
        <translation>حُفظ هناك ملف وقُرئ وأُزيل خلال {milliseconds} م.ث.</translation>
    </message>
    <message>
        <source>A keepsake is taken in on the way up only, and this schema is up. Nothing was changed.</source>
        <translation>لا تُدخل نسخة الحفظ إلا في طريق الترقية، وهذا المخطط مرقّى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A limit was reached. Nothing was recorded; try again later.</source>
        <translation>بُلغ حدّ من الحدود. لم يُسجَّل شيء؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>A link in the file store leads outside it, so nothing was read. Ask an administrator to look at it.</source>
        <translation>رابط في مخزن الملفات يقود إلى خارجه، فلم يُقرأ شيء. اطلب من أحد المسؤولين فحصه.</translation>
    </message>
    <message>
        <source>A list has at most {lines} lines and {megabytes} MB. Nothing was changed; split the file, each part with the first line.</source>
        <translation>لا تزيد القائمة على {lines} سطر و{megabytes} م.ب. لم يتغير شيء؛ قسّم الملف، وفي كل جزء السطر الأول.</translation>
    </message>
    <message>
        <source>A list of {kind} needs the column {missing} in its first line. Nothing was changed; add it. Known are: {known}.</source>
        <translation>تحتاج قائمة {kind} إلى العمود {missing} في سطرها الأول. لم يتغير شيء؛ أضفه. المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>A login has 2 to 32 small letters, digits, dots, dashes and underscores, begins with a letter or digit, and is none that the server keeps for itself. Nothing was changed; choose another.</source>
        <translation>يتكون اسم الدخول من ٢ إلى ٣٢ من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات والشرطات السفلية، ويبدأ بحرف أو رقم، وليس مما يحجزه الخادم لنفسه. لم يتغير شيء؛ اختر غيره.</translation>
    </message>
    <message>
        <source>A mail to {address} was begun and nobody knows whether it was sent, so it is not sent again by itself. Look whether it came; then say “mail settle {mail}” when it did, “mail release {mail}” to send it anew.</source>
        <translation>بُدئ إرسال بريد إلى {address} ولا يعرف أحد هل أُرسل، لذلك لا يُرسل من جديد تلقائياً. انظر هل وصل؛ ثم قل «mail settle {mail}» إن وصل، أو «mail release {mail}» لإرساله من جديد.</translation>
    </message>
    <message>
        <source>A maintenance window begins at a day and hour. Nothing was planned.</source>
        <translation>تبدأ فترة الصيانة في يوم وساعة. لم يُخطَّط لشيء.</translation>
    </message>
    <message>
        <source>A maintenance window ends after it begins. Nothing was planned; correct the times.</source>
        <translation>تنتهي فترة الصيانة بعد بدايتها. لم يُخطَّط لشيء؛ صحّح الأوقات.</translation>
    </message>
    <message>
        <source>A maintenance window has a beginning and an end. Nothing was planned; choose both.</source>
        <translation>لفترة الصيانة بداية ونهاية. لم يُخطَّط لشيء؛ اختر كلتيهما.</translation>
    </message>
    <message>
        <source>A maintenance window is open already, until {until}. Nothing was planned; end that one first, or let the new one begin after it.</source>
        <translation>توجد نافذة صيانة مفتوحة بالفعل حتى {until}. لم يُخطَّط شيء؛ أنهِ تلك أولًا، أو دع الجديدة تبدأ بعدها.</translation>
    </message>
    <message>
        <source>A maintenance window is open until {ends}.</source>
        <translation>فترة صيانة جارية حتى {ends}.</translation>
    </message>
    <message>
        <source>A maintenance window is planned</source>
        <translation>فترة صيانة مخطط لها</translation>
    </message>
    <message>
        <source>A maintenance window is planned from {begins} until {ends}.</source>
        <translation>فترة صيانة مخطط لها من {begins} حتى {ends}.</translation>
    </message>
    <message>
        <source>A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was changed.</source>
        <translation>الاسم مفقود، أو يبدأ أو ينتهي بمسافة، أو يزيد على ٢٠٠ حرف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was saved; correct it.</source>
        <translation>الاسم مفقود، أو يبدأ أو ينتهي بمسافة، أو يزيد على ٢٠٠ حرف. لم يُحفظ شيء؛ صحّحه.</translation>
    </message>
    <message>
        <source>A new revision can be handed in</source>
        <translation>يمكن تسليم إصدار جديد</translation>
    </message>
    <message>
        <source>A new revision was handed in to you</source>
        <translation>سُلّم إليك إصدار جديد</translation>
    </message>
    <message>
        <source>A newer backup than this is damaged.</source>
        <translation>نسخة أحدث من هذه تالفة.</translation>
    </message>
    <message>
        <source>A note of at most 1,000 characters says what explains the pair. Nothing was recorded; write one.</source>
        <translation>تقول ملاحظة من 1000 حرف على الأكثر ما يفسّر الزوج. لم يُسجَّل شيء؛ اكتب واحدة.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters and does not hold the login. Nothing was changed.</source>
        <translation>لا تقل كلمة المرور عن ١٠ أحرف ولا تحتوي على اسم الدخول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A password in the URL would stand in the files: leave it out, and name its file.</source>
        <translation>كلمة المرور في عنوان URL ستظهر في الملفات: احذفها واذكر ملفها.</translation>
    </message>
    <message>
        <source>A place of this schedule lies in a temporary folder of the system, which may be emptied at any start: name another for backups that are to stay. The service gets no temporary folder of its own, which would hide it.</source>
        <translation>أحد أماكن هذه الجدولة في مجلد مؤقت للنظام، وقد يُفرَّغ عند أي إقلاع: اذكر مكانًا آخر للنسخ التي ينبغي أن تبقى. ولا تُعطى الخدمة مجلدًا مؤقتًا خاصًا بها، فهو يحجب هذا المكان.</translation>
    </message>
    <message>
        <source>A place or name has a letter that no scheduler&apos;s file can hold.</source>
        <translation>في مكان أو اسم حرف لا يحتمله ملف أي مجدوِل.</translation>
    </message>
    <message>
        <source>A prepared transaction (XA) that its session left behind keeps locks, and this server lists such to nobody without the right XA_RECOVER_ADMIN. All else that was idle was ended; an administrator of the server finds it with XA RECOVER and ends it with XA ROLLBACK.</source>
        <translation>معاملة محضّرة (XA) تركتها جلستها تُبقي أقفالًا، وهذا الخادم لا يعرض أمثالها لمن ليس له الحق XA_RECOVER_ADMIN. أُنهي كل ما سواها مما كان خاملًا؛ يجدها مسؤول الخادم بالأمر XA RECOVER وينهيها بالأمر XA ROLLBACK.</translation>
    </message>
    <message>
        <source>A question and its answer take {milliseconds} ms on the way alone, which makes every page wait.</source>
        <translation>يستغرق السؤال وجوابه {milliseconds} م.ث في الطريق وحده، فتنتظر كل صفحة بسبب ذلك.</translation>
    </message>
    <message>
        <source>A question and its answer take {milliseconds} ms.</source>
        <translation>يستغرق السؤال وجوابه {milliseconds} م.ث.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>لا يزيد السبب على ٢٠٠ حرف ولا مسافات في طرفيه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A reason is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation>السبب مفقود أو يزيد على ٢٠٬٠٠٠ حرف. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>A registrar moves it to {who}, and says why.</source>
        <translation>ينقله مسجّل إلى {who} ويذكر السبب.</translation>
    </message>
    <message>
        <source>A registrar or an administrator notes that {who} teaches the student.</source>
        <translation>يسجّل مسجّل أو مسؤول أن {who} يدرّس الطالب.</translation>
    </message>
    <message>
        <source>A registration number is nobody else&apos;s and has at most 40 characters. Nothing was saved; correct it, or find the student who has it.</source>
        <translation>رقم القيد لا يشترك فيه اثنان ولا يزيد على ٤٠ حرفًا. لم يُحفظ شيء؛ صحّحه، أو ابحث عن الطالب الذي يحمله.</translation>
    </message>
    <message>
        <source>A restore drill is overdue, or failed.</source>
        <translation>تأخرت تجربة استعادة أو فشلت.</translation>
    </message>
    <message>
        <source>A restore drill is recorded when one is run, and not by hand. Nothing was recorded; run one under Backups or by {command}.</source>
        <translation>يُسجَّل تمرين الاستعادة عند إجرائه، لا باليد. لم يُسجَّل شيء؛ أجرِ واحدًا في صفحة النسخ الاحتياطية أو بالأمر {command}.</translation>
    </message>
    <message>
        <source>A sample through the whole path</source>
        <translation>عيّنة عبر المسار كله</translation>
    </message>
    <message>
        <source>A student can hand in work</source>
        <translation>يمكن لطالب أن يسلّم عملاً</translation>
    </message>
    <message>
        <source>A student can sign in</source>
        <translation>يمكن لطالب أن يسجّل الدخول</translation>
    </message>
    <message>
        <source>A student can withdraw</source>
        <translation>يمكن لطالب أن يسحب عمله</translation>
    </message>
    <message>
        <source>A submission has 1 to {most} files, so nothing was handed in. Choose a file, or put many into an archive.</source>
        <translation>يضم التسليم من ملف واحد إلى {most} من الملفات، لذلك لم يُسلَّم شيء. اختر ملفًا، أو اجمع الملفات الكثيرة في أرشيف.</translation>
    </message>
    <message>
        <source>A table of the backup is not what was written. Nothing was switched; verify the repository, and choose another backup.</source>
        <translation>أحد جداول النسخة ليس كما كُتب. لم يُبدَّل شيء؛ تحقق من المستودع، واختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>A term has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>لا يزيد الفصل الدراسي على 120 حرفًا وبلا فراغات في طرفيه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A test student and two test faculty members are there; nobody else&apos;s lists show them.</source>
        <translation>يوجد طالب تجريبي وعضوا هيئة تدريس تجريبيان؛ ولا تظهرهم قوائم أي شخص آخر.</translation>
    </message>
    <message>
        <source>A thousand decisions can be prepared at once, with at most 20,000 characters each. Nothing more was prepared; release or discard some first.</source>
        <translation>يمكن تحضير ألف قرار في آن، لا يزيد كل منها على ٢٠٬٠٠٠ حرف. لم يُحضَّر المزيد؛ أصدر بعضها أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>A title is missing or longer than 255 characters. Nothing was recorded.</source>
        <translation>العنوان مفقود أو يزيد على ٢٥٥ حرفًا. لم يُسجَّل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>A transaction of {login} holds locks and has done nothing for %n seconds.</source>
        <translation>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ أقل من ثانية.</numerusform>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ ثانية واحدة.</numerusform>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ ثانيتين.</numerusform>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ %Ln ثوانٍ.</numerusform>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ %Ln ثانية.</numerusform>
            <numerusform>معاملة لـ {login} تمسك بأقفال ولم تفعل شيئًا منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial of EduManage&apos;s mail settings</source>
        <translation>تجربة لإعدادات البريد في EduManage</translation>
    </message>
    <message>
        <source>A way back followed</source>
        <translation>تلاه تراجع</translation>
    </message>
    <message>
        <source>A way back needs its reason, in at most {letters} letters. Nothing was changed; say why.</source>
        <translation>يحتاج التراجع إلى سبب، لا يزيد على {letters} حرف. لم يتغير شيء؛ اذكر السبب.</translation>
    </message>
    <message>
        <source>A way back that {login} began came to no end. Nothing was changed; go on with it first: deploy rollback.</source>
        <translation>لم يكتمل تراجع بدأه {login}. لم يتغير شيء؛ تابعه أولًا: deploy rollback.</translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https:// (http:// for this computer alone), of at most {most} letters. Nothing was changed.</source>
        <translation>عنوان خطاف الويب يبدأ بـ https:// (أو http:// لهذا الحاسوب وحده)، ولا يزيد على {most} حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 submissions, and these are more. Nothing was written; narrow the filter, or export CSV.</source>
        <translation>يتسع المصنف لـ ١٬٠٤٨٬٥٧٥ تسليمًا، وهذه أكثر. لم يُكتب شيء؛ ضيّق المرشّح، أو صدّر CSV.</translation>
    </message>
    <message>
        <source>Access and its use</source>
        <translation>حقوق الوصول واستعمالها</translation>
    </message>
    <message>
        <source>Account and roles</source>
        <translation>الحساب والأدوار</translation>
    </message>
    <message>
        <source>Accounts are being changed all the time, so nothing was switched. Try again when it is quieter.</source>
        <translation>تتغير الحسابات باستمرار، فلم يُبدَّل شيء. حاول من جديد في وقت أهدأ.</translation>
    </message>
    <message>
        <source>Accounts stay as they are ({table}), so that nobody is let in again. Nothing was changed; add or enable people instead.</source>
        <translation>تبقى الحسابات كما هي ({table})، حتى لا يُسمح لأحد بالدخول من جديد. لم يتغير شيء؛ أضف الأشخاص أو فعّلهم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Acts are taken again.</source>
        <translation>تُقبل الإجراءات من جديد.</translation>
    </message>
    <message>
        <source>Add the indexes</source>
        <translation>إضافة الفهارس</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message numerus="yes">
        <source>Administrators did %n things since the last audit.</source>
        <translation>
            <numerusform>لم يفعل المسؤولون شيئًا منذ آخر تدقيق.</numerusform>
            <numerusform>فعل المسؤولون أمرًا واحدًا منذ آخر تدقيق.</numerusform>
            <numerusform>فعل المسؤولون أمرين منذ آخر تدقيق.</numerusform>
            <numerusform>فعل المسؤولون %Ln أمور منذ آخر تدقيق.</numerusform>
            <numerusform>فعل المسؤولون %Ln أمرًا منذ آخر تدقيق.</numerusform>
            <numerusform>فعل المسؤولون %Ln أمر منذ آخر تدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that nobody can sign in by TLS. Put a new certificate onto the server before.</source>
        <translation>بعد ذلك لا يستطيع أحد تسجيل الدخول عبر TLS. ضع شهادة جديدة على الخادم قبل ذلك.</translation>
    </message>
    <message>
        <source>After the migration the copy in {engine} does not hold: {what}.</source>
        <translation>بعد الترحيل لا تتماسك النسخة في {engine}: {what}.</translation>
    </message>
    <message>
        <source>After the upgrade the verification tells.</source>
        <translation>يبيّن التحقق ذلك بعد الترقية.</translation>
    </message>
    <message numerus="yes">
        <source>All %n indexes are there, with the columns that they should have.</source>
        <translation>
            <numerusform>لا فهارس مطلوبة هنا.</numerusform>
            <numerusform>الفهرس الوحيد موجود بالأعمدة التي ينبغي أن تكون له.</numerusform>
            <numerusform>الفهرسان موجودان بالأعمدة التي ينبغي أن تكون لهما.</numerusform>
            <numerusform>كل الفهارس، وعددها %Ln، موجودة بالأعمدة التي ينبغي أن تكون لها.</numerusform>
            <numerusform>كل الفهارس، وعددها %Ln، موجودة بالأعمدة التي ينبغي أن تكون لها.</numerusform>
            <numerusform>كل الفهارس، وعددها %Ln، موجودة بالأعمدة التي ينبغي أن تكون لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows of the history hold.</source>
        <translation>
            <numerusform>لا صفوف في السجل.</numerusform>
            <numerusform>الصف الوحيد في السجل متماسك.</numerusform>
            <numerusform>صفّا السجل متماسكان.</numerusform>
            <numerusform>كل صفوف السجل، وعددها %Ln، متماسكة.</numerusform>
            <numerusform>كل صفوف السجل، وعددها %Ln، متماسكة.</numerusform>
            <numerusform>كل صفوف السجل، وعددها %Ln، متماسكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this but passwords is in the backups of the database too, for as long as these are kept; who makes backups can read it. So can whoever administers the server itself, or holds the file of a database that is a file.</source>
        <translation>كل هذا عدا كلمات المرور موجود أيضًا في النسخ الاحتياطية لقاعدة البيانات ما دامت محفوظة؛ ويمكن لمن ينشئ النسخ أن يقرأه. وكذلك من يدير الخادم نفسه، أو من بيده ملف قاعدة البيانات إن كانت ملفًا.</translation>
    </message>
    <message>
        <source>All triggers are there, and the roles may do what they should.</source>
        <translation>كل المشغلات موجودة، وللأدوار ما ينبغي لها من حقوق.</translation>
    </message>
    <message>
        <source>All triggers are there.</source>
        <translation>كل المشغلات موجودة.</translation>
    </message>
    <message>
        <source>An absence has a first day. Nothing was saved.</source>
        <translation>للغياب يوم أول. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>An account is in the wrong hands</source>
        <translation>حساب في الأيدي الخطأ</translation>
    </message>
    <message>
        <source>An administrator adds one among People, or with: edumanage-desktop people add LOGIN --role faculty --faculty {id}.</source>
        <translation>يضيف مسؤول حسابًا في صفحة الأشخاص، أو بالأمر: edumanage-desktop people add LOGIN --role faculty --faculty {id}.</translation>
    </message>
    <message>
        <source>An administrator adds or enables the person: edumanage-desktop people.</source>
        <translation>يضيف أحد المسؤولين الشخص أو يفعّله بالأمر: edumanage-desktop people.</translation>
    </message>
    <message>
        <source>An administrator adds {login} again, which completes the account.</source>
        <translation>يضيف مسؤول {login} من جديد، فيكتمل الحساب.</translation>
    </message>
    <message>
        <source>An administrator disabled this account. Nothing was changed; ask them.</source>
        <translation>عطّل أحد المسؤولين هذا الحساب. لم يتغير شيء؛ راجعه.</translation>
    </message>
    <message>
        <source>An administrator enables the account {login}.</source>
        <translation>يفعّل مسؤول الحساب {login}.</translation>
    </message>
    <message>
        <source>An administrator enables the account: edumanage-desktop people enable.</source>
        <translation>يفعّل أحد المسؤولين الحساب بالأمر: edumanage-desktop people enable.</translation>
    </message>
    <message>
        <source>An administrator gives the account a password of the server, or one that a directory checks.</source>
        <translation>يمنح أحد المسؤولين الحساب كلمة مرور من الخادم، أو كلمة يتحقق منها دليل.</translation>
    </message>
    <message>
        <source>An administrator gives the account {login} faculty id {id}.</source>
        <translation>يعطي مسؤول الحساب {login} رقم عضو هيئة التدريس {id}.</translation>
    </message>
    <message>
        <source>An administrator gives the account {login} the role faculty.</source>
        <translation>يعطي مسؤول الحساب {login} دور هيئة التدريس.</translation>
    </message>
    <message>
        <source>An administrator lets the account prove its password in a way that does not tell it, or the connection says that a directory checks passwords.</source>
        <translation>يجعل أحد المسؤولين الحساب يثبت كلمة مروره بطريقة لا تكشفها، أو يُذكر في الاتصال أن دليلًا يتحقق من كلمات المرور.</translation>
    </message>
    <message>
        <source>An administrator lets the server follow what is noted of the account {login}.</source>
        <translation>يجعل مسؤول الخادم يتبع ما هو مسجّل عن الحساب {login}.</translation>
    </message>
    <message>
        <source>An administrator looks after what stands before the server (a proxy, tunnel or firewall), and whether the server behind it runs and lets this computer in.</source>
        <translation>يتفقد أحد المسؤولين ما يقف أمام الخادم (وكيل أو نفق أو جدار حماية)، وهل يعمل الخادم الذي خلفه ويسمح لهذا الحاسوب بالدخول.</translation>
    </message>
    <message>
        <source>An administrator mends the network between the nodes of the cluster; where other nodes stand, name them in the connection too.</source>
        <translation>يصلح أحد المسؤولين الشبكة بين عُقد العنقود؛ وحيث توجد عُقد أخرى فاذكرها في الاتصال أيضًا.</translation>
    </message>
    <message>
        <source>An administrator of the server and the file of their password go together (--administrator, --administrator-password-file).</source>
        <translation>مسؤول الخادم وملف كلمة مروره يُذكران معًا (--administrator و--administrator-password-file).</translation>
    </message>
    <message>
        <source>An administrator of the server gives it a certificate that holds, for the very name in the connection, by the authority that the connection names.</source>
        <translation>يعطي مسؤول الخادم الخادمَ شهادة صالحة للاسم المذكور في الاتصال نفسه، صادرة عن المرجع الذي يذكره الاتصال.</translation>
    </message>
    <message>
        <source>An administrator of the server gives the accounts a host that this computer belongs to (such as &apos;ann&apos;@&apos;%&apos;), or names in the connection the way by which computers like this one come.</source>
        <translation>يمنح مسؤول الخادم الحسابات مضيفًا ينتمي إليه هذا الحاسوب (مثل &apos;ann&apos;@&apos;%&apos;)، أو يسمّي في الاتصال الطريق الذي تأتي منه الحواسيب المشابهة.</translation>
    </message>
    <message>
        <source>An administrator of the server gives the roles back what they lost here: edumanage-desktop server prepare.</source>
        <translation>يعيد مسؤول الخادم إلى الأدوار ما فقدته هنا بالأمر: edumanage-desktop server prepare.</translation>
    </message>
    <message>
        <source>An administrator of the server lets it be used again: ALTER TABLE … ALTER INDEX … NOT IGNORED, on MySQL VISIBLE.</source>
        <translation>يسمح مسؤول الخادم باستعماله من جديد: ALTER TABLE … ALTER INDEX … NOT IGNORED، وفي MySQL‏ VISIBLE.</translation>
    </message>
    <message>
        <source>An administrator of the server lets it in again (FLUSH HOSTS), and looks into what ends connections on the way; max_connect_errors says after how many it is shut out.</source>
        <translation>يسمح مسؤول الخادم له بالدخول من جديد (FLUSH HOSTS) ويبحث عمّا يقطع الاتصالات في الطريق؛ ويحدد max_connect_errors بعد كم منها يُحجب.</translation>
    </message>
    <message>
        <source>An administrator of the server runs edumanage-desktop server prepare; then an administrator adds {login} again.</source>
        <translation>يشغّل مسؤول الخادم edumanage-desktop server prepare؛ ثم يضيف مسؤول {login} من جديد.</translation>
    </message>
    <message>
        <source>An administrator of the server switches TLS on (ssl_cert and ssl_key).</source>
        <translation>يشغّل مسؤول الخادم TLS (عبر ssl_cert وssl_key).</translation>
    </message>
    <message>
        <source>An administrator of the server, or of the file, puts the rules back with: edumanage-desktop db downgrade --to 0001 and db upgrade, in a maintenance window; then look at the history: edumanage-desktop history verify.</source>
        <translation>يعيد مسؤول الخادم أو صاحب الملف القواعد بالأمرين: edumanage-desktop db downgrade --to 0001 ثم db upgrade، في فترة صيانة؛ ثم انظر في السجل: edumanage-desktop history verify.</translation>
    </message>
    <message>
        <source>An administrator raises largest_file_bytes under Department, or with: edumanage-desktop settings set.</source>
        <translation>يرفع أحد المسؤولين قيمة largest_file_bytes في صفحة القسم، أو بالأمر: edumanage-desktop settings set.</translation>
    </message>
    <message>
        <source>An administrator runs: edumanage-desktop diagnose performance --mend.</source>
        <translation>يشغّل أحد المسؤولين الأمر: edumanage-desktop diagnose performance --mend.</translation>
    </message>
    <message>
        <source>An administrator starts the database server, or names the right port.</source>
        <translation>يشغّل أحد المسؤولين خادم قاعدة البيانات، أو يذكر المنفذ الصحيح.</translation>
    </message>
    <message>
        <source>An administrator switches the kinds of file on that are to be taken (settings takes_…).</source>
        <translation>يفعّل أحد المسؤولين أنواع الملفات المطلوب قبولها (الإعدادات takes_…).</translation>
    </message>
    <message>
        <source>An administrator upgrades it with: edumanage-desktop db upgrade.</source>
        <translation>يرقّيها أحد المسؤولين بالأمر: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>An administrator upgrades the schema with: edumanage-desktop deploy upgrade; where it is newer than the program, install the current program.</source>
        <translation>يرقّي أحد المسؤولين المخطط بالأمر: edumanage-desktop deploy upgrade؛ وإن كان أحدث من البرنامج فثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>An assignment has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>لا يزيد الواجب على 120 حرفًا وبلا فراغات في طرفيه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ between two parts and no blanks. Nothing was saved; correct it, or leave it empty.</source>
        <translation>في عنوان البريد علامة @ بين جزأين بلا مسافات. لم يُحفظ شيء؛ صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>An earlier restore into this database broke off, and somebody has changed something in it since ({tables}), so nothing was cleared away and nothing was restored. Name an empty database, or look what that is and empty this one.</source>
        <translation>انقطعت استعادة سابقة إلى قاعدة البيانات هذه، وقد غيّر أحدهم شيئًا فيها منذ ذلك الحين ({tables})، فلم يُمسح شيء ولم يُستعد شيء. اذكر قاعدة بيانات فارغة، أو انظر ما هو ذلك وأفرغ هذه.</translation>
    </message>
    <message>
        <source>An incident cannot have begun after now, which is {now} by the database&apos;s clock. Nothing was recorded; correct the time.</source>
        <translation>لا يمكن أن تكون الحادثة قد بدأت بعد الآن، وهو {now} بحسب ساعة قاعدة البيانات. لم يُسجَّل شيء؛ صحّح الوقت.</translation>
    </message>
    <message>
        <source>An incident is open since {when}: {what}</source>
        <translation>توجد حادثة مفتوحة منذ {when}: {what}</translation>
    </message>
    <message>
        <source>An unexpected error stopped it here. Look again to see whether it was handed in.</source>
        <translation>أوقفه خطأ غير متوقع هنا. انظر من جديد لترى هل سُلِّم.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another check of this database is at work. Nothing was changed; wait until it has ended.</source>
        <translation>فحص آخر لهذه القاعدة قيد العمل. لم يتغير شيء؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Another drill beside this database is at work. Nothing was tried; wait until it has ended.</source>
        <translation>تجربة استعادة أخرى بجانب هذه القاعدة قيد العمل. لم يُجرَّب شيء؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Another faculty member&apos;s queue and the whole department&apos;s list do not show the submission.</source>
        <translation>لا تظهر التسليم قائمةُ عضو آخر في هيئة التدريس ولا قائمة القسم كله.</translation>
    </message>
    <message>
        <source>Another file of exactly this name stands before it in the archive, and counts; this one was not read.</source>
        <translation>يسبقه في الأرشيف ملف آخر بالاسم نفسه تمامًا وهو المعتمد؛ لم يُقرأ هذا.</translation>
    </message>
    <message>
        <source>Another job took over these backups while this one gave no sign of life. Nothing more was written; try again when it has ended.</source>
        <translation>تولّت مهمة أخرى هذه النسخ بينما لم تُبدِ هذه المهمة أي علامة على أنها تعمل. لم يُكتب شيء آخر؛ حاول مجددًا عند انتهائها.</translation>
    </message>
    <message>
        <source>Another person&apos;s action carries the same number. Nothing was recorded; try again.</source>
        <translation>إجراء لشخص آخر يحمل الرقم نفسه. لم يُسجَّل شيء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>Another program does not let go of the database, so nothing was switched. Close it, then try again.</source>
        <translation>برنامج آخر لا يترك قاعدة البيانات، فلم يُبدَّل شيء. أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Another program has the file of the database open, so nothing was restored into it. Close it, then try again.</source>
        <translation>ملف قاعدة البيانات مفتوح في برنامج آخر، فلم يُستعد إليه شيء. أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Another program holds the database and lets nobody write.</source>
        <translation>برنامج آخر يمسك بقاعدة البيانات ولا يدع أحدًا يكتب.</translation>
    </message>
    <message>
        <source>Another program holds the database, so that nobody can write.</source>
        <translation>برنامج آخر يمسك بقاعدة البيانات، فلا يستطيع أحد الكتابة.</translation>
    </message>
    <message>
        <source>Another restore of this database is at work. Nothing was changed; wait until it has ended.</source>
        <translation>استعادة أخرى لقاعدة البيانات هذه جارية. لم يتغير شيء؛ انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Another run of “work” took this one&apos;s place, for it had given no sign of life for a while. What was done is kept; the other run goes on with the rest.</source>
        <translation>حلّ تشغيل آخر للأمر «work» محل هذا التشغيل، إذ لم يُبدِ منذ مدة أي علامة على أنه يعمل. ما أُنجز محفوظ؛ ويتابع التشغيل الآخر الباقي.</translation>
    </message>
    <message>
        <source>Another upgrade of this database is running. Nothing was changed; try again later.</source>
        <translation>تجري الآن ترقية أخرى لقاعدة البيانات هذه. لم يتغير شيء؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Another verification of this database is running. Nothing was changed; wait until it has ended, and try again.</source>
        <translation>هناك تحقق آخر من قاعدة البيانات هذه قيد التشغيل. لم يتغير شيء؛ انتظر حتى ينتهي ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Answer at the port</source>
        <translation>الإجابة عند المنفذ</translation>
    </message>
    <message>
        <source>Archive old records</source>
        <translation>أرشفة السجلات القديمة</translation>
    </message>
    <message>
        <source>Archiving was stopped. What was archived stays so, and the task is still to be done.</source>
        <translation>أُوقفت الأرشفة. ما أُرشف يبقى مؤرشفًا، وما زالت المهمة بحاجة إلى التنفيذ.</translation>
    </message>
    <message>
        <source>As much as can be was said about these two submissions. Nothing more was recorded.</source>
        <translation>قيل عن هذين التسليمين كل ما يمكن قوله. لم يُسجَّل شيء آخر.</translation>
    </message>
    <message>
        <source>Ask the data protection office whether the people concerned have to be told</source>
        <translation>سؤال مكتب حماية البيانات عما إذا كان يجب إبلاغ الأشخاص المعنيين</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was not, end their sessions and give them a new password.</source>
        <translation>اسأل الشخص هل كان هو. فإن لم يكن، فأنهِ جلساته وأعطه كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the portal what became of it; its history is kept.</source>
        <translation>اسأل من يدير البوابة عما جرى له؛ سجله محفوظ.</translation>
    </message>
    <message>
        <source>Asked as {login}, the database does not show submission {id}.</source>
        <translation>حين سُئلت باسم {login} لا تعرض قاعدة البيانات التسليم {id}.</translation>
    </message>
    <message>
        <source>Asked as {login}, the database shows submission {id}.</source>
        <translation>حين سُئلت باسم {login} تعرض قاعدة البيانات التسليم {id}.</translation>
    </message>
    <message>
        <source>At which hours people work was not looked at: person_times_days is 0.</source>
        <translation>لم يُنظر في الساعات التي يعمل فيها الأشخاص: قيمة person_times_days هي 0.</translation>
    </message>
    <message>
        <source>Audit once more as an administrator of the server, such as root.</source>
        <translation>أعد التدقيق بصفة مسؤول الخادم، مثل root.</translation>
    </message>
    <message>
        <source>Audit the security</source>
        <translation>تدقيق الأمان</translation>
    </message>
    <message>
        <source>Audit where the files are kept, with --store and the rights of who owns them.</source>
        <translation>دقّق حيث تُحفظ الملفات، بالخيار --store وبحقوق مالكها.</translation>
    </message>
    <message>
        <source>Backend developer</source>
        <translation>مطوّر الواجهة الخلفية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups of EduManage need you</source>
        <translation>النسخ الاحتياطية في EduManage تحتاج إليك</translation>
    </message>
    <message>
        <source>Backups that are encrypted need a passphrase, and nobody gave one. Nothing was made; choose one, and keep it where a fire does not reach both.</source>
        <translation>تحتاج النسخ المشفّرة إلى عبارة مرور ولم يعطها أحد. لم يُنشأ شيء؛ اختر عبارة واحفظها حيث لا يصيب حريق واحد كلتيهما.</translation>
    </message>
    <message>
        <source>Before that nobody had named a place for the archive, and without one its files could not be found. Nothing was changed; name another place where decided work is archived.</source>
        <translation>قبل ذلك لم يكن أحد قد ذكر مكانًا للأرشيف، ودونه لا يمكن العثور على ملفاته. لم يتغير شيء؛ اذكر مكانًا آخر تُؤرشف فيه الأعمال التي بُتّ فيها.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Begun: {kind}. {what}</source>
        <translation>بدأت: {kind}. {what}</translation>
    </message>
    <message>
        <source>Beside these pages lies no signature of an audit. Nothing was checked; both files that the audit wrote belong together.</source>
        <translation>لا يوجد بجانب هذه الصفحات توقيع لتدقيق. لم يُتحقق من شيء؛ فالملفان اللذان كتبهما التدقيق متلازمان.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look at the disk.</source>
        <translation>أعد الملف من نسخة احتياطية: edumanage-desktop backup restore --files-only؛ وافحص القرص.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look what removed it.</source>
        <translation>أعد الملف من نسخة احتياطية: edumanage-desktop backup restore --files-only؛ وانظر ما الذي أزاله.</translation>
    </message>
    <message>
        <source>Bring this computer nearer to the server: a cable instead of radio, the campus instead of a VPN, or another host of the cluster.</source>
        <translation>قرّب هذا الحاسوب من الخادم: سلك بدل اللاسلكي، أو شبكة الحرم الجامعي بدل VPN، أو خادم آخر من العنقود.</translation>
    </message>
    <message>
        <source>By db upgrade, run by {account}: with no backup behind it</source>
        <translation>بالأمر db upgrade، شغّله {account}: دون الاستناد إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>By server prepare, run by {account}: with no backup behind it</source>
        <translation>بالأمر server prepare، شغّله {account}: دون الاستناد إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>By the address.</source>
        <translation>بحسب العنوان.</translation>
    </message>
    <message>
        <source>By the name, which nobody else here has.</source>
        <translation>بحسب الاسم الذي لا يحمله غيره هنا.</translation>
    </message>
    <message>
        <source>By the portal&apos;s number.</source>
        <translation>بحسب رقم البوابة.</translation>
    </message>
    <message>
        <source>By the registration number {given}.</source>
        <translation>بحسب رقم القيد {given}.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {now}, yet something was recorded at {newest}.</source>
        <translation>بحسب ساعة هذا الحاسوب الوقت الآن {now}، ومع ذلك سُجّل شيء في {newest}.</translation>
    </message>
    <message>
        <source>Carry out the fixes</source>
        <translation>تنفيذ الإصلاحات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Changed by the portal</source>
        <translation>غيّرته البوابة</translation>
    </message>
    <message>
        <source>Check the number; the queue finds the work by its student or title.</source>
        <translation>تحقق من الرقم؛ تجد القائمة العمل بطالبه أو عنوانه.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة الإصلاح</translation>
    </message>
    <message>
        <source>Choose an hour at which nobody works, and stop the portal yourself.</source>
        <translation>اختر ساعة لا يعمل فيها أحد، وأوقف البوابة بنفسك.</translation>
    </message>
    <message>
        <source>Choose another database; an empty one is set up with: edumanage-desktop db upgrade.</source>
        <translation>اختر قاعدة بيانات أخرى؛ وتُهيّأ الفارغة بالأمر: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>Choose another faculty member who is active. Nothing was recorded.</source>
        <translation>اختر عضو هيئة تدريس آخر نشطًا. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Clear the folder of temporary files and let this account of the computer write there, or name another one in TMPDIR.</source>
        <translation>أفرغ مجلد الملفات المؤقتة واسمح لهذا الحساب على الحاسوب بالكتابة فيه، أو اذكر مجلدًا آخر في TMPDIR.</translation>
    </message>
    <message>
        <source>Clear what is left</source>
        <translation>مسح البقايا</translation>
    </message>
    <message numerus="yes">
        <source>Cleared: %n files that nothing names ({size}), and {leftovers} left by saves that broke off.</source>
        <translation>
            <numerusform>لم يُمسح أي ملف لا يسمّيه شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
            <numerusform>مُسح ملف واحد لا يسمّيه شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
            <numerusform>مُسح ملفان لا يسمّيهما شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
            <numerusform>مُسحت %Ln ملفات لا يسمّيها شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
            <numerusform>مُسح %Ln ملفًا لا يسمّيها شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
            <numerusform>مُسح %Ln ملف لا يسمّيها شيء ({size})، و{leftovers} مما تركته عمليات حفظ انقطعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Close other windows and programs in which the account is signed in; an administrator of the server lets an account have more (MAX_USER_CONNECTIONS), for each window needs up to two.</source>
        <translation>أغلق النوافذ والبرامج الأخرى التي سُجّل فيها الدخول بهذا الحساب؛ ويسمح مسؤول الخادم للحساب بعدد أكبر (MAX_USER_CONNECTIONS)، فكل نافذة تحتاج إلى اتصالين على الأكثر.</translation>
    </message>
    <message>
        <source>Close programs on this computer, or give it more memory.</source>
        <translation>أغلق برامج على هذا الحاسوب، أو زد ذاكرته.</translation>
    </message>
    <message>
        <source>Close the program that holds it: another window, a copy or an unfinished import.</source>
        <translation>أغلق البرنامج الذي يمسك بها: نافذة أخرى أو نسخ أو استيراد لم يكتمل.</translation>
    </message>
    <message>
        <source>Close the program that holds them; on a server an administrator ends what people left open with: edumanage-desktop server end-locks.</source>
        <translation>أغلق البرنامج الذي يمسك بها؛ وعلى الخادم ينهي مسؤول ما تركه الأشخاص مفتوحًا بالأمر: edumanage-desktop server end-locks.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Closed: {summary}</source>
        <translation>أُغلقت: {summary}</translation>
    </message>
    <message>
        <source>Connect the drive, share or object store of the files, or correct its place.</source>
        <translation>صِل القرص أو المشاركة أو مخزن الكائنات الذي فيه الملفات، أو صحّح مكانه.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name in the connection; where it is right, the account has lost its role there, which an administrator gives back with: edumanage-desktop people enable.</source>
        <translation>صحّح اسم قاعدة البيانات في الاتصال؛ وإن كان صحيحًا فالحساب فقد دوره هناك، ويعيده إليه أحد المسؤولين بالأمر: edumanage-desktop people enable.</translation>
    </message>
    <message>
        <source>Correct the faculty id</source>
        <translation>تصحيح رقم عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Correct the path, or connect the drive that holds it; what was lost comes back with: edumanage-desktop backup restore.</source>
        <translation>صحّح المسار، أو صِل القرص الذي يحويه؛ وما ضاع يعود بالأمر: edumanage-desktop backup restore.</translation>
    </message>
    <message>
        <source>Correct the port in the connection.</source>
        <translation>صحّح المنفذ في الاتصال.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s name in the connection, or mend the network&apos;s names.</source>
        <translation>صحّح اسم الخادم في الاتصال، أو أصلح خدمة الأسماء في الشبكة.</translation>
    </message>
    <message>
        <source>Corrected by the registrar</source>
        <translation>صححه المسجل</translation>
    </message>
    <message>
        <source>Database administrator</source>
        <translation>مسؤول قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database records are created</source>
        <translation>تُنشأ سجلات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Decided: approved</source>
        <translation>صدر القرار: مقبول</translation>
    </message>
    <message>
        <source>Decided: rejected</source>
        <translation>صدر القرار: مرفوض</translation>
    </message>
    <message>
        <source>Decisions or work were changed by who may not</source>
        <translation>غيّر القرارات أو الأعمال من لا يحق له ذلك</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Disable the person once more under People, which locks the account; if it stays open: ALTER USER … ACCOUNT LOCK.</source>
        <translation>عطّل الشخص مرة أخرى في صفحة الأشخاص، فيُقفل الحساب؛ وإن بقي مفتوحًا: ALTER USER … ACCOUNT LOCK.</translation>
    </message>
    <message>
        <source>Disable under People whoever needs no access any more; that keeps their work and their name.</source>
        <translation>عطّل في صفحة الأشخاص من لم يعد يحتاج إلى الوصول؛ يحفظ ذلك عمله واسمه.</translation>
    </message>
    <message>
        <source>Do not upgrade before that is understood.</source>
        <translation>لا تُجرِ الترقية قبل فهم ذلك.</translation>
    </message>
    <message>
        <source>Do not upgrade: nothing that is in use was touched. Tell the developers what stands here.</source>
        <translation>لا تُجرِ الترقية: لم يُمسّ شيء مما هو مستعمل. أخبر المطورين بما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>Document the incident</source>
        <translation>توثيق الحادثة</translation>
    </message>
    <message>
        <source>Drafts of feedback, prepared decisions, your library of feedback, saved views, and what you read already: in the database, so that they follow you to any computer.</source>
        <translation>مسودات الملاحظات، والقرارات المحضّرة، ومكتبة ملاحظاتك، والعروض المحفوظة، وما سبق أن قرأته: في قاعدة البيانات، لتتبعك إلى أي حاسوب.</translation>
    </message>
    <message>
        <source>Each attempt to hand in</source>
        <translation>كل محاولة تسليم</translation>
    </message>
    <message>
        <source>Each hand-in, decision, move, withdrawal, correction and opening again: who, when, from what to what, with the feedback and the reason. Students read the feedback and never the reason.</source>
        <translation>كل تسليم وقرار ونقل وسحب وتصحيح وإعادة فتح: من، ومتى، ومن أي حالة إلى أي حالة، مع الملاحظات والسبب. يقرأ الطلاب الملاحظات ولا يقرؤون السبب أبدًا.</translation>
    </message>
    <message>
        <source>EduManage needs you</source>
        <translation>يحتاج EduManage إليك</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة الاتصال في حالات الطوارئ</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <source>End what keeps this computer busy, or give it more processors; where the database runs elsewhere, look there too.</source>
        <translation>أنهِ ما يشغل هذا الحاسوب، أو زد معالجاته؛ وإن كانت قاعدة البيانات تعمل في مكان آخر فانظر هناك أيضًا.</translation>
    </message>
    <message>
        <source>End what was left open</source>
        <translation>إنهاء ما تُرك مفتوحًا</translation>
    </message>
    <message>
        <source>Events are recorded since {time}.</source>
        <translation>تُسجَّل الأحداث منذ {time}.</translation>
    </message>
    <message>
        <source>Every few minutes your window reports how many questions, acts and files it had, how many failed, and how long they took together; never which. Reports are added up by minute and by hour, without a person.</source>
        <translation>كل بضع دقائق تبلغ نافذتك كم كان لها من أسئلة وإجراءات وملفات، وكم فشل منها، وكم استغرقت مجتمعة؛ ولا تبلغ أبدًا أيها كانت. تُجمع البلاغات بالدقيقة وبالساعة، دون ذكر أي شخص.</translation>
    </message>
    <message>
        <source>Every incident is documented. Nothing was recorded; close it instead.</source>
        <translation>كل حادثة تُوثَّق. لم يُسجَّل شيء؛ أغلقها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Every submission has its history.</source>
        <translation>لكل تسليم سجله.</translation>
    </message>
    <message>
        <source>Everybody waits. Nothing is lost; find out what takes the time.</source>
        <translation>الجميع ينتظر. لم يضع شيء؛ اعرف ما الذي يستغرق الوقت.</translation>
    </message>
    <message>
        <source>Everything is being made read-only, also for the portal.</source>
        <translation>يُجعل كل شيء للقراءة فقط، للبوابة أيضًا.</translation>
    </message>
    <message>
        <source>Everything is being made read-only.</source>
        <translation>يُجعل كل شيء للقراءة فقط.</translation>
    </message>
    <message>
        <source>Everything is noted as it should be, and yet the database does not show submission {id} to {who}.</source>
        <translation>كل شيء مسجّل كما ينبغي، ومع ذلك لا تعرض قاعدة البيانات التسليم {id} على {who}.</translation>
    </message>
    <message>
        <source>Everything is read-only for this incident already. Nothing was changed.</source>
        <translation>كل شيء للقراءة فقط بالفعل بسبب هذه الحادثة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Everything is read-only until the incident is closed.</source>
        <translation>كل شيء للقراءة فقط حتى تُغلق الحادثة.</translation>
    </message>
    <message>
        <source>Everything is read-only while an incident is handled. Nothing was changed; try again when the administrators have ended it.</source>
        <translation>كل شيء للقراءة فقط ما دام حادث قيد المعالجة. لم يتغير شيء؛ أعد المحاولة بعد أن ينهي المسؤولون ذلك.</translation>
    </message>
    <message>
        <source>Everything is read-only, and all sessions but that of who did it have ended.</source>
        <translation>كل شيء للقراءة فقط، وانتهت جميع الجلسات ما عدا جلسة من فعل ذلك.</translation>
    </message>
    <message>
        <source>Everything is read-only, and every window but that of who did it ends its session within half a minute.</source>
        <translation>كل شيء للقراءة فقط، وتنهي كل نافذة جلستها خلال نصف دقيقة، عدا نافذة من فعل ذلك.</translation>
    </message>
    <message>
        <source>Everything is read-only.</source>
        <translation>كل شيء للقراءة فقط.</translation>
    </message>
    <message>
        <source>Everything is slow</source>
        <translation>كل شيء بطيء</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>كل ما جرى فعله</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence about {works} is in {file}, sealed by {seal}.</source>
        <translation>الأدلة بشأن {works} في {file}، مختومة بـ {seal}.</translation>
    </message>
    <message>
        <source>Evidence is preserved.</source>
        <translation>حُفظت الأدلة.</translation>
    </message>
    <message>
        <source>Exchange the keys and passwords of store, mail and database</source>
        <translation>استبدال مفاتيح المخزن والبريد وقاعدة البيانات وكلمات مرورها</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>عضو هيئة التدريس</translation>
    </message>
    <message>
        <source>Faculty can approve</source>
        <translation>يمكن لهيئة التدريس أن تقبل</translation>
    </message>
    <message>
        <source>Faculty can open the file</source>
        <translation>يمكن لهيئة التدريس أن تفتح الملف</translation>
    </message>
    <message>
        <source>Faculty can reject with feedback</source>
        <translation>يمكن لهيئة التدريس أن ترفض مع ملاحظات</translation>
    </message>
    <message>
        <source>Faculty can sign in</source>
        <translation>يمكن لهيئة التدريس أن تسجّل الدخول</translation>
    </message>
    <message>
        <source>Faculty cannot see submissions</source>
        <translation>أعضاء هيئة التدريس لا يرون التسليمات</translation>
    </message>
    <message>
        <source>Faculty id of the submission</source>
        <translation>رقم عضو هيئة التدريس في التسليم</translation>
    </message>
    <message>
        <source>Faculty id {id} is in no list of faculty: nobody has imported them.</source>
        <translation>رقم عضو هيئة التدريس {id} ليس في أي قائمة: لم يستورده أحد.</translation>
    </message>
    <message>
        <source>Faculty report missing submissions.</source>
        <translation>يبلغ أعضاء هيئة التدريس عن تسليمات مفقودة.</translation>
    </message>
    <message>
        <source>Faculty see the submission</source>
        <translation>ترى هيئة التدريس التسليم</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>عضو هيئة التدريس {id}</translation>
    </message>
    <message>
        <source>Failures in the log</source>
        <translation>الإخفاقات في السجل</translation>
    </message>
    <message>
        <source>Feedback is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation>الملاحظات مفقودة أو تزيد على ٢٠٬٠٠٠ حرف. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Figures are of departments only. An administrator can switch those of every faculty member on.</source>
        <translation>الأرقام للأقسام فقط. يمكن لمسؤول تشغيل أرقام كل عضو هيئة تدريس.</translation>
    </message>
    <message>
        <source>File storage keeps what it was given</source>
        <translation>يحفظ المخزن ما أُعطي له</translation>
    </message>
    <message>
        <source>Files of the newest submissions</source>
        <translation>ملفات أحدث التسليمات</translation>
    </message>
    <message>
        <source>Files of this verification are still in the store, and their submissions are kept until they are gone. Run it again, or `work --once`, with the rights of the store&apos;s owner: {keys}</source>
        <translation>ما زالت ملفات هذا التحقق في المخزن، وتبقى تسليماتها حتى تزول. أعد تشغيله أو شغّل `work --once` بحقوق مالك المخزن: {keys}</translation>
    </message>
    <message>
        <source>Files that nothing names</source>
        <translation>ملفات لا يسمّيها شيء</translation>
    </message>
    <message>
        <source>Find out who could see what, and correct faculty, teaching and roles</source>
        <translation>معرفة من كان يستطيع رؤية ماذا، وتصحيح أعضاء هيئة التدريس والتدريس والأدوار</translation>
    </message>
    <message>
        <source>Find out who did it, then run `edumanage-desktop server prepare` as an administrator of the server, which grants again what is lacking.</source>
        <translation>اعرف من فعل ذلك، ثم شغّل `edumanage-desktop server prepare` بصفة مسؤول الخادم، فيمنح من جديد ما ينقص.</translation>
    </message>
    <message>
        <source>Find out who did it; until it is brought back the database does not judge as it should. What concerns accounts is made anew by `server prepare`, everything else by `db downgrade --to 0001` and then `db upgrade`, in a maintenance window and with a backup at hand; what rests in the archive alone comes back by that.</source>
        <translation>اعرف من فعل ذلك؛ وما لم يُعَد فلا تحكم قاعدة البيانات كما ينبغي. ما يخص الحسابات ينشئه من جديد `server prepare`، وكل ما عداه `db downgrade --to 0001` ثم `db upgrade`، في فترة صيانة ومع نسخة احتياطية جاهزة؛ وبذلك يعود أيضًا ما يستريح في الأرشيف وحده.</translation>
    </message>
    <message>
        <source>Find out who granted it and why, then take it back with REVOKE as an administrator of the server.</source>
        <translation>اعرف من منحه ولماذا، ثم اسحبه بالأمر REVOKE بصفة مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Find out who granted it, then take the role back with REVOKE as an administrator of the server; roles are given under People alone.</source>
        <translation>اعرف من منحه، ثم اسحب الدور بالأمر REVOKE بصفة مسؤول الخادم؛ فالأدوار لا تُعطى إلا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Find out whose it is; nobody of the department signs in by it. Drop it with DROP USER, or add the person.</source>
        <translation>اعرف لمن هو؛ فلا أحد من القسم يسجّل الدخول به. احذفه بالأمر DROP USER، أو أضف الشخص.</translation>
    </message>
    <message>
        <source>Find the cause, and what keeps it from happening again</source>
        <translation>معرفة السبب وما يمنع تكراره</translation>
    </message>
    <message>
        <source>For which submission one was sent to which address, when, and what the mail server answered.</source>
        <translation>لأي تسليم أُرسلت رسالة، وإلى أي عنوان، ومتى، وبماذا أجاب خادم البريد.</translation>
    </message>
    <message>
        <source>Free some space before the store is full, or give it a larger disk.</source>
        <translation>أفرغ بعض المساحة قبل أن يمتلئ المخزن، أو أعطه قرصًا أكبر.</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder, or let this account write there (TMPDIR).</source>
        <translation>أفرغ بعض المساحة في المجلد المؤقت، أو اسمح لهذا الحساب بالكتابة فيه (TMPDIR).</translation>
    </message>
    <message>
        <source>Free some space on the disk of the database before it is full.</source>
        <translation>أفرغ بعض المساحة على قرص قاعدة البيانات قبل أن يمتلئ.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the database.</source>
        <translation>أفرغ بعض المساحة على قرص قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the store, or give it a larger one.</source>
        <translation>أفرغ بعض المساحة على قرص المخزن، أو أعطه قرصًا أكبر.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>المساحة الحرة</translation>
    </message>
    <message>
        <source>Frontend developer</source>
        <translation>مطوّر الواجهة الأمامية</translation>
    </message>
    <message>
        <source>Give the database server more memory or a faster disk, or archive decided work: edumanage-desktop maintain archive.</source>
        <translation>أعطِ خادم قاعدة البيانات ذاكرة أكبر أو قرصًا أسرع، أو أرشف الأعمال التي بُتّ فيها: edumanage-desktop maintain archive.</translation>
    </message>
    <message>
        <source>Give the people concerned new passwords</source>
        <translation>إعطاء الأشخاص المعنيين كلمات مرور جديدة</translation>
    </message>
    <message>
        <source>Give the person their roles once more under People, which settles the account with the server.</source>
        <translation>أعطِ الشخص أدواره مرة أخرى في صفحة الأشخاص، فيُسوّى الحساب مع الخادم.</translation>
    </message>
    <message>
        <source>Give the rights anew on the machine that keeps the files: edumanage-desktop server prepare --store.</source>
        <translation>أعطِ الحقوق من جديد على الجهاز الذي يحفظ الملفات: edumanage-desktop server prepare --store.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>إعطاء الدور</translation>
    </message>
    <message>
        <source>Give the server a certificate, and name its authority in the connection.</source>
        <translation>أعطِ الخادم شهادة، واذكر مرجعها في الاتصال.</translation>
    </message>
    <message>
        <source>Give the server a new certificate before then: nobody signs in with one that has ended.</source>
        <translation>أعطِ الخادم شهادة جديدة قبل ذلك الحين: فلا أحد يسجّل الدخول بشهادة انتهت.</translation>
    </message>
    <message>
        <source>Goes the way to the database step by step: name, port, certificate, sign-in, schema and clocks. Changes nothing.</source>
        <translation>يتتبّع الطريق إلى قاعدة البيانات خطوة خطوة: الاسم والمنفذ والشهادة وتسجيل الدخول والمخطط والساعات. لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Handed in as submission {upload}.</source>
        <translation>سُلِّم بوصفه التسليم {upload}.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>مرحبًا {name}،</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Here a backup is taken by an account with the role &apos;backup&apos;. Nothing was changed; take and verify one, then upgrade with that one behind it.</source>
        <translation>هنا ينشئ النسخة حساب له دور «النسخ الاحتياطي». لم يتغير شيء؛ أنشئ نسخة وتحقق منها، ثم أجرِ الترقية استنادًا إليها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History and queue hold; verify with the previous program</source>
        <translation>السجل والقائمة متماسكان؛ تحقق بالبرنامج السابق</translation>
    </message>
    <message>
        <source>History of the newest submissions</source>
        <translation>سجل أحدث التسليمات</translation>
    </message>
    <message>
        <source>How far the replica {host} is behind is not shown to administrators; who administers the server allows it with “edumanage-desktop server prepare --show-replica”.</source>
        <translation>لا يُعرض للمسؤولين مقدار تأخر النسخة المتماثلة {host}؛ ويسمح بذلك من يدير الخادم بالأمر «edumanage-desktop server prepare --show-replica».</translation>
    </message>
    <message>
        <source>How long the program took</source>
        <translation>كم استغرق البرنامج</translation>
    </message>
    <message>
        <source>How long {product} {version} is supported is not known here.</source>
        <translation>لا يُعرف هنا إلى متى يستمر دعم {product} {version}.</translation>
    </message>
    <message>
        <source>How much work somebody takes is a whole number from 0 on, or empty. Nothing was saved.</source>
        <translation>مقدار ما يستقبله الشخص من أعمال عدد صحيح من ٠ فصاعدًا، أو فارغ. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>How often you get mails and in which language, and whether news stand beside the clock.</source>
        <translation>كم مرة تصلك الرسائل وبأي لغة، وهل يظهر الجديد بجانب الساعة.</translation>
    </message>
    <message>
        <source>Import the faculty member among People, or with: edumanage-desktop people import FILE; or move the submission to somebody else.</source>
        <translation>استورد عضو هيئة التدريس في صفحة الأشخاص، أو بالأمر: edumanage-desktop people import FILE؛ أو انقل التسليم إلى غيره.</translation>
    </message>
    <message>
        <source>In the hour from {time}.</source>
        <translation>في الساعة التي تبدأ من {time}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days nobody of %n people did anything that is unusual for them.</source>
        <translation>
            <numerusform>خلال آخر {days} يومًا لم يفعل أحد شيئًا غير معتاد منه.</numerusform>
            <numerusform>خلال آخر {days} يومًا لم يفعل الشخص الوحيد هنا شيئًا غير معتاد منه.</numerusform>
            <numerusform>خلال آخر {days} يومًا لم يفعل أي من شخصين شيئًا غير معتاد منه.</numerusform>
            <numerusform>خلال آخر {days} يومًا لم يفعل أي من %Ln أشخاص شيئًا غير معتاد منه.</numerusform>
            <numerusform>خلال آخر {days} يومًا لم يفعل أي من %Ln شخصًا شيئًا غير معتاد منه.</numerusform>
            <numerusform>خلال آخر {days} يومًا لم يفعل أي من %Ln شخص شيئًا غير معتاد منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy %n checks of the deployment were not well.</source>
        <translation>
            <numerusform>في النسخة المرحَّلة كانت كل فحوص النشر سليمة.</numerusform>
            <numerusform>في النسخة المرحَّلة لم يكن فحص واحد للنشر سليمًا.</numerusform>
            <numerusform>في النسخة المرحَّلة لم يكن فحصان للنشر سليمين.</numerusform>
            <numerusform>في النسخة المرحَّلة لم تكن %Ln فحوص للنشر سليمة.</numerusform>
            <numerusform>في النسخة المرحَّلة لم يكن %Ln فحصًا للنشر سليمًا.</numerusform>
            <numerusform>في النسخة المرحَّلة لم يكن %Ln فحص للنشر سليمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy in {engine} students handed in and faculty decided: all %n checks are well.</source>
        <translation>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: لا فحوص.</numerusform>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: الفحص الوحيد سليم.</numerusform>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: الفحصان سليمان.</numerusform>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: كل الفحوص سليمة، وهي %Ln فحوص.</numerusform>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: كل الفحوص سليمة، وهي %Ln فحصًا.</numerusform>
            <numerusform>في النسخة المرحَّلة في {engine} سلّم الطلاب وقرّرت هيئة التدريس: كل الفحوص سليمة، وهي %Ln فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {engine}: %n rows of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.</source>
        <translation>
            <numerusform>في {engine}: لم يُستعد أي صف من {snapshot} خلال {restored} ث، ونُقلت من {revision} إلى {to} خلال {migrated} ث.</numerusform>
            <numerusform>في {engine}: استُعيد صف واحد من {snapshot} خلال {restored} ث، ونُقل من {revision} إلى {to} خلال {migrated} ث.</numerusform>
            <numerusform>في {engine}: استُعيد صفان من {snapshot} خلال {restored} ث، ونُقلا من {revision} إلى {to} خلال {migrated} ث.</numerusform>
            <numerusform>في {engine}: استُعيدت %Ln صفوف من {snapshot} خلال {restored} ث، ونُقلت من {revision} إلى {to} خلال {migrated} ث.</numerusform>
            <numerusform>في {engine}: استُعيد %Ln صفًا من {snapshot} خلال {restored} ث، ونُقلت من {revision} إلى {to} خلال {migrated} ث.</numerusform>
            <numerusform>في {engine}: استُعيد %Ln صف من {snapshot} خلال {restored} ث، ونُقلت من {revision} إلى {to} خلال {migrated} ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {name} several files share the same bytes, as only archives do that are made to fill disks. Nothing was taken.</source>
        <translation>في {name} ملفات تتقاسم البايتات نفسها، ولا يحدث هذا إلا في أرشيفات صُنعت لملء الأقراص. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>In {place} nobody may do more than their role.</source>
        <translation>لا يستطيع أحد في {place} أن يفعل أكثر مما يتيحه دوره.</translation>
    </message>
    <message>
        <source>Incident {incident} is open since {since}, begun by {login}. Nothing was begun; go on with that one, or close it first.</source>
        <translation>الحادث {incident} مفتوح منذ {since}، وقد بدأه {login}. لم يُبدأ شيء؛ تابع ذلك الحادث، أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Incident {incident}: {kind}</source>
        <translation>الحادث {incident}: {kind}</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Install a newer version of this program, which brings a newer list.</source>
        <translation>ثبّت إصدارًا أحدث من هذا البرنامج، فمعه قائمة أحدث.</translation>
    </message>
    <message>
        <source>Install a newer version of this program, which brings it.</source>
        <translation>ثبّت إصدارًا أحدث من هذا البرنامج، فهو يتضمن ذلك.</translation>
    </message>
    <message>
        <source>Install the current program.</source>
        <translation>ثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>Install the security patches of servers and workstations</source>
        <translation>تثبيت تصحيحات الأمان للخوادم ومحطات العمل</translation>
    </message>
    <message>
        <source>Isolate what is affected</source>
        <translation>عزل ما تضرر</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>It does not hold: {what}</source>
        <translation>قاعدة البيانات غير متماسكة: {what}</translation>
    </message>
    <message>
        <source>It has more than {most} files, the most that a submission may have.</source>
        <translation>فيه أكثر من {most} ملف، وهو أقصى ما يحتمله تسليم واحد.</translation>
    </message>
    <message>
        <source>It has no name, or one of characters that no system takes, so it was not read.</source>
        <translation>ليس له اسم، أو اسمه من محارف لا يقبلها أي نظام، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>It is a device or a pipe and no file, so it was not read.</source>
        <translation>هو جهاز أو أنبوب وليس ملفًا، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>It is a link and no file, so it was not followed. Pack the file itself.</source>
        <translation>هو رابط وليس ملفًا، فلم يُتبع. ضع الملف نفسه في الأرشيف.</translation>
    </message>
    <message>
        <source>It is a link and no file, so it was not followed. Put the file itself there.</source>
        <translation>هو رابط وليس ملفًا، فلم يُتبع. ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it was not read. Pack it anew without one.</source>
        <translation>هو مقفل بكلمة مرور، فلم يُقرأ. أعد حزمه دونها.</translation>
    </message>
    <message>
        <source>It is looked after by {login}.</source>
        <translation>يتولى أمره {login}.</translation>
    </message>
    <message>
        <source>It is not noted that {who} teaches {student}, and the setting require_teaching demands it.</source>
        <translation>ليس مسجّلًا أن {who} يدرّس {student}، والإعداد require_teaching يشترط ذلك.</translation>
    </message>
    <message>
        <source>It is not noted that {who} teaches {student}; the setting require_teaching is off, so that hides nothing.</source>
        <translation>ليس مسجّلًا أن {who} يدرّس {student}؛ الإعداد require_teaching غير مفعّل، فلا يخفي ذلك شيئًا.</translation>
    </message>
    <message>
        <source>It is noted that {who} teaches {student}, which shows them all work of this student that is assigned to them.</source>
        <translation>يُسجَّل أن {who} يدرّس {student}، فيرى كل عمل لهذا الطالب مسند إليه.</translation>
    </message>
    <message>
        <source>It is noted that {who} teaches {student}.</source>
        <translation>مسجّل أن {who} يدرّس {student}.</translation>
    </message>
    <message>
        <source>It is of those who are in no group. Choose whose it is.</source>
        <translation>هو لمن ليسوا في أي مجموعة. اختر صاحب العمل.</translation>
    </message>
    <message>
        <source>It is on this computer already and is sent as soon as the database answers.</source>
        <translation>هو على هذا الحاسوب ويُرسل ما إن تجيب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>It is packed in a way that Moodle and Canvas do not use, so it was not read. Pack it anew as zip.</source>
        <translation>ضُغط بطريقة لا يستعملها Moodle ولا Canvas، فلم يُقرأ. أعد حزمه بصيغة zip.</translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation>ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>It lies deeper than any program puts it, so it was not read. Move it up and pack anew.</source>
        <translation>هو أعمق مما يضعه أي برنامج، فلم يُقرأ. انقله إلى أعلى وأعد الحزم.</translation>
    </message>
    <message>
        <source>It lies deeper than any program puts it, so it was not read. Move it up.</source>
        <translation>هو أعمق مما يضعه أي برنامج، فلم يُقرأ. انقله إلى أعلى.</translation>
    </message>
    <message>
        <source>It says that it is larger than {gigabytes} GB, so it was not read.</source>
        <translation>يقول إنه أكبر من {gigabytes} غيغابايت، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>It unpacks to more than {times} times its size, as no handed-in work does, so it was not read.</source>
        <translation>يتضخم عند فكه إلى أكثر من {times} ضعف حجمه، ولا يفعل ذلك عمل مُسلَّم، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>It was compared with no earlier report, so a tail that was cut off would not show.</source>
        <translation>لم يُقارن بأي تقرير سابق، فلو اقتُطع آخره لما ظهر ذلك.</translation>
    </message>
    <message>
        <source>It was compared with the report of {time}: nothing of then is gone.</source>
        <translation>قورن بتقرير {time}: لم يُفقد شيء مما كان حينها.</translation>
    </message>
    <message numerus="yes">
        <source>It was handed in, found, opened, decided and put away again, in %n steps.</source>
        <translation>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، بلا خطوات.</numerusform>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، في خطوة واحدة.</numerusform>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، في خطوتين.</numerusform>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، في %Ln خطوات.</numerusform>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، في %Ln خطوة.</numerusform>
            <numerusform>سُلّم وعُثر عليه وفُتح وبُتّ فيه وأُزيل من جديد، في %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not answered, {query}: {what}</source>
        <translation>لم يُجَب عن السؤال، {query}: {what}</translation>
    </message>
    <message>
        <source>It was proven in {engine}, and the department is in {department}.</source>
        <translation>ثبت ذلك في {engine}، والقسم في {department}.</translation>
    </message>
    <message>
        <source>It was proven in {engine}, and the department is in {department}: that every row and file is there and the chains hold is proven, and not that {department} takes them and their rules. A drill beside the department&apos;s database, as an administrator of its server, proves that too.</source>
        <translation>ثبت ذلك في {engine}، والقسم في {department}: ثبت أن كل صف وملف موجود وأن السلاسل سليمة، ولم يثبت أن {department} يقبلها مع قواعدها. تجربة استعادة بجانب قاعدة بيانات القسم، بحساب مسؤول خادمها، تثبت ذلك أيضًا.</translation>
    </message>
    <message>
        <source>It was proven in {engine}, as the department has it.</source>
        <translation>ثبت ذلك في {engine}، كما هو عند القسم.</translation>
    </message>
    <message>
        <source>It was stopped before anything was migrated or switched. The database in use is as it was.</source>
        <translation>أُوقفت قبل ترحيل أي شيء أو تبديله. القاعدة المستعملة كما كانت.</translation>
    </message>
    <message>
        <source>It was stopped before anything was switched. The database is as it was.</source>
        <translation>أُوقفت قبل تبديل أي شيء. قاعدة البيانات كما كانت.</translation>
    </message>
    <message>
        <source>It was stopped before it came to its end; the task is still to be done.</source>
        <translation>أُوقفت قبل أن تكتمل؛ ما زالت المهمة بحاجة إلى التنفيذ.</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>أوقف قبل ذلك.</translation>
    </message>
    <message>
        <source>It was stopped. Backups that were to go are listed no longer; clean up again for the room that they took.</source>
        <translation>أُوقف التنظيف. النسخ التي كانت ستُزال لم تعد تظهر في القائمة؛ نظّف من جديد لتحرير المساحة التي شغلتها.</translation>
    </message>
    <message>
        <source>It was stopped. Copies that were saved until then stay; save them again for the rest.</source>
        <translation>أُوقف الحفظ. ما حُفظ من النسخ حتى ذلك الحين يبقى؛ احفظها من جديد لإتمام الباقي.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>أُوقفت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was stopped. What was put back until then stays; begin again to go on.</source>
        <translation>أُوقفت الاستعادة. ما أُعيد حتى ذلك الحين يبقى؛ ابدأ من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>It was switched before it was interrupted</source>
        <translation>تم التبديل قبل الانقطاع</translation>
    </message>
    <message>
        <source>Its certificate holds until {ends}.</source>
        <translation>شهادته صالحة حتى {ends}.</translation>
    </message>
    <message>
        <source>Its name is longer than any program writes, so it was not read. Rename it and pack anew.</source>
        <translation>اسمه أطول مما يكتبه أي برنامج، فلم يُقرأ. غيّره وأعد الحزم.</translation>
    </message>
    <message>
        <source>Its name is not one that the other system makes, so nobody knows whose it is.</source>
        <translation>اسمه ليس مما يصنعه النظام الآخر، فلا يُعرف صاحبه.</translation>
    </message>
    <message>
        <source>Its name leads outside the archive, which no ordinary program writes, so it was not read.</source>
        <translation>اسمه يقود إلى خارج الأرشيف، ولا يكتب ذلك برنامج عادي، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>Its submissions and files are gone, its accounts are shut and its history is whole.</source>
        <translation>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل.</translation>
    </message>
    <message numerus="yes">
        <source>Its submissions and files are gone, its accounts are shut and its history is whole; so was put away what an earlier verification had left (%n submissions).</source>
        <translation>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (لا تسليمات).</numerusform>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (تسليم واحد).</numerusform>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (تسليمان).</numerusform>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (%Ln تسليمات).</numerusform>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (%Ln تسليماً).</numerusform>
            <numerusform>أزيلت تسليماته وملفاته، وأغلقت حساباته، وسجله كامل؛ وأزيل كذلك ما تركه تحقق سابق (%Ln تسليم).</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep history, events, register changes, people, grants, logs and a timeline in one sealed archive, before anything is mended. It can be checked at any time.</source>
        <translation>احفظ السجل والأحداث وتغييرات السجلات والأشخاص والصلاحيات الممنوحة وسجلات البرنامج وتسلسلًا زمنيًا في أرشيف واحد مختوم، قبل إصلاح أي شيء. ويمكن فحصه في أي وقت.</translation>
    </message>
    <message>
        <source>Keep the database as evidence, look at the whole history with: edumanage-desktop history verify; and look who may write to the database past its rules.</source>
        <translation>احفظ قاعدة البيانات دليلًا، وافحص السجل كله بالأمر: edumanage-desktop history verify؛ وانظر من يستطيع الكتابة في قاعدة البيانات متخطيًا قواعدها.</translation>
    </message>
    <message>
        <source>Keep the file as evidence, bring it back from a backup (backup restore --files-only), and look who may write.</source>
        <translation>احفظ الملف دليلًا، وأعده من نسخة احتياطية (backup restore --files-only)، وانظر من يحق له الكتابة.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the last backup beside it: edumanage-desktop backup restore.</source>
        <translation>أبقِ الملف كما هو، واستعد آخر نسخة احتياطية إلى جانبه: edumanage-desktop backup restore.</translation>
    </message>
    <message>
        <source>Kept as long as the database: an account is closed, and never removed; erasing a student takes name and address out of it.</source>
        <translation>يُحفظ ما دامت قاعدة البيانات: يُغلق الحساب ولا يُزال أبدًا؛ ومحو الطالب يزيل منه الاسم والعنوان.</translation>
    </message>
    <message>
        <source>Kept as long as the database; an absence until it is removed.</source>
        <translation>يُحفظ ما دامت قاعدة البيانات؛ أما الغياب فحتى يُزال.</translation>
    </message>
    <message>
        <source>Kept as long as the database; erasing a student takes its details away, and leaves login, kind and time.</source>
        <translation>يُحفظ ما دامت قاعدة البيانات؛ ومحو الطالب يزيل تفاصيله ويُبقي اسم الدخول والنوع والوقت.</translation>
    </message>
    <message>
        <source>Kept as long as the database; what was personal goes where its person is erased.</source>
        <translation>يُحفظ ما دامت قاعدة البيانات؛ وما كان شخصيًا يزول حين يُمحى صاحبه.</translation>
    </message>
    <message>
        <source>Kept as long as the work. Erasing a student or a submission removes every text and file of it; that it was done, when and by whom, stays.</source>
        <translation>يُحفظ ما دام العمل. محو الطالب أو التسليم يزيل كل نص وملف منه؛ ويبقى أنه فُعل ومتى ومن فعله.</translation>
    </message>
    <message>
        <source>Kept for 800 days; erasing a student takes its details away before, and leaves login, kind and time.</source>
        <translation>يُحفظ ٨٠٠ يوم؛ ومحو الطالب يزيل تفاصيله قبل ذلك ويُبقي اسم الدخول والنوع والوقت.</translation>
    </message>
    <message>
        <source>Kept for ninety days after it was sent.</source>
        <translation>تُحفظ تسعين يومًا بعد إرسالها.</translation>
    </message>
    <message>
        <source>Kept until it is erased.</source>
        <translation>يُحفظ حتى يُمحى.</translation>
    </message>
    <message>
        <source>Kept until it is removed.</source>
        <translation>يُحفظ حتى يُزال.</translation>
    </message>
    <message>
        <source>Kept until it was sent, or you remove it.</source>
        <translation>يُحفظ حتى يُرسل أو تزيله أنت.</translation>
    </message>
    <message>
        <source>Kept until you remove or replace it, or the work that it is about is erased.</source>
        <translation>يُحفظ حتى تزيله أو تستبدله، أو يُمحى العمل الذي يتعلق به.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Laying this document out took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>استغرق تنسيق هذا المستند وقتًا طويلًا فأُوقف؛ والملف نفسه سليم. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>Laying this document out was stopped; the file itself is unharmed. Select it again.</source>
        <translation>أُوقف تنسيق هذا المستند؛ والملف نفسه سليم. حدّده من جديد.</translation>
    </message>
    <message>
        <source>Lead developer</source>
        <translation>المطوّر الرئيسي</translation>
    </message>
    <message>
        <source>Let somebody who did not do them read whether each was meant.</source>
        <translation>ليقرأها من لم يقم بها، وينظر هل كان كل منها مقصودًا.</translation>
    </message>
    <message>
        <source>Let the file, its folder and its disk be written by this account of the computer; on a server, an administrator ends read_only.</source>
        <translation>اجعل الكتابة في الملف ومجلده وقرصه ممكنة لهذا الحساب على الحاسوب؛ وعلى خادم ينهي أحد المسؤولين read_only.</translation>
    </message>
    <message>
        <source>Let the server follow</source>
        <translation>جعل الخادم يتبع</translation>
    </message>
    <message>
        <source>Let them sign in with it and choose a password; where it is lost or too old, reset it among People.</source>
        <translation>ليسجّل الدخول بها ويختر كلمة مرور؛ وإن ضاعت أو انتهت صلاحيتها فأعد تعيينها في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Let this computer and the server set their clocks by the network (NTP).</source>
        <translation>اجعل هذا الحاسوب والخادم يضبطان ساعتيهما عبر الشبكة (NTP).</translation>
    </message>
    <message>
        <source>Level 1 support</source>
        <translation>الدعم من المستوى الأول</translation>
    </message>
    <message>
        <source>Level 2 support</source>
        <translation>الدعم من المستوى الثاني</translation>
    </message>
    <message>
        <source>LibreOffice cannot open this document: it is damaged, or protected by a password. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation>لا يستطيع LibreOffice فتح هذا المستند: فهو تالف أو محمي بكلمة مرور. وهو محفوظ كما سُلّم؛ جرّب برنامجًا آخر، أو اطلبه من الطالب مرة أخرى.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest cannot be used: {why}</source>
        <translation>لا يمكن استعمال السطر {line} من البيان: {why}</translation>
    </message>
    <message>
        <source>Links in the file store lead in a circle, so nothing was read.</source>
        <translation>تدور الروابط في مخزن الملفات في حلقة، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Lock the account that is affected, which ends its sessions, or make everything read-only. Both are undone when the incident is closed.</source>
        <translation>أقفل الحساب المتضرر، فتنتهي جلساته، أو اجعل كل شيء للقراءة فقط. ويُلغى كلاهما عند إغلاق الحادث.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Login, name, e-mail address, roles, your number as student or faculty, whether the account is open, and until when a one-time password is good; also who made, closed, opened or changed it, and when you chose another password. Passwords are never told to anybody: a server keeps its own proof of them, a database that is a file one that cannot be turned back, and a keyring yours only if you wished it.</source>
        <translation>اسم الدخول والاسم وعنوان البريد الإلكتروني والأدوار ورقمك طالبًا أو عضو هيئة تدريس، وهل الحساب مفتوح، وإلى متى تصلح كلمة المرور لمرة واحدة؛ وكذلك من أنشأ الحساب أو أغلقه أو فتحه أو غيّره، ومتى اخترت كلمة مرور أخرى. لا تُذكر كلمات المرور لأحد أبدًا: يحتفظ الخادم بإثبات خاص به لها، وتحتفظ قاعدة البيانات التي هي ملف بإثبات لا يمكن عكسه، ولا تحتفظ سلسلة المفاتيح بكلمتك إلا إذا أردت ذلك.</translation>
    </message>
    <message>
        <source>Look again in a minute; where it stays, an administrator of the server looks which statement takes so long.</source>
        <translation>انظر من جديد بعد دقيقة؛ فإن بقي الأمر ينظر أحد مسؤولي الخادم أي عبارة تستغرق كل هذا الوقت.</translation>
    </message>
    <message>
        <source>Look at how it grows</source>
        <translation>النظر في النمو</translation>
    </message>
    <message>
        <source>Look at the backups: `backup list`.</source>
        <translation>انظر في النسخ: `backup list`.</translation>
    </message>
    <message>
        <source>Look at the disk, the network or the service that keeps the files.</source>
        <translation>انظر في القرص أو الشبكة أو الخدمة التي تحفظ الملفات.</translation>
    </message>
    <message>
        <source>Look at the performance</source>
        <translation>النظر في الأداء</translation>
    </message>
    <message>
        <source>Look at the tables anew</source>
        <translation>إعادة النظر في الجداول</translation>
    </message>
    <message>
        <source>Look by hand that only you may read the folders of this program.</source>
        <translation>تحقق بنفسك من أنه لا يحق لغيرك قراءة مجلدات هذا البرنامج.</translation>
    </message>
    <message>
        <source>Look for sessions and accounts that nobody knows, and shut them</source>
        <translation>البحث عن جلسات وحسابات لا يعرفها أحد وإغلاقها</translation>
    </message>
    <message>
        <source>Look it up where it comes from.</source>
        <translation>ابحث عن ذلك لدى الجهة التي يأتي منها.</translation>
    </message>
    <message>
        <source>Look through accounts, roles and grants; take away what is too much</source>
        <translation>مراجعة الحسابات والأدوار والصلاحيات الممنوحة؛ ونزع الزائد منها</translation>
    </message>
    <message>
        <source>Look through logs and events for further attempts</source>
        <translation>مراجعة السجلات والأحداث بحثًا عن محاولات أخرى</translation>
    </message>
    <message>
        <source>Look what else uses the disk, the network to it or the object store, and whether its disk is failing; else move the files to a faster one.</source>
        <translation>انظر ماذا يستعمل غيرُ هذا البرنامج من القرص أو الشبكة إليه أو مخزن الكائنات، وهل القرص في طريقه إلى العطل؛ وإلا فانقل الملفات إلى قرص أسرع.</translation>
    </message>
    <message>
        <source>Look whether that is meant, under Department, Settings.</source>
        <translation>تحقق من أن ذلك مقصود، في «القسم»، «الإعدادات».</translation>
    </message>
    <message>
        <source>Look whether the network, a VPN or a firewall stands between; an administrator looks whether the server&apos;s computer is on.</source>
        <translation>انظر هل تحول دون ذلك الشبكة أو VPN أو جدار حماية؛ وينظر أحد المسؤولين هل حاسوب الخادم يعمل.</translation>
    </message>
    <message>
        <source>Look whether the place of the files is right, is there, has room, and may be written by this account.</source>
        <translation>انظر هل مكان الملفات صحيح وموجود وفيه متسع، وهل يحق لهذا الحساب الكتابة فيه.</translation>
    </message>
    <message>
        <source>Look with: edumanage-desktop diagnose connection; where that is well, tell an administrator these words.</source>
        <translation>انظر بالأمر: edumanage-desktop diagnose connection؛ فإن كان ذلك سليمًا فأخبر أحد المسؤولين بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Looks at the size limits, the rights in the store, free space, the newest files and the rules of the database, and hands in a sample through the whole path; nothing of it is left.</source>
        <translation>ينظر في حدود الحجم وصلاحيات المخزن والمساحة الخالية وأحدث الملفات وقواعد قاعدة البيانات، ويسلّم عيّنة عبر المسار كله؛ ولا يبقى منها شيء.</translation>
    </message>
    <message>
        <source>Looks at the teaching assignment, the faculty id of the record, the account and its roles, and asks the database what it shows to that very account.</source>
        <translation>ينظر في تعيين التدريس ورقم عضو هيئة التدريس في السجل والحساب وأدواره، ويسأل قاعدة البيانات عما تعرضه لهذا الحساب نفسه.</translation>
    </message>
    <message>
        <source>Made on {when} by {program}.</source>
        <translation>أُعدّ في {when} بواسطة {program}.</translation>
    </message>
    <message>
        <source>Mails to you</source>
        <translation>الرسائل إليك</translation>
    </message>
    <message>
        <source>Make somebody else an administrator, too: nobody helps when the only one is away.</source>
        <translation>اجعل شخصًا آخر مسؤولًا أيضًا: فلا أحد يساعد حين يغيب المسؤول الوحيد.</translation>
    </message>
    <message>
        <source>Mark as active</source>
        <translation>تسجيله نشطًا</translation>
    </message>
    <message>
        <source>Mark them as active where they are back; otherwise a registrar moves the submission to somebody else.</source>
        <translation>سجّله نشطًا إن كان قد عاد؛ وإلا فينقل مسجّل التسليم إلى غيره.</translation>
    </message>
    <message>
        <source>Measures the window&apos;s main questions, compares the indexes, and looks at locks, statistics, this computer, the way to the server and the store.</source>
        <translation>يقيس الأسئلة الرئيسية للنافذة، ويقارن الفهارس، وينظر في الأقفال والإحصاءات وهذا الحاسوب والطريق إلى الخادم والمخزن.</translation>
    </message>
    <message>
        <source>Memory of this computer</source>
        <translation>ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاح ذلك</translation>
    </message>
    <message>
        <source>Mend what the sample met; edumanage-desktop verify-deployment tells every step.</source>
        <translation>أصلح ما صادفته العيّنة؛ ويذكر الأمر edumanage-desktop verify-deployment كل خطوة.</translation>
    </message>
    <message>
        <source>Mended: {what}.</source>
        <translation>نُفّذ الإصلاح: {what}.</translation>
    </message>
    <message>
        <source>Mended: {what}. {note}</source>
        <translation>نُفّذ الإصلاح: {what}. {note}</translation>
    </message>
    <message>
        <source>Monitor for issues</source>
        <translation>راقب ظهور مشكلات</translation>
    </message>
    <message>
        <source>Monitor for issues after a deployment</source>
        <translation>مراقبة المشكلات بعد النشر</translation>
    </message>
    <message>
        <source>More people than its owner may read {path}: {what}.</source>
        <translation>يحق لأشخاص غير المالك قراءة {path}: {what}.</translation>
    </message>
    <message>
        <source>Most old files there are named by nobody, as in another&apos;s store.</source>
        <translation>معظم الملفات القديمة هناك لا يذكرها أحد، كما في مخزن قسم آخر.</translation>
    </message>
    <message>
        <source>Mount the disk of the store so that it can be written.</source>
        <translation>اربط قرص المخزن بحيث تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Move to a newer series: {newer}.</source>
        <translation>انتقل إلى سلسلة إصدارات أحدث: {newer}.</translation>
    </message>
    <message>
        <source>Moved from you to somebody else</source>
        <translation>نُقل منك إلى شخص آخر</translation>
    </message>
    <message>
        <source>Moved to you</source>
        <translation>نُقل إليك</translation>
    </message>
    <message>
        <source>Name a temporary folder on a faster disk (TMPDIR), or look what else uses this one.</source>
        <translation>حدّد مجلدًا مؤقتًا على قرص أسرع (TMPDIR)، أو انظر ماذا يستعمل هذا القرص غير البرنامج.</translation>
    </message>
    <message>
        <source>Name an administrator of the server (`--administrator` on the command line), and check again: it is tried there then, in a scratch database that is removed.</source>
        <translation>سمِّ مسؤولًا للخادم (`--administrator` في سطر الأوامر) ثم افحص من جديد: عندها يُجرَّب هناك، في قاعدة بيانات مؤقتة تُزال.</translation>
    </message>
    <message>
        <source>Name and department, which everybody reads; for registrars and administrators also your e-mail address, how much work you take, when you are away and why, whom you teach, and whose work you must not judge. “Who has what” counts your work only where the department settled that.</source>
        <translation>الاسم والقسم، ويقرؤهما الجميع؛ وللمسجّلين والمسؤولين أيضًا عنوان بريدك الإلكتروني وكم من العمل تأخذ ومتى تغيب ولماذا ومن تدرّس ومن لا يجوز لك الحكم على عمله. ولا تعدّ «من لديه ماذا» أعمالك إلا حيث قرّر القسم ذلك.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Name the administrator who backs up an embedded database (--login).</source>
        <translation>اذكر المسؤول الذي ينسخ قاعدة بيانات مضمّنة (--login).</translation>
    </message>
    <message>
        <source>Name the backups of this department, or take one now.</source>
        <translation>اذكر نسخ هذا القسم، أو أنشئ نسخة الآن.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s authority in the connection, so that the server has to prove itself.</source>
        <translation>حدّد في الاتصال الجهة التي أصدرت الشهادة، كي يلزم الخادمَ إثبات هويته.</translation>
    </message>
    <message>
        <source>Name the database account that backs up; in a URL it stands as mysql+pymysql://keeper@db.example.org/edumanage.</source>
        <translation>اذكر حساب قاعدة البيانات الذي ينسخ؛ ويُكتب في عنوان URL هكذا: mysql+pymysql://keeper@db.example.org/edumanage.</translation>
    </message>
    <message>
        <source>Name the file of the account&apos;s password (--password-file).</source>
        <translation>اذكر ملف كلمة مرور الحساب (--password-file).</translation>
    </message>
    <message>
        <source>Name the file of the authority that vouches for the server in the connection; an administrator has it.</source>
        <translation>حدّد في الاتصال ملف الجهة التي تضمن الخادم؛ وهو لدى أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Name the folder or bucket of the backups.</source>
        <translation>اذكر مجلد النسخ أو حاويتها.</translation>
    </message>
    <message>
        <source>Name the place of the files in the connection, or with --store.</source>
        <translation>حدّد مكان الملفات في الاتصال، أو بالخيار --store.</translation>
    </message>
    <message>
        <source>Name the place of the files with --store to have it measured.</source>
        <translation>حدّد مكان الملفات بالخيار --store كي يُقاس.</translation>
    </message>
    <message>
        <source>Name where the backups lie.</source>
        <translation>اذكر مكان النسخ.</translation>
    </message>
    <message>
        <source>Name, e-mail address and telephone of whoever administrators entered as a contact.</source>
        <translation>الاسم وعنوان البريد الإلكتروني والهاتف لمن أدخله المسؤولون جهة اتصال.</translation>
    </message>
    <message>
        <source>Names were hidden in the other system. Choose whose it is, or add the grading worksheet.</source>
        <translation>كانت الأسماء مخفية في النظام الآخر. اختر صاحب العمل أو أضف ورقة الدرجات.</translation>
    </message>
    <message>
        <source>New work was handed in to you</source>
        <translation>سُلّم إليك عمل جديد</translation>
    </message>
    <message>
        <source>No account was left unused for {days} days.</source>
        <translation>لم يبقَ أي حساب دون استعمال مدة {days} يومًا.</translation>
    </message>
    <message>
        <source>No act was lost</source>
        <translation>لم يضع أي إجراء</translation>
    </message>
    <message>
        <source>No administrator changed anything since the last audit.</source>
        <translation>لم يغيّر أي مسؤول شيئًا منذ آخر تدقيق.</translation>
    </message>
    <message>
        <source>No administrator has an e-mail address here, so nobody is told of alerts by mail. Write one among People.</source>
        <translation>ليس لأي مسؤول هنا عنوان بريد إلكتروني، فلا يُبلَّغ أحد بالتنبيهات بالبريد. اكتب عنوانًا في صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>No backup is known, so all that is here would be lost with the disk. Back up now, and let a schedule do so from then on; where one runs already, name its repository to “work --once”.</source>
        <translation>لا تُعرف أي نسخة احتياطية، فكل ما هنا يضيع إن ضاع القرص. انسخ احتياطيًا الآن، ودع جدولة تفعل ذلك من بعد؛ وإن كانت تعمل واحدة بالفعل فسمِّ مستودعها لـ«work --once».</translation>
    </message>
    <message>
        <source>No certificate is asked of a server on this computer, or where TLS is off.</source>
        <translation>لا تُطلب شهادة من خادم على هذا الحاسوب، أو حيث يكون TLS معطّلًا.</translation>
    </message>
    <message>
        <source>No computer of this name is known here. Nothing was sent; check the server&apos;s name and the network.</source>
        <translation>لا يُعرف هنا جهاز بهذا الاسم. لم يُرسل شيء؛ تحقق من اسم الخادم ومن الشبكة.</translation>
    </message>
    <message>
        <source>No contact has an e-mail address, so nothing was sent. Fill in the contacts of the department.</source>
        <translation>ليس لأي جهة اتصال عنوان بريد إلكتروني، فلم يُرسل شيء. أكمل جهات الاتصال في القسم.</translation>
    </message>
    <message>
        <source>No documents, pictures, texts or archives are taken by the department&apos;s settings.</source>
        <translation>لا تقبل إعدادات القسم مستندات ولا صورًا ولا نصوصًا ولا أرشيفات.</translation>
    </message>
    <message>
        <source>No file that is older than 30 days is without a record.</source>
        <translation>لا ملف أقدم من ٣٠ يومًا دون سجل.</translation>
    </message>
    <message>
        <source>No file was recorded for this entry, so there is nothing to show.</source>
        <translation>لم يُسجَّل ملف لهذا المُدخل، فلا شيء يُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>No hand-in failed within a day; programs recorded %n errors, most often: {why}.</source>
        <translation>
            <numerusform>لم يفشل أي تسليم خلال يوم، ولم تسجل البرامج خطأ: {why}.</numerusform>
            <numerusform>لم يفشل أي تسليم خلال يوم؛ وسجل برنامج خطأ واحدًا: {why}.</numerusform>
            <numerusform>لم يفشل أي تسليم خلال يوم؛ وسجلت البرامج خطأين، وأكثرها: {why}.</numerusform>
            <numerusform>لم يفشل أي تسليم خلال يوم؛ وسجلت البرامج %Ln أخطاء، وأكثرها: {why}.</numerusform>
            <numerusform>لم يفشل أي تسليم خلال يوم؛ وسجلت البرامج %Ln خطأً، وأكثرها: {why}.</numerusform>
            <numerusform>لم يفشل أي تسليم خلال يوم؛ وسجلت البرامج %Ln خطأ، وأكثرها: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open. Nothing was done; begin one first, by saying what happened.</source>
        <translation>لا حادث مفتوح. لم يُفعل شيء؛ ابدأ حادثًا أولًا بذكر ما حدث.</translation>
    </message>
    <message>
        <source>No local copy of the file could be made (disk full or rights); the stored file is unharmed. Free some space and try again.</source>
        <translation>تعذّر إنشاء نسخة محلية من الملف (قرص ممتلئ أو صلاحيات)؛ والملف المخزّن سليم. أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>No mail server has been named, so nothing was sent. Name one first.</source>
        <translation>لم يُسمَّ خادم بريد، لذلك لم يُرسل شيء. سمِّ واحداً أولاً.</translation>
    </message>
    <message>
        <source>No mail to {address} waits for this answer. Nothing was recorded.</source>
        <translation>لا رسالة إلى {address} تنتظر هذه الإجابة. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>No maintenance window is open or planned.</source>
        <translation>لا فترة صيانة جارية أو مخطط لها.</translation>
    </message>
    <message>
        <source>No maintenance window is open. Nothing was changed; let one be opened for so many minutes, or say that it goes without one.</source>
        <translation>لا فترة صيانة جارية. لم يتغير شيء؛ اطلب فتح فترة لعدد من الدقائق، أو اذكر أنها تتم بدونها.</translation>
    </message>
    <message>
        <source>No migration made it. Find out who did and what it does; drop it unless somebody answers for it.</source>
        <translation>لم ينشئه أي ترحيل. اعرف من أنشأه وماذا يفعل؛ واحذفه ما لم يتحمّل أحد مسؤوليته.</translation>
    </message>
    <message>
        <source>No migration made the {kind} {name}.</source>
        <translation>لم ينشئ أي ترحيل {kind} {name}.</translation>
    </message>
    <message>
        <source>No old database &apos;{name}&apos; is kept here. Nothing was changed; `backup old list` names all.</source>
        <translation>لا تُحفظ هنا قاعدة قديمة باسم «{name}». لم يتغيّر شيء؛ يسرد `backup old list` جميعها.</translation>
    </message>
    <message>
        <source>No place of backups is named, so none was looked for.</source>
        <translation>لم يُذكر مكان للنسخ، فلم يُبحث عن أي نسخة.</translation>
    </message>
    <message>
        <source>No place of backups is named. Nothing was changed; name it.</source>
        <translation>لم يُذكر مكان للنسخ. لم يتغير شيء؛ اذكره.</translation>
    </message>
    <message>
        <source>No student has the portal&apos;s id {id}. Nothing was erased.</source>
        <translation>لا طالب يحمل معرّف البوابة {id}. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>No student has the registration number {student}. Nothing was erased; who is known by the portal&apos;s id alone is named with --student-id.</source>
        <translation>لا طالب يحمل رقم القيد {student}. لم يُمحَ شيء؛ ومن لا يُعرف إلا بمعرّف البوابة يُذكر بالخيار --student-id.</translation>
    </message>
    <message>
        <source>No student here has this name, so it may be a group&apos;s. Choose whose it is.</source>
        <translation>لا طالب هنا بهذا الاسم، وقد يكون لمجموعة. اختر صاحب العمل.</translation>
    </message>
    <message>
        <source>No student here has this number or address. Choose whose it is.</source>
        <translation>لا طالب هنا بهذا الرقم أو العنوان. اختر صاحب العمل.</translation>
    </message>
    <message>
        <source>No table was named. Nothing was changed; name some of {tables}.</source>
        <translation>لم يُذكر أي جدول. لم يتغير شيء؛ اذكر بعضًا من {tables}.</translation>
    </message>
    <message>
        <source>No table {table} can be restored by itself. Nothing was changed; name some of {tables}.</source>
        <translation>لا يمكن استعادة جدول {table} وحده. لم يتغير شيء؛ اذكر بعضًا من {tables}.</translation>
    </message>
    <message>
        <source>Nobody active has this login, so nothing was recorded. Ask an administrator.</source>
        <translation>لا أحد نشط بهذا الاسم، فلم يُسجَّل شيء. راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Nobody active in this database has this login. Nothing was changed; ask an administrator, or sign in anew.</source>
        <translation>لا أحد نشط في قاعدة البيانات هذه بهذا الاسم. لم يتغير شيء؛ راجع أحد المسؤولين، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Nobody administers this database yet. Nothing was changed; make the first administrator with: edumanage-desktop people add LOGIN --role admin.</source>
        <translation>لا أحد يدير قاعدة البيانات هذه بعد. لم يتغير شيء؛ أنشئ المسؤول الأول بالأمر: edumanage-desktop people add LOGIN --role admin.</translation>
    </message>
    <message>
        <source>Nobody could work in the copy, for the backup has no administrator who is active.</source>
        <translation>لم يستطع أحد العمل في النسخة، إذ لا مسؤول نشطًا في النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else may read or write the %n files and folders of this program.</source>
        <translation>
            <numerusform>ليست لهذا البرنامج ملفات أو مجلدات يقرؤها غيرك أو يكتبها.</numerusform>
            <numerusform>لا يحق لغيرك قراءة الملف أو المجلد الوحيد لهذا البرنامج أو الكتابة فيه.</numerusform>
            <numerusform>لا يحق لغيرك قراءة الاثنين من ملفات هذا البرنامج ومجلداته أو الكتابة فيهما.</numerusform>
            <numerusform>لا يحق لغيرك قراءة ملفات هذا البرنامج ومجلداته، وعددها %Ln، أو الكتابة فيها.</numerusform>
            <numerusform>لا يحق لغيرك قراءة ملفات هذا البرنامج ومجلداته، وعددها %Ln، أو الكتابة فيها.</numerusform>
            <numerusform>لا يحق لغيرك قراءة ملفات هذا البرنامج ومجلداته، وعددها %Ln، أو الكتابة فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else sees it</source>
        <translation>لا يراه أحد غيرهم</translation>
    </message>
    <message>
        <source>Nobody has an account for {who} (faculty id {id}).</source>
        <translation>لا أحد لديه حساب لـ {who} (رقم عضو هيئة التدريس {id}).</translation>
    </message>
    <message>
        <source>Nobody has checked the chains of the history yet.</source>
        <translation>لم يتحقق أحد بعد من سلاسل السجل.</translation>
    </message>
    <message>
        <source>Nobody has compared rights and rules yet with what they should be.</source>
        <translation>لم يقارن أحد بعد الصلاحيات والقواعد بما ينبغي أن تكون عليه.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for transactions that rest and hold locks.</source>
        <translation>لم يبحث أحد بعد عن معاملات ساكنة تمسك أقفالًا.</translation>
    </message>
    <message>
        <source>Nobody has the password of {login} at {host}, so no mail was sent. Type it once under “Mail of the department…”, or name a file of mode 0600 in EDUMANAGE_SMTP_PASSWORD_FILE.</source>
        <translation>لا أحد لديه كلمة مرور {login} في {host}، لذا لم تُرسل أي رسالة. اكتبها مرة في «بريد القسم…»، أو سمِّ ملفًا بالوضع 0600 في EDUMANAGE_SMTP_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>Nobody here has an account with this login. Nothing was changed; check how it is spelt.</source>
        <translation>لا أحد هنا له حساب بهذا الاسم. لم يتغير شيء؛ تحقق من كتابته.</translation>
    </message>
    <message>
        <source>Nobody holds a role beside the one they use that they never use.</source>
        <translation>لا أحد يحمل إلى جانب الدور الذي يستعمله دورًا لا يستعمله أبدًا.</translation>
    </message>
    <message>
        <source>Nobody may look into the folder of {path} from here.</source>
        <translation>لا يُسمح من هنا بالنظر في مجلد {path}.</translation>
    </message>
    <message>
        <source>Nobody said where the files are kept, so nothing was done. Name the place under Files in the connection, with --store, or in {variable}.</source>
        <translation>لم يذكر أحد أين تُحفظ الملفات، لذلك لم يُفعل شيء. اذكر المكان في «الملفات» من الاتصال، أو بالخيار ‎--store، أو في {variable}.</translation>
    </message>
    <message>
        <source>Nobody said where the files of archived work are to be kept. Nothing was changed; name a folder or bucket other than that of the submitted files.</source>
        <translation>لم يذكر أحد أين تُحفظ ملفات الأعمال المؤرشفة. لم يتغير شيء؛ اذكر مجلدًا أو حاوية غير التي للملفات المسلَّمة.</translation>
    </message>
    <message>
        <source>Nobody signed in or did anything in the last {days} days.</source>
        <translation>لم يسجّل أحد الدخول ولم يفعل شيئًا في آخر {days} يومًا.</translation>
    </message>
    <message>
        <source>Nobody takes mail at {address} ({detail}). Nothing more is sent there for 30 days; correct the address among People.</source>
        <translation>لا يستقبل أحد البريد في {address} ({detail}). لا يُرسل إليه شيء آخر مدة 30 يوماً؛ صحّح العنوان في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Nobody waits for locks of others.</source>
        <translation>لا أحد ينتظر أقفال غيره.</translation>
    </message>
    <message>
        <source>Nobody who administers the server was named, so its accounts and settings were not looked at.</source>
        <translation>لم يُذكر من يدير الخادم، فلم يُنظر في حساباته وإعداداته.</translation>
    </message>
    <message>
        <source>Nobody who is active here has the login {login}.</source>
        <translation>لا أحد نشط هنا باسم الدخول {login}.</translation>
    </message>
    <message>
        <source>None of the files of the newest submissions is in this store. Name the store that the department uses (--store, or the connection&apos;s), or look what became of its files.</source>
        <translation>لا يوجد في هذا المخزن أي من ملفات أحدث التسليمات. سمِّ المخزن الذي يستعمله القسم (--store أو مخزن الاتصال)، أو انظر ماذا حدث لملفاته.</translation>
    </message>
    <message>
        <source>None was open</source>
        <translation>لم تكن أي فترة صيانة جارية</translation>
    </message>
    <message>
        <source>Not checked yet in this session.</source>
        <translation>لم يُفحص بعد في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Not needed: {step}. {why}</source>
        <translation>غير لازم: {step}. {why}</translation>
    </message>
    <message>
        <source>Not recorded: how long you look at something, what you type and take out again, your mouse and your keys, and where you are.</source>
        <translation>لا يُسجَّل: كم تنظر إلى شيء، وما تكتبه ثم تزيله، وحركة فأرتك ومفاتيحك، وأين أنت.</translation>
    </message>
    <message>
        <source>Not well: {checks}</source>
        <translation>غير سليم: {checks}</translation>
    </message>
    <message>
        <source>Note the teaching</source>
        <translation>تسجيل التدريس</translation>
    </message>
    <message>
        <source>Nothing can be put down in the temporary folder {place}: {why}.</source>
        <translation>لا يمكن وضع شيء في المجلد المؤقت {place}: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of the database, {folder}: {why}.</source>
        <translation>لا يمكن كتابة شيء في مجلد قاعدة البيانات {folder}: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: {why}.</source>
        <translation>لا يمكن كتابة شيء في {folder}: {why}.</translation>
    </message>
    <message>
        <source>Nothing has to be corrected; a filter or a search of their own may hide it from them until they clear it.</source>
        <translation>لا شيء يحتاج إلى تصحيح؛ قد تخفيه عنه تصفية أو بحث خاص به إلى أن يمحوهما.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing here is slow.</source>
        <translation>لا شيء بطيء هنا.</translation>
    </message>
    <message>
        <source>Nothing is left but the history</source>
        <translation>لا يبقى شيء سوى السجل</translation>
    </message>
    <message>
        <source>Nothing is lost while its source works; with the source, what the replica lacks would be lost. Who administers the server finds out why with SHOW REPLICA STATUS.</source>
        <translation>لا يضيع شيء ما دام الخادم المصدر يعمل؛ ومعه يضيع ما ينقص النسخة المتماثلة. ويعرف من يدير الخادم السبب بالأمر SHOW REPLICA STATUS.</translation>
    </message>
    <message>
        <source>Nothing is pending; on a copy every history chain holds and the queue answers.</source>
        <translation>لا شيء معلّق؛ وفي نسخة منها كل سلسلة سجل متماسكة والقائمة تستجيب.</translation>
    </message>
    <message>
        <source>Nothing is read-only for this incident. Nothing was changed.</source>
        <translation>لم يُجعل شيء للقراءة فقط بسبب هذا الحادث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded here. Nothing was changed.</source>
        <translation>لا يُسجَّل هنا شيء من هذا النوع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing says whose it is. Choose it.</source>
        <translation>لا شيء يدل على صاحبه. اختره.</translation>
    </message>
    <message>
        <source>Nothing that is recorded lies in the future of this computer&apos;s clock.</source>
        <translation>لا شيء مما سُجّل يقع في مستقبل ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed: {error}.</source>
        <translation>لم يتغير شيء: {error}.</translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation>لم يُسلَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was handed in, for the folder of the files, {folder}, is not there. Nothing was made in its stead; connect its drive or network share, or correct the place, then try again.</source>
        <translation>لم يُسلَّم شيء، لأن مجلد الملفات {folder} غير موجود. لم يُنشأ شيء بدلًا منه؛ صِل قرصه أو مشاركة الشبكة، أو صحّح المكان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Notify those concerned</source>
        <translation>إبلاغ المعنيين</translation>
    </message>
    <message>
        <source>Number and address belong to different students. Choose whose it is.</source>
        <translation>الرقم والعنوان لطالبين مختلفين. اختر صاحب العمل.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n questions the slowest, {query}, takes {milliseconds} ms.</source>
        <translation>
            <numerusform>لا أسئلة قيست ({query}، {milliseconds} مللي ثانية).</numerusform>
            <numerusform>السؤال الوحيد ({query}) يستغرق {milliseconds} مللي ثانية.</numerusform>
            <numerusform>أبطأ السؤالين ({query}) يستغرق {milliseconds} مللي ثانية.</numerusform>
            <numerusform>أبطأ سؤال من بين %Ln أسئلة ({query}) يستغرق {milliseconds} مللي ثانية.</numerusform>
            <numerusform>أبطأ سؤال من بين %Ln سؤالًا ({query}) يستغرق {milliseconds} مللي ثانية.</numerusform>
            <numerusform>أبطأ سؤال من بين %Ln سؤال ({query}) يستغرق {milliseconds} مللي ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a webhook the host alone is kept, for the rest of its address may be a secret. Nothing was changed; name the address anew where alerts are told.</source>
        <translation>لا يُحفظ من خطّاف الويب إلا المضيف، لأن بقية عنوانه قد تكون سرًا. لم يتغير شيء؛ اذكر العنوان من جديد حيث تُبلَّغ التنبيهات.</translation>
    </message>
    <message>
        <source>Of {count} packages at work none is known to need a newer one.</source>
        <translation>من بين {count} من الحزم المستعملة لا يُعرف عن أي منها حاجة إلى إصدار أحدث.</translation>
    </message>
    <message>
        <source>Of {listed} files of the newest submissions only {found} are in this store as recorded. Look what became of the others before anybody asks for them.</source>
        <translation>من {listed} من ملفات أحدث التسليمات لا يوجد في هذا المخزن كما سُجّل إلا {found}. انظر ماذا حدث للبقية قبل أن يطلبها أحد.</translation>
    </message>
    <message>
        <source>On MySQL a replica is shown to who holds REPLICATION CLIENT. Nothing was changed; grant that to the account that looks at the health of the service.</source>
        <translation>في MySQL تُعرض النسخة المتماثلة لمن يملك الصلاحية REPLICATION CLIENT. لم يتغير شيء؛ امنح هذه الصلاحية للحساب الذي يراقب حالة الخدمة.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>One of these texts is too long or has a line break. Nothing was saved; correct it.</source>
        <translation>أحد هذه النصوص طويل جداً أو فيه سطر جديد. لم يُحفظ شيء؛ صحّحه.</translation>
    </message>
    <message>
        <source>Only a MariaDB or MySQL server is prepared. Nothing was changed; name one.</source>
        <translation>لا يُهيّأ إلا خادم MariaDB أو MySQL. لم يتغير شيء؛ حدّد خادمًا كهذا.</translation>
    </message>
    <message>
        <source>Only a database in a file or on a server is restored in place.</source>
        <translation>لا تُستعاد في مكانها إلا قاعدة بيانات في ملف أو على خادم.</translation>
    </message>
    <message>
        <source>Only a database of a server is restored by statements. Nothing was changed.</source>
        <translation>لا تُستعاد بالعبارات إلا قاعدة بيانات على خادم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only an administrator brings in a dump of the portal&apos;s table. Nothing was changed.</source>
        <translation>لا يُدخل تفريغًا لجدول البوابة إلا مسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the department audits its security. Nothing was looked at.</source>
        <translation>لا يدقّق أمان القسم إلا أحد مسؤوليه. لم يُنظر في شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the department handles incidents. Nothing was recorded.</source>
        <translation>لا يعالج الحوادث إلا أحد مسؤولي القسم. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the department looks after the regular tasks. Nothing was changed.</source>
        <translation>لا يتولى المهام الدورية إلا مسؤول القسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the department preserves evidence. Nothing was written; sign in as one.</source>
        <translation>لا يحفظ الأدلة إلا أحد مسؤولي القسم. لم يُكتب شيء؛ سجّل الدخول بحساب مسؤول.</translation>
    </message>
    <message>
        <source>Only an administrator of the department reads its log. Nothing was changed.</source>
        <translation>لا يقرأ سجل القسم إلا أحد مسؤوليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the department watches over its health. Nothing was changed.</source>
        <translation>لا يراقب سلامة القسم إلا أحد مسؤوليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only an administrator of the server sees it: name one with --administrator.</source>
        <translation>لا يراه إلا مسؤول الخادم: حدّده بالخيار --administrator.</translation>
    </message>
    <message>
        <source>Only an administrator of the server sees triggers and rights: name one with --administrator, or in the window.</source>
        <translation>لا يرى المشغّلات والصلاحيات إلا مسؤول الخادم: حدّده بالخيار --administrator، أو في النافذة.</translation>
    </message>
    <message>
        <source>Only an administrator restores a database in place. Nothing was changed.</source>
        <translation>لا يستعيد قاعدة بيانات في مكانها إلا مسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only work that is approved, rejected or withdrawn can be archived. This one was left as it is.</source>
        <translation>لا يُؤرشف إلا عمل مقبول أو مرفوض أو مسحوب. تُرك هذا كما هو.</translation>
    </message>
    <message>
        <source>Only {free} MB of {total} MB ({share} %) are free in the store.</source>
        <translation>لم يبقَ خاليًا في المخزن إلا {free} م.ب من أصل {total} م.ب ({share}٪).</translation>
    </message>
    <message>
        <source>Only {free} of {whole} GB are free.</source>
        <translation>لم يبقَ خاليًا إلا {free} من {whole} غيغابايت.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free on its disk.</source>
        <translation>لم يبقَ خاليًا على قرصه إلا {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>جارية حتى {time}</translation>
    </message>
    <message>
        <source>Opened until {time}</source>
        <translation>فُتحت حتى {time}</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Optimise the tables</source>
        <translation>تحسين الجداول</translation>
    </message>
    <message>
        <source>Optimising needs {needed} bytes beside the database, and its disk has {free}. Nothing was changed; free some space, then try again.</source>
        <translation>يحتاج التحسين إلى {needed} بايت بجانب قاعدة البيانات، وفي قرصها {free}. لم يتغيّر شيء؛ أفرغ بعض المساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Other hosts of the cluster</source>
        <translation>الخوادم الأخرى في العنقود</translation>
    </message>
    <message>
        <source>Others may change {path}: {what}.</source>
        <translation>يحق لآخرين تغيير {path}: {what}.</translation>
    </message>
    <message>
        <source>Others than its owner may read or change {path}: {what}.</source>
        <translation>يحق لغير المالك قراءة {path} أو تغييره: {what}.</translation>
    </message>
    <message>
        <source>Others who decide the same work wait for it. “server end-locks” ends it; what it did is taken back.</source>
        <translation>ينتظره آخرون يبتّون في العمل نفسه. ينهيه الأمر «server end-locks»؛ ويُلغى ما فعله.</translation>
    </message>
    <message>
        <source>Passwords and work cross the network in clear.</source>
        <translation>تعبر كلمات المرور والأعمال الشبكة دون تشفير.</translation>
    </message>
    <message>
        <source>Plan one under Department, Maintenance windows, or let the upgrade open one.</source>
        <translation>خطّط لفترة في «القسم»، «فترات الصيانة»، أو دع الترقية تفتحها.</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>Preserve evidence before anything is mended, then compare with the newest backup.</source>
        <translation>احفظ الأدلة قبل إصلاح أي شيء، ثم قارن بأحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Preserving was stopped. Nothing was written; begin it again.</source>
        <translation>أُوقف حفظ الأدلة. لم يُكتب شيء؛ ابدأه من جديد.</translation>
    </message>
    <message>
        <source>Processors of this computer</source>
        <translation>معالجات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Proof of who the server is</source>
        <translation>إثبات هوية الخادم</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>إثبات أن نسخة احتياطية قابلة للاستعادة</translation>
    </message>
    <message>
        <source>Read it in EduManage Desktop, on the page Queue.</source>
        <translation>يمكنك قراءته في EduManage Desktop في صفحة القائمة.</translation>
    </message>
    <message>
        <source>Read the decision and its feedback in EduManage Desktop, or where you handed the work in.</source>
        <translation>يمكنك قراءة القرار والملاحظات في EduManage Desktop أو حيث سلّمت العمل.</translation>
    </message>
    <message>
        <source>Read the decision and its feedback where you handed the work in.</source>
        <translation>يمكنك قراءة القرار والملاحظات حيث سلّمت العمل.</translation>
    </message>
    <message>
        <source>Records of submissions</source>
        <translation>سجلات التسليمات</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>مسجّل أكاديمي</translation>
    </message>
    <message>
        <source>Registration number, name, e-mail address, who teaches you, and which faculty must not judge your work.</source>
        <translation>رقم القيد والاسم وعنوان البريد الإلكتروني ومن يدرّسك ومن من هيئة التدريس لا يجوز له الحكم على عملك.</translation>
    </message>
    <message>
        <source>Regular tasks and deployments, runs of “work --once”, archiving, alerts that you acknowledged, backups that you restored, locks that you ended, incidents that you handled and whom you erased: who, when, and what came of it.</source>
        <translation>المهام الدورية وعمليات النشر وتشغيلات «work --once» والأرشفة والتنبيهات التي أقررت بها والنسخ الاحتياطية التي استعدتها والأقفال التي أنهيتها والحوادث التي عالجتها ومن محوتهم: من ومتى وماذا نتج.</translation>
    </message>
    <message>
        <source>Regular tasks of EduManage need you</source>
        <translation>المهام الدورية في EduManage تحتاج إليك</translation>
    </message>
    <message>
        <source>Removed by the portal</source>
        <translation>أزالته البوابة</translation>
    </message>
    <message>
        <source>Repair the repository: `backup repair`; then take a backup.</source>
        <translation>أصلح المستودع: `backup repair`؛ ثم أنشئ نسخة.</translation>
    </message>
    <message>
        <source>Report of incident {incident}</source>
        <translation>تقرير الحادث {incident}</translation>
    </message>
    <message>
        <source>Reports with your login are kept for two days; the sums, in which nobody is named, by minute for 100 days and by hour for 800 days.</source>
        <translation>تُحفظ التقارير التي فيها اسم دخولك يومين؛ أما المجاميع التي لا يُذكر فيها أحد فتُحفظ بالدقيقة ١٠٠ يوم وبالساعة ٨٠٠ يوم.</translation>
    </message>
    <message>
        <source>Response times are slow.</source>
        <translation>أزمنة الاستجابة بطيئة.</translation>
    </message>
    <message>
        <source>Restore drills of EduManage need you</source>
        <translation>تجارب الاستعادة في EduManage تحتاج إليك</translation>
    </message>
    <message>
        <source>Restore from a backup what is lost or damaged</source>
        <translation>استعادة ما فُقد أو تلف من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored in a drill at {time} by {login}.</source>
        <translation>استُعيدت في تجربة في {time} بواسطة {login}.</translation>
    </message>
    <message>
        <source>Review logs and metrics</source>
        <translation>مراجعة السجلات والمقاييس</translation>
    </message>
    <message>
        <source>Review the infrastructure</source>
        <translation>مراجعة البنية التحتية</translation>
    </message>
    <message>
        <source>Rights and rules were last compared with what they should be at {moment}.</source>
        <translation>قورنت الصلاحيات والقواعد بما ينبغي أن تكون عليه آخر مرة في {moment}.</translation>
    </message>
    <message>
        <source>Rights in the store</source>
        <translation>الصلاحيات في المخزن</translation>
    </message>
    <message>
        <source>Rows of {referring} belong to records of {table} that came since and would go ({records}). Nothing was changed; keep what came since, or restore the backup as a whole.</source>
        <translation>تنتمي صفوف من {referring} إلى سجلات في {table} جاءت منذ ذلك الحين وكانت ستزول ({records}). لم يتغير شيء؛ أبقِ ما جاء منذ ذلك الحين، أو استعد النسخة كاملة.</translation>
    </message>
    <message>
        <source>Rows of {table} in the backup belong to records of {named} that were removed since ({records}). Nothing was changed; choose {named} too.</source>
        <translation>تنتمي صفوف من {table} في النسخة إلى سجلات في {named} أُزيلت منذ ذلك الحين ({records}). لم يتغير شيء؛ اختر {named} أيضًا.</translation>
    </message>
    <message>
        <source>Rules and rights</source>
        <translation>القواعد والصلاحيات</translation>
    </message>
    <message>
        <source>Rules of the database</source>
        <translation>قواعد قاعدة البيانات</translation>
    </message>
    <message>
        <source>Rules, accounts and the rights of others are seen by an administrator of the server alone: name one.</source>
        <translation>لا يرى القواعد والحسابات وصلاحيات الآخرين إلا مسؤول الخادم: حدّد واحدًا.</translation>
    </message>
    <message>
        <source>Run: edumanage-desktop diagnose performance --mend; on a server with --administrator, for an administrator of the server makes indexes.</source>
        <translation>شغّل: edumanage-desktop diagnose performance --mend؛ وعلى خادم مع الخيار --administrator، لأن إنشاء الفهارس لمسؤول الخادم.</translation>
    </message>
    <message>
        <source>Say what came of it and close the incident. What was isolated is opened again, and the report stays.</source>
        <translation>اذكر ما نتج وأغلق الحادث. يُفتح من جديد ما عُزل، ويبقى التقرير.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Schema {revision}</source>
        <translation>المخطط {revision}</translation>
    </message>
    <message>
        <source>Schema {to} is not below {revision}, which this database has. Nothing was changed.</source>
        <translation>المخطط {to} ليس أدنى من {revision} الذي في قاعدة البيانات هذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>See to the backup first, then check again.</source>
        <translation>عالج أمر النسخة أولًا، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Servers keep the login {login} for themselves, so nobody can have it there. Nothing was changed; add {name} with another login and the same roles, then disable this one.</source>
        <translation>تحتفظ الخوادم باسم الدخول {login} لنفسها، فلا يمكن لأحد أن يحمله هناك. لم يتغير شيء؛ أضف {name} باسم دخول آخر وبالأدوار نفسها، ثم عطّل هذا.</translation>
    </message>
    <message>
        <source>Set the rights of the file store as they should be, and check them</source>
        <translation>ضبط صلاحيات مخزن الملفات كما ينبغي، وفحصها</translation>
    </message>
    <message>
        <source>Several documents are being laid out already, and this one was left as it is. Select it again in a moment.</source>
        <translation>يجري تنسيق عدة مستندات، وتُرك هذا كما هو. حدّده من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Sign in by the window and choose a password.</source>
        <translation>سجّل الدخول من النافذة واختر كلمة مرور.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Since the last deployment {name} went from {before} to {value}.</source>
        <translation>منذ آخر نشر تغيّر {name} من {before} إلى {value}.</translation>
    </message>
    <message>
        <source>Since: {since}</source>
        <translation>منذ: {since}</translation>
    </message>
    <message>
        <source>Size limits and kinds of file</source>
        <translation>حدود الحجم وأنواع الملفات</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Somebody administers this database already. Nothing was changed; sign in, or ask them.</source>
        <translation>هناك من يدير قاعدة البيانات هذه بالفعل. لم يتغير شيء؛ سجّل الدخول، أو راجعه.</translation>
    </message>
    <message>
        <source>Somebody cannot connect, or the connection is often lost.</source>
        <translation>لا يستطيع أحدهم الاتصال، أو ينقطع الاتصال كثيرًا.</translation>
    </message>
    <message>
        <source>Somebody changed or called off this maintenance window first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم فترة الصيانة هذه أو ألغاها قبلك. لم يُحفظ شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this absence first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم هذا الغياب أو أزاله قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this assignment first. Nothing of yours was saved.</source>
        <translation>غيّر شخص ما هذا الواجب أو أزاله أولًا. لم يُحفظ شيء مما أدخلته.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this template first. Nothing of yours was saved.</source>
        <translation>غيّر شخص آخر هذا القالب أو أزاله أولاً. لم يُحفظ شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Somebody changed the database&apos;s own rules: an administrator of the server runs edumanage-desktop db upgrade and server prepare.</source>
        <translation>غيّر أحدهم قواعد قاعدة البيانات: يشغّل مسؤول الخادم edumanage-desktop db upgrade وserver prepare.</translation>
    </message>
    <message>
        <source>Somebody changed the place of the archive first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم مكان الأرشيف قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم هذا الحساب قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing was saved.</source>
        <translation>غيّر أحدهم هذا الحساب قبلك. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Somebody changed this faculty member first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم بيانات عضو هيئة التدريس هذا قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this setting first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم هذا الإعداد قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this setting of the mails first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم هذا الإعداد للبريد قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this student first. Nothing of yours was saved.</source>
        <translation>غيّر أحدهم بيانات هذا الطالب قبلك. لم يُحفظ شيء من عندك.</translation>
    </message>
    <message>
        <source>Somebody changed this submission first. Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>غيّر أحدهم هذا التسليم قبلك. لم يُسجَّل شيء من عندك؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Somebody changed what was decided outside of the rules, or the disk is damaged. Keep everything as it is, and begin an incident.</source>
        <translation>غيّر أحدهم ما تقرّر متخطيًا القواعد، أو القرص تالف. أبقِ كل شيء كما هو، وابدأ حادثًا.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Nothing was changed; choose another.</source>
        <translation>هذا الاسم لغيرك بالفعل. لم يتغير شيء؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Somebody is at work with these backups. Nothing was changed; try again when that has ended.</source>
        <translation>يعمل أحدهم على هذه النسخ. لم يتغيّر شيء؛ حاول مجددًا عند انتهاء ذلك.</translation>
    </message>
    <message>
        <source>Somebody is or was inside a server</source>
        <translation>شخص داخل خادم أو كان داخله</translation>
    </message>
    <message>
        <source>Somebody may do more or less than they should. The security audit names each of them.</source>
        <translation>قد يستطيع أحدهم أكثر أو أقل مما ينبغي. ويذكر تدقيق الأمان كلًا منهم.</translation>
    </message>
    <message>
        <source>Somebody saw what they may not see</source>
        <translation>شخص رأى ما لا يحق له أن يراه</translation>
    </message>
    <message>
        <source>Somebody sees the submission who must not. Keep people out and make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>يرى التسليم شخص لا ينبغي له ذلك. امنع الدخول وأعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>Somebody was first. Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>سبقك أحدهم. لم يُسجَّل شيء منك؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Something answers at this port, but it is no MariaDB or MySQL database. Nothing was sent; check the port.</source>
        <translation>شيء ما يجيب على هذا المنفذ، لكنه ليس قاعدة بيانات MariaDB أو MySQL. لم يُرسل شيء؛ تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Stays locked by choice</source>
        <translation>يبقى مقفلًا باختيار</translation>
    </message>
    <message>
        <source>Still to be done: {step}.</source>
        <translation>ما زال يتعين فعله: {step}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n tables; the task is still to be done.</source>
        <translation>
            <numerusform>أُوقفت قبل أي جدول؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
            <numerusform>أُوقفت بعد جدول واحد؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
            <numerusform>أُوقفت بعد جدولين؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
            <numerusform>أُوقفت بعد %Ln جداول؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
            <numerusform>أُوقفت بعد %Ln جدولًا؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
            <numerusform>أُوقفت بعد %Ln جدول؛ ما زالت المهمة بحاجة إلى التنفيذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>الطالب {id}</translation>
    </message>
    <message>
        <source>Students may not get their work in. What was handed in stays as it is; find out which step fails.</source>
        <translation>قد لا يتمكن الطلاب من تسليم أعمالهم. ما سُلّم يبقى كما هو؛ اعرف أي خطوة تفشل.</translation>
    </message>
    <message>
        <source>Students report upload errors.</source>
        <translation>يبلّغ الطلاب عن أخطاء في الرفع.</translation>
    </message>
    <message>
        <source>Students who came since have numbers that others had before ({students}). Nothing was changed; give them other numbers, or let what came since go.</source>
        <translation>يحمل طلاب جاؤوا منذ ذلك الحين أرقامًا كانت لآخرين قبلهم ({students}). لم يتغير شيء؛ أعطهم أرقامًا أخرى، أو تخلَّ عما جاء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Submission {id} goes from {holder} to {who}; {holder} no longer sees it, and its history keeps your reason.</source>
        <translation>ينتقل التسليم {id} من {holder} إلى {who}؛ لا يراه {holder} بعد ذلك، ويحفظ سجله سببك.</translation>
    </message>
    <message>
        <source>Submission {id} goes to {who}; its history keeps your reason.</source>
        <translation>ينتقل التسليم {id} إلى {who}؛ ويحفظ سجله سببك.</translation>
    </message>
    <message>
        <source>Submission {id} has been assigned to nobody since it came on {when}.</source>
        <translation>التسليم {id} غير مسند إلى أحد منذ وصوله في {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody.</source>
        <translation>التسليم {id} غير مسند إلى أحد.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody: it was changed outside this program on {when}, by {actor}.</source>
        <translation>التسليم {id} غير مسند إلى أحد: غُيّر خارج هذا البرنامج في {when}، من {actor}.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody: {actor} took it back on {when}, because “{reason}”.</source>
        <translation>التسليم {id} غير مسند إلى أحد: سحبه {actor} في {when}، لأن «{reason}».</translation>
    </message>
    <message>
        <source>Submission {id} is no longer in the portal&apos;s table; the last that its history tells is of {when}.</source>
        <translation>التسليم {id} لم يعد في جدول البوابة؛ آخر ما يذكره سجله يعود إلى {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}, and has been since it came on {when}.</source>
        <translation>التسليم {id} لدى {holder} وليس لدى {who}، وهو كذلك منذ وصوله في {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}.</source>
        <translation>التسليم {id} لدى {holder} وليس لدى {who}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}: it was changed outside this program on {when}, by {actor}.</source>
        <translation>التسليم {id} لدى {holder} وليس لدى {who}: غُيّر خارج هذا البرنامج في {when}، من {actor}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}: {actor} moved it on {when}, because “{reason}”.</source>
        <translation>التسليم {id} لدى {holder} وليس لدى {who}: نقله {actor} في {when}، لأن «{reason}».</translation>
    </message>
    <message>
        <source>Submission {submission}</source>
        <translation>التسليم {submission}</translation>
    </message>
    <message>
        <source>Submission {upload} is another student&apos;s work now. Nothing was changed; restore the backup elsewhere to see what it was.</source>
        <translation>التسليم {upload} هو الآن عمل طالب آخر. لم يتغيّر شيء؛ استعد النسخة في مكان آخر لترى ما كان.</translation>
    </message>
    <message>
        <source>Submission {upload} of this student holds exactly this already.</source>
        <translation>التسليم {upload} لهذا الطالب يحوي هذا بعينه.</translation>
    </message>
    <message>
        <source>Submission {upload}: {what}</source>
        <translation>التسليم {upload}: {what}</translation>
    </message>
    <message>
        <source>Submissions ({work}) take the place of those in use, other tables are changed where they stand. Nothing was changed; restore one after the other.</source>
        <translation>التسليمات ({work}) تحل محل المستعملة، أما الجداول الأخرى فتُغيَّر في مكانها. لم يتغير شيء؛ استعد هذه بعد تلك.</translation>
    </message>
    <message>
        <source>Submitted files</source>
        <translation>الملفات المسلَّمة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Take a backup and prove it by a restore drill</source>
        <translation>إنشاء نسخة احتياطية وإثباتها بتجربة استعادة</translation>
    </message>
    <message>
        <source>Take a backup now, then verify it: `backup create`, `backup verify`.</source>
        <translation>أنشئ نسخة الآن، ثم تحقق منها: `backup create` ثم `backup verify`.</translation>
    </message>
    <message>
        <source>Take another backup, then check again.</source>
        <translation>أنشئ نسخة أخرى، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>Take the roles that are not needed away under People.</source>
        <translation>انزع الأدوار غير اللازمة في صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>Teaching assignment</source>
        <translation>تعيين التدريس</translation>
    </message>
    <message>
        <source>Tell an administrator these words.</source>
        <translation>أخبر أحد المسؤولين بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Tell the department&apos;s contacts what happened, since when, and what is done; by mail, or copy the text.</source>
        <translation>أخبر جهات الاتصال في القسم بما حدث ومنذ متى وما يُفعل؛ بالبريد، أو انسخ النص.</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>المجلد المؤقت</translation>
    </message>
    <message>
        <source>Test people are ready</source>
        <translation>الأشخاص التجريبيون جاهزون</translation>
    </message>
    <message>
        <source>That a file or much of a text is in another submission as well. Of texts only numbers are kept, from which nobody reads the text; and whether somebody explained it, and with which note.</source>
        <translation>أن ملفًا أو جزءًا كبيرًا من نص موجود في تسليم آخر أيضًا. لا يُحفظ من النصوص إلا أرقام لا يقرأ منها أحد النص؛ وهل فسّر أحدهم ذلك وبأي ملاحظة.</translation>
    </message>
    <message>
        <source>That is done by “edumanage-desktop work --once” under a timer, which no window replaces.</source>
        <translation>يتولى ذلك «edumanage-desktop work --once» بمؤقّت، ولا تحل محله أي نافذة.</translation>
    </message>
    <message>
        <source>The URL must end in the database&apos;s name, of at most {letters} letters. Nothing was changed.</source>
        <translation>يجب أن ينتهي عنوان URL باسم قاعدة البيانات، ولا يزيد على {letters} حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The URL must end in the database&apos;s name, of letters, digits and _ only. Nothing was changed.</source>
        <translation>يجب أن ينتهي عنوان URL باسم قاعدة البيانات، وفيه حروف وأرقام و_ فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The account {login} gets faculty id {id} and the role faculty: it sees the work of this id, and none of another one any more.</source>
        <translation>يحصل الحساب {login} على رقم عضو هيئة التدريس {id} ودور هيئة التدريس: يرى عمل هذا الرقم ولا يرى عمل غيره بعد ذلك.</translation>
    </message>
    <message>
        <source>The account {login} gets the role faculty beside those that it has; its open sessions end.</source>
        <translation>يحصل الحساب {login} على دور هيئة التدريس إلى جانب أدواره؛ وتنتهي جلساته المفتوحة.</translation>
    </message>
    <message>
        <source>The account {login} is as it was before the incident.</source>
        <translation>عاد الحساب {login} كما كان قبل الحادث.</translation>
    </message>
    <message>
        <source>The account {login} is being locked.</source>
        <translation>يجري قفل الحساب {login}.</translation>
    </message>
    <message>
        <source>The account {login} is let in again, with the password that it had.</source>
        <translation>يُسمح للحساب {login} بالدخول من جديد، بكلمة المرور التي كانت له.</translation>
    </message>
    <message>
        <source>The account {login} is locked, its sessions have ended.</source>
        <translation>أُقفل الحساب {login} وانتهت جلساته.</translation>
    </message>
    <message>
        <source>The account {login} is locked.</source>
        <translation>الحساب {login} مقفل.</translation>
    </message>
    <message>
        <source>The account {login} is not locked for this incident. Nothing was changed.</source>
        <translation>الحساب {login} غير مقفل بسبب هذا الحادث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The account {login} of {who} carries faculty id {other}, not {id}.</source>
        <translation>الحساب {login} الخاص بـ {who} يحمل رقم عضو هيئة التدريس {other} وليس {id}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} carries no faculty id, not {id}.</source>
        <translation>الحساب {login} الخاص بـ {who} لا يحمل رقم عضو هيئة تدريس، ولا {id}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} does not hold the role faculty.</source>
        <translation>الحساب {login} الخاص بـ {who} ليس له دور هيئة التدريس.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is disabled.</source>
        <translation>الحساب {login} الخاص بـ {who} معطّل.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is enabled and holds the role faculty.</source>
        <translation>الحساب {login} الخاص بـ {who} مفعّل وله دور هيئة التدريس.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is enabled and holds the role faculty; the server has given it {role}.</source>
        <translation>الحساب {login} الخاص بـ {who} مفعّل وله دور هيئة التدريس؛ وقد أعطاه الخادم {role}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is half made: something came between.</source>
        <translation>الحساب {login} الخاص بـ {who} نصف مُنشأ: انقطع إنشاؤه.</translation>
    </message>
    <message>
        <source>The account {login}, which owns the rules, is not locked.</source>
        <translation>الحساب {login} الذي يملك القواعد غير مقفل.</translation>
    </message>
    <message>
        <source>The account {user} lacks the rights {rights} on *.*. Nothing was changed; name an administrator of the server.</source>
        <translation>تنقص الحسابَ {user} الصلاحيات {rights} على *.*. لم يتغير شيء؛ حدّد مسؤولًا للخادم.</translation>
    </message>
    <message>
        <source>The account {user} lacks the rights {rights} on *.*. Nothing was changed; sign in as an administrator of the server, or let one grant them for this once.</source>
        <translation>تنقص الحسابَ {user} الصلاحيات {rights} على *.*. لم يتغير شيء؛ سجّل الدخول بحساب مسؤول الخادم، أو دعه يمنحها هذه المرة فقط.</translation>
    </message>
    <message>
        <source>The act was taken, but the submission did not become {status}. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>قُبل الإجراء، لكن التسليم لم يصبح {status}. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The action was incomplete. Nothing was recorded.</source>
        <translation>كان الإجراء ناقصًا. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The action&apos;s number is malformed. Nothing was recorded.</source>
        <translation>رقم الإجراء غير سليم. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The alert stands in the window of every administrator until one of you acknowledges it.</source>
        <translation>يبقى التنبيه في نافذة كل مسؤول حتى يُقرّ به أحدكم.</translation>
    </message>
    <message>
        <source>The approval was taken back, and the submission waits again.</source>
        <translation>أُلغي القبول، والتسليم ينتظر من جديد.</translation>
    </message>
    <message>
        <source>The archive of the submitted files, {place}, cannot be read, so nobody knows whether all files can be had. Nothing was changed; connect its drive or network share, then try again.</source>
        <translation>تتعذر قراءة أرشيف الملفات المسلَّمة {place}، فلا يعرف أحد هل كل الملفات متاحة. لم يتغير شيء؛ صِل قرصه أو مشاركة الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The archive {path} is not as it was written: {wrong} Nothing was recorded; check the disk, and preserve the evidence anew under another name.</source>
        <translation>الأرشيف {path} ليس كما كُتب: {wrong} لم يُسجَّل شيء؛ افحص القرص، واحفظ الأدلة من جديد باسم آخر.</translation>
    </message>
    <message>
        <source>The audit was stopped. Nothing was recorded; the task is still to be done.</source>
        <translation>أُوقف التدقيق. لم يُسجَّل شيء؛ وما زالت المهمة تنتظر التنفيذ.</translation>
    </message>
    <message>
        <source>The backup could not be encrypted and is not listed. Earlier backups are as they were; try again.</source>
        <translation>تعذّر تشفير النسخة ولا تظهر في القائمة. النسخ السابقة كما كانت؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>The backup could not be restored whole on a copy in {engine}: {what}.</source>
        <translation>تعذّرت استعادة النسخة كاملة في {engine}: {what}.</translation>
    </message>
    <message>
        <source>The backup holds work with a history and without a state ({rows} of its submissions), to which no rules can be brought. Nothing was switched; restore another backup.</source>
        <translation>تحتوي النسخة الاحتياطية على أعمال لها سجلّ تاريخ وليست لها حالة ({rows} من تسليماتها)، فلا يمكن تطبيق القواعد عليها. لم تُبدَّل قاعدة البيانات؛ يُستعاد من نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The backup is not as it was taken ({what}), so nothing was switched. Choose another backup.</source>
        <translation>النسخة ليست كما أُنشئت ({what})، فلم يُبدَّل شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup is present, fresh and proven</source>
        <translation>النسخة الاحتياطية موجودة وحديثة ومثبتة</translation>
    </message>
    <message>
        <source>The backup is whole but for files that the tables name: {missing} not in the store, {altered} not as handed in.</source>
        <translation>النسخة كاملة إلا ملفات تذكرها الجداول: غير الموجود في المخزن {missing}، وما ليس كما سُلّم {altered}.</translation>
    </message>
    <message>
        <source>The backup of {when} failed, and there is none that went well. “backup status” says why; then back up again.</source>
        <translation>فشلت نسخة {when}، ولا توجد نسخة ناجحة. يبيّن «backup status» السبب؛ ثم أنشئ نسخة من جديد.</translation>
    </message>
    <message>
        <source>The backup of {when} failed. The last good one is of {good}, and all that was done since is in no backup. “backup status” says why; then back up again.</source>
        <translation>فشلت نسخة {when}. آخر نسخة سليمة تعود إلى {good}، وكل ما أُنجز بعدها ليس في أي نسخة. يبيّن «backup status» السبب؛ ثم أنشئ نسخة من جديد.</translation>
    </message>
    <message>
        <source>The backup was stopped and is not listed. Earlier backups are as they were.</source>
        <translation>أُوقفت النسخة ولا تظهر في القائمة. النسخ السابقة كما كانت.</translation>
    </message>
    <message>
        <source>The backup {snapshot} has no table {table}; it is from before there was one. Nothing was changed; choose another backup.</source>
        <translation>ليس في النسخة {snapshot} جدول {table}؛ فهي أقدم من وجوده. لم يتغير شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup {snapshot} is kept, and what says which contents it needs is damaged. So nothing was removed; `backup repair` takes it out of the way, then remove again.</source>
        <translation>النسخة {snapshot} محفوظة، وما يبيّن المحتويات التي تحتاجها تالف. لذلك لم يُزل شيء؛ ينحّيه `backup repair`، ثم أزل من جديد.</translation>
    </message>
    <message>
        <source>The backups in {place} are in a newer form than this program knows. Nothing was changed; install the current program.</source>
        <translation>النسخ في {place} بصيغة أحدث مما يعرفه هذا البرنامج. لم يتغيّر شيء؛ ثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>The backups in {place} are not encrypted, so no encrypted one was added and nothing was changed. Choose another place for encrypted ones.</source>
        <translation>النسخ في {place} غير مشفّرة، فلم تُضف نسخة مشفّرة ولم يتغيّر شيء. اختر مكانًا آخر للنسخ المشفّرة.</translation>
    </message>
    <message>
        <source>The backups in {place} are not encrypted, so there is no passphrase to keep. Nothing was changed.</source>
        <translation>النسخ في {place} غير مشفّرة، فلا عبارة مرور لحفظها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The bucket of the backups, {place}, cannot be used ({why}). What was backed up before is as it was; check the network, the place and the rights of its key, then try again.</source>
        <translation>لا يمكن استعمال حاوية النسخ {place} ({why}). ما نُسخ من قبل كما كان؛ تحقق من الشبكة والمكان وصلاحيات مفتاحها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The bucket of the backups, {place}, cannot replace an object on the condition that it is still the same (If-Match), so the lock of a job that has died is taken over by nobody. What was backed up before is as it was; look that no job is at work, then take the lock away with `backup repair --unlock`.</source>
        <translation>لا تستطيع حاوية النسخ {place} استبدال كائن بشرط أنه ما زال هو نفسه (If-Match)، فلا يتولى أحد قفل مهمة ماتت. ما نُسخ من قبل كما كان؛ تأكد من أنه لا مهمة تعمل، ثم أزل القفل بالأمر `backup repair --unlock`.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not prove that it is {host} ({words}). Nothing was sent; let the server&apos;s administrator look at it.</source>
        <translation>شهادة {host} لا تثبت أنه {host} ({words}). لم يُرسل شيء؛ ليَنظر فيها مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {host} holds until {when} only.</source>
        <translation>شهادة {host} صالحة حتى {when} فقط.</translation>
    </message>
    <message>
        <source>The chains of the history were last checked at {moment}.</source>
        <translation>جرى التحقق من سلاسل السجل آخر مرة في {moment}.</translation>
    </message>
    <message>
        <source>The check was stopped, and the copy is removed. Nothing that is in use was touched.</source>
        <translation>أُوقف الفحص، وأُزيلت النسخة. لم يُمسّ شيء مما هو مستعمل.</translation>
    </message>
    <message>
        <source>The checklist is full. Nothing was recorded; write what is left into the summary.</source>
        <translation>قائمة التحقق ممتلئة. لم يُسجَّل شيء؛ اكتب ما بقي في الخلاصة.</translation>
    </message>
    <message>
        <source>The clocks of server and computer differ by {seconds} s.</source>
        <translation>تختلف ساعتا الخادم والحاسوب بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>The cluster has {nodes} of the {most} nodes that it had within a week.</source>
        <translation>لدى العنقود {nodes} من {most} من العُقد التي كانت لديه خلال أسبوع.</translation>
    </message>
    <message>
        <source>The columns could be those of students or of faculty. Nothing was changed; say which with --kind students or --kind faculty.</source>
        <translation>قد تكون الأعمدة للطلاب أو لهيئة التدريس. لم يتغير شيء؛ حدّد ذلك بالخيار --kind students أو --kind faculty.</translation>
    </message>
    <message>
        <source>The configuration is looked through</source>
        <translation>مراجعة الإعدادات</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; in the machine-wide file says `{word}`, which means nothing here. Nothing was changed; an administrator corrects how it is spelt. What may stand there: {known}.</source>
        <translation>يقول الاتصال «{name}» في ملف الجهاز `{word}`، وهذا لا معنى له هنا. لم يتغير شيء؛ يصحّح أحد المسؤولين كتابته. ما يجوز هناك: {known}.</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; names its database by a URL, which could hold a password or pass over what an administrator set. Nothing was changed; in {path} or in the machine-wide file write the database&apos;s name alone, and the server under `hosts`.</source>
        <translation>يسمّي الاتصال «{name}» قاعدة بياناته بعنوان URL قد يحمل كلمة مرور أو يتخطى ما حدّده مسؤول. لم يتغير شيء؛ اكتب في {path} أو في ملف الجهاز اسم قاعدة البيانات وحده، والخادم تحت `hosts`.</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; says `{field} = {value}`, which means nothing here. Nothing was changed; correct it in {path} or in the machine-wide file.</source>
        <translation>يقول الاتصال «{name}»: `{field} = {value}`، وهذا لا معنى له هنا. لم يتغير شيء؛ صحّحه في {path} أو في ملف الجهاز.</translation>
    </message>
    <message>
        <source>The connection is taken at this port and ended before anybody is let in. Nothing was lost; ask an administrator whether a proxy, tunnel or firewall there still reaches the server.</source>
        <translation>يُقبل الاتصال عند هذا المنفذ ثم يُنهى قبل أن يُسمح لأحد بالدخول. لم يضع شيء؛ اسأل أحد المسؤولين هل ما زال وكيل أو نفق أو جدار حماية هناك يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The connections could not be written to {own}. The file is as it was; check its folder and the disk, then try again.</source>
        <translation>تعذّرت كتابة الاتصالات في {own}. الملف كما كان؛ تحقق من مجلده ومن القرص، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The connections in {path} cannot be read. The file is left as it is; mend it, or move it away and start again.</source>
        <translation>تعذّرت قراءة الاتصالات في {path}. تُرك الملف كما هو؛ أصلحه، أو انقله جانبًا وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The copy could not be written there (disk full, rights or no such folder); what was there before is unchanged. Choose another place.</source>
        <translation>تعذّرت كتابة النسخة هناك (قرص ممتلئ أو صلاحيات أو مجلد غير موجود)؛ وما كان هناك لم يتغير. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The copy was not migrated, so nobody worked in it.</source>
        <translation>لم تُرحَّل النسخة، فلم يعمل فيها أحد.</translation>
    </message>
    <message>
        <source>The copy works as a department</source>
        <translation>النسخة تعمل كقسم</translation>
    </message>
    <message>
        <source>The copy {name} cannot be written ({strerror}). Copies that were saved until then stay; check the folder and the room on its disk, then save them again for the rest.</source>
        <translation>تتعذر كتابة النسخة {name} ‏({strerror}). ما حُفظ من النسخ حتى ذلك الحين يبقى؛ تحقق من المجلد ومن المساحة على قرصه، ثم احفظها من جديد لإتمام الباقي.</translation>
    </message>
    <message>
        <source>The database already holds our rows, so nothing was taken in. Nothing was changed.</source>
        <translation>في قاعدة البيانات صفوفنا بالفعل، فلم يُدخل شيء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database at physics-db.example.org does not answer. Nothing is lost: what you decided and typed is kept on this computer. Check the network, then try again.</source>
        <translation>لا تجيب قاعدة البيانات في physics-db.example.org. لم يضع شيء: ما قررته وكتبته محفوظ على هذا الجهاز. تحقق من الشبكة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was lost; check network and server, then try again.</source>
        <translation>تعذّر الوصول إلى قاعدة البيانات. لم يضع شيء؛ تحقق من الشبكة والخادم ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The database did not answer within {seconds} s: {query}. Its way: {ways}.</source>
        <translation>لم تُجب قاعدة البيانات خلال {seconds} ث: {query}. طريقها: {ways}.</translation>
    </message>
    <message>
        <source>The database did not look at {table} anew: {said}. What was mended before stays so.</source>
        <translation>لم تُعد قاعدة البيانات النظر في {table}: {said}. ما أُصلح من قبل يبقى كذلك.</translation>
    </message>
    <message>
        <source>The database did not tell the submission as it was asked. Nothing was changed; try again.</source>
        <translation>لم تذكر قاعدة البيانات التسليم كما طُلب منها. لم يتغير شيء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database file cannot be opened: it is missing, or you have no right to it. Nothing was changed; check that it is there, then try again.</source>
        <translation>تعذّر فتح ملف قاعدة البيانات: فهو غير موجود أو لا صلاحية لك عليه. لم يتغير شيء؛ تحقق من وجوده ثم حاول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The database has lost %n of its rules, the triggers {listed}.</source>
        <translation>
            <numerusform>لم تفقد قاعدة البيانات أي قاعدة من قواعدها {listed}.</numerusform>
            <numerusform>فقدت قاعدة البيانات قاعدة واحدة من قواعدها، وهي المشغّل {listed}.</numerusform>
            <numerusform>فقدت قاعدة البيانات قاعدتين من قواعدها، وهما المشغّلان {listed}.</numerusform>
            <numerusform>فقدت قاعدة البيانات %Ln من قواعدها، وهي المشغّلات {listed}.</numerusform>
            <numerusform>فقدت قاعدة البيانات %Ln من قواعدها، وهي المشغّلات {listed}.</numerusform>
            <numerusform>فقدت قاعدة البيانات %Ln من قواعدها، وهي المشغّلات {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has the submission otherwise than it was handed in. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>التسليم في قاعدة البيانات غير ما سُلّم. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The database is a file: whoever may write it owns everything in it, whatever roles say.</source>
        <translation>قاعدة البيانات ملف: فمن يستطيع الكتابة فيه يملك كل ما فيه، مهما قالت الأدوار.</translation>
    </message>
    <message>
        <source>The database is busy with somebody else&apos;s work. Nothing was changed; try again in a moment.</source>
        <translation>قاعدة البيانات مشغولة بعمل غيرك. لم يتغير شيء؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The database is reached, lets this login in and answers as it should.</source>
        <translation>يمكن الوصول إلى قاعدة البيانات، وهي تقبل اسم الدخول هذا وتجيب كما ينبغي.</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was changed; ask an administrator.</source>
        <translation>قاعدة البيانات للقراءة فقط. لم يتغير شيء؛ راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The database knows about how large its tables are (the largest, {table}, has {rows} rows).</source>
        <translation>تعرف قاعدة البيانات الحجم التقريبي لجداولها (أكبرها {table} وعدد صفوفه {rows}).</translation>
    </message>
    <message>
        <source>The database left {failed} of {seen} questions of the last five minutes unanswered.</source>
        <translation>تركت قاعدة البيانات {failed} من {seen} من أسئلة الدقائق الخمس الأخيرة دون إجابة.</translation>
    </message>
    <message>
        <source>The database looks at these tables anew: {tables}.</source>
        <translation>تعيد قاعدة البيانات النظر في هذه الجداول: {tables}.</translation>
    </message>
    <message>
        <source>The database never looked at {table}, which has {rows} rows.</source>
        <translation>لم تنظر قاعدة البيانات قط في {table} وعدد صفوفه {rows}.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error. Nothing was changed.</source>
        <translation>أبلغت قاعدة البيانات عن خطأ غير متوقع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database takes {seconds} s for {query}. Its way: {ways}.</source>
        <translation>تستغرق قاعدة البيانات {seconds} ث في {query}. طريقها: {ways}.</translation>
    </message>
    <message>
        <source>The database takes {table} for {believed} rows, and there are {rows}.</source>
        <translation>تحسب قاعدة البيانات أن عدد صفوف {table} هو {believed}، وهو {rows}.</translation>
    </message>
    <message>
        <source>The database takes {table} for {believed} rows, as it was on {at}, and there are {rows}.</source>
        <translation>تحسب قاعدة البيانات أن عدد صفوف {table} هو {believed}، كما كان في {at}، وهو الآن {rows}.</translation>
    </message>
    <message>
        <source>The database took the submission but has no row of it. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>قبلت قاعدة البيانات التسليم لكن ليس فيها صف له. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The database took this but did nothing with it: its triggers are missing. It is kept here and sent again, once an administrator has made them anew (`db downgrade --to 0001`, `db upgrade`).</source>
        <translation>قبلت قاعدة البيانات هذا لكنها لم تفعل به شيئاً: مشغلاتها مفقودة. يبقى محفوظاً هنا ويُرسل من جديد متى أعاد مسؤول إنشاءها (`db downgrade --to 0001` ثم `db upgrade`).</translation>
    </message>
    <message numerus="yes">
        <source>The database took too long for %n answers within five minutes; the longest took {longest} ms.</source>
        <translation>
            <numerusform>لم تتأخر قاعدة البيانات في أي إجابة خلال خمس دقائق؛ استغرقت أطولها {longest} مللي ثانية.</numerusform>
            <numerusform>تأخرت قاعدة البيانات في إجابة واحدة خلال خمس دقائق؛ استغرقت {longest} مللي ثانية.</numerusform>
            <numerusform>تأخرت قاعدة البيانات في إجابتين خلال خمس دقائق؛ استغرقت أطولهما {longest} مللي ثانية.</numerusform>
            <numerusform>تأخرت قاعدة البيانات في %Ln إجابات خلال خمس دقائق؛ استغرقت أطولها {longest} مللي ثانية.</numerusform>
            <numerusform>تأخرت قاعدة البيانات في %Ln إجابةً خلال خمس دقائق؛ استغرقت أطولها {longest} مللي ثانية.</numerusform>
            <numerusform>تأخرت قاعدة البيانات في %Ln إجابة خلال خمس دقائق؛ استغرقت أطولها {longest} مللي ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database took {loaded} of {sent} rows of {table} as they are, so none was kept. Check its character set and its log, and try again.</source>
        <translation>قبلت قاعدة البيانات كما هي {loaded} من {sent} من صفوف {table}، فلم يُحفظ منها شيء. تحقق من مجموعة محارفها وسجلها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The database, which knows where the archive of the submitted files is, does not answer, so nobody knows whether all files can be had. Nothing was changed; try again when it does.</source>
        <translation>لا تجيب قاعدة البيانات التي تعرف مكان أرشيف الملفات المسلَّمة، فلا يعرف أحد هل كل الملفات متاحة. لم يتغير شيء؛ حاول من جديد حين تجيب.</translation>
    </message>
    <message>
        <source>The decision is recorded, but the local journal could not be tidied. It will be sent once more at the next start, which changes nothing.</source>
        <translation>القرار مسجّل، لكن تعذّر ترتيب السجل المحلي. سيُرسل مرة أخرى عند التشغيل القادم، ولن يغيّر ذلك شيئًا.</translation>
    </message>
    <message>
        <source>The department has no mail server, so nothing was sent. Copy the text, tell the contacts, and record that you did; or settle mails first.</source>
        <translation>ليس للقسم خادم بريد، فلم يُرسل شيء. انسخ النص وأخبر جهات الاتصال وسجّل أنك فعلت؛ أو اضبط البريد أولًا.</translation>
    </message>
    <message>
        <source>The department shows work to those alone who teach the student, and it is not noted that {who} teaches {student}.</source>
        <translation>لا يعرض القسم العمل إلا على من يدرّس الطالب، وليس مسجّلًا أن {who} يدرّس {student}.</translation>
    </message>
    <message>
        <source>The description is longer than 65,535 bytes. Nothing was recorded.</source>
        <translation>يزيد الوصف على ٦٥٬٥٣٥ بايت. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The diagnosis was stopped. Nothing was changed.</source>
        <translation>أُوقف التشخيص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The diagnosis was stopped. What it had put down is gone; what was mended before that stays so.</source>
        <translation>أُوقف التشخيص. زال ما كان قد وضعه؛ وما أُصلح قبل ذلك يبقى كذلك.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no writing, so that the database cannot be opened.</source>
        <translation>لا يقبل قرص {path} الكتابة، فلا يمكن فتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. What is not recorded yet was not changed; free some space, then try again.</source>
        <translation>القرص الذي يحوي قاعدة البيانات ممتلئ. ما لم يُسجَّل بعد لم يتغير؛ أفرغ بعض المساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk that holds the database reports errors. Nothing more was changed; check the disk, then try again.</source>
        <translation>القرص الذي يحوي قاعدة البيانات يبلّغ عن أخطاء. لم يتغير شيء آخر؛ افحص القرص ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The drill was stopped, and its scratch is removed. Nothing is proven.</source>
        <translation>أُوقفت التجربة، وأُزيل مكانها المؤقت. لم يثبت شيء.</translation>
    </message>
    <message>
        <source>The earlier revision belongs to somebody else. Nothing was recorded.</source>
        <translation>الإصدار السابق لشخص آخر. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was left.</source>
        <translation>أُوقف التصدير، ولم يبقَ أي ملف.</translation>
    </message>
    <message>
        <source>The export was stopped. What stood in its place before is unchanged.</source>
        <translation>أُوقف التصدير. وما كان في مكانه لم يتغير.</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}). What was imported of it before stays; try again.</source>
        <translation>تعذّرت قراءة الملف ({strerror}). ما استُورد منه قبلُ باقٍ؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>The file could not be read to its end while it was stored, so nothing was handed in. Check where it lies, then try again.</source>
        <translation>تعذّرت قراءة الملف إلى نهايته أثناء حفظه، فلم يُسلَّم شيء. تحقّق من مكانه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file could not be removed from the store (a link, rights or disk). Remove it there by hand.</source>
        <translation>تعذّرت إزالة الملف من المخزن (رابط أو صلاحيات أو القرص). أزله هناك يدويًا.</translation>
    </message>
    <message>
        <source>The file holds no signed report of an audit. Nothing was checked; name one that an audit wrote.</source>
        <translation>لا يحوي الملف تقرير تدقيق موقّعًا. لم يُفحص شيء؛ حدّد تقريرًا كتبه تدقيق.</translation>
    </message>
    <message>
        <source>The file holds no table student_uploads. Nothing was imported; choose a dump of that table.</source>
        <translation>لا يحوي الملف جدول student_uploads. لم يُستورد شيء؛ اختر تفريغًا لذلك الجدول.</translation>
    </message>
    <message>
        <source>The file holds several databases. Nothing was imported; write the portal&apos;s table alone, as the runbook does.</source>
        <translation>يحوي الملف عدة قواعد بيانات. لم يُستورد شيء؛ اكتب جدول البوابة وحده كما يفعل دليل التشغيل.</translation>
    </message>
    <message>
        <source>The file is a whole database.</source>
        <translation>الملف قاعدة بيانات كاملة.</translation>
    </message>
    <message>
        <source>The file is damaged: {found}.</source>
        <translation>الملف تالف: {found}.</translation>
    </message>
    <message>
        <source>The file is larger than an object store takes in one piece, so nothing was handed in. Hand in a smaller one.</source>
        <translation>الملف أكبر مما يقبله مخزن الكائنات دفعة واحدة، فلم يُسلَّم شيء. سلّم ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The file is no whole dump of mysqldump or mariadb-dump. Nothing was imported; look whether it was written to its end, and choose another.</source>
        <translation>ليس الملف تفريغًا كاملًا من mysqldump أو mariadb-dump. لم يُستورد شيء؛ انظر هل كُتب إلى نهايته، واختر غيره.</translation>
    </message>
    <message>
        <source>The file is there but cannot be read (rights, disk or network). Try again, or tell an administrator.</source>
        <translation>الملف موجود لكن تعذّرت قراءته (صلاحيات أو قرص أو شبكة). حاول من جديد، أو أبلغ أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The file is too large to be kept here for looking at; it is whole in the store. Save a copy instead.</source>
        <translation>الملف أكبر من أن يُحفظ هنا للاطلاع؛ وهو كامل في المخزن. احفظ نسخة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, cannot be read. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation>تعذّرت قراءة ملف مرجع الشهادات {authority}. لم يُرسل شيء؛ حدّد ملفًا فيه شهادة المرجع (PEM) يمكنك قراءته، أو راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, holds no certificate. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation>لا شهادة في ملف مرجع الشهادات {authority}. لم يُرسل شيء؛ حدّد ملفًا فيه شهادة المرجع (PEM) يمكنك قراءته، أو راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The file store</source>
        <translation>مخزن الملفات</translation>
    </message>
    <message>
        <source>The file store broke off while the file was read, and nothing was kept here. Try again.</source>
        <translation>انقطع مخزن الملفات أثناء قراءة الملف، ولم يُحفظ شيء هنا. حاول من جديد.</translation>
    </message>
    <message>
        <source>The file store could not keep the file (disk full, rights or network), so nothing was handed in. Free some space or try again later.</source>
        <translation>تعذّر على مخزن الملفات حفظ الملف (قرص ممتلئ أو صلاحيات أو شبكة)، فلم يُسلَّم شيء. أفرغ بعض المساحة أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The file store has no such file any more; the entry itself is unharmed. Ask an administrator to restore it.</source>
        <translation>لم يعد في مخزن الملفات ملف كهذا؛ والمُدخل نفسه سليم. اطلب من أحد المسؤولين استعادته.</translation>
    </message>
    <message>
        <source>The file was not fetched, because nobody waits for it any more. It is whole in the store.</source>
        <translation>لم يُجلَب الملف، إذ لم يعد أحد ينتظره. وهو كامل في المخزن.</translation>
    </message>
    <message>
        <source>The file {key} has {found} bytes, and {recorded} were handed in.</source>
        <translation>في الملف {key} عدد {found} بايت، وقد سُلّم منه {recorded} بايت.</translation>
    </message>
    <message>
        <source>The file {key} in the store of the submitted files cannot be read ({strerror}), so this backup is not listed. Earlier backups are as they were; check the store&apos;s drive or network share, then try again.</source>
        <translation>تتعذر قراءة الملف {key} في مخزن الملفات المسلَّمة ({strerror})، فلا تظهر هذه النسخة في القائمة. النسخ السابقة كما كانت؛ تحقق من قرص المخزن أو المشاركة الشبكية ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file {key} is in neither of the stores, so its submission was left as it is. Bring it back from a backup, then archive again.</source>
        <translation>الملف {key} ليس في أي من المخزنين، فتُرك تسليمه كما هو. أعده من نسخة احتياطية، ثم أرشف من جديد.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store of the submitted files, and the archive, {place}, where it may be, cannot be read. Nothing was changed; connect its drive or network share, then try again.</source>
        <translation>الملف {key} غير موجود في مخزن الملفات المسلَّمة، وتتعذر قراءة الأرشيف {place} الذي قد يكون فيه. لم يتغير شيء؛ صِل قرصه أو مشاركة الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store of the submitted files, and the database, which knows where the archive is, does not answer. Nothing was changed; try again when it does.</source>
        <translation>الملف {key} غير موجود في مخزن الملفات المسلَّمة، ولا تجيب قاعدة البيانات التي تعرف مكان الأرشيف. لم يتغير شيء؛ حاول من جديد حين تجيب.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store.</source>
        <translation>الملف {key} غير موجود في المخزن.</translation>
    </message>
    <message>
        <source>The file {key} is not what was handed in, so its submission was left as it is. Bring it back from a backup, then archive again.</source>
        <translation>الملف {key} ليس كما سُلّم، فتُرك تسليمه كما هو. أعده من نسخة احتياطية، ثم أرشف من جديد.</translation>
    </message>
    <message>
        <source>The file {key} is not what was handed in.</source>
        <translation>الملف {key} ليس كما سُلّم.</translation>
    </message>
    <message>
        <source>The file {key} of the backup cannot be written into the store ({strerror}). What is there stays as it was; check the room and your rights, then try again.</source>
        <translation>تتعذر كتابة الملف {key} من النسخة في المخزن ({strerror}). يبقى ما هناك كما كان؛ تحقق من المساحة ومن صلاحياتك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read here. Nothing was registered; choose another.</source>
        <translation>لا يمكن قراءة الملف {name} هنا. لم يُسجَّل شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}). Nothing was imported; check it, then try again.</source>
        <translation>تعذّرت قراءة الملف {path} ({strerror}). لم يُستورد شيء؛ تحقق منه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). Nothing is there; check its folder and the room, then try again.</source>
        <translation>تعذّرت كتابة الملف {path} ({strerror}). لا شيء هناك؛ تحقق من مجلده والمساحة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). Nothing was changed; choose another with --keep.</source>
        <translation>تعذّرت كتابة الملف {path} ({strerror}). لم يتغير شيء؛ اختر غيره بالخيار --keep.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). What stood there is as it was; check its folder and the room, then try again.</source>
        <translation>تعذّرت كتابة الملف {path} ({strerror}). ما كان هناك باقٍ كما كان؛ تحقق من مجلده والمساحة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file {path} is there already and cannot be renamed. Nothing was changed; choose another with --keep.</source>
        <translation>الملف {path} موجود بالفعل ولا يمكن تغيير اسمه. لم يتغير شيء؛ اختر غيره بالخيار --keep.</translation>
    </message>
    <message>
        <source>The file {path} is torn or no keepsake of ours. Nothing was taken in.</source>
        <translation>الملف {path} ممزق أو ليس من نسخنا. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>The file&apos;s letters are not in UTF-8. Nothing was imported; write it anew with --default-character-set=utf8mb4.</source>
        <translation>أحرف الملف ليست بترميز UTF-8. لم يُستورد شيء؛ اكتبه من جديد مع --default-character-set=utf8mb4.</translation>
    </message>
    <message>
        <source>The file&apos;s table student_uploads has other columns than the portal&apos;s. Nothing was imported; choose a dump of the portal&apos;s own table.</source>
        <translation>لجدول student_uploads في الملف أعمدة غير أعمدة البوابة. لم يُستورد شيء؛ اختر تفريغًا لجدول البوابة نفسه.</translation>
    </message>
    <message>
        <source>The files are kept in {place}.</source>
        <translation>تُحفظ الملفات في {place}.</translation>
    </message>
    <message numerus="yes">
        <source>The files of the newest submissions are in this store (%n compared).</source>
        <translation>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (لم يُقارن شيء).</numerusform>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (قورن ملف واحد).</numerusform>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (قورن ملفان).</numerusform>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (قورنت %Ln ملفات).</numerusform>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (قورن %Ln ملفاً).</numerusform>
            <numerusform>ملفات أحدث التسليمات موجودة في هذا المخزن (قورن %Ln ملف).</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the schedule cannot be written into {folder} ({strerror}). Nothing was installed; check the folder, then try again.</source>
        <translation>تتعذر كتابة ملفات الجدولة في {folder} ({strerror}). لم يُثبَّت شيء؛ تحقق من المجلد ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The first line names no columns that are known here. Nothing was changed; they are — {listed}.</source>
        <translation>لا يسمّي السطر الأول أعمدة معروفة هنا. لم يتغير شيء؛ وهي — {listed}.</translation>
    </message>
    <message>
        <source>The first line names the column {twice} twice. Nothing was changed; keep one.</source>
        <translation>يسمّي السطر الأول العمود {twice} مرتين. لم يتغير شيء؛ أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>The folder of the backups, {folder}, cannot be used ({strerror}). What was backed up before is as it was; check the drive or network share, its room and your rights, then try again.</source>
        <translation>لا يمكن استعمال مجلد النسخ {folder} ({strerror}). ما نُسخ من قبل كما كان؛ تحقق من القرص أو مشاركة الشبكة ومساحتها وصلاحياتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder of the files, {folder}, is not there. Nothing was made in its stead; connect its drive or network share, or correct the place, then try again.</source>
        <translation>مجلد الملفات {folder} غير موجود. لم يُنشأ شيء بدلًا منه؛ صِل قرصه أو مشاركة الشبكة، أو صحّح المكان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({strerror}), so no database was restored there. The backup is as it was; check the folder, its room and your rights, then try again.</source>
        <translation>تعذّرت الكتابة في المجلد {folder} ({strerror})، فلم تُستعد أي قاعدة بيانات هناك. النسخة كما كانت؛ تحقق من المجلد ومساحته وصلاحياتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({strerror}). The database in use is as it was; check the room and your rights, then try again.</source>
        <translation>تعذّرت الكتابة في المجلد {folder} ({strerror}). قاعدة البيانات المستعملة كما كانت؛ تحقق من المساحة وصلاحياتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {folder} of submitted files is not there, or may not be looked at.</source>
        <translation>مجلد الملفات المسلَّمة {folder} غير موجود، أو لا يحق النظر فيه.</translation>
    </message>
    <message>
        <source>The folder {path} is not there or cannot be read ({strerror}). No copy was written; make it, or name another.</source>
        <translation>المجلد {path} غير موجود أو تتعذر قراءته ({strerror}). لم تُكتب أي نسخة؛ أنشئه، أو اذكر غيره.</translation>
    </message>
    <message>
        <source>The folders of the file store could not be listed, so nothing more was swept. Only an administrator and the backup may list them; check the rights, the disk and the network.</source>
        <translation>تعذّر سرد مجلدات مخزن الملفات، فلم يُنظَّف شيء آخر. لا يجوز سردها إلا لمسؤول وللنسخ الاحتياطي؛ تحقّق من الصلاحيات والقرص والشبكة.</translation>
    </message>
    <message>
        <source>The grading worksheet in it was read for numbers and addresses.</source>
        <translation>قُرئت الأرقام والعناوين من ورقة الدرجات الموجودة فيه.</translation>
    </message>
    <message numerus="yes">
        <source>The hash chains of the newest %n submissions hold.</source>
        <translation>
            <numerusform>لا تسليمات هنا تُفحص سلاسل تجزئتها.</numerusform>
            <numerusform>سلسلة التجزئة لأحدث تسليم متماسكة.</numerusform>
            <numerusform>سلسلتا التجزئة لأحدث تسليمين متماسكتان.</numerusform>
            <numerusform>سلاسل التجزئة لأحدث %Ln تسليمات متماسكة.</numerusform>
            <numerusform>سلاسل التجزئة لأحدث %Ln تسليمًا متماسكة.</numerusform>
            <numerusform>سلاسل التجزئة لأحدث %Ln تسليم متماسكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n of the newest submissions does not hold, that of {upload} among them: {what}.</source>
        <translation>
            <numerusform>سجل أحدث التسليمات متماسك ({upload}: {what}).</numerusform>
            <numerusform>سجل واحد من أحدث التسليمات غير متماسك، وهو سجل {upload}: {what}.</numerusform>
            <numerusform>سجلا اثنين من أحدث التسليمات غير متماسكين، ومنهما سجل {upload}: {what}.</numerusform>
            <numerusform>سجلات %Ln من أحدث التسليمات غير متماسكة، ومنها سجل {upload}: {what}.</numerusform>
            <numerusform>سجلات %Ln من أحدث التسليمات غير متماسكة، ومنها سجل {upload}: {what}.</numerusform>
            <numerusform>سجلات %Ln من أحدث التسليمات غير متماسكة، ومنها سجل {upload}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n submissions is not as it was written.</source>
        <translation>
            <numerusform>سجل كل تسليم كما كُتب.</numerusform>
            <numerusform>سجل تسليم واحد ليس كما كُتب.</numerusform>
            <numerusform>سجلا تسليمين ليسا كما كُتبا.</numerusform>
            <numerusform>سجلات %Ln تسليمات ليست كما كُتبت.</numerusform>
            <numerusform>سجلات %Ln تسليمًا ليست كما كُتبت.</numerusform>
            <numerusform>سجلات %Ln تسليم ليست كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of what was handed in does not hold. Look at `edumanage-desktop history verify`.</source>
        <translation>سجل ما سُلّم غير متماسك. انظر إلى `edumanage-desktop history verify`.</translation>
    </message>
    <message>
        <source>The host {host} of the cluster takes no part.</source>
        <translation>الخادم {host} لا يشارك في العنقود.</translation>
    </message>
    <message>
        <source>The host {host} of the cluster takes no part; {taking} of {hosts} do.</source>
        <translation>الخادم {host} لا يشارك في العنقود؛ ويشارك {taking} من {hosts}.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it is in the table.</source>
        <translation>أُوقف الاستيراد، ولا شيء منه في الجدول.</translation>
    </message>
    <message>
        <source>The index {name} of {table} has the columns {found} and should have {wanted}.</source>
        <translation>الفهرس {name} في {table} له الأعمدة {found} وينبغي أن تكون {wanted}.</translation>
    </message>
    <message>
        <source>The institution&apos;s directory keeps this password, or none is asked here. Nothing was changed; passwords of the directory are changed there, and docs/guide tells how a server asks it.</source>
        <translation>كلمة المرور هذه في دليل المؤسسة، أو لا تُطلب هنا كلمة مرور. لم يتغير شيء؛ كلمات مرور الدليل تُغيَّر هناك، ويوضّح docs/guide كيف يسأل الخادم عنها.</translation>
    </message>
    <message>
        <source>The key that signed this report is no longer kept here. Its pages were not written; audit once more.</source>
        <translation>المفتاح الذي وقّع هذا التقرير لم يعد محفوظًا هنا. لم تُكتب صفحاته؛ أجرِ التدقيق من جديد.</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was remembered. Type the password; it is kept nowhere.</source>
        <translation>لم تجب سلسلة المفاتيح، فلم يُتذكَّر شيء. اكتب كلمة المرور؛ فهي لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The last backup is of {good}, and a newer one is overdue: all that was done since is in none. Look whether the schedule runs, then back up.</source>
        <translation>آخر نسخة تعود إلى {good}، وقد تأخرت نسخة أحدث: كل ما أُنجز بعدها ليس في أي نسخة. تحقق من أن الجدولة تعمل، ثم أنشئ نسخة.</translation>
    </message>
    <message>
        <source>The last day of an absence is not before its first. Nothing was saved.</source>
        <translation>لا يسبق آخر يوم في الغياب أوله. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The last restore drill that went well is of {when}, and the next is overdue. It touches nothing that is in use; begin one from the menu, or by “backup drill”.</source>
        <translation>آخر تجربة استعادة ناجحة تعود إلى {when}، وقد تأخرت التالية. لا تمسّ التجربة شيئًا مما هو مستعمل؛ ابدأ واحدة من القائمة الرئيسية، أو بالأمر «backup drill».</translation>
    </message>
    <message>
        <source>The library cannot be written there ({strerror}). It is as it was; choose another place.</source>
        <translation>تعذّرت كتابة المكتبة هناك ({strerror}). هي كما كانت؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The list could not be written there ({strerror}). What stood there before is unchanged; choose another place, or make room, then export again.</source>
        <translation>تعذّرت كتابة القائمة هناك ({strerror}). وما كان هناك لم يتغير؛ اختر مكانًا آخر أو أفرغ بعض المساحة، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>The list could not be written: the program that paints it ended too early. What stood there before is unchanged; export once more, or as a spreadsheet.</source>
        <translation>تعذّرت كتابة القائمة: انتهى البرنامج الذي يرسمها قبل أوانه. وما كان هناك لم يتغير؛ صدّر مرة أخرى، أو كجدول بيانات.</translation>
    </message>
    <message>
        <source>The list could not be written: there is no room for it on this computer. What stood there before is unchanged; make room, or export fewer rows.</source>
        <translation>تعذّرت كتابة القائمة: لا مكان لها على هذا الجهاز. وما كان هناك لم يتغير؛ أفرغ بعض المساحة، أو صدّر صفوفًا أقل.</translation>
    </message>
    <message>
        <source>The list of files is missing or wrong. Nothing was recorded.</source>
        <translation>قائمة الملفات مفقودة أو خاطئة. لم يُسجَّل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The list of known needs in {program} is of {day}, %n days old; what was found since is not in it.</source>
        <translation>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وهو اليوم؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وعمرها يوم واحد؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وعمرها يومان؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وعمرها %Ln أيام؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وعمرها %Ln يومًا؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
            <numerusform>قائمة التحديثات اللازمة المعروفة في {program} بتاريخ {day}، وعمرها %Ln يوم؛ وليس فيها ما عُرف بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people is malformed or too long. Nothing was changed.</source>
        <translation>قائمة الأشخاص غير سليمة أو أطول من اللازم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The list of the files of a backup is not what was written. Nothing was changed; verify the repository, and take another backup.</source>
        <translation>قائمة ملفات إحدى النسخ ليست كما كُتبت. لم يتغيّر شيء؛ تحقق من المستودع وخذ نسخة أخرى.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer does not answer. Look after it and print again.</source>
        <translation>لم تُطبع القائمة: الطابعة لا تجيب. تفقّدها واطبع من جديد.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation>لم تعد النسخة المحلية من هذا الملف موجودة. حدّد التسليم من جديد لجلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Show the submission again to fetch it.</source>
        <translation>لم تعد النسخة المحلية من هذا الملف موجودة. اعرض التسليم من جديد لجلبها.</translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be read (disk or rights); its files were left as they are. Check the disk and start again.</source>
        <translation>تعذّرت قراءة السجل المحلي للقرارات (قرص أو صلاحيات)؛ وتُركت ملفاته كما هي. افحص القرص وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be written (disk full or rights), so nothing was sent. Free some space and decide again.</source>
        <translation>تعذّرت الكتابة في السجل المحلي للقرارات (قرص ممتلئ أو صلاحيات)، فلم يُرسل شيء. أفرغ بعض المساحة واتخذ القرار من جديد.</translation>
    </message>
    <message>
        <source>The look was stopped. Nothing was changed.</source>
        <translation>أُوقف النظر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The machine-wide connections in {found} can be changed by others than an administrator, so they are not used. Nothing was changed; ask an administrator to take those rights away.</source>
        <translation>يمكن لغير المسؤول تغيير اتصالات الجهاز في {found}، فلا تُستخدم. لم يتغير شيء؛ اطلب من أحد المسؤولين سحب تلك الصلاحيات.</translation>
    </message>
    <message>
        <source>The mail server did not take an alert to {address} ({detail}). What it was about stands in the window.</source>
        <translation>لم يقبل خادم البريد تنبيهًا إلى {address} ({detail}). ومضمونه مذكور في النافذة.</translation>
    </message>
    <message>
        <source>The mail server has no name, or one with blanks. Nothing was saved; type it as smtp.example.org.</source>
        <translation>خادم البريد بلا اسم أو في اسمه فراغات. لم يُحفظ شيء؛ اكتبه مثل smtp.example.org.</translation>
    </message>
    <message>
        <source>The mail server has put off a mail to {address} for more than a day ({detail}). It is tried again until its news are nine days old.</source>
        <translation>يؤجّل خادم البريد رسالة إلى {address} منذ أكثر من يوم ({detail}). تُعاد المحاولة حتى يمضي على أخبارها تسعة أيام.</translation>
    </message>
    <message>
        <source>The mail server refused a mail to {address} for good ({detail}). It is not sent again.</source>
        <translation>رفض خادم البريد نهائياً بريداً إلى {address} ({detail}). لا يُرسل من جديد.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {sender} ({words}). Nothing is lost, the next run tries it again; check sender and login under “Mail of the department…”.</source>
        <translation>لا يقبل خادم البريد رسائل من {sender} ({words}). لم يضع شيء، وسيحاول التشغيل التالي من جديد؛ تحقق من المرسل والحساب في «بريد القسم…».</translation>
    </message>
    <message>
        <source>The mail server takes nothing to {address} from this sender or login ({detail}). Nothing is lost, the next run tries it again; check sender and login under “Mail of the department…”.</source>
        <translation>لا يقبل خادم البريد شيئًا إلى {address} من هذا المرسل أو الحساب ({detail}). لم يضع شيء، وسيحاول التشغيل التالي من جديد؛ تحقق من المرسل والحساب في «بريد القسم…».</translation>
    </message>
    <message>
        <source>The mail server went away ({words}). What was not sent is sent by the next run.</source>
        <translation>انقطع خادم البريد ({words}). ما لم يُرسل يرسله التشغيل التالي.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached on port {port} ({words}). Nothing was sent; check name, port and security under “Mail of the department…”.</source>
        <translation>لا يمكن الوصول إلى خادم البريد {host} على المنفذ {port} ({words}). لم يُرسل شيء؛ تحقق من الاسم والمنفذ والأمان في «بريد القسم…».</translation>
    </message>
    <message>
        <source>The manifest does not name this file.</source>
        <translation>لا يذكر البيان هذا الملف.</translation>
    </message>
    <message>
        <source>The manifest names neither files nor whose they are, so it was left aside. Its columns are file and student_number, student_id, email or full_name.</source>
        <translation>لا يذكر البيان ملفات ولا أصحابها، فتُرك جانبًا. أعمدته هي file و student_number أو student_id أو email أو full_name.</translation>
    </message>
    <message>
        <source>The manifest names this file twice, which leaves open whose it is. Keep one of its lines.</source>
        <translation>يذكر البيان هذا الملف مرتين فلا يُعرف صاحبه. أبقِ سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>The manifest names this file, and it is not there. Add it, or take its line away.</source>
        <translation>يذكر البيان هذا الملف وليس موجودًا. أضفه أو احذف سطره.</translation>
    </message>
    <message>
        <source>The manifest&apos;s student_id is no number of the portal. Correct it.</source>
        <translation>قيمة student_id في البيان ليست رقمًا في البوابة. صححها.</translation>
    </message>
    <message>
        <source>The migration did not come to its end on a copy in {engine}: {why}</source>
        <translation>لم يكتمل الترحيل على نسخة في {engine}: {why}</translation>
    </message>
    <message>
        <source>The migration runs on a copy</source>
        <translation>الترحيل يعمل على نسخة</translation>
    </message>
    <message>
        <source>The new revision came in, but is not linked with the submission before it. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>وصل الإصدار الجديد، لكنه غير مرتبط بالتسليم السابق. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The newest backup is not of this department as it is: its history ({database} on {computer}) is not in the database.</source>
        <translation>أحدث نسخة ليست لهذا القسم بحالته: سجلها ({database} على {computer}) ليس في قاعدة البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of {time}, and none may be older than %n hours here.</source>
        <translation>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون قديمة.</numerusform>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون أقدم من ساعة واحدة.</numerusform>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون أقدم من ساعتين.</numerusform>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون أقدم من %Ln ساعات.</numerusform>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون أقدم من %Ln ساعة.</numerusform>
            <numerusform>أحدث نسخة تعود إلى {time}، ولا يجوز هنا أن تكون أقدم من %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was found damaged at {time}.</source>
        <translation>تبيّن في {time} أن أحدث نسخة تالفة.</translation>
    </message>
    <message>
        <source>The newest backup was neither verified nor restored in a drill.</source>
        <translation>أحدث نسخة لم يُتحقق منها ولم تُستعد في تجربة.</translation>
    </message>
    <message>
        <source>The newest backup, of {when}, was found damaged. Nothing of the department is touched; “backup verify” says what of it is left. Back up again: the next backup reads all files anew.</source>
        <translation>وُجِدت أحدث نسخة احتياطية، بتاريخ {when}، تالفة. لم يُمسّ شيء من القسم؛ ويقول الأمر “backup verify” ما الذي بقي منها. أنشئ نسخة أخرى: فالنسخة التالية تقرأ كل الملفات من جديد.</translation>
    </message>
    <message>
        <source>The newest submission keeps its row in the portal&apos;s table, which tells by it which number comes next. It is archived all the same.</source>
        <translation>يبقى صف أحدث تسليم في جدول البوابة، فهي تعرف به الرقم التالي. وهو مؤرشف مع ذلك.</translation>
    </message>
    <message>
        <source>The next revision of submission {upload}, which this student has in this collection.</source>
        <translation>الإصدار التالي من التسليم {upload} الذي لهذا الطالب في هذه المجموعة.</translation>
    </message>
    <message>
        <source>The number must be the portal&apos;s, above 0, and nobody else&apos;s here. Nothing was saved; look it up in the portal.</source>
        <translation>يجب أن يكون الرقم رقم البوابة، أكبر من ٠، وليس لغيره هنا. لم يُحفظ شيء؛ ابحث عنه في البوابة.</translation>
    </message>
    <message>
        <source>The object store answers nobody whose clock differs from its own by a quarter of an hour, so nothing was handed in. Set this computer&apos;s clock, then try again.</source>
        <translation>لا يجيب مخزن الكائنات من تختلف ساعته عن ساعته بربع ساعة، فلم يُسلَّم شيء. اضبط ساعة هذا الحاسوب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The object store answers nobody whose clock differs from its own by a quarter of an hour. Set this computer&apos;s clock, then try again.</source>
        <translation>لا يجيب مخزن الكائنات من تختلف ساعته عن ساعته بربع ساعة. اضبط ساعة هذا الحاسوب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The object store could not prove who it is (its certificate), so nothing was read. Tell an administrator, who names its certificate authority in AWS_CA_BUNDLE.</source>
        <translation>لم يستطع مخزن الكائنات إثبات هويته (شهادته)، فلم يُقرأ شيء. أخبر مسؤولًا ليحدّد جهة إصدار شهادته في AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The object store could not prove who it is (its certificate), so nothing was sent or handed in. Tell an administrator, who names its certificate authority in AWS_CA_BUNDLE.</source>
        <translation>لم يستطع مخزن الكائنات إثبات هويته (شهادته)، فلم يُرسَل شيء ولم يُسلَّم. أخبر مسؤولًا ليحدّد جهة إصدار شهادته في AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The object store did not answer or broke off, so nothing was handed in. Check the network and try again.</source>
        <translation>لم يُجب مخزن الكائنات أو انقطع، فلم يُسلَّم شيء. تحقّق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The object store does not answer, so the file cannot be read now; it is unharmed. Check the network and try again.</source>
        <translation>لا يجيب مخزن الكائنات، فلا يمكن قراءة الملف الآن؛ وهو سليم. تحقّق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The object store does not hand out this file: it is not there any more, or your key may not do this. Nothing was changed; tell an administrator.</source>
        <translation>لا يعطي مخزن الكائنات هذا الملف: لم يعد موجودًا أو لا يحق لمفتاحك ذلك. لم يتغيّر شيء؛ أخبر مسؤولًا.</translation>
    </message>
    <message>
        <source>The object store does not know the key that this computer gave, so nothing was handed in. Type its secret again under Connections…, or ask an administrator for another key.</source>
        <translation>لا يعرف مخزن الكائنات المفتاح الذي قدّمه هذا الحاسوب، فلم يُسلَّم شيء. اكتب سرّه من جديد في الاتصالات… أو اطلب من مسؤول مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The object store does not know the key that this computer gave, so the file cannot be read. Type its secret again under Connections…, or ask an administrator for another key.</source>
        <translation>لا يعرف مخزن الكائنات المفتاح الذي قدّمه هذا الحاسوب، فلا يمكن قراءة الملف. اكتب سرّه من جديد في الاتصالات… أو اطلب من مسؤول مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The object store has no room for the file, so nothing was handed in. Tell an administrator, and try again later.</source>
        <translation>لا يتسع مخزن الكائنات للملف، فلم يُسلَّم شيء. أخبر مسؤولًا وأعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The object store has no such bucket, so nothing was handed in. Tell an administrator, who checks the place of the files in the connection.</source>
        <translation>ليس في مخزن الكائنات مثل هذه الحاوية، فلم يُسلَّم شيء. أخبر مسؤولًا ليتحقّق من مكان الملفات في الاتصال.</translation>
    </message>
    <message>
        <source>The object store has no such bucket, so the file cannot be read. Tell an administrator, who checks the place of the files in the connection.</source>
        <translation>ليس في مخزن الكائنات مثل هذه الحاوية، فلا يمكن قراءة الملف. أخبر مسؤولًا ليتحقّق من مكان الملفات في الاتصال.</translation>
    </message>
    <message>
        <source>The object store takes no files from your key, so nothing was handed in. Tell an administrator, who checks the rights of the key.</source>
        <translation>لا يقبل مخزن الكائنات ملفات بمفتاحك، فلم يُسلَّم شيء. أخبر مسؤولًا ليتحقّق من صلاحيات المفتاح.</translation>
    </message>
    <message>
        <source>The one-time password does not stay. Nothing was changed; choose another one.</source>
        <translation>كلمة المرور لمرة واحدة لا تبقى. لم يتغير شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>The other system marked it as late.</source>
        <translation>وسمه النظام الآخر بأنه متأخر.</translation>
    </message>
    <message>
        <source>The others go on without it, with less to fall back upon. Bring it back.</source>
        <translation>تواصل الأخرى العمل دونها باحتياط أقل. أعدها إلى العمل.</translation>
    </message>
    <message>
        <source>The pages are not as they were signed: at least one letter of them, or of their signature, was changed. Nothing in them counts; ask for both files that the audit wrote, or audit once more.</source>
        <translation>ليست الصفحات كما وُقّعت: تغيّر حرف واحد على الأقل فيها أو في توقيعها. لا يُعتد بشيء مما فيها؛ اطلب الملفين اللذين كتبهما التدقيق، أو أجرِ التدقيق من جديد.</translation>
    </message>
    <message>
        <source>The pages of this document could not be kept (disk full or rights); the file itself is unharmed. Free some space and select it again.</source>
        <translation>تعذّر حفظ صفحات هذا المستند (قرص ممتلئ أو صلاحيات)؛ والملف نفسه سليم. أفرغ بعض المساحة وحدّده من جديد.</translation>
    </message>
    <message>
        <source>The parts are as they were sealed, but bytes of the file between them were changed.</source>
        <translation>الأجزاء كما خُتمت، لكن تغيّرت بايتات بينها في الملف.</translation>
    </message>
    <message>
        <source>The passphrase of new backups has at least {count} letters, and this one has fewer. No backups were begun; choose a longer one: several words are easy to keep in mind.</source>
        <translation>عبارة مرور النسخ الجديدة {count} حرفًا على الأقل، وهذه أقل. لم تبدأ أي نسخ؛ اختر عبارة أطول: عدة كلمات يسهل حفظها.</translation>
    </message>
    <message>
        <source>The password file {path} can be read by others. Nothing was sent; give it mode 0600, and change the password if somebody else may have seen it.</source>
        <translation>يمكن لآخرين قراءة ملف كلمة المرور {path}. لم يُرسل شيء؛ اجعل صلاحياته 0600، وغيّر كلمة المرور إن كان غيرك قد رآها.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({strerror}). Nothing was sent; check it, then try again.</source>
        <translation>تعذّرت قراءة ملف كلمة المرور {path} ({strerror}). لم يُرسل شيء؛ تحقق منه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The password of {login} was for once only.</source>
        <translation>كانت كلمة مرور {login} لمرة واحدة فقط.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The place of the files is none: {why}. Nothing was changed. It is a folder, or s3://KEY-ID@BUCKET/PREFIX?endpoint=https://…&amp;region=….</source>
        <translation>مكان الملفات غير صالح: {why}. لم يتغيّر شيء. هو مجلد أو s3://KEY-ID@BUCKET/PREFIX?endpoint=https://…&amp;region=….</translation>
    </message>
    <message>
        <source>The portal goes on writing in it.</source>
        <translation>تواصل البوابة الكتابة فيها.</translation>
    </message>
    <message>
        <source>The portal is stopped or it is not. Nothing was planned.</source>
        <translation>إما أن توقف البوابة أو لا توقف. لم يُخطَّط لشيء.</translation>
    </message>
    <message>
        <source>The portal needs one. Find out whose the others are, and drop them.</source>
        <translation>تحتاج البوابة إلى حساب واحد. اعرف لمن الحسابات الأخرى، واحذفها.</translation>
    </message>
    <message>
        <source>The portal&apos;s table here cannot hold these letters. Nothing was recorded; an administrator converts the table with: edumanage-desktop db upgrade --convert-charset.</source>
        <translation>لا يتسع جدول البوابة هنا لهذه الحروف. لم يُسجَّل شيء؛ يحوّل أحد المسؤولين الجدول بالأمر: edumanage-desktop db upgrade --convert-charset.</translation>
    </message>
    <message>
        <source>The portal&apos;s writes are refused in it, too.</source>
        <translation>يُرفض فيها ما تكتبه البوابة أيضًا.</translation>
    </message>
    <message>
        <source>The program never shows administrators whose it was; they see it counted, without a person.</source>
        <translation>لا يعرض البرنامج للمسؤولين صاحب ذلك أبدًا؛ فهم يرونه معدودًا دون ذكر شخص.</translation>
    </message>
    <message numerus="yes">
        <source>The program shows administrators whose it was for %n days, then without the person.</source>
        <translation>
            <numerusform>يعرض البرنامج ذلك للمسؤولين دون ذكر صاحبه.</numerusform>
            <numerusform>يعرض البرنامج للمسؤولين صاحب ذلك مدة يوم واحد، ثم دون ذكره.</numerusform>
            <numerusform>يعرض البرنامج للمسؤولين صاحب ذلك مدة يومين، ثم دون ذكره.</numerusform>
            <numerusform>يعرض البرنامج للمسؤولين صاحب ذلك مدة %Ln أيام، ثم دون ذكره.</numerusform>
            <numerusform>يعرض البرنامج للمسؤولين صاحب ذلك مدة %Ln يومًا، ثم دون ذكره.</numerusform>
            <numerusform>يعرض البرنامج للمسؤولين صاحب ذلك مدة %Ln يوم، ثم دون ذكره.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason holds what it would erase (a name, number, title or file name) and is itself kept. Nothing was erased; word it without.</source>
        <translation>يحوي السبب ما كان سيمحوه (اسمًا أو رقمًا أو عنوانًا أو اسم ملف) وهو نفسه يُحفظ. لم يُمحَ شيء؛ صُغه دون ذلك.</translation>
    </message>
    <message>
        <source>The record of incident {incident} knows no archive with this seal: its manifest was made anew, or nobody recorded it.</source>
        <translation>لا يعرف سجل الحادث {incident} أرشيفًا بهذا الختم: أُعيد إنشاء بيانه، أو لم يسجّله أحد.</translation>
    </message>
    <message>
        <source>The recorded file path was refused because {why}; nothing was read. Ask an administrator to correct the entry.</source>
        <translation>رُفض مسار الملف المسجّل لأنه {why}؛ لم يُقرأ شيء. اطلب من أحد المسؤولين تصحيح المُدخل.</translation>
    </message>
    <message>
        <source>The repair was stopped before anything was changed, or goes on where it stopped next time.</source>
        <translation>أُوقف الإصلاح قبل تغيير أي شيء، أو يتابع في المرة التالية من حيث توقف.</translation>
    </message>
    <message numerus="yes">
        <source>The replica {host} is %n seconds behind.</source>
        <translation>
            <numerusform>النسخة المتماثلة {host} غير متأخرة.</numerusform>
            <numerusform>النسخة المتماثلة {host} متأخرة ثانية واحدة.</numerusform>
            <numerusform>النسخة المتماثلة {host} متأخرة ثانيتين.</numerusform>
            <numerusform>النسخة المتماثلة {host} متأخرة %Ln ثوانٍ.</numerusform>
            <numerusform>النسخة المتماثلة {host} متأخرة %Ln ثانية.</numerusform>
            <numerusform>النسخة المتماثلة {host} متأخرة %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replica {host} stands still and takes in nothing of what is written.</source>
        <translation>النسخة المتماثلة {host} متوقفة ولا تستقبل شيئًا مما يُكتب.</translation>
    </message>
    <message>
        <source>The report is not as it was signed: at least one letter of it was changed. Nothing in it counts; ask for the file that the audit wrote, or audit once more.</source>
        <translation>التقرير ليس كما وُقّع: تغيّر فيه حرف واحد على الأقل. لا يُعتد بشيء فيه؛ اطلب الملف الذي كتبه التدقيق، أو أجرِ التدقيق مرة أخرى.</translation>
    </message>
    <message>
        <source>The report {path} cannot be read ({strerror}). Nothing was checked; name one that an audit wrote.</source>
        <translation>تعذّرت قراءة التقرير {path} ({strerror}). لم يُفحص شيء؛ حدّد تقريرًا كتبه تدقيق.</translation>
    </message>
    <message>
        <source>The restore drill of {when} did not bring everything back as it was backed up. Nothing of the department is touched; “backup verify” says what is damaged, and the next backup reads all files anew.</source>
        <translation>لم تُعِد تجربة الاستعادة في {when} كل شيء كما نُسخ. لم يُمسّ شيء في القسم؛ يبيّن «backup verify» ما هو تالف، وتقرأ النسخة التالية كل الملفات من جديد.</translation>
    </message>
    <message>
        <source>The restore was stopped before anything was switched. The database in use is as it was.</source>
        <translation>أُوقفت الاستعادة قبل تبديل أي شيء. القاعدة المستعملة كما كانت.</translation>
    </message>
    <message>
        <source>The restore was stopped, and what it had restored was removed again.</source>
        <translation>أُوقفت الاستعادة، وأُزيل ما كانت قد استعادته.</translation>
    </message>
    <message>
        <source>The restore was stopped. What it was restored into is of no use; restore into it anew.</source>
        <translation>أُوقفت الاستعادة. ما استُعيد إليه لا يصلح للاستعمال؛ استعد إليه من جديد.</translation>
    </message>
    <message>
        <source>The rights in {root} could not be given or looked at ({why}); what was made so far stays. Check that the folder above is there, and run this as root or as the store&apos;s owner on the machine that keeps the files.</source>
        <translation>تعذّر إعطاء الصلاحيات في {root} أو النظر فيها ({why})؛ وما أُنشئ حتى الآن باقٍ. تأكد من وجود المجلد الأعلى، وشغّل هذا بحساب root أو مالك المخزن على الجهاز الذي يحفظ الملفات.</translation>
    </message>
    <message>
        <source>The rights of the bucket {bucket} could not be given or looked at ({why}); what was made so far stays. Check the place, and use a key that may administer the bucket.</source>
        <translation>تعذّر إعطاء صلاحيات الحاوية {bucket} أو النظر فيها ({why})؛ وما أُنشئ حتى الآن باقٍ. تحقق من المكان، واستعمل مفتاحًا يحق له إدارة الحاوية.</translation>
    </message>
    <message>
        <source>The role {role} lacks its parts {parts}.</source>
        <translation>تنقص الدورَ {role} أجزاؤه {parts}.</translation>
    </message>
    <message>
        <source>The rules of the database were away when these were written: an administrator of the server runs edumanage-desktop db upgrade, which puts them back and takes these up.</source>
        <translation>كانت قواعد قاعدة البيانات غائبة حين كُتبت هذه: يشغّل مسؤول الخادم edumanage-desktop db upgrade، فيعيدها ويضم هذه إليها.</translation>
    </message>
    <message>
        <source>The runbook suggests nothing by this name. Nothing was recorded.</source>
        <translation>لا يقترح دليل التشغيل شيئًا بهذا الاسم. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The runbook&apos;s steps</source>
        <translation>خطوات دليل التشغيل</translation>
    </message>
    <message>
        <source>The saved views in the database are as they were, for it did not take the change. What you see stays as you arranged it; try again when the database answers.</source>
        <translation>العروض المحفوظة في قاعدة البيانات كما كانت، لأنها لم تقبل التغيير. وما تراه يبقى كما رتبته؛ حاول من جديد حين تجيب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The schema is the one that the program needs.</source>
        <translation>المخطط هو الذي يحتاج إليه البرنامج.</translation>
    </message>
    <message>
        <source>The schema is {revision}, which the program needs.</source>
        <translation>المخطط هو {revision}، وهو الذي يحتاج إليه البرنامج.</translation>
    </message>
    <message>
        <source>The sender is no e-mail address. Nothing was saved; type one at which somebody reads answers, as office@example.org.</source>
        <translation>المرسل ليس عنوان بريد. لم يُحفظ شيء؛ اكتب عنواناً يقرأ أحد الردود فيه، مثل office@example.org.</translation>
    </message>
    <message>
        <source>The server asks for the password itself, which this connection does not allow. It was not sent; name a certificate authority and, where PAM or LDAP checks passwords, say so in the connection.</source>
        <translation>يطلب الخادم كلمة المرور نفسها، ولا يسمح هذا الاتصال بذلك. لم تُرسل؛ حدّد مرجع شهادات، وحيث يتحقق PAM أو LDAP من كلمات المرور فاذكر ذلك في الاتصال.</translation>
    </message>
    <message>
        <source>The server did not take the rows of {table} as they are ({why}). Nothing was switched; check its character set and its log, and try again.</source>
        <translation>لم يقبل الخادم صفوف {table} كما هي ({why}). لم يُبدَّل شيء؛ تحقق من مجموعة محارفه وسجله، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was lost; check the network, then try again.</source>
        <translation>لا يجيب الخادم. لم يضع شيء؛ تحقق من الشبكة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server does not give the account {login} of {who} the role that is noted for it.</source>
        <translation>لا يعطي الخادم الحساب {login} الخاص بـ {who} الدور المسجّل له.</translation>
    </message>
    <message>
        <source>The server does not let {user} see transactions and what it knows of its tables. Nothing was changed; name an administrator of the server.</source>
        <translation>لا يسمح الخادم للحساب {user} برؤية المعاملات وما يعرفه عن جداوله. لم يتغير شيء؛ حدّد مسؤولًا للخادم.</translation>
    </message>
    <message>
        <source>The server has a database {name} that was not made for this, and that name is wanted for a database which is removed afterwards. Nothing was changed; rename it, or remove it if nobody needs it, then try again.</source>
        <translation>على الخادم قاعدة بيانات {name} لم تُنشأ لهذا الغرض، وهذا الاسم مطلوب لقاعدة بيانات تُزال بعد ذلك. لم يتغير شيء؛ غيّر اسمها، أو أزلها إن لم يحتج إليها أحد، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server has an account of this name that is not one of ours. Nothing was changed; choose another login.</source>
        <translation>على الخادم حساب بهذا الاسم ليس من حساباتنا. لم يتغير شيء؛ اختر اسم دخول آخر.</translation>
    </message>
    <message>
        <source>The server has an account {login} that stands in no row of the people.</source>
        <translation>على الخادم حساب {login} لا يرد في أي صف من صفوف الأشخاص.</translation>
    </message>
    <message>
        <source>The server has no account of this login that was made for this database. Nothing was changed; add the person again, or ask the server&apos;s administrator, who may see whose account it is.</source>
        <translation>لا حساب على الخادم بهذا الاسم أُنشئ لقاعدة البيانات هذه. لم يتغير شيء؛ أضف الشخص من جديد، أو راجع مسؤول الخادم الذي يمكنه معرفة صاحب الحساب.</translation>
    </message>
    <message>
        <source>The server has no account {login} of this department, though {who} is noted with it.</source>
        <translation>ليس لدى الخادم حساب {login} لهذا القسم، مع أن {who} مسجّل به.</translation>
    </message>
    <message>
        <source>The server has no account {portal}. Nothing was changed; make it with a password first, or name it as USER@HOST.</source>
        <translation>ليس على الخادم حساب {portal}. لم يتغير شيء؛ أنشئه بكلمة مرور أولًا، أو اذكره هكذا: USER@HOST.</translation>
    </message>
    <message>
        <source>The server has no database of this name, or none that this login may use, as nobody may before what is restored into one is proven. Nothing was changed; check the name, or ask an administrator.</source>
        <translation>لا قاعدة بيانات بهذا الاسم على الخادم، أو لا يحق لهذا المستخدم استعمالها، كما لا يحق لأحد قبل إثبات ما استُعيد إليها. لم يتغير شيء؛ تحقق من الاسم أو اسأل مسؤولًا.</translation>
    </message>
    <message>
        <source>The server has shut this computer out, because too many of its connections broke off. Nothing was lost; ask an administrator to let it in again.</source>
        <translation>حجب الخادم هذا الحاسوب لأن عددًا كبيرًا من اتصالاته انقطع. لم يُفقد شيء؛ اطلب من مسؤول أن يسمح له بالدخول من جديد.</translation>
    </message>
    <message>
        <source>The server has too many connections at this moment. Nothing was lost; this is tried again by itself.</source>
        <translation>على الخادم الآن اتصالات أكثر من اللازم. لم يضع شيء؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server is a node of a cluster that has lost the others: it neither reads nor writes. Nothing was lost; ask an administrator.</source>
        <translation>الخادم عقدة في عنقود فقدت العُقد الأخرى: فلا تقرأ ولا تكتب. لم يضع شيء؛ اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The server keeps the account {login} of {who} locked, though it is noted as enabled.</source>
        <translation>يُبقي الخادم الحساب {login} الخاص بـ {who} مقفلًا، مع أنه مسجّل مفعّلًا.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer. No password was sent; ask an administrator whether accounts may sign in from here.</source>
        <translation>لا يسمح الخادم لأحد بالدخول من هذا الحاسوب. لم تُرسل أي كلمة مرور؛ اسأل مسؤولًا إن كان يُسمح للحسابات بتسجيل الدخول من هنا.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection. No password was sent; ask an administrator to switch TLS on.</source>
        <translation>لا يتيح الخادم اتصالًا مشفّرًا. لم تُرسل كلمة مرور؛ اطلب من أحد المسؤولين تشغيل TLS.</translation>
    </message>
    <message>
        <source>The server takes no writing: it is set to read_only.</source>
        <translation>لا يقبل الخادم الكتابة: فهو مضبوط على read_only.</translation>
    </message>
    <message>
        <source>The server takes reading and writing.</source>
        <translation>يقبل الخادم القراءة والكتابة.</translation>
    </message>
    <message>
        <source>The server unlocks the account {login} and gives it the role that is noted for it; the password stays.</source>
        <translation>يفتح الخادم الحساب {login} ويعطيه الدور المسجّل له؛ وتبقى كلمة المرور.</translation>
    </message>
    <message>
        <source>The server wants this account to prove itself in a way that this program does not know. No password was sent; ask an administrator.</source>
        <translation>يريد الخادم أن يثبت هذا الحساب نفسه بطريقة لا يعرفها هذا البرنامج. لم تُرسل أي كلمة مرور؛ اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The server&apos;s binary log is on, and this login may then make no triggers. Submissions are as they were; an administrator of the server sets log_bin_trust_function_creators=ON, or does this with the right SUPER.</source>
        <translation>السجل الثنائي للخادم مشغّل، ولا يحق عندئذ لهذا المستخدم إنشاء مشغّلات. التسليمات كما كانت؛ يضبط مسؤول الخادم log_bin_trust_function_creators=ON، أو يفعل ذلك بصلاحية SUPER.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not hold at this time. No password was sent; check this computer&apos;s clock, or ask an administrator for a new certificate.</source>
        <translation>شهادة الخادم غير صالحة في هذا الوقت. لم تُرسل كلمة مرور؛ تحقق من ساعة هذا الجهاز، أو اطلب من أحد المسؤولين شهادة جديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate holds only until {ends}.</source>
        <translation>شهادة الخادم صالحة حتى {ends} فقط.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate holds until {time}.</source>
        <translation>شهادة الخادم صالحة حتى {time}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. No password was sent; check the server&apos;s name, or ask an administrator.</source>
        <translation>شهادة الخادم لاسم آخر. لم تُرسل كلمة مرور؛ تحقق من اسم الخادم، أو راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of nobody whom this computer trusts. No password was sent; name the right certificate authority, or ask an administrator.</source>
        <translation>شهادة الخادم ليست ممن يثق به هذا الجهاز. لم تُرسل كلمة مرور؛ حدّد مرجع الشهادات الصحيح، أو راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The server&apos;s computer answers, but no database listens at this port. Nothing was sent; check the port, or ask an administrator whether the database is running.</source>
        <translation>جهاز الخادم يجيب، لكن لا قاعدة بيانات تستمع على هذا المنفذ. لم يُرسل شيء؛ تحقق من المنفذ، أو اسأل أحد المسؤولين هل تعمل قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The service is under maintenance until {until}. Nothing was recorded; try again then.</source>
        <translation>الخدمة تحت الصيانة حتى {until}. لم يُسجَّل شيء؛ حاول بعدها.</translation>
    </message>
    <message>
        <source>The service is under maintenance. Nothing was recorded; try again afterwards.</source>
        <translation>الخدمة تحت الصيانة. لم يُسجَّل شيء؛ حاول بعدها.</translation>
    </message>
    <message>
        <source>The sheet could not be painted as PDF here, for a library of the window is missing or the disk is full. Nothing was written; name a file that ends in .html or .txt, and print that.</source>
        <translation>تعذّر رسم الورقة بصيغة PDF هنا، لأن مكتبة من مكتبات النافذة مفقودة أو القرص ممتلئ. لم يُكتب شيء؛ اذكر ملفًا ينتهي بـ .html أو .txt واطبعه.</translation>
    </message>
    <message>
        <source>The store cannot keep a file: {why}.</source>
        <translation>لا يستطيع المخزن حفظ ملف: {why}.</translation>
    </message>
    <message>
        <source>The store gave back other bytes than it was given. Let nobody hand in until its disk or server was looked at.</source>
        <translation>أعاد المخزن بايتات غير التي أُعطيت له. لا تدع أحداً يسلّم حتى يُفحص قرصه أو خادمه.</translation>
    </message>
    <message>
        <source>The store gave the file back with the size and the SHA-256 that were recorded.</source>
        <translation>أعاد المخزن الملف بالحجم وقيمة SHA-256 المسجلين.</translation>
    </message>
    <message>
        <source>The store is this department&apos;s</source>
        <translation>المخزن هو مخزن هذا القسم</translation>
    </message>
    <message>
        <source>The store of the submitted files seems to be away, or to be another one: {missing} of {named} files that the tables name are not there. Earlier backups are as they were, and this one is not listed. Connect the store or name it with --store; where the files are really lost, back up with --accept-missing.</source>
        <translation>يبدو أن مخزن الملفات المسلَّمة غائب أو أنه مخزن آخر: {missing} من {named} من الملفات التي تذكرها الجداول ليست فيه. النسخ السابقة كما كانت، وهذه ليست في القائمة. وصّل المخزن أو سمِّه بالخيار --store؛ وإن فُقدت الملفات حقًا فانسخ بالخيار --accept-missing.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was handed in (its size or checksum differs), so it is not shown. Tell an administrator, who can restore it from a backup.</source>
        <translation>الملف المخزّن ليس الذي سُلّم (يختلف حجمه أو مجموعه الاختباري)، فلا يُعرض. أبلغ أحد المسؤولين، فيمكنه استعادته من نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>The student does not see the decision yet: the setting feedback_delay_minutes holds it back (%n minutes).</source>
        <translation>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (دون انتظار).</numerusform>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (دقيقة واحدة).</numerusform>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (دقيقتان).</numerusform>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (%Ln دقائق).</numerusform>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (%Ln دقيقة).</numerusform>
            <numerusform>لا يرى الطالب القرار بعد: يؤخره الإعداد feedback_delay_minutes (%Ln دقيقة).</numerusform>
        </translation>
    </message>
    <message>
        <source>The student does not see the feedback, though the setting feedback_delay_minutes is 0. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>لا يرى الطالب الملاحظات مع أن الإعداد feedback_delay_minutes يساوي 0. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The student hands in what is taken, or an administrator changes the setting under Department.</source>
        <translation>يسلّم الطالب ما يُقبل، أو يغيّر أحد المسؤولين الإعداد في صفحة «القسم».</translation>
    </message>
    <message>
        <source>The student is told when it is time</source>
        <translation>يُخبَر الطالب في الوقت المناسب</translation>
    </message>
    <message>
        <source>The student reads the feedback at once, though the setting feedback_delay_minutes says {minutes}. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>يقرأ الطالب الملاحظات فوراً مع أن الإعداد feedback_delay_minutes يقول {minutes}. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The student sees the feedback at once, as the setting feedback_delay_minutes says.</source>
        <translation>يرى الطالب الملاحظات فوراً كما يقول الإعداد feedback_delay_minutes.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id} since it came on {when}.</source>
        <translation>يحمل التسليم رقم عضو هيئة التدريس {id} منذ وصوله في {when}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id} since it was changed outside this program on {when}, by {actor}.</source>
        <translation>يحمل التسليم رقم عضو هيئة التدريس {id} منذ غُيّر خارج هذا البرنامج في {when}، من {actor}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id}.</source>
        <translation>يحمل التسليم رقم عضو هيئة التدريس {id}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id}: {actor} moved it on {when}, because “{reason}”.</source>
        <translation>يحمل التسليم رقم عضو هيئة التدريس {id}: نقله {actor} في {when}، لأن «{reason}».</translation>
    </message>
    <message>
        <source>The submission stands in the database, but its history is not what it should be. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`), and look at `history verify`; every row stays.</source>
        <translation>التسليم في قاعدة البيانات، لكن سجله ليس كما ينبغي. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`) وانظر إلى `history verify`؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The submission that this was about is not in the database, or was erased since.</source>
        <translation>التسليم الذي كان هذا عنه ليس في قاعدة البيانات، أو مُحي منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The submission&apos;s status does not allow this action. Nothing was recorded.</source>
        <translation>حالة التسليم لا تسمح بهذا الإجراء. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The submission, its file and its history stand in the database as they were handed in.</source>
        <translation>التسليم وملفه وسجله في قاعدة البيانات كما سُلّمت.</translation>
    </message>
    <message>
        <source>The system found no program for this file. Save a copy and open it with a program of your choice.</source>
        <translation>لم يجد النظام برنامجًا لهذا الملف. احفظ نسخة وافتحها ببرنامج تختاره.</translation>
    </message>
    <message>
        <source>The table student_uploads here is not the portal&apos;s (its columns differ). Nothing was changed.</source>
        <translation>جدول student_uploads هنا ليس جدول البوابة (تختلف أعمدته). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The temporary folder of this computer, {folder}, cannot hold what this takes ({why}). What was there before is as it was; make room there, or name another folder in TMPDIR, then try again.</source>
        <translation>لا يتسع المجلد المؤقت لهذا الحاسوب {folder} لما يلزم ({why}). ما كان موجودًا من قبل كما كان؛ أفرغ بعض المساحة هناك، أو اذكر مجلدًا آخر في TMPDIR، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The test faculty member approved the new revision.</source>
        <translation>قبل عضو هيئة التدريس التجريبي الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The test faculty member chose a password and signed in, and the sign-in was recorded.</source>
        <translation>اختار عضو هيئة التدريس التجريبي كلمة مرور وسجّل الدخول، وسُجّل ذلك.</translation>
    </message>
    <message>
        <source>The test faculty member opened the file, and it is what was handed in.</source>
        <translation>فتح عضو هيئة التدريس التجريبي الملف، وهو ما سُلّم.</translation>
    </message>
    <message>
        <source>The test faculty member rejected the submission with feedback.</source>
        <translation>رفض عضو هيئة التدريس التجريبي التسليم مع ملاحظات.</translation>
    </message>
    <message>
        <source>The test faculty member sees the submission without its file or history. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>يرى عضو هيئة التدريس التجريبي التسليم دون ملفه أو سجله. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The test faculty member&apos;s queue does not show the submission. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>لا تظهر قائمة عضو هيئة التدريس التجريبي التسليم. أعد إنشاء العروض والمشغلات والحقوق (`db downgrade --to 0001` ثم `db upgrade`)؛ تبقى كل الصفوف.</translation>
    </message>
    <message>
        <source>The test faculty member&apos;s queue shows the submission with its file and history.</source>
        <translation>تظهر قائمة عضو هيئة التدريس التجريبي التسليم مع ملفه وسجله.</translation>
    </message>
    <message>
        <source>The test student chose a password and signed in, and the sign-in was recorded.</source>
        <translation>اختار الطالب التجريبي كلمة مرور وسجّل الدخول، وسُجّل ذلك.</translation>
    </message>
    <message>
        <source>The test student handed in a file of {size} bytes and got the receipt for number {upload}.</source>
        <translation>سلّم الطالب التجريبي ملفاً من {size} بايت وحصل على إيصال الرقم {upload}.</translation>
    </message>
    <message>
        <source>The test student handed in a new revision, and the faculty member sees the one before it.</source>
        <translation>سلّم الطالب التجريبي إصدارًا جديدًا، ويرى عضو هيئة التدريس الإصدار السابق.</translation>
    </message>
    <message>
        <source>The test student withdrew both submissions.</source>
        <translation>سحب الطالب التجريبي التسليمين.</translation>
    </message>
    <message>
        <source>The texts of views were not compared: that makes a view for a moment, which was refused here.</source>
        <translation>لم تُقارن نصوص العروض: فذلك ينشئ عرضًا للحظة، وهو ما رُفض هنا.</translation>
    </message>
    <message>
        <source>The time at which an assignment closes is a day and hour, or empty. Nothing was saved.</source>
        <translation>وقت إغلاق الواجب يوم وساعة، أو يبقى فارغًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The time is a whole number of seconds, at most a day. Nothing was changed.</source>
        <translation>المدة عدد صحيح من الثواني، لا يزيد على يوم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The time to hand in for this assignment is over. Nothing was handed in; ask your faculty member, or let the registrar&apos;s office hand it in for you.</source>
        <translation>انتهى وقت تسليم هذا الواجب. لم يُسلَّم شيء؛ اسأل عضو هيئة التدريس، أو دع مكتب التسجيل يسلّمه عنك.</translation>
    </message>
    <message>
        <source>The time, and the name of the computer; and a sign-in with your login that was refused, when and why.</source>
        <translation>الوقت واسم الحاسوب؛ وكل تسجيل دخول باسمك رُفض، ومتى ولماذا.</translation>
    </message>
    <message>
        <source>The time, what was refused and by which rule, or what the error was; no text and no file of yours.</source>
        <translation>الوقت وما رُفض وبأي قاعدة، أو ما كان الخطأ؛ دون أي نص أو ملف لك.</translation>
    </message>
    <message>
        <source>The time, whether it went well and what stopped it if not, how many files there were, how large they were together, and how long it took.</source>
        <translation>الوقت، وهل نجح الأمر وما الذي أوقفه إن لم ينجح، وكم كان عدد الملفات وكم كان حجمها معًا وكم استغرق.</translation>
    </message>
    <message>
        <source>The trigger {name} is missing: what it judges is judged no more.</source>
        <translation>المشغّل {name} مفقود: فما كان يحكم عليه لم يعد يُحكم عليه.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No backups were begun; try again, and write it down.</source>
        <translation>عبارتا المرور غير متطابقتين. لم تُبدأ أي نسخ؛ حاول من جديد، واكتبها على ورقة.</translation>
    </message>
    <message>
        <source>The upgrade was stopped before the migration. The schema is as it was.</source>
        <translation>أُوقفت الترقية قبل الترحيل. المخطط كما كان.</translation>
    </message>
    <message>
        <source>The verification was stopped; what was not read yet is not proven.</source>
        <translation>أُوقف التحقق؛ وما لم يُقرأ بعد لم تثبت سلامته.</translation>
    </message>
    <message>
        <source>The view of {login} has submission {id}, but this account cannot read it now.</source>
        <translation>في عرض {login} التسليم {id}، لكن هذا الحساب لا يستطيع قراءته الآن.</translation>
    </message>
    <message>
        <source>The view was not saved, for there is room for 200 of them. What you see stays as you arranged it; delete a view that you no longer need, then save again.</source>
        <translation>لم يُحفظ العرض، فالمكان يتسع لـ ٢٠٠ منها. وما تراه يبقى كما رتبته؛ احذف عرضًا لم تعد تحتاجه، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The way down to schema {to} would lose what stands in {what}. Nothing was taken down; go back to a backup by restoring it, which keeps the database of now beside.</source>
        <translation>النزول إلى المخطط {to} سيضيّع ما في {what}. لم يُنزَل شيء؛ ارجع إلى نسخة احتياطية باستعادتها، فهي تحفظ القاعدة الحالية بجانبها.</translation>
    </message>
    <message>
        <source>The way is encrypted ({cipher}), and nobody checked who answers.</source>
        <translation>الطريق مشفّر ({cipher})، ولم يتحقق أحد ممن يجيب.</translation>
    </message>
    <message>
        <source>The way is encrypted ({cipher}), and the server proved who it is.</source>
        <translation>الطريق مشفّر ({cipher})، وقد أثبت الخادم هويته.</translation>
    </message>
    <message>
        <source>The way is not encrypted; it does not leave this computer.</source>
        <translation>الطريق غير مشفّر؛ وهو لا يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The webhook at {host} took no alert ({why}). The alert stands in the window; the next run tries again.</source>
        <translation>لم يقبل خطّاف الويب في {host} تنبيهًا ({why}). يبقى التنبيه في النافذة؛ ويحاول التشغيل التالي من جديد.</translation>
    </message>
    <message>
        <source>The work was retrieved all the same: it was too late to stop that.</source>
        <translation>استُرجع العمل مع ذلك: فات أوان إيقافه.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>الكائن {name} ({kind}) مفقود.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not as the migration wrote it.</source>
        <translation>الكائن {name} ({kind}) ليس كما كتبه الترحيل.</translation>
    </message>
    <message>
        <source>The {kind} {name} runs by the rights of {owner}, and not by those of {wanted}.</source>
        <translation>الكائن {name} ({kind}) يعمل بصلاحيات {owner} لا بصلاحيات {wanted}.</translation>
    </message>
    <message>
        <source>There are backups in {place} already, so none were begun anew and nothing was changed. Leave --new out, which is for the first backup in a place alone.</source>
        <translation>توجد نسخ في {place} بالفعل، فلم يُبدأ من جديد ولم يتغيّر شيء. احذف الخيار --new، فهو لأول نسخة في المكان فقط.</translation>
    </message>
    <message>
        <source>There are backups since {first}, and none was ever proven restorable: a restore drill is overdue. It touches nothing that is in use; begin one from the menu, or by “backup drill”.</source>
        <translation>توجد نسخ منذ {first}، ولم تثبت قابلية أي منها للاستعادة قط: تجربة الاستعادة متأخرة. لا تمسّ التجربة شيئًا مما هو مستعمل؛ ابدأ واحدة من القائمة الرئيسية، أو بالأمر «backup drill».</translation>
    </message>
    <message>
        <source>There are no accounts without a name, no test database and no outdated ways of signing in.</source>
        <translation>لا توجد حسابات بلا اسم ولا قاعدة بيانات للاختبار ولا طرق قديمة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>There are no backups in {place}, so none was added. A drive or network share that is not connected looks the same: connect it; or begin backups there, with --new once.</source>
        <translation>لا توجد نسخ في {place}، فلم تُضف أي نسخة. والقرص أو المشاركة الشبكية غير المتصلة تبدو كذلك: صِلها؛ أو ابدأ النسخ هناك بالخيار --new مرة واحدة.</translation>
    </message>
    <message>
        <source>There are no backups of EduManage in {place}. Nothing was changed; check the place.</source>
        <translation>لا توجد نسخ من EduManage في {place}. لم يتغيّر شيء؛ تحقق من المكان.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was written; name another, or remove that one.</source>
        <translation>يوجد ملف {path} من قبل. لم يُكتب شيء؛ اذكر ملفًا آخر، أو أزل ذاك.</translation>
    </message>
    <message>
        <source>There is archived work whose files are not there, {key} the first. Nothing was changed; copy all files of the archive from {place} first, or retrieve that work.</source>
        <translation>هناك أعمال مؤرشفة ملفاتها غير موجودة هناك، أولها {key}. لم يتغير شيء؛ انسخ أولًا كل ملفات الأرشيف من {place}، أو استرجع تلك الأعمال.</translation>
    </message>
    <message>
        <source>There is no LibreOffice on this computer that could lay this document out; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>لا يوجد على هذا الجهاز LibreOffice لتنسيق هذا المستند؛ والملف نفسه سليم. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>There is no account to ask about.</source>
        <translation>لا حساب يُسأل عنه.</translation>
    </message>
    <message>
        <source>There is no account {login}. Nothing was changed; People lists them.</source>
        <translation>لا يوجد حساب {login}. لم يتغير شيء؛ الحسابات مذكورة في صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>There is no active faculty member {faculty}, so nothing was looked at. Choose somebody else.</source>
        <translation>لا يوجد عضو هيئة تدريس نشط برقم {faculty}، فلم يُنظر في شيء. اختر غيره.</translation>
    </message>
    <message>
        <source>There is no backup &apos;{snapshot}&apos; in this repository. Nothing was changed; `backup list` names all.</source>
        <translation>لا توجد نسخة باسم «{snapshot}» في هذا المستودع. لم يتغيّر شيء؛ يسرد `backup list` جميعها.</translation>
    </message>
    <message>
        <source>There is no backup in this repository yet. Nothing was changed.</source>
        <translation>لا توجد أي نسخة في هذا المستودع بعد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no backup in this repository.</source>
        <translation>لا نسخة في هذا المستودع.</translation>
    </message>
    <message>
        <source>There is no backup that a copy could be made of.</source>
        <translation>لا توجد نسخة احتياطية يمكن إنشاء نسخة عمل منها.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>ليس فيه أي ملف.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed; name the file that the downgrade wrote.</source>
        <translation>لا ملف {path}. لم يتغير شيء؛ حدّد الملف الذي كتبه خفض الإصدار.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>لا سجل بعد.</translation>
    </message>
    <message>
        <source>There is no incident {incident}. Nothing was changed; `incident list` names them.</source>
        <translation>لا توجد حادثة {incident}. لم يتغير شيء؛ يذكرها `incident list`.</translation>
    </message>
    <message>
        <source>There is no item {item} on the checklist. Nothing was recorded.</source>
        <translation>لا يوجد بند {item} في قائمة التحقق. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>There is no keyring, and the key that signs reports cannot be kept in {path} ({strerror}). Nothing was audited; check the folder and the room, then try again.</source>
        <translation>لا توجد سلسلة مفاتيح، ولا يمكن حفظ المفتاح الذي يوقّع التقارير في {path} ({strerror}). لم يُدقَّق شيء؛ تحقق من المجلد ومن المساحة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>There is no schema before this one. Nothing was changed.</source>
        <translation>لا مخطط قبل هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no schema revision &apos;{revision}&apos; here, only {end} and {known}. Nothing was changed.</source>
        <translation>لا إصدار للمخطط «{revision}» هنا، بل {end} و{known} فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no setting of this name. Nothing was changed.</source>
        <translation>لا إعداد بهذا الاسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no submission to look at.</source>
        <translation>لا تسليم يُنظر فيه.</translation>
    </message>
    <message>
        <source>There is no submission yet whose file the store could be compared with.</source>
        <translation>لا يوجد بعد تسليم يمكن مقارنة المخزن بملفه.</translation>
    </message>
    <message>
        <source>There is no submission {id}.</source>
        <translation>لا يوجد تسليم {id}.</translation>
    </message>
    <message>
        <source>There is no submission {upload} in the backup {snapshot}. Nothing was changed; choose another.</source>
        <translation>لا يوجد التسليم {upload} في النسخة {snapshot}. لم يتغيّر شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no submission {upload}, neither in the archive nor outside. Nothing was changed; look at the list of what is archived.</source>
        <translation>لا يوجد تسليم {upload}، لا في الأرشيف ولا خارجه. لم يتغير شيء؛ انظر إلى قائمة ما هو مؤرشف.</translation>
    </message>
    <message>
        <source>There is no such faculty member here. Nothing was changed; import them first.</source>
        <translation>لا عضو هيئة تدريس كهذا هنا. لم يتغير شيء؛ استورده أولًا.</translation>
    </message>
    <message>
        <source>There is no such student here. Nothing was recorded; import the student first.</source>
        <translation>لا طالب كهذا هنا. لم يُسجَّل شيء؛ استورده أولًا.</translation>
    </message>
    <message>
        <source>There is no such table here. Nothing was done; `maintain growth` names all.</source>
        <translation>لا يوجد هنا جدول كهذا. لم يُفعل شيء؛ يسرد `maintain growth` جميعها.</translation>
    </message>
    <message>
        <source>There was no incident yet. Nothing was changed.</source>
        <translation>لم تقع حادثة بعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These accept the login too: {names}.</source>
        <translation>هؤلاء يقبلون اسم الدخول أيضًا: {names}.</translation>
    </message>
    <message>
        <source>These are not two submissions. Nothing was recorded.</source>
        <translation>هذان ليسا تسليمين. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>These backups are encrypted in a way that this program does not know. Nothing was changed; install the current program.</source>
        <translation>هذه النسخ مشفّرة بطريقة لا يعرفها هذا البرنامج. لم يتغير شيء؛ ثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>These backups are encrypted, and nobody gave their passphrase. Nothing was changed; it stands on the recovery sheet.</source>
        <translation>هذه النسخ مشفّرة، ولم يذكر أحد عبارة مرورها. لم يتغير شيء؛ هي مكتوبة في ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>These indexes are made, by the statements of the migrations: {indexes}.</source>
        <translation>أُنشئت هذه الفهارس بتعليمات الترحيلات: {indexes}.</translation>
    </message>
    <message>
        <source>These indexes are made, by the statements of the migrations: {indexes}. The database looks at these tables anew: {tables}.</source>
        <translation>أُنشئت هذه الفهارس بتعليمات الترحيلات: {indexes}. وتنظر قاعدة البيانات من جديد في هذه الجداول: {tables}.</translation>
    </message>
    <message>
        <source>These indexes are missing: {listed}.</source>
        <translation>هذه الفهارس مفقودة: {listed}.</translation>
    </message>
    <message>
        <source>These indexes are there and switched off: {listed}.</source>
        <translation>هذه الفهارس موجودة لكنها معطّلة: {listed}.</translation>
    </message>
    <message>
        <source>These roles do not go together, or one is unknown. Nothing was changed.</source>
        <translation>لا تجتمع هذه الأدوار، أو أحدها غير معروف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These sessions are ended, and what they did not commit is taken back: {listed}. The events tell of each.</source>
        <translation>أُنهيت هذه الجلسات، وأُلغي ما لم تثبّته: {listed}. وتذكر الأحداث كلًّا منها.</translation>
    </message>
    <message>
        <source>These words are longer than {longest} letters. Nothing was recorded; say it more shortly.</source>
        <translation>يزيد هذا الكلام على {longest} حرف. لم يُسجَّل شيء؛ قله بإيجاز أكبر.</translation>
    </message>
    <message>
        <source>These words are too long to be recorded. Nothing was recorded; say it more shortly.</source>
        <translation>هذا الكلام أطول من أن يُسجَّل. لم يُسجَّل شيء؛ قله بإيجاز أكبر.</translation>
    </message>
    <message>
        <source>They cannot sign in: make them an account under People, or disable them if they are gone.</source>
        <translation>لا يمكنهم تسجيل الدخول: أنشئ لهم حسابًا في صفحة «الأشخاص»، أو عطّلهم إن كانوا قد غادروا.</translation>
    </message>
    <message>
        <source>They take room and hinder nothing. Clear them with: edumanage-desktop store sweep, or let work --once do it.</source>
        <translation>تشغل مساحة ولا تعيق شيئًا. أزلها بالأمر: edumanage-desktop store sweep، أو دع work --once يفعل ذلك.</translation>
    </message>
    <message>
        <source>This account does not see the accounts of the server. Nothing was written; name an administrator of the server, such as root, or none.</source>
        <translation>لا يرى هذا الحساب حسابات الخادم. لم يُكتب شيء؛ اذكر مسؤولًا للخادم، مثل root، أو لا تذكر أحدًا.</translation>
    </message>
    <message>
        <source>This account has as many connections open as it may. Nothing was lost. Close other windows and programs in which it is signed in; this is tried again by itself.</source>
        <translation>لهذا الحساب كل ما يُسمح به من الاتصالات المفتوحة. لم يضع شيء. أغلق النوافذ والبرامج الأخرى المسجّل الدخول فيها؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>This account is disabled. Nothing was changed; ask an administrator.</source>
        <translation>هذا الحساب معطّل. لم يتغير شيء؛ راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This account may not read everything, so nothing was backed up. On a server a backup is taken by an account with the role &apos;backup&apos;, in a file by an administrator too.</source>
        <translation>لا يحق لهذا الحساب قراءة كل شيء، فلم يُنسخ شيء. على الخادم ينشئ النسخةَ حساب له دور «النسخ الاحتياطي» (&apos;backup&apos;)، وفي ملف ينشئها مسؤول أيضًا.</translation>
    </message>
    <message>
        <source>This account may not read which files there are, so none was looked at and none was put back. On a server an account with the role &apos;backup&apos; puts files back, in a file an administrator too.</source>
        <translation>لا يحق لهذا الحساب قراءة أي الملفات موجودة، فلم يُفحص أي ملف ولم يُعد أي ملف إلى مكانه. على الخادم يعيد الملفات حساب له دور «النسخ الاحتياطي»، وفي قاعدة بيانات من ملف يعيدها المسؤول أيضًا.</translation>
    </message>
    <message>
        <source>This account may not read which files there are, so none was looked at. On a server an account with the role &apos;backup&apos; reads that, in a file an administrator too.</source>
        <translation>لا يحق لهذا الحساب قراءة قائمة الملفات، فلم يُنظر في أي منها. على الخادم يقرؤها حساب له دور «النسخ الاحتياطي»، وفي ملف يقرؤها المدير أيضًا.</translation>
    </message>
    <message>
        <source>This act has no proper identifier, so it was neither kept nor sent. Try again.</source>
        <translation>ليس لهذا الإجراء معرّف سليم، فلم يُحفظ ولم يُرسل. حاول من جديد.</translation>
    </message>
    <message>
        <source>This action was already recorded with other contents. Nothing was recorded again.</source>
        <translation>سُجّل هذا الإجراء من قبل بمحتوى آخر. لم يُسجَّل شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>This assignment of this course and term is there already. Nothing was saved; change that one.</source>
        <translation>هذا الواجب لهذا المقرر والفصل موجود بالفعل. لم يُحفظ شيء؛ غيّر ذاك.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version (schema {revision}). Nothing was changed; install the current program.</source>
        <translation>أُنشئت هذه النسخة بإصدار أحدث (المخطط {revision}). لم يتغير شيء؛ ثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>This computer has no keyring that is open to EduManage, so it does not remember passwords. Nothing was written; type the password each time.</source>
        <translation>لا سلسلة مفاتيح مفتوحة لـ EduManage على هذا الجهاز، فلا يتذكر كلمات المرور. لم يُكتب شيء؛ اكتب كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>This computer knows no group {missing}, so nothing was changed. Make it with `groupadd --system`, or name another one.</source>
        <translation>لا يعرف هذا الحاسوب مجموعة {missing}، فلم يتغير شيء. أنشئها بالأمر `groupadd --system`، أو اذكر غيرها.</translation>
    </message>
    <message>
        <source>This computer knows no user {owner} (--store-owner), so nothing was changed. Make it with `useradd --system`, or name another one.</source>
        <translation>لا يعرف هذا الحاسوب مستخدمًا {owner} (--store-owner)، فلم يتغير شيء. أنشئه بالأمر `useradd --system`، أو اذكر غيره.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was changed; choose another file.</source>
        <translation>قاعدة البيانات هذه لبرنامج آخر. لم يتغير شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This database has nothing of ours yet, so there is nothing to deploy over. Nothing was changed; bring it up with: edumanage-desktop db upgrade, and on a server with: server prepare.</source>
        <translation>ليس في قاعدة البيانات هذه شيء لنا بعد، فلا شيء يُنشر فوقه. لم يتغير شيء؛ أنشئها بالأمر: edumanage-desktop db upgrade، وعلى الخادم بالأمر: server prepare.</translation>
    </message>
    <message>
        <source>This database has schema {revision}, the program needs {head}. Nothing was changed; an administrator upgrades it with: edumanage-desktop db upgrade.</source>
        <translation>مخطط قاعدة البيانات هذه {revision}، ويحتاج البرنامج إلى {head}. لم يتغير شيء؛ يرقّيها أحد المسؤولين بالأمر: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>This database holds no EduManage tables. Nothing was changed; choose another database.</source>
        <translation>لا جداول لـ EduManage في قاعدة البيانات هذه. لم يتغير شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This database holds work already, and its rules are not all there, so nothing was restored into it and nothing was changed. Where a restore into it was ended after its proof, db upgrade finishes that; else name an empty one.</source>
        <translation>في قاعدة البيانات هذه أعمال، وقواعدها غير مكتملة، فلم يُستعد إليها شيء ولم يتغير شيء. إن كانت استعادة قد انقطعت بعد إثباتها فالأمر db upgrade يُتمّها؛ وإلا فسمِّ قاعدة فارغة.</translation>
    </message>
    <message>
        <source>This database holds work already, so no sample was put into it and nothing was changed. Choose an empty database.</source>
        <translation>في قاعدة البيانات هذه أعمال من قبل، فلم توضع فيها عيّنة ولم يتغير شيء. اختر قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>This database holds work already, so nothing was restored into it and nothing was changed. Name an empty one, or restore in place of it.</source>
        <translation>في قاعدة البيانات هذه أعمال من قبل، فلم يُستعد إليها شيء ولم يتغير شيء. اذكر قاعدة فارغة، أو استعد النسخة بدلًا منها.</translation>
    </message>
    <message>
        <source>This database was made by a newer version (schema {revision}). Nothing was changed; install the current program.</source>
        <translation>أنشأ قاعدة البيانات هذه إصدار أحدث (المخطط {revision}). لم يتغير شيء؛ ثبّت البرنامج الحالي.</translation>
    </message>
    <message>
        <source>This department takes no texts, documents, pictures or archives, so there is nothing to hand in. Look at the settings takes_texts, takes_documents, takes_pictures and takes_archives.</source>
        <translation>لا يقبل هذا القسم نصوصاً ولا مستندات ولا صوراً ولا أرشيفات، فلا شيء يمكن تسليمه. انظر إلى الإعدادات takes_texts و takes_documents و takes_pictures و takes_archives.</translation>
    </message>
    <message>
        <source>This document is too large to be laid out here; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>هذا المستند أكبر من أن يُنسَّق هنا؛ والملف نفسه سليم. افتحه ببرنامجك أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>This document made LibreOffice fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation>أفشل هذا المستند برنامج LibreOffice فأُوقف؛ والملف نفسه سليم. لا تفتحه ببرنامجك إلا إذا كنت تثق به، أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>This file cannot be read ({strerror}). Nothing was added; choose another one.</source>
        <translation>تعذّرت قراءة هذا الملف ({strerror}). لم يُضف شيء؛ اختر غيره.</translation>
    </message>
    <message>
        <source>This file holds more text than a template may. Nothing was saved; choose a shorter one.</source>
        <translation>يحوي هذا الملف نصاً أكثر مما يجوز لقالب. لم يُحفظ شيء؛ اختر ملفاً أقصر.</translation>
    </message>
    <message>
        <source>This file is a program or a script and is not started from here. Save a copy if you want to look into it.</source>
        <translation>هذا الملف برنامج أو نص برمجي، ولا يُشغَّل من هنا. احفظ نسخة إن أردت الاطلاع عليه.</translation>
    </message>
    <message>
        <source>This file is larger than a full library. Nothing was added; choose another file.</source>
        <translation>هذا الملف أكبر من مكتبة ممتلئة. لم يُضف شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This file is no library of feedback. Nothing was added; choose one that was exported here, or see the user guide for its form.</source>
        <translation>هذا الملف ليس مكتبة ملاحظات. لم يُضف شيء؛ اختر مكتبة صُدّرت من هنا، أو راجع شكلها في دليل المستخدم.</translation>
    </message>
    <message>
        <source>This folder cannot be read ({why}). Check your right to it.</source>
        <translation>لا يمكن قراءة هذا المجلد ({why}). تحقق من صلاحيتك.</translation>
    </message>
    <message>
        <source>This is a damaged database, or none. Nothing was changed; restore a backup or choose another.</source>
        <translation>هذه قاعدة بيانات تالفة، أو ليست قاعدة بيانات. لم يتغير شيء؛ استعد نسخة احتياطية أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This is a database server, whose accounts are its own. Nothing was changed.</source>
        <translation>هذا خادم قواعد بيانات حساباته من عنده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is a one-time password. Nothing was changed; choose a password of your own to go on.</source>
        <translation>هذه كلمة مرور لمرة واحدة. لم يتغير شيء؛ اختر كلمة خاصة بك للمتابعة.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own file. Nothing was changed; save it as CSV (UTF-8) and import that.</source>
        <translation>هذا ملف خاص ببرنامج جداول. لم يتغير شيء؛ احفظه بصيغة CSV (UTF-8) واستورد ذلك.</translation>
    </message>
    <message>
        <source>This is no database URL in SQLAlchemy&apos;s form. Nothing was changed.</source>
        <translation>ليس هذا عنوان URL لقاعدة بيانات بصيغة SQLAlchemy. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nothing was sent. Type one as office@example.org.</source>
        <translation>هذا ليس عنوان بريد، لذا لم يُرسل شيء. اكتب عنوانًا مثل office@example.org.</translation>
    </message>
    <message>
        <source>This is no name of an account of a computer.</source>
        <translation>ليس هذا اسم حساب على حاسوب.</translation>
    </message>
    <message>
        <source>This is no whole checkpoint of a history, so nothing was compared. Take the one that the backup kept.</source>
        <translation>هذه ليست نقطة تحقق كاملة لسجل، لذلك لم يُقارن شيء. خذ التي حفظتها النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these backups, whose key is whole. Nothing was changed; look at the recovery sheet and try again.</source>
        <translation>ليست هذه عبارة مرور هذه النسخ، ومفتاحها سليم. لم يتغير شيء؛ انظر في ورقة الاسترداد وحاول من جديد.</translation>
    </message>
    <message>
        <source>This is the last administrator. Nothing was changed; make another one first.</source>
        <translation>هذا آخر مسؤول. لم يتغير شيء؛ عيّن غيره أولًا.</translation>
    </message>
    <message>
        <source>This library was exported by a newer program. Nothing was added; export it again for this version, or update.</source>
        <translation>صدّر هذه المكتبة برنامج أحدث. لم يُضف شيء؛ صدّرها من جديد لهذا الإصدار، أو حدّث البرنامج.</translation>
    </message>
    <message>
        <source>This login and password are not accepted. Nothing was changed; check both and try again.</source>
        <translation>اسم الدخول وكلمة المرور غير مقبولين. لم يتغير شيء؛ تحقق منهما وحاول من جديد.</translation>
    </message>
    <message>
        <source>This login has no role in this database, or it was never prepared. Nothing was changed; ask an administrator.</source>
        <translation>لا دور لهذا المستخدم في قاعدة البيانات هذه، أو لم تُهيّأ قط. لم يتغير شيء؛ راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This login may not edit what is kept here. Nothing was changed; ask an administrator.</source>
        <translation>لا يحق لهذا المستخدم تعديل ما يُحفظ هنا. لم يتغير شيء؛ راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This login reported more than may be reported in a while. Nothing more was recorded.</source>
        <translation>أبلغ هذا المستخدم بأكثر مما يُسمح به في مدة. لم يُسجَّل المزيد.</translation>
    </message>
    <message>
        <source>This mail was sent to try the settings of EduManage Desktop. It came, so they work.</source>
        <translation>أُرسلت هذه الرسالة لتجربة إعدادات EduManage Desktop. لقد وصلت، فهي تعمل.</translation>
    </message>
    <message>
        <source>This maintenance window is over: the database&apos;s clock says {now}. Nothing was planned; correct the times.</source>
        <translation>انتهت فترة الصيانة هذه: ساعة قاعدة البيانات تشير إلى {now}. لم يُخطَّط لشيء؛ صحّح الأوقات.</translation>
    </message>
    <message>
        <source>This needs a bucket, an s3:// place; a folder has its system&apos;s rights.</source>
        <translation>هذا يحتاج إلى حاوية، أي مكان s3://؛ أما المجلد فله صلاحيات نظامه.</translation>
    </message>
    <message>
        <source>This number belongs to archived work whose row left the portal&apos;s table. Nothing was written; retrieve that work first.</source>
        <translation>هذا الرقم لعمل مؤرشف غادر صفه جدول البوابة. لم يُكتب شيء؛ استرجع ذلك العمل أولًا.</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask an administrator for a new one.</source>
        <translation>لم تعد كلمة المرور هذه لمرة واحدة صالحة. لم يتغير شيء؛ اطلب غيرها من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask for a new one.</source>
        <translation>لم تعد كلمة المرور هذه لمرة واحدة صالحة. لم يتغير شيء؛ اطلب غيرها.</translation>
    </message>
    <message>
        <source>This password is for once only. Choose a password of your own to go on.</source>
        <translation>كلمة المرور هذه لمرة واحدة فقط. اختر كلمة خاصة بك للمتابعة.</translation>
    </message>
    <message>
        <source>This person already has an absence that begins on that day. Nothing was saved; change that one, or choose another day.</source>
        <translation>لهذا الشخص غياب يبدأ في ذلك اليوم. لم يُحفظ شيء؛ غيّر ذاك، أو اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>This schema knows no maintenance windows</source>
        <translation>لا يعرف هذا المخطط فترات الصيانة</translation>
    </message>
    <message>
        <source>This schema knows no maintenance windows yet: nobody is held back during this upgrade.</source>
        <translation>لا يعرف هذا المخطط فترات الصيانة بعد: لا يُمنع أحد أثناء هذه الترقية.</translation>
    </message>
    <message>
        <source>This server demands more of a password: more kinds of letters, digits and signs, or one that was not used before. Nothing was changed; choose another.</source>
        <translation>يطلب هذا الخادم من كلمة المرور أكثر: أنواعًا أكثر من الحروف والأرقام والعلامات، أو كلمة لم تُستخدم من قبل. لم يتغير شيء؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This server was not prepared for accounts. Nothing was changed; an administrator of the server runs: edumanage-desktop server prepare.</source>
        <translation>لم يُهيّأ هذا الخادم للحسابات. لم يتغير شيء؛ ينفّذ مسؤول الخادم: edumanage-desktop server prepare.</translation>
    </message>
    <message>
        <source>This setting cannot have this value. Nothing was changed.</source>
        <translation>لا يمكن أن تكون لهذا الإعداد هذه القيمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This store does not tell how much is free.</source>
        <translation>لا يبيّن هذا المخزن مقدار المساحة المتاحة.</translation>
    </message>
    <message>
        <source>This submission is not, or no longer, yours to act on. Nothing was recorded.</source>
        <translation>ليس هذا التسليم لك لتتصرف فيه، أو لم يعد كذلك. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This submission was changed after you prepared your decision. Nothing was sent, and your decision is kept.</source>
        <translation>غُيّر هذا التسليم بعد أن حضّرت قرارك. لم يُرسل شيء، وقرارك محفوظ.</translation>
    </message>
    <message>
        <source>This submission was erased since, so it stays away. Nothing was changed.</source>
        <translation>مُحي هذا التسليم منذ ذلك الحين، فلا يعود. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This system does not tell how busy it is.</source>
        <translation>لا يبيّن هذا النظام مدى انشغاله.</translation>
    </message>
    <message>
        <source>This system does not tell how much is free.</source>
        <translation>لا يبيّن هذا النظام مقدار المساحة المتاحة.</translation>
    </message>
    <message>
        <source>This system does not tell how much memory is free.</source>
        <translation>لا يبيّن هذا النظام مقدار الذاكرة المتاحة.</translation>
    </message>
    <message>
        <source>This system keeps the rights of files in another way, which is not looked at.</source>
        <translation>يحفظ هذا النظام صلاحيات الملفات بطريقة أخرى لا يُنظر فيها.</translation>
    </message>
    <message>
        <source>This work is not in the archive. Nothing was changed.</source>
        <translation>هذا العمل ليس في الأرشيف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This work was decided later than the date that you chose, or nobody knows when. It was left as it is.</source>
        <translation>بُتّ في هذا العمل بعد التاريخ الذي اخترته، أو لا يعرف أحد متى. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Title, description, course and assignment, files with their names, sizes and SHA-256, whom it went to, its status, and the words by which it is found; in the archive too, once it is decided and old.</source>
        <translation>العنوان والوصف والمقرر والواجب، والملفات بأسمائها وأحجامها وقيم SHA-256، ومن وصل إليه العمل، وحالته، والكلمات التي يُعثر عليه بها؛ وفي الأرشيف أيضًا بعد البتّ فيه وتقادمه.</translation>
    </message>
    <message>
        <source>To be mended: {what}.</source>
        <translation>يجب إصلاحه: {what}.</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>للمراجعة من جديد</translation>
    </message>
    <message>
        <source>To get fewer of these mails or none: EduManage Desktop, menu of the window, Notifications…</source>
        <translation>لتلقي عدد أقل من هذه الرسائل أو عدم تلقيها: EduManage Desktop، قائمة النافذة، الإشعارات…</translation>
    </message>
    <message>
        <source>To get no more of these mails: answer this one, or ask the registrar to take out your address.</source>
        <translation>لعدم تلقي هذه الرسائل بعد الآن: أجب عن هذه الرسالة أو اطلب من المسجل حذف عنوانك.</translation>
    </message>
    <message>
        <source>Told {place} ({address}): {outcome}.</source>
        <translation>إبلاغ {place} ({address}): {outcome}.</translation>
    </message>
    <message>
        <source>Told {place}: {outcome}.</source>
        <translation>إبلاغ {place}: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.</source>
        <translation>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول الآن.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول بعد ثانية.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول بعد ثانيتين.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول بعد %Ln ثوانٍ.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول بعد %Ln ثانية.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة لهذا المستخدم. لم يتغير شيء؛ حاول بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions that rest and hold locks were looked for last at {moment}.</source>
        <translation>جرى البحث عن المعاملات الساكنة التي تمسك أقفالًا آخر مرة في {moment}.</translation>
    </message>
    <message>
        <source>Tried on a copy in {engine} alone, where it went well. This department is in {untried}, and there it was not tried: nobody who administers the server is named.</source>
        <translation>جُرِّب على نسخة في {engine} وحده، ونجح هناك. هذا القسم في {untried}، ولم يُجرَّب فيه: لم يُسمَّ أي مسؤول للخادم.</translation>
    </message>
    <message>
        <source>Two roles cannot share a group, or students would read what staff reads. Nothing was changed; name three.</source>
        <translation>لا يمكن لدورين أن يشتركا في مجموعة، وإلا قرأ الطلاب ما يقرؤه العاملون. لم يتغير شيء؛ اذكر ثلاث مجموعات.</translation>
    </message>
    <message>
        <source>Type login and password anew; an administrator can reset the password.</source>
        <translation>اكتب اسم الدخول وكلمة المرور من جديد؛ ويمكن لمسؤول إعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Type your password to sign in. Nothing was sent yet.</source>
        <translation>اكتب كلمة مرورك لتسجيل الدخول. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Update the statistics</source>
        <translation>تحديث الإحصاءات</translation>
    </message>
    <message>
        <source>Uploads fail</source>
        <translation>عمليات التسليم تفشل</translation>
    </message>
    <message>
        <source>Uploads work: a sample was handed in, found, opened, decided and put away again.</source>
        <translation>التسليم يعمل: سُلّمت عيّنة ووُجدت وفُتحت وبُتّ فيها ثم أُزيلت.</translation>
    </message>
    <message>
        <source>Verified at {time} by {login}.</source>
        <translation>جرى التحقق منها في {time} بواسطة {login}.</translation>
    </message>
    <message>
        <source>Verify it, or restore it in a drill: `backup verify`, `backup drill`.</source>
        <translation>تحقق منها، أو استعدها في تجربة: `backup verify` أو `backup drill`.</translation>
    </message>
    <message>
        <source>Verify the history, and set right what was changed by who may not</source>
        <translation>التحقق من السجل، وتصحيح ما غيّره من لا يحق له ذلك</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Wait a moment and look again; who often sees this has an administrator raise max_connections.</source>
        <translation>انتظر لحظة ثم انظر من جديد؛ ومن يرَ هذا كثيرًا فليطلب من مسؤول رفع max_connections.</translation>
    </message>
    <message>
        <source>Way there and back</source>
        <translation>الذهاب والإياب</translation>
    </message>
    <message>
        <source>Way to the database</source>
        <translation>الطريق إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>What administrators may do here was not to be seen either.</source>
        <translation>ولم يمكن كذلك رؤية ما يجوز للمسؤولين هنا.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What came of it is said in at most 1,000 characters. Nothing was noted; write it down.</source>
        <translation>تُكتب النتيجة في ١٬٠٠٠ حرف على الأكثر. لم يُدوَّن شيء؛ اكتبها.</translation>
    </message>
    <message>
        <source>What came of it is well or trouble. Nothing was noted.</source>
        <translation>النتيجة إما سليمة أو مشكلة. لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>What comes before it has to be mended first.</source>
        <translation>يجب أولًا إصلاح ما يسبقه.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>ما حدث: {what}</translation>
    </message>
    <message>
        <source>What is encrypted in the repository cannot be decrypted with its own key. Nothing was changed; verify the repository, and choose another backup.</source>
        <translation>لا يمكن فك تشفير ما هو مشفّر في المستودع بمفتاحه نفسه. لم يتغير شيء؛ تحقق من المستودع، واختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>What is kept as the key that signs reports is none. Nothing was audited; remove it from the keyring, or the file {path}, and another one is made: earlier reports keep the fingerprint of the old one.</source>
        <translation>ما حُفظ على أنه المفتاح الذي يوقّع التقارير ليس مفتاحًا. لم يُدقَّق شيء؛ أزله من سلسلة المفاتيح، أو أزل الملف {path}، فيُنشأ غيره: وتحتفظ التقارير السابقة ببصمة المفتاح القديم.</translation>
    </message>
    <message>
        <source>What is packed in the backup cannot be unpacked. Nothing was changed; verify the repository, and choose another backup.</source>
        <translation>لا يمكن فك ضغط ما هو محزوم في النسخة. لم يتغير شيء؛ تحقق من المستودع، واختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>What is the same in other works</source>
        <translation>ما يتطابق مع أعمال أخرى</translation>
    </message>
    <message>
        <source>What it needs was not well.</source>
        <translation>ما يحتاج إليه لم يكن سليماً.</translation>
    </message>
    <message>
        <source>What killed jobs left among the temporary files of this computer goes, saves that broke off a day ago and more, and files of the store that are older than 30 days and that nothing in the database names.</source>
        <translation>يزول ما خلّفته المهام المقطوعة بين الملفات المؤقتة لهذا الحاسوب، وعمليات الحفظ التي انقطعت قبل يوم أو أكثر، وملفات المخزن التي مضى عليها أكثر من ٣٠ يومًا ولا يذكرها شيء في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>What people are told has at most 500 characters and no blanks at its ends. Nothing was planned.</source>
        <translation>لا يزيد ما يُبلَّغ به الأشخاص على ٥٠٠ حرف، ولا فراغات في طرفيه. لم يُخطَّط لشيء.</translation>
    </message>
    <message>
        <source>What somebody only reads is recorded nowhere; sign-ins tell who could.</source>
        <translation>ما يقرؤه شخص فحسب لا يُسجَّل في أي مكان؛ وعمليات تسجيل الدخول تبيّن من كان يستطيع ذلك.</translation>
    </message>
    <message>
        <source>What tells a file by its content is malformed. Nothing was saved; choose it anew.</source>
        <translation>ما يعرّف الملف بمحتواه غير صحيح. لم يُحفظ شيء؛ اختره من جديد.</translation>
    </message>
    <message>
        <source>What tells records apart never changes. Nothing was saved; add a new record instead.</source>
        <translation>ما يميّز السجلات بعضها من بعض لا يتغير. لم يُحفظ شيء؛ أضف سجلًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What the bucket really holds was not counted, for it holds too many files to be listed within two minutes. What the database names there is told all the same.</source>
        <translation>لم يُحسب ما تحويه الحاوية فعلًا، ففيها ملفات أكثر من أن تُسرد في دقيقتين. أما ما تذكره قاعدة البيانات فيها فيُعرض على كل حال.</translation>
    </message>
    <message>
        <source>What the bucket really holds was not counted; its owner&apos;s key may list it. The store said: {why}</source>
        <translation>لم يُحسب ما تحويه الحاوية فعلًا؛ يستطيع مفتاح مالكها سردها. قال المخزن: {why}</translation>
    </message>
    <message>
        <source>What the database knows of its tables</source>
        <translation>ما تعرفه قاعدة البيانات عن جداولها</translation>
    </message>
    <message>
        <source>What the database shows to this account</source>
        <translation>ما تعرضه قاعدة البيانات على هذا الحساب</translation>
    </message>
    <message>
        <source>What the store keeps under this path is no file (a folder, device or pipe), so nothing was read.</source>
        <translation>ما في المخزن على هذا المسار ليس ملفًا (بل مجلد أو جهاز أو أنبوب)، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>What the window asks</source>
        <translation>ما تسأل عنه النافذة</translation>
    </message>
    <message>
        <source>What waits to be sent, drafts, the window&apos;s size, colours, language and keys, and a log of errors without texts. Files that you looked at are removed when you sign out. A connection for a shared machine keeps none of it.</source>
        <translation>ما ينتظر الإرسال، والمسودات، وحجم النافذة وألوانها ولغتها ومفاتيحها، وسجل للأخطاء بلا نصوص. والملفات التي نظرت فيها تُزال عند تسجيل خروجك. ولا يحتفظ الاتصال المخصّص لجهاز مشترك بشيء من ذلك.</translation>
    </message>
    <message>
        <source>What was done since the last good backup would be lost with the disk. Back up now.</source>
        <translation>ما أُنجز منذ آخر نسخة سليمة سيضيع مع القرص. أنشئ نسخة الآن.</translation>
    </message>
    <message>
        <source>What was handed in could not be put away, or its history went with it. Look at `history verify`; nobody but administrators sees it.</source>
        <translation>تعذّرت إزالة ما سُلّم، أو زال سجله معه. انظر إلى `history verify`؛ لا يراه إلا المسؤولون.</translation>
    </message>
    <message>
        <source>What was read from the store is not what was written.</source>
        <translation>ما قُرئ من المخزن ليس كما كُتب.</translation>
    </message>
    <message>
        <source>What was restored into this database is not proven to be what was backed up, so nobody works in it. Nothing was changed; restore into it again with backup restore, which clears it first, or with --accept-damage, to work in it as it is.</source>
        <translation>لم يثبت أن ما استُعيد في قاعدة البيانات هذه هو ما نُسخ احتياطيًا، لذلك لا يعمل فيها أحد. لم يتغير شيء؛ استعِد إليها من جديد بالأمر backup restore الذي يفرغها أولًا، أو مع --accept-damage للعمل فيها كما هي.</translation>
    </message>
    <message>
        <source>What you change in the register and in the settings</source>
        <translation>ما تغيّره في السجلات وفي الإعدادات</translation>
    </message>
    <message>
        <source>What you did to a submission, and what was done to yours</source>
        <translation>ما فعلته بتسليم، وما فُعل بتسليمك</translation>
    </message>
    <message>
        <source>What you do for the service</source>
        <translation>ما تقوم به من أجل الخدمة</translation>
    </message>
    <message>
        <source>What you had written when it went, with your name, if you chose to hand it on.</source>
        <translation>ما كنت قد كتبته حين انتقل، مع اسمك، إن اخترت تسليمه إلى غيرك.</translation>
    </message>
    <message>
        <source>What you typed and have not sent yet could not be read: this computer is shared, and the database did not answer. It is as it was; it appears as soon as the database answers.</source>
        <translation>تعذّرت قراءة ما كتبته ولم ترسله بعد: هذا الجهاز مشترك، ولم تجب قاعدة البيانات. هو كما كان، ويظهر فور أن تجيب قاعدة البيانات.</translation>
    </message>
    <message>
        <source>What you typed could not be kept on this computer ({strerror}). It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation>تعذّر حفظ ما كتبته على هذا الجهاز ({strerror}). ما زال في النافذة: أرسل قرارك، أو انسخ النص، قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>What you typed could not be kept: this computer is shared and keeps nothing, and the database did not take it. It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation>تعذّر حفظ ما كتبته: هذا الجهاز مشترك ولا يحفظ شيئًا، ولم تقبله قاعدة البيانات. ما زال في النافذة: أرسل قرارك، أو انسخ النص، قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>What you typed to hand in could not be kept on this computer ({strerror}). It is still in the window: hand it in before you close the program.</source>
        <translation>تعذّر حفظ ما كتبته للتسليم على هذا الحاسوب ({strerror}). ما زال في النافذة: سلّمه قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>What you want to be told</source>
        <translation>ما تريد أن تُبلَّغ به</translation>
    </message>
    <message>
        <source>What you were refused, and errors that your window met</source>
        <translation>ما رُفض لك، والأخطاء التي واجهتها نافذتك</translation>
    </message>
    <message>
        <source>What you write before you decide</source>
        <translation>ما تكتبه قبل أن تبتّ</translation>
    </message>
    <message>
        <source>When there is no room for files nothing more can be handed in. Make room, add to it, or archive decided work.</source>
        <translation>حين لا تبقى مساحة للملفات لا يمكن تسليم شيء آخر. أفرغ مساحة، أو زدها، أو أرشف الأعمال المبتوت فيها.</translation>
    </message>
    <message>
        <source>When you sign in and out</source>
        <translation>متى تسجّل الدخول والخروج</translation>
    </message>
    <message>
        <source>When {account} signed in: with no backup behind it</source>
        <translation>عند تسجيل {account} الدخول: دون الاستناد إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Where the files are kept</source>
        <translation>مكان حفظ الملفات</translation>
    </message>
    <message>
        <source>Whether somebody takes work is yes or no. Nothing was saved.</source>
        <translation>استقبال الشخص للأعمال إما نعم وإما لا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Whether {host}, which takes no writes, keeps up as a replica is not shown to you; who administers the server grants REPLICATION CLIENT to the account that looks.</source>
        <translation>لا يُعرض لك هل {host}، الذي لا يقبل الكتابة، نسخة متماثلة مواكبة؛ ويمنح من يدير الخادم الصلاحية REPLICATION CLIENT للحساب الذي يراقب.</translation>
    </message>
    <message>
        <source>Who changed which record of students, faculty, assignments or settings, when, from what to what; changes of the mails&apos; settings are seen by administrators alone.</source>
        <translation>من غيّر أي سجل للطلاب أو هيئة التدريس أو الواجبات أو الإعدادات، ومتى، ومن أي قيمة إلى أي قيمة؛ وتغييرات إعدادات البريد لا يراها إلا المسؤولون.</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>Whoever made it drops the index in a maintenance window, and an administrator makes the right one at once with: edumanage-desktop diagnose performance --mend.</source>
        <translation>يحذف الفهرسَ من أنشأه في فترة صيانة، وينشئ مسؤول الفهرس الصحيح فورًا بالأمر: edumanage-desktop diagnose performance --mend.</translation>
    </message>
    <message>
        <source>Whoever owns the file lets this account of the computer read and write it and its folder.</source>
        <translation>يتيح مالك الملف لحساب الحاسوب هذا قراءته وكتابته وقراءة مجلده وكتابته.</translation>
    </message>
    <message>
        <source>Whom people may ask</source>
        <translation>من يمكن للناس سؤاله</translation>
    </message>
    <message>
        <source>Windows cannot work now and then. Decisions wait on their computers and are sent later; find out why.</source>
        <translation>لا تستطيع النوافذ العمل بين حين وآخر. وتنتظر القرارات في حواسيبها وتُرسل لاحقًا؛ ابحث عن السبب.</translation>
    </message>
    <message>
        <source>With this schema mails, the archive and alerts cannot be compared with the last deployment.</source>
        <translation>لا يمكن بهذا المخطط مقارنة البريد والأرشيف والتنبيهات بآخر نشر.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Within a day no hand-in failed, and no program recorded an error.</source>
        <translation>خلال يوم لم يفشل أي تسليم، ولم يسجل أي برنامج خطأ.</translation>
    </message>
    <message>
        <source>Without TLS the password would cross the network in clear. Nothing was saved; choose STARTTLS or TLS, or leave the login empty.</source>
        <translation>من دون TLS تعبر كلمة المرور الشبكة مكشوفة. لم يُحفظ شيء؛ اختر STARTTLS أو TLS، أو اترك المستخدم فارغاً.</translation>
    </message>
    <message>
        <source>Without one, as was chosen</source>
        <translation>دون فترة صيانة، حسب الاختيار</translation>
    </message>
    <message>
        <source>Words are missing. Nothing was recorded; say it in a few words.</source>
        <translation>الكلام مفقود. لم يُسجَّل شيء؛ قله في كلمات قليلة.</translation>
    </message>
    <message>
        <source>Work goes on with the others; an administrator looks after this host of the cluster.</source>
        <translation>يستمر العمل مع بقية المضيفين؛ ويتولى مسؤول أمر هذا المضيف من العنقود.</translation>
    </message>
    <message>
        <source>Work or records are lost or damaged</source>
        <translation>ضاعت أعمال أو سجلات أو تلفت</translation>
    </message>
    <message>
        <source>Work was handed in for this assignment, so its names stay and it is not removed. Nothing was changed; close it, or add another one.</source>
        <translation>سُلّمت أعمال لهذا الواجب، لذلك تبقى أسماؤه ولا يُزال. لم يتغيّر شيء؛ أغلقه أو أضف واجبًا آخر.</translation>
    </message>
    <message>
        <source>Write down what has to be mended, and tick what is done. The runbook suggests some.</source>
        <translation>اكتب ما يجب إصلاحه، وأشّر على ما أُنجز. ويقترح دليل التشغيل بعضه.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name as its certificate has it, or have an administrator issue one for this name.</source>
        <translation>اكتب اسم الخادم كما هو في شهادته، أو اطلب من مسؤول إصدار شهادة لهذا الاسم.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>You are signed out, but the keyring could not be asked to forget: a password that it remembers may still be there. Sign in again, unlock the keyring and sign out, or delete what it keeps for EduManage Desktop.</source>
        <translation>سُجّل خروجك، لكن تعذّر أن يُطلب من سلسلة المفاتيح أن تنسى: فقد تبقى فيها كلمة مرور. سجّل الدخول من جديد، وافتح سلسلة المفاتيح ثم سجّل الخروج، أو احذف ما تحفظه لـ EduManage Desktop.</translation>
    </message>
    <message>
        <source>You cannot lock the account that you are signed in with. Nothing was changed; ask a colleague.</source>
        <translation>لا يمكنك قفل الحساب الذي سجّلت الدخول به. لم يتغير شيء؛ اطلب ذلك من زميل.</translation>
    </message>
    <message>
        <source>You chose whose it is.</source>
        <translation>أنت اخترت صاحبه.</translation>
    </message>
    <message>
        <source>You handed in as much as one person may within a day. Nothing was recorded; ask a registrar, or try again tomorrow.</source>
        <translation>سلّمت كل ما يحق لشخص واحد في اليوم. لم يُسجَّل شيء؛ راجع المسجّل، أو حاول غدًا.</translation>
    </message>
    <message>
        <source>You have handed on a thousand drafts that nobody took over yet, or this one has more than 20,000 characters. It was not handed on and is still yours.</source>
        <translation>سلّمت ألف مسودة لم يتابعها أحد بعد، أو تزيد هذه على ٢٠٬٠٠٠ حرف. لم تُسلَّم وما زالت لك.</translation>
    </message>
    <message>
        <source>You stopped it before anything was handed in.</source>
        <translation>أوقفته قبل تسليم أي شيء.</translation>
    </message>
    <message>
        <source>You stopped it, so nothing was handed in. What you typed is still here.</source>
        <translation>أوقفت العملية، لذلك لم يُسلَّم شيء. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Your institution&apos;s directory keeps this password. Nothing was changed; change it there.</source>
        <translation>دليل مؤسستك يحفظ كلمة المرور هذه. لم يتغير شيء؛ غيّرها هناك.</translation>
    </message>
    <message>
        <source>Your library holds at most 1,000 phrases of at most 20,000 characters each. Nothing was added; shorten the text, or delete a phrase that you no longer use.</source>
        <translation>لا تتسع مكتبتك لأكثر من ١٬٠٠٠ عبارة لا تزيد كل منها على ٢٠٬٠٠٠ حرف. لم يُضف شيء؛ قصّر النص، أو احذف عبارة لم تعد تستخدمها.</translation>
    </message>
    <message>
        <source>Your record as a student</source>
        <translation>سجلك طالبًا</translation>
    </message>
    <message>
        <source>Your record as faculty</source>
        <translation>سجلك عضوًا في هيئة التدريس</translation>
    </message>
    <message>
        <source>Your role does not include this action. Nothing was recorded.</source>
        <translation>لا يشمل دورك هذا الإجراء. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Your saved views could not be read: the database did not answer. They are as they were, and appear as soon as the database answers.</source>
        <translation>تعذّرت قراءة عروضك المحفوظة: لم تجب قاعدة البيانات. هي كما كانت، وتظهر فور أن تجيب.</translation>
    </message>
    <message>
        <source>Your work as it was handed in</source>
        <translation>عملك كما سُلّم</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 3 to 63 small letters, digits, dots and hyphens</source>
        <translation>اسم الحاوية من 3 إلى 63 حرفًا لاتينيًا صغيرًا ورقمًا ونقطة وشرطة</translation>
    </message>
    <message>
        <source>a name in it ends with a dot or a space</source>
        <translation>فيه اسم ينتهي بنقطة أو مسافة</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>فيه اسم أطول من اللازم</translation>
    </message>
    <message>
        <source>a page of a faculty member&apos;s own queue</source>
        <translation>صفحة من القائمة الخاصة بعضو هيئة تدريس</translation>
    </message>
    <message>
        <source>a page of one faculty member</source>
        <translation>صفحة لعضو هيئة تدريس واحد</translation>
    </message>
    <message>
        <source>a page of the queue</source>
        <translation>صفحة من القائمة</translation>
    </message>
    <message>
        <source>a page of what is undecided</source>
        <translation>صفحة مما لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>a place is a folder, a file: URL or an s3: URL</source>
        <translation>المكان مجلد أو عنوان file: أو عنوان s3:</translation>
    </message>
    <message>
        <source>a region is a name like eu-central-1</source>
        <translation>المنطقة اسم مثل eu-central-1</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>a search for students</source>
        <translation>بحث عن طلاب</translation>
    </message>
    <message>
        <source>a search in a faculty member&apos;s own queue</source>
        <translation>بحث في القائمة الخاصة بعضو هيئة تدريس</translation>
    </message>
    <message>
        <source>all work</source>
        <translation>كل الأعمال</translation>
    </message>
    <message>
        <source>an endpoint has neither a path nor options</source>
        <translation>ليس لنقطة الوصول مسار ولا خيارات</translation>
    </message>
    <message>
        <source>an endpoint of another computer begins with https:// unless plain=yes is added</source>
        <translation>نقطة الوصول في حاسوب آخر تبدأ بـ https:// ما لم تُضَف plain=yes</translation>
    </message>
    <message>
        <source>an endpoint reads like https://s3.example.org:9000</source>
        <translation>تُكتب نقطة الوصول مثل https://s3.example.org:9000</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>أرشيفات</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>chmod 600 {path}, and make another secret if somebody may have seen it.</source>
        <translation>نفّذ chmod 600 {path}، وأنشئ سرًّا آخر إن كان من المحتمل أن أحدًا رآه.</translation>
    </message>
    <message>
        <source>chmod go-rwx {path}, unless it is meant to be shared.</source>
        <translation>نفّذ chmod go-rwx {path}، إلا إذا كان المقصود مشاركته.</translation>
    </message>
    <message>
        <source>chmod go-w {path}</source>
        <translation>نفّذ chmod go-w {path}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>function</source>
        <translation>دالة</translation>
    </message>
    <message>
        <source>in the file {path}, which only you may read</source>
        <translation>في الملف {path} الذي لا يجوز لغيرك قراءته</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>it climbs out of its folder</source>
        <translation>يخرج من مجلده</translation>
    </message>
    <message>
        <source>it contains a backslash</source>
        <translation>فيه شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation>فيه أحرف تحكم</translation>
    </message>
    <message>
        <source>it is an absolute path outside the file store</source>
        <translation>مسار مطلق خارج مخزن الملفات</translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation>ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>it is too long for a path</source>
        <translation>أطول من أن يكون مسارًا</translation>
    </message>
    <message>
        <source>it names a device</source>
        <translation>يسمّي جهازًا</translation>
    </message>
    <message>
        <source>it names a drive or an alternate stream</source>
        <translation>يسمّي قرصًا أو مجرى بديلًا</translation>
    </message>
    <message>
        <source>it names a folder</source>
        <translation>يسمّي مجلدًا</translation>
    </message>
    <message>
        <source>its place in the queue</source>
        <translation>مكانه في القائمة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>one submission</source>
        <translation>تسليم واحد</translation>
    </message>
    <message>
        <source>only endpoint, region, style and plain may follow the question mark, each once</source>
        <translation>لا يجوز بعد علامة الاستفهام إلا endpoint وregion وstyle وplain، كلٌّ مرة واحدة</translation>
    </message>
    <message>
        <source>perhaps sent: nobody knows</source>
        <translation>ربما أُرسل: لا أحد يعلم</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>برامج</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>تسجيلات</translation>
    </message>
    <message>
        <source>texts and source code</source>
        <translation>نصوص وشيفرة مصدرية</translation>
    </message>
    <message>
        <source>the counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>the counts of a faculty member&apos;s own queue</source>
        <translation>الأعداد في القائمة الخاصة بعضو هيئة تدريس</translation>
    </message>
    <message>
        <source>the endpoint&apos;s port is no number</source>
        <translation>منفذ نقطة الوصول ليس رقمًا</translation>
    </message>
    <message>
        <source>the key ID before the bucket has another form</source>
        <translation>معرّف المفتاح قبل الحاوية له صيغة أخرى</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>رفضه خادم البريد</translation>
    </message>
    <message>
        <source>the mail server took it</source>
        <translation>قبله خادم البريد</translation>
    </message>
    <message>
        <source>the prefix has parts that are empty, begin with a dot or hold other signs</source>
        <translation>في البادئة أجزاء فارغة أو تبدأ بنقطة أو فيها رموز أخرى</translation>
    </message>
    <message>
        <source>the secret of a bucket never stands in its URL</source>
        <translation>سرّ الحاوية لا يُكتب في عنوانها أبدًا</translation>
    </message>
    <message>
        <source>the style is path or virtual</source>
        <translation>الأسلوب path أو virtual</translation>
    </message>
    <message>
        <source>the work of a student</source>
        <translation>أعمال طالب</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>أُبلغ يدويًا</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>مُشغِّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>view</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>what stands after the question mark reads like endpoint=…&amp;region=…</source>
        <translation>ما بعد علامة الاستفهام يُكتب مثل endpoint=…&amp;region=…</translation>
    </message>
    <message>
        <source>whoever uses it</source>
        <translation>من يستعمله</translation>
    </message>
    <message>
        <source>{check}: {what}</source>
        <translation>‏{check}: {what}</translation>
    </message>
    <message>
        <source>{failed} of {seen} hand-ins of the last hour failed.</source>
        <translation>فشل في الساعة الأخيرة {failed} من أصل {seen} من عمليات التسليم.</translation>
    </message>
    <message>
        <source>{first}; {others}</source>
        <translation>‏{first}؛ {others}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>يمكن الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB ({share} %) are free in the store.</source>
        <translation>المتاح في المخزن {free} م.ب من أصل {total} م.ب ({share}٪).</translation>
    </message>
    <message>
        <source>{free} of {whole} GB are free.</source>
        <translation>المتاح {free} من أصل {whole} غيغابايت.</translation>
    </message>
    <message>
        <source>{host} accepts the login.</source>
        <translation>المضيف {host} يقبل اسم الدخول.</translation>
    </message>
    <message>
        <source>{host} answered after {milliseconds} ms.</source>
        <translation>أجاب {host} بعد {milliseconds} م.ث.</translation>
    </message>
    <message>
        <source>{host} did not take the mail to {address}: {words}</source>
        <translation>‏{host} لم يقبل الرسالة إلى {address}: {words}</translation>
    </message>
    <message>
        <source>{host} does not let {login} in: the password or the login is wrong. Nothing was sent; type the password anew under “Mail of the department…”.</source>
        <translation>‏{host} لا يسمح بدخول {login}: كلمة المرور أو اسم الدخول خاطئ. لم يُرسل شيء؛ اكتب كلمة المرور من جديد في «بريد القسم…».</translation>
    </message>
    <message>
        <source>{host} does not offer what is settled ({words}). Nothing was sent; choose another security or port under “Mail of the department…”.</source>
        <translation>‏{host} لا يقدم ما تقرر ({words}). لم يُرسل شيء؛ اختر أمانًا أو منفذًا آخر في «بريد القسم…».</translation>
    </message>
    <message>
        <source>{host} is the server that is meant.</source>
        <translation>المضيف {host} هو الخادم المقصود.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <translation>يؤدي {host} إلى {addresses}.</translation>
    </message>
    <message>
        <source>{host} took the mail to {address}. Look whether it arrives.</source>
        <translation>‏{host} قبل الرسالة إلى {address}. انظر هل تصل.</translation>
    </message>
    <message>
        <source>{host} went away before it said whether it takes the mail. Look whether it arrives, or try again.</source>
        <translation>‏{host} انقطع قبل أن يقول هل يقبل الرسالة. انظر هل تصل، أو حاول ثانية.</translation>
    </message>
    <message>
        <source>{host}, another one of the cluster: {what}</source>
        <translation>المضيف {host}، وهو آخر من العنقود: {what}</translation>
    </message>
    <message>
        <source>{host}: {what}</source>
        <translation>المضيف {host}: {what}</translation>
    </message>
    <message>
        <source>{load} processes want one of only {cores} processors.</source>
        <translation>عدد العمليات التي تطلب معالجًا {load}، والمعالجات {cores} فقط.</translation>
    </message>
    <message>
        <source>{load} processes want one of {cores} processors.</source>
        <translation>عدد العمليات التي تطلب معالجًا {load}، والمعالجات {cores}.</translation>
    </message>
    <message>
        <source>{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days, there last at {time}.</source>
        <translation>الحساب {login} ({roles}): مرات تسجيل الدخول {sign_ins} والقرارات {decisions} خلال {days} يوم، وآخر حضور له في {time}.</translation>
    </message>
    <message>
        <source>{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days.</source>
        <translation>الحساب {login} ({roles}): مرات تسجيل الدخول {sign_ins} والقرارات {decisions} خلال {days} يوم.</translation>
    </message>
    <message numerus="yes">
        <source>{login} decided %n submissions on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>لم يبتّ {login} في أي تسليم في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
            <numerusform>بتّ {login} في تسليم واحد في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
            <numerusform>بتّ {login} في تسليمين في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
            <numerusform>بتّ {login} في %Ln تسليمات في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
            <numerusform>بتّ {login} في %Ln تسليمًا في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
            <numerusform>بتّ {login} في %Ln تسليم في يوم واحد؛ وفي الأيام السابقة ({days}) لم يتجاوز {before} في يوم واحد قط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{login} has left a transaction open for {seconds} s that holds locks on {rows} rows (session {session}); {waiting} wait.</source>
        <translation>ترك {login} معاملة مفتوحة منذ {seconds} ث تمسك أقفالًا على صفوف عددها {rows} (الجلسة {session})؛ وعدد المنتظرين {waiting}.</translation>
    </message>
    <message>
        <source>{login} has ticked this item already. Nothing was recorded.</source>
        <translation>أشّر {login} على هذا البند من قبل. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>{login} is active here, and the server keeps their account locked.</source>
        <translation>الحساب {login} نشط هنا، والخادم يُبقيه مقفلًا.</translation>
    </message>
    <message>
        <source>{login} is at work with these backups on {computer} since {since} ({job}). Nothing was changed; try again when that has ended.</source>
        <translation>يعمل {login} على هذه النسخ في {computer} منذ {since} ({job}). لم يتغيّر شيء؛ حاول مجددًا عند انتهاء ذلك.</translation>
    </message>
    <message>
        <source>{login} is disabled here, and the server lets them in all the same.</source>
        <translation>الحساب {login} معطّل هنا، ومع ذلك يسمح له الخادم بالدخول.</translation>
    </message>
    <message>
        <source>{login} is known here and let in.</source>
        <translation>الحساب {login} معروف هنا ويُسمح له بالدخول.</translation>
    </message>
    <message>
        <source>{login} is let in.</source>
        <translation>يُسمح بدخول {login}.</translation>
    </message>
    <message>
        <source>{login} is no administrator here who has an account. Nothing was reset; name one with --admin.</source>
        <translation>ليس {login} مسؤولًا هنا له حساب. لم يُعَد تعيين شيء؛ اذكر مسؤولًا بالخيار --admin.</translation>
    </message>
    <message>
        <source>{login} never signed in.</source>
        <translation>لم يسجّل {login} الدخول قط.</translation>
    </message>
    <message>
        <source>{login} should have an account, and the server has none of this department.</source>
        <translation>ينبغي أن يكون لـ {login} حساب، وليس لدى الخادم حساب له في هذا القسم.</translation>
    </message>
    <message>
        <source>{login} signed in from {computers}, from where they never did in the {days} days before.</source>
        <translation>سجّل {login} الدخول من {computers}، ولم يفعل ذلك من هناك قط في الأيام السابقة ({days}).</translation>
    </message>
    <message>
        <source>{login} was at work at an hour of the day from which they kept two hours away in all the {days} days before.</source>
        <translation>عمل {login} في ساعة من اليوم ابتعد عنها ساعتين في كل الأيام السابقة ({days}).</translation>
    </message>
    <message>
        <source>{login} was not there for {days} days.</source>
        <translation>لم يحضر {login} منذ {days} يوم.</translation>
    </message>
    <message>
        <source>{login}: {role}</source>
        <translation>الحساب {login}: {role}</translation>
    </message>
    <message numerus="yes">
        <source>{login}: {what}, %n times</source>
        <translation>
            <numerusform>الحساب {login}: {what}، ولا مرة</numerusform>
            <numerusform>الحساب {login}: {what}، مرة واحدة</numerusform>
            <numerusform>الحساب {login}: {what}، مرتين</numerusform>
            <numerusform>الحساب {login}: {what}، %Ln مرات</numerusform>
            <numerusform>الحساب {login}: {what}، %Ln مرة</numerusform>
            <numerusform>الحساب {login}: {what}، %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on its disk.</source>
        <translation>المتاح على قرصه {megabytes} م.ب.</translation>
    </message>
    <message>
        <source>{name} and its copy {copy} in the repository are missing or not what was written there, and without that key nobody reads encrypted backups, whoever knows the passphrase. Nothing was changed; bring the file back from another copy or an export of these backups, then run `backup repair`.</source>
        <translation>الملف {name} ونسخته {copy} في المستودع مفقودان أو ليسا كما كُتبا هناك، ودون هذا المفتاح لا يقرأ أحد النسخ المشفّرة، حتى من يعرف عبارة المرور. لم يتغير شيء؛ أعد الملف من نسخة أخرى أو من تصدير لهذه النسخ، ثم شغّل `backup repair`.</translation>
    </message>
    <message>
        <source>{name} breaks no rule: a file may have {most}, and these kinds are taken: {kinds}.</source>
        <translation>الملف {name} لا يخالف أي قاعدة: يجوز أن يبلغ حجم الملف {most}، والأنواع المقبولة: {kinds}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}), so nothing was handed in. Look whether it is still there and yours, and choose it again.</source>
        <translation>تتعذر قراءة {name} ({why})، لذلك لم يُسلَّم شيء. تحقق من أنه ما زال هناك وأنه لك، ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was taken; check it and try again.</source>
        <translation>‏{name} لا يمكن قراءته ({why}). لم يؤخذ شيء؛ تحقق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} cannot be read any more. Nothing of it was taken; look whether it is still there.</source>
        <translation>‏{name} لم تعد قراءته ممكنة. لم يؤخذ منه شيء؛ انظر هل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>تتعذر قراءة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} grew while it was read, so nothing was handed in. Try again.</source>
        <translation>كبر {name} أثناء قراءته، لذلك لم يُسلَّم شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{name} has {size}, and a file may have {most}. Make it smaller, for instance by smaller pictures, or split it into several files.</source>
        <translation>حجم {name} هو {size}، وأقصى حجم للملف {most}. صغّره، بصور أصغر مثلًا، أو قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files, which are too many at once. Nothing was taken; split it.</source>
        <translation>‏{name} فيه أكثر من {most} ملف، وهذا كثير دفعة واحدة. لم يؤخذ شيء؛ قسّمه.</translation>
    </message>
    <message>
        <source>{name} in the repository is not what was written there. Nothing was changed; `backup verify` names all that is damaged, and `backup repair` takes it out of the way.</source>
        <translation>الملف {name} في المستودع ليس كما كُتب هناك. لم يتغيّر شيء؛ يسرد `backup verify` كل ما هو تالف، وينحّيه `backup repair`.</translation>
    </message>
    <message>
        <source>{name} is a document, and none are taken here. Hand in a text instead.</source>
        <translation>الملف {name} مستند، ولا تُقبل المستندات هنا. سلّم نصًا بدلًا منه.</translation>
    </message>
    <message>
        <source>{name} is a picture, and none are taken here. Put it into a document and hand that in.</source>
        <translation>الملف {name} صورة، ولا تُقبل الصور هنا. ضعها في مستند وسلّمه.</translation>
    </message>
    <message>
        <source>{name} is a program, and none are taken here. Hand in its source code instead.</source>
        <translation>الملف {name} برنامج، ولا تُقبل البرامج هنا. سلّم شيفرته المصدرية بدلًا منه.</translation>
    </message>
    <message>
        <source>{name} is a recording, and none are taken here. Ask your faculty member where to put it.</source>
        <translation>الملف {name} تسجيل، ولا تُقبل التسجيلات هنا. اسأل عضو هيئة التدريس أين تضعه.</translation>
    </message>
    <message>
        <source>{name} is a text or source code, and none are taken here. Save it as PDF and hand that in.</source>
        <translation>الملف {name} نص أو شيفرة مصدرية، ولا يُقبل ذلك هنا. احفظه بصيغة PDF وسلّمه.</translation>
    </message>
    <message>
        <source>{name} is an archive, and none are taken here. Hand in the files that are in it, up to a hundred.</source>
        <translation>الملف {name} أرشيف، ولا تُقبل الأرشيفات هنا. سلّم الملفات التي فيه، حتى مئة ملف.</translation>
    </message>
    <message>
        <source>{name} is damaged in the archive. Nothing of it was taken; download the archive again.</source>
        <translation>‏{name} تالف في الأرشيف. لم يؤخذ منه شيء؛ نزّل الأرشيف من جديد.</translation>
    </message>
    <message>
        <source>{name} is empty, and no empty files are taken. Save it once more in its own program, and choose it again.</source>
        <translation>الملف {name} فارغ، ولا تُقبل الملفات الفارغة. احفظه مرة أخرى في برنامجه ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>{name} is larger than any list, so nothing was read. Shorten it.</source>
        <translation>‏{name} أكبر من أي قائمة، فلم يُقرأ شيء. اختصره.</translation>
    </message>
    <message>
        <source>{name} is missing in the repository. Nothing was changed; `backup repair` makes it anew from what is there.</source>
        <translation>الملف {name} مفقود في المستودع. لم يتغيّر شيء؛ يعيد `backup repair` إنشاءه مما هو موجود.</translation>
    </message>
    <message>
        <source>{name} is missing in the repository. Nothing was changed; `backup verify` names all that is damaged, and `backup repair` takes it out of the way.</source>
        <translation>الملف {name} مفقود من المستودع. لم يتغيّر شيء؛ يسرد `backup verify` كل ما هو تالف، وينحّيه `backup repair`.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>الملف {name} مفقود.</translation>
    </message>
    <message>
        <source>{name} is no grading worksheet of Moodle: its first column holds no participants. Nothing was taken.</source>
        <translation>‏{name} ليس ورقة درجات من Moodle: لا مشاركين في عموده الأول. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>{name} is no zip archive, or only a part of one. Nothing was taken; download it again, or unpack it and choose the folder.</source>
        <translation>‏{name} ليس أرشيف zip أو جزء منه فقط. لم يؤخذ شيء؛ نزّله من جديد أو فكّه واختر المجلد.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: something else is inside. Save it anew in its own program, or name it by what it is.</source>
        <translation>الملف {name} ليس ما يدل عليه اسمه: فيه شيء آخر. احفظه من جديد في برنامجه، أو سمّه بما هو عليه.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken here. Save it as PDF, or as text, and hand that in.</source>
        <translation>نوع الملف {name} لا يُقبل هنا. احفظه بصيغة PDF أو كنص وسلّمه.</translation>
    </message>
    <message>
        <source>{name} is there more than once.</source>
        <translation>الملف {name} موجود أكثر من مرة.</translation>
    </message>
    <message>
        <source>{name} is {value}, by default {default}.</source>
        <translation>قيمة {name} هي {value}، والافتراضية {default}.</translation>
    </message>
    <message>
        <source>{name} lists more than any course hands in. Nothing was taken; unpack what you need of it and choose the folder.</source>
        <translation>‏{name} يسرد أكثر مما يسلّمه أي مقرر. لم يؤخذ شيء؛ فكّ ما تحتاجه واختر المجلد.</translation>
    </message>
    <message>
        <source>{name} was added after it was sealed.</source>
        <translation>أُضيف {name} بعد الختم.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read, so nothing was handed in. Close it in its own program and try again.</source>
        <translation>تغيّر {name} أثناء قراءته، لذلك لم يُسلَّم شيء. أغلقه في برنامجه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>غُيّر {name}.</translation>
    </message>
    <message>
        <source>{name} was changed: it cannot be read any more.</source>
        <translation>غُيّر {name}: لم تعد قراءته ممكنة.</translation>
    </message>
    <message>
        <source>{name} was changed: it is not what it was sealed as.</source>
        <translation>غُيّر {name}: ليس كما خُتم.</translation>
    </message>
    <message>
        <source>{name} was made anew: the incident&apos;s record holds the seal {sealed_as}, the archive has {seal}.</source>
        <translation>أُنشئ {name} من جديد: في سجل الحادثة الختم {sealed_as}، وفي الأرشيف {seal}.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {gigabytes} GB. Nothing was taken; split it.</source>
        <translation>‏{name} سيشغل بعد فكه أكثر من {gigabytes} غيغابايت. لم يؤخذ شيء؛ قسّمه.</translation>
    </message>
    <message>
        <source>{package} {version} should be at least {mended}.</source>
        <translation>ينبغي ألّا يقل إصدار {package} {version} عن {mended}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}). Nothing was changed; check the file and your rights to it.</source>
        <translation>تعذّرت قراءة {path} ({strerror}). لم يتغير شيء؛ تحقق من الملف ومن صلاحياتك عليه.</translation>
    </message>
    <message>
        <source>{path} has no manifest of evidence that can be read. Nothing was changed.</source>
        <translation>ليس في {path} بيان أدلة يمكن قراءته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is no archive of evidence, or its end was cut off or changed. Nothing was changed; look for another copy.</source>
        <translation>ليس {path} أرشيف أدلة، أو قُطعت نهايته أو غُيّرت. لم يتغير شيء؛ ابحث عن نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>{path} is there already and says something else. Nothing was written; choose another folder, or remove that file first.</source>
        <translation>الملف {path} موجود من قبل ويقول شيئًا آخر. لم يُكتب شيء؛ اختر مجلدًا آخر، أو أزل ذلك الملف أولًا.</translation>
    </message>
    <message>
        <source>{path} is there and can be read.</source>
        <translation>الملف {path} موجود ويمكن قراءته.</translation>
    </message>
    <message>
        <source>{path} is there, but cannot be read: {why}.</source>
        <translation>الملف {path} موجود، لكن لا يمكن قراءته: {why}.</translation>
    </message>
    <message>
        <source>{pending} ran on a copy; every history chain holds after it and the queue answers.</source>
        <translation>شُغّل {pending} على نسخة؛ وبعده كل سلسلة سجل متماسكة والقائمة تستجيب.</translation>
    </message>
    <message>
        <source>{percent} % of the disk of {place} are free ({free} of {total} MB).</source>
        <translation>المتاح على قرص {place} هو {percent}٪ ({free} من أصل {total} م.ب).</translation>
    </message>
    <message>
        <source>{percent} % of what the bucket {place} may hold are free ({free} of {total} MB).</source>
        <translation>المتاح مما تسعه الحاوية {place} هو {percent}٪ ({free} من أصل {total} م.ب).</translation>
    </message>
    <message>
        <source>{place} ({address}) is being told.</source>
        <translation>يجري إبلاغ {place} ({address}).</translation>
    </message>
    <message>
        <source>{place} holds something else than backups of EduManage, so none was made there and nothing was changed. Choose an empty place.</source>
        <translation>يحوي {place} شيئًا غير نسخ EduManage، فلم تُنشأ أي نسخة هناك ولم يتغيّر شيء. اختر مكانًا فارغًا.</translation>
    </message>
    <message>
        <source>{place} is being told.</source>
        <translation>يجري إبلاغ {place}.</translation>
    </message>
    <message>
        <source>{place} is where the submitted files are. Nothing was changed; name another folder or bucket for the archive.</source>
        <translation>في {place} الملفات المسلَّمة. لم يتغير شيء؛ اذكر مجلدًا آخر أو حاوية أخرى للأرشيف.</translation>
    </message>
    <message>
        <source>{place}: a small file is kept after {write} ms and read after {read} ms.</source>
        <translation>في {place}: يُحفظ ملف صغير بعد {write} م.ث ويُقرأ بعد {read} م.ث.</translation>
    </message>
    <message>
        <source>{place}: a small file is kept only after {write} ms and read after {read} ms.</source>
        <translation>في {place}: لا يُحفظ ملف صغير إلا بعد {write} م.ث ويُقرأ بعد {read} م.ث.</translation>
    </message>
    <message>
        <source>{product} {version} gets corrections until {day}.</source>
        <translation>يتلقى {product} {version} تصحيحات حتى {day}.</translation>
    </message>
    <message>
        <source>{product} {version} gets no corrections since {day}.</source>
        <translation>لم يعد {product} {version} يتلقى تصحيحات منذ {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{snapshot} of {time}, schema {revision}, %n rows, and of this very department.</source>
        <translation>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، بلا صفوف، وهي لهذا القسم نفسه.</numerusform>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، صف واحد، وهي لهذا القسم نفسه.</numerusform>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، صفان، وهي لهذا القسم نفسه.</numerusform>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، %Ln صفوف، وهي لهذا القسم نفسه.</numerusform>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، %Ln صفًا، وهي لهذا القسم نفسه.</numerusform>
            <numerusform>النسخة {snapshot} من {time}، المخطط {revision}، %Ln صف، وهي لهذا القسم نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {what}</source>
        <translation>‏{step}: {what}</translation>
    </message>
    <message>
        <source>{table} follows {other}. Nothing was changed; name {other}.</source>
        <translation>الجدول {table} تابع للجدول {other}. لم يتغير شيء؛ اذكر {other}.</translation>
    </message>
    <message>
        <source>{table} is chained to the other tables of submissions and comes back with all of them or not at all. Nothing was changed; name {work}.</source>
        <translation>الجدول {table} مرتبط بسائر جداول التسليمات، ويعود معها كلها أو لا يعود. لم يتغير شيء؛ اذكر {work}.</translation>
    </message>
    <message>
        <source>{table} tells what happened, and no restore takes that back. Nothing was changed; restore the backup elsewhere to read what it was.</source>
        <translation>الجدول {table} يذكر ما حدث، ولا ترجع عن ذلك أي استعادة. لم يتغير شيء؛ استعد النسخة في مكان آخر لتقرأ ما كان.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>‏{text}</translation>
    </message>
    <message>
        <source>{unnamed} of {listed} files are named by nothing in this database, as if the store were another department&apos;s. None of them was removed; check the two, and say --even-most when they belong together.</source>
        <translation>‏لا يُسمّي شيء في قاعدة البيانات هذه {unnamed} من {listed} ملفًا، كأن المخزن لقسم آخر. لم يُزَل أي منها؛ تحقّق من الاثنين، وقل --even-most إن كانا معًا.</translation>
    </message>
    <message>
        <source>{waiting} wait for locks of others, the longest for {seconds} s.</source>
        <translation>عدد المنتظرين لأقفال غيرهم {waiting}، وأطولهم منذ {seconds} ث.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>‏{what}</translation>
    </message>
    <message>
        <source>{what} Added by somebody: {listed}.</source>
        <translation>‏{what} وأضاف أحدهم: {listed}.</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <translation>‏{what} لم يتغير شيء. {remedy}</translation>
    </message>
    <message>
        <source>{what} Of these the server says that nobody used them since it started: {listed}.</source>
        <translation>‏{what} ومن هذه يقول الخادم إن أحدًا لم يستعملها منذ بدء تشغيله: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} So it is with %n of the {compared} newest files.</source>
        <translation>
            <numerusform>‏{what} ولا ينطبق ذلك على أي من أحدث {compared} من الملفات.</numerusform>
            <numerusform>‏{what} وينطبق ذلك على ملف واحد من أحدث {compared} من الملفات.</numerusform>
            <numerusform>‏{what} وينطبق ذلك على ملفين من أحدث {compared} من الملفات.</numerusform>
            <numerusform>‏{what} وينطبق ذلك على %Ln ملفات من أحدث {compared} من الملفات.</numerusform>
            <numerusform>‏{what} وينطبق ذلك على %Ln ملفًا من أحدث {compared} من الملفات.</numerusform>
            <numerusform>‏{what} وينطبق ذلك على %Ln ملف من أحدث {compared} من الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} There are %n more such.</source>
        <translation>
            <numerusform>‏{what} ولا يوجد غير ذلك مثله.</numerusform>
            <numerusform>‏{what} ويوجد مثله واحد آخر.</numerusform>
            <numerusform>‏{what} ويوجد مثله اثنان آخران.</numerusform>
            <numerusform>‏{what} وتوجد مثله %Ln حالات أخرى.</numerusform>
            <numerusform>‏{what} وتوجد مثله %Ln حالة أخرى.</numerusform>
            <numerusform>‏{what} وتوجد مثله %Ln حالة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Those of {tables} more tables only an administrator of the server sees (--administrator).</source>
        <translation>‏{what} أما فهارس جداول أخرى عددها {tables} فلا يراها إلا مسؤول الخادم (--administrator).</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>‏{what}: {title}</translation>
    </message>
    <message>
        <source>{what}: “{title}” (No. {submission}, {time} {zone})</source>
        <translation>‏{what}: «{title}» (رقم {submission}، {time} {zone})</translation>
    </message>
    <message>
        <source>{who} can see it: it has no status, and so is under “Other”.</source>
        <translation>‏{who} يمكنه رؤيته: ليس له حالة، فهو ضمن «أخرى».</translation>
    </message>
    <message>
        <source>{who} can see it: it is approved, and so is not under “Submitted”.</source>
        <translation>‏{who} يمكنه رؤيته: قُبل، فليس ضمن «مُسلَّم».</translation>
    </message>
    <message>
        <source>{who} can see it: it is rejected, and so is not under “Submitted”.</source>
        <translation>‏{who} يمكنه رؤيته: رُفض، فليس ضمن «مُسلَّم».</translation>
    </message>
    <message>
        <source>{who} can see it: it is submitted, and so is under “Submitted”.</source>
        <translation>‏{who} يمكنه رؤيته: هو مُسلَّم، فهو ضمن «مُسلَّم».</translation>
    </message>
    <message>
        <source>{who} can see it: it was withdrawn, and so is not under “Submitted”.</source>
        <translation>‏{who} يمكنه رؤيته: سُحب، فليس ضمن «مُسلَّم».</translation>
    </message>
    <message>
        <source>{who} can see it: its status is “{status}”, and so it is under “Other”.</source>
        <translation>‏{who} يمكنه رؤيته: حالته «{status}»، فهو ضمن «أخرى».</translation>
    </message>
    <message>
        <source>{who} has not chosen a password yet: the account {login} has only its one-time one.</source>
        <translation>‏{who} لم يختر كلمة مرور بعد: ليس للحساب {login} إلا كلمة مرور لمرة واحدة.</translation>
    </message>
    <message>
        <source>{who} has rights in {places}, too.</source>
        <translation>للحساب {who} صلاحيات في {places} أيضًا.</translation>
    </message>
    <message>
        <source>{who} holds the role {role}, which no row gives them.</source>
        <translation>يحمل {who} الدور {role} الذي لا يعطيه إياه أي صف.</translation>
    </message>
    <message>
        <source>{who} holds {privileges} on {place}, which nobody of the department should.</source>
        <translation>يحمل {who} الصلاحيات {privileges} على {place}، ولا ينبغي أن تكون لأحد في القسم.</translation>
    </message>
    <message>
        <source>{who} holds {rights} on the whole server.</source>
        <translation>يحمل {who} الصلاحيات {rights} على الخادم كله.</translation>
    </message>
    <message>
        <source>{who} is noted as active, and is offered new work again; no submission moves.</source>
        <translation>‏{who} يُسجَّل نشطًا، ويُعرض عليه عمل جديد من جديد؛ ولا ينتقل أي تسليم.</translation>
    </message>
    <message>
        <source>{who} is noted as having left.</source>
        <translation>‏{who} مسجّل على أنه غادر.</translation>
    </message>
    <message>
        <source>{who} is noted as having left: {actor} noted it on {when}.</source>
        <translation>‏{who} مسجّل على أنه غادر: سجّل ذلك {actor} في {when}.</translation>
    </message>
    <message>
        <source>{who} lacks the role {role} that the rows give them.</source>
        <translation>ينقص {who} الدور {role} الذي تعطيه إياه الصفوف.</translation>
    </message>
    <message>
        <source>{who} lacks {privileges} on {place}.</source>
        <translation>تنقص {who} الصلاحيات {privileges} على {place}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} ({source})</source>
        <translation>‏{why} ({source})</translation>
    </message>
    <message>
        <source>“{address}” is no address that mail servers understand.</source>
        <translation>العنوان «{address}» لا تفهمه خوادم البريد.</translation>
    </message>
</context>
<context>
    <name>SettingHistory</name>
    <message>
        <source>Language of mails</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <translation>اسم الدخول إلى خادم البريد</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Name of the department in mails</source>
        <translation>اسم القسم في الرسائل</translation>
    </message>
    <message>
        <source>None, in clear</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>People are told by mail</source>
        <translation>إبلاغ الناس بالبريد</translation>
    </message>
    <message>
        <source>Place of the archive</source>
        <translation>مكان الأرشيف</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>منفذ خادم البريد</translation>
    </message>
    <message>
        <source>STARTTLS, demanded</source>
        <translation>‏STARTTLS، مطلوب</translation>
    </message>
    <message>
        <source>Security of the mail server</source>
        <translation>أمان خادم البريد</translation>
    </message>
    <message>
        <source>Sender of mails</source>
        <translation>مرسل الرسائل</translation>
    </message>
    <message>
        <source>TLS from the first letter</source>
        <translation>‏TLS من البداية</translation>
    </message>
    <message>
        <source>Webhook for alerts</source>
        <translation>خطّاف ويب للتنبيهات</translation>
    </message>
    <message>
        <source>an address at {host}</source>
        <translation>عنوان لدى {host}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>the default, {value}</source>
        <translation>القيمة الافتراضية، {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default, {default}: {who}, {when}.</source>
        <translation>عودة إلى الافتراضي، {default}: {who}، {when}.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Let it be what it is while nobody sets it</source>
        <translation>اتركه على ما هو عليه ما لم يحدده أحد</translation>
    </message>
    <message>
        <source>Not saved yet; in force is {now}.</source>
        <translation>لم يُحفظ بعد؛ الساري هو {now}.</translation>
    </message>
    <message>
        <source>Not set: the default is in force, {default}.</source>
        <translation>غير محدد: القيمة الافتراضية سارية، {default}.</translation>
    </message>
    <message>
        <source>Set by {who} on {when}; the default is {default}.</source>
        <translation>حدّده {who} في {when}؛ والافتراضي هو {default}.</translation>
    </message>
    <message>
        <source>Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps theirs.</source>
        <translation>غيّر أحدهم هذا قبلك: ما عنده {theirs}، وما عندك {yours}. الحفظ يضع ما عندك مكانه؛ والتجاهل يُبقي ما عنده.</translation>
    </message>
    <message>
        <source>That is the default.</source>
        <translation>هذه هي القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Use the default: {setting}</source>
        <translation>استخدام الافتراضي: {setting}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>لا تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>‏%Ln تسليمات</numerusform>
            <numerusform>‏%Ln تسليمًا</numerusform>
            <numerusform>‏%Ln تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>أقل من ملّي ثانية</numerusform>
            <numerusform>ملّي ثانية واحدة</numerusform>
            <numerusform>اثنتان من الملّي ثانية</numerusform>
            <numerusform>‏%Ln ملّي ثانية</numerusform>
            <numerusform>‏%Ln ملّي ثانية</numerusform>
            <numerusform>‏%Ln ملّي ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>‏%Ln ثوانٍ</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>0 for any.</source>
        <translation>القيمة ٠ تعني أي مقدار.</translation>
    </message>
    <message>
        <source>A backup at least every</source>
        <translation>نسخة احتياطية مرة على الأقل كل</translation>
    </message>
    <message>
        <source>A bucket for files may hold</source>
        <translation>ما يجوز أن تحويه حاوية الملفات</translation>
    </message>
    <message>
        <source>A decision that is taken back within that time tells nothing.</source>
        <translation>القرار الذي يُسحب خلال هذه المدة لا يُبلَّغ عنه شيء.</translation>
    </message>
    <message>
        <source>A restore drill at least every</source>
        <translation>تجربة استعادة مرة على الأقل كل</translation>
    </message>
    <message>
        <source>A transaction that holds locks may rest for</source>
        <translation>أقصى مدة لسكون معاملة تمسك أقفالًا</translation>
    </message>
    <message>
        <source>Accounts and numbers</source>
        <translation>الحسابات والأرقام</translation>
    </message>
    <message>
        <source>Administrators are alarmed when more of a hundred fail; what the rules refuse counts as none.</source>
        <translation>يُنبَّه المسؤولون حين يفشل أكثر من ذلك من كل مئة؛ وما ترفضه القواعد لا يُحتسب.</translation>
    </message>
    <message>
        <source>Administrators are alarmed when most answers of a minute take longer, even a single one, or when three do within five minutes; the alert ends once none did for five minutes.</source>
        <translation>يُنبَّه المسؤولون حين تستغرق معظم إجابات دقيقة وقتًا أطول، ولو كانت إجابة واحدة، أو حين تستغرقه ثلاث في خمس دقائق؛ وينتهي التنبيه إذا مضت خمس دقائق دون ذلك.</translation>
    </message>
    <message>
        <source>Administrators are alarmed when none is newer, or when there is none so long after an administrator first looked; 0 for never.</source>
        <translation>يُنبَّه المسؤولون حين لا توجد نسخة أحدث، أو حين لا توجد أي نسخة بعد هذه المدة من أول نظرة لمسؤول؛ و0 يعني عدم التنبيه.</translation>
    </message>
    <message>
        <source>Administrators see what a person did when for</source>
        <translation>يرى المسؤولون ما فعله شخص ومتى طوال</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>An answer of the database takes at most</source>
        <translation>أقصى مدة لجواب قاعدة البيانات</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Audio and video recordings</source>
        <translation>تسجيلات الصوت والفيديو</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Documents, slides and spreadsheets</source>
        <translation>المستندات والعروض والجداول</translation>
    </message>
    <message>
        <source>Everything older is told without its person; 0 for never.</source>
        <translation>كل ما هو أقدم يُذكر دون صاحبه؛ و٠ يعني أبدًا.</translation>
    </message>
    <message>
        <source>Faculty see the work of their own students only</source>
        <translation>لا يرى أعضاء هيئة التدريس إلا أعمال طلابهم</translation>
    </message>
    <message>
        <source>Figures for every faculty member, not for departments alone</source>
        <translation>أرقام كل عضو هيئة تدريس، لا الأقسام وحدها</translation>
    </message>
    <message>
        <source>Files that are handed in</source>
        <translation>الملفات المسلَّمة</translation>
    </message>
    <message>
        <source>Free room in it is told and foretold by that; 0 for any amount.</source>
        <translation>منه تُعرف مساحتها الخالية واليوم الذي تمتلئ فيه؛ 0 لأي مقدار.</translation>
    </message>
    <message>
        <source>Hand-ins of one student in 24 hours</source>
        <translation>تسليمات الطالب الواحد خلال ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Hand-ins that fail, at most</source>
        <translation>أقصى نسبة من عمليات التسليم الفاشلة</translation>
    </message>
    <message>
        <source>In “Who has what”: how much each received and decided, and how long it took.</source>
        <translation>في «من لديه ماذا»: كم استلم كل منهم وكم قرّر، وكم استغرق ذلك.</translation>
    </message>
    <message>
        <source>Kinds of files that are taken</source>
        <translation>أنواع الملفات المقبولة</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>New students and faculty get numbers of our own</source>
        <translation>يحصل الطلاب وأعضاء هيئة التدريس الجدد على أرقام خاصة بنا</translation>
    </message>
    <message>
        <source>Of all windows together.</source>
        <translation>لكل النوافذ معًا.</translation>
    </message>
    <message>
        <source>One-time passwords are valid for</source>
        <translation>مدة صلاحية كلمات المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Only where no portal shares this database, which gives the numbers otherwise.</source>
        <translation>فقط حيث لا تشارك بوابة قاعدة البيانات هذه، فهي التي تعطي الأرقام عادةً.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Questions without an answer in five minutes, at most</source>
        <translation>أقصى عدد من الأسئلة بلا جواب في خمس دقائق</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Room for files that is to be free</source>
        <translation>المساحة التي يجب أن تبقى متاحة للملفات</translation>
    </message>
    <message>
        <source>Texts, source code and notebooks</source>
        <translation>النصوص والشيفرة المصدرية والدفاتر</translation>
    </message>
    <message>
        <source>The drill is due then; 0 for never.</source>
        <translation>عندئذ يحين موعد التجربة؛ و٠ يعني أبدًا.</translation>
    </message>
    <message>
        <source>Time until a student is told of a decision</source>
        <translation>المدة قبل إبلاغ الطالب بالقرار</translation>
    </message>
    <message>
        <source>Told of the end of a certificate before it by</source>
        <translation>التنبيه إلى انتهاء شهادة قبل حلوله بـ</translation>
    </message>
    <message>
        <source>Who teaches whom stands on the page People.</source>
        <translation>من يدرّس مَن مذكور في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>أي مقدار</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>‏{number}٪</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message numerus="yes">
        <source>%n settings saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي إعداد.</numerusform>
            <numerusform>حُفظ إعداد واحد.</numerusform>
            <numerusform>حُفظ إعدادان.</numerusform>
            <numerusform>حُفظت %Ln إعدادات.</numerusform>
            <numerusform>حُفظ %Ln إعدادًا.</numerusform>
            <numerusform>حُفظ %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>لم يغيّر أحد أي إعداد قبلك.</numerusform>
            <numerusform>غيّر أحدهم إعدادًا واحدًا قبلك؛ انظر إليه أعلاه.</numerusform>
            <numerusform>غيّر أحدهم إعدادين قبلك؛ انظر إليهما أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln إعدادات قبلك؛ انظر إليها أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln إعدادًا قبلك؛ انظر إليها أعلاه.</numerusform>
            <numerusform>غيّر أحدهم %Ln إعداد قبلك؛ انظر إليها أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators change these settings; here you see what is in force.</source>
        <translation>يغيّر المسؤولون هذه الإعدادات؛ وهنا ترى ما هو سارٍ.</translation>
    </message>
    <message>
        <source>History of all settings…</source>
        <translation>سجل كل الإعدادات…</translation>
    </message>
    <message>
        <source>How people are told by mail</source>
        <translation>كيف يُبلَّغ الناس بالبريد</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Mail server and sender…</source>
        <translation>خادم البريد والمرسل…</translation>
    </message>
    <message>
        <source>Not set: {variable} of this computer says {size}, which is in force here. Where a computer says nothing, it is {default}.</source>
        <translation>غير محدد: يقول {variable} على هذا الحاسوب {size}، وهو الساري هنا. وحيث لا يقول الحاسوب شيئًا فهو {default}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>ما يُضبط في مكان آخر</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>تُقرأ الإعدادات.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Who set what when, from what to what, and the way back</source>
        <translation>من ضبط ماذا ومتى، ومن أي قيمة إلى أي قيمة، وطريق العودة</translation>
    </message>
    <message>
        <source>{variable} of this computer says {place}: files are kept there where a connection names no place.</source>
        <translation>‏{variable} على هذا الحاسوب يقول {place}: تُحفظ الملفات هناك حين لا يسمّي الاتصال مكانًا.</translation>
    </message>
</context>
<context>
    <name>SettledElsewhere</name>
    <message>
        <source>Backups, where they are and when they are made: page Backups. Which database and which place of files this window uses: its connection, at the sign-in. How often a timer looks: the timer of “work --once”.</source>
        <translation>النسخ الاحتياطية، أين هي ومتى تُنشأ: صفحة «النسخ الاحتياطية». قاعدة البيانات ومكان الملفات اللذان تستعملهما هذه النافذة: اتصالها، عند تسجيل الدخول. كم مرة ينظر المؤقّت: مؤقّت «work --once».</translation>
    </message>
    <message>
        <source>Files of archived work are at {place}; “Archive decided work…” in the menu changes that.</source>
        <translation>ملفات الأعمال المؤرشفة في {place}؛ يغيّر ذلك «أرشفة الأعمال المبتوت فيها…» في قائمة النافذة.</translation>
    </message>
    <message>
        <source>Hide how the database is configured</source>
        <translation>إخفاء تهيئة قاعدة البيانات</translation>
    </message>
    <message>
        <source>How the database is configured</source>
        <translation>تهيئة قاعدة البيانات</translation>
    </message>
    <message>
        <source>Nobody named a place for the archive; “Archive decided work…” in the menu asks for one.</source>
        <translation>لم يذكر أحد مكانًا للأرشيف؛ يسأل عنه «أرشفة الأعمال المبتوت فيها…» في قائمة النافذة.</translation>
    </message>
    <message>
        <source>Show how the database is configured</source>
        <translation>إظهار تهيئة قاعدة البيانات</translation>
    </message>
    <message>
        <source>Submitted files are at {place}: the connection names it, else the surroundings do.</source>
        <translation>الملفات المسلَّمة في {place}: يحدّده الاتصال، وإلا فالبيئة.</translation>
    </message>
    <message>
        <source>The database is a file, SQLite {version}, which needs no configuration.</source>
        <translation>قاعدة البيانات ملف، SQLite {version}، ولا تحتاج إلى تهيئة.</translation>
    </message>
    <message>
        <source>The database is a server, {version}; who runs the server configures it in its own files.</source>
        <translation>قاعدة البيانات خادم، {version}؛ ومن يشغّل الخادم يهيّئه في ملفاته الخاصة.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n change hands</source>
        <translation>
            <numerusform>لا ينتقل شيء</numerusform>
            <numerusform>ينتقل واحد</numerusform>
            <numerusform>ينتقل اثنان</numerusform>
            <numerusform>تنتقل %Ln</numerusform>
            <numerusform>ينتقل %Ln</numerusform>
            <numerusform>ينتقل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find no place and stay where they are</source>
        <translation>
            <numerusform>لا شيء بلا مكان</numerusform>
            <numerusform>واحد لا مكان له ويبقى حيث هو</numerusform>
            <numerusform>اثنان لا مكان لهما ويبقيان حيث هما</numerusform>
            <numerusform>‏%Ln لا مكان لها وتبقى حيث هي</numerusform>
            <numerusform>‏%Ln لا مكان لها وتبقى حيث هي</numerusform>
            <numerusform>‏%Ln لا مكان لها وتبقى حيث هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>لا يبقى شيء</numerusform>
            <numerusform>يبقى واحد</numerusform>
            <numerusform>يبقى اثنان</numerusform>
            <numerusform>تبقى %Ln</numerusform>
            <numerusform>يبقى %Ln</numerusform>
            <numerusform>يبقى %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Among whom</source>
        <translation>بين مَن</translation>
    </message>
    <message>
        <source>Among whom, with their open work</source>
        <translation>بين مَن، مع أعمالهم المفتوحة</translation>
    </message>
    <message>
        <source>As many of these for each</source>
        <translation>العدد نفسه منها لكل شخص</translation>
    </message>
    <message>
        <source>By what each can take</source>
        <translation>بحسب سعة كل شخص</translation>
    </message>
    <message>
        <source>By which measure</source>
        <translation>بأي معيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everybody who is there</source>
        <translation>كل الحاضرين</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>عضو هيئة التدريس {number} (لم يُستورد)</translation>
    </message>
    <message>
        <source>First to who teaches the student</source>
        <translation>أولًا لمن يدرّس الطالب</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يذهب إلى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <source>Mark those of a department</source>
        <translation>تحديد أعضاء قسم</translation>
    </message>
    <message>
        <source>Move nothing (Escape)</source>
        <translation>عدم نقل شيء (Escape)</translation>
    </message>
    <message>
        <source>Move them now; one undo takes all of them back</source>
        <translation>نقلها الآن؛ تراجع واحد يعيدها كلها</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>نقل {count}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>لم يُخطَّط لشيء بعد</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>التخطيط من جديد</translation>
    </message>
    <message>
        <source>Read the work again and plan for how it stands now</source>
        <translation>قراءة الأعمال مجددًا والتخطيط بحسب حالها الآن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>So that all have as much open work</source>
        <translation>لكي تتساوى الأعمال المفتوحة لدى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Somebody acted on %n of them since; they are left as they are.</source>
        <translation>
            <numerusform>لم يتصرّف أحد في أي منها.</numerusform>
            <numerusform>تصرّف أحدهم في واحد منها منذ ذلك الحين؛ يُترك كما هو.</numerusform>
            <numerusform>تصرّف أحدهم في اثنين منها منذ ذلك الحين؛ يُتركان كما هما.</numerusform>
            <numerusform>تصرّف أحدهم في %Ln منها منذ ذلك الحين؛ تُترك كما هي.</numerusform>
            <numerusform>تصرّف أحدهم في %Ln منها منذ ذلك الحين؛ تُترك كما هي.</numerusform>
            <numerusform>تصرّف أحدهم في %Ln منها منذ ذلك الحين؛ تُترك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody acted on 1 of them since; it is left as it is.</source>
        <translation>تصرّف أحدهم في واحد منها منذ ذلك الحين؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>The chosen line goes to</source>
        <translation>السطر المختار يذهب إلى</translation>
    </message>
    <message>
        <source>The chosen work stays with who has it</source>
        <translation>يبقى العمل المختار لدى من هو لديه</translation>
    </message>
    <message>
        <source>What would go to whom</source>
        <translation>ما الذي سيذهب إلى مَن</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Why the chosen line goes there</source>
        <translation>لماذا يذهب السطر المختار إلى هناك</translation>
    </message>
    <message>
        <source>Write why: who looks at the history later wants to know.</source>
        <translation>اكتب السبب: من يطّلع على السجل لاحقًا سيودّ معرفته.</translation>
    </message>
    <message>
        <source>{said} · {more}</source>
        <translation>‏{said} · {more}</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>An unexpected error stopped the signing in; its details are in the log.</source>
        <translation>أوقف خطأ غير متوقع تسجيل الدخول؛ تفاصيله في سجل البرنامج.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this; its details are in the log. Close this dialog, then try again.</source>
        <translation>أوقف خطأ غير متوقع هذا؛ تفاصيله في سجل البرنامج. أغلق هذه النافذة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>جارٍ الاختيار…</translation>
    </message>
    <message>
        <source>If you chose a password a moment ago, type that one.</source>
        <translation>إن كنت اخترت كلمة مرور قبل لحظة فاكتبها.</translation>
    </message>
    <message>
        <source>Making the administrator…</source>
        <translation>جارٍ إنشاء المسؤول…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The connection works, and this login is let in.</source>
        <translation>الاتصال يعمل، ويُسمح لهذا المستخدم بالدخول.</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one under Connections…</source>
        <translation>لا اتصال بعد. أضف واحدًا تحت «الاتصالات…»</translation>
    </message>
    <message>
        <source>Type your login. Nothing was sent.</source>
        <translation>اكتب اسم دخولك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Type your name and a login. Nothing was changed.</source>
        <translation>اكتب اسمك واسم دخول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Upgrading the database…</source>
        <translation>جارٍ ترقية قاعدة البيانات…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation>باستثناء من أحد المسؤولين، هذا الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>معرفة السبب…</translation>
    </message>
    <message>
        <source>Goes the way to the database step by step, and changes nothing</source>
        <translation>يقطع الطريق إلى قاعدة البيانات خطوة خطوة، ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keyring</source>
        <translation>تذكّر كلمة المرور في سلسلة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>ترقية قاعدة البيانات…</translation>
    </message>
    <message>
        <source>{name}: a database in a file</source>
        <translation>‏{name}: قاعدة بيانات في ملف</translation>
    </message>
    <message>
        <source>{name}: {database} at {hosts}</source>
        <translation>‏{name}: {database} على {hosts}</translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>no file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>number {number}, {file}, received {time}, {faculty}, revision {revision}</source>
        <translation>الرقم {number}، {file}، استُلم {time}، {faculty}، الإصدار {revision}</translation>
    </message>
    <message>
        <source>number {number}, {file}, {size}, received {time}, {faculty}, revision {revision}</source>
        <translation>الرقم {number}، {file}، {size}، استُلم {time}، {faculty}، الإصدار {revision}</translation>
    </message>
    <message>
        <source>{student}, {title}, {status}</source>
        <translation>‏{student}، {title}، {status}</translation>
    </message>
    <message>
        <source>{title}, {file}</source>
        <translation>‏{title}، {file}</translation>
    </message>
    <message>
        <source>{words}. {twins}</source>
        <translation>‏{words}. {twins}</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>جارٍ سؤال قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>How backups stand</source>
        <translation>حالة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Take the alert away for all administrators</source>
        <translation>إزالة التنبيه لدى كل المسؤولين</translation>
    </message>
    <message>
        <source>The database knows what was backed up from a window, and what “work --once --repository” brought to it. How often a backup and a drill are expected is settled under Department, Settings.</source>
        <translation>تعرف قاعدة البيانات ما نُسخ من إحدى النوافذ، وما أوصله إليها «work --once --repository». أما عدد المرات التي تُنتظر فيها نسخة وتجربة فيُحدَّد في «القسم»، «الإعدادات».</translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message numerus="yes">
        <source>%n alerts stand.</source>
        <translation>
            <numerusform>لا تنبيه قائم.</numerusform>
            <numerusform>هناك تنبيه واحد قائم.</numerusform>
            <numerusform>هناك تنبيهان قائمان.</numerusform>
            <numerusform>هناك %Ln تنبيهات قائمة.</numerusform>
            <numerusform>هناك %Ln تنبيهًا قائمًا.</numerusform>
            <numerusform>هناك %Ln تنبيه قائم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Acknowledged. It stands until it is over.</source>
        <translation>تم الإقرار به. يبقى قائمًا حتى يزول سببه.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>التنبيهات القائمة</translation>
    </message>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>أوقفه خطأ غير متوقع، وتفاصيله في السجل.</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>كرسم بياني</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>By mail and by a webhook</source>
        <translation>بالبريد وبخطّاف ويب</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Find out more…</source>
        <translation>معرفة المزيد…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>يعلم به</translation>
    </message>
    <message>
        <source>Let all administrators see that you know of it</source>
        <translation>إعلام كل المسؤولين بأنك تعلم به</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>لا تنبيه قائم.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Run the diagnosis that belongs to it</source>
        <translation>تشغيل التشخيص الخاص به</translation>
    </message>
    <message>
        <source>Show the log of the marked time</source>
        <translation>عرض سجل الوقت المعلَّم</translation>
    </message>
    <message>
        <source>Show what the chart shows as a table ({keys})</source>
        <translation>عرض ما في الرسم البياني كجدول ({keys})</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>تجري قراءة الأرقام.</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>تعذّرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>قيم الرسم البياني</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>المؤشرات الحيوية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened then…</source>
        <translation>ما حدث حينها…</translation>
    </message>
    <message>
        <source>What nobody looked at</source>
        <translation>ما لم ينظر فيه أحد</translation>
    </message>
    <message>
        <source>Where alerts are told…</source>
        <translation>أين يُبلَّغ بالتنبيهات…</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n decisions waiting, kept on this computer</source>
        <translation>
            <numerusform>لا قرارات في الانتظار</numerusform>
            <numerusform>قرار واحد ينتظر، محفوظ على هذا الجهاز</numerusform>
            <numerusform>قراران ينتظران، محفوظان على هذا الجهاز</numerusform>
            <numerusform>‏%Ln قرارات تنتظر، محفوظة على هذا الجهاز</numerusform>
            <numerusform>‏%Ln قرارًا تنتظر، محفوظة على هذا الجهاز</numerusform>
            <numerusform>‏%Ln قرار تنتظر، محفوظة على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on moved work</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة على عمل منقول</numerusform>
            <numerusform>مسودتان على أعمال منقولة</numerusform>
            <numerusform>‏%Ln مسودات على أعمال منقولة</numerusform>
            <numerusform>‏%Ln مسودة على أعمال منقولة</numerusform>
            <numerusform>‏%Ln مسودة على أعمال منقولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the view “{name}”</source>
        <translation>استعادة العرض «{name}»</translation>
    </message>
    <message>
        <source>Bring the deleted view back</source>
        <translation>استعادة العرض المحذوف</translation>
    </message>
    <message>
        <source>By an administrator&apos;s exception, work and password cross the network in clear.</source>
        <translation>باستثناء من أحد المسؤولين، يمر العمل وكلمة المرور عبر الشبكة دون تشفير.</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>مقارنة الطرفين</translation>
    </message>
    <message numerus="yes">
        <source>Compare both sides (%n)</source>
        <translation>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
            <numerusform>مقارنة الطرفين (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to {database}</source>
        <translation>متصل بـ {database}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Decisions on their way</source>
        <translation>قرارات في الطريق</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Hand on, keep or discard drafts on work that went to somebody else</source>
        <translation>تسليم المسودات على أعمال انتقلت إلى غيرك أو الاحتفاظ بها أو تجاهلها</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided first (%n): compare both sides</source>
        <translation>
            <numerusform>لم يسبقك أحد</numerusform>
            <numerusform>سبقك أحدهم إلى القرار: قارن الطرفين</numerusform>
            <numerusform>سبقك غيرك إلى قرارين: قارن الطرفين</numerusform>
            <numerusform>سبقك غيرك إلى %Ln قرارات: قارن الطرفين</numerusform>
            <numerusform>سبقك غيرك إلى %Ln قرارًا: قارن الطرفين</numerusform>
            <numerusform>سبقك غيرك إلى %Ln قرار: قارن الطرفين</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody decided first: compare both sides</source>
        <translation>سبقك أحدهم إلى القرار: قارن الطرفين</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>سحب آخر قرار</translation>
    </message>
    <message>
        <source>Your draft on moved work</source>
        <translation>مسودتك على عمل منقول</translation>
    </message>
    <message>
        <source>all decisions sent</source>
        <translation>أُرسلت جميع القرارات</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>{what}   {keys}</source>
        <translation>{what}   {keys}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>StudentChoice</name>
    <message>
        <source>Nobody here has this name or number.</source>
        <translation>لا أحد هنا يحمل هذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Students found</source>
        <translation>الطلاب الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Type a name or number</source>
        <translation>اكتب اسمًا أو رقمًا</translation>
    </message>
</context>
<context>
    <name>StudentFinder</name>
    <message>
        <source>Students found</source>
        <translation>الطلاب الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>‏%Ln تسليمات</numerusform>
            <numerusform>‏%Ln تسليمًا</numerusform>
            <numerusform>‏%Ln تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>An unexpected error came between; its details are in the log. Nothing was changed.</source>
        <translation>حال خطأ غير متوقع؛ تفاصيله في سجل البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة من حيث أتيت</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>نسخ الصفوف نصًا</translation>
    </message>
    <message>
        <source>Feedback of {person}, {time}: {text}</source>
        <translation>ملاحظات {person}، {time}: {text}</translation>
    </message>
    <message>
        <source>Feedback to the student</source>
        <translation>ملاحظات للطالب</translation>
    </message>
    <message>
        <source>Go to this submission in the queue (Enter)</source>
        <translation>الانتقال إلى هذا التسليم في القائمة (Enter)</translation>
    </message>
    <message>
        <source>Looking for the work of this student…</source>
        <translation>جارٍ البحث عن أعمال هذا الطالب…</translation>
    </message>
    <message>
        <source>No work of this student</source>
        <translation>لا أعمال لهذا الطالب</translation>
    </message>
    <message>
        <source>Number and how much work there is</source>
        <translation>الرقم وعدد الأعمال</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>فتح في القائمة</translation>
    </message>
    <message>
        <source>Reason, for staff only</source>
        <translation>السبب، للموظفين فقط</translation>
    </message>
    <message>
        <source>Reason, for staff only: {text}</source>
        <translation>السبب، للموظفين فقط: {text}</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>الطالب {id}</translation>
    </message>
    <message>
        <source>The work of this student cannot be read</source>
        <translation>تعذّرت قراءة أعمال هذا الطالب</translation>
    </message>
    <message>
        <source>There is none that your role may see. It may have been given to somebody else.</source>
        <translation>لا عمل يحق لدورك رؤيته. وربما أُعطي لشخص آخر.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is wrong.</source>
        <translation>يستغرق هذا لحظة. لا خلل في شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n submissions</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>أحدث تسليم</numerusform>
            <numerusform>أحدث تسليمين</numerusform>
            <numerusform>أحدث %Ln تسليمات</numerusform>
            <numerusform>أحدث %Ln تسليمًا</numerusform>
            <numerusform>أحدث %Ln تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {count}</source>
        <translation>{number} · {count}</translation>
    </message>
</context>
<context>
    <name>StudentsSection</name>
    <message>
        <source>Conflict of interest: {names}</source>
        <translation>تضارب مصالح: {names}</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>يدرّسه</translation>
    </message>
    <message>
        <source>Taught by nobody yet.</source>
        <translation>لا يدرّسه أحد بعد.</translation>
    </message>
    <message>
        <source>Taught by {names}</source>
        <translation>يدرّسه {names}</translation>
    </message>
</context>
<context>
    <name>SubmissionSummary</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>{student} · {number} · received {time} · {faculty}</source>
        <translation>‏{student} · {number} · استُلم {time} · {faculty}</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TakerModel</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{name} · away</source>
        <translation>‏{name} · غائب</translation>
    </message>
    <message>
        <source>{open} of {capacity}</source>
        <translation>‏{open} من {capacity}</translation>
    </message>
</context>
<context>
    <name>TaskRun</name>
    <message numerus="yes">
        <source>Done for %n tables.</source>
        <translation>
            <numerusform>لم تُنفَّذ لأي جدول.</numerusform>
            <numerusform>نُفّذت لجدول واحد.</numerusform>
            <numerusform>نُفّذت لجدولين.</numerusform>
            <numerusform>نُفّذت لـ %Ln جداول.</numerusform>
            <numerusform>نُفّذت لـ %Ln جدولًا.</numerusform>
            <numerusform>نُفّذت لـ %Ln جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at how it grows.</source>
        <translation>نُظر في النمو.</translation>
    </message>
    <message>
        <source>Not well: {tables}. What the database says stands in the record.</source>
        <translation>غير سليم: {tables}. ما تقوله قاعدة البيانات مدوَّن في السجل.</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>التنفيذ الآن</translation>
    </message>
    <message>
        <source>It met trouble</source>
        <translation>واجهت مشكلة</translation>
    </message>
    <message>
        <source>Nobody ever did it.</source>
        <translation>لم ينفّذها أحد قط.</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>تسجيلها منفَّذة</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>سُجّلت.</translation>
    </message>
    <message>
        <source>Regular tasks</source>
        <translation>المهام الدورية</translation>
    </message>
    <message>
        <source>Say in a few words what came of it, then record it.</source>
        <translation>اذكر النتيجة في كلمات قليلة، ثم سجّلها.</translation>
    </message>
    <message>
        <source>So it stays due until it is done well</source>
        <translation>فتبقى مستحقة حتى تُنفَّذ بنجاح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The tasks cannot be read</source>
        <translation>تعذّرت قراءة المهام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What came of it before</source>
        <translation>النتائج السابقة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Address of the webhook</source>
        <translation>عنوان خطّاف الويب</translation>
    </message>
    <message>
        <source>Every administrator with an e-mail address gets each alert once, where the department sends mails. A webhook gets it too, as JSON. “work --once” sends both, under a timer.</source>
        <translation>يصل كل تنبيه مرة واحدة إلى كل مسؤول له عنوان بريد إلكتروني، حيث يرسل القسم رسائل. ويصل أيضًا إلى خطّاف ويب بصيغة JSON. ويرسل «work --once» كليهما تحت مؤقّت.</translation>
    </message>
    <message>
        <source>None, or https://…</source>
        <translation>لا شيء، أو https://…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Send something there now that says it is a trial</source>
        <translation>إرسال شيء إلى هناك الآن يقول إنه تجربة</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The trial was taken.</source>
        <translation>قُبلت التجربة.</translation>
    </message>
    <message>
        <source>Where alerts are told</source>
        <translation>أين يُبلَّغ بالتنبيهات</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Choose a file that students are given</source>
        <translation>اختر ملفًا يُعطى للطلاب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Templates that students are given</source>
        <translation>قوالب تُعطى للطلاب</translation>
    </message>
    <message>
        <source>The template is registered.</source>
        <translation>سُجّل القالب.</translation>
    </message>
    <message>
        <source>The template was removed; its text counts again from the next indexing on.</source>
        <translation>أُزيل القالب؛ ويُحتسب نصه من جديد ابتداءً من الفهرسة القادمة.</translation>
    </message>
    <message>
        <source>There is none yet. Add a task sheet or a form that all students begin with.</source>
        <translation>لا يوجد أي قالب بعد. أضف ورقة مهام أو نموذجًا يبدأ به جميع الطلاب.</translation>
    </message>
    <message>
        <source>What these files say is no work: it is left out when submissions are compared with each other.</source>
        <translation>ما تقوله هذه الملفات ليس عملًا للطلاب: يُستثنى عند مقارنة التسليمات بعضها ببعض.</translation>
    </message>
</context>
<context>
    <name>TextDetails</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Small pages</source>
        <translation>الصفحات الصغيرة</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>EduManage</source>
        <translation>EduManage</translation>
    </message>
</context>
<context>
    <name>TwinLine</name>
    <message>
        <source>Other submissions with the same work</source>
        <translation>تسليمات أخرى بالعمل نفسه</translation>
    </message>
    <message>
        <source>Show the other submissions with the same work</source>
        <translation>إظهار التسليمات الأخرى بالعمل نفسه</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
</context>
<context>
    <name>TwinTextsView</name>
    <message numerus="yes">
        <source>%n passages are the same, and marked.</source>
        <translation>
            <numerusform>لا يوجد أي مقطع متطابق.</numerusform>
            <numerusform>مقطع واحد متطابق ومعلَّم.</numerusform>
            <numerusform>مقطعان متطابقان ومعلَّمان.</numerusform>
            <numerusform>‏%Ln مقاطع متطابقة ومعلَّمة.</numerusform>
            <numerusform>‏%Ln مقطعًا متطابقًا ومعلَّمًا.</numerusform>
            <numerusform>‏%Ln مقطع متطابق ومعلَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of this text, marked, are also in a submission that is not yours.</source>
        <translation>
            <numerusform>لا يوجد أي مقطع من هذا النص في تسليم ليس لك.</numerusform>
            <numerusform>مقطع واحد معلَّم من هذا النص موجود أيضًا في تسليم ليس لك.</numerusform>
            <numerusform>مقطعان معلَّمان من هذا النص موجودان أيضًا في تسليم ليس لك.</numerusform>
            <numerusform>‏%Ln مقاطع معلَّمة من هذا النص موجودة أيضًا في تسليم ليس لك.</numerusform>
            <numerusform>‏%Ln مقطعًا معلَّمًا من هذا النص موجودة أيضًا في تسليم ليس لك.</numerusform>
            <numerusform>‏%Ln مقطع معلَّم من هذا النص موجودة أيضًا في تسليم ليس لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>No passage of eight words or more is the same beyond templates.</source>
        <translation>لا يوجد مقطع متطابق من ثماني كلمات أو أكثر خارج القوالب.</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Passage {place} of {count}</source>
        <translation>المقطع {place} من {count}</translation>
    </message>
    <message>
        <source>Text of the other submission</source>
        <translation>نص التسليم الآخر</translation>
    </message>
    <message>
        <source>Text of this submission</source>
        <translation>نص هذا التسليم</translation>
    </message>
    <message>
        <source>This file holds no text that could be shown here; open it to look at it.</source>
        <translation>لا يحتوي هذا الملف على نص يمكن إظهاره هنا؛ افتحه للاطلاع عليه.</translation>
    </message>
    <message>
        <source>What both have in common</source>
        <translation>ما هو مشترك بينهما</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Explained by somebody who sees both sides.</source>
        <translation>فسّره شخص يرى الطرفين.</translation>
    </message>
    <message>
        <source>Explained by {login} on {time}: {note}</source>
        <translation>فسّره {login} في {time}: {note}</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>التسليم {number}</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>الملف نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The same file is in %n other submissions.</source>
        <translation>
            <numerusform>الملف نفسه ليس في أي تسليم آخر.</numerusform>
            <numerusform>الملف نفسه موجود في تسليم آخر.</numerusform>
            <numerusform>الملف نفسه موجود في تسليمين آخرين.</numerusform>
            <numerusform>الملف نفسه موجود في %Ln تسليمات أخرى.</numerusform>
            <numerusform>الملف نفسه موجود في %Ln تسليمًا آخر.</numerusform>
            <numerusform>الملف نفسه موجود في %Ln تسليم آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to {share} % of this text is also in %n other submissions.</source>
        <translation>
            <numerusform>لا شيء من هذا النص ({share} %) في أي تسليم آخر.</numerusform>
            <numerusform>ما يصل إلى {share} % من هذا النص موجود أيضًا في تسليم آخر.</numerusform>
            <numerusform>ما يصل إلى {share} % من هذا النص موجود أيضًا في تسليمين آخرين.</numerusform>
            <numerusform>ما يصل إلى {share} % من هذا النص موجود أيضًا في %Ln تسليمات أخرى.</numerusform>
            <numerusform>ما يصل إلى {share} % من هذا النص موجود أيضًا في %Ln تسليمًا آخر.</numerusform>
            <numerusform>ما يصل إلى {share} % من هذا النص موجود أيضًا في %Ln تسليم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>student unknown</source>
        <translation>طالب غير معروف</translation>
    </message>
    <message>
        <source>{count} · same file</source>
        <translation>‏{count} · الملف نفسه</translation>
    </message>
    <message>
        <source>{count} · {share} % of the text</source>
        <translation>‏{count} · ‏{share} % من النص</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>‏{first} {second}</translation>
    </message>
    <message>
        <source>{near}: a submission to somebody else</source>
        <translation>‏{near}: تسليم إلى شخص آخر</translation>
    </message>
    <message>
        <source>{near}: {title} · {student} · received {time} · {faculty}</source>
        <translation>‏{near}: {title} · {student} · استُلم {time} · {faculty}</translation>
    </message>
    <message>
        <source>{share} % of the text</source>
        <translation>‏{share} % من النص</translation>
    </message>
    <message>
        <source>{share} % of this text is also in another submission.</source>
        <translation>‏{share} % من هذا النص موجود أيضًا في تسليم آخر.</translation>
    </message>
    <message>
        <source>{words} It is explained.</source>
        <translation>‏{words} وقد فُسِّر ذلك.</translation>
    </message>
    <message>
        <source>{words} · explained</source>
        <translation>‏{words} · مفسَّر</translation>
    </message>
</context>
<context>
    <name>TwinsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>For a file that students are given: what it says is then no work that two have in common</source>
        <translation>لملف يُعطى للطلاب: لا يُعدّ ما يقوله بعد ذلك عملًا مشتركًا بين اثنين</translation>
    </message>
    <message>
        <source>Go to that submission</source>
        <translation>الانتقال إلى ذلك التسليم</translation>
    </message>
    <message>
        <source>It is marked as explained.</source>
        <translation>عُلِّم بأنه مفسَّر.</translation>
    </message>
    <message>
        <source>It is no longer marked as explained.</source>
        <translation>لم يعد معلَّمًا بأنه مفسَّر.</translation>
    </message>
    <message>
        <source>It is registered as a template. What it says is left out at the next indexing.</source>
        <translation>سُجّل قالبًا. يُستثنى ما يقوله عند الفهرسة القادمة.</translation>
    </message>
    <message>
        <source>Mark as explained</source>
        <translation>تعليم كمفسَّر</translation>
    </message>
    <message>
        <source>No other submission has the same work any more.</source>
        <translation>لم يعد أي تسليم آخر يحتوي على العمل نفسه.</translation>
    </message>
    <message>
        <source>Other submissions with the same work</source>
        <translation>تسليمات أخرى بالعمل نفسه</translation>
    </message>
    <message>
        <source>Reading both files…</source>
        <translation>جارٍ قراءة الملفين…</translation>
    </message>
    <message>
        <source>Register as template</source>
        <translation>تسجيل كقالب</translation>
    </message>
    <message>
        <source>Say that this is explained no longer; what was said stays on record</source>
        <translation>القول إن ذلك لم يعد مفسَّرًا؛ يبقى ما قيل مسجَّلًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The same work in other submissions</source>
        <translation>العمل نفسه في تسليمات أخرى</translation>
    </message>
    <message>
        <source>What explains it, for the staff</source>
        <translation>ما يفسّر ذلك، للموظفين</translation>
    </message>
</context>
<context>
    <name>UndecidedWork</name>
    <message>
        <source>Nothing else found for “{text}” is left to decide. Escape in the queue ends the search.</source>
        <translation>لم يبقَ مما عُثر عليه لـ «{text}» ما يُبتّ فيه. مفتاح Escape في القائمة ينهي البحث.</translation>
    </message>
    <message>
        <source>Nothing else is left to decide here: the rest is decided, prepared or set aside.</source>
        <translation>لم يبقَ هنا شيء آخر للبتّ فيه: فالباقي بُتّ فيه أو جُهّز أو نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>Nothing further down is left to decide: this is the first from the top.</source>
        <translation>لم يبق أدناه ما يُبتّ فيه: هذا هو الأول من الأعلى.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>An import is still running: {done} of {total} entries are through.</source>
        <translation>ما زال الاستيراد جاريًا: انتهى {done} من {total} من المدخلات.</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>ما زال العمل جاريًا</translation>
    </message>
    <message>
        <source>Still running: {jobs}.</source>
        <translation>ما زال قيد التنفيذ: {jobs}.</translation>
    </message>
    <message>
        <source>What was being handed in is stopped: what was handed in whole stays, and the rest is not handed in.</source>
        <translation>أُوقف ما كان يُسلَّم: ما سُلِّم كاملًا يبقى، والباقي لا يُسلَّم.</translation>
    </message>
    <message>
        <source>What was being moved is stopped: what was moved stays moved, and the rest stays where it was.</source>
        <translation>توقف ما كان يُنقل: ما نُقل يبقى منقولًا والبقية تبقى حيث كانت.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped. Earlier backups are as they were, and what is half done counts as nothing.</source>
        <translation>إذا تابعت فسيُوقف. النسخ السابقة كما كانت، وما لم يكتمل لا يُحتسب.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. This computer keeps nothing of what is typed: look into your work the next time, before you hand it in again.</source>
        <translation>إذا تابعت فسيُوقف: لا يُسلَّم منه شيء، إلا إذا كان قد وصل كله عندئذ. لا يحفظ هذا الحاسوب شيئًا مما كُتب: انظر في أعمالك في المرة القادمة قبل أن تسلّمه مجددًا.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. What is typed is kept on this computer. The next time you are offered it again, or told that it was handed in.</source>
        <translation>إذا تابعت فسيُوقف: لا يُسلَّم منه شيء، إلا إذا كان قد وصل كله عندئذ. يُحفظ ما كُتب على هذا الحاسوب. في المرة القادمة يُعرض عليك من جديد، أو يُقال لك إنه سُلِّم.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: what was handed in whole stays, the rest is not handed in. Import the same archive or folder again to go on with the rest; nothing is handed in twice.</source>
        <translation>إذا تابعت فسيُوقف: ما سُلِّم كاملًا يبقى، والباقي لا يُسلَّم. استورد الأرشيف أو المجلد نفسه مجددًا لتتابع بالباقي؛ لا يُسلَّم شيء مرتين.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: what was moved stays moved, the rest stays where it is. Recent moves on the page Assign tells how many were moved, and takes them back.</source>
        <translation>إذا تابعت فسيتوقف ذلك: ما نُقل يبقى منقولًا والبقية تبقى حيث هي. تخبرك «عمليات النقل الأخيرة» في صفحة الإسناد بعدد ما نُقل وتعيده.</translation>
    </message>
    <message>
        <source>Work is still being handed in.</source>
        <translation>ما زال عمل يُسلَّم الآن.</translation>
    </message>
    <message>
        <source>Work is still being moved: {done} of {total} submissions are through.</source>
        <translation>لا تزال الأعمال تُنقل: أُنجز {done} من {total}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Undo %n decisions</source>
        <translation>
            <numerusform>لا شيء للتراجع</numerusform>
            <numerusform>التراجع عن قرار واحد</numerusform>
            <numerusform>التراجع عن قرارين</numerusform>
            <numerusform>التراجع عن %Ln قرارات</numerusform>
            <numerusform>التراجع عن %Ln قرارًا</numerusform>
            <numerusform>التراجع عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: prepared %n decisions</source>
        <translation>
            <numerusform>تراجع: لا شيء</numerusform>
            <numerusform>تراجع: تحضير قرار واحد</numerusform>
            <numerusform>تراجع: تحضير قرارين</numerusform>
            <numerusform>تراجع: تحضير %Ln قرارات</numerusform>
            <numerusform>تراجع: تحضير %Ln قرارًا</numerusform>
            <numerusform>تراجع: تحضير %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: prepared to approve “{title}”</source>
        <translation>تراجع: تحضير قبول «{title}»</translation>
    </message>
    <message>
        <source>Undo: prepared to reject “{title}”</source>
        <translation>تراجع: تحضير رفض «{title}»</translation>
    </message>
    <message>
        <source>{what} – {student}</source>
        <translation>{what} – {student}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>A one-time password on the page People is not handed over yet.</source>
        <translation>كلمة مرور لمرة واحدة في صفحة الأشخاص لم تُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
    <message>
        <source>It is lost when you close now. Stay to try again, to send your decision or to copy the text. Everything else is kept.</source>
        <translation>تضيع إن أغلقت الآن. ابقَ لتحاول من جديد، أو لترسل قرارك، أو لتنسخ النص. كل ما عداها محفوظ.</translation>
    </message>
    <message>
        <source>It is lost when you go on. Everything else is kept.</source>
        <translation>يضيع إن تابعت. كل ما عداه محفوظ.</translation>
    </message>
    <message>
        <source>It is shown only now: when you go on, nobody can read it any more, and its owner needs another one. What is typed there and not saved is lost, too.</source>
        <translation>تُعرض الآن فقط: إذا تابعت فلن يستطيع أحد قراءتها، وسيحتاج صاحبها إلى غيرها. ويضيع أيضًا ما كُتب هناك ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Something is typed and not saved: {pages}.</source>
        <translation>هناك شيء كُتب ولم يُحفظ: {pages}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Still being sent</source>
        <translation>ما زال يُرسل</translation>
    </message>
    <message>
        <source>Stop it and go on</source>
        <translation>إيقافه والمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>Your feedback on %n submissions could not be kept.</source>
        <translation>
            <numerusform>حُفظت جميع ملاحظاتك.</numerusform>
            <numerusform>تعذّر حفظ ملاحظاتك على تسليم واحد.</numerusform>
            <numerusform>تعذّر حفظ ملاحظاتك على تسليمين.</numerusform>
            <numerusform>تعذّر حفظ ملاحظاتك على %Ln تسليمات.</numerusform>
            <numerusform>تعذّر حفظ ملاحظاتك على %Ln تسليمًا.</numerusform>
            <numerusform>تعذّر حفظ ملاحظاتك على %Ln تسليم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Server administrator</source>
        <translation>مسؤول الخادم</translation>
    </message>
    <message>
        <source>This changes the schema for everybody; submitted work and decisions stay as they are. Make a backup first. Sign in as an administrator of the database server; the account is used once and not kept.</source>
        <translation>يغيّر هذا المخطط للجميع؛ وتبقى الأعمال المسلَّمة والقرارات كما هي. أنشئ نسخة احتياطية أولًا. سجّل الدخول بصفة مسؤول خادم قواعد البيانات؛ يُستخدم الحساب مرة واحدة ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>ترقية قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message numerus="yes">
        <source>%n checks are not well. Read what each says.</source>
        <translation>
            <numerusform>كل الفحوص سليمة.</numerusform>
            <numerusform>فحص واحد غير سليم. اقرأ ما يقوله.</numerusform>
            <numerusform>فحصان غير سليمين. اقرأ ما يقوله كل منهما.</numerusform>
            <numerusform>‏%Ln فحوص غير سليمة. اقرأ ما يقوله كل منها.</numerusform>
            <numerusform>‏%Ln فحصاً غير سليم. اقرأ ما يقوله كل منها.</numerusform>
            <numerusform>‏%Ln فحص غير سليم. اقرأ ما يقوله كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test student and test faculty sign in, hand in a small file and decide on it, for real. Nobody else sees them or their work; at the end nothing is left but the history.</source>
        <translation>يسجّل طالب تجريبي وأعضاء هيئة تدريس تجريبيون الدخول ويسلّمون ملفاً صغيراً ويتخذون قراراً بشأنه فعلاً. لا يراهم ولا يرى عملهم أحد غيرهم؛ وفي النهاية لا يبقى شيء سوى السجل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>مدى تقدم التحقق</translation>
    </message>
    <message>
        <source>It broke off. Run it again; what it left is put away then.</source>
        <translation>انقطع. شغّله من جديد؛ وعندئذ يُزال ما تركه.</translation>
    </message>
    <message>
        <source>It was stopped; what was checked before is well, and everything is put away.</source>
        <translation>أوقف؛ ما فُحص قبل ذلك سليم، وأزيل كل شيء.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping: what was handed in is put away first…</source>
        <translation>جارٍ الإيقاف: يُزال ما سُلّم أولاً…</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Verify the deployment</source>
        <translation>التحقق من النشر</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>ما وجدته الفحوص</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Another view has this name already.</source>
        <translation>هناك عرض آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Filter, order and columns are saved. Only you see your views.</source>
        <translation>يُحفظ المرشّح والترتيب والأعمدة. لا يرى عروضك غيرك.</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>ترك كل شيء كما هو (Escape)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>استبدال العرض</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Enter)</translation>
    </message>
</context>
<context>
    <name>VisibilityAsking</name>
    <message>
        <source>Choose the submission with the arrow keys.</source>
        <translation>اختر التسليم بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Look why they cannot see it</source>
        <translation>البحث عن سبب عدم رؤيته</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>استعلام…</translation>
    </message>
    <message>
        <source>No submission has these words.</source>
        <translation>لا تسليم فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Number, title, or the student&apos;s name or number</source>
        <translation>الرقم أو العنوان أو اسم الطالب أو رقمه</translation>
    </message>
    <message>
        <source>Opens the inquiry, which offers the correction too</source>
        <translation>يفتح الاستعلام الذي يعرض التصحيح أيضًا</translation>
    </message>
    <message>
        <source>Say which submission it is, and who should see it.</source>
        <translation>اذكر أي تسليم هو ومن ينبغي أن يراه.</translation>
    </message>
    <message>
        <source>Submission or student</source>
        <translation>التسليم أو الطالب</translation>
    </message>
    <message>
        <source>Submissions that were found</source>
        <translation>التسليمات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Who should see it</source>
        <translation>من ينبغي أن يراه</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>‏{number} · {title}</translation>
    </message>
    <message>
        <source>{student} · {status} · with {faculty}</source>
        <translation>‏{student} · {status} · لدى {faculty}</translation>
    </message>
</context>
<context>
    <name>VisibilityDesk</name>
    <message>
        <source>What keeps a faculty member from seeing this submission, and what mends it</source>
        <translation>ما الذي يمنع عضو هيئة التدريس من رؤية هذا التسليم، وما يصلحه</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>لماذا لا يمكنه رؤيته؟</translation>
    </message>
</context>
<context>
    <name>VisibilityDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Correcting…</source>
        <translation>جارٍ التصحيح…</translation>
    </message>
    <message>
        <source>It broke off. Nothing was changed; look again.</source>
        <translation>انقطع الأمر. لم يتغير شيء؛ انظر من جديد.</translation>
    </message>
    <message>
        <source>It was corrected. This is what the checks find now:</source>
        <translation>تم التصحيح. هذا ما تجده الفحوص الآن:</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of the submission</source>
        <translation>رقم التسليم</translation>
    </message>
    <message>
        <source>Say which submission it is, and who should see it.</source>
        <translation>اذكر أي تسليم هو ومن ينبغي أن يراه.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>The correction before is still under way. Look again in a moment.</source>
        <translation>التصحيح السابق لا يزال جاريًا. انظر مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
    <message>
        <source>Who should see it</source>
        <translation>من ينبغي أن يراه</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>لماذا لا يمكنه رؤيته؟</translation>
    </message>
</context>
<context>
    <name>WhichFields</name>
    <message numerus="yes">
        <source>All %n that are shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>التسليم المعروض</numerusform>
            <numerusform>التسليمان المعروضان</numerusform>
            <numerusform>كل الـ%Ln المعروضة</numerusform>
            <numerusform>كل الـ%Ln المعروضة</numerusform>
            <numerusform>كل الـ%Ln المعروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Some of them:</source>
        <translation>بعضها:</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected submissions</source>
        <translation>
            <numerusform>لا تسليم محدد</numerusform>
            <numerusform>التسليم المحدد</numerusform>
            <numerusform>التسليمان المحددان</numerusform>
            <numerusform>التسليمات المحددة (%Ln)</numerusform>
            <numerusform>التسليمات المحددة (%Ln)</numerusform>
            <numerusform>التسليمات المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest {count} of the {total} that are shown</source>
        <translation>أقدم {count} من بين {total} معروضة</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>التسليم المعروض</translation>
    </message>
    <message>
        <source>The selected submission</source>
        <translation>التسليم المحدد</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>أيّ منها</translation>
    </message>
    <message>
        <source>evenly over assignments</source>
        <translation>بالتساوي بين الواجبات</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>الأقدم</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>There is nothing here for “{action}”.</source>
        <translation>لا شيء هنا لـ «{action}».</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>‏{key} أو {other}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>WindowsSection</name>
    <message>
        <source>Acts are taken again from this moment on</source>
        <translation>تُقبل الإجراءات من جديد من هذه اللحظة</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء الفترة</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>It does not take place, and nobody is told of it any more</source>
        <translation>لا تحدث، ولا يُبلَّغ بها أحد بعد الآن</translation>
    </message>
    <message>
        <source>Maintenance has ended; acts are taken again.</source>
        <translation>انتهت الصيانة؛ وتُقبل الإجراءات من جديد.</translation>
    </message>
    <message>
        <source>The maintenance window is called off.</source>
        <translation>أُلغيت فترة الصيانة.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in others</source>
        <translation>أيضًا في غيرها</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Approved “{title}”.</source>
        <translation>قُبل «{title}».</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Arrived from the portal</source>
        <translation>وصل من البوابة</translation>
    </message>
    <message>
        <source>Changed outside this program</source>
        <translation>غُيّر خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Deleted outside this program</source>
        <translation>حُذف خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>عضو هيئة التدريس {id}</translation>
    </message>
    <message>
        <source>Given to {owner} outside this program</source>
        <translation>أُعطي لـ {owner} خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>Handed in “{title}”.</source>
        <translation>تم تسليم «{title}».</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>مُجهَّز</translation>
    </message>
    <message>
        <source>Recorded a change of “{title}”.</source>
        <translation>سُجّل تغيير على «{title}».</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected “{title}”.</source>
        <translation>رُفض «{title}».</translation>
    </message>
    <message>
        <source>Reopened “{title}”.</source>
        <translation>أُعيد فتح «{title}».</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>الطالب {id}</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسند</translation>
    </message>
    <message>
        <source>Undo: approved “{title}”</source>
        <translation>تراجع: قبول «{title}»</translation>
    </message>
    <message>
        <source>Undo: changed “{title}”</source>
        <translation>تراجع: تغيير «{title}»</translation>
    </message>
    <message>
        <source>Undo: rejected “{title}”</source>
        <translation>تراجع: رفض «{title}»</translation>
    </message>
    <message>
        <source>Untitled work</source>
        <translation>عمل بلا عنوان</translation>
    </message>
    <message>
        <source>Was there before this program</source>
        <translation>كان موجودًا قبل هذا البرنامج</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Withdrew “{title}”.</source>
        <translation>تم سحب «{title}».</translation>
    </message>
    <message>
        <source>Your draft was handed on to {owner}.</source>
        <translation>سُلّمت مسودتك إلى {owner}.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>أُغلق {time}</translation>
    </message>
    <message>
        <source>closes today at {time}</source>
        <translation>يُغلق اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>closes tomorrow at {time}</source>
        <translation>يُغلق غدًا الساعة {time}</translation>
    </message>
    <message>
        <source>closes {time}</source>
        <translation>يُغلق {time}</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{actor} approved it</source>
        <translation>قبله {actor}</translation>
    </message>
    <message>
        <source>{actor} changed it</source>
        <translation>غيّره {actor}</translation>
    </message>
    <message>
        <source>{actor} corrected it</source>
        <translation>صحّحه {actor}</translation>
    </message>
    <message>
        <source>{actor} gave it to somebody else</source>
        <translation>أعطاه {actor} لشخص آخر</translation>
    </message>
    <message>
        <source>{actor} gave it to {owner}</source>
        <translation>أعطاه {actor} لـ {owner}</translation>
    </message>
    <message>
        <source>{actor} put it into the archive</source>
        <translation>وضعه {actor} في الأرشيف</translation>
    </message>
    <message>
        <source>{actor} rejected it</source>
        <translation>رفضه {actor}</translation>
    </message>
    <message>
        <source>{actor} reopened it</source>
        <translation>أعاد {actor} فتحه</translation>
    </message>
    <message>
        <source>{actor} set it aside</source>
        <translation>نحّاه {actor} جانبًا</translation>
    </message>
    <message>
        <source>{actor} submitted it</source>
        <translation>سلّمه {actor}</translation>
    </message>
    <message>
        <source>{actor} took it from you; nobody has it now</source>
        <translation>أخذه {actor} منك؛ ولا أحد عنده الآن</translation>
    </message>
    <message>
        <source>{actor} took it out of the archive</source>
        <translation>أخرجه {actor} من الأرشيف</translation>
    </message>
    <message>
        <source>{actor} took its row out of the portal&apos;s table</source>
        <translation>أخرج {actor} صفه من جدول البوابة</translation>
    </message>
    <message>
        <source>{actor} withdrew it</source>
        <translation>سحبه {actor}</translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation>‏{day}، {hour} ({zone})</translation>
    </message>
    <message>
        <source>{name} + {more}</source>
        <translation>{name} + {more}</translation>
    </message>
    <message>
        <source>{name} + {more} · revision {revision}</source>
        <translation>‏{name} + {more} · الإصدار {revision}</translation>
    </message>
    <message>
        <source>{name} · revision {revision}</source>
        <translation>‏{name} · الإصدار {revision}</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Submissions of this student</source>
        <translation>تسليمات هذا الطالب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>عند</translation>
    </message>
</context>
<context>
    <name>WorkloadModel</name>
    <message>
        <source>Away until {day}</source>
        <translation>غائب حتى {day}</translation>
    </message>
    <message>
        <source>Away {first} – {last}</source>
        <translation>غائب {first} – {last}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المبتوت فيها</translation>
    </message>
    <message>
        <source>Decided in the last seven days</source>
        <translation>بُتّ فيها خلال الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>أعمال الجميع</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>عضو هيئة التدريس {number} (لم يُستورد)</translation>
    </message>
    <message>
        <source>Left, or the account is disabled</source>
        <translation>غادر، أو حسابه معطّل</translation>
    </message>
    <message>
        <source>Not taught by who has it</source>
        <translation>ليست لطلاب من هي لديه</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>الترتيب بالاسم</translation>
    </message>
    <message>
        <source>Submitted and not decided; the bar shows it beside what they can take</source>
        <translation>مُسلَّمة ولم يُبتّ فيها؛ يبيّنها الشريط بجانب السعة</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مُسند</translation>
    </message>
    <message>
        <source>When the oldest of it was received</source>
        <translation>متى ورد أقدمها</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>With people who left or are disabled</source>
        <translation>لدى من غادروا أو عُطّلت حساباتهم</translation>
    </message>
    <message>
        <source>the oldest received: {age}</source>
        <translation>أقدمها ورد: {age}</translation>
    </message>
    <message>
        <source>{away} · {department}</source>
        <translation>‏{away} · {department}</translation>
    </message>
    <message>
        <source>{number} decided this week</source>
        <translation>‏{number} بُتّ فيها هذا الأسبوع</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>‏{number} مفتوحة</translation>
    </message>
    <message>
        <source>{open} of {capacity}</source>
        <translation>‏{open} من {capacity}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>‏{said}، {more}</translation>
    </message>
</context>
<context>
    <name>WorkloadView</name>
    <message>
        <source>Faculty with their work</source>
        <translation>أعضاء هيئة التدريس مع أعمالهم</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Not connected, trying again</source>
        <translation>غير متصل، تُعاد المحاولة</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Add a reason – staff only</source>
        <translation>إضافة سبب – للموظفين فقط</translation>
    </message>
    <message>
        <source>Characters: {count}</source>
        <translation>الأحرف: {count}</translation>
    </message>
    <message>
        <source>Colleagues, registrars and administrators read it in the history.</source>
        <translation>يقرؤه الزملاء والمسجّلون والمسؤولون في السجل.</translation>
    </message>
    <message>
        <source>Feedback – the student reads this</source>
        <translation>الملاحظات – يقرؤها الطالب</translation>
    </message>
    <message>
        <source>For staff: colleagues and registrars read this in the history, students never do</source>
        <translation>للموظفين: يقرؤه الزملاء والمسجّلون في السجل، ولا يقرؤه الطلاب أبدًا</translation>
    </message>
    <message>
        <source>Insert feedback that you use again (Ctrl+Space, or / at the start of a line)</source>
        <translation>إدراج ملاحظات تتكرر (Ctrl+Space، أو / في أول السطر)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Needed to reject. Ctrl+Space inserts from your library.</source>
        <translation>لازمة للرفض. Ctrl+Space يُدرج من مكتبتك.</translation>
    </message>
    <message>
        <source>Note why, for colleagues, registrars and administrators; no student reads it</source>
        <translation>دوّن السبب للزملاء والمسجّلين والمسؤولين؛ لا يقرؤه أي طالب</translation>
    </message>
    <message>
        <source>Only staff read this</source>
        <translation>لا يقرؤه إلا الموظفون</translation>
    </message>
    <message>
        <source>Reason – staff only</source>
        <translation>السبب – للموظفين فقط</translation>
    </message>
    <message>
        <source>Reason – staff only, the student never reads this</source>
        <translation>السبب – للموظفين فقط، ولا يقرؤه الطالب أبدًا</translation>
    </message>
    <message>
        <source>Shows or hides the field of the reason, which no student reads.</source>
        <translation>يُظهر حقل السبب أو يخفيه، ولا يقرؤه أي طالب.</translation>
    </message>
    <message>
        <source>The student reads this</source>
        <translation>يقرؤه الطالب</translation>
    </message>
    <message>
        <source>The student reads this (F)</source>
        <translation>هذا يقرؤه الطالب (F)</translation>
    </message>
    <message>
        <source>What the student will read (needed to reject)</source>
        <translation>ما سيقرؤه الطالب (لازم للرفض)</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>مكتبة ملاحظاتك</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>‏{count} من {most}</translation>
    </message>
</context>
<context>
    <name>_CellTable</name>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع الشهادات</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>اختر ملف مرجع الشهادات…</translation>
    </message>
    <message>
        <source>Choose the folder of the files…</source>
        <translation>اختر مجلد الملفات…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>مجلد الملفات</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{name} (empty folder)</source>
        <translation>‏{name} (مجلد فارغ)</translation>
    </message>
    <message>
        <source>{name} (locked by a password)</source>
        <translation>‏{name} (مقفل بكلمة مرور)</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>‏{name}، {size}</translation>
    </message>
</context>
<context>
    <name>_EntryTable</name>
    <message>
        <source>Files in the archive</source>
        <translation>الملفات في الأرشيف</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
</context>
</TS>
