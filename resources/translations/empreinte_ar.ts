<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>لا تقبل هذه الجهة المشغِّلة حالات مختومة.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>لم نتمكن من حفظ الحالة المختومة في هذا المكان.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>لم نتمكن من ختم هذه الحالة.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>أُوقف الإرسال.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>تعطل البرنامج ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>في القائمة التي تستطيع المنصات قراءتها</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>سحب قيد الانتظار</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>لم تقرأها هذه المنصة بعد</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>قرأتها هذه المنصة؛ لا رد بعد، وهذا أمر شائع</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>لم يتم الحظر</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>الحالة {number}: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  الصورة {number}: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  الفيديو {number}: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>يسري السحب في {day} بتوقيت UTC. حتى ذلك الحين يمكن إلغاؤه بالأمر withdraw --cancel.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>شغّلوا withdraw مرة أخرى مع ‎--json للحصول على إثبات موقّع بالمحو.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>‏‎--cancel يلغي السحب كله؛ اتركوا ‎--item.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>لا يوجد في هذه الحالة عنصر بهذا الرقم.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>أُلغي السحب.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>مُحي كل ما يخص هذه الحالة.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>وصل طلب السحب. وعندما يسري السحب، تتوقف هذه الحالة عن عرض بصماتها الرقمية.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>تُبلَّغ المنصات التي تدعم السحب بأن تتوقف عن المقارنة؛ وقد تستمر منصات أخرى. ما أُزيل يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>إن اخترتم مهلة، يمكن إلغاء السحب حتى ذلك الحين بـ ‎--cancel.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>حالة مختومة: القناة {channel}، عدد الصور أو مقاطع الفيديو: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>تم التسليم: الحالة {number}. لا يمكنكم قراءتها ولا تغييرها ولا سحبها.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>تم التسليم. لا يمكنكم قراءتها ولا تغييرها ولا سحبها؛ والرقم لمن أعدّها.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>لم نجرّبه بعد، اطّلعنا عليه في {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>تحققنا منه في {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>رسالة نصية {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>لا توجد قائمة لهذا البلد. توجد قوائم للبلدان: {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>محفوظ على هذا الكمبيوتر. من يستطيع فتح حسابكم قد يعثر عليه.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>لا توجد أي حالة محفوظة هناك.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>الحالات التي صُدّرت إلى ملف تحميه عبارة السر هذه: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>لم تعد هذه الحالة محفوظة على هذا الكمبيوتر. لكنها ما زالت موجودة لدى الخدمة.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>لا توجد حالة بهذا الرقم محفوظة هناك.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>حُذف كل ما كان هذا البرنامج يحفظه على هذا الكمبيوتر. حالاتكم ما زالت موجودة لدى الخدمة؛ ومن دون الرقم والرمز لا يستطيع أحد فتحها.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>لم نتمكن من حذف بعضها: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>حدّدوا الحالة المطلوب نسيانها، أو ‎--everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>لا يوجد ملف جهة مشغِّلة. حدّدوا ملفًا: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>الجهة المشغِّلة: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>العنوان: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>تستقبل حالات عن بالغين وعن أشخاص كان عمرهم أقل من 18 سنة.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>تستقبل حالات عن بالغين فقط.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>تستقبل فقط حالات عن أشخاص كان عمرهم أقل من 18 سنة.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>المنصات التي تقرأ قائمتها: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>بحسب هذا الملف، لا تقرأ أي منصة قائمتها.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>للتدريب: لا تتلقى أي منصة شيئًا.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>مدة حفظ البصمات الرقمية بالأيام: {active}، ثم أثر عن محوها لأيام أخرى عددها: {tombstone}.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>موقّع بمفتاحه الخاص ولم يتغير منذ ذلك. أما من صاحب المفتاح، فالتوقيع لا يُظهره.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>غير موقّع: ربما غيّره من أعطاكم هذا الملف.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>تم الحفظ. من الآن تُستخدم هذه الخدمة ما لم تُذكر خدمة أخرى.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>حُذف ملف الجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>يوجد هنا ملف محفوظ لجهة مشغِّلة، ولا شيء يدل على أن هذا الملف من الجهة نفسها. احذفوا الملف المحفوظ أولًا.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>لم نتمكن من كتابة ملف الجهة المشغِّلة أو حذفه.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>وصل، ولم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>طُلب من الموقع إزالته</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>رفض الموقع إزالته</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>لم يُعثر على شيء هناك</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  الرابط {number}: {state}، {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  لم يُرسَل أي رابط لهذه الحالة.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  يوجد عنوان بريد إلكتروني محفوظ؛ الأمر links مع --erase-contact يمحوه.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  مُحي عنوان البريد الإلكتروني في {day}.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>أحد الروابط ليس عنوان صفحة (http أو https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>أحد الروابط طويل أكثر من اللازم.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>في أحد الروابط اسم أو كلمة مرور قبل علامة @. يلزم حذفها.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>يُرسَل 50 رابطًا على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>الرابط رقم {number} من الروابط المعطاة يقول أكثر من مكان الصفحة. أضيفوا --shorten لإرسال {short} بدلًا منه، أو --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>الرابط رقم {number} من الروابط المعطاة يقول أكثر من مكان الصفحة، ولا يمكن اختصاره. أضيفوا --as-they-are لإرساله مع ذلك.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>يُعطى --erase-contact وحده.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>يتسع الطلب لـ 50 رابطًا على الأكثر.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>لكي يكون الطلب صحيحًا يحتاج أيضًا إلى: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>أحد الروابط يقول أكثر من مكان الصفحة. انظروا إليه قبل إرساله.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>غير موجود في القائمة: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>لم نفتحه بعد، اطّلعنا عليه في {day}</translation>
    </message>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>يجب أن ينتهي الاسم بعد ‎--out بـ ‎{suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>مع ‎--groups يكون ‎--out اسم مجلد موجود.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>يوجد ملف بهذا الاسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>مختومة لـ {operator}. لا أحد سواهم يستطيع فتحها؛ ومن يحملها يرى رقم الحالة والقناة وعدد الملفات المعنية.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>بجانبه {count} من الصور فيها رموز: كلها معًا هي الحالة نفسها.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>الرقم والرمز لصاحب الحالة وحده. لا يُسلَّم إلا الملف المختوم.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>غير موجود في هذا النظام</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>لا يسمح به هذا النظام</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>جارٍ تجربة الإفلات…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>مضمون: يمنع هذا النظام الجزء الذي يقرأ ملفاتكم من إرسال أي شيء أو كتابته.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>غير مضمون في هذا النظام. تُنشأ البصمات الرقمية هنا على أي حال، ولا يرسل هذا البرنامج أي ملفات، لكن النظام لا يضمن ذلك. للاطمئنان، افصلوا الشبكة أثناء إنشاء البصمات الرقمية.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>العمليات الممنوعة التي جُرّبت: {count}؛ والتي نجحت: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  نجحت: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>لم تكتمل عملية التحقق.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>الطبقات:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>‏‎--case يعيد إرسال حالة واحدة، و ‎--groups ينشئ عدة حالات. استخدموا واحدًا منهما فقط.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>هذه الحالة من القناة الأخرى. صور من كان عمره أقل من 18 سنة وكل الصور الأخرى تحتاج كل منها إلى حالة خاصة: أنشئوا حالة جديدة بـ submit.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>جارٍ إرسال البصمات الرقمية…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>تمت الإضافة. بقيت الملفات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>في الحالة الآن {count} من الصور ومقاطع الفيديو.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>كان كل ذلك في هذه الحالة من قبل. لا شيء مكرر.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>ربما وصل جزء منها. كرروا الأمر نفسه: لا يُضاف شيء مرتين.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>تُرك العنصر {number}. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>دوّنوا هذين قبل إرسال أي شيء. إن انقطع الإرسال، فهما يفتحان الحالة على أي حال.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>رقم الحالة  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>رمز الوصول  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>المجموعة {number}:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>تم الإرسال. بقيت الملفات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>احتفظوا بالاثنين. من دونهما لا يستطيع أحد، ولا حتى الجهة المشغِّلة، الاطلاع على هذه الحالة أو سحبها.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>هذه خدمة للتدريب: لا تتلقى أي منصة هذه البصمات الرقمية.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>وصلت إلى {operator}. لا تقرأ أي منصة قائمتها بعد.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>المنصات التي تقرأ قائمة {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>توقف أثناء الإرسال.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>ربما وصل جزء منها.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>للمحاولة من جديد دون إنشاء حالة ثانية، أعطوا الملفات والخيارات نفسها بالترتيب نفسه، مع ‎--case وهذا الرقم. سيُطلب منكم الرمز.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>إرسال الحالة</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>إضافة عناصر</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>طلب سحب</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>أُضيفت روابط</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>تُرك عنوان بريد إلكتروني للرد</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>مُحي عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>صحيح. وقّعت {operator} في {day} على الحالة {number}: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>غير صحيح.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>تنتظر الآن على هذا الكمبيوتر، مشفّرة. الأمر outbox --send يحاول من جديد؛ و outbox يُظهر ما الذي تنتظره.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>عدد ما لا يمكن قراءته أيضًا: {count}؛ يخص خزنة أخرى أو أصابه التلف.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>الحالة {number}: الأجزاء التي وصلت {done} من {total}.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>لا توجد حالة بهذا الرقم تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>ينشئ بصمات رقمية للصور ومقاطع الفيديو على هذا الكمبيوتر ولا يرسل سوى البصمات الرقمية. من دون أي أمر يفتح النافذة.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>رموز الخروج: 0 تم، 1 فشل، 2 أمر غير صحيح، 3 لم يمكن استخدام بعض الملفات، 130 قُطع التنفيذ.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>ملف تحميه عبارة سر بدلًا من سلسلة مفاتيح النظام؛ تُطلب عبارة السر (أو {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>‏JSON حتى في الطرفية</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>الافتراضي: لغة النظام</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>عرض البصمات الرقمية للملفات؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>إنشاء بصمات رقمية للملفات وفتح حالة بها لدى خدمة</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>عرض المحتوى الذي كان سيُرسَل بالضبط؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>إن تعذر الوصول إلى الخدمة، تنتظر الحالة على هذا الكمبيوتر، مشفّرة، إلى أن يرسلها الأمر outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>إنشاء بصمات رقمية لملفات وإضافتها إلى حالة موجودة</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>عمر الشخص عند التقاط الصورة أو صنعها، كما في submit؛ لا يُضاف شيء إلى حالة من القناة الأخرى</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>ختم حالة ليسلّمها شخص آخر؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>الملف المختوم الجديد؛ ومع ‎--groups المجلد الذي توضع فيه كلها</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>وكذلك كصور لرموز QR بجانبه، للتصوير أو الطباعة؛ لحالة من صورة واحدة</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>تسليم حالة مختومة نيابة عن شخص آخر</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>الملف المختوم، أو صور لكل رموز QR الخاصة به</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>الاطلاع على حالة</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>سحب حالة أو بعض عناصرها</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>هذا العنصر فقط (يمكن تكراره)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>إلغاء سحب قيد الانتظار</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>التحقق من إيصال، دون اتصال</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>المفتاح العام للجهة المشغِّلة، أو ملف يحتوي عليه</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>التحقق أيضًا من أنه يخص هذا المحتوى بالضبط</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>إرسال عناوين صفحات لحالة، مختومة على هذا الكمبيوتر، أو معرفة ما جرى لها</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>عنوان بريد إلكتروني للرد، مختوم أيضًا؛ يُمحى بعد أسبوعين من انتهاء آخر رابط (قناة adult فقط)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>محو عنوان البريد الإلكتروني الآن</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>حذف ما يكشف شيئًا عن شخص أو زيارة من كل رابط</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>إرسالها حتى إن قالت أكثر من مكان الصفحة</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>عرض ما كان سيُرسَل بالضبط؛ لا يُرسَل أي رابط</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>عنوان صفحة؛ العلامة - تقرأ العناوين من الإدخال القياسي</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>حفظ رقم حالة ورمزها على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>عرض الحالات المحفوظة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>إظهار رموز الوصول أيضًا</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>كتابتها في ملف جديد تحميه عبارة سر</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>حذف حالة محفوظة من هذا الكمبيوتر، أو حذف كل شيء</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>كل ما يحفظه هذا البرنامج على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>عرض الحالات التي تنتظر الإرسال</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>محاولة إرسال ما حان وقته</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>محاولة إرسالها كلها، حتى ما أُوقف منها</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>إخراج هذه الحالة من قائمة الانتظار من دون إرسالها</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>إظهار من يدير الخدمة، كما يقول ملف الجهة المشغِّلة</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>حفظ هذا الملف واستخدام خدمته من الآن</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>حذف الملف المحفوظ</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>بمن يمكن الاتصال أو لمن يمكن أن تُكتب رسالة؛ لا يُبحث عن شيء على الإنترنت</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>حرفان، أو EU لبقية الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>الخطوط المخصصة لهؤلاء الأشخاص أو هذه اللحظات فقط</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>الخطوط التي تحتوي على كل هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>عرض ما تحتاج إليه الصدفة (shell) لإكمال الأوامر</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>محاولة الخروج من الجزء الذي يقرأ الملفات</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>مكان الإبلاغ على منصة، مع نص لذلك؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>من دونها تُعرض كلها</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>على ماذا يستند الطلب (الافتراضي: قواعد المنصة نفسها)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>من يوقّع الطلب؛ لا يُطلب مع ‎--minor</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>أين تستطيع المنصة أن ترد</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>نيابة عن شخص آخر، بموافقته</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>أقل من 18 سنة في الصورة، أو الأمر غير مؤكد؛ لا يُذكر اسم أحد</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>عُدّلت الصورة أو صُنعت بالكمبيوتر</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>الصفحات التي توجد فيها</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>ما أجاب به GET /v1/service، للعمل دون اتصال</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>صورة أو فيديو أو مجلد منها؛ وعلامة - تعني ملفًا من الإدخال القياسي</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>ملفات كثيرة</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>قائمة ملفات، ملف في كل سطر؛ وعلامة - تعني الإدخال القياسي</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>القائمة مفصولة بمحارف NUL، كما في find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>مقدار التقدم، على مجرى الأخطاء القياسي: شريط في الطرفية (auto)، أو أسطر بسيطة لقارئ الشاشة (plain)، أو أسطر JSON، أو لا شيء</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>إظهار مسارات الملفات؛ من دونها لا يحتوي أي ناتج على مسار</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>حفظ سجل مشفّر على هذا الكمبيوتر حتى ينتهي كل شيء، ليمكن الاستكمال بعد انقطاع؛ يظهر رمزه على مجرى الأخطاء القياسي</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>الاستكمال بالملفات نفسها بعد انقطاع؛ يُطلب رمز السجل (أو {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>عمر الشخص عند التقاط الصورة أو صنعها. adult: 18 سنة أو أكثر. minor: أقل من 18 سنة، أو لستم متأكدين. وملفات من النوعين تصبح حالتين</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>عدة حالات في مرة واحدة: العمودان group و file، وعند الحاجة channel و delay و synthetic و attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>المدة التي يمكن خلالها إلغاء السحب، من 0 إلى {most} (الافتراضي: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>عُدّلت الصور أو صُنعت بالكمبيوتر</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>التصريح مع الحالة: عمري 18 سنة أو أكثر وكذلك كان عند التقاطها أو صنعها، وأنا في الصور، وهي تُنشر أو قد تُنشر من دون موافقتي. لا أحد يتحقق من ذلك؛ ومن دونه لا يُصرَّح بشيء (للقناة adult فقط)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>تكرار إرسال انقطع، تحت رقمه نفسه (يُطلب الرمز)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>الفشل بدلًا من استخدام أي شبكة، وهذا مضمون داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>رقم الحالة؛ يُطلب الرمز، أو يُقرأ من {variable}</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>لم نتمكن من فتح أحد الملفات المذكورة.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>أحد الملفات المذكورة أكبر مما يجب أن يكون.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>هذا ليس وصف خدمة حالات.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>حدّدوا ممن يجب أن يكون الإيصال: ‎--operator FILE، أو ‎--key KEY (المفتاح العام للجهة المشغِّلة أو ملف يحتوي عليه)، أو ‎--service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>يتكون المفتاح العام للجهة المشغِّلة من 43 خانة بترميز base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>حدّدوا الخدمة: ‎--service URL أو ‎--operator FILE، أو ضعوا ملف الجهة المشغِّلة بجانب هذا البرنامج.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>أعطوا ‎--service أو ‎--operator، لا الاثنين معًا.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>ذُكر ‎--no-network، وهذا يحتاج إلى الشبكة.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>يُطلب رمز الوصول في الطرفية، أو يُقرأ من {variable}.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>رمز الوصول: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>عنوانها (أو {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>ملف الجهة المشغِّلة، وفيه عنوانها ومفاتيحها (أو {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>خادم وسيط من نوع SOCKS مثل Tor: socks5h://127.0.0.1:9050 (أو {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>يجب أن تكون للمفتاح العام للخادم قيمة SHA-256 هذه، بالنظام الست عشري (أو {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>سلطات الشهادات التي يوثق بها بدلًا من المرفقة (أو {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة السر: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>تُطلب عبارة السر في الطرفية، أو تُقرأ من {variable}.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>كانت العبارتان مختلفتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>فتحها للتدريب: لا تتلقى أي منصة شيئًا</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>فتحها بهذه اللغة</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>خيار غير معروف أو قيمة خاطئة. انظروا {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>ينقص: {names}. انظروا {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>طريقة الاستخدام: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>عرض هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>اذكروا ملفًا أو مجلدًا واحدًا على الأقل، أو أعطوا ‎--list.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>لم نتمكن من قراءة قائمة الملفات.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>لا يمكن قراءة الإدخال القياسي (-) إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>تُرك العنصر {number}. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>لم نتمكن من إنشاء بصمة رقمية لأي من هذه الملفات، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>لم نتمكن من قراءة ملف CSV الخاص بالمجموعات.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>يحتاج ملف CSV الخاص بالمجموعات إلى العمودين group و file، ويمكن أن يحتوي على channel و delay و synthetic و attest.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>في السطر {line} من ملف CSV الخاص بالمجموعات قيمة لا يمكن أن تكون صحيحة: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>السطر {line} من ملف CSV الخاص بالمجموعات يناقض سطرًا سابقًا من مجموعته: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>حدّدوا بـ ‎--channel عمر الشخص عند التقاط الصور أو صنعها: adult، أو minor إذا كان أقل من 18 سنة أو عند الشك. ويمكن أن يكون لذلك عمود في ملف CSV الخاص بالمجموعات.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>‏‎--attest للبالغين. اتركوه: لا يُطلب من القاصرين أي شيء.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>أعطوا ملفات أو ‎--groups، لا الاثنين معًا.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>لا يوجد ما يُستكمل تحت هذا الرمز. ربما انتهى العمل.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>غيّر شيء آخر السجل. ابدؤوا من جديد من دونه.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>لم نتمكن من كتابة السجل على القرص.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>إنشاء البصمات الرقمية</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>جارٍ إنشاء البصمات الرقمية…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>الملفات المقروءة: {done} من {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>إن انقطع هذا، فاستكملوا بـ ‎--resume وهذا الرمز: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>رمز السجل: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>يُطلب رمز السجل في الطرفية، أو يُقرأ من {variable}.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>لا يوجد إدخال قياسي لقراءته.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>يحتاج الإدخال القياسي (-) إلى ملف: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>ما وصل عبر الأنبوب يتجاوز 256 MiB. أعطوا الملف نفسه.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>لم نتمكن من فتح هذا الملف. ربما نُقل من مكانه، أو يعود إلى شخص آخر.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>هذا ليس ملفًا. يمكنكم اختيار صور أو مقاطع فيديو، لا مجلدات ولا أجهزة.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>ليست هذه صورة أو فيديو بصيغة نستطيع قراءتها، مهما كان اسم الملف.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>لا نستطيع بعد قراءة هذا النوع من الملفات. احفظوه بصيغة JPEG أو PNG، أو MP4 إن كان فيديو، ثم اختاروا تلك النسخة.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>هذا الملف تالف ولم تكتمل قراءته.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>هذا الملف ناقص: نهايته غير موجودة. انسخوه من جديد من مكانه الأصلي.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>هذه الصورة أصغر من أن يمكن التعرف عليها (أقل من 5 بكسل في أحد الجانبين).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>عدد البكسلات في هذه الصورة أكبر من أن تُقرأ بأمان.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>هذا الملف أكبر من أن يُقرأ بأمان.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>هذا الفيديو أطول من أن يُقرأ دفعة واحدة.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>لا توجد أي صورة في هذا الفيديو.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>تغيّر هذا الملف أثناء قراءته. إن كان حفظه أو تنزيله مستمرًا، فانتظروا حتى ينتهي ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>استغرقت قراءة هذا الملف وقتًا طويلًا، فأوقفناها.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>قراءة هذا الملف تحتاج إلى ذاكرة أكثر مما هو آمن.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>توقف الجزء الذي يقرأ الملفات عند هذا الملف ثم أُعيد تشغيله. لم تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>بسيطة أكثر من اللازم: تفاصيلها أقل من أن تُعرف بها. قد تطابق صور أشخاص آخرين، لذلك لا تُرسَل.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>هذا الإيصال يخص شيئًا آخر. اعتبروا أن شيئًا لم يُرسَل.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>لا يمكن إضافة أي رابط إلى هذه الحالة: سُحبت، أو هي على وشك السحب.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>ليس لهذه الحالة روابط بعد، فلا شيء للرد عليه. يلزم أولًا إرسال رابط.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>لا تقول الخدمة ما هو أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>لا يوجد سحب قيد الانتظار يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>لم تُضبط بعد أي خدمة حالات في هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>لم نتمكن من الوصول إلى الخدمة. هل هذا الكمبيوتر متصل بالإنترنت؟ لم يضع شيء؛ يمكنكم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>تواجه الخدمة مشكلة الآن. لم يضع شيء؛ يمكنكم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>الاتصال غير آمن: لم نتمكن من التأكد من أن هذه هي الخدمة فعلًا. ربما يقف أحد في الوسط. حاولوا لاحقًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>جاء رد لا يشبه رد خدمة حالات. في الشبكات العامة قد يلزم أولًا تسجيل الدخول في صفحة ويب.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>لا توجد حالة بهذا الرقم وهذا الرمز. تحققوا من الاثنين.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>لدى الخدمة شيء آخر تحت هذا الرقم.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>لا يمكن إضافة شيء إلى هذه الحالة: سُحبت، أو هي على وشك السحب. يمكن إنشاء حالة أخرى لهذه الملفات.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>هذه الخدمة لا تقدم ذلك.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>هذا أكثر مما تقبله الخدمة دفعة واحدة، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>لم تقبل الخدمة ما أُرسل.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>لم تقبل الخدمة الحقل {field}.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>كانت المحاولات كثيرة. انتظروا نحو {minutes} دقيقة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>أُوقف الإرسال قبل أن يغادر الكمبيوتر، لأنه لم يكن بصمات رقمية فقط.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>في الانتظار إلى أن يصبح الوصول إلى الخدمة ممكنًا.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>في الانتظار إلى أن تعمل الخدمة من جديد.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>طلبت الخدمة منا الانتظار.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>في انتظار اتصال آمن بالخدمة، ربما على شبكة أخرى.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>في الانتظار إلى أن تجيب الخدمة نفسها. في الشبكات العامة قد يلزم أولًا تسجيل الدخول في صفحة ويب.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>لم تُجرَّب بعد.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>وصلت.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>لم تقبلها الخدمة، ولن تقبل الشيء نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>المحاولة التالية بعد نحو {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>نافذة أخرى من هذا البرنامج تستخدم ما هو محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>لم نتمكن من فتح ملف الجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>لم نتمكن من قراءة ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>لم نتمكن من كتابة ما ينتظر الإرسال على القرص.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>لم نتمكن من الحفظ في هذا المكان.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>عبارة السر الفارغة لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>حلّ ملف آخر محل هذا الملف في هذه الأثناء. افتحوه من جديد.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>لم نتمكن من قراءة ما هو محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>لا توجد في هذا الكمبيوتر سلسلة مفاتيح نستطيع استخدامها.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>سلسلة مفاتيح الكمبيوتر مقفلة.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>لم تستجب سلسلة مفاتيح الكمبيوتر. ربما تكون مقفلة.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>لا يمكن حفظ المزيد من الحالات هناك.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>هذه ليست عبارة السر الصحيحة، أو أن الملف تالف.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>هذا الملف ليس من ملفاتنا، أو أنشأه إصدار أحدث.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>حاولت الخدمة توجيهنا إلى مكان آخر، فلم نتبعها.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>هذا ليس عنوانًا. شكل العنوان هكذا: {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>يجب أن يبدأ العنوان بـ https:// (و http:// لهذا الكمبيوتر فقط).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>الخادم الوسيط أو تثبيت المفتاح يحتاج إلى عنوان يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>يُكتب الخادم الوسيط هكذا: socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>تثبيت المفتاح هو قيمة SHA-256 للمفتاح العام: 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>لا يمكن قراءة ملف سلطات الشهادات.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>لا يحتوي أي من هذه الملفات على تفاصيل كافية للتعرف عليه.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>حدود هذه الخدمة لا تتسع لصورة واحدة.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>يتكون رقم الحالة من 13 خانة، مثل XXXX-XXXX-XXXX-C. عدد الخانات هنا: {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>يتكون رمز الوصول من 16 خانة في مجموعات من أربع. عدد الخانات هنا: {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>الخانة رقم {position} فيها حرف لا يأتي في هذا الموضع.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>في رقم الحالة هذا خطأ كتابة.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>في رقم الحالة هذا خطأ كتابة، ربما هنا: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>لا يوجد في هذا النص رقم حالة مع رمز وصول.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>هذا ليس ملف جهة مشغِّلة: لا يمكن قراءته كملف TOML.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>هذا ليس ملف جهة مشغِّلة.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>هذا أكبر من أن يكون ملف جهة مشغِّلة.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>ملف الجهة المشغِّلة هذا من نوع أحدث. حدّثوا هذا البرنامج ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>ينقص في ملف الجهة المشغِّلة: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>في ملف الجهة المشغِّلة شيء لا يعرفه هذا الإصدار: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>في ملف الجهة المشغِّلة قيمة لا يمكن أن تكون صحيحة: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>تغيّر ملف الجهة المشغِّلة بعد توقيعه.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>هذا الإيصال موقّع بمفتاح ليس مفتاح هذه الجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>لا يمكن قراءة المفتاح العام للجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>تغيّر هذا الإيصال بعد توقيعه.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>هذا الإيصال يخص شيئًا غير ما أُرسل.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>هذا ليس إيصالًا.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>تستخدم هذه الجهة المشغِّلة نوعًا من المفاتيح لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>هذه الحالة أكبر من أن يسعها ملف مختوم واحد. أعدّوها في مجموعات أصغر.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>هذه الحالة المختومة من إصدار أقدم. يجب إعدادها من جديد.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>هذه ليست حالة مختومة.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>هذه الحالة المختومة من إصدار أحدث. حدّثوا هذا البرنامج ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>هذه الحالة المختومة ناقصة: نهايتها غير موجودة. انسخوها من جديد.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>تغيرت هذه الحالة المختومة أو تلفت في الطريق. انسخوها من جديد.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>هذه الحالة المختومة موجهة إلى جهة مشغِّلة أخرى.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>هذه الحالة المختومة أكبر مما يمكن أن تكون عليه أي حالة.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>هذا ليس عنوان بريد إلكتروني. العنوان يشبه name@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>هذا ليس عنوان صفحة. العنوان يشبه https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>هذا العنوان طويل جدًا: الحد الأقصى {most} حرفًا.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>تُقبل فقط العناوين التي يكون http:// أو https:// في أولها.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>في هذا العنوان اسم مستخدم أو كلمة مرور قبل علامة @. يلزم حذفها.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>لا يمكن استخدام المفتاح الذي تُختم به العناوين.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>هذا العنوان مختوم لمفتاح غير موجود هنا.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>تغيّر هذا العنوان المختوم، أو هو لرابط آخر.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>ما خُتم هنا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>نسخة مُدارة أو معكوسة</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>نسخة مقصوصة</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>نسخة مائلة</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>نسخة داخل إطار</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>نسخة مع شريط للنص</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>نسخة على خلفية أكبر، كما في القصص</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>نسخة داخل منشور</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>نسخة معدّلة</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>لم يُعثر هنا على رقم حالة ورمز. التقطوا الصورة من الأعلى مباشرة، في ضوء جيد، مع المربع كاملًا. أو اكتبوهما.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>هذه الحالة المختومة أكبر من أن توضع في رموز يمكن تصويرها. احملوا ملفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>ما زالت هذه الأجزاء ناقصة: {numbers}. صوّروها أيضًا.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>لم يُعثر في هذه الصور على أي رمز لحالة مختومة.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>هذه رموز لحالات مختومة مختلفة.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>هذه الرموز لا تكوّن حالة مختومة كاملة. صوّروها مرة أخرى.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>ما تقوله الخدمة عن الإصدارات غير موقّع، لذلك لا يُعتمد عليه.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>ما تقوله الخدمة عن الإصدارات غير موقّع من الجهة المشغِّلة لها، لذلك لا يُعتمد عليه.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>ما تقوله الخدمة عن الإصدارات انتهت مدته، لذلك لا يُعتمد عليه.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>تذكر الخدمة إصدارًا أقدم من هذا، لذلك لا يُعتمد عليه.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>لم يطلب أحد هذا السحب برمز الوصول الخاص بك. يُنهي المشغّل الحالة بعد مدة طويلة، وقبل ذلك حين يصل الكثير دفعة واحدة فيبدو كبلاغات كاذبة. إن كنت لا تزال بحاجة إليها فأرسلها من جديد: ستكون حالة جديدة.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>ما الذي يستطيع هذا التطبيق فعله من أجلكم</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>هنا تنشئون بصمات رقمية لصوركم، لتتعرف عليها المنصات المشاركة. صوركم تبقى على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل التطبيق</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>يقرأ صوركم ومقاطع الفيديو في مكانها، ويحوّل كلًا منها إلى بصمة رقمية: رمز، وليس صورة.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>يعرض لكم كل بايت قبل إرساله. لا تُرسَل إلا البصمات الرقمية: لا صورة، ولا اسم، ولا تاريخ، ولا مكان.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>تحصلون على رقم حالة ورمز. بهما تعرفون ما الذي حدث بعد ذلك.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>ما لا يستطيع فعله</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>لا يزيل شيئًا بنفسه ولا يبحث في الإنترنت. المنصات المشاركة تقارن، وكل منها تقرر وفق قواعدها.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>لا يصل إلى الرسائل الخاصة المشفّرة، ولا إلى المنصات غير المشاركة.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>ليس هو الشرطة، ولا StopNCII ولا Take It Down ولا 3018؛ ولا يُنقل إليهم أي شيء.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>من يدير الخدمة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>لنبدأ</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>سلّموا الآن الملف المختوم</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>الحالة في الطريق</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>من الطبيعي ألا تصل أخبار لأيام أو أسابيع. هذه الخطوة احتاجت إلى شجاعة.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>الإبلاغ عن الحساب</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>في التطبيق الذي حدث فيه الأمر. قولوا إن عمركم أقل من 18 سنة، أو كان كذلك، حتى لو قال الملف الشخصي شيئًا آخر. احتفظوا بالرسائل والأسماء والروابط؛ ولا تصوّروا الصورة.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>هل يطلب أحد مالًا أو المزيد؟</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>لستم مضطرين إلى الرد أو الدفع أو إرسال أي شيء. نادرًا ما ينهي الدفع الأمر.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>إن أصبح الأمر ثقيلًا، فهناك من يسمع</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>أين يمكن الإبلاغ، لكل تطبيق</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>الاطلاع على الحالة</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>نسيان كل شيء هنا</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>هل ينطبق هذا عليكم؟</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>هذا الطريق للبالغين، وعن صور لهم. لا يوجد حساب، ولا أحد يسأل عن اسمكم.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>عمري 18 سنة أو أكثر، وكان كذلك عندما التُقطت أو صُنعت.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>أنا في الصورة، وحدي أو مع آخرين.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>تُنشر، أو قد تُنشر، من دون موافقتي.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>العمر في الصورة أقل من 18 سنة، أو لا أعرف: هناك طريق آخر</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>ضعوا علامة على الثلاثة للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>لا توجد ملفات في قائمتكم بعد.</numerusform>
            <numerusform>يوجد ملف واحد في قائمتكم.</numerusform>
            <numerusform>يوجد ملفان في قائمتكم.</numerusform>
            <numerusform>توجد %n ملفات في قائمتكم.</numerusform>
            <numerusform>يوجد %n ملفًا في قائمتكم.</numerusform>
            <numerusform>يوجد %n ملف في قائمتكم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>حالتكم</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>بهذا الإثبات يمكنكم لاحقًا أن تبيّنوا ما طلبتم ومتى. يذكر الحالة، ولا يقول شيئًا عن الصور.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>ما يمكنكم فعله الآن</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>تدوين ما حدث، للشرطة</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>سحب هذه الحالة، أو جزء منها</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>إضافة صور أو مقاطع فيديو إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>روابط لصفحات يمكن رؤيتها فيها: إضافة روابط، أو معرفة ما جرى لها</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>نُشرت على الإنترنت: أين يمكن الإبلاغ</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>سؤال الخدمة من جديد</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>حفظ الإثبات الموقّع…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>طلب الإثبات الموقّع</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}: قُبل السحب. إثباته الموقّع في الأسفل.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>كان كل ذلك في هذه الحالة من قبل. لا شيء مكرر.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>تمت إضافة: {items}. بقيت الملفات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>حفظ الإثبات الموقّع</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>قبلته الخدمة، وإثباتها الموقّع هنا. ما يظهر أدناه قد يكون من قبل: اطّلعوا على الحالة من جديد.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما الذي تحتويه</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>يسري السحب في {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>ما معنى «لم يتم الحظر»</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>نظرت المنصة في الأمر ولم تتخذ إجراءً بحسب قواعدها. ربما رأت صورة أخرى تشبهها، أو لم تستطع أن تعرف أن الموافقة غير موجودة.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>هذا لا يقول شيئًا عنكم، وليس نهاية الطريق: يمكنكم الإبلاغ هناك عن الرابط بأنفسكم، أو مع خط مساعدة.</translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation>{item}: {state}</translation>
    </message>
    <message>
        <source>{state}: {copy}</source>
        <translation>{state}: {copy}</translation>
    </message>
    <message>
        <source>{platform}: {state}</source>
        <translation>‏{platform}: {state}</translation>
    </message>
    <message>
        <source>No answer from a platform yet, which is common.</source>
        <translation>لم ترد أي منصة بعد، وهذا أمر شائع.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>اختاروا صوركم ومقاطع الفيديو</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>تُقرأ في مكانها: على هذا الكمبيوتر، أو بطاقة، أو هاتف موصول به. لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>الملفات المختارة</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>مفتاح Delete يزيل المحدد من القائمة.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>النسخة التي يغطيها ملصق كبير، أو قُصّ نصفها، تُحسب صورة أخرى. إن كانت لديكم نسخ كهذه، فأضيفوها أيضًا.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>إظهار صورة صغيرة شديدة التمويه بجانب كل اسم، للتمييز بينها</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>إنشاء البصمات الرقمية</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>يمكنكم أيضًا إفلات ملفات ومجلدات في أي مكان من هذه النافذة، أو نسخها ثم الضغط على {keys}. ويمكن لصق صورة منسوخة أيضًا.</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>الصور: JPEG وPNG وWebP وGIF وBMP وTIFF وHEIC وAVIF. الفيديو: MP4 وMOV وMKV وWebM وAVI و3GP وغيرها.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>اختاروا ملفًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي ملف</numerusform>
            <numerusform>ملف واحد مختار</numerusform>
            <numerusform>ملفان مختاران</numerusform>
            <numerusform>%n ملفات مختارة</numerusform>
            <numerusform>%n ملفًا مختارًا</numerusform>
            <numerusform>%n ملف مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>لا إزالة من القائمة</numerusform>
            <numerusform>إزالة ملف واحد من القائمة</numerusform>
            <numerusform>إزالة ملفين من القائمة</numerusform>
            <numerusform>إزالة %n ملفات من القائمة</numerusform>
            <numerusform>إزالة %n ملفًا من القائمة</numerusform>
            <numerusform>إزالة %n ملف من القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>اختاروا صورًا أو مقاطع فيديو أو مجلدات كاملة</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>الرقم والرمز غير محفوظين بعد.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>النسخة الوحيدة منهما في هذه النافذة. من دون الاثنين لا يستطيع أحد الاطلاع على الحالة أو سحبها.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>حفظ الورقة…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>إغلاق من دون حفظهما</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>تذكّر هذا على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>في شريط المهام: ملاحظات</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>في شريط المهام: حاسبة</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>في شريط المهام: مستند</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>إخفاء من لقطات الشاشة</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>النص {percent} %</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>جاءت مع هذا البرنامج بالإنجليزية والفرنسية. تُعرض هنا في النافذة حتى لا يحتفظ أي متصفح بأثر لها.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>لم تأتِ أي مستندات مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>المستندات الموجَّهة إلى المنظمات والمنصات موجودة هنا أيضًا. المتصفح الذي يفتح هذا الملف يحفظ عنوانه في السجل:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>البايتات بالضبط</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>البايتات التي ستُرسَل بالضبط</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>عرض الكل (لا أسطر)</numerusform>
            <numerusform>عرض الكل (سطر واحد)</numerusform>
            <numerusform>عرض الكل (سطران)</numerusform>
            <numerusform>عرض الكل (%n أسطر)</numerusform>
            <numerusform>عرض الكل (%n سطرًا)</numerusform>
            <numerusform>عرض الكل (%n سطر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>تقدم جميع الملفات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>اختيار ملفات أخرى</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>الإبقاء على نسخة واحدة من كل ملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>الملفات وتقدمها</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>يُفتح كل ملف في برنامج منفصل. هل يمنع هذا النظام ذلك البرنامج من الشبكة؟ الجواب في المساعدة، تحت «تحققوا بأنفسكم».</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>عرض ما سيُرسَل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>جارٍ إنشاء البصمات الرقمية</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>لا يمكن إرسال أي من هذه الملفات</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>البصمات الرقمية جاهزة</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>لا يُقرأ شيء الآن. تابعوا متى شئتم؛ ما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>يحدث هذا على هذا الكمبيوتر فقط. لا حاجة إلى المراقبة.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>توقف. ما أُنجز محفوظ، ويمكنكم المتابعة.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>تبيّن القائمة السبب لكل ملف. يمكنكم تجربة ملفات أخرى.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>لم يُرسَل شيء. سترون بعد هذا ما الذي سيُرسَل بالضبط.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>قُرئ {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا شيء جاهز</numerusform>
            <numerusform>واحد جاهز</numerusform>
            <numerusform>اثنان جاهزان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزًا</numerusform>
            <numerusform>%n جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>كلها مقروءة</numerusform>
            <numerusform>واحد لا يُقرأ</numerusform>
            <numerusform>اثنان لا يُقرآن</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>لا شيء بسيط أكثر من اللازم</numerusform>
            <numerusform>واحد بسيط أكثر من اللازم</numerusform>
            <numerusform>اثنان بسيطان أكثر من اللازم</numerusform>
            <numerusform>%n بسيطة أكثر من اللازم</numerusform>
            <numerusform>%n بسيطة أكثر من اللازم</numerusform>
            <numerusform>%n بسيطة أكثر من اللازم</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>لا يوجد ما يُرسَل بعد. ارجعوا لاختيار ملفات أخرى.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>بعد أن تُقرأ كل الملفات.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>لم يُزَل أي ملف من القائمة</numerusform>
            <numerusform>أُزيل ملف واحد من القائمة</numerusform>
            <numerusform>أُزيل ملفان من القائمة</numerusform>
            <numerusform>أُزيلت %n ملفات من القائمة</numerusform>
            <numerusform>أُزيل %n ملفًا من القائمة</numerusform>
            <numerusform>أُزيل %n ملف من القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>مسار المجلد</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>لحظة، جارٍ قراءة المجلد…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>لا يمكن فتح هذا المجلد.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>لا يوجد هنا ما يُختار.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>تسليم ملف مختوم</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>على الجهاز الذي فيه الصورة، ينشئ هذا التطبيق ملفًا ينتهي اسمه بـ «‎.empreinte». لا يحتوي إلا على بصمات رقمية، مختومة للخدمة: يمكنكم حمله، لا قراءته.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. يُنشأ الملف على جهاز صاحب الصورة نفسه: في هذا التطبيق، بدلًا من «إرسال الآن».</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. يعطيكم هذا الملف فقط، على ذاكرة USB أو في رسالة. لا الصورة أبدًا.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. تختارونه هنا وترسلونه.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>اختيار الملف المختوم…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>إن كانت لديكم صور لرموزه بدلًا من ذلك، فاختاروها كلها معًا.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>اختاروا الملف المختوم أولًا.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>وصل. يمكنكم الآن حذف الملف. الرقم والرمز عند من أنشأه، وبهما يمكنه الاطلاع على الحالة.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>حالة مختومة، حجمها {size} بايت، لـ {operator}. لا يمكن فتح ما فيها إلا هناك. وتسليمها مرتين لا ينشئ حالة ثانية.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>اختيار الملف المختوم</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>دعوا الشخص يجلس أمام الكمبيوتر</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>الصفحات التالية تخاطبه هو. لا تُظهر إلا الأرقام والتقدم: لا صورة ولا اسم ملف، فيمكنكم البقاء بجانبه.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>القرار له في كل خطوة، ويمكنه التوقف متى شاء.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>في النهاية يظهر رقم حالة ورمز. هما له؛ لا تحتفظوا بهما إلا إذا طلب منكم ذلك.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>أنا هنا: لنبدأ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>أبج</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>العرض: فاتح، داكن، حجم النص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>خروج فوري</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>يغلق كل شيء فورًا (أو بالضغط على Esc مرتين). لا يستطيع إخفاء ما رآه آخرون أو ما يتجسس على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>يغلق كل شيء فورًا. الضغط على مفتاح Escape مرتين يفعل الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>برسالة نصية: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>مفتوح ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>نسخ رقم {name}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>إظهار رمز للمسح، للاتصال بـ {name} من هاتف</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>فتح {name} في المتصفح</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>للاتصال: مسح هذا الرمز بهاتف</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>تحققنا منه في {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>اطّلعنا عليه في {date}، ولم نجرّبه بعد</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>لا ينبغي لأحد أن يواجه هذا وحده</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>يسمعكم أشخاص يعرفون هذه المواقف جيدًا، من دون إصدار أحكام.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>في أي بلد؟</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>البحث عن خط مساعدة بكلمة أو رقم</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>أتحقق بنفسي من أن صوري تبقى هنا</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>من يدير الخدمة</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>قراءة المستندات التي جاءت مع هذا البرنامج (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>يحتفظ المتصفح بالعناوين التي يفتحها، والهاتف بالأرقام التي يتصل بها. إن كان أحد غيركم يطّلع على هذا الكمبيوتر، فاستخدموا جهازًا آخر، أو اتصلوا من هاتف شخص تثقون به.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>هذه المعلومات محفوظة على هذا الكمبيوتر، مع يوم الاطلاع على كل منها. وما لم يجرّبه أحد منا بعد مذكور بجانبه ذلك.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>لا شيء هنا يحتوي على كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>في خطر الآن</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>عندما يصبح الأمر ثقيلًا</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>للبالغين</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>للصغار والشباب وأهلهم، وللصور التي تعود إلى ما قبل سن 18</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>لم نجد هنا خط مساعدة للبالغين نستطيع أن نطمئن إليه.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>ماذا يقول القانون</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>بإيجاز، كما اطّلعنا عليه في {date}. ليست هذه استشارة قانونية.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>مساعدة شخص بالغ</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>صدّقوه. واسألوه عما يحتاج إليه قبل أن تقترحوا أي شيء.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>القرار له في كل خطوة، والصور تبقى على جهازه.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>رقم الحالة والرمز له. من لديه الاثنان يستطيع سحب الحالة.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>كيف هو الوضع؟</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>الشخص هنا، ويجلس أمام هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>الشخص في مكان آخر، ويستطيع إنشاء ملف مختوم</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>لا صورة في متناول اليد، بل روابط أو تهديدات فقط</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>شكرًا لأنكم تساعدون</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>صدّقوا هذا الشخص، واشكروه لأنه أخبركم. لا لوم ولا عقاب.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>لا تنظروا إلى الصورة. لا تطلبوا رؤيتها؛ ولا تستلموها ولا تنسخوها ولا تحتفظوا بها ولا ترسلوها. في بلدان كثيرة يعاقب القانون على ذلك، حتى الأهل.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>هو من يختار الملف، على جهازه. ويمكنكم الجلوس بجانبه.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>كيف هو الوضع؟</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>الشخص هنا، والصورة موجودة أصلًا على هذا الكمبيوتر أو على هاتفه</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>الشخص في مكان آخر، ويستطيع إنشاء ملف مختوم</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>الصورة عندي بالفعل</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>المساعدة، وروابط للإبلاغ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>عدم إضافته</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>لا صور ولا مقاطع فيديو</numerusform>
            <numerusform>صورة واحدة أو فيديو واحد</numerusform>
            <numerusform>صورتان أو مقطعا فيديو</numerusform>
            <numerusform>%n صور أو مقاطع فيديو</numerusform>
            <numerusform>%n صورة أو فيديو</numerusform>
            <numerusform>%n صورة أو فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>محتوى المجلد «{name}»: {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>أكثر من 5,000 ملف</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>لا شيء منها في مجلدات داخله.</numerusform>
            <numerusform>واحد منها في مجلدات داخله.</numerusform>
            <numerusform>اثنان منها في مجلدات داخله.</numerusform>
            <numerusform>%n منها في مجلدات داخله.</numerusform>
            <numerusform>%n منها في مجلدات داخله.</numerusform>
            <numerusform>%n منها في مجلدات داخله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافة واحد</numerusform>
            <numerusform>إضافة اثنين</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
            <numerusform>إضافة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافته، مع المجلدات في الداخل</numerusform>
            <numerusform>إضافة الاثنين، مع المجلدات في الداخل</numerusform>
            <numerusform>إضافة الكل (%n)، مع المجلدات في الداخل</numerusform>
            <numerusform>إضافة الكل (%n)، مع المجلدات في الداخل</numerusform>
            <numerusform>إضافة الكل (%n)، مع المجلدات في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>لا يمكن أخذ هذه الصورة من الحافظة بهذا الشكل. احفظوها كملف، أو انسخوا الملف نفسه.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>لم يكن هناك أي ملف. انسخوا الملفات في مدير الملفات، ثم الصقوا هنا.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>لحظة، جارٍ النظر في المجلدات…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم يُترك أي ملف: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم يُضَف ملف واحد: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم يُضَف ملفان: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم تُضَف %n ملفات: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم يُضَف %n ملفًا: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر. لم يُضَف %n ملف: {names}. أرسلوا هذه أولًا؛ ثم ابدؤوا من جديد بالباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>هذا عنوان على الإنترنت، وليس ملفًا. لا يُنزَّل هنا أي شيء؛ لا يمكن اختيار إلا ملفات موجودة لديكم.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>هذا الملف على هاتف أو كاميرا لا يستطيع هذا التطبيق قراءتها. انسخوه أولًا إلى مجلد على هذا الكمبيوتر، ثم اختاروا النسخة.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>هذا الملف على قرص شبكة لا يستطيع هذا التطبيق قراءته. انسخوه أولًا إلى مجلد على هذا الكمبيوتر، ثم اختاروا النسخة.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>هذا الملف على كمبيوتر آخر. انسخوه أولًا إلى مجلد على هذا الكمبيوتر، ثم اختاروا النسخة.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>هذا الملف في سلة المهملات. أعيدوه أولًا، ثم اختاروه من مكانه.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>هذا مجرد سطر في قائمة الملفات الحديثة. اختاروا الملف من مجلده.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>هذا لا يقود إلى ملف على هذا الكمبيوتر يمكن فتحه. انسخوه أولًا إلى مجلد، ثم اختاروا النسخة.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>‏{name} (الاسم يبقى هنا)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>إزالة {item}</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>هذا مزيف: عُدّل، أو صُنع بالكمبيوتر</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item}: مزيف، عُدّل أو صُنع بالكمبيوتر</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>الجودة {quality} من 100، جيدة</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>لا وضعيات</numerusform>
            <numerusform>وضعية واحدة: كما هي، أو مُدارة، أو معكوسة</numerusform>
            <numerusform>وضعيتان: كما هي، أو مُدارة، أو معكوسة</numerusform>
            <numerusform>%n وضعيات: كما هي، مُدارة، معكوسة</numerusform>
            <numerusform>%n وضعية: كما هي، مُدارة، معكوسة</numerusform>
            <numerusform>%n وضعية: كما هي، مُدارة، معكوسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>لا نسخ محتملة</numerusform>
            <numerusform>نسخة محتملة واحدة: مقصوصة، أو في إطار، أو مائلة</numerusform>
            <numerusform>نسختان محتملتان: مقصوصة، في إطار، مائلة</numerusform>
            <numerusform>%n نسخ محتملة: مقصوصة، في إطار، مائلة</numerusform>
            <numerusform>%n نسخة محتملة: مقصوصة، في إطار، مائلة</numerusform>
            <numerusform>%n نسخة محتملة: مقصوصة، في إطار، مائلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>لا إطارات من الفيديو</numerusform>
            <numerusform>إطار واحد من الفيديو</numerusform>
            <numerusform>إطاران من الفيديو</numerusform>
            <numerusform>%n إطارات من الفيديو</numerusform>
            <numerusform>%n إطارًا من الفيديو</numerusform>
            <numerusform>%n إطار من الفيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>رمز الملف الكامل</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>تم الختم. احتفظوا بهذين.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>تنتظر هنا. احتفظوا بهذين.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>تم الإرسال. احتفظوا بهذين.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>بهذا الرقم وهذا الرمز، وبالاثنين معًا فقط، يمكنكم الاطلاع على الحالة أو سحبها. لا أحد يستطيع إرسالهما إليكم مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>نسخ الاثنين</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>قفل في ملف…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>في سلسلة مفاتيح هذا الكمبيوتر، فقط إذا لم يكن أحد آخر يستطيع فتح هذا الحساب.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>كتبتهما أو حفظتهما.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>الرقم والرمز في صورة QR، لمسحها بهاتفكم أنتم</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>أين يُحفظان</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>الأفضل: على ورق في مكان لا يعرفه أحد آخر، أو في برنامج لكلمات المرور لا يستخدمه أحد آخر.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>من الأفضل تجنب: هاتف أو بريد إلكتروني أو تخزين سحابي أو مكتبة صور يستطيع شخص آخر فتحها. من لديه الاثنان يستطيع سحب الحالة.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>محتوى الحالة: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>ضعوا علامة في الأعلى على أنكم حفظتم الاثنين.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>لم يُرسَل شيء بعد. أعطوا الملف المختوم، وهو فقط، لمن يسلّمه. الرقم والرمز يبقيان معكم؛ ويعملان بعد وصول الملف.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>تنتظر على هذا الكمبيوتر، مشفّرة، وتُرسَل حالما يمكن ذلك ما دامت هذه النافذة مفتوحة. لاحقًا: «لديّ حالة»، ثم «النظر في سلسلة المفاتيح». يعمل الرقم والرمز بعد وصولها.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>حُفظ على هذا الكمبيوتر. من يستطيع فتح هذا الحساب قد يعثر عليه.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>حفظ في ملف مقفل</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد دقيقة، وعند خروجكم.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>النظر في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>فتح ملف مقفل…</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>حذف كل ذلك…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>يحذف هذا أرقام الحالات ورموزها من سلسلة المفاتيح، والاختيارات المحفوظة لهذه النافذة، وملف الجهة المشغِّلة، وما ينتظر الإرسال. تبقى الحالات لدى الخدمة: من دون الرقم والرمز لا يستطيع أحد فتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>حذف كل ذلك</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>لم يعد أي شيء من هذا التطبيق محفوظًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>لم نتمكن من حذف بعضها.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>لا توجد أي حالة محفوظة هناك.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>ستُرسَل: الحالة {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>محاولة الآن</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>فتح ملف مقفل</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>مسودة: لم يراجعها بعد شخص هذه لغته الأم</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (مسودة)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>رابط الصورة أو الفيديو</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>إضافة الرابط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>تقصير</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>تقصير الرابط {number}</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>إزالة الرابط {number}</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>عدد الروابط في الطلب الواحد لا يتجاوز {most}.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>هذا الرابط طويل أكثر من اللازم. لعله أكثر من رابط واحد.</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>في هذا الرابط اسم أو كلمة مرور قبل علامة @. يلزم حذفها.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>هذا ليس عنوان صفحة. شكل العنوان هكذا: https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>في هذا الرابط عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>قد تكشف نهاية هذا الرابط من فتحه أو شاركه.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>في هذا الرابط جزء عشوائي طويل قد يفتح شيئًا خاصًا.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>روابط هذه الحالة</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>عناوين صفحات يمكن فيها رؤية الصورة أو الفيديو. يستطيع من يديرون هذه الخدمة أن يطلبوا من تلك المواقع إزالتها. أما هل يفعل الموقع ذلك ومتى، فلا يستطيع أحد أن يعد به.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>لا يُفتح شيء هنا. على هذا الكمبيوتر يُقفل كل عنوان بحيث لا يقرؤه إلا من يتابعون الروابط؛ أما الخدمة التي تحفظه فلا تستطيع. ولا يبقى على هذا الكمبيوتر. وإدخاله من جديد لا يكرره.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>رد بالبريد الإلكتروني، عند الرغبة</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>قد يكون هناك سؤال عن رابط. يُقفل العنوان بالطريقة نفسها، ويُمحى بعد أسبوعين من انتهاء آخر رابط، أو الآن عند الطلب.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>البريد الإلكتروني للرد</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>يوجد الآن عنوان بريد إلكتروني محفوظ لهذه الحالة.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>محوه الآن</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>وصل.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>وصل: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>يلزم أولًا إضافة رابط.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>يلزم أولًا إضافة رابط: عنوان البريد الإلكتروني يُرسَل مع روابط.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>لحظة، يجري التحضير…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} بايت، هذه بالضبط. العناوين أعلاه في داخلها، مقفلة؛ والعنوان الطويل لا يأخذ مكانًا أكبر من القصير.</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}: {state}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note what happened</source>
        <extracomment>A text file larger than this is no note.</extracomment>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>الأيام، والروابط، وأسماء الحسابات، وما قيل أو طُلب. هذا يساعد الشرطة أو المحامي أو خط المساعدة. يختفي كل ذلك عند خروجكم، إلا إذا حفظتموه أو طبعتموه.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>اليوم، إن كان معروفًا</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>أين: تطبيق أو موقع أو رابط</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>من: اسم أو حساب</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>ماذا قيل أو طُلب أو كان التهديد</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>من ملف نصي…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>إضافة رقم الحالة إليه، وإرفاق الإيصال</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>لا صور هنا: فمن يقرأ هذا سيراها. اتركوها في مكانها، ودوّنوا أين هي.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>بعد تدوين أي شيء.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>من دون تاريخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>إزالة الملاحظة {number}</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>لم نتمكن من قراءة هذا اليوم. اكتبوه مثل 2026-11-28، أو اتركوه فارغًا.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>املؤوا واحدًا من الأربعة على الأقل.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>اختيار ملف نصي</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>هذا ليس ملفًا نصيًا. لا توضع هنا صور أو مقاطع فيديو.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>لم نتمكن من فتح هذا الملف.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>حفظ ما دوّنتموه</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>الاطلاع على حالة</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>تحتاجون إلى الاثنين: رقم الحالة ورمز الوصول.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>تُضاف الأحرف الكبيرة والشرطات من تلقاء نفسها. الحرفان I وL يُقرآن 1، والحرف O يُقرأ صفرًا.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>قراءة الاثنين من الورقة…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>الورقة بصيغة PDF، أو صورة لمربعها. يفتحها البرنامج المنفصل نفسه الذي يفتح صوركم.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>قراءة الورقة</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} حرفًا أو رقمًا</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>أدخلوا الرقم والرمز.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>فتح الورقة، أو صورة لها</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>قُرئ الاثنان. اطّلعوا الآن على الحالة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>حاسبة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation>أي هذه الصور من قبل سن 18؟</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>ضعوا علامة على كل صورة كان عمركم فيها أقل من 18 سنة، أو لستم متأكدين. تصبح هذه حالة ثانية، برقمها الخاص، في قسم القاصرين لدى الخدمة.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>اتركوا تلك الصور في مكانها. لا تنسخوها ولا ترسلوها: في بلدان كثيرة قد يعاقب القانون على ذلك، حتى لو كنتم أنتم من فيها.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>إنشاء حالتين</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>ضعوا علامة على واحدة على الأقل، أو ارجعوا.</translation>
    </message>
    <message>
        <source>{item}: {name}</source>
        <translation>{item}: {name}</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Ask whether there is a newer version</source>
        <translation>السؤال عن وجود إصدار أحدث</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>لا يبحث هذا البرنامج أبدًا من تلقاء نفسه عن إصدار أحدث. الزر يسأل خادم {operator} مرة واحدة. لا يُرسَل شيء شخصي ولا شيء عن أي حالة؛ ومثل أي خادم، يرى عنوان الإنترنت الذي يأتي منه السؤال.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>هذا هو الإصدار {version}. لا يوجد إصدار أحدث.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>يوجد إصدار أحدث: {version}. تتيحه {operator} في هذه الصفحة: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
        <translation>لقد قمتم بما عليكم</translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>ما يأتي بعد ذلك يحتاج إلى وقت وليس في أيديكم. من الطبيعي ألا تصل أخبار لأيام أو أسابيع.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>هل نُشرت بالفعل على الإنترنت؟</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>أبلغوا أيضًا عن كل رابط على المنصة نفسها، وقولوا إنه نُشر من دون موافقتكم. البصمات الرقمية لا تغني عن ذلك.</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>هل تفكرون في الذهاب إلى الشرطة؟</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>احتفظوا بالرسائل والأسماء والتواريخ والروابط؛ ولا تحذفوا المحادثة بعد. الشرطة أو خط المساعدة يستطيعان أن يقولا لكم ما هو مفيد قبل أن تُزال الأشياء.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>هل يطلب منكم أحد مالًا أو المزيد؟</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>لستم مضطرين إلى الرد. نادرًا ما ينهي الدفع الأمر. إن كان شخصًا تعيشون معه أو تخافون منه، فتحدثوا إلى خط مساعدة قبل أن تغيّروا أي شيء.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>المتابعة إلى الحالة الثانية: الصور من قبل سن 18</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>نُشرت على الإنترنت: أين يمكن الإبلاغ</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>تدوين ما حدث، للشرطة</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>الاطلاع على الحالة</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>إنهاء ومحو كل شيء</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>لا حاجة إلى الصورة</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>يكفي رابط لطلب الإزالة، ولا يحتاج خط المساعدة حتى إلى ذلك. لا تنزّلوا الصورة ولا تطلبوا من أحد إرسالها إليكم.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>نُشرت على الإنترنت: أين يمكن الإبلاغ</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>عمر الشخص في الصورة أقل من 18 سنة، أو لا أعرف</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>تدوين ما حدث، للشرطة</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>هل هو تهديد ولم يُنشر شيء بعد؟</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>لستم مضطرين إلى الرد أو الدفع أو إرسال أي شيء. نادرًا ما ينهي الدفع الأمر.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>احتفظوا بالرسائل وأسماء الحسابات والتواريخ. يستطيع خط المساعدة أو الشرطة الاستفادة منها.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>هل تظهر في محرك بحث؟</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>تحذف محركات البحث عناوين من نتائجها عند الطلب. أما الصفحة نفسها فتبقى، لذلك أبلغوا عنها هناك أيضًا.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>اختيار الصورة أو الفيديو</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>تُقرأ في مكانها، وتُحوَّل إلى بصمات رقمية على هذا الكمبيوتر. لا تُعرض ولا تُنسخ ولا تُرسَل، ولا اسمها كذلك.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>تقدم جميع الملفات</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>عرض ما سيُرسَل</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>بعد أن يتوفر ما يُرسَل.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>لا يمكن إرسال أي من هذه؛ الأسباب في الأسفل. يمكنكم اختيار غيرها، أو الرجوع.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>الملف {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>الملف {position} ليس ضمنها</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>الفيديو {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم يُترك أي ملف.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم يُضَف ملف واحد.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم يُضَف ملفان.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم تُضَف %n ملفات.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم يُضَف %n ملفًا.</numerusform>
            <numerusform>تتسع الحالة لـ {most} ملف على الأكثر؛ لم يُضَف %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا شيء جاهز</numerusform>
            <numerusform>واحد جاهز</numerusform>
            <numerusform>اثنان جاهزان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزًا</numerusform>
            <numerusform>%n جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>لا شيء يتعذر إرساله</numerusform>
            <numerusform>واحد يتعذر إرساله</numerusform>
            <numerusform>اثنان يتعذر إرسالهما</numerusform>
            <numerusform>%n يتعذر إرسالها</numerusform>
            <numerusform>%n يتعذر إرسالها</numerusform>
            <numerusform>%n يتعذر إرسالها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>هذا ما سيُرسَل</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>رموز، لا صور. لا اسم، ولا اسم ملف، ولا تاريخ، ولا مكان، ولا شيء عنكم. ومثل أي موقع، ترى الخدمة عنوان الإنترنت الذي تتصلون منه، ومتى.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>ويُرسَل معها أن عمر الشخص كان أقل من 18 سنة، أو ربما كان كذلك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>لا يمكن إعداد هذا للإرسال. ارجعوا وأزيلوا شيئًا.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>لحظة، جارٍ إعدادها…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} بايت، هذه بالضبط.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>لم ترتكبوا أي خطأ</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>هذا ليس ذنبكم. يمكنكم أولًا التحدث إلى أحد، من دون ذكر اسمكم، ثم العودة إلى هنا متى شئتم.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>الطريق الرسمي</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>ما يستطيع هذا التطبيق فعله</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>ينشئ بصمات رقمية على هذا الكمبيوتر ولا يرسل غيرها. يمكنكم القيام بالاثنين، هذا والطريق الرسمي: أحدهما لا يفسد الآخر.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>هذا ليس Take It Down، ولا صلة له به.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>هذا تدريب: لا تتلقى أي منصة شيئًا.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>لا نعرف أي منصة تتلقى ما يُرسَل من هنا.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>تدير {operator} هذه الخدمة، وتقول إن هذه المنصات تتلقى بصماتها الرقمية: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>إظهار كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%n مجلدات</numerusform>
            <numerusform>%n مجلدًا</numerusform>
            <numerusform>%n مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>إضافة {what}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>لاختيار ملفات من داخله، يجب فتح المجلد.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>لتحديد عدة ملفات: Shift أو Ctrl.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>لم يُحدَّد أي ملف.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>{count} خانات على الأقل؛ وعدة كلمات خيار جيد. لا أحد يستطيع فتح الملف من دونها.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>قفل وحفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>هذه قصيرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة السر نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>تدريب: لا تتلقى أي منصة هذه البصمات الرقمية</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>هل هذا الإيصال أصلي؟</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>الإيصال كلمة موقّعة من الجهة المشغِّلة بأن شيئًا وصل، ومتى. تستطيع الشرطة أو منصة أن تتحقق منه بالطريقة نفسها، من دون سؤال أحد.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>فتح إيصال…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>هذا الإيصال لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>مفاتيح الجهة المشغِّلة غير معروفة بعد: لم تجب الخدمة، ولا يوجد ملف للجهة المشغِّلة.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>وصلت الحالة</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>أُضيفت صور أو مقاطع فيديو أخرى</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>طُلب سحب</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>أُلغي سحب</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>مُحيت بصماتها الرقمية</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>أُضيفت روابط</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>تُرك عنوان بريد إلكتروني للرد</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>مُحي عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>أصلي. وقّعت {operator} في {day} على الحالة {number}: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>فتح إيصال</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>كتابة طلب</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>يُعدّ الطلب على هذا الكمبيوتر. تنسخونه أو تحفظونه، وترسلونه بأنفسكم: لا يرسل هذا التطبيق منه شيئًا.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>كان عمر الشخص فيها أقل من 18 سنة، أو لا أعرف</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>عُدّلت، أو صُنعت بالكمبيوتر (مزيفة)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>أكتب نيابة عن شخص آخر، بموافقته</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>على ماذا يستند</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>الاسم للتوقيع</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>عنوان البريد الإلكتروني للرد</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>لغة الطلب</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>حفظ تذكير…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>ملف لتقويمكم: بعد 48 ساعة تنتهي مهلة المنصة. مكتوب فيه «تذكير» ولا شيء غير ذلك، ولا يوجد إلا حيث تحفظونه.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>إن لم يحدث شيء</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>إلى {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>لا يوضع اسم ولا عنوان في طلب عن شخص عمره أقل من 18 سنة.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>تقرأ المنصة الاثنين، والقانون يطلبهما. يكفي عنوان يُنشأ لهذا الغرض وحده.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد دقيقة، وعند خروجكم.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>حفظ تذكير</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>الولايات المتحدة: Take It Down Act (قانون الإزالة)، 48 ساعة</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>المملكة المتحدة: 48 ساعة</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>الاتحاد الأوروبي: إخطار بموجب قانون الخدمات الرقمية</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>محرك بحث: الحذف من النتائج</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>في أي مكان: قواعد المنصة نفسها</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>ما زال ينقص: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>بعد 48 ساعة يمكنكم تقديم شكوى إلى Federal Trade Commission: takeitdown.ftc.gov. احتفظوا بالطلب وبالرد.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>تستطيع Revenge Porn Helpline أن تبلغ نيابة عن البالغين في المملكة المتحدة، وReport Remove نيابة عمن هم دون 18. احتفظوا بالطلب وبالرد.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>على المنصة أن تخبركم بما قررته، وكيف يمكن الاعتراض. وللمبلّغ الموثوق في بلدكم، مثل Point de Contact في فرنسا، أولوية.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>اطلبوا مرة أخرى، وأبلغوا أيضًا حيث توجد الصفحة: فهناك فقط يمكن إزالتها.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>أبلغوا مرة أخرى، ومعكم خط مساعدة: فبعضها يصل إلى المنصة أسرع. احتفظوا بالطلب وبالرد.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>هذا ما سيُرسَل</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>رموز، لا صور. وتُرسَل معها إجاباتكم الثلاث، وما تختارونه في هذه الصفحة، وقيمة تحقق تتعرف على رمز وصولكم من دون أن تكشفه. لا اسم، ولا اسم ملف، ولا تاريخ، ولا مكان. ومثل أي موقع، ترى الخدمة عنوان الإنترنت الذي تتصلون منه، ومتى.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>كان عمري أقل من 18 سنة في بعضها، أو لا أعرف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>ما النسخ التي يمكن التعرف عليها</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>مقصوصة من طرف أو إلى شكل معتاد، أو في إطار، أو مائلة، أو معكوسة: غالبًا. في ستوري أو لقطة شاشة: أحيانًا. صورتان في واحدة، أو ملصق كبير، أو قُصّ نصفها: لا. إن كانت لديكم نسخ كهذه، فأضيفوها أيضًا.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>رموز، لا صور، للحالة الموجودة. لا اسم، ولا اسم ملف، ولا تاريخ، ولا مكان. ومثل أي موقع، ترى الخدمة عنوان الإنترنت الذي يأتي منه الاتصال، ومتى.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>إن أردتم سحبها يومًا ما</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>يمكنكم سحب الحالة متى شئتم. المهلة تحميكم إن كان أحد قد يجبركم: ما دامت مستمرة، يمكنكم إلغاء السحب.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>السحب فورًا</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>انتظار يوم واحد أولًا</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>انتظار 3 أيام أولًا</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>انتظار 7 أيام أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>كل الملفات ضمنها.</numerusform>
            <numerusform>ملف واحد ليس ضمنها: لم يمكن قراءته، أو هو بسيط أكثر من اللازم.</numerusform>
            <numerusform>ملفان ليسا ضمنها: لم يمكن قراءتهما، أو هما بسيطان أكثر من اللازم.</numerusform>
            <numerusform>%n ملفات ليست ضمنها: لم يمكن قراءتها، أو هي بسيطة أكثر من اللازم.</numerusform>
            <numerusform>%n ملفًا ليست ضمنها: لم يمكن قراءتها، أو هي بسيطة أكثر من اللازم.</numerusform>
            <numerusform>%n ملف ليست ضمنها: لم يمكن قراءتها، أو هي بسيطة أكثر من اللازم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>أُزيل الرقم {number}؛ وتقدم ما بعده درجة.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>لا يمكن إعداد هذا للإرسال. أزيلوا عنصرًا، أو ارجعوا.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>لحظة، جارٍ إعدادها…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} بايت، هذه بالضبط. تنتهي بالقوس الأخير؛ ولا يُضاف شيء في الطريق.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>يوجد ملف بهذا الاسم. الحفظ يحل محله.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>تنسخ {service} هذا المجلد إلى أجهزة أخرى وإلى خوادمها. من يستطيع النظر هناك يستطيع رؤية الملف.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>الختم في ملف</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>يحتوي الملف على البصمات الرقمية ولا شيء غيرها. من يحمله يستطيع تسليمه، ولا يستطيع قراءته أو تغييره أو سحبه.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>فتح ملف الجهة المشغِّلة…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. احفظوا الملف، على ذاكرة USB مثلًا. لا يوجد فيه اسم ولا صورة.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. احتفظوا بالرقم والرمز اللذين يظهران بعد ذلك. هما لكم وحدكم.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. أعطوا الملف فقط لشخص تثقون به. يختار «أساعد شخصًا آخر» في هذا التطبيق. لا تعطوه الصورة أبدًا.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>سيكون محتواه: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>لا يستطيع فتحه إلا {operator}.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>لا تجيب الخدمة. ملف الجهة المشغِّلة، «operator.toml»، يكفي لختم حالة لها.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>افتحوا ملف الجهة المشغِّلة أولًا.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>لحظة، جارٍ إعداد البايتات…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>فتح ملف الجهة المشغِّلة</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>حفظ الملف المختوم</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>جارٍ الختم…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>تحققوا بأنفسكم</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>تُفتح صوركم في برنامج منفصل. يجب أن يمنعه نظام التشغيل من الشبكة، ومن كتابة الملفات، ومن تشغيل البرامج. هنا يحاول كل ذلك، وترون هل ينجح شيء.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>لا يلزم أن تصدّقونا. افصلوا الشبكة أو أوقفوا Wi-Fi: الاختيار وإنشاء البصمات الرقمية والمعاينة الدقيقة تعمل كلها على أي حال. أعيدوا الاتصال للإرسال فقط.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>على Linux، أثناء قراءة الملفات، يُظهر هذا الأمر «Seccomp: 2» لكل برنامج مقفل:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>ما لا يستطيع أي برنامج أن يستبعده: برنامج يتجسس على هذا الكمبيوتر، أو شخص يراقب الشاشة، أو ما يحتفظ به النظام نفسه في ملف الذاكرة البديلة، أو برنامج بصمات رقمية مخترق يخفي شيئًا داخلها.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>بدء التحقق</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>مضمون في هذا النظام</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>غير مضمون في هذا النظام</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>لم تُجرَّب أي عملية ممنوعة.</numerusform>
            <numerusform>جُرّبت عملية ممنوعة واحدة.</numerusform>
            <numerusform>جُرّبت عمليتان ممنوعتان.</numerusform>
            <numerusform>جُرّبت %n عمليات ممنوعة.</numerusform>
            <numerusform>جُرّبت %n عملية ممنوعة.</numerusform>
            <numerusform>جُرّبت %n عملية ممنوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>لم ينجح أي منها.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>نجحت هذه: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>لم يمكن إجراء التحقق.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>القفل غير مفعّل، لذلك لا وعد بشيء.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>تُنشأ البصمات الرقمية على هذا الكمبيوتر فقط على أي حال. للاطمئنان، افصلوه عن الشبكة أثناء إنشائها.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>مرشح استدعاءات النظام (الطبقة الحاسمة)</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>صندوق الحماية الخاص بالنظام</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>الملفات بعيدة المنال</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>الشبكة مخفية</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>منع حقوق جديدة</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>التخلي عن الحقوق الخاصة</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>حدود للذاكرة ولكتابة الملفات</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>منع نسخ الذاكرة</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>ينتهي مع النافذة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>غير موجود في هذا النظام</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>لا يسمح به هذا النظام</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>من يدير الخدمة</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>حفظ هذا الملف على هذا الكمبيوتر، واستخدام خدمته في المرة القادمة أيضًا</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>الجمعية أو السلطة التي تدير خدمة تعطي ملفًا، «operator.toml». افتحوه هنا، أو أفلتوه على هذه النافذة، أو انسخوا نصه والصقوه. ترون ما يقوله قبل استخدام أي شيء.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>فتح الملف…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>لصق نصه</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>حذف الملف المحفوظ هنا</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>استخدام هذه الخدمة</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>افتحوا ملف الجهة المشغِّلة أولًا.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>توجد هنا حالة للخدمة السابقة. أنهوها أولًا.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>هذا تدريب الآن: الخدمة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>لم تُضبط بعد أي خدمة في هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>لم تقل الخدمة بعد من يديرها.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>الخدمة المستخدمة الآن تقول إن {operator} تديرها.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>ما يقوله هذا الملف عن خدمته</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>لا شيء يُظهر أنه من الجهة المشغِّلة للخدمة المستخدمة الآن. استخدموه فقط إذا كنتم تعرفون من أعطاكم إياه.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>فتح ملف الجهة المشغِّلة</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>من الآن تُستخدم هذه الخدمة: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>حُذف. من بداية التشغيل القادمة لا تُستخدم خدمته بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>هذا ليس ذنبكم.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>صور لي</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>أساعد شخصًا آخر</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>عمر الشخص في الصورة أقل من 18 سنة، أو لا أعرف</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>لديّ حالة: رقم ورمز</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>الصورة أو الفيديو ليس عندي</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>أتحقق بنفسي من أن صوري تبقى هنا</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>هل يمكن أن يطّلع أحد غيركم على هذا الكمبيوتر؟ الضغط على Esc مرتين يغلق كل شيء فورًا. لا يستطيع ذلك إخفاء ما شوهد من قبل، أو برنامجًا يتجسس.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>هل أنتم في خطر الآن؟ اتصلوا بالرقم {number}.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>صوركم تبقى على هذا الكمبيوتر. {platforms}</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>الخطوة {current} من {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>من فضلكم توقفوا هنا</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>كانت نيتكم طيبة. لا تفتحوها، ولا تنسخوها، ولا ترسلوها، ولا تنشئوا لها بصمات رقمية.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>امتلاك صورة جنسية لشخص عمره أقل من 18 سنة قد يعاقب عليه القانون، مهما كان السبب. وكل نظرة جديدة إليها قد تؤذي هذا الشخص من جديد.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>ولا تحذفوها من تلقاء أنفسكم أيضًا: اتصلوا بأحد هؤلاء واتبعوا ما يقولونه. يمكن السؤال من دون ذكر أي اسم.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>إرسال البصمات الرقمية</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>وضعها في ملف مختوم بدلًا من ذلك، ليسلّمه شخص آخر</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>تركها تنتظر على هذا الكمبيوتر، وإرسالها حالما يمكن ذلك</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ما الذي يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>تحتفظ الخدمة بالبصمات الرقمية وتعرضها على المنصات المشاركة.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>المنصة التي تجد تطابقًا تقرر وفق قواعدها. بعضها يرد متأخرًا أو لا يرد أبدًا؛ وهذا أمر شائع.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>برقم الحالة والرمز يمكنكم الاطلاع على الحالة، أو سحبها.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>ما الذي لا يحدث</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>لا أحد يستلم صوركم، ولا يُقال لأحد من أنتم.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>ليست شكوى ولا بلاغًا: لا تعلم الشرطة ولا خطوط المساعدة بها.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>ليست وعدًا بإزالة شيء، ولا تشمل الإنترنت كله.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>رقم حالتكم ورمز وصولكم</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>ربما وصلت على أي حال، كلها أو جزء منها. المحاولة من جديد ترسل البايتات نفسها ولا تضيف شيئًا مرتين.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>لحظة، جارٍ إعداد البايتات…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>لا تذهب أي بصمة رقمية إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاها أي منصة.</numerusform>
            <numerusform>تذهب بصمة رقمية واحدة إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاها أي منصة.</numerusform>
            <numerusform>تذهب بصمتان رقميتان إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاهما أي منصة.</numerusform>
            <numerusform>تذهب %n بصمات رقمية إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاها أي منصة.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاها أي منصة.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى خدمة التدريب على هذا الكمبيوتر. لا تتلقاها أي منصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>لا تذهب أي بصمة رقمية إلى الخدمة.</numerusform>
            <numerusform>تذهب بصمة رقمية واحدة إلى الخدمة.</numerusform>
            <numerusform>تذهب بصمتان رقميتان إلى الخدمة.</numerusform>
            <numerusform>تذهب %n بصمات رقمية إلى الخدمة.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى الخدمة.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>لا تذهب أي بصمة رقمية إلى {operator}. لا تتلقاها أي منصة حاليًا.</numerusform>
            <numerusform>تذهب بصمة رقمية واحدة إلى {operator}. لا تتلقاها أي منصة حاليًا.</numerusform>
            <numerusform>تذهب بصمتان رقميتان إلى {operator}. لا تتلقاهما أي منصة حاليًا.</numerusform>
            <numerusform>تذهب %n بصمات رقمية إلى {operator}. لا تتلقاها أي منصة حاليًا.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى {operator}. لا تتلقاها أي منصة حاليًا.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى {operator}. لا تتلقاها أي منصة حاليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>لا تذهب أي بصمة رقمية إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
            <numerusform>تذهب بصمة رقمية واحدة إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
            <numerusform>تذهب بصمتان رقميتان إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
            <numerusform>تذهب %n بصمات رقمية إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
            <numerusform>تذهب %n بصمة رقمية إلى {operator}، ومن هناك إلى: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>ربما وصلت على أي حال، كلها أو جزء منها. المحاولة من جديد ترسل البايتات نفسها ولا تنشئ حالة ثانية أبدًا. إن اضطررتم إلى التوقف هنا، فدوّنوا هذين:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>يفتحان الحالة بعد إرسالها. سترونهما من جديد عندها، مع طرق لحفظهما. إن انقطع الإرسال، فهذان هما ما تحتاجون إليه.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>أُعدّت من جديد: ارجعوا لرؤيتها، أو أرسلوها الآن.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>توقف قبل إرسال أي شيء. لم يصل شيء، وما زال بإمكانكم تغيير كل شيء.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>توقف. ربما وصل جزء منها، أو كلها، قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>أين الصورة؟</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>اتركوها في مكانها. نسخها أو إرسالها قد يعاقب عليه القانون، حتى لو كانت صورتكم أنتم.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>على هذا الكمبيوتر، أو على هاتف أو بطاقة موصولة به</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>على جهاز آخر، أو لم تعد عندي</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>أين يمكن الإبلاغ، لكل تطبيق</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>لا أحد ينظر إلى الصورة، وهذا التطبيق لا يعرضها: سترون فقط «الصورة 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>لا تنقلوها إلى هنا. استخدموا Take It Down في متصفح الجهاز الذي فيه الصورة، أو هذا التطبيق هناك. إن لم تعد لديكم، فيكفي خط المساعدة أو CyberTipline مجرد رابط.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>لم ترتكب أي خطأ</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>للصور التي تعود إلى ما قبل سن 18، هناك أشخاص وطرق لهذا بالذات. المهم هو عمر الشخص حينها، لا عمره الآن.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>لتبقَ الصورة في مكانها. من المهم ألا تُنسخ ولا تُرسَل ولا تُعرض على أحد، حتى لطلب المساعدة: في بلدان كثيرة قد يمنع القانون ذلك وحده.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>لا داعي إلى الرد على ذلك الشخص، ولا إلى الدفع، ولا إلى إرسال أي شيء آخر.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>إن كان ذلك ممكنًا، فمن الجيد إخبار شخص بالغ موضع ثقة.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>أنا في الصورة، وعمري أقل من 18 سنة</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>أنا في الصورة، وعمري الآن 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>أساعد الشخص الذي في الصورة</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>الطريق الرسمي</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>أشخاص يمكن التحدث إليهم</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>لا صلة لهذا التطبيق بأي منهم.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>أين يمكن الإبلاغ</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>قولوا إنها نُشرت من دون موافقة. يمكنكم فعل ذلك مع شخص تثقون به، أو مع خط مساعدة.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>أي تطبيق أو موقع؟</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>تطبيق أو موقع</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>كتابة طلب، بكل ما يجعله صحيحًا</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>تدوين ما حدث، للشرطة</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>في الولايات المتحدة والمملكة المتحدة، أمام المنصة 48 ساعة من وصول طلب مكتمل.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>غير موجود في القائمة؟ ابحثوا عن «إبلاغ» أو «قانوني» أو «أمان» في أسفل الموقع، أو اسألوا خط مساعدة.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>يحتفظ المتصفح بالعناوين التي يفتحها. إن كان أحد غيركم يطّلع على هذا الكمبيوتر، فانسخوا العنوان وافتحوه في مكان آخر.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>يحذف النتائج؛ أما الصفحة نفسها فتبقى.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>غالبًا لا يستطيع الإبلاغ هناك إلا مشارك في المحادثة.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>تحققنا منه في {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>اطّلعنا عليه في {date}، ولم نجرّبه بعد</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>بالبريد الإلكتروني: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>قراءة المزيد في المتصفح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>من الذي تساعدونه؟</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>من الجيد أنكم موجودون. المهم هو عمر الشخص في الصورة، لا عمره الآن.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>شخص كان عمره في الصورة أقل من 18 سنة، أو لسنا متأكدين</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>شخص كان عمره 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>لا تحتاجون إلى رؤية الصورة لكي تساعدوا. لا تطلبوها، ولا تقبلوا أن تُرسَل إليكم.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>لم نتمكن من حفظ اختياركم على هذا الكمبيوتر. يبقى ساريًا إلى أن تُغلق النافذة.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>لم نتمكن من حذف الاختيارات المحفوظة من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>من الآن لا تظهر هذه النافذة في معظم لقطات الشاشة ومشاركاتها. لكن الكاميرا تراها.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>لا يستطيع هذا النظام إخفاء نافذة من لقطات الشاشة.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>سحب الحالة</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>بعدها تتوقف حالتكم عن عرض بصماتها الرقمية. تُبلَّغ المنصات التي تستطيع أخذ ذلك في الحسبان؛ وقد تستمر منصات أخرى في المقارنة. ما أُزيل يبقى مُزالًا.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>الحالة كلها</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>بعض الصور أو مقاطع الفيديو فقط</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>أي جزء من القائمة معروض</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>هل يطلب منكم أحد أن تفعلوا هذا؟</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>لستم مضطرين. يمكنكم ترك هذه الصفحة والعودة في يوم آخر؛ لا يتغير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>الحديث مع أحد: أرقام وروابط</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>ضعوا علامة على ما تريدون سحبه.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>يسري السحب فورًا.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>يسري السحب في {date}. حتى ذلك الحين يمكنكم إلغاؤه.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>سحب ما عليه علامة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>إزالة {item}</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>هذا تدريب: لا تتلقى أي منصة شيئًا.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>لم تُضبط بعد أي خدمة حالات في هذا التطبيق، لذلك يمكن إنشاء البصمات الرقمية لا إرسالها.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>لا نعرف بعد أي المنصات تشارك: لم تجب الخدمة.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>حاليًا لا تتلقى أي منصة ما يُرسَل إلى {operator}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>تذهب البصمات الرقمية إلى هذه المنصات، كما تقول {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>هذا تدريب. تذهب البصمات الرقمية إلى خدمة تدريب على هذا الكمبيوتر؛ لا تتلقاها أي منصة.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>لم تُضبط بعد أي خدمة حالات في هذا التطبيق. يمكن إنشاء بصمات رقمية ورؤية ما كان سيُرسَل بالضبط؛ أما الإرسال فيحتاج إلى خدمة.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>لا نعرف بعد أي المنصات تشارك: لم تجب الخدمة. يمكن البدء؛ وسيظهر ذلك قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>تدير {operator} هذه الخدمة. وتقول إن لا منصة تتلقى بصماتها الرقمية حاليًا.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>تدير {operator} هذه الخدمة. وتقول إن هذه المنصات تتلقى بصماتها الرقمية: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>حالتكم</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>لا شيء بعد، وهذا أمر شائع.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>خط لكل منصة عبر الوقت؛ والشيء نفسه مكتوب بعده بالكلمات</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>نقطة: حدث شيء. حلقة: يُنظر في تطابق محتمل. مربع: عثور وحظر. علامة ×: نظر من دون حظر.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>و{count} قبل هذه</translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation>‏{platform} {happened}</translation>
    </message>
    <message>
        <source>{item}, {copy}</source>
        <translation>{item}، {copy}</translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation>{item}: {what}</translation>
    </message>
</context>
<context>
    <name>link_words</name>
    <message>
        <source>Link {number}</source>
        <translation>الرابط {number}</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>وصل، ولم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>طُلب من الموقع إزالته</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>رفض الموقع إزالته</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>لم يُعثر على شيء هناك</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>تُرك عنوان بريد إلكتروني للرد</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>مُحي عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}: {state}</translation>
    </message>
</context>
<context>
    <name>papers/evidence_log</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>رقم الحالة: {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>من دون تاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation>صورة حميمة</translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation>صورة حميمة معدّلة أو مصنوعة بالكمبيوتر</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>إلى {platform}</translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation>أطلب منكم إزالة ما يلي: {picture} لشخص لم يوافق على نشرها. وهي هنا:</translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation>هذا طلب بموجب القانون الأمريكي TAKE IT DOWN Act. ويطلب الإزالة خلال 48 ساعة، بما في ذلك النسخ المطابقة المعروفة.</translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation>نشرها من دون موافقة جريمة في المملكة المتحدة. أطلب الإزالة خلال 48 ساعة.</translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation>هذا إخطار بموجب المادة 16 من قانون الخدمات الرقمية، اللائحة (الاتحاد الأوروبي) 2022/2065. نشر هذه الصورة من دون موافقة غير قانوني.</translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation>يرجى إزالة هذه العناوين من نتائج البحث لديكم، في كل بحث تظهر فيه.</translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation>قواعدكم نفسها لا تسمح بالصور الحميمة المنشورة من دون موافقة.</translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>أنا الشخص الظاهر. المعنيّ بهذا الطلب: {picture}، ولم أوافق على نشرها. أعتقد بحسن نية أن ما أقوله هنا دقيق وكامل.</translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>أكتب نيابة عن الشخص الظاهر، وبموافقته. المعنيّ بهذا الطلب: {picture}، ولم يوافق هذا الشخص على نشرها. أعتقد بحسن نية أن ما أقوله هنا دقيق وكامل.</translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation>كان عمر الشخص أقل من 18 سنة عند صنع هذه الصورة، أو ربما كان كذلك. يرجى التعامل مع هذا على أنه عاجل، والتصرف كما يطلبه القانون منكم في صور القاصرين.</translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation>يرجى منع عودة النسخ، وإبلاغي بما قررتم.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>التوقيع: {name}</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>للتواصل: {contact}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>هاتف أو كاميرا</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>بالاثنين معًا يمكنكم الاطلاع على الحالة أو سحبها.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>لا أحد يستطيع إرسالهما إليكم مرة أخرى.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>احتفظوا بهذه الورقة حيث لن يجدها أحد غيركم.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>طريقة الاستخدام: في البرنامج الذي أنشأ هذه الورقة، اختيار «{button}» ثم إدخال الاثنين. وهما موجودان أيضًا في الرمز المربع.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>للحفظ</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>أُنشئت في {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>أُنشئت في {date}، للخدمة «{service}»</translation>
    </message>
</context>
<context>
    <name>resources/countries/AU</name>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>الشرطة والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>في خطر الآن.</translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation>eSafety Commissioner</translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation>للبالغين ومن هم دون 18 في أستراليا. يستطيع إلزام المنصات بإزالة الصور؛ وتُقبل البلاغات من دون اسم.</translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation>1800RESPECT</translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation>العنف الجنسي والعنف الأسري.</translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation>في خطر الآن. الرقم 101 يصل مباشرة إلى الشرطة؛ و112 إلى كل خدمات الإنقاذ، في كل أوروبا.</translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation>Child Focus</translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation>لمن هم دون 18 وأهلهم. يمكنه أن يطلب من المنصات إزالة صور.</translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation>معهد المساواة بين النساء والرجال</translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation>للبالغين من أي جنس، عندما نُشرت صور حميمة لهم من دون موافقتهم.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>الشرطة والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>في خطر الآن.</translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation>NeedHelpNow.ca</translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation>للمراهقين وأصدقائهم وأهلهم: كيف تُزال صورة، لكل منصة.</translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation>Cybertip.ca</translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation>لمن هم دون 18 وأهلهم. يرسل طلبات الإزالة ويساعد في أمر الحسابات.</translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation>Kids Help Phone</translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation>للصغار والشباب. برسالة نصية: كلمة CONNECT.</translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation>9-8-8 – أزمات الانتحار</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>عندما لا تعود هناك طاقة للاستمرار، أو عند الخوف على شخص. باتصال أو رسالة نصية.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>في خطر الآن.</translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation>147 – Pro Juventute</translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation>للأطفال والمراهقين: نصائح بالهاتف والرسائل النصية والدردشة.</translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation>clickandstop.ch</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation>لمن هم دون 18 وأهلهم والمختصين. يمكن الإبلاغ من دون اسم. النصائح مجانية. نصف الحالات هناك ابتزاز.</translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation>‎#NetzCourage</translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation>العنف الرقمي، للبالغين وللشباب.</translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>في بقية الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation>112 – أي طارئ</translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation>في خطر الآن، في كل بلدان الاتحاد الأوروبي. مجاني.</translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation>116 000 – الأطفال المفقودون أو المعرضون للخطر</translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation>في 32 بلدًا أوروبيًا.</translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation>116 111 – خط مساعدة الطفل</translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation>في معظم بلدان الاتحاد (23 من 27 في أكتوبر 2022).</translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation>116 006 – ضحايا الجرائم</translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation>في 13 بلدًا من الاتحاد (في أبريل 2023)؛ وليس في بلجيكا أو بلغاريا أو قبرص أو اليونان أو المجر أو إيطاليا أو ليتوانيا أو لوكسمبورغ أو مالطا أو بولندا أو رومانيا أو سلوفاكيا أو سلوفينيا أو إسبانيا.</translation>
    </message>
</context>
<context>
    <name>resources/countries/FR</name>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>الشرطة والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation>في خطر الآن. والرقم 114 برسالة نصية، لكل من لا يسمع أو لا يستطيع الكلام بصوت عالٍ.</translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation>3018 – العنف الرقمي</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation>لمن هم دون 18 وأهلهم والمختصين. مجاني ومن دون اسم، بالهاتف والدردشة. يمكنه أن يطلب من المنصات التحرك بسرعة.</translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation>119 – طفل في خطر</translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation>طفل في خطر: للطفل نفسه أو لأي شخص يعلم بذلك. مجاني؛ ولا يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation>3114 – الوقاية من الانتحار</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation>عندما لا تعود هناك طاقة للاستمرار، أو عند الخوف على شخص. مجاني.</translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation>116 006 – France Victimes</translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation>لأي ضحية. مجاني؛ نصائح قانونية ونفسية.</translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation>3919 – العنف ضد النساء</translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation>للنساء والمقربين منهن والمختصين. مجاني ومن دون اسم؛ ولا يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation>17Cyber</translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation>أسئلة على الإنترنت، ثم دردشة مع الشرطة أو الدرك. ليس خطًا هاتفيًا.</translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation>‏PHAROS – الإبلاغ عن محتوى غير قانوني</translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation>نموذج للشرطة عن المحتوى العلني. يمكن ملؤه من دون اسم. ليس خط مساعدة.</translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation>Point de Contact – DISRUPT</translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation>يستقبل الروابط، أو الصورة نفسها: ينظر إليها محللوه وينشئون لها بصمة رقمية ويحذفونها. لا يحق الطلب إلا للشخص الظاهر فيها.</translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation>‏Cybermalveillance – الابتزاز</translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation>ماذا يمكن فعله عندما يهدد أحد بنشر صور، خطوة بخطوة.</translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>الشرطة والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation>في خطر الآن. وعندما لا يوجد خطر الآن، الشرطة على الرقم 101.</translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation>Revenge Porn Helpline</translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation>للبالغين في المملكة المتحدة؛ مغلق في العطل الرسمية. يبلغ المنصات نيابة عنكم.</translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation>‏Report Remove (Childline و IWF)</translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation>لمن هم دون 18 في المملكة المتحدة. تصل الصورة أو رابطها إلى IWF، ويراها محللوها.</translation>
    </message>
    <message>
        <source>Childline</source>
        <translation>Childline</translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation>للأطفال والشباب في المملكة المتحدة. مجاني.</translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation>‏NSPCC – خط مساعدة</translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation>للبالغين القلقين على طفل.</translation>
    </message>
</context>
<context>
    <name>resources/countries/IE</name>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Gardaí and rescue</source>
        <translation>الشرطة (Gardaí) والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>في خطر الآن.</translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation>Hotline.ie</translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation>صور حميمة منشورة من دون موافقة، في أي عمر. آمن ومن دون اسم؛ ويعمل مع الشرطة الأيرلندية (Gardaí).</translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation>Childline (ISPCC)</translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation>لمن هم دون 18 في أيرلندا.</translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation>Women’s Aid</translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation>للنساء؛ العنف من شريك حالي أو سابق.</translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation>Men’s Aid</translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation>للرجال؛ العنف من شريكة أو شريك، حاليًا أو سابقًا.</translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>الشرطة والإنقاذ</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>في خطر الآن.</translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation>NCMEC CyberTipline</translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation>لمن كان عمره أقل من 18 سنة عند صنع الصورة؛ حتى لو لم تعد على الجهاز.</translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation>CCRI Image Abuse Helpline</translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation>للبالغين. مترجمون لمعظم اللغات.</translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation>988 – الانتحار والأزمات</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>عندما لا تعود هناك طاقة للاستمرار، أو عند الخوف على شخص. باتصال أو رسالة نصية.</translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation>Crisis Text Line (Thorn)</translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation>للمراهقين: رسالة نصية بكلمة THORN.</translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation>‏FTC – عندما لم تتحرك منصة خلال 48 ساعة</translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation>لتقديم شكوى عندما لم تُزِل منصة صورة خلال 48 ساعة من طلب صحيح.</translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation>معلومات إلى FBI – الابتزاز</translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation>للإبلاغ عن ابتزاز بالصور.</translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation>في أي مكان في العالم</translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation>Take It Down (NCMEC)</translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation>الطريق الرسمي للصور التي تعود إلى ما قبل سن 18، مهما كان العمر الآن، وفي كل العالم. يُستخدم على الجهاز الذي فيه الصورة أصلًا؛ ولا تُنسخ الصورة ولا تُرسَل أبدًا من أجل ذلك. والجهة التي تديره ترى أيضًا اسم الملف.</translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation>StopNCII.org</translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation>للبالغين، في كل العالم: بصمات رقمية تُنشأ في المتصفح، للمنصات المشاركة. مستقل عن هذا التطبيق.</translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation>Find A Helpline</translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation>خطوط مساعدة للحظات الصعبة، لكل بلد.</translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation>قانون العقوبات الفرنسي، المادة 226-2-1</translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation>نشر كلام أو صور جنسية من دون موافقة، حتى لو صُنعت بموافقة: السجن حتى سنتين وغرامة 60,000 يورو.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation>قانون العقوبات الفرنسي، المادة 227-23</translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation>صنع صورة جنسية لقاصر أو نشرها أو عرضها: حتى 5 سنوات و75,000 يورو؛ و7 سنوات و100,000 يورو عبر الإنترنت. وامتلاك صورة كهذه جريمة أيضًا. ويسري ذلك أيضًا على من يبدو عمرهم أقل من 18 سنة.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation>قانون العقوبات الفرنسي، المادة 312-10 (الابتزاز بالتهديد بالفضح)</translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation>الابتزاز بالتهديد بالفضح: حتى 5 سنوات و75,000 يورو؛ و7 سنوات و100,000 يورو إذا جرى عبر الإنترنت بصور جنسية أو للحصول عليها.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation>قانون العقوبات الفرنسي، المادة 312-1 (الابتزاز بالقوة)</translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation>أخذ مال أو أي شيء آخر بالعنف أو التهديد أو الإكراه: حتى 7 سنوات و100,000 يورو.</translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation>قانون العقوبات الفرنسي، المادة 222-33 (التحرش)</translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation>الضغط الشديد للحصول على فعل جنسي: حتى سنتين و30,000 يورو؛ و3 سنوات و45,000 يورو إذا كان عمر الضحية أقل من 15 سنة أو جرى ذلك عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation>قانون العقوبات الفرنسي، المادة 227-23-1</translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation>بالغ يطلب من قاصر صورًا جنسية: حتى 7 سنوات و100,000 يورو؛ و10 سنوات و150,000 يورو إذا كان عمر القاصر أقل من 15 سنة.</translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation>قانون العقوبات الفرنسي، المادة 226-8-1 (الصور المزيفة)</translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation>نشر صورة جنسية مزيفة لشخص من دون موافقته: حتى سنتين و60,000 يورو.</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>تقديم شكوى</translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation>في أي مركز شرطة أو درك، ضد شخص معروف أو ضد مجهول («contre X»). الموافقة لا تُفترض أبدًا، ومن يعيد النشر مسؤول أيضًا.</translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation>‏Take It Down Act (قانون الإزالة الأمريكي)</translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation>منذ 19 مايو 2026 على المنصات أن تزيل الصورة الحميمة المنشورة من دون موافقة، ونسخها المطابقة المعروفة، خلال 48 ساعة من طلب صحيح.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation>نشر صورة حميمة من دون موافقة أو التهديد بنشرها جريمة. وأُعلن عن قاعدة للإزالة خلال 48 ساعة.</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation>نشر صورة حميمة من دون موافقة أو التهديد بنشرها: السجن حتى 7 سنوات وغرامة بلا حد أقصى.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation>نشر صور حميمة من دون موافقة: السجن من 6 أشهر إلى 5 سنوات وغرامة من 200 إلى 15,000 يورو.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation>نشر صورة حميمة من دون موافقة جريمة؛ وقد يكون التهديد ابتزازًا.</translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation>الاتحاد الأوروبي: قانون الخدمات الرقمية</translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation>على المنصات أن تتيح طريقة للإبلاغ عن المحتوى غير القانوني، وأن ترد، وأن تقول كيف يمكن الاعتراض على قرارها.</translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation>في التطبيق: «حظر وإبلاغ».</translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation>بلاغ لكل ملف. يطلب النموذج الاسم القانوني للشخص الظاهر وعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation>في التطبيق: النقاط الثلاث، ثم «إبلاغ».</translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation>يزيل النتائج من البحث، لا الصفحة نفسها. الرابط الثاني للصور المزيفة.</translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation>الخيار: «Non-Consensual Intimate Imagery». يزيل النتائج من البحث، لا الصفحة نفسها.</translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation>في التطبيق: ضغطة مطوّلة، ثم «إبلاغ»، ثم فئة الصور الحميمة أو فئة الأطفال.</translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation>في التطبيق: «مشاركة»، ثم «إبلاغ». الرابط الثاني للولايات المتحدة.</translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation>في التطبيق: «إبلاغ».</translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation>لا حاجة إلى حساب. في دراسة عام 2024 لم يؤدِّ أي من 25 بلاغًا كهذا إلى الإزالة خلال ثلاثة أسابيع، بينما نجحت كل طلبات حقوق النشر وعددها 25 خلال 25 ساعة؛ وهذا النموذج أحدث.</translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation>في التطبيق: «حظر وإبلاغ». تتلقى WhatsApp عندها أحدث الرسائل.</translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation>نموذج واحد لجميع مواقع الشركة نفسها.</translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation>هل أنتم في خطر الآن؟ اتصلوا برقم الطوارئ. إن كان غيركم يستخدم هذا الكمبيوتر أو حساباتكم، فانتقلوا أولًا إلى جهاز أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation>لا تدفعوا ولا ترسلوا أي شيء آخر: نادرًا ما يوقف الدفع الأمر. لستم مضطرين إلى الرد. إن كان شريكًا حاليًا أو سابقًا، فتحدثوا إلى خط مساعدة قبل حظره: قد يزيد الصمت الخطر.</translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation>احتفظوا بالأدلة: عناوين الصفحات، وأسماء الحسابات، والتواريخ، وما طُلب. لا تحذفوا المحادثة بعد.</translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation>إن أردتم ملاحقة قضائية، فتحدثوا إلى الشرطة قبل طلب الإزالة، حتى لا تضيع الأدلة.</translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation>أنشئوا البصمات الرقمية لصوركم وأرسلوها.</translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation>نُشرت بالفعل؟ أبلغوا عن كل صفحة لدى المنصة، ولدى محركات البحث.</translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation>يمكنكم تقديم شكوى، الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation>تحدثوا إلى أحد. لا شيء من هذا ذنبكم.</translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation>مساعدة صديق أو صديقة</translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation>التصديق أولًا. ليس الذنب ذنب من حدث له هذا، وليس عليك حل الأمر وحدك.</translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation>وصلتك الصورة؟ لا داعي إلى النظر إليها من جديد ولا إلى إرسالها. ويمكنك قول «لا» عندما يفعل الآخرون ذلك.</translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation>يمكنك عرض البقاء معه أو معها أثناء الاتصال بخط مساعدة أو إخبار شخص بالغ.</translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation>يمكنك الإبلاغ عن الحساب الذي ينشرها. في منصات كثيرة يمكن ذلك من دون حساب.</translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation>مساعدة مراهق أو مراهقة</translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation>صدّقوه، أو صدّقوها، مع الشكر على إخباركم. لا لوم ولا عقاب. «هذا ليس ذنبك. سنفعل شيئًا واحدًا في كل مرة، والقرار لك.»</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation>لا تنظروا إلى الصورة. لا تطلبوا رؤيتها، ولا تستلموها ولا تنسخوها ولا تحتفظوا بها ولا ترسلوها. في بلدان كثيرة يعاقب القانون على ذلك، حتى الأهل.</translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation>اجلسوا إلى الجانب. اختيار الملف للمراهق أو المراهقة، وعلى الجهاز الخاص.</translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation>الجهاز ليس في متناول اليد؟ لا تطلبوا نقل الملف. اتصلوا بخط مساعدة.</translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation>دوّنوا أسماء الحسابات والروابط والتواريخ وما طُلب.</translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation>أبلغوا عن الحساب، ثم اتصلوا بخط مساعدة أو بالشرطة.</translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation>اسألوا غدًا من جديد عن الحال. لا تحتفظوا برقم الحالة إلا بعد الموافقة؛ ولا تحتفظوا بالصورة أبدًا.</translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation>للمختصين</translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation>السلامة أولًا: اسألوا من غير هذا الشخص يصل إلى هاتفه وحساباته وجهازه.</translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation>لا تطلبوا أبدًا رؤية الصورة. وإن كان عمر الشخص فيها أقل من 18 سنة: لا تنظروا إليها ولا تستلموها ولا تنسخوها ولا تحتفظوا بها، واتبعوا قواعد الحماية لديكم.</translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation>الشخص نفسه هو من ينشئ البصمات الرقمية، على جهازه. يمكنكم تسليم حالة مختومة لا تستطيعون قراءتها.</translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation>قولوا ما لا يمكن لهذا أن يفعله: المنصات المشاركة وحدها تقارن؛ وهذا لا ينظف الإنترنت.</translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation>الرقم والرمز ملك للشخص. من دون الرمز لا أحد يستطيع قراءة الحالة أو سحبها، ولا أنتم.</translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation>لم ترتكب أي خطأ، وهذا ليس ذنبك.</translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation>الأفضل: لا ردود بعد الآن، ولا دفع، ولا صور أخرى.</translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation>الأفضل الاحتفاظ بالرسائل والأسماء والروابط. أما الصورة: فلا نسخ، ولا لقطة شاشة، ولا إرسال.</translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation>من الجيد إخبار شخص بالغ موضع ثقة، أو خط مساعدة. لا داعي إلى ذكر اسمك.</translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation>يمكنك استخدام Take It Down على الجهاز الذي فيه الصورة أصلًا.</translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation>يمكنك الإبلاغ عن الحساب في التطبيق، مع القول إن عمرك أقل من 18 سنة، حتى لو قال ملفك الشخصي شيئًا آخر.</translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation>إن كان الأمر فوق طاقتك، يمكنك الاتصال بخط مساعدة الآن. هناك من هو موجود لأجلك.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>تم الحفظ. من يفتح ذلك المجلد يستطيع رؤيته هناك.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>لم نتمكن من الحفظ في هذا المكان. اختاروا مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>علامة التلدة</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>علامة الدولار</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>علامة يساوي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}، {percent} %</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · يبدو مثل {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>صورة من الحافظة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>سحب قيد الانتظار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>سحب قيد الانتظار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>البصمات الرقمية لدى الخدمة، وستعرضها قريبًا على المنصات.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>تستطيع المنصات المشاركة جلب البصمات الرقمية ومقارنتها.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>طُلب سحب وهو ينتظر المهلة التي اخترتموها. ما زال يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>لم تعد هذه الحالة تعرض بصماتها الرقمية. تُبلَّغ المنصات التي تستطيع أخذ ذلك في الحسبان؛ وقد تستمر منصات أخرى في المقارنة.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>محت الخدمة ما كان يخص هذه الحالة.</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>هذا لا يعني أن منصة قد نظرت فيها بالفعل.</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>هذا لا يعني أن شيئًا قد عُثر عليه، أو أن شيئًا قد أُزيل.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>هذا لا يعني أن البصمات الرقمية قد اختفت بالفعل.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>هذا لا يعني أن ما أُزيل يعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>هذا لا يعني أن كل منصة قد محت نسختها.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم تُجلب بعد</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>جُلبت؛ لا رد بعد، وهذا أمر شائع</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>يُنظر في تطابق محتمل</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>تم العثور والحظر</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>تم النظر من دون حظر</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>استلمت الخدمة الحالة</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>أصبحت البصمات الرقمية متاحة للمنصات</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>أُضيفت عناصر أخرى</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>طُلب سحب</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>أُلغي السحب</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>سُحبت البصمات الرقمية</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>مُحيت البصمات الرقمية لهذه الحالة</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>جلبت البصمات الرقمية</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>تنظر في تطابق محتمل</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>وجدت تطابقًا وحظرته</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>نظرت ولم تحظر</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>الفيديو {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>الفيديو {first} والفيديو {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>الصورتان {first} و{last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>مقاطع الفيديو من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>الصور من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}، {number} من {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>منصة تدريب على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>خدمة تدريب على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>طريق الوصول إلى خدمة الحالات مضبوط خطأ على هذا الكمبيوتر. لم يُفتح شيء، ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>من شغّل هذا البرنامج أو ضبطه يستطيع تصحيح ذلك: ‎--service و ‎--proxy و ‎--pin و ‎--ca-file، أو EMPREINTE_SERVICE و EMPREINTE_PROXY و EMPREINTE_PIN و EMPREINTE_CA_FILE. ما هو الخطأ (بالإنجليزية): {reason}</translation>
    </message>
</context>
</TS>
