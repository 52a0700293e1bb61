<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>لم يطلب أحد هذا السحب برمز الوصول الخاص بك. يُنهي المشغّل الحالة بعد مدة طويلة، وقبل ذلك حين يصل الكثير دفعة واحدة فيبدو كبلاغات كاذبة. إن كنت لا تزال بحاجة إليها فأرسلها من جديد: ستكون حالة جديدة.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>غير موقّع: ربما غيّره من أعطى هذا الملف.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>يوجد هنا ملف محفوظ لجهة مشغِّلة، ولا شيء يدل على أن هذا الملف من الجهة نفسها. يلزم أولًا حذف الملف المحفوظ.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>هذا ليس ملفًا. يمكنك اختيار صور أو مقاطع فيديو، لا مجلدات ولا أجهزة.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>لا نستطيع بعد قراءة هذا النوع من الملفات. يمكن لخط مساعدة أن يجد معك طريقًا آخر.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>هذا الملف ناقص: نهايته غير موجودة.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>تغيّر هذا الملف أثناء قراءته. إن كان حفظه أو تنزيله مستمرًا، يمكنك الانتظار حتى ينتهي ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>هذا الإيصال يخص شيئًا آخر. كأن شيئًا لم يُرسَل.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>لم نتمكن من الوصول إلى الخدمة. هل هذا الكمبيوتر متصل بالإنترنت؟ لم يضع شيء؛ يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>تواجه الخدمة مشكلة الآن. لم يضع شيء؛ يمكنك المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>الاتصال غير آمن: لم نتمكن من التأكد من أن هذه هي الخدمة فعلًا. ربما يقف أحد في الوسط. يمكنك المحاولة لاحقًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>لا توجد حالة بهذا الرقم وهذا الرمز. يمكنك التحقق من الاثنين.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>لا يمكن إضافة شيء إلى هذه الحالة: سُحبت، أو هي على وشك السحب. يمكن إنشاء حالة أخرى لهذه الملفات.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>كانت المحاولات كثيرة. يمكنك المحاولة من جديد بعد نحو {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>حلّ ملف آخر محل هذا الملف في هذه الأثناء. يمكنك فتحه من جديد.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>ملف الجهة المشغِّلة هذا من نوع أحدث. يلزم تحديث هذا البرنامج، ثم يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>هذه الحالة أكبر من أن يسعها ملف مختوم واحد. يمكنك إعدادها في مجموعات أصغر.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>هذه الحالة المختومة من إصدار أحدث. يلزم تحديث هذا البرنامج، ثم يمكنك المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>هذه الحالة المختومة ناقصة: نهايتها غير موجودة. يلزم نسخها من جديد.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>تغيرت هذه الحالة المختومة أو تلفت في الطريق. يلزم نسخها من جديد.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>لم يُعثر هنا على رقم حالة ورمز. الأفضل صورة من الأعلى مباشرة، في ضوء جيد، مع المربع كاملًا. أو كتابتهما.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>هذه الحالة المختومة أكبر من أن توضع في رموز يمكن تصويرها. يمكن حمل ملفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>ما زالت هذه الأجزاء ناقصة: {numbers}. يلزم تصويرها أيضًا.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>هذه الرموز لا تكوّن حالة مختومة كاملة. يلزم تصويرها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>يمكنك الآن تسليم الملف المختوم</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>في التطبيق الذي حدث فيه الأمر، مع القول إن عمرك أقل من 18 سنة، أو كان كذلك، حتى لو قال ملفك الشخصي شيئًا آخر. الأفضل الاحتفاظ بالرسائل والأسماء والروابط، وعدم تصوير الصورة.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>لا داعي إلى الرد أو الدفع أو إرسال أي شيء. نادرًا ما ينهي الدفع الأمر.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>حالتك</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>بهذا الإثبات يمكنك لاحقًا بيان ما طلبته ومتى. يذكر الحالة، ولا يقول شيئًا عن الصور.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>ما يمكنك فعله الآن</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>قبلته الخدمة، وإثباتها الموقّع هنا. ما يظهر أدناه قد يكون من قبل: يمكنك الاطلاع على الحالة من جديد.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>هذا لا يقول شيئًا عنك، وليس نهاية الطريق: يمكنك الإبلاغ هناك عن الرابط بنفسك، أو مع خط مساعدة.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>رقمك ورمزك غير محفوظين بعد.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>هنا أشخاص يعرفون هذه المواقف. يسمعونك، ولا يحكمون عليك.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>يحتفظ المتصفح بالعناوين التي يفتحها، والهاتف بالأرقام التي يتصل بها. إن كان أحد غيرك يستطيع رؤيتها، فيمكنك استخدام جهاز آخر، أو هاتف من الأصدقاء.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>تم الختم. من المهم حفظ هذين.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>تنتظر هنا. من المهم حفظ هذين.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>تم الإرسال. من المهم حفظ هذين.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>بهذا الرقم وهذا الرمز، وبالاثنين معًا فقط، يمكنك الاطلاع على الحالة أو سحبها. لا أحد يستطيع إرسالهما إليك مرة أخرى.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>الرقم والرمز في صورة QR، لمسحها بهاتفك أنت</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>توضع العلامة في الأعلى بعد حفظ الاثنين.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>لم يُرسَل شيء بعد. يُعطى الملف المختوم، وهو فقط، لمن يسلّمه. الرقم والرمز يبقيان معك؛ ويعملان بعد وصول الملف.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد دقيقة، وعند خروجك.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>يلزمك الاثنان: رقم الحالة ورمز الوصول.</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>الورقة بصيغة PDF، أو صورة لمربعها. يفتحها البرنامج المنفصل نفسه الذي يفتح الصور.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>يلزم إدخال الرقم والرمز.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>قُرئ الاثنان. الآن يمكن الاطلاع على الحالة.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>لا يمكن إرسال أي من هذه؛ الأسباب في الأسفل. يمكنك اختيار غيرها، أو الرجوع.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>رموز، لا صور. لا اسم، ولا اسم ملف، ولا تاريخ، ولا مكان، ولا شيء عنك. ومثل أي موقع، ترى الخدمة عنوان الإنترنت الذي جاء منه اتصالك، ومتى.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>لا يمكن إعداد هذا للإرسال. يمكنك الرجوع وإزالة شيء.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>لم ترتكب أي خطأ</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>هذا ليس ذنبك. يمكنك أولًا التحدث إلى أحد، من دون ذكر اسمك، ثم العودة إلى هنا في أي وقت.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>ينشئ بصمات رقمية على هذا الكمبيوتر ولا يرسل غيرها. يمكنك القيام بالاثنين، هذا والطريق الرسمي: أحدهما لا يفسد الآخر.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. حفظ الملف، على ذاكرة USB مثلًا. لا يوجد فيه اسم ولا صورة.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. الرقم والرمز اللذان يظهران بعد ذلك للحفظ. هما لك وحدك.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. يُعطى الملف فقط لشخص موضع ثقة. يختار «أساعد شخصًا آخر» في هذا التطبيق. أما الصورة فلا تُعطى له أبدًا.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>يلزم أولًا فتح ملف الجهة المشغِّلة.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>يمكنك التحقق بنفسك</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>تُفتح صورك في برنامج منفصل. يجب أن يمنعه نظام التشغيل من الشبكة، ومن كتابة الملفات، ومن تشغيل البرامج. هنا يحاول كل ذلك، ويظهر لك هل ينجح شيء.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>لا يلزمك تصديقنا. يمكنك فصل الشبكة أو إيقاف Wi-Fi: الاختيار وإنشاء البصمات الرقمية والمعاينة الدقيقة تعمل كلها على أي حال. ثم إعادة الاتصال للإرسال فقط.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>تُنشأ البصمات الرقمية على هذا الكمبيوتر فقط على أي حال. للاطمئنان، يمكنك فصله عن الشبكة أثناء إنشائها.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>الجمعية أو السلطة التي تدير خدمة تعطي ملفًا، «operator.toml». يمكن فتحه هنا، أو إفلاته على هذه النافذة، أو نسخ نصه ولصقه. ويظهر ما يقوله قبل استخدام أي شيء.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>يلزم أولًا فتح ملف الجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>توجد هنا حالة للخدمة السابقة. يلزم أولًا إنهاؤها.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>هذا تدريب الآن: الخدمة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>لا شيء يُظهر أنه من الجهة المشغِّلة للخدمة المستخدمة الآن. من الأفضل استخدامه فقط عند معرفة من أعطاه.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>برقم الحالة والرمز يمكنك الاطلاع على الحالة، أو سحبها.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>لا أحد يستلم صورك، ولا يُقال لأحد من أنت.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>رقم حالتك ورمز وصولك</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>ربما وصلت على أي حال، كلها أو جزء منها. المحاولة من جديد ترسل البايتات نفسها ولا تنشئ حالة ثانية أبدًا. إن كان لا بد من التوقف هنا، فهذان الاثنان للتدوين:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>يفتحان الحالة بعد إرسالها. سيظهران لك من جديد عندها، مع طرق لحفظهما. إن انقطع الإرسال، فهذان هما ما يلزمك.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>أُعدّت من جديد: يمكنك الرجوع لرؤيتها، أو إرسالها الآن.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>توقف قبل إرسال أي شيء. لم يصل شيء، وما زال بإمكانك تغيير كل شيء.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>لتبقَ في مكانها. نسخها أو إرسالها قد يعاقب عليه القانون، حتى لو كانت صورتك أنت.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>لا أحد ينظر إلى الصورة، وهذا التطبيق لا يعرضها: لن يظهر لك إلا «الصورة 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>لا داعي إلى نقلها إلى هنا. يمكنك استخدام Take It Down في متصفح الجهاز الذي فيه الصورة، أو هذا التطبيق هناك. إن لم تعد لديك، فيكفي خط المساعدة أو CyberTipline مجرد رابط.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>المهم القول إنها نُشرت من دون موافقة. يمكنك فعل ذلك مع شخص موضع ثقة، أو مع خط مساعدة.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>غير موجود في القائمة؟ يمكنك البحث عن «إبلاغ» أو «قانوني» أو «أمان» في أسفل الموقع، أو سؤال خط مساعدة.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>يحتفظ المتصفح بالعناوين التي يفتحها. إن كان أحد غيرك يطّلع على هذا الكمبيوتر، فيمكنك نسخ العنوان وفتحه في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>لم نتمكن من حفظ اختيارك على هذا الكمبيوتر. يبقى ساريًا إلى أن تُغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>بعدها تتوقف حالتك عن عرض بصماتها الرقمية. تُبلَّغ المنصات التي تستطيع أخذ ذلك في الحسبان؛ وقد تستمر منصات أخرى في المقارنة. ما أُزيل يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>هل يطلب منك أحد القيام بهذا؟</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>لا شيء يجبرك. يمكنك ترك هذه الصفحة والعودة في يوم آخر؛ لا يتغير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>يمكنك وضع علامة على المطلوب سحبه.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>يسري السحب في {date}. حتى ذلك الحين يمكنك إلغاؤه.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>حالتك</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>بالاثنين معًا يمكنك الاطلاع على الحالة أو سحبها.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>لا أحد يستطيع إرسالهما إليك مرة أخرى.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>مكان هذه الورقة: حيث لن يجدها أحد غيرك.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>لم نتمكن من الحفظ في هذا المكان. يمكنك اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>طُلب سحب وهو ينتظر المهلة التي وقع عليها اختيارك. ما زال يمكن إلغاؤه.</translation>
    </message>
</context>
</TS>
