<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Nessuno ha chiesto questo ritiro con il tuo codice di accesso. Un operatore chiude un caso dopo molto tempo, e prima quando arriva così tanto in una volta da sembrare segnalazioni false. Se ne hai ancora bisogno, invialo di nuovo: sarà un nuovo caso.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Non firmato: chi ti ha dato questo file potrebbe averlo modificato.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>È già conservato il file di un gestore, e nulla mostra che questo venga dallo stesso. Rimuovi prima quello conservato.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Questo non è un file. Scegli immagini o video, non cartelle o dispositivi.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Non sappiamo ancora leggere questo tipo di file. Una linea d’aiuto può aiutarti a trovare un’altra strada.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Questo file è incompleto: manca la fine.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Questo file è cambiato durante la lettura. Se è ancora in corso un salvataggio o un download, aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>La ricevuta riguarda qualcos’altro. Considera che non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Il servizio non è raggiungibile. Questo computer è collegato a internet? Non si è perso nulla; puoi riprovare.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>In questo momento il servizio ha un problema. Non si è perso nulla; puoi riprovare più tardi.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La connessione non è sicura: non siamo riusciti a verificare che sia davvero il servizio. Forse qualcuno si è messo in mezzo. Riprova più tardi o da un’altra rete.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Non c’è nessun caso con questo numero e questo codice. Controlla tutti e due.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>A questo caso non si può aggiungere nulla: è ritirato, o sta per esserlo. Puoi fare un altro caso per questi file.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Ci sono stati troppi tentativi. Aspetta circa {minutes} min, poi riprova.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Nel frattempo un altro file ha preso il posto di questo. Aprilo di nuovo.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Questo file del gestore è di un tipo più nuovo. Aggiorna questo programma, poi riprova.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Questo caso è troppo grande per un solo file sigillato. Preparalo in gruppi più piccoli.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Questo caso sigillato viene da una versione più nuova. Aggiorna questo programma, poi riprova.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Questo caso sigillato è incompleto: manca la fine. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Questo caso sigillato è stato modificato o danneggiato lungo la strada. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Qui non sono stati trovati un numero del caso e il suo codice. Fai la foto proprio dall’alto, con buona luce e con tutto il quadrato. Oppure scrivili.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>Questo caso sigillato è troppo grande per dei codici da fotografare. Porta piuttosto il suo file.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Mancano ancora queste parti: {numbers}. Fotografa anche queste.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Questi codici non formano un caso sigillato intero. Fotografali ancora una volta.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Ora consegna il file sigillato</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Nell’app dove è successo, dicendo che hai o avevi meno di 18 anni, anche se il tuo profilo dice altro. Conserva messaggi, nomi e link; non fotografare l’immagine.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Non devi rispondere, né pagare, né inviare nulla. Pagare raramente mette fine alla cosa.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Il tuo caso</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Con questa potrai mostrare più avanti che cosa hai chiesto e quando. Indica il caso e non dice nulla delle immagini.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Che cosa puoi fare adesso</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Il servizio l’ha ricevuto, e la sua prova firmata è qui. Ciò che si vede sotto può essere di prima: consulta di nuovo il caso.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Non dice nulla di te, e non è la fine: puoi segnalare lì il link per conto tuo, o insieme a una linea d’aiuto.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Il tuo numero e il tuo codice non sono ancora conservati.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Qui conoscono bene queste situazioni. Ti ascoltano e non ti giudicano.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Un browser conserva gli indirizzi che apre, e un telefono i numeri che chiama. Se qualcun altro può vederli, usa un altro dispositivo o il telefono di una persona di cui ti fidi.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>È sigillato. Conserva questi due.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Aspetta qui. Conserva questi due.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>È inviato. Conserva questi due.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Con questo numero e questo codice, e solo con tutti e due, puoi consultare il caso o ritirarlo. Nessuno potrà mandarteli di nuovo.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Numero e codice come immagine QR, da inquadrare con il tuo telefono</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Spunta qui sopra di averli conservati tutti e due.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Non è ancora stato inviato nulla. Dai il file sigillato, e solo quello, a qualcuno che lo consegni. Il numero e il codice restano a te; servono quando il file è arrivato.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiato. Gli appunti si svuotano dopo un minuto, e quando esci.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Ti servono tutti e due: il numero del caso e il codice di accesso.</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>Il foglio in PDF, o una foto del suo quadrato. Lo apre lo stesso programma separato che apre le tue immagini.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Scrivi il numero e il codice.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Sono stati letti tutti e due. Ora consulta il caso.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nessuno di questi si può inviare; i motivi sono qui sotto. Puoi sceglierne altri, o tornare indietro.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codici, non immagini. Nessun nome, nessun nome di file, nessuna data, nessun luogo, e nulla su di te. Come ogni sito, il servizio vede da quale indirizzo internet ti colleghi, e quando.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>L’invio non si può preparare. Torna indietro e togli qualcosa.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Non hai fatto nulla di male</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Non è colpa tua. Puoi prima parlare con qualcuno, senza dire il tuo nome, e tornare qui quando vuoi.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Crea impronte su questo computer e invia solo quelle. Puoi fare tutte e due le cose, questa e la via ufficiale: una non ostacola l’altra.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Salva il file, per esempio su una chiavetta. Dentro non ci sono né nomi né immagini.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Conserva il numero e il codice che vengono dopo. Sono soltanto tuoi.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Dai solo il file a una persona di cui ti fidi. In questa app quella persona sceglie «Aiuto qualcuno». Non darle mai l’immagine.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Apri prima il file del gestore.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Controlla di persona</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Le tue immagini vengono aperte da un programma separato. Il sistema deve impedirgli di usare la rete, scrivere file e avviare programmi. Qui prova a fare tutto questo, e tu vedi se qualcosa riesce.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Non devi crederci sulla parola. Scollega la rete o spegni il Wi-Fi: scegliere i file, creare le impronte e vedere l’anteprima esatta funziona lo stesso. Ricollegati solo per inviare.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Le impronte vengono create comunque solo su questo computer. Per averne la certezza, scollegalo dalla rete mentre si creano.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Un’associazione o un’autorità che gestisce un servizio fornisce un file, «operator.toml». Aprilo qui, trascinalo in questa finestra, o copiane il testo e incollalo. Vedrai che cosa dice prima che si usi qualcosa.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Apri prima il file del gestore.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Qui c’è un caso del servizio precedente. Prima finiscilo.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Ora sei in prova: il servizio è su questo computer.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nulla mostra che venga dal gestore del servizio che usi adesso. Usalo solo se sai chi te lo ha dato.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Con il numero del caso e il codice puoi consultare il caso, o ritirarlo.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Nessuno riceve le tue immagini, e a nessuno si dice chi sei.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Il tuo numero del caso e il tuo codice di accesso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Potrebbe essere arrivato lo stesso, tutto o in parte. Riprovare invia esattamente le stesse cose e non crea mai un secondo caso. Se devi fermarti qui, annota questi due:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Con questi si apre il caso una volta inviato. Allora li rivedrai, con vari modi per conservarli. Se l’invio si interrompe, sono questi due che ti servono.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Tutto è stato preparato di nuovo: torna indietro per vederlo, o invialo ora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Fermato prima di inviare qualcosa. Non è arrivato nulla, e puoi ancora cambiare tutto.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Lasciala dov’è. Copiarla o inoltrarla può essere un reato, anche se l’immagine è tua.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Nessuno guarda l’immagine, e questa app non la mostra: vedrai soltanto «Immagine 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Non portarla qui. Usa Take It Down nel browser del dispositivo che la contiene, o questa app lì. Se non ce l’hai più, una linea d’aiuto o la CyberTipline può agire anche solo con un link.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Di’ che è stato condiviso senza consenso. Puoi farlo insieme a una persona di cui ti fidi, o con una linea d’aiuto.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Non è nella lista? Cerca «segnala», «note legali» o «sicurezza» in fondo al sito, o chiedi a una linea d’aiuto.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un browser conserva gli indirizzi che apre. Se qualcun altro guarda questo computer, copia l’indirizzo e aprilo altrove.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>La tua scelta non si è potuta salvare su questo computer. Vale finché non chiudi la finestra.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Il tuo caso smette allora di offrire le sue impronte. Le piattaforme che possono tenerne conto vengono avvisate; altre possono continuare a confrontare. Ciò che è stato rimosso resta rimosso.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Qualcuno ti chiede di farlo?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Non devi per forza. Puoi lasciare questa pagina e tornare un altro giorno; fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Spunta che cosa vuoi ritirare.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Il ritiro ha effetto dal {date}. Fino ad allora puoi annullarlo.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>Il tuo caso</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Con tutti e due puoi consultare il caso o ritirarlo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Nessuno potrà mandarteli di nuovo.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Conserva questo foglio dove nessun altro lo trova.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Lì non si può salvare. Scegli un altro posto.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>È stato chiesto un ritiro, e aspetta la fine del periodo che hai scelto. Si può ancora annullare.</translation>
    </message>
</context>
</TS>
