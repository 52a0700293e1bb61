<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>Este operador no acepta casos sellados.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>El caso sellado no se pudo guardar en ese lugar.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>Este caso no se pudo sellar.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>El envío se ha detenido.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>El programa ha fallado ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recepción confirmada</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>en la lista que las plataformas pueden leer</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>retirada pendiente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada efectuada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado completo</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>esta plataforma aún no lo ha leído</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>esta plataforma ya lo ha leído; aún no hay respuesta, lo cual es habitual</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>con bloqueo</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>sin bloqueo</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>Caso {number}: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  Imagen {number}: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  Vídeo {number}: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>La retirada se hace efectiva el {day} UTC. Hasta entonces se puede anular con withdraw --cancel.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>Ejecute withdraw otra vez con --json para obtener una prueba firmada del borrado.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>--cancel anula toda la retirada; no indique --item.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>Este caso no contiene nada con ese número.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>La retirada queda anulada.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>Lo que pertenecía a este caso se ha borrado.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>La petición de retirada ha llegado. En cuanto se haga efectiva, este caso dejará de ofrecer sus huellas.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>Se avisa a las plataformas que admiten retiradas para que dejen de comparar; otras pueden seguir. Lo que se eliminó sigue eliminado.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>Si eligió un plazo, hasta entonces se puede anular con --cancel.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>Un caso sellado: canal {channel}, imágenes o vídeos: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>Entregado: caso {number}. Usted no puede leerlo, cambiarlo ni retirarlo.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>Entregado. Usted no puede leerlo, cambiarlo ni retirarlo; el número es de quien lo preparó.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>cerrado ahora</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>aún sin probar por nuestra parte, visto el {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>comprobado por nuestra parte el {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>SMS {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>No hay lista para este país. Hay una para {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>Guardado en este ordenador. Quien pueda abrir su cuenta de usuario quizá pueda encontrarlo.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Ahí no hay ningún caso guardado.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>Casos exportados a un archivo protegido con esta frase secreta: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>Este caso ya no se guarda en este ordenador. Sigue existiendo en el servicio.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>Ahí no hay ningún caso guardado con este número.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>Se ha eliminado todo lo que este programa guardaba en este ordenador. Sus casos siguen existiendo en el servicio; sin número y código nadie puede abrirlos.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>Una parte no se pudo eliminar: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>Indique qué caso olvidar, o --everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>No hay archivo del operador. Indique uno: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Operador: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Dirección: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>Acepta casos sobre personas adultas y sobre personas que tenían menos de 18 años.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>Acepta solo casos sobre personas adultas.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>Acepta solo casos sobre personas que tenían menos de 18 años.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>Plataformas que leen su lista: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>Según este archivo, ninguna plataforma lee su lista.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>Para practicar: ninguna plataforma recibe nada.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>Guarda las huellas {active} días, y una marca de su borrado {tombstone} días más.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>Firmado con su propia clave y sin cambios desde entonces. Una firma no puede mostrar de quién se trata.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Sin firmar: quien le dio este archivo puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>Guardado. A partir de ahora se usa este servicio, si no se indica otro.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>El archivo del operador se ha eliminado.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>Ya hay guardado un archivo de operador, y nada muestra que este venga del mismo operador. Quite primero el que está guardado.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>El archivo del operador no se pudo escribir o eliminar.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>recibido, aún sin mirar</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>se pidió al sitio que lo elimine</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>el sitio se negó a eliminarlo</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>allí no se encontró nada</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  Enlace {number}: {state}, {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  Para este caso no se ha enviado ningún enlace.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  Hay guardada una dirección de correo; links con --erase-contact hace que se borre.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  La dirección de correo se borró el {day}.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>Uno de los enlaces no es la dirección de una página (http o https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>Uno de los enlaces es demasiado largo.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>En uno de los enlaces hay un nombre o una contraseña, antes de la @: hay que quitarlo.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>Se envían como máximo 50 enlaces de una vez.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>El enlace {number} de los indicados dice algo más que dónde está la página. Indique --shorten para enviar {short} en su lugar, o --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>El enlace {number} de los indicados dice algo más que dónde está la página, y no se puede acortar. Indique --as-they-are para enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>--erase-contact se indica solo.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>Una solicitud admite 50 enlaces como máximo.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>Para ser válida, la solicitud también necesita: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>Uno de los enlaces dice algo más que dónde está la página. Mírelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>No está en la lista: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>aún sin abrir por nuestra parte, visto el {day}</translation>
    </message>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>El nombre que sigue a --out termina en {suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>Con --groups, --out indica una carpeta que ya existe.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Ya existe un archivo con ese nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>Sellado para {operator}. Nadie más puede abrirlo; quien lo lleva ve el número de caso, el canal y a cuántos archivos se refiere.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>Al lado hay {count} imágenes con códigos: todas juntas son el mismo caso.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>Guarde los dos solo para usted. Entregue únicamente el archivo sellado.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>no existe en este sistema</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>este sistema no lo permite</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>Intentando escapar…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>Garantizado: este sistema impide que la parte que lee sus archivos envíe o escriba nada.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>No garantizado en este sistema. Las huellas se crean aquí de todos modos y este programa no envía archivos, pero el sistema no lo garantiza. Para tener la certeza, desconecte la red mientras se crean las huellas.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>Operaciones prohibidas que se han probado: {count}; han funcionado: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  ha funcionado: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>La comprobación no se pudo completar.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Capas:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>--case repite un caso y --groups crea varios. Indique solo uno de los dos.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>Este caso es del otro canal. Las imágenes de alguien con menos de 18 años y todas las demás necesitan cada una su caso: cree uno nuevo con submit.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>Enviando las huellas…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>Añadido. Los archivos se han quedado en este ordenador.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>El caso contiene ahora {count} imágenes y vídeos.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Todo estaba ya en este caso. No hay nada repetido.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>Puede que una parte haya llegado. Repita la misma orden: no se añade nada dos veces.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>El elemento {number} se omite. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>Anote estas dos cosas antes del envío. Si se corta, con ellas se puede abrir el caso de todos modos.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>Número de caso  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>Código de acceso  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>Grupo {number}:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>Enviado. Los archivos se han quedado en este ordenador.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>Guarde los dos. Sin ellos nadie, ni siquiera el operador, puede consultar este caso ni retirarlo.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>Este es un servicio de prueba: ninguna plataforma recibe estas huellas.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>{operator} las ha recibido. Todavía ninguna plataforma lee su lista.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>Plataformas que leen la lista de {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>Detenido durante el envío.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>Puede que una parte haya llegado.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>Para volver a intentarlo sin crear otro caso, indique los mismos archivos y opciones en el mismo orden, con --case y este número. Se le pedirá el código.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>elementos añadidos</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>retirada solicitada</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>retirada anulada</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>enlaces añadidos</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>dirección de correo para la respuesta dejada</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>dirección de correo borrada</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>Válido. {operator} firmó el {day} para el caso {number}: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>No válido.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>Ahora espera en este ordenador, cifrado. La orden outbox --send vuelve a intentarlo; outbox muestra a qué espera.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>No hay nada que espere para enviarse.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>Hay {count} más que no se pueden leer: son de otro almacén o están dañados.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>Caso {number}: han llegado {done} de {total} partes.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>No hay ningún caso con este número que espere para enviarse.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>Crea huellas digitales de imágenes y vídeos en este ordenador y envía solo esas huellas. Sin ninguna orden, abre la ventana.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>Códigos de salida: 0 hecho, 1 fallo, 2 opciones incorrectas, 3 algunos archivos no se pudieron usar, 130 interrumpido.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>un archivo con frase secreta en lugar del llavero de claves del sistema; la frase se pide (o {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>JSON también en un terminal</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>por defecto: el del sistema</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>muestra las huellas de archivos; no se envía nada</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>crea huellas de archivos y abre con ellas un caso en un servicio</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>muestra exactamente lo que se enviaría; no envía nada</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>si no se puede conectar con el servicio, el caso espera en este ordenador, cifrado, para la orden outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>crea huellas de archivos y las añade a un caso que ya existe</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>qué edad tenía la persona cuando se tomó o se creó la imagen, como en submit; no se añade nada a un caso del otro canal</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>sella un caso para que lo entregue otra persona; no se envía nada</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>el nuevo archivo sellado; con --groups, la carpeta para todos ellos</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>también como imágenes de códigos QR al lado, para fotografiar o imprimir; para un caso de una sola imagen</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>entrega un caso sellado de otra persona</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>el archivo sellado, o fotos de todos sus códigos QR</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>consulta un caso</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>retira un caso o algunos de sus elementos</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>solo este elemento (se puede repetir)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>anula una retirada pendiente</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>comprueba un comprobante, sin conexión</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>la clave pública del operador, o un archivo que la contenga</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>comprueba también que sea exactamente de este envío</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>envía direcciones de páginas para un caso, selladas en este ordenador, o muestra qué ha pasado con ellas</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>una dirección de correo para la respuesta, también sellada; se borra dos semanas después de terminar el último enlace (solo canal adult)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>hace que la dirección de correo se borre ahora</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>quita de cada enlace lo que revela algo de una persona o de una visita</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>los envía aunque digan algo más que dónde está la página</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>muestra exactamente lo que se enviaría; no envía ningún enlace</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>la dirección de una página; - las lee de la entrada estándar</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>guarda el número y el código de un caso en este ordenador</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>muestra los casos guardados en este ordenador</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>muestra también los códigos de acceso</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>los escribe en un archivo nuevo con frase secreta</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>elimina de este ordenador un caso guardado, o todo</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>todo lo que este programa guarda en este ordenador</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>muestra los casos que esperan para enviarse</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>intenta los que ya toca enviar</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>los intenta todos, también los que se detuvieron</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>saca este caso de los que esperan, sin enviarlo</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>muestra quién gestiona el servicio, según el archivo del operador</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>guarda este archivo y usa su servicio a partir de ahora</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>elimina el archivo guardado</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>a quién llamar o escribir; no se busca nada en internet</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>dos letras, o EU para el resto de la Unión</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>solo líneas para estas personas o momentos</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>solo líneas con todas estas palabras</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>muestra lo que un shell necesita para completar órdenes</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>intenta escapar de la parte que lee los archivos</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>dónde reportar en una plataforma, con un texto para ello; no se envía nada</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>sin ella, se muestran todas</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>en qué se apoya la solicitud (por defecto: las normas de la propia plataforma)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>quién firma la solicitud; no se pregunta con --minor</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>dónde puede responder la plataforma</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>en nombre de otra persona, con su permiso</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>menos de 18 años en la imagen, o no se sabe; no nombra a nadie</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>se modificó o se generó</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>las páginas en las que está</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>lo que respondió GET /v1/service, para trabajar sin conexión</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>una imagen, un vídeo o una carpeta que los contenga; - es un archivo por la entrada estándar</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>muchos archivos</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>una lista de archivos, uno por línea; - es la entrada estándar</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>la lista va separada por caracteres NUL, como con find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>cuánto lleva hecho, por la salida de errores: una barra en un terminal (auto), líneas sencillas para un lector de pantalla (plain), líneas JSON o nada</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>muestra las rutas de los archivos; sin esto, ninguna salida las contiene</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>lleva un diario cifrado en este ordenador hasta que todo esté hecho, para poder seguir tras una interrupción; su código se muestra por la salida de errores</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>sigue con los mismos archivos tras una interrupción; se pide el código del diario (o {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>qué edad tenía la persona cuando se tomó o se creó la imagen. adult: 18 o más. minor: menos de 18, o no se sabe. Si hay de las dos, se hacen dos casos</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>varios casos de una vez: columnas group y file y, si se quiere, channel, delay, synthetic, attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>durante cuánto tiempo se puede anular una retirada, de 0 a {most} (por defecto: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>las imágenes se modificaron o se generaron</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>declara con el caso: tengo 18 años o más y ya los tenía cuando se tomaron o se crearon, aparezco en ellas, y se difunden, o podrían difundirse, sin mi permiso. Nadie lo comprueba; sin esto no se declara nada (solo en el canal adult)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>repite un envío que se cortó, con su propio número (se pide el código)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>falla antes que usar ninguna red, garantizado dentro de este programa</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>el número de caso; el código se pide, o se lee de {variable}</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>Uno de los archivos indicados no se pudo abrir.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>Uno de los archivos indicados es demasiado grande para ser lo que debería ser.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>Esto no es la descripción de un servicio de casos.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>Indique de quién debería ser el comprobante: --operator FILE, --key KEY (la clave pública del operador, o un archivo que la contenga) o --service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>La clave pública de un operador tiene 43 caracteres en base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>Indique qué servicio: --service URL o --operator FILE, o ponga el archivo del operador junto a este programa.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>Indique --service o --operator, no los dos.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>Se indicó --no-network, y esto necesita la red.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>El código de acceso se pide en un terminal, o se lee de {variable}.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>Código de acceso: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>su dirección (o {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>el archivo del operador, con su dirección y sus claves (o {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>un proxy SOCKS como Tor: socks5h://127.0.0.1:9050 (o {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>la clave pública del servidor debe tener este SHA-256, en hexadecimal (o {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>autoridades de certificación en las que confiar en lugar de las incluidas (o {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase secreta: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>La frase de paso otra vez: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>La frase secreta se pide en un terminal, o se lee de {variable}.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Eran dos frases distintas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>la abre para practicar: ninguna plataforma recibe nada</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>la abre en este idioma</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>Opción desconocida o valor incorrecto. Vea {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>Falta esto: {names}. Vea {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>Indique al menos un archivo o una carpeta, o una --list.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>No se pudo leer la lista de archivos.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>La entrada estándar (-) solo se puede leer una vez.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>El elemento {number} se ha omitido. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>No se pudo crear la huella de ninguno de estos archivos, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>No se pudo leer el archivo CSV de grupos.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>El archivo CSV de grupos necesita las columnas group y file, y puede tener channel, delay, synthetic y attest.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>La línea {line} del archivo CSV de grupos tiene un valor que no puede ser correcto: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>La línea {line} del archivo CSV de grupos contradice una línea anterior de su grupo: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>Indique con --channel qué edad tenía la persona cuando se tomaron o se crearon las imágenes: adult, o minor si tenía menos de 18 años o no se sabe. Un archivo CSV de grupos puede tener una columna para ello.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>--attest es para personas adultas. No lo indique: a los menores no se les pregunta nada.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>Indique archivos o --groups, no los dos.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>Con este código no hay nada que continuar. Quizá ya se terminó.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>Otra cosa ha cambiado el diario. Empiece de nuevo sin él.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>No se pudo escribir el diario en el disco.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>Creación de huellas</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>Creando las huellas…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>Archivos leídos: {done} de {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>Si se interrumpe, continúe con --resume y este código: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>Código del diario: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>El código del diario se pide en un terminal, o se lee de {variable}.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>No hay entrada estándar que leer.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>La entrada estándar (-) necesita un archivo: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>Lo que ha llegado por la tubería supera los 256 MiB. Indique el propio archivo.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>No se pudo abrir este archivo. Quizá se haya movido o sea de otra persona.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Esto no es un archivo. Elija imágenes o vídeos, no carpetas ni dispositivos.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>Esto no es una imagen ni un vídeo en un formato que podamos leer, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Todavía no podemos leer este tipo de archivo. Guárdelo como JPEG o PNG (o MP4, si es un vídeo) y elija esa copia.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>Este archivo está dañado y no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Este archivo está incompleto: le falta el final. Cópielo de nuevo desde donde estaba.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>Esta imagen es demasiado pequeña para reconocerla (menos de 5 píxeles de lado).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>Esta imagen tiene demasiados píxeles para leerla sin riesgo.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>Este archivo es demasiado grande para leerlo sin riesgo.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>Este vídeo es demasiado largo para leerlo de una vez.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>Este vídeo no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Este archivo cambió mientras se leía. Si todavía se está guardando o descargando, espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>La lectura de este archivo tardaba demasiado y la hemos detenido.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>Leer este archivo ocuparía más memoria de lo prudente.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>La parte que lee los archivos se paró con este y se ha vuelto a iniciar. Los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>Demasiado uniforme: hay muy pocos detalles para reconocerla. Coincidiría con imágenes de otras personas, por eso no se envía.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>El comprobante se refiere a otra cosa. Cuente con que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>A este caso no se puede añadir ningún enlace: está retirado, o a punto de estarlo.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>Este caso todavía no tiene enlaces, así que no hay nada a lo que responder. Primero hay que enviar un enlace.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>El servicio no dice cuál es la versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>No hay ninguna retirada pendiente que se pueda anular.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>En esta aplicación todavía no hay ningún servicio de casos configurado.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>No se puede conectar con el servicio. ¿Tiene internet este ordenador? No se ha perdido nada; puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>El servicio tiene un problema en este momento. No se ha perdido nada; puede volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La conexión no es segura: no hemos podido comprobar que sea de verdad el servicio. Puede que alguien esté en medio. Vuelva a intentarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>Ha respondido algo que no es un servicio de casos. En una red pública, a veces hay que iniciar sesión antes en una página web.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>No hay ningún caso con este número y este código. Compruebe los dos.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>El servicio ya tiene otra cosa con este número.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>A este caso no se puede añadir nada: está retirado, o a punto de estarlo. Puede abrir otro caso para estos archivos.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>Este servicio no ofrece eso.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>Es más de lo que el servicio acepta de una vez, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>El servicio no ha aceptado el envío.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>El servicio no ha aceptado el campo {field}.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Ha habido demasiados intentos. Espere unos {minutes} min y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>El envío se detuvo antes de salir del ordenador, porque no contenía solo huellas.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>En espera de que se pueda conectar con el servicio.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>En espera de que el servicio vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>El servicio nos ha pedido que esperemos.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>En espera de una conexión segura con el servicio, quizá en otra red.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>En espera de que responda el propio servicio. En una red pública, a veces hay que iniciar sesión antes en una página web.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Todavía no se ha intentado.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ha llegado.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>El servicio no lo ha aceptado y no aceptaría otra vez lo mismo.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>Próximo intento en unos {minutes} min.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>Otra ventana de este programa está usando lo que se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>No se pudo abrir el archivo del operador.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>No se pudo leer lo que espera para enviarse.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>No se pudo escribir en el disco lo que espera para enviarse.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>No se pudo guardar en ese lugar.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Una frase secreta vacía no protege nada.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Mientras tanto, otro archivo ha ocupado el lugar de este. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>No se pudo leer lo que se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>Este ordenador no tiene ningún llavero de claves que podamos usar.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>El llavero de claves del ordenador está bloqueado.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>El llavero de claves del ordenador no ha respondido. Quizá esté bloqueado.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>Ahí no se pueden guardar más casos.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>Esta no es la frase secreta, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>Este archivo no es de los nuestros, o lo creó una versión más nueva.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>El servicio intentó llevarnos a otro sitio. No lo hemos seguido.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>Esto no es una dirección. Una dirección se parece a {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>Una dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>Una dirección debe empezar por https:// (http:// es solo para este ordenador).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>Un proxy o un pin necesita una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>Un proxy se escribe así: socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>Un pin es el SHA-256 de una clave pública: 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>No se puede leer el archivo de autoridades de certificación.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>Ninguno de estos archivos tiene detalles suficientes para reconocerlo.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>Los límites de este servicio no dejan sitio ni para una sola imagen.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>Un número de caso tiene 13 caracteres, como XXXX-XXXX-XXXX-C. Este tiene {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>Un código de acceso tiene 16 caracteres, en grupos de cuatro. Este tiene {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>El carácter {position} no puede aparecer ahí.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>Este número de caso tiene un error de escritura.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>Este número de caso tiene un error de escritura, quizá aquí: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>En este texto no hay ningún número de caso con su código de acceso.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>Esto no es un archivo de operador: no se puede leer como TOML.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>Esto no es un archivo de operador.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>Esto es demasiado grande para ser un archivo de operador.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Este archivo de operador es de un tipo más nuevo. Actualice este programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>En el archivo del operador falta {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>El archivo del operador dice algo que esta versión no conoce: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>El archivo del operador da a {place} un valor que no puede ser correcto.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>El archivo del operador se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>Esto no ha funcionado.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>Este comprobante se firmó con una clave que no es de este operador.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>No se puede leer la clave pública del operador.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>Este comprobante se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>Este comprobante se refiere a otra cosa, no a lo que se envió.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Esto no es un comprobante.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>Este operador usa un tipo de clave que esta versión no conoce.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Este caso es demasiado grande para un solo archivo sellado. Prepárelo en grupos más pequeños.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>Este caso sellado lo creó una versión más antigua. Hay que hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>Esto no es un caso sellado.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Este caso sellado lo creó una versión más nueva. Actualice este programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Este caso sellado está incompleto: le falta el final. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Este caso sellado se modificó o se dañó por el camino. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>Este caso sellado va dirigido a otro operador.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>Este caso sellado es más grande de lo que puede ser un caso.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>Esto no es una dirección de correo. Una dirección se parece a name@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>Esto no es la dirección de una página. Una dirección se parece a https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>Esta dirección es demasiado larga: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>Solo se aceptan direcciones con http:// o https:// al principio.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>En esta dirección hay un nombre de usuario o una contraseña, antes de la @. Quítelo.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>La clave con la que se sellan las direcciones no se puede usar.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>Esta dirección está sellada para una clave que no está aquí.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>Esta dirección sellada se modificó, o es de otro enlace.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>Lo que se selló aquí no es una dirección.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>una copia girada o en espejo</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>una copia recortada</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>una copia inclinada</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>una copia con marco</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>una copia con una franja para texto</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>una copia sobre un fondo más grande, como en una historia</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>una captura de pantalla</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>una copia dentro de una publicación</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>una copia modificada</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Aquí no se han encontrado un número de caso y su código. Haga la foto justo desde arriba, con buena luz y con el cuadrado entero. O escríbalos.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>Este caso sellado es demasiado grande para códigos que se puedan fotografiar. Lleve mejor su archivo.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Todavía faltan estas partes: {numbers}. Fotografíelas también.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>En estas imágenes no se ha encontrado ningún código de un caso sellado.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>Estos códigos son de casos sellados distintos.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Estos códigos no forman un caso sellado completo. Fotografíelos otra vez.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>Lo que el servicio dice de las versiones no está firmado, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>Lo que el servicio dice de las versiones no está firmado por su operador, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>Lo que el servicio dice de las versiones ha caducado, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>El servicio nombra una versión más antigua que esta, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Nadie ha pedido esta retirada con su código de acceso. Un operador cierra un caso al cabo de mucho tiempo, y antes cuando llega tanto a la vez que parecen avisos falsos. Si aún lo necesita, envíelo de nuevo: será un caso nuevo.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>Qué puede hacer esto por usted</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Aquí se crean huellas digitales de sus imágenes, para que las plataformas que participan puedan reconocerlas. Sus imágenes se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Lee sus imágenes y vídeos allí donde están y convierte cada uno en una huella digital del archivo: un código, no una imagen.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Le muestra cada byte antes de enviarlo. Solo se envían huellas: ninguna imagen, ningún nombre, ninguna fecha, ningún lugar.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Recibe un número de caso y un código. Con ellos puede ver qué ha pasado después.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>No elimina nada por sí misma ni busca en internet. Las plataformas que participan comparan, y cada una decide según sus propias normas.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>No llega a los mensajes privados cifrados ni a las plataformas que no participan.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>No es la policía, ni tampoco StopNCII, Take It Down o el 3018; no se les transmite nada.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Quién gestiona el servicio</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Ahora, entregue el archivo sellado</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Ya está en camino</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>Es normal pasar días o semanas sin noticias. Hacía falta valor para esto.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>Reportar la cuenta</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>En la aplicación donde ocurrió, diciendo que tiene o tenía menos de 18 años, aunque el perfil diga otra cosa. Guarde mensajes, nombres y enlaces; no haga fotos de la imagen.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>¿Alguien pide dinero, o algo más?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>No tiene que responder, ni pagar, ni enviar nada. Pagar rara vez le pone fin.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>Si pesa demasiado, hay alguien ahí</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Dónde reportarlo, aplicación por aplicación</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultar el caso</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Olvidar todo lo de aquí</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>¿Es este su caso?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>Este camino es para personas adultas, con imágenes de sí mismas. No hay que abrir ninguna cuenta y nadie le pregunta su nombre.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>Tengo 18 años o más, y ya los tenía cuando se tomó o se creó la imagen.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>Soy yo quien aparece, a solas o con otras personas.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Se está difundiendo, o podría difundirse, sin mi permiso.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Menos de 18 años en la imagen, o no lo sé: hay otro camino</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Marque las tres para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>Ya hay %n archivo en su lista.</numerusform>
            <numerusform>Ya hay %n archivos en su lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>Su caso</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Anular la retirada</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Con ella podrá mostrar más adelante qué pidió y cuándo. Menciona el caso y no dice nada de las imágenes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Qué puede hacer ahora</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar lo que pasó, para la policía</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>Retirar este caso, o una parte</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>Añadir imágenes o vídeos a este caso</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>Enlaces a páginas donde se puede ver: añadir algunos, o ver qué ha pasado con ellos</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está en internet: dónde reportarlo</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>Guardar la prueba firmada…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>Obtener la prueba firmada</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}: la retirada está aceptada. Su prueba firmada está más abajo.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Todo estaba ya en este caso. No hay nada repetido.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>Añadido: {items}. Los archivos se han quedado en este ordenador.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Guardar la prueba firmada</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>El servicio lo ha recibido, y aquí está su prueba firmada. Lo que aparece abajo puede ser de antes: consulte el caso de nuevo.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>Se hace efectiva el {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>Qué significa «sin bloqueo»</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>La plataforma lo miró y, según sus propias normas, no actuó. Quizá vio otra imagen parecida, o no tenía forma de saber que no había permiso.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>No dice nada de usted, y no es el final: puede reportar allí el enlace por su cuenta, o junto con una línea de ayuda.</translation>
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
        <translation>Todavía no hay respuesta de ninguna plataforma, lo cual es habitual.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>Elija sus imágenes y vídeos</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>Se leen donde están: en este ordenador, en una tarjeta o en un teléfono conectado. No se copia nada.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>La tecla Supr quita de la lista lo que esté seleccionado.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>Una copia tapada con una pegatina grande, o cortada por la mitad, cuenta como otra imagen. Si tiene copias así, añádalas también.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>Mostrar una imagen pequeña y muy borrosa junto a cada nombre, para distinguirlas</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>Crear las huellas</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>También puede soltar archivos y carpetas en cualquier parte de esta ventana, o copiarlos y pulsar {keys}. También se puede pegar una imagen copiada.</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>Imágenes: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Vídeos: MP4, MOV, MKV, WebM, AVI, 3GP y otros.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Elija al menos un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n archivo elegido</numerusform>
            <numerusform>%n archivos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Quitar %n de la lista</numerusform>
            <numerusform>Quitar %n de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>Elija imágenes, vídeos o carpetas enteras</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Su número y su código aún no están guardados.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>Esta ventana tiene la única copia. Sin los dos, nadie puede consultar el caso ni retirarlo.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Guardar la hoja…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>Cerrar sin guardarlos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Recordarlo en este ordenador</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>En la barra de tareas: Notas</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>En la barra de tareas: Calculadora</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>En la barra de tareas: Documento</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Fuera de las capturas de pantalla</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>Vienen con este programa, en inglés y en francés. Se muestran aquí, en la ventana, para que ningún navegador guarde nada de ello.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>Con este programa no viene ningún documento.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>Los que son para organizaciones y plataformas también están aquí. Un navegador que abre este archivo guarda su dirección en el historial:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>Los bytes exactos</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>Los bytes exactos que se enviarán</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Mostrar todo (%n línea)</numerusform>
            <numerusform>Mostrar todo (%n líneas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>Avance de todos los archivos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Elegir otros archivos</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Dejar uno de cada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>Archivos y su avance</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>Cada archivo lo abre un programa separado. En la Ayuda, «Compruébelo usted», se ve si este sistema mantiene ese programa fuera de la red.</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ver lo que se enviará</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>Creando las huellas</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>Ninguno de estos archivos se puede enviar</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>Las huellas están listas</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>Ahora no se lee nada. Siga cuando quiera; lo que ya está hecho se conserva.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>Todo ocurre solo en este ordenador. No hace falta que mire.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>Detenido. Lo que ya está hecho se conserva, y puede seguir.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>La lista dice por qué, archivo por archivo. Puede probar con otros.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>No se ha enviado nada. Ahora verá exactamente lo que se enviaría.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} de {all} leídos</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n demasiado uniforme</numerusform>
            <numerusform>%n demasiado uniformes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>Todavía no hay nada que enviar. Vuelva atrás para elegir otros archivos.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>En cuanto se hayan leído todos los archivos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n archivo quitado de la lista</numerusform>
            <numerusform>%n archivos quitados de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Ruta de una carpeta</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>Un momento, se está leyendo la carpeta…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>Esta carpeta no se puede abrir.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Aquí no hay nada que elegir.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>Entregar un archivo sellado</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>En el dispositivo donde está la imagen, esta aplicación crea un archivo que termina en «.empreinte». Solo contiene huellas, selladas para el servicio: usted puede llevarlo, pero no leerlo.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. La otra persona lo crea en su propio dispositivo: en esta aplicación, en lugar de «Enviar ahora».</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. Le da solo ese archivo, en una memoria USB o por mensaje. Nunca la imagen.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. Usted lo elige aquí y lo envía.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>Elegir el archivo sellado…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>Si tiene en su lugar fotos de sus códigos, elíjalas todas juntas.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Elija primero el archivo sellado.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>Ha llegado. Ya puede borrar el archivo. Quien lo creó tiene el número y el código, y con ellos puede consultar el caso.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>Un caso sellado de {size} bytes, para {operator}. Lo que contiene solo se puede abrir allí. Entregarlo dos veces no crea otro caso.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Elegir el archivo sellado</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>Deje que se siente ante el ordenador</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>Las páginas siguientes se dirigen a esa persona. Solo muestran números y el avance: ninguna imagen y ningún nombre de archivo, así que usted puede quedarse a su lado.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>Esa persona decide en cada paso y puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>Al final hay un número de caso y un código. Le pertenecen; guárdelos solo si se lo pide.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>Soy yo: empezar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>Pantalla: claro, oscuro, tamaño del texto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>Lo cierra todo al instante (también con Esc dos veces). No puede ocultar lo que otras personas han visto ni lo que espía este ordenador.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>Lo cierra todo al instante. Pulsar Escape dos veces hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>Por SMS: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Abierto día y noche</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copiar el número de {name}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>Mostrar un código para escanear y llamar a {name} con un teléfono</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>Abrir {name} en el navegador</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>Para escanear con un teléfono y llamar</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Lo comprobamos el {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Lo vimos el {date}, aún sin probarlo</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>Nadie debería pasar por esto sin ayuda</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Hay personas que conocen bien estas situaciones y le escuchan sin juzgar.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿En qué país?</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>Buscar una línea por una palabra o un número</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Comprobar que mis imágenes se quedan aquí</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Quién gestiona el servicio</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>Leer los documentos que vienen con este programa (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Un navegador guarda las direcciones que abre, y un teléfono los números a los que llama. Si otra persona mira este ordenador, use otro, o llame desde el teléfono de alguien de confianza.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>Estos datos están en este ordenador, con el día en que se vio cada uno. Si nadie del equipo ha llamado o entrado todavía, se indica.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Aquí nada contiene todas esas palabras.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>En peligro ahora</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Cuando pesa demasiado</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Para personas adultas</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>Para jóvenes, sus padres y madres, y para imágenes de antes de los 18</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>Aquí no hemos encontrado ninguna línea para personas adultas de la que podamos responder.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Qué dice la ley</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>En pocas palabras, según lo visto el {date}. No es asesoramiento jurídico.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>Ayudar a una persona adulta</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>Crea a esa persona. Pregúntele qué necesita antes de proponer nada.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>Esa persona decide en cada paso, y las imágenes se quedan en su propio dispositivo.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>El número de caso y el código son de esa persona. Quien tenga los dos puede retirar el caso.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>¿Cuál es la situación?</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>La persona está aquí y se sienta ante este ordenador</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La persona está en otro lugar y puede crear un archivo sellado</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>No hay ninguna imagen a mano, solo enlaces o amenazas</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>Gracias por ayudar</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>Crea a esa persona y agradézcale que se lo cuente. Sin reproches ni castigos.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>No mire la imagen. No pida verla; no la reciba, no la copie, no la guarde, no la envíe. En muchos países eso es delito, también para los padres y madres.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>Esa persona elige el archivo, en su propio dispositivo. Usted puede sentarse a su lado.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>¿Cuál es la situación?</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>La persona está aquí, y la imagen ya está en este ordenador o en su teléfono</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>La persona está en otro lugar y puede crear un archivo sellado</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>Ya tengo yo la imagen</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>Ayuda, y enlaces para reportar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No añadirla</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n imagen o vídeo</numerusform>
            <numerusform>%n imágenes o vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>La carpeta «{name}» contiene {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>más de 5000 archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>De ellos, %n está en carpetas de dentro.</numerusform>
            <numerusform>De ellos, %n están en carpetas de dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Añadir %n</numerusform>
            <numerusform>Añadir %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>Añadir todo (%n), con las carpetas de dentro</numerusform>
            <numerusform>Añadir los %n, con las carpetas de dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>Esa imagen no está en una forma que se pueda tomar del portapapeles. Guárdela como archivo, o copie el propio archivo.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>Nada de eso era un archivo. Copie archivos en el gestor de archivos y péguelos aquí.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>Un momento, se están mirando las carpetas…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>Un caso admite {most} archivos. Ha quedado fuera %n: {names}. Envíe primero estos y luego empiece otra vez con el resto.</numerusform>
            <numerusform>Un caso admite {most} archivos. Han quedado fuera %n: {names}. Envíe primero estos y luego empiece otra vez con el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>Eso es una dirección de internet, no un archivo. Aquí no se descarga nada; solo se pueden elegir archivos que usted ya tenga.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Eso está en un teléfono o una cámara que esta aplicación no puede leer. Cópielo primero a una carpeta de este ordenador y elija la copia.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Eso está en una unidad de red que esta aplicación no puede leer. Cópielo primero a una carpeta de este ordenador y elija la copia.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>Eso está en otro ordenador. Cópielo primero a una carpeta de este y elija la copia.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>Eso está en la papelera. Restáurelo primero y elíjalo en su lugar de antes.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>Eso es solo una entrada de una lista de archivos recientes. Elija el archivo en su propia carpeta.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>Eso no lleva a ningún archivo de este ordenador que se pueda abrir. Cópielo primero a una carpeta y elija la copia.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>{name} (el nombre se queda aquí)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Quitar {item}</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>Es falso: un montaje, o creado por un ordenador</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item} es falso: un montaje, o creado por un ordenador</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>Calidad {quality} de 100, buena</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n posición: tal cual, girada, en espejo</numerusform>
            <numerusform>%n posiciones: tal cual, girada, en espejo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n copia probable: recortada, con marco, inclinada</numerusform>
            <numerusform>%n copias probables: recortada, con marco, inclinada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n fotograma del vídeo</numerusform>
            <numerusform>%n fotogramas del vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>código del archivo completo</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>Está sellado. Guarde estos dos.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Espera aquí. Guarde estos dos.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Está enviado. Guarde estos dos.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Con este número y este código, y solo con los dos, puede consultar el caso o retirarlo. Nadie podrá volver a enviárselos.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copiar los dos</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el comprobante…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>Archivo protegido…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>En el llavero de claves de este ordenador, solo si nadie más puede abrir esta cuenta de usuario.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>Los he anotado o guardado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Número y código como imagen QR, para escanear con su propio teléfono</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>Dónde guardarlos</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Bien: en papel, en un lugar que nadie más conozca, o en un gestor de contraseñas que nadie más use.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Mejor no: en un teléfono, un correo, una nube o una galería de fotos que otra persona pueda abrir. Quien tenga los dos puede retirar el caso.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>El caso contiene: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Marque arriba que ha guardado los dos.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Todavía no se ha enviado nada. Dé el archivo sellado, y solo ese archivo, a alguien que lo entregue. El número y el código se quedan con usted; sirven cuando el archivo haya llegado.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>El envío espera en este ordenador, cifrado, y sale en cuanto sea posible mientras esta ventana esté abierta. Más tarde: «Tengo un caso» y luego «Mirar en el llavero». El número y el código sirven cuando haya llegado.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>Guardado en este ordenador. Quien pueda abrir esta cuenta de usuario quizá pueda encontrarlo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>Guardar en un archivo protegido</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. El portapapeles se vacía al cabo de un minuto, y cuando usted salga.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>Mirar en el llavero</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>Archivo protegido…</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>Borrarlo todo…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>Esto borra los números de caso y los códigos del llavero, los ajustes recordados para esta ventana, el archivo del operador y lo que espera para enviarse. Los casos siguen en el servicio: sin número y código nadie podrá volver a abrirlos.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>En este ordenador ya no queda guardado nada de esta aplicación.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>Una parte no se pudo borrar.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Ahí no hay ningún caso guardado.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>Por enviar: caso {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el comprobante…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>Abrir un archivo protegido</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de leer</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>Borrador: aún sin revisar por alguien que tenga este idioma como lengua materna</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (borrador)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>Enlace a la imagen o al vídeo</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Añadir el enlace</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>Acortar el enlace {number}</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>Quitar el enlace {number}</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>Una solicitud admite hasta {most} enlaces.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>Este enlace es demasiado largo. Compruebe que sea uno solo.</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>En este enlace hay un nombre o una contraseña, antes de la @. Hay que quitarlo.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>Esto no es la dirección de una página. Una dirección se parece a https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>Este enlace contiene una dirección de correo.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>El final de este enlace puede revelar quién lo abrió o lo compartió.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>Una parte larga y aleatoria de este enlace puede abrir algo privado.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>Enlaces de este caso</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>Direcciones de páginas donde se puede ver la imagen o el vídeo. Las personas que gestionan este servicio pueden pedir a esos sitios que lo eliminen. Si un sitio lo hace, y cuándo, nadie puede prometerlo.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>Aquí no se abre nada. En este ordenador, cada dirección se cierra de modo que solo puedan leerla quienes siguen los enlaces; el servicio que la guarda no puede. No se queda en este ordenador. Si se escribe otra vez, no queda repetida.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Preguntando al servicio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>Una respuesta por correo, si se desea</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>Puede haber una pregunta sobre un enlace. La dirección se cierra del mismo modo y se borra dos semanas después de terminar el último enlace, o ahora mismo si se pide.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Correo para la respuesta</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>Ahora mismo hay una dirección de correo guardada para este caso.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>Hacer que se borre ya</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ha llegado.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>Ha llegado: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>Primero hay que añadir un enlace.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>Primero hay que añadir un enlace: una dirección de correo va junto con enlaces.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>Un momento, se está preparando…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} bytes, exactamente estos. Las direcciones de arriba van dentro, cerradas; una larga no ocupa más que una corta.</translation>
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
        <translation>Anotar lo que pasó</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>Días, enlaces, nombres de cuentas, lo que se dijo o se pidió. Sirve para la policía, para un despacho de abogados o para una línea de ayuda. Desaparece cuando usted sale, salvo que lo guarde o lo imprima.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>Día, si lo sabe</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>Dónde: aplicación, sitio o enlace</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>Quién: nombre o cuenta</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>Qué se dijo, se pidió o con qué se amenazó</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>De un archivo de texto…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>Incluir el número de caso, y el comprobante al lado</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>Aquí no van imágenes: quien lo lea las vería. Déjelas donde están y anote dónde es.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>En cuanto haya algo anotado.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>Quitar la nota {number}</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>No se pudo leer este día. Escríbalo como 2026-11-28, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>Escriba al menos una de las cuatro cosas.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Elegir un archivo de texto</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>Esto no es un archivo de texto. Aquí no van imágenes ni vídeos.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>No se pudo abrir este archivo.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Guardar lo anotado</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>Consultar un caso</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Necesita los dos: el número de caso y el código de acceso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>Las mayúsculas y los guiones salen solos. Las letras I y L se leen como 1, la letra O como cero.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>Leer los dos de la hoja…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>La hoja en PDF, o una foto de su cuadrado. La abre el mismo programa separado que sus imágenes.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Leyendo la hoja</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Preguntando al servicio</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Escriba el número y el código.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>Abrir la hoja, o una foto de ella</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Los dos están leídos. Ahora consulte el caso.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
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
        <translation>¿Cuáles son de antes de los 18?</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>Marque todas aquellas en las que tenía menos de 18 años, o si tiene dudas. Forman un segundo caso, con su propio número, para la parte del servicio dedicada a menores.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>Deje esas imágenes donde están. No las copie ni las envíe: en muchos países eso puede ser delito, aunque sea usted quien aparece.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>Hacer dos casos</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>Marque al menos una, o vuelva atrás.</translation>
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
        <translation>Preguntar si hay una versión más reciente</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>Este programa nunca busca por sí solo una versión más reciente. El botón lo pregunta una vez al servidor de {operator}. No se envía nada personal ni nada de ningún caso; como cualquier servidor, ve la dirección de internet de la que viene la pregunta.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>Esta es la versión {version}. No hay ninguna más reciente.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>Hay una versión más reciente, {version}. {operator} la ofrece en esta página: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
        <translation>Usted ya ha hecho su parte</translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>Lo que sigue lleva tiempo y no depende de usted. Es normal pasar días o semanas sin noticias.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>¿Ya está en internet?</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>Reporte también cada enlace en la propia plataforma; diga que se difundió sin su permiso. Las huellas no sustituyen eso.</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>¿Piensa acudir a la policía?</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>Guarde mensajes, nombres, fechas y enlaces; no borre todavía la conversación. La policía o una línea de ayuda puede decirle qué sirve antes de que se elimine algo.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>¿Alguien le pide dinero, o algo más?</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>No tiene que responder. Pagar rara vez le pone fin. Si es alguien con quien vive o a quien teme, hable con una línea de ayuda antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>Seguir con el segundo caso: las imágenes de antes de los 18</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está en internet: dónde reportarlo</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar lo que pasó, para la policía</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultar el caso</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>Terminar y borrarlo todo</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>No necesita la imagen</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>Basta un enlace para pedir que se elimine, y una línea de ayuda no necesita ni lo uno ni lo otro. No descargue la imagen ni pida a nadie que se la envíe.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está en internet: dónde reportarlo</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La persona tenía menos de 18 años en la imagen, o no lo sé</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar lo que pasó, para la policía</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>¿Es una amenaza y todavía no hay nada en internet?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>No tiene que responder, ni pagar, ni enviar nada. Pagar rara vez le pone fin.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>Guarde los mensajes, los nombres de las cuentas y las fechas. Una línea de ayuda o la policía puede usarlos.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>¿Aparece en un buscador?</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>Los buscadores quitan direcciones de sus resultados cuando se les pide. La página misma sigue ahí, así que repórtela también donde está.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>Elegir la imagen o el vídeo</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>Se lee donde está y se convierte en huellas en este ordenador. No se muestra, no se copia y no se envía, y su nombre tampoco.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Avance de todos los archivos</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ver lo que se enviará</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>En cuanto haya algo que enviar.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Ninguno de estos archivos se puede enviar; los motivos están abajo. Puede elegir otros, o volver atrás.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>Archivo {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>El archivo {position} no está incluido</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>Un caso admite hasta {most} archivos; %n ha quedado fuera.</numerusform>
            <numerusform>Un caso admite hasta {most} archivos; %n han quedado fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n no se puede enviar</numerusform>
            <numerusform>%n no se pueden enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Esto es lo que se enviará</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, no imágenes. Ningún nombre, ningún nombre de archivo, ninguna fecha, ningún lugar, y nada sobre usted. Como cualquier sitio, el servicio ve desde qué dirección de internet se conecta, y cuándo.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>Solo se indica además que la persona tenía menos de 18 años, o quizá los tenía.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>El envío no se puede preparar. Vuelva atrás y quite algo.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un momento, se está preparando el envío…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} bytes, exactamente estos.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Usted no ha hecho nada malo</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>No es culpa suya. Puede hablar primero con alguien, sin dar su nombre, y volver aquí cuando quiera.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La vía oficial</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>Lo que puede hacer esta aplicación</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Crea huellas en este ordenador y envía solo esas huellas. Puede hacer las dos cosas, esto y la vía oficial: la una no impide la otra.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>Esto no es Take It Down, ni está conectado con ese servicio.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Esto es una prueba: ninguna plataforma recibe nada.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>No nos consta que ninguna plataforma reciba lo que se envía desde aquí.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>{operator} gestiona este servicio e indica que estas plataformas reciben sus huellas: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Añadir {what}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>Hay que abrir la carpeta para elegir archivos de dentro.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>Con Mayús o Ctrl se seleccionan varios.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>No hay ningún archivo seleccionado.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>Al menos {count} caracteres; varias palabras van bien. Sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Proteger y guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase secreta otra vez</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>Prueba: ninguna plataforma recibe estas huellas</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>¿Es auténtico este comprobante?</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>Un comprobante es la palabra firmada del operador de que algo llegó, y cuándo. La policía o una plataforma puede comprobarlo igual, sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>Abrir un comprobante…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>Este comprobante no demuestra nada.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>Todavía no se conocen las claves del operador: el servicio no ha respondido, y no hay archivo del operador.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>el caso llegó</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>se añadieron más imágenes o vídeos</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>se pidió una retirada</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>se anuló una retirada</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>sus huellas se borraron</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>se añadieron enlaces</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>se dejó una dirección de correo para la respuesta</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>se borró la dirección de correo</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>Auténtico. {operator} firmó el {day} para el caso {number}: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Abrir un comprobante</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>Escribir una solicitud</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>Se prepara en este ordenador. Usted la copia o la guarda, y la envía por su cuenta: esta aplicación no envía nada de ella.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>La persona tenía menos de 18 años, o no lo sé</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>Se modificó o la creó un ordenador (es falsa)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>Escribo en nombre de otra persona, con su permiso</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Nombre para firmar</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>Correo electrónico para la respuesta</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Idioma de la solicitud</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Guardar un recordatorio…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>Un archivo para su calendario: en 48 horas se acaba el plazo de la plataforma. Dice «Recordatorio» y nada más, y solo está donde usted lo guarde.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Si no pasa nada</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>A {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>En una solicitud sobre una persona de menos de 18 años no van ni nombre ni dirección.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>La plataforma lee las dos cosas, y la ley las pide. Basta una dirección creada solo para esto.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. El portapapeles se vacía al cabo de un minuto, y cuando usted salga.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Guardar un recordatorio</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>Estados Unidos: Take It Down Act, 48 horas</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>Reino Unido: 48 horas</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>Unión Europea: aviso según el Reglamento de Servicios Digitales</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>Un buscador: quitarla de los resultados</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>En cualquier parte: las normas de la plataforma</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Todavía falta: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>Pasadas 48 horas puede quejarse ante la Federal Trade Commission: takeitdown.ftc.gov. Guarde la solicitud y la respuesta.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>En el Reino Unido, la Revenge Porn Helpline puede reportar por las personas adultas, y Report Remove por los menores de 18. Guarde la solicitud y la respuesta.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>La plataforma tiene que decirle qué ha decidido y cómo oponerse. Un alertador fiable de su país, como Point de Contact en Francia, tiene prioridad.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>Pídalo otra vez, y repórtelo también donde está la página: solo allí se puede eliminar.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>Repórtelo otra vez, y hágalo con una línea de ayuda: algunas llegan antes a las plataformas. Guarde la solicitud y la respuesta.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>Esto es lo que se enviará</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, no imágenes. Con ellos van sus tres respuestas, lo que elija en esta página y un valor de control que reconoce su código de acceso sin revelarlo. Ningún nombre, ningún nombre de archivo, ninguna fecha, ningún lugar. Como cualquier sitio, el servicio ve desde qué dirección de internet se conecta, y cuándo.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>En algunas tenía menos de 18 años, o no lo sé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Qué copias se reconocen</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>Recortadas por un lado o a un formato habitual, con marco, inclinadas, en espejo: casi siempre. En una historia o una captura de pantalla: a veces. Dos imágenes en una, una pegatina grande, media imagen cortada: no. Si tiene copias así, añádalas también.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, no imágenes, para el caso que ya existe. Ningún nombre, ningún nombre de archivo, ninguna fecha, ningún lugar. Como cualquier sitio, el servicio ve desde qué dirección de internet se conecta, y cuándo.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Si un día lo retira</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Puede retirar el caso cuando quiera. Un plazo le protege si alguien pudiera forzarle: mientras dure, puede anular la retirada.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Retirar al momento</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Esperar antes un día</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Esperar antes 3 días</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Esperar antes 7 días</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n archivo no está incluido: no se pudo leer o es demasiado uniforme.</numerusform>
            <numerusform>%n archivos no están incluidos: no se pudieron leer o son demasiado uniformes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>El número {number} se ha quitado; los siguientes han subido un puesto.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>El envío no se puede preparar. Quite un elemento, o vuelva atrás.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Un momento, se está preparando el envío…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} bytes, exactamente estos. Terminan con la última llave; por el camino no se añade nada.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>Ya hay un archivo con este nombre. Al guardar se reemplaza.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>{service} copia esta carpeta a otros dispositivos y a sus propios servidores. Quien pueda mirar ahí puede ver el archivo.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>Sellarlo en un archivo</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>El archivo contiene las huellas y nada más. Quien lo lleva puede entregarlo, pero no leerlo, cambiarlo ni retirarlo.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>Abrir el archivo…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Guarde el archivo, por ejemplo en una memoria USB. Dentro no hay ningún nombre ni ninguna imagen.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Guarde el número y el código que vienen después. Son solo suyos.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Dé solo el archivo a alguien de confianza. Esa persona elige «Ayudo a alguien» en esta aplicación. No le dé nunca la imagen.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>Contendrá: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>Solo {operator} puede abrirlo.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>El servicio no responde. Con el archivo de su operador, «operator.toml», basta para sellar un caso dirigido a él.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abra primero el archivo del operador.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un momento, se está preparando el envío…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Abrir el archivo del operador</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Guardar el archivo sellado</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Compruébelo usted</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Sus imágenes las abre un programa separado. El sistema debe impedirle usar la red, escribir archivos e iniciar programas. Aquí lo intenta todo, y usted ve si algo funciona.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>La comprobación está en marcha</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Desde fuera</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>No tiene por qué creernos. Desconecte la red o apague el wifi: elegir archivos, crear las huellas y ver lo que se enviará funciona igual. Vuelva a conectarse solo para enviar.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>En Linux, mientras se leen archivos, esto muestra «Seccomp: 2» por cada programa bloqueado:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>Lo que ningún programa puede descartar: que un programa espía vigile este ordenador, que alguien mire la pantalla, lo que el propio sistema deja en su memoria de intercambio, o que la parte que crea las huellas esté manipulada y esconda algo dentro.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>Garantizado en este sistema</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>No garantizado en este sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n operación prohibida probada.</numerusform>
            <numerusform>%n operaciones prohibidas probadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>Ninguna ha funcionado.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>Estas han funcionado: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>No se pudo hacer la comprobación.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>El bloqueo no está activo, así que no se promete nada.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Las huellas se crean de todos modos solo en este ordenador. Para tener la certeza, desconéctelo de la red mientras se crean.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>Filtro de llamadas al sistema (la capa decisiva)</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>Aislamiento de programas del propio sistema</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>Archivos fuera de alcance</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>Permisos nuevos bloqueados</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>Permisos especiales abandonados</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>Límites de memoria y de escritura</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>Memoria protegida contra la copia</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>Termina a la vez que la ventana</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>este sistema no lo tiene</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>este sistema no lo permite</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>Quién gestiona el servicio</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>Guardar este archivo en este ordenador y usar su servicio también la próxima vez</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Una asociación o una autoridad que gestiona un servicio entrega un archivo, «operator.toml». Ábralo aquí, suéltelo en esta ventana, o copie su texto y péguelo. Verá lo que dice antes de que se use nada.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Abrir el archivo…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Pegar su texto</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>Quitar el archivo guardado aquí</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este servicio</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abra primero el archivo del operador.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Aquí hay un caso del servicio anterior. Termínelo primero.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Ahora está en modo de prueba: el servicio está en este ordenador.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>En esta aplicación todavía no hay ningún servicio configurado.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>El servicio todavía no ha dicho quién lo gestiona.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>El servicio que se usa ahora dice que lo gestiona {operator}.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>Lo que este archivo dice de su servicio</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nada muestra que venga del operador del servicio que usa ahora. Úselo solo si sabe quién se lo dio.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Abrir el archivo del operador</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>A partir de ahora se usa este servicio: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>Se ha quitado. A partir del próximo inicio, su servicio ya no se usa.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>No es culpa suya.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Imágenes mías</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>Ayudo a alguien</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>La persona tenía menos de 18 años en la imagen, o no lo sé</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>Tengo un caso: número y código</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>No tengo la imagen ni el vídeo</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Comprobar que mis imágenes se quedan aquí</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>¿Podría otra persona mirar este ordenador? Pulsar Esc dos veces lo cierra todo al instante. No puede ocultar lo que se vio antes, ni un programa espía.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>¿En peligro ahora? Llame al {number}.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> o al </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Sus imágenes se quedan en este ordenador. {platforms}</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>Paso {current} de {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>Por favor, deténgase aquí</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>Su intención era buena. No la abra, no la copie, no la envíe ni cree huellas de ella.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>Tener una imagen sexual de una persona de menos de 18 años puede ser delito, sea cual sea el motivo. Y cada nueva mirada puede volver a hacerle daño.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>Tampoco la borre por su cuenta: llame a uno de estos números y haga lo que le digan. Para preguntar no tiene que dar su nombre.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>Enviar las huellas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>Mejor ponerlo en un archivo sellado, para que lo entregue otra persona</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>Dejarlo esperar en este ordenador y enviarlo en cuanto se pueda</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>El servicio guarda las huellas y las ofrece a las plataformas que participan.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Una plataforma que encuentra una coincidencia decide según sus propias normas. Algunas responden tarde o nunca; es habitual.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Con el número de caso y el código puede consultar el caso, o retirarlo.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Lo que no ocurre</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Nadie recibe sus imágenes, y a nadie se le dice quién es usted.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>No es una denuncia ni un aviso: la policía y las líneas de ayuda no se enteran.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>No es una promesa de que algo se elimine, y no abarca todo internet.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Su número de caso y su código de acceso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>Puede que haya llegado igualmente, todo o una parte. Reintentar envía exactamente lo mismo y no añade nada dos veces.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Un momento, se está preparando el envío…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n huella va al servicio de prueba de este ordenador. Ninguna plataforma la recibe.</numerusform>
            <numerusform>%n huellas van al servicio de prueba de este ordenador. Ninguna plataforma las recibe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n huella va al servicio.</numerusform>
            <numerusform>%n huellas van al servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n huella va a {operator}. Por ahora ninguna plataforma la recibe.</numerusform>
            <numerusform>%n huellas van a {operator}. Por ahora ninguna plataforma las recibe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n huella va a {operator}, y de ahí a: {platforms}.</numerusform>
            <numerusform>%n huellas van a {operator}, y de ahí a: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Puede que haya llegado igualmente, todo o una parte. Reintentar envía exactamente lo mismo y nunca crea otro caso. Por si tiene que parar aquí, anote estos dos:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Con ellos se abre el caso una vez enviado. Entonces los verá otra vez, con formas de guardarlos. Si el envío se corta, estos dos son lo que necesita.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Se ha preparado todo de nuevo: vuelva atrás para verlo, o envíelo ahora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Detenido antes de enviar nada. No ha llegado nada, y todavía puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>Detenido. Puede que antes haya llegado una parte, o todo.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>¿Dónde está la imagen?</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Déjela donde está. Copiarla o enviarla puede ser delito, aunque la imagen sea suya.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>En este ordenador, o en un teléfono o una tarjeta conectados a él</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>En otro dispositivo, o ya no la tengo</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Dónde reportarlo, aplicación por aplicación</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Nadie mira la imagen, y esta aplicación no la muestra: solo verá «Imagen 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>No la pase aquí. Use Take It Down en el navegador del dispositivo que la tiene, o esta aplicación allí. Si ya no la tiene, una línea de ayuda o la CyberTipline puede actuar solo con un enlace.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>No has hecho nada malo</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>Para imágenes de antes de los 18 años hay personas y servicios pensados justo para esto. Lo que cuenta es la edad que se tenía entonces, no la de ahora.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>Deja la imagen donde está. No la copies, no la envíes ni se la enseñes a nadie, ni siquiera para pedir ayuda: en muchos países, solo eso ya puede ser delito.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>No tienes que responder a esa persona, ni pagar, ni enviar nada más.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>Si puedes, cuéntaselo a una persona adulta de confianza.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>Salgo en la imagen y tengo menos de 18 años</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>Salgo en la imagen y ahora tengo 18 años o más</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>Estoy ayudando a quien sale en la imagen</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>La vía oficial</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>Esta aplicación no tiene ninguna conexión con estos servicios.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>Dónde reportarlo</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Diga que se compartió sin permiso. Puede hacerlo junto con alguien de confianza, o con una línea de ayuda.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>¿Qué aplicación o sitio?</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>Aplicación o sitio</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>Escribir una solicitud, con lo que la hace válida</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar lo que pasó, para la policía</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>En Estados Unidos y en el Reino Unido, una plataforma tiene 48 horas desde que recibe una solicitud completa.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>¿No está en la lista? Busque «reportar», «aviso legal» o «seguridad» al pie del sitio, o pregunte a una línea de ayuda.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un navegador guarda las direcciones que abre. Si otra persona mira este ordenador, copie la dirección y ábrala en otro lugar.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>Quita resultados; la página misma sigue ahí.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>A menudo solo puede reportar quien participa en la conversación.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Lo comprobamos el {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Lo vimos el {date}, aún sin probarlo</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>Por correo: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>Leer más en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>¿A quién ayuda?</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>Qué bien que esté ahí. Lo que cuenta es la edad que tenía la persona en la imagen, no la de ahora.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>A alguien que tenía menos de 18 años en la imagen, o hay dudas</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>A alguien que tenía 18 años o más</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>No necesita ver la imagen para ayudar. No la pida, y no deje que se la envíen.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Su elección no se pudo guardar en este ordenador. Vale hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>Lo recordado no se pudo eliminar de este ordenador.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>A partir de ahora, la mayoría de las capturas y de las pantallas compartidas dejan fuera esta ventana. Una cámara la sigue viendo.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>Este sistema no puede dejar una ventana fuera de las capturas de pantalla.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>Retirar el caso</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Su caso deja entonces de ofrecer sus huellas. Se avisa a las plataformas que pueden tenerlo en cuenta; otras pueden seguir comparando. Lo que se eliminó sigue eliminado.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>Solo algunas imágenes o vídeos</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>Qué parte de la lista se muestra</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>¿Alguien le pide que haga esto?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>No tiene que hacerlo. Puede dejar esta página y volver otro día; hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Hablar con alguien: números y enlaces</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Preguntando al servicio</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Marque lo que quiere retirar.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Se hace efectiva al momento.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Se hace efectiva el {date}. Hasta entonces puede anularla.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Retirar lo marcado</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Quitar {item}</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Esto es una prueba: ninguna plataforma recibe nada.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>En esta aplicación todavía no hay ningún servicio de casos configurado: las huellas se pueden crear, pero no enviar.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>Todavía no se sabe qué plataformas participan: el servicio no ha respondido.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>Por ahora, ninguna plataforma recibe lo que se envía a {operator}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>Las huellas van a estas plataformas, según {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>Esto es una prueba. Las huellas van a un servicio de prueba en este ordenador; ninguna plataforma las recibe.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>En esta aplicación todavía no hay ningún servicio de casos configurado. Se pueden crear huellas y ver exactamente lo que se enviaría; para enviar hace falta un servicio.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>Todavía no se sabe qué plataformas participan: el servicio no ha respondido. Se puede empezar ya; se mostrará antes de enviar nada.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>Este servicio lo gestiona {operator}. Indica que por ahora ninguna plataforma recibe sus huellas.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Este servicio lo gestiona {operator}. Indica que estas plataformas reciben sus huellas: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Su caso</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>Todavía nada, lo cual es habitual.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>Una línea de tiempo por plataforma; debajo se cuenta lo mismo con palabras</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>Punto: ha pasado algo. Anillo: se está revisando una posible coincidencia. Cuadrado: se encontró y se bloqueó. Cruz: se revisó y no se bloqueó.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>y {count} anteriores</translation>
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
        <translation>Enlace {number}</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>recibido, aún sin mirar</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>se pidió al sitio que lo elimine</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>el sitio se negó a eliminarlo</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>allí no se encontró nada</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>Se dejó una dirección de correo para la respuesta</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>La dirección de correo se borró</translation>
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
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Número de caso: {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation>imagen íntima</translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation>imagen íntima modificada o generada</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>A la atención de {platform}</translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation>Les pido que eliminen esta {picture} de una persona que no consintió su publicación. Está aquí:</translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation>Esta es una solicitud según la TAKE IT DOWN Act (Estados Unidos). Pide la eliminación en un plazo de 48 horas, también de las copias idénticas conocidas.</translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation>Publicarla sin consentimiento es delito en el Reino Unido. Pido que se elimine en un plazo de 48 horas.</translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation>Este es un aviso según el artículo 16 del Reglamento de Servicios Digitales, Reglamento (UE) 2022/2065. Publicar esta imagen sin consentimiento es ilegal.</translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation>Les ruego que quiten estas direcciones de sus resultados de búsqueda, para todas las búsquedas en las que aparezcan.</translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation>Sus propias normas no permiten imágenes íntimas publicadas sin consentimiento.</translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Soy la persona que aparece. No consentí la publicación de esta {picture}. Declaro de buena fe que lo que digo aquí es exacto y completo.</translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Escribo en nombre de la persona que aparece, con su permiso. No consintió la publicación de esta {picture}. Declaro de buena fe que lo que se dice aquí es exacto y completo.</translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation>La persona tenía menos de 18 años cuando se hizo esta imagen, o es posible que los tuviera. Les ruego que lo traten con urgencia y actúen como la ley les exige con las imágenes de menores.</translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation>Les ruego que eviten que vuelvan a aparecer copias, y que me comuniquen su decisión.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Firma: {name}</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Contacto: {contact}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>Teléfono o cámara</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Con los dos, puede consultar el caso o retirarlo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Nadie podrá volver a enviárselos.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Guarde esta hoja donde nadie más la encuentre.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>Cómo usarla: en el programa que creó esta hoja, elegir «{button}» y escribir los dos. El código cuadrado también los contiene.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Para guardar</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Creada el {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>Creada el {date}, para el servicio «{service}»</translation>
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
        <translation>Policía y emergencias</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>En peligro ahora.</translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation>eSafety Commissioner</translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation>Personas adultas y menores de 18 años en Australia. Puede ordenar a las plataformas que eliminen imágenes; se aceptan avisos anónimos.</translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation>1800RESPECT</translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation>Violencia sexual y familiar.</translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation>En peligro ahora. El 101 comunica directamente con la policía; el 112, con cualquier servicio de emergencias, en toda Europa.</translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation>Child Focus</translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation>Menores de 18 años y sus familias. Puede pedir a las plataformas que eliminen imágenes.</translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation>Instituto para la Igualdad de Mujeres y Hombres</translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation>Personas adultas de cualquier género, cuando se difundieron imágenes íntimas sin su consentimiento.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Policía y emergencias</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>En peligro ahora.</translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation>NeedHelpNow.ca</translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation>Para adolescentes, sus amistades y sus familias: cómo conseguir que se elimine una imagen, plataforma por plataforma.</translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation>Cybertip.ca</translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation>Menores de 18 años y sus familias. Envía peticiones de eliminación y ayuda con las cuentas.</translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation>Kids Help Phone</translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation>Para jóvenes. Por mensaje de texto: enviar CONNECT.</translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation>9-8-8 – crisis de suicidio</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Cuando no se puede más, o se teme por alguien. Por llamada o mensaje de texto.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>En peligro ahora.</translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation>147 – Pro Juventute</translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation>Para niños, niñas y adolescentes: consejo por teléfono, mensaje y chat.</translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation>clickandstop.ch</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation>Para menores de 18 años, familias y profesionales. Se puede avisar sin dar un nombre. El asesoramiento es gratis. La mitad de sus casos son chantajes.</translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation>#NetzCourage</translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation>Violencia digital, para personas adultas y jóvenes.</translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>En otro país de la Unión Europea</translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation>112 – cualquier emergencia</translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation>En peligro ahora, en todos los países de la Unión Europea. Gratis.</translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation>116 000 – menores desaparecidos o en peligro</translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation>En 32 países de Europa.</translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation>116 111 – línea de ayuda a la infancia</translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation>En la mayoría de los países de la Unión (23 de 27 en octubre de 2022).</translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation>116 006 – víctimas de delitos</translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation>En 13 países de la Unión (en abril de 2023); no en Bélgica, Bulgaria, Chipre, Grecia, Hungría, Italia, Lituania, Luxemburgo, Malta, Polonia, Rumanía, Eslovaquia, Eslovenia ni España.</translation>
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
        <translation>Policía y emergencias</translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation>En peligro ahora. Por SMS, el 114 es para quien no oye o no puede hablar en voz alta.</translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation>3018 – violencia digital</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation>Para menores de 18 años, familias y profesionales. Gratis y anónimo, por teléfono y chat. Puede pedir a las plataformas que actúen rápido.</translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation>119 – menores en peligro</translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation>Un niño, una niña o adolescente en peligro: para quien lo vive o para cualquiera que lo sepa. Gratis; no aparece en la factura del teléfono.</translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation>3114 – prevención del suicidio</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation>Cuando no se puede más, o se teme por alguien. Gratis.</translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation>116 006 – France Victimes</translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation>Cualquier víctima. Gratis; asesoramiento jurídico y psicológico.</translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation>3919 – violencia contra las mujeres</translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation>Para mujeres, personas de su entorno y profesionales. Gratis y anónimo; no aparece en la factura del teléfono.</translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation>17Cyber</translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation>Preguntas en línea y después un chat con la policía o la gendarmería. No es una línea telefónica.</translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation>PHAROS – avisar de contenidos ilegales</translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation>Un formulario de la policía para contenidos públicos. Puede ser anónimo. No es una línea de ayuda.</translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation>Point de Contact – DISRUPT</translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation>Recibe enlaces, o la propia imagen: sus analistas la miran, crean su huella y la borran. Solo puede pedirlo la persona que aparece.</translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation>Cybermalveillance – chantaje</translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation>Qué hacer cuando alguien amenaza con publicar imágenes, paso a paso.</translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Policía y emergencias</translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation>En peligro ahora. Si no hay peligro inmediato, la policía atiende en el 101.</translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation>Revenge Porn Helpline</translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation>Personas adultas en el Reino Unido; cerrado los días festivos. Reporta a las plataformas por usted.</translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation>Report Remove (Childline e IWF)</translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation>Menos de 18 años en el Reino Unido. La imagen o su enlace va a la IWF, cuyos analistas la ven.</translation>
    </message>
    <message>
        <source>Childline</source>
        <translation>Childline</translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation>Niños, niñas y jóvenes en el Reino Unido. Gratis.</translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation>NSPCC</translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation>Para personas adultas preocupadas por un niño o una niña.</translation>
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
        <translation>Policía (Gardaí) y emergencias</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>En peligro ahora.</translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation>Hotline.ie</translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation>Imágenes íntimas difundidas sin consentimiento, a cualquier edad. Seguro y anónimo; trabaja con la policía irlandesa (Gardaí).</translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation>Childline (ISPCC)</translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation>Menos de 18 años en Irlanda.</translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation>Women’s Aid</translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation>Mujeres; violencia de la pareja o expareja.</translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation>Men’s Aid</translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation>Hombres; violencia de la pareja o expareja.</translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Policía y emergencias</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>En peligro ahora.</translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation>NCMEC CyberTipline</translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation>Menos de 18 años cuando se hizo la imagen; también si ya no está en el dispositivo.</translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation>CCRI Image Abuse Helpline</translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation>Personas adultas. Intérpretes para la mayoría de los idiomas.</translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation>988 – suicidio y crisis</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Cuando no se puede más, o se teme por alguien. Por llamada o mensaje de texto.</translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation>Crisis Text Line (Thorn)</translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation>Para adolescentes: enviar THORN por mensaje de texto.</translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation>FTC – una plataforma no actuó en 48 horas</translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation>Dónde quejarse cuando una plataforma no eliminó una imagen en las 48 horas siguientes a una solicitud válida.</translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation>FBI – chantaje</translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation>Para avisar de un chantaje con imágenes.</translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation>En cualquier lugar del mundo</translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation>Take It Down (NCMEC)</translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation>La vía oficial para imágenes de antes de los 18 años, a cualquier edad actual, en todo el mundo. Se usa en el dispositivo que ya tiene la imagen; nunca hay que copiarla ni enviarla para ello. Su operador ve también el nombre del archivo.</translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation>StopNCII.org</translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation>Personas adultas, en todo el mundo: huellas creadas en el navegador, para las plataformas que participan. Independiente de esta aplicación.</translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation>Find A Helpline</translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation>Líneas para momentos difíciles, por países.</translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation>Código Penal francés, artículo 226-2-1</translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation>Difundir palabras o imágenes sexuales sin consentimiento, aunque se hicieran con consentimiento: hasta 2 años de prisión y una multa de 60&#xa0;000&#xa0;€.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation>Código Penal francés, artículo 227-23</translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation>Crear, difundir u ofrecer una imagen sexual de una persona menor de edad: hasta 5 años y 75&#xa0;000&#xa0;€; 7 años y 100&#xa0;000&#xa0;€ si es por internet. Tenerla también es delito. Vale igualmente si la persona parece menor de 18 años.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation>Código Penal francés, artículo 312-10 (chantaje)</translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation>Chantaje: hasta 5 años y 75&#xa0;000&#xa0;€; 7 años y 100&#xa0;000&#xa0;€ si se hace por internet con imágenes sexuales o para conseguirlas.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation>Código Penal francés, artículo 312-1 (extorsión)</translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation>Conseguir dinero u otra cosa con violencia, amenazas o presión: hasta 7 años y 100&#xa0;000&#xa0;€.</translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation>Código Penal francés, artículo 222-33 (acoso sexual)</translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation>Presión grave para conseguir un acto sexual: hasta 2 años y 30&#xa0;000&#xa0;€; 3 años y 45&#xa0;000&#xa0;€ si la víctima tiene menos de 15 años o se hace por internet.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation>Código Penal francés, artículo 227-23-1</translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation>Una persona adulta que pide imágenes sexuales a una persona menor de edad: hasta 7 años y 100&#xa0;000&#xa0;€; 10 años y 150&#xa0;000&#xa0;€ si tiene menos de 15 años.</translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation>Código Penal francés, artículo 226-8-1 (montajes)</translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation>Publicar un montaje sexual de alguien sin su consentimiento: hasta 2 años y 60&#xa0;000&#xa0;€.</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Poner una denuncia</translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation>En cualquier comisaría o puesto de la gendarmería, contra una persona concreta o contra alguien desconocido («contre X»). El consentimiento nunca se presume, y quien vuelve a compartir también responde.</translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation>Take It Down Act</translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation>Desde el 19 de mayo de 2026, las plataformas tienen que eliminar una imagen íntima difundida sin consentimiento, y las copias idénticas conocidas, en las 48 horas siguientes a una solicitud válida.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation>Difundir, o amenazar con difundir, una imagen íntima sin consentimiento es delito. Se ha anunciado una norma para que se elimine en 48 horas.</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation>Difundir, o amenazar con difundir, una imagen íntima sin consentimiento: hasta 7 años de prisión y una multa sin límite.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation>Difundir imágenes íntimas sin consentimiento: de 6 meses a 5 años de prisión y una multa de 200&#xa0;€ a 15&#xa0;000&#xa0;€.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation>Difundir una imagen íntima sin consentimiento es un delito; las amenazas pueden ser extorsión.</translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation>Unión Europea: Reglamento de Servicios Digitales</translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation>Las plataformas tienen que ofrecer una forma de avisar de contenidos ilegales, responder, y decir cómo se puede recurrir su decisión.</translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation>En la aplicación: «Bloquear y reportar».</translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation>Un aviso por archivo. El formulario pide el nombre legal de la persona que aparece y una dirección de correo.</translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation>En la aplicación: los tres puntos y luego «Reportar» o «Denunciar».</translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation>Quita resultados de la búsqueda, no la página misma. El segundo enlace es para imágenes falsas.</translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation>Elegir «Non-Consensual Intimate Imagery». Quita resultados de la búsqueda, no la página misma.</translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation>En la aplicación: mantener pulsado, luego «Reportar» y la categoría de imágenes íntimas o la de menores.</translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation>En la aplicación: «Compartir» y luego «Reportar» o «Denunciar». El segundo enlace es para Estados Unidos.</translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation>En la aplicación: «Reportar» o «Denunciar».</translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation>No hace falta cuenta. En un estudio de 2024, ninguno de 25 avisos así llevó a la eliminación en tres semanas, y en cambio sí lo hicieron las 25 reclamaciones de derechos de autor en 25 horas; este formulario es más nuevo.</translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation>En la aplicación: «Bloquear y reportar». WhatsApp recibe los mensajes más recientes.</translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation>Un solo formulario para todos los sitios de la misma empresa.</translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation>¿Está en peligro ahora? Llame a emergencias. Si otra persona usa este ordenador o sus cuentas, pase primero a un dispositivo más seguro.</translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation>No pague ni envíe nada más: pagar rara vez hace que paren. No tiene que responder. Si es su pareja o expareja, hable con una línea de ayuda antes de bloquear a esa persona: el silencio puede aumentar el riesgo.</translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation>Guarde pruebas: direcciones de páginas, nombres de cuentas, fechas, lo que se pidió. No borre todavía la conversación.</translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation>Si quiere que se persiga el delito, hable con la policía antes de pedir que se elimine, para no perder pruebas.</translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation>Cree las huellas de sus imágenes y envíelas.</translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation>¿Ya está en internet? Reporte cada página a la plataforma, y a los buscadores.</translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation>Puede poner una denuncia, ahora o más adelante.</translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation>Hable con alguien. Nada de esto es culpa suya.</translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation>Ayudar a una amiga o un amigo</translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation>Créele. No es su culpa, y no te toca arreglarlo por tu cuenta.</translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation>¿Te ha llegado la imagen? No vuelvas a mirarla, no la envíes, y di que no cuando otras personas lo hagan.</translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation>Ofrécete a estar ahí mientras llama a una línea de ayuda o se lo cuenta a una persona adulta.</translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation>Reporta la cuenta que la difunde. En muchas plataformas se puede hacer sin tener cuenta propia.</translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation>Ayudar a una persona adolescente</translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation>Créale y agradézcale que se lo cuente. Sin reproches ni castigos. «No es culpa tuya. Haremos las cosas de una en una, y decides tú.»</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation>No mire la imagen. No pida verla; no la reciba, no la copie, no la guarde ni la envíe. En muchos países eso es delito, también para los padres y madres.</translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation>Siéntese a su lado. El archivo lo elige la persona adolescente, en su propio dispositivo.</translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation>¿No está a mano el dispositivo? No haga que se pase el archivo. Llame a una línea de ayuda.</translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation>Anote los nombres de cuentas, los enlaces, las fechas y lo que se pidió.</translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation>Reporte la cuenta y después llame a una línea de ayuda o a la policía.</translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation>Vuelva a preguntarle mañana cómo está. Guarde el número de caso solo si está de acuerdo; la imagen, nunca.</translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation>La seguridad primero: pregunte quién más tiene acceso al teléfono, las cuentas y el ordenador de la persona.</translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation>No pida nunca ver la imagen. Si la persona tenía menos de 18 años: no la mire, no la reciba, no la copie ni la guarde, y siga sus normas de protección.</translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation>La persona crea las huellas, en su propio dispositivo. Usted puede entregar un caso sellado, que no puede leer.</translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation>Diga lo que no puede hacer: solo comparan las plataformas que participan; no limpia internet.</translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation>El número y el código son de la persona. Sin el código nadie puede leer ni retirar el caso, tampoco usted.</translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation>No has hecho nada malo, y no es culpa tuya.</translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation>Deja de responder. No pagues. No envíes otra imagen.</translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation>Guarda los mensajes, los nombres y los enlaces. No copies la imagen, no hagas capturas de ella, no la envíes.</translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation>Cuéntaselo a una persona adulta de confianza, o a una línea de ayuda. No tienes que decir tu nombre.</translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation>Usa Take It Down en el dispositivo que ya tiene la imagen.</translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation>Reporta la cuenta en la aplicación y di que tienes menos de 18 años, aunque tu perfil diga otra cosa.</translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation>Si sientes que no puedes más, llama ahora a una línea de ayuda. Hay alguien ahí para ti.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>Guardado. Quien abra esa carpeta puede verlo ahí.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>No se pudo guardar ahí. Elija otro lugar.</translation>
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
        <translation>virgulilla</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>signo de dólar</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>signo igual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · se ve igual que el número {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Imagen del portapapeles</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>Retirada pendiente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>Recepción confirmada</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>En activo</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>Retirada pendiente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>Retirada efectuada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>Borrado completo</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>El servicio tiene las huellas y está a punto de ofrecerlas a las plataformas.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>Las plataformas que participan pueden recoger las huellas y comparar.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Se pidió una retirada y está pendiente del plazo que eligió. Todavía se puede anular.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>Este caso ya no ofrece sus huellas. Se avisa a las plataformas que pueden tenerlo en cuenta; otras pueden seguir comparando.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>El servicio ha borrado lo que pertenecía a este caso.</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>No significa que una plataforma ya las haya mirado.</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>No significa que se haya encontrado o eliminado algo.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>No significa que las huellas ya hayan desaparecido.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>No significa que lo que se eliminó vuelva por sí solo.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>No significa que cada plataforma haya borrado su propia copia.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Huellas aún sin recoger</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>Huellas recogidas; aún no hay respuesta, lo cual es habitual</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>Se está revisando una posible coincidencia</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>Coincidencia encontrada y bloqueada</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>Revisión hecha, sin bloqueo</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>El servicio recibió el caso</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>Las plataformas ya pueden recoger las huellas</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>Se añadieron más elementos</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>Se pidió una retirada</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>La retirada se anuló</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>Las huellas se retiraron</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>Las huellas de este caso se han borrado</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>recogió las huellas</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>revisa una posible coincidencia</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>encontró una coincidencia y la bloqueó</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>lo revisó y no bloqueó</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>Vídeos {first} y {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>Imágenes {first} y {last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>Vídeos {first} a {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>Imágenes {first} a {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} de {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>Plataforma de prueba en este ordenador</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>Servicio de prueba en este ordenador</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>La conexión con el servicio de casos está mal configurada en este ordenador. No se ha abierto ni se ha enviado nada.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>Quien inició o configuró el programa puede arreglarlo: --service, --proxy, --pin y --ca-file, o EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN y EMPREINTE_CA_FILE. Lo que falla (en inglés): {reason}</translation>
    </message>
</context>
</TS>
