<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Nadie ha pedido esta retirada con tu código de acceso. Un operador cierra un caso al cabo de mucho tiempo, y antes cuando llega tanto a la vez que parecen avisos falsos. Si aún lo necesitas, envíalo de nuevo: será un caso nuevo.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Sin firmar: quien te dio este archivo puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>Ya hay guardado un archivo de operador, y nada muestra que este venga del mismo operador. Quita primero el que está guardado.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Esto no es un archivo. Elige imágenes o vídeos, no carpetas ni dispositivos.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Todavía no podemos leer este tipo de archivo. Una línea de ayuda puede ayudarte a encontrar otro camino.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Este archivo está incompleto: le falta el final.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Este archivo cambió mientras se leía. Si todavía se está guardando o descargando, espera a que termine y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>El comprobante se refiere a otra cosa. Cuenta con que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>No se puede conectar con el servicio. ¿Tiene internet este ordenador? No se ha perdido nada; puedes volver a intentarlo.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>El servicio tiene un problema en este momento. No se ha perdido nada; puedes volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>La conexión no es segura: no hemos podido comprobar que sea de verdad el servicio. Puede que alguien esté en medio. Vuelve a intentarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>No hay ningún caso con este número y este código. Comprueba los dos.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>A este caso no se puede añadir nada: está retirado, o a punto de estarlo. Puedes abrir otro caso para estos archivos.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Ha habido demasiados intentos. Espera unos {minutes} min y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Mientras tanto, otro archivo ha ocupado el lugar de este. Ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Este archivo de operador es de un tipo más nuevo. Actualiza este programa y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Este caso es demasiado grande para un solo archivo sellado. Prepáralo en grupos más pequeños.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Este caso sellado lo creó una versión más nueva. Actualiza este programa y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Este caso sellado está incompleto: le falta el final. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Este caso sellado se modificó o se dañó por el camino. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Aquí no se han encontrado un número de caso y su código. Haz la foto justo desde arriba, con buena luz y con el cuadrado entero. O escríbelos.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>Este caso sellado es demasiado grande para códigos que se puedan fotografiar. Lleva mejor su archivo.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Todavía faltan estas partes: {numbers}. Fotografíalas también.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Estos códigos no forman un caso sellado completo. Fotografíalos otra vez.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Ahora, entrega el archivo sellado</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>En la aplicación donde ocurrió, diciendo que tienes o tenías menos de 18 años, aunque tu perfil diga otra cosa. Guarda los mensajes, los nombres y los enlaces; no hagas fotos de la imagen.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>No tienes que responder, ni pagar, ni enviar nada. Pagar rara vez le pone fin.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>Tu caso</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Con ella podrás mostrar más adelante qué pediste y cuándo. Menciona el caso y no dice nada de las imágenes.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Qué puedes hacer ahora</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>El servicio lo ha recibido, y aquí está su prueba firmada. Lo que aparece abajo puede ser de antes: consulta el caso de nuevo.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>No dice nada de ti, y no es el final: puedes reportar allí el enlace por tu cuenta, o junto con una línea de ayuda.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>Tu número y tu código aún no están guardados.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Aquí saben lo que es esto. Te escuchan y no te juzgan.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Un navegador guarda las direcciones que abre, y un teléfono los números a los que llama. Si otra persona puede verlos, usa otro dispositivo o el teléfono de alguien de confianza.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>Está sellado. Guarda estos dos.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Espera aquí. Guarda estos dos.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Está enviado. Guarda estos dos.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Con este número y este código, y solo con los dos, puedes consultar el caso o retirarlo. Nadie podrá volver a enviártelos.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Número y código como imagen QR, para escanear con tu propio teléfono</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Marca arriba que has guardado los dos.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Todavía no se ha enviado nada. Da el archivo sellado, y solo ese archivo, a alguien que lo entregue. El número y el código se quedan contigo; sirven cuando el archivo haya llegado.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. El portapapeles se vacía al cabo de un minuto, y cuando salgas.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Necesitas los dos: el número de caso y el código de acceso.</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>La hoja en PDF, o una foto de su cuadrado. La abre el mismo programa separado que tus imágenes.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Escribe el número y el código.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Los dos están leídos. Ahora consulta el caso.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Ninguno de estos archivos se puede enviar; los motivos están abajo. Puedes elegir otros, o volver atrás.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, no imágenes. Ningún nombre, ningún nombre de archivo, ninguna fecha, ningún lugar, y nada sobre ti. Como cualquier sitio, el servicio ve desde qué dirección de internet te conectas, y cuándo.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>El envío no se puede preparar. Vuelve atrás y quita algo.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>No has hecho nada malo</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>No es culpa tuya. Puedes hablar primero con alguien, sin dar tu nombre, y volver aquí cuando quieras.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Crea huellas en este ordenador y envía solo esas huellas. Puedes hacer las dos cosas, esto y la vía oficial: la una no impide la otra.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Guarda el archivo, por ejemplo en una memoria USB. Dentro no hay ningún nombre ni ninguna imagen.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Guarda el número y el código que vienen después. Son solo tuyos.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Da solo el archivo a alguien de confianza. Esa persona elige «Ayudo a alguien» en esta aplicación. No le des nunca la imagen.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abre primero el archivo del operador.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Compruébalo tú</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>Tus imágenes las abre un programa separado. El sistema debe impedirle usar la red, escribir archivos e iniciar programas. Aquí lo intenta todo, y tú ves si algo funciona.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>No tienes por qué creernos. Desconecta la red o apaga el wifi: elegir archivos, crear las huellas y ver lo que se enviará funciona igual. Vuelve a conectarte solo para enviar.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>Las huellas se crean de todos modos solo en este ordenador. Para tener la certeza, desconéctalo de la red mientras se crean.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Una asociación o una autoridad que gestiona un servicio entrega un archivo, «operator.toml». Ábrelo aquí, suéltalo en esta ventana, o copia su texto y pégalo. Verás lo que dice antes de que se use nada.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abre primero el archivo del operador.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Aquí hay un caso del servicio anterior. Termínalo primero.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Ahora estás en modo de prueba: el servicio está en este ordenador.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nada muestra que venga del operador del servicio que usas ahora. Úsalo solo si sabes quién te lo dio.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Con el número de caso y el código puedes consultar el caso, o retirarlo.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Nadie recibe tus imágenes, y a nadie se le dice quién eres.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Tu número de caso y tu código de acceso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Puede que haya llegado igualmente, todo o una parte. Reintentar envía exactamente lo mismo y nunca crea otro caso. Por si tienes que parar aquí, anota estos dos:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Con ellos se abre el caso una vez enviado. Entonces los verás otra vez, con formas de guardarlos. Si el envío se corta, estos dos son lo que necesitas.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Se ha preparado todo de nuevo: vuelve atrás para verlo, o envíalo ahora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Detenido antes de enviar nada. No ha llegado nada, y todavía puedes cambiarlo todo.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Déjala donde está. Copiarla o enviarla puede ser delito, aunque la imagen sea tuya.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Nadie mira la imagen, y esta aplicación no la muestra: solo verás «Imagen 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>No la pases aquí. Usa Take It Down en el navegador del dispositivo que la tiene, o esta aplicación allí. Si ya no la tienes, una línea de ayuda o la CyberTipline puede actuar solo con un enlace.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Di que se compartió sin permiso. Puedes hacerlo junto con alguien de confianza, o con una línea de ayuda.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>¿No está en la lista? Busca «reportar», «aviso legal» o «seguridad» al pie del sitio, o pregunta a una línea de ayuda.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Un navegador guarda las direcciones que abre. Si otra persona mira este ordenador, copia la dirección y ábrela en otro lugar.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Tu elección no se pudo guardar en este ordenador. Vale hasta que cierres la ventana.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>Tu caso deja entonces de ofrecer sus huellas. Se avisa a las plataformas que pueden tenerlo en cuenta; otras pueden seguir comparando. Lo que se eliminó sigue eliminado.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>¿Alguien te pide que hagas esto?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>No tienes que hacerlo. Puedes dejar esta página y volver otro día; hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Marca lo que quieres retirar.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>Se hace efectiva el {date}. Hasta entonces puedes anularla.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>Tu caso</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Con los dos, puedes consultar el caso o retirarlo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Nadie podrá volver a enviártelos.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Guarda esta hoja donde nadie más la encuentre.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>No se pudo guardar ahí. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Se pidió una retirada y está pendiente del plazo que elegiste. Todavía se puede anular.</translation>
    </message>
</context>
</TS>
