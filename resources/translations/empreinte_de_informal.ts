<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Niemand hat diese Rücknahme mit deinem Zugangscode verlangt. Ein Betreiber beendet einen Fall nach langer Zeit, und früher, wenn so viel auf einmal kommt, dass es nach falschen Meldungen aussieht. Wenn du ihn noch brauchst, sende ihn noch einmal: Das ist dann ein neuer Fall.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Nicht signiert: Wer dir diese Datei gegeben hat, kann sie verändert haben.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>Es ist schon die Datei eines Betreibers aufbewahrt, und nichts zeigt, dass diese hier von demselben kommt. Entferne zuerst die aufbewahrte.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Das ist keine Datei. Wähl Bilder oder Videos aus, keine Ordner oder Geräte.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Diese Art von Datei können wir noch nicht lesen. Ein Hilfetelefon kann dir helfen, einen anderen Weg zu finden.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Diese Datei ist unvollständig: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Diese Datei hat sich geändert, während sie gelesen wurde. Falls sie noch gespeichert oder heruntergeladen wird: Warte, bis das fertig ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>Der Beleg gehört zu etwas anderem. Geh davon aus, dass nichts gesendet wurde.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Ist dieser Computer mit dem Internet verbunden? Es ist nichts verloren; du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>Der Dienst hat gerade ein Problem. Es ist nichts verloren; du kannst es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>Die Verbindung ist nicht sicher: Wir konnten nicht prüfen, ob das wirklich der Dienst ist. Vielleicht hat sich jemand dazwischengeschaltet. Versuch es später oder in einem anderen Netz noch einmal.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Zu dieser Nummer und diesem Code gibt es keinen Fall. Prüf beides.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Zu diesem Fall kann nichts hinzukommen: Er ist zurückgezogen, oder bald. Du kannst für diese Dateien einen eigenen Fall machen.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Es waren zu viele Versuche. Warte etwa {minutes} min und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Die Datei wurde inzwischen durch eine andere ersetzt. Öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Diese Betreiberdatei ist von einer neueren Art. Aktualisiere dieses Programm und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Dieser Fall ist zu groß für eine einzige versiegelte Datei. Bereite ihn in kleineren Gruppen vor.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Dieser versiegelte Fall stammt aus einer neueren Version. Aktualisiere dieses Programm und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Dieser versiegelte Fall ist unvollständig: Das Ende fehlt. Kopier ihn noch einmal.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Dieser versiegelte Fall wurde unterwegs verändert oder beschädigt. Kopier ihn noch einmal.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Darin wurden keine Fallnummer und kein Code gefunden. Fotografier gerade von oben, bei gutem Licht und mit dem ganzen Quadrat. Oder tipp beides ein.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>Dieser versiegelte Fall ist zu groß für Codes, die sich fotografieren lassen. Nimm lieber seine Datei.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Diese Teile fehlen noch: {numbers}. Fotografier sie auch.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Diese Codes ergeben keinen ganzen versiegelten Fall. Fotografier sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Gib jetzt die versiegelte Datei weiter</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>In der App, in der es passiert ist. Sag dabei, dass du unter 18 bist oder warst, auch wenn in deinem Profil etwas anderes steht. Behalte Nachrichten, Namen und Links; fotografier das Bild nicht ab.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Du musst nicht antworten, nicht zahlen und nichts schicken. Zahlen beendet es selten.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Dein Fall</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Damit kannst du später zeigen, was du verlangt hast und wann. Der Nachweis nennt den Fall und sagt nichts über die Bilder.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was du jetzt tun kannst</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Der Dienst hat es angenommen, und sein signierter Nachweis ist hier. Was unten steht, ist vielleicht noch von vorher: Sieh den Fall noch einmal an.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Das sagt nichts über dich, und es ist nicht das Ende: Du kannst den Link dort selbst melden, oder zusammen mit einem Hilfetelefon.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Deine Nummer und dein Code sind noch nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Hier kennt man sich damit aus. Man hört dir zu und verurteilt dich nicht.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Ein Browser merkt sich die Adressen, die er öffnet, und ein Handy die Nummern, die es anruft. Wenn noch jemand sie sehen kann, nimm ein anderes Gerät oder das Handy einer Person, der du vertraust.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>Es ist versiegelt. Bewahr diese beiden auf.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Es wartet hier. Bewahr diese beiden auf.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Es ist gesendet. Bewahr diese beiden auf.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Mit dieser Nummer und diesem Code, und nur mit beidem, kannst du den Fall ansehen oder zurückziehen. Niemand kann dir beides noch einmal schicken.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Nummer und Code als QR-Bild, zum Scannen mit deinem eigenen Handy</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Kreuz oben an, dass du beides aufbewahrt hast.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Noch ist nichts gesendet. Gib die versiegelte Datei, und nur sie, einer Person, die sie abgibt. Nummer und Code bleiben bei dir; sie gelten, sobald die Datei angekommen ist.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert, und wenn du die App verlässt.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Du brauchst beides: die Fallnummer und den Zugangscode.</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>Das Blatt als PDF, oder ein Foto von seinem Quadrat. Geöffnet wird es von demselben eigenen Programm wie deine Bilder.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Gib die Nummer und den Code ein.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Beides ist gelesen. Sieh jetzt den Fall an.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nichts davon kann gesendet werden; die Gründe stehen unten. Du kannst andere auswählen oder zurückgehen.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codes, keine Bilder. Kein Name, kein Dateiname, kein Datum, kein Ort und nichts über dich. Wie jede Website sieht der Dienst die Internetadresse, von der du kommst, und wann.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>Das lässt sich nicht zum Senden zusammenstellen. Geh zurück und nimm etwas heraus.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Du hast nichts falsch gemacht</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Es ist nicht deine Schuld. Du kannst zuerst mit jemandem reden, ohne deinen Namen zu sagen, und wiederkommen, wann du möchtest.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Sie erstellt auf diesem Computer digitale Fingerabdrücke und sendet nur diese. Du kannst beides tun, das hier und den offiziellen Weg: Eins stört das andere nicht.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Speichere die Datei, zum Beispiel auf einem Stick. Darin sind kein Name und kein Bild.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Bewahr die Nummer und den Code auf, die danach kommen. Sie gehören nur dir.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Gib nur die Datei einer Person, der du vertraust. Sie wählt in dieser App „Ich helfe jemandem“. Gib ihr nie das Bild.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Öffne zuerst die Betreiberdatei.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Prüf es selbst</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Deine Bilder werden von einem eigenen Programm geöffnet. Das System soll es vom Netz fernhalten, vom Schreiben von Dateien und vom Starten von Programmen. Hier versucht es all das, und du siehst, ob etwas davon gelingt.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Du musst uns nicht glauben. Trenn das Netz oder schalte das WLAN aus: Auswählen, digitale Fingerabdrücke erstellen und die genaue Vorschau gehen trotzdem. Verbinde dich erst zum Senden wieder.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Die digitalen Fingerabdrücke entstehen trotzdem nur auf diesem Computer. Um sicher zu sein, nimm ihn vom Netz, solange sie erstellt werden.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Ein Verein oder eine Behörde mit einem solchen Dienst gibt eine Datei heraus, „operator.toml“. Öffne sie hier, zieh sie in dieses Fenster, oder kopier ihren Text und füg ihn ein. Du siehst, was darin steht, bevor etwas benutzt wird.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Öffne zuerst die Betreiberdatei.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Hier ist noch ein Fall des vorigen Dienstes. Schließ ihn zuerst ab.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Du bist jetzt in der Übung: Der Dienst ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nichts zeigt, dass sie vom Betreiber des Dienstes stammt, den du jetzt benutzt. Nimm sie nur, wenn du weißt, von wem du sie hast.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Mit der Fallnummer und dem Code kannst du den Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Niemand bekommt deine Bilder, und niemand erfährt, wer du bist.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Deine Fallnummer und dein Zugangscode</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Vielleicht ist es trotzdem angekommen, ganz oder zum Teil. Ein neuer Versuch sendet genau dasselbe und macht nie einen zweiten Fall. Falls du hier aufhören musst, notier diese beiden:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Beides öffnet den Fall, sobald er gesendet ist. Dann siehst du es noch einmal, mit Wegen, es aufzubewahren. Wenn das Senden abbricht, brauchst du genau diese beiden.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Alles wurde neu zusammengestellt: Geh zurück, um es anzusehen, oder sende es jetzt.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Angehalten, bevor etwas gesendet wurde. Es ist nichts angekommen, und du kannst noch alles ändern.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Lass es, wo es ist. Es zu kopieren oder weiterzugeben kann eine Straftat sein, auch wenn es dein eigenes Bild ist.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Niemand sieht das Bild an, und diese App zeigt es nicht: Du wirst nur „Bild 1“ sehen.</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Hol es nicht hierher. Nimm Take It Down im Browser des Geräts, auf dem es ist, oder diese App dort. Wenn du es nicht mehr hast, kann ein Hilfetelefon oder die CyberTipline auch mit einem Link allein etwas tun.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Sag, dass es ohne Zustimmung geteilt wurde. Du kannst das zusammen mit einer Vertrauensperson oder einem Hilfetelefon tun.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Steht es nicht in der Liste? Such unten auf der Website nach „Melden“, „Impressum“ oder „Sicherheit“, oder frag ein Hilfetelefon.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Ein Browser merkt sich die Adressen, die er öffnet. Wenn noch jemand auf diesen Computer schaut, kopier die Adresse und öffne sie woanders.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Deine Wahl konnte auf diesem Computer nicht gespeichert werden. Sie gilt, bis du das Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Dein Fall bietet dann seine digitalen Fingerabdrücke nicht mehr an. Plattformen, die das berücksichtigen können, erfahren es; andere vergleichen vielleicht weiter. Was entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Verlangt jemand das von dir?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Du musst nicht. Du kannst diese Seite verlassen und an einem anderen Tag wiederkommen; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Kreuz an, was du zurückziehen möchtest.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Die Rücknahme gilt ab {date}. Bis dahin kannst du sie aufheben.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>Dein Fall</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Mit beidem kannst du den Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Niemand kann dir beides noch einmal schicken.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Bewahr dieses Blatt dort auf, wo sonst niemand es findet.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Dort konnte nicht gespeichert werden. Wähl einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Eine Rücknahme wurde verlangt und wartet die Frist ab, die du gewählt hast. Noch lässt sie sich aufheben.</translation>
    </message>
</context>
</TS>
