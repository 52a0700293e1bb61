<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>Questo gestore non accetta casi sigillati.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>Non è stato possibile salvare lì il caso sigillato.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>Non è stato possibile sigillare questo caso.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>L’invio è stato fermato.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>Il programma si è interrotto ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ricezione confermata</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>nella lista che le piattaforme possono leggere</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>ritiro in attesa</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritiro effettuato</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>cancellazione completata</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>in attesa di lettura da questa piattaforma</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>lettura fatta da questa piattaforma; ancora nessuna risposta, cosa frequente</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>in esame</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>con blocco</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>senza blocco</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>Caso {number}: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  Immagine {number}: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  Video {number}: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>Il ritiro ha effetto dal {day} UTC. Fino ad allora si può annullare con withdraw --cancel.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>Esegua di nuovo withdraw con --json per ottenere una prova firmata della cancellazione.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>--cancel annulla tutto il ritiro; non indichi --item.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>In questo caso non c’è nulla con quel numero.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>Il ritiro è annullato.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>Ciò che apparteneva a questo caso è stato cancellato.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>La richiesta di ritiro è arrivata. Da quando il ritiro ha effetto, questo caso non offre più le sue impronte.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>Le piattaforme che gestiscono il ritiro vengono avvisate di non confrontare più; altre possono continuare. Ciò che è stato rimosso resta rimosso.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>Se ha scelto un periodo di attesa, fino ad allora si può annullare con --cancel.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>Un caso sigillato: canale {channel}, immagini o video: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>Consegnato: caso {number}. Lei non può leggerlo, modificarlo o ritirarlo.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>Consegnato. Lei non può leggerlo, modificarlo o ritirarlo; il numero appartiene a chi lo ha preparato.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aperto adesso</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>chiuso adesso</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>non ancora provato da noi, visto il {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>controllato da noi il {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>SMS {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>Per questo paese non c’è una lista. Ce n’è una per {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>Conservato su questo computer. Chi può aprire il suo account potrebbe trovarlo.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Lì non è conservato nessun caso.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>Casi esportati in un file protetto da questa frase segreta: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>Questo caso non è più conservato su questo computer. Presso il servizio esiste ancora.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>Lì non è conservato nessun caso con questo numero.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>Tutto ciò che questo programma conservava su questo computer è stato rimosso. Presso il servizio i suoi casi esistono ancora; senza numero e codice nessuno può aprirli.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>Una parte non si è potuta rimuovere: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>Indichi quale caso dimenticare, oppure --everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>Non c’è un file del gestore. Ne indichi uno: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Gestore: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Indirizzo: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>Accetta casi su persone adulte e su persone che avevano meno di 18 anni.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>Accetta solo casi su persone adulte.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>Accetta solo casi su persone che avevano meno di 18 anni.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>Piattaforme che leggono la sua lista: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>Secondo questo file, nessuna piattaforma legge la sua lista.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>Per esercitarsi: nessuna piattaforma riceve nulla.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>Conserva le impronte per {active} giorni, e una traccia della loro cancellazione per altri {tombstone}.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>Firmato con la propria chiave e non modificato da allora. Di chi si tratti, una firma non può dirlo.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Non firmato: chi le ha dato questo file potrebbe averlo modificato.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>Conservato. D’ora in poi si usa questo servizio, se non ne viene indicato un altro.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>Il file del gestore è stato rimosso.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>È già conservato il file di un gestore, e nulla mostra che questo venga dallo stesso. Rimuova prima quello conservato.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>Non è stato possibile scrivere o rimuovere il file del gestore.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>ricevuto, non ancora guardato</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>rimozione chiesta al sito</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>il sito ha rifiutato la rimozione</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>lì non è stato trovato nulla</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  Link {number}: {state}, {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  Per questo caso non è stato inviato nessun link.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  È conservato un indirizzo email; links con --erase-contact lo fa cancellare.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  L’indirizzo email è stato cancellato il {day}.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>Uno dei link non è l’indirizzo di una pagina (http o https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>Uno dei link è troppo lungo.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>In uno dei link c’è un nome o una password, prima della @: va tolto.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>Si inviano al massimo 50 link alla volta.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>Il link {number} fra quelli indicati dice più di dove si trova la pagina. Indichi --shorten per inviare invece {short}, oppure --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>Il link {number} fra quelli indicati dice più di dove si trova la pagina, e non si può accorciare. Indichi --as-they-are per inviarlo lo stesso.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>--erase-contact si indica da solo.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>Una richiesta accetta al massimo 50 link.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>Per essere valida, la richiesta ha bisogno anche di: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>Uno dei link dice più di dove si trova la pagina. Lo guardi prima di inviarlo.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>Non nella lista: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>non ancora aperto da noi, visto il {day}</translation>
    </message>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>Il nome dopo --out finisce con {suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>Con --groups, --out indica una cartella che esiste già.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>C’è già un file con questo nome. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>Sigillato per {operator}. Nessun altro può aprirlo; chi lo porta vede il numero del caso, il canale e quanti file riguarda.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>Accanto ci sono {count} immagini con dei codici: tutte insieme sono lo stesso caso.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>Tenga per sé tutti e due. Consegni solo il file sigillato.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>assente su questo sistema</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>non permesso da questo sistema</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>Tentativo di evasione…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>Garantito: questo sistema impedisce alla parte che legge i suoi file di inviare o scrivere qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>Non garantito su questo sistema. Le impronte vengono create comunque qui e questo programma non invia file, ma il sistema non lo garantisce. Per averne la certezza, scolleghi la rete mentre si creano le impronte.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>Operazioni vietate tentate: {count}; riuscite: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  riuscita: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>Non è stato possibile portare a termine il controllo.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Livelli:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>--case ripete un caso, --groups ne crea diversi. Indichi solo uno dei due.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Chiediamo al servizio…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>Questo caso è dell’altro canale. Le immagini di una persona con meno di 18 anni e tutte le altre vogliono ciascuna il proprio caso: ne crei uno nuovo con submit.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>Invio delle impronte…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>Aggiunto. I file sono rimasti su questo computer.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>Ora il caso contiene {count} immagini e video.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Era già tutto in questo caso. Nulla è doppio.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>Una parte potrebbe essere arrivata. Ripeta lo stesso comando: nulla viene aggiunto due volte.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>L’elemento {number} viene tralasciato. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>Annoti queste due cose prima dell’invio. Se si interrompe, aprono comunque il caso.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>Numero del caso  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>Codice di accesso  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>Gruppo {number}:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>Inviato. I file sono rimasti su questo computer.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>Li conservi tutti e due. Senza, nessuno, nemmeno il gestore, può consultare o ritirare questo caso.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>Questo è un servizio di prova: nessuna piattaforma riceve queste impronte.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>{operator} le ha ricevute. Nessuna piattaforma legge ancora la sua lista.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>Piattaforme che leggono la lista di {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>Fermato durante l’invio.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>Una parte potrebbe essere arrivata.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Non è stato memorizzato nulla.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>Per riprovare senza creare un secondo caso, indichi gli stessi file e le stesse opzioni nello stesso ordine, con --case e questo numero. Le verrà chiesto il codice.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>elementi aggiunti</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>ritiro richiesto</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>ritiro annullato</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>link aggiunti</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>indirizzo e-mail per la risposta lasciato</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>indirizzo e-mail cancellato</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>Valida. {operator} ha firmato il {day} per il caso {number}: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Non valida.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>Ora aspetta su questo computer, cifrato. Il comando outbox --send riprova; outbox mostra che cosa aspetta.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nulla aspetta di essere inviato.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>Altri {count} non si possono leggere: appartengono a un altro archivio o sono danneggiati.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>Caso {number}: sono arrivate {done} parti su {total}.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>Nessun caso con questo numero aspetta di essere inviato.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>Crea impronte di immagini e video su questo computer e invia solo le impronte. Senza un comando apre la finestra.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>Codici di uscita: 0 fatto, 1 non riuscito, 2 opzioni errate, 3 alcuni file non si sono potuti usare, 130 interrotto.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>un file con frase segreta al posto del portachiavi del sistema; la frase viene chiesta (o {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>JSON anche in un terminale</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>predefinita: quella del sistema</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>mostra le impronte dei file; non viene inviato nulla</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>crea le impronte dei file e ne fa un caso presso un servizio</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>mostra esattamente ciò che verrebbe inviato; non invia nulla</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>se il servizio non è raggiungibile, il caso aspetta su questo computer, cifrato, per il comando outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>crea le impronte dei file e le aggiunge a un caso che esiste già</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>quanti anni aveva la persona quando l’immagine è stata scattata o creata, come per submit; a un caso dell’altro canale non si aggiunge nulla</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>sigilla un caso che consegnerà qualcun altro; non viene inviato nulla</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>il nuovo file sigillato; con --groups, la cartella per tutti</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>anche come immagini di codici QR accanto, da fotografare o stampare; per un caso di una sola immagine</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>consegna un caso sigillato per conto di qualcun altro</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>il file sigillato, o le foto di tutti i suoi codici QR</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>consulta un caso</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>ritira un caso o alcuni dei suoi elementi</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>solo questo elemento (si può ripetere)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>annulla un ritiro in attesa</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>controlla una ricevuta, senza rete</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>la chiave pubblica del gestore, o un file che la contiene</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>controlla anche che riguardi esattamente questo invio</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>invia indirizzi di pagine per un caso, sigillati su questo computer, o mostra com’è andata</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>un indirizzo email per la risposta, anche questo sigillato; cancellato due settimane dopo la fine dell’ultimo link (solo canale adult)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>fa cancellare ora l’indirizzo email</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>toglie da ogni link ciò che rivela qualcosa di una persona o di una visita</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>li invia anche se dicono più di dove si trova la pagina</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>mostra esattamente ciò che verrebbe inviato; non invia nessun link</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>l’indirizzo di una pagina; - li legge dallo standard input</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>conserva il numero e il codice di un caso su questo computer</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>elenca i casi conservati su questo computer</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>mostra anche i codici di accesso</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>li scrive in un nuovo file con frase segreta</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>rimuove da questo computer un caso conservato, o tutto</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>tutto ciò che questo programma conserva su questo computer</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>elenca i casi che aspettano di essere inviati</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>prova quelli per cui è il momento</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>li prova tutti, anche quelli fermati</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>toglie questo caso da quelli in attesa, senza inviarlo</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>mostra chi gestisce il servizio, secondo il file del gestore</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>conserva questo file e d’ora in poi usa il suo servizio</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>rimuove il file conservato</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>chi chiamare o a chi scrivere; non viene cercato nulla in rete</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>due lettere, o EU per il resto dell’Unione</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>solo linee per queste persone o momenti</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>solo linee con tutte queste parole</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>mostra ciò che serve a una shell per completare i comandi</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>prova a evadere dalla parte che legge i file</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>dove segnalare su una piattaforma, con un testo per farlo; non viene inviato nulla</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>senza, vengono elencate tutte</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>su che cosa si basa la richiesta (predefinito: le regole della piattaforma)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>chi firma la richiesta; non si chiede con --minor</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>dove la piattaforma può rispondere</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>per un’altra persona, con il suo consenso</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>meno di 18 anni nell’immagine, o non si sa; non nomina nessuno</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>è stata modificata o generata</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>le pagine in cui si trova</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>ciò che ha risposto GET /v1/service, per lavorare senza rete</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>un’immagine, un video o una cartella che ne contiene; - è un file sullo standard input</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>molti file</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>un elenco di file, uno per riga; - è lo standard input</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>l’elenco è separato da caratteri NUL, come con find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>a che punto è, sullo standard error: una barra in un terminale (auto), righe semplici per un lettore di schermo (plain), righe JSON o nulla</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>mostra i percorsi dei file; senza, nessun output ne contiene</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>tiene un diario cifrato su questo computer finché tutto è fatto, per poter continuare dopo un’interruzione; il suo codice appare sullo standard error</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>continua con gli stessi file dopo un’interruzione; viene chiesto il codice del diario (o {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>quanti anni aveva la persona quando l’immagine è stata scattata o creata. adult: 18 o più. minor: meno di 18, o non si sa. Se ci sono entrambi, si fanno due casi</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>più casi in una volta: colonne group e file e, se serve, channel, delay, synthetic, attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>per quanto tempo si può annullare un ritiro, da 0 a {most} (predefinito: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>le immagini sono state modificate o generate</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>dichiara con il caso: ho 18 anni o più e li avevo già quando sono state scattate o create, ci sono io, e vengono diffuse, o potrebbero esserlo, senza il mio consenso. Nessuno lo controlla; senza, non si dichiara nulla (solo canale adult)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>ripete un invio interrotto, con il suo numero (viene chiesto il codice)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>si ferma piuttosto che usare una rete, garantito dentro questo programma</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>il numero del caso; il codice viene chiesto, o letto da {variable}</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>Non è stato possibile aprire uno dei file indicati.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>Uno dei file indicati è troppo grande per essere ciò che dovrebbe.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>Questa non è la descrizione di un servizio per i casi.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>Indichi di chi dovrebbe essere la ricevuta: --operator FILE, --key KEY (la chiave pubblica del gestore, o un file che la contiene) o --service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>La chiave pubblica di un gestore ha 43 caratteri in base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>Indichi quale servizio: --service URL o --operator FILE, oppure metta il file del gestore accanto a questo programma.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>Indichi --service o --operator, non tutti e due.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>È stato indicato --no-network, e questo ha bisogno della rete.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>Il codice di accesso viene chiesto in un terminale, o letto da {variable}.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>Codice di accesso: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>il servizio</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>il suo indirizzo (o {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>il file del gestore, con il suo indirizzo e le sue chiavi (o {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>un proxy SOCKS come Tor: socks5h://127.0.0.1:9050 (o {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>la chiave pubblica del server deve avere questo SHA-256, in esadecimale (o {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>autorità di certificazione di cui fidarsi al posto di quelle incluse (o {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase segreta: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>La passphrase, ancora una volta: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>La frase segreta viene chiesta in un terminale, o letta da {variable}.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Erano due frasi diverse. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>la finestra</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>la apre per esercitarsi: nessuna piattaforma riceve nulla</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>la apre in questa lingua</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>Opzione sconosciuta o valore sbagliato. Vedere {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>Manca questo: {names}. Vedere {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argomenti</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>mostra questo aiuto ed esce</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>Indichi almeno un file o una cartella, oppure una --list.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>Non è stato possibile leggere l’elenco dei file.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>Lo standard input (-) si può leggere una volta sola.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>L’elemento {number} è stato tralasciato. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>Non è stato possibile creare l’impronta di nessuno di questi file, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>Non è stato possibile leggere il file CSV dei gruppi.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>Il file CSV dei gruppi ha bisogno delle colonne group e file, e può avere channel, delay, synthetic e attest.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>La riga {line} del file CSV dei gruppi ha un valore che non può essere giusto: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>La riga {line} del file CSV dei gruppi contraddice una riga precedente del suo gruppo: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>Indichi con --channel quanti anni aveva la persona quando le immagini sono state scattate o create: adult, oppure minor se aveva meno di 18 anni o non si sa. Un file CSV di gruppi può avere una colonna per questo.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>--attest è per le persone adulte. Non lo indichi: ai minorenni non si chiede nulla.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>Indichi dei file o --groups, non tutti e due.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>Con questo codice non c’è nulla da continuare. Forse è già finito.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>Qualcos’altro ha modificato il diario. Ricominci senza.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>Non è stato possibile scrivere il diario sul disco.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>Creazione delle impronte</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>Creazione delle impronte…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>File letti: {done} di {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>Se si interrompe, continui con --resume e questo codice: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>Codice del diario: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>Il codice del diario viene chiesto in un terminale, o letto da {variable}.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Non c’è uno standard input da leggere.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>Lo standard input (-) ha bisogno di un file: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>Ciò che è arrivato dalla pipe supera i 256 MiB. Indichi il file stesso.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>Non è stato possibile aprire questo file. Forse è stato spostato, o appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Questo non è un file. Scelga immagini o video, non cartelle o dispositivi.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>Questo non è un’immagine o un video in un formato che sappiamo leggere, qualunque cosa dica il nome.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Non sappiamo ancora leggere questo tipo di file. Lo salvi come JPEG o PNG (MP4 per un video) e scelga quella copia.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>Questo file è danneggiato e non è stato possibile leggerlo fino in fondo.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Questo file è incompleto: manca la fine. Lo copi di nuovo da dove si trovava.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>Questa immagine è troppo piccola per essere riconosciuta (meno di 5 pixel per lato).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>Questa immagine ha troppi pixel per essere letta senza rischi.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>Questo file è troppo grande per essere letto senza rischi.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>Questo video è troppo lungo per essere letto in una volta sola.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>In questo video non c’è nessuna immagine.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Questo file è cambiato durante la lettura. Se è ancora in corso un salvataggio o un download, aspetti che finisca, poi riprovi.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>La lettura di questo file durava troppo, quindi l’abbiamo fermata.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>Leggere questo file richiederebbe più memoria di quanto sia prudente.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>La parte che legge i file si è fermata su questo ed è stata riavviata. Gli altri file non ne risentono.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>Troppo uniforme: ci sono troppo pochi dettagli per riconoscerla. Corrisponderebbe a immagini di altre persone, quindi non viene inviata.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>La ricevuta riguarda qualcos’altro. Consideri che non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>A questo caso non si può aggiungere nessun link: è ritirato, o sta per esserlo.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>Questo caso non ha ancora link, quindi non c’è nulla a cui rispondere. Prima bisogna inviare un link.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>Il servizio non dice qual è la versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>Non c’è nessun ritiro in attesa da annullare.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>In questa app non è ancora impostato nessun servizio per i casi.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Il servizio non è raggiungibile. Questo computer è collegato a internet? Non si è perso nulla; può riprovare.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>In questo momento il servizio ha un problema. Non si è perso nulla; può riprovare più tardi.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La connessione non è sicura: non siamo riusciti a verificare che sia davvero il servizio. Forse qualcuno si è messo in mezzo. Riprovi più tardi o da un’altra rete.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>Ha risposto qualcosa che non è un servizio per i casi. Su una rete pubblica a volte bisogna prima accedere da una pagina web.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Non c’è nessun caso con questo numero e questo codice. Controlli tutti e due.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>Il servizio ha già qualcos’altro con questo numero.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>A questo caso non si può aggiungere nulla: è ritirato, o sta per esserlo. Può fare un altro caso per questi file.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>Questo servizio non lo offre.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>È più di quanto il servizio accetti in una volta, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Il servizio non ha accettato l’invio.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>Il servizio non ha accettato il campo {field}.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Ci sono stati troppi tentativi. Aspetti circa {minutes} min, poi riprovi.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>L’invio è stato fermato prima di lasciare il computer, perché non conteneva soltanto impronte.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>In attesa che il servizio sia raggiungibile.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>In attesa che il servizio torni a funzionare.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>Il servizio ci ha chiesto di aspettare.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>In attesa di una connessione sicura al servizio, forse su un’altra rete.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>In attesa che risponda il servizio stesso. Su una rete pubblica a volte bisogna prima accedere da una pagina web.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Non ancora provato.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>È arrivato.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>Il servizio non lo ha accettato e non accetterebbe lo stesso invio un’altra volta.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>Prossimo tentativo tra circa {minutes} min.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>Un’altra finestra di questo programma sta usando ciò che è conservato su questo computer.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>Non è stato possibile aprire il file del gestore.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>Non è stato possibile leggere ciò che aspetta di essere inviato.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>Non è stato possibile scrivere sul disco ciò che aspetta di essere inviato.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>Non è stato possibile salvare lì.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Una frase segreta vuota non protegge nulla.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Nel frattempo un altro file ha preso il posto di questo. Lo apra di nuovo.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>Non è stato possibile leggere ciò che è conservato su questo computer.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>Questo computer non ha un portachiavi che possiamo usare.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>Il portachiavi del computer è bloccato.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>Il portachiavi del computer non ha risposto. Forse è bloccato.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>Lì non si possono conservare altri casi.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>Non è la frase segreta giusta, oppure il file è danneggiato.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>Questo file non è uno dei nostri, oppure viene da una versione più nuova.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>Il servizio ha cercato di mandarci altrove. Non lo abbiamo seguito.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>Questo non è un indirizzo. Un indirizzo è fatto così: {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>Un indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>Un indirizzo deve iniziare con https:// (http:// vale solo per questo computer).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>Un proxy o un pin richiede un indirizzo che inizi con https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>Un proxy si scrive socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>Un pin è lo SHA-256 di una chiave pubblica: 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>Il file delle autorità di certificazione non si può leggere.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>Nessuno di questi file ha abbastanza dettagli per essere riconosciuto.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>I limiti di questo servizio non lasciano posto nemmeno per un’immagine.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>Un numero del caso ha 13 caratteri, come XXXX-XXXX-XXXX-C. Questo ne ha {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>Un codice di accesso ha 16 caratteri, a gruppi di quattro. Questo ne ha {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>Il carattere {position} lì non può esserci.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>In questo numero del caso c’è un errore di battitura.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>In questo numero del caso c’è un errore di battitura, forse qui: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>In questo testo non c’è un numero del caso con il suo codice di accesso.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>Questo non è un file del gestore: non si può leggere come TOML.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>Questo non è un file del gestore.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>È troppo grande per essere un file del gestore.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Questo file del gestore è di un tipo più nuovo. Aggiorni questo programma, poi riprovi.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>Nel file del gestore manca {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>Il file del gestore dice qualcosa che questa versione non conosce: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>Il file del gestore dà a {place} un valore che non può essere giusto.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>Il file del gestore è stato modificato dopo la firma.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>Questa ricevuta è firmata con una chiave che non è di questo gestore.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>La chiave pubblica del gestore non si può leggere.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>Questa ricevuta è stata modificata dopo la firma.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>Questa ricevuta riguarda qualcosa di diverso da ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Questa non è una ricevuta.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>Questo gestore usa un tipo di chiave che questa versione non conosce.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Questo caso è troppo grande per un solo file sigillato. Lo prepari in gruppi più piccoli.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>Questo caso sigillato viene da una versione più vecchia. Bisogna rifarlo.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>Questo non è un caso sigillato.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Questo caso sigillato viene da una versione più nuova. Aggiorni questo programma, poi riprovi.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Questo caso sigillato è incompleto: manca la fine. Lo copi di nuovo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Questo caso sigillato è stato modificato o danneggiato lungo la strada. Lo copi di nuovo.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>Questo caso sigillato è indirizzato a un altro gestore.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>Questo caso sigillato è più grande di quanto possa essere un caso.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>Questo non è un indirizzo email. Un indirizzo è fatto così: name@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>Questo non è l’indirizzo di una pagina. Un indirizzo è fatto così: https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>Questo indirizzo è troppo lungo: al massimo {most} caratteri.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>Si accettano solo indirizzi con http:// o https:// all’inizio.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>In questo indirizzo c’è un nome utente o una password, prima della @. Lo tolga.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>La chiave con cui si sigillano gli indirizzi non si può usare.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>Questo indirizzo è sigillato per una chiave che non è qui.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>Questo indirizzo sigillato è stato modificato, o è di un altro link.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>Ciò che è stato sigillato qui non è un indirizzo.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>una copia girata o specchiata</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>una copia tagliata</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>una copia inclinata</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>una copia incorniciata</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>una copia con una fascia per il testo</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>una copia su uno sfondo più grande, come in una storia</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>uno screenshot</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>una copia dentro un post</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>una copia modificata</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Qui non sono stati trovati un numero del caso e il suo codice. Faccia la foto proprio dall’alto, con buona luce e con tutto il quadrato. Oppure li scriva.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>Questo caso sigillato è troppo grande per dei codici da fotografare. Porti piuttosto il suo file.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Mancano ancora queste parti: {numbers}. Fotografi anche queste.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>In queste immagini non è stato trovato nessun codice di un caso sigillato.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>Questi sono codici di casi sigillati diversi.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Questi codici non formano un caso sigillato intero. Li fotografi ancora una volta.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>Ciò che il servizio dice delle versioni non è firmato, quindi non viene preso in considerazione.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>Ciò che il servizio dice delle versioni non è firmato dal suo gestore, quindi non viene preso in considerazione.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>Ciò che il servizio dice delle versioni è scaduto, quindi non viene preso in considerazione.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>Il servizio indica una versione più vecchia di questa, quindi non viene presa in considerazione.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Nessuno ha chiesto questo ritiro con il suo codice di accesso. Un operatore chiude un caso dopo molto tempo, e prima quando arriva così tanto in una volta da sembrare segnalazioni false. Se ne ha ancora bisogno, lo invii di nuovo: sarà un nuovo caso.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>Che cosa può fare per lei</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Qui si creano le impronte delle sue immagini, così le piattaforme che partecipano possono riconoscerle. Le sue immagini restano su questo computer.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Legge le sue immagini e i suoi video dove si trovano e trasforma ciascuno in un’impronta digitale del file: un codice, non un’immagine.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Le mostra ogni byte prima dell’invio. Si inviano solo impronte: nessuna immagine, nessun nome, nessuna data, nessun luogo.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Riceve un numero del caso e un codice. Con questi può vedere com’è andata.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Che cosa non può fare</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>Da sola non rimuove nulla e non cerca in internet. Le piattaforme che partecipano confrontano, e ognuna decide secondo le proprie regole.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>Non raggiunge i messaggi privati cifrati, né le piattaforme che non partecipano.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>Non è la polizia, e non è StopNCII, Take It Down o il 3018; a loro non viene trasmesso nulla.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Chi gestisce il servizio</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Cominciare</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Ora consegni il file sigillato</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>È in viaggio</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>Giorni o settimane senza notizie sono normali. Ci voleva coraggio.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>Segnalare l’account</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Nell’app dove è successo, dicendo che ha o aveva meno di 18 anni, anche se il profilo dice altro. Conservi messaggi, nomi e link; non fotografi l’immagine.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>Qualcuno chiede soldi, o altro ancora?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Non deve rispondere, né pagare, né inviare nulla. Pagare raramente mette fine alla cosa.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>Se diventa troppo, c’è qualcuno</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Dove segnalarlo, app per app</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultare il caso</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Dimenticare tutto qui</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>È il suo caso?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>Questa strada è per persone adulte, con immagini di sé. Non serve un account, e nessuno chiede il suo nome.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>Ho 18 anni o più, e li avevo già quando l’immagine è stata scattata o creata.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>Nell’immagine ci sono io, con o senza altre persone.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Viene diffusa, o potrebbe esserlo, senza il mio consenso.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Meno di 18 anni nell’immagine, o non lo so: c’è un’altra strada</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Per continuare, spunti tutte e tre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>%n file è già nella sua lista.</numerusform>
            <numerusform>%n file sono già nella sua lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>Il suo caso</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Annullare il ritiro</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Con questa potrà mostrare più avanti che cosa ha chiesto e quando. Indica il caso e non dice nulla delle immagini.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Che cosa può fare adesso</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Annotare che cosa è successo, per la polizia</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>Ritirare questo caso, o una parte</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>Aggiungere immagini o video a questo caso</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>Link a pagine dove si può vedere: aggiungerne, o vedere com’è andata</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>È in rete: dove segnalarlo</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Chiediamo al servizio…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Chiedere ancora al servizio</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>Salva la prova firmata…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>Ottenere la prova firmata</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}: il ritiro è accettato. La prova firmata è più in basso.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Era già tutto in questo caso. Nulla è doppio.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>Aggiunto: {items}. I file sono rimasti su questo computer.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Salva la prova firmata</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>Il servizio l’ha ricevuto, e la sua prova firmata è qui. Ciò che si vede sotto può essere di prima: consulti di nuovo il caso.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>Il ritiro ha effetto dal {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>Che cosa vuol dire «senza blocco»</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>La piattaforma ha guardato e, secondo le proprie regole, non è intervenuta. Forse ha visto un’altra immagine simile, o non poteva sapere che mancava il consenso.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Non dice nulla di lei, e non è la fine: può segnalare lì il link per conto suo, o insieme a una linea d’aiuto.</translation>
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
        <translation>Ancora nessuna risposta da una piattaforma, cosa frequente.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>Scelga le sue immagini e i suoi video</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>Vengono letti dove si trovano: su questo computer, su una scheda o su un telefono collegato. Non viene copiato nulla.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>File scelti</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>Il tasto Canc toglie dalla lista ciò che è selezionato.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>Una copia coperta da un grande adesivo, o tagliata a metà, conta come un’altra immagine. Se ha copie così, le aggiunga.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>Mostrare accanto a ogni nome un’immagine piccola e molto sfocata, per distinguerli</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>Crea le impronte</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>Può anche trascinare file e cartelle in un punto qualsiasi di questa finestra, o copiarli e premere {keys}. Si può incollare anche un’immagine copiata.</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>Immagini: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Video: MP4, MOV, MKV, WebM, AVI, 3GP e altri.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Scelga almeno un file.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n file scelto</numerusform>
            <numerusform>%n file scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Togli %n dalla lista</numerusform>
            <numerusform>Togli %n dalla lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>Scelga immagini, video o cartelle intere</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Il suo numero e il suo codice non sono ancora conservati.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>Questa finestra ne ha l’unica copia. Senza tutti e due, nessuno può consultare o ritirare il caso.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Salva il foglio…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>Chiudi senza conservarli</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Ricorda su questo computer</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>Nella barra: Note</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>Nella barra: Calcolatrice</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>Nella barra: Documento</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Fuori dagli screenshot</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Testo {percent}%</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>Sono arrivati con questo programma, in inglese e in francese. Si leggono qui, nella finestra, così nessun browser ne conserva traccia.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>Con questo programma non è arrivato nessun documento.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>Anche quelli per organizzazioni e piattaforme sono qui. Un browser che apre questo file ne conserva l’indirizzo nella cronologia:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>I byte esatti</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>I byte esatti che verranno inviati</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Mostra tutto (%n riga)</numerusform>
            <numerusform>Mostra tutto (%n righe)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>Avanzamento di tutti i file</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continua a leggere</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Scegli altri file</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Tieni uno di ciascuno</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>I file e il loro avanzamento</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>Ogni file viene aperto da un programma separato. Se questo sistema lo tiene fuori dalla rete, si vede nell’Aiuto, alla voce «Controlli di persona».</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Vedere che cosa verrà inviato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>Creazione delle impronte</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>Nessuno di questi file si può inviare</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>Le impronte sono pronte</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>In questo momento non si legge nulla. Continui quando vuole; ciò che è fatto resta.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>Tutto avviene solo su questo computer. Non serve che guardi.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>Fermato. Ciò che è fatto resta, e può continuare.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>La lista dice perché, file per file. Può provarne altri.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>Non è stato inviato nulla. Ora vedrà esattamente che cosa lo sarebbe.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} di {all} letti</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n illeggibile</numerusform>
            <numerusform>%n illeggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n troppo uniforme</numerusform>
            <numerusform>%n troppo uniformi</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>Non c’è ancora nulla da inviare. Torni indietro per scegliere altri file.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>Appena tutti i file saranno letti.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n file tolto dalla lista</numerusform>
            <numerusform>%n file tolti dalla lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>File e cartelle</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Percorso di una cartella</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>Un momento, la cartella viene letta…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>Questa cartella non si può aprire.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Qui non c’è nulla da scegliere.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>Consegnare un file sigillato</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>Sul dispositivo dove si trova l’immagine, questa app crea un file che finisce con «.empreinte». Contiene solo impronte, sigillate per il servizio: si può portare, ma non leggere.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. La persona lo crea sul proprio dispositivo: in questa app, al posto di «Invia ora».</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. Le consegna soltanto quel file, su una chiavetta o con un messaggio. Mai l’immagine.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. Lo scelga qui e lo invii.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>Scegli il file sigillato…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>Se ha invece foto dei suoi codici, le scelga tutte insieme.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Scelga prima il file sigillato.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>È arrivato. Ora può eliminare il file. Chi lo ha creato ha il numero e il codice, e con quelli può consultare il caso.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>il servizio</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>Un caso sigillato di {size} byte, per {operator}. Ciò che contiene si può aprire soltanto lì. Consegnarlo due volte non crea un secondo caso.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Scegli il file sigillato</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>Lasci il posto davanti al computer</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>Le prossime pagine si rivolgono a quella persona. Mostrano solo numeri e avanzamento: nessuna immagine e nessun nome di file. Può quindi restare accanto.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>È quella persona a decidere a ogni passo, e può fermarsi in qualsiasi momento.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>Alla fine ci sono un numero del caso e un codice. Appartengono a quella persona; li conservi solo se glielo chiede.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>Sono io: cominciare</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>Lingua: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>Schermo: chiaro, scuro, dimensione del testo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Esci subito</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>Chiude tutto all’istante (anche premendo Esc due volte). Non può nascondere ciò che altri hanno visto, né ciò che spia questo computer.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>Chiude tutto all’istante. Premere Esc due volte fa lo stesso.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>Via SMS: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Aperto giorno e notte</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperto adesso</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Chiuso adesso</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copia il numero di {name}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Chiama…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>Mostra un codice da inquadrare per chiamare {name} con un telefono</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>Apri {name} nel browser</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>Da inquadrare con un telefono per chiamare</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Controllato da noi il {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Visto il {date}, non ancora provato da noi</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>Nessuno dovrebbe affrontare tutto questo senza aiuto</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Persone che conoscono bene queste situazioni la ascoltano senza giudicare.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>In quale paese?</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>Cercare una linea con una parola o un numero</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Controllare che le mie immagini restino qui</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Chi gestisce il servizio</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>Leggere i documenti arrivati con questo programma (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Un browser conserva gli indirizzi che apre, e un telefono i numeri che chiama. Se qualcun altro guarda questo computer, ne usi un altro, o chiami dal telefono di una persona di fiducia.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>Queste informazioni sono su questo computer, con il giorno in cui sono state viste. Se nessuno di noi ha ancora chiamato o aperto, è indicato.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Qui nulla contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>In pericolo adesso</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Quando diventa troppo</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Per persone adulte</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>Per giovani, per i loro genitori e per immagini di prima dei 18 anni</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>Qui non abbiamo trovato una linea per persone adulte di cui possiamo rispondere.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Che cosa dice la legge</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>In poche parole, come visto il {date}. Non è consulenza legale.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>Aiutare una persona adulta</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>Creda a questa persona. Chieda di che cosa ha bisogno prima di proporre qualcosa.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>È quella persona a decidere a ogni passo, e le immagini restano sul suo dispositivo.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>Il numero del caso e il codice appartengono a quella persona. Chi ha tutti e due può ritirare il caso.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Qual è la situazione?</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>La persona è qui e si siede a questo computer</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La persona è altrove e può creare un file sigillato</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>Non c’è nessuna immagine a portata di mano, solo link o minacce</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>Grazie per il suo aiuto</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>Creda a questa persona, e la ringrazi di averlo detto. Niente rimproveri, niente punizioni.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>Non guardi l’immagine. Non chieda di vederla; non la riceva, non la copi, non la tenga, non la invii. In molti paesi è un reato, anche per i genitori.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>È quella persona a scegliere il file, sul proprio dispositivo. Si sieda pure accanto.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Qual è la situazione?</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>La persona è qui, e l’immagine è già su questo computer o sul suo telefono</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La persona è altrove e può creare un file sigillato</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>L’immagine ce l’ho già io</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>Aiuto, e link per segnalare</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Non aggiungere</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n immagine o video</numerusform>
            <numerusform>%n immagini o video</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>La cartella «{name}» contiene {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>più di 5000 file</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>Di questi, %n è in cartelle interne.</numerusform>
            <numerusform>Di questi, %n sono in cartelle interne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Aggiungi %n</numerusform>
            <numerusform>Aggiungi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>Aggiungi tutto (%n), con le cartelle interne</numerusform>
            <numerusform>Aggiungi tutti i %n, con le cartelle interne</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>Quell’immagine non è in una forma che si possa prendere dagli appunti. La salvi come file, o copi il file stesso.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>Nulla di tutto ciò era un file. Copi dei file nel gestore dei file e li incolli qui.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>Un momento, le cartelle vengono esaminate…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>Un caso contiene {most} file. %n altro è rimasto fuori: {names}. Invii prima questi, poi ricominci con il resto.</numerusform>
            <numerusform>Un caso contiene {most} file. %n altri sono rimasti fuori: {names}. Invii prima questi, poi ricominci con il resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>È un indirizzo internet, non un file. Qui non viene scaricato nulla; si possono scegliere solo file che ha già.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Si trova su un telefono o una fotocamera che questa app non può leggere. Lo copi prima in una cartella di questo computer, poi scelga la copia.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Si trova su un’unità di rete che questa app non può leggere. Lo copi prima in una cartella di questo computer, poi scelga la copia.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>Si trova su un altro computer. Lo copi prima in una cartella di questo, poi scelga la copia.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>Si trova nel cestino. Prima lo ripristini, poi lo scelga dove era.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>È solo una voce in un elenco di file recenti. Scelga il file nella sua cartella.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>Non porta a nessun file di questo computer che si possa aprire. Lo copi prima in una cartella, poi scelga la copia.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>{name} (il nome resta qui)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Rimuovi {item}</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>È un falso: modificato, o creato da un computer</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item} è un falso: modificato, o creato da un computer</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>Qualità {quality} su 100, buona</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n posizione: com’è, girata, specchiata</numerusform>
            <numerusform>%n posizioni: com’è, girata, specchiata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n copia probabile: tagliata, incorniciata, inclinata</numerusform>
            <numerusform>%n copie probabili: tagliata, incorniciata, inclinata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n fotogramma del video</numerusform>
            <numerusform>%n fotogrammi del video</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>codice del file intero</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>È sigillato. Conservi questi due.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Aspetta qui. Conservi questi due.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>È inviato. Conservi questi due.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Con questo numero e questo codice, e solo con tutti e due, può consultare il caso o ritirarlo. Nessuno potrà mandarglieli di nuovo.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copia tutti e due</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Salva la ricevuta…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Metti nel portachiavi</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>File protetto…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>Nel portachiavi di questo computer, solo se nessun altro può aprire questo account.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>Li ho scritti o salvati.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Numero e codice come immagine QR, da inquadrare con il suo telefono</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>Dove conservarli</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Bene: su carta in un posto che nessun altro conosce, o in un gestore di password che nessun altro usa.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Meglio di no: su un telefono, in un’email, in un cloud o in una raccolta di foto che qualcun altro può aprire. Chi ha tutti e due può ritirare il caso.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>Il caso contiene: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Spunti qui sopra di averli conservati tutti e due.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Non è ancora stato inviato nulla. Dia il file sigillato, e solo quello, a qualcuno che lo consegni. Il numero e il codice restano a lei; servono quando il file è arrivato.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>L’invio aspetta su questo computer, cifrato, e parte appena possibile finché questa finestra è aperta. Più tardi: «Ho un caso», poi «Guarda nel portachiavi». Il numero e il codice servono quando è arrivato.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>Conservato su questo computer. Chi può aprire questo account potrebbe trovarlo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>Conservare in un file protetto</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiato. Gli appunti si svuotano dopo un minuto, e quando esce.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservato su questo computer</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>Guarda nel portachiavi</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>File protetto…</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>Rimuovi tutto…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>Questo rimuove numeri e codici dal portachiavi, le scelte ricordate per questa finestra, il file del gestore e ciò che aspetta di essere inviato. I casi continuano presso il servizio: senza numero e codice nessuno potrà più aprirli.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>Rimuovi tutto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lascia tutto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>Su questo computer non è più conservato nulla di questa app.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>Una parte non si è potuta rimuovere.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Lì non è conservato nessun caso.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>Da inviare: caso {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Salva la ricevuta…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>Apri un file protetto</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>Facile da leggere</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>Bozza: non ancora riletta da qualcuno di questa lingua madre</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (bozza)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>Link all’immagine o al video</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Aggiungi il link</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>Accorcia il link {number}</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>Rimuovi il link {number}</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>Una richiesta accetta fino a {most} link.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>Questo link è troppo lungo. Controlli che sia uno solo.</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>In questo link c’è un nome o una password, prima della @. Va tolto.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>Questo non è l’indirizzo di una pagina. Un indirizzo è fatto così: https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>In questo link c’è un indirizzo email.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>La fine di questo link può rivelare chi lo ha aperto o condiviso.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>Una parte lunga e casuale di questo link può aprire qualcosa di privato.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>Link di questo caso</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>Indirizzi di pagine dove si può vedere l’immagine o il video. Le persone che gestiscono questo servizio possono chiedere a quei siti la rimozione. Se e quando un sito lo fa, nessuno può prometterlo.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Aggiungere link</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>Qui non si apre nulla. Su questo computer ogni indirizzo viene chiuso in modo che possa leggerlo solo chi segue i link; il servizio che lo conserva non può. Non resta su questo computer. Se viene scritto di nuovo, non è doppio.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Chiediamo al servizio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>Una risposta via email, se si vuole</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>Potrebbe esserci una domanda su un link. L’indirizzo viene chiuso allo stesso modo e cancellato due settimane dopo la fine dell’ultimo link, o subito su richiesta.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Email per la risposta</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>Al momento per questo caso è conservato un indirizzo email.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>Far cancellare ora</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>È arrivato.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>Arrivato: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>Prima bisogna aggiungere un link.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>Prima bisogna aggiungere un link: un indirizzo email va insieme ai link.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>Un momento, è in preparazione…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Chiediamo al servizio…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} byte, esattamente questi. Gli indirizzi qui sopra sono dentro, chiusi; uno lungo non occupa più posto di uno corto.</translation>
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
        <translation>Annotare che cosa è successo</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>Giorni, link, nomi di account, che cosa è stato detto o chiesto. Serve alla polizia, a uno studio legale o a una linea d’aiuto. Sparisce quando esce, a meno che lo salvi o lo stampi.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>Giorno, se lo sa</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>Dove: app, sito o link</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>Chi: nome o account</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>Che cosa è stato detto, chiesto o minacciato</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Da un file di testo…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>Metterci il numero del caso, e la ricevuta accanto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>Qui niente immagini: chi legge le vedrebbe. Le lasci dove sono e annoti dove.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>Appena c’è qualcosa di annotato.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>Rimuovi la nota {number}</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>Non è stato possibile leggere questo giorno. Lo scriva come 2026-11-28, o lo lasci vuoto.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>Scriva almeno una delle quattro cose.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Scegli un file di testo</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>Questo non è un file di testo. Immagini e video qui non vanno.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Non è stato possibile aprire questo file.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Salva le note</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>Consultare un caso</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Servono tutti e due: il numero del caso e il codice di accesso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>Maiuscole e trattini vengono da soli. Le lettere I e L si leggono come 1, la lettera O come zero.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>Leggi tutti e due dal foglio…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>Il foglio in PDF, o una foto del suo quadrato. Lo apre lo stesso programma separato che apre le sue immagini.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Lettura del foglio</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Chiediamo al servizio</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caratteri</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Scriva il numero e il codice.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>Apri il foglio, o una sua foto</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Sono stati letti tutti e due. Ora consulti il caso.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calcolatrice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation>Quali sono di prima dei 18 anni?</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>Spunti tutte quelle in cui aveva meno di 18 anni, o su cui ha un dubbio. Formano un secondo caso, con un suo numero, per la parte del servizio dedicata ai minorenni.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>Lasci quelle immagini dove sono. Non le copi e non le inoltri: in molti paesi può essere un reato, anche se è lei nell’immagine.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>Fare due casi</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>Ne spunti almeno una, o torni indietro.</translation>
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
        <translation>Chiedere se c’è una versione più nuova</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>Questo programma non cerca mai da solo una versione più nuova. Il pulsante lo chiede una volta al server di {operator}. Non si invia nulla di personale e nulla di un caso; come ogni server, vede l’indirizzo internet da cui arriva la domanda.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>Questa è la versione {version}. Non ce n’è una più nuova.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>C’è una versione più nuova, {version}. {operator} la mette a disposizione in questa pagina: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
        <translation>Ha fatto la sua parte</translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>Quello che viene dopo richiede tempo e non dipende da lei. Giorni o settimane senza notizie sono normali.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>È già in rete?</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>Segnali ogni link anche sulla piattaforma stessa; dica che è stato diffuso senza il suo consenso. Le impronte non lo sostituiscono.</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>Pensa di andare alla polizia?</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>Conservi messaggi, nomi, date e link; non cancelli ancora la conversazione. La polizia o una linea d’aiuto può dirle che cosa serve, prima che qualcosa venga rimosso.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>Qualcuno le chiede soldi, o altro ancora?</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>Non deve rispondere. Pagare raramente mette fine alla cosa. Se è qualcuno con cui vive o di cui ha paura, parli con una linea d’aiuto prima di cambiare qualcosa.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>Continuare con il secondo caso: le immagini di prima dei 18 anni</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>È in rete: dove segnalarlo</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Annotare che cosa è successo, per la polizia</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultare il caso</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>Finire e cancellare tutto</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>L’immagine non serve</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>Basta un link per chiedere la rimozione, e a una linea d’aiuto non serve nessuno dei due. Non scarichi l’immagine e non se la faccia mandare.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>È in rete: dove segnalarlo</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La persona aveva meno di 18 anni nell’immagine, o non lo so</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Annotare che cosa è successo, per la polizia</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>È una minaccia, e in rete non c’è ancora nulla?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>Non deve rispondere, né pagare, né inviare nulla. Pagare raramente mette fine alla cosa.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>Conservi i messaggi, i nomi degli account e le date. Possono servire a una linea d’aiuto o alla polizia.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>Compare in un motore di ricerca?</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>I motori di ricerca tolgono indirizzi dai risultati quando lo si chiede. La pagina resta, quindi la segnali anche lì.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>Scegliere l’immagine o il video</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>Viene letta dove si trova e trasformata in impronte su questo computer. Non viene mostrata, né copiata, né inviata, e nemmeno il suo nome.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Avanzamento di tutti i file</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Vedere che cosa verrà inviato</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>Appena c’è qualcosa da inviare.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nessuno di questi si può inviare; i motivi sono qui sotto. Può sceglierne altri, o tornare indietro.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>File {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>Il file {position} non ne fa parte</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Immagine {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Scegli i file</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>Un caso contiene fino a {most} file; %n è rimasto fuori.</numerusform>
            <numerusform>Un caso contiene fino a {most} file; %n sono rimasti fuori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n non si può inviare</numerusform>
            <numerusform>%n non si possono inviare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Ecco che cosa verrà inviato</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codici, non immagini. Nessun nome, nessun nome di file, nessuna data, nessun luogo, e nulla su di lei. Come ogni sito, il servizio vede da quale indirizzo internet si collega, e quando.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>In più si indica soltanto che la persona aveva meno di 18 anni, o forse li aveva.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>L’invio non si può preparare. Torni indietro e tolga qualcosa.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un momento, l’invio è in preparazione…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} byte, esattamente questi.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Lei non ha fatto nulla di male</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>Non è colpa sua. Può prima parlare con qualcuno, senza dire il suo nome, e tornare qui quando vuole.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La via ufficiale</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>Che cosa può fare questa app</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Crea impronte su questo computer e invia solo quelle. Può fare tutte e due le cose, questa e la via ufficiale: una non ostacola l’altra.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuare qui</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>Questo non è Take It Down, e non è collegato a quel servizio.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Questa è una prova: nessuna piattaforma riceve nulla.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>Non ci risulta che qualche piattaforma riceva ciò che viene inviato da qui.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>{operator} gestisce questo servizio e dice che queste piattaforme ricevono le sue impronte: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostra tutti i file</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n cartella</numerusform>
            <numerusform>%n cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Aggiungi {what}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>Bisogna aprire la cartella per scegliere i file che contiene.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>Con Maiusc o Ctrl se ne selezionano diversi.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>Nessun file selezionato.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>Almeno {count} caratteri; più parole vanno bene. Senza la frase nessuno può aprire il file.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Proteggi e salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>È troppo corta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La stessa frase segreta, ancora una volta</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>Prova: nessuna piattaforma riceve queste impronte</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Questa ricevuta è autentica?</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>Una ricevuta è la parola firmata del gestore che qualcosa è arrivato, e quando. La polizia o una piattaforma può controllarla allo stesso modo, senza chiedere a nessuno.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>Apri una ricevuta…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>Questa ricevuta non dimostra nulla.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>Le chiavi del gestore non sono ancora note: il servizio non ha risposto, e non c’è un file del gestore.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>il caso è arrivato</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>sono stati aggiunti immagini o video</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>è stato chiesto un ritiro</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>un ritiro è stato annullato</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>le sue impronte sono state cancellate</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>sono stati aggiunti dei link</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>è stato lasciato un indirizzo e-mail per la risposta</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>l’indirizzo e-mail è stato cancellato</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>Autentica. {operator} ha firmato il {day} per il caso {number}: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Apri una ricevuta</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>Scrivere una richiesta</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>Si prepara su questo computer. Lei la copia o la salva, e la invia per conto suo: questa app non ne invia nulla.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>La persona aveva meno di 18 anni, o non lo so</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>È stata modificata, o creata da un computer (un falso)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>Scrivo per un’altra persona, con il suo consenso</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copia la richiesta</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Su che cosa si basa</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Nome per la firma</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>Indirizzo email per la risposta</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Lingua della richiesta</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Salva la richiesta…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Salva un promemoria…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>Un file per il suo calendario: tra 48 ore il tempo della piattaforma è scaduto. Dice «Promemoria» e nient’altro, e si trova solo dove lo salva.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Se non succede nulla</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>A {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>In una richiesta su una persona con meno di 18 anni non vanno né nome né indirizzo.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>La piattaforma legge tutti e due, e la legge li chiede. Basta un indirizzo creato apposta.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiato. Gli appunti si svuotano dopo un minuto, e quando esce.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salva la richiesta</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Salva un promemoria</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>Stati Uniti: Take It Down Act, 48 ore</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>Regno Unito: 48 ore</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>Unione europea: segnalazione secondo il regolamento sui servizi digitali (DSA)</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>Un motore di ricerca: togliere dai risultati</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>Ovunque: le regole della piattaforma</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un link</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nome</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>un indirizzo email</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Manca ancora: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>Dopo 48 ore può presentare un reclamo alla Federal Trade Commission: takeitdown.ftc.gov. Conservi la richiesta e la risposta.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>Nel Regno Unito la Revenge Porn Helpline può segnalare per le persone adulte, e Report Remove per chi ha meno di 18 anni. Conservi la richiesta e la risposta.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>La piattaforma deve dirle che cosa ha deciso e come opporsi. Un segnalatore attendibile del suo paese, come Point de Contact in Francia, viene ascoltato per primo.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>Lo chieda un’altra volta, e lo segnali anche dove si trova la pagina: solo lì si può rimuovere.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>Lo segnali un’altra volta, e lo faccia con una linea d’aiuto: alcune raggiungono prima una piattaforma. Conservi la richiesta e la risposta.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>Ecco che cosa verrà inviato</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codici, non immagini. Con loro partono le sue tre risposte, ciò che sceglie in questa pagina e un valore di controllo che riconosce il suo codice di accesso senza rivelarlo. Nessun nome, nessun nome di file, nessuna data, nessun luogo. Come ogni sito, il servizio vede da quale indirizzo internet si collega, e quando.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>In alcune avevo meno di 18 anni, o non lo so</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Quali copie si riconoscono</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>Tagliata su un bordo o in un formato comune, incorniciata, inclinata, specchiata: quasi sempre. In una storia o in uno screenshot: a volte. Due immagini in una, un grande adesivo, metà tagliata via: no. Se ha copie così, le aggiunga.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Codici, non immagini, per il caso che esiste già. Nessun nome, nessun nome di file, nessuna data, nessun luogo. Come ogni sito, il servizio vede da quale indirizzo internet si collega, e quando.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Se un giorno lo ritira</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Può ritirare il caso quando vuole. Un periodo di attesa la protegge se qualcuno potesse costringerla: finché dura, può annullare il ritiro.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Ritirare subito</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Aspettare prima un giorno</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Aspettare prima 3 giorni</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Aspettare prima 7 giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n file non ne fa parte: non si è potuto leggere, o è troppo uniforme.</numerusform>
            <numerusform>%n file non ne fanno parte: non si sono potuti leggere, o sono troppo uniformi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>Il numero {number} è stato tolto; quelli dopo sono saliti di un posto.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>L’invio non si può preparare. Tolga un elemento, o torni indietro.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un momento, l’invio è in preparazione…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} byte, esattamente questi. Finiscono con l’ultima parentesi; lungo la strada non si aggiunge nulla.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>C’è già un file con questo nome. Salvando viene sostituito.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>{service} copia questa cartella su altri dispositivi e sui propri server. Chi può guardare lì può vedere il file.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>Sigillare in un file</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>Il file contiene le impronte e nient’altro. Chi lo porta può consegnarlo, ma non leggerlo, modificarlo o ritirarlo.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>Apri il file…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Salvi il file, per esempio su una chiavetta. Dentro non ci sono né nomi né immagini.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Conservi il numero e il codice che vengono dopo. Sono soltanto suoi.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Dia solo il file a una persona di fiducia. In questa app quella persona sceglie «Aiuto qualcuno». Non le dia mai l’immagine.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Salva il file…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>Conterrà: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>Solo {operator} può aprirlo.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>Il servizio non risponde. Il file del suo gestore, «operator.toml», basta per sigillare un caso destinato a quel servizio.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Apra prima il file del gestore.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un momento, l’invio è in preparazione…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Apri il file del gestore</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Salva il file sigillato</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Si sta sigillando…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Controlli di persona</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Le sue immagini vengono aperte da un programma separato. Il sistema deve impedirgli di usare la rete, scrivere file e avviare programmi. Qui prova a fare tutto questo, e lei vede se qualcosa riesce.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Il controllo è in corso</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Da fuori</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Non deve crederci sulla parola. Scolleghi la rete o spenga il Wi-Fi: scegliere i file, creare le impronte e vedere l’anteprima esatta funziona lo stesso. Si ricolleghi solo per inviare.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>Su Linux, mentre si leggono i file, questo comando mostra «Seccomp: 2» per ogni programma isolato:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>Ciò che nessun programma può escludere: un software che spia questo computer, qualcuno che guarda lo schermo, ciò che il sistema stesso tiene nella memoria di scambio, e un programma delle impronte manomesso che vi nasconde qualcosa.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>Avvia il controllo</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>Garantito su questo sistema</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>Non garantito su questo sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n operazione vietata tentata.</numerusform>
            <numerusform>%n operazioni vietate tentate.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>Nessuna è riuscita.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>Queste sono riuscite: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>Non è stato possibile fare il controllo.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>Il blocco non è attivo, quindi non si promette nulla.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Le impronte vengono create comunque solo su questo computer. Per averne la certezza, lo scolleghi dalla rete mentre si creano.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>Filtro delle chiamate di sistema (il livello decisivo)</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>L’isolamento dei programmi del sistema stesso</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>File fuori portata</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>Rete nascosta</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>Nuovi permessi bloccati</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>Permessi speciali ceduti</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>Limiti di memoria e di scrittura</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>Memoria protetta dalla copia</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>Finisce insieme alla finestra</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>questo sistema non lo ha</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>questo sistema non lo permette</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>Chi gestisce il servizio</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>Conservare questo file su questo computer e usare il suo servizio anche la prossima volta</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Un’associazione o un’autorità che gestisce un servizio fornisce un file, «operator.toml». Lo apra qui, lo trascini in questa finestra, o ne copi il testo e lo incolli. Vedrà che cosa dice prima che si usi qualcosa.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Apri il file…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Incolla il testo</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>Rimuovi il file conservato qui</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usa questo servizio</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Apra prima il file del gestore.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Qui c’è un caso del servizio precedente. Prima lo finisca.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Ora è in prova: il servizio è su questo computer.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>In questa app non è ancora impostato nessun servizio.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>Il servizio non ha ancora detto chi lo gestisce.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>Il servizio in uso adesso dice di essere gestito da {operator}.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>Che cosa dice questo file del suo servizio</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nulla mostra che venga dal gestore del servizio che usa adesso. Lo usi solo se sa chi glielo ha dato.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Apri il file del gestore</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>D’ora in poi si usa questo servizio: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>È stato rimosso. Dal prossimo avvio il suo servizio non si usa più.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>Non è colpa sua.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Immagini di me</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>Aiuto qualcuno</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La persona aveva meno di 18 anni nell’immagine, o non lo so</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>Ho un caso: numero e codice</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>Non ho l’immagine o il video</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Controllare che le mie immagini restino qui</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Qualcun altro può guardare questo computer? Premere Esc due volte chiude tutto all’istante. Non può nascondere ciò che si è visto prima, né un programma che spia.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>In pericolo adesso? Chiami il {number}.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> o il </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Le sue immagini restano su questo computer. {platforms}</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>Passo {current} di {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>Per favore, si fermi qui</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>La sua intenzione era buona. Non la apra, non la copi, non la inoltri, non ne crei le impronte.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>Avere un’immagine sessuale di una persona con meno di 18 anni può essere un reato, qualunque sia il motivo. E ogni nuovo sguardo può farle di nuovo del male.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>Non la elimini nemmeno di sua iniziativa: chiami uno di questi numeri e faccia ciò che le dicono. Per chiedere non serve dire il suo nome.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>Inviare le impronte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Ferma l’invio</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>Meglio un file sigillato, che consegna qualcun altro</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>Lasciarlo in attesa su questo computer e inviarlo appena possibile</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Che cosa succede dopo</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>Il servizio conserva le impronte e le offre alle piattaforme che partecipano.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Una piattaforma che trova una corrispondenza decide secondo le proprie regole. Alcune rispondono tardi o mai; è frequente.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Con il numero del caso e il codice può consultare il caso, o ritirarlo.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Che cosa non succede</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Nessuno riceve le sue immagini, e a nessuno si dice chi è lei.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>Non è una denuncia né una segnalazione: la polizia e le linee d’aiuto non ne sanno nulla.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>Non è una promessa che qualcosa venga rimosso, e non copre tutta internet.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Il suo numero del caso e il suo codice di accesso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>Potrebbe essere arrivato lo stesso, tutto o in parte. Riprovare invia esattamente le stesse cose e non aggiunge nulla due volte.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un momento, l’invio è in preparazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n impronta va al servizio di prova su questo computer. Nessuna piattaforma la riceve.</numerusform>
            <numerusform>%n impronte vanno al servizio di prova su questo computer. Nessuna piattaforma le riceve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n impronta va al servizio.</numerusform>
            <numerusform>%n impronte vanno al servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n impronta va a {operator}. Al momento nessuna piattaforma la riceve.</numerusform>
            <numerusform>%n impronte vanno a {operator}. Al momento nessuna piattaforma le riceve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n impronta va a {operator}, e da lì a: {platforms}.</numerusform>
            <numerusform>%n impronte vanno a {operator}, e da lì a: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Potrebbe essere arrivato lo stesso, tutto o in parte. Riprovare invia esattamente le stesse cose e non crea mai un secondo caso. Se deve fermarsi qui, annoti questi due:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Con questi si apre il caso una volta inviato. Allora li rivedrà, con vari modi per conservarli. Se l’invio si interrompe, sono questi due che servono.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Non è stato memorizzato nulla.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Tutto è stato preparato di nuovo: torni indietro per vederlo, o lo invii ora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Fermato prima di inviare qualcosa. Non è arrivato nulla, e può ancora cambiare tutto.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>Fermato. Una parte, o tutto, potrebbe essere arrivato prima.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Dov’è l’immagine?</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>La lasci dov’è. Copiarla o inoltrarla può essere un reato, anche se l’immagine è sua.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>Su questo computer, o su un telefono o una scheda collegati</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>Su un altro dispositivo, o non ce l’ho più</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Dove segnalarlo, app per app</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Nessuno guarda l’immagine, e questa app non la mostra: vedrà soltanto «Immagine 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Non la porti qui. Usi Take It Down nel browser del dispositivo che la contiene, o questa app lì. Se non ce l’ha più, una linea d’aiuto o la CyberTipline può agire anche solo con un link.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>Non hai fatto nulla di male</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>Per le immagini di prima dei 18 anni ci sono persone e servizi fatti proprio per questo. Conta l’età che si aveva allora, non quella di adesso.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>Lascia l’immagine dov’è. Non copiarla, non inoltrarla e non mostrarla a nessuno, nemmeno per chiedere aiuto: in molti paesi già questo può essere un reato.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>Non devi rispondere a quella persona, né pagare, né inviare altro.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>Se puoi, parlane con una persona adulta di cui ti fidi.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi sei?</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>Nell’immagine ci sono io, e ho meno di 18 anni</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>Nell’immagine ci sono io, e adesso ho 18 anni o più</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>Aiuto la persona nell’immagine</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La via ufficiale</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>Con chi parlare</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>Questa app non è collegata a nessuno di questi servizi.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>Dove segnalarlo</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Dica che è stato condiviso senza consenso. Può farlo insieme a una persona di fiducia, o con una linea d’aiuto.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>Quale app o sito?</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>App o sito</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>Scrivere una richiesta, con ciò che la rende valida</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Annotare che cosa è successo, per la polizia</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>Negli Stati Uniti e nel Regno Unito una piattaforma ha 48 ore da una richiesta completa.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Non è nella lista? Cerchi «segnala», «note legali» o «sicurezza» in fondo al sito, o chieda a una linea d’aiuto.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un browser conserva gli indirizzi che apre. Se qualcun altro guarda questo computer, copi l’indirizzo e lo apra altrove.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>Toglie dei risultati; la pagina resta.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>Spesso lì può segnalare solo chi è nella conversazione.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Controllato da noi il {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Visto il {date}, non ancora provato da noi</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>Via email: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>Saperne di più nel browser</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>Chi sta aiutando?</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>Per fortuna c’è lei. Conta l’età che la persona aveva nell’immagine, non quella di adesso.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>Una persona che aveva meno di 18 anni nell’immagine, o abbiamo un dubbio</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>Una persona che aveva 18 anni o più</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>Per aiutare non serve vedere l’immagine. Non la chieda, e non se la faccia mandare.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>La sua scelta non si è potuta salvare su questo computer. Vale finché non chiude la finestra.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>Ciò che era ricordato non si è potuto rimuovere da questo computer.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>D’ora in poi la maggior parte degli screenshot e delle condivisioni dello schermo lascia fuori questa finestra. Una fotocamera la vede ancora.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>Questo sistema non può lasciare una finestra fuori dagli screenshot.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>Ritirare il caso</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Il suo caso smette allora di offrire le sue impronte. Le piattaforme che possono tenerne conto vengono avvisate; altre possono continuare a confrontare. Ciò che è stato rimosso resta rimosso.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Tutto il caso</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>Solo alcune immagini o alcuni video</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>Quale parte dell’elenco è mostrata</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Qualcuno le chiede di farlo?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Non è obbligatorio. Può lasciare questa pagina e tornare un altro giorno; fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Parlare con qualcuno: numeri e link</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Chiediamo al servizio</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Spunti che cosa vuole ritirare.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Il ritiro ha effetto subito.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Il ritiro ha effetto dal {date}. Fino ad allora può annullarlo.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Ritira ciò che è spuntato</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Rimuovi {item}</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Questa è una prova: nessuna piattaforma riceve nulla.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>In questa app non è ancora impostato nessun servizio per i casi: le impronte si possono creare, ma non inviare.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>Non si sa ancora quali piattaforme partecipano: il servizio non ha risposto.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>Al momento nessuna piattaforma riceve ciò che viene inviato a {operator}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e altre {count}</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>Le impronte vanno a queste piattaforme, secondo {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>Questa è una prova. Le impronte vanno a un servizio di prova su questo computer; nessuna piattaforma le riceve.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>In questa app non è ancora impostato nessun servizio per i casi. Si possono creare impronte e vedere esattamente che cosa verrebbe inviato; per inviare serve un servizio.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>Non si sa ancora quali piattaforme partecipano: il servizio non ha risposto. Si può già cominciare; lo si vedrà prima di inviare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>Questo servizio è gestito da {operator}, che dice: al momento nessuna piattaforma riceve le sue impronte.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Questo servizio è gestito da {operator}, che dice: queste piattaforme ricevono le sue impronte: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Il suo caso</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>Ancora nulla, cosa frequente.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>Una linea del tempo per ogni piattaforma; lo stesso segue a parole</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>Punto: è successo qualcosa. Anello: si sta esaminando una possibile corrispondenza. Quadrato: trovata e bloccata. Croce: esaminata, senza blocco.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>e {count} prima di questi</translation>
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
        <translation>ricevuto, non ancora guardato</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>rimozione chiesta al sito</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>il sito ha rifiutato la rimozione</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>lì non è stato trovato nulla</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>È stato lasciato un indirizzo email per la risposta</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>L’indirizzo email è stato cancellato</translation>
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
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Numero del caso: {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation>immagine intima</translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation>immagine intima modificata o generata</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>Alla cortese attenzione di {platform}</translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation>Vi chiedo di rimuovere questa {picture} di una persona che non ha dato il consenso alla pubblicazione. Si trova qui:</translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation>Questa è una richiesta secondo il TAKE IT DOWN Act (Stati Uniti). Chiede la rimozione entro 48 ore, anche delle copie identiche note.</translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation>Pubblicarla senza consenso è un reato nel Regno Unito. Chiedo la rimozione entro 48 ore.</translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation>Questa è una segnalazione secondo l’articolo 16 del regolamento sui servizi digitali, regolamento (UE) 2022/2065. Pubblicare questa immagine senza consenso è illegale.</translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation>Vi prego di togliere questi indirizzi dai vostri risultati, per ogni ricerca in cui compaiono.</translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation>Le vostre stesse regole non ammettono immagini intime pubblicate senza consenso.</translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Sono la persona mostrata. Non ho dato il consenso alla pubblicazione di questa {picture}. Dichiaro in buona fede che quanto scrivo qui è esatto e completo.</translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Scrivo per la persona mostrata, con il suo consenso. Questa persona non ha dato il consenso alla pubblicazione di questa {picture}. Dichiaro in buona fede che quanto scrivo qui è esatto e completo.</translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation>La persona aveva meno di 18 anni quando è stata creata questa immagine, o potrebbe averli avuti. Vi prego di trattare la richiesta con urgenza e di agire come la legge vi chiede per le immagini di minori.</translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation>Vi prego di impedire che tornino delle copie, e di comunicarmi che cosa avete deciso.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Firma: {name}</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Contatto: {contact}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Scrivania</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Cartella personale</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>Telefono o fotocamera</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Con tutti e due può consultare il caso o ritirarlo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Nessuno potrà mandarglieli di nuovo.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Conservi questo foglio dove nessun altro lo trova.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>Come si usa: nel programma che ha creato questo foglio, scegliere «{button}» e scrivere tutti e due. Anche il quadrato li contiene.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Da conservare</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Creato il {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>Creato il {date}, per il servizio «{service}»</translation>
    </message>
</context>
<context>
    <name>resources/countries/AU</name>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizia e soccorso</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>In pericolo adesso.</translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation>eSafety Commissioner</translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation>Persone adulte e con meno di 18 anni in Australia. Può ordinare alle piattaforme di rimuovere immagini; si può segnalare in forma anonima.</translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation>1800RESPECT</translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation>Violenza sessuale e familiare.</translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizia</translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation>In pericolo adesso. Il 101 chiama direttamente la polizia; il 112 qualsiasi soccorso, in tutta Europa.</translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation>Child Focus</translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation>Chi ha meno di 18 anni e genitori. Può chiedere alle piattaforme di rimuovere immagini.</translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation>Istituto per l’uguaglianza delle donne e degli uomini</translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation>Persone adulte di qualsiasi genere, quando immagini intime sono state diffuse senza il loro consenso.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizia e soccorso</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>In pericolo adesso.</translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation>NeedHelpNow.ca</translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation>Per adolescenti, amicizie e genitori: come far rimuovere un’immagine, piattaforma per piattaforma.</translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation>Cybertip.ca</translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation>Chi ha meno di 18 anni e genitori. Invia richieste di rimozione e aiuta con gli account.</translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation>Kids Help Phone</translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation>Per giovani. Via SMS: inviare CONNECT.</translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation>9-8-8 – crisi suicidaria</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Quando non se ne può più, o si teme per qualcuno. Con una chiamata o un SMS.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizia</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>In pericolo adesso.</translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation>147 – Pro Juventute</translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation>Per bambine, bambini e adolescenti: consulenza per telefono, SMS e chat.</translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation>clickandstop.ch</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation>Per chi ha meno di 18 anni, genitori e professionisti. Si può segnalare senza dare un nome. La consulenza è gratuita. La metà dei casi riguarda ricatti.</translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation>#NetzCourage</translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation>Violenza digitale, per persone adulte e giovani.</translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>Altrove nell’Unione europea</translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation>112 – qualsiasi emergenza</translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation>In pericolo adesso, in ogni paese dell’Unione europea. Gratuito.</translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation>116 000 – minori scomparsi o in pericolo</translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation>In 32 paesi d’Europa.</translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation>116 111 – linea d’aiuto per l’infanzia</translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation>Nella maggior parte dei paesi dell’Unione (23 su 27 a ottobre 2022).</translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation>116 006 – vittime di reati</translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation>In 13 paesi dell’Unione (ad aprile 2023); non in Belgio, Bulgaria, Cipro, Grecia, Italia, Lituania, Lussemburgo, Malta, Polonia, Romania, Slovacchia, Slovenia, Spagna e Ungheria.</translation>
    </message>
</context>
<context>
    <name>resources/countries/FR</name>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizia e soccorso</translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation>In pericolo adesso. Via SMS, il 114 è per chi non sente o non può parlare a voce alta.</translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation>3018 – violenza digitale</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation>Per chi ha meno di 18 anni, genitori e professionisti. Gratuito e anonimo, per telefono e chat. Può chiedere alle piattaforme di agire in fretta.</translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation>119 – minori in pericolo</translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation>Un minore in pericolo: per chi lo vive o per chiunque ne sappia qualcosa. Gratuito; non compare nella bolletta del telefono.</translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation>3114 – prevenzione del suicidio</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation>Quando non se ne può più, o si teme per qualcuno. Gratuito.</translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation>116 006 – France Victimes</translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation>Qualsiasi vittima. Gratuito; consulenza legale e psicologica.</translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation>3919 – violenza contro le donne</translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation>Per donne, persone vicine e professionisti. Gratuito e anonimo; non compare nella bolletta del telefono.</translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation>17Cyber</translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation>Domande in rete, poi una chat con la polizia o la gendarmeria. Non è una linea telefonica.</translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation>PHAROS – segnalare contenuti illegali</translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation>Un modulo della polizia per contenuti pubblici. Può essere anonimo. Non è una linea d’aiuto.</translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation>Point de Contact – DISRUPT</translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation>Riceve link, o l’immagine stessa: chi la analizza la guarda, ne crea l’impronta e la elimina. Può chiederlo solo la persona mostrata.</translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation>Cybermalveillance – ricatto</translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation>Che cosa fare quando qualcuno minaccia di pubblicare immagini, passo per passo.</translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizia e soccorso</translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation>In pericolo adesso. Se non c’è pericolo immediato, la polizia risponde al 101.</translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation>Revenge Porn Helpline</translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation>Persone adulte nel Regno Unito; chiuso nei giorni festivi. Segnala alle piattaforme al posto suo.</translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation>Report Remove (Childline e IWF)</translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation>Meno di 18 anni nel Regno Unito. L’immagine o il suo link va alla IWF, dove chi la analizza la vede.</translation>
    </message>
    <message>
        <source>Childline</source>
        <translation>Childline</translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation>Bambine, bambini e giovani nel Regno Unito. Gratuito.</translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation>NSPCC</translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation>Per persone adulte preoccupate per una bambina o un bambino.</translation>
    </message>
</context>
<context>
    <name>resources/countries/IE</name>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Gardaí and rescue</source>
        <translation>Polizia (Gardaí) e soccorso</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>In pericolo adesso.</translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation>Hotline.ie</translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation>Immagini intime diffuse senza consenso, a qualsiasi età. Sicuro e anonimo; lavora con la polizia irlandese (Gardaí).</translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation>Childline (ISPCC)</translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation>Meno di 18 anni in Irlanda.</translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation>Women’s Aid</translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation>Donne; violenza di un partner o ex partner.</translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation>Men’s Aid</translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation>Uomini; violenza di un partner o ex partner.</translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polizia e soccorso</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>In pericolo adesso.</translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation>NCMEC CyberTipline</translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation>Meno di 18 anni quando è stata creata l’immagine; anche se non è più sul dispositivo.</translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation>CCRI Image Abuse Helpline</translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation>Persone adulte. Interpreti per la maggior parte delle lingue.</translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation>988 – suicidio e crisi</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Quando non se ne può più, o si teme per qualcuno. Con una chiamata o un SMS.</translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation>Crisis Text Line (Thorn)</translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation>Per adolescenti: inviare THORN via SMS.</translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation>FTC – una piattaforma non ha agito entro 48 ore</translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation>Dove presentare un reclamo quando una piattaforma non ha rimosso un’immagine entro 48 ore da una richiesta valida.</translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation>FBI – ricatto</translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation>Per segnalare un ricatto con immagini.</translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation>In tutto il mondo</translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation>Take It Down (NCMEC)</translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation>La via ufficiale per le immagini di prima dei 18 anni, a qualsiasi età oggi, in tutto il mondo. Si usa sul dispositivo che ha già l’immagine; per farlo non bisogna mai copiarla né inviarla. Il suo gestore vede anche il nome del file.</translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation>StopNCII.org</translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation>Persone adulte, in tutto il mondo: impronte create nel browser, per le piattaforme che partecipano. Indipendente da questa app.</translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation>Find A Helpline</translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation>Linee per i momenti difficili, paese per paese.</translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation>Codice penale francese, articolo 226-2-1</translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation>Diffondere parole o immagini sessuali senza consenso, anche se fatte con il consenso: fino a 2 anni di carcere e 60.000&#xa0;€ di multa.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation>Codice penale francese, articolo 227-23</translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation>Creare, diffondere o offrire un’immagine sessuale di una persona minorenne: fino a 5 anni e 75.000&#xa0;€; 7 anni e 100.000&#xa0;€ in rete. Anche averne una è reato. Vale anche per chi sembra avere meno di 18 anni.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation>Codice penale francese, articolo 312-10 (ricatto)</translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation>Ricatto: fino a 5 anni e 75.000&#xa0;€; 7 anni e 100.000&#xa0;€ se avviene in rete con immagini sessuali o per ottenerne.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation>Codice penale francese, articolo 312-1 (estorsione)</translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation>Ottenere soldi o altro con violenza, minacce o costrizione: fino a 7 anni e 100.000&#xa0;€.</translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation>Codice penale francese, articolo 222-33 (molestie sessuali)</translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation>Pressioni gravi per ottenere un atto sessuale: fino a 2 anni e 30.000&#xa0;€; 3 anni e 45.000&#xa0;€ se la vittima ha meno di 15 anni o se avviene in rete.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation>Codice penale francese, articolo 227-23-1</translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation>Una persona adulta che chiede immagini sessuali a una persona minorenne: fino a 7 anni e 100.000&#xa0;€; 10 anni e 150.000&#xa0;€ se ha meno di 15 anni.</translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation>Codice penale francese, articolo 226-8-1 (falsi)</translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation>Pubblicare un falso sessuale di qualcuno senza consenso: fino a 2 anni e 60.000&#xa0;€.</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Fare denuncia</translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation>In qualsiasi commissariato o gendarmeria, contro una persona precisa o contro ignoti («contre X»). Il consenso non si presume mai, e risponde anche chi ricondivide.</translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation>Take It Down Act</translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation>Dal 19 maggio 2026 le piattaforme devono rimuovere un’immagine intima diffusa senza consenso, e le copie identiche note, entro 48 ore da una richiesta valida.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation>Diffondere, o minacciare di diffondere, un’immagine intima senza consenso è un reato. È stata annunciata una regola per la rimozione entro 48 ore.</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation>Diffondere, o minacciare di diffondere, un’immagine intima senza consenso: fino a 7 anni di carcere e una multa senza limite.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation>Diffondere immagini intime senza consenso: da 6 mesi a 5 anni di carcere e una multa da 200&#xa0;€ a 15.000&#xa0;€.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation>Diffondere un’immagine intima senza consenso è un reato; le minacce possono essere estorsione.</translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation>Unione europea: regolamento sui servizi digitali (DSA)</translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation>Le piattaforme devono offrire un modo per segnalare contenuti illegali, rispondere, e dire come si può contestare la loro decisione.</translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation>Nell’app: «Blocca e segnala».</translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation>Una segnalazione per file. Il modulo chiede il nome legale della persona mostrata e un indirizzo email.</translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation>Nell’app: i tre puntini, poi «Segnala».</translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation>Toglie risultati dalla ricerca, non la pagina stessa. Il secondo link è per i falsi.</translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation>Scegliere «Non-Consensual Intimate Imagery». Toglie risultati dalla ricerca, non la pagina stessa.</translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation>Nell’app: tenere premuto, poi «Segnala», poi la categoria delle immagini intime o quella dei minori.</translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation>Nell’app: «Condividi», poi «Segnala». Il secondo link è per gli Stati Uniti.</translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation>Nell’app: «Segnala».</translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation>Non serve un account. In uno studio del 2024 nessuna di 25 segnalazioni così ha portato alla rimozione in tre settimane, mentre 25 richieste di diritto d’autore su 25 sì, in 25 ore; questo modulo è più nuovo.</translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation>Nell’app: «Blocca e segnala». WhatsApp riceve i messaggi più recenti.</translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation>Un solo modulo per tutti i siti della stessa società.</translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation>I primi passi</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation>È in pericolo adesso? Chiami il numero di emergenza. Se qualcun altro usa questo computer o i suoi account, passi prima a un dispositivo più sicuro.</translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation>Non paghi e non invii altro: pagare raramente li ferma. Non deve rispondere. Se è qualcuno con cui ha o ha avuto una relazione, parli con una linea d’aiuto prima di bloccare quella persona: il silenzio può aumentare il rischio.</translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation>Conservi le prove: indirizzi di pagine, nomi di account, date, che cosa è stato chiesto. Non cancelli ancora la conversazione.</translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation>Se vuole che il reato venga perseguito, parli con la polizia prima di chiedere la rimozione, per non perdere prove.</translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation>Crei le impronte delle sue immagini e le invii.</translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation>È già in rete? Segnali ogni pagina alla piattaforma, e ai motori di ricerca.</translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation>Può fare denuncia, adesso o più avanti.</translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation>Parli con qualcuno. Niente di tutto questo è colpa sua.</translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation>Aiutare un’amica o un amico</translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation>Credi a questa persona. Non è colpa sua, e non tocca a te risolvere tutto per conto tuo.</translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation>Hai ricevuto l’immagine? Non guardarla più, non inoltrarla, e di’ di no quando lo fanno altre persone.</translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation>Offriti di esserci mentre chiama una linea d’aiuto o ne parla con una persona adulta.</translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation>Segnala l’account che la diffonde. Su molte piattaforme si può fare senza avere un account.</translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation>Aiutare chi è adolescente</translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation>Creda a questa persona, e la ringrazi di averlo detto. Niente rimproveri, niente punizioni. «Non è colpa tua. Faremo una cosa alla volta, e decidi tu.»</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation>Non guardi l’immagine. Non chieda di vederla; non la riceva, non la copi, non la tenga, non la invii. In molti paesi è un reato, anche per i genitori.</translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation>Si sieda accanto. È l’adolescente a scegliere il file, sul proprio dispositivo.</translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation>Il dispositivo non è lì? Non faccia trasferire il file. Chiami una linea d’aiuto.</translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation>Annoti i nomi degli account, i link, le date e che cosa è stato chiesto.</translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation>Segnali l’account, poi chiami una linea d’aiuto o la polizia.</translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation>Domani chieda ancora come va. Conservi il numero del caso solo se l’adolescente è d’accordo; l’immagine, mai.</translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation>Per chi lo fa di professione</translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation>Prima la sicurezza: chieda chi altro ha accesso al telefono, agli account e al computer della persona.</translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation>Non chieda mai di vedere l’immagine. Se la persona aveva meno di 18 anni: non guardarla, non riceverla, non copiarla, non tenerla, e seguire le proprie regole di tutela.</translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation>È la persona a creare le impronte, sul proprio dispositivo. Chi aiuta può consegnare un caso sigillato, che non può leggere.</translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation>Dica che cosa non può fare: confrontano solo le piattaforme che partecipano; non ripulisce internet.</translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation>Numero e codice appartengono alla persona. Senza il codice nessuno può leggere o ritirare il caso, nemmeno chi aiuta.</translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation>I primi passi</translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation>Non hai fatto nulla di male, e non è colpa tua.</translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation>Smetti di rispondere. Non pagare. Non mandare altre immagini.</translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation>Conserva i messaggi, i nomi e i link. Non copiare l’immagine, non farne uno screenshot, non inoltrarla.</translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation>Parlane con una persona adulta di cui ti fidi, o con una linea d’aiuto. Non devi dire il tuo nome.</translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation>Usa Take It Down sul dispositivo che ha già l’immagine.</translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation>Segnala l’account nell’app, e di’ che hai meno di 18 anni, anche se il tuo profilo dice altro.</translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation>Se senti di non farcela più, chiama subito una linea d’aiuto. C’è qualcuno per te.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>Salvato. Chi apre quella cartella può vederlo lì.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Lì non si può salvare. Scelga un altro posto.</translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>tilde</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>simbolo del dollaro</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>segno di uguale</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}%</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · uguale al numero {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Immagine dagli appunti</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>Ritiro in attesa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>Ricezione confermata</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>Ritiro in attesa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>Ritiro effettuato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>Cancellazione completata</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>Il servizio ha le impronte e sta per offrirle alle piattaforme.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>Le piattaforme che partecipano possono scaricare le impronte e confrontare.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>È stato chiesto un ritiro, e aspetta la fine del periodo che ha scelto. Si può ancora annullare.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>Questo caso non offre più le sue impronte. Le piattaforme che possono tenerne conto vengono avvisate; altre possono continuare a confrontare.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>Il servizio ha cancellato ciò che apparteneva a questo caso.</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>Non vuol dire che una piattaforma le abbia già guardate.</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>Non vuol dire che qualcosa sia stato trovato o rimosso.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>Non vuol dire che le impronte siano già sparite.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>Non vuol dire che torni da solo ciò che è stato rimosso.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>Non vuol dire che ogni piattaforma abbia cancellato la propria copia.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Impronte non ancora scaricate</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>Impronte scaricate; ancora nessuna risposta, cosa frequente</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>Si sta esaminando una possibile corrispondenza</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>Corrispondenza trovata e bloccata</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>Esame fatto, senza blocco</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>Il servizio ha ricevuto il caso</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>Le piattaforme possono ora scaricare le impronte</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>Sono stati aggiunti altri elementi</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>È stato chiesto un ritiro</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>Il ritiro è stato annullato</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>Le impronte sono state ritirate</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>Le impronte di questo caso sono state cancellate</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>ha scaricato le impronte</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>esamina una possibile corrispondenza</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>ha trovato una corrispondenza e l’ha bloccata</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>ha guardato e non ha bloccato</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Immagine {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>Video {first} e {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>Immagini {first} e {last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>Video da {first} a {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>Immagini da {first} a {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} di {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>Piattaforma di prova su questo computer</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>Servizio di prova su questo computer</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>La via verso il servizio per i casi è impostata male su questo computer. Non è stato aperto né inviato nulla.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>Chi ha avviato o impostato il programma può correggerla: --service, --proxy, --pin e --ca-file, oppure EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN ed EMPREINTE_CA_FILE. Che cosa non va (in inglese): {reason}</translation>
    </message>
</context>
</TS>
