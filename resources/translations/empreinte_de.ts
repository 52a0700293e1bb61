<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>Dieser Betreiber nimmt keine versiegelten Fälle an.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>Der versiegelte Fall konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>Dieser Fall konnte nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>Das Programm ist gescheitert ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>in der Liste, die Plattformen lesen können</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>Rücknahme wartet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>von dieser Plattform noch nicht gelesen</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>von dieser Plattform gelesen; noch keine Antwort, das ist üblich</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>Fall {number}: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  Bild {number}: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  Video {number}: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>Die Rücknahme gilt ab {day} UTC. Bis dahin lässt sie sich mit withdraw --cancel aufheben.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>Führen Sie withdraw noch einmal mit --json aus, um einen signierten Nachweis der Löschung zu bekommen.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>--cancel hebt die ganze Rücknahme auf; lassen Sie --item weg.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>In diesem Fall gibt es keinen Eintrag mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>Die Rücknahme ist aufgehoben.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>Was zu diesem Fall gehörte, ist gelöscht.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>Der Wunsch nach Rücknahme ist angekommen. Sobald sie gilt, bietet dieser Fall seine digitalen Fingerabdrücke nicht mehr an.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>Plattformen, die Rücknahmen unterstützen, erfahren, dass sie nicht mehr vergleichen sollen; andere machen vielleicht weiter. Was entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>Wenn Sie eine Frist gewählt haben, lässt sie sich bis dahin mit --cancel aufheben.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>Ein versiegelter Fall: Kanal {channel}, Bilder oder Videos: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>Abgegeben: Fall {number}. Sie können ihn nicht lesen, ändern oder zurückziehen.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>Abgegeben. Sie können ihn nicht lesen, ändern oder zurückziehen; die Nummer gehört der Person, die ihn gemacht hat.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>jetzt geschlossen</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>von uns noch nicht ausprobiert, gesehen am {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>von uns geprüft am {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>SMS {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>Für dieses Land gibt es keine Liste. Es gibt eine für {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>Auf diesem Computer aufbewahrt. Wer Ihr Benutzerkonto öffnen kann, kann es vielleicht finden.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Dort ist kein Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>Fälle, die in eine Datei mit diesem Passwort geschrieben wurden: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>Dieser Fall ist nicht mehr auf diesem Computer aufbewahrt. Beim Dienst gibt es ihn weiterhin.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>Dort ist kein Fall mit dieser Nummer aufbewahrt.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>Alles, was dieses Programm auf diesem Computer aufbewahrt hat, ist entfernt. Beim Dienst gibt es Ihre Fälle weiterhin; ohne Nummer und Code kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>Ein Teil davon konnte nicht entfernt werden: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>Sagen Sie, welcher Fall vergessen werden soll, oder --everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>Es gibt keine Betreiberdatei. Geben Sie eine an: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Betreiber: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Adresse: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>Nimmt Fälle von Erwachsenen an und von Menschen, die damals unter 18 waren.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>Nimmt nur Fälle von Erwachsenen an.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>Nimmt nur Fälle von Menschen an, die damals unter 18 waren.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>Plattformen, die seine Liste lesen: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>Nach dieser Datei liest keine Plattform seine Liste.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>Zum Üben: Keine Plattform bekommt etwas.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>Behält digitale Fingerabdrücke {active} Tage und einen Vermerk über ihre Löschung weitere {tombstone}.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>Mit dem eigenen Schlüssel signiert und seitdem unverändert. Wer das ist, kann eine Signatur nicht zeigen.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Nicht signiert: Wer Ihnen diese Datei gegeben hat, kann sie verändert haben.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>Aufbewahrt. Ab jetzt wird dieser Dienst benutzt, wenn kein anderer genannt ist.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>Die Betreiberdatei ist entfernt.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>Es ist schon die Datei eines Betreibers aufbewahrt, und nichts zeigt, dass diese hier von demselben kommt. Entfernen Sie zuerst die aufbewahrte.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>Die Betreiberdatei konnte nicht geschrieben oder entfernt werden.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>eingegangen, noch nicht angesehen</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>die Website wurde um Entfernung gebeten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>die Website hat die Entfernung abgelehnt</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>dort wurde nichts gefunden</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  Link {number}: {state}, {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  Für diesen Fall wurde kein Link gesendet.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  Eine E-Mail-Adresse ist gespeichert; links mit --erase-contact lässt sie löschen.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  Die E-Mail-Adresse wurde am {day} gelöscht.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>Einer der Links ist keine Adresse einer Seite (http oder https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>Einer der Links ist zu lang.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>In einem der Links steht vor dem @ ein Name oder ein Passwort: Das muss weg.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>Es werden höchstens 50 Links auf einmal gesendet.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>Link {number} der angegebenen sagt mehr, als wo die Seite ist. Geben Sie --shorten an, um stattdessen {short} zu senden, oder --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>Link {number} der angegebenen sagt mehr, als wo die Seite ist, und lässt sich nicht kürzen. Geben Sie --as-they-are an, um ihn trotzdem zu senden.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>--erase-contact wird allein angegeben.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>Ein Antrag nimmt höchstens 50 Links auf.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>Damit der Antrag gültig ist, braucht er auch: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>Einer der Links sagt mehr, als wo die Seite ist. Sehen Sie ihn an, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>Nicht in der Liste: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>von uns noch nicht geöffnet, gesehen am {day}</translation>
    </message>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>Der Name nach --out endet auf {suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>Mit --groups nennt --out einen Ordner, den es schon gibt.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>Versiegelt für {operator}. Niemand sonst kann ihn öffnen; wer ihn überbringt, sieht die Fallnummer, den Kanal und um wie viele Dateien es geht.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>Daneben liegen {count} Bilder mit Codes: Alle zusammen sind derselbe Fall.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>Behalten Sie beides für sich. Geben Sie nur die versiegelte Datei weiter.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>gibt es auf diesem System nicht</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>von diesem System nicht erlaubt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>Ausbruch wird versucht&#xa0;…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>Garantiert: Dieses System hindert den Teil, der Ihre Dateien liest, daran, etwas zu senden oder zu schreiben.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>Auf diesem System nicht garantiert. Die digitalen Fingerabdrücke entstehen trotzdem hier, und dieses Programm sendet keine Dateien, aber das System garantiert es nicht. Um sicher zu sein, trennen Sie das Netz, solange sie erstellt werden.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>Verbotene Vorgänge, die versucht wurden: {count}; gelungen: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  gelungen: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>Die Prüfung konnte nicht zu Ende geführt werden.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Schichten:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>--case wiederholt einen Fall, --groups macht mehrere. Geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>Dieser Fall gehört zum anderen Kanal. Bilder einer Person unter 18 und alle anderen brauchen je einen eigenen Fall: Legen Sie mit submit einen neuen an.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>Die digitalen Fingerabdrücke werden gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>Hinzugefügt. Die Dateien sind auf diesem Computer geblieben.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>Der Fall umfasst jetzt {count} Bilder und Videos.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Alles davon war schon in diesem Fall. Nichts ist doppelt darin.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>Ein Teil davon ist vielleicht angekommen. Geben Sie denselben Befehl noch einmal: Nichts wird doppelt hinzugefügt.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>Eintrag {number} wird ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>Notieren Sie diese beiden, bevor gesendet wird. Bricht es ab, öffnen sie den Fall trotzdem.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>Fallnummer  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>Zugangscode  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>Gruppe {number}:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>Gesendet. Die Dateien sind auf diesem Computer geblieben.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>Bewahren Sie beides auf. Ohne beides kann niemand, auch nicht der Betreiber, diesen Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>Das ist ein Übungsdienst: Keine Plattform bekommt diese digitalen Fingerabdrücke.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>{operator} hat sie bekommen. Noch liest keine Plattform die Liste.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>Plattformen, die die Liste von {operator} lesen: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>Beim Senden angehalten.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>Ein Teil davon ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>Um es noch einmal zu versuchen, ohne einen zweiten Fall zu machen, geben Sie dieselben Dateien und Optionen in derselben Reihenfolge an, mit --case und dieser Nummer. Sie werden nach dem Code gefragt.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>Einträge hinzugefügt</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>Rücknahme verlangt</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>Rücknahme aufgehoben</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>Links hinzugefügt</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>eine E-Mail-Adresse für die Antwort hinterlassen</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>die E-Mail-Adresse gelöscht</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>Gültig. {operator} hat am {day} für den Fall {number} signiert: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Nicht gültig.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>Er wartet jetzt verschlüsselt auf diesem Computer. Der Befehl outbox --send versucht es noch einmal; outbox zeigt, worauf er wartet.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>{count} weitere sind nicht lesbar: Sie gehören zu einem anderen Tresor oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>Fall {number}: {done} von {total} Teilen sind angekommen.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>Kein Fall mit dieser Nummer wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>Erstellt digitale Fingerabdrücke von Bildern und Videos auf diesem Computer und sendet nur diese. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 gescheitert, 2 falsche Optionen, 3 einige Dateien waren nicht brauchbar, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>eine Datei mit Passwort statt des Schlüsselbunds des Systems; das Passwort wird erfragt (oder {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>JSON auch in einem Terminal</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>Vorgabe: die des Systems</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>zeigt die digitalen Fingerabdrücke von Dateien; nichts wird gesendet</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>erstellt digitale Fingerabdrücke von Dateien und macht daraus einen Fall bei einem Dienst</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>zeigt genau, was gesendet würde; sendet nichts</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>wenn der Dienst nicht erreichbar ist, wartet der Fall verschlüsselt auf diesem Computer, für den Befehl outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>erstellt digitale Fingerabdrücke von Dateien und fügt sie einem Fall hinzu, den es schon gibt</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>wie alt die Person war, als das Bild aufgenommen oder gemacht wurde, wie bei submit; zu einem Fall des anderen Kanals kommt nichts hinzu</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>versiegelt einen Fall, den jemand anderes abgibt; nichts wird gesendet</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>die neue versiegelte Datei; mit --groups der Ordner für alle</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>auch als Bilder von QR-Codes daneben, zum Fotografieren oder Drucken; für einen Fall mit einem einzigen Bild</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>gibt einen versiegelten Fall für jemand anderen ab</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>die versiegelte Datei, oder Fotos von allen ihren QR-Codes</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>sieht einen Fall an</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>zieht einen Fall oder einige seiner Einträge zurück</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>nur diesen Eintrag (kann wiederholt werden)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>hebt eine wartende Rücknahme auf</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>prüft einen Beleg, ohne Netz</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>der öffentliche Schlüssel des Betreibers, oder eine Datei damit</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>prüft auch, ob er genau zu dieser Sendung gehört</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>sendet Adressen von Seiten zu einem Fall, auf diesem Computer versiegelt, oder zeigt, was daraus geworden ist</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>eine E-Mail-Adresse für die Antwort, auch versiegelt; zwei Wochen nach dem letzten erledigten Link gelöscht (nur Kanal adult)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>lässt die E-Mail-Adresse jetzt löschen</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>lässt in jedem Link weg, was etwas über eine Person oder einen Besuch verrät</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>sendet sie auch, wenn sie mehr sagen, als wo die Seite ist</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>zeigt genau, was gesendet würde; sendet keinen Link</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>die Adresse einer Seite; - liest sie von der Standardeingabe</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>bewahrt Nummer und Code eines Falls auf diesem Computer auf</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>zeigt die Fälle, die auf diesem Computer aufbewahrt sind</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>zeigt auch die Zugangscodes</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>schreibt sie in eine neue Datei mit Passwort</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>entfernt einen aufbewahrten Fall von diesem Computer, oder alles</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>alles, was dieses Programm auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>zeigt die Fälle, die auf das Senden warten</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>versucht die, die jetzt dran sind</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>versucht alle, auch die, die angehalten wurden</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>nimmt diesen Fall aus den wartenden heraus, ohne ihn zu senden</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>zeigt, wer den Dienst betreibt, laut Betreiberdatei</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>bewahrt diese Datei auf und benutzt ab jetzt ihren Dienst</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>entfernt die aufbewahrte Datei</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>wen man anrufen oder wem man schreiben kann; nichts wird im Netz gesucht</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>zwei Buchstaben, oder EU für den Rest der Union</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>nur Stellen für diese Menschen oder Momente</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>nur Stellen mit all diesen Wörtern</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>zeigt, was eine Shell braucht, um Befehle zu vervollständigen</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>versucht, aus dem Teil auszubrechen, der Dateien liest</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>wo man auf einer Plattform melden kann, mit einem Text dafür; nichts wird gesendet</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>ohne sie werden alle gezeigt</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>worauf sich der Antrag stützt (Vorgabe: die eigenen Regeln der Plattform)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>wer den Antrag unterschreibt; mit --minor nicht gefragt</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>wohin die Plattform antworten kann</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>für jemand anderen, mit Einverständnis der Person</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>unter 18 auf dem Bild, oder nicht sicher; nennt niemanden</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>es wurde bearbeitet oder künstlich erzeugt</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>die Seiten, auf denen es steht</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>was GET /v1/service geantwortet hat, um ohne Netz zu arbeiten</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>ein Bild, ein Video oder ein Ordner damit; - ist eine Datei über die Standardeingabe</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>viele Dateien</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>eine Liste von Dateien, eine je Zeile; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>die Liste ist durch NUL-Zeichen getrennt, wie bei find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>wie weit es ist, auf der Fehlerausgabe: ein Balken im Terminal (auto), einfache Zeilen für einen Screenreader (plain), JSON-Zeilen oder nichts</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>zeigt die Pfade von Dateien; ohne das enthält keine Ausgabe welche</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>führt ein verschlüsseltes Protokoll auf diesem Computer, bis alles fertig ist, damit es nach einer Unterbrechung weitergehen kann; der Code dazu steht auf der Fehlerausgabe</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>macht nach einer Unterbrechung mit denselben Dateien weiter; der Code des Protokolls wird erfragt (oder {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>wie alt die Person war, als das Bild aufgenommen oder gemacht wurde. adult: 18 oder älter. minor: unter 18, oder Sie sind nicht sicher. Dateien von beidem ergeben zwei Fälle</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>mehrere Fälle in einem Durchgang: Spalten group und file, bei Bedarf channel, delay, synthetic, attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>wie lange sich eine Rücknahme aufheben lässt, 0 bis {most} (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>die Bilder wurden bearbeitet oder künstlich erzeugt</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>sagt mit dem Fall: Ich bin 18 oder älter und war es schon, als sie aufgenommen oder gemacht wurden, ich bin darauf zu sehen, und sie werden ohne meine Zustimmung verbreitet, oder das könnte geschehen. Niemand prüft das; ohne diese Option wird nichts gesagt (nur Kanal adult)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>wiederholt eine abgebrochene Sendung unter ihrer eigenen Nummer (der Code wird erfragt)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>scheitert lieber, als ein Netz zu benutzen, innerhalb dieses Programms garantiert</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>die Fallnummer; der Code wird erfragt oder aus {variable} gelesen</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>Eine der angegebenen Dateien konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>Eine der angegebenen Dateien ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>Das ist nicht die Beschreibung eines Falldienstes.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>Sagen Sie, von wem der Beleg sein soll: --operator FILE, --key KEY (der öffentliche Schlüssel des Betreibers, oder eine Datei damit) oder --service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>Der öffentliche Schlüssel eines Betreibers hat 43 Zeichen in base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>Sagen Sie, welcher Dienst: --service URL oder --operator FILE, oder legen Sie die Betreiberdatei neben dieses Programm.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>Geben Sie --service oder --operator an, nicht beides.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>--no-network ist angegeben, und das hier braucht das Netz.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>Der Zugangscode wird in einem Terminal erfragt oder aus {variable} gelesen.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>Zugangscode: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>seine Adresse (oder {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>die Betreiberdatei, mit Adresse und Schlüsseln (oder {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>ein SOCKS-Proxy wie Tor: socks5h://127.0.0.1:9050 (oder {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>der öffentliche Schlüssel des Servers muss diesen SHA-256 haben, hexadezimal (oder {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>Zertifizierungsstellen, denen statt der mitgelieferten vertraut wird (oder {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>Passphrase noch einmal: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>Das Passwort wird in einem Terminal erfragt oder aus {variable} gelesen.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Das waren zwei verschiedene Passwörter. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>öffnet es zum Üben: Keine Plattform bekommt etwas</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>öffnet es in dieser Sprache</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>Unbekannte Option oder falscher Wert. Siehe {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>Das fehlt: {names}. Siehe {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>zeigt diese Hilfe und endet</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>Nennen Sie mindestens eine Datei oder einen Ordner, oder geben Sie eine --list an.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>Die Liste der Dateien konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>Die Standardeingabe (-) kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>Eintrag {number} wurde ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>Von keiner dieser Dateien konnte ein digitaler Fingerabdruck erstellt werden, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>Die CSV-Datei mit den Gruppen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>Die CSV-Datei mit den Gruppen braucht die Spalten group und file und kann channel, delay, synthetic und attest haben.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>Zeile {line} der CSV-Datei mit den Gruppen hat einen Wert, der nicht stimmen kann: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>Zeile {line} der CSV-Datei mit den Gruppen widerspricht einer früheren Zeile ihrer Gruppe: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>Sagen Sie mit --channel, wie alt die Person war, als die Bilder aufgenommen oder gemacht wurden: adult, oder minor für unter 18 oder nicht sicher. Eine CSV-Datei mit Gruppen kann eine Spalte dafür haben.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>--attest ist für Erwachsene. Lassen Sie es weg: Minderjährige werden nach nichts gefragt.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>Geben Sie Dateien oder --groups an, nicht beides.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>Unter diesem Code gibt es nichts, womit es weitergehen könnte. Vielleicht ist es schon fertig.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>Etwas anderes hat das Protokoll verändert. Fangen Sie ohne es noch einmal an.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>Das Protokoll konnte nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>Digitale Fingerabdrücke</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>Digitale Fingerabdrücke werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>Dateien gelesen: {done} von {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>Falls das unterbrochen wird, machen Sie mit --resume und diesem Code weiter: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>Code des Protokolls: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>Der Code des Protokolls wird in einem Terminal erfragt oder aus {variable} gelesen.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Es gibt keine Standardeingabe zum Lesen.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>Die Standardeingabe (-) braucht eine Datei: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>Was durch die Pipe kam, ist größer als 256 MiB. Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>Diese Datei konnte nicht geöffnet werden. Vielleicht wurde sie verschoben oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Das ist keine Datei. Wählen Sie Bilder oder Videos aus, keine Ordner oder Geräte.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>Das ist kein Bild und kein Video in einem Format, das wir lesen können, auch wenn der Name so klingt.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Diese Art von Datei können wir noch nicht lesen. Speichern Sie sie als JPEG oder PNG, ein Video als MP4, und wählen Sie diese Kopie aus.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>Diese Datei ist beschädigt und konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Diese Datei ist unvollständig: Das Ende fehlt. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>Dieses Bild ist zu klein, um wiedererkannt zu werden (unter 5 Pixel an einer Seite).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>Dieses Bild hat zu viele Pixel, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>Diese Datei ist zu groß, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>Dieses Video ist zu lang, um in einem Zug gelesen zu werden.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>In diesem Video ist kein Bild.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Diese Datei hat sich geändert, während sie gelesen wurde. Falls sie noch gespeichert oder heruntergeladen wird: Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>Das Lesen dieser Datei hat zu lange gedauert, darum haben wir aufgehört.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>Diese Datei zu lesen würde mehr Speicher brauchen, als gut ist.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>Der Teil, der Dateien liest, ist bei dieser stehen geblieben und wurde neu gestartet. Die anderen Dateien betrifft das nicht.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>Zu gleichförmig: Es gibt zu wenige Einzelheiten, um es wiederzuerkennen. Es würde auf Bilder anderer Menschen passen, darum wird es nicht gesendet.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>Der Beleg gehört zu etwas anderem. Gehen Sie davon aus, dass nichts gesendet wurde.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>Zu diesem Fall kann kein Link hinzukommen: Er ist zurückgezogen, oder bald.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>Dieser Fall hat noch keine Links, darum gibt es nichts zu beantworten. Zuerst muss ein Link gesendet werden.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>Der Dienst sagt nicht, welche Version dieses Programms die neueste ist.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>Es wartet keine Rücknahme, die sich aufheben ließe.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>In dieser App ist noch kein Falldienst eingerichtet.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Ist dieser Computer mit dem Internet verbunden? Es ist nichts verloren; Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>Der Dienst hat gerade ein Problem. Es ist nichts verloren; Sie können es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>Die Verbindung ist nicht sicher: Wir konnten nicht prüfen, ob das wirklich der Dienst ist. Vielleicht hat sich jemand dazwischengeschaltet. Versuchen Sie es später oder in einem anderen Netz noch einmal.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>Geantwortet hat etwas, das kein Falldienst ist. In einem öffentlichen Netz muss man sich manchmal erst auf einer Webseite anmelden.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Zu dieser Nummer und diesem Code gibt es keinen Fall. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>Der Dienst hat unter dieser Nummer schon etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Zu diesem Fall kann nichts hinzukommen: Er ist zurückgezogen, oder bald. Sie können für diese Dateien einen eigenen Fall machen.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>Dieser Dienst bietet das nicht an.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>Das ist mehr, als der Dienst auf einmal annimmt, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Der Dienst hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>Der Dienst hat das Feld {field} nicht angenommen.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Es waren zu viele Versuche. Warten Sie etwa {minutes} min und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>Das wurde angehalten, bevor es den Computer verlassen hat, weil es nicht nur digitale Fingerabdrücke waren.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>Wartet, bis der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>Wartet, bis der Dienst wieder funktioniert.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>Der Dienst hat uns gebeten zu warten.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>Wartet auf eine sichere Verbindung zum Dienst, vielleicht in einem anderen Netz.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>Wartet, bis der Dienst selbst antwortet. In einem öffentlichen Netz muss man sich manchmal erst auf einer Webseite anmelden.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Noch nicht versucht.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ist angekommen.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>Der Dienst hat es nicht angenommen und würde dasselbe auch ein zweites Mal nicht annehmen.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>Nächster Versuch in etwa {minutes} min.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>Ein anderes Fenster dieses Programms benutzt gerade, was auf diesem Computer aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>Die Betreiberdatei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>Was auf das Senden wartet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>Was auf das Senden wartet, konnte nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>Dort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Ein leeres Passwort schützt nichts.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Die Datei wurde inzwischen durch eine andere ersetzt. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>Was auf diesem Computer aufbewahrt ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den wir benutzen können.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund des Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>Der Schlüsselbund des Computers hat nicht geantwortet. Vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>Dort lassen sich keine weiteren Fälle aufbewahren.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>Das ist nicht das richtige Passwort, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>Diese Datei ist keine von unseren oder stammt aus einer neueren Version.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>Der Dienst wollte uns woandershin schicken. Wir sind dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>Eine Adresse beginnt immer mit https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>Eine Adresse muss mit https:// anfangen (http:// gilt nur für diesen Computer).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>Für einen Proxy oder einen Pin beginnt die Adresse mit https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>Ein Proxy wird so geschrieben: socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>Ein Pin ist der SHA-256 eines öffentlichen Schlüssels: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>Die Datei mit den Zertifizierungsstellen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>Keine dieser Dateien hat genug Einzelheiten, um wiedererkannt zu werden.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>Die Grenzen dieses Dienstes lassen nicht einmal für ein Bild Platz.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>Eine Fallnummer hat 13 Zeichen, wie XXXX-XXXX-XXXX-C. Diese hat {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>Ein Zugangscode hat 16 Zeichen, in Vierergruppen. Dieser hat {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>Das Zeichen {position} kommt dort nicht vor.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>In dieser Fallnummer ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>In dieser Fallnummer ist ein Tippfehler, vielleicht hier: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>In diesem Text steht keine Fallnummer mit ihrem Zugangscode.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>Das ist keine Betreiberdatei: Sie lässt sich nicht als TOML lesen.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>Das ist keine Betreiberdatei.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>Das ist zu groß für eine Betreiberdatei.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Diese Betreiberdatei ist von einer neueren Art. Aktualisieren Sie dieses Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>In der Betreiberdatei fehlt {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>In der Betreiberdatei steht etwas, das diese Version nicht kennt: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>In der Betreiberdatei hat {place} einen Wert, der nicht stimmen kann.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>Die Betreiberdatei wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>Dieser Beleg ist mit einem Schlüssel signiert, der nicht zu diesem Betreiber gehört.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>Der öffentliche Schlüssel des Betreibers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>Dieser Beleg wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>Dieser Beleg gehört zu etwas anderem als dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Das ist kein Beleg.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>Dieser Betreiber benutzt eine Art von Schlüssel, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Dieser Fall ist zu groß für eine einzige versiegelte Datei. Bereiten Sie ihn in kleineren Gruppen vor.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>Dieser versiegelte Fall stammt aus einer älteren Version. Er muss neu gemacht werden.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>Das ist kein versiegelter Fall.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Dieser versiegelte Fall stammt aus einer neueren Version. Aktualisieren Sie dieses Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Dieser versiegelte Fall ist unvollständig: Das Ende fehlt. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Dieser versiegelte Fall wurde unterwegs verändert oder beschädigt. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>Dieser versiegelte Fall ist an einen anderen Betreiber gerichtet.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>Dieser versiegelte Fall ist größer, als ein Fall sein darf.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>Das ist keine E-Mail-Adresse. Eine sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>Das ist nicht die Adresse einer Seite. Eine Adresse sieht so aus: https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>Diese Adresse ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>Angenommen werden nur Adressen mit http:// oder https:// am Anfang.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>In dieser Adresse steht vor dem @ ein Benutzername oder ein Passwort. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>Der Schlüssel, mit dem Adressen versiegelt werden, lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>Diese Adresse ist für einen Schlüssel versiegelt, der nicht hier ist.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>Diese versiegelte Adresse wurde verändert oder gehört zu einem anderen Link.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>Was hier versiegelt war, ist keine Adresse.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>eine gedrehte oder gespiegelte Kopie</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>eine beschnittene Kopie</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>eine schräge Kopie</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>eine gerahmte Kopie</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>eine Kopie mit einem Balken für Text</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>eine Kopie auf größerem Hintergrund, wie in einer Story</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>ein Bildschirmfoto</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>eine Kopie in einem Beitrag</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>eine veränderte Kopie</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Darin wurden keine Fallnummer und kein Code gefunden. Fotografieren Sie gerade von oben, bei gutem Licht und mit dem ganzen Quadrat. Oder tippen Sie beides ein.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>Dieser versiegelte Fall ist zu groß für Codes, die sich fotografieren lassen. Überbringen Sie lieber seine Datei.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Diese Teile fehlen noch: {numbers}. Fotografieren Sie sie auch.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>In diesen Bildern wurde kein Code eines versiegelten Falls gefunden.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>Das sind Codes von verschiedenen versiegelten Fällen.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Diese Codes ergeben keinen ganzen versiegelten Fall. Fotografieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>Was der Dienst über Versionen sagt, ist nicht signiert und wird darum nicht geglaubt.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>Was der Dienst über Versionen sagt, ist nicht von seinem Betreiber signiert und wird darum nicht geglaubt.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>Was der Dienst über Versionen sagt, ist abgelaufen und wird darum nicht geglaubt.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>Der Dienst nennt eine ältere Version als diese. Das wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Niemand hat diese Rücknahme mit Ihrem Zugangscode verlangt. Ein Betreiber beendet einen Fall nach langer Zeit, und früher, wenn so viel auf einmal kommt, dass es nach falschen Meldungen aussieht. Wenn Sie ihn noch brauchen, senden Sie ihn noch einmal: Das ist dann ein neuer Fall.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>Was das hier für Sie tun kann</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Hier erstellen Sie digitale Fingerabdrücke Ihrer Bilder, damit Plattformen, die mitmachen, sie wiedererkennen können. Ihre Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was die App tut</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Sie liest Ihre Bilder und Videos dort, wo sie sind, und macht aus jedem einen digitalen Fingerabdruck: einen Code, kein Bild.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Sie zeigt Ihnen jedes Byte, bevor es gesendet wird. Gesendet werden nur digitale Fingerabdrücke: kein Bild, kein Name, kein Datum, kein Ort.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Sie bekommen eine Fallnummer und einen Code. Damit können Sie sehen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Was sie nicht kann</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>Sie entfernt selbst nichts und durchsucht nicht das Internet. Plattformen, die mitmachen, vergleichen, und jede entscheidet nach ihren eigenen Regeln.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>Sie erreicht keine privaten, verschlüsselten Nachrichten und keine Plattformen, die nicht mitmachen.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>Sie ist nicht die Polizei und nicht StopNCII, Take It Down oder 3018; dorthin wird nichts weitergegeben.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Wer den Dienst betreibt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Geben Sie jetzt die versiegelte Datei weiter</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Es ist unterwegs</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>Tage oder Wochen ohne Nachricht sind normal. Dazu gehörte Mut.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>Das Konto melden</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>In der App, in der es passiert ist. Sagen Sie dabei, dass Sie unter 18 sind oder waren, auch wenn im Profil etwas anderes steht. Behalten Sie Nachrichten, Namen und Links; fotografieren Sie das Bild nicht ab.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>Verlangt jemand Geld oder noch mehr?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Sie müssen nicht antworten, nicht zahlen und nichts schicken. Zahlen beendet es selten.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>Wenn es zu viel wird, ist jemand da</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Wo man es melden kann, App für App</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Den Fall ansehen</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Hier alles vergessen</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>Passt das auf Sie?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>Dieser Weg ist für Erwachsene und für Bilder von ihnen selbst. Es gibt kein Konto, und niemand fragt nach Ihrem Namen.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>Ich bin 18 oder älter, und ich war es auch, als das Bild aufgenommen oder gemacht wurde.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>Ich bin darauf zu sehen, allein oder mit anderen.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Es wird ohne meine Zustimmung verbreitet, oder das könnte geschehen.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Unter 18 auf dem Bild, oder ich bin nicht sicher: Es gibt einen anderen Weg</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Kreuzen Sie alle drei an, um weiterzugehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>%n Datei ist schon in Ihrer Liste.</numerusform>
            <numerusform>%n Dateien sind schon in Ihrer Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>Ihr Fall</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Rücknahme aufheben</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Damit können Sie später zeigen, was Sie verlangt haben und wann. Der Nachweis nennt den Fall und sagt nichts über die Bilder.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Notieren, was passiert ist, für die Polizei</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>Diesen Fall oder einen Teil davon zurückziehen</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>Diesem Fall Bilder oder Videos hinzufügen</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>Links zu Seiten, auf denen es zu sehen ist: welche hinzufügen, oder sehen, was daraus geworden ist</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Es ist im Netz: wo man es melden kann</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>Nachweis speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>Signierten Nachweis holen</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}: Die Rücknahme ist angenommen. Der signierte Nachweis steht weiter unten.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Alles davon war schon in diesem Fall. Nichts ist doppelt darin.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>Hinzugefügt: {items}. Die Dateien sind auf diesem Computer geblieben.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Signierten Nachweis speichern</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Der Dienst hat es angenommen, und sein signierter Nachweis ist hier. Was unten steht, ist vielleicht noch von vorher: Sehen Sie den Fall noch einmal an.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>Die Rücknahme gilt ab {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>Was „nicht blockiert“ bedeutet</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>Die Plattform hat nachgesehen und nach ihren eigenen Regeln nichts unternommen. Vielleicht sah sie ein anderes, ähnliches Bild, oder sie konnte nicht erkennen, dass die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Das sagt nichts über Sie, und es ist nicht das Ende: Sie können den Link dort selbst melden, oder zusammen mit einem Hilfetelefon.</translation>
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
        <translation>{platform}: {state}</translation>
    </message>
    <message>
        <source>No answer from a platform yet, which is common.</source>
        <translation>Noch keine Antwort von einer Plattform, das ist üblich.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>Wählen Sie Ihre Bilder und Videos aus</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>Sie werden dort gelesen, wo sie sind: auf diesem Computer, einer Karte oder einem angeschlossenen Handy. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Ausgewählte Dateien</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>Die Taste Entf nimmt von der Liste, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>Eine Kopie, auf der ein großer Sticker klebt oder die zur Hälfte abgeschnitten ist, zählt als anderes Bild. Wenn Sie solche Kopien haben, fügen Sie sie auch hinzu.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>Neben jedem Namen ein kleines, stark verschwommenes Bild zeigen, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>Digitale Fingerabdrücke erstellen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>Sie können Dateien und Ordner auch irgendwo in dieses Fenster ziehen, oder sie kopieren und {keys} drücken. Auch ein kopiertes Bild lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>Bilder: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP und andere.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Noch keine Datei ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n Datei ausgewählt</numerusform>
            <numerusform>%n Dateien ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>%n von der Liste nehmen</numerusform>
            <numerusform>%n von der Liste nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>Bilder, Videos oder ganze Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Ihre Nummer und Ihr Code sind noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>Nur dieses Fenster hat beides. Ohne Nummer und Code kann niemand den Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Das Blatt speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>Schließen, ohne sie aufzubewahren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>In der Taskleiste: Notizen</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>In der Taskleiste: Rechner</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>In der Taskleiste: Dokument</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Nicht auf Bildschirmfotos</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Text {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>Sie gehören zu diesem Programm und sind auf Englisch und Französisch. Sie werden hier im Fenster gezeigt, damit kein Browser sich etwas davon merkt.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>Zu diesem Programm gehören keine Dokumente.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>Auch die für Organisationen und Plattformen sind hier. Ein Browser, der diese Datei öffnet, behält ihre Adresse in seinem Verlauf:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>Die genauen Bytes</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>Die genauen Bytes, die gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Alles zeigen (%n Zeile)</numerusform>
            <numerusform>Alles zeigen (%n Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Andere Dateien auswählen</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Von jedem nur eins behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>Dateien und ihr Fortschritt</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>Jede Datei wird von einem eigenen Programm geöffnet. Ob dieses System es vom Netz fernhält, steht in der Hilfe unter „Prüfen Sie es selbst“.</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ansehen, was gesendet wird</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>Digitale Fingerabdrücke werden erstellt</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>Keine dieser Dateien kann gesendet werden</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>Die digitalen Fingerabdrücke sind fertig</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>Gerade wird nichts gelesen. Machen Sie weiter, wann Sie möchten; was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>Das geschieht nur auf diesem Computer. Sie müssen nicht zusehen.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>Angehalten. Was fertig ist, bleibt erhalten, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>In der Liste steht bei jeder Datei, warum. Sie können andere versuchen.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>Es wurde nichts gesendet. Als Nächstes sehen Sie genau, was gesendet würde.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} von {all} gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n zu gleichförmig</numerusform>
            <numerusform>%n zu gleichförmig</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>Es gibt noch nichts zu senden. Gehen Sie zurück, um andere Dateien auszuwählen.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>Sobald jede Datei gelesen ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n Datei von der Liste genommen</numerusform>
            <numerusform>%n Dateien von der Liste genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Pfad eines Ordners</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>Einen Moment, der Ordner wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>Dieser Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Hier gibt es nichts auszuwählen.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>Eine versiegelte Datei abgeben</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>Auf dem Gerät, auf dem das Bild ist, macht diese App eine Datei, die auf „.empreinte“ endet. Darin sind nur digitale Fingerabdrücke, für den Dienst versiegelt: Sie können die Datei überbringen, aber nicht lesen.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. Die Person macht sie auf ihrem eigenen Gerät: in dieser App, statt „Jetzt senden“.</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. Sie bekommen nur diese Datei, auf einem Stick oder als Nachricht. Nie das Bild.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. Sie wählen sie hier aus und senden sie.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>Wenn Sie stattdessen Fotos der Codes haben, wählen Sie alle zusammen aus.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Wählen Sie zuerst die versiegelte Datei aus.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>Sie ist angekommen. Sie können die Datei jetzt löschen. Wer sie gemacht hat, hat die Nummer und den Code und kann den Fall damit ansehen.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>Ein versiegelter Fall, {size} Byte, für {operator}. Nur dort lässt sich öffnen, was darin ist. Ihn zweimal abzugeben macht keinen zweiten Fall.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Versiegelte Datei auswählen</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>Lassen Sie die Person an den Computer</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>Die nächsten Seiten sprechen die Person an. Sie zeigen nur Nummern und den Fortschritt: kein Bild und keinen Dateinamen. Sie können also daneben sitzen bleiben.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>Die Person entscheidet bei jedem Schritt und kann jederzeit aufhören.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>Am Ende gibt es eine Fallnummer und einen Code. Beides gehört der Person; bewahren Sie es nur auf, wenn sie Sie darum bittet.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>Ich bin es: anfangen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>Anzeige: hell, dunkel, Textgröße</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>Schließt alles auf einmal (auch: zweimal Esc drücken). Was andere gesehen haben oder was diesen Computer ausspäht, lässt sich damit nicht verbergen.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>Schließt alles auf einmal. Zweimal Esc drücken tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>Per SMS: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Tag und Nacht offen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Die Nummer von {name} kopieren</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>Einen Code zum Scannen zeigen, um {name} mit einem Handy anzurufen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>{name} im Browser öffnen</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>Mit einem Handy scannen, um anzurufen</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Von uns geprüft am {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Gesehen am {date}, von uns noch nicht ausprobiert</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>Niemand muss da allein durch</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Menschen, die sich damit auskennen, hören Ihnen zu, ohne zu urteilen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>In welchem Land?</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>Eine Stelle suchen, mit Wort oder Nummer</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Selbst prüfen, dass meine Bilder hierbleiben</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Wer den Dienst betreibt</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>Die Dokumente lesen, die zu diesem Programm gehören (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Ein Browser merkt sich die Adressen, die er öffnet, und ein Handy die Nummern, die es anruft. Wenn noch jemand auf diesen Computer schaut, nehmen Sie einen anderen oder rufen Sie vom Handy einer Vertrauensperson an.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>Das alles liegt auf diesem Computer, mit dem Tag, an dem es gesehen wurde. Was niemand von uns bisher angerufen oder geöffnet hat, ist so bezeichnet.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Hier enthält nichts alle diese Wörter.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>Jetzt in Gefahr</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Wenn es zu viel wird</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Für Erwachsene</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>Für junge Menschen, ihre Eltern und für Bilder aus der Zeit vor 18</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>Wir haben hier keine Stelle für Erwachsene gefunden, für die wir einstehen können.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Was das Gesetz sagt</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>In wenigen Worten, Stand {date}. Keine Rechtsberatung.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>Einer erwachsenen Person helfen</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>Glauben Sie der Person. Fragen Sie, was sie braucht, bevor Sie etwas vorschlagen.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>Die Person entscheidet bei jedem Schritt, und die Bilder bleiben auf ihrem eigenen Gerät.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>Die Fallnummer und der Code gehören der Person. Wer beides hat, kann den Fall zurückziehen.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Wie ist es bei Ihnen?</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>Die Person ist hier und setzt sich an diesen Computer</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>Die Person ist woanders und kann eine versiegelte Datei machen</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>Es ist kein Bild zur Hand, nur Links oder Drohungen</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>Danke, dass Sie helfen</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>Glauben Sie der Person und danken Sie ihr, dass sie es Ihnen sagt. Kein Vorwurf, keine Strafe.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>Sehen Sie das Bild nicht an. Bitten Sie nicht darum; nehmen Sie es nicht an, kopieren, behalten und senden Sie es nicht. In vielen Ländern ist das eine Straftat, auch für Eltern.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>Die Person wählt die Datei aus, auf ihrem eigenen Gerät. Sie können daneben sitzen.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Wie ist es bei Ihnen?</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>Die Person ist hier, und das Bild ist schon auf diesem Computer oder auf ihrem Handy</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>Die Person ist woanders und kann eine versiegelte Datei machen</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>Ich habe das Bild schon</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>Hilfe, und Links zum Melden</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n Bild oder Video</numerusform>
            <numerusform>%n Bilder oder Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>Im Ordner „{name}“: {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>mehr als 5000 Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>%n davon liegt in Ordnern darin.</numerusform>
            <numerusform>%n davon liegen in Ordnern darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>%n hinzufügen, samt Ordnern darin</numerusform>
            <numerusform>Alle %n hinzufügen, samt Ordnern darin</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>Dieses Bild lässt sich in dieser Form nicht aus der Zwischenablage nehmen. Speichern Sie es als Datei, oder kopieren Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>Nichts davon war eine Datei. Kopieren Sie Dateien in der Dateiverwaltung und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>Einen Moment, die Ordner werden durchgesehen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>Ein Fall fasst {most} Dateien. %n weitere wurde weggelassen: {names}. Senden Sie erst diese; fangen Sie dann mit dem Rest neu an.</numerusform>
            <numerusform>Ein Fall fasst {most} Dateien. %n weitere wurden weggelassen: {names}. Senden Sie erst diese; fangen Sie dann mit dem Rest neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>Das ist eine Adresse im Internet, keine Datei. Hier wird nichts heruntergeladen; auswählen lassen sich nur Dateien, die Sie schon haben.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Das liegt auf einem Handy oder einer Kamera, in die diese App nicht hineinsehen kann. Kopieren Sie es zuerst in einen Ordner auf diesem Computer und wählen Sie dann die Kopie aus.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Das liegt auf einem Netzlaufwerk, in das diese App nicht hineinsehen kann. Kopieren Sie es zuerst in einen Ordner auf diesem Computer und wählen Sie dann die Kopie aus.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>Das liegt auf einem anderen Computer. Kopieren Sie es zuerst in einen Ordner auf diesem hier und wählen Sie dann die Kopie aus.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>Das liegt im Papierkorb. Legen Sie es zuerst zurück und wählen Sie es dann an seinem alten Platz aus.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>Das ist nur ein Eintrag in einer Liste zuletzt benutzter Dateien. Wählen Sie die Datei in ihrem eigenen Ordner aus.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>Das führt zu keiner Datei auf diesem Computer, die sich öffnen ließe. Kopieren Sie sie zuerst in einen Ordner und wählen Sie dann die Kopie aus.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>{name} (der Name bleibt hier)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>{item} entfernen</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>Das ist eine Fälschung: bearbeitet oder von einem Computer gemacht</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item} ist eine Fälschung: bearbeitet oder von einem Computer gemacht</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>Qualität {quality} von 100, gut</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n Lage: wie es ist, gedreht, gespiegelt</numerusform>
            <numerusform>%n Lagen: wie es ist, gedreht, gespiegelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n wahrscheinliche Kopie: beschnitten, gerahmt, schräg</numerusform>
            <numerusform>%n wahrscheinliche Kopien: beschnitten, gerahmt, schräg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n Einzelbild des Videos</numerusform>
            <numerusform>%n Einzelbilder des Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>Code der ganzen Datei</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>Es ist versiegelt. Bewahren Sie diese beiden auf.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Es wartet hier. Bewahren Sie diese beiden auf.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Es ist gesendet. Bewahren Sie diese beiden auf.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Mit dieser Nummer und diesem Code, und nur mit beidem, können Sie den Fall ansehen oder zurückziehen. Niemand kann Ihnen beides noch einmal schicken.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Beides kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>Verschlossene Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>Im Schlüsselbund dieses Computers, nur wenn sonst niemand dieses Benutzerkonto öffnen kann.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>Ich habe sie aufgeschrieben oder gespeichert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Nummer und Code als QR-Bild, zum Scannen mit Ihrem eigenen Handy</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>Wo man sie aufbewahrt</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Gut: auf Papier an einem Ort, den sonst niemand kennt, oder in einem Passwortmanager, den sonst niemand benutzt.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Besser nicht: auf einem Handy, in einer E-Mail, einer Cloud oder einer Fotosammlung, die jemand anderes öffnen kann. Wer beides hat, kann den Fall zurückziehen.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>Im Fall sind: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Kreuzen Sie oben an, dass Sie beides aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Noch ist nichts gesendet. Geben Sie die versiegelte Datei, und nur sie, einer Person, die sie abgibt. Nummer und Code bleiben bei Ihnen; sie gelten, sobald die Datei angekommen ist.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>Es wartet verschlüsselt auf diesem Computer und wird gesendet, sobald es geht, solange dieses Fenster offen ist. Später: „Ich habe einen Fall“, dann „Im Schlüsselbund nachsehen“. Nummer und Code gelten, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>Auf diesem Computer aufbewahrt. Wer dieses Benutzerkonto öffnen kann, kann es vielleicht finden.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>In einer verschlossenen Datei aufbewahren</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert, und wenn Sie die App verlassen.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>Im Schlüsselbund nachsehen</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>Verschlossene Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>Alles entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>Das entfernt Fallnummern und Codes aus dem Schlüsselbund, was für dieses Fenster gemerkt ist, die Betreiberdatei und was auf das Senden wartet. Beim Dienst bestehen die Fälle weiter: Ohne Nummer und Code kann niemand sie wieder öffnen.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>Von dieser App ist auf diesem Computer nichts mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>Ein Teil davon konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Dort ist kein Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>Noch zu senden: Fall {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Beleg speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>Eine verschlossene Datei öffnen</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>Einfache Sprache</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>Entwurf: noch von niemandem mit dieser Muttersprache gegengelesen</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (Entwurf)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>Link zum Bild oder Video</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>Link {number} kürzen</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>Link {number} entfernen</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>Ein Antrag nimmt bis zu {most} Links auf.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>Dieser Link ist zu lang. Sehen Sie nach, ob es nur einer ist.</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>In diesem Link steht vor dem @ ein Name oder ein Passwort. Das muss weg.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>Das ist nicht die Adresse einer Seite. Eine Adresse sieht so aus: https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>In diesem Link steckt eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>Das Ende dieses Links kann verraten, wer ihn geöffnet oder geteilt hat.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>Ein langer zufälliger Teil in diesem Link öffnet vielleicht etwas Privates.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>Links dieses Falls</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>Adressen von Seiten, auf denen das Bild oder Video zu sehen ist. Die Menschen, die diesen Dienst betreiben, können diese Websites bitten, es zu entfernen. Ob und wann eine Website das tut, kann niemand versprechen.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>Hier wird nichts geöffnet. Auf diesem Computer wird jede Adresse so verschlossen, dass nur die sie lesen können, die den Links nachgehen; der Dienst, der sie speichert, kann es nicht. Sie bleibt nicht auf diesem Computer. Noch einmal eingegeben, ist sie nicht doppelt da.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>Eine Antwort per E-Mail, falls gewünscht</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>Vielleicht gibt es eine Frage zu einem Link. Die Adresse wird genauso verschlossen und zwei Wochen nach dem letzten erledigten Link gelöscht, auf Wunsch sofort.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>E-Mail-Adresse für die Antwort</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>Für diesen Fall ist zurzeit eine E-Mail-Adresse gespeichert.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>Jetzt löschen lassen</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ist angekommen.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>Angekommen: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>Zuerst einen Link hinzufügen.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>Zuerst einen Link hinzufügen: Eine E-Mail-Adresse geht nur mit Links.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>Einen Moment, es wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} Byte, genau diese. Die Adressen oben sind darin, verschlossen; eine lange nimmt nicht mehr Platz ein als eine kurze.</translation>
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
        <translation>Notieren, was passiert ist</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>Tage, Links, Namen von Konten, was gesagt oder verlangt wurde. Das hilft der Polizei, einer Anwaltskanzlei oder einem Hilfetelefon. Es ist weg, wenn Sie die App verlassen, außer Sie speichern oder drucken es.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>Tag, wenn Sie ihn wissen</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>Wo: App, Website oder Link</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>Wer: Name oder Konto</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>Was gesagt, verlangt oder angedroht wurde</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Aus einer Textdatei&#xa0;…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>Die Fallnummer daraufsetzen, und den Beleg daneben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>Keine Bilder hier: Wer das liest, würde sie sehen. Lassen Sie sie, wo sie sind, und notieren Sie, wo das ist.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern&#xa0;…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>Sobald etwas notiert ist.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>Notiz {number} entfernen</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>Dieser Tag konnte nicht gelesen werden. Schreiben Sie ihn wie 2026-11-28, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>Schreiben Sie mindestens eins von den vieren.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Eine Textdatei auswählen</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>Das ist keine Textdatei. Bilder und Videos gehören nicht hierher.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Diese Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Notizen speichern</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>Einen Fall ansehen</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Sie brauchen beides: die Fallnummer und den Zugangscode.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>Großbuchstaben und Bindestriche kommen von selbst. Die Buchstaben I und L werden als 1 gelesen, der Buchstabe O als Null.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>Beides vom Blatt lesen&#xa0;…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>Das Blatt als PDF, oder ein Foto von seinem Quadrat. Geöffnet wird es von demselben eigenen Programm wie Ihre Bilder.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Das Blatt wird gelesen</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Geben Sie die Nummer und den Code ein.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>Das Blatt oder ein Foto davon öffnen</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Beides ist gelesen. Sehen Sie jetzt den Fall an.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation>Welche davon sind aus der Zeit vor 18?</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>Kreuzen Sie alle an, auf denen Sie unter 18 waren oder bei denen Sie nicht sicher sind. Daraus wird ein zweiter Fall mit eigener Nummer, für den Teil des Dienstes, der für Minderjährige da ist.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>Lassen Sie diese Bilder, wo sie sind. Kopieren Sie sie nicht und geben Sie sie nicht weiter: In vielen Ländern kann das eine Straftat sein, auch wenn Sie selbst darauf sind.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>Zwei Fälle machen</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>Kreuzen Sie mindestens eins an, oder gehen Sie zurück.</translation>
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
        <translation>Fragen, ob es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>Dieses Programm sucht nie von selbst nach einer neueren Version. Die Schaltfläche fragt einmal beim Server von {operator} nach. Nichts Persönliches und nichts über einen Fall wird gesendet; wie jeder Server sieht er die Internetadresse, von der die Frage kommt.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>Das ist Version {version}. Eine neuere gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>Es gibt eine neuere Version, {version}. {operator} gibt sie auf dieser Seite heraus: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
        <translation>Sie haben Ihren Teil getan</translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>Was jetzt kommt, braucht Zeit und liegt nicht in Ihrer Hand. Tage oder Wochen ohne Nachricht sind normal.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>Ist es schon im Netz?</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>Melden Sie jeden Link auch bei der Plattform selbst; sagen Sie, dass es ohne Ihre Zustimmung verbreitet wurde. Digitale Fingerabdrücke ersetzen das nicht.</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>Denken Sie an eine Anzeige bei der Polizei?</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>Behalten Sie Nachrichten, Namen, Daten und Links; löschen Sie den Chat noch nicht. Die Polizei oder ein Hilfetelefon kann Ihnen sagen, was nützlich ist, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>Verlangt jemand Geld oder noch mehr von Ihnen?</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>Sie müssen nicht antworten. Zahlen beendet es selten. Wenn es eine Person ist, mit der Sie leben oder vor der Sie Angst haben, reden Sie mit einem Hilfetelefon, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>Weiter mit dem zweiten Fall: den Bildern aus der Zeit vor 18</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Es ist im Netz: wo man es melden kann</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Notieren, was passiert ist, für die Polizei</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Den Fall ansehen</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>Beenden und alles löschen</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>Sie brauchen das Bild nicht</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>Ein Link genügt, um die Entfernung zu verlangen, und ein Hilfetelefon braucht keins von beidem. Laden Sie das Bild nicht herunter und lassen Sie es sich nicht schicken.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Es ist im Netz: wo man es melden kann</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>Die Person war auf dem Bild unter 18, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Notieren, was passiert ist, für die Polizei</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>Ist es eine Drohung, und noch ist nichts im Netz?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>Sie müssen nicht antworten, nicht zahlen und nichts schicken. Zahlen beendet es selten.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>Behalten Sie die Nachrichten, die Namen der Konten und die Daten. Ein Hilfetelefon oder die Polizei kann sie brauchen.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>Taucht es in einer Suchmaschine auf?</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>Suchmaschinen nehmen Adressen aus ihren Ergebnissen, wenn man darum bittet. Die Seite selbst bleibt, melden Sie sie also auch dort.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>Bild oder Video auswählen</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>Es wird dort gelesen, wo es ist, und auf diesem Computer in digitale Fingerabdrücke verwandelt. Es wird nicht gezeigt, nicht kopiert und nicht gesendet, und sein Name auch nicht.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ansehen, was gesendet wird</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>Sobald es etwas zu senden gibt.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nichts davon kann gesendet werden; die Gründe stehen unten. Sie können andere auswählen oder zurückgehen.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>Datei {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>Datei {position} ist nicht dabei</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>Ein Fall fasst bis zu {most} Dateien; %n Datei wurde weggelassen.</numerusform>
            <numerusform>Ein Fall fasst bis zu {most} Dateien; %n Dateien wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n kann nicht gesendet werden</numerusform>
            <numerusform>%n können nicht gesendet werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Das wird gesendet</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codes, keine Bilder. Kein Name, kein Dateiname, kein Datum, kein Ort und nichts über Sie. Wie jede Website sieht der Dienst die Internetadresse, von der Sie kommen, und wann.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>Dazu kommt nur die Angabe, dass die Person unter 18 war oder vielleicht war.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>Das lässt sich nicht zum Senden zusammenstellen. Gehen Sie zurück und nehmen Sie etwas heraus.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Einen Moment, es wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} Byte, genau diese.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Sie haben nichts falsch gemacht</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Es ist nicht Ihre Schuld. Sie können zuerst mit jemandem reden, ohne Ihren Namen zu sagen, und wiederkommen, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>Der offizielle Weg</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>Was diese App tun kann</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Sie erstellt auf diesem Computer digitale Fingerabdrücke und sendet nur diese. Sie können beides tun, das hier und den offiziellen Weg: Eins stört das andere nicht.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>Das hier ist nicht Take It Down und nicht damit verbunden.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Das hier ist eine Übung: Keine Plattform bekommt etwas.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>Uns ist keine Plattform bekannt, die bekommt, was von hier gesendet wird.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>{operator} betreibt diesen Dienst und gibt an, dass diese Plattformen seine digitalen Fingerabdrücke bekommen: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>{what} hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>Um darin Dateien auszuwählen, den Ordner öffnen.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>Umschalt oder Strg wählt mehrere Dateien aus.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>Es ist keine Datei ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>Mindestens {count} Zeichen; mehrere Wörter sind gut. Ohne das Passwort kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Verschließen und speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Das ist zu kurz.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>Übung: Keine Plattform bekommt diese digitalen Fingerabdrücke</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Ist dieser Beleg echt?</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>Ein Beleg ist das signierte Wort des Betreibers, dass etwas angekommen ist, und wann. Die Polizei oder eine Plattform kann ihn genauso prüfen, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>Einen Beleg öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>Dieser Beleg beweist nichts.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>Die Schlüssel des Betreibers sind noch nicht bekannt: Der Dienst hat nicht geantwortet, und es gibt keine Betreiberdatei.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>der Fall ist angekommen</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>weitere Bilder oder Videos kamen dazu</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>eine Rücknahme wurde verlangt</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>eine Rücknahme wurde aufgehoben</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>seine digitalen Fingerabdrücke wurden gelöscht</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>Links wurden hinzugefügt</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>eine E-Mail-Adresse für die Antwort wurde hinterlassen</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>die E-Mail-Adresse wurde gelöscht</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>Echt. {operator} hat am {day} für den Fall {number} signiert: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Einen Beleg öffnen</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>Einen Antrag schreiben</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>Er wird auf diesem Computer zusammengestellt. Sie kopieren oder speichern ihn und senden ihn selbst: Diese App sendet nichts davon.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>Die Person war darauf unter 18, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>Es wurde bearbeitet oder von einem Computer gemacht (eine Fälschung)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>Ich schreibe für jemand anderen, mit Einverständnis der Person</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Den Antrag kopieren</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Worauf er sich stützt</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Name für die Unterschrift</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>E-Mail-Adresse für die Antwort</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Der Antrag</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Sprache des Antrags</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Antrag speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Erinnerung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>Eine Datei für Ihren Kalender: In 48 Stunden ist die Frist der Plattform um. Darin steht „Erinnerung“ und sonst nichts, und sie ist nur dort, wo Sie sie speichern.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Wenn nichts passiert</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>An {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>In einen Antrag zu einer Person unter 18 kommen kein Name und keine Adresse.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>Die Plattform liest beides, und das Gesetz verlangt es. Eine Adresse nur für diesen Zweck genügt.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert, und wenn Sie die App verlassen.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Antrag speichern</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>USA: Take It Down Act, 48 Stunden</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>Vereinigtes Königreich: 48 Stunden</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>Europäische Union: Meldung nach dem Gesetz über digitale Dienste (DSA)</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>Eine Suchmaschine: aus den Ergebnissen nehmen</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>Überall: die eigenen Regeln der Plattform</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Es fehlt noch: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>Nach 48 Stunden können Sie sich bei der Federal Trade Commission beschweren: takeitdown.ftc.gov. Behalten Sie den Antrag und die Antwort.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>Im Vereinigten Königreich kann die Revenge Porn Helpline für Erwachsene melden, und Report Remove für Menschen unter 18. Behalten Sie den Antrag und die Antwort.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>Die Plattform muss Ihnen sagen, wie sie entschieden hat und wie Sie widersprechen können. Ein vertrauenswürdiger Hinweisgeber Ihres Landes, etwa Point de Contact in Frankreich, wird vorrangig gehört.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>Fragen Sie noch einmal, und melden Sie es auch dort, wo die Seite ist: Nur dort kann sie entfernt werden.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>Melden Sie es noch einmal, am besten zusammen mit einem Hilfetelefon: Manche erreichen eine Plattform schneller. Behalten Sie den Antrag und die Antwort.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>Das wird gesendet</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codes, keine Bilder. Dazu kommen Ihre drei Antworten, was Sie auf dieser Seite wählen, und ein Kontrollwert, der Ihren Zugangscode erkennt, ohne ihn zu verraten. Kein Name, kein Dateiname, kein Datum, kein Ort. Wie jede Website sieht der Dienst die Internetadresse, von der Sie kommen, und wann.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>Auf manchen war ich unter 18, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Welche Kopien wiedererkannt werden</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>An einem Rand oder auf ein übliches Format beschnitten, gerahmt, schräg, gespiegelt: meistens. In einer Story oder auf einem Bildschirmfoto: ab und zu. Zwei Bilder in einem, ein großer Sticker, die Hälfte abgeschnitten: nein. Wenn Sie solche Kopien haben, fügen Sie sie auch hinzu.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codes, keine Bilder, für den Fall, den es schon gibt. Kein Name, kein Dateiname, kein Datum, kein Ort. Wie jede Website sieht der Dienst die Internetadresse, von der Sie kommen, und wann.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Wenn Sie es eines Tages zurückziehen</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Sie können den Fall zurückziehen, wann Sie möchten. Eine Frist schützt Sie, falls jemand Sie zwingen könnte: Solange sie läuft, können Sie die Rücknahme aufheben.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Sofort zurückziehen</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Erst einen Tag warten</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Erst 3 Tage warten</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Erst 7 Tage warten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n Datei ist nicht dabei: Sie war nicht lesbar oder ist zu gleichförmig.</numerusform>
            <numerusform>%n Dateien sind nicht dabei: Sie waren nicht lesbar oder sind zu gleichförmig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>Nummer {number} wurde entfernt; die danach sind aufgerückt.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>Das lässt sich nicht zum Senden zusammenstellen. Nehmen Sie einen Eintrag heraus, oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Einen Moment, es wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} Byte, genau diese. Sie enden mit der letzten Klammer; unterwegs kommt nichts dazu.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Beim Speichern wird sie ersetzt.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>{service} kopiert diesen Ordner auf andere Geräte und auf eigene Server. Wer dort nachsehen kann, kann die Datei sehen.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>In eine Datei versiegeln</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>In der Datei sind die digitalen Fingerabdrücke und sonst nichts. Wer sie überbringt, kann sie abgeben, aber nicht lesen, ändern oder zurückziehen.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>Betreiberdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Speichern Sie die Datei, zum Beispiel auf einem Stick. Darin sind kein Name und kein Bild.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Bewahren Sie die Nummer und den Code auf, die danach kommen. Sie gehören nur Ihnen.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Geben Sie nur die Datei einer Person, der Sie vertrauen. Sie wählt in dieser App „Ich helfe jemandem“. Geben Sie ihr nie das Bild.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>Darin werden sein: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>Nur {operator} kann sie öffnen.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>Der Dienst antwortet nicht. Seine Betreiberdatei „operator.toml“ genügt, um einen Fall für ihn zu versiegeln.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Öffnen Sie zuerst die Betreiberdatei.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Einen Moment, es wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Betreiberdatei öffnen</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Prüfen Sie es selbst</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Ihre Bilder werden von einem eigenen Programm geöffnet. Das System soll es vom Netz fernhalten, vom Schreiben von Dateien und vom Starten von Programmen. Hier versucht es all das, und Sie sehen, ob etwas davon gelingt.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Sie müssen uns nicht glauben. Trennen Sie das Netz oder schalten Sie das WLAN aus: Auswählen, digitale Fingerabdrücke erstellen und die genaue Vorschau gehen trotzdem. Verbinden Sie sich erst zum Senden wieder.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>Unter Linux zeigt das hier, während Dateien gelesen werden, „Seccomp: 2“ für jedes abgeschottete Programm:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>Was kein Programm ausschließen kann: Spähsoftware auf diesem Computer, einen fremden Blick auf den Bildschirm, was das System selbst in seiner Auslagerungsdatei behält, und einen manipulierten Programmteil, der in den digitalen Fingerabdrücken etwas versteckt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>Auf diesem System garantiert</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>Auf diesem System nicht garantiert</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n verbotener Vorgang versucht.</numerusform>
            <numerusform>%n verbotene Vorgänge versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>Keiner ist gelungen.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>Diese sind gelungen: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>Die Prüfung konnte nicht stattfinden.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>Die Sperre ist nicht aktiv, darum ist nichts versprochen.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Die digitalen Fingerabdrücke entstehen trotzdem nur auf diesem Computer. Um sicher zu sein, nehmen Sie ihn vom Netz, solange sie erstellt werden.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>Filter für Systemaufrufe (die entscheidende Schicht)</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>Die eigene Abschottung des Systems</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>Dateien außer Reichweite</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>Netz verborgen</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>Neue Rechte gesperrt</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>Besondere Rechte abgegeben</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>Grenzen für Speicher und Schreiben</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>Speicher vor Kopieren geschützt</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>Endet zusammen mit dem Fenster</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>gibt es auf diesem System nicht</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>dieses System erlaubt es nicht</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>Wer den Dienst betreibt</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>Diese Datei auf diesem Computer aufbewahren und ihren Dienst auch beim nächsten Mal benutzen</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Ein Verein oder eine Behörde mit einem solchen Dienst gibt eine Datei heraus, „operator.toml“. Öffnen Sie sie hier, ziehen Sie sie in dieses Fenster, oder kopieren Sie ihren Text und fügen Sie ihn ein. Sie sehen, was darin steht, bevor etwas benutzt wird.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>Die hier aufbewahrte Datei entfernen</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Diesen Dienst benutzen</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Öffnen Sie zuerst die Betreiberdatei.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Hier ist noch ein Fall des vorigen Dienstes. Schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Sie sind jetzt in der Übung: Der Dienst ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>In dieser App ist noch kein Dienst eingerichtet.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>Der Dienst hat noch nicht gesagt, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>Der jetzt benutzte Dienst gibt an, dass {operator} ihn betreibt.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>Was diese Datei über ihren Dienst sagt</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nichts zeigt, dass sie vom Betreiber des Dienstes stammt, den Sie jetzt benutzen. Nehmen Sie sie nur, wenn Sie wissen, von wem Sie sie haben.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Betreiberdatei öffnen</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>Ab jetzt wird dieser Dienst benutzt: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>Sie ist entfernt. Ab dem nächsten Start wird ihr Dienst nicht mehr benutzt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Es ist nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Bilder von mir</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>Ich helfe jemandem</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>Die Person war auf dem Bild unter 18, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>Ich habe einen Fall: Nummer und Code</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>Ich habe das Bild oder Video nicht</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Selbst prüfen, dass meine Bilder hierbleiben</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Kann noch jemand auf diesen Computer schauen? Zweimal Esc schließt alles auf einmal. Was vorher gesehen wurde, oder ein Spähprogramm, lässt sich damit nicht verbergen.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>Jetzt in Gefahr? Rufen Sie {number} an.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Ihre Bilder bleiben auf diesem Computer. {platforms}</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>Schritt {current} von {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>Bitte hören Sie hier auf</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>Sie meinten es gut. Öffnen Sie es nicht, kopieren Sie es nicht, geben Sie es nicht weiter und erstellen Sie keine digitalen Fingerabdrücke davon.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>Ein sexuelles Bild einer Person unter 18 zu haben, kann eine Straftat sein, egal aus welchem Grund. Und jeder neue Blick darauf kann ihr noch einmal wehtun.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>Löschen Sie es auch nicht auf eigene Faust: Rufen Sie eine dieser Nummern an und tun Sie, was man Ihnen sagt. Um zu fragen, müssen Sie keinen Namen nennen.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>Digitale Fingerabdrücke senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>Lieber in eine versiegelte Datei, die jemand anderes abgibt</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>Auf diesem Computer warten lassen und senden, sobald es geht</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>Der Dienst behält die digitalen Fingerabdrücke und bietet sie Plattformen an, die mitmachen.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Eine Plattform, die einen Treffer findet, entscheidet nach ihren eigenen Regeln. Manche antworten spät oder nie; das ist üblich.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Mit der Fallnummer und dem Code können Sie den Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Was nicht geschieht</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Niemand bekommt Ihre Bilder, und niemand erfährt, wer Sie sind.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>Das ist keine Anzeige und keine Meldung: Polizei und Hilfetelefone erfahren nichts davon.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>Es ist kein Versprechen, dass etwas entfernt wird, und es erfasst nicht das ganze Internet.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Ihre Fallnummer und Ihr Zugangscode</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>Vielleicht ist es trotzdem angekommen, ganz oder zum Teil. Ein neuer Versuch sendet genau dasselbe und fügt nichts doppelt hinzu.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Einen Moment, es wird zusammengestellt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n digitaler Fingerabdruck geht an den Übungsdienst auf diesem Computer. Keine Plattform bekommt ihn.</numerusform>
            <numerusform>%n digitale Fingerabdrücke gehen an den Übungsdienst auf diesem Computer. Keine Plattform bekommt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n digitaler Fingerabdruck geht an den Dienst.</numerusform>
            <numerusform>%n digitale Fingerabdrücke gehen an den Dienst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n digitaler Fingerabdruck geht an {operator}. Zurzeit bekommt ihn keine Plattform.</numerusform>
            <numerusform>%n digitale Fingerabdrücke gehen an {operator}. Zurzeit bekommt sie keine Plattform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n digitaler Fingerabdruck geht an {operator}, und von dort an: {platforms}.</numerusform>
            <numerusform>%n digitale Fingerabdrücke gehen an {operator}, und von dort an: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Vielleicht ist es trotzdem angekommen, ganz oder zum Teil. Ein neuer Versuch sendet genau dasselbe und macht nie einen zweiten Fall. Falls Sie hier aufhören müssen, notieren Sie diese beiden:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Beides öffnet den Fall, sobald er gesendet ist. Dann sehen Sie es noch einmal, mit Wegen, es aufzubewahren. Wenn das Senden abbricht, brauchen Sie genau diese beiden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Alles wurde neu zusammengestellt: Gehen Sie zurück, um es anzusehen, oder senden Sie es jetzt.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Angehalten, bevor etwas gesendet wurde. Es ist nichts angekommen, und Sie können noch alles ändern.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>Angehalten. Ein Teil davon, oder alles, ist vielleicht vorher angekommen.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Wo ist das Bild?</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Lassen Sie es, wo es ist. Es zu kopieren oder weiterzugeben kann eine Straftat sein, auch wenn es Ihr eigenes Bild ist.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>Auf diesem Computer, oder auf einem angeschlossenen Handy oder einer Karte</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>Auf einem anderen Gerät, oder ich habe es nicht mehr</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Wo man es melden kann, App für App</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Niemand sieht das Bild an, und diese App zeigt es nicht: Sie werden nur „Bild 1“ sehen.</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Holen Sie es nicht hierher. Nehmen Sie Take It Down im Browser des Geräts, auf dem es ist, oder diese App dort. Wenn Sie es nicht mehr haben, kann ein Hilfetelefon oder die CyberTipline auch mit einem Link allein etwas tun.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>Du hast nichts falsch gemacht</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>Für Bilder aus der Zeit vor dem 18. Geburtstag gibt es Menschen und Wege, die genau dafür da sind. Es zählt, wie alt die Person damals war, nicht wie alt sie jetzt ist.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>Lass das Bild, wo es ist. Kopier es nicht, gib es nicht weiter und zeig es niemandem, auch nicht, um Hilfe zu bekommen: In vielen Ländern kann schon das eine Straftat sein.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>Du musst der Person nicht antworten, nicht zahlen und nichts mehr schicken.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>Wenn du kannst, sag es einer erwachsenen Person, der du vertraust.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>Ich bin auf dem Bild, und ich bin unter 18</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>Ich bin auf dem Bild, und ich bin jetzt erwachsen</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>Ich helfe der Person auf dem Bild</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>Der offizielle Weg</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>Menschen zum Reden</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>Diese App ist mit keiner dieser Stellen verbunden.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>Wo man es melden kann</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Sagen Sie, dass es ohne Zustimmung geteilt wurde. Sie können das zusammen mit einer Vertrauensperson oder einem Hilfetelefon tun.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>Welche App oder Website?</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>App oder Website</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>Einen Antrag schreiben, mit allem, was ihn gültig macht</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Notieren, was passiert ist, für die Polizei</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>In den USA und im Vereinigten Königreich hat eine Plattform ab einem vollständigen Antrag 48 Stunden Zeit.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Steht es nicht in der Liste? Suchen Sie unten auf der Website nach „Melden“, „Impressum“ oder „Sicherheit“, oder fragen Sie ein Hilfetelefon.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Ein Browser merkt sich die Adressen, die er öffnet. Wenn noch jemand auf diesen Computer schaut, kopieren Sie die Adresse und öffnen Sie sie woanders.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>Das nimmt Suchergebnisse weg; die Seite selbst bleibt.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>Oft kann dort nur melden, wer selbst im Chat ist.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Von uns geprüft am {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Gesehen am {date}, von uns noch nicht ausprobiert</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>Per E-Mail: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>Im Browser mehr lesen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>Wem helfen Sie?</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>Gut, dass Sie da sind. Es zählt, wie alt die Person auf dem Bild war, nicht wie alt sie jetzt ist.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>Einer Person, die auf dem Bild unter 18 war, oder wir sind nicht sicher</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>Einer Person, die 18 oder älter war</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>Um zu helfen, müssen Sie das Bild nicht sehen. Bitten Sie nicht darum, und lassen Sie es sich nicht schicken.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Ihre Wahl konnte auf diesem Computer nicht gespeichert werden. Sie gilt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>Was gemerkt ist, konnte nicht von diesem Computer entfernt werden.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>Die meisten Bildschirmfotos und Bildschirmübertragungen lassen dieses Fenster ab jetzt aus. Eine Kamera sieht es weiterhin.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>Dieses System kann ein Fenster nicht von Bildschirmfotos fernhalten.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>Den Fall zurückziehen</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Ihr Fall bietet dann seine digitalen Fingerabdrücke nicht mehr an. Plattformen, die das berücksichtigen können, erfahren es; andere vergleichen vielleicht weiter. Was entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Den ganzen Fall</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>Nur einige Bilder oder Videos</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>Welcher Teil der Liste gezeigt wird</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Verlangt jemand das von Ihnen?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Sie müssen nicht. Sie können diese Seite verlassen und an einem anderen Tag wiederkommen; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Mit jemandem reden: Nummern und Links</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Kreuzen Sie an, was Sie zurückziehen möchten.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Die Rücknahme gilt sofort.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Die Rücknahme gilt ab {date}. Bis dahin können Sie sie aufheben.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Angekreuztes zurückziehen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>{item} entfernen</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Das hier ist eine Übung: Keine Plattform bekommt etwas.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>In dieser App ist noch kein Falldienst eingerichtet: Digitale Fingerabdrücke lassen sich erstellen, aber nicht senden.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>Welche Plattformen mitmachen, ist noch nicht bekannt: Der Dienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>Zurzeit bekommt keine Plattform, was an {operator} gesendet wird.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>Digitale Fingerabdrücke gehen an diese Plattformen, sagt {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>Das hier ist eine Übung. Digitale Fingerabdrücke gehen an einen Übungsdienst auf diesem Computer; keine Plattform bekommt sie.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>In dieser App ist noch kein Falldienst eingerichtet. Sie können digitale Fingerabdrücke erstellen und genau sehen, was gesendet würde; zum Senden braucht es einen Dienst.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>Welche Plattformen mitmachen, ist noch nicht bekannt: Der Dienst hat nicht geantwortet. Sie können anfangen; Sie sehen es, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>Diesen Dienst betreibt {operator}. Nach eigener Angabe bekommt zurzeit keine Plattform seine digitalen Fingerabdrücke.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Diesen Dienst betreibt {operator}. Nach eigener Angabe bekommen diese Plattformen seine digitalen Fingerabdrücke: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Ihr Fall</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>Noch nichts, das ist üblich.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>Eine Zeitlinie für jede Plattform; dasselbe steht darunter in Worten</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>Punkt: Etwas ist passiert. Ring: Ein möglicher Treffer wird angesehen. Quadrat: gefunden und blockiert. Kreuz: angesehen und nicht blockiert.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>und {count} davor</translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation>{platform} {happened}</translation>
    </message>
    <message>
        <source>{item}, {copy}</source>
        <translation>{item}, {copy}</translation>
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
        <translation>Link {number}</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>eingegangen, noch nicht angesehen</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>die Website wurde um Entfernung gebeten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>die Website hat die Entfernung abgelehnt</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>dort wurde nichts gefunden</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>Eine E-Mail-Adresse für die Antwort wurde hinterlassen</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>Die E-Mail-Adresse wurde gelöscht</translation>
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
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Fallnummer: {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation>intime Bild</translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation>bearbeitete oder künstlich erzeugte intime Bild</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>An {platform}</translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation>Bitte entfernen Sie dieses {picture} einer Person, die der Veröffentlichung nicht zugestimmt hat. Es ist hier zu finden:</translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation>Dies ist ein Antrag nach dem TAKE IT DOWN Act (USA). Er verlangt die Entfernung innerhalb von 48 Stunden, auch bekannter gleicher Kopien.</translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation>Die Veröffentlichung ohne Einwilligung ist im Vereinigten Königreich strafbar. Ich bitte um Entfernung innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation>Dies ist eine Meldung nach Artikel 16 des Gesetzes über digitale Dienste, Verordnung (EU) 2022/2065. Dieses Bild ohne Einwilligung zu veröffentlichen, ist rechtswidrig.</translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation>Bitte nehmen Sie diese Adressen aus Ihren Suchergebnissen, für jede Suche, in der sie erscheinen.</translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation>Ihre eigenen Regeln erlauben keine intimen Bilder, die ohne Einwilligung veröffentlicht werden.</translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Ich bin die gezeigte Person. Das {picture} wurde ohne meine Einwilligung veröffentlicht. Ich erkläre nach bestem Wissen, dass meine Angaben hier richtig und vollständig sind.</translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Ich schreibe für die gezeigte Person, mit ihrem Einverständnis. Das {picture} wurde ohne ihre Einwilligung veröffentlicht. Ich erkläre nach bestem Wissen, dass meine Angaben hier richtig und vollständig sind.</translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation>Die Person war unter 18, als dieses Bild entstand, oder könnte es gewesen sein. Bitte behandeln Sie dies als dringend und handeln Sie so, wie das Gesetz es bei Bildern von Minderjährigen von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation>Bitte verhindern Sie, dass Kopien wiederkommen, und teilen Sie mir Ihre Entscheidung mit.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Unterschrift: {name}</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Kontakt: {contact}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>Handy oder Kamera</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Mit beidem können Sie den Fall ansehen oder zurückziehen.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Niemand kann Ihnen beides noch einmal schicken.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Bewahren Sie dieses Blatt dort auf, wo sonst niemand es findet.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>So geht es: in dem Programm, das dieses Blatt gemacht hat, „{button}“ wählen und beides eingeben. Im Quadrat steckt auch beides.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Zum Aufbewahren</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Gemacht am {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>Gemacht am {date}, für den Dienst „{service}“</translation>
    </message>
</context>
<context>
    <name>resources/countries/AU</name>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizei und Rettung</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Jetzt in Gefahr.</translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation>eSafety Commissioner</translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation>Erwachsene und Menschen unter 18 in Australien. Kann anordnen, dass Plattformen Bilder entfernen; Meldungen ohne Namen sind möglich.</translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation>1800RESPECT</translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation>Sexuelle und häusliche Gewalt.</translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation>Jetzt in Gefahr. 101 erreicht direkt die Polizei; 112 jeden Rettungsdienst, überall in Europa.</translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation>Child Focus</translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation>Menschen unter 18 und Eltern. Kann Plattformen bitten, Bilder zu entfernen.</translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation>Institut für die Gleichheit von Frauen und Männern</translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation>Erwachsene jeden Geschlechts, wenn intime Bilder ohne ihre Einwilligung verbreitet wurden.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizei und Rettung</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Jetzt in Gefahr.</translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation>NeedHelpNow.ca</translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation>Für Jugendliche, ihren Freundeskreis und Eltern: wie man ein Bild entfernen lässt, Plattform für Plattform.</translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation>Cybertip.ca</translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation>Menschen unter 18 und Eltern. Verschickt Aufforderungen zum Entfernen und hilft bei Konten.</translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation>Kids Help Phone</translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation>Für junge Menschen. Per SMS: CONNECT senden.</translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation>9-8-8 – suizidale Krise</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Wenn es nicht mehr geht, oder bei Angst um jemanden. Per Anruf oder SMS.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Jetzt in Gefahr.</translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation>147 – Pro Juventute</translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation>Für Kinder und Jugendliche: Beratung per Telefon, SMS und Chat.</translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation>clickandstop.ch</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation>Für Menschen unter 18, Eltern und Fachleute. Melden geht ohne Namen. Die Beratung ist kostenlos. In der Hälfte der Fälle geht es um Erpressung.</translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation>#NetzCourage</translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation>Digitale Gewalt, für Erwachsene und junge Menschen.</translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Anderswo in der Europäischen Union</translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation>112 – jeder Notfall</translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation>Jetzt in Gefahr, in jedem Land der Europäischen Union. Kostenlos.</translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation>116 000 – vermisste oder gefährdete Kinder</translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation>In 32 Ländern Europas.</translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation>116 111 – Kinder- und Jugendtelefon</translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation>In den meisten Ländern der Union (23 von 27 im Oktober 2022).</translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation>116 006 – Opfer von Straftaten</translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation>In 13 Ländern der Union (im April 2023); nicht in Belgien, Bulgarien, Griechenland, Italien, Litauen, Luxemburg, Malta, Polen, Rumänien, der Slowakei, Slowenien, Spanien, Ungarn oder Zypern.</translation>
    </message>
</context>
<context>
    <name>resources/countries/FR</name>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizei und Rettung</translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation>Jetzt in Gefahr. Per SMS ist die 114 für alle da, die nicht hören oder nicht laut sprechen können.</translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation>3018 – digitale Gewalt</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation>Für Menschen unter 18, Eltern und Fachleute. Kostenlos und anonym, per Telefon und Chat. Kann Plattformen bitten, schnell zu handeln.</translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation>119 – Kind in Gefahr</translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation>Ein Kind in Gefahr: für das Kind selbst oder alle, die davon wissen. Kostenlos; steht nicht auf der Telefonrechnung.</translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation>3114 – Suizidprävention</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation>Wenn es nicht mehr geht, oder bei Angst um jemanden. Kostenlos.</translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation>116 006 – France Victimes</translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation>Für alle Opfer. Kostenlos; rechtliche und psychologische Beratung.</translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation>3919 – Gewalt gegen Frauen</translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation>Für Frauen, ihr Umfeld und Fachleute. Kostenlos und anonym; steht nicht auf der Telefonrechnung.</translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation>17Cyber</translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation>Fragen auf einer Website, dann ein Chat mit Polizei oder Gendarmerie. Kein Telefon.</translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation>PHAROS – rechtswidrige Inhalte melden</translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation>Ein Formular der Polizei für öffentliche Inhalte. Geht auch anonym. Kein Hilfetelefon.</translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation>Point de Contact – DISRUPT</translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation>Nimmt Links an, oder das Bild selbst: Fachleute sehen es an, erstellen einen digitalen Fingerabdruck und löschen es. Darum bitten darf nur die gezeigte Person.</translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation>Cybermalveillance – Erpressung</translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation>Was tun, wenn jemand droht, Bilder zu veröffentlichen, Schritt für Schritt.</translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizei und Rettung</translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation>Jetzt in Gefahr. Ohne unmittelbare Gefahr ist die Polizei unter 101 erreichbar.</translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation>Revenge Porn Helpline</translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation>Erwachsene im Vereinigten Königreich; an Feiertagen geschlossen. Meldet an Ihrer Stelle bei Plattformen.</translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation>Report Remove (Childline und IWF)</translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation>Unter 18 im Vereinigten Königreich. Das Bild oder sein Link geht an die IWF, deren Fachleute es sehen.</translation>
    </message>
    <message>
        <source>Childline</source>
        <translation>Childline</translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation>Kinder und junge Menschen im Vereinigten Königreich. Kostenlos.</translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation>NSPCC</translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation>Für Erwachsene, die sich um ein Kind sorgen.</translation>
    </message>
</context>
<context>
    <name>resources/countries/IE</name>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Gardaí and rescue</source>
        <translation>Polizei (Gardaí) und Rettung</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Jetzt in Gefahr.</translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation>Hotline.ie</translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation>Intime Bilder, die ohne Einwilligung verbreitet wurden, in jedem Alter. Sicher und anonym; arbeitet mit der irischen Polizei (Gardaí).</translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation>Childline (ISPCC)</translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation>Unter 18 in Irland.</translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation>Women’s Aid</translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation>Frauen; Gewalt in einer jetzigen oder früheren Beziehung.</translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation>Men’s Aid</translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation>Männer; Gewalt in einer jetzigen oder früheren Beziehung.</translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizei und Rettung</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Jetzt in Gefahr.</translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation>NCMEC CyberTipline</translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation>Unter 18, als das Bild entstand; auch wenn es nicht mehr auf dem Gerät ist.</translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation>CCRI Image Abuse Helpline</translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation>Erwachsene. Dolmetschen in den meisten Sprachen.</translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation>988 – Suizid und Krise</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Wenn es nicht mehr geht, oder bei Angst um jemanden. Per Anruf oder SMS.</translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation>Crisis Text Line (Thorn)</translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation>Für Jugendliche: THORN per SMS senden.</translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation>FTC – eine Plattform hat nicht innerhalb von 48 Stunden gehandelt</translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation>Für Beschwerden, wenn eine Plattform ein Bild nicht innerhalb von 48 Stunden nach einem gültigen Antrag entfernt hat.</translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation>FBI – Erpressung</translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation>Um Erpressung mit Bildern zu melden.</translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation>Überall auf der Welt</translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation>Take It Down (NCMEC)</translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation>Der offizielle Weg für Bilder aus der Zeit vor dem 18. Geburtstag, egal wie alt man heute ist, weltweit. Er läuft auf dem Gerät, auf dem das Bild schon ist; dafür das Bild nie kopieren oder verschicken. Der Betreiber sieht auch den Dateinamen.</translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation>StopNCII.org</translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation>Erwachsene, weltweit: digitale Fingerabdrücke, die im Browser entstehen, für die Plattformen, die dort mitmachen. Unabhängig von dieser App.</translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation>Find A Helpline</translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation>Stellen für schwere Momente, nach Ländern.</translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation>Französisches Strafgesetzbuch, Artikel 226-2-1</translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation>Sexuelle Worte oder Bilder ohne Einwilligung verbreiten, auch wenn sie mit Einwilligung entstanden sind: bis zu 2 Jahre Gefängnis und 60.000&#xa0;€ Geldstrafe.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation>Französisches Strafgesetzbuch, Artikel 227-23</translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation>Ein sexuelles Bild einer minderjährigen Person herstellen, verbreiten oder anbieten: bis zu 5 Jahre und 75.000&#xa0;€; im Internet 7 Jahre und 100.000&#xa0;€. Auch der Besitz ist strafbar. Das gilt auch bei Menschen, die wie unter 18 aussehen.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation>Französisches Strafgesetzbuch, Artikel 312-10 (Erpressung durch Bloßstellung)</translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation>Erpressung durch Bloßstellung: bis zu 5 Jahre und 75.000&#xa0;€; 7 Jahre und 100.000&#xa0;€, wenn sie online mit sexuellen Bildern geschieht oder um welche zu bekommen.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation>Französisches Strafgesetzbuch, Artikel 312-1 (Erpressung mit Gewalt)</translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation>Geld oder etwas anderes durch Gewalt, Drohung oder Zwang bekommen: bis zu 7 Jahre und 100.000&#xa0;€.</translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation>Französisches Strafgesetzbuch, Artikel 222-33 (sexuelle Belästigung)</translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation>Schwerer Druck, um eine sexuelle Handlung zu bekommen: bis zu 2 Jahre und 30.000&#xa0;€; 3 Jahre und 45.000&#xa0;€, wenn das Opfer unter 15 ist oder es online geschieht.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation>Französisches Strafgesetzbuch, Artikel 227-23-1</translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation>Eine erwachsene Person, die eine minderjährige um sexuelle Bilder bittet: bis zu 7 Jahre und 100.000&#xa0;€; 10 Jahre und 150.000&#xa0;€, wenn diese unter 15 ist.</translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation>Französisches Strafgesetzbuch, Artikel 226-8-1 (Fälschungen)</translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation>Eine sexuelle Fälschung von jemandem ohne Einwilligung veröffentlichen: bis zu 2 Jahre und 60.000&#xa0;€.</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Anzeige erstatten</translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation>Auf jeder Polizeiwache oder bei der Gendarmerie, gegen eine bestimmte Person oder gegen unbekannt („contre X“). Eine Einwilligung wird nie einfach angenommen, und auch wer weiterverbreitet, haftet.</translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation>Take It Down Act</translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation>Seit dem 19. Mai 2026 müssen Plattformen ein intimes Bild, das ohne Einwilligung verbreitet wurde, und bekannte gleiche Kopien innerhalb von 48 Stunden nach einem gültigen Antrag entfernen.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation>Ein intimes Bild ohne Einwilligung zu verbreiten oder damit zu drohen, ist strafbar. Eine Regel zur Entfernung innerhalb von 48 Stunden ist angekündigt.</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation>Ein intimes Bild ohne Einwilligung verbreiten oder damit drohen: bis zu 7 Jahre Gefängnis und eine Geldstrafe ohne Obergrenze.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation>Intime Bilder ohne Einwilligung verbreiten: 6 Monate bis 5 Jahre Gefängnis und 200&#xa0;€ bis 15.000&#xa0;€ Geldstrafe.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation>Ein intimes Bild ohne Einwilligung zu verbreiten, ist eine Straftat; Drohungen können Erpressung sein.</translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation>Europäische Union: Gesetz über digitale Dienste (DSA)</translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation>Plattformen müssen einen Weg anbieten, rechtswidrige Inhalte zu melden, antworten und sagen, wie man ihre Entscheidung anfechten kann.</translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation>In der App: „Blockieren und melden“.</translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation>Eine Meldung pro Datei. Das Formular fragt nach dem amtlichen Namen der gezeigten Person und einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation>In der App: die drei Punkte, dann „Melden“.</translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation>Nimmt Ergebnisse aus der Suche, nicht die Seite selbst. Der zweite Link ist für Fälschungen.</translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation>„Non-Consensual Intimate Imagery“ wählen. Nimmt Ergebnisse aus der Suche, nicht die Seite selbst.</translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation>In der App: gedrückt halten, dann „Melden“, dann die Kategorie für intime Bilder oder die für Kinder.</translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation>In der App: „Teilen“, dann „Melden“. Der zweite Link ist für die USA.</translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation>In der App: „Melden“.</translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation>Kein Konto nötig. In einer Studie von 2024 führte keine von 25 solchen Meldungen innerhalb von drei Wochen zur Entfernung, aber alle 25 Urheberrechtsmeldungen innerhalb von 25 Stunden; dieses Formular ist neuer.</translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation>In der App: „Blockieren und melden“. WhatsApp bekommt dabei die letzten Nachrichten.</translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation>Ein Formular für alle Websites derselben Firma.</translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation>Sind Sie jetzt in Gefahr? Rufen Sie den Notruf. Wenn noch jemand diesen Computer oder Ihre Konten benutzt, gehen Sie zuerst an ein sichereres Gerät.</translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation>Zahlen Sie nicht und schicken Sie nichts mehr: Durch Zahlen hört es selten auf. Sie müssen nicht antworten. Wenn es jemand aus Ihrer jetzigen oder früheren Beziehung ist, reden Sie mit einem Hilfetelefon, bevor Sie die Person blockieren: Schweigen kann das Risiko erhöhen.</translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation>Sichern Sie Beweise: Adressen von Seiten, Namen von Konten, Daten, was verlangt wurde. Löschen Sie den Chat noch nicht.</translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation>Wenn Sie möchten, dass die Tat verfolgt wird, reden Sie mit der Polizei, bevor Sie etwas entfernen lassen, damit keine Beweise verloren gehen.</translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation>Erstellen Sie die digitalen Fingerabdrücke Ihrer Bilder und senden Sie sie.</translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation>Schon im Netz? Melden Sie jede Seite der Plattform und den Suchmaschinen.</translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation>Sie können Anzeige erstatten, jetzt oder später.</translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation>Reden Sie mit jemandem. Nichts davon ist Ihre Schuld.</translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation>Im Freundeskreis helfen</translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation>Glaub der Person. Sie ist nicht schuld, und du musst das nicht allein lösen.</translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation>Hast du das Bild bekommen? Sieh es nicht noch einmal an, schick es nicht weiter, und sag Nein, wenn andere es tun.</translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation>Biete an, dabei zu sein, beim Anruf bei einem Hilfetelefon oder beim Gespräch mit einer erwachsenen Person.</translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation>Melde das Konto, das es verbreitet. Auf vielen Plattformen geht das ohne eigenes Konto.</translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation>Einem jungen Menschen helfen</translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation>Glauben Sie der Person und danken Sie ihr, dass sie es Ihnen sagt. Kein Vorwurf, keine Strafe. „Es ist nicht deine Schuld. Wir machen eins nach dem anderen, und du entscheidest.“</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation>Sehen Sie das Bild nicht an. Bitten Sie nicht darum; nehmen Sie es nicht an, kopieren, behalten und senden Sie es nicht. In vielen Ländern ist das eine Straftat, auch für Eltern.</translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation>Setzen Sie sich daneben. Die Datei wählt der junge Mensch aus, auf dem eigenen Gerät.</translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation>Ist das Gerät nicht da? Lassen Sie die Datei nicht übertragen. Rufen Sie ein Hilfetelefon an.</translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation>Schreiben Sie Namen von Konten, Links, Daten auf, und was verlangt wurde.</translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation>Melden Sie das Konto, und rufen Sie dann ein Hilfetelefon oder die Polizei an.</translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation>Fragen Sie morgen noch einmal, wie es geht. Behalten Sie die Fallnummer nur, wenn der junge Mensch einverstanden ist; das Bild nie.</translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation>Sicherheit zuerst: Fragen Sie, wer sonst Zugang zum Handy, zu den Konten und zum Computer der Person hat.</translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation>Bitten Sie nie darum, das Bild zu sehen. Bei allen, die darauf unter 18 waren: nicht ansehen, annehmen, kopieren oder behalten, und Ihren Schutzregeln folgen.</translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation>Die Person erstellt die digitalen Fingerabdrücke, auf ihrem eigenen Gerät. Sie können einen versiegelten Fall abgeben, den Sie nicht lesen können.</translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation>Sagen Sie, was nicht geht: Nur Plattformen, die mitmachen, vergleichen; das Internet wird davon nicht sauber.</translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation>Nummer und Code gehören der Person. Ohne den Code kann niemand den Fall lesen oder zurückziehen, auch Sie nicht.</translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation>Du hast nichts falsch gemacht, und es ist nicht deine Schuld.</translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation>Antworte nicht mehr. Zahl nicht. Schick kein weiteres Bild.</translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation>Behalte die Nachrichten, die Namen und die Links. Kopier das Bild nicht, mach kein Bildschirmfoto davon und schick es nicht weiter.</translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation>Sag es einer erwachsenen Person, der du vertraust, oder einem Hilfetelefon. Du musst deinen Namen nicht sagen.</translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation>Nimm Take It Down auf dem Gerät, auf dem das Bild schon ist.</translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation>Melde das Konto in der App und sag, dass du unter 18 bist, auch wenn in deinem Profil etwas anderes steht.</translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation>Wenn du das Gefühl hast, du kannst nicht mehr, ruf jetzt ein Hilfetelefon an. Da ist jemand für dich da.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>Gespeichert. Wer diesen Ordner öffnet, kann es dort sehen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Dort konnte nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>Dollarzeichen</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · sieht genauso aus wie Nummer {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>Rücknahme wartet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>Rücknahme wartet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>Der Dienst hat die digitalen Fingerabdrücke und wird sie gleich Plattformen anbieten.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>Plattformen, die mitmachen, können die digitalen Fingerabdrücke abholen und vergleichen.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Eine Rücknahme wurde verlangt und wartet die Frist ab, die Sie gewählt haben. Noch lässt sie sich aufheben.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>Dieser Fall bietet seine digitalen Fingerabdrücke nicht mehr an. Plattformen, die das berücksichtigen können, erfahren es; andere vergleichen vielleicht weiter.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>Der Dienst hat gelöscht, was zu diesem Fall gehörte.</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>Das heißt nicht, dass eine Plattform sie schon angesehen hat.</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>Das heißt nicht, dass etwas gefunden oder entfernt wurde.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>Das heißt nicht, dass die digitalen Fingerabdrücke schon weg sind.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>Das heißt nicht, dass von selbst zurückkommt, was entfernt wurde.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>Das heißt nicht, dass jede Plattform ihre eigene Kopie gelöscht hat.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>Abgeholt; noch keine Antwort, das ist üblich</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>Ein möglicher Treffer wird angesehen</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>Gefunden und blockiert</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>Angesehen und nicht blockiert</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>Der Dienst hat den Fall bekommen</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>Plattformen können die digitalen Fingerabdrücke jetzt abholen</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>Weitere Einträge kamen dazu</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>Eine Rücknahme wurde verlangt</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>Die Rücknahme wurde aufgehoben</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>Die digitalen Fingerabdrücke wurden zurückgezogen</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>Die digitalen Fingerabdrücke dieses Falls wurden gelöscht</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>hat die digitalen Fingerabdrücke abgeholt</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>sieht sich einen möglichen Treffer an</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>hat einen Treffer gefunden und blockiert</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>hat nachgesehen und nicht blockiert</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>Videos {first} und {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>Bilder {first} und {last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>Videos {first} bis {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>Bilder {first} bis {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} von {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>Übungsplattform auf diesem Computer</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>Übungsdienst auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>Der Weg zum Falldienst ist auf diesem Computer falsch eingestellt. Nichts wurde geöffnet, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>Wer das gestartet oder eingerichtet hat, kann es richtigstellen: --service, --proxy, --pin und --ca-file, oder EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN und EMPREINTE_CA_FILE. Was nicht stimmt (auf Englisch): {reason}</translation>
    </message>
</context>
</TS>
