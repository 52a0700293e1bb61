<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Ninguém pediu esta retirada com o teu código de acesso. Um operador encerra um caso ao fim de muito tempo, e mais cedo quando chega tanta coisa de uma vez que parecem denúncias falsas. Se ainda precisares, envia-o de novo: será um novo caso.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Não assinado: quem te deu este ficheiro pode tê-lo alterado.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <translation>Já está guardado um ficheiro de operador, e nada mostra que este venha do mesmo. Remove primeiro o que está guardado.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Isto não é um ficheiro. Escolhe imagens ou vídeos, não pastas nem dispositivos.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Ainda não sabemos ler este tipo de ficheiro. Uma linha de apoio pode ajudar-te a encontrar outro caminho.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Este ficheiro está incompleto: falta o fim.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Este ficheiro mudou enquanto estava a ser lido. Se ainda está a ser guardado ou transferido, espera até terminar e tenta de novo.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>O recibo diz respeito a outra coisa. Faz de conta que nada foi enviado.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Não foi possível contactar o serviço. Este computador está ligado à internet? Nada se perdeu; podes tentar de novo.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>O serviço está com um problema neste momento. Nada se perdeu; podes tentar mais tarde.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>A ligação não é segura: não conseguimos confirmar que este é mesmo o serviço. Pode haver alguém pelo meio. Tenta mais tarde ou a partir de outra rede.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Não há nenhum caso com este número e este código. Verifica os dois.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Não se pode acrescentar nada a este caso: foi retirado, ou está prestes a ser. Podes abrir outro caso para estes ficheiros.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Houve demasiadas tentativas. Espera cerca de {minutes} min e tenta de novo.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Entretanto, o ficheiro foi substituído por outro. Abre-o de novo.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Este ficheiro de operador é de um tipo mais recente. Atualiza este programa e tenta de novo.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Este caso é demasiado grande para um só ficheiro selado. Prepara-o em grupos mais pequenos.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Este caso selado foi feito por uma versão mais recente. Atualiza este programa e tenta de novo.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Este caso selado está incompleto: falta o fim. Copia-o de novo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Este caso selado foi alterado ou danificado pelo caminho. Copia-o de novo.</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Não foi encontrado aqui nenhum número de caso com o seu código. Tira a fotografia mesmo de cima, com boa luz e o quadrado inteiro. Ou escreve-os.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <translation>Este caso selado é demasiado grande para códigos que se possam fotografar. Leva antes o seu ficheiro.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Ainda faltam estas partes: {numbers}. Fotografa-as também.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Estes códigos não formam um caso selado inteiro. Fotografa-os outra vez.</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Agora entrega o ficheiro selado</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Na aplicação onde aconteceu, dizendo que tens, ou tinhas, menos de 18 anos, mesmo que o teu perfil diga outra coisa. Guarda as mensagens, os nomes e as ligações; não fotografes a imagem.</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Não tens de responder, nem de pagar, nem de enviar nada. Pagar raramente resolve.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <translation>O teu caso</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Com ela podes mostrar mais tarde o que pediste e quando. Indica o caso, e não diz nada sobre as imagens.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>O que podes fazer agora</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>O serviço aceitou, e a prova assinada está aqui. O que se vê em baixo pode ser de antes: consulta o caso de novo.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Isto não diz nada sobre ti, e não é o fim: podes denunciar lá a ligação, por ti ou com uma linha de apoio.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>O teu número e o teu código ainda não estão guardados.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Aqui há quem saiba o que isto é. Ouvem-te, e não te julgam.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>O navegador guarda os endereços que abre. O telemóvel guarda os números para onde liga. Se outra pessoa os pode ver, usa outro dispositivo, ou o telemóvel de alguém amigo.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>Está selado. Guarda estes dois.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Está à espera aqui. Guarda estes dois.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Está enviado. Guarda estes dois.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Com este número e este código, e só com os dois, podes consultar o caso ou retirá-lo. Ninguém pode voltar a enviá-los.</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Número e código numa imagem QR, para ler com o teu próprio telemóvel</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Assinala em cima que guardaste os dois.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Ainda nada foi enviado. Dá o ficheiro selado, e só esse, a alguém que o entregue. O número e o código ficam contigo; funcionam depois de o ficheiro chegar.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. A área de transferência é limpa após um minuto, e quando saíres.</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Precisas dos dois: o número do caso e o código de acesso.</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>A folha em PDF, ou uma fotografia do seu quadrado. É aberta pelo mesmo processo separado que as tuas imagens.</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Escreve o número e o código.</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Os dois foram lidos. Agora consulta o caso.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nenhum destes pode ser enviado; as razões estão em baixo. Podes escolher outros, ou voltar atrás.</translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, não imagens. Nenhum nome, nenhum nome de ficheiro, nenhuma data, nenhum lugar, e nada sobre ti. Como qualquer site, o serviço vê o endereço de internet de onde vens, e quando.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>Não é possível preparar este envio. Volta atrás e remove alguma coisa.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Não fizeste nada de mal</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>A culpa não é tua. Podes falar primeiro com alguém, sem dizer o teu nome, e voltar aqui quando quiseres.</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Faz impressões digitais neste computador e envia só isso. Podes fazer as duas coisas, isto e o caminho oficial: uma não estraga a outra.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Guarda o ficheiro, por exemplo numa pen. Não tem nenhum nome nem imagem.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Guarda o número e o código que vêm a seguir. São só teus.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Dá só o ficheiro a alguém em quem confias. Essa pessoa escolhe «Estou a ajudar alguém» nesta aplicação. Nunca lhe dês a imagem.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abre primeiro o ficheiro do operador.</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Verifica por ti</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>As tuas imagens são abertas por um programa separado. O sistema operativo deve mantê-lo fora da rede e impedi-lo de escrever ficheiros e de abrir programas. Aqui ele tenta tudo isso, e tu vês se alguma coisa resulta.</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Não precisas de acreditar em nós. Desliga a rede ou o Wi-Fi: escolher, fazer impressões digitais e ver exatamente o que seria enviado funciona na mesma. Volta a ligar só para enviar.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>As impressões digitais são feitas só neste computador na mesma. Para teres a certeza, desliga-o da rede enquanto são feitas.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Uma associação ou autoridade que gere um serviço entrega um ficheiro, «operator.toml». Abre-o aqui, larga-o nesta janela, ou copia o seu texto e cola-o. Verás o que ele diz antes de se usar alguma coisa.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abre primeiro o ficheiro do operador.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Há aqui um caso do serviço anterior. Termina-o primeiro.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Estás agora em treino: o serviço está neste computador.</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nada mostra que venha do operador do serviço que usas agora. Usa-o só se souberes quem to deu.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Com o número do caso e o código podes consultar o caso, ou retirá-lo.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Ninguém recebe as tuas imagens, e a ninguém é dito quem és.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>O número do teu caso e o teu código de acesso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Pode ter chegado na mesma, ou uma parte. Tentar de novo envia os mesmos bytes e nunca cria um segundo caso. Se tiveres de parar aqui, anota estes dois:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Abrem o caso depois de enviado. Vais vê-los de novo nessa altura, com formas de os guardar. Se o envio for interrompido, é destes dois que precisas.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Foram feitas de novo: volta atrás para as ver, ou envia-as agora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Parado antes de enviar. Nada chegou, e ainda podes mudar tudo.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Deixa-a onde está. Copiá-la ou enviá-la pode ser crime, mesmo que seja a tua própria imagem.</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Ninguém vê a imagem, e esta aplicação não a mostra: só verás «Imagem 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Não a passes para aqui. Usa o Take It Down no navegador do dispositivo que a tem, ou esta aplicação lá. Se já não a tens, uma linha de apoio ou a CyberTipline pode agir só com uma ligação.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Diz que foi partilhada sem consentimento. Podes fazê-lo com alguém em quem confias, ou com uma linha de apoio.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Não está na lista? Procura «denunciar», «legal» ou «segurança» ao fundo do site, ou pergunta a uma linha de apoio.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Um navegador guarda os endereços que abre. Se outra pessoa vê este computador, copia o endereço e abre-o noutro lugar.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Não foi possível guardar a tua escolha neste computador. Vale até fechares a janela.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>O teu caso deixa então de disponibilizar as impressões digitais que contém. As plataformas que podem ter isso em conta são avisadas; outras podem continuar a comparar. O que foi removido continua removido.</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Alguém te está a pedir que faças isto?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Não tens de o fazer. Podes sair desta página e voltar noutro dia; até lá nada muda.</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Assinala o que queres retirar.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>A retirada produz efeito em {date}. Até lá podes anulá-la.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Your case</source>
        <translation>O teu caso</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Com os dois, podes consultar o caso ou retirá-lo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Ninguém pode voltar a enviá-los.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Guarda esta folha onde mais ninguém a encontre.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Não foi possível guardar nesse local. Escolhe outro.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Foi pedida uma retirada, que espera o prazo que escolheste. Ainda pode ser anulada.</translation>
    </message>
</context>
</TS>
